/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { screen } from '@testing-library/react';
import { openPane, press } from './openPane';
import { cleanTable, gapTable } from './tables';
import { violations } from './violations';

describe('催报文字', () => {
  test('each unit that owes reports has a text in three tones, which can be copied', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^汇总/);
    await press(user, '催报文字');
    expect(await screen.findByText(/^第1个单位，共2个$/)).toBeVisible();
    const box = screen.getByRole('textbox', { name: /^催报文字/ });
    const text = (box as HTMLTextAreaElement).value;
    expect(text).toContain('2022年12月31日');
    expect(screen.getByRole('radio', { name: '提醒' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: '通报' }));
    expect(box).not.toHaveValue(text);
    expect(await violations()).toEqual([]);
    await press(user, '复制文字');
    expect(await screen.findByText('已复制，可以粘贴到聊天窗口或文件中')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe((box as HTMLTextAreaElement).value);
  });

  test('what was changed in a text stays while another unit is looked at', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^汇总/);
    await press(user, '催报文字');
    await user.type(await screen.findByRole('textbox', { name: /^催报文字/ }), '另请报送电子版。');
    await user.selectOptions(screen.getByRole('combobox', { name: '单位' }), '县教育局（1项）');
    expect(screen.getByText('第2个单位，共2个')).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: '上一个单位' })[0] as HTMLElement);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^催报文字/ }).value).toMatch(
      /另请报送电子版。$/,
    );
  });

  test('a clipboard that refuses leaves the text selected', async () => {
    const { user } = openPane([gapTable]);
    await press(user, /^汇总/);
    await press(user, '催报文字');
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^催报文字/ });
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await press(user, '复制文字');
    expect(await screen.findByText(/^没有复制成功。文字已选中/)).toBeVisible();
    expect(box.selectionEnd - box.selectionStart).toBe(box.value.length);
  });

  test('where everything is reported there is nobody to chase', async () => {
    const { user } = openPane([cleanTable]);
    await press(user, /^汇总/);
    await press(user, '催报文字');
    expect(await screen.findByText('各单位填报齐全，没有需要催报的单位。')).toBeVisible();
    await press(user, '返回');
    expect(await screen.findByRole('heading', { name: '要生成哪些表？' })).toBeVisible();
  });
});
