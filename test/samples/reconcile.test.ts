import { beforeAll, describe, expect, it } from 'vitest';
import { type BillWaste, billWasteOf } from '../../samples/bill-waste.ts';
import { ESTATE } from '../../samples/estate/estate.ts';
import type { PlantedResource } from '../../samples/estate/planted.ts';
import { generateOrganisation } from '../../samples/generate.ts';
import type { SampleOrganisation } from '../../samples/organisation.ts';
import { USAGE_KINDS } from '../../src/core/charge.ts';
import {
  addDecimal,
  type Decimal,
  formatDecimal,
  roundDecimal,
  subtractDecimal,
  ZERO,
} from '../../src/core/decimal.ts';
import { contains, type Period } from '../../src/core/period.ts';
import type { PricedProposal } from '../../src/core/recommendation.ts';
import { type Recommended, recommended } from './recommended.ts';

const CURRENCIES = ['USD', 'BRL'] as const;

/** What is to be done: chosen, and what it changes of the bill is known, also where that is nothing. */
function isDone({ saving, noAmount, alternative }: PricedProposal): boolean {
  if (alternative) return false;
  return saving ? saving.basis === 'bill' || saving.basis === 'bill-rate' : noAmount === 'covered';
}

/** Usage as it is once the actions on it are done: what each leaves is a fact of the estate, not of the report. */
function changed(planted: PlantedResource, done: readonly PricedProposal[]): PlantedResource {
  const { truth, accountId } = planted;
  if (truth.kind !== 'waste') return planted;
  const left = truth.found.flatMap(({ check, resourceId, after }) =>
    after &&
    done.some((one) => one.check === check && one.account === accountId && one.resourceId === resourceId)
      ? [after]
      : [],
  );
  if (left.length > 1) throw new TypeError(`Two actions change ${planted.billedAs}.`);
  return { ...planted, charges: left[0] ?? planted.charges };
}

function linesGone(waste: readonly BillWaste[], done: readonly PricedProposal[]): ReadonlySet<string> {
  return new Set(
    waste
      .filter(({ check, accountId, regionId }) =>
        done.some((one) => one.check === check && one.account === accountId && one.region === regionId),
      )
      .flatMap(({ goes }) => goes ?? []),
  );
}

/** Usage and unused commitments of the days, in one currency. */
function billOf({ charges }: SampleOrganisation, period: Period, currency: string): Decimal {
  return charges
    .filter(
      ({ day, kind, billingCurrency }) =>
        billingCurrency === currency && contains(period, day) && USAGE_KINDS.includes(kind),
    )
    .reduce((sum, { effectiveCost }) => addDecimal(sum, effectiveCost), ZERO);
}

function cents(value: Decimal): string {
  return formatDecimal(roundDecimal(value, 2));
}

describe.each([1, 7])('savings of the sample, seed %i', (seed) => {
  let told: Recommended;
  let done: readonly PricedProposal[];
  let after: SampleOrganisation;

  beforeAll(async () => {
    told = await recommended(seed);
    done = told.proposals.filter(isDone);
    const gone = linesGone(billWasteOf(told.organisation.charges), done);
    after = generateOrganisation(
      seed,
      ESTATE.map((planted) => changed(planted, done)),
      gone,
    );
  }, 240_000);

  it.each(CURRENCIES)(
    'are what the bill is lower by when usage is simulated without them: %s',
    (currency) => {
      const { period } = told.lines;
      const saved = done.reduce(
        (sum, { saving }) =>
          saving?.currency === currency ? addDecimal(sum, saving.periodAmount?.amount ?? ZERO) : sum,
        ZERO,
      );
      const [was, is] = [told.organisation, after].map((one) => billOf(one, period, currency));
      const less = subtractDecimal(was ?? ZERO, is ?? ZERO);
      process.stdout.write(
        `seed ${seed} ${currency}: saved ${cents(saved)}, the bill is lower by ${cents(less)}\n`,
      );
      expect(cents(saved)).toBe(cents(less));
    },
  );

  it('each has an amount of the days of the bill', () => {
    expect(
      done.filter(({ saving }) => saving && !saving.periodAmount).map(({ resourceId }) => resourceId),
    ).toEqual([]);
  });

  it('frees a Savings Plan for other machines of its family, and a reservation for nothing', () => {
    const [taken, sunk] = ['i-0e57a7e0000000007', 'i-0e57a7e000000000a'].map((id) =>
      told.proposals.find(({ resourceId }) => resourceId === id),
    );
    expect(taken?.saving?.basis).toBe('bill');
    expect(sunk?.noAmount).toBe('covered');
    const [before, now] = [told.organisation, after].map((one) => commitmentsOf(one, told.lines.period));
    expect(before).toEqual({ r6i: ['i-0e57a7e0000000007'], m5d: ['i-0e57a7e000000000a'] });
    expect(now).toEqual({ r6i: ['i-0e57a7e0000000008'], m5d: ['unused'] });
  });
});

/** What each of the two commitments of the estate pays for. */
function commitmentsOf({ charges }: SampleOrganisation, period: Period) {
  const of = (family: string) =>
    charges
      .filter(
        ({ day, commitmentDiscountName }) =>
          contains(period, day) && commitmentDiscountName?.includes(family),
      )
      .filter(({ kind }) => USAGE_KINDS.includes(kind))
      .map(({ kind, resourceId }) => (kind === 'usage' ? (resourceId ?? '') : 'unused'));
  return { r6i: [...new Set(of('r6i'))], m5d: [...new Set(of('m5d'))] };
}
