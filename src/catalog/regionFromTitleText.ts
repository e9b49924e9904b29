// Which region does a title or header speak of, when nobody prepared it? Read from its words (XX省XX市XX县), first place named.

import type { Region } from './Catalog';
import { knownPlaces } from './nation';

const ENDING =
  /自治区|特别行政区|自治州|自治县|自治旗|林区|特区|新区|经济技术开发区|高新技术产业开发区|高新区|经开区|开发区|省|州[市区县](?![场民直级属域乡城])|市|州|盟|县|区|旗/y;
/** Characters no region's name has; a title's other words end the search there. */
const INSIDE = /[\u4e00-\u9fff]/;
/** Words before a region's name in titles. */
const BEFORE =
  /^(?:附件\d*|附表\d*|附|关于|印发|贯彻落实|贯彻|落实|实施|推进|加快推进|加快|做好|深化|扎实推进|进一步|全面|中共|转发|公布|下发|报送|分解|《|〈|“|\(|（|：|:|\d|年|年度|月|、|\s)+/;
const NO_REGION =
  /(?:城市|农村|[地社园景牧灾山片库辖校小]区|超市|门市|上市|股市|楼市|夜市)$|^(?:[全我本各][省市县区州]|各地区|[省市县区州]|林区|城区|郊区)$/;
const PROVINCE_CITIES = /^(?:北京|天津|上海|重庆)市$/;

/** A region as a title gives it. */
export type RegionFromTitle = Pick<Region, 'name' | 'level' | 'prefix'>;

/**
 * The region a title or header names first, most specific part last; null when none is named.
 * @example regionFromTitleText('南京市玄武区2023年重点工作责任分工表') //=> { name: '南京市玄武区', level: 'county', prefix: '区' }
 */
export function regionFromTitleText(title: string): RegionFromTitle | null {
  const text = title.replace(/\s/g, '');
  const opening = BEFORE.exec(text)?.[0].length ?? 0;
  for (let at = opening; at < text.length; at++) {
    if (at > opening && !isBoundary(text, at)) continue;
    const region = regionAt(text, at);
    if (region) return region;
  }
  return null;
}

/** A region's name begins at the start, or behind a word or mark that comes before names. */
function isBoundary(text: string, at: number): boolean {
  return /(?:[《〈“"(（：:、，,>]|关于|印发|落实|贯彻|推进|深入|中共|实施|转发)$/.test(
    text.slice(Math.max(0, at - 2), at),
  );
}

function regionAt(text: string, at: number): RegionFromTitle | null {
  let end = at;
  let level: Region['level'] | null = null;
  let last = '';
  for (let depth = 0; depth < 4; depth++) {
    const next = placeAt(text, end, level);
    if (!next) break;
    end = next.end;
    level = next.level;
    last = next.place;
  }
  if (level === null) return null;
  return { name: text.slice(at, end), level, prefix: prefixOf(last) };
}

interface Place {
  readonly end: number;
  readonly place: string;
  readonly level: Region['level'];
}

function placeAt(text: string, at: number, above: Region['level'] | null): Place | null {
  const known = knownPlaces.find(({ name }) => text.startsWith(name, at));
  if (known) {
    return above === null ? { end: at + known.name.length, place: known.name, level: 'province' } : null;
  }
  for (let to = at + 1; to < Math.min(text.length, at + 10); to++) {
    if (!INSIDE.test(text[to - 1] ?? '')) return null;
    ENDING.lastIndex = to;
    const ending = ENDING.exec(text)?.[0];
    if (ending === undefined) continue;
    const place = text.slice(at, to + ending.length);
    if (
      NO_REGION.test(place) ||
      (/^(?:场|域|委|政府|容|民)/.test(text.slice(to + ending.length)) &&
        ending === '市' &&
        !/(?:政府|委)/.test(text.slice(to + ending.length, to + ending.length + 2)))
    )
      continue;
    const level = levelOf(place, ending, above);
    if (above !== null && !isBelow(level, above)) return null;
    return { end: to + ending.length, place, level };
  }
  return null;
}

function levelOf(place: string, ending: string, above: Region['level'] | null): Region['level'] {
  if (ending === '省' || ending === '自治区' || ending === '特别行政区' || PROVINCE_CITIES.test(place))
    return 'province';
  if (ending.endsWith('市')) return above === 'prefecture' ? 'county' : 'prefecture';
  return ending === '自治州' || ending === '州' || ending === '盟' ? 'prefecture' : 'county';
}

function isBelow(level: Region['level'], above: Region['level']): boolean {
  const order: readonly Region['level'][] = ['nation', 'province', 'prefecture', 'county'];
  return order.indexOf(level) > order.indexOf(above);
}

function prefixOf(place: string): string {
  if (place.endsWith('自治区')) return '自治区';
  if (place.endsWith('地区')) return '地区';
  return place.slice(-1);
}
