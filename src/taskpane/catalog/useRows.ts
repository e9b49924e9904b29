// How do rows of a list look in the desk 目录? One answer for its lists.

import { makeStyles, tokens } from '@fluentui/react-components';

/** A list without bullets, its rows, and the parts of a row. */
export const useRows = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    padding: '9px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  side: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    marginLeft: 'auto',
    textAlign: 'right',
  },
  under: {
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
