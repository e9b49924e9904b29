// How does the 填报 desk's part arrive? From inside the core, so that it holds nothing the core has already.

/** What the desk asks about tasks and entries. */
export const loadFill = () => import(/* webpackChunkName: "fill" */ '../../jobs/fill');
