// 长期坚持, 持续推进, 常态化: a standing duty.

import type { Form } from '../Form';
import { textOf } from '../Words';

const DUTY = /常态.|坚持|不懈|常抓|贯穿|久久|长期./;
const DUTY_AT_END = /^(?:持续(?!提升|保持|完善|加强)|全年).|长期|常年$/;

/** A standing duty. In running text 持续推进 with an object (持续推进县级医院改革) is an ordinary verb. */
export const standing: Form = [
  'L',
  /L(?![_v]*:)[Lv]*/y,
  ([all], words, at) => {
    const next = at + all.length;
    const duty = textOf(words, at, next);
    const isAtEnd = /^[,。;:!?)、]?$/.test(textOf(words, next));
    return {
      type: 'ongoing',
      more: { ongoing: true },
      cued: words.mode === 'cell' || DUTY.test(duty) || (isAtEnd && DUTY_AT_END.test(duty)),
    };
  },
];
