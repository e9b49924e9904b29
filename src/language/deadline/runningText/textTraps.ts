// What looks like a deadline in running text and is none (较2020年底, 截至2022年6月底)? A trap a line, as in ../traps, behind those of cells.
// A time at a pattern's beginning limits the trap to itself. T is a time (2021年8月26日至9月26日, 前三季度), V one that ends in a full date, Q one not behind the document's day, K one before it.
// Short for, besides: B words that make a time a limit, S a character of the same sentence, A a region.

import type { DeadlineReference } from '../Deadline';
import { readPoint } from '../readPoint';
import { resolvePoint, surroundings } from '../resolvePoint';
import { TRAPS, trapSearch, trapsIn, type Stretch } from '../traps';
import type { Words } from '../Words';

/** The traps that lie in wait in running text alone. */
export const TEXT_TRAPS = String.raw`截至‹Q|T(?=S{0,9}(已|成率))›(?!B|S{0,2}[力确争要将实]) 截[至止]到?目前 截止到?T(?=S{0,14}?(已|累计|共有|全A))
以‹T›S{0,4}?[为作] T为(普查|基准|统计) T的?(平均)?(水平|同期|基[础数期]|存量|余额|总量|数据|实有|在册|指标|(常住|户籍|总)人口) 到\d{4}年的 (纳入|作为|列入)C{0,6}?‹年[底末终]›
((?<![占对环同配])比|较|[低高优好多少]于)‹T›
T(期间)?,?(C{0,16}[察视查]组)?(进驻|对C{2,20}(开展|进行)C{0,10}(督[察查]|巡视|回头看))
[吸汲]取‹T› T零时(?!B) ‹V›(?!B)(通过(?![国省市验评审])|,?C{0,40}?(审议通过|会议|修[订正]|[公颁发]布|施行|[印下签]发|召开|实施的|研究|审定)) T起(正式)?施行
‹\d+月\d+日›[“"(]?(世界|国[家际]|[全中]国|护士|教师|建军|植树)C{0,10}[节日]
T(?<!未[在于]T)(?!B?.{0,2}未)((及?[以之])?[前后]|起|期间)?(已经?|正式|首次|依法|应)?(HH|参加工作|投入使用|注册登记)(投[用产运]|投入使用|[并但且未而尚]C{0,8})?的 KB(?![未完基全实达])C{2,8}的 TB?(出生|参加|未脱贫|入[伍党])
(更新|发布|发文|成文|印发|打印|公开|浏览)(时间|日期):?‹T|\d{4}[-./]\d+[-./]\d+›
今年(以来|初|政府工作报告|中央一号) T以来
(\d{4}年|今年)?(?<!\d)1月?R([2-9]|1[01])月份?(?!B)(?=,|累计|全A|S{0,12}?(增长|下降)) 今年([上下]半年|[第前]?[一二三四1-4]季度)(?!B)S{0,30}?\d
(受理|[收接]到(?!.{0,3}[通文方意交督])|申请|提交|接诊|[出入]院|确诊|登记|签收|送达|发证)C{0,8}?[起后]N+个?(D|月)
N+个?DW(一次性|全部)?(办[结理完]|响应|送达|[回答]复|反馈|到达|审[批结核]|受理|出具|拨付|公示) (N|半)+个?(小时|分钟)W
\d{4}R\d{4}年度(?!B) (有效|试行|使用|保质|聘|合同)期限?(截止)?[到至为]‹T›
((已|建|成立)[于在]|原[计定]划?于?)‹T› KB?,?已 K(期间)?,?(该|违|审计|巡|督察|检查|发现|发生) Q(?!B)((?<![到至争取保于在]T)[^。;到每]{0,20}累计(?!达)|S{0,20}?(同比|环比|[较比][上去]年|已[累完建实达经有全办整]|实际完成|先后|共[办完实接受查发收有]))
\d{4}年(\d+月)?度?(结转|遗留|反馈|交办) T(计划|拟|将)C{1,6}的 K[以之]前(建成|批|出厂|形成|取得|立项|拖?欠) T起新?(注册|登记|出生|录用|购买|签订) (完成|公布|将|报送|总结|和|制定)‹[当本上]年度?›(?![底末内前中]) 对‹T›的 对‹T›S{2,30}?(审计|[评检核清][估查]|考核)
KB?(未完成的|S{0,24}?(至今|仍[未有]|尚未|未按|实际)) 未(能|按[^,。;的]{2,10})[于在]‹T›
T(?<![到至]T)(?!B)S{0,40}?[发展行办织查立]了 K(?!B)(?<![到至]T)S{0,30}?([为占]\d|(存栏|常住人口|余额)C{0,4}?\d) 发现,?‹T›(?!B) K的\d
T([时期]期|期间)?,?是
N+个?[年月]W不`;

