// What stands below a heading: for headings that could mean two things, and for columns without one.

import type { Grid } from '../Grid';

/** Shares (0–1) of a column's own cells by what they look like, and how many there are. */
export interface ColumnContent {
  /** Rows with content of their own; merged cells count once. */
  readonly own: number;
  /** Rows that show nothing, not even a merged cell. */
  readonly blank: number;
  /** Rows that show nothing of their own, but the merged cell above. */
  readonly covered: number;
  /** Different texts among them, blanks left out. */
  readonly distinct: number;
  readonly unitLike: number;
  readonly dateLike: number;
  /** Times by which something is to be done, not when it was. */
  readonly dueLike: number;
  readonly numberLike: number;
  readonly longText: number;
  readonly statusLike: number;
}

const SAMPLE = 400;
const UNIT =
  /(?:局|委|办|部|院|中心|公司|政府|街道|镇|乡|处|科|联|会|队|所|站|校|厅|组|社|团|库|园区|管委会)[）)]?$/;
const DATE =
  /(?:\d{2,4}\s*[年.\-/]|\d{1,2}\s*月|年底|月底|季度|长期|持续|常态|[“"]?十[二三四五]五|每[年月季周]|立即|阶段)/;
const DUE = /[年月日底前末内](?:完成|办结|落实|到位|实现|整改)*$|长期|持续|常态/;
const PAST = /[已曾经于第自号]|印发|报送|会议|省|资金|文件/;
const STATUS =
  /^(?:[√☑✓✔×○●]|已?(?:基本)?(?:完成|办结|销号)|(?:正在)?推进中?|进行中|未(?:启动|完成|开展)|长期(?:坚持|推进)|持续推进|是|否|\d{1,3}(?:\.\d+)?%)/;

/** Looks at up to 400 filled rows of a column. */
export function columnContent(grid: Grid, column: number, rows: readonly number[]): ColumnContent {
  const texts: string[] = [];
  let blank = 0;
  let covered = 0;
  for (const row of rows) {
    const text = grid.text(row, column).replace(/\s+/g, '');
    if (text !== '') texts.push(text);
    else if (grid.shown(row, column) === '') blank += 1;
    else covered += 1;
    if (texts.length >= SAMPLE) break;
  }
  const share = (test: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
  return {
    own: texts.length,
    blank,
    covered,
    distinct: new Set(texts).size,
    unitLike: share(
      (text) => text.length <= 200 && text.split(/[、，,；;/]/).every((part) => UNIT.test(part)),
    ),
    dateLike: share((text) => text.length <= 30 && DATE.test(text)),
    dueLike: share((text) => text.length <= 20 && DATE.test(text) && DUE.test(text) && !PAST.test(text)),
    numberLike: share((text) =>
      /^[（(]?(?:\d{1,3}(?:[.-]\d{1,3})*|[一二三四五六七八九十]{1,3}|[①-⑳])[）)]?[.．、]?$/.test(text),
    ),
    longText: share((text) => text.length > 12),
    statusLike: share((text) => text.length <= 16 && STATUS.test(text)),
  };
}
