// How does the core arrive? In files of its own, asked for right after the first paint or when a desk opens, never twice.

import type * as core from './core';
import type * as summaries from './core/summaries';

/** Opening and checking. */
export type Core = typeof core;

/** Planning summary sheets. */
export type SummaryCore = typeof summaries;

/** The checking core; wanted by every desk. */
export const loadCore = once<Core>(() => import(/* webpackChunkName: "core" */ './core'));

/** The 汇总 desk's part. */
export const loadSummaries = part((core) => core.loadSummaries());

/** The 目录 desk's part. */
export const loadCatalogs = part((core) => core.loadCatalogs());

/** Waivers and issued defects. */
export const loadAside = part((core) => core.loadAside());

/** Corrections and what an earlier report says. */
export const loadAfterCheck = part((core) => core.loadAfterCheck());

/** 校验证明. */
export const loadCertificate = part((core) => core.loadCertificate());

/** 校验报告 as a page for the printer. */
export const loadReportPage = part((core) => core.loadReportPage());

/** A part that the core fetches. */
function part<Part>(load: (core: Core) => Promise<Part>): () => Promise<Part> {
  return once(async () => load(await loadCore()));
}

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
