// What does the page of a rule say? All of it comes from the rule's own metadata and words.

import type { RuleText } from '../../messages/RuleText';
import { ruleAbout } from '../../messages/zh-CN/rules/about';
import { internalText } from '../../messages/zh-CN/rules/internal';
import type { Severity } from '../../rules/Finding';
import { ruleExamples } from '../../rules/examples';
import { INTERNAL } from '../../rules/internal';
import type { RuleExample } from '../../rules/RuleExample';
import { parseAddress } from '../../workbook/address';
import type { RuleExplanation, RuleSample } from '../check/RuleExplanation';
import { allRules } from './allRules';

const samplesShown = 5;

/** The rule in words; null when it has none. A rule that only reports a crash has no examples. */
export async function explainRule(id: string): Promise<RuleExplanation | null> {
  const rule = (await allRules()).find((one) => one.id === id);
  const text: RuleText | undefined = id === INTERNAL ? internalText : rule?.words;
  if (!text) return null;
  const severities: Readonly<Record<string, Severity>> = rule?.messages ?? {};
  const examples = ruleExamples[id];
  const fail = examples?.fail.flatMap((example) =>
    example.findings.flatMap(({ cell }) => (cell === null ? [] : sampleAt(example, cell))),
  );
  const columns = new Set(fail?.map(({ heading }) => heading));
  const pass = examples?.pass.flatMap((example) => samplesIn(example, columns));
  return {
    name: text.name,
    about: ruleAbout[id] ?? '',
    messages: titles(text, severities),
    fail: distinct(fail ?? []),
    pass: distinct(pass ?? []),
  };
}

/** Several messages may share a title: it is shown once for each severity. */
function titles(text: RuleText, severities: Readonly<Record<string, Severity>>): RuleExplanation['messages'] {
  const all = Object.entries(text.messages).map(([message, { title }]) => {
    const severity = severities[message] ?? 'warning';
    return [`${title} ${severity}`, { title, severity }] as const;
  });
  return [...new Map(all).values()];
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
