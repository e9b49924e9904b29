// Which colours and sizes does the pane use? The accent 石青 (azurite) and a type scale for Chinese, over Fluent's own tokens.

import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** 石青: hue 202, between Word's blue and Excel's green and mistaken for neither. 80 is the accent: 6.7 : 1 on white. */
const azurite: BrandVariants = {
  10: '#010b12',
  20: '#04202f',
  30: '#07324a',
  40: '#083f5d',
  50: '#094a6d',
  60: '#0a547b',
  70: '#0c5b85',
  80: '#0e628e',
  90: '#2a749d',
  100: '#4586ac',
  110: '#5f99bb',
  120: '#7aabc9',
  130: '#96bed7',
  140: '#b3d1e4',
  150: '#cfe3ef',
  160: '#eaf3f8',
};

/** Chinese characters fill their em box: one step larger and looser than Fluent's Latin scale; nothing below 12 px. */
const type = {
  fontFamilyBase:
    '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif',
  fontSizeBase100: '12px',
  lineHeightBase100: '16px',
  fontSizeBase200: '13px',
  lineHeightBase200: '19px',
  fontSizeBase300: '14px',
  lineHeightBase300: '22px',
  fontSizeBase400: '16px',
  lineHeightBase400: '24px',
  fontSizeBase500: '20px',
  lineHeightBase500: '28px',
};

/** Light, dark (Fluent's own danger ink is 4.2 : 1 there) and contrast. */
export const themes: Readonly<Record<Appearance, Theme>> = {
  light: { ...createLightTheme(azurite), ...type },
  dark: {
    ...createDarkTheme(azurite),
    ...type,
    colorStatusDangerForeground1: '#ee8a92',
    colorBrandForeground1: azurite[120],
    colorBrandForeground2: azurite[130],
    colorBrandForegroundLink: azurite[120],
    // Words of a button under the mouse.
    colorNeutralForeground2BrandHover: azurite[120],
    colorNeutralForeground2BrandPressed: azurite[110],
    colorNeutralForeground2BrandSelected: azurite[120],
    colorCompoundBrandForeground1: azurite[120],
    colorCompoundBrandStroke: azurite[110],
  },
  contrast: { ...teamsHighContrastTheme, ...type },
};

/** How the pane looks: as Excel or the system does. */
export type Appearance = 'light' | 'dark' | 'contrast';
