// 常态化工作机制: the name of an arrangement, not a standing duty.

import type { Trap } from '../Trap';

/** 常态化 inside a name. */
export const standingName: Trap = {
  id: 'standing-name',
  modes: ['cell', 'text'],
  pattern:
    /(?:常态化?|长效|长期|动态)[^,。;]{0,4}?(?:机制|制度(?!化)|体系)|中?长期(?=规划|护理|处方|照护|债务|贷款|合同)/dg,
};
