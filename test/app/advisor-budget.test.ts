import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advisorRequests, takeUpTo } from '../../src/app/advisor-budget.ts';
import type { SourceUsage } from '../../src/core/cost-source.ts';
import type { DatasetDeclaration } from '../../src/core/dataset.ts';
import { zeroMoney } from '../../src/core/money.ts';
import type { Unit } from '../../src/core/unit.ts';

const dataset = (id: string, reads: readonly string[]): DatasetDeclaration => ({
  id,
  scope: 'organization',
  reads,
  load: () => Promise.reject(new Error('not loaded')),
});

const groups = [
  { datasets: [dataset('advisors/purchases', ['Cost Explorer:GetAnomalies'])] },
  { datasets: [dataset('advisors/budgets', ['Budgets:DescribeBudgets'])] },
];

const unit = (id: string, read: string): Unit => ({
  id,
  tenant: 't',
  account: 'organization',
  region: 'organization',
  serviceGroup: read,
  services: [],
  reads: [read],
  checks: [],
  expectedSeconds: 1,
});

const paid = (id: string) => unit(id, 'advisors/purchases');
const usage = (requests: number): SourceUsage => ({
  plannedRequests: requests,
  requests,
  pages: requests,
  cachedRequests: 0,
  paid: zeroMoney('USD'),
  filesRead: 0,
  bytesRead: 0,
});

describe('what advisors may ask of Cost Explorer', () => {
  it('is what the bill has left of the cap', () => {
    const units = [paid('a'), unit('b', 'advisors/budgets')];
    const job = { units, groups, maxRequests: 60 };
    expect(advisorRequests({ ...job, plan: { units, usage: usage(22) } })).toBe(38);
    expect(advisorRequests({ ...job, plan: { units, usage: usage(60) } })).toBe(0);
    expect(advisorRequests({ ...job, plan: { units, usage: usage(75) } })).toBe(0);
    expect(advisorRequests({ ...job, plan: { units, usage: null } })).toBe(60);
  });

  it('is nothing where no unit asks', () => {
    const units = [unit('b', 'advisors/budgets')];
    expect(advisorRequests({ plan: { units, usage: null }, units, groups, maxRequests: 60 })).toBe(0);
  });

  it('is never more than the cap over all jobs together, however the units are dealt', () => {
    const jobs = fc.array(fc.array(fc.boolean(), { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(jobs, fc.nat(100), fc.nat(200), (dealt, maxRequests, asked) => {
        const units = dealt.map((job, at) =>
          job.map((isPaid, nth) =>
            isPaid ? paid(`${at}-${nth}`) : unit(`${at}-${nth}`, 'advisors/budgets'),
          ),
        );
        const plan = { units: units.flat(), usage: usage(asked) };
        const shares = units.map((own) => advisorRequests({ plan, units: own, groups, maxRequests }));
        const sum = shares.reduce((total, share) => total + share, 0);
        expect(sum).toBeLessThanOrEqual(Math.max(0, maxRequests - asked));
      }),
    );
  });

  it('is taken one by one', () => {
    const take = takeUpTo(2);
    expect([take(), take(), take(), take()]).toEqual([true, true, false, false]);
  });
});
