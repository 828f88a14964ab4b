import type { Gap } from '../../core/known.ts';
import type { TenantAccount } from '../../core/tenant.ts';
import { holds } from './conditions.ts';
import type { OwnerRule } from './owner-of.ts';

/** Organizational units an account lies in; `null`: not known. */
export function unitsIn(
  accounts: readonly TenantAccount[] | null,
): (account: string) => readonly string[] | null {
  const units = new Map(accounts?.map(({ id, units }) => [id, units ?? null]));
  return (account) => units.get(account) ?? null;
}

/**
 * Why rules about organizational units may not match accounts that are theirs; `null`: there is no such rule, or each account is
 * known up to the root, or matched by one. @param accounts Those of the tenant; `null`: which they are is not known.
 */
export function unitsGap(rules: readonly OwnerRule[], accounts: readonly TenantAccount[] | null): Gap | null {
  const wanted = rules.flatMap(({ match }) => (match?.['ou'] === undefined ? [] : [{ ou: match['ou'] }]));
  if (wanted.length === 0) return null;
  const isTold = ({ units = [] }: TenantAccount) =>
    units[0]?.startsWith('r-') || wanted.some((each) => holds(each, () => units));
  return accounts?.every(isTold) ? null : UNKNOWN_UNITS;
}

const UNKNOWN_UNITS: Gap = {
  reason: 'not-configured',
  subject: 'owners by organizational unit',
  remedy: 'select the accounts by the organisation in spendlog.yml, not one by one',
};
