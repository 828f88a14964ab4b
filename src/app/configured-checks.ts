import { everyCheck } from '../checks/registry.ts';
import { type ConfiguredThresholds, withThresholds } from '../checks/with-thresholds.ts';
import type { BillCheckDeclaration } from '../core/bill-check.ts';
import type { CheckDeclaration, TenantCheckDeclaration } from '../core/check.ts';

/** All checks by what they are judged over. */
export interface ChecksOfScopes {
  readonly unit: readonly CheckDeclaration[];
  readonly tenant: readonly TenantCheckDeclaration[];
  readonly bill: readonly BillCheckDeclaration[];
}

/** All checks, with the thresholds that a user configured in place of their own. */
export function checksOfScopes(configured: ConfiguredThresholds): ChecksOfScopes {
  const checks = withThresholds(everyCheck, configured);
  return {
    unit: checks.filter((check) => check.scope === 'unit'),
    tenant: checks.filter((check) => check.scope === 'tenant'),
    bill: checks.filter((check) => check.scope === 'bill'),
  };
}
