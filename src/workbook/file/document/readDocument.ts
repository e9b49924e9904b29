// A Word document as paragraphs and tables in their order, with the numbers Word would print.
import type { DocumentBlock } from '../../DocumentSnapshot';
import { ListCounter } from './ListCounter';
import { readNumbering } from './numberingPart';
import { type ListPlace, listPlace, readStyles } from './paragraphStyles';
import { runText, textBoxes } from './runText';
import { tableSheet } from './tableSheet';
import { child, valueOf, type XmlNode, xmlTree } from './xmlTree';

/** The parts of a Word package that say something about its text; null where there is none. */
export interface DocumentParts {
  readonly document: string;
  readonly numbering: string | null;
  readonly styles: string | null;
}

/** Page set-up, former versions, and doubles for old programs. */
const PASSED_OVER = new Set(['sectPr', 'del', 'moveFrom', 'Fallback']);

const NO_PLACE: ListPlace = { list: null, level: null };

/** Throws what `scanXml` throws. Tables inside tables are text of the cell they stand in. */
export function readDocument({ document, numbering, styles }: DocumentParts): readonly DocumentBlock[] {
  const counter = new ListCounter(numbering === null ? new Map() : readNumbering(numbering));
  const placeOfStyle = styles === null ? () => NO_PLACE : readStyles(styles);
  const blocks: DocumentBlock[] = [];
  let tables = 0;

  const number = (paragraph: XmlNode): string => {
    const properties = child(paragraph, 'pPr');
    const own = listPlace(properties);
    const styled = placeOfStyle(valueOf(properties, 'pStyle'));
    const list = own.list ?? styled.list;
    return list === null || list === '0' ? '' : counter.next(list, own.level ?? styled.level ?? 0);
  };
  const paragraphsIn = (node: XmlNode): string[] =>
    node.children.flatMap((one) => {
      if (one.name === 'p') return [number(one) + runText(one), ...textBoxes(one).flatMap(paragraphsIn)];
      return one.name === 'tcPr' || one.name === 'del' ? [] : paragraphsIn(one);
    });
  const walk = (node: XmlNode): void => {
    for (const one of node.children) {
      if (one.name === 'p') {
        blocks.push({ kind: 'paragraph', text: runText(one), number: number(one) });
        textBoxes(one).forEach(walk);
      } else if (one.name === 'tbl') {
        tables += 1;
        const sheet = tableSheet(one, `表${tables}`, (cell) => paragraphsIn(cell).join('\n'));
        blocks.push({ kind: 'table', sheet });
      } else if (!PASSED_OVER.has(one.name)) walk(one);
    }
  };
  const body = child(xmlTree(document), 'body');
  if (body) walk(body);
  return blocks;
}
