import { z } from 'zod';
import { SpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import type { Store } from '../core/store.ts';
import { type DocumentKind, findDocument, writeDocument } from './document.ts';
import type { TenantKeys } from './keys.ts';
import { parseWith } from './parse-with.ts';

const texts = z.array(z.string());

const shape = z.looseObject({
  schemaVersion: z.literal(1),
  run: z.string(),
  tenant: z.string(),
  now: z.string(),
  accounts: z.array(z.looseObject({ id: z.string(), name: z.string(), units: texts.exactOptional() })),
  units: z.array(
    z.looseObject({
      id: z.string(),
      tenant: z.string(),
      account: z.string(),
      region: z.string(),
      serviceGroup: z.string(),
      services: texts,
      reads: texts,
      checks: texts,
      expectedSeconds: z.number(),
    }),
  ),
  batches: z.array(z.looseObject({ id: z.string(), units: texts })),
  notPlanned: z.array(z.looseObject({})),
  predecessor: z.string().nullable(),
});

export const PLAN: DocumentKind<Plan> = { schema: 'plan', version: 1, parse: parseWith(shape) };

/** Stores a plan once. Where another was first, that one is the plan of the run, and is returned. */
export async function writePlan(store: Store, keys: TenantKeys, tenant: string, plan: Plan): Promise<Plan> {
  refuseOthers(tenant, plan);
  const key = keys.plan(plan.run);
  const outcome = await store.create(key, await writeDocument(PLAN, key, plan));
  if (outcome === 'created') return plan;
  return (await readPlan(store, keys, tenant, plan.run)) ?? plan;
}

/** `null` where the run has no plan. Throws `STORE_DAMAGED` for one that cannot be used. */
export async function readPlan(
  store: Store,
  keys: TenantKeys,
  tenant: string,
  run: string,
): Promise<Plan | null> {
  const plan = await findDocument(store, PLAN, keys.plan(run));
  if (plan) refuseOthers(tenant, plan);
  return plan;
}

function refuseOthers(tenant: string, plan: Plan): void {
  const all = [...plan.units, ...(plan.unreachable ?? [])];
  if (plan.tenant === tenant && all.every((unit) => unit.tenant === tenant)) return;
  throw new SpendlogError(
    'TENANT_MISMATCH',
    `A plan of the tenant ${JSON.stringify(tenant)} names units of another tenant.`,
    'Plan the run again; tenants never share a plan. If it stays, report it as a fault.',
  );
}
