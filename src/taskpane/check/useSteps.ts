// Where in the desk is the person: which step, which tab, the page of which rule?

import { useState } from 'react';
import { loadCore } from '../loadCore';
import type { CheckTab } from './FindingTools';
import type { ListedFinding } from './ListedFinding';
import type { RuleExplanation } from './RuleExplanation';

/** A step inside the desk; null is the result itself. */
export type Step = 'settings' | 'fix' | 'issued' | 'certificate' | null;

/** The place, and the ways to change it. */
export interface Steps {
  readonly step: Step;
  readonly tab: CheckTab;
  /** The rule whose page is open. */
  readonly rule: RuleExplanation | null;
  readonly go: (step: Step) => void;
  readonly back: () => void;
  readonly setTab: (tab: CheckTab) => void;
  readonly showRule: (listed: ListedFinding) => void;
  readonly closeRule: () => void;
}

/** Kept while a new check runs or fails. */
export function useSteps(): Steps {
  const [step, setStep] = useState<Step>(null);
  const [tab, setTab] = useState<CheckTab>('findings');
  const [rule, setRule] = useState<RuleExplanation | null>(null);
  return {
    step,
    tab,
    rule,
    go: setStep,
    back: () => setStep(null),
    setTab,
    showRule: ({ finding }) => {
      void loadCore()
        .then((core) => core.explainRule(finding.rule))
        .then(setRule);
    },
    closeRule: () => setRule(null),
  };
}
