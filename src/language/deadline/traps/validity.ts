// 有效期至2027年12月31日: how long a paper holds.

import type { Trap } from '../Trap';
import { TIME } from './time';

/** The last day of a paper. */
export const validity: Trap = {
  id: 'validity',
  modes: ['text'],
  pattern: new RegExp(
    `(?:有效期|试行期|使用期限|保质期|聘期|合同期)限?(?:截止)?[到至为](?<time>${TIME})`,
    'dg',
  ),
};
