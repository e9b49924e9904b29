// Form: a name that stands for many bodies (各街道, 各县（市、区）人民政府, 区直各部门, 各相关部门, 各医疗机构).

import { type DenseText, gapsInside } from '../DenseCell';
import { type Piece, piece } from '../Piece';
import { anyOf } from '../lexicon/anyOf';

const PLACE =
  '(?!市[场政容民]|区[域块]|县域)(?:自治区|自治州|自治县|直辖市|地级以上市|地级市|县级市|设区的?市|计划单列市|省辖市|县市区|市县区|区县市|旗县区|旗县市区|县市|市县|区县|县区|区市|市区|市州|州市|盟市|地市|旗县|师市|乡镇|镇乡|街镇|镇街|乡街|乡镇街道|镇街道|街道|街(?![道区坊面巷头])|乡|镇|苏木|村|社区|园区|片区|功能区|管理区|工业园区|开发区|经济开发区|经开区|高新区|新区|示范区|景区|林场|农场|团场|师|团|省|市|州|盟|县|区|旗|地区|地(?=\\())';
/** After a 、 a bare level goes on with the places only where the places end, so that 市财政局 behind it stays a unit. */
const LEVEL_BEFORE_UNIT =
  '(?![、,/和及](?:省|市|州|盟|县|区|旗)(?!$|[、,;；()]|人民政府|政府|党委|管委会|县|区))';
const PLACES = `${PLACE}(?:${LEVEL_BEFORE_UNIT}[、,/和及]?(?:各)?${PLACE}|\\((?:${PLACE}|地|管委会|不?含[^)]{1,14}|[、,/和及])+\\))*`;
const GOVERNMENT =
  '(?:(?<=村)(?:委会|民委员会)|人民政府|政府|党委政府|党委和政府|党委\\(党工委\\)|党\\(工\\)委|党委|党工委|行署|行政公署|管委会|管理委员会|办事处|街道办事处|街道办|村委会|居委会|村民委员会|社区居委会|村\\(居\\)委会|村两委|“?两委”?|村|社区|网格员|网格|卫生院|学校)';
const BRACKET = '(?:\\((?!负责|牵头|配合|按|责任)[^()]{1,16}\\))?';
const GOVERNMENTS = `(?:(?:党委|党工委|党委\\(党工委\\))[、和及](?:人民政府|政府|管委会|办事处|行署)|${GOVERNMENT}${BRACKET})`;
const SCOPE =
  '(?:国务院|(?:省|市|州|县|区)(?:、(?:省|市|州|县|区|乡|镇|乡镇|街道))+|(?:中|省|市|州)直、(?:省|市|州|县|区)|[省市州县区]直(?:及|和)(?:中央|中|国家|部|省|市)(?:属|直)?(?:、(?:省|市))?(?:属|直)?(?=驻)|中直省属|中央、?省|中省|政府|人民政府|中央|国家|省市县|省市|市县|市区|区县|省|自治区|市|州|县|区|旗|盟|兵团|师|镇|乡镇|街道|区域|辖区|属地|本级|全省|全市|全县|全区|全州|沿江|沿线|我市|我县|我区|医改|领导小组|指挥部|委员会|专班|联席会议|安委会|工作专班)(?:直属|直管|直|属|级|管|委|政府|人民政府|内|委市政府|委县政府|委区政府|有关|相关|各|在[^各、,]{1,3}|驻[^各、,]{1,4}|(?:及|和)?(?:省直|市直|县直|区直|州直|驻[^各、,]{1,4}))*';
const QUANTITY =
  '(?:各级各有关|各级各|各级|各有关|各相关|各个|各|有关|相关|其他有关|其他相关|其他各|其他|其它|全体|所有|上述|涉及的?|相应|对应|当地|所属|所在|对口|直属|下属|辖区内)';
/** The Party's bodies in each of them, and the people at their head. */
const TAIL = '(?:党组织|党组\\(党委\\)|党委\\(党组\\)|党组|党委|党支部)?';
/** A field of work: everybody in it (市场监管领域, 教育系统). */
const FIELD = '[^各、,;:()局委厅院办]{2,10}?(?:领域|行业|系统|条线|战线)';
/** Whoever answers for a subject (教育行政部门, 行业主管部门). */
const AUTHORITY = '[^各、,;:()局委厅院办]{2,8}?(?:行政主管|行政|主管|监管|管理)部门';
const NOUN =
  '(?:部门单位|职能部门|业务部门|主管部门|行政主管部门|行政部门|部门|责任单位|成员单位|企事业单位|事业单位|单位|委、?办、?局|委办局|部委办局|部委|厅局|机构|科室|处室|股室|站所|院所|企业|公司|学校|高校|院校|医院|卫生院|医共体|医联体|协会|商会|社会组织|组织|团体|人民团体|群团|党组织|党组|党支部|责任人|责任主体|主体|地方|地区|园区|平台公司|运营商|专班|工作组|工作专班|领导小组|专项小组|小组|指挥部|分局|派出所|执法队|中心|管委会|办事处|人民政府|政府|党委|银行|金融机构|街道|乡镇|社区|村|镇|县区|区县|县市区|县|区|镇街|街镇|市州|地市|地|市|州|盟|乡|成员|法院|检察院|高等学校|中小学|幼儿园|景区|酒店|商场|媒体|基地|队|所|站|院|场|厂|店)';

