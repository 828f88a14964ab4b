import { ESTATE } from '../../samples/estate/estate.ts';
import type { PlantedResource } from '../../samples/estate/planted.ts';
import { generateOrganisation } from '../../samples/generate.ts';
import type { SampleOrganisation } from '../../samples/organisation.ts';
import { checksOfScopes } from '../../src/app/configured-checks.ts';
import { foundResources } from '../../src/app/found-resources.ts';
import { judgedBill } from '../../src/app/judge-run.ts';
import { linesWanted } from '../../src/app/lines-wanted.ts';
import { sampleConfig } from '../../src/app/load-config.ts';
import { priceFound } from '../../src/app/price-found.ts';
import { sampleCollection } from '../../src/app/sample-collection.ts';
import { everyCheck } from '../../src/checks/registry.ts';
import type { Bill } from '../../src/core/bill.ts';
import type { BillLines } from '../../src/core/charge-line.ts';
import type { CheckRow, Collection } from '../../src/core/collection.ts';
import { known, unknown } from '../../src/core/known.ts';
import { addDays } from '../../src/core/period.ts';
import type { PricedProposal } from '../../src/core/recommendation.ts';
import { planCalendar } from '../../src/costs/analysis/calendar.ts';
import { linePeriod } from '../../src/costs/line-period.ts';
import { silentLog } from '../../src/platform/log.ts';
import { proposalsOf } from '../../src/report/proposals-of.ts';
import { memorySource } from '../support/memory-source.ts';
import { virtualClock } from '../support/virtual-clock.ts';

/** Discounts of the sample stand in no lines of their own, so no month is asked for them. */
const NO_DISCOUNTS: Bill['monthlyByPayer'] = unknown(
  'not-configured',
  'monthly by payer and service',
  'read at least three final months',
);

export interface Recommended {
  readonly organisation: SampleOrganisation;
  readonly collection: Collection;
  readonly lines: BillLines;
  readonly billChecks: readonly CheckRow[];
  readonly proposals: readonly PricedProposal[];
}

/** What is recommended to the organisation of a seed, with amounts: of what runs, across places, and of the bill. */
export async function recommended(
  seed: number,
  estate: readonly PlantedResource[] = ESTATE,
): Promise<Recommended> {
  const organisation = generateOrganisation(seed, estate);
  const { asOf } = organisation;
  const source = memorySource(organisation);
  const head = await source.open();
  const presence = await source.presence({ start: addDays(asOf, -30), end: addDays(asOf, 1) });
  if (!presence.known) throw new TypeError('The sample does not tell where it is used.');
  const { checks: thresholds } = sampleConfig();
  const now = `${asOf}T00:00:00.000Z`;
  const collection = await sampleCollection({
    estate,
    accounts: head.accounts,
    presence: presence.value,
    asOf,
    now,
    thresholds,
    clock: virtualClock(),
    log: silentLog,
  });
  const period = linePeriod(planCalendar({ ...head, asOf, fiscalYearStart: 1 }), head);
  const { usageTypes, resourceIds } = linesWanted(foundResources(known(collection)));
  const lines = await source.lines({ period, usageTypes, resourceIds });
  const bill = judgedBill(lines, known(collection), now, {
    checks: checksOfScopes(thresholds),
    log: silentLog,
  });
  const found = proposalsOf([...collection.findings, ...bill.findings], everyCheck);
  const { proposals } = await priceFound(found, {
    bill: { head, monthlyByPayer: NO_DISCOUNTS },
    lines,
    priceList: null,
  });
  return { organisation, collection, lines, billChecks: bill.rows, proposals };
}
