import fc from 'fast-check';
import { TableGoneError, troubleOf } from '../../src/taskpane/trouble';

test.each([
  [
    { id: 'busy', detail: 'ActivityLimitReached' },
    { kind: 'busy', detail: 'ActivityLimitReached' },
  ],
  [
    { id: 'protected', detail: '' },
    { kind: 'protected', detail: '' },
  ],
  [
    { id: 'notKnown', detail: 'x' },
    { kind: 'failed', detail: 'x' },
  ],
  [new TableGoneError(), { kind: 'noTable', detail: '' }],
  [new Error('GeneralException'), { kind: 'failed', detail: 'GeneralException' }],
  ['a string', { kind: 'failed', detail: 'a string' }],
  [undefined, { kind: 'failed', detail: 'undefined' }],
  [null, { kind: 'failed', detail: 'null' }],
])('%p is the trouble %p', (thrown, trouble) => expect(troubleOf(thrown)).toEqual(trouble));

test('whatever is thrown, there is a trouble to tell', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: false }), (thrown) =>
      expect(troubleOf(thrown).kind).not.toBe(''),
    ),
  );
});
