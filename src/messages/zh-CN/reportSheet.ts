// What does the sheet 校验报告 say?

export const reportSheetWords = {
  name: '校验报告',
  title: '责任分工表校验报告',
  noRegion: '（题名中未写明）',
  about:
    '地区：{region}　　参照日：{day}　　校验范围：{sheet}!{range}（{tasks}项）　　内容指纹：{fingerprint}',
  verdicts: {
    blocked: '校验结论：未通过。必须修改{error}处，修改后再报送。',
    passable: '校验结论：通过。可以报送；建议核对{warning}处，请签发前核对。',
    clean: '校验结论：通过。可以报送。',
  },
  void: '校验结论：已失效。来源表在校验后改动过，请重新校验。',
  severity: '级别',
  count: '处数',
  baselineHead: '印发表原有（填报单位无须答复）',
  blocks: { error: '必须修改', warning: '建议核对', info: '提示', waived: '已豁免', baseline: '印发时已有' },
  catalog: '{region}（{units}个单位，版本{version}）',
  noCatalog: '无，按通用名称识别',
  settings: '参考目录：{catalog}　　规则：{rules}条　　临近天数：{days}　　表的状态：{state}',
  states: { draft: '起草', issued: '已印发' },
  heads: ['序', '级别', '位置', '序号', '责任单位', '是什么', '为什么', '怎么办', '处理结果\n（人工）'],
  noNumber: '无序号',
  nobody: '（无牵头单位）',
  wholeTable: '全表',
  nothing: '没有发现问题。',
  waiver: '（豁免理由：{reason}；{by}，{until}）',
  until: '有效到{day}',
  light: '（{reason}；{by}，{until}）',
  forever: '长期有效',
  foot: '内容指纹{fingerprint}：来源表内容改动后，本报告即失效，请重新校验。由文字判断的事项列为“建议核对”，以人工核对为准。',
  signatures: ['校验人：', '审核人：', '签发人：', '日期：　　　　年　　月　　日'],
};
