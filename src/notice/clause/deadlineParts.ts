// Which parts of a clause are its deadline (2017年9月底前完成, 完成时限：年底前)?

import { parseDeadline, type Deadline, type DeadlineReference } from '../../language/deadline';

/** A part of the clause that says by when; offsets in the clause as printed. */
export interface DeadlinePart {
  readonly start: number;
  readonly end: number;
  /** As printed, without label and verb. */
  readonly raw: string;
  readonly terms: readonly Deadline[];
}

/** Such a part before its neighbours are known. */
interface FoundPart extends DeadlinePart {
  /** Where its words begin, behind the label. */
  readonly from: number;
}

/** Up to the next mark, or to blanks before the next label. */
const PART = /(?:(?![\s　]+[一-鿿]{2,8}[\s　]*[:：])[^,，;；。])+/g;
const LABEL =
  /^[\s　]*(?:计划|预计)?(?:完成|办结|办理|整改|落实|实施|销号)?(?:时限|时间|期限|日期)(?:要求|节点|安排)?[\s　]*[:：]/;
/** A deadline names a time; “区财政局” would only be a cell that is not understood. */
const TIME = /[年月日底末季旬周天期前内]|长期|持续|立即|常态/;
const VERB =
  /(?:前)?(?:全部|基本|全面)?(?:完成|办结|落实到位|整改到位|建成|实现|(?<=起)(?:实施|执行|施行))[\s　]*$/;
/** What is reached by then (取得阶段性成果). */
const OUTCOME =
  /(?:力争|基本|全部|全面|初步)*(?:完成|取得|启动|达到|出台|印发|投入|上线|形成|到位|完工|竣工|销号|见效|建立|落实)[^，,；;]{0,8}$/;
/** What is done by then, in any words: short, and not ending like the name of a body (实现实时共享, 各开展一次). */
const ACTION = /^[^、：:]{1,14}(?<![局委办厅部院所站会科室府司处社行村区县市镇乡队组等])$/;
/** Several deadlines are printed with what each is for; only the plain verb at the very end goes. */
const LAST_VERB = /(?:全部|基本|全面)?(?:完成|办结|落实到位|整改到位)[\s　]*$/;
/** A report about the work is no deadline of the work. */
const REPORT = /报送|上报|报告|通报|[报送]至/;

/** Parts between commas that are nothing but a deadline (with what is reached by then), and those with the label. */
export function deadlineParts(clause: string, reference: DeadlineReference): readonly DeadlinePart[] {
  const found: FoundPart[] = [];
  for (const { index, 0: part } of clause.matchAll(PART)) {
    const label = LABEL.exec(part)?.[0] ?? '';
    const whole = part.slice(label.length);
    if (!TIME.test(whole) && label === '') continue;
    if (REPORT.test(whole)) continue;
    const short = whole.replace(OUTCOME, '');
    const isWhole = label !== '' || short.trim() === '' || isDeadline(parseDeadline(whole, reference));
    const said = isWhole ? whole : short;
    const terms = parseDeadline(said, reference);
    if (label === '' && !isDeadline(terms) && !isDoneThen(terms)) continue;
    const end = index + part.length;
    const before = found.at(-1);
    if (before && label === '' && /^[,，]$/.test(clause.slice(before.end, index)))
      found[found.length - 1] = {
        ...before,
        end,
        raw: clause.slice(before.from, end).trim().replace(LAST_VERB, ''),
        terms: [...before.terms, ...terms],
      };
    else {
      const from = index + label.length;
      found.push({ start: index, from, end, raw: printedDeadline(said), terms });
    }
  }
  return found;
}

function isDeadline(terms: readonly Deadline[]): boolean {
  return terms.every(({ type, rest }) => type !== 'unknown' && type !== 'none' && !rest);
}

/** A time at the very beginning, and what is done then: 每年12月各开展一次. */
function isDoneThen(terms: readonly Deadline[]): boolean {
  const rest = terms.at(-1)?.rest ?? '';
  const isTime = terms.every(({ type }) => type !== 'unknown' && type !== 'none');
  return isTime && terms[0]?.span[0] === 0 && ACTION.test(rest);
}

/** 2017年9月底前完成 is printed in the column as 2017年9月底前. */
function printedDeadline(said: string): string {
  const trimmed = said.trim();
  const verb = VERB.exec(trimmed);
  const without = verb && !verb[0].startsWith('前') ? trimmed.slice(0, verb.index) : trimmed;
  const short = verb?.[0].startsWith('前') ? trimmed.slice(0, verb.index + 1) : without;
  return short.trim() === '' ? trimmed : short.trim();
}
