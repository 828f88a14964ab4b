import type { Config } from '../config/config.ts';
import type { StoreConfig } from '../config/store.ts';
import { parametersOf } from '../config/tenant-parameters.ts';
import { defaultTenant, literalRole, tenantSettings } from '../config/tenants.ts';
import type { Store } from '../core/store.ts';
import type { Tenant } from '../core/tenant.ts';
import { openFirstSession, type SignInInputs } from '../platform/aws/first-session.ts';
import { readParameters } from '../platform/aws/parameters.ts';
import { type SignedIn, signIn } from '../platform/aws/sign-in.ts';
import { registerSecret } from '../platform/redact.ts';
import { openRunStore, type RunStore } from '../store/run-store.ts';
import { loadConfig } from './load-config.ts';
import { openStore } from './open-store.ts';
import { refuseOtherRepository } from './own-repository.ts';
import type { RunEnvironment } from './run-contract.ts';
import { isRunnerMask } from './runner-mask.ts';
import { configOfTenant, oneTenantId, tenantConfig } from './tenants.ts';
import { workThenEnd } from './work-then-end.ts';

/** What a command may say about whose runs it is about, and how to become that tenant. */
export interface TenantOptions extends SignInInputs {
  readonly config?: string;
  readonly environment?: string;
  readonly tenant?: string;
  readonly store?: StoreConfig;
}

/** A tenant that is signed in. */
export interface TenantAccess {
  readonly tenant: Tenant;
  /** As this tenant sees it, with what its parameters say. */
  readonly config: Config;
  readonly signedIn: SignedIn;
}

/** One tenant in one process: nothing of another is at hand. */
export interface TenantSession {
  readonly id: string;
  /** As this tenant sees it, before its parameters are read. */
  readonly config: Config;
  readonly store: Store;
  /** Whether the store ends with the workflow run, and a branch has what outlives it. */
  readonly remembers: boolean;
  readonly runStore: RunStore;
  /** Signs in on first use. */
  access(): Promise<TenantAccess>;
}

/**
 * Does some work as one tenant, and ends its connections.
 * @throws SpendlogError INPUT_INVALID where it is not clear which tenant
 */
export async function asTenant<T>(
  options: TenantOptions,
  environment: RunEnvironment,
  work: (session: TenantSession) => Promise<T>,
): Promise<T> {
  const file = await loadConfig(environment.workingFolder, options.config, options.environment);
  return asTenantOf(file, oneTenantId(file, options.tenant, environment), options, environment, work);
}

/** The same, where the configuration is read and the tenant chosen. */
export async function asTenantOf<T>(
  file: Config,
  id: string,
  options: TenantOptions,
  environment: RunEnvironment,
  work: (session: TenantSession) => Promise<T>,
): Promise<T> {
  refuseOtherRepository(file, [id], environment);
  const config = configOfTenant(file, id);
  const opened: { access?: Promise<TenantAccess> } = {};
  const access = () => {
    opened.access ??= openAccess(config, id, options, environment);
    return opened.access;
  };
  const chosen = options.store ?? config.store;
  const remembers = chosen.kind === 'artifact' && chosen.remember;
  const store = openStore(chosen, id, environment, async (asked) =>
    (await access()).signedIn.credentials(asked),
  );
  const session = { id, config, store, remembers, runStore: openRunStore(store, id, environment), access };
  return workThenEnd(environment.log, () => work(session), [() => store.close()]);
}

async function openAccess(
  config: Config,
  id: string,
  inputs: SignInInputs,
  { environment, clock, random, maskSecret, progress, signal }: RunEnvironment,
): Promise<TenantAccess> {
  const ports = { clock, random, maskSecret, signal };
  const options = { ...ports, inputs, environment };
  const written = tenantConfig(config, id);
  progress.step(`Signing in to AWS as ${id}`);
  const first = await openFirstSession(options, written && literalRole(written));
  const { tenant, costs, budgets } = written
    ? tenantSettings(
        config,
        written,
        await readParameters(first, parametersOf(written), { ...ports, hideInLogs: registerSecret }),
      )
    : defaultTenant(config);
  if (tenant.externalId !== null && isRunnerMask(tenant.externalId)) maskSecret(tenant.externalId);
  return {
    tenant,
    config: { ...config, costs, budgets: [...budgets] },
    signedIn: await signIn({ ...options, tenant, first }),
  };
}
