// A light that a person has set (人工认定), in the words of sheets, reports and notices.

export const lightOverrideWords = {
  /** 任务明细[认定说明]. */
  note: '{reason}（{by}{on}，有效至{until}）',
  on: '，{day}认定',
  /** Before the rules' own reason, in 任务明细[灯的依据]. */
  holds: '人工认定为“{light}”，理由：{note}；按规则为“{rule}”：',
  expired: '原人工认定为“{light}”，已到期，不再计入，理由：{note}；按规则为“{rule}”：',
  /** Why a finding about a late task does not count. */
  waived: '人工认定为“{light}”，{reason}',
  /** On every sheet that counts lights. */
  counted: '灯号中有{n}项为人工认定，按认定的灯计数；理由和按规则的灯见“时限台账”各项之下和“任务明细”。',
  /** Where what is set and 完成情况 do not agree. */
  otherwise:
    '其中{n}项认定的灯与“完成情况”不一致（认定为“完成”而没有填为已完成，或者相反），进度、已完成数和完成率仍按“完成情况”计。',
  countedNone: '灯号均按规则判定，现没有有效的人工认定。',
  lostCount: '另有{n}项人工认定因任务已改动而没有计入，见“时限台账”末尾。',
  inList: '（人工认定）',
  lostTitle: '没有计入的人工认定　{n}项',
  lost: '“{text}”原人工认定为“{light}”，理由：{note}。{why}，没有计入；仍需认定的，请在校验窗格“时限”中重新改判。',
  why: {
    text: '认定后任务文字已改动',
    deadline: '认定后完成时限已改动',
    other: '认定后类别或责任单位已改动',
    gone: '表中已没有这项任务',
    expired: '认定已到期',
  },
} as const;
