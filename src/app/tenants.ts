import type { Config } from '../config/config.ts';
import { costsOf } from '../config/costs.ts';
import { suggest } from '../config/suggest.ts';
import type { TenantConfig } from '../config/tenant.ts';
import { SpendlogError } from '../core/errors.ts';
import type { RunEnvironment } from './run-contract.ts';

/** Without tenants in the configuration there is one. */
export const DEFAULT_TENANT = 'default';

/** The tenants that have runs, in the order of the file; of a file without tenants the one there is. */
function activeTenantIds({ tenants }: Config): readonly string[] {
  if (tenants.length === 0) return [DEFAULT_TENANT];
  return tenants.filter(({ active }) => active !== false).map(({ id }) => id);
}

/**
 * The one tenant that a command is about.
 * @param asked What a person named; absent: the only active one.
 * @throws SpendlogError INPUT_INVALID; in the log of a workflow, which may be read by people of one tenant, it names no other
 */
export function oneTenantId(
  config: Config,
  asked: string | undefined,
  { environment }: Pick<RunEnvironment, 'environment'>,
): string {
  const active = activeTenantIds(config);
  const told = environment['GITHUB_ACTIONS'] !== 'true';
  if (asked === undefined) {
    const [only, ...others] = active;
    if (only !== undefined && others.length === 0) return only;
    throw new SpendlogError(
      'INPUT_INVALID',
      only === undefined ? 'No tenant is active.' : 'There are several tenants, and this is about one.',
      only === undefined
        ? 'Take active: false away from a tenant of spendlog.yml.'
        : `Name one with --tenant${told ? `: ${active.join(', ')}` : ', as spendlog.yml spells it'}.`,
    );
  }
  if (active.includes(asked)) return asked;
  const inactive = config.tenants.some(({ id }) => id === asked);
  throw new SpendlogError(
    'INPUT_INVALID',
    inactive
      ? `The tenant ${asked} is not active.`
      : `There is no tenant ${asked}${told ? suggest(asked, active) : ''}`.replace(/(?<!\?)$/, '.'),
    inactive
      ? 'Take active: false away from it in spendlog.yml.'
      : `spendlog.yml has ${knownTenants(active, told)}.`,
  );
}

function knownTenants(active: readonly string[], told: boolean): string {
  if (active.length === 0) return 'none that is active';
  return told ? active.join(', ') : 'others';
}

/** The tenants a command looks at: the one that was named, else every active one. */
export function tenantIds(
  config: Config,
  asked: string | undefined,
  environment: Pick<RunEnvironment, 'environment'>,
): readonly string[] {
  return asked === undefined ? activeTenantIds(config) : [oneTenantId(config, asked, environment)];
}

/** The tenants whose runs a command looks at: one that is not active any more has runs as well. */
export function rememberedTenantIds(
  config: Config,
  asked: string | undefined,
  environment: Pick<RunEnvironment, 'environment'>,
): readonly string[] {
  const tenants = config.tenants.map((tenant) => ({ ...tenant, active: true }));
  return tenantIds({ ...config, tenants }, asked, environment);
}

/** What the file says of a tenant; `null` for the one that a file without tenants has. */
export function tenantConfig({ tenants }: Config, id: string): TenantConfig | null {
  return tenants.find((tenant) => tenant.id === id) ?? null;
}

/** The configuration as one tenant sees it: its own source of cost, budgets and channels, nobody else's. */
export function configOfTenant(config: Config, id: string): Config {
  const tenant = tenantConfig(config, id);
  if (!tenant) return config;
  return {
    ...config,
    costs: costsOf(config.costs, tenant.costs),
    budgets: tenant.budgets ?? config.budgets,
    ...channelsOf(config, tenant),
    tenants: [tenant],
  };
}

type ChannelSections = Pick<Config, 'git' | 'issues' | 'slack' | 'email' | 'sns' | 'webhook'>;

/** A tenant that has a section of its own has all of it: recipients of one are never mixed with those of another. */
function channelsOf(config: Config, tenant: TenantConfig): ChannelSections {
  const own = <K extends keyof ChannelSections>(key: K): Config[K] | TenantConfig[K] =>
    tenant[key] === undefined ? config[key] : tenant[key];
  return {
    git: own('git') ?? null,
    issues: own('issues') ?? null,
    slack: own('slack') ?? null,
    email: own('email') ?? null,
    sns: own('sns') ?? null,
    webhook: own('webhook') ?? null,
  };
}
