// How does the checking core arrive? In its own file, asked for right after the first paint and never twice.

import type * as core from './core';

/** Everything the core can do. */
export type Core = typeof core;

let loading: Promise<Core> | null = null;

/** The core; a failed load is tried anew at the next call. */
export function loadCore(): Promise<Core> {
  loading ??= import(/* webpackChunkName: "core" */ './core').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
