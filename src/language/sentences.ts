// Where do the sentences of a text part? What one of them says rarely depends on the others, and then it is read once for all texts that have it.

import { aboutText, remembered, type About } from './remembered';
import { needsSimplifier } from './text/simplifier';

/**
 * The text cut behind each full stop; blanks and line breaks go with what follows. A stop in brackets or quotation marks ends no sentence.
 * @example sentencesOf('印发方案。（由“县医院。”承担。）召开会议。').map(({ text }) => text) //=> ['印发方案。', '（由“县医院。”承担。）召开会议。']
 */
export const sentencesOf = remembered((text): readonly About[] => {
  // Among Traditional characters those that both have are converted too: such a text is read whole.
  if (!text.includes('。') || needsSimplifier(text)) return [aboutText(text)];
  const sentences: About[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code < 0xa000) continue;
    if (code === 0x22) isQuoted = !isQuoted;
    else if (code === 0x3002) {
      if (depth > 0 || isQuoted || at + 1 === text.length) continue;
      sentences.push(aboutText(text.slice(from, at + 1)));
      from = at + 1;
    } else if (code !== 0xff0c) {
      const place = BRACKETS.indexOf(text.charAt(at));
      if (place >= 0) depth = place % 2 === 0 ? depth + 1 : Math.max(0, depth - 1);
    }
  }
  sentences.push(aboutText(text.slice(from)));
  return sentences;
});

/** Opening and closing ones in turn. */
const BRACKETS = '（）()“”《》〈〉「」『』【】〔〕[]{}<>＜＞‘’';
