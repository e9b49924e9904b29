// 干净副本 from Excel: the file without add-in parts, opened as a new workbook that a person saves where she likes.

import { cleanCopy } from '../../file';
import { ExcelProblem, problemOf } from '../ExcelProblem';
import { documentBytes } from './documentBytes';

/** Bytes that become text at a time; more would be too many arguments. */
const CHUNK = 32_768;

/** Answers the number of parts left out; a workbook without any opens as it is. */
export async function openCleanCopy(name: string): Promise<number> {
  const copy = await cleanCopy(await documentBytes(), name);
  if (!copy.ok) throw new ExcelProblem('notCopied', {}, copy.problem.id);
  try {
    await Excel.createWorkbook(base64(copy.bytes));
  } catch (error) {
    throw problemOf(error);
  }
  return copy.left.length;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
