// How does the core arrive? In files of its own, asked for right after the first paint or when a desk opens, never twice.

import type * as core from './core';
import type * as afterCheck from './core/afterCheck';
import type * as aside from './core/aside';
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

/** Waivers and issued defects. */
export const loadAside = once<typeof aside>(() => import(/* webpackChunkName: "aside" */ './core/aside'));

/** Corrections and what an earlier report says. */
export const loadAfterCheck = once<typeof afterCheck>(
  () => import(/* webpackChunkName: "afterCheck" */ './core/afterCheck'),
);

/** 校验证明. */
export const loadCertificate = once(
  () => import(/* webpackChunkName: "certificate" */ '../jobs/certificate'),
);

/** 校验报告 as a page for the printer. */
export const loadReportPage = once(() => import(/* webpackChunkName: "reportPage" */ '../jobs/report/html'));

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
