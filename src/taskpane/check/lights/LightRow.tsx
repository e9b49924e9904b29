// One task's light: its name, why in one sentence, its cell; opened, what a person can do about it. (design picture 31)

import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Location16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { TaskLight } from '../../../jobs/lights';
import { lightNames } from '../../../messages/zh-CN/light';
import { CellLink } from '../../parts/CellLink';
import { LightIcon } from '../../parts/LightIcon';
import { t } from '../../text';
import { l } from './lightWords';

const useStyles = makeStyles({
  row: {
    borderLeft: '3px solid transparent',
    // Contrast themes draw transparent borders: the bar must mark the open row alone.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '8px 16px 8px 13px',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'start',
    // The lights' colours keep their contrast on this one, in dark too.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  opener: {
    border: 0,
    padding: 0,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    minWidth: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px' },
  faint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
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
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const { task, units, sentence, review, cell, override } = light;
  const place = task.no === null ? t('group.row.n', { n: task.row }) : t('task.no', { no: task.no });
  const who = units.length > 0 ? units.join('、') : l('nobody');
  return (
    <div ref={row} className={mergeClasses(styles.row, isOpen && styles.open)}>
      <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={onFlip}>
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
        <span className={mergeClasses(styles.text, !isOpen && styles.clamped)}>
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
