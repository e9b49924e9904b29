// Every sentence about the as-of day and the state of the table, where a person changes them, in Chinese, by id.

/** The words of the settings. */
export const settingsText = {
  'head.change': '换表',
  'head.options': '规则的设定',
  'head.settings.kept': '日期和状态在下一次写入时存进本工作簿。',
  help: '使用帮助',

  'state.label': '表的状态',
  'state.issued': '已印发',
  'state.issued.note': '正式文本只显示、不改动；查各单位填报',
  'state.draft': '起草中',
  'state.draft.note': '还没有印发；只查文本，不查填报',
  'day.hint': '例如2022年9月30日，或2022-09-30',
  'day.wrong': '没有认出这个日期，请写成2022年9月30日。',
  'day.use': '采用',
  'day.keep': '取消',
} as const;
