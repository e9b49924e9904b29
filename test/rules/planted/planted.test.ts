// Two thousand tables with one to four planted defects: every one reported at its cell by the right rule, nothing else new, and the same JSON when checked again.

import { check } from '../../support/checkTable';
import { cleanTasks } from './cleanTasks';
import { officialDefects } from './defects/official';
import { documentKinds } from './documents';
import { plainDefects, plantedCase, questionOf, type PlantedCase } from './plant';
import { randomOf } from './Random';
import { draw, shapes } from './shapes';

const TABLES = Number(process.env['PLANTED_TABLES'] ?? 2000);
const BATCH = 200;

test.each(shapes.map((shape) => ({ shape })))(
  '$shape.name: clean tables of every kind of document have no finding',
  ({ shape }) => {
    documentKinds.forEach((kind, place) => {
      const question = questionOf(
        draw(shape, `石桥县2024年${kind.title}责任分工表`, cleanTasks(kind, 9, randomOf(place))),
      );
      expect(question.table.tasks).toHaveLength(9);
      expect(check(question).map(({ rule, cell, message }) => `${rule} ${cell} ${message}`)).toEqual([]);
    });
  },
);

test('there are at least forty kinds of defect and four shapes', () => {
  expect(plainDefects.length + officialDefects.length).toBeGreaterThanOrEqual(40);
  expect(shapes.length).toBeGreaterThanOrEqual(4);
});

const planted = new Set<string>();

test.each(Array.from({ length: Math.ceil(TABLES / BATCH) }, (_, batch) => ({ from: batch * BATCH })))(
  'tables from $from on',
  ({ from }) => {
    const wrong: PlantedCase[] = [];
    for (let seed = from; seed < Math.min(from + BATCH, TABLES); seed += 1) {
      const one = plantedCase(seed, seed % 4 === 3);
      for (const name of one.defects) planted.add(name.replace(/ at task .*/, ''));
      if (one.expected.join() !== one.found.join() || !one.isSameTwice) wrong.push(one);
    }
    expect(wrong).toEqual([]);
  },
);

test('every kind of defect was planted', () => {
  const missed = [...plainDefects, ...officialDefects]
    .map(({ name }) => name)
    .filter((name) => !planted.has(name));
  expect(missed).toEqual([]);
});
