// Which region does the table belong to? Five have a catalog of their own; any other is read by the national layer.

import { RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { shippedRegions } from '../../catalog/regions/headers';
import { BackBar } from '../parts/BackBar';
import { Choice } from '../parts/Choice';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { c } from './catalogWords';

export interface RegionStepProps {
  readonly head: ReactNode;
  /** What the person said before; undefined while the title decides. */
  readonly region: string | null | undefined;
  readonly onRegion: (region: string | null | undefined) => void;
  readonly onBack: () => void;
}

const BY_TITLE = 'title';
const NONE = 'none';

/** The choice; nothing is written. */
export function RegionStep({ head, region, onRegion, onBack }: RegionStepProps) {
  const prose = useProse();
  const [choice, setChoice] = useState(region === undefined ? BY_TITLE : (region ?? NONE));
  const use = (): void => onRegion(choice === BY_TITLE ? undefined : choice === NONE ? null : choice);
  return (
    <Pane
      head={head}
      top={<BackBar title={c('region.step')} note={c('region.step.note')} onBack={onBack} />}
      foot={<MainButton onPress={use}>{c('region.use')}</MainButton>}
    >
      <div className={prose.page}>
        <div>
          <p className={prose.paragraph} id="region-ask">
            {c('region.ask')}
          </p>
          <RadioGroup
            aria-labelledby="region-ask"
            value={choice}
            onChange={(_, { value }) => setChoice(value)}
          >
            <Choice value={BY_TITLE} word={c('region.asTitle')} note={c('region.asTitle.note')} />
            {shippedRegions.map(({ id, name }) => (
              <Choice key={id} value={id} word={name} note={c('region.shipped.note')} />
            ))}
            <Choice value={NONE} word={c('region.unprepared')} note={c('region.unprepared.note')} />
          </RadioGroup>
        </div>
        <p className={prose.faint}>{c('region.why')}</p>
      </div>
    </Pane>
  );
}
