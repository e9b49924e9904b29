// 零死亡, 零新增, 隐患清零: nothing of it, in words.

import type { WordForm } from '../Figure';

/** Zero in words. */
export const zero: WordForm = {
  id: 'zero',
  example: '死亡事故零发生',
  pattern:
    /零(?=死亡|事故|发生|新增|增长|伤亡|感染|上访|进京|非访|积压|差错|违规|违纪|投诉|超时|拖欠|欠薪|失信|返贫|辍学|失学|火灾|火情|溺亡|案件|发案|排放|填埋|直排|盗抢|脱管|漏管|失控|舆情|缺陷|失误|疫情|滞留|滞销|遗漏|流失|隐患|重大[^,。;、]{0,6})(?=[^,。;、]{0,2}(?:[,。;、)”"]|$|目标|和|及))|清零|(?<=[为到至在])(?:零|0)(?=[,。;)]|$)/g,
  read: () => ({ relation: 'exactly', low: 0, high: null, unit: '', kind: 'none' }),
};
