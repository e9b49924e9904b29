// What does the pane say about the copy for recipients without the add-in?

export const cleanCopyWords = {
  title: '干净副本',
  about: '发给没有装加载项的单位前，先做一份：去掉加载项的痕迹，其余内容不变。当前工作簿不受影响。',
  button: '打开干净副本',
  working: '正在准备副本……',
  done: '副本已在新窗口打开，去掉了{count}个部件。请另存后再发出。',
  same: '副本已在新窗口打开。这个工作簿里没有加载项的痕迹，内容完全相同。',
  failed: '没有做成副本。',
};
