// In which order do test files run? The slow ones first, so that no worker is left with one of them at the end. A fresh clone remembers
// no durations, and jest would go by the size of the files, which says little about them.

const { createRequire } = require('node:module');

/** jest's own, found as jest finds it. */
const Sequencer = createRequire(require.resolve('jest'))('@jest/test-sequencer').default;

/** Slowest first; what is not named follows, by jest's own guess. */
const SLOW = [
  'browser/',
  'workbook/excel/sequences/',
  'jobs/returns/corpus',
  'returns/',
  'preview/summaries',
  'summary/recalculated',
  'workbook/excel/',
  'workbook/file/edit/',
  'taskpane/',
  'rules/planted',
  'jobs/summarize',
  'language/deadline/corpora',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};

function place({ path }) {
  const found = SLOW.findIndex((part) => path.includes(`/test/${part}`));
  return found < 0 ? SLOW.length : found;
}
