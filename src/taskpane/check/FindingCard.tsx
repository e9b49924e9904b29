// One finding: a row that opens into 是什么, 为什么, 怎么办 and what can be done here. Nothing in it is ever cut.

import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CellLink } from '../parts/CellLink';
import { Highlighted } from '../parts/Highlighted';
import { SeverityIcon } from '../parts/SeverityIcon';
import { useListRow } from '../parts/useListRow';
import { t } from './checkWords';
import type { FindingActions } from './FindingActions';
import { FindingBody } from './FindingBody';
import type { Grouping } from './groupFindings';
import type { ListedFinding } from './ListedFinding';

const useStyles = makeStyles({
  inset: { paddingLeft: '28px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: '8px',
    padding: '8px 16px 8px 13px',
    alignItems: 'start',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  plain: { gridTemplateColumns: '1fr auto' },
  title: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  word: {
    marginLeft: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  changed: { marginLeft: '6px', verticalAlign: 'text-bottom' },
  changedAlone: { marginLeft: 0 },
  under: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FindingCardProps {
  readonly listed: ListedFinding;
  readonly isOpen: boolean;
  readonly grouping: Grouping;
  /** Under the line of its cause: the title and severity stand there. */
  readonly isUnderCause?: boolean;
  /** Its cell has another text than when it was checked. */
  readonly isChanged: boolean;
  readonly word: string;
  readonly onFlip: () => void;
  readonly actions: FindingActions;
}

/** The row, and below it the body once opened. */
export function FindingCard(props: FindingCardProps) {
  const { listed, isOpen, grouping, isUnderCause = false, isChanged, word, onFlip, actions } = props;
  const styles = useStyles();
  const bar = useListRow();
  const { finding, title } = listed;
  const showsWord = grouping !== 'cause';
  return (
    <div className={mergeClasses(bar.item, isUnderCause && styles.inset, isOpen && bar.open)}>
      <div className={mergeClasses(styles.row, isUnderCause && styles.plain)}>
        {!isUnderCause && <SeverityIcon of={finding.severity} />}
        <button type="button" className={bar.opener} aria-expanded={isOpen} onClick={onFlip}>
          {!isUnderCause && (
            <span className={styles.title}>
              <Highlighted text={title} word={word} />
            </span>
          )}
          {showsWord && <span className={styles.word}>{t(`severity.${finding.severity}`)}</span>}
          {isChanged && (
            <Badge
              appearance="outline"
              color="informative"
              className={mergeClasses(styles.changed, isUnderCause && styles.changedAlone)}
            >
              {t('finding.changed')}
            </Badge>
          )}
          {underLines(listed, grouping, isOpen, isUnderCause).map((line) => (
            <span key={line} className={mergeClasses(styles.under, !isOpen && bar.clamped)}>
              <Highlighted text={line} word={word} />
            </span>
          ))}
        </button>
        {finding.cell !== null && <CellLink cell={finding.cell} onLocate={() => actions.onLocate(listed)} />}
      </div>
      {isOpen && (
        <FindingBody
          isInset={isUnderCause}
          listed={listed}
          isChanged={isChanged}
          word={word}
          actions={actions}
        />
      )}
    </div>
  );
}

/** What stands under the title: what the heading above does not say already; once opened, the body gives the task in full. */
function underLines(
  { finding, place, taskText }: ListedFinding,
  grouping: Grouping,
  isOpen: boolean,
  isUnderCause: boolean,
): string[] {
  const who = finding.unit ?? '';
  if (grouping === 'row') return who === '' ? [] : [who];
  if (grouping === 'unit') return [isOpen ? place : `${place} ${taskText}`.trim()];
  const line = [place, who].filter(Boolean).join(' · ');
  return isUnderCause && !isOpen && taskText !== '' ? [line, taskText] : [line];
}
