// Words of the sheet 参考目录: its tables and headings, the values its cells may have, and what is said of a cell that has another.

/** What the sheet says of itself, under its title. */
export const catalogSheetNote =
  '本表由各单位自行维护，校验、汇总都按它认人。可在表尾续行、改字、加列；写得不对的格会按地址指出，其余照用。“确认”栏为“待确认”“否”的行不采用。';

/** Tables by id; each heading with other words that mean the same. The first heading of a table is no other table's. */
export const catalogTables = {
  units: {
    headings: {
      id: '代码 编号 单位代码',
      name: '全称 单位全称 规范全称 单位名称',
      short: '简称 单位简称 规范简称',
      aliases: '别称 别名 又称 其他名称',
      former: '曾用名 原名称 原名',
      kind: '类别 种类 单位类别',
      level: '层级',
      parent: '上级 上级单位 主管单位',
      from: '起用日期 启用日期',
      until: '停用日期 撤销日期',
      successor: '继任单位 承接单位',
      note: '说明 备注',
      count: '出现次数',
      where: '出处',
      confirm: '确认',
    },
  },
  tasks: {
    headings: {
      no: '序号',
      group: '主要任务 任务类别',
      text: '任务 任务内容 任务开头',
      deadline: '完成时限 时限',
    },
  },
  words: { headings: { word: '用语', list: '用语种类', value: '含义' } },
  judgements: {
    headings: {
      word: '名称',
      verdict: '判断',
      unit: '指的单位',
      by: '认定人',
      on: '认定日期',
      scope: '适用范围',
      note: '认定说明',
    },
  },
  region: {
    headings: {
      region: '地区代码',
      regionName: '地区',
      regionLevel: '地区级别',
      prefix: '打头字',
      titleWords: '标题用词',
      version: '目录版本',
    },
  },
} as const;

/** What a cell with a fixed set of answers may say; the first word of each is the one we write. */
export const catalogAnswers = {
  kind: {
    party: '党委 党委部门',
    government: '政府部门 政府',
    people: '人大政协群团 群团 人大 政协',
    court: '法检',
    institution: '事业单位',
    company: '企业',
    township: '街道乡镇 乡镇 街道 乡镇街道 管委会',
    group: '领导小组办公室 领导小组',
    collective: '合称',
    person: '个人',
    other: '其他',
  },
  confirm: { used: '是 √ ✓ 已确认 确认 对', pending: '待确认', refused: '否 × 不是 不采用' },
  list: { status: '完成情况', 'not-unit': '不是单位' },
  value: {
    done: '完成 已完成',
    mostly: '基本完成',
    doing: '推进中',
    'not-started': '未启动',
    'not-done': '未完成',
    standing: '长期坚持',
  },
  verdict: { alias: '指这个单位 别称 别名', typo: '笔误 错字', 'not-unit': '不是单位' },
  scope: { workbook: '本工作簿', desk: '各表通用 本单位各表' },
  regionLevel: {
    nation: '全国 国家',
    province: '省级 省',
    prefecture: '地市级 市级 州级',
    county: '县区级 县级 区级',
  },
} as const;

/** Names that former names are written with: 区编办（至2019-03-31）. */
export const formerNameWords = { between: '{name}（{from}至{until}）', from: '{name}（{from}起）' } as const;

/** What is wrong with a cell; the row is left out where it says so, else only the cell. */
export const catalogSheetProblems = {
  'no-table': '工作表“{sheet}”没有认出单位目录。表头应有“全称”“简称”。',
  'no-name': '{cell}没有写名称，这一行没有采用。请补上全称或简称。',
  'bad-answer': '{cell}写的是“{text}”，没有认出，这一格没有采用。可以写：{answers}。',
  'bad-day': '{cell}写的是“{text}”，不是日期，这一格没有采用。请写成2019-03-31。',
  'bad-count': '{cell}写的是“{text}”，不是次数，这一格没有采用。请写数字。',
  'bad-former': '{cell}写的是“{text}”，其中的日期没有认出，这一格没有采用。请写成“某局（至2019-03-31）”。',
  'doubled-id': '{cell}的代码“{text}”前面已经用过，这一行没有采用。请改成另一个代码。',
  'doubled-name': '{cell}的简称“{text}”前面已经有了，这一行没有采用。请核对是不是同一个单位。',
  'no-text': '{cell}没有写内容，这一行没有采用。请补上，或者删去这一行。',
  'no-meaning': '{cell}没有写含义，这一行没有采用。可以写：{answers}。',
  'no-unit': '{cell}没有写指的单位，这条判断没有采用。请写单位的简称或全称。',
  'unit-not-listed': '判断记录里“{word}”指的“{text}”不在目录中，这条判断没有起作用。请写目录中的简称或全称。',
  'error-value': '{cell}是错误值“{text}”，这一格没有采用。请改正公式或直接写文字。',
} as const;

/** 出处 of a unit that stands in many cells. */
export const learntWords = { more: '{cells}等' } as const;

/** Why a file gives no catalog. */
export const catalogFileProblems = {
  notJson: '这个文件不是参考目录，或者内容有残缺。请核对文件。',
  noCatalog: '这个文件不是参考目录。请核对文件。',
  badPlaces: '参考目录有误，没有采用。请核对这些位置：{places}。',
  noSheet: '这个工作簿里没有认出参考目录。请核对是否有“单位目录”，表头有没有“全称”“简称”。',
} as const;
