// The parts that hold a package together: content types and relationships (ECMA-376 part 2).
import { element, xmlPart } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a part is, as the content types and the relationships name it. */
type PartKind = 'worksheet' | 'styles' | 'sharedStrings' | 'table' | 'officeDocument' | 'hyperlink';

/** One relationship of a part. */
export interface Relation {
  readonly id: string;
  readonly kind: PartKind;
  readonly target: string;
  readonly external?: true;
}

/** A relationships part. */
export function relationsPart(relations: readonly Relation[]): Uint8Array {
  const entries = relations.map(({ id, kind, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: `${OFFICE}/${kind}`,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  );
  return xmlPart(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...entries));
}

/** The content types of the package's parts, by their names. */
export function contentTypesPart(partNames: readonly string[]): Uint8Array {
  const overrides = partNames.flatMap((name) => {
    const ContentType = contentType(name);
    return ContentType ? [element('Override', { PartName: `/${name}`, ContentType })] : [];
  });
  const defaults = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  return xmlPart(element('Types', { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...overrides));
}

function contentType(partName: string): string | null {
  if (partName === 'xl/workbook.xml') return `${SPREADSHEET}.sheet.main+xml`;
  const kind = /^xl\/(?:(worksheet|table)s\/\w+|(styles|sharedStrings))\.xml$/.exec(partName);
  return kind ? `${SPREADSHEET}.${kind[1] ?? kind[2]}+xml` : null;
}
