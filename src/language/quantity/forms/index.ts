// The grammar of quantities: its forms in the order in which they are tried. A new form is a file and a line here.

import type { Form, WordForm } from '../Figure';
import { bounded } from './bounded';
import { coverage } from './coverage';
import { doubling } from './doubling';
import { fromTo } from './fromTo';
import { range } from './range';
import { rank } from './rank';
import { zero } from './zero';

/** Figures in words; they come before the numbers they may contain. */
export const wordForms: readonly WordForm[] = [doubling, rank, zero, coverage];

/** Figures with numbers; the first that reads the amounts at a place wins. */
export const forms: readonly Form[] = [fromTo, range, bounded];
