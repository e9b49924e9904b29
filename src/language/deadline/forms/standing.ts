// 长期坚持, 持续推进, 常态化: a standing duty.

import type { Form } from '../Form';

/** A standing duty; in running text not every one is (runningText/isCued). */
export const standing: Form = [
  'L',
  /L(?![_v]*:)[Lv]*/y,
  () => ({ type: 'ongoing', more: { ongoing: true } }),
];
