// A rule left out could have found nothing; those for entries, foreign text and comparisons come with what they are about.

import { noiseForms } from '../../src/language/text/pageNoise/forms';
import { mayHaveNoise } from '../../src/language/text/pageNoise/mayHaveNoise';
import { rules } from '../../src/rules';
import { ruleExamples } from '../../src/rules/examples';
import { exampleTable } from '../../src/rules/exampleTable';
import { rulesFor } from '../../src/rules/rulesFor';
import { check } from '../support/checkTable';
import { exampleQuestion } from './ruleTester';

const families = async (table: Parameters<typeof exampleQuestion>[0]): Promise<string[]> => {
  const ids = (await rulesFor(exampleQuestion(table))).map(({ id }) => id);
  return ['structure/foreign-text', 'progress/copied', 'official/row-added'].filter((id) => ids.includes(id));
};

test.each([
  ['nothing reported', exampleTable([{ progress: '', status: '' }]), []],
  ['an entry', exampleTable([{ progress: '已完成' }]), ['progress/copied']],
  [
    'a sign of foreign text',
    exampleTable([{ text: '责任编辑：王某', progress: '', status: '' }]),
    ['structure/foreign-text'],
  ],
] as const)('%s', async (_name, table, expected) => {
  expect(await families(table)).toEqual(expected);
});

test.each(Object.entries(ruleExamples))(
  '%s: the rules fetched find what the whole book finds',
  async (_id, examples) => {
    for (const example of [...examples.pass, ...examples.fail]) {
      const question = exampleQuestion(example);
      expect(check(question, await rulesFor(question))).toEqual(check(question, rules));
    }
  },
);

test.each(noiseForms.map((form) => [form.example]))('%s shows a sign of foreign text', (example) => {
  expect(mayHaveNoise(example)).toBe(true);
});
