import type { StoredObject } from '../core/store.ts';
import { TENANT_ID } from '../core/tenant.ts';

/** Days after which objects may go. History, the fingerprint key and what no rule knows stay. */
export interface RetentionPolicy {
  /** Plans, inputs, records and cancellations of runs. */
  readonly state: number;
  /** Results of units: what a run is resumed from. */
  readonly checkpoints: number;
  readonly attempts: number;
  /** Reports, what was published, and paid answers, which only cost money to ask again. */
  readonly reports: number;
  readonly archives: number;
}

/** How long the attempts of a run are kept: nobody configures it. */
export const ATTEMPT_DAYS = 14;

type Rule = keyof RetentionPolicy;

/** Folder of a tenant → the rule for what lies in it. The layout and the lifecycle rules of S3 are made from it. */
export const RETENTION_RULES = {
  runs: 'state',
  units: 'checkpoints',
  attempts: 'attempts',
  outbox: 'reports',
  cache: 'reports',
  reports: 'reports',
  archives: 'archives',
} as const satisfies Readonly<Record<string, Rule>>;

/** Folders whose objects belong to a run, by the name after them. */
const OF_A_RUN: ReadonlySet<string> = new Set(['runs', 'units', 'attempts']);

const DAY_MS = 86_400_000;

/**
 * Keys that may be removed. What belongs to a run goes together, by the age of the youngest object of the run, so
 * that a run which is still worked on is never cut; the latest run of each tenant stays whole.
 */
export function removableKeys(
  objects: readonly StoredObject[],
  policy: RetentionPolicy,
  now: Date,
): readonly string[] {
  const placed = objects.flatMap((object) => placeOf(object) ?? []);
  const youngest = new Map<string, number>();
  for (const { owner, at } of placed) youngest.set(owner, Math.max(youngest.get(owner) ?? 0, at));
  const latest = latestRuns(placed);
  return placed
    .filter(({ owner, rule, run }) => {
      if (run !== null && latest.has(owner)) return false;
      return now.getTime() - (youngest.get(owner) ?? 0) > policy[rule] * DAY_MS;
    })
    .map(({ key }) => key)
    .sort();
}

interface Placed {
  readonly key: string;
  readonly tenant: string;
  readonly rule: Rule;
  readonly run: string | null;
  /** Objects that go together: those of a run, else the object alone. */
  readonly owner: string;
  readonly isPlan: boolean;
  readonly at: number;
}

/** `null` for what stays: history, keys, and anything that is not of the layout. */
function placeOf({ key, writtenAt }: StoredObject): Placed | null {
  const [root, tenant = '', folder = '', name = '', ...rest] = key.split('/');
  if (root !== 'tenants' || !TENANT_ID.test(tenant) || !isRuled(folder)) return null;
  const run = OF_A_RUN.has(folder) ? name : null;
  return {
    key,
    tenant,
    rule: RETENTION_RULES[folder],
    run,
    owner: run === null ? key : `${tenant}/${run}`,
    isPlan: folder === 'runs' && rest.join('/') === 'plan.json',
    at: Date.parse(writtenAt),
  };
}

function isRuled(folder: string): folder is keyof typeof RETENTION_RULES {
  return Object.hasOwn(RETENTION_RULES, folder);
}

/** Owner of the run planned last, of each tenant. */
function latestRuns(placed: readonly Placed[]): ReadonlySet<string> {
  const latest = new Map<string, Placed>();
  for (const plan of placed.filter(({ isPlan }) => isPlan)) {
    const before = latest.get(plan.tenant);
    if (!before || plan.at > before.at || (plan.at === before.at && plan.owner > before.owner))
      latest.set(plan.tenant, plan);
  }
  return new Set([...latest.values()].map(({ owner }) => owner));
}
