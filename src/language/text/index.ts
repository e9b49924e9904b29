// Normal forms of printed text: table of contents.

export type { NormalText } from './NormalText';
export { printedSpan } from './NormalText';
export type { NormalFormOptions } from './normalForm';
export { normalForm } from './normalForm';
export { loadSimplifier, needsSimplifier, simplify } from './simplifier';
