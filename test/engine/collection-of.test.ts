import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerState } from '../../src/core/ledger.ts';
import { coverageOf } from '../../src/core/ledger.ts';
import type { ChargeClaim } from '../../src/core/recommendation.ts';
import type { Unit } from '../../src/core/unit.ts';
import type { ReadFailure, UnitRecord } from '../../src/core/unit-result.ts';
import type { Attempt } from '../../src/engine/attempt.ts';
import { type CollectionParts, collectionOf } from '../../src/engine/collection-of.ts';
import { failureOf, planOf, recordOf, unitOf } from '../support/engine-world.ts';

const QUIET: CollectionParts = { attempts: [], cancelled: false };

const counted = {
  service: 'ebs',
  resourceType: 'AWS::EC2::Volume',
  resources: 3,
  source: 'cloud-control',
  reason: null,
} as const;

function inventoryUnit(more: Partial<Unit> = {}): Unit {
  const services = ['ebs', 'sqs'];
  return unitOf('i', { serviceGroup: 'inventory', services, reads: ['inventory'], checks: [], ...more });
}

function keeping(unit: Unit, ...kept: readonly unknown[]): UnitRecord {
  const record = recordOf(unit, null, kept.length);
  return {
    ...record,
    result: { ...record.result, reads: record.result.reads.map((read) => ({ ...read, kept })) },
  };
}

/** A done record of a unit that found one resource. */
function finding(unit: Unit, claims: readonly ChargeClaim[]): UnitRecord {
  const record = recordOf(unit, null, 1);
  const findings = [{ resourceId: 'vol-1', evidence: 'Attached to nothing.', claims }];
  const checks = record.result.checks.map((result) =>
    result.state === 'evaluated' ? { ...result, findings } : result,
  );
  return { ...record, result: { ...record.result, checks } };
}

