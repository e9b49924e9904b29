// What does a 校验证明 state: of which table, as of which day, with which result, resting on what?

import { certificateWords as words } from '../../messages/zh-CN/certificate';
import { dayInWords } from '../../messages/zh-CN/day';
import { fill } from '../../messages/fill';
import type { CheckReport } from '../CheckReport';

/** A check that may be certified. */
export interface CertificateQuestion {
  readonly report: CheckReport;
  /** Printed title of the table; null when it has none. */
  readonly title: string | null;
  readonly tasks: number;
  /** The day it is made on, `YYYY-MM-DD`. */
  readonly made: string;
}

/** A row: its id, what it is called, what stands there. */
export interface CertificateRow {
  readonly id: keyof typeof words.rows;
  readonly name: string;
  readonly text: string;
}

/** Only a check without anything that must be corrected is certified. */
export function isCertifiable({ verdict }: Pick<CheckReport, 'verdict'>): boolean {
  return verdict !== 'blocked';
}

/**
 * The rows in their order.
 * @example certificateRows(question).find(({ id }) => id === 'result')?.text //=> '可以上报'
 */
export function certificateRows({
  report,
  title,
  tasks,
  made,
}: CertificateQuestion): readonly CertificateRow[] {
  const { sheet, range, state, asOf, counts, certificate } = report;
  const { catalog, fingerprint } = certificate;
  const hasAside = counts.waived + counts.baseline > 0;
  const texts: Readonly<Record<CertificateRow['id'], string>> = {
    table: title ?? words.untitled,
    place: fill(words.place, { sheet, range, tasks }),
    state: words.states[state],
    asOf: dayInWords(asOf),
    result: words.results[state],
    counts: fill(words.counts, { ...counts }),
    aside: hasAside ? fill(words.aside, { ...counts }) : words.nothingAside,
    made: dayInWords(made),
    catalog: catalog ? fill(words.catalog, catalog) : words.noCatalog,
    fingerprint: grouped(fingerprint),
  };
  return (Object.keys(words.rows) as CertificateRow['id'][]).map((id) => ({
    id,
    name: words.rows[id],
    text: texts[id],
  }));
}

/**
 * A fingerprint as it is printed: in fours, so that two can be compared by eye.
 * @example grouped('9B5DAB58') //=> '9B5D AB58'
 */
export function grouped(fingerprint: string): string {
  return fingerprint.replace(/(.{4})(?=.)/g, '$1 ');
}
