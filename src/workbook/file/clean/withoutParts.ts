// A package's own lists (relationships, content types) without the entries of parts that are gone; every other character stays.
import { resolveTarget } from '../open/relations';

const ELEMENT =
  /<(?:\w+:)?(?:Relationship|Override)\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>\s*<\/(?:\w+:)?(?:Relationship|Override)>)/g;

/** Answers whether a part, named without regard to case, is gone. */
export type IsGone = (name: string) => boolean;

/** Relationships of `owner` (`''` = of the package) without those to parts that are gone. */
export function relationsWithout(xml: string, owner: string, isGone: IsGone): string {
  return xml.replace(ELEMENT, (element) => {
    const target = attribute(element, 'Target');
    const isOutside = attribute(element, 'TargetMode') === 'External';
    return target !== null && !isOutside && isGone(resolveTarget(target, owner)) ? '' : element;
  });
}

/** `[Content_Types].xml` without the overrides of parts that are gone. */
export function contentTypesWithout(xml: string, isGone: IsGone): string {
  return xml.replace(ELEMENT, (element) => {
    const part = attribute(element, 'PartName');
    return part !== null && isGone(part.replace(/^\//, '')) ? '' : element;
  });
}

function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
