// A part's XML as a tree that can be changed and written back: names, prefixes, attributes and texts stay as they were.
import { SaxesParser } from 'saxes';
import { escapeXml } from '../write/xml';
import { XmlDamage, XmlDanger } from '../xml/xmlFaults';

/** An element; `name` with its prefix as written. */
export interface XmlElement {
  readonly name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Deeper than any part of a workbook. */
const MAX_DEPTH = 256;

/** The document element. Throws `XmlDamage` where the XML is broken, `XmlDanger` on a document type. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const path = [root];
  const text = (piece: string): void => void path.at(-1)?.children.push(piece);
  parser.on('error', (error) => {
    if (!error.message.endsWith('disallowed character.')) throw new XmlDamage();
  });
  parser.on('doctype', () => {
    throw new XmlDanger();
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    if (path.length > MAX_DEPTH) throw new XmlDamage();
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  const found = root.children.find((one) => typeof one !== 'string');
  if (!found) throw new XmlDamage();
  return found;
}

/** The part's bytes. */
export function xmlBytes(element: XmlElement): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(element)}`,
  );
}

function written({ name, attributes, children }: XmlElement): string {
  let head = name;
  for (const key in attributes) head += ` ${key}="${attributeText(attributes[key] ?? '')}"`;
  if (children.length === 0) return `<${head}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? contentText(child) : written(child)));
  return `<${head}>${inside.join('')}</${name}>`;
}

/** Line breaks and tabs survive in an attribute only as references. */
function attributeText(text: string): string {
  return contentText(text).replace(/[\n\t]/g, (found) => `&#${found.charCodeAt(0)};`);
}

/** `escapeXml` drops what XML cannot hold; a carriage return can be held as a reference. */
function contentText(text: string): string {
  return text.split('\r').map(escapeXml).join('&#13;');
}
