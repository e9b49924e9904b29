// What is printed of the runs in a paragraph? Deleted and hidden text, pinyin above characters and field codes are not.
import { child, isOn, type XmlNode } from './xmlTree';

/** Elements whose content is not printed here: old versions, codes, pinyin, and doubles of what stands beside them. */
const NOT_PRINTED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'rt',
  'Fallback',
  'pPr',
  'rPr',
  'txbxContent',
  'footnoteReference',
  'endnoteReference',
  'commentReference',
]);

/** Check marks of Wingdings, which forms use; other symbols have no meaning outside their font. */
const SYMBOLS: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F052: '☑',
  F0A8: '□',
  F06F: '□',
  F0FC: '√',
};

/** Text of a paragraph or of anything in it. */
export function runText(node: XmlNode): string {
  if (NOT_PRINTED.has(node.name)) return '';
  switch (node.name) {
    case 't':
      return node.text;
    case 'tab':
      return '\t';
    case 'cr':
      return '\n';
    case 'br':
      return node.attributes.type === undefined || node.attributes.type === 'textWrapping' ? '\n' : '';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbol(node.attributes.char);
    case 'r':
      if (isOn(child(node, 'rPr'), 'vanish')) return '';
  }
  return node.children.map(runText).join('');
}

function symbol(code: string | undefined): string {
  return SYMBOLS[code?.toUpperCase() ?? ''] ?? '';
}

/** Text boxes inside a paragraph, each a container of paragraphs of its own. */
export function textBoxes(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'Fallback') return [];
  if (node.name === 'txbxContent') return [node];
  return node.children.flatMap(textBoxes);
}
