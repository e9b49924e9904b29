// 35岁以下青年, 6—14岁, 65岁及以上老年人: an age that tells who is meant.

import type { Trap } from '../Trap';

/** Ages of people meant. */
export const age: Trap = {
  id: 'age',
  example: '35岁以下青年',
  pattern:
    /(?<![到为至达于])\d+(?:[-—~至到]+\d+)?周?岁(?:[-—~至到]+\d+周?岁)?(?:(?:及|含)?以[上下]|[(]含[)]以[上下])?(?!,|。|;|$|左右)/g,
};
