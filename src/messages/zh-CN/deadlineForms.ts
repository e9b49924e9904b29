// Words of docs/deadlines.md: what each way to write a deadline means, and what is not taken for one.

/** Frame of the page. */
export const deadlinePageWords = {
  title: '完成时限怎么写，系统怎么读',
  about:
    '本页由程序生成（node scripts/generate-deadline-docs.mjs），请勿手工修改。例子按2022年3月1日的文件来读。空格、换行、全角数字、繁体字、汉字数字不影响结果；看不懂的如实说看不懂，不作猜测。',
  rulesTitle: '怎么算最后一天',
  rules: [
    '“6月底前”“6月”“6月份”到6月30日；“6月前”到5月31日。',
    '“2027年”“2027年底前”“到2027年”到2027年12月31日；“2027年前”到2026年12月31日。',
    '上旬到10日，中旬到20日，下旬到月末；季度、半年到最后一天。',
    '同一格里后面的日期没有写年份的，用前面的年份；前面也没有的，用文件的年份；文件年份也不知道的，只记月日。',
    '“次年”从前面的年份算起，“明年”从文件的年份算起；“本月”“本季度”要知道文件日期才能算。',
    '日期后面（或前面）写有“长期坚持”“持续推进”等的，是一个带长期要求的日期。',
    '“每年12月底前并长期坚持”是一个每年12月底的时限：每年都要做，本来就是长期的，不另记长期要求。',
    '“接到通知后立即”“整改完成后长期坚持”里“后”以前的文字说明从何时起，与后面的词合为一个时限。',
    '“2024年：6月底前……；12月底前……”里单独的“2024年”只说明后面日期的年份，不另算一个时限。',
    '“24.6.30”“24/6/30”读作2024年6月30日；格内单独的“24年”看不出是年份还是年限，不读。',
    '“2024年6月底前完成2023年任务”只有一个时限；“2023年”是任务的年份，作为文字原样列出。',
    '格内没有时间的文字原样列出，不丢一个字；“完成”“力争”等常用词除外。',
    '正文里光有年份或月份不算时限，要有“到、力争、底、末、前、内、起”或连接号。',
  ],
  formsTitle: '能读的写法',
  formsHead: '| 例子 | 含义 | 标准写法 | 不读作时限的 |',
  trapsTitle: '看起来像、其实不是时限的',
  trapsHead: '| 例子 | 为什么不是 | 适用 |',
  modes: { both: '时限格、正文', text: '正文' },
} as const;

/** An example of each form, what it means, and what of its kind is not read. */
export const deadlineForms: Readonly<
  Record<string, { readonly example: string; readonly meaning: string; readonly notRead: string }>
> = {
  point: {
    example: '力争2022年6月底前',
    meaning: '不晚于某一天完成。',
    notRead: '正文里单独的“2022年”“6月”；“2022年初”没有确定的日期。',
  },
  range: {
    example: '2022年—2025年底',
    meaning: '从某一天到某一天；一边省略的年、月、季度从另一边补上。',
    notRead: '“35%—50%”“1～2家”；结束早于开始的，说明不可能。',
  },
  'open-range': {
    example: '自2017年8月1日起',
    meaning: '从某一天开始，没有写结束。',
    notRead: '“2020年以来”。',
  },
  'from-now': {
    example: '即日起至2022年底',
    meaning: '从文件日期到某一天。',
    notRead: '单独的“即日起”读作立即。',
  },
  list: {
    example: '2022年6、12月底前',
    meaning: '几个日期共用一个“月”或“季度”，每个都是时限。',
    notRead: '“1、…；2、…”是序号。',
  },
  recurring: {
    example: '每年12月底前',
    meaning: '每年、每半年、每季度、每月、每周重复，或定期进行；写有日期的一并记下。',
    notRead: '“每人每年420元”“每项”“每3万人”。',
  },
  frequency: { example: '一月一调度', meaning: '多久一次。', notRead: '“一批”“一次性”。' },
  'period-end': { example: '季度末', meaning: '每个季度末。', notRead: '“三季度末”是某一天。' },
  'period-word': {
    example: '季度',
    meaning: '整格只写“月度”“季度”“年度”的，按月、按季、按年。',
    notRead: '正文里的“年度考核”。',
  },
  event: {
    example: '春节前',
    meaning: '以某件事为限，没有日历上的日期。',
    notRead: '事情发生的日期不作推算。',
  },
  duration: {
    example: '5年内',
    meaning: '一段时间，从何时算起文中没有日期。',
    notRead: '正文里的“5个工作日以内”是办事时限；“三年行动”是名称。',
  },
  'bare-year': { example: '2018-2020', meaning: '时限格里没有写“年”字的年份。', notRead: '正文里的数字。' },
  standing: {
    example: '长期坚持',
    meaning: '长期的工作，没有日期。',
    notRead: '“建立长效机制”“长期护理保险”；正文里“持续推进某项改革”。',
  },
  immediate: { example: '立行立改', meaning: '立即办理。', notRead: '正文里的“即时办结”。' },
  phased: {
    example: '分阶段实施',
    meaning: '分阶段进行，没有写日期；写了日期的按日期读。',
    notRead: '正文里的“逐步”。',
  },
  'damaged-date': {
    example: '2023131日前',
    meaning: '数字缺了、多了或不是数字，如实说明，不作修补。',
    notRead: '电话、编号。',
  },
};

