// Which ranges does the client still hold between batches?

import type { ExcelObject } from '../objects/ExcelObject';
import { invalidReference } from './ExcelError';

/** Ranges kept by `_ReferenceId`; one object keeps one id, because the client releases only the last it saw. */
export class References {
  private readonly byId = new Map<string, ExcelObject>();
  private readonly ids = new Map<ExcelObject, string>();
  private next = 1;

  keep(object: ExcelObject): string {
    const known = this.ids.get(object);
    if (known) return known;
    const id = `_ref${this.next}`;
    this.next += 1;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  find(id: string): ExcelObject {
    const object = this.byId.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object);
    this.byId.delete(id);
  }

  /** How many are held: 0 when every `Excel.run` has ended. */
  get count(): number {
    return this.byId.size;
  }
}
