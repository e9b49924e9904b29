// What looks like a deadline and is none, wherever it stands? A trap a line, with the patterns that find it in the normal text;
// its example and reason stand at the same place in messages/zh-CN/deadlineForms. What a pattern finds is not read; what stands in ‹ › limits that to itself.
// Short for: N a count, D a span of days, C a character of the same clause, H a Chinese one, W within, R a dash.

import { pattern } from './pattern';
import type { Words } from './Words';

/** The traps of deadline cells; they lie in wait in running text too. */
export const TRAPS = String.raw`《[^》]*》
[〔[(【]\d{4}[〕\])】]第?\d+号 \d{4}年第\d+号
\d{4}年?(修.|试行|调整|第.)?(版|修[订正]|本(?![年月级区市县地辖部]))
(近|过去|连续|此前|满)N+个?[年月周]W N+个?[年月](及?以上|以来|以?内(累计|出现|发生|两次))
(每[人户亩床位名村校]|[人户]均|(?<!次)/)每?[年月日天季] 每[年月](每[人户]|[人户]均|(给予)?(补.|缴.|奖励|发放)?\d[\d.]*[万亿]?元)
[“"]?十.五[”"]?(规划|计划|纲要|专项|方案|行动|发展|建设|重点|目标|以来|开好?局)(?![期末底])
[划动案要见程][”"]?\(‹\d{4}年?R\d{4}年?›\) (?<!\d)\d{4}年?R\d{4}年(?=[“"]?(?![实开推制编落组启深完分每投新改力持逐共])(H|[“”"]){0,14}?(规划|纲要|计划|方案)(?![在于完]))
定期(存|.险) 不定期劳动
[缩短减少制低降简][到至在为]C{0,6}?N+个?(D|月)W
(常态化?|长效|长期|动态)C{0,4}?(机制|制度(?!化)|体系) 中?长期(?=规划|护理|处方|照护|债|贷|合同|住院)`;

const PIECES =
  'N[\\d一二三四五六七八九十两几] D(工作日|天|日|周|小时|分钟) C[^,。;] H[一-鿿] W([以之]?内)? R[—–~至到-]+';

/** From one place of the text up to another. */
export type Stretch = [from: number, to: number];

/** The search for traps written like those above, in further short forms if need be. */
export function trapSearch(patterns: readonly string[], pieces = ''): RegExp {
  let search = patterns.join('|');
  for (const piece of `${pieces}${PIECES}`.split(' '))
    search = search.replaceAll(piece.charAt(0), piece.slice(1));
  return pattern(search, 'g');
}

/** Anything but times, numbers, known words and what goes with them: in those no trap of a cell can lie. */
const WORDED = /[^\dymdqhtpADeibfwEuzsoFT~.,!rRLvPIJVW_kX&-]|[py]"?_/;

/** Made when first asked for: most texts have no trap. */
let search: RegExp | undefined;

/** Where the words of a cell lie in traps. */
export function cellTraps({ text, code }: Words): Stretch[] {
  return WORDED.test(code) ? trapsIn(text, (search ??= trapSearch(TRAPS.split(/\s/)))) : [];
}

/** Where a search finds traps in a text. */
export function trapsIn(text: string, search: RegExp): Stretch[] {
  const traps: Stretch[] = [];
  for (let found; (found = search.exec(text));) {
    const trap = found.slice(1).find(Boolean) ?? found[0];
    const from = found.index + found[0].indexOf(trap);
    traps.push([from, from + trap.length]);
  }
  return traps;
}
