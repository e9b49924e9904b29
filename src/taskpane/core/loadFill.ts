// How do the parts arrive that a desk asks for? From inside the core, so that they hold nothing the core has already.

/** What the desk 填报 asks about tasks and entries. */
export const loadFill = () => import(/* webpackChunkName: "fill" */ '../../jobs/fill');

/** The light of every task, for 督查. */
export const loadLights = () => import(/* webpackChunkName: "lights" */ '../../jobs/lights');
