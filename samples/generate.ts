import { type Day, eachMonth, type Month, month as monthLiteral } from '../src/core/period.ts';
import { ORGANISATION_NAME } from './accounts.ts';
import { AS_OF, DATA_THROUGH, DAYS, USAGE_DAYS } from './calendar.ts';
import type { SampleCharge } from './charge.ts';
import { openPlans, planUse } from './coverage.ts';
import { ESTATE } from './estate/estate.ts';
import type { PlantedResource } from './estate/planted.ts';
import { type UsageLine, usageLines } from './lines.ts';
import { monthCharges } from './month-charges.ts';
import type { SampleOrganisation } from './organisation.ts';
import { purchaseRows, unusedRows } from './plan-fees.ts';
import { plantsFor } from './plants.ts';
import { splitCostRows } from './split-cost.ts';
import { truthBook } from './truth.ts';
import { type UsageMeter, usageMeter } from './usage.ts';

/** The month that lies in the export in two versions. */
const RESTATED: Month = monthLiteral('2026-10');

/** What the first version of that month did not have yet besides support: its last days. */
const FIRST_VERSION_THROUGH = '2026-10-30';

/**
 * The bill of an invented company: 25 months, two payers, twelve accounts. The same seed gives the same rows in
 * the same order; another seed moves the planted facts and the noise, and keeps accounts, prices and commitments.
 * @param without Labels of usage that the organisation has given up.
 */
export function generateOrganisation(
  seed: number,
  estate: readonly PlantedResource[] = ESTATE,
  without: ReadonlySet<string> = new Set(),
): SampleOrganisation {
  const plants = plantsFor(seed);
  const lines = usageLines(seed, plants, estate).filter(({ label }) => !without.has(label));
  const use = planUse(seed);
  const meter = usageMeter(seed);
  const book = truthBook();
  const charges: SampleCharge[] = [];
  const splitCosts: SampleCharge[] = [];
  const split = splitCostRows(seed);
  for (const month of eachMonth(USAGE_DAYS)) {
    const days = DAYS.filter((at) => at.startsWith(month));
    const daily = days.flatMap((at) => {
      const rows = dayRows(at, lines, meter, use);
      splitCosts.push(...split(at, rows));
      return rows;
    });
    for (const charge of [...monthCharges(seed, month, daily), ...daily]) {
      book.add(charge);
      charges.push(charge);
    }
  }
  for (const charge of splitCosts) book.addSplitCost(charge);
  const superseded = firstVersion(charges);
  for (const charge of superseded) book.addSuperseded(charge);
  return {
    seed,
    name: ORGANISATION_NAME,
    asOf: AS_OF,
    dataThrough: DATA_THROUGH,
    charges,
    splitCosts,
    superseded: { month: RESTATED, charges: superseded },
    estate,
    truth: book.close(plants, lines, RESTATED),
  };
}

function dayRows(
  at: Day,
  lines: readonly UsageLine[],
  meter: UsageMeter,
  use: ReturnType<typeof planUse>,
): readonly SampleCharge[] {
  const plans = openPlans(at, use);
  const usage = lines.flatMap((line) => meter.rows(line, at, plans));
  return [...purchaseRows(at), ...usage, ...unusedRows(plans, at)];
}

/** The month as it was first exported: not invoiced, without support, its last days missing. */
function firstVersion(charges: readonly SampleCharge[]): readonly SampleCharge[] {
  return charges
    .filter(
      (charge) =>
        charge.billingMonth === RESTATED && charge.kind !== 'support' && charge.day <= FIRST_VERSION_THROUGH,
    )
    .map((charge) => ({ ...charge, invoiceId: null }));
}
