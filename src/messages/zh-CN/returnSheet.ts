// What does the sheet 报送情况 say, and what does one write to a unit whose reports are missing?

export const returnSheetWords = {
  name: '报送情况',
  title: '责任分工任务报送情况',
  source: '参照日：{day}　　来源：工作表“{sheet}”　　指纹{fingerprint}',
  round: '报送期：{period}　　报送时限：{due}　　{files}',
  unknown: '未注明',
  heads: ['序', '单位', '任务数', '已报', '未报', '其中逾期', '需核实处', '未报的任务'],
  complete: '已报齐',
  sum: '合计',
  nobody: '表中没有需要报送的单位。',
  foot: '任务数含牵头、负责和配合的任务，同一任务由几个单位承担的，各计一次。逾期：已过报送时限；没有注明报送时限的，已过任务的完成时限。',
  owed: '第{numbers}项',
  owedMore: '第{numbers}项等{count}项',
  unnumbered: '无序号',
  files: '收到文件{in}个，采用{used}个，未采用{rejected}个',
  chase: {
    open: '{unit}联络员您好。截至{day}，贵单位{period}填报尚缺{count}项：',
    item: '{mark}{no}“{task}”',
    numbered: '第{no}项',
    unnumbered: '无序号任务',
    between: '；',
    more: '；另有{count}项，见发出的填报表',
    by: '。请于{month}月{day}日前报送，已报的请忽略。谢谢。',
    late: '。报送时限（{month}月{day}日）已过，请尽快报送，确有困难的请说明。谢谢。',
    soon: '。请尽快报送，已报的请忽略。谢谢。',
  },
} as const;
