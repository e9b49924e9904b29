// Which names wait for a person: those nobody knows, and those of the sheet that nobody confirmed?

import { Button, makeStyles } from '@fluentui/react-components';
import { AskBar } from './AskBar';
import type { CatalogStep } from './CatalogDesk';
import type { CatalogView } from './CatalogView';
import { c } from './catalogWords';

const useStyles = makeStyles({ go: { whiteSpace: 'nowrap', minWidth: 0 } });

export interface NamesToDecideProps {
  readonly view: Pick<CatalogView, 'doubtful' | 'pending'>;
  readonly onStep: (step: CatalogStep) => void;
}

/** One bar each; the first one's button is the filled one. */
export function NamesToDecide({ view: { doubtful, pending }, onStep }: NamesToDecideProps) {
  const styles = useStyles();
  return (
    <>
      {doubtful.length > 0 && (
        <AskBar title={c('doubt.title', { n: doubtful.length })} why={c('doubt.why')}>
          <Button appearance="primary" className={styles.go} onClick={() => onStep('judge')}>
            {c('doubt.go')}
          </Button>
        </AskBar>
      )}
      {pending.length > 0 && (
        <AskBar title={c('pending.title', { n: pending.length })} why={c('pending.why')}>
          <Button
            {...(doubtful.length > 0 ? {} : { appearance: 'primary' as const })}
            className={styles.go}
            onClick={() => onStep('confirm')}
          >
            {c('pending.go')}
          </Button>
        </AskBar>
      )}
    </>
  );
}
