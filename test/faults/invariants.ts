import { expect } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import type { UnitRecord } from '../../src/core/unit-result.ts';
import { toPortableJson } from '../../src/store/portable-json.ts';
import type { FakeCloud } from './fakecloud/fake-cloud.ts';
import type { Rig } from './rig.ts';
import { SMALL_TENANTS } from './small-world.ts';

/** No unit lost or done twice, and each of its planned reads in one state. */
export function expectEveryUnitOnce({ units }: Pick<Plan, 'units'>, records: readonly UnitRecord[]): void {
  const results = new Map(records.map(({ result }) => [result.unit, result]));
  expect(records).toHaveLength(units.length);
  for (const { id, reads, checks } of units) {
    expect(results.get(id)?.reads.map(({ read }) => read)).toEqual(reads);
    expect(results.get(id)?.checks.map(({ check }) => check)).toEqual(checks);
  }
}

/** A read has a number of rows when it was read, and else says why not: nothing unread looks like nothing there. */
export function expectHonestReads(records: readonly UnitRecord[]): void {
  for (const { reads } of records.map(({ result }) => result)) {
    for (const { state, rows, failure } of reads) {
      const wasRead = state === 'ok' || state === 'empty';
      expect([state, rows === null, failure === null]).toEqual([state, !wasRead, wasRead]);
      if (wasRead) expect(rows === 0).toBe(state === 'empty');
      if (state === 'denied') expect(failure?.missingPermissions).not.toEqual([]);
    }
  }
}

/** Neither secrets nor words of the other tenant in anything that leaves the program. */
export function expectNothingLeaked(
  { cloud, plan }: { readonly cloud: Pick<FakeCloud, 'secrets'>; readonly plan: Pick<Plan, 'tenant'> },
  texts: readonly string[],
): void {
  const others = SMALL_TENANTS.filter(({ id }) => id !== plan.tenant);
  const words = [...cloud.secrets, ...others.flatMap(({ sentinel, accounts }) => [sentinel, ...accounts])];
  const all = texts.join('\n');
  const found = words.filter((word) => formsOf(word).some((form) => all.includes(form)));
  expect(found).toEqual([]);
}

/** As it is, in base64 and as part of an address. */
function formsOf(word: string): readonly string[] {
  return [word, Buffer.from(word).toString('base64').replace(/=+$/, ''), encodeURIComponent(word)];
}

/** What was found out, in one order: equal for equal knowledge, whatever it cost to gain. */
export function resultsText(records: readonly UnitRecord[]): string {
  const results = records.map(({ result }) => result);
  return toPortableJson(results.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)));
}

/** Requests of one job: each of the calls that a fault-free run needs may be made four times. */
export function expectWithinBudget({ cloud }: Pick<Rig, 'cloud'>, faultFreeCalls: number, jobs = 1): void {
  expect(cloud.journal.length).toBeLessThanOrEqual(faultFreeCalls * 4 * jobs);
}
