/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
import './setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LimitedList } from '../../src/taskpane/parts/LimitedList';

const items = Array.from({ length: 10_000 }, (_, place) => place);
const list = (needed: number) => (
  <LimitedList items={items} needed={needed} render={(item) => <p key={item}>{`第${item}行`}</p>} />
);
const shown = (): number[] =>
  screen.getAllByText(/^第/).map((line) => Number(/\d+/.exec(line.textContent)?.[0]));

describe('a list of ten thousand', () => {
  test('begins with a hundred, and each press brings the next', async () => {
    render(list(-1));
    expect(shown()).toEqual(items.slice(0, 100));
    await userEvent.click(screen.getByRole('button', { name: '再显示100处（还有9900处）' }));
    expect(shown()).toEqual(items.slice(0, 200));
  });

  test('never holds more than four hundred, and leads back to the beginning', async () => {
    render(list(-1));
    for (let time = 0; time < 5; time += 1)
      await userEvent.click(screen.getByRole('button', { name: /^再显示/ }));
    expect(shown()).toEqual(items.slice(200, 600));
    for (let time = 0; time < 2; time += 1)
      await userEvent.click(screen.getByRole('button', { name: /^显示前面/ }));
    expect(shown()).toEqual(items.slice(0, 400));
    expect(screen.queryByRole('button', { name: /^显示前面/ })).toBeNull();
  });

  test.each([0, 99, 100, 5_000, 9_999])(
    'shows the item that is open, at %i too, and few others',
    (needed) => {
      const { rerender } = render(list(-1));
      rerender(list(needed));
      expect(shown()).toContain(needed);
      expect(shown().length).toBeLessThanOrEqual(400);
    },
  );

  test('a walk from the last item around to the first shows both', () => {
    const { rerender } = render(list(9_999));
    expect(shown()).toContain(9_999);
    rerender(list(0));
    expect(shown()).toEqual(items.slice(0, 100));
  });
});
