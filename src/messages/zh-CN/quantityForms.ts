// Words of docs/quantities.md: what each way to write a quantity means, what is none, and the table of the documents' targets.

/** Frame of the page. */
export const quantityPageWords = {
  title: '目标值怎么写，系统怎么读',
  about:
    '本页由程序生成（node scripts/generate-quantity-docs.mjs），请勿手工修改。空格、换行、全角数字、繁体字、汉字数字不影响结果；没有把握的不读，也不配对。',
  rulesTitle: '怎么读',
  rules: [
    '以上、不低于、不少于、超过、达到、提高到：不低于。以内、不超过、控制在、降至：不超过。左右、约、近、余：约数。只有数字：等于。',
    '增长、提高几个百分点、年均：增加；下降、减少、压缩：减少。“由420元提高到450元”记下原来的和新的。',
    '万、亿一并算出；百分数照写；三分之一是33.33%，九成是90%，一半是50%，翻一番是增加100%，翻两番是增加300%，清零、零发生是0，全覆盖是100%。',
    '对象取数字前面的词，没有的取后面的词；“分别”后面的几个数依次对应前面的几个对象。',
    '时限取同一句里前面最近的一个；“年均”是每年。',
    '已、目前、截至、同比等说的是现状；“按结余的40%提取”一类是计算办法，仅作参照。',
    '完成数与目标值配对，要求对象相同（可以少写几个字，但说明是谁、是哪一类的字不能少）、单位可以换算、只有一个最合适；达到的、增加的分开比。',
  ],
  formsTitle: '能读的写法',
  formsHead: '| 例子 | 含义 | 读作 |',
  trapsTitle: '有数字、但不是数量的',
  trapsHead: '| 例子 | 为什么不是 |',
  targetsTitle: '五份文件里的目标值',
  targetsHead: '| 文件 | 任务 | 对象 | 目标值 | 时限 |',
} as const;

/** What each form means. */
export const quantityForms: Readonly<Record<string, string>> = {
  'from-to': '从原来的水平变为新的水平。',
  range: '两个数之间。',
  bounded: '一个数，连同前后表示上下限、增减、约数的词。',
  doubling: '用词表示的增减。',
  rank: '名次，数字越小越好。',
  zero: '用词表示的零。',
  coverage: '用词表示的百分之百；作定语的（全覆盖巡查）不读。',
};

/** Why a trap is no quantity. */
export const quantityTraps: Readonly<Record<string, string>> = {
  title: '文件名称里的数字。',
  'document-number': '文号、编号、门牌号。',
  base: '按什么计算的基数；后面的数才是数量。',
  date: '日期、时段、规划期。',
  'quoted-name': '引号里的简称、口号。',
  span: '名称里的时长。',
  code: '电话、代码、房间号、带数字的名称。',
  age: '说明对象的年龄。',
  grade: '等级、类别。',
  ordinal: '次序。',
  'list-mark': '序号。',
  idiom: '词语里的数字。',
};
