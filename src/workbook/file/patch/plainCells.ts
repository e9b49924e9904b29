// The cells of a sheet without anything that lies elsewhere: shared texts are written out, formulas become what they show.
import { childOf, childrenOf, made, textOf } from './elements';
import type { XmlElement } from './XmlElement';

/** Changes every cell in place; `strings` are the entries of the shared strings, in their order. */
export function makeCellsPlain(data: XmlElement, strings: readonly XmlElement[]): void {
  for (const row of childrenOf(data, 'row'))
    for (const cell of childrenOf(row, 'c')) makePlain(cell, strings);
}

function makePlain(cell: XmlElement, strings: readonly XmlElement[]): void {
  for (const name of ['cm', 'vm', 'ph']) delete cell.attributes[name];
  const value = childOf(cell, 'v');
  cell.children = cell.children.filter((one) => typeof one !== 'string' && !/^(?:\w+:)?f$/.test(one.name));
  if (cell.attributes.t === 's') {
    const entry = strings[Number(textOf(value))];
    const inside = [...childrenOf(entry, 't'), ...childrenOf(entry, 'r')];
    setInline(
      cell,
      inside.map((one) => renamed(one, prefixOf(cell))),
    );
  } else if (cell.attributes.t === 'str') {
    setInline(cell, [made(cell, 't', { 'xml:space': 'preserve' }, [textOf(value)])]);
  }
}

function setInline(cell: XmlElement, inside: readonly XmlElement[]): void {
  delete cell.attributes.t;
  cell.children = [];
  if (inside.length === 0) return;
  cell.attributes.t = 'inlineStr';
  cell.children = [made(cell, 'is', {}, inside)];
}

function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The shared strings' part may use another prefix than the sheet's. */
function renamed({ name, attributes, children }: XmlElement, prefix: string): XmlElement {
  return {
    name: prefix + name.slice(name.indexOf(':') + 1),
    attributes: { ...attributes },
    children: children.map((one) => (typeof one === 'string' ? one : renamed(one, prefix))),
  };
}
