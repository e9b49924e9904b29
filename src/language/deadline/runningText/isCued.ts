// Which terms of running text are deadlines by themselves? In a cell every word counts; here 持续推进县级医院改革 is an ordinary verb and 5个工作日以内 a service.

import type { Term } from '../Term';
import { textOf, type Words } from '../Words';

const AT_ONCE = /^(?:[立边]|.?即[知行查])/;
const DUTY = /常态.|坚持|不懈|常抓|贯穿|久久|长期./;
const DUTY_AT_END = /^(?:持续(?!提升|保持|完善|加强)|全年).|长期|常年$/;
/** After 完成时限： and 第三阶段（ a bare year is a limit too. */
const LABEL = /(?:[时期]限|节点|阶段|时间|日期)[:(]$/;

/** Whether a form, or the words of the term and those around it, make it a deadline. */
export function isCued(words: Words, { type, end, more, cued, at, next }: Term): boolean {
  const { code } = words;
  const said = textOf(words, at, next);
  if (cued !== undefined) return cued;
  if (type === 'phased') return said.startsWith('分');
  if (type === 'ongoing')
    return DUTY.test(said) || (DUTY_AT_END.test(said) && /^[,。;:!?)、]?$/.test(textOf(words, next)));
  if (more) return AT_ONCE.test(said);
  if (end)
    return (
      (end.year ?? 0) >= 0 &&
      (end.cued ||
        !!end.isDamaged ||
        /[!T]/.test(code.charAt(at)) ||
        /[!k]/.test(code.charAt(next)) ||
        LABEL.test(textOf(words, Math.max(0, at - 3), at)) ||
        /Ry[^,;]*$/.test(code.slice(0, at)))
    );
  return isLimit(words, at, next);
}

/** Days and hours are service limits (5个工作日以内), unless they count from an event. */
function isLimit(words: Words, at: number, next: number): boolean {
  const { code } = words;
  if (code[next] === 'Z') return false;
  const limit = code[next - 1];
  if (limit === 'o') return /!x?$/.test(code.slice(0, at)) || textOf(words, next) === '时间';
  return (
    limit !== 'w' ||
    /[yjcmq]w$/.test(code.slice(at, next)) ||
    /[v_]/.test(code.charAt(next)) ||
    /[sz]/.test(code.charAt(at - 1))
  );
}
