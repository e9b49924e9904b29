// How do the parts arrive that a check does not need? From inside the core, so that they hold nothing the core has already.

import type { RuleExplanation } from '../check/RuleExplanation';
import type { RuleOptionField } from './ruleOptions';

/** Planning summary sheets, for 汇总. */
export const loadSummaries = () => import(/* webpackChunkName: "summaries" */ './summaries');

/** The 目录 desk's part. */
export const loadCatalogs = () => import(/* webpackChunkName: "catalogs" */ './catalogs');

/** Waivers and issued defects. */
export const loadAside = () => import(/* webpackChunkName: "aside" */ './aside');

/** Corrections and what an earlier report says. */
export const loadAfterCheck = () => import(/* webpackChunkName: "afterCheck" */ './afterCheck');

/** 校验证明. */
export const loadCertificate = () =>
  import(/* webpackChunkName: "certificatePlan" */ '../../jobs/certificate');

/** 校验报告 as a page for the printer. */
export const loadReportPage = () => import(/* webpackChunkName: "reportPage" */ '../../jobs/report/html');

/** The page of a rule in words; null when it has none. */
export async function explainRule(id: string): Promise<RuleExplanation | null> {
  const page = await import(/* webpackChunkName: "examples" */ './explainRule');
  return page.explainRule(id);
}

/** What can be set about the rules. */
export async function ruleOptionFields(): Promise<readonly RuleOptionField[]> {
  const part = await import(/* webpackChunkName: "ruleOptionFields" */ './ruleOptions');
  return part.ruleOptionFields();
}
