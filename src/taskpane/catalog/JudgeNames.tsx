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
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Catalog, CatalogUnit, Judgement } from '../../catalog/Catalog';
import { BackBar } from '../parts/BackBar';
import { Choice } from '../parts/Choice';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import type { CatalogView, DoubtfulName } from './CatalogView';
import { c } from './catalogWords';
import { FindUnit } from './FindUnit';

const useStyles = makeStyles({
  word: { overflowWrap: 'anywhere' },
  quote: {
    margin: 0,
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
  ask: { marginBottom: '4px' },
  find: { paddingLeft: '32px' },
});

/** How far the person is, and what she says once for all names. */
export interface Judging {
  readonly total: number;
  readonly done: number;
  readonly skipped: readonly string[];
  readonly by: string;
  readonly isForAll: boolean;
}

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
          <Button
            appearance="primary"
            size="large"
            className={prose.grow}
            disabled={!answer || !isNamed}
            onClick={remember}
          >
            {c(isLast ? 'judge.last' : 'judge.remember')}
          </Button>
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
        <Quote name={name} />
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

/** What the name means. */
type Answer =
  { readonly verdict: Judgement['verdict']; readonly unit: string | null } | { readonly verdict: 'new' };

function answerOf(choice: string, { why }: DoubtfulName, other: string | null): Answer | null {
  if (choice === 'new') return { verdict: 'new' };
  if (choice === 'not') return { verdict: 'not-unit', unit: null };
  if (choice === 'other') return other === null ? null : { verdict: 'alias', unit: other };
  if (!choice.startsWith('unit ')) return null;
  return { verdict: why === 'typo' ? 'typo' : 'alias', unit: choice.slice(5) };
}

function partsOf(answer: Answer, word: string, { by, isForAll }: Judging, today: string): Partial<Catalog> {
  const who = by.trim();
  if (answer.verdict === 'new') {
    const unit: CatalogUnit = {
      ...{ id: word, name: word, short: word, kind: 'other', aliases: [], former: [], successor: null },
      note: c('judge.new.by', { by: who, on: today }),
    };
    return { units: [unit] };
  }
  const { verdict, unit } = answer;
  const scope = isForAll ? 'desk' : 'workbook';
  return { judgements: [{ word, verdict, unit, by: who, on: today, scope }] };
}

function placesText({ places }: DoubtfulName): string {
  const shown = places
    .slice(0, PLACES)
    .map(({ cell, no }) => (no === null ? cell : c('judge.place', { cell, no })))
    .join('、');
  return places.length > PLACES ? c('judge.more', { places: shown }) : shown;
}

/** The cell as printed, the name marked in it. */
function Quote({ name: { raw, span } }: { name: DoubtfulName }) {
  const styles = useStyles();
  const [from, to] = span;
  return (
    <p className={styles.quote}>
      {raw.slice(0, from)}
      <mark className={styles.mark}>{raw.slice(from, to)}</mark>
      {raw.slice(to)}
    </p>
  );
}
