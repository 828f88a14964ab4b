import type { Gap } from '../core/known.ts';
import type { Plan } from '../core/plan.ts';

/** The organisation was read, and nothing of it is the tenant's. */
export const NONE_SELECTED: Gap = {
  reason: 'nothing-selected',
  subject: 'the bill',
  remedy: 'select an account of the organisation in spendlog.yml',
  hint: 'AWS Organizations listed its accounts, and the tenant selects none of them (tenants[].organization).',
};

/** What a plan without accounts that says no reason has. */
const NOT_LISTED: Gap = {
  reason: 'failed',
  subject: 'the bill',
  remedy: 'run again: what was read is kept',
  hint: 'The accounts of the tenant could not be listed, so that no bill can be told to be theirs.',
};

/** Why a run could not look at anything: it is not known which accounts there are. `null` where they are known. */
export function couldNotLook({ accounts, accountsGap }: Pick<Plan, 'accounts' | 'accountsGap'>): Gap | null {
  return accounts.length > 0 ? null : (accountsGap ?? NOT_LISTED);
}
