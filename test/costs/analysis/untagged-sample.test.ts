import { describe, expect, it } from 'vitest';
import { generateOrganisation } from '../../../samples/generate.ts';
import type { Allocation } from '../../../src/core/allocation.ts';
import type { Bill } from '../../../src/core/bill.ts';
import { amountText } from '../../../src/core/money.ts';
import { allocationsOf } from '../../../src/costs/analysis/allocation.ts';
import { asker } from '../../../src/costs/read/ask.ts';
import { readTags } from '../../../src/costs/read/tags.ts';
import { readBill } from '../../../src/costs/read-bill.ts';
import { memorySource } from '../../support/memory-source.ts';

/** The bill of the sample, its tags read over everything, as the truth counts them. */
async function wholeBill(
  organisation: ReturnType<typeof generateOrganisation>,
  tagKeys: readonly string[],
): Promise<Bill> {
  const source = memorySource(organisation);
  const options = { tagKeys, costCategories: [] };
  const bill = await readBill(source, {
    asOf: organisation.asOf,
    completeAfterHours: 24,
    fiscalYearStart: 1,
    tagKeys: [],
    costCategories: [],
  });
  const comparisons = bill.calendar.comparisons.map((each) =>
    each.name === 'lastFullMonth' ? { ...each, now: bill.head.span } : each,
  );
  const calendar = { ...bill.calendar, comparisons };
  return { ...bill, calendar, tags: await readTags(asker(source), bill.head, options, calendar) };
}

describe('untagged cost of the sample organisation', () => {
  it('is what was left untagged, to the last digit', async () => {
    const organisation = generateOrganisation(1);
    const { tags } = organisation.truth;
    const keys = tags.map(({ key }) => key);

    const { allocations } = allocationsOf(await wholeBill(organisation, keys), 'USD', {
      metric: 'effectiveCost',
      by: keys.map((key) => `tag:${key}` as const),
      rules: [],
      untaggableServices: [],
    });
    const whole = allocations
      .flatMap((each): readonly Allocation[] => (each.known ? [each.value] : []))
      .filter((_, index) => index % 2 === 1);

    expect(whole.map(({ by }) => by)).toEqual(keys.map((key) => `tag:${key}`));
    expect(
      whole.map(({ by, untagged }) => ({
        key: by.slice('tag:'.length),
        taggable: untagged && amountText(untagged.taggable),
        untagged: untagged && amountText(untagged.amount),
      })),
    ).toEqual(tags.map(({ key, taggable, untagged }) => ({ key, taggable, untagged })));
    expect(tags.length).toBeGreaterThan(0);
  }, 60_000);
});
