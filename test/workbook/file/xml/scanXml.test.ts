import fc from 'fast-check';
import { scanXml } from '../../../../src/workbook/file/xml/scanXml';
import { XmlDamage, XmlDanger } from '../../../../src/workbook/file/xml/xmlFaults';

function events(xml: string): string[] {
  const seen: string[] = [];
  scanXml(xml, {
    open: (name, attributes) =>
      seen.push(
        ['<' + name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value ?? ''}`)].join(' '),
      ),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`/${name}`),
  });
  return seen;
}

test.each([
  ['<?xml version="1.0"?><a/>', ['<a', '/a']],
  ['<x:a xmlns:x="m"><x:b/></x:a >', ['<a x=m', '<b', '/b', '/a']],
  ['<a t="1>2">&lt;&#24180;&#x5E74;</a>', ['<a t=1>2', '<年年', '/a']],
  ['<a><!-- <b> --><![CDATA[1 < 2 & 3]]></a>', ['<a', '1 < 2 & 3', '/a']],
  [" <a r:id = 'rId1' name='一 &amp; 二'/>", ['<a id=rId1 name=一 & 二', '/a']],
  ['<a>一\u0007</a>', ['<a', '一\u0007', '/a']],
  ['<a>一\r\n二\r三</a>\n', ['<a', '一\n二\n三', '/a']],
])('%s', (xml, expected) => {
  expect(events(xml)).toEqual(expected);
});

test.each([
  ['<a>', XmlDamage],
  ['<a></b>', XmlDamage],
  ['</a>', XmlDamage],
  ['<a b="1', XmlDamage],
  ['<a hidden/>', XmlDamage],
  ['<a b="1" b="2"/>', XmlDamage],
  ['<a>&nbsp;</a>', XmlDamage],
  ['<a>R&D</a>', XmlDamage],
  ['<a><!-- </a>', XmlDamage],
  ['<a>'.repeat(1000), XmlDamage],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', XmlDanger],
])('%s is refused', (xml, fault) => {
  expect(() => events(xml)).toThrow(fault);
});

test('whatever the text is, it ends with events or one of two faults', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    "'",
    'a',
    '=',
    '&',
    ';',
    '!',
    '--',
    '<a>',
    '</a>',
    '<![CDATA[',
    ']]>',
    '?',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (written) => {
      try {
        events(written.join(''));
      } catch (error) {
        expect(error instanceof XmlDamage || error instanceof XmlDanger).toBe(true);
      }
    }),
  );
});

test('a tag that never ends is given up', () => {
  expect(() => events(`<a ${'b="c" '.repeat(300_000)}`)).toThrow(XmlDamage);
});
