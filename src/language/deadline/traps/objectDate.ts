// 2000年底前建成的, 2021年1月1日后出生的: a date that describes a thing.

import type { Trap } from '../Trap';
import { BOUND, TIME } from './time';

/** Dates that describe a thing. */
export const objectDate: Trap = {
  id: 'object-date',
  modes: ['text'],
  pattern: new RegExp(
    `${TIME}(?:及?(?:以前|之前|以后|之后)|前|后|起|期间)?(?:已经?|正式|首次|依法|开始)?(?:应完成|应建成|建成|建设|建造|竣工|投用|投入使用|出生|参保|登记|注册登记|注册|成立|入住|毕业|退役|退休|施行|修订|修正|通过|发布|公布|印发|出台|批准|批复|签订|出让|备案|购买|生产|核发|设立|认定|形成|审批|遗留|排查|发现|交办|移交|脱贫|参加工作|入职|入学|下达|安排|确定|启动|实施|反馈|提出)(?:投用|投入使用|[并但且未而尚][^,。;]{0,8})?的|${TIME}${BOUND}?(?:出生|参加革命|参加工作|未脱贫|入伍|入党)`,
    'dg',
  ),
};
