// Form: a subdistrict named without 道, as the offices of Guangzhou and others write it (西村街, 荔湾区逢源街): only where nothing goes on behind it.

import { type Header, type Piece, piece } from '../Piece';

const STREET =
  /(?![各沿临背主次老全本由和与及等省市县区州])[^省市县区州盟旗镇乡局委办厅部院所站处街、,;:()\s\d]{2,4}?(?<!步行|商业|商贸|美食|小吃|餐饮|风情|文化|民俗|特色|专业|夜市|酒吧|历史|示范|旅游|购物|金融|样板|精品|一条|[临沿背后大老主小])街(?=$|[^\u4e00-\u9fff]|[和与及等牵负配参协主承落按分]|[^\u0000-\u2fff省市县区州盟旗镇乡局委办厅部院所站处街、,;:()\s道巷坊面头]{2,4}街(?:$|[^\u4e00-\u9fff]))/y;
/** Dearer than any known name, cheaper than a person (龙津街) or unknown text. */
const PRICE = 3.4;

/** The piece that begins with this header; without one `isOpen` says whether a name may begin here. */
export function streets(text: string, start: number, header: Header, isOpen: boolean, found: Piece[]): void {
  if (header.text === '' ? !isOpen : !header.place) return;
  STREET.lastIndex = header.end;
  const match = STREET.exec(text);
  if (!match) return;
  const end = header.end + match[0].length;
  found.push(piece('shaped', start, end, PRICE + header.cost, { kind: 'township', header }));
}
