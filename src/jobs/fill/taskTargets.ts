// Which figures is a task held to, in its own words?

import { readQuantities } from '../../language/quantity';
import type { UnderstoodTask } from '../../table/UnderstoodTable';

/** One target (目标). */
export interface TaskTarget {
  /** The figure as printed (超过300个). */
  readonly figure: string;
  /** The clause it stands in (2022年底前采购药品通用名数超过300个). */
  readonly clause: string;
}

/** Targets of task and indicator in printed order, each clause once. */
export function taskTargets(
  { text, indicator }: Pick<UnderstoodTask, 'text' | 'indicator'>,
  reference: { readonly year: number | null; readonly date: string | null },
): readonly TaskTarget[] {
  const found = [text.raw, indicator?.raw ?? ''].flatMap((raw) =>
    readQuantities(raw, reference)
      .filter(({ role, low, high }) => role === 'target' && (low !== null || high !== null))
      .map(({ raw: figure, span }) => ({
        figure: figure.replace(/\s/g, ''),
        clause: clauseAround(raw, span),
      })),
  );
  return found.filter(({ clause }, place) => found.findIndex((one) => one.clause === clause) === place);
}

function clauseAround(raw: string, [from, to]: readonly [number, number]): string {
  const before = /[^，,。；;：:\n]*$/.exec(raw.slice(0, from))?.[0] ?? '';
  const behind = /^[^，,。；;\n]*/.exec(raw.slice(to))?.[0] ?? '';
  return (before + raw.slice(from, to) + behind).replace(/\s/g, '');
}
