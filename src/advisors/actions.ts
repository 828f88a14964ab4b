import type { ActionFamily, ActionType, ImplementationEffort } from '../core/recommendation.ts';
import { byWord, sameWord } from './words.ts';

interface KnownAction {
  readonly actionType: ActionType;
  readonly actionFamily: ActionFamily;
}

/**
 * Actions of Cost Optimization Hub (ActionType of its API). What it stops, deletes or scales in, it found idle; an
 * upgrade is one to a newer generation of the same size.
 */
const ACTIONS: Readonly<Record<string, KnownAction>> = {
  Rightsize: { actionType: 'Rightsize', actionFamily: 'rightsize' },
  Stop: { actionType: 'Stop', actionFamily: 'idle' },
  Delete: { actionType: 'Delete', actionFamily: 'idle' },
  ScaleIn: { actionType: 'ScaleIn', actionFamily: 'idle' },
  Upgrade: { actionType: 'Upgrade', actionFamily: 'modernise' },
  MigrateToGraviton: { actionType: 'MigrateToGraviton', actionFamily: 'modernise' },
  PurchaseSavingsPlans: { actionType: 'PurchaseSavingsPlans', actionFamily: 'rate' },
  PurchaseReservedInstances: { actionType: 'PurchaseReservedInstances', actionFamily: 'rate' },
};

const EFFORTS: Readonly<Record<ImplementationEffort, ImplementationEffort>> = {
  VeryLow: 'VeryLow',
  Low: 'Low',
  Medium: 'Medium',
  High: 'High',
  VeryHigh: 'VeryHigh',
};

/** `null`: a word this version does not know. */
export function actionOf(word: string | undefined, resourceType = ''): KnownAction | null {
  const known = byWord(ACTIONS, word);
  return known && { ...known, actionFamily: familyOf(known, resourceType) };
}

/** Storage of a database is advised on beside its size: another thing to do on the same resource. */
function familyOf({ actionFamily }: KnownAction, resourceType: string): ActionFamily {
  const isStorage = ['RdsDbInstanceStorage', 'AuroraDbClusterStorage'].some((type) =>
    sameWord(resourceType, type),
  );
  return isStorage && actionFamily !== 'idle' ? 'storage' : actionFamily;
}

export function effortOf(word: string | undefined): ImplementationEffort | null {
  return byWord(EFFORTS, word);
}
