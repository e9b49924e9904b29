// One task's light: its name, why in one sentence, its cell; opened, what a person can do about it. (design picture 31)

import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons';
import type { TaskLight } from '../../../jobs/lights';
import { lightNames } from '../../../messages/zh-CN/light';
import { CellLink } from '../../parts/CellLink';
import { LightIcon } from '../../parts/LightIcon';
import { useListRow } from '../../parts/useListRow';
import { t } from '../checkWords';
import { l } from './lightWords';
import { numbered } from '../../../messages/numbered';

const useStyles = makeStyles({
  row: {
    padding: '8px 16px 8px 13px',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    // The lights' colours keep their contrast on this one, in dark too.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px' },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  why: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '8px' },
  action: { minWidth: 0, paddingLeft: '10px', paddingRight: '10px' },
});

export interface LightRowProps {
  readonly light: TaskLight;
  readonly isOpen: boolean;
  readonly onFlip: () => void;
  readonly onLocate: () => void;
  readonly onOverride: () => void;
  readonly onRestore: () => void;
}

/** The row. */
export function LightRow({ light, isOpen, onFlip, onLocate, onOverride, onRestore }: LightRowProps) {
  const styles = useStyles();
  const bar = useListRow();
  const { task, units, sentence, review, cell, override } = light;
  const place = task.no === null ? t('group.row.n', { n: task.row }) : numbered(t('task.no'), task.no);
  const who = units.length > 0 ? units.join('、') : l('nobody');
  return (
    <div className={mergeClasses(bar.item, styles.row, isOpen && bar.open)}>
      <button type="button" className={bar.opener} aria-expanded={isOpen} onClick={onFlip}>
        <span className={styles.top}>
          <LightIcon of={light.light}>
            <strong>{lightNames[light.light]}</strong>
          </LightIcon>
          <span className={styles.faint}>{`${place} · ${who}`}</span>
          {override && (
            <Badge appearance="outline" color="informative">
              {l('set')}
            </Badge>
          )}
        </span>
        <span className={mergeClasses(styles.text, !isOpen && bar.clamped)}>
          {task.text.raw.trim().replace(/\s+/g, ' ')}
        </span>
        <span className={styles.why}>{sentence}</span>
        {review !== null && <span className={styles.why}>{l('review', { sentence: review })}</span>}
      </button>
      <CellLink cell={cell} onLocate={onLocate} />
      {isOpen && (
        <div className={styles.actions}>
          <Button className={styles.action} icon={<Location16Regular />} onClick={onLocate}>
            {t('finding.locate')}
          </Button>
          <Button className={styles.action} onClick={onOverride}>
            {l('override')}
          </Button>
          {override && (
            <Button className={styles.action} appearance="subtle" onClick={onRestore}>
              {l('override.undo')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
