// Marks of printed pages that were copied along: 第3页 共20页, — 12 —.

import { wordsPattern, type NoiseForm } from './NoiseForm';

export const pageMark: NoiseForm = {
  kind: 'page',
  example: '健全机制 — 12 — 加强考核',
  pattern: wordsPattern(`
    第\\s?\\d{1,4}\\s?页\\s?[,，/（(]?\\s?共\\s?\\d{1,4}\\s?页[)）]? 共\\s?\\d{1,4}\\s?页\\s?[,，/]?\\s?第\\s?\\d{1,4}\\s?页 (?<=^|\\n)\\s*第\\s?\\d{1,3}\\s?页\\s*(?=$|\\n) page\\s?\\d+\\s?(?:of|/)\\s?\\d+
    (?<=^|\\s|[。；])[—–－]{1,2}\\s?\\d{1,3}\\s?[—–－]{1,2}(?=\\s|$) (?<![\\w—–-])[—–－]{1,2}\\s\\d{1,3}\\s[—–－]{1,2}(?![\\w—–-]) (?<=^|\\n)\\s*-\\s?\\d{1,3}\\s?-\\s*(?=$|\\n)
    [（(]此(?:页无正文|件(?:主动|依申请)?公开(?:发布)?)[)）]
  `),
};
