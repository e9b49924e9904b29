// Finding and making elements in a tree without minding which prefix its writer chose.
import type { XmlElement } from './XmlElement';

/** The name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (one): one is XmlElement => typeof one !== 'string' && localName(one) === name,
  );
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** A new element with its parent's prefix. */
export function made(
  parent: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const prefix = parent.name.slice(0, parent.name.indexOf(':') + 1);
  const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
  return {
    name: prefix + name,
    attributes: Object.fromEntries(texts) as Record<string, string>,
    children: [...children],
  };
}

/** All text inside. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}
