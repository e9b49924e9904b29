// Into which of the six classes does the wording of 完成情况 fall? A word that is not in the list is 待核对, never guessed.

import type { FormulaPart } from '../workbook/SheetPlan';
import { lookUp, trimmed, type SourceValue } from './excelText';
import { formula } from './formula';
import { named, own } from './references';
import type { StatusWord } from './statusWords';

/** The classes add up to the tasks. */
export const progressClasses = ['已完成', '推进中', '长期坚持', '未启动', '未填报', '待核对'] as const;

/** 进度. */
export type ProgressClass = (typeof progressClasses)[number];

/** Class of what stands in 完成情况, by the list 完成情况用语. */
export function progressClassOf(status: SourceValue, words: readonly StatusWord[]): ProgressClass {
  const text = trimmed(status);
  if (text === '') return '未填报';
  return words[lookUp(text, writings(words))]?.progress ?? '待核对';
}

const listed = new WeakMap<readonly StatusWord[], readonly string[]>();

/** The first column of the list: one array for a list, so that it is looked through quickly. */
function writings(words: readonly StatusWord[]): readonly string[] {
  const known = listed.get(words) ?? words.map(({ word }) => word);
  listed.set(words, known);
  return known;
}

/** The same as a formula of 任务明细[进度]. */
export function progressClassFormula(): FormulaPart[] {
  return formula`IF(TRIM(${own('完成情况')})="","未填报",IFERROR(VLOOKUP(TRIM(${own('完成情况')}),${named('完成情况用语')},2,FALSE),"待核对"))`;
}
