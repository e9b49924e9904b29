// Which words around a number tell its relation? Patterns of those before it, one a kind; few words stand behind it.

/** `least` and `most` are firm bounds; `reach` and `cap` levels to get to; `up`, `down` changes; `keep` says nothing of its own. */
export type RelationWord = 'least' | 'most' | 'reach' | 'cap' | 'up' | 'down' | 'about' | 'keep';

const RISES = '(?:增长|增加|提高|提升|上升|回升|上涨|上浮|递增|增收|上调|扩大|净增长|提标|拉高|[增升涨])';
const FALLS =
  '(?:下降|减少|收窄|降低|压缩|压减|缩短|削减|精简|缩减|回落|下调|下浮|压降|减排|缩小|下跌|降价|减量|递减|节约|节省|[减降少低压缩])';
const NOT = '(?:原则上)?不(?:得|能|应)?';

/** One group a kind of words; the first that fits wins, so levels stand before changes. */
const WORD = [
  `(?<least>${NOT}(?:低于|少于|小于|短于)|[高优多大]于|达到[或并]超过|超[过出]?|突破|逾|至少|最[低少]|[≥>]=?|下限为)`,
  `(?<most>${NOT}(?:超过?|突破|高于|多于|大于|长于)|[低少小短]于|不[足到满]|未超过|至多|最[多高长](?:不超过)?|[≤<]=?|上限为)`,
  `(?<reach>(?:${RISES}|提|扩|发展|壮大|扩展|延长|拓展|恢复|增强|做|扩面|推广)了?[到至为]|达[到至]?了?|到达)`,
  `(?<cap>(?:${FALLS}|控制|调低)[到至为在]|限[制定]在)`,
  `(?<up>${RISES}|提速|[多高快]|高出)`,
  `(?<down>${FALLS})`,
  '(?<about>大?约[为占]?|将?近|接近|大[概致])',
  '(?<keep>(?:始终|稳定)?(?:保持|稳定|维持)[在到]?|巩固在|[为是]|占到?|补偿)',
].join('|');
const PARTICLES =
  '(?:了|约|近|到|在|至|每人每[年月天日]|每[人户年月天日亩次床学期]{1,2}|人均|平均|均|其|原来的|现在的)';
const BEFORE = new RegExp(
  `(?<![最附临新至])(?:${WORD})(?<particles>${PARTICLES}{0,3})$|(?<whole>${NOT}(?:低于|少于|超过|高于|多于)|达到|低于|高于|超过|占|控制在)[^,。;:、()\\d]{2,16}的$|(?<above>高于|高出|快于)[^,。;:、()\\d]{2,12}$|(?<act>至少|最[少多]|不少于)[^,。;:、()\\d]{1,10}$`,
);
const KINDS = ['least', 'most', 'reach', 'cap', 'up', 'down', 'about', 'keep'] as const;
const KIND = new RegExp(`^(?:${WORD})$`);
/** Changes that one character names, believed only before a rate, money or a time. */
const SHORT = /^[增升涨多高快减降少低压缩超达]$/;
const AFTER =
  /^(?:\([^)]{1,2}\)|及|或|含)?(以上|之上|开外|以内|之内|以下|之下|左右|上下|之间|区间|内|许|为限|封顶|为上限)/;

/** The words found before a number. */
export interface WordBefore {
  readonly kind: RelationWord;
  readonly start: number;
  readonly about: boolean;
  readonly short: boolean;
}

/** What stands before the number that begins at `at`; null when no word of relation does. */
export function wordBefore(text: string, at: number): WordBefore | null {
  const from = clauseStart(text, at);
  const match = from < at ? BEFORE.exec(text.slice(from, at)) : null;
  if (!match?.groups) return null;
  const { particles = '', whole, above, act } = match.groups;
  const loose = whole ?? above ?? act;
  const groups = loose === undefined ? match.groups : KIND.exec(loose)?.groups;
  const kind = KINDS.find((name) => groups?.[name] !== undefined) ?? 'keep';
  const word = loose ?? match[0].slice(0, match[0].length - particles.length);
  return {
    kind: above === undefined ? kind : 'least',
    start: from + match.index,
    about: /[约近]/.test(particles),
    short: SHORT.test(word) || above !== undefined,
  };
}

/** No word of relation reaches over a stop or a digit, or is longer than this. */
const STOPS = ',。;:、()0123456789';
const LONGEST = 24;

function clauseStart(text: string, at: number): number {
  const first = Math.max(0, at - LONGEST);
  let from = at;
  while (from > first && !STOPS.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

/** What stands behind the number that ends at `at`. */
export function wordAfter(
  text: string,
  at: number,
): { word: 'up' | 'down' | 'about' | 'in' | null; end: number } {
  const match = AFTER.exec(text.slice(at, at + 8));
  if (!match) return { word: null, end: at };
  const end = at + match[0].length;
  const word = match[1] ?? '';
  if (/上$|开外/.test(word) && word !== '上下') return { word: 'up', end };
  if (/左右|上下|许/.test(word)) return { word: 'about', end };
  if (/之间|区间/.test(word)) return { word: null, end };
  return { word: word === '内' ? 'in' : 'down', end };
}
