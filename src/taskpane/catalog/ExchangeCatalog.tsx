// The catalog goes to another office, or comes from one: as a workbook or as text. What comes is shown before it is written.

import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Catalog } from '../../catalog/Catalog';
import type { CatalogFromFile, CatalogInWorkbook, HandedOn } from '../core/catalogs';
import { loadCatalogs } from '../loadCore';
import { BackBar } from '../parts/BackBar';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { TroubleNotice } from '../parts/TroubleNotice';
import { useProse } from '../parts/useProse';
import { troubleOf, type Trouble } from '../trouble';
import type { CatalogFiles } from './CatalogFiles';
import { c } from './catalogWords';
import { ImportResult } from './ImportResult';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  field: { marginTop: '12px' },
  file: { display: 'none' },
  text: { width: '100%' },
});

export interface ExchangeCatalogProps {
  readonly head: ReactNode;
  readonly at: CatalogInWorkbook;
  /** Null where workbook files cannot be had. */
  readonly files: CatalogFiles | null;
  readonly onImport: (parts: Partial<Catalog>) => void;
  readonly onBack: () => void;
}

/** A file that was read. */
interface Chosen {
  readonly file: string;
  readonly read: CatalogFromFile;
}

/** Both ways on one screen. */
export function ExchangeCatalog({ head, at, files, onImport, onBack }: ExchangeCatalogProps) {
  const styles = useStyles();
  const prose = useProse();
  const [shown, setShown] = useState<HandedOn | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const hand = async (): Promise<HandedOn | null> => (await loadCatalogs()).handedOn(at);
  const caught = (error: unknown): void => setTrouble(troubleOf(error));
  const openBook = async (): Promise<void> => {
    const handed = await hand();
    if (handed && files) await files.open([handed.plan]);
  };
  const copy = (text: string): void =>
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(() => setCopied(true))
      .catch(() => setCopied(false));
  const choose = async (file: File): Promise<void> =>
    setChosen({ file: file.name, read: await readFile(file, files) });
  const hasCatalog = at.own !== null || at.catalog !== null;
  return (
    <Pane
      head={head}
      top={<BackBar title={c('exchange.title')} note={c('exchange.note')} onBack={onBack} />}
      foot={
        chosen?.read.ok === true && (
          <MainButton onPress={() => onImport(partsOf(chosen.read))}>{c('import.do')}</MainButton>
        )
      }
    >
      <div className={prose.page}>
        {trouble && <TroubleNotice title="trouble.catalog" trouble={trouble} />}
        <section>
          <h2 className={prose.heading}>{c('export.title')}</h2>
          <p className={prose.faint}>{c(hasCatalog ? 'export.why' : 'import.none')}</p>
          {hasCatalog && (
            <div className={styles.actions}>
              {files && <Button onClick={() => void openBook().catch(caught)}>{c('export.book')}</Button>}
              <Button onClick={() => void hand().then(setShown, caught)}>{c('export.text')}</Button>
            </div>
          )}
          {shown && (
            <>
              <Field className={styles.field} label={c('export.label')}>
                <Textarea
                  className={styles.text}
                  rows={8}
                  resize="vertical"
                  readOnly
                  value={shown.json}
                  onFocus={({ target }) => target.select()}
                />
              </Field>
              <div className={styles.actions}>
                <Button size="small" onClick={() => copy(shown.json)}>
                  {c('export.copy')}
                </Button>
              </div>
              <p className={prose.faint} role="status">
                {copied !== null && c(copied ? 'export.copied' : 'export.uncopied')}
              </p>
            </>
          )}
        </section>
        <section className={prose.rule}>
          <h2 className={prose.heading}>{c('import.title')}</h2>
          <p className={prose.faint}>{c('import.why')}</p>
          <input
            ref={input}
            className={styles.file}
            type="file"
            accept={files ? '.xlsx,.json' : '.json'}
            aria-label={c('import.choose')}
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file) void choose(file).catch(caught);
            }}
          />
          <div className={styles.actions}>
            <Button onClick={() => input.current?.click()}>{c('import.choose')}</Button>
          </div>
        </section>
        {chosen && <ImportResult file={chosen.file} read={chosen.read} />}
      </div>
    </Pane>
  );
}

function partsOf(read: CatalogFromFile): Partial<Catalog> {
  return read.ok ? read.catalog : {};
}

/** A workbook by its ending, anything else as text. */
async function readFile(file: File, files: CatalogFiles | null): Promise<CatalogFromFile> {
  const { catalogOfJson, catalogOfSheets } = await loadCatalogs();
  if (!files || !/\.xls[xm]$/i.test(file.name)) return catalogOfJson(await file.text());
  const opened = await files.read(file.name, new Uint8Array(await file.arrayBuffer()));
  return opened.ok ? catalogOfSheets(opened.sheets) : { ok: false, sentence: opened.sentence };
}
