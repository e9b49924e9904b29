// What does the person's own desk remember from one day to the next? Nothing of it goes into the workbook.

/** Short texts kept on this machine, by name; null where there is none, and to forget one. The entry supplies it. */
export interface DeskMemory {
  read(key: string): string | null;
  write(key: string, text: string | null): void;
}

/** A memory that lasts as long as the pane is open. */
export function forgetful(): DeskMemory {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
    },
  };
}
