import type { WorkItem, WorkKind } from '../../../../shared/desk/schema.ts';

type Both = { readonly zh: string; readonly en: string };

/**
 * What stages are called in the work list. Each feature adds the names of its own stages under its kind; a stage without
 * a name shows its closed name, so that nothing is ever blank.
 */
export const STAGE_NAMES: Readonly<Partial<Record<WorkKind, Readonly<Record<string, Both>>>>> = {};

export const stageText = ({ kind, stage }: WorkItem, locale: 'zh' | 'en'): string =>
  STAGE_NAMES[kind]?.[stage]?.[locale] ?? stage;
