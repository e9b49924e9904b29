// How does the part arrive that sends tables out and takes them back? From inside the core, so that it holds nothing the core has already.

/** What the step 发出与收回 asks. */
export const loadReturns = () => import(/* webpackChunkName: "returns" */ './returns');
