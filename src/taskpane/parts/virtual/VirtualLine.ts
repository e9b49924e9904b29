// What is a list of thousands made of? Stretches under headings, line by line.

import type { ReactNode } from 'react';

/** One line; a new object when it is to look otherwise. */
export interface VirtualLine {
  /** Unlike any other of the list. */
  readonly key: string;
  /** Pixels it is thought to be high until it has been seen. */
  readonly height: number;
  /** It has a button that opens it: a stop of the arrow keys. */
  readonly isStop: boolean;
  readonly render: () => ReactNode;
}

/** Lines under one heading, which stays in sight while they scroll by. */
export interface VirtualSection {
  readonly key: string;
  readonly title: string;
  readonly head: VirtualLine | null;
  readonly lines: readonly VirtualLine[];
}

/** A line where it stands in the whole list. */
export interface PlacedLine {
  readonly line: VirtualLine;
  readonly key: string;
  readonly height: number;
  readonly isStop: boolean;
  /** From 0, headings counted. */
  readonly index: number;
  readonly section: VirtualSection;
  /** From 1 under its heading; 0 for the heading itself. */
  readonly place: number;
}

/** All lines in their order. */
export function placedLines(sections: readonly VirtualSection[]): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  for (const section of sections) {
    const put = (line: VirtualLine, place: number): void => {
      const { key, height, isStop } = line;
      placed.push({ line, key, height, isStop, index: placed.length, section, place });
    };
    if (section.head) put(section.head, 0);
    section.lines.forEach((line, at) => put(line, at + 1));
  }
  return placed;
}
