// Is a cell blank, and does a dash or 无 stand for a blank?

/** Blanks that people do not see: Unicode spaces, line breaks, zero-width characters. */
const unseen = /[\s\u200b-\u200d\u2060\ufeff]/g;

/** A dash, a slash, 无, 暂无, 空 as the whole cell. */
const placeholder = /^(?:[-‐‑‒–—―─－﹣ー_/／\\、.·…]+|无|無|暂无|暫無|没有|空)[。.]?$/;

/**
 * Nothing but blanks.
 * @example isBlank(' \n　') //=> true
 */
export function isBlank(raw: string): boolean {
  if (raw === '' || isSign(raw, 0)) return raw === '';
  return raw.replace(unseen, '') === '';
}

/**
 * Nothing, or a sign that stands for nothing (—, /, 无, 暂无). Who must report has not reported with it (rules.md: dash, 无 count as blank).
 * @example isNoEntry('——') //=> true
 */
export function isNoEntry(raw: string): boolean {
  // No sign that stands for nothing has three characters of Chinese or begins with a digit: most cells need no second look.
  if (raw === '' || (isSign(raw, 0) && (raw.charCodeAt(0) < 0x3a || (isSign(raw, 1) && isSign(raw, 2)))))
    return raw === '';
  const seen = raw.replace(unseen, '');
  return seen === '' || placeholder.test(seen);
}

/** A digit or a Chinese character. */
function isSign(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return (code >= 0x30 && code < 0x3a) || (code >= 0x4e00 && code < 0xa000);
}
