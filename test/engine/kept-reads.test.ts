import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/core/unit.ts';
import type { UnitRecord } from '../../src/core/unit-result.ts';
import { keptReads } from '../../src/engine/kept-reads.ts';
import { failureOf, planOf, recordOf, unitOf } from '../support/engine-world.ts';

const WANTED = new Set(['images', 'uses']);

function keeping(unit: Unit, kept: readonly unknown[]): UnitRecord {
  const record = recordOf(unit, null, kept.length);
  return {
    ...record,
    result: { ...record.result, reads: record.result.reads.map((read) => ({ ...read, kept })) },
  };
}

const one = unitOf('one', { region: 'eu-west-1', reads: ['images', 'other'] });
const two = unitOf('two', { region: 'us-east-1', reads: ['images', 'uses'] });

describe('rows that units kept', () => {
  it('are told by place and dataset, of the datasets asked for', () => {
    const kept = keptReads(planOf([two, one]), [keeping(two, [{ id: 'b' }]), keeping(one, [])], [], WANTED);
    expect(kept.map(({ region, dataset, rows }) => [region, dataset, rows])).toEqual([
      ['eu-west-1', 'images', []],
      ['us-east-1', 'images', [{ id: 'b' }]],
      ['us-east-1', 'uses', [{ id: 'b' }]],
    ]);
  });

  it('are missing where a read was refused or nobody came to it: never an empty list', () => {
    const refused = { n: 1, record: recordOf(one, failureOf('AccessDenied', { state: 'denied' })) };
    const kept = keptReads(planOf([one, two]), [], [refused], WANTED);
    expect(kept.map(({ region, rows }) => [region, rows])).toEqual([
      ['eu-west-1', null],
      ['us-east-1', null],
      ['us-east-1', null],
    ]);
  });

  it('are missing in accounts there is no way into', () => {
    const plan = { ...planOf([one]), unreachable: [{ ...two, account: '222222222222' }] };
    const kept = keptReads(plan, [keeping(one, [])], [], WANTED);
    expect(kept.filter(({ account }) => account === '222222222222')).toMatchObject([
      { dataset: 'images', rows: null },
      { dataset: 'uses', rows: null },
    ]);
  });

  it('of the whole organisation are those of the tenant: accounts of others are never named', () => {
    const all = unitOf('all', { account: 'organization', region: 'organization', reads: ['images'] });
    const plan = { ...planOf([all]), accounts: [{ id: '111111111111', name: 'Own' }] };
    const rows = [
      { id: 'own', account: '111111111111' },
      { id: 'of-all', account: null },
      { id: 'untold' },
      { id: 'organization', account: 'organization' },
    ];
    const [read] = keptReads(
      plan,
      [keeping(all, [...rows, { id: 'x', account: '999999999999' }])],
      [],
      WANTED,
    );
    expect(read?.rows).toEqual(rows);
  });

  it('of one account are all its own, whatever their columns say', () => {
    const plan = { ...planOf([one]), accounts: [] };
    const [read] = keptReads(plan, [keeping(one, [{ id: 'a', account: '999999999999' }])], [], WANTED);
    expect(read?.rows).toHaveLength(1);
  });
});
