// 300 tamperings drawn by chance: none is missed, and the class is right in at least 98 of 100.
import { masterBytes, ReturnedTable, rowOf } from './ReturnedTable';
import { takeIn } from './takeIn';
import { draws, ways } from './tampering';

/** Own tasks by number as printed; a unit without a part in every task. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  区医疗健康总院: ['8', '9', '10', '11', '12', '16', '17', '18', '19', '21', '23', '27', '28', '29'],
  区委组织部: ['1', '2', '3', '4', '5', '6', '7', '9', '16', '17', '25', '27', '28'],
  区市场监管分局: ['1', '2', '3', '4', '5', '6', '7', '11', '12'],
  区发改局: ['13', '14', '15'],
};
const COUNT = 300;
const names = Object.keys(ways);

interface Outcome {
  readonly name: string;
  readonly found: boolean;
  readonly right: boolean;
  readonly said: string;
}

async function outcome(seed: number): Promise<Outcome> {
  const draw = draws(seed * 7919 + 17);
  const way = ways[names[seed % names.length] ?? ''];
  const unit = Object.keys(OWN)[draw(4)] ?? '';
  const own = OWN[unit] ?? [];
  if (!way) throw new Error('no such way');
  const table = await ReturnedTable.copy();
  for (const no of own) table.fill(rowOf[no] ?? 0, `${unit}已开展第${no}项工作。`, '推进中');
  const { name, kind, no } = way(table, draw, own);
  const bytes = await table.bytes({ 单位: unit, 报送期: '2022年三季度' });
  const { result } = await takeIn(masterBytes(), { '报表.xlsx': bytes });
  const told = result.files[0]?.problems.filter((one) => !/^(?:entry|status)-missing$/.test(one.kind)) ?? [];
  const alarms = told.filter(({ grade }) => grade !== 'harmless');
  const isIt = (one: { kind: string; no: string | null }): boolean =>
    one.kind === kind && (no === null || one.no === no);
  return {
    name: `${seed} ${unit}: ${name}`,
    found: alarms.length > 0,
    right: alarms.some(isIt) && alarms.every((one) => one.kind === kind),
    said: `${result.files[0]?.reason ?? ''} ${told.map((one) => `${one.kind} ${one.no ?? ''} ${one.cell ?? ''}`).join(', ')}`,
  };
}

test(`${COUNT} tamperings`, async () => {
  const outcomes: Outcome[] = [];
  for (let seed = 0; seed < COUNT; seed += 1) outcomes.push(await outcome(seed));
  const told = (which: readonly Outcome[]): readonly string[] =>
    which.map(({ name, said }) => `${name} → ${said}`);
  expect(told(outcomes.filter(({ found }) => !found))).toEqual([]);
  const wrong = outcomes.filter(({ right }) => !right);
  expect(wrong.length <= COUNT * 0.02 ? [] : told(wrong)).toEqual([]);
}, 240_000);
