// Which cells were not written, and what now? What was typed is all there.

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import type { Refusal } from '../../workbook/Edit';
import { f } from './fillWords';

const useStyles = makeStyles({
  line: { display: 'block' },
  heading: { display: 'inline', margin: 0, font: 'inherit' },
});

/** A cell changed meanwhile is shown as it stands now under 原来. */
export function RefusedNotice({ refused }: { refused: readonly Refusal[] }) {
  const styles = useStyles();
  const isChanged = refused.every(({ reason }) => reason === 'changed');
  const cells = refused.map(({ cell }) => cell).join(f('task.comma'));
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            <h3 className={styles.heading}>{f(isChanged ? 'changed.title' : 'refused.title', { cells })}</h3>
          </MessageBarTitle>
          {refused.flatMap(({ cell, reason }) =>
            reason === 'changed'
              ? []
              : [
                  <span key={cell} className={styles.line}>
                    {f(`refused.${reason}`, { cell })}
                  </span>,
                ],
          )}
          <span className={styles.line}>{f(isChanged ? 'changed.why' : 'changed.gone')}</span>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
