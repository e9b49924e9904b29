// The generated sheets as a set: which there are, what holds for each, whatever the table.
import fc from 'fast-check';
import { summarize } from '../../src/jobs/summarize';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { drawnSheet } from '../summary/drawnSheet';
import { exampleCatalog, exampleTable, type ExampleOptions, type ExampleTask } from '../summary/exampleTable';

const catalog = exampleCatalog([
  ['甲局', '某区甲局'],
  ['乙局', '某区乙局'],
]);

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('=1+1', '+86', '-主要做法', '@某', '已完成', '正在推进', '', '  ', '\n'),
);
const unit = fc.constantFrom('甲局', '乙局', '丙局', '丁局*', '=戊局');
const units = fc.uniqueArray(unit, { maxLength: 3 });
const day = fc.constantFrom('2021-12-31', '2022-12-31', '2023-01-30', '2025-12-31');
const group = fc.tuple(fc.option(fc.constantFrom<string>('1', '2')), fc.constantFrom<string>('一类', '二类'));
const task: fc.Arbitrary<ExampleTask> = fc.record({
  no: fc.option(fc.constantFrom('1', '2', '23')),
  group: fc.option(group),
  text,
  deadline: text,
  deadlines: fc.array(fc.record({ end: day, ongoing: fc.boolean() }), { maxLength: 3 }),
  lead: units,
  coop: units,
  responsible: units,
  progress: text,
  status: fc.constantFrom('', '已完成', '推进中', '长期坚持', '说不清'),
});
const options: fc.Arbitrary<ExampleOptions> = fc.record({
  catalog: fc.constantFrom(null, catalog),
  without: fc.uniqueArray(fc.constantFrom('deadline', 'lead', 'coop', 'progress', 'status', 'indicator')),
});

function plansOf(tasks: readonly ExampleTask[], told: ExampleOptions = {}, asOf = '2022-12-31') {
  const { table, source } = exampleTable(tasks, told);
  return summarize(table, { asOf, source, catalog: told.catalog ?? null });
}

const texts = (plan: SheetPlan | undefined, column: number) =>
  (plan?.rows ?? []).map(({ cells }) => {
    const value = cells[column]?.value ?? null;
    return value !== null && typeof value === 'object' ? value.value : value;
  });

test('the sheets in tab order', () => {
  const dated = [{ deadlines: [{ end: '2022-12-31' }] }];
  expect(plansOf(dated, { catalog }).map(({ name }) => name)).toEqual([
    '总览',
    '牵头单位汇总',
    '配合单位汇总',
    '时限台账',
    '未填报清单',
    '催报单',
    '指标对照',
    '问题清单',
    '通报稿',
    '打印稿',
    '任务明细',
    '口径',
  ]);
});

test('a table of responsible units without deadlines has no sheets of helpers and deadlines', () => {
  const plans = plansOf([{ responsible: ['甲局'] }], { without: ['lead', 'coop'] });
  expect(plans.map(({ name }) => name)).toEqual([
    '总览',
    '责任单位汇总',
    '未填报清单',
    '催报单',
    '指标对照',
    '问题清单',
    '通报稿',
    '打印稿',
    '任务明细',
    '口径',
  ]);
});

test('the same table gives the same plans', () => {
  fc.assert(
    fc.property(fc.array(task, { maxLength: 8 }), options, (tasks, told) => {
      expect(plansOf(tasks, told)).toEqual(plansOf(tasks, told));
    }),
    { numRuns: 20 },
  );
});

test('made anew over what was drawn, every plan is the same, whatever the table', () => {
  fc.assert(
    fc.property(fc.array(task, { maxLength: 8 }), options, (tasks, told) => {
      const { table, source } = exampleTable(tasks, told);
      const asked = { asOf: '2022-12-31', source, catalog: told.catalog ?? null };
      const first = summarize(table, asked);
      expect(summarize(table, { ...asked, earlier: first.map(drawnSheet) })).toEqual(first);
    }),
    { numRuns: 20 },
  );
});