/** In order: 各 with places, 各级/各相关 with a noun, 区直部门, places in a row without 各. */
const FORMS: readonly { readonly pattern: RegExp; readonly cost: number }[] = [
  { pattern: /各[^、,;:()各]{2,12}?(?:牵头|主办|承办)单位(?=负责|分别|按)/y, cost: 0.9 },
  { pattern: /各(?:内设|相关|有关|业务)?(?:司局|[司处科股])(?![室所级])/y, cost: 1.2 },
  {
    pattern:
      /各(?:级)?(?:党\(工\)委|党委\(党组\)|党组\(党委\)|党委\(党工委\)|村\(居\)民委员会|村\(居\)委会)/y,
    cost: 1,
  },
  {
    pattern:
      /各级(?:[^局委厅办各;；:：()]{2,5}[、和及]){0,4}[^局委厅办各、;；:：()]{2,6}?(?:行政|主管|行政主管)?部门/y,
    cost: 1,
  },
  {
    pattern: new RegExp(
      `(?:${SCOPE})?(?:沿江|沿海|沿黄|沿河|沿线|涉农|涉及|其他|其余)?(?:各(?:级|有关|相关)?|有关|相关|其他|所有|涉及)${PLACES}(?:${GOVERNMENTS})?${BRACKET}`,
      'y',
    ),
    cost: 1,
  },
  {
    pattern: new RegExp(
      `(?:${SCOPE})?${QUANTITY}(?:${SCOPE})?${NOUN}${TAIL}(?:[、和及](?:有关|相关|直属|派出)?(?:部门|单位|机构|企业|人员)(?!各))?${BRACKET}`,
      'y',
    ),
    cost: 1,
  },
  {
    pattern: new RegExp(
      `(?:${SCOPE})?(?:各|各级|有关|相关|其他|所有)(?!${PLACE}[、,])[^各、,;；:：()\\n\\d局厅委部位门]{1,10}?${NOUN}${BRACKET}`,
      'y',
    ),
    cost: 1.6,
  },
  {
    pattern: new RegExp(
      `(?:中央|国家|省|自治区|市|州|县|区|旗|盟|乡镇|镇)(?:直属|直|属|级|管)(?:机关|[^、,;；()局委厅办各县区市]{0,4})(?:部门和单位|部门、单位|部门单位|机关部门|有关单位|有关部门|部门|单位|国有企业|企业|公立医院|医院|医疗机构|医疗卫生机构|学校|高校|平台公司|机关)${TAIL}`,
      'y',
    ),
    cost: 1,
  },
  {
    pattern:
      /(?:县\(市、区\)|县\(市区\)|县\(区\)|市\(州\)|县\(市\)|区\(县\)|区县\(自治县\)|区县\(市\)|县市区|市县区|县市|市县|区县|县区|市州|州市|盟市|旗县区?|地市|乡镇\(街道\)|镇\(街道\)|镇\(街\)|乡\(镇\)|乡\(镇、街道\)|乡镇街道|乡镇、街道|镇街|街镇|乡镇|镇、街道|村\(社区\)|村\(居\)|村居|村、社区|村社区)(?:人民政府|政府|党委政府|党委|管委会|办事处|街道办事处|街道办|村委会|居委会|卫生院)?(?:\((?:管委会|办事处|街道办事处|街道)\))?/y,
    cost: 1.1,
  },
  {
    pattern:
      /[驻在][^各、,;；:：()局委厅]{1,3}(?:各|有关|相关)?(?:高校|高等学校|单位|央企|企业|机构|部队|科研院所)/y,
    cost: 1.4,
  },
  {
    pattern:
      /(?:医疗机构|医疗卫生机构|公立医院|基层医疗卫生机构|定点医疗机构|成员单位|领导小组成员单位|行业主管部门|项目单位|项目业主|责任单位|(?:建设|施工|监理|勘察|设计|运营|代建|使用|实施|产权|养护|管护|物业服务)(?:单位|企业)|第三方[\u4e00-\u9fff]{0,4}?(?:机构|单位|公司|企业)|属地政府|属地|金融机构|通信运营商|保险机构|驻地单位|街道社区|党政机关|机关企事业单位|企事业单位|全体党员|各方)/y,
    cost: 1.4,
  },
];
/** 发改、教育、财政等部门; 机构编制、人力资源社会保障部门: subjects in a row for whoever answers for them. */
const SUBJECT =
  '(?!会同|[由和与及并])(?:(?!中心|公司|企业|单位|机构(?!编)|学校|银行|有关|相关)[^各、,;:()\\s局委厅院办部牵配负参协直属级]){2,8}';
