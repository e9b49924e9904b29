/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// 干净副本 on the 汇总 desk: what it did, or why not, is said.
import './setup';
import { screen } from '@testing-library/react';
import { problem } from './PlanWorkbook';
import { openPane, press } from './openPane';
import { gapTable } from './tables';
import { violations } from './violations';

test('opens a copy and says how many parts were left out', async () => {
  const { user, workbook } = openPane([gapTable]);
  await press(user, /^汇总/);
  await press(user, '打开干净副本');
  expect(await screen.findByText(/副本已在新窗口打开，去掉了2个部件。/)).toBeVisible();
  expect(await violations()).toEqual([]);
  workbook.addInParts = 0;
  await press(user, '打开干净副本');
  expect(await screen.findByText(/内容完全相同/)).toBeVisible();
});

test('says what to do when Excel gives no file', async () => {
  const sentence = '请先保存工作簿再试。';
  const { user } = openPane([gapTable], {
    trouble: { openCleanCopy: problem('notCopied', '5001', sentence) },
  });
  await press(user, /^汇总/);
  await press(user, '打开干净副本');
  expect(await screen.findByText(`没有做成副本。${sentence}`)).toBeVisible();
});
