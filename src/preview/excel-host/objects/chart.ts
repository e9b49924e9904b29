// Excel.Chart: recorded only, Univer's free packages draw none. Source: @types/office-js.

import type { Chart, HostState } from '../HostState';
import { invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { areaOfText } from './areaOfText';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';

const KINDS = ['BarClustered', 'BarStacked', 'ColumnClustered'];

/** Charts of a sheet. */
export const chartCollection: Members<ObjectOf<'ChartCollection'>> = {
  items: ({ sheet }, host) =>
    host.charts.filter((one) => one.sheet === sheet).map((one) => ({ type: 'Chart', chart: one })),
  at: (_, key, host) => existing(host, String(key)),
  call: {
    GetItem: (_, given, host) => existing(host, given.text(0)),
    Add: ({ sheet }, given, host) => {
      const kind = given.text(0);
      if (!KINDS.includes(kind)) throw host.refuse(`ChartCollection.Add(${kind})`);
      host.assertWritable(sheet);
      const source = given.object(1, 'Range').area;
      const made: Chart = { id: host.newId('chart'), sheet, kind, source, name: kind, values: new Map() };
      host.charts.push(made);
      return { type: 'Chart', chart: made };
    },
    GetItemOrNullObject: ({ sheet }, given, host) => {
      const found = host.charts.find((one) => one.sheet === sheet && one.name === given.text(0));
      return found ? { type: 'Chart', chart: found } : null;
    },
  },
};

function existing(host: HostState, key: string): ExcelObject {
  const found = host.charts.find((one) => one.id === key || one.name === key);
  if (!found) throw itemNotFound();
  return { type: 'Chart', chart: found };
}

/** One chart. */
export const chart: Members<ObjectOf<'Chart'>> = {
  id: ({ chart: one }) => one.id,
  read: { Id: ({ chart: one }) => one.id, Name: ({ chart: one }) => one.name },
  write: {
    Name: ({ chart: one }, value) => {
      if (typeof value !== 'string') throw invalidArgument();
      one.name = value;
    },
  },
  go: {
    Title: ({ chart: one }) => ({ type: 'ChartTitle', chart: one }),
    Legend: ({ chart: one }) => ({ type: 'ChartLegend', chart: one }),
    Series: ({ chart: one }) => ({ type: 'ChartSeriesCollection', chart: one }),
  },
  call: {
    SetPosition: ({ chart: one }, given) => {
      one.values.set('position', [
        areaOfText(given.text(0)),
        given.isAbsent(1) ? null : areaOfText(given.text(1)),
      ]);
      return null;
    },
    Delete: ({ chart: one }, _, host: HostState) => {
      host.charts.splice(host.charts.indexOf(one), 1);
      return null;
    },
  },
};

/** Its title. */
export const chartTitle: Members<ObjectOf<'ChartTitle'>> = {
  write: {
    Text: ({ chart: one }, value) => {
      if (typeof value !== 'string') throw invalidArgument();
      one.values.set('title', value);
    },
  },
};

/** Its legend. */
export const chartLegend: Members<ObjectOf<'ChartLegend'>> = {
  write: {
    Visible: ({ chart: one }, value) => {
      one.values.set('legend', value === true);
    },
    Position: ({ chart: one }, value) => {
      one.values.set('legendPosition', value);
    },
  },
};

/** Its series: one per column of numbers in the source. */
export const chartSeriesCollection: Members<ObjectOf<'ChartSeriesCollection'>> = {
  call: {
    GetItemAt: ({ chart: one }, given) => {
      const place = given.whole(0);
      if (place < 0 || place >= one.source.right - one.source.left) throw invalidArgument();
      return { type: 'ChartSeries', chart: one, place };
    },
  },
};

/** One series. */
export const chartSeries: Members<ObjectOf<'ChartSeries'>> = {
  write: {
    HasDataLabels: ({ chart: one, place }, value) => {
      one.values.set(`series.${place}.labels`, value === true);
    },
    GapWidth: ({ chart: one, place }, value) => {
      if (typeof value !== 'number' || value < 0 || value > 500) throw invalidArgument();
      one.values.set(`series.${place}.gap`, value);
    },
  },
  go: { Format: ({ chart: one, place }) => ({ type: 'ChartSeriesFormat', chart: one, place }) },
};

/** Its look. */
export const chartSeriesFormat: Members<ObjectOf<'ChartSeriesFormat'>> = {
  go: { Fill: ({ chart: one, place }) => ({ type: 'ChartFill', chart: one, place }) },
};

/** Its colour. */
export const chartFill: Members<ObjectOf<'ChartFill'>> = {
  call: {
    SetSolidColor: ({ chart: one, place }, given) => {
      one.values.set(`series.${place}.color`, given.text(0));
      return null;
    },
  },
};
