// Words of dispatch and intake (发出、收回、合并): what a person reads of every file that went out or came back.

export const returnWords = {
  /** Labels of the facts on 填报说明, and names of the properties after the prefix. */
  facts: {
    unit: '单位',
    issue: '期号',
    period: '报送期',
    due: '报送时限',
    scope: '范围',
    fingerprint: '指纹',
    day: '发出日期',
  },
  propertyPrefix: '责任分工_',
  scopes: { own: '本单位任务', whole: '全表' },
  guide: {
    name: '填报说明',
    unknown: '未注明',
    lines: [
      '只填写{columns}，其余单元格是正式印发的文字，已锁定，请勿改动。',
      '完成情况请从下拉列表中选择：{states}。',
      '请勿增删行、拆分或合并单元格、改动表头；行高不够的，可以调整行高。',
      '一项任务由几个单位共同承担的，只写本单位的工作，汇总时署上单位名称。',
      '填好后存为 .xlsx 文件报回，文件名不限；本页用于收回时辨认，请保留。',
    ],
    and: '和',
  },
  left: {
    collective: '“{unit}”指一类单位，不是具体单位，不单独发表。请按实际单位另行通知。',
    doubtful: '“{unit}”不能确定是哪个单位，没有发表。请核对名称；确需发的，请指明这个单位。',
  },
  /** `{task}` is 第3项任务 or 无序号的任务. */
  numbered: '第{no}项任务',
  unnumbered: '无序号处',
  blank: '（空白）',
  noCell: '该处',
  problems: {
    'official-changed':
      '{cell}（{task}）的正式文字被改动：“{from}”改成了“{to}”。合并时仍按原表，请与填报单位核实。',
    'official-noise': '{cell}（{task}）的正式文字只有空格、换行、全半角或繁简的差别，不影响合并。',
    'row-added': '{cell}是新增的一行：“{to}”。原表没有这项任务，不合并，请核实。',
    'row-removed': '{task}被删去：“{from}”。请填报单位补报这一项。',
    'row-moved': '{cell}（{task}）移动了位置，已按任务内容对应，请留意。',
    'merge-broken': '{cell}（{task}）处的合并单元格与原表不同，已按原表对应，请留意。',
    'column-renamed': '{cell}的列标题被改动：“{from}”改成了“{to}”。请与填报单位核实。',
    'column-missing': '缺少“{from}”一列。请填报单位按发出的表补报。',
    'entry-missing': '{cell}（{task}）没有填写进展情况，请催报。',
    'status-missing': '{cell}（{task}）没有填写完成情况，请催报。',
    'entry-foreign': '{cell}（{task}）不是该单位的任务，却填写了“{to}”。不合并，请核实。',
    'entry-in-wrong-place': '{cell}（{task}）不是本期的填报栏，原为“{from}”，现为“{to}”。不合并，请核实。',
    formula: '{cell}（{task}）是公式，只取显示的文字“{to}”，请核对。',
  },
  reasons: {
    older: '“{file}”是{unit}较早的一份，已采用较新的“{winner}”。这一份不合并。',
    same: '“{file}”与“{winner}”是{unit}同一份填报，内容相同。这一份不重复合并。',
    'other-period': '“{file}”是{period}的报表，本次收的是{wanted}。请该单位按本期重报。',
    'other-table': '“{file}”里的表与总表不是同一张。请核对是否发错文件。',
    'no-table': '“{file}”里没有责任分工表。请核对是否发错文件。',
    'no-unit': '“{file}”看不出是哪个单位填报的。请在表的上方或下方写明“填报单位：（单位名称）”后再收。',
    damaged: '“{file}”已损坏，不能读取。请重新索取。',
    password: '“{file}”设有打开密码。请取消密码后重报。',
    'old-format': '“{file}”是旧版表格。请另存为 .xlsx 后重报。',
    'wps-format': '“{file}”是 WPS 表格文件（.et）。请另存为 .xlsx 后重报。',
    picture: '“{file}”是图片。请报送 .xlsx 文件。',
    'not-a-workbook': '“{file}”不是工作簿。请报送 .xlsx 文件。',
    'too-large': '“{file}”过大。请删去图片和无关的工作表后重报。',
  },
  otherRegion:
    '“{file}”里是{theirs}的“{other}”，总表是{ours}的“{own}”，任务相同也不合并。请核对是否发错文件；确是按总表填的，请改回原标题后再收。',
  compare: {
    changes: {
      new: '新增',
      changed: '有变化',
      same: '与上期相同',
      regressed: '倒退',
      dropped: '本期未报',
      none: '两期均无',
    },
    head: ['序号', '单元格', '与上期比', '本期内容'],
    refused: {
      region:
        '“{file}”里是{theirs}的“{other}”，这张是{ours}的“{own}”，不是同一张表，没有对比。请选这张表上一期的文件。',
      tasks:
        '“{file}”里的“{other}”与这张“{own}”不是同一张表：{all}项任务中只有{same}项对得上，没有对比。请选这张表上一期的文件。',
    },
    counted:
      '新增{new}项，有变化{changed}项，与上期一字不差{same}项，倒退{regressed}项，本期未报{dropped}项，两期均无{none}项。',
  },
  rollOver: {
    last: '上期{heading}',
    progress: '{period}进展情况',
    status: '{period}完成情况',
  },
  /** What a person did, beside 撤销. */
  label: '合并各单位填报',
  report: {
    kinds: { progress: '进展情况', status: '完成情况' },
    conflict: '{cell}（{task}）的{kind}需要您决定。总表现有：“{standing}”。',
    offer: '“{file}”（{unit}）：“{text}”',
    allAnswered: '各单位都已报齐。',
    owing: '尚未报齐的单位：{units}。',
    owes: '{unit}（缺{missing}项）',
    files: '收到文件{in}个，采用{used}个，未采用{rejected}个。',
    entries: '读到内容{read}条：写入{written}条，与总表相同{unchanged}条，待决定{conflicts}条。',
    merged: '已写入{file}，原表没有改动。',
  },
  used: {
    head: '“{file}”的工作表“{sheet}”是{unit}的填报，读到{read}条内容',
    fine: '，没有发现问题。',
    look: '，有{look}处请留意。',
    serious: '，有{serious}处正式内容与原表不符，合并时一律按原表。',
    both: '，有{serious}处正式内容与原表不符、{look}处请留意，合并时一律按原表。',
  },
} as const;
