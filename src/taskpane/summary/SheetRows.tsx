// The sheets one by one: what became of each, and a link to those that stand in the workbook.

import { Link, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import {
  Add16Regular,
  ArrowSync16Regular,
  Checkmark16Filled,
  Clock16Regular,
  Dismiss16Regular,
  History16Regular,
  LineHorizontal116Regular,
} from '@fluentui/react-icons';
import { t } from './summaryWords';
import type { SheetOutcome, SheetState } from './SheetOutcome';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: '8px',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minHeight: '40px',
    padding: '4px 0',
  },
  name: { textAlign: 'left', overflowWrap: 'anywhere' },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

const icons = {
  created: Add16Regular,
  refreshed: ArrowSync16Regular,
  unchanged: LineHorizontal116Regular,
  unwritten: Dismiss16Regular,
  written: Checkmark16Filled,
  stale: History16Regular,
  waiting: Clock16Regular,
} as const;

const strong: ReadonlySet<SheetState> = new Set(['created', 'stale', 'writing', 'unwritten']);

/** `onOpen` absent: the sheets are still being written and are no links. */
export function SheetRows({
  sheets,
  onOpen,
}: {
  sheets: readonly SheetOutcome[];
  readonly onOpen?: (name: string) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map(({ name, state }) => (
        <li key={name} className={styles.row}>
          <StateIcon state={state} />
          {onOpen && state !== 'unwritten' ? (
            <Link
              as="button"
              className={styles.name}
              aria-label={t('sum.open', { name })}
              onClick={() => onOpen(name)}
            >
              {name}
            </Link>
          ) : (
            <span className={mergeClasses(styles.name, state === 'writing' && styles.strong)}>{name}</span>
          )}
          <span className={mergeClasses(styles.state, strong.has(state) && styles.strong)}>
            {t(`sum.${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function StateIcon({ state }: { state: SheetState }) {
  if (state === 'writing') return <Spinner size="extra-tiny" aria-hidden />;
  const Icon = icons[state];
  return <Icon aria-hidden />;
}
