// What the national layer says about one kind of body: its forms of name, and what became of it.

import type { UnitKind } from '../Catalog';

/** A kind of body (部门种类): every way its name is written without place and level. */
export interface NameKind {
  /** The same body has the same word under every form of its name: its fullest stem, a former kind's with 旧 before it. */
  readonly id: string;
  readonly kind: UnitKind;
  /** The subject of the name, fullest form first (卫生健康, 卫健). */
  readonly stems: readonly string[];
  /** What follows the stem (委, 局, 厅, 部, 办 …); empty = the stem is the whole name. */
  readonly organs: readonly string[];
  /** So well known that the subject alone means the department (财政、教育、民政). */
  readonly spoken: boolean;
  /** Never has a level put before it (海关, 团县委, 12345热线). */
  readonly alone: boolean;
  /** Set for a kind that a reform ended. */
  readonly reform: Reform | null;
}

/** What a reform of the institutions (机构改革) made of a kind. */
export interface Reform {
  /** Last day (`YYYY-MM-DD`) on which the name was right in most places. */
  readonly until: string;
  /** Stem and organ of the body that took over, full and short; an empty organ keeps the old one. */
  readonly full: string;
  readonly short: string;
  readonly organ: string;
  /** Regions where the old name stands to this day. */
  readonly standsIn: readonly string[];
}

/**
 * The kinds of a text, one a line: `*` spoken, `-` alone, stems with blanks between, `>` organs. A line that begins with `|`
 * gives every word a body of its own; ` | ` inside a line parts bodies.
 * @example nameKinds('government', '*财政>局 厅 部')[0]?.id //=> '财政'
 */
export function nameKinds(kind: UnitKind, text: string, reform: Reform | null = null): NameKind[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [flags = ''] = /^[*-]?/.exec(line) ?? [];
      const [stems = '', organs = ''] = line.slice(flags.length).split('>');
      const bodies = stems.startsWith('|') ? words(stems.slice(1)) : stems.split('|');
      return bodies.map((body) => ({
        id: (reform ? '旧' : '') + (words(body)[0] ?? ''),
        kind,
        stems: words(body),
        organs: words(organs),
        spoken: flags === '*',
        alone: flags === '-',
        reform,
      }));
    });
}

/** The words of a row; `@` in one stands for every level and for none (团@委), `&` for 和, nothing and 与 (林业&草原). */
export function words(row: string): string[] {
  return row
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.includes('&') ? ['和', '', '与'].map((join) => word.replace('&', join)) : [word],
    )
    .flatMap((word) =>
      word.includes('@') ? ['', ...'省市州县区旗'].map((level) => word.replace('@', level)) : [word],
    );
}
