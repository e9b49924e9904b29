// Builds a Word package from hand-written XML, so that a test shows exactly what the file holds.
import { zipOf } from '../packageOf';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** Insides of `<w:body>`, `<w:numbering>` and `<w:styles>`. */
export interface TestDocument {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  /** Further parts by name, or others in place of those above. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The package's bytes. */
export function documentOf({
  body,
  numbering = '',
  styles = '',
  parts = {},
}: TestDocument): Promise<Uint8Array> {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relation('n', 'numbering', 'numbering.xml')}${relation('s', 'styles', 'styles.xml')}</Relationships>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    ...parts,
  });
}

/** A paragraph; `inside` goes before its run (`<w:pPr>…`). */
export function paragraph(text: string, inside = ''): string {
  return `<w:p>${inside}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A paragraph of a list. */
export function item(text: string, list: number, level = 0): string {
  const numPr = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  return paragraph(text, `<w:pPr>${numPr}</w:pPr>`);
}

/** A list definition of levels, as `[format, text]`, and the list of the same id. */
export function list(id: number, levels: readonly (readonly [format: string, text: string])[]): string {
  const all = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${all.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}
