// Every rule's own examples hold: those that pass are quiet, those that fail have exactly the findings they name.

import { fill } from '../../src/messages/fill';
import { ruleTexts } from '../../src/messages/zh-CN/rules';
import { ruleAbout } from '../../src/messages/zh-CN/rules/about';
import { rules } from '../../src/rules';
import { ruleExamples } from '../../src/rules/examples';
import { internalFinding } from '../../src/rules/internal';
import { rulesInBook } from '../../src/rules/rulesInBook';
import { unitUnknown } from '../../src/rules/unit/unknown';
import { findingsOf, seen } from './ruleTester';

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const examples = ruleExamples[id] ?? { pass: [], fail: [] };

  test('keeps quiet about its passing examples', () => {
    expect(examples.pass.length).toBeGreaterThan(0);
    for (const example of examples.pass)
      expect({ example, found: seen(findingsOf(rule, example)) }).toEqual({ example, found: [] });
  });

  test('finds exactly what its failing examples name', () => {
    for (const example of examples.fail) {
      const found = seen(findingsOf(rule, example)).map(({ part, ...place }, index) =>
        example.findings[index]?.part === undefined ? place : { ...place, part },
      );
      expect({ example, found }).toEqual({ example, found: example.findings });
    }
  });

  test('shows every message in an example', () => {
    const shown = new Set(examples.fail.flatMap(({ findings }) => findings.map(({ message }) => message)));
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  test('has words for exactly its messages, every blank of them supplied', () => {
    expect(rule.words).toBe(ruleTexts[rule.id]);
    expect(Object.keys(rule.words.messages).sort()).toEqual(Object.keys(rule.messages).sort());
    for (const example of examples.fail) {
      for (const { message, why, todo } of findingsOf(rule, example))
        expect(message + why + todo).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

describe('words of the rules', () => {
  test('belong to a rule each, and the certificate counts the rules', () => {
    expect(rulesInBook).toBe(rules.length);
    expect(Object.keys(ruleAbout).sort()).toEqual(Object.keys(ruleTexts).sort());
    expect(Object.keys(ruleTexts).sort()).toEqual([...rules.map(({ id }) => id), 'internal'].sort());
  });

  test.each(Object.entries(ruleTexts))('%s: short titles, plain sentences', (id, { name, messages }) => {
    const sentences = Object.values(messages).flatMap(({ template, why, todo }) => [template, why, todo]);
    for (const title of [name, ...Object.values(messages).map((message) => message.title)])
      expect([...title].length).toBeLessThanOrEqual(8);
    for (const sentence of [ruleAbout[id] ?? '', ...sentences]) {
      const words = sentence.replace(/\{\w+\}/g, '');
      expect(words).toMatch(/[。]$/);
      expect(words).not.toMatch(/[!！A-Za-z]|[,;:?](?!\d)|[０-９]/);
    }
  });

  test('internal names the rule that failed', () => {
    const finding = internalFinding(unitUnknown);
    expect(finding.data).toEqual({ rule: 'unit/unknown', name: '单位不在目录' });
    expect(finding.message).toContain(fill('{name}', finding.data));
  });
});
