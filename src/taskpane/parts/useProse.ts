// How do headings and paragraphs look in the pane? One answer for all screens.

import { makeStyles, tokens } from '@fluentui/react-components';

/** Styles of running words: the 20 px answer, a heading, a paragraph, quieter ones, a list, a page with blocks. */
export const useProse = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  soft: { color: tokens.colorNeutralForeground2 },
  faint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: '6px 0 0', paddingLeft: '22px', fontSize: tokens.fontSizeBase300, lineHeight: '26px' },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '14px' },
  grow: { flexGrow: 1 },
});
