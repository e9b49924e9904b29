// Why a part's XML is not read.

/** Tags do not match, or the text ends early. */
export class XmlDamage extends Error {}

/** A document type declaration: refused for safety. */
export class XmlDanger extends Error {}
