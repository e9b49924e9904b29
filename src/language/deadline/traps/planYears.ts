// 三年行动计划（2021—2023年）, 2021—2023年行动方案: years that belong to a name.

import type { Trap } from '../Trap';

/** Years of a plan. */
export const planYears: Trap = {
  id: 'plan-years',
  modes: ['cell', 'text'],
  pattern:
    /(?:计划|规划|行动|方案|纲要|工程|意见)[”"]?\((?<time>\d{4}年?[—–~\-至]+\d{4}年?)\)|(?<!\d)\d{4}年?[—–~\-至]+\d{4}年(?=[“"]?(?!实施|开展|推进|制定|编制|落实|组织|启动|深入|完成|分|每|投|新|改|力争|全面|持续|逐|共|计划)[\u4e00-\u9fff“”"]{0,14}?(?:行动计划|规划|行动方案|实施方案|工作方案|纲要|计划)(?!在|于|完成))/dg,
};
