// A worksheet part with some of its rows only: everything that names a row goes with it.
import { type Area, areaAddress, parseAddress } from '../../address';
import type { DispatchPlan } from '../../DispatchPlan';
import { cellElement, numbered } from './cells';
import { childOf, childrenOf, localName, made, textOf } from './elements';
import { runHeights } from './runHeights';
import { RowMap } from './RowMap';
import type { XmlElement } from './XmlElement';
import { cellPosition } from '../sheet/cellPosition';
import { cellAddress } from '../../address';

/** Changes the sheet in place. */
export function keepRows(
  sheet: XmlElement,
  { drop, runs, body }: Pick<DispatchPlan, 'drop' | 'runs' | 'body'>,
  fontSizes: (style: string | undefined) => number,
): void {
  const map = new RowMap(drop);
  const data = numbered(sheet);
  const heights = runHeights(sheet, runs, fontSizes);
  takeOver(data, runs);
  dropRows(data, map, heights);
  mapMerges(sheet, map, body, runs);
  mapRules(sheet, map);
  mapViews(sheet, map);
  const filter = childOf(sheet, 'autoFilter');
  const ref = filter && map.areas(filter.attributes.ref ?? '');
  if (filter && ref) Object.assign(filter, { attributes: { ref }, children: [] });
  const gone = ['dimension', 'rowBreaks', ...(ref ? [] : ['autoFilter'])];
  sheet.children = sheet.children.filter((one) => typeof one === 'string' || !gone.includes(localName(one)));
}

/** The first cell of each run takes the origin's content and look; the others are blank below it. */
function takeOver(data: XmlElement, runs: DispatchPlan['runs']): void {
  const taken = runs.map((run) => {
    const { attributes, children } = cellElement(data, run.origin.row, run.origin.column);
    return { run, attributes: { ...attributes }, children: [...children] };
  });
  for (const { run, attributes, children } of taken)
    for (const [place, row] of run.rows.entries())
      for (let column = run.left; column <= run.right; column += 1) {
        const cell = cellElement(data, row, column);
        const isFirst = place === 0 && column === run.left;
        const { t: _type, ...look } = isFirst ? attributes : cell.attributes;
        cell.attributes = { ...(isFirst ? attributes : look), r: cellAddress(row, column) };
        cell.children = isFirst ? children : [];
      }
}

function dropRows(data: XmlElement, map: RowMap, heights: ReadonlyMap<number, number>): void {
  data.children = childrenOf(data, 'row').flatMap((row) => {
    const number = Number(row.attributes.r);
    const next = map.row(number);
    if (next === null) return [];
    const height = heights.get(number);
    row.attributes.r = String(next);
    if (height !== undefined) Object.assign(row.attributes, { ht: String(height), customHeight: '1' });
    for (const cell of childrenOf(row, 'c')) {
      const column = cellPosition(cell.attributes.r ?? '')?.column ?? 1;
      cell.attributes.r = cellAddress(next, column);
    }
    return [row];
  });
}

/** Merged cells of the body come from the runs, all others keep what is left of them. */
function mapMerges(
  sheet: XmlElement,
  map: RowMap,
  body: DispatchPlan['body'],
  runs: DispatchPlan['runs'],
): void {
  const list = childOf(sheet, 'mergeCells');
  if (!list) return;
  const outside = childrenOf(list, 'mergeCell')
    .map(({ attributes }) => parseAddress(attributes.ref ?? ''))
    .filter((area) => area !== null)
    .filter(({ top, bottom }) => bottom < body.top || top > body.bottom);
  const made0 = runs.flatMap(({ rows, left, right }): Area[] => {
    const [top, bottom] = [map.row(rows[0] ?? 0), map.row(rows.at(-1) ?? 0)];
    return top === null || bottom === null ? [] : [{ top, left, bottom, right }];
  });
  const areas = [...outside.flatMap((area) => map.area(area) ?? []), ...made0].filter(
    ({ top, left, bottom, right }) => top < bottom || left < right,
  );
  list.children = areas.map((area) => made(list, 'mergeCell', { ref: areaAddress(area) }));
  list.attributes.count = String(areas.length);
  if (areas.length === 0) sheet.children.splice(sheet.children.indexOf(list), 1);
}

/** Conditional formats and lists: their areas shrink, their formulas follow. */
function mapRules(sheet: XmlElement, map: RowMap): void {
  const lists = childOf(sheet, 'dataValidations');
  const rules = [
    ...childrenOf(sheet, 'conditionalFormatting'),
    ...childrenOf(lists, 'dataValidation'),
    ...childrenOf(childOf(sheet, 'ignoredErrors'), 'ignoredError'),
    ...childrenOf(childOf(sheet, 'protectedRanges'), 'protectedRange'),
  ];
  const gone = new Set<XmlElement>();
  for (const rule of rules) {
    const before = parseAddress((rule.attributes.sqref ?? '').split(/\s/)[0] ?? '');
    const sqref = map.areas(rule.attributes.sqref ?? '');
    const after = parseAddress(sqref.split(' ')[0] ?? '');
    if (!before || !after) {
      gone.add(rule);
      continue;
    }
    rule.attributes.sqref = sqref;
    const from = map.row(before.top) === null ? nextKept(map, before) : before.top;
    for (const formula of formulasOf(rule))
      formula.children = [map.formula(textOf(formula), before.top, from)];
  }
  for (const parent of [sheet, lists, childOf(sheet, 'ignoredErrors'), childOf(sheet, 'protectedRanges')])
    if (parent) parent.children = parent.children.filter((one) => typeof one === 'string' || !gone.has(one));
  if (lists) lists.attributes.count = String(childrenOf(lists, 'dataValidation').length);
}

/** The first row of the area that stays: a rule's formula counts from there now. */
function nextKept(map: RowMap, { top, bottom }: Area): number {
  for (let row = top; row <= bottom; row += 1) if (map.row(row) !== null) return row;
  return top;
}

function formulasOf(rule: XmlElement): readonly XmlElement[] {
  const own = [...childrenOf(rule, 'formula1'), ...childrenOf(rule, 'formula2')];
  return [...own, ...childrenOf(rule, 'cfRule').flatMap((one) => childrenOf(one, 'formula'))];
}

/** Frozen rows stay frozen; the view begins at the top. */
function mapViews(sheet: XmlElement, map: RowMap): void {
  for (const view of childrenOf(childOf(sheet, 'sheetViews'), 'sheetView')) {
    delete view.attributes.topLeftCell;
    view.children = view.children.filter((one) => typeof one === 'string' || localName(one) !== 'selection');
    const pane = childOf(view, 'pane');
    const at = parseAddress(pane?.attributes.topLeftCell ?? '');
    const frozen = Math.floor(Number(pane?.attributes.ySplit ?? 0));
    if (pane && at)
      pane.attributes.topLeftCell = cellAddress(
        map.area({ ...at, top: frozen + 1, bottom: frozen + 1 })?.top ?? frozen + 1,
        at.left,
      );
  }
}
