// Why do the sheets tell another number of late tasks? One sentence, where they do.

import type { LateInSheets } from '../../../jobs/lights';
import { lightNames } from '../../../messages/zh-CN/light';
import { useProse } from '../../parts/useProse';
import { l } from './lightWords';

export interface SheetsDifferProps {
  readonly late: LateInSheets;
  readonly className: string;
}

/** Nothing where the numbers agree. */
export function SheetsDiffer({ late: { more, fewer }, className }: SheetsDifferProps) {
  const prose = useProse();
  if (more.size === 0 && fewer === 0) return null;
  const lights = [...more].map(([light, n]) => l('count', { light: lightNames[light], n })).join('、');
  return (
    <p className={`${prose.faint} ${className}`} role="note">
      {more.size > 0 && l('more', { lights })}
      {fewer > 0 && l('fewer', { n: fewer })}
    </p>
  );
}
