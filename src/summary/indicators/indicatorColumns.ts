// Which columns of 指标对照 do formulas and others point at?

/** Columns from 1; `generated` is not printed and remembers the figure as it was read. */
export const COLUMN = {
  no: 2,
  subject: 3,
  demand: 4,
  relation: 6,
  low: 7,
  high: 8,
  due: 10,
  figure: 12,
  gap: 13,
  conclusion: 14,
  generated: 16,
} as const;
