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
  return raw.replace(unseen, '') === '';
}

/**
 * Nothing, or a sign that stands for nothing (—, /, 无, 暂无). Who must report has not reported with it (rules.md: dash, 无 count as blank).
 * @example isNoEntry('——') //=> true
 */
export function isNoEntry(raw: string): boolean {
  const seen = raw.replace(unseen, '');
  return seen === '' || placeholder.test(seen);
}
