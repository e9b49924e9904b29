// What kinds of noise get into official text from web pages, and what a form of the noise language looks like.

/** `spam` advertising and gambling sites · `page` furniture of a web or printed page · `markup` tags and codes · `damaged` wrongly decoded characters · `gloss` pinyin debris. */
export type NoiseKind = 'spam' | 'page' | 'markup' | 'damaged' | 'gloss';

/** A piece of noise; UTF-16 offsets in the printed text. */
export interface NoiseSpan {
  readonly kind: NoiseKind;
  readonly start: number;
  readonly end: number;
}

/** One way in which noise is written. */
export interface NoiseForm {
  readonly kind: NoiseKind;
  readonly example: string;
  /** Global; the whole match is noise, or its group `noise` where there is one. */
  readonly pattern: RegExp;
  /** Looks at what stands around the match: official text sometimes has the same words. */
  readonly isHonest?: (text: string, start: number, end: number) => boolean;
}

/**
 * A form from words, parted by blanks in the source, that have no honest use.
 * @example wordsPattern('设为首页 加入收藏').test('设为首页') //=> true
 */
export function wordsPattern(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/).join('|'), 'gi');
}
