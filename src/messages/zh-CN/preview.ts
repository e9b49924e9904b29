// Every sentence of the preview page that `npm start` shows.

/** Sentences of the page around the embedded spreadsheet. */
export const previewText = {
  title: '责任分工表 预览',
  banner: '这是预览，不是Excel。左边是演示用的电子表格，右边是加载项的窗格；文件只在这台电脑上打开。',
  open: '打开表格',
  example: '恢复示例',
  download: '下载汇总表',
  'download.none': '还没有生成汇总表。请先在窗格中点“生成汇总表”。',
  'download.done': '已下载《{name}》，其中公式已换成生成时的数值。原表没有改动。',
  'open.failed': '《{name}》打不开。请选择.xlsx格式的表格。',
  'open.done': '已打开《{name}》。改动只留在本页，不会写回文件。',
  loading: '正在打开示例表格',
  pane: '责任分工表窗格',
  sheet: '电子表格',
  'file.summary': '{name}汇总表.xlsx',
  'file.new': '新工作簿{n}.xlsx',
} as const;

/** What the spreadsheet says while it calculates; its own Chinese (Univer 0.25.1, sheets-formula.progress) lacks it. */
export const calculatingWords = {
  analyzing: '正在分析公式',
  calculating: '正在计算',
  'array-analysis': '正在分析数组公式',
  'array-calculation': '正在计算数组公式',
  done: '计算完成',
};
