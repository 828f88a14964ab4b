import type { ActionType } from './recommendation.ts';

/** Kinds of work that an engineer plans together, by what is done. */
export const WORK_KINDS = ['schedules', 'rightsizing', 'lifecycle', 'orphans'] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

export const ACTIONS_OF: Readonly<Record<WorkKind, readonly ActionType[]>> = {
  schedules: ['Schedule', 'Stop'],
  rightsizing: ['Rightsize', 'ScaleIn', 'Upgrade', 'MigrateToGraviton'],
  lifecycle: ['ChangeStorageClass', 'Configure'],
  orphans: ['Delete'],
};
