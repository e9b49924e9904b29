// Clauses as notices write them: who leads, helps, answers, and by when.
import { createUnitReader } from '../../src/language/unit';
import { findClauses } from '../../src/notice/clause/findClauses';

const reader = createUnitReader({ catalog: null, region: '江苏省盐城市滨海县', documentDate: '2023' });
const reference = { year: 2023, date: null };

/** `L甲+乙 C丙 R丁 D年底` of every clause in a text. */
function seen(text: string): readonly string[] {
  return findClauses(text, { reader, reference }).map(({ clause }) => {
    const names = (units: readonly { readonly clean: string }[]) => units.map(({ clean }) => clean).join('+');
    const parts: readonly (readonly [string, string])[] = [
      ['L', names(clause.lead)],
      ['C', names(clause.coop)],
      ['R', names(clause.responsible)],
      ['D', clause.deadlines.map(({ raw }) => raw).join('+')],
      ['!', clause.oddities.join('+')],
    ];
    return parts.flatMap(([sign, told]) => (told === '' ? [] : [sign + told])).join(' ');
  });
}

test.each<[text: string, ...clauses: string[]]>([
  ['完善政策。（牵头单位：县发改局、县财政局；配合单位：县教育局）', 'L县发改局+县财政局 C县教育局'],
  ['完善政策。（县发改局牵头，县财政局、县教育局配合）', 'L县发改局 C县财政局+县教育局'],
  ['完善政策。（县发改局牵头，县财政局、县教育局参与）', 'L县发改局 C县财政局+县教育局'],
  ['完善政策。（县发改局牵头，县财政局、县教育局按职责分工负责）', 'L县发改局 R县财政局+县教育局'],
  ['完善政策。（县发改局负责）', 'R县发改局'],
  ['完善政策。(县发改局、县财政局分别负责)', 'R县发改局+县财政局'],
  ['完善政策。〔责任单位：县卫健委、县医保局〕', 'R县卫健委+县医保局'],
  ['完善政策。（责任部门：县卫健委；完成时限：2023年底前）', 'R县卫健委 D2023年底前'],
  ['完善政策。（县卫健委负责，2023年9月底前完成）', 'R县卫健委 D2023年9月底前'],
  ['完善政策。（县卫健委、县医保局，持续推进）', 'R县卫健委+县医保局 D持续推进'],
  ['完善政策。（主办：县卫健委，协办：县医保局）', 'L县卫健委 C县医保局'],
  ['完善政策。（牵头责任单位：县卫健委；主要协作单位：县医保局）', 'L县卫健委 C县医保局'],
  ['完善政策。（责任单位：县卫健委牵头，县医保局配合）', 'L县卫健委 C县医保局'],
  ['完善政策。（各县（市、区）人民政府负责）', 'R各县（市、区）人民政府'],
  ['完善政策。（县卫健委、县医保局按职责分工负责，各镇人民政府配合）', 'C各镇人民政府 R县卫健委+县医保局'],
  ['完善政策。责任单位：县卫健委、县医保局。', 'R县卫健委+县医保局'],
  ['完善政策。牵头单位：县卫健委；配合单位：县医保局', 'L县卫健委 C县医保局'],
  ['责任单位：县卫健委', 'R县卫健委'],
  ['完善政策。（牵头单位：县卫健委；配合单位：县医保局', 'L县卫健委 C县医保局 !unclosed'],
  ['完善政策。（县人社局、县财政局参与）', 'R县人社局+县财政局 !verb-lost'],
  ['甲。（县发改局负责）乙。（县教育局负责）', 'R县发改局', 'R县教育局'],
  ['推广电子凭证（含电子社保卡）应用。（县人社局负责）', 'R县人社局'],
  ['优化流程（县教育局、县公安局）', 'R县教育局+县公安局'],
])('%s', (text, ...clauses) => {
  expect(seen(text)).toEqual(clauses);
});

test.each([
  '推广电子凭证（含电子社保卡）',
  '（由县级统一负责）',
  '出台方案（2023年底前）',
  '县卫健委负责医共体建设，县医保局要配合做好支付方式改革。',
  '举办主体（政府）责任',
  '依据《关于印发方案的通知》（国办发〔2021〕20号）',
  '加强对县乡（镇）两级机构（卫生院）的管理',
  '',
])('no clause: %s', (text) => {
  expect(seen(text)).toEqual([]);
});
