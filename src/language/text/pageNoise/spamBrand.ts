// Betting sites break into old government pages and put their brand in the place of a word (高值18新利手机集中采购).

import { isFought } from './isFought';
import { wordsPattern, type NoiseForm } from './NoiseForm';

/** Names of nothing else. */
const brands =
  '(?:新利|亚博|万博|必威|乐鱼|华体会|爱游戏|威尼斯人|葡京|博天堂|凯发|尊龙|优发|伟德|韦德|明升|必赢|赢咖|彩神|金宝博)';
/** Names of places and things that such sites use too. */
const borrowed = '(?:开云|半岛|米兰|九游|永利|太阳城|金沙|皇冠|大发|云顶|沙巴|银河|新濠|天博|星空|江南|问鼎)';
const sports =
  '体育(?!中心|馆|场|公园|设施|产业|局|运动|事业|教|总会|健身|特色|文化|旅游|小镇|训练|赛事|综合|学校|用品|器材|休闲|协会|项目)';
const offers = `(?:${sports}|棋牌|彩票|真人|电竞|投注|博彩|现金网|备用网址|官网|app)`;

const entrances = '(?:手机版?|娱乐城?|在线|国际|首页|登[录陆]|注册|入口|下载|平台|官方|网站)';

export const spamBrand: NoiseForm = {
  kind: 'spam',
  example: '高值18新利手机集中采购',
  pattern: wordsPattern(`
    (?<![\\d第])(?:18|188|365|888?|007|28|58|918)(?:${brands}|${borrowed})(?:luck)?(?:${offers}|手机|娱乐|在线)* ${brands}[a-z]?\\d{0,4}(?:${offers}|${entrances})+ ${borrowed}${offers}+ ${borrowed}[a-z]?\\d{0,4}国际(?:首页|登[录陆]|入口|官网|娱乐|下载|注册)+
    澳门新?(?:葡京|威尼斯|金沙|银河|新濠|永利|太阳城|赌场|六合) (?:十大)?博彩(?:公司|网站?|平台|排名) (?:金宝博|威廉希尔|立博中文|博彩通|时时彩|六合彩|北京赛车|极速赛车|百家乐|老虎机|真人荷官|捕鱼达人|彩票平台|体育投注|在线投注|投注门户)(?:网站?|门户|平台|官网)*
    (?<![a-z])(?:bet|dafa|xinli|yabo|manbet|betway|bwin|fun|188bet|365bet|luck)\\d{2,4}(?:体育|在线|投注|门户|网站|官网|娱乐)*
  `),
  isHonest: isFought,
};
