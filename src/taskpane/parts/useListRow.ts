// Rows of a list with a coloured bar that marks the open one: what do they all look like?

import { makeStyles, tokens } from '@fluentui/react-components';

const pressable = {
  border: 0,
  background: 'none',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
} as const;

const focus = (offset: string) =>
  ({ outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: offset }) as const;

/**
 * Classes of a row: `item` is the whole of it, `open` goes beside `item` while it is open or chosen; the button that opens it is the `row` in all
 * its width or an `opener` with others beside it; `clamped` is a text of two lines at most.
 * @example <li className={mergeClasses(row.item, isOpen && row.open)}><button className={row.row} aria-expanded={isOpen}>…</button></li>
 */
export const useListRow = makeStyles({
  item: {
    borderLeft: '3px solid transparent',
    // Contrast themes draw transparent borders: the bar must mark the open row alone.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  row: {
    ...pressable,
    width: '100%',
    padding: '10px 16px 10px 13px',
    // The lights' colours keep their contrast on this one, in dark too.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': focus('-2px'),
  },
  opener: {
    ...pressable,
    padding: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': focus('2px'),
  },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
});
