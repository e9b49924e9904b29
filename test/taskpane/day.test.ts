import fc from 'fast-check';
import { dayText, readDay } from '../../src/taskpane/day';

describe('a typed day', () => {
  test.each([
    ['2022年9月30日', '2022-09-30'],
    ['2022-09-30', '2022-09-30'],
    ['2022-9-30', '2022-09-30'],
    ['2022/9/30', '2022-09-30'],
    ['2022.9.30', '2022-09-30'],
    ['20220930', '2022-09-30'],
    [' ２０２２年 ９月 ３０日 ', '2022-09-30'],
    ['2024年2月29日', '2024-02-29'],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  test.each([
    '',
    '9月30日',
    '2022年9月',
    '2022年13月1日',
    '2022-02-29',
    '2022-00-10',
    '明天',
    '2022-09-30后',
  ])('%s is none', (typed) => expect(readDay(typed)).toBeNull());

  test('what is shown can be typed', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readDay(dayText(day))).toBe(day);
        },
      ),
    );
  });

  test('no text throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDay(text)));
  });
});
