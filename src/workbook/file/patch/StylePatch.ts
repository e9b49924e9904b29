// Looks beside the ones a workbook has: the same cell format, but unlocked, or marked as text that must not become a formula.
import { childOf, childrenOf, made } from './elements';
import type { XmlElement } from './XmlElement';

/** What is different from the format a cell has. */
export interface FormatChange {
  /** Entry cells of a protected sheet. */
  readonly locked?: boolean;
  /** Text that begins with = + - @ stays text when somebody edits the cell. */
  readonly quoted?: true;
}

/** The styles part while formats are added; existing ones keep their numbers. */
export class StylePatch {
  private readonly made = new Map<string, number>();
  isChanged = false;

  constructor(readonly styles: XmlElement) {}

  /** Number of the format like `style` (an `s` attribute; absent 0) with the change. */
  variant(style: string | undefined, change: FormatChange): string {
    const key = `${style ?? 0} ${JSON.stringify(change)}`;
    const known = this.made.get(key);
    if (known !== undefined) return String(known);
    const formats = childOf(this.styles, 'cellXfs');
    if (!formats) return style ?? '0';
    const own = childrenOf(formats, 'xf');
    const base = own[Number(style ?? 0)] ?? made(formats, 'xf');
    const inside = childrenOf(base, 'protection').concat(childrenOf(base, 'alignment'));
    const format = made(formats, 'xf', base.attributes, inside.map(copied));
    if (change.quoted) format.attributes.quotePrefix = '1';
    if (change.locked !== undefined) {
      format.attributes.applyProtection = '1';
      format.children = format.children.filter(
        (one) => typeof one === 'string' || !one.name.endsWith('protection'),
      );
      format.children.push(made(format, 'protection', { locked: change.locked ? 1 : 0 }));
    }
    format.children.sort((a, b) => Number(isProtection(a)) - Number(isProtection(b)));
    formats.children.push(format);
    formats.attributes.count = String(own.length + 1);
    this.isChanged = true;
    this.made.set(key, own.length);
    return String(own.length);
  }
}

/** Within a format, alignment stands before protection (ECMA-376 part 1, 18.8.45). */
function isProtection(one: XmlElement | string): boolean {
  return typeof one !== 'string' && one.name.endsWith('protection');
}

function copied(element: XmlElement): XmlElement {
  return { ...element, attributes: { ...element.attributes }, children: [...element.children] };
}
