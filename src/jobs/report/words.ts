// The sentences at the head of a report and beside a finding, filled.

import { dayInWords } from '../../messages/zh-CN/day';
import { fill } from '../../messages/fill';
import { reportWords } from '../../messages/zh-CN/report';
import type { Finding } from '../../rules/Finding';
import type { CheckReport } from '../CheckReport';

/** Where, as of when, the verdict and the counts: one line each. */
export function headLines(file: string, report: CheckReport): readonly string[] {
  const { sheet, range, asOf, state, verdict, counts } = report;
  return [
    fill(reportWords.where, { file, sheet, range }),
    fill(reportWords.settings, { day: dayInWords(asOf), state: reportWords.state[state] }),
    fill(reportWords.conclusion, { verdict: fill(reportWords.verdict[verdict], { ...counts }) }),
    fill(reportWords.counts, { ...counts }),
  ];
}

/** The waiver's grounds, or `''`. */
export function waiverNote({ waived }: Finding): string {
  if (!waived) return '';
  const until =
    waived.until === null ? reportWords.forever : fill(reportWords.until, { day: dayInWords(waived.until) });
  return fill(reportWords.waiverNote, { reason: waived.reason, by: waived.by, until });
}

/** What the repairs would make of the cells, or `''`. */
export function repairNote({ repairs }: Finding): string {
  return repairs
    .map(({ after }) => fill(reportWords.repair, { after: after.replace(/\s+/g, ' ') }))
    .join('；');
}
