// The workbook's cell formats while cells are written: which are locked, and the same look with and without the sign that text is text.
import { isTrue } from '../xml/isTrue';

const FORMATS = /<((?:\w+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/\1cellXfs>/;
const FORMAT = /<((?:\w+:)?)xf\b(?:[^>"'/]|"[^"]*"|'[^']*')*(?:\/>|>[\s\S]*?<\/\1xf>)/g;
const QUOTED = /\squotePrefix\s*=\s*["'](?:1|true|on)["']/;

/** Formats by their place, as `<c s="…">` names it; no `s` is place 0. */
export class CellFormats {
  private readonly formats: string[];
  private readonly count: number;

  constructor(private readonly xml: string | null) {
    this.formats = FORMATS.exec(xml ?? '')?.[2]?.match(FORMAT) ?? [];
    this.count = this.formats.length;
  }

  /** On a protected sheet a locked cell cannot be written; every cell is, unless its format says otherwise. */
  isLocked(style: string | undefined): boolean {
    const locked = /<(?:\w+:)?protection\b[^>]*\slocked\s*=\s*["']([^"']*)["']/.exec(this.format(style))?.[1];
    return locked === undefined || isTrue(locked);
  }

  /** Is the cell's text kept as text when a person edits it, whatever it begins with? */
  isQuoted(style: string | undefined): boolean {
    return QUOTED.test(this.format(style).split('>', 1)[0] ?? '');
  }

  /** The place of the same look, quoted or not; it is added when the workbook has none. */
  quoted(style: string | undefined, isQuoted: boolean): string | undefined {
    const format = this.format(style);
    if (format === '' || this.isQuoted(style) === isQuoted) return style;
    const plain = format.replace(/\squotePrefix\s*=\s*["'][^"']*["']/, '');
    const wanted = isQuoted ? plain.replace(/\bxf\b/, 'xf quotePrefix="1"') : plain;
    const place = this.formats.indexOf(wanted);
    return String(place >= 0 ? place : this.formats.push(wanted) - 1);
  }

  /** The styles part with the added formats; null when none was added. */
  get changed(): string | null {
    if (this.formats.length === this.count) return null;
    const added = this.formats.slice(this.count).join('');
    return (this.xml ?? '').replace(FORMATS, (whole, prefix: string) =>
      whole
        .replace(/(\scount\s*=\s*["'])\d+/, `$1${this.formats.length}`)
        .replace(new RegExp(`</${prefix}cellXfs>$`), (end) => added + end),
    );
  }

  private format(style: string | undefined): string {
    return this.formats[Number(style ?? 0)] ?? '';
  }
}
