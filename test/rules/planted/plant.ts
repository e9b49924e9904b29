// One planted table: a kind of document in a shape, one to four defects, and the findings a check must give, no more and no less.

import { reportFormats } from '../../../src/jobs/report';
import { checkTable } from '../../support/checkTable';
import type { CheckReport } from '../../../src/jobs/CheckReport';
import type { CheckQuestion } from '../../../src/rules/RuleContext';
import { openTable } from '../../../src/jobs/openTable';
import { compareTables } from '../../../src/table/compare';
import { AS_OF, cleanTasks, type CleanTask } from './cleanTasks';
import type { Defect } from './Defect';
import { deadlineDefects } from './defects/deadline';
import { fillInDefects } from './defects/fillIn';
import { officialDefects } from './defects/official';
import { structureDefects } from './defects/structure';
import { unitDefects } from './defects/unit';
import { documentKinds, plantedCatalog } from './documents';
import { addressOf, placeOf, snapshot, type PlantedSheet } from './PlantedSheet';
import { randomOf, type Random } from './Random';
import { draw, shapes } from './shapes';

export const plainDefects: readonly Defect[] = [
  ...structureDefects,
  ...deadlineDefects,
  ...unitDefects,
  ...fillInDefects,
];

/** What was planted and what a check says. */
export interface PlantedCase {
  readonly shape: string;
  readonly defects: readonly string[];
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Checked a second time, the JSON is the same byte for byte. */
  readonly isSameTwice: boolean;
}

/** The case of a seed: without an issued table at hand, or held against it. */
export function plantedCase(seed: number, isHeld: boolean): PlantedCase {
  const random = randomOf(seed);
  const shape = random.pick(shapes);
  const kind = random.pick(documentKinds);
  const title = `石桥县2024年${kind.title}责任分工表`;
  const tasks = cleanTasks(kind, 6 + random.below(4), random);
  const issued = questionOf(draw(shape, title, tasks));
  const rows =
    isHeld && random.below(3) === 0 && !shape.mergedDeadlines
      ? changedRows(tasks, random)
      : { tasks, added: null, expected: () => [] };
  const sheet = draw(shape, title, rows.tasks);
  const expected: string[] = [...rows.expected(sheet)];
  const defects = plantSome(
    sheet,
    isHeld
      ? [...officialDefects, ...fillInDefects.filter(({ family }) => !isOfficial(family))]
      : plainDefects,
    rows,
    random,
    expected,
  );
  const now = questionOf(sheet);
  const question = isHeld ? { ...now, issued: compareTables(issued.table, now.table) } : now;
  const [once, twice] = [checkTable(question), checkTable(question)];
  const found = once.findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`.trim());
  return {
    ...{ shape: shape.name, defects, expected: [...expected].sort(), found: [...found].sort() },
    isSameTwice: jsonOf(once) === jsonOf(twice),
  };
}

const jsonOf = (report: CheckReport): string => reportFormats.json([{ file: '表.xlsx', report }]);

/** Kinds of fill-in defects that write into official cells too. */
const isOfficial = (family: string): boolean => ['figure', 'standing', 'late'].includes(family);

/** One to four defects of different families in different tasks. */
function plantSome(
  sheet: PlantedSheet,
  kinds: readonly Defect[],
  { tasks, added }: ChangedRows,
  random: Random,
  expected: string[],
): string[] {
  const wanted = 1 + random.below(4);
  const families = new Set<string>();
  const spots = random.some([...tasks.keys()], tasks.length);
  const planted: string[] = [];
  const busy = new Set(added === null ? [] : [added]);
  for (let tries = 0; tries < 60 && planted.length < wanted; tries += 1) {
    const defect = random.pick(kinds);
    const task = spots.find((one) => !busy.has(one) && !busy.has(one + 1) && !busy.has(one - 1));
    if (task === undefined) break;
    spots.push(...spots.splice(spots.indexOf(task), 1));
    if (families.has(defect.family)) continue;
    const findings = defect.plant({ sheet, task, random });
    if (findings === null) continue;
    families.add(defect.family);
    busy.add(task);
    expected.push(...findings);
    planted.push(`${defect.name} at task ${task + 1}`);
  }
  return planted;
}

/** The tasks, the place of one that was put in, and what a check must say of it. */
interface ChangedRows {
  readonly tasks: readonly CleanTask[];
  readonly added: number | null;
  readonly expected: (sheet: PlantedSheet) => readonly string[];
}

/** A task put in, left out, or moved to the other end. */
function changedRows(tasks: readonly CleanTask[], random: Random): ChangedRows {
  const at = 1 + random.below(tasks.length - 2);
  const addressAt = (sheet: PlantedSheet, place: number): string => {
    const cell = placeOf(sheet, place, 'text');
    return cell ? addressOf(cell) : '';
  };
  const [before, task, after] = [tasks.slice(0, at), tasks[at], tasks.slice(at + 1)];
  if (!task) return { tasks, added: null, expected: () => [] };
  const change = random.pick(['added', 'removed', 'moved'] as const);
  if (change === 'removed')
    return { tasks: [...before, ...after], added: null, expected: () => ['official/row-removed'] };
  if (change === 'moved' && after.length > 1 && after.at(-1)?.group === task.group)
    return {
      tasks: [...before, ...after, task],
      added: null,
      expected: (sheet) => [`official/row-moved ${addressAt(sheet, tasks.length - 1)}`],
    };
  const extra = {
    ...task,
    text: '筹办全县职业技能竞赛并做好成果转化',
    lead: '县人社局',
    coop: ['县统计局', '县信访局'],
    progress: '4月发布竞赛通知，6月组织选拔，赛项安排已报批。',
  };
  return {
    tasks: [...before, task, extra, ...after],
    added: at + 1,
    expected: (sheet) => [`official/row-added ${addressAt(sheet, at + 1)}`],
  };
}

/** The question a check of the sheet asks. */
export function questionOf(planted: PlantedSheet): CheckQuestion {
  const sheet = snapshot(planted);
  const opened = openTable([sheet], { catalog: plantedCatalog });
  if (!opened.ok) throw new Error(opened.problem.id);
  return { ...opened, sheet, asOf: AS_OF, state: 'issued' };
}
