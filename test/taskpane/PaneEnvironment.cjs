// jsdom for tests that look at the pane. What they ask most often by far is which of some thousand style rules hold for an element.

const { createRequire } = require('node:module');

const fromJest = createRequire(require.resolve('jest-environment-jsdom'));
const selectors = fromJest('jsdom/lib/jsdom/living/helpers/selectors.js');

// Set before jsdom's style rules take it from there: an element without the tag or class that a selector ends in
// is known not to match, and the selector engine need not be asked. Griffel's rules are about one class each.
const matches = selectors.matchesDontThrow;
selectors.matchesDontThrow = (element, selector) => {
  const signs = signsOf(element);
  return (
    signsWanted(String(selector)).some((sign) => sign === '' || signs.has(sign)) && matches(element, selector)
  );
};

/** Of each part of a list of selectors the tag or class (`.f1abc`) its last compound begins with; '' when with neither. */
const signsWanted = remembered((selector) => {
  let bare = selector.replace(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(bare)) bare = bare.replace(/\([^()]*\)/g, '');
  if (/[()[\]"'\\]/.test(bare)) return [''];
  return bare.split(',').map((part) => /(?:^|[\s>+~])(\.?[\w-]+)[^\s>+~]*$/.exec(part.trim())?.[1] ?? '');
});

/** What an element answers to; worked out anew when its classes have changed. */
const known = new WeakMap();
function signsOf(element) {
  const names = element.getAttributeNS(null, 'class') ?? '';
  let found = known.get(element);
  if (found?.names !== names) {
    const classes = names.split(/\s+/).map((name) => `.${name}`);
    found = { names, signs: new Set([element.localName, ...classes]) };
    known.set(element, found);
  }
  return found.signs;
}

function remembered(answer) {
  const answers = new Map();
  return (question) => {
    if (!answers.has(question)) answers.set(question, answer(question));
    return answers.get(question);
  };
}

module.exports = require('jest-environment-jsdom').TestEnvironment;
