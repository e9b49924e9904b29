// One name nobody knows: where it stands, and what it means. Nothing is chosen for the person. (design picture 51)

import {
  Button,
  Checkbox,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  RadioGroup,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Catalog } from '../../catalog/Catalog';
import { BackBar } from '../parts/BackBar';
import { Choice } from '../parts/Choice';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import type { CatalogView, DoubtfulName } from './CatalogView';
import { c } from './catalogWords';
import { FindUnit } from './FindUnit';
import { answerOf, partsOf, type Judging } from './judgementOf';
import { QuotedCell } from './QuotedCell';

const useStyles = makeStyles({
  word: { overflowWrap: 'anywhere' },
  ask: { marginBottom: '4px' },
  find: { paddingLeft: '32px' },
});

export interface JudgeNamesProps {
  readonly head: ReactNode;
  readonly name: DoubtfulName;
  readonly view: CatalogView;
  readonly judging: Judging;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly notice: ReactNode;
  readonly onJudging: (judging: Judging) => void;
  readonly onJudge: (parts: Partial<Catalog>) => void;
  readonly onLocate: (cell: string) => void;
  readonly onBack: () => void;
}

/** Cells named; more are counted. */
const PLACES = 4;

/** The question; 记住 is active once something is chosen. */
export function JudgeNames(props: JudgeNamesProps) {
  const { head, name, view, judging, today, notice, onJudging, onJudge, onLocate, onBack } = props;
  const styles = useStyles();
  const prose = useProse();
  const [choice, setChoice] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const { word, candidates, places } = name;
  const answer = answerOf(choice, name, other);
  const isNamed = judging.by.trim() !== '';
  const isLast = judging.done + 1 >= judging.total;
  const remember = (): void => {
    if (!answer || !isNamed) return;
    onJudging({ ...judging, done: judging.done + 1 });
    onJudge(partsOf(answer, word, judging, today));
  };
  return (
    <Pane
      head={head}
      top={
        <BackBar
          title={c('judge.title')}
          note={c('judge.position', { i: judging.done + 1, n: judging.total })}
          onBack={onBack}
        />
      }
      foot={
        <>
          <MainButton isOff={!answer || !isNamed} onPress={remember}>
            {c(isLast ? 'judge.last' : 'judge.remember')}
          </MainButton>
          <Button
            size="large"
            onClick={() =>
              onJudging({ ...judging, done: judging.done + 1, skipped: [...judging.skipped, word] })
            }
          >
            {c('judge.skip')}
          </Button>
        </>
      }
    >
      <div className={prose.page}>
        {notice}
        <section>
          <h2 className={mergeClasses(prose.answer, styles.word)}>{word}</h2>
          <p className={prose.faint}>
            {c('judge.where', { n: places.length, places: placesText(name) })}{' '}
            {places[0] && (
              <Link as="button" onClick={() => onLocate(places[0]?.cell ?? 'A1')}>
                {c('judge.locate')}
              </Link>
            )}
          </p>
        </section>
        <QuotedCell raw={name.raw} span={name.span} />
        <div>
          <p className={mergeClasses(prose.paragraph, styles.ask)} id="judge-ask">
            {c('judge.ask')}
          </p>
          <RadioGroup
            aria-labelledby="judge-ask"
            value={choice}
            onChange={(_, { value }) => setChoice(value)}
          >
            {candidates.map(({ short, name: full }) => (
              <Choice
                key={short}
                value={`unit ${short}`}
                word={short}
                note={full === short ? c(`judge.${name.why}`) : `${full} · ${c(`judge.${name.why}`)}`}
              />
            ))}
            {view.units.length > 0 && (
              <Choice value="other" word={c('judge.other')} note={c('judge.other.note')} />
            )}
            {choice === 'other' && (
              <div className={styles.find}>
                <FindUnit units={view.units} chosen={other} onChoose={setOther} />
              </div>
            )}
            <Choice value="new" word={c('judge.new')} note={c('judge.new.note')} />
            <Choice value="not" word={c('judge.not')} note={c('judge.not.note')} />
          </RadioGroup>
        </div>
        <Field required label={c('judge.by')} hint={c('judge.by.hint')}>
          <Input value={judging.by} onChange={(_, { value }) => onJudging({ ...judging, by: value })} />
        </Field>
        <Checkbox
          checked={judging.isForAll}
          label={c('judge.desk')}
          onChange={(_, { checked }) => onJudging({ ...judging, isForAll: checked === true })}
        />
        <p className={prose.faint}>
          {choice === '' && c('judge.choose')} {view.sheet === null && c('judge.create')} {c('judge.safe')}
        </p>
      </div>
    </Pane>
  );
}

function placesText({ places }: DoubtfulName): string {
  const shown = places
    .slice(0, PLACES)
    .map(({ cell, no }) => (no === null ? cell : c('judge.place', { cell, no })))
    .join('、');
  return places.length > PLACES ? c('judge.more', { places: shown }) : shown;
}
