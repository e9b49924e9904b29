// Does the sentence fight what it names? 严厉打击“六合彩”等网络赌博 is a task of the police and no advertisement.

const FIGHTING =
  /打击|整治|查处|取缔|严禁|禁止|惩治|抵制|拒绝|严查|清理|扫黄|涉赌|赌博|违法|非法|犯罪|诈骗|专项行动/;

/** Looks at the sentence up to the words, and a little behind them. */
export function isFought(text: string, start: number, end: number): boolean {
  const sentence = text.slice(Math.max(0, start - 40), start).replace(/^[^]*[。；;\n]/, '');
  return (
    FIGHTING.test(sentence) ||
    /^[”"』）)、，]*等?.{0,6}(?:赌博|违法|犯罪|诈骗|网站.{0,4}(?:整治|打击))/.test(text.slice(end, end + 24))
  );
}