/** T and V in a text in which each time is a mark and, for its further characters, NULs when it begins behind the document's day, line feeds when it ends before, else form feeds. */
const PIECES = String.raw`QT(?<!\0) KT(?<=\n) V\rF*(?!F) T[\v\r]F*(?!F) F[\f\n\0] B([以之]?[前内]|止|起) S[^。;] A[区市县省州国] `;

/** A time over the code. */
const TIME =
  /(?=[Ofht\dalMKY])(?<!\d)(?:\d{4}p"?[wEe]?|\d{1,4}[ymd]|\d{4}(?=[~-]+\d{4}y)|\d\d?(?=[~-]+\d\d?m)|h\d|[Of]?\d\d?q|t\d|[alMKY]y|(?<!d)y?[eib]|[~\-T]+(?=\d))+/g;

/** Anything but times, numbers and what goes with them, or 截至. */
const WORDED = /[^\dymdqhtpADeibfwEuzsoFT~.!rRLvPIJV&-]/;

/** The search in the text and that in the text with its times marked. */
let searches: readonly [RegExp, RegExp] | undefined;

/** Where the words of running text lie in traps. */
export function textTraps(words: Words, reference: DeadlineReference): Stretch[] {
  if (!WORDED.test(words.code) && !words.text.includes('截')) return [];
  const [plain, timed] = (searches ??= makeSearches());
  const traps = trapsIn(words.text, plain);
  return /[\dy]/.test(words.code) ? [...traps, ...trapsIn(markTimes(words, reference), timed)] : traps;
}

/** A time at the beginning of a pattern is all that is not read. */
function makeSearches(): [RegExp, RegExp] {
  const plain = TRAPS.split(/\s/);
  const timed: string[] = [];
  for (const trap of TEXT_TRAPS.split(/\s/))
    (/[TVQK]/.test(trap) ? timed : plain).push(trap.replace(/^[TVQK]/, '‹$&›'));
  return [trapSearch(plain, PIECES), trapSearch(timed, PIECES)];
}

function markTimes(words: Words, reference: DeadlineReference): string {
  const { text, code, starts } = words;
  const { year, date } = reference;
  let marked = '';
  let behind = 0;
  for (let found; (found = TIME.exec(code));) {
    const start = starts[found.index] ?? 0;
    const mark = /\d{4}y\d\d?m\d\d?d$/.test(found[0]) ? '\r' : '\v';
    marked += text.slice(behind, start);
    behind = starts[TIME.lastIndex] ?? 0;
    const around = surroundings(reference);
    let filler = '\f';
    for (let at = found.index, point; at < TIME.lastIndex; at = point ? point.next : at + 1) {
      point = readPoint(words, at);
      const period = point && resolvePoint(point, around, true);
      if (!period || typeof period === 'string') continue;
      around.year = period.year;
      filler =
        (period.day ?? '') > (date ?? `${year}-12-31`) ? '\0' : date && period.last < date ? '\n' : '\f';
    }
    marked += mark.padEnd(behind - start, filler);
  }
  return marked + text.slice(behind);
}
