// Which parts of a clause name persons or those who only watch (责任领导：副县长…, 督导单位：…)? They have no role of the division.

const PERSON =
  '(?:牵头|责任|分管|包抓|包保|包联|主管|联系|直接|第一)*(?:(?:市|县|区|州|省)?领导|责任人|负责人|联系人)|责任人';
const WATCHER = '(?:督导|督办|督查|验收|监督|监管|指导|联系|审核|销号)(?:单位|部门|责任单位)';
const ASIDE = new RegExp(
  `(?:${PERSON}|${WATCHER})[\\s　]*[:：](?:(?![\\s　]+[一-鿿]{2,8}[\\s　]*[:：])[^,，;；。\n])*`,
  'g',
);

/** Places of such parts, label included. */
export function asideParts(clause: string): readonly { readonly start: number; readonly end: number }[] {
  return [...clause.matchAll(ASIDE)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
  }));
}
