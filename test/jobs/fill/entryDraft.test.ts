import fc from 'fast-check';
import { draftOf, entryText } from '../../../src/jobs/fill/entryDraft';
import type { EntryForm } from '../../../src/jobs/fill/entryForm';
import { readBoxes } from '../../../src/jobs/fill/readBoxes';

const lined: EntryForm = {
  isLined: true,
  boxes: [
    { label: '主要做法', heading: '主要做法：', parts: ['practice'], body: '' },
    { label: '成效', heading: '成效：', parts: ['result'], body: '' },
    { label: '存在问题', heading: '存在问题：', parts: ['problem'], body: '' },
  ],
};
const prose: EntryForm = { isLined: false, boxes: lined.boxes.map((box) => ({ ...box, heading: '' })) };
const bodies = (form: EntryForm): string[] => form.boxes.map(({ label, body }) => `${label}|${body}`);

describe('an entry is read into its parts', () => {
  test.each([
    [
      '主要做法：印发方案。\n成效：建成12个。\n存在问题：无。',
      ['主要做法|印发方案。', '成效|建成12个。', '存在问题|无。'],
    ],
    ['主要做法：印发方案。成效：建成12个。', ['主要做法|印发方案。', '成效|建成12个。']],
    ['【工作举措】印发方案。【取得成效】建成12个。', ['工作举措|印发方案。', '取得成效|建成12个。']],
    [
      '一、主要做法：印发方案。\n二、存在问题：经费未到位。',
      ['主要做法|印发方案。', '存在问题|经费未到位。'],
    ],
    ['（一）主要做法：a。（二）取得的成效：b。', ['主要做法|a。', '取得的成效|b。']],
    ['截至9月底：完成3项。', ['|截至9月底：完成3项。']],
    ['总体较好。\n存在问题及下一步打算：继续推进。', ['|总体较好。', '存在问题及下一步打算|继续推进。']],
    ['印发方案，会议明确：成效要实。', ['|印发方案，会议明确：成效要实。']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(bodies({ isLined: true, boxes: readBoxes(text) })).toEqual(expected);
  });

  test('no character of an entry gets lost but blanks', () => {
    const piece = fc.constantFrom(
      '主要做法：',
      '【成效】',
      '存在问题:',
      '一、',
      '印发方案',
      '。',
      '\n',
      '；',
      ' ',
      '：',
      '12个',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const boxes = readBoxes(text);
        const again = boxes.map(({ heading, body }) => heading + body).join('');
        expect(again.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('the boxes of a cell', () => {
  test.each([
    ['', lined, ['主要做法|', '成效|', '存在问题|']],
    ['——', lined, ['主要做法|', '成效|', '存在问题|']],
    ['印发方案，建成12个。', lined, ['主要做法|印发方案，建成12个。', '成效|', '存在问题|']],
    ['主要做法：印发方案。', lined, ['主要做法|印发方案。', '成效|', '存在问题|']],
    ['【成效】建成12个。', lined, ['成效|建成12个。', '主要做法|', '存在问题|']],
  ])('%s', (raw, form, expected) => {
    expect(bodies(draftOf(raw, form))).toEqual(expected);
  });

  test.each([
    ['主要做法：印发方案。\n成效：建成12个。', lined],
    ['主要做法：印发方案。成效：建成12个。', lined],
    ['一、主要做法：印发方案。\n二、成效：建成12个。', prose],
    ['印发方案，建成12个。', prose],
  ])('%s is written back as it was', (raw, form) => {
    expect(entryText(draftOf(raw, form))).toBe(raw);
  });

  test.each<[string, EntryForm, string[], string]>([
    ['', lined, ['印发方案。', '建成12个。', ''], '主要做法：印发方案。\n成效：建成12个。'],
    ['', prose, ['印发方案', '建成12个。', ''], '印发方案。建成12个。'],
    ['', lined, ['', '', ''], ''],
    [
      '【成效】建成12个。',
      lined,
      ['建成12个。', '印发方案。', ''],
      '【成效】建成12个。\n【主要做法】印发方案。',
    ],
  ])('%s with new words', (raw, form, typed, expected) => {
    const draft = draftOf(raw, form);
    const boxes = draft.boxes.map((box, at) => ({ ...box, body: typed[at] ?? '' }));
    expect(entryText({ ...draft, boxes })).toBe(expected);
  });
});