/** What is wrong with a plan: cells in two merges, doubled keys, rows too high or too long, unknown styles, heads that differ. */
function faultsOf(plan: SheetPlan): readonly string[] {
  const faults: string[] = [];
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of plan.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = `${row}|${column}`;
        if (covered.has(cell)) faults.push(`merged twice: ${cell}`);
        covered.add(cell);
      }
    }
  }
  const keys = plan.rows.flatMap(({ key }) => key ?? []);
  if (new Set(keys).size !== keys.length) faults.push('a key twice');
  plan.rows.forEach(({ cells, height = 0 }, row) => {
    if (height > 409 || cells.length > plan.columns.length) faults.push(`too large: row ${row}`);
    for (const cell of cells) {
      if (cell?.style !== undefined && !(cell.style in plan.styles)) faults.push(`unknown: ${cell.style}`);
    }
  });
  for (const { area, columns } of plan.tables) {
    const heads = plan.rows[area.top - 1]?.cells.map((cell) => cell?.value) ?? [];
    if (columns.length !== area.right - area.left + 1 || heads.some((head, place) => head !== columns[place]))
      faults.push('heads');
  }
  return faults;
}

test('every plan is sound, whatever the table', () => {
  fc.assert(
    fc.property(fc.array(task, { maxLength: 12 }), options, (tasks, told) => {
      const plans = plansOf(tasks, told);
      const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
      expect(new Set(names).size).toBe(names.length);
      expect(plans.flatMap(faultsOf)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the unit sheet adds up to the tasks', () => {
  fc.assert(
    fc.property(fc.array(task, { maxLength: 20 }), options, (tasks, told) => {
      const plan = plansOf(tasks, told).find(({ id }) => id === 'leadUnits');
      const labels = texts(plan, 0);
      const counts = texts(plan, 2);
      const at = (label: string) => Number(counts[labels.findIndex((one) => String(one).startsWith(label))]);
      expect(at('单位项次合计') - at('减：共同') + at('无')).toBe(tasks.length);
      expect(at('全表任务')).toBe(tasks.length);
      for (const { cells } of plan?.rows ?? []) {
        const figures = cells.slice(2, 9).map((cell) => cell?.value ?? null);
        const values = figures.map((value) =>
          value !== null && typeof value === 'object' && typeof value.value === 'number' ? value.value : NaN,
        );
        const [all = NaN, ...classes] = values;
        if (!Number.isNaN(all) && classes.reduce((sum, one) => sum + one, 0) !== all) return false;
      }
      return true;
    }),
    { numRuns: 40 },
  );
});

test('cell text goes through unchanged, and is never a formula', () => {
  fc.assert(
    fc.property(text, text, (content, progress) => {
      const plan = plansOf([{ text: content, progress }]).find(({ name }) => name === '任务明细');
      const columns = plan?.tables[0]?.columns ?? [];
      const cells = plan?.rows.at(-1)?.cells ?? [];
      expect(cells[columns.indexOf('任务内容')]?.value ?? '').toBe(content);
      const entry = cells[columns.indexOf('进展')]?.value;
      expect(entry).toMatchObject({ value: progress, readsSource: true });
    }),
  );
});

test('no formula is volatile or reads a whole column', () => {
  const plans = plansOf([{ lead: ['甲局'], coop: ['丁局*'], progress: '同上' }, {}], { catalog });
  const written = plans.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        const value = cell?.value ?? null;
        return value !== null && typeof value === 'object'
          ? [value.formula.filter((part) => typeof part === 'string').join('')]
          : [];
      }),
    ),
  );
  expect(written.length).toBeGreaterThan(100);
  for (const formula of written) {
    expect(formula).not.toMatch(/\b(?:TODAY|NOW|INDIRECT|OFFSET|CELL|SORT|LET|XLOOKUP|TEXTJOIN|FILTER)\(/);
    expect(formula.length).toBeLessThan(2000);
  }
});

test('5,000 tasks are planned row by row', () => {
  const tasks = Array.from({ length: 5000 }, (_, place): ExampleTask => ({
    group: [String(Math.floor(place / 40) + 1), `第${Math.floor(place / 40)}类`],
    text: `第${place}项任务，${'内容'.repeat(60)}`,
    lead: [`单位${place % 60}`],
    coop: [`单位${(place + 7) % 60}`, `单位${(place + 19) % 60}`],
    deadlines: [{ end: '2022-12-31' }],
    progress: place % 2 ? '已开展' : '',
  }));
  const { table, source } = exampleTable(tasks);
  const plans = summarize(table, { asOf: '2022-12-31', source });
  expect(plans.find(({ name }) => name === '任务明细')?.rows).toHaveLength(15_005);
});