describe('the ledger of a run', () => {
  it('has a state for each planned read, also for those nobody came to', () => {
    const done = unitOf('done', { reads: ['a', 'b'] });
    const denied = unitOf('denied', { region: 'us-east-1', reads: ['a'] });
    const missing = unitOf('missing', { region: 'sa-east-1', reads: ['a', 'b'] });
    const refusal = failureOf('AccessDenied', {
      state: 'denied',
      message: 'Not allowed.',
      missingPermissions: ['ec2:DescribeVolumes'],
    });
    const plan = planOf([done, denied, missing]);
    const attempts = [{ n: 1, record: recordOf(denied, refusal) }];
    const { ledger, units } = collectionOf(plan, [recordOf(done, null, 2)], { ...QUIET, attempts });
    expect(units).toEqual({ planned: 3, done: 1 });
    const row = { tenant: 'acme', account: '111111111111', missingPermissions: [] };
    const reason = 'NotReached: no job came to it, or had the time for it. `spendlog runs resume` reads it.';
    expect(ledger).toEqual([
      { ...row, region: 'eu-west-1', dataset: 'a', state: 'ok', rows: 2, attempts: 1, reason: null },
      { ...row, region: 'eu-west-1', dataset: 'b', state: 'ok', rows: 2, attempts: 1, reason: null },
      { ...row, region: 'sa-east-1', dataset: 'a', state: 'skipped', rows: null, attempts: 0, reason },
      { ...row, region: 'sa-east-1', dataset: 'b', state: 'skipped', rows: null, attempts: 0, reason },
      {
        ...row,
        region: 'us-east-1',
        dataset: 'a',
        state: 'denied',
        rows: null,
        attempts: 1,
        reason: 'AccessDenied: Not allowed.',
        missingPermissions: ['ec2:DescribeVolumes'],
      },
    ]);
  });

  it('is in order of place and dataset, whatever the groups are called', () => {
    const units = [
      unitOf('u', { serviceGroup: 'a', reads: ['z'] }),
      unitOf('v', { serviceGroup: 'b', reads: ['y'] }),
    ];
    const { ledger } = collectionOf(planOf(units), [], QUIET);
    expect(ledger.map(({ dataset }) => dataset)).toEqual(['y', 'z']);
  });

  it('says of a cancelled run that this is why', () => {
    const { ledger } = collectionOf(planOf([unitOf('u')]), [], { ...QUIET, cancelled: true });
    expect(ledger[0]?.reason).toMatch(/^Cancelled: /);
  });

  it('is the same for a unit that failed before it was done', () => {
    const unit = unitOf('u');
    const attempts = [1, 2].map((n) => ({ n, record: recordOf(unit, failureOf('InternalError')) }));
    const plan = planOf([unit]);
    const smooth = collectionOf(plan, [recordOf(unit)], QUIET);
    expect(collectionOf(plan, [recordOf(unit)], { ...QUIET, attempts })).toEqual(smooth);
  });

  it('says that the time of a job was over, which is no attempt, and shows what there was time for', () => {
    const unit = unitOf('u', { reads: ['a', 'b'] });
    const over = recordOf(unit, failureOf('JobTime', { state: 'skipped' }));
    const [, second] = over.result.reads;
    const [first] = recordOf(unit, null, 3).result.reads;
    const reads = first && second ? [first, second] : [];
    const cutOff = { ...over, result: { ...over.result, reads } };
    for (const all of [
      [cutOff, over],
      [over, cutOff],
    ]) {
      const attempts = all.map((record) => ({ n: 0, record }));
      const collection = collectionOf(planOf([unit]), [], { ...QUIET, attempts });
      expect(collection.ledger).toMatchObject([
        { dataset: 'a', state: 'ok', rows: 3 },
        { dataset: 'b', state: 'skipped', attempts: 0, reason: 'JobTime: It failed.' },
      ]);
      expect(collection.units.done).toBe(0);
    }
  });

  it('goes by the latest attempt while none is done', () => {
    const unit = unitOf('u');
    const at = (n: number, errorClass: string): Attempt => ({
      n,
      record: recordOf(unit, failureOf(errorClass)),
    });
    const parts = { ...QUIET, attempts: [at(2, 'Second'), at(10, 'Tenth'), at(1, 'First')] };
    const late = recordOf(unit, failureOf('JobTime', { state: 'skipped' }));
    expect(collectionOf(planOf([unit]), [late], parts).ledger[0]).toMatchObject({
      reason: 'Tenth: It failed.',
      attempts: 3,
    });
  });

  it('gives a unit up for the same reason where two jobs used one number, in any order', () => {
    const unit = unitOf('u');
    const throttled = (n: number): Attempt => ({
      n,
      record: recordOf(unit, failureOf('ThrottlingException', { state: 'throttled' })),
    });
    const denied = { n: 2, record: recordOf(unit, failureOf('AccessDenied', { state: 'denied' })) };
    const attempts = [throttled(1), throttled(2), denied, throttled(3)];
    const collect = (all: readonly Attempt[]) =>
      collectionOf(planOf([unit]), [], { ...QUIET, attempts: all });
    expect(collect(attempts.toReversed())).toEqual(collect(attempts));
  });

  it('adds up to the plan and has the same bytes in any order of completion, with any duplicates', () => {
    const failures: readonly (ReadFailure | null)[] = [
      null,
      failureOf('AccessDenied', { state: 'denied' }),
      failureOf('ThrottlingException', { state: 'throttled' }),
      failureOf('InternalError'),
      failureOf('JobTime', { state: 'skipped' }),
    ];
    const drawn = fc.array(
      fc.record({ unit: fc.nat(9), failure: fc.nat(4), n: fc.integer({ min: 1, max: 4 }), rows: fc.nat(2) }),
      { maxLength: 30 },
    );
    const shuffles = drawn.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.shuffledSubarray(all),
      ),
    );
    const units = Array.from({ length: 10 }, (_, index) =>
      unitOf(`u${index}`, { region: `eu-west-${index % 3}`, reads: [`a${index}`, `b${index}`] }),
    );
    const plan = planOf(units);
    const collect = (all: readonly { unit: number; failure: number; n: number; rows: number }[]) => {
      const records: UnitRecord[] = [];
      const attempts: Attempt[] = [];
      for (const { unit: at, failure: kind, n, rows } of all) {
        const unit = units[at] ?? unitOf('none');
        const failure = failures[kind] ?? null;
        const record = recordOf(unit, failure, rows);
        if (failure) attempts.push({ n, record });
        else records.push(record);
      }
      return collectionOf(plan, records, { ...QUIET, attempts });
    };
    fc.assert(
      fc.property(shuffles, ([all, shuffled, again]) => {
        const collection = collect(all);
        expect(JSON.stringify(collect([...shuffled, ...again]))).toBe(JSON.stringify(collection));
        const { planned, byState } = coverageOf(collection.ledger);
        expect(planned).toBe(20);
        expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(planned);
        const done = new Set(all.filter(({ failure }) => failure === 0).map(({ unit }) => unit));
        expect(byState.ok + byState.empty).toBe(2 * done.size);
        expect(collection.units.done).toBe(done.size);
      }),
    );
  });

  it('has the same bytes for any of several done records of a unit, with the exact quantities they claim', () => {
    const unit = unitOf('u');
    const quantity = fc.record({ units: fc.bigInt({ min: 0n, max: 3n }), scale: fc.nat(2) });
    const claim = fc.record({
      resourceId: fc.constantFrom('vol-1', 'vol-2'),
      usageType: fc.constant('EBS:VolumeUsage.gp2'),
      operation: fc.constant(null),
      quantityNow: quantity,
      quantityAfter: quantity,
    });
    const records = fc.array(
      fc.array(claim, { maxLength: 2 }).map((claims) => finding(unit, claims)),
      { minLength: 1, maxLength: 4 },
    );
    const orders = records.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    );
    fc.assert(
      fc.property(orders, ([all, again]) => {
        const collection = collectionOf(planOf([unit]), all, QUIET);
        expect(collectionOf(planOf([unit]), again, QUIET)).toEqual(collection);
        expect(collection.units.done).toBe(1);
      }),
    );
  });

  it.each(['denied', 'throttled', 'failed', 'skipped'] as const satisfies readonly LedgerState[])(
    'never has rows where the state is %s',
    (state) => {
      const unit = unitOf('u');
      const record = recordOf(unit, failureOf('Any', { state }));
      expect(collectionOf(planOf([unit]), [record], QUIET).ledger[0]).toMatchObject({ state, rows: null });
    },
  );
});

