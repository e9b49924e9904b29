// Which targets and figures stand in a piece of official prose?

import type { Deadline, DeadlineReference } from '../deadline';
import { foundDeadlines } from '../foundDeadlines';
import { once } from '../once';
import { remembered, type About } from '../remembered';
import { sentencesOf } from '../sentences';
import { normalForm, printedSpan } from '../text';
import { hideTraps } from './hideTraps';
import type { Quantity } from './Quantity';
import { readFigures } from './readFigures';
import { rolesOf } from './rolesOf';
import { listedSubjects } from './listedSubjects';
import { subjectOf } from './subjectOf';
import { whenOf } from './whenOf';

/** Without any of these a text has no quantity: most texts are done with one look. */
const NUMERIC = /[\d０-９一二三四五六七八九十两零半番百覆⼀-⿕]/;
/** 第一产业, 第2片区: no quantity whatever else is said. */
const ORDINAL = /第[\d一二三四五六七八九十百]+/g;

/** What a text says, and whether its first figure may belong to something said before it. */
interface Reading {
  readonly quantities: readonly Quantity[];
  readonly isOpen: boolean;
}
type Reader = (text: string | About) => Reading;

const NOTHING: Reading = { quantities: [], isOpen: false };
const readers = new Map<string, { readonly whole: Reader; readonly text: Reader }>();

/**
 * The quantities of a text in printed order; what is no quantity (dates, document numbers, ordinals, names) is skipped.
 * @example readQuantities('县域内住院量占比达到85%以上', { year: 2022, date: null })[0]?.low //=> 85
 */
export function readQuantities(text: string, reference: DeadlineReference): readonly Quantity[] {
  if (!NUMERIC.test(text)) return NOTHING.quantities;
  const key = `${reference.year ?? ''} ${reference.date ?? ''}`;
  let reader = readers.get(key);
  if (reader === undefined) {
    const whole = remembered((one) => read(one, reference));
    readers.set(key, (reader = { whole, text: remembered((one) => readSentences(one, whole)) }));
  }
  return reader.text(text).quantities;
}

/** Sentence by sentence; only times are looked for in the whole text, for what they leave out they take from one another. */
function readSentences(text: string, whole: Reader): Reading {
  const sentences = sentencesOf(text);
  if (sentences.length === 1) return whole(text);
  const readings = sentences.map(whole);
  if (readings.some(({ isOpen }, place) => isOpen && place > 0)) return whole(text);
  let start = 0;
  let first = 0;
  const quantities = readings.flatMap((reading, place) => {
    const [from, before] = [start, first];
    start += sentences[place]?.text.length ?? 0;
    first += reading.quantities.length;
    return reading.quantities.map((quantity, at): Quantity => {
      const { raw, span, subject, relation, low, high, unit, role } = quantity;
      return {
        raw,
        span: [span[0] + from, span[1] + from],
        subject,
        relation,
        low,
        high,
        unit,
        get when() {
          return whole(text).quantities[before + at]?.when ?? null;
        },
        role,
      };
    });
  });
  return { quantities, isOpen: false };
}

function read(text: string, reference: DeadlineReference): Reading {
  if (!NUMERIC.test(text) || (text.includes('第') && !NUMERIC.test(text.replace(ORDINAL, ''))))
    return NOTHING;
  const normal = normalForm(text);
  const hidden = hideTraps(normal.text);
  const figures = readFigures(hidden);
  if (figures.length === 0) return NOTHING;
  // Times take longer to read than all the rest, and most figures are never asked for theirs.
  const deadlines = once(() => foundDeadlines(text, reference).filter(({ type }) => DATED.includes(type)));
  const own = figures.map((figure, at) =>
    subjectOf(normal.text, hidden, figure, {
      from: figures[at - 1]?.end ?? 0,
      to: figures[at + 1]?.start ?? hidden.length,
    }),
  );
  const subjects = listedSubjects(hidden, figures, own);
  const roles = rolesOf(normal.text, hidden, figures, reference.year);
  const quantities = figures.map((figure, at): Quantity => {
    const span = printedSpan(normal, figure.start, figure.end);
    const { relation, low, high, unit } = figure;
    const when = once(() => whenOf(hidden, normal, figures, at, deadlines));
    return {
      raw: text.slice(...span),
      span,
      subject: subjects[at] ?? '',
      relation,
      low,
      high,
      unit,
      get when() {
        return when();
      },
      role: roles[at] ?? 'target',
    };
  });
  return { quantities, isOpen: own[0] === '' };
}

const DATED: readonly Deadline['type'][] = ['by', 'range', 'recurring', 'relative'];
