// The part of xlsx-populate that the test of a foreign writer needs; the package brings no types.

declare module 'xlsx-populate' {
  interface Cell {
    value(content: string | number | boolean | undefined): Cell;
    style(name: string, value: string): Cell;
  }
  interface Sheet {
    cell(address: string): Cell;
  }
  interface Workbook {
    sheet(place: number): Sheet;
    sheet(name: string): Sheet | undefined;
    outputAsync(type: 'uint8array'): Promise<Uint8Array>;
  }
  const library: {
    fromBlankAsync(): Promise<Workbook>;
    fromDataAsync(bytes: Uint8Array): Promise<Workbook>;
  };
  export default library;
}
