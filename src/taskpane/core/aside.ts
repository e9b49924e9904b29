// Waivers and issued defects as the workbook keeps them: loaded when there are some, or one is added.

export { keptAside, withBaseline, withoutBaseline, withoutWaivers, withWaiver } from '../../jobs/keptAside';
