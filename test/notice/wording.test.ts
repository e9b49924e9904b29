// A clause in its own words, as a 责任单位 cell prints it.
import { wordingOf } from '../../src/notice/clause/wording';
import { loadSimplifier } from '../../src/language/text';

beforeAll(() => loadSimplifier());

test.each([
  ['（县教育局、县财政局负责）', '县教育局、县财政局'],
  ['（县教育局、县财政局分别负责）', '县教育局、县财政局分别负责'],
  ['（责任单位：甲局、乙局，2017年底前完成）', '甲局、乙局'],
  ['（县教育局、县财政局按职责分工负责，2017年底前完成）', '县教育局、县财政局按职责分工负责'],
  ['(責任單位:甲局、乙局分別負責)', '甲局、乙局分別負責'],
  ['（甲局负责，乙局配合）', '甲局负责，乙局配合'],
  ['(縣人社局、縣保險協會(hui) 參與(yu) )', '縣人社局、縣保險協會(hui) 參與(yu)'],
  ['(縣衛計局、縣人社局負責,排在第一位的部門為(wei) 牽頭部門,下同)', '縣衛計局、縣人社局'],
  ['（甲局、乙局（排在第一位的为牵头单位，下同））', '甲局、乙局'],
  ['责任单位：甲局、乙局\u3000责任人：张三', '甲局、乙局'],
  ['', ''],
])('%s', (clause, wording) => {
  expect(wordingOf(clause, { year: 2017, date: null })).toBe(wording);
});
