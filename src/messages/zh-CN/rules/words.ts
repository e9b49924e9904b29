// Words that findings of many rules share.

export const findingWords = {
  task: '第{no}项',
  taskByName: '任务“{no}”',
  taskWithoutNumber: '第{row}行任务',
  blank: '（空白）',
} as const;
