// What one form of the grammar reads: a piece of meaning that is not yet tied to the document's year.

import type { Point } from './Point';

/** Meanings a form can give. */
export type Meaning =
  | { readonly kind: 'by'; readonly point: Point }
  | {
      readonly kind: 'range';
      readonly from: Point | null;
      readonly to: Point | null;
      readonly ongoing?: true;
    }
  | { readonly kind: 'recurring'; readonly recur: string; readonly point?: Point; readonly detail?: string }
  | { readonly kind: 'standing' }
  | { readonly kind: 'phased' }
  | { readonly kind: 'relative'; readonly immediate?: true }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: 'not-understood' | 'impossible' | 'damaged' };

/** A meaning with the tokens it was read from. */
export interface Term {
  readonly meaning: Meaning;
  /** First token and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** In running text only cued terms are deadlines. */
  readonly cued: boolean;
}
