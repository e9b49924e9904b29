// Which part points at which: the relationships of a part, by id (ECMA-376 part 2, 9.3).
import { scanXml } from '../xml/scanXml';

/** One relationship; `kind` is the last piece of its type, the same in transitional and strict files. */
export interface PartRelation {
  readonly id: string;
  readonly kind: string;
  /** Full name of the part pointed at. */
  readonly target: string;
}

/**
 * Relationships of the part `owner` (`''` = of the package). Throws what `scanXml` throws.
 * @example readRelations(xml, 'xl/workbook.xml')[0] //=> { id: 'rId1', kind: 'worksheet', target: 'xl/worksheets/sheet1.xml' }
 */
export function readRelations(xml: string, owner: string): PartRelation[] {
  const relations: PartRelation[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      const { Id = '', Type = '', Target = '', TargetMode } = name === 'Relationship' ? attributes : {};
      if (Id === '' || TargetMode === 'External') return;
      relations.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolveTarget(Target, owner),
      });
    },
    close: () => undefined,
  });
  return relations;
}

/** Name of the part that holds the relationships of `owner`. */
export function relationsName(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** Full name of the part that a relationship of `owner` points at (ECMA-376 part 2, 9.3.3). */
export function resolveTarget(target: string, owner: string): string {
  const path = target.replaceAll('\\', '/');
  const base = path.startsWith('/') ? [] : owner.split('/').slice(0, -1);
  const steps = [...base];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
