// How does the core arrive? In files of its own, asked for right after the first paint or when a desk opens, never twice.

import type * as core from './core';
import type * as catalogs from './core/catalogs';
import type * as summaries from './core/summaries';

/** Opening and checking. */
export type Core = typeof core;

/** Planning summary sheets. */
export type SummaryCore = typeof summaries;

/** The checking core; wanted by every desk. */
export const loadCore = once<Core>(() => import(/* webpackChunkName: "core" */ './core'));

/** The 汇总 desk's part. */
export const loadSummaries = once<SummaryCore>(
  () => import(/* webpackChunkName: "summaries" */ './core/summaries'),
);

/** The 目录 desk's part. */
export const loadCatalogs = once<typeof catalogs>(
  () => import(/* webpackChunkName: "catalogs" */ './core/catalogs'),
);

/** Loads at the first call; a failed load is tried anew at the next one. */
function once<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let loading: Promise<Part> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
