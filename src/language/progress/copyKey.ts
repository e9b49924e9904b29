// How much of a text is taken from another one? Blanks, punctuation and dates do not count; changed figures do.

import { remembered } from '../remembered';
import { sentencesOf } from '../sentences';
import { normalForm } from '../text';
import type { Clause } from './Clause';

const DATES =
  /(?:截[至止到])?(?:(?:19|20)\d\d年?度?)?(?:\d{1,2}月(?:\d{1,2}[日号]|[底末初份]|[上中下]旬)?|[上下]半年|第?[一二三四]季度|年[底末初])|(?:19|20)\d\d年度?|全年|今年|本年度?|截[至止]|目前/g;
const MARKS = /[\s\p{P}\p{S}]+/gu;
const SIZE = 3;
/** Words that make no difference between the official wording and an entry. */
const FILLER =
  /已经?|了|的|地|正在?|均|都|我[局区县市委办院]|按照?要求|积极|认真|及时|持续|不断|扎实|有序|切实|严格|全面|落实|推进|开展|完成|实施|加强|工作|任务|情况|中|并|和|与|进行|做好|相关|要求|进一步|大力|稳步|配合|按|等/g;

/**
 * The text as compared: without blanks, punctuation and dates.
 * @example copyKey('截至6月底，查出问题43条。') //=> '查出问题43条'
 */
export const copyKey = remembered((text) => {
  let key = '';
  for (const sentence of sentencesOf(text)) key += keyOfSentence(sentence);
  return key;
});

const keyOfSentence = remembered((text) => normalForm(text).text.replace(DATES, '').replace(MARKS, ''));

/** Keys of the sentences of a text; here dates count: two tasks may well have the same frame. */
export function sentenceKeys(clauses: readonly Clause[]): string[] {
  const sentences: string[] = [];
  for (const { text, sentence } of clauses) sentences[sentence] = (sentences[sentence] ?? '') + text;
  return sentences.map((text) => text.replace(MARKS, '')).filter((key) => key !== '');
}

/** What is taken over, and what is added. */
export interface Overlap {
  /** Part of the entry that stands in the source, 0 to 1. */
  readonly share: number;
  /** Characters of the entry that do not, without filler. */
  readonly added: string;
}

/**
 * Compares two keys by runs of three characters.
 * @param least a share below it need not be told: it is given as 0
 * @example overlap('完善工作机制', '健全完善工作机制').share //=> 1
 */
export function overlap(entry: string, source: string, least = 0): Overlap {
  if (source.includes(entry)) return { share: 1, added: '' };
  let missing = 0;
  let added = '';
  let end = 0;
  for (let at = 0; at < entry.length; at++) {
    if (at + SIZE <= entry.length && source.includes(entry.slice(at, at + SIZE))) end = at + SIZE;
    if (at >= end) {
      missing += 1;
      added += entry[at];
      if ((entry.length - missing) / entry.length < least) return { share: 0, added: '' };
    }
    if (at + 1 === end) added += '\n';
  }
  return {
    share: entry.length === 0 ? 0 : (entry.length - missing) / entry.length,
    added: added.replace(/\n+/g, '\n').replace(FILLER, '').replace(/\n/g, ''),
  };
}

/** A cheap look before `overlap`: do samples of the entry stand in the printed source at all, or in the other one? */
export function mayShare(entry: string, printed: string, other = ''): boolean {
  if (entry.length < 10) return true;
  const step = Math.max(1, Math.floor((entry.length - SIZE) / 5));
  let found = 0;
  for (let at = 0, count = 0; at + SIZE <= entry.length && count < 6; at += step, count++) {
    const sample = entry.slice(at, at + SIZE);
    if (printed.includes(sample) || other.includes(sample)) found += 1;
    if (found >= 2) return true;
  }
  return false;
}
