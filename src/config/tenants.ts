import type { Tenant } from '../core/tenant.ts';
import type { BudgetConfig, Config } from './config.ts';
import { type CostsConfig, costsOf } from './costs.ts';
import { parameterName } from './parameter.ts';
import type { TenantConfig } from './tenant.ts';
import { tenantOf } from './tenant-of.ts';
import { withParameters } from './tenant-parameters.ts';

/** What one tenant is configured with, its parameters filled in. */
export interface TenantSettings {
  readonly tenant: Tenant;
  /** What the report calls it. Untrusted where it comes from a parameter. */
  readonly name: string;
  readonly costs: CostsConfig;
  readonly budgets: readonly BudgetConfig[];
}

/** Its role where the file itself names it: the parameters of a tenant are read with it. `null`: absent, or a parameter. */
export function literalRole({ role }: TenantConfig): string | null {
  return role !== undefined && parameterName(role) === null ? role : null;
}

/** Without tenants in the file there is one, with the settings of the file. */
export function defaultTenant({ costs, budgets }: Config): TenantSettings {
  const tenant = tenantOf(null);
  return { tenant, name: tenant.id, costs, budgets };
}

/**
 * @param parameters Values of `parametersOf(tenant)` by name.
 * @throws SpendlogError INPUT_INVALID where a value is missing or does not fit
 */
export function tenantSettings(
  config: Config,
  tenant: TenantConfig,
  parameters: ReadonlyMap<string, string>,
): TenantSettings {
  const read = withParameters(tenant, parameters);
  return {
    tenant: tenantOf(read),
    name: read.name ?? read.id,
    costs: costsOf(config.costs, read.costs),
    budgets: read.budgets ?? config.budgets,
  };
}
