import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type AwsFront, type Instead, startAwsFront } from './aws-front.ts';
import { startMoto } from './moto.ts';
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts';
import { buildOrganisation, type TenantWorld, type World } from './organisation.ts';

/** All that a run needs outside itself, on loopback. */
export interface System extends AsyncDisposable {
  readonly moto: string;
  readonly world: World;
  readonly issuer: OidcIssuer;
  tenant(id: string): TenantWorld;
  /** A way to AWS of its own, that remembers what goes through it. */
  front(instead?: Instead): Promise<AwsFront>;
  /** A new folder, gone at the end. */
  folder(): Promise<string>;
}

export async function startSystem(program: string): Promise<System> {
  await clearOfSlotEnd();
  const all = new AsyncDisposableStack();
  try {
    const { url } = all.use(await startMoto(program));
    const issuer = all.use(await startOidcIssuer());
    const world = await buildOrganisation(url);
    return {
      moto: url,
      world,
      issuer,
      tenant: (id) => tenantOf(world, id),
      front: async (instead) => all.use(await startAwsFront(url, instead)),
      folder: async () => {
        const folder = await mkdtemp(join(tmpdir(), 'spendlog-system-'));
        all.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
        return folder;
      },
      [Symbol.asyncDispose]: () => all.disposeAsync(),
    };
  } catch (error) {
    await all.disposeAsync();
    throw error;
  }
}

function tenantOf({ tenants }: World, id: string): TenantWorld {
  const found = tenants.find((tenant) => tenant.id === id);
  if (!found) throw new TypeError(`No tenant ${id}`);
  return found;
}

const SLOT_MS = 8 * 3_600_000;
const MARGIN_MS = 4 * 60_000;

/** The bill can change every eight hours, and with it the run that a plan is of: the tests lie within one such slot. */
async function clearOfSlotEnd(): Promise<void> {
  const left = SLOT_MS - (Date.now() % SLOT_MS);
  if (left < MARGIN_MS) await setTimeout(left + 1_000);
}
