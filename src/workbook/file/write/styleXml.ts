// The pieces of a look as the styles part writes them: font, fill, border, and a conditional format's difference.
import type { PlanConditionalFormat, PlanFonts, PlanStyle } from '../../SheetPlan';
import { element } from './xml';

/** Chinese character set (GB2312): Excel has no fallback list and then substitutes a Chinese font, not a Latin one. */
const CHINESE = 134;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
type Side = (typeof SIDES)[number];

/** The font of a style, its name taken from the plan's slot. */
export function fontXml(style: PlanStyle, fonts: PlanFonts): string {
  return element(
    'font',
    {},
    style.bold ? '<b/>' : '',
    style.underline ? '<u/>' : '',
    element('sz', { val: style.size }),
    style.ink ? element('color', { rgb: opaque(style.ink) }) : '',
    element('name', { val: fonts[style.slot] }),
    style.slot === 'number' ? '' : element('charset', { val: CHINESE }),
  );
}

/** A solid fill, or none. */
export function fillXml(colour: string | undefined): string {
  if (colour === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const ink = element('fgColor', { rgb: opaque(colour) });
  return `<fill><patternFill patternType="solid">${ink}<bgColor indexed="64"/></patternFill></fill>`;
}

/** The four sides of a style's border. */
export function borderXml(style: PlanStyle): string {
  const drawn = sidesOf(style.border ?? 'none');
  const line = (side: Side) => {
    const kind = drawn[side];
    if (kind === undefined) return element(side, {});
    return element(side, { style: kind }, element('color', { rgb: opaque(style.borderColour ?? '000000') }));
  };
  return element('border', {}, ...SIDES.map(line), '<diagonal/>');
}

/** What a conditional format changes (a dxf entry; its fill colour is the background colour there). */
export function differenceXml(format: PlanConditionalFormat): string {
  const font = element(
    'font',
    {},
    format.bold ? '<b/>' : '',
    format.strike ? '<strike/>' : '',
    format.ink ? element('color', { rgb: opaque(format.ink) }) : '',
  );
  const fill = format.fill
    ? `<fill><patternFill patternType="solid">${element('bgColor', { rgb: opaque(format.fill) })}</patternFill></fill>`
    : '';
  const side = (name: Side, colour: string | undefined) =>
    colour ? element(name, { style: 'thin' }, element('color', { rgb: opaque(colour) })) : '';
  const { borderTop, borderSides } = format;
  const sides = SIDES.map((name) => side(name, name === 'top' ? borderTop : borderSides)).join('');
  const line = sides === '' ? '' : `<border>${sides}</border>`;
  return element('dxf', {}, font === '<font/>' ? '' : font, fill, line);
}

function sidesOf(border: NonNullable<PlanStyle['border']>): Partial<Record<Side, string>> {
  switch (border) {
    case 'thin':
    case 'hair':
      return { left: border, right: border, top: border, bottom: border };
    case 'bottom':
    case 'left':
      return { [border]: 'medium' };
    case 'boxTop':
      return { left: 'thin', right: 'thin', top: 'thin' };
    case 'boxBottom':
      return { left: 'thin', right: 'thin', bottom: 'thin' };
    case 'none':
      return {};
  }
}

function opaque(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
