// 春节前, 政府换届后, 汛期来临前, 2008年奥运会前: a limit set by an event, no calendar day.

import type { Form } from '../Form';
import { textOf } from '../Words';

/** An event with 前, 后 or 期间; its year may stand before it (2023年春节前). 年前 alone is the Spring Festival; in a cell the year of an unknown event is no limit either. */
export const event: Form = [
  '0alMKYADyV"',
  /"?(?:(?:\d+[yp]|[alMKYAD]y)?(?:"*V(?:&?V)*(?:b?\d\d?(?=[fz]|$)|e(?=f))?|"+11(?="))|\d{4}y<+(?![xH_])|\d{4}p"?(?:X|[fiz]+(?:\d[ym]|Hx)))(?:[~T-]+(?:\d{4}y)?[V<]+)?["XsTzZwEO]*(?:[fwu]|(?<=z)[\dH]+#?[ymGjdc]w?)?|(?<=^|[,:;("?&])yf|\d{4}(y[x<][xdH<_vXC@kZWV"]{1,11}[fzV](?=[,:;("?&_vXC@kZL]|$))/y,
  ([all, unknown], words, at) => {
    const cued = /[前后内起始]$|[至—~-]./.test(textOf(words, at, at + all.length));
    return words.mode === 'cell' || ((cued || /\d{4}/.test(all)) && !unknown)
      ? { type: 'relative', cued }
      : null;
  },
];
