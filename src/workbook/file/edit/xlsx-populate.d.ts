// The part of xlsx-populate that editing in place needs; the package brings no types.

declare module 'xlsx-populate' {
  interface Cell {
    value(content: string | number | boolean | undefined): Cell;
  }
  interface Sheet {
    cell(address: string): Cell;
  }
  interface Workbook {
    sheet(name: string): Sheet | undefined;
    outputAsync(type: 'uint8array'): Promise<Uint8Array>;
  }
  const library: { fromDataAsync(bytes: Uint8Array): Promise<Workbook> };
  export default library;
}
