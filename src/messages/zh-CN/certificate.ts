// What does a 校验证明 say, on its sheet, on its printed page and in the pane?

export const certificateWords = {
  name: '校验证明',
  title: '责任分工表校验证明',
  untitled: '（没有标题）',
  rows: {
    table: '表名',
    place: '校验范围',
    state: '表的状态',
    asOf: '参照日期',
    result: '结论',
    counts: '问题',
    aside: '不计入结论',
    made: '校验日期',
    catalog: '参考目录',
    fingerprint: '内容指纹',
  },
  place: '工作表“{sheet}”{range}，{tasks}项任务',
  states: { draft: '起草中', issued: '已印发' },
  results: {
    draft: '没有必须修改的问题',
    issued: '可以上报',
  },
  void: '本证明已失效：表格在校验后有改动，请重新校验。',
  counts: '必须修改{error}处，建议核对{warning}处，提示{info}处',
  aside: '已豁免{waived}处，印发时已有{baseline}处，见校验报告',
  nothingAside: '无',
  catalog: '{region}（版本{version}）',
  noCatalog: '无，按通用名称识别',
  foot: '表格内容有改动，本证明即失效。“建议核对”的事项，以人工核对为准。',
  signatures: ['校验人签字', '审核人签字', '签发人签字', '日期'],
} as const;
