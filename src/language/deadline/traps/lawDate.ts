// 2018年12月29日修订, 自2021年9月1日起施行: the date of a law or a meeting.

import type { Trap } from '../Trap';
import { BOUND, TIME } from './time';

/** Dates of laws, papers and meetings. */
export const lawDate: Trap = {
  id: 'law-date',
  modes: ['text'],
  pattern: new RegExp(
    `\\d{4}年\\d{1,2}月\\d{1,2}日(?!${BOUND})(?:通过(?!国家|省|市|验收|评审|审核)|,?[^,。;]{0,40}?(?:审议通过|会议(?:通过|精神|纪要|决定|要求)|次会议|修订|修正|公布|颁布|施行|印发|召开|发布|实施的|下发|签发|研究同意|审定))|自?${TIME}起(?:正式)?施行`,
    'dg',
  ),
};
