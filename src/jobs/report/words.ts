// The sentences at the head of a report and beside a finding, filled.

import { dayInWords } from '../../messages/zh-CN/day';
import { fill, type MessageData } from '../../messages/fill';
import { reportWords } from '../../messages/zh-CN/report';
import { ruleTexts } from '../../messages/zh-CN/rules';
import type { Finding } from '../../rules/Finding';
import type { Waiver } from '../../rules/readWaivers';
import type { Certificate, CheckReport } from '../CheckReport';

/** Where, as of when, the verdict and the counts: one line each. */
export function headLines(file: string, report: CheckReport): readonly string[] {
  const { sheet, range, asOf, state, verdict, counts } = report;
  return [
    fill(reportWords.where, { file, sheet, range }),
    fill(reportWords.settings, { day: dayInWords(asOf), state: reportWords.state[state] }),
    fill(reportWords.conclusion, { verdict: fill(reportWords.verdict[verdict], { ...counts }) }),
    fill(reportWords.counts, { ...counts }),
    certificateLine(report.certificate),
  ];
}

/** What the verdict rests on. */
function certificateLine({ fingerprint, catalog, rules }: Certificate): string {
  const known = catalog ? fill(reportWords.catalog, catalog) : reportWords.noCatalog;
  return fill(reportWords.certificate, { fingerprint, catalog: known, rules });
}

/** Waivers and baseline entries to look at again, one line each; the first line counts them. Nothing for most reports. */
export function reviewLines({ removable: { expired, waivers, baseline } }: CheckReport): readonly string[] {
  const lines = [
    ...expired.map((waiver) => fill(reportWords.expiredWaiver, waiverData(waiver))),
    ...waivers.map((waiver) => fill(reportWords.spareWaiver, waiverData(waiver))),
    ...baseline.map((entry) =>
      fill(reportWords.spareBaseline, { rule: nameOf(entry.rule), place: placeOf(entry) }),
    ),
  ];
  return lines.length === 0 ? [] : [fill(reportWords.review, { count: lines.length }), ...lines];
}

function waiverData(waiver: Waiver): MessageData {
  const { rule, reason, by, until } = waiver;
  return { rule: nameOf(rule), place: placeOf(waiver), reason, by, until: untilWords(until) };
}

function nameOf(rule: string): string {
  return ruleTexts[rule]?.name ?? rule;
}

function placeOf({
  no,
  cell,
}: {
  readonly no?: string | null | undefined;
  readonly cell?: string | null | undefined;
}): string {
  if (no != null) return fill(reportWords.atNumber, { no });
  return cell == null ? '' : fill(reportWords.atCell, { cell });
}

function untilWords(until: string | null): string {
  return until === null ? reportWords.forever : fill(reportWords.until, { day: dayInWords(until) });
}

/** The waiver's grounds, or `''`. */
export function waiverNote({ waived }: Finding): string {
  if (!waived) return '';
  const until = untilWords(waived.until);
  return fill(waived.isLight ? reportWords.lightNote : reportWords.waiverNote, {
    reason: waived.reason,
    by: waived.by,
    until,
  });
}

/** What the repairs would make of the cells, or `''`. */
export function repairNote({ repairs }: Finding): string {
  return repairs
    .map(({ after }) => fill(reportWords.repair, { after: after.replace(/\s+/g, ' ') }))
    .join('；');
}
