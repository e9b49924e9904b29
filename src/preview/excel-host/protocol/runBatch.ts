// What happens when a batch arrives: its actions in order, objects found by their paths, stopped at the first error.

import type { HostState } from '../HostState';
import type { ExcelObject } from '../objects/ExcelObject';
import { membersOf } from '../objects';
import { Arguments } from './Arguments';
import { answerQuery, identity } from './answerQuery';
import { ExcelError, invalidReference } from './ExcelError';
import {
  ActionType,
  PathType,
  type WireAction,
  type WireAnswer,
  type WireArguments,
  type WireBatch,
} from './wire';

/** Runs one batch; what it changed is calculated before a later action reads it. */
export async function runBatch(batch: WireBatch, host: HostState): Promise<WireAnswer> {
  const run = new BatchRun(batch, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  let index = -1;
  try {
    for (const action of batch.Actions) {
      index += 1;
      if (action.ActionType === ActionType.query && run.isAboutCells(action)) await host.book.settle();
      results.push({ ActionId: action.Id, Value: run.do(action) });
    }
    host.finish();
    return { Results: results };
  } catch (problem) {
    host.finish();
    return { Results: results, Error: wireError(problem, index) };
  }
}

function wireError(problem: unknown, index: number): NonNullable<WireAnswer['Error']> {
  const known = problem instanceof ExcelError;
  return {
    Code: known ? problem.code : 'GeneralException',
    Message:
      problem instanceof Error
        ? known
          ? problem.message
          : (problem.stack ?? problem.message)
        : String(problem),
    HttpStatusCode: known ? problem.httpStatus : 500,
    ActionIndex: index,
    Location: '',
  };
}

class BatchRun {
  /** Objects by path id: side effects of `Add…` paths happen once per batch. */
  private readonly found = new Map<number, ExcelObject | null>();

  constructor(
    private readonly batch: WireBatch,
    private readonly host: HostState,
  ) {}

  /** Only what cells show depends on calculation. */
  isAboutCells(action: WireAction): boolean {
    const object = this.find(action.ObjectPathId);
    return object?.type === 'Range' || object?.type === 'RangeAreas';
  }

  do(action: WireAction): unknown {
    const object = action.ObjectPathId ? this.find(action.ObjectPathId) : null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identityOf(object);
      case ActionType.query:
        return answerQuery(object, action.QueryInfo, this.host, this.batch.AutoKeepReference === true);
      case ActionType.method:
        return this.answer(this.call(object, action.Name, action.ArgumentInfo));
      case ActionType.setProperty:
        return this.set(object, action);
      case ActionType.trace:
        return null;
      default:
        throw this.host.refuse(`ActionType ${action.ActionType}`);
    }
  }

  private answer(value: unknown): unknown {
    return isObject(value) ? this.identityOf(value) : (value ?? null);
  }

  private identityOf(object: ExcelObject | null): unknown {
    return object ? identity(object, this.host, this.batch.AutoKeepReference === true) : null;
  }

  private set(object: ExcelObject | null, action: WireAction): null {
    if (!object) return null;
    this.host.assertLevel(object.type, action.Name);
    const setter = membersOf(object).write?.[action.Name];
    if (!setter) throw this.host.refuse(`${object.type}.${action.Name} =`);
    setter(object as never, this.given(action.ArgumentInfo)[0], this.host);
    return null;
  }

  private find(id: number): ExcelObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw invalidReference();
    const parent = path.ParentObjectPathId ? this.find(path.ParentObjectPathId) : null;
    const object = this.follow(path.ObjectPathType, path.Name, path.ArgumentInfo, parent);
    this.found.set(id, object);
    return object;
  }

  private follow(
    kind: number,
    name: string,
    given: WireArguments | undefined,
    parent: ExcelObject | null,
  ): ExcelObject | null {
    switch (kind) {
      case PathType.global:
        return { type: 'Workbook' };
      case PathType.new:
        if (name !== 'Microsoft.InternalService.AddinInternalService') throw this.host.refuse(`new ${name}`);
        return { type: 'InternalService' };
      case PathType.reference:
        return this.host.references.find(name);
      case PathType.null:
        return null;
    }
    if (!parent) return null;
    const members = membersOf(parent);
    if (kind === PathType.property) {
      this.host.assertLevel(parent.type, name);
      const go = members.go?.[name];
      if (!go) throw this.host.refuse(`${parent.type}.${name}`);
      return go(parent as never, this.host);
    }
    if (kind === PathType.indexer) {
      if (!members.at) throw this.host.refuse(`${parent.type}[]`);
      return members.at(parent as never, this.given(given)[0], this.host);
    }
    const value = this.call(parent, name, given);
    return isObject(value) ? value : null;
  }

  private call(object: ExcelObject | null, name: string, given: WireArguments | undefined): unknown {
    if (!object) return null;
    if (name === '_KeepReference' && membersOf(object).kept) return null;
    this.host.assertLevel(object.type, name);
    const method = membersOf(object).call?.[name];
    if (!method) throw this.host.refuse(`${object.type}.${name}()`);
    return method(object as never, new Arguments(this.given(given)), this.host);
  }

  private given(wire: WireArguments | undefined): readonly unknown[] {
    const references = wire?.ReferencedObjectPathIds;
    return (wire?.Arguments ?? []).map((value, place) => {
      const reference = references?.[place];
      return reference ? this.find(reference) : value;
    });
  }
}

function isObject(value: unknown): value is ExcelObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}
