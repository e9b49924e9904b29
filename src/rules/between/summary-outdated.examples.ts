// Small tables that the rule between/summary-outdated keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

const source = exampleTable([{}, {}]);
/** The state line under a sheet's title; `@@` stands for the fingerprint of the example's own table. */
const head = (fingerprint: string): string =>
  `地区：示例县　　参照日：2022年12月31日　　来源：示例（2项，指纹 ${fingerprint}）　　与来源一致`;

export const betweenSummaryOutdatedExamples: RuleExamples = {
  pass: [
    { ...source, sheets: { 牵头汇总: ['牵头单位汇总', head('@@')] } },
    { ...source, sheets: { 说明: ['填表说明', '请于月底前报送。'] } },
    source,
  ],
  fail: [
    {
      ...source,
      sheets: { 牵头汇总: ['牵头单位汇总', head('0000ABCD')] },
      findings: [{ message: 'outdated', cell: null }],
    },
  ],
};
