/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// Ten thousand lines: few of them are there, each knows its place, keys go through all, and what is opened comes into sight.
import './setup';
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { drawnBlocks } from '../../src/taskpane/parts/virtual/drawnBlocks';
import { nextStop } from '../../src/taskpane/parts/virtual/nextStop';
import { lineAt } from '../../src/taskpane/parts/virtual/useHeights';
import { placedLines, type VirtualSection } from '../../src/taskpane/parts/virtual/VirtualLine';
import { VirtualList } from '../../src/taskpane/parts/virtual/VirtualList';
import { violations } from './violations';

const HEIGHT = 50;

function section(key: string, count: number, hasHead = true): VirtualSection {
  const line = (name: string) => ({
    key: name,
    height: HEIGHT,
    isStop: true,
    render: () => <button aria-expanded={false}>{name}</button>,
  });
  const lines = Array.from({ length: count }, (_, at) => line(`${key}${at + 1}`));
  return { key, title: key, head: hasHead ? line(`${key}题`) : null, lines };
}

const sections = [section('甲', 6000), section('乙', 4000)];
const drawn = (): string[] => screen.getAllByRole('listitem').map((item) => item.textContent);
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** As if the person had scrolled so far. */
function scrollTo(top: number): void {
  const root = document.querySelector('section')?.parentElement;
  if (!root) throw new Error('no list');
  root.getBoundingClientRect = () => new DOMRect(0, -top, 320, 10_002 * HEIGHT);
  act(() => void fireEvent.scroll(document.body));
}

const heightOfBlanks = (): number =>
  [...document.querySelectorAll<HTMLElement>('[aria-hidden][style]')].reduce(
    (sum, { style }) => sum + parseFloat(style.height),
    0,
  );

describe('the list', () => {
  test('draws what is in sight; each line tells its place, and blanks stand for the rest', async () => {
    render(<VirtualList sections={sections} shown={null} />);
    const items = screen.getAllByRole('listitem');
    expect(items.length).toBeLessThan(60);
    expect(items[4]).toHaveAttribute('aria-posinset', '5');
    expect(items[4]).toHaveAttribute('aria-setsize', '6000');
    const lines = document.querySelectorAll('[data-key]').length;
    expect(heightOfBlanks() + lines * HEIGHT).toBe(10_002 * HEIGHT);
    expect(await violations()).toEqual([]);
  });

  test.each([
    [0, '甲1'],
    [100_000, '甲2000'],
    [300_000, '甲5998'],
    [400_000, '乙1998'],
    [499_500, '乙4000'],
  ])('scrolled to %p, %s is there, few are, and the height is the same', (top, name) => {
    render(<VirtualList sections={sections} shown={null} />);
    scrollTo(top);
    expect(drawn()).toContain(name);
    expect(drawn().length).toBeLessThan(80);
    const lines = document.querySelectorAll('[data-key]').length;
    expect(heightOfBlanks() + lines * HEIGHT).toBe(10_002 * HEIGHT);
  });

  test('↓ and ↑ go from line to line, End and Home to the ends of the whole list', async () => {
    const user = userEvent.setup();
    render(<VirtualList sections={sections} shown={null} />);
    act(() => button('甲题').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('甲2');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveTextContent('乙4000');
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('乙3999');
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveTextContent('甲题');
  });

  test('the line with the focus stays while its neighbours scroll by, and the walk goes on from it', async () => {
    const user = userEvent.setup();
    render(<VirtualList sections={sections} shown={null} />);
    act(() => button('甲3').focus());
    scrollTo(400_000);
    expect(document.activeElement).toHaveTextContent('甲3');
    expect(drawn()).toContain('乙1998');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('甲4');
  });

  test('a line that is opened elsewhere comes into sight, once', () => {
    const seen: string[] = [];
    HTMLElement.prototype.scrollIntoView = function scrollIntoView(this: HTMLElement) {
      seen.push(this.textContent);
    };
    const { rerender } = render(<VirtualList sections={sections} shown={null} />);
    rerender(<VirtualList sections={sections} shown="乙3000" />);
    expect(drawn()).toContain('乙3000');
    expect(seen).toEqual(['乙3000']);
    scrollTo(0);
    rerender(<VirtualList sections={[...sections]} shown="乙3000" />);
    expect(drawn()).not.toContain('乙3000');
    expect(seen).toEqual(['乙3000']);
  });
});

test('the line at a height begins at or above it, and the next one below', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), fc.nat(5000), (heights, at) => {
      const offsets = Float64Array.from([0, ...heights]);
      heights.forEach((height, index) => (offsets[index + 1] = (offsets[index] ?? 0) + height));
      const line = lineAt(offsets, at);
      expect(offsets[line]).toBeLessThanOrEqual(at);
      if (line < heights.length - 1) expect(offsets[line + 1]).toBeGreaterThan(at);
    }),
  );
});

test('drawn lines keep their order and their section, whichever stretch is drawn', () => {
  const lines = placedLines([section('甲', 5), section('乙', 3, false), section('丙', 0), section('丁', 2)]);
  fc.assert(
    fc.property(fc.nat(12), fc.nat(12), fc.option(fc.constantFrom(...lines)), (from, length, also) => {
      const blocks = drawnBlocks(lines, { from, to: from + length }, also?.key ?? null);
      const indices = blocks.flatMap((block) => block.lines.map(({ index }) => index));
      expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
      for (const { section: of, begin, end, lines: mine } of blocks) {
        expect(end - begin).toBe(of.lines.length + (of.head ? 1 : 0));
        for (const { index, section: own } of mine) {
          expect(own).toBe(of);
          expect(index >= begin && index < end).toBe(true);
        }
      }
    }),
  );
});

test.each([
  ['ArrowDown', 1, 2],
  ['ArrowUp', 1, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['ArrowDown', 2, undefined],
  ['x', 1, undefined],
])('%s from %p goes to %p', (key, from, to) => {
  expect(nextStop(placedLines([section('甲', 2)]), from, key)?.index).toBe(to);
});
