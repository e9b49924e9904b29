// The parts that hold a unit's workbook together: content types, relationships, the workbook part, and its properties.
import type { DispatchPlan } from '../../DispatchPlan';
import { element, escapeXml, xmlPart } from '../write/xml';
import type { ZipPart } from '../zip/writeZip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the master gives to them. */
export interface PackageFacts {
  readonly is1904: boolean;
  readonly hasTheme: boolean;
  /** Names of the sheet (print area, print titles): name and reference. */
  readonly names: readonly { readonly name: string; readonly reference: string }[];
}

/** All parts beside sheets, styles and theme. */
export function dispatchPackage(plan: DispatchPlan, facts: PackageFacts): readonly ZipPart[] {
  const text = (root: string): Uint8Array => xmlPart(root);
  return [
    { name: '[Content_Types].xml', bytes: text(contentTypes(facts)) },
    {
      name: '_rels/.rels',
      bytes: text(
        relations([
          [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
          [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
          [`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
        ]),
      ),
    },
    { name: 'docProps/core.xml', bytes: text(coreProperties(plan)) },
    { name: 'docProps/custom.xml', bytes: text(customProperties(plan)) },
    { name: 'xl/workbook.xml', bytes: text(workbook(plan, facts)) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: text(
        relations([
          [`${OFFICE}/relationships/worksheet`, 'worksheets/sheet1.xml'],
          [`${OFFICE}/relationships/worksheet`, 'worksheets/sheet2.xml'],
          [`${OFFICE}/relationships/styles`, 'styles.xml'],
          ...(facts.hasTheme ? [[`${OFFICE}/relationships/theme`, 'theme/theme1.xml'] as const] : []),
        ]),
      ),
    },
  ];
}

function contentTypes({ hasTheme }: PackageFacts): string {
  const part = (PartName: string, ContentType: string): string =>
    element('Override', { PartName, ContentType });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', `${TYPES}.spreadsheetml.sheet.main+xml`),
    part('/xl/worksheets/sheet1.xml', `${TYPES}.spreadsheetml.worksheet+xml`),
    part('/xl/worksheets/sheet2.xml', `${TYPES}.spreadsheetml.worksheet+xml`),
    part('/xl/styles.xml', `${TYPES}.spreadsheetml.styles+xml`),
    hasTheme ? part('/xl/theme/theme1.xml', `${TYPES}.theme+xml`) : '',
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('/docProps/custom.xml', `${TYPES}.custom-properties+xml`),
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...targets.map(([Type, Target], place) =>
      element('Relationship', { Id: `rId${place + 1}`, Type, Target }),
    ),
  );
}

function workbook({ sheet, guide }: DispatchPlan, { is1904, names }: PackageFacts): string {
  const defined = names.map(({ name, reference }) =>
    element('definedName', { name, localSheetId: 0 }, escapeXml(reference)),
  );
  return element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': `${OFFICE}/relationships` },
    element('workbookPr', { date1904: is1904 ? 1 : undefined }),
    '<bookViews><workbookView activeTab="0"/></bookViews>',
    element(
      'sheets',
      {},
      element('sheet', { name: sheet, sheetId: 1, 'r:id': 'rId1' }),
      element('sheet', {
        name: guide.name === sheet ? `${guide.name}2` : guide.name,
        sheetId: 2,
        'r:id': 'rId2',
      }),
    ),
    defined.length > 0 ? element('definedNames', {}, ...defined) : '',
    '<calcPr calcId="191029"/>',
  );
}

function coreProperties({ day }: DispatchPlan): string {
  const at = (name: string): string =>
    element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    at('created'),
    at('modified'),
  );
}

function customProperties({ guide: { facts } }: DispatchPlan): string {
  const properties = facts
    .filter(({ value }) => value !== '')
    .map(({ property, value }, place) =>
      element(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: place + 2, name: property },
        element('vt:lpwstr', {}, escapeXml(value)),
      ),
    );
  return element(
    'Properties',
    { xmlns: `${OFFICE}/custom-properties`, 'xmlns:vt': `${OFFICE}/docPropsVTypes` },
    ...properties,
  );
}
