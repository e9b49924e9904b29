// The rules' pages: one each, all words and examples in them, the list naming every one.

import { ruleList } from '../../src/jobs/ruleList';
import { pageIds, rulePage } from '../../src/jobs/rulePage';
import { ruleTexts } from '../../src/messages/zh-CN/rules';
import { rules } from '../../src/rules';
import { ruleExamples } from '../../src/rules/examples';

test.each(rules.map(({ id }) => ({ id })))('$id: name, words and every example', ({ id }) => {
  const { pass = [], fail = [] } = ruleExamples[id] ?? {};
  const page = rulePage(id) ?? '';
  expect(page.split('\n')[0]).toContain(ruleTexts[id]?.name);
  for (const { title } of Object.values(ruleTexts[id]?.messages ?? {})) expect(page).toContain(title);
  const tables = page.match(/^\| --- /gm) ?? [];
  const examples = [...pass, ...fail];
  const beside = examples.filter(({ issued, body }) => issued !== undefined || body !== undefined);
  expect(tables).toHaveLength(examples.length + beside.length);
  expect(page).not.toMatch(/\{\w+\}|undefined/);
});

test('a rule that is none has no page', () => {
  expect(rulePage('unit/none')).toBeNull();
});

test('the list names every page', () => {
  for (const id of pageIds) expect(ruleList()).toContain(`[${id}](${id}.md)`);
});
