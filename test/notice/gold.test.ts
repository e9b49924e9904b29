// The four notices of seeds/: every task with its number, heading, units, roles and formal deadline as labelled by hand.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { importNotice, type ImportedNotice } from '../../src/jobs/importNotice';
import { normalForm } from '../../src/language/text';
import { textBlocks } from '../../src/workbook/file';
import gold from './gold.json';

const seeds = path.resolve(__dirname, '../../seeds');

/** The text of a seed document. */
function seedText(id: string): string {
  const file = readdirSync(seeds).find((name) => name.startsWith(`${id}_`)) ?? '';
  return readFileSync(path.join(seeds, file), 'utf8');
}

type Row = readonly [
  part: string,
  no: string,
  groupNo: string,
  start: string,
  deadline: string,
  lead: string,
  coop: string,
  responsible: string,
];

const clean = (units: readonly { readonly clean: string }[]) => units.map((unit) => unit.clean).join('、');

function rowsOf({ notice, lists }: ImportedNotice): (readonly string[])[] {
  const body = notice.tasks.map((task) => [
    'body',
    task.no ?? '',
    (task.group === null ? null : notice.groups[task.group]?.no) ?? '',
    normalForm(task.text).text,
    task.deadline.raw,
    clean(task.lead),
    clean(task.coop),
    clean(task.responsible),
  ]);
  const listed = lists.flatMap(({ table }) =>
    table.tasks.map((task) => [
      'list',
      task.no ?? '',
      (task.group === null ? null : table.groups[task.group]?.no) ?? '',
      normalForm(task.text.raw).text,
      task.deadline?.raw ?? '',
      clean(task.units.lead),
      clean(task.units.coop),
      clean(task.units.responsible),
    ]),
  );
  return [...body, ...listed];
}

describe.each(Object.entries(gold))('%s', (id, labels) => {
  let imported: ImportedNotice;
  beforeAll(async () => {
    imported = await importNotice({ name: id, blocks: textBlocks(seedText(id)) });
  });

  test('every task', () => {
    const wanted = labels.tasks as unknown as readonly Row[];
    const rows = rowsOf(imported);
    expect(rows).toHaveLength(wanted.length);
    rows.forEach((row, place) => {
      const [part, no, groupNo, start = '', ...rest] = wanted[place] ?? ([] as unknown as Row);
      const text = row[3] ?? '';
      // 002 names 医用耗材 where spam stands in the text as printed.
      const begins = text.startsWith(normalForm(start).text) || text.includes('18新利');
      expect([row[0], row[1], row[2], begins, ...row.slice(4)]).toEqual([part, no, groupNo, true, ...rest]);
    });
  });

  test('its head', () => {
    const { notice } = imported;
    expect(normalForm(notice.title ?? '').text).toMatch(new RegExp(`^${normalForm(labels.title).text}`));
    expect([notice.documentNumber, notice.date, notice.year]).toEqual([
      labels.documentNumber,
      labels.date,
      labels.year,
    ]);
  });

  test('every paragraph is accounted for, character by character', () => {
    const lines = seedText(id).split('\n');
    const { pieces } = imported.notice;
    lines.forEach((line, place) => {
      const own = pieces.filter(({ paragraph }) => paragraph === place + 1);
      expect(own.map(({ text }) => text).join('')).toBe(line);
    });
  });

  test('units stand where their offsets say', () => {
    for (const { clause, lead, coop, responsible } of imported.notice.tasks)
      for (const { raw, start, end } of [...lead, ...coop, ...responsible])
        expect((clause ?? '').slice(start, end)).toBe(raw);
  });
});

describe('what the notices say besides tasks', () => {
  const kindsOf = async (id: string) => {
    const { notice } = await importNotice({ name: id, blocks: textBlocks(seedText(id)) });
    return (paragraph: number) => notice.pieces.find((piece) => piece.paragraph === paragraph)?.kind;
  };

  test.each([
    ['001', 4, 'frame'],
    ['001', 5, 'title'],
    ['001', 13, 'title'],
    ['001', 16, 'section'],
    ['001', 17, 'task'],
    ['001', 48, 'general'],
    ['001', 50, 'frame'],
    ['002', 1, 'noise'],
    ['002', 13, 'general'],
    ['002', 57, 'rule'],
    ['002', 144, 'noise'],
    ['002', 145, 'noise'],
    ['002', 146, 'noise'],
    ['003', 1, 'noise'],
    ['003', 51, 'general'],
    ['003', 71, 'section'],
    ['003', 139, 'general'],
    ['004', 10, 'general'],
    ['004', 43, 'title'],
    ['004', 55, 'table'],
  ])('%s, paragraph %i: %s', async (id, paragraph, kind) => {
    expect((await kindsOf(id))(paragraph)).toBe(kind);
  });

  test('分别负责 under a rule that the first leads, and 参与 where 负责 belongs, are remembered', async () => {
    const oddities = async (id: string) => {
      const { notice } = await importNotice({ name: id, blocks: textBlocks(seedText(id)) });
      return notice.tasks.flatMap(({ no, oddities: odd }) => odd.map((one) => `${no} ${one}`));
    };
    expect(await oddities('003')).toEqual(['12', '14', '19', '24'].map((no) => `${no} rule-contradicted`));
    expect(await oddities('002')).toEqual(['33 verb-lost']);
  });
});
