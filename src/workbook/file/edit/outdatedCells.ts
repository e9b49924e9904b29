// Which formulas may give another result now that some cells say something else? In doubt a formula is one of them.
import { columnNumber, MAX_COLUMN, MAX_ROW, type Area } from '../../address';
import type { PlacedChange } from '../../Change';
import { keyPosition, type SheetSnapshot } from '../../SheetSnapshot';

/** Quoted text, and references with or without a sheet before them: cells, areas, whole columns, whole rows. */
const PIECE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?:\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!:])/gu;
/** What may stand beside them without leading anywhere else: functions that look at their arguments only, figures, signs. */
const HARMLESS =
  /^(?:(?!(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|SHEET|SHEETS)\()[A-Z][A-Z0-9.]*\(|TRUE|FALSE|[-\d.+*/^&=<>%(),;{}\s#@])*$/;

interface Formula {
  readonly sheet: string;
  readonly key: number;
  /** Null: it may look anywhere. */
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[] | null;
}

/** Keys of the outdated formula cells, by sheet name: those that read a changed cell, or one that is outdated itself. */
export function outdatedCells(
  sheets: readonly SheetSnapshot[],
  changed: readonly Pick<PlacedChange, 'sheet' | 'row' | 'column'>[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const outdated = new Map<string, Set<number>>();
  let waiting = sheets.flatMap(formulasOf);
  let fresh: readonly Pick<PlacedChange, 'sheet' | 'row' | 'column'>[] = changed;
  while (waiting.length > 0 && fresh.length > 0) {
    const places = fresh;
    const [hit, rest] = [[] as Formula[], [] as Formula[]];
    for (const formula of waiting) (isHit(formula, places) ? hit : rest).push(formula);
    for (const { sheet, key } of hit) outdated.set(sheet, (outdated.get(sheet) ?? new Set()).add(key));
    fresh = hit.map(({ sheet, key }) => ({ sheet, ...keyPosition(key) }));
    waiting = rest;
  }
  return outdated;
}

function formulasOf({ name, cells }: SheetSnapshot): Formula[] {
  return [...cells].flatMap(([key, { formula }]) =>
    formula === undefined ? [] : [{ sheet: name, key, reads: readsOf(formula.slice(1), name) }],
  );
}

function readsOf(formula: string, own: string): Formula['reads'] {
  const reads: { sheet: string; area: Area }[] = [];
  let isOneSheet = true;
  const rest = formula.replace(PIECE, (whole: string, at: string | undefined, ...corners: unknown[]) => {
    if (whole.startsWith('"')) return '';
    const [a, b, c = a, d = b, e, f, g, h] = corners as (string | undefined)[];
    // A name over several sheets ('一月:三月'!A1) is no sheet's.
    isOneSheet &&= at?.includes(':') !== true;
    const sheet = at === undefined ? own : at.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    reads.push({
      sheet,
      area: sorted(
        Number(b ?? g ?? 1),
        columnNumber(a ?? e ?? 'A'),
        Number(d ?? h ?? MAX_ROW),
        (c ?? f) ? columnNumber(c ?? f ?? 'A') : MAX_COLUMN,
      ),
    });
    return '';
  });
  return isOneSheet && HARMLESS.test(rest) ? reads : null;
}

function sorted(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

function isHit(
  { reads }: Formula,
  places: readonly Pick<PlacedChange, 'sheet' | 'row' | 'column'>[],
): boolean {
  if (!reads) return true;
  return places.some((place) =>
    reads.some(
      ({ sheet, area }) =>
        sheet.toLowerCase() === place.sheet.toLowerCase() &&
        place.row >= area.top &&
        place.row <= area.bottom &&
        place.column >= area.left &&
        place.column <= area.right,
    ),
  );
}
