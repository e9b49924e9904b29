// Text inside the XML of a workbook: escaped, and with the characters XML cannot hold written the way Excel writes them.

/** Characters XML 1.0 forbids or would change (CR), lone surrogates, and text that looks like Excel's own escape. */
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Text of an element or attribute, markup characters escaped; characters outside XML are dropped.
 * @example escapeXml('A & "B"') //=> 'A &amp; &quot;B&quot;'
 */
export function escapeXml(text: string): string {
  return markup(text.replace(UNSAFE, (found) => (found === '_' ? '_' : '')));
}

/**
 * Text of a cell (ST_Xstring, ECMA-376 part 1, 22.9.2.19): a forbidden character becomes `_xHHHH_`, nothing is lost.
 * @example escapeCellText('a\u0007') //=> 'a_x0007_'
 */
export function escapeCellText(text: string): string {
  return markup(storableText(text));
}

/**
 * The same without markup: what a part's text node holds.
 * @example storableText('a\u0007<') //=> 'a_x0007_<'
 */
export function storableText(text: string): string {
  const hex = (found: string) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return text.replace(UNSAFE, (found) => (found === '_' ? '_x005F_' : hex(found)));
}

/**
 * One element with its attributes in the given order; undefined attributes are left out, no children make it empty.
 * @example element('brk', { id: 7, man: 1 }) //=> '<brk id="7" man="1"/>'
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let head = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) head += ` ${key}="${escapeXml(String(value)).replaceAll('\n', '&#10;')}"`;
  }
  const inside = children.join('');
  return inside === '' ? `<${head}/>` : `<${head}>${inside}</${name}>`;
}

/** Attributes of an element; undefined = not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A part of the package: declaration and root element. */
export function xmlPart(root: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}

function markup(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
