/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { screen } from '@testing-library/react';
import { openPane, press } from './openPane';
import { untidyTable } from './tables';
import { violations } from './violations';

const SHEET = '责任分工';

test('a write that Excel lost in the middle is told when the pane opens, and taken back by one press', async () => {
  const { user, workbook } = openPane([untidyTable], {}, (before) =>
    before.loseMidway(SHEET, 'G3', '已完成'),
  );
  await press(user, /^督查/);
  expect(await screen.findByText(/^“填报”写到一半时Excel停了/)).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(workbook.contentAt(SHEET, 'G3')).toBe('已完成');
  await press(user, '撤销');
  expect(await screen.findByText('已撤销，G3恢复原样')).toBeVisible();
  expect(workbook.contentAt(SHEET, 'G3')).toBe('推进中 ');
});
