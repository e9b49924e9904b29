// What the step 发出与收回 asks of the jobs; what the core has already is not in it twice.

export * from '../../jobs/returns';
export { entryScope } from '../../jobs/fill/entryEdits';
export { prepareSheets } from '../../jobs/prepareReading';
export { openTable } from '../../jobs/openTable';
