// How does a person's decision settle a conflict?

import type { Decision } from './Decision';
import type { EntryKind } from './IntakeReport';
import type { EntryFate, MergedEntry } from './mergeProgress';
import { entryText } from './readEntries';
import { stackedEntries } from './stackedEntries';

/** A cell of the master. */
export interface DecidedCell {
  readonly no: string | null;
  readonly kind: EntryKind;
  readonly cell: string;
  readonly standing: string;
}

interface DecidedOffer {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** The merged entry as it is, or as the person decided where it is a conflict. */
export function decideEntry(
  at: DecidedCell,
  offers: readonly DecidedOffer[],
  merged: MergedEntry,
  decisions: readonly Decision[],
): MergedEntry {
  const decision = decisions.findLast(
    ({ no, kind, cell }) => kind === at.kind && (cell === null ? no === at.no : cell === at.cell),
  );
  if (!decision || !merged.fates.includes('conflict')) return merged;
  const open = offers.filter((_, place) => merged.fates[place] === 'conflict');
  const taken = takenText(decision, at.standing, open);
  if (taken === null) return merged;
  const isChosen = ({ file }: DecidedOffer): boolean =>
    taken.text !== null && (decision.take === 'all' || decision.take === 'text' || decision.take === file);
  return {
    text: taken.text,
    fates: offers.map((offer, place): EntryFate => {
      const fate = merged.fates[place] ?? 'conflict';
      return fate !== 'conflict' ? fate : isChosen(offer) ? 'written' : 'unchanged';
    }),
  };
}

/** What shall stand (text null: what stands); null when the decision names nothing that is here. */
function takenText(
  { take, text }: Decision,
  standing: string,
  open: readonly DecidedOffer[],
): { readonly text: string | null } | null {
  if (take === 'standing') return { text: null };
  if (take === 'text') return { text: entryText(text ?? '') || null };
  if (take === 'all')
    return { text: [standing, stackedEntries(open)].filter((part) => part !== '').join('\n') };
  const chosen = open.find(({ file }) => file === take);
  return chosen ? { text: chosen.text } : null;
}
