// Which columns of 校验报告 do others point at?

/** Columns from 1. */
export const REPORT_COLUMNS = { severity: 2, place: 3, message: 6, remark: 9 } as const;
