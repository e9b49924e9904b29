import { aboutText, forgetAll, remembered } from '../../src/language/remembered';

/** So many texts are remembered at least. */
const MOST = 100_000;

/** A reader that counts how often it is asked. */
function counted() {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return { text };
  });
  return { read, asked };
}

beforeEach(forgetAll);

test('a text is read once, and the answer is the same object', () => {
  const { read, asked } = counted();
  const first = read('印发方案');
  expect([read('建立台账'), read('印发方案')][1]).toBe(first);
  expect(asked).toEqual(['印发方案', '建立台账']);
});

test.each([[' '], ['__proto__'], ['constructor'], ['👍\n'], ['一'.repeat(32_767)]])(
  'any text is one: %#',
  (text) => {
    const { read, asked } = counted();
    expect([read(text), read('别的'), read(text)].map((one) => one.text)).toEqual([text, '别的', text]);
    expect(asked).toEqual([text, '别的']);
  },
);

test('two questions about one text have answers of their own, whichever comes first', () => {
  const length = remembered((text) => text.length);
  const upper = remembered((text) => `${text}。`);
  expect([length('甲乙'), upper('甲乙'), upper('丙'), length('丙')]).toEqual([2, '甲乙。', '丙。', 1]);
  expect([upper('甲乙'), length('丙'), length('甲乙')]).toEqual(['甲乙。', 1, 2]);
});

test('who holds a text’s answers asks by them, and need not look for them', () => {
  const { read, asked } = counted();
  const about = aboutText('印发方案');
  const first = read(about);
  expect(read('印发方案')).toBe(first);
  expect(aboutText('印发方案')).toBe(about);
  expect(asked).toEqual(['印发方案']);
});

test('answers that are false, nought or empty are answers too', () => {
  let times = 0;
  const readers = [false, 0, ''].map((value) => remembered(() => (times++, value)));
  for (const read of [...readers, ...readers]) read('甲');
  expect(times).toBe(3);
});

test('once forgotten, everything is read anew', () => {
  const { read, asked } = counted();
  const held = read('甲');
  forgetAll();
  expect(read('甲')).toEqual(held);
  expect(read('甲')).not.toBe(held);
  expect(asked).toEqual(['甲', '甲']);
});

test('the latest texts stay, those that were long not asked for go, and nothing else changes', () => {
  const { read, asked } = counted();
  for (let n = 0; n < MOST; n += 1) read(String(n));
  expect(asked).toHaveLength(MOST);
  for (let n = 0; n < MOST; n += 1) read(String(n));
  expect(asked).toHaveLength(MOST);
  // Nearly as many again: the first thousand is asked for in between and stays among the latest.
  const end = 2 * MOST - 2000;
  for (let n = MOST; n < end; n += 1) {
    read(String(n));
    if (n % 80 === 0) read(String((n - MOST) / 80));
  }
  expect(asked).toHaveLength(end);
  for (let n = 0; n < 1000; n += 1) read(String(n));
  expect(asked).toHaveLength(end);
  for (let n = 2 * MOST; n < 3 * MOST; n += 1) read(String(n));
  const filled = asked.length;
  expect(read('5000')).toEqual({ text: '5000' });
  expect(asked).toHaveLength(filled + 1);
});
