// 精品中医馆、示范中医馆分别达到5个、1个: which of the listed subjects belongs to which figure of the list?

import type { Figure } from './Figure';

const LIST = /^(?:[、和与及]|以及){1,2}$/;

/** The subjects with lists dealt out; a subject that is missing is the one before it in the sentence, else the one behind. */
export function listedSubjects(
  hidden: string,
  figures: readonly Figure[],
  subjects: readonly string[],
): string[] {
  const dealt = [...subjects];
  for (let at = 0; at < figures.length; at++) {
    let count = 1;
    while (isListed(hidden, figures[at + count - 1], figures[at + count])) count += 1;
    if (count > 1) {
      const parts =
        dealt[at] === '' ? dealt.slice(Math.max(0, at - count), at) : partsOf(dealt[at] ?? '', count);
      for (let place = 0; place < count; place++) {
        if (dealt[at + place] === '' || place === 0) dealt[at + place] = parts?.[place] ?? dealt[at] ?? '';
      }
      at += count - 1;
    } else if (dealt[at] === '' && at > 0) {
      const between = hidden.slice(figures[at - 1]?.end, figures[at]?.start);
      if (!/[。!?]/.test(between)) dealt[at] = dealt[at - 1]?.replace(/(?:新增|净增|增加)$/, '') ?? '';
    }
  }
  for (let at = dealt.length - 2; at >= 0; at--) {
    const between = hidden.slice(figures[at]?.end, figures[at + 1]?.start);
    if (dealt[at] === '' && !/[。!?]/.test(between)) dealt[at] = dealt[at + 1] ?? '';
  }
  return dealt;
}

/** Whether nothing but a list mark stands between two figures. */
export function isListed(hidden: string, figure: Figure | undefined, next: Figure | undefined): boolean {
  return figure !== undefined && next !== undefined && LIST.test(hidden.slice(figure.end, next.start));
}

/** 城镇和农村居民人均可支配收入 in two: the common end belongs to both. */
function partsOf(subject: string, count: number): string[] | null {
  const parts = subject.split(/[、和与及]|以及/).filter((part) => part !== '');
  if (parts.length !== count) return null;
  const last = parts.at(-1) ?? '';
  const width = parts[0]?.length ?? 0;
  const shares = parts
    .slice(0, -1)
    .every((part) => part.length === width && part.slice(-2) !== last.slice(-2));
  return shares && last.length >= width + 3
    ? parts.map((part) => part.slice(0, width) + last.slice(width))
    : parts;
}
