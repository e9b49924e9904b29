// Is a member there in an Excel of this requirement set? Older ones answer ApiNotFound, as real Excel does.

import { API_LEVELS } from './apiLevels';

/** Classes of this host that stand for classes of other names in the type definitions. */
const CLASSES: Readonly<Record<string, string>> = {
  FreezePanes: 'WorksheetFreezePanes',
  Format: 'ConditionalRangeFormat',
  BorderCollection: 'RangeBorderCollection',
  Border: 'RangeBorder',
};

const levels = new Map(
  API_LEVELS.trim()
    .split('\n')
    .flatMap((line) => {
      const [level = '', ...names] = line.split(' ');
      return names.map((name) => [name, Number(level)] as const);
    }),
);

/**
 * Minor number of the requirement set that brought the member; 1 when it is older than the table.
 * @example apiLevel('Range', 'GetMergedAreasOrNullObject') //=> 13
 */
export function apiLevel(type: string, wireName: string): number {
  const name = wireName.charAt(0).toLowerCase() + wireName.slice(1);
  return levels.get(`${CLASSES[type] ?? type}.${name}`) ?? 1;
}
