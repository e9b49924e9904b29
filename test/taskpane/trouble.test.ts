import fc from 'fast-check';
import { TableGoneError, troubleOf } from '../../src/taskpane/trouble';

test.each([
  [
    { id: 'busy', detail: 'ActivityLimitReached' },
    { kind: 'busy', sentence: null, detail: 'ActivityLimitReached' },
  ],
  [
    { id: 'protected', detail: '' },
    { kind: 'protected', sentence: null, detail: '' },
  ],
  [
    { id: 'nameTaken', message: '名称“参照日”已被占用。', detail: 'ItemAlreadyExists' },
    { kind: 'failed', sentence: '名称“参照日”已被占用。', detail: 'ItemAlreadyExists' },
  ],
  [new TableGoneError(), { kind: 'noTable', sentence: null, detail: '' }],
  [new Error('GeneralException'), { kind: 'failed', sentence: null, detail: 'GeneralException' }],
  ['a string', { kind: 'failed', sentence: null, detail: 'a string' }],
  [undefined, { kind: 'failed', sentence: null, detail: 'undefined' }],
  [null, { kind: 'failed', sentence: null, detail: 'null' }],
])('%p is the trouble %p', (thrown, trouble) => expect(troubleOf(thrown)).toEqual(trouble));

test('whatever is thrown, there is a trouble to tell', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: false }), (thrown) =>
      expect(troubleOf(thrown).kind).not.toBe(''),
    ),
  );
});
