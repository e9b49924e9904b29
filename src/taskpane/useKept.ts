// As of which day and in which state is the table checked? What the workbook keeps, else what the person says; saved with the next write.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TableState } from '../jobs/CheckReport';
import { keptOptions } from '../jobs/keptOptions';
import type { RuleSettings } from '../rules/RuleOption';
import type { KeptSettings, SettingsFound } from '../workbook/KeptSettings';
import type { PaneWorkbook } from './PaneWorkbook';

/** The settings of one table, and how they change. */
export interface Kept {
  /** Null until the person or the workbook says. */
  readonly state: TableState | null;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Options of rules that depart from their defaults. */
  readonly options: RuleSettings;
  readonly setState: (state: TableState) => void;
  readonly setAsOf: (day: string) => void;
  readonly setOptions: (options: RuleSettings) => void;
  /** Settings were kept and are gone or damaged. */
  readonly damage: SettingsFound['damage'];
  /** The workbook; its settings are those with what was said on the desk, and every write also saves that. */
  readonly workbook: PaneWorkbook;
  /** Keeps a decision, over the settings as they stand in the workbook now. */
  readonly save: (change: (settings: KeptSettings) => KeptSettings) => Promise<void>;
}

/** What was said on the desk and is not in the workbook yet. */
interface Said {
  readonly state?: TableState;
  readonly asOf?: string;
  readonly ruleOptions?: RuleSettings;
}

/** What waits for the next write. */
function notSavedYet() {
  let said: Said = {};
  return {
    add: (more: Said): void => {
      said = { ...said, ...more };
    },
    all: (): Said => said,
    /** Unless more was said meanwhile. */
    remove: (saved: Said): void => {
      if (said === saved) said = {};
    },
  };
}

/** Reads the settings once; until then, and where none are kept, the day is today and the state is not known. */
export function useKept(given: PaneWorkbook, sheet: string, today: string): Kept {
  const [found, setFound] = useState<SettingsFound | null>(null);
  const [said, setSaid] = useState<Said>({});
  const [unsaved] = useState(notSavedYet);
  useEffect(() => {
    let isCurrent = true;
    given.readSettings().then(
      (settings) => isCurrent && setFound(settings),
      // A busy Excel: the person is asked instead, and saving reads anew.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [given]);

  const say = (more: Said): void => {
    unsaved.add(more);
    setSaid((before) => ({ ...before, ...more }));
  };
  const save = useCallback(
    async (change: (settings: KeptSettings) => KeptSettings): Promise<void> => {
      const saying = unsaved.all();
      const { settings } = await given.readSettings();
      await given.saveSettings(change(withSaid(settings, sheet, saying)));
      unsaved.remove(saying);
    },
    [given, sheet, unsaved],
  );
  const workbook = useMemo(
    () =>
      savingAlong(given, {
        save: async () => {
          if (Object.keys(unsaved.all()).length > 0) await save((settings) => settings);
        },
        overlay: (settings) => withSaid(settings, sheet, unsaved.all()),
      }),
    [given, sheet, save, unsaved],
  );

  return {
    state: said.state ?? found?.settings.tableStates?.[sheet] ?? null,
    asOf: said.asOf ?? found?.settings.asOf ?? today,
    options: said.ruleOptions ?? keptOptions(found?.settings.ruleOptions),
    setState: (state) => say({ state }),
    setAsOf: (asOf) => say({ asOf }),
    setOptions: (ruleOptions) => say({ ruleOptions }),
    damage: found?.damage ?? null,
    workbook,
    save,
  };
}

function withSaid(settings: KeptSettings, sheet: string, { state, asOf, ruleOptions }: Said): KeptSettings {
  return {
    ...settings,
    ...(asOf === undefined ? {} : { asOf }),
    ...(ruleOptions === undefined ? {} : { ruleOptions }),
    ...(state === undefined ? {} : { tableStates: { ...settings.tableStates, [sheet]: state } }),
  };
}

/** The same workbook; a write that succeeded is followed by `save`. Settings that cannot be saved stay on the desk until the next write. */
function savingAlong(
  workbook: PaneWorkbook,
  desk: {
    readonly save: () => Promise<void>;
    readonly overlay: (settings: KeptSettings) => KeptSettings;
  },
): PaneWorkbook {
  const along = async <Answer>(write: Promise<Answer>): Promise<Answer> => {
    const answer = await write;
    await desk.save().catch(() => undefined);
    return answer;
  };
  return {
    get name() {
      return workbook.name;
    },
    readSheets: (names) => workbook.readSheets(names),
    readSettings: async () => {
      const found = await workbook.readSettings();
      return { ...found, settings: desk.overlay(found.settings) };
    },
    readJournal: () => workbook.readJournal(),
    select: (sheet, address) => workbook.select(sheet, address),
    saveSettings: (settings) => workbook.saveSettings(settings),
    undo: (id) => workbook.undo(id),
    clearMarks: () => workbook.clearMarks(),
    openCleanCopy: () => workbook.openCleanCopy(),
    watch: (handlers) => workbook.watch(handlers),
    draw: (plans, watch) => along(workbook.draw(plans, watch)),
    apply: (edits, options) => along(workbook.apply(edits, options)),
    removeDrawn: (ids) => along(workbook.removeDrawn(ids)),
    mark: (marks) => along(workbook.mark(marks)),
  };
}
