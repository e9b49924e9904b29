// Walks through the XML of a workbook part: elements and text in order, no tree, no namespaces, no document types.
import { SaxesParser } from 'saxes';
import { XmlDamage, XmlDanger } from './xmlFaults';

/** Attribute values by name; a missing attribute is undefined. */
export type AttributeValues = Readonly<Partial<Record<string, string>>>;

/** What the walk reports; names are without their namespace prefix, since every writer picks its own. */
export interface XmlHandler {
  open(name: string, attributes: AttributeValues): void;
  text?(text: string): void;
  close(name: string): void;
}

/** A workbook's parts are about ten elements deep. */
const MAX_DEPTH = 256;

/**
 * Reports every element and text of the document. Throws `XmlDamage` where it is not well-formed, and `XmlDanger` on a
 * document type declaration, which no workbook has and which could define endless entities.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  const text = (piece: string) => {
    if (depth > 0) handler.text?.(piece);
  };
  parser.on('error', refuse);
  parser.on('doctype', () => {
    throw new XmlDanger();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw new XmlDamage();
    handler.open(localName(name), localNames(attributes));
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(localName(name));
  });
  parser.write(xml).close();
}

/** Control characters that XML forbids but careless writers leave in a text are read as they stand. */
function refuse(error: Error): void {
  if (!error.message.endsWith('disallowed character.')) throw new XmlDamage();
}

function localNames(attributes: Readonly<Record<string, string>>): AttributeValues {
  for (const name in attributes) {
    if (!name.includes(':')) continue;
    return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
