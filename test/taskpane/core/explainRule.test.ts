import { rules } from '../../../src/rules';
import { explainRule } from '../../../src/taskpane/core/explainRule';

describe('the page of a rule', () => {
  test.each(rules.map(({ id }) => id))('%s has a name, words and messages', async (id) => {
    const page = await explainRule(id);
    expect(page?.name).not.toBe('');
    expect(page?.about).not.toBe('');
    expect(page?.messages.length).toBeGreaterThan(0);
    for (const { heading } of [...(page?.fail ?? []), ...(page?.pass ?? [])]) expect(heading).not.toBe('');
  });

  test('a failed rule has a page too', async () => {
    expect((await explainRule('internal'))?.messages).toHaveLength(1);
  });

  test('an unknown id has none', async () => {
    expect(await explainRule('no/such-rule')).toBeNull();
  });
});
