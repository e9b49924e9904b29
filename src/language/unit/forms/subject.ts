// Form: the subject of a department for the department itself (财政、教育、民政; 区财政).

import { type Header, type Piece, piece } from '../Piece';
import { spokenSubjects } from '../lexicon/nameParts';

/** Pieces that begin with this header. */
export function subjects(text: string, start: number, header: Header, found: Piece[]): void {
  spokenSubjects.visit(text, header.end, (end, subject) => {
    found.push(
      piece('subject', start, end, 2.2 + header.cost, {
        kind: 'government',
        header,
        key: subject,
        dropped: header.text === '',
      }),
    );
  });
}
