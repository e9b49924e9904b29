// What stands above every part of 发出与收回: its name, the way back, and the parts in their order.

import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { BackBar } from '../parts/BackBar';
import { r } from './returnsWords';

const useStyles = makeStyles({
  tabs: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
});

/** The parts of the step, in their order. */
const parts = ['out', 'in', 'standing', 'compare', 'roll'] as const;

/** 发出, 收回, 报送情况, 对比, 转入下期. */
export type Part = (typeof parts)[number];

export interface ReturnsTopProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly onBack: () => void;
}

/** The bar and the tabs. */
export function ReturnsTop({ part, onPart, onBack }: ReturnsTopProps) {
  const styles = useStyles();
  return (
    <>
      <BackBar title={r('title')} note={r('note')} onBack={onBack} />
      <nav className={styles.tabs} aria-label={r('title')}>
        <TabList
          size="small"
          selectedValue={part}
          onTabSelect={(_, { value }) => onPart(parts.find((one) => one === value) ?? 'out')}
        >
          {parts.map((one) => (
            <Tab key={one} value={one} className={styles.tab}>
              {r(`part.${one}`)}
            </Tab>
          ))}
        </TabList>
      </nav>
    </>
  );
}
