import { everyCheck } from '../../src/checks/registry.ts';
import type { ChargeLine } from '../../src/core/charge-line.ts';
import type { FoundResource } from '../../src/core/collection.ts';
import { formatDecimal } from '../../src/core/decimal.ts';
import type { ListPrice } from '../../src/core/price-list.ts';
import { proposalsOf } from '../../src/report/proposals-of.ts';
import { priceProposals } from '../../src/report/savings/price-proposals.ts';
import { billLines, chargeLine, contextOf } from '../report/savings/bill.ts';

/** A line of the bill of the replayed account. */
export function billed(
  resourceId: string,
  usageType: string,
  service: string,
  { cost = '100', operation = 'Run' } = {},
): ChargeLine {
  const account = '644160558196';
  return chargeLine({ resourceId, usageType, service, cost, operation, quantity: '720', account });
}

/** `<check> <resource>` → what the product says it saves a month, or why it says no amount. */
export function pricedAs(
  findings: readonly FoundResource[],
  lines: readonly ChargeLine[],
  prices: readonly (readonly [string, ListPrice])[] = [],
): Readonly<Record<string, string>> {
  const context = contextOf(billLines({ resources: lines }), { prices, servicesOf: (name) => [name] });
  return Object.fromEntries(
    priceProposals(proposalsOf(findings, everyCheck), context).map(
      ({ check, resourceId, saving, noAmount }) => [
        `${check} ${resourceId}`,
        saving ? formatDecimal(saving.net.amount) : `no amount: ${noAmount}`,
      ],
    ),
  );
}
