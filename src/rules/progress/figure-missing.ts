// Does a task promise a number while its entry gives none for it? Silent where a figure might be meant.

import type { Clause } from '../../language/progress';
import type { Quantity } from '../../language/quantity';
import { isIn } from '../../language/quantity/likeness';
import {
  progressFigureMissing as words,
  targetWord,
} from '../../messages/zh-CN/rules/progress/figure-missing';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { pairsIn } from './pairsIn';
import { earlierMatches, taskFigures } from './taskFigures';
import { progressEntry } from './progressEntry';

export const progressFigureMissing: TaskRule = {
  id: 'progress/figure-missing',
  target: 'task',
  messages: { missing: 'warning' },
  words,
  check(task, context) {
    const entry = progressEntry(task, context);
    const read = taskFigures(task, context);
    if (!entry || !read || isByHelper(task, entry.field.raw)) return [];
    const { figures, matches } = read;
    const all = read.targets.filter(({ raw, subject }) => NUMERAL.test(raw) && !PER_DAY.test(subject));
    // The indicator is what is asked for; a figure for the text alone (开展一次测评) does not answer it.
    const ofIndicator = all.filter(({ raw }) => !task.text.raw.includes(raw));
    const targets = ofIndicator.length > 0 ? ofIndicator : all;
    if (matches.some(({ target }) => targets.includes(target))) return [];
    if (entry.field.tiedRows) return [];
    const isAnswered = targets.some(
      (target) =>
        figures.some((figure) => mayAnswer(figure, target)) ||
        isListed(target, entry.reading.clauses) ||
        // One thing that stands need not be counted (建成园区应急物资库1座).
        (target.low === 1 && !SHARE.test(target.unit) && entry.reading.isPartlyFinished) ||
        (target.low === 100 && target.unit === '%' && /全覆盖|全部|均已|都已|全面/.test(entry.field.raw)),
    );
    const [first] = targets;
    if (isAnswered || !first) return [];
    if (earlierMatches(targets, task, context).some((told) => told.some(({ reached }) => reached))) return [];
    return [
      atField('missing', entry.field, { data: { target: first.raw, subject: first.subject || targetWord } }),
    ];
  },
};

/** 全覆盖, 清零 ask for no figure. */
const NUMERAL = /[\d０-９一二两三四五六七八九十百千半]/;
/** 每天至少2小时 is how it is done, not what comes of it. */
const PER_DAY = /每[天日周次]$/;
const SHARE = /[%‰点]/;

/** A few things told one by one (玉林、簇桥、机投社区) need no count. */
function isListed({ low, unit }: Quantity, clauses: readonly Clause[]): boolean {
  if (low === null || low < 2 || low > 9 || SHARE.test(unit)) return false;
  return clauses.some(({ text }) => (text.match(/、/g)?.length ?? 0) + 1 >= low);
}

/** A figure that might be meant: of the unit and a like size, or about the same words. */
function mayAnswer(figure: Quantity, target: Quantity): boolean {
  const isShare = SHARE.test(target.unit);
  if (isShare !== SHARE.test(figure.unit)) return false;
  if (isAbout(figure.subject, target.subject) && (isShare || areCounts(figure.unit, target.unit)))
    return true;
  if (isShare)
    return (
      /^占?比[例重]?$/.test(figure.subject) ||
      (/^(?:约|达)?占/.test(figure.raw) && [...figure.subject].some((sign) => target.subject.includes(sign)))
    );
  const [said = 0, asked = 0] = [figure.low ?? figure.high ?? 0, target.low ?? target.high ?? 0];
  return figure.unit === target.unit && said * 10 >= asked && said <= asked * 10;
}

/** Counting words stand for one another (12处, 12座), people for people. */
function areCounts(one: string, two: string): boolean {
  return (
    one === two ||
    [/^[个家所座处项条支套间台部户批场次份件期]次?$/, /^(?:人|名|位|人次)$/].some(
      (kind) => kind.test(one) && kind.test(two),
    )
  );
}

/** A third of the shorter subject's pairs of characters stand in the other; a short one (公厕) in order in it (公共厕所). */
function isAbout(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (short.length <= 3) return isIn(short, long);
  return pairsIn(short, long) * 3 >= 1;
}

/** A helper's entry does not owe the lead's figure. */
function isByHelper({ units, text }: UnderstoodTask, entry: string): boolean {
  const opening = entry.trim().slice(0, 16);
  const isNamed = (names: readonly { readonly clean: string }[]): boolean =>
    names.some(
      ({ clean }) => opening.startsWith(clean) || opening.startsWith(clean.replace(/^[省市州区县]/, '')),
    );
  if (
    /^(?:我[局委办院单位中心]+)?(?:积极|主动|全力)?(?:配合|协助)/.test(opening) &&
    !/配合|协助/.test(text.raw)
  )
    return true;
  return isNamed(units.coop) && !isNamed([...units.lead, ...units.responsible]);
}
