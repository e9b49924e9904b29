// A workbook file taken apart to be changed in places: every part that is not touched keeps its bytes.
import { FileRefusal } from '../open/FileProblem';
import { type PartRelation, readRelations, relationsName } from '../open/relations';
import { readWorkbookPart, type WorkbookFacts } from '../open/readWorkbookPart';
import { decodeXml } from '../xml/decodeXml';
import { writeZip } from '../zip/writeZip';
import { ZipArchive } from '../zip/ZipArchive';
import { parseXml, type XmlElement, xmlBytes } from './XmlElement';

/** The parts of a workbook, by name. */
export class BookParts {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly dropped = new Set<string>();

  private constructor(
    private readonly zip: ZipArchive,
    readonly workbookName: string,
    readonly facts: WorkbookFacts,
    readonly relations: readonly PartRelation[],
  ) {}

  /** Opens a file that has been read before. Rejects with `FileRefusal` or an XML fault when it is no workbook. */
  static async open(bytes: Uint8Array): Promise<BookParts> {
    const zip = await ZipArchive.open(bytes);
    const text = async (name: string): Promise<string> => {
      const part = await zip.read(name);
      if (part === null) throw new FileRefusal('damaged');
      return decodeXml(part);
    };
    const root = readRelations(await text('_rels/.rels'), '');
    const name = root.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
    const facts = readWorkbookPart(await text(name));
    return new BookParts(zip, name, facts, readRelations(await text(relationsName(name)), name));
  }

  /** Name of the part a sheet lies in. Throws `FileRefusal` when there is no such sheet. */
  sheetPart(sheet: string): string {
    const target = this.sheetPartOrNull(sheet);
    if (target === null) throw new FileRefusal('damagedSheet', { sheet });
    return target;
  }

  /** The same, null for a chart sheet or a sheet whose part is gone. */
  sheetPartOrNull(sheet: string): string | null {
    const relation = this.facts.sheets.find(({ name }) => name === sheet)?.relation;
    const found = this.relations.find(({ id, kind }) => id === relation && kind === 'worksheet');
    return found?.target ?? null;
  }

  /** Name of the workbook's part of a kind (styles, sharedStrings, theme); null when there is none. */
  partOfKind(kind: string): string | null {
    return this.relations.find((one) => one.kind === kind)?.target ?? null;
  }

  /** The part as a tree; null when there is none. */
  async tree(name: string): Promise<XmlElement | null> {
    const text = await this.text(name);
    return text === null ? null : parseXml(text);
  }

  /** The part as text; null when there is none. */
  async text(name: string): Promise<string | null> {
    const bytes = await this.bytes(name);
    return bytes && decodeXml(bytes);
  }

  /** The part's bytes as they are now; null when there is none. */
  async bytes(name: string): Promise<Uint8Array | null> {
    return this.changed.get(name) ?? this.zip.read(name);
  }

  /** Puts a tree in place of a part, or adds it. */
  put(name: string, part: XmlElement): void {
    this.changed.set(name, xmlBytes(part));
  }

  /** Leaves a part out. */
  drop(name: string): void {
    this.dropped.add(name);
  }

  /** The file, with all parts in their order. */
  async toBytes(): Promise<Uint8Array> {
    const names = [...this.zip.names, ...[...this.changed.keys()].filter((name) => !this.zip.has(name))];
    const parts = await Promise.all(
      names
        .filter((name) => !this.dropped.has(name))
        .map(async (name) => ({ name, bytes: (await this.bytes(name)) ?? new Uint8Array() })),
    );
    return writeZip(parts);
  }
}
