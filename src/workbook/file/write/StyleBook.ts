// Collects the styles of all planned sheets into one styles part: named styles as Excel's style gallery shows them,
// cell formats that point at them, and the differences conditional formats apply (ECMA-376 part 1, 18.8).
import type { PlanConditionalFormat, PlanFonts, PlanStyle } from '../../SheetPlan';
import { borderXml, differenceXml, fillXml, fontXml } from './styleXml';
import { IndexedSet } from './IndexedSet';
import { element, xmlPart } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Excel's own formats end at 163. */
const FIRST_OWN_FORMAT = 164;
/**
 * The Normal style only measures column widths (every cell has a font of its own): one unit of Times New Roman 12 is 6 points in Excel,
 * and the same in LibreOffice without Windows' fonts, where 宋体 falls back to wider digits and sheets would spill over the page.
 */
const NORMAL_FONT = '<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>';

/** The styles of one workbook in the making. */
export class StyleBook {
  private readonly fonts = new IndexedSet([NORMAL_FONT]);
  private readonly fills = new IndexedSet([patternFill('none'), patternFill('gray125')]);
  private readonly borders = new IndexedSet([borderXml({ slot: 'body', size: 11 })]);
  private readonly numberFormats = new IndexedSet();
  private readonly namedFormats = [element('xf', NORMAL_FORMAT)];
  private readonly names = new Map<string, number>();
  private readonly cellFormats = new IndexedSet([element('xf', { ...NORMAL_FORMAT, xfId: 0 })]);
  private readonly differences = new IndexedSet();
  /** Formats made before, by look and fonts (the same objects for every cell of a plan), then by name. */
  private readonly made = new Map<PlanStyle, Map<PlanFonts, Map<string, number>>>();

  /** Number of the cell format for a style of the plan; `quoted` marks text that must not become a formula when edited. */
  cellFormat(name: string, style: PlanStyle, fonts: PlanFonts, quoted: boolean): number {
    const byFonts = this.made.get(style) ?? new Map<PlanFonts, Map<string, number>>();
    const byName = byFonts.get(fonts) ?? new Map<string, number>();
    const key = `${quoted ? 'quoted' : 'plain'} ${name}`;
    const known = byName.get(key);
    if (known !== undefined) return known;
    const made = this.newFormat(name, style, fonts, quoted);
    this.made.set(style, byFonts.set(fonts, byName.set(key, made)));
    return made;
  }

  private newFormat(name: string, style: PlanStyle, fonts: PlanFonts, quoted: boolean): number {
    const format = {
      numFmtId: this.numberFormat(style.numberFormat),
      fontId: this.fonts.indexOf(fontXml(style, fonts)),
      fillId: this.fills.indexOf(fillXml(style.fill)),
      borderId: this.borders.indexOf(borderXml(style)),
    };
    const alignment = alignmentXml(style);
    const xfId = this.namedStyle(name, element('xf', { ...format, ...APPLY }, alignment));
    const quotePrefix = quoted ? 1 : undefined;
    return this.cellFormats.indexOf(element('xf', { ...format, xfId, quotePrefix, ...APPLY }, alignment));
  }

  /** Number of the cell format for text without a style. */
  plainFormat(quoted: boolean): number {
    return quoted
      ? this.cellFormats.indexOf(element('xf', { ...NORMAL_FORMAT, xfId: 0, quotePrefix: 1 }))
      : 0;
  }

  /** Number of the difference a conditional format applies. */
  difference(format: PlanConditionalFormat): number {
    return this.differences.indexOf(differenceXml(format));
  }

  /** The styles part of the package. */
  toPart(): Uint8Array {
    const formats = this.numberFormats.entries.map((formatCode, place) =>
      element('numFmt', { numFmtId: FIRST_OWN_FORMAT + place, formatCode }),
    );
    const styles = [...this.names].map(([name, xfId]) => element('cellStyle', { name, xfId }));
    const normal = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
    return xmlPart(
      element(
        'styleSheet',
        { xmlns: MAIN },
        formats.length > 0 ? list('numFmts', formats) : '',
        list('fonts', this.fonts.entries),
        list('fills', this.fills.entries),
        list('borders', this.borders.entries),
        list('cellStyleXfs', this.namedFormats),
        list('cellXfs', this.cellFormats.entries),
        list('cellStyles', [normal, ...styles]),
        list('dxfs', this.differences.entries),
      ),
    );
  }

  private numberFormat(code: string | undefined): number {
    return code === undefined || code === 'General' ? 0 : FIRST_OWN_FORMAT + this.numberFormats.indexOf(code);
  }

  /** The first look met under a name is the named style; another look under the same name formats its cells directly. */
  private namedStyle(name: string, xf: string): number {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, this.namedFormats.push(xf) - 1);
    return this.namedFormats.length - 1;
  }
}

const NORMAL_FORMAT = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const APPLY = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };

function patternFill(patternType: string): string {
  return `<fill><patternFill patternType="${patternType}"/></fill>`;
}

function alignmentXml(style: PlanStyle): string {
  return element('alignment', {
    horizontal: style.horizontal,
    vertical: style.vertical ?? 'center',
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent,
  });
}

function list(name: string, entries: readonly string[]): string {
  return element(name, { count: entries.length }, ...entries);
}
