// What stands before a name: its level (区), its place (临夏州), both (甘肃省临夏州), or the centre (国家)?

import type { Header, NameLevel } from '../Piece';
import { knownPlaces, placeEnds } from '../../../catalog/nation';
import { WordTree } from '../lexicon/WordTree';

const LEVELS: readonly (readonly [string, NameLevel])[] = [
  ['省', 'province'],
  ['自治区', 'province'],
  ['兵团', 'province'],
  ['市', 'prefecture'],
  ['州', 'prefecture'],
  ['自治州', 'prefecture'],
  ['盟', 'prefecture'],
  ['地区', 'prefecture'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
  ['自治县', 'county'],
  ['自治旗', 'county'],
  ['林区', 'county'],
  ['新区', 'county'],
  ['园区', 'county'],
  ['镇', 'township'],
  ['乡', 'township'],
  ['街道', 'township'],
  ['苏木', 'township'],
  ['省级', 'province'],
  ['市级', 'prefecture'],
  ['州级', 'prefecture'],
  ['县级', 'county'],
  ['区级', 'county'],
  ['国家', 'nation'],
  ['全国', 'nation'],
  ['中国', 'nation'],
  ['中央', 'nation'],
  ['国务院', 'nation'],
];
const levels = new WordTree<NameLevel>();
for (const [word, level] of LEVELS) levels.add(word, level);

const CENTRE_OF_VERTICAL =
  /国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行|国家矿山安全监察局|国网|中国/y;

/** Provinces; their short names stand only before branches of the centre. */
const places = new WordTree<NameLevel>();
const shortPlaces = new WordTree<NameLevel>();
for (const place of knownPlaces) {
  places.add(place.name, 'province');
  shortPlaces.add(place.short, 'province');
}
const BRANCH =
  /海关|海事局|调查队|调查总队|金融监管|银保监|银监|证监局|监管局|供电|铁路|机场|分行|支行|银行|分公司|邮政|税务|通信管理|出入境|边检|海警|矿山|烟草|气象|电力|电网|移动|联通|电信|大学|学院|地铁|港|局集团|集团|高新|经开/y;
/** Branches that stand behind the bare name of any city (南通海关). */
const CITY_BRANCH = /海关|海事局|调查队|银保监|证监局|金融监管分局|边检站|边防检查站/y;
const ANY_CITY_BRANCH = new RegExp(`[\u4e00-\u9fff]{2,4}?(?:${CITY_BRANCH.source})`, 'y');
/** Words that join names; a place seldom begins with one. */
const JOINER = /[和与及由按并同以]/;

const NO_HEADER_COST = 0.2;

/** Names of one region, fullest first; they cost nothing. */
export type KnownPlaces = WordTree<NameLevel>;

/** Every way to read place and level at `at`, the empty one first; `sure`: without what is only shaped like a place. */
export function headersAt(
  text: string,
  at: number,
  known: KnownPlaces,
  effort: 'sure' | 'all' = 'all',
): Header[] {
  const found: Header[] = [{ end: at, text: '', level: null, place: false, cost: NO_HEADER_COST }];
  const from = at + partyWord(text, at);
  addLevels(found, text, from, '');
  const isAll = effort === 'all';
  addPlaces(found, text, from, from, 0, known, 0, isAll);
  CENTRE_OF_VERTICAL.lastIndex = from;
  const centre = CENTRE_OF_VERTICAL.exec(text);
  if (centre) addPlaces(found, text, from + centre[0].length, from, 0.2, known, 1, isAll);
  return found;
}

function partyWord(text: string, at: number): number {
  if (text[at] !== '中') return 0;
  if (text.startsWith('中国共产党', at)) return 5;
  return text.startsWith('中共', at) && !text.startsWith('中共中央', at) ? 2 : 0;
}

function addLevels(found: Header[], text: string, at: number, before: string): void {
  levels.visit(text, at, (end, level) => {
    const word = text.slice(at, end);
    found.push({
      end,
      text: before + word,
      level,
      place: false,
      cost: word === '国家' ? 0.3 : level === 'township' || word.endsWith('级') ? 0.15 : 0,
    });
  });
}

/** 甘肃省, 甘肃省临夏州, 临夏州临夏市 …: up to three places in a row. */
function addPlaces(
  found: Header[],
  text: string,
  at: number,
  from: number,
  cost: number,
  known: KnownPlaces,
  depth: number,
  isAll: boolean,
): void {
  const push = (end: number, level: NameLevel, own: number): void => {
    const total = cost + own;
    found.push({ end, text: text.slice(from, end), level, place: true, cost: total });
    if (depth < 2) addPlaces(found, text, end, from, total, known, depth + 1, isAll);
  };
  let isKnown = false;
  known.visit(text, at, (end, level) => {
    isKnown = true;
    push(end, level, 0.05);
  });
  if (isKnown) return;
  places.visit(text, at, (end, level) => {
    isKnown = true;
    push(end, level, 0.3);
  });
  shortPlaces.visit(text, at, (end, level) => {
    BRANCH.lastIndex = end;
    if (BRANCH.test(text))
      found.push({ end, text: text.slice(from, end), level, place: true, cost: cost + 0.5 });
  });
  if (isKnown || !(isAll || text[at] === 'X')) return;
  ANY_CITY_BRANCH.lastIndex = at;
  for (let end = ANY_CITY_BRANCH.test(text) ? at + 2 : at + 5; end <= at + 4; end++) {
    CITY_BRANCH.lastIndex = end;
    if (CITY_BRANCH.test(text))
      found.push({
        end,
        text: text.slice(from, end),
        level: 'prefecture',
        place: true,
        cost: cost + 0.2 + 0.2 * (end - at),
      });
  }
  for (const end of placeEnds(text, at))
    push(end, levelOfPlace(text.slice(at, end)), placeCost(text.slice(at, end)));
}

/** 教育科和县 is no county. */
const LEVEL_OF_NEXT = /[科股][和与及][市县区州旗]$/;

/** Dearer the longer, when it begins with a joiner (和平区), or has one character only (房县; no 市 or 区 has). */
function placeCost(place: string): number {
  if (LEVEL_OF_NEXT.test(place)) return Infinity;
  if (/^X+/.test(place)) return 0.3;
  const single = place.length === 2 ? (/[县旗]$/.test(place) ? 0.4 : 2) : 0;
  return 0.6 + 0.1 * place.length + single + (JOINER.test(place[0] ?? '') ? 1 : 0);
}

/** Level a place name speaks of. */
export function levelOfPlace(place: string): NameLevel {
  if (/(?:省|自治区|特别行政区|北京市|天津市|上海市|重庆市)$/.test(place)) return 'province';
  if (/(?:市|州|盟|地区)$/.test(place)) return 'prefecture';
  return /(?:镇|乡|街道|苏木)$/.test(place) ? 'township' : 'county';
}
