// Text from a plan stays text in Excel, whatever it looks like.

/** First characters after which Excel never makes a number, a day or a formula of the text. */
const SAFE_START = /^[\p{Script=Han}（(“《【、…—·•√●▲■◆○△]/u;
/** Chinese that Excel reads as a number or a time: 二〇二二年, 上午8时. */
const READ_AS_NUMBER = /^[〇零一二三四五六七八九十百上下]/u;
/** Excel's limit for a cell. */
const LONGEST = 32_767;

/**
 * What to put into a cell so that exactly this text stands there: a leading apostrophe where Excel might see something else.
 * @example enteredText('-主要做法') //=> "'-主要做法"
 * @example enteredText('区医保局') //=> '区医保局'
 */
export function enteredText(text: string): string {
  if (text === '') return '';
  const cut = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  return SAFE_START.test(cut) && !READ_AS_NUMBER.test(cut) ? cut : `'${cut}`;
}
