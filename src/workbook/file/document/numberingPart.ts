// Which lists does a Word document number, and how does each level print? (ECMA-376 part 1, 17.9)
import { child, isOn, valueOf, type XmlNode, xmlTree } from './xmlTree';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Text with `%1` … `%9` for the numbers of the levels. */
  readonly text: string;
  /** Level (from 1) whose number begins this one anew; 0 never; undefined = any higher one. */
  readonly restart: number | undefined;
  /** Every number in the text is printed in figures. */
  readonly isLegal: boolean;
}

/** A list: its levels, and which definition it shares its counting with. */
export interface NumberedList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Start values this list sets anew, by level. */
  readonly overrides: ReadonlyMap<number, number>;
}

/** Lists by their id. */
export function readNumbering(xml: string): ReadonlyMap<string, NumberedList> {
  const root = xmlTree(xml);
  const definitions = new Map(
    root.children
      .filter(({ name }) => name === 'abstractNum')
      .map((node) => [node.attributes.abstractNumId ?? '', node] as const),
  );
  const byStyle = new Map(
    [...definitions.values()].flatMap((node) => {
      const style = valueOf(node, 'styleLink');
      return style === undefined ? [] : [[style, node] as const];
    }),
  );
  const lists = new Map<string, NumberedList>();
  for (const node of root.children.filter(({ name }) => name === 'num')) {
    const definition = valueOf(node, 'abstractNumId') ?? '';
    const named = definitions.get(definition);
    const shared = byStyle.get(valueOf(named, 'numStyleLink') ?? '') ?? named;
    const overrides = node.children.filter(({ name }) => name === 'lvlOverride');
    const levels = new Map([...levelsOf(shared), ...overrides.flatMap((one) => [...levelsOf(one)])]);
    lists.set(node.attributes.numId ?? '', {
      definition,
      levels,
      overrides: new Map(
        overrides.flatMap((one) => {
          const start = Number(valueOf(one, 'startOverride') ?? NaN);
          return Number.isNaN(start) ? [] : [[Number(one.attributes.ilvl ?? 0), start] as const];
        }),
      ),
    });
  }
  return lists;
}

function levelsOf(node: XmlNode | undefined): ReadonlyMap<number, ListLevel> {
  const levels = node?.children.filter(({ name }) => name === 'lvl') ?? [];
  return new Map(levels.map((level) => [Number(level.attributes.ilvl ?? 0), levelOf(level)] as const));
}

function levelOf(node: XmlNode): ListLevel {
  const restart = valueOf(node, 'lvlRestart');
  return {
    start: Number(valueOf(node, 'start') ?? 1),
    format: valueOf(node, 'numFmt') ?? 'decimal',
    text: child(node, 'lvlText')?.attributes.val ?? '',
    restart: restart === undefined ? undefined : Number(restart),
    isLegal: isOn(node, 'isLgl'),
  };
}
