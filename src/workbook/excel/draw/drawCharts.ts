// The bar charts of a planned sheet.

import { areaAddress, cellAddress } from '../../address';
import type { PlanChart, SheetPlan } from '../../SheetPlan';
import { markName } from '../marks';
import type { Pen } from './Pen';

const KINDS = { bar: 'BarClustered', stackedBar: 'BarStacked', column: 'ColumnClustered' } as const;

/** Draws the charts in place of the ones we drew before; `charts` are the names of those on the sheet now. */
export async function drawCharts(
  pen: Pen,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  charts: readonly string[],
): Promise<void> {
  for (const name of charts.filter((one) => one.startsWith(markName(plan.id)))) {
    await pen.reserve(0, 3);
    sheet.charts.getItem(name).delete();
  }
  for (const [place, chart] of plan.charts.entries()) {
    await pen.reserve(0, 12);
    addChart(sheet, chart, chartName(plan, place));
  }
}

function addChart(
  sheet: Excel.Worksheet,
  { kind, title, source, at, colours }: PlanChart,
  name: string,
): void {
  const chart = sheet.charts.add(KINDS[kind], sheet.getRange(areaAddress(source)), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = colours.length > 1;
  chart.setPosition(cellAddress(at.top, at.left), cellAddress(at.bottom, at.right));
  colours.slice(0, source.right - source.left).forEach((colour, place) => {
    const series = chart.series.getItemAt(place);
    series.hasDataLabels = true;
    series.format.fill.setSolidColor(colour.startsWith('#') ? colour : `#${colour}`);
  });
}

function chartName(plan: SheetPlan, place: number): string {
  return `${markName(plan.id)}_${place + 1}`;
}
