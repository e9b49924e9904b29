// What stands in the boxes when a task is opened, and what is written into its cell from them?

import { isNoEntry } from '../../rules/isBlank';
import { isLined, type EntryForm } from './entryForm';
import { readBoxes } from './readBoxes';

/**
 * The boxes for a cell: its own parts under its own headings, then those parts of the usual form that it lacks.
 * Prose stands in the first box; a dash or 无 stands for nothing.
 */
export function draftOf(raw: string, form: EntryForm): EntryForm {
  const written = isNoEntry(raw) ? [] : readBoxes(raw);
  if (!written.some(({ heading }) => heading !== '')) {
    const body = written[0]?.body ?? '';
    return { ...form, boxes: form.boxes.map((box, place) => ({ ...box, body: place === 0 ? body : '' })) };
  }
  const told = new Set(written.flatMap(({ parts }) => parts));
  const style = written.find(({ heading }) => heading !== '')?.heading ?? '';
  const missing = form.boxes
    .filter(({ parts }) => parts.every((part) => !told.has(part)))
    .map((box) => ({ ...box, heading: likeStyle(style, box.label), body: '' }));
  const isAlone = written.filter(({ heading }) => heading !== '').length < 2;
  return { boxes: [...written, ...missing], isLined: isAlone ? form.isLined : isLined(raw) };
}

/**
 * The text of the cell; parts without words are left out.
 * @example entryText({ boxes: [{ label: '成效', heading: '成效：', parts: ['result'], body: '建成12个。' }], isLined: true }) //=> '成效：建成12个。'
 */
export function entryText({ boxes, isLined: onLines }: EntryForm): string {
  const pieces = boxes
    .map(({ heading, body }) => ({ heading, body: body.trim() }))
    .filter(({ body }) => body !== '')
    .map(({ heading, body }) => heading + body);
  if (onLines) return pieces.join('\n');
  return pieces.map((piece, place) => (place < pieces.length - 1 ? ended(piece) : piece)).join('');
}

/** In one run a part ends like a sentence. */
function ended(piece: string): string {
  return /[。！？；!?;]["”’）)】]*$/.test(piece) ? piece : `${piece}。`;
}

/** Brackets as the entry has them; a list mark is not continued. */
function likeStyle(style: string, label: string): string {
  const brackets = /([【[〔〖<《「『]).*([】\]〕〗>》」』])/.exec(style);
  return brackets ? `${brackets[1]}${label}${brackets[2]}` : `${label}：`;
}
