// Every sentence of the list 时限 on the desk 督查, by id; {name} is a blank. Loaded with the list. Names and reasons of lights: light.ts.

export const deadlineTabText = {
  more: '汇总表的“逾期”另含这里的{lights}：时限已过的，汇总表不论是否填报都按日期计。',
  fewer: '这里“逾期”中有{n}项汇总表不计入：长期坚持或者按周期开展的，汇总表不因日期判为逾期。',
  count: '“{light}”{n}项',
  reading: '正在按参照日期判定',
  filter: '按时限情况筛选',
  list: '各项任务的时限情况',
  none: '没有这种情况的任务。',
  nobody: '没有写明责任单位',
  review: '建议核对：{sentence}',
  set: '人工认定',
  override: '改判…',
  'override.title': '改判这一项的时限情况',
  'override.now': '现在是“{light}”。{sentence}',
  'override.ask': '改判为',
  'override.missing': '请选择改判为哪一种。',
  'override.reason': '会写进汇总表和校验报告，请写清依据。',
  'override.until': '例如2022年12月31日。到期后，恢复自动判定。',
  'override.kept':
    '改判保存在本工作簿里，记为人工认定，注明理由、姓名和日期；校验和重新生成的汇总表的灯都按它计，按规则的灯列在旁边；是否已完成，汇总表仍按“完成情况”计，两者不一致的写明项数。任务文字、时限或责任单位改动后，不再计入。',
  'override.go': '确定改判',
  'override.done': '已改判，保存在本工作簿里；已有的汇总表请重新生成',
  'override.undo': '恢复自动判定',
  'override.undone': '已恢复自动判定；已有的汇总表请重新生成',
  outdated: '有{n}项改判没有计入。',
  'outdated.go': '删去这些改判',
} as const;
