// How the sheet 参考目录 and its tables are called: apart from its other words, because every opening of a workbook looks for it.

/** Name of the sheet in the workbook. */
export const catalogSheetName = '参考目录';

/** Names of its tables by id. */
export const catalogTableNames = {
  units: '单位目录',
  tasks: '任务目录',
  words: '用语目录',
  judgements: '判断记录',
  region: '目录地区',
} as const;
