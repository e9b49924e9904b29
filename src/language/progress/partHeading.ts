// Does a heading of one of the parts begin here (主要做法：, 【成效】, 存在问题及下一步打算：, 问题是)?

import type { ProgressPart } from './Clause';

const LEAD =
  '(?:主要|工作|具体|取得的?|存在的?|重点|特色|典型|创新|采取的?|开展的?|推进|目前|当前|面临的?|阶段性|突出|未完成的?|未达标|后续|有关|相关|初步|改革|的)*';
const WORDS: Readonly<Record<ProgressPart, string>> = {
  practice: '做法|举措|措施|经验|开展情况|推进情况|落实情况|进展情况|情况|进展|进度',
  result: '成效|成果|成绩|效果|结果|亮点',
  problem: '问题|困难|不足(?:之处)?|短板|堵点|难点|原因|制约因素|困惑',
  next: '下(?:一)?步(?:工作)?(?:打算|计划|安排|思路|措施|建议|考虑|重点|推进)*|下阶段(?:工作)?(?:打算|计划|安排)?|打算|计划|安排|意见建议|建议',
};
const ANY = Object.values(WORDS).join('|');
const HEADING = new RegExp(
  `^[\\[【<〈「(]?${LEAD}(?:${ANY})(?:(?:以及|及其?|和|与|、|/)${LEAD}(?:${ANY}))*(?:[\\]】>〉」)]:?|:|主要(?:是|有|为)|[是为有](?![利效关目所力序]):?|(?=一是|\\n|。|;|$))`,
);
const PARTS = Object.entries(WORDS).map(
  ([part, words]) => [part as ProgressPart, new RegExp(words)] as const,
);

/** A heading found at the beginning of a text. */
export interface PartHeading {
  readonly length: number;
  readonly parts: readonly ProgressPart[];
}

/**
 * The heading a text begins with; null when it begins with none.
 * @example partHeading('存在的问题是经费未到位')?.parts //=> ['problem']
 */
export function partHeading(text: string): PartHeading | null {
  const found = HEADING.exec(text.slice(0, 30))?.[0];
  if (found === undefined || (found.length === text.slice(0, 30).length && text.length > 30)) return null;
  const parts = PARTS.filter(([part, words]) =>
    words.test(part === 'practice' ? found.replace(/下.*/, '') : found),
  );
  return { length: found.length, parts: parts.map(([part]) => part) };
}
