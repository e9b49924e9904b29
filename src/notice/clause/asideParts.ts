// Which parts of a clause name persons or those who only watch (责任领导：副县长…, 联系人：…, 督导单位：…)? They have no role of the division.

/** Who such a part names: who answers in person, who can be called, who only watches. */
export type AsideKind = 'leader' | 'contact' | 'watcher';

/** Such a part; offsets in the clause as printed, label included. */
export interface AsidePart {
  readonly start: number;
  readonly end: number;
  readonly kind: AsideKind;
  /** As printed, without the label. */
  readonly value: string;
}

/** Labels without their colon, by kind. */
export const asideLabels: Readonly<Record<AsideKind, string>> = {
  leader:
    '(?:牵头|责任|分管|包抓|包保|包联|挂点|主管|联系|直接|第一|主要|具体|整改)*(?:(?:市|县|区|州|省)?(?:级|政府|委)?领导|责任人|负责人)|责任人员?',
  contact: '(?:工作|具体|业务)?(?:联系人|联络员|经办人)(?:及(?:联系)?电话)?|(?:联系|办公|手机)?电话|联系方式',
  watcher: '(?:督导|督办|督查|验收|监督|监管|指导|联系|审核|销号)(?:单位|部门|责任单位)',
};

const VALUE = '[\\s　]*(?:[:：]|[】〕][:：]?)((?:(?![\\s　]+[一-鿿]{2,8}[\\s　]*[:：])[^,，;；。\\n])*)';
const KINDS = ['leader', 'contact', 'watcher'] as const;
const ASIDE = new RegExp(KINDS.map((kind) => `(?:${asideLabels[kind]})${VALUE}`).join('|'), 'g');

/** Such parts in their order. */
export function asideParts(clause: string): readonly AsidePart[] {
  return [...clause.matchAll(ASIDE)].map((found) => {
    const { index, 0: part } = found;
    const place = found.findIndex((value, at) => at > 0 && value !== undefined) - 1;
    const value = withoutLooseEnd(found[place + 1] ?? '');
    return { start: index, end: index + part.length, kind: KINDS[place] ?? 'watcher', value };
  });
}

/** A clause's own closing bracket is no part of the last name; one that was opened in it is. */
function withoutLooseEnd(value: string): string {
  const trimmed = value.trim();
  const isOpened = /[（([〔【［][^）)\]〕】］]*[）)\]〕】］]$/.test(trimmed);
  return isOpened ? trimmed : trimmed.replace(/[）)\]〕】］\s　]+$/, '');
}
