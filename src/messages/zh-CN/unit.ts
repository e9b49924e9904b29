// Words for units as read, for a person who asks how a cell was understood.

export const unitWords = {
  exact: '{clean}（目录内）',
  alias: '{clean}（别名，规范写法“{short}”）',
  former: '{clean}（原名称，现为“{short}”）',
  pattern: '{clean}（写法规范，目录未列）',
  collective: '{clean}（泛指）',
  typo: '{clean}（疑有错字，可能是{candidates}）',
  unknown: '{clean}（不在目录）',
  candidate: '“{short}”',
} as const;
