import fc from 'fast-check';
import { decodeCellText } from '../../../../src/workbook/file/xml/decodeCellText';
import { scanXml } from '../../../../src/workbook/file/xml/scanXml';
import { element, escapeCellText, escapeXml } from '../../../../src/workbook/file/write/xml';

test.each([
  ['A & "B" <c>', 'A &amp; &quot;B&quot; &lt;c&gt;'],
  ['a\u0007\r\nb', 'a_x0007__x000D_\nb'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x41_', '_x41_'],
  ['𠮷', '𠮷'],
  ['\uD800', '_xD800_'],
  ['\uFFFF', '_xFFFF_'],
])('cell text %j is written %j', (text, written) => {
  expect(escapeCellText(text)).toBe(written);
});

test('cell text comes back as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let read = '';
      scanXml(`<t>${escapeCellText(text)}</t>`, {
        open: () => 0,
        text: (piece) => (read += piece),
        close: () => 0,
      });
      expect(decodeCellText(read)).toBe(text);
    }),
  );
});

test('markup text drops what XML cannot hold', () => {
  expect(escapeXml('表\u0001<')).toBe('表&lt;');
});

test.each([
  [element('brk', { id: 7, man: undefined }), '<brk id="7"/>'],
  [element('f', {}, 'A1'), '<f>A1</f>'],
  [element('tableColumn', { name: '上\n下' }), '<tableColumn name="上&#10;下"/>'],
])('element %s', (written, expected) => {
  expect(written).toBe(expected);
});
