import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/core/ledger.ts';
import { collectionOf } from '../../src/engine/collection-of.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { planOf, unitOf } from '../support/engine-world.ts';

const closed = unitOf('b', {
  account: '222222222222',
  reads: ['volumes', 'inventory'],
  services: ['ebs'],
});
const parts = { attempts: [], breakers: [], cancelled: false };

describe('accounts there is no way into', () => {
  it('have each read in the ledger as skipped, with the fix, and count as not looked at', () => {
    const { ledger, units, checks, inventory } = collectionOf(
      planOf([], { unreachable: [closed], accounts: [{ id: closed.account, name: 'Shop' }] }),
      [],
      parts,
    );

    expect(
      ledger.map(({ account, dataset, state, attempts }) => [account, dataset, state, attempts]),
    ).toEqual([
      ['222222222222', 'inventory', 'skipped', 0],
      ['222222222222', 'volumes', 'skipped', 0],
    ]);
    expect(ledger.every(({ reason }) => reason?.includes('Set tenants[].accountRole'))).toBe(true);
    expect(coverageOf(ledger).ratio).toBe(0);
    expect(units).toEqual({ planned: 0, done: 0 });
    expect(checks).toMatchObject([{ state: 'not-evaluated', missing: closed.reads }]);
    expect(inventory).toMatchObject([{ resources: null, reason: expect.stringContaining('accountRole') }]);
  });

  it('are in no batch, in one order, and never of another tenant', async () => {
    const { run: _run, tenant: _tenant, schemaVersion: _version, batches: _batches, ...rest } = planOf([]);
    const batching = { targetMinutes: 10, concurrency: 1 };
    const other = unitOf('a', { account: '222222222222' });

    const plan = await makePlan({ ...rest, batching, unreachable: [closed, other] });
    expect(plan.batches).toEqual([]);
    expect(plan.unreachable?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await makePlan({ ...rest, batching })).not.toHaveProperty('unreachable');
    await expect(
      makePlan({ ...rest, batching, unreachable: [unitOf('c', { tenant: 'other' })] }),
    ).rejects.toThrow("another tenant's");
  });
});
