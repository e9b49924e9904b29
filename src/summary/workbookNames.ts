// Which names does 口径 define in the workbook? Parameters, word lists and key numbers; formulas and people's own templates use them.

/** Parameters a person may set (yellow cells of 口径), and the state of the sheets. */
type ParameterName = '参照日' | '临近天数' | '催办天数' | '通报天数' | '补报期限' | '来源状态';

/** Word lists: 写法 and 归类, words that say nothing, lights with their symbols. */
export type ListName = '完成情况用语' | '空泛用语' | '灯号表';

/** Key numbers; `{{name}}` is the placeholder in a person's template. */
export const keyNumberNames = [
  '总任务数',
  '已完成数',
  '推进中数',
  '长期坚持数',
  '未启动数',
  '未填报数',
  '待核对数',
  '逾期数',
  '临期数',
  '临期长期数',
  '缺报数',
  '人工认定数',
  '认定不一致数',
  '无牵头数',
] as const;

export type KeyNumberName = (typeof keyNumberNames)[number];
/** `指标结论`: the column of 指标对照 that says what is reached. */
export type WorkbookName = ParameterName | ListName | KeyNumberName | '指标结论';
