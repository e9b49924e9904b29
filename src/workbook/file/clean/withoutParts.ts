// A package's own lists (relationships, content types) without the entries of parts that are gone; every other character stays.
import { resolveTarget } from '../open/relations';
import { decodeXml } from '../xml/decodeXml';

const ELEMENT =
  /<(?:\w+:)?(?:Relationship|Override)\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|>\s*<\/(?:\w+:)?(?:Relationship|Override)>)/g;

/** Answers whether a part, named without regard to case, is gone. */
type IsGone = (name: string) => boolean;

/** The part's bytes when it is one of the lists, without the entries of parts that are gone; any other part as it is. */
export function listedWithout(name: string, content: Uint8Array, isGone: IsGone): Uint8Array {
  const relations = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  const isTypes = /^\[content_types\]\.xml$/i.test(name);
  if (!relations && !isTypes) return content;
  const xml = decodeXml(content);
  const owner = `${relations?.[1] ?? ''}${relations?.[2] ?? ''}`;
  const kept = isTypes ? contentTypesWithout(xml, isGone) : relationsWithout(xml, owner, isGone);
  return kept === xml ? content : new TextEncoder().encode(kept);
}

/** Relationships of `owner` (`''` = of the package) without those to parts that are gone. */
function relationsWithout(xml: string, owner: string, isGone: IsGone): string {
  return xml.replace(ELEMENT, (element) => {
    const target = attribute(element, 'Target');
    const isOutside = attribute(element, 'TargetMode') === 'External';
    return target !== null && !isOutside && isGone(resolveTarget(target, owner)) ? '' : element;
  });
}

/** `[Content_Types].xml` without the overrides of parts that are gone. */
function contentTypesWithout(xml: string, isGone: IsGone): string {
  return xml.replace(ELEMENT, (element) => {
    const part = attribute(element, 'PartName');
    return part !== null && isGone(part.replace(/^\//, '')) ? '' : element;
  });
}

function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
