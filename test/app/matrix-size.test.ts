import { expect, it } from 'vitest';
import { matrixOf } from '../../src/app/matrix.ts';
import { hashOf } from '../../src/engine/hash-of.ts';
import { MOST_BATCHES, planBatches } from '../../src/engine/plan-batches.ts';
import { planOf, unitOf } from '../support/engine-world.ts';

/** What one job may hand to others (GitHub, limits of job outputs). */
const MEGABYTE = 2 ** 20;

it.each([false, true])(
  'the matrix of ten thousand accounts is far below a megabyte and names none of them (reprocess: %s)',
  async (reprocess) => {
    const accounts = Array.from({ length: 10_000 }, (_, index) => String(100_000_000_000 + index));
    const units = await Promise.all(
      accounts.map(async (account) =>
        unitOf(await hashOf({ account }), { account, region: 'eu-west-1', expectedSeconds: 60 }),
      ),
    );
    const batches = planBatches(units, { targetMinutes: 10, concurrency: 16 });
    const { batch } = matrixOf(planOf(units, { batches }), units, reprocess);
    const text = JSON.stringify({ batch });
    expect(batch.length).toBeGreaterThan(1);
    expect(batch.length).toBeLessThanOrEqual(MOST_BATCHES);
    expect(batches.flatMap((one) => one.units).toSorted()).toEqual(units.map(({ id }) => id).toSorted());
    expect(Buffer.byteLength(text)).toBeLessThan(MEGABYTE / 10);
    for (const id of batch) expect(id).toMatch(/^(reprocess-)?b[0-9a-f]{16}$/);
    expect(accounts.filter((account) => text.includes(account))).toEqual([]);
  },
);
