import type { ActionType } from '../../../core/recommendation.ts';

export type ActionGroup =
  | 'delete'
  | 'remove'
  | 'rightsize'
  | 'stop'
  | 'schedule'
  | 'upgrade'
  | 'scaleIn'
  | 'graviton'
  | 'savingsPlans'
  | 'reservedInstances'
  | 'storageClass'
  | 'configure';

/** Which actions the words of a group can mean. */
export const ACTION_GROUPS: Readonly<Record<ActionGroup, readonly ActionType[]>> = {
  delete: ['Delete'],
  remove: ['Delete', 'Configure', 'Stop'],
  rightsize: ['Rightsize'],
  stop: ['Stop', 'Schedule'],
  schedule: ['Schedule'],
  upgrade: ['Upgrade', 'MigrateToGraviton', 'Configure'],
  scaleIn: ['ScaleIn', 'Rightsize'],
  graviton: ['MigrateToGraviton'],
  savingsPlans: ['PurchaseSavingsPlans'],
  reservedInstances: ['PurchaseReservedInstances'],
  storageClass: ['ChangeStorageClass', 'Configure'],
  configure: ['Configure'],
};