describe('what is no part of the plan', () => {
  it('ends the run: a result of a unit that was not planned', () => {
    const plan = planOf([unitOf('u')]);
    const stray = recordOf(unitOf('another-tenants'));
    expect(() => collectionOf(plan, [stray], QUIET)).toThrow(
      expect.objectContaining({ code: 'TENANT_MISMATCH' }),
    );
    expect(() => collectionOf(plan, [], { ...QUIET, attempts: [{ n: 1, record: stray }] })).toThrow(
      expect.objectContaining({ code: 'TENANT_MISMATCH' }),
    );
  });

  it('ends the run: a unit of another tenant or account in the plan', () => {
    const code = expect.objectContaining({ code: 'TENANT_MISMATCH' });
    expect(() => collectionOf(planOf([unitOf('u', { tenant: 'other' })]), [], QUIET)).toThrow(code);
    const accounts = [{ id: '222222222222', name: 'b' }];
    expect(() => collectionOf(planOf([unitOf('u')], { accounts }), [], QUIET)).toThrow(code);
  });

  it('ends the run: a read that was not planned', () => {
    const record = recordOf(unitOf('u', { reads: ['volumes', 'stray'] }));
    expect(() => collectionOf(planOf([unitOf('u')]), [record], QUIET)).toThrow(
      expect.objectContaining({ code: 'STORE_DAMAGED' }),
    );
  });
});

describe('inventory and utilisation', () => {
  it('come from the rows that were kept', () => {
    const unit = inventoryUnit();
    const { inventory } = collectionOf(planOf([unit]), [keeping(unit, counted)], QUIET);
    expect(inventory).toEqual([{ account: unit.account, region: unit.region, ...counted }]);

    const used = {
      service: 'ebs',
      namespace: 'AWS/EBS',
      metricName: 'VolumeReadOps',
      statistic: 'Sum',
      days: 14,
      resources: 2,
      average: 1.5,
      maximum: 3,
      allZero: 1,
      notMeasured: 0,
      unit: null,
    };
    const measured = unitOf('m', { serviceGroup: 'utilisation', reads: ['utilisation'], checks: [] });
    const both = collectionOf(planOf([measured]), [keeping(measured, used)], QUIET);
    const { utilisation } = both;
    expect(both.inventory).toEqual([]);
    expect(utilisation).toEqual([{ account: unit.account, region: unit.region, ...used }]);
  });

  it('say of each service that it was not counted where the read is missing', () => {
    const unit = inventoryUnit();
    const row = {
      account: unit.account,
      region: unit.region,
      resourceType: '*',
      resources: null,
      source: 'not-read',
    };
    const denied = recordOf(unit, failureOf('AccessDenied', { state: 'denied', message: 'Not allowed.' }));
    expect(collectionOf(planOf([unit]), [denied], QUIET).inventory).toEqual(
      ['ebs', 'sqs'].map((service) => ({ ...row, service, reason: 'AccessDenied: Not allowed.' })),
    );
    expect(collectionOf(planOf([unit]), [], QUIET).inventory).toEqual(
      ['ebs', 'sqs'].map((service) => ({ ...row, service, reason: 'The run did not come to it.' })),
    );
  });

  it('are refused in another shape', () => {
    const unit = inventoryUnit();
    const record = keeping(unit, { ...counted, resources: '3' });
    expect(() => collectionOf(planOf([unit]), [record], QUIET)).toThrow(/inventory.*another shape/);
  });
});

