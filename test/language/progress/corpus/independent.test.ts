// Every rule about entries on labelled entries of four clerks: at least 95 % of what it says is right, and it finds at least 90 %.

import cases from './independent.json';
import { rates, score, scoreTable } from './progressCases';

const scores = score(cases.entries);

test.each(scores.map((each) => ({ ...each, name: each.rule })))('$name', (each) => {
  const [precision, recall] = rates(each);
  expect(scoreTable([each])).toMatch(each.rule);
  expect([precision >= 0.95, recall >= 0.9]).toEqual([true, true]);
});

afterAll(() => process.stdout.write(`${scoreTable(scores)}\n`));
