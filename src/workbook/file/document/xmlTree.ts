// A part's XML as a tree: Word nests what it says too deeply for a walk from top to bottom.
import { type AttributeValues, scanXml } from '../xml/scanXml';

/** An element; names are without their prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: AttributeValues;
  readonly children: readonly XmlNode[];
  /** Text directly inside the element. */
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: AttributeValues;
  readonly children: XmlNode[];
  text: string;
}

/** The document element with everything in it. Throws what `scanXml` throws. */
export function xmlTree(xml: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const path: OpenNode[] = [root];
  scanXml(xml, {
    open: (name, attributes) => {
      const node: OpenNode = { name, attributes, children: [], text: '' };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    text: (piece) => {
      const node = path.at(-1);
      if (node) node.text += piece;
    },
    close: () => void path.pop(),
  });
  return root.children[0] ?? root;
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name);
}

/** `w:val` of the child of that name; undefined when there is none. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes.val;
}

/** Is a switch on (`<w:vanish/>`, not `<w:vanish w:val="0"/>`)? */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const found = child(node, name);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '');
}