describe('checks and dead letters', () => {
  it('tell findings, what could not be judged and what was missing', () => {
    const unit = unitOf('u');
    const blind = unitOf('blind', { region: 'us-east-1', checks: ['unattached', 'old'] });
    const finding = { resourceId: 'vol-1', evidence: 'idle', claims: [] };
    const undecided = [{ resourceId: 'vol-2', reason: 'no metric' }];
    const evaluated = {
      check: 'unattached',
      state: 'evaluated',
      judged: 4,
      findings: [finding],
      undecided,
    } as const;
    const record = { ...recordOf(unit), result: { ...recordOf(unit).result, checks: [evaluated] } };
    const fault = failureOf('CheckFault', { poison: true });
    const faulty = recordOf(blind);
    const broken: UnitRecord = {
      ...faulty,
      result: {
        ...faulty.result,
        checks: [{ check: 'unattached', state: 'not-evaluated', missing: [], fault }],
      },
    };
    const plan = planOf([unit, blind]);
    const parts = { ...QUIET, attempts: [{ n: 1, record: broken }] };
    const { checks, findings, deadLetters, units } = collectionOf(plan, [record], parts);
    const place = { account: unit.account, region: unit.region };
    expect(units.done).toBe(1);
    expect(findings).toEqual([{ check: 'unattached', ...place, finding }]);
    const none = { state: 'not-evaluated', judged: 0, found: 0, undecided: [] };
    expect(checks).toEqual([
      { check: 'old', account: unit.account, region: 'us-east-1', ...none, missing: ['volumes'] },
      { check: 'unattached', ...place, state: 'evaluated', judged: 4, found: 1, undecided, missing: [] },
      {
        check: 'unattached',
        account: unit.account,
        region: 'us-east-1',
        ...none,
        missing: [],
        fault: 'It failed.',
      },
    ]);
    expect(deadLetters).toEqual([
      {
        unit: 'blind',
        account: unit.account,
        region: 'us-east-1',
        serviceGroup: 'ebs',
        attempts: 1,
        errorClass: 'CheckFault',
        message: 'It failed.',
        poison: true,
      },
    ]);
  });

  it('name the fault, not the reads that the end of a job cut off', () => {
    const unit = unitOf('u', { reads: ['a', 'b'] });
    const cut = recordOf(unit, failureOf('JobTime', { state: 'skipped' }));
    const [first, second] = cut.result.reads;
    const fault = failureOf('InternalError');
    const reads = first && second ? [first, { ...second, state: fault.state, failure: fault }] : [];
    const record = { ...cut, result: { ...cut.result, reads } };
    const attempts = [1, 2, 3].map((n) => ({ n, record }));
    const { deadLetters } = collectionOf(planOf([unit]), [], { ...QUIET, attempts });
    expect(deadLetters).toMatchObject([{ unit: 'u', attempts: 3, errorClass: 'InternalError' }]);
  });

  it('hold no unit that was done in the end', () => {
    const unit = unitOf('u');
    const attempts = [1, 2, 3].map((n) => ({ n, record: recordOf(unit, failureOf('InternalError')) }));
    const plan = planOf([unit]);
    expect(collectionOf(plan, [], { ...QUIET, attempts }).deadLetters).toHaveLength(1);
    expect(collectionOf(plan, [recordOf(unit)], { ...QUIET, attempts }).deadLetters).toEqual([]);
  });
});
