// How do the generated sheets look? Styles by the names Excel's style gallery shows; change one there and all sheets follow.

import type { PlanStyle } from '../workbook/SheetPlan';

const INK = '1A1A1A';
const GREY = '595959';
const LINE = '8C96A0';
const HEAD = 'E6ECF2';
const SUM = 'F1F3F5';
const OWN = 'FFFBE6';
const PARAMETER = '1F3864';
const DASH_FOR_ZERO = '0;-0;"—";@';

const printed: PlanStyle = { slot: 'body', size: 10.5, ink: INK, vertical: 'center', wrap: true };
const boxed: PlanStyle = { ...printed, border: 'thin', borderColour: LINE };
const centred: PlanStyle = { ...boxed, horizontal: 'center' };
const official: PlanStyle = { ...printed, border: 'thin', borderColour: '000000', horizontal: 'left' };
const figure: PlanStyle = { ...centred, slot: 'number' };
const cardFigure: PlanStyle = { ...figure, size: 24, bold: true, border: 'boxBottom', numberFormat: '0' };
const total: PlanStyle = { ...centred, slot: 'heading', fill: SUM };
const totalFigure: PlanStyle = { ...total, slot: 'number', bold: true };

/** Every style of the generated sheets, by name. */
export const planStyles = {
  责_题名: { slot: 'title', size: 20, ink: INK, horizontal: 'center', vertical: 'center', wrap: true },
  责_官题: { slot: 'title', size: 22, ink: INK, horizontal: 'center', vertical: 'center', wrap: true },
  责_印头: { ...official, slot: 'heading', horizontal: 'center' },
  责_印头左: { ...official, slot: 'heading' },
  责_印文: official,
  责_印中: { ...official, horizontal: 'center' },
  责_公文: { ...printed, size: 16, horizontal: 'left', vertical: 'top' },
  责_公文中: { ...printed, size: 16, horizontal: 'center' },
  责_公文右: { ...printed, size: 16, horizontal: 'right' },
  责_公文题: { ...printed, slot: 'heading', size: 16, horizontal: 'left' },
  责_函文: { ...printed, size: 14, horizontal: 'left' },
  责_函落款: { ...printed, size: 14, horizontal: 'center' },
  责_函表: { ...boxed, size: 12, horizontal: 'left' },
  责_函表中: { ...centred, size: 12 },
  责_聊天: { ...boxed, horizontal: 'left', vertical: 'top' },
  责_表注: { ...printed, ink: '404040', horizontal: 'left' },
  责_表注右: { ...printed, ink: '404040', horizontal: 'right' },
  责_小题: {
    ...printed,
    slot: 'heading',
    size: 12,
    horizontal: 'left',
    border: 'bottom',
    borderColour: '404A54',
  },
  责_表头: { ...centred, slot: 'heading', fill: HEAD },
  责_正文: { ...boxed, horizontal: 'left' },
  责_正文中: centred,
  责_正文顶: { ...boxed, horizontal: 'left', vertical: 'top' },
  责_明细: { ...boxed, horizontal: 'left', wrap: false },
  责_明细中: { ...centred, wrap: false },
  责_数字: { ...figure, numberFormat: DASH_FOR_ZERO },
  责_天数: { ...figure, numberFormat: '0;-0;0' },
  责_百分比: { ...figure, numberFormat: '0.0%' },
  责_整百分比: { ...figure, numberFormat: '0%' },
  责_差率: { ...figure, numberFormat: '+0.0%;-0.0%;0' },
  责_差数: { ...figure, numberFormat: '+0;-0;0' },
  责_差小数: { ...figure, numberFormat: '+0.00;-0.00;0' },
  责_日期: { ...figure, wrap: false, numberFormat: 'yyyy-mm-dd' },
  责_小数: { ...figure, numberFormat: 'General' },
  责_分块: { ...boxed, slot: 'heading', horizontal: 'left', fill: 'F7F8FA' },
  责_合计: total,
  责_合计数: { ...totalFigure, numberFormat: DASH_FOR_ZERO },
  责_合计率: { ...totalFigure, numberFormat: '0.0%' },
  责_链接: { ...centred, size: 9.5, ink: '1F4E79', underline: true, wrap: false },
  责_人工: { ...boxed, horizontal: 'left', fill: OWN, border: 'hair' },
  责_人工数: { ...figure, fill: OWN, border: 'hair', numberFormat: 'General' },
  责_人工率: { ...figure, fill: OWN, border: 'hair', numberFormat: '0.0%' },
  责_参数: { ...centred, ink: PARAMETER, fill: OWN },
  责_参数日: { ...figure, ink: PARAMETER, fill: OWN, numberFormat: 'yyyy-mm-dd' },
  责_用语: { ...boxed, ink: PARAMETER, fill: OWN, horizontal: 'left' },
  责_结论: { ...printed, size: 12, horizontal: 'left', indent: 1, border: 'left', borderColour: '404A54' },
  责_卡名: { ...centred, slot: 'heading', ink: GREY, border: 'boxTop' },
  责_卡数: cardFigure,
  责_卡数绿: { ...cardFigure, ink: '1E6B34' },
  责_卡数黄: { ...cardFigure, ink: '8A5A00' },
  责_卡数红: { ...cardFigure, ink: 'A61B1B' },
  责_脚注: { ...printed, slot: 'note', size: 9.5, ink: GREY, horizontal: 'left', vertical: 'top' },
} as const satisfies Record<string, PlanStyle>;

/** Name of one of them. */
export type StyleName = keyof typeof planStyles;
