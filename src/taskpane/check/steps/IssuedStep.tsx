// 印发时已有 as a step: the defects of the document itself, recorded once.

import type { CheckedDesk } from '../CheckedDesk';
import { IssuedDefects } from '../IssuedDefects';
import type { ListedFinding } from '../ListedFinding';
import { entryOf } from '../setAside';

/** The list; back to the result once it is kept. */
export default function IssuedStep({
  desk,
  defects,
  onBack,
}: {
  readonly desk: CheckedDesk;
  readonly defects: readonly ListedFinding[];
  readonly onBack: () => void;
}) {
  const { head, actions, notice, onLocate } = desk;
  const entries = defects.map(({ finding }) => entryOf(finding));
  return (
    <IssuedDefects
      head={head}
      defects={defects}
      isBusy={actions.write.isBusy}
      notice={notice}
      onLocate={({ finding }) => onLocate(finding.cell)}
      onIssue={() => void actions.issue(entries).then((isDone) => isDone && onBack())}
      onBack={onBack}
    />
  );
}
