import type { AdvisedRow, AdvisorFactRow, AdvisorRow, AdvisorStateRow } from '../../../src/core/advisor.ts';
import type { Needs, Placed, TenantCheckDeclaration, Thresholds, Verdict } from '../../../src/core/check.ts';
import { NOW } from '../ageless.ts';

type Place = { readonly account: string; readonly region: string };

const ORGANIZATION: Place = { account: 'organization', region: 'organization' };

/** A row as a check of the tenant meets it. */
export function state(state: AdvisorStateRow['state'], place = ORGANIZATION): Placed<AdvisorRow> {
  return { kind: 'state', state, remedy: 'Enable it.', ...place };
}

export function fact(
  name: string,
  values: Partial<Pick<AdvisorFactRow, 'subject' | 'amount' | 'number' | 'text'>>,
  place = ORGANIZATION,
): Placed<AdvisorRow> {
  return { kind: 'fact', name, subject: null, amount: null, number: null, text: null, ...values, ...place };
}

export function advised(changes: Partial<AdvisedRow>): Placed<AdvisorRow> {
  return {
    kind: 'advised',
    account: '222233334444',
    region: 'eu-west-1',
    resourceId: 'i-1',
    resourceArn: null,
    resourceType: 'Ec2Instance',
    actionType: 'Rightsize',
    actionFamily: 'rightsize',
    advice: {
      actionType: 'Rightsize',
      target: 'm5.large',
      estimatedMonthlySavings: { amount: '70', currency: 'USD' },
      estimatedSavingsPercentage: 30,
      estimationMode: 'BeforeDiscounts',
      lookBackDays: 14,
      refreshedAt: '2026-11-20T12:00:00.000Z',
    },
    current: 'm5.xlarge',
    implementationEffort: null,
    restartNeeded: true,
    rollbackPossible: true,
    tags: null,
    ...changes,
  };
}

export const usd = (amount: string) => ({ amount, currency: 'USD' });

/** The verdicts of a check of the tenant that needs one dataset. */
export function judged<T extends Thresholds>(
  check: TenantCheckDeclaration<never, T> | TenantCheckDeclaration<Needs, T>,
  rows: readonly Placed<AdvisorRow>[],
  thresholds: Partial<T> = {},
): readonly Placed<Verdict>[] {
  const [name = ''] = Object.keys(check.needs);
  const context = { now: NOW, thresholds: { ...check.thresholds, ...thresholds } };
  return [...check.evaluate({ [name]: rows } as never, context)];
}

/** `resource: evidence`, or `resource? reason` where it is undecided. */
export function lines(verdicts: readonly Placed<Verdict>[]): readonly string[] {
  return verdicts.map((verdict) =>
    'reason' in verdict
      ? `${verdict.resourceId}? ${verdict.reason}`
      : `${verdict.resourceId}: ${verdict.evidence}`,
  );
}
