// What does the pane say about filling an office's own forms?

export const ownFormWords = {
  title: '本单位自用表格',
  about: '在本工作簿里找到表头认得的自用表，只填空白格，其余不动。',
  button: '查找并预览',
  found: '有{n}格可以填写',
  form: '{name}（{n}格）',
  to: '填入',
  live: '任务明细就在本工作簿里，数字填成公式，随任务明细变动。',
  values: '本工作簿里没有内容和参照日都相同的任务明细，填入的是截至{day}的数，以后不随表变动。',
  go: '填入{n}格',
  label: '填写自用表格',
  done: '已填入{n}格',
  nothing: '没有填写',
  refused: '{said}。这些格刚被改过或者不能填，没有动：{cells}。',
  changed: '预览以后表里有改动，这次没有填写。下面已按现在的内容重新列出，请再看一遍。',
  full: '自用表里没有要填的空白格',
  none: '没有找到可以填写的自用表',
  heads:
    '自用表的表头里要有“单位”（或“责任单位”“牵头单位”“部门”），还要有“牵头任务数”“已完成”“推进中”“未填报”“逾期”“临期”“完成率”等栏目中的一个。',
  placeholders: '句子里也可以写占位符，例如“{example}”。',
  placeholderName: '总任务数',
  unknownHeads: '没有认出的栏目，不填：{names}。',
  unknownUnits: '责任分工表里没有任务的单位，不填：{names}。',
  unknownPlaceholders: '没有认出的占位符，不改动：{names}。',
  noRoom: '空白行不够，这些单位列不进去：{names}。',
  between: '、',
} as const;
