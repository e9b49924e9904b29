// Every sentence of the form where an office sets rules, in Chinese, by id.

/** The words of the form. */
export const ruleOptionsText = {
  'options.title': '规则的设定',
  'options.note': '校验、功能区的“校验”按钮和命令行都按这里的设定；下一次写入时存进本工作簿。',
  'options.hint': '默认{value}，可填{least}到{most}的整数',
  'options.wrong': '请填{least}到{most}之间的整数；没有采用。',
  'options.default': '恢复默认',
  'options.default.of': '{label}恢复默认{value}',
  'options.use': '采用设定',
  'options.used': '已采用，再次校验时按新设定。',
  'options.reading': '正在读取规则',
  'options.failed': '规则没有读出来，请收起后再打开。',
} as const;
