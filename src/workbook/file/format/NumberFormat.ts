// A cell's number format: how a number shows, and whether it is a day.
import { dateText } from './dateText';
import { digitText } from './digitText';
import { type FormatSection, formatSections, showsDay, showsTime } from './formatTokens';
import { generalText } from './generalText';
import { serialDate } from './serialDate';

/** Excel fills a cell whose date cannot be shown with these. */
const NOT_A_DATE = '########';

const COMPARISONS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
  '<>': (value, bound) => value !== bound,
  '=': (value, bound) => value === bound,
};

/** One format code, cut up once and used for all cells that have it. */
export class NumberFormat {
  private readonly sections: readonly FormatSection[];

  constructor(
    code: string,
    private readonly is1904: boolean,
  ) {
    this.sections = formatSections(code);
  }

  /**
   * The number as the cell shows it.
   * @example new NumberFormat('0.0%', false).text(0.256) //=> '25.6%'
   */
  text(value: number): string {
    const { section, signed } = this.sectionFor(value);
    if (section.length === 0) return this.sections.length > 1 ? '' : generalText(value);
    if (showsTime(section)) return dateText(value, section, this.is1904) ?? NOT_A_DATE;
    return digitText(signed ? value : Math.abs(value), section);
  }

  /**
   * The day a number means, as `YYYY-MM-DD`, when the format shows a day.
   * @example new NumberFormat('yyyy/m/d', false).day(44742) //=> '2022-06-30'
   */
  day(value: number): string | undefined {
    if (!showsDay(this.sectionFor(value).section)) return undefined;
    const date = serialDate(value, this.is1904);
    if (!date) return undefined;
    const two = (part: number) => String(part).padStart(2, '0');
    return `${date.year}-${two(date.month)}-${two(date.day)}`;
  }

  /** A section with a condition takes what meets it; else positive, negative and zero each have theirs. */
  private sectionFor(value: number): { section: FormatSection; signed: boolean } {
    const [first = [], second, third] = this.sections;
    const conditions = this.sections.slice(0, 2).map(conditionOf);
    if (conditions.some((condition) => condition !== null)) {
      const met = conditions.findIndex((condition) => condition?.(value));
      const section = met >= 0 ? this.sections[met] : (this.sections[conditions[1] ? 2 : 1] ?? first);
      return { section: section ?? first, signed: true };
    }
    if (value < 0 && second) return { section: second, signed: false };
    if (value === 0 && third) return { section: third, signed: true };
    return { section: first, signed: true };
  }
}

function conditionOf(section: FormatSection): ((value: number) => boolean) | null {
  for (const token of section) {
    const match = token.kind === 'note' ? /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(token.note) : null;
    if (!match) continue;
    const compare = COMPARISONS[match[1] ?? ''];
    const bound = Number(match[2]);
    if (compare) return (value) => compare(value, bound);
  }
  return null;
}
