// Walks through the XML of a workbook part: elements and text in order, no tree, no namespaces, no document types.
import { decodeEntities } from './decodeEntities';
import { XmlDamage, XmlDanger } from './xmlFaults';

/** What the walk reports; names are without their namespace prefix, since every writer picks its own. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  text?(text: string): void;
  close(name: string): void;
}

/** An opening tag: name, attributes as written (values may hold `>`), and a slash when it is empty. */
const TAG = /<([^\s/>]+)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>/y;

/** A workbook's parts are about ten elements deep. */
const MAX_DEPTH = 256;

/**
 * Reports every element and text of the document. Throws `XmlDamage` where tags do not match or the text ends early, and
 * `XmlDanger` on a document type declaration, which no workbook has and which could define endless entities.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const end = tag < 0 ? xml.length : tag;
    if (end > at && open.length > 0) handler.text?.(decodeEntities(xml.slice(at, end)));
    if (tag < 0) break;
    at = step(xml, tag, open, handler);
  }
  if (open.length > 0) throw new XmlDamage();
}

/** Handles one markup piece and gives the place behind it. */
function step(xml: string, tag: number, open: string[], handler: XmlHandler): number {
  const mark = xml[tag + 1];
  if (mark === '?') return behind(xml, '?>', tag);
  if (mark === '!') return special(xml, tag, handler);
  if (mark === '/') {
    const end = behind(xml, '>', tag);
    const name = localName(xml.slice(tag + 2, end - 1).trimEnd());
    if (open.pop() !== name) throw new XmlDamage();
    handler.close(name);
    return end;
  }
  TAG.lastIndex = tag;
  const match = TAG.exec(xml);
  if (!match) throw new XmlDamage();
  const [whole, qualified = '', attributes = ''] = match;
  const name = localName(qualified);
  handler.open(name, attributes);
  if (attributes.endsWith('/')) handler.close(name);
  else if (open.push(name) > MAX_DEPTH) throw new XmlDamage();
  return tag + whole.length;
}

function special(xml: string, tag: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', tag)) return behind(xml, '-->', tag);
  if (!xml.startsWith('<![CDATA[', tag)) throw new XmlDanger();
  const end = behind(xml, ']]>', tag);
  handler.text?.(xml.slice(tag + 9, end - 3));
  return end;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlDamage();
  return at + mark.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
