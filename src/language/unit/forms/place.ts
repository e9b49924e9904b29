// Form: a place that answers by its bare name (南京市, 城关镇, 白鹤街道) or with its government behind it.

import { type Header, type Piece, piece } from '../Piece';

/** The piece that is nothing but this header. */
export function placeName(start: number, header: Header, found: Piece[]): void {
  if (!header.place || header.text === '') return;
  const known = header.cost < 0.5;
  found.push(
    piece('place', start, header.end, (known ? 1.6 : 2.4) + header.cost, {
      kind:
        header.level === 'township' ||
        /(?:开发|高新|经开|园|新|示范|新港|空港|保税港?|合作|试验|管理|度假|集聚|自贸|综保)区$/.test(
          header.text,
        )
          ? 'township'
          : 'government',
      header,
    }),
  );
}
