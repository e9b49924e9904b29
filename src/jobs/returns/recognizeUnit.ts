// Whose file is it? As it says itself; else whose tasks have entries; a file name is never asked.

import { plainText } from '../../table/compare';
import type { MasterTable } from './MasterTable';
import { isSameEntry, type ReturnedEntry } from './readEntries';
import type { ReadReturn } from './readReturn';
import type { ReportingUnit } from './TaskUnit';

/** 填报单位：区财政局 above or below the table. */
const LABEL = /(?:填报|报送|填表|上报|汇总)(?:单位|部门)(?:[（(][^）)]*[）)])?[:：]\s*([^\s:：，,。；;]+)/;
/** So much of what was filled in must lie in the unit's own tasks. */
const OWN = 0.7;
/** The best must be ahead of the next by this much. */
const AHEAD = 0.1;

/** The unit, or null when the file could be anybody's. */
export function recognizeUnit(
  read: ReadReturn,
  entries: readonly ReturnedEntry[],
  { units }: Pick<MasterTable, 'units'>,
): ReportingUnit | null {
  const said = [read.facts.unit, ...printedUnits(read)];
  for (const name of said) {
    const unit = name === null ? undefined : unitNamed(name, units);
    if (unit) return unit;
  }
  return bySelection(read, units) ?? byEntries(entries, units);
}

/** The unit that goes by this name. */
export function unitNamed(name: string, units: readonly ReportingUnit[]): ReportingUnit | undefined {
  const wanted = plainText(name);
  return units.find(({ names, name: own }) => [own, ...names].some((one) => plainText(one) === wanted));
}

function printedUnits({ table }: ReadReturn): readonly string[] {
  return table.surroundings.flatMap(({ text }) => LABEL.exec(text)?.[1] ?? []);
}

/** The rows that were kept are exactly one unit's tasks. */
function bySelection({ comparison }: ReadReturn, units: readonly ReportingUnit[]): ReportingUnit | null {
  if (comparison.removed.length === 0) return null;
  const kept = comparison.pairs.map(({ base }) => base.index);
  const fits = units.filter(
    ({ tasks }) => tasks.length === kept.length && tasks.every(({ index }) => kept.includes(index)),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whose tasks explain what was filled in: leads before helpers, and who filled in most of what it has. */
function byEntries(entries: readonly ReturnedEntry[], units: readonly ReportingUnit[]): ReportingUnit | null {
  const filled = entries.filter(({ text }) => text !== '');
  const all = new Set(filled.map(({ task }) => task.index));
  const changed = filled.filter(({ text, standing }) => !accounts(standing, text));
  const fresh = changed.length === 0 ? all : new Set(changed.map(({ task }) => task.index));
  if (all.size === 0) return null;
  const judged = units.map((unit) => {
    const own = new Set(unit.tasks.map(({ index }) => index));
    const share = (of: ReadonlySet<number>, tasks: ReadonlySet<number>): number =>
      [...of].filter((index) => tasks.has(index)).length / of.size;
    const score = share(fresh, unit.principal) + share(all, unit.principal) + share(own, all);
    return { unit, covers: share(fresh, own), score };
  });
  const most = Math.max(...judged.map(({ covers }) => covers));
  if (most < OWN) return null;
  const [best, next] = judged.filter(({ covers }) => covers === most).sort((a, b) => b.score - a.score);
  return best && (!next || best.score - next.score >= AHEAD) ? best.unit : null;
}

/** The standing text is this one, or holds it among others. */
function accounts(standing: string, text: string): boolean {
  return isSameEntry(standing, text) || (standing !== '' && plainText(standing).includes(plainText(text)));
}
