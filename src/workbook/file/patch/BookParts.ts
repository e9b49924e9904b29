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
    const relation = this.facts.sheets.find(({ name }) => name === sheet)?.relation;
    const target = this.relations.find(({ id }) => id === relation)?.target;
    if (target === undefined) throw new FileRefusal('damagedSheet', { sheet });
    return target;
  }

  /** Name of the workbook's part of a kind (styles, sharedStrings, theme); null when there is none. */
  partOfKind(kind: string): string | null {
    return this.relations.find((one) => one.kind === kind)?.target ?? null;
  }

  /** The part as a tree; null when there is none. */
  async tree(name: string): Promise<XmlElement | null> {
    const bytes = await this.bytes(name);
    return bytes && parseXml(decodeXml(bytes));
  }

  /** The part's bytes as they are now; null when there is none. */
  async bytes(name: string): Promise<Uint8Array | null> {
    return this.changed.get(name) ?? this.zip.read(name);
  }

  /** Puts a tree in place of a part, or adds it. */
  put(name: string, part: XmlElement): void {
    this.changed.set(name, xmlBytes(part));
  }

  /** The file, with all parts in their order. */
  async toBytes(): Promise<Uint8Array> {
    const names = [...this.zip.names, ...[...this.changed.keys()].filter((name) => !this.zip.has(name))];
    const parts = await Promise.all(
      names.map(async (name) => ({ name, bytes: (await this.bytes(name)) ?? new Uint8Array() })),
    );
    return writeZip(parts);
  }
}
