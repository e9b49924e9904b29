// May there be noise in a text? The forms of noise are fetched for tables in which some text shows a sign of it.

import { glossSpans } from '../gloss';

/** Any noise has one of these characters or words; most texts have none of them and are not looked at further. */
export const SIGNS =
  /[A-Za-z<&©\uFFFD\uE000-\uEFFF锟烫屯銆鈥鐨Ãâåæçè]|[:：]|[—–－-]\s?\d{1,3}\s?[—–－-]|[【［[]|页|版[权權]|位置|扫|公众号|分享|打印|关闭|[阅閱]|查看|点击|友情|[欢歡]迎|注册|备案|收藏|地图|[浏瀏]|体育|娱乐|首页|登[录陆]|入口|官网|下载|必[威赢]|乐鱼|凯发|尊龙|优发|[伟韦]德|明升|赢咖|彩|博|新利|百家乐|老虎机|荷官|葡京|金沙|太阳城|威尼斯|赛车|代开|刻章|贷款|代孕|裸聊|一夜情|交友|成人|侦探|论文|套现|公开|错误|[_|｜]|[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/;

/** True for every text in which `findPageNoise` finds anything, and for some others. */
export function mayHaveNoise(printed: string): boolean {
  return SIGNS.test(printed) || glossSpans(printed).length > 0;
}
