// The regions that ship with the add-in, one file each, all at once (tests and benchmarks; the pane fetches the region it needs).

import type { Catalog } from '../Catalog';
import { baokang } from './420626-baokang';
import { harbin } from './230100-harbin';
import { linxia } from './622900-linxia';
import { shapotou } from './640502-shapotou';
import { yuzhong } from './500103-yuzhong';
import { addLoadedCatalogs } from './loadedCatalogs';

/** Every shipped 参考目录, by the region's administrative code. */
export const shippedCatalogs: readonly Catalog[] = [harbin, baokang, yuzhong, linxia, shapotou];

addLoadedCatalogs(shippedCatalogs);
