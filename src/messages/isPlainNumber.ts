// Is a task's printed number a number, or has it words of its own (政协第1号)?

/** Digits, Chinese numerals, dots, dashes and brackets alone. */
export const isPlainNumber = (no: string): boolean =>
  /^[\d０-９一二三四五六七八九十百.．\-（）()]+$/.test(no);
