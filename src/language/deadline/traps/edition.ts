// 2020年版, 2022年本, 2018年修订: an edition.

import type { Trap } from '../Trap';

/** Editions. */
export const edition: Trap = {
  id: 'edition',
  modes: ['cell', 'text'],
  pattern: /\d{4}年?(?:修订|修正|试行|调整|第[一二三四五\d]+)?(?:版|本(?![年月级区市县地辖部])|修订|修正)/dg,
};
