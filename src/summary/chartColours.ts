// Which colours do the bars take? They differ in lightness too, for black-and-white paper.

import type { ProgressClass } from './progressClass';

/** One colour per class of 进度. */
export const classColours: Readonly<Record<ProgressClass, string>> = {
  已完成: '3B7D4F',
  推进中: '2F5D8A',
  长期坚持: '8A94A0',
  未启动: 'D9A441',
  未填报: 'A61B1B',
  待核对: '6A4C93',
};

/** Done and open. */
export const doneColours = ['3B7D4F', 'B8C4D0'] as const;
