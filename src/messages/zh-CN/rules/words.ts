// Words that findings of many rules share.

export const findingWords = {
  task: '第{no}项',
  taskWithoutNumber: '第{row}行任务',
} as const;