/** An example of each trap and why it is no deadline, in the order of language/deadline/traps. */
export const deadlineTraps: Readonly<Record<string, { readonly example: string; readonly why: string }>> = {
  'book-title': { example: '《行动计划（2023—2025年）》', why: '书名号里的年份是名称。' },
  'document-number': { example: '国卫办医函〔2021〕547号', why: '文号。' },
  edition: { example: '2020年版', why: '版本。' },
  'past-span': { example: '近三年内', why: '过去的一段时间或年限。' },
  'per-head': { example: '每人每年420元', why: '按人按年计算的标准。' },
  'plan-name': { example: '“十三五”规划', why: '规划的名称。' },
  'plan-years': { example: '三年行动计划（2021—2023年）', why: '名称里的年份。' },
  savings: { example: '定期存款', why: '词语碰巧相同。' },
  'service-limit': { example: '压缩至5个工作日以内', why: '办事时限的压缩。' },
  'standing-name': { example: '建立常态化工作机制', why: '机制、制度的名称。' },
  'as-of': { example: '截至2021年6月底', why: '报告统计到哪一天。' },
  base: { example: '以2020年底为基数', why: '数字的基数、基期。' },
  comparison: { example: '比2020年底下降10%', why: '用来比较的时间。' },
  inspection: { example: '2021年8月26日至9月26日进驻', why: '督察、巡视的时间。' },
  'law-date': { example: '2020年12月26日通过', why: '法规、文件、会议的日期。' },
  'memorial-day': { example: '12月4日国家宪法日', why: '节日、纪念日。' },
  'object-date': { example: '2000年底前建成的老旧小区', why: '说明对象是什么时候的。' },
  'page-date': { example: '更新时间：2017-09-07', why: '网页、文件自己的日期。' },
  'past-year': { example: '去年底', why: '已经过去的时间。' },
  'report-period': { example: '2022年1—6月，全市空气质量优良天数比例为85%', why: '报告的时段。' },
  'service-clock': { example: '自受理之日起15个工作日内', why: '办事时限，从受理算起。' },
  'service-days': { example: '5个工作日内办结', why: '办事时限。' },
  validity: { example: '有效期至2027年12月31日', why: '文件、证书的有效期。' },
  statistic: { example: '2021年底，全区已建成300个', why: '已经做了的，不是要做的。' },
  'time-of-object': { example: '2018年以前批而未供土地', why: '工作对象的时间。' },
  'not-done': { example: '未能于2021年6月底前完工', why: '过去没有做到的事。' },
  'past-event': { example: '2021年9月底，市委办印发了《实施意见》', why: '过去的事情和数字。' },
  'said-of-period': { example: '“十四五”时期是转型升级的关键时期', why: '对一段时期的说明。' },
  ban: { example: '三年内不再安排同类项目', why: '限制的年限。' },
};
