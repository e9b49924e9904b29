// Which rules of accessibility does what is on the screen break? Contrast is judged in a real browser, not in jsdom.

import axe from 'axe-core';

/** Ids of the broken rules with the first element each. */
export async function violations(root: Element = document.body): Promise<readonly string[]> {
  const options = {
    rules: { 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: true } },
  };
  // Fluent's focus sentinels raise a false aria-hidden-focus.
  const found = await axe.run({ include: [root], exclude: [['[data-tabster-dummy]']] }, options);
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
