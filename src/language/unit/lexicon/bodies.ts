// Which names of bodies does the national layer know, word by word? Built once from the catalog's kinds.

import type { NameKind } from '../../../catalog/nation';
import {
  departments,
  formerDepartments,
  groupOffices,
  groupOfficeOrgans,
  institutions,
  jointDepartments,
  ministries,
  needLead,
  partyBodies,
  partyLeads,
  partyOrgans,
  peopleOrgans,
  verticalOrgans,
} from '../../../catalog/nation';
import type { Body } from './Body';
import { WordTree } from './WordTree';

/** Ways an organ is written out. */
const ORGAN_FORMS: Readonly<Record<string, readonly string[]>> = {
  委: ['委', '委员会'],
  办: ['办', '办公室'],
  局: ['局'],
};

const NEEDS_HEADER = new Set([
  '委',
  '委员会',
  '两办',
  '政府',
  '人民政府',
  '新区',
  '一院',
  '二院',
  '委财经办',
  '管委会',
  '管理委员会',
]);
const GENERIC = new Set([
  '街道办事处',
  '街道办',
  '街道',
  '办事处',
  '镇人民政府',
  '镇政府',
  '乡人民政府',
  '乡政府',
  '党工委',
]);

/** Every known body by its words. */
export const bodies: WordTree<Body> = build();

/** Names of departments and organs that a misspelt one may have been meant for. */
export function commonNames(): string[] {
  const kinds = [...departments, ...peopleOrgans, ...verticalOrgans, ...formerDepartments];
  const names = kinds
    .filter(({ kind }) => kind !== 'company')
    .flatMap(({ stems, organs }) =>
      organs.length === 0
        ? stems
        : stems.flatMap((stem) =>
            organs
              .filter((organ) => organ !== '中心')
              .flatMap((organ) => (ORGAN_FORMS[organ] ?? [organ]).map((form) => stem + form)),
          ),
    );
  return [
    ...names,
    ...jointDepartments.map((stem) => `${stem}局`),
    ...partyOrgans.flatMap(({ stems }) => stems.map((name) => `委${name}`)),
  ];
}

function build(): WordTree<Body> {
  const tree = new WordTree<Body>();
  for (const kind of departments) addWithOrgans(tree, kind, '');
  for (const kind of partyOrgans) addPartyOrgan(tree, kind);
  for (const kind of [...partyBodies, ...peopleOrgans]) addWithOrgans(tree, kind, '');
  for (const kind of [...verticalOrgans, ...institutions]) addWithOrgans(tree, kind, '');
  for (const kind of groupOffices) addWithOrgans(tree, kind, '');
  for (const kind of formerDepartments) addWithOrgans(tree, kind, '');
  for (const kind of ministries) addWithOrgans(tree, kind, null);
  addTownships(tree);
  return tree;
}

/** 财政 + 局 …; a branch (分局) and the bureau are told apart by their keys and brought together only by a catalog. */
function addWithOrgans(tree: WordTree<Body>, kind: NameKind, lead: string | null): void {
  for (const stem of kind.stems) {
    if (kind.organs.length === 0) tree.add(stem, body(kind, stem, '', stem === '', lead));
    if (kind.kind === 'township' && /[区园]$/.test(stem)) addCommittee(tree, kind, stem);
    for (const organ of kind.organs) {
      for (const form of ORGAN_FORMS[organ] ?? [organ]) {
        tree.add(stem + form, body(kind, stem + form, organ, isFull(kind, stem), lead));
      }
      if (organ === '局' && kind.stems[0] !== undefined && stem.length > 1) {
        tree.add(`${stem}分局`, body(kind, `${stem}分局`, '分局', stem === kind.stems[0], lead));
      }
    }
  }
}

/** The fullest of several stems; a lone stem is as good as short. */
function isFull(kind: NameKind, stem: string): boolean {
  return kind.stems.length > 1 && stem === kind.stems[0];
}

/** A zone and its committee are one body (高新区, 高新区管委会). */
function addCommittee(tree: WordTree<Body>, kind: NameKind, zone: string): void {
  for (const committee of ['管委会', '管理委员会'])
    tree.add(zone + committee, body(kind, zone + committee, '', false, ''));
}

function addPartyOrgan(tree: WordTree<Body>, kind: NameKind): void {
  for (const name of kind.stems) {
    for (const lead of partyLeads) {
      if (lead === '' && needLead.has(name)) continue;
      tree.add(lead + name, body(kind, lead + name, '', false, lead === '' ? '委' : ''));
    }
  }
}

function addTownships(tree: WordTree<Body>): void {
  for (const name of GENERIC) {
    if (name === '党工委') continue;
    const township: Body = {
      key: 'township',
      kind: 'township',
      lead: null,
      level: null,
      reform: null,
      needsHeader: false,
      generic: true,
    };
    tree.add(name, township);
  }
}

function body(kind: NameKind, word: string, organ: string, full: boolean, lead: string | null): Body {
  const { reform } = kind;
  return {
    key: `${kind.id}/${keyOrgan(kind, organ)}`,
    kind: kind.kind === 'government' && /^(?:中心|[馆站院])$/.test(organ) ? 'institution' : kind.kind,
    lead: standsAlone(kind, word, organ) ? null : lead,
    level:
      lead === null || organ === '部' || organ === '署' || organ === '总局'
        ? 'nation'
        : organ === '厅'
          ? 'province'
          : null,
    reform: reform && {
      until: reform.until,
      today: (full ? reform.full : reform.short) + (reform.organ || organ),
      standsIn: reform.standsIn,
    },
    needsHeader: NEEDS_HEADER.has(word),
    generic: false,
  };
}

/** Names that never get a level put before them: companies, zones, posts of other authorities, and words that begin with a level. */
function standsAlone(kind: NameKind, word: string, organ: string): boolean {
  return (
    kind.alone ||
    kind.kind === 'company' ||
    kind.kind === 'township' ||
    organ === '部' ||
    /^(?:县域|区域|省军区)/.test(word)
  );
}

function keyOrgan(kind: NameKind, organ: string): string {
  return kind.kind === 'group' && groupOfficeOrgans.has(organ) ? 'office' : organ.replace(/^工作/, '');
}
