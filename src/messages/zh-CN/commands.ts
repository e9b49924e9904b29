// What do the ribbon's buttons say when there is no pane to say it?

export const commandWords = {
  failed: '没有完成。表格没有改动；请打开窗格再试，窗格里会说明原因。',
  tooOld: '这个版本的Excel缺少所需功能。请使用Excel 2021或更新的版本。',
  noMarks: '这个工作簿里没有本插件加的标记。',
  close: '关闭',
  askState: '请先选择表的状态。选定后随校验报告一起记在工作簿里，以后可在窗格里改。',
  states: [
    { state: 'issued', label: '已印发', note: '正式文本只显示、不改动；查各单位填报' },
    { state: 'draft', label: '起草中', note: '还没有印发；只查文本，不查填报' },
  ],
};
