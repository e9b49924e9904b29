// 300 ways in which units change the official table on their own, drawn by chance; each says what must be said of it.
import type { ReturnedTable } from './ReturnedTable';
import { PROGRESS, rowOf } from './ReturnedTable';

/** Whole numbers from 0 to below `limit`, the same for the same seed. */
export type Draw = (limit: number) => number;

export function draws(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x85ebca6b) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) % limit;
  };
}

/** A change and the problem it is; `no` the number of the task concerned where it is certain. */
export interface Tampering {
  readonly name: string;
  readonly kind: string;
  readonly no: string | null;
}

type Way = (table: ReturnedTable, draw: Draw, own: readonly string[]) => Tampering;

const pick = <T>(draw: Draw, of: readonly T[]): T => {
  const one = of[draw(of.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

const rowAt = (no: string): number => rowOf[no] ?? 0;
/** Written signs whose place, loss or change nobody can call a form of writing. */
const SIGN = /[\u4e00-\u9fff0-9]/;

/** One official sentence after a correction; always another text. */
function corrected(text: string, draw: Draw): string {
  const places = [...text].flatMap((sign, at) => (SIGN.test(sign) ? [at] : []));
  const at = pick(draw, places);
  const signs = [...text];
  const ways: readonly (() => string)[] = [
    () => signs.filter((_, place) => place !== at).join(''),
    () =>
      [...signs.slice(0, at), pick(draw, ['基本', '原则上', '适时', '不', '约']), ...signs.slice(at)].join(
        '',
      ),
    () => `${text}（暂缓）`,
    () => signs.map((sign, place) => (place === at ? pick(draw, ['某', '拟', '七']) : sign)).join(''),
    () => text.replace(/\d+/, (number) => String(Number(number) + 1)),
    () => text.replace(/区(.)/, '市$1'),
    () => text.slice(0, Math.ceil(text.length / 2)),
    () => '',
  ];
  const after = pick(draw, ways)();
  return after.replace(/\s/g, '') === text.replace(/\s/g, '') ? `${text}等` : after;
}

const official =
  (name: string, column: number): Way =>
  (table, draw, own) => {
    const no = pick(
      draw,
      own.filter((one) => SIGN.test(table.text(rowAt(one), column))),
    );
    table.put(rowAt(no), column, corrected(table.text(rowAt(no), column), draw));
    return { name: `${name}, task ${no}`, kind: 'official-changed', no };
  };

/** Neighbours under one group title, so that nothing but the order is another. */
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ['4', '5'],
  ['6', '7'],
  ['9', '10'],
  ['11', '12'],
  ['13', '14'],
  ['16', '17'],
  ['18', '19'],
  ['22', '23'],
  ['27', '28'],
];

export const ways: Readonly<Record<string, Way>> = {
  text: official('text', 3),
  indicator: official('indicator', 4),
  deadline: (table, draw, own) => {
    const no = pick(
      draw,
      own.filter((one) => table.text(rowAt(one), 5) !== ''),
    );
    const before = table.text(rowAt(no), 5);
    table.put(
      rowAt(no),
      5,
      pick(
        draw,
        ['2023年底', '2022年11月底', '分阶段实施', '2022年6月15日'].filter((one) => one !== before),
      ),
    );
    return { name: `deadline, task ${no}`, kind: 'official-changed', no };
  },
  lead: official('lead', 6),
  coop: official('coop', 7),
  group: (table, draw) => {
    const at = pick(
      draw,
      table.merges.filter(({ left, right, top }) => left === 2 && right === 2 && top > 4),
    );
    table.put(at.top, 2, `${table.text(at.top, 2)}${pick(draw, ['工作', '（试行）', '和创新'])}`);
    return { name: `group in row ${at.top}`, kind: 'official-changed', no: null };
  },
  removed: (table, draw, own) => {
    const no = pick(draw, own);
    table.removeRow(rowAt(no));
    return { name: `task ${no} deleted`, kind: 'row-removed', no };
  },
  added: (table, draw, own) => {
    const no = pick(draw, own);
    const text = pick(draw, ['开展义诊活动', '建设智慧医院', '完善应急预案']);
    table.insertBelow(rowAt(no), [
      '',
      '',
      `${text}，形成长效机制`,
      '按月通报。',
      '2022年底',
      '区卫健局',
      '区财政局',
    ]);
    return { name: `a row below task ${no}`, kind: 'row-added', no: null };
  },
  moved: (table, draw) => {
    const [one, other] = pick(draw, NEIGHBOURS);
    table.swap(rowAt(one), rowAt(other));
    return { name: `tasks ${one} and ${other} change places`, kind: 'row-moved', no: null };
  },
  merge: (table, draw) => {
    const at = pick(
      draw,
      table.merges.filter(
        ({ left, right, top, bottom }) => left === 2 && right === 2 && top > 4 && bottom > top,
      ),
    );
    table.unmerge(at.top, at.left);
    return { name: `merge of row ${at.top} taken apart`, kind: 'merge-broken', no: null };
  },
  renamed: (table, draw) => {
    const [column, heading] = pick(draw, [
      [4, '评价指标'],
      [5, '最后期限'],
      [6, '主要负责单位'],
      [7, '参与部门'],
    ] as const);
    table.put(3, column, heading);
    return { name: `heading ${heading}`, kind: 'column-renamed', no: null };
  },
  column: (table, draw) => {
    const column = pick(draw, [4, 5, 7]);
    table.removeColumn(column);
    return { name: `column ${column} deleted`, kind: 'column-missing', no: null };
  },
  formula: (table, draw, own) => {
    const no = pick(draw, own);
    table.put(rowAt(no), PROGRESS, { formula: '"已完成"&A1', result: '已完成附件' });
    return { name: `formula, task ${no}`, kind: 'formula', no };
  },
  foreign: (table, draw, own) => {
    const no = pick(
      draw,
      Object.keys(rowOf).filter((one) => !own.includes(one) && !['24', '30'].includes(one)),
    );
    table.put(rowAt(no), PROGRESS, '代为填写：已完成。');
    return { name: `entry at task ${no}`, kind: 'entry-foreign', no };
  },
};