const OF_SUBJECTS = `(?:${SUBJECT}[、和及])+${SUBJECT}?等?(?:行政|主管|监管|职能)*部门`;
/** Separators of such a row part no units. */
export const enumerated = new RegExp(`[、和及]${SUBJECT}?部门`);
const IN_FIELD = new RegExp(`${FIELD}(?:${QUANTITY})?${NOUN}${TAIL}|${AUTHORITY}|${OF_SUBJECTS}`, 'y');
const FIELD_SIGN = /领域|行业|系统|条线|战线|部门/;
const ANY_FORM = anyOf(FORMS.map(({ pattern }) => pattern));

/** Forms with any words inside do not go on behind a blank. */
const FREE = 1.6;

/** Pieces that begin at `at`. */
export function collectives(
  cell: DenseText,
  at: number,
  closed: (end: number) => boolean,
  found: Piece[],
): void {
  const { text } = cell;
  if (text[at] === '各') eachWhatever(text, at, closed, found);
  membersOf(text, at, found);
  inField(cell, at, found);
  ANY_FORM.lastIndex = at;
  if (!ANY_FORM.test(text)) return;
  for (const { pattern, cost } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    const gap = firstGap(cell, at, end);
    if (gap === end || (cost < FREE && text[gap] !== '各')) push(text, at, end, cost, found);
    if (gap === end) continue;
    pattern.lastIndex = at;
    const first = pattern.exec(text.slice(0, gap));
    if (first) push(text, at, at + first[0].length, cost, found);
  }
}

/** Where the first blank or line break inside stands; `end` when there is none. */
function firstGap(cell: DenseText, at: number, end: number): number {
  let to = at + 1;
  while (to < end && gapsInside(cell, at, to + 1) === 0) to++;
  return to;
}

/** 县医改领导小组各成员单位, 市工商联会员企业. */
const MEMBERS =
  /[省市县区州旗]?[^局委厅各省市县区州旗、,;；:：()\s]{0,10}(?:(?:领导小组|指挥部|委员会|专班|联席会议|安委会|食安委)(?:各)?成员单位|(?:工商联|协会|商会|联合会|学会)?会员(?:企业|单位))/y;

function membersOf(text: string, at: number, found: Piece[]): void {
  if (!text.includes('员单位', at) && !text.includes('会员企业', at)) return;
  MEMBERS.lastIndex = at;
  const match = MEMBERS.exec(text);
  if (match) found.push(piece('collective', at, at + match[0].length, 1.2, { kind: 'collective' }));
}

let lastText = '';
let hasField = false;

/** 市场监管领域有关部门, 教育行政部门: asked only where the text has the word for it. */
function inField(cell: DenseText, at: number, found: Piece[]): void {
  const { text } = cell;
  if (text !== lastText) hasField = FIELD_SIGN.test((lastText = text));
  if (!hasField) return;
  IN_FIELD.lastIndex = at;
  const match = IN_FIELD.exec(text);
  const end = at + (match?.[0].length ?? 0);
  const gap = firstGap(cell, at, end);
  if (match && (gap >= end || text[gap] !== '各')) push(text, at, end, 1.2, found);
}

/** 各 and anything up to the next separator or blank (各农贸市场). */
function eachWhatever(text: string, at: number, closed: (end: number) => boolean, found: Piece[]): void {
  for (let end = at + 3; end <= Math.min(text.length, at + 14); end++) {
    if (/[局厅委省县]|单位|部门|牵头|配合|负责/.test(text.slice(end - 2, end))) return;
    if (!closed(end)) continue;
    found.push(piece('collective', at, end, 2.2, { kind: 'collective' }));
    return;
  }
}

/** The full stretch; enumerations inside cost a little, so that “各县、市财政局” stays two. */
function push(text: string, at: number, end: number, cost: number, found: Piece[]): void {
  const inner = (text.slice(at, end).match(/[、,](?![^(]*\))/g) ?? []).length * 0.3;
  found.push(piece('collective', at, end, cost + inner, { kind: 'collective' }));
}

/** 各 and places before a body of every one of them: 各县区卫生健康局. */
const EACH = new RegExp(`各(?:级)?(?:${PLACES})?`, 'y');

/** End of 各县区 before a body, or `at`. */
export function eachPlace(text: string, at: number): number {
  EACH.lastIndex = at;
  const match = EACH.exec(text);
  return match ? at + match[0].length : at;
}
