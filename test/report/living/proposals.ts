import { decimal } from '../../../src/core/decimal.ts';
import { money } from '../../../src/core/money.ts';
import { day } from '../../../src/core/period.ts';
import type { MonthlyMoney, PricedProposal, Saving } from '../../../src/core/recommendation.ts';

/** So much a month, in US dollars. */
export function monthly(amount: string): MonthlyMoney {
  return { ...money(amount, 'USD'), per: 'month' };
}

export function saving(net: string, more: Partial<Saving> = {}): Saving {
  return {
    net: monthly(net),
    gross: monthly(net),
    low: monthly(net),
    high: monthly(net),
    currency: 'USD',
    basis: 'bill',
    source: 'EffectiveCost',
    period: { start: day('2026-10-21'), end: day('2026-11-20') },
    formula: 'cost now − cost after',
    confidence: 1,
    oneOffCost: null,
    ...more,
  };
}

/** A volume that is attached to nothing. */
export function proposal(more: Partial<PricedProposal> = {}): PricedProposal {
  const resourceId = more.resourceId ?? 'vol-0a1b';
  return {
    check: 'ebs-unattached-volumes',
    actionType: 'Delete',
    actionFamily: 'idle',
    account: '111122223333',
    region: 'eu-west-1',
    service: 'ebs',
    resourceId,
    workloadGroup: null,
    evidence: 'It is attached to nothing.',
    claims: [
      {
        resourceId,
        usageType: 'EBS:VolumeUsage.gp2',
        operation: null,
        quantityNow: decimal('100'),
        quantityAfter: decimal('0'),
      },
    ],
    oneOff: [],
    tags: null,
    implementationEffort: 'Low',
    restartNeeded: false,
    rollbackPossible: true,
    advice: [],
    saving: saving('10'),
    noAmount: null,
    alternative: false,
    disagreement: null,
    ...more,
  };
}
