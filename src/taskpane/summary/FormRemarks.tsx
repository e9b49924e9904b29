// What of the office's own forms is left alone, each as a sentence: headings, units and placeholders we do not know, units without a row.

import { fill } from '../../messages/fill';
import { ownFormWords as words } from '../../messages/zh-CN/ownForms';
import type { OwnForms } from '../core/planOwnForms';
import { useProse } from '../parts/useProse';

const kinds = ['unknownHeads', 'unknownUnits', 'unknownPlaceholders', 'noRoom'] as const;

/** Nothing where all was understood. */
export function FormRemarks({ plan }: { readonly plan: OwnForms }) {
  const prose = useProse();
  const told = kinds.filter((kind) => plan[kind].length > 0);
  if (told.length === 0) return null;
  return (
    <ul className={prose.list}>
      {told.map((kind) => (
        <li key={kind}>{fill(words[kind], { names: plan[kind].join(words.between) })}</li>
      ))}
    </ul>
  );
}
