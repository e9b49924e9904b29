// What does the page of a rule say? All of it comes from the rule's own metadata and words.

import { ruleTexts } from '../../messages/zh-CN/rules';
import { rules } from '../../rules';
import type { Severity } from '../../rules/Finding';
import type { RuleExample } from '../../rules/RuleExample';
import { parseAddress } from '../../workbook/address';
import type { RuleExplanation, RuleSample } from '../check/RuleExplanation';

const samplesShown = 5;

/** The rule in words; null when it has none. A rule that only reports a crash has no examples. */
export function explainRule(id: string): RuleExplanation | null {
  const text = ruleTexts[id];
  if (!text) return null;
  const rule = rules.find((one) => one.id === id);
  const severities: Readonly<Record<string, Severity>> = rule?.messages ?? {};
  const fail = rule?.examples.fail.flatMap((example) =>
    example.findings.flatMap(({ cell }) => (cell === null ? [] : sampleAt(example, cell))),
  );
  const columns = new Set(fail?.map(({ heading }) => heading));
  const pass = rule?.examples.pass.flatMap((example) => samplesIn(example, columns));
  return {
    name: text.name,
    about: text.about,
    messages: Object.entries(text.messages).map(([message, { title }]) => ({
      title,
      severity: severities[message] ?? 'warning',
    })),
    fail: distinct(fail ?? []),
    pass: distinct(pass ?? []),
  };
}

/** The cell's text under its heading; nothing for a cell of the heading row itself. */
function sampleAt({ headings, rows }: RuleExample, cell: string): RuleSample[] {
  const at = parseAddress(cell);
  if (!at || at.top < 2) return [];
  const heading = headings[at.left - 1] ?? '';
  return [{ heading, text: rows[at.top - 2]?.[at.left - 1] ?? '' }];
}

function samplesIn({ headings, rows }: RuleExample, columns: ReadonlySet<string>): RuleSample[] {
  return headings.flatMap((heading, column) =>
    columns.has(heading) ? rows.map((row) => ({ heading, text: row[column] ?? '' })) : [],
  );
}

function distinct(samples: readonly RuleSample[]): RuleSample[] {
  const byWords = new Map(samples.map((sample) => [`${sample.heading}\n${sample.text}`, sample]));
  return [...byWords.values()].slice(0, samplesShown);
}
