// What does the print copy 打印稿 add to the official table's own words?

export const printWords = {
  name: '打印稿',
  noTitle: '责任分工表',
  about: '参照日：{day}（文本截至当日）　　来源：{sheet}（指纹 {fingerprint}）　　{state}',
  continued: '（续）',
  continuedTask: '（第{no}项续）',
} as const;
