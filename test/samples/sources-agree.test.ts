import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateOrganisation } from '../../samples/generate.ts';
import { writeSample } from '../../samples/write.ts';
import { type ChargeKind, USAGE_KINDS } from '../../src/core/charge.ts';
import type { CostSource } from '../../src/core/cost-source.ts';
import type { Dimension } from '../../src/core/cube.ts';
import type { Known } from '../../src/core/known.ts';
import { day, type Period } from '../../src/core/period.ts';
import { createExportSource } from '../../src/costs/sources/export/export-source.ts';
import { openDuckDb } from '../../src/platform/duckdb.ts';
import { localFiles } from '../../src/platform/local-files.ts';
import { unzip } from '../../src/platform/unzip.ts';
import { memorySource } from '../support/memory-source.ts';

/** Writing and reading the whole sample may take long where other work runs beside it. */
const HOOK_TIMEOUT = 120_000;

const organisation = generateOrganisation(5);
const memory = memorySource(organisation);

let folder: string;
let written: CostSource;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agree-'));
  const engine = () =>
    openDuckDb({ load: () => import('@duckdb/node-api'), scratch: join(folder, 'scratch') });
  const writer = await engine();
  await writeSample(writer, join(folder, 'export'), organisation);
  await writer.close();
  written = createExportSource({
    locations: ['export'],
    files: () => localFiles(folder),
    unzip,
    engine,
    maxLocalBytes: 1e9,
    asOf: organisation.asOf,
    sample: true,
  });
  await written.open();
}, HOOK_TIMEOUT);

afterAll(async () => {
  await written.close();
  await rm(folder, { recursive: true });
});

const MONTH = { start: day('2026-09-01'), end: day('2026-10-01') };
const DAYS = { start: day('2026-10-18'), end: day('2026-11-08') };

interface Question {
  readonly dimensions: readonly Dimension[];
  readonly period: Period;
  readonly chargeKinds?: readonly ChargeKind[];
}

const QUESTIONS: readonly Question[] = [
  {
    dimensions: ['month', 'serviceName', 'chargeKind'],
    period: { start: day('2024-11-01'), end: day('2026-12-01') },
  },
  { dimensions: ['day', 'serviceName', 'subAccountId'], period: DAYS, chargeKinds: USAGE_KINDS },
  { dimensions: ['day', 'regionId', 'chargeKind'], period: MONTH },
  { dimensions: ['invoiceId', 'billingAccountId', 'chargeKind'], period: MONTH },
  { dimensions: ['usageType', 'operation', 'pricingCategory', 'pricingUnit'], period: MONTH },
  { dimensions: ['tag:team', 'tag:cost-center', 'serviceCategory'], period: MONTH, chargeKinds: ['usage'] },
  { dimensions: ['commitmentDiscountId', 'commitmentDiscountStatus', 'chargeCategory'], period: MONTH },
];

function answerOf<T>(known: Known<T>): T {
  if (!known.known) throw new Error(`Not known: ${known.gap.subject}`);
  return known.value;
}

/** Two readers of one bill: SQL over the files that were written, and the rows added up in memory by their planted kinds. */
describe('the export of the sample and its rows in memory', () => {
  it('have charges in the same places', async () => {
    for (const period of [MONTH, DAYS]) {
      const inMemory = answerOf(await memory.presence(period));
      expect(inMemory.basis === 'triples' && inMemory.triples.length).toBeGreaterThan(10);
      expect(answerOf(await written.presence(period))).toEqual(inMemory);
    }
  });

  it('have the same head and totals', async () => {
    const [{ source: _, dataThrough, ...head }, expected] = [await written.open(), await memory.open()];
    const { source: __, dataThrough: through, ...rest } = expected;

    expect(head).toEqual(rest);
    expect(Date.parse(dataThrough)).toBe(Date.parse(through));
    expect(Date.parse(through)).toBe(Date.parse(organisation.dataThrough));
    expect(await written.totals()).toEqual(await memory.totals());
  });

  it.each(QUESTIONS)('agree by $dimensions', async (question) => {
    const query = { name: 'cube', ...question };

    const { rows } = answerOf(await written.cube(query));

    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(answerOf(await memory.cube(query)).rows);
  });

  it('agree on what changed, and on the remainder', async () => {
    const query = {
      name: 'changes',
      dimensions: ['resourceId', 'serviceName'],
      now: DAYS,
      before: MONTH,
      chargeKinds: USAGE_KINDS,
      limit: 15,
    } as const;

    const changes = answerOf(await written.changes(query));

    expect(changes.rows.length).toBeGreaterThan(20);
    expect(changes).toEqual(answerOf(await memory.changes(query)));
  });

  it('agree on what commitments gave, month by month', async () => {
    const period = { start: day('2026-03-01'), end: day('2026-11-01') };
    const months = async (source: CostSource) =>
      answerOf(await source.commitments(period)).map((each) => [
        each.commitmentDiscountId,
        each.type,
        each.currency,
        each.months,
      ]);

    expect(await months(written)).toEqual(await months(memory));
  });

  it('know when a commitment ends, or say that they do not', async () => {
    const { commitments: planted } = organisation.truth;
    const found = answerOf(await written.commitments((await written.open()).span));
    const ends = new Map(found.map(({ commitmentDiscountId: id, end }) => [id, end]));

    expect([...ends.keys()].sort()).toEqual(planted.map(({ id }) => id).sort());
    expect(planted.map(({ id }) => ends.get(id))).toEqual(
      planted.map(({ end, purchaseInData }) => (purchaseInData ? end : null)),
    );
  });

  it('hold what the invariants ask for, month by month of each commitment', async () => {
    const commitments = (await written.invariants()).find(({ id }) => id === 'I4');

    expect(commitments).toMatchObject({ outcome: 'holds', violations: 0 });
    expect(commitments?.checked).toBeGreaterThan(80);
  });

  it('leave split-cost rows out of all this, and count them', async () => {
    const items = (await written.quality()).filter(({ id }) => id === 'split-cost-rows-left-out');

    expect(items.map(({ count }) => count)).toEqual([organisation.splitCosts.length]);
    expect((await written.open()).rows).toBe(organisation.charges.length + organisation.splitCosts.length);
  });

  it('agree on tag keys', async () => {
    expect(answerOf(await written.tagKeys(MONTH))).toEqual(answerOf(await memory.tagKeys(MONTH)));
  });
});
