// Which list does a paragraph's style put it in? Headings are often numbered by their style alone.
import { child, valueOf, type XmlNode, xmlTree } from './xmlTree';

/** A paragraph's place in a list; null fields are not told. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** The list place a paragraph's properties (`w:pPr`) name. */
export function listPlace(properties: XmlNode | undefined): ListPlace {
  const numbering = child(properties, 'numPr');
  const level = valueOf(numbering, 'ilvl');
  return { list: valueOf(numbering, 'numId') ?? null, level: level === undefined ? null : Number(level) };
}

/** List places by style id, each style's own before that of the one it is based on. */
export function readStyles(xml: string): (style: string | undefined) => ListPlace {
  const styles = new Map(
    xmlTree(xml)
      .children.filter(({ name }) => name === 'style')
      .map((node) => [node.attributes.styleId ?? '', node] as const),
  );
  return (style) => {
    let list: string | null = null;
    let level: number | null = null;
    const seen = new Set<string>();
    for (let id = style; id !== undefined && !seen.has(id); id = valueOf(styles.get(id), 'basedOn')) {
      seen.add(id);
      const own = listPlace(child(styles.get(id), 'pPr'));
      list ??= own.list;
      level ??= own.level;
    }
    return { list, level };
  };
}
