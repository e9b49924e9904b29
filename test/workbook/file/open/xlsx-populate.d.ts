// The little of xlsx-populate that a test uses; the package brings no types.
declare module 'xlsx-populate' {
  interface PopulateCell {
    value(value: string | number): PopulateCell;
    style(name: string, value: string): PopulateCell;
  }
  interface PopulateWorkbook {
    sheet(index: number): { cell(address: string): PopulateCell };
    outputAsync(type: 'uint8array'): Promise<Uint8Array>;
  }
  const populate: { fromBlankAsync(): Promise<PopulateWorkbook> };
  export default populate;
}
