// What became of every line of a notice: task, section, general part, frame, noise — or nothing, for a person to look at?

import type { NoticePiece, PieceKind } from './Notice';
import type { LooseLine } from './outline/buildOutline';
import { isClosing, isGeneralHeading } from './outline/generalParts';
import type { Line } from './outline/Line';
import { descendants, type OutlineNode } from './outline/Node';
import { titleOf, type NodeKinds } from './outline/taskNodes';

const LOOSE: Readonly<Record<LooseLine['kind'], PieceKind>> = {
  before: 'frame',
  behind: 'unattributed',
  rule: 'rule',
  noise: 'noise',
  blank: 'blank',
  clause: 'clause',
  note: 'general',
  enclosure: 'frame',
};
/** Signatures, days, contacts and names of enclosures behind the text; nothing anybody has to do. In half-width signs. */
const FRAME =
  /^(?:附件|附表|抄送|主送|\(?.{0,20}(?:电话|联系人|联系方式|邮箱|传真))|(?:办公[室厅]|委员会|人民政府)(?:\(代?章\))?$|\((?:代?章|略|盖章)\)$|公开(?:发布|属性)|印发$/;
const DAY =
  /^\(?(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日|二[〇○零][〇○零一二三四五六七八九]{2}年.{1,3}月.{1,3}日)\)?$/;
/** Who signs stands right above the day. */
const SIGNATURE = /^[一-鿿、()]{3,40}$/;

/** Every line as a piece, in their order. */
export function pieces(
  lines: readonly Line[],
  loose: readonly LooseLine[],
  roots: readonly OutlineNode[],
  { tasks, sections }: NodeKinds,
  titles: ReadonlySet<Line>,
): readonly NoticePiece[] {
  const kinds = new Map<Line, PieceKind>();
  for (const [place, { line, kind }] of loose.entries()) {
    kinds.set(line, looseKind(line, kind, titles, isSignature(loose, place)));
  }
  const all = roots.flatMap((root) => [root, ...descendants(root)]);
  for (const node of all) {
    kinds.set(node.line, sections.has(node) || node.children.length > 0 ? 'section' : 'general');
    for (const line of node.more) kinds.set(line, 'general');
    for (const line of node.clauseLines) kinds.set(line, 'clause');
  }
  for (const task of tasks.flatMap((node) => [node, ...descendants(node)]))
    for (const line of [task.line, ...task.more]) kinds.set(line, 'task');
  for (const line of passedOver(lines, all, kinds)) kinds.set(line, 'unattributed');
  return lines.flatMap((line) => {
    const kind = kinds.get(line) ?? 'unattributed';
    return (line.printed ?? [line]).map(({ paragraph, text }) => ({ kind, paragraph, text }));
  });
}

/** Lowest measures between the first task and the last that no clause made tasks: a person looks whether their units were forgotten. */
function passedOver(
  lines: readonly Line[],
  all: readonly OutlineNode[],
  kinds: ReadonlyMap<Line, PieceKind>,
): readonly Line[] {
  const isTask = (line: Line): boolean => kinds.get(line) === 'task';
  const between = new Set(lines.slice(lines.findIndex(isTask), lines.findLastIndex(isTask)));
  const isGeneral = (node: OutlineNode | null): boolean =>
    node !== null && (isGeneralHeading(titleOf(node)) || isClosing(titleOf(node)) || isGeneral(node.parent));
  return all
    .filter((node) => node.children.length === 0 && kinds.get(node.line) === 'general')
    .filter((node) => between.has(node.line) && !isGeneral(node))
    .flatMap(({ line, more }) => [line, ...more]);
}

function looseKind(
  line: Line,
  kind: LooseLine['kind'],
  titles: ReadonlySet<Line>,
  isSigned: boolean,
): PieceKind {
  if (titles.has(line)) return 'title';
  const said = plain(line);
  if (kind === 'behind' && (FRAME.test(said) || DAY.test(said))) return 'frame';
  if (kind === 'behind' && isSigned) return 'frame';
  if (kind === 'behind' && /^.{2,12}[:：]/.test(line.text) && isGeneralHeading(line.text)) return 'general';
  return LOOSE[kind];
}

/** Bodies one below the other, and the day below them. */
function isSignature(loose: readonly LooseLine[], place: number): boolean {
  const below = loose.slice(place).filter(({ kind }) => kind !== 'blank' && kind !== 'noise');
  const first = below.findIndex(({ line }) => !SIGNATURE.test(plain(line)));
  const next = below[first];
  return first > 0 && next !== undefined && DAY.test(plain(next.line));
}

/** In half-width signs, without blanks. */
function plain({ text }: Line): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
