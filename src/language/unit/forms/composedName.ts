// Form: a name put together from known subjects and words (区工信和商务局, 县养老服务中心), or only shaped like one (县果业局, 大健康公司).

import { weakEndings } from '../../../catalog/nation';
import { type Header, type Piece, piece } from '../Piece';
import { abbreviated, endings, nameParts } from '../lexicon/nameParts';

const LONGEST = 20;
const JOINERS = new Set([...'和与及暨']);
/** Never inside a name, unless a known word holds them. */
const CLOSED = /[局厅、,，;；:：()（）。./|\s“”"《》<>]/;
const LEVEL = /[省市县区州盟旗镇乡各]/;
const ORGAN = /[部委办院所站会处队]/;
const ROLE = /[牵头配合负责落实参与]/;
const CHINESE = /[\u4e00-\u9fff\w]/;

/** Cheapest way to read the inside of a name up to one place. */
interface Inside {
  readonly cost: number;
  readonly unknown: number;
  readonly subjects: readonly string[];
  readonly words: number;
  /** Single characters that stand for subjects: in a department's name only. */
  readonly short: number;
}

/** 果业, 茶产业: a trade is a word of names whatever it is. */
const TRADE = /[\u4e00-\u9fff]产?业/y;
const DEPARTMENT = /^(?:局|委|厅|办|中心)$/;

/** Pieces that begin with this header. */
export function composedNames(
  text: string,
  start: number,
  header: Header,
  found: Piece[],
  effort: 'sure' | 'all' = 'all',
): void {
  const from = header.end;
  const inside: (Inside | undefined)[] = [{ cost: 0, unknown: 0, subjects: [], words: 0, short: 0 }];
  for (let at = 0; at < LONGEST && from + at < text.length; at++) {
    const here = inside[at];
    if (!here) continue;
    if (at > 0) closeName(text, start, from + at, header, here, found);
    continueName(text, from, at, here, inside, effort);
  }
}

/** Endings that stand at `at` close the name. */
function closeName(
  text: string,
  start: number,
  at: number,
  header: Header,
  inside: Inside,
  found: Piece[],
): void {
  endings.visit(text, at, (end, kind) => {
    const ending = text.slice(at, end);
    const isShortName = inside.short === 0 || DEPARTMENT.test(ending);
    const composed = inside.unknown === 0 && inside.words > 0 && isShortName;
    const base = !composed ? (ending.length > 3 ? 2.2 : 3) : inside.subjects.length > 0 ? 1.3 : 1.9;
    const bare =
      header.text !== '' ? 0 : weakEndings.has(ending) ? (composed ? 0.6 : 1.6) : composed ? 0.2 : 0.8;
    found.push(
      piece(
        composed ? 'composed' : 'shaped',
        start,
        end,
        base + bare + inside.cost + (isShortName ? 0 : 0.25 * inside.short) + header.cost,
        {
          kind: kind === 'government' && text[header.end] === '委' && at > header.end + 1 ? 'party' : kind,
          header,
          key:
            composed && inside.subjects.length === inside.words ? composedKey(inside.subjects, ending) : null,
          dropped: header.text === '',
        },
      ),
    );
  });
}

/** The same subjects under the same organ are the same body, in full and in short, in any order. */
function composedKey(subjects: readonly string[], ending: string): string {
  const organ = ending.replace('委员会', '委').replace('办公室', '办');
  return `${[...new Set(subjects)].sort().join('+')}/${organ}`;
}

function continueName(
  text: string,
  from: number,
  at: number,
  here: Inside,
  inside: (Inside | undefined)[],
  effort: 'sure' | 'all',
): void {
  const relax = (to: number, next: Inside): void => {
    const old = inside[to];
    if (!old || next.cost < old.cost) inside[to] = next;
  };
  nameParts.visit(text, from + at, (end, part) => {
    if (effort === 'sure' && part.subject === null) return;
    relax(end - from, {
      ...here,
      cost: here.cost + (part.subject === null ? 0.15 : 0.05),
      subjects: part.subject === null ? here.subjects : [...here.subjects, part.subject],
      words: here.words + 1,
    });
  });
  const character = text[from + at] ?? '';
  const subject = abbreviated.get(character);
  if (subject !== undefined && here.unknown === 0 && (at > 0 || abbreviated.has(text[from + at + 1] ?? '')))
    relax(at + 1, {
      ...here,
      cost: here.cost + 0.1,
      subjects: [...here.subjects, subject],
      words: here.words + 1,
      short: here.short + 1,
    });
  if (at > 0 && JOINERS.has(character)) relax(at + 1, { ...here, cost: here.cost + 0.05 });
  TRADE.lastIndex = from + at;
  const trade = effort === 'sure' ? null : TRADE.exec(text);
  if (trade) relax(at + trade[0].length, { ...here, cost: here.cost + 0.2, words: here.words + 1 });
  if (effort === 'sure' || !CHINESE.test(character) || CLOSED.test(character)) return;
  const step = LEVEL.test(character) || ROLE.test(character) ? 3 : ORGAN.test(character) ? 1.5 : 0.35;
  relax(at + 1, { ...here, cost: here.cost + step, unknown: here.unknown + 1 });
}
