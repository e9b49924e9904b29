// The shared strings of a workbook; the runs of a rich text are joined, phonetic guides left out.
import { decodeCellText } from '../xml/decodeCellText';
import { scanXml } from '../xml/scanXml';

/** Collects the plain text of one `<si>` or `<is>`: every `<t>` that is not inside a phonetic run. */
export class RichText {
  private text = '';
  private inText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'rPh') this.phonetic++;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic--;
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const text = decodeCellText(this.text);
    this.text = '';
    return text;
  }
}

/** The strings by their number. Throws what `scanXml` throws. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  scanXml(xml, {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close: (name) => {
      rich.close(name);
      if (name === 'si') strings.push(rich.take());
    },
  });
  return strings;
}
