import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';
import { dollarsText } from './dollars-text.ts';
import { durationText } from './duration-text.ts';
import { couldNotLook } from './no-accounts.ts';

const BASES: Readonly<Record<Plan['basis'], string>> = {
  triples: 'accounts, regions and services of the export',
  pairs: 'Cost Explorer: a place is looked at where its three pairs have charges',
  fallback: 'no bill: every enabled region of every account',
};

/** A plan as people read it. */
export function planFacts(plan: Plan, outstanding: readonly Unit[]): readonly (readonly [string, string])[] {
  const { tenant, run, asOf, basis, accounts, units, batches, notPlanned, usage } = plan;
  const gap = couldNotLook(plan);
  const regions = new Set(units.map(({ region }) => region));
  return [
    ['Tenant', tenant],
    ['Run', run],
    ['As of', asOf],
    ['Found by', gap ? 'nothing: could not look' : BASES[basis]],
    ['Accounts', gap && gap.reason !== 'nothing-selected' ? 'not known' : `${accounts.length}`],
    ...withoutRoleFact(plan),
    ['Regions', `${regions.size}`],
    ['Units', `${units.length}, ${outstanding.length} to do`],
    ['Reads', `${units.reduce((sum, { reads }) => sum + reads.length, 0)}`],
    ['Jobs', `${batches.length}, the longest ${durationText(longest(plan))} of work`],
    ['Charges that lead to no unit', `${notPlanned.length}`],
    ['Asked of the bill', usage ? `${usage.requests} paid requests, ${dollarsText(usage.paid)}` : 'nothing'],
  ];
}

/** Whether one process does all of it in the time a job should take. */
export function smallEnoughForOneJob(
  { units }: Plan,
  { targetMinutes, concurrency }: { readonly targetMinutes: number; readonly concurrency: number },
): boolean {
  return secondsOf(units) / concurrency <= targetMinutes * 60;
}

export function secondsOf(units: readonly Unit[]): number {
  return units.reduce((sum, { expectedSeconds }) => sum + expectedSeconds, 0);
}

function longest({ batches }: Plan): number {
  return batches.reduce((most, { expectedSeconds }) => Math.max(most, expectedSeconds), 0);
}

function withoutRoleFact({ unreachable = [] }: Plan): readonly (readonly [string, string])[] {
  const accounts = new Set(unreachable.map(({ account }) => account));
  if (accounts.size === 0) return [];
  const reads = unreachable.reduce((sum, unit) => sum + unit.reads.length, 0);
  return [['No way in', `${accounts.size} accounts, ${reads} reads: the tenant names no accountRole`]];
}

/** That nothing could be looked at, and what would help; empty where something can. */
export function couldNotLookText(plan: Plan): readonly string[] {
  const gap = couldNotLook(plan);
  return gap ? [`Could not look: ${gap.hint ?? gap.remedy}`] : [];
}
