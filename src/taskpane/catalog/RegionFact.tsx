// For which region are names read, and who said so?

import { Link, makeStyles } from '@fluentui/react-components';
import type { CatalogView } from './CatalogView';
import { c } from './catalogWords';

const useStyles = makeStyles({ change: { whiteSpace: 'nowrap', flexShrink: 0 } });

export interface RegionFactProps {
  readonly view: Pick<CatalogView, 'region' | 'sheet'>;
  readonly onChange: () => void;
}

/** The region; one that the sheet names is changed there. */
export function RegionFact({ view: { region, sheet }, onChange }: RegionFactProps) {
  const styles = useStyles();
  return (
    <>
      <span>{region ? c(`region.${region.from}`, { name: region.name }) : c('region.none')}</span>
      {sheet === null && (
        <Link as="button" className={styles.change} aria-label={c('region.change')} onClick={onChange}>
          {c('change')}
        </Link>
      )}
    </>
  );
}
