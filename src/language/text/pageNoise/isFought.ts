// Does the sentence fight what it names? 严厉打击“六合彩”等网络赌博 is a task of the police and no advertisement.

const FIGHTING = /打击|整治|查处|取缔|严禁|禁止|惩治|抵制|拒绝|严查|清理|扫黄|反/;
const DIRECTLY = new RegExp(`(?:${FIGHTING.source})(?:(?:网络|境外|利用|线上|各类|非法)|[“"『《、])*$`);
const CRIME = /赌|博彩|违法|非法|犯罪|诈骗|色情|淫秽|虚开|黑灰产|扫黄/;

/** The fight stands right before the words, or earlier in the sentence with the crime named somewhere else in it. */
export function isFought(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start).replace(/^[^]*[。；;\n]/, '');
  const [behind = ''] = text.slice(end, end + 30).split(/[。；;\n]/);
  return DIRECTLY.test(before) || (FIGHTING.test(before) && CRIME.test(before + behind));
}
