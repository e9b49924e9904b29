// Looks beside the ones a workbook has: the same cell format locked or unlocked, and the few a guide sheet needs.
import { childOf, childrenOf, made } from './elements';
import type { XmlElement } from './XmlElement';

/** Standard size where a font does not tell its own. */
const FONT_SIZE = 11;

/** A look of its own. */
export interface OwnLook {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly horizontal: 'left' | 'center';
  readonly boxed?: boolean;
}

/** The styles part while formats are added; existing ones keep their numbers. */
export class StylePatch {
  private readonly made = new Map<string, string>();

  constructor(readonly styles: XmlElement) {}

  /** Number of the format like `style` (an `s` attribute; absent 0), locked or not. */
  variant(style: string | undefined, { locked }: { readonly locked: boolean }): string {
    return this.once(`${style ?? 0} ${locked}`, () => {
      const base = this.format(style);
      const alignment = childrenOf(base, 'alignment');
      const format = made(this.list('cellXfs'), 'xf', { ...base?.attributes, applyProtection: 1 }, alignment);
      format.children.push(made(format, 'protection', { locked: locked ? 1 : 0 }));
      return this.add('cellXfs', format);
    });
  }

  /** May a cell of this format be written although the sheet is protected? */
  isUnlocked(style: string | undefined): boolean {
    const locked = childOf(this.format(style), 'protection')?.attributes.locked;
    return locked === '0' || locked === 'false';
  }

  /** Size of the font in points. */
  fontSize(style: string | undefined): number {
    const font = childrenOf(this.list('fonts'), 'font')[Number(this.format(style)?.attributes.fontId ?? 0)];
    return Number(childOf(font, 'sz')?.attributes.val ?? FONT_SIZE);
  }

  /** Number of a format that looks so; text in it wraps. */
  look({ font, size, bold = false, horizontal, boxed = false }: OwnLook): string {
    return this.once(`look ${font} ${size} ${bold} ${horizontal} ${boxed}`, () => {
      const fonts = this.list('fonts');
      const pieces = [
        ...(bold ? [made(fonts, 'b')] : []),
        made(fonts, 'sz', { val: size }),
        made(fonts, 'name', { val: font }),
        made(fonts, 'charset', { val: 134 }),
      ];
      const fontId = this.add('fonts', made(fonts, 'font', {}, pieces));
      const formats = this.list('cellXfs');
      const format = made(formats, 'xf', {
        numFmtId: 49,
        fontId,
        fillId: 0,
        borderId: boxed ? this.box() : 0,
        applyNumberFormat: 1,
        applyFont: 1,
        applyBorder: 1,
        applyAlignment: 1,
      });
      format.children.push(made(format, 'alignment', { horizontal, vertical: 'center', wrapText: 1 }));
      return this.add('cellXfs', format);
    });
  }

  private box(): string {
    return this.once('box', () => {
      const borders = this.list('borders');
      const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
        made(borders, side, { style: 'thin' }, [made(borders, 'color', { rgb: 'FF000000' })]),
      );
      return this.add('borders', made(borders, 'border', {}, [...sides, made(borders, 'diagonal')]));
    });
  }

  private once(key: string, make: () => string): string {
    const known = this.made.get(key) ?? make();
    this.made.set(key, known);
    return known;
  }

  private format(style: string | undefined): XmlElement | undefined {
    return childrenOf(this.list('cellXfs'), 'xf')[Number(style ?? 0)];
  }

  /** A missing list (no real styles part has none) is made, so that nothing else has to ask. */
  private list(name: string): XmlElement {
    const found = childOf(this.styles, name);
    if (found) return found;
    const list = made(this.styles, name);
    this.styles.children.push(list);
    return list;
  }

  private add(name: string, entry: XmlElement): string {
    const list = this.list(name);
    list.children.push(entry);
    const count = list.children.filter((one) => typeof one !== 'string').length;
    list.attributes.count = String(count);
    return String(count - 1);
  }
}
