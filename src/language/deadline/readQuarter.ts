// Which quarter stands here (第三季度, 前三季度, 4季度, 首季, Q3)?

import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/** 第三季度, 前三季度, 4季度, 末季度. */
export function readQuarter(tokens: readonly Token[], at: number): Reading<number> | null {
  const named = tokenAt(tokens, at);
  const second = tokenAt(tokens, at + 1);
  if (named.text === '首' && second.kind === 'quarter') return { value: 1, next: at + 2 };
  if (/^[Qq]$/.test(named.text) && second.kind === 'number' && second.digits === 1)
    return { value: second.value, next: at + 2 };
  const opens = ['ordinal', 'before'].includes(tokenAt(tokens, at).kind);
  const number = tokenAt(tokens, opens ? at + 1 : at);
  const unit = tokenAt(tokens, opens ? at + 2 : at + 1);
  if (number.kind !== 'number' || number.text === '两' || unit.kind !== 'quarter') return null;
  return { value: number.value, next: opens ? at + 3 : at + 2 };
}
