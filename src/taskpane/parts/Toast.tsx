// What was just done, at the foot of the pane, with 撤销. It stays ten seconds, longer while the person is at it; refusals stay until closed.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Refusal } from '../../workbook/Edit';
import { t } from '../text';
import type { Undo } from '../useUndo';

/** Milliseconds; longer where something can be taken back. */
const STAYS = { undo: 10_000, plain: 5_000 };

// At 200 % zoom it would cover what it speaks of: there it stands between header and desk, and stays in sight.
const low = '@media (max-height: 399px)';

const useStyles = makeStyles({
  place: { [low]: { position: 'sticky', top: 0, zIndex: 10 } },
  root: {
    position: 'fixed',
    left: '12px',
    right: '12px',
    bottom: '70px',
    zIndex: 10,
    [low]: { position: 'static', flexWrap: 'wrap', margin: '8px 12px' },
    display: 'flex',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '8px 8px 8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  line: { margin: 0 },
  button: { minWidth: 0, flexShrink: 0 },
});

/** The notice; nothing when there is nothing to tell. */
export function Toast({ undo: { told, tell, undo } }: { undo: Undo }) {
  const styles = useStyles();
  const [isHeld, setIsHeld] = useState(false);
  const isShort = told !== null && told.refused.length === 0 && told.trouble === null;
  const entry = told?.undo ?? null;
  const stays = entry === null ? STAYS.plain : STAYS.undo;
  useEffect(() => {
    if (!isShort || isHeld) return undefined;
    const timer = window.setTimeout(() => tell(null), stays);
    return () => window.clearTimeout(timer);
  }, [isShort, isHeld, tell, told, stays]);
  return (
    <div role="status" className={styles.place}>
      {told && (
        <div
          className={styles.root}
          onMouseEnter={() => setIsHeld(true)}
          onMouseLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <div className={styles.words}>
            <p className={styles.line}>{told.sentence}</p>
            {told.refused.map((one) => (
              <p key={one.cell} className={styles.line}>
                {refusalText(one)}
              </p>
            ))}
            {told.trouble && (
              <p className={styles.line}>
                {told.trouble.sentence ??
                  t(`trouble.${told.trouble.kind}`) + t(`trouble.${told.trouble.kind}.todo`)}
              </p>
            )}
          </div>
          {entry !== null && (
            <Button className={styles.button} onClick={() => undo(entry)}>
              {t('undo')}
            </Button>
          )}
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<Dismiss16Regular />}
            aria-label={t('close')}
            title={t('close')}
            onClick={() => tell(null)}
          />
        </div>
      )}
    </div>
  );
}

function refusalText({ cell, reason }: Refusal): string {
  return t(`refused.${reason}`, { cell });
}
