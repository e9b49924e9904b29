// Noise in official text: table of contents.

export type { NoiseKind, NoiseSpan } from './NoiseForm';
export { findPageNoise } from './findPageNoise';
