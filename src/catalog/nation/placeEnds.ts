// Where can the name of a city, county, zone or township end that begins here (徐州市, 沙市区, 甘南藏族自治州, 城关镇)?

/** Words that close a place name. */
const END =
  /省|自治区|特别行政区|市|自治州|州|盟|地区|自治县|县|自治旗|旗|林区|特区|新区|经济技术开发区|经济开发区|经开区|高新技术产业开发区|高新区|开发区|工业园区|园区|示范区|区|街道|镇|乡|苏木/y;
/** Characters that no place name has inside: levels, organs, joiners, and everything that is no Chinese character. */
const NOT_INSIDE =
  /[省市县区州盟旗镇乡局委办厅部院室司会所站处队、各负责牵配落(\u0000-\u0057\u0059-\u2fff\u3000-\u33ff\ufe30-\uffef]/;
/** Names that look as if they ended early: 徐州市, 通州区, 新乡市, 景德镇市, 沙市区, 市中区. */
const FURTHER = /(?<=州|乡|镇)[市区县]|(?<=[沙津])市?[市区]|(?<=市)[中北南]区/y;
const LONGEST = 7;
const LONGEST_AUTONOMOUS = 13;

/** The ends (exclusive), shortest first; none when nothing looks like a place. */
export function placeEnds(text: string, at: number): number[] {
  const longest = text.slice(at, at + LONGEST_AUTONOMOUS).indexOf('自治') > 0 ? LONGEST_AUTONOMOUS : LONGEST;
  for (let to = at; to < Math.min(text.length, at + longest); to++) {
    if (to > at || text[to] === '市') {
      const end = match(END, text, to);
      if (end > to && !(to === at + 1 && /[会镇乡]/.test(text[at] ?? ''))) return furtherEnds(text, at, end);
    }
    if (NOT_INSIDE.test(text[to] ?? '') && !(to === at && /[会镇乡]/.test(text[to] ?? ''))) return [];
  }
  return [];
}

function furtherEnds(text: string, at: number, end: number): number[] {
  const further = match(FURTHER, text, end);
  if (end - at < 2) return further > end ? [further] : [];
  return further > end ? [end, further] : [end];
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
