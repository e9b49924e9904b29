// Form: a branch or inner office behind its bureau or government (市生态环境局临泽分局, 县公安局治安大队, 市政府研究室).

import { type DenseText, gapsInside } from '../DenseCell';
import { type Piece, piece } from '../Piece';
import { bodies } from '../lexicon/bodies';
import { knownPlaces } from '../../../catalog/nation';

const INNER =
  /(?:[市县区]分局|(?:驻[市县区]?)?(?![省市县区州旗各])(?:[^省州盟市县区旗局委厅、,;；:：()\s]|[市县区](?=分局)){1,8}?(?:分局|支局|分中心|管理部|大队|支队|中队|科室|监测中心|管理局|[所站科股处室])(?:(?<=分局)[^局委厅、,;:()\s]{2,5}?[大支中]队)?)/y;

/** Branches of a body of the centre (海关总署广东分署, 中国证监会广东监管局). */
const BRANCH = new RegExp(
  `(?:${knownPlaces.map(({ short }) => short).join('|')})局|` +
    /(?![省市县区州旗各])[^局委厅、,;:()\s]{2,6}?(?:分署|监管局|监管分局|监管支局|监督管理局|管理局|调查总队|调查队|分行|中心支行|支行|专员办|特派办|特派员办事处|办事处|分公司|税务局|证监局|[^局委厅、,;:()\s]{0,6}研究[院所])/
      .source,
  'y',
);

/** What a hospital leads or keeps elsewhere (县人民医院医共体). */
const OF_HOSPITAL = /医共体|医联体|医疗集团|分院|.?院区/y;
/** Forces of the police are offices of their bureau, whatever stands alone elsewhere (县公安局刑侦大队). */
const FORCE = /(?:[大支中]队|派出所)$/;

/** Adds to bureaus found so far the same with their office. */
export function innerOffices(cell: DenseText, found: Piece[]): void {
  const { text } = cell;
  const wide: Piece[] = [];
  for (const one of found) {
    if (gapsInside(cell, one.end - 1, one.end + 1) > 0) continue;
    if (one.body?.key === '人民政府/' && one.header?.text) officesOfGovernment(one, text, wide);
    const pattern = one.form === 'known' ? patternBehind(one, text) : null;
    if (!pattern) continue;
    pattern.lastIndex = one.end;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = one.end + match[0].length;
    wide.push(
      piece('composed', one.start, end, one.cost + priceOf(pattern, one, match[0]) + 0.05 * match[0].length, {
        kind: one.kind,
        header: one.header,
      }),
    );
  }
  found.push(...wide);
}

function priceOf(pattern: RegExp, { body }: Piece, office: string): number {
  if (pattern === INNER) return body?.key === '公安/局' && FORCE.test(office) ? 0.25 : 1.3;
  return pattern === BRANCH ? 0.8 : 0.4;
}

/** 市政府外办, 县政府信息中心: offices and centres only; a bureau behind a government is a unit of its own. */
function officesOfGovernment(one: Piece, text: string, wide: Piece[]): void {
  bodies.visit(text, one.end, (end, { key, kind, needsHeader }) => {
    if (needsHeader || !/(?:办|办公室|室|中心|国资委)$/.test(text.slice(one.end, end))) return;
    wide.push(
      piece('composed', one.start, end, one.cost + 0.3, {
        kind: kind === 'party' ? 'government' : kind,
        header: one.header,
        key,
      }),
    );
  });
}

function patternBehind(one: Piece, text: string): RegExp | null {
  if (
    one.body?.level === 'nation' ||
    one.header?.level === 'nation' ||
    one.body?.key.endsWith('人民银行/') ||
    (one.kind === 'company' && one.header?.text === '')
  )
    return BRANCH;
  if (one.kind === 'institution' && text[one.end - 1] === '院') return OF_HOSPITAL;
  return one.kind === 'government' &&
    one.header?.text !== '' &&
    /[局委厅]$/.test(text.slice(one.start, one.end))
    ? INNER
    : null;
}
