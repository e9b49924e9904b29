// Writes the seed workbooks into the folder given as first argument, from the texts that stand there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbookFile } from '../src/workbook/file';
import { seedWorkbooks } from './seedWorkbooks';

const folder = process.argv[2] ?? 'seeds';
const workbooks = seedWorkbooks((fileName) => readFileSync(join(folder, fileName), 'utf8'));
for (const [fileName, plan] of Object.entries(workbooks)) {
  writeFileSync(join(folder, fileName), await writeWorkbookFile([plan]));
}
