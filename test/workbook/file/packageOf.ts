// Builds a workbook package from hand-written sheet XML, so that a test shows exactly what the file holds.
import { writeZip, type ZipPart } from '../../../src/workbook/file/zip/writeZip';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface TestPackage {
  /** Worksheet XML by sheet name: the inside of `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `state` attribute by sheet name. */
  readonly states?: Readonly<Record<string, string>>;
  /** Inside of `<sst>`. */
  readonly strings?: string;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly date1904?: boolean;
  /** Parts put in place of, or beside, the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** Named parts as a zip. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const list: ZipPart[] = Object.entries(parts).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return writeZip(list);
}

/** The package's bytes. */
export function packageOf(content: TestPackage): Promise<Uint8Array> {
  const names = Object.keys(content.sheets);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const sheets = names.map((name, at) => {
    const state = content.states?.[name];
    return `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at}"/>`;
  });
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml':
      `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${content.date1904 ? ' date1904="1"' : ''}/>` +
      `<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships>${names.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`)).join('')}` +
      `${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('u', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${content.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}>${content.styles ?? ''}</styleSheet>`,
  };
  names.forEach((name, at) => {
    parts[`xl/worksheets/sheet${at}.xml`] = `<worksheet ${MAIN}>${content.sheets[name] ?? ''}</worksheet>`;
  });
  return zipOf({ ...parts, ...content.parts });
}
