import { describe, expect, it } from 'vitest';
import { hasSharedData } from '../support/shared-data.ts';
import { CASES } from './cases.ts';
import { replay } from './replay.ts';

/** Verbs of operations that change nothing. */
const READS = /:(?:Describe|Get|List|Lookup|Search|Query|Batch(?:Get|Describe)|Start(?:Query)|Filter|Select)/;

describe.skipIf(!hasSharedData).each(CASES.map((one) => [one.set, one] as const))('%s', (_, one) => {
  it('is judged as a careful reader of it would', async () => {
    const { checks, reads, calls } = await replay(one);
    const found = new Map(
      checks.map((result) => [
        result.check,
        result.state === 'evaluated' ? result.findings.map(({ resourceId }) => resourceId).sort() : null,
      ]),
    );
    for (const [check, resources] of Object.entries(one.expected))
      expect(found.get(check), check).toEqual(resources);
    for (const [resource, by] of Object.entries(one.forbidden)) {
      const judges = by === 'any check' ? [...found.keys()] : by;
      for (const check of judges) expect(found.get(check) ?? [], check).not.toContain(resource);
    }
    // What AWS really answered must not be refused as what it cannot be.
    expect(reads.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(checks.filter((result) => result.state === 'not-evaluated' && result.fault)).toEqual([]);
    expect(calls.map(({ operation }) => operation).filter((operation) => !READS.test(operation))).toEqual([]);
  });
});
