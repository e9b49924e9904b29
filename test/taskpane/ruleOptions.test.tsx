/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// The form of the rules' options: what is typed there counts for the next check, and is kept with the next write.
import './setup';
import { screen, waitFor } from '@testing-library/react';
import { rules } from '../../src/rules';
import { optionValue } from '../../src/taskpane/parts/optionValue';
import { ruleOptionFields } from '../../src/taskpane/core';
import { openPane, press, runCheck } from './openPane';
import { cleanTable } from './tables';
import { violations } from './violations';

test('every option of every rule is a field, with words, default and bounds', async () => {
  const fields = await ruleOptionFields();
  const all = rules.flatMap(({ id, options = {} }) => Object.keys(options).map((name) => `${id} ${name}`));
  expect(fields.map(({ rule, option }) => `${rule} ${option}`).sort()).toEqual(all.sort());
  for (const { about, default: value, least, most } of fields) {
    expect(about).toMatch(/[一-鿿].*。$/);
    expect(least <= value && value <= most).toBe(true);
  }
});

test.each([
  ['5', 5],
  ['１０', 10],
  [' 0 ', 0],
  ['51', null],
  ['-1', null],
  ['1.5', null],
  ['三', null],
  ['', null],
])('%j is %p', (typed, value) => expect(optionValue(typed, { least: 0, most: 50 })).toBe(value));

test('a value counts at once, a wrong one gets a sentence, the default comes back; nothing is written until something else is', async () => {
  const { user, workbook } = openPane([cleanTable]);
  await runCheck(user);
  await screen.findByRole('button', { name: '校验证明' });
  await press(user, '设置和帮助');
  await press(user, '规则的设定');
  const field = await screen.findByRole('textbox', { name: '进展情况空泛' });
  expect(field).toHaveValue('0');
  await user.clear(field);
  await user.type(field, '9999');
  expect(await screen.findByText('请填0到500之间的整数；没有采用。')).toBeVisible();
  expect(await violations()).toEqual([]);
  await press(user, '采用设定');
  expect(screen.queryByText(/^已采用/)).toBeNull();
  await user.clear(field);
  await user.type(field, '400');
  await press(user, '采用设定');
  expect(await screen.findByText(/^已采用/)).toBeVisible();
  expect(await screen.findByRole('button', { name: /进展情况空泛\s*2处/ })).toBeVisible();
  expect(workbook.kept.settings).toEqual({});

  await press(user, '校验报告');
  await waitFor(() =>
    expect(workbook.kept.settings).toMatchObject({
      ruleOptions: { 'progress/empty-words': { shortest: 400 } },
    }),
  );
  await press(user, '进展情况空泛恢复默认0');
  await press(user, '采用设定');
  await screen.findByRole('button', { name: '校验证明' });
  expect(workbook.kept.settings).toMatchObject({
    ruleOptions: { 'progress/empty-words': { shortest: 400 } },
  });
});
