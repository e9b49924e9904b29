// How do the desks arrive? Each in a file of its own: when it is opened, or ahead, while the person reads the first screen.

import { lazy } from 'react';

const load = {
  check: () => import(/* webpackChunkName: "checkDesk" */ './check/CheckDesk'),
  fill: () => import(/* webpackChunkName: "fillDesk" */ './fill/FillDesk'),
  summary: () => import(/* webpackChunkName: "summaryDesk" */ './summary/SummaryDesk'),
  catalog: () => import(/* webpackChunkName: "catalogDesk" */ './catalog/CatalogDesk'),
};

/** The four desks as components; made anew for a table, so that one that did not arrive is asked for again. */
export function lazyDesks() {
  return {
    CheckDesk: lazy(load.check),
    FillDesk: lazy(load.fill),
    SummaryDesk: lazy(load.summary),
    CatalogDesk: lazy(load.catalog),
  };
}

/** Asks for the desks that can be chosen on the first screen; one that does not come is asked for again when it is opened. */
export function fetchDesks(): void {
  for (const desk of [load.fill, load.check, load.summary]) desk().catch(() => undefined);
}
