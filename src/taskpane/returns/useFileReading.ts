// Many files, opened one after the other: how far is it, and how does a person stop it?

import { useRef, useState } from 'react';
import type { ReturnedFile } from '../../jobs/returns';
import { nextPaint } from '../nextPaint';
import type { ReturnFiles } from './ReturnFiles';
import { r } from './returnsWords';
import type { RoundTable } from './useRoundTable';

/** So many are read, of so many; the one under way by name. */
export interface ReadingProgress {
  readonly done: number;
  readonly all: number;
  readonly name: string;
}

/** Reading, and what can be asked of it. */
export interface FileReading {
  /** Null while nothing is read. */
  readonly progress: ReadingProgress | null;
  readonly read: (files: readonly File[], at: RoundTable) => void;
  /** The file under way is finished, no further one is begun; those that are read stay. */
  readonly cancel: () => void;
}

/** `onFile` is handed each file as soon as it is read. */
export function useFileReading(
  files: ReturnFiles,
  taken: readonly ReturnedFile[],
  onFile: (file: ReturnedFile) => void,
): FileReading {
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const read = async (chosen: readonly File[], { jobs }: RoundTable): Promise<void> => {
    const { signal } = (stop.current = new AbortController());
    const names = new Set(taken.map(({ file }) => file));
    for (const [done, one] of chosen.entries()) {
      if (signal.aborted) break;
      setProgress({ done, all: chosen.length, name: one.name });
      await nextPaint();
      const content = await files.read(one).catch(() => unreadable(one.name));
      if (content.ok) await jobs.prepareSheets(content.sheets);
      const file = freeName(one.name, names);
      names.add(file);
      onFile({ file, content });
    }
    setProgress(null);
  };
  return {
    progress,
    read: (chosen, at) => {
      if (progress === null && chosen.length > 0) void read(chosen, at);
    },
    cancel: () => stop.current?.abort(),
  };
}

/** The file went away or is locked by another program. */
function unreadable(name: string): ReturnedFile['content'] {
  return { ok: false, id: 'damaged', sentence: r('file.unreadable', { file: name }) };
}

/** Two files may have one name: they come from different folders. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, base = name, end = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  let own = name;
  for (let more = 2; taken.has(own); more += 1) own = r('file.again', { base, n: more, end });
  return own;
}
