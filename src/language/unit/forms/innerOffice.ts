// Form: a branch or inner office behind its bureau (市生态环境局临泽分局, 县公安局治安大队, 区教育局基础教育科).

import { type Piece, piece } from '../Piece';

const INNER =
  /(?:驻)?(?![省市县区州旗各])[^省州盟局委厅、,;；:：()\s]{1,8}?(?:分局|支局|分中心|管理部|大队|支队|中队|派出所|监管所|司法所|税务所|科室|监测中心|监测站|监察支队|科|股|处|室)/y;

/** Adds to bureaus found so far the same with their office. */
export function innerOffices(text: string, found: Piece[]): void {
  const wide: Piece[] = [];
  for (const one of found) {
    if (one.form !== 'known' || one.header?.text === '' || !/[局委厅]$/.test(text.slice(one.start, one.end)))
      continue;
    INNER.lastIndex = one.end;
    const match = INNER.exec(text);
    if (!match) continue;
    const end = one.end + match[0].length;
    wide.push(
      piece('composed', one.start, end, one.cost + 1.3 + 0.05 * match[0].length, {
        kind: one.kind,
        header: one.header,
      }),
    );
  }
  found.push(...wide);
}
