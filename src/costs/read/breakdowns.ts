import type { Bill, BreakdownDimension, BreakdownGroup } from '../../core/bill.ts';
import type { BillHead } from '../../core/cost-source.ts';
import { gapSubject } from '../../core/gap-texts.ts';
import { type Known, mapKnown } from '../../core/known.ts';
import { type Ask, exportOnly } from './ask.ts';

const WORDS: Readonly<Record<BreakdownDimension, string>> = {
  day: 'day',
  providerName: 'provider',
  serviceName: 'service',
  serviceCategory: 'service category',
  subAccountId: 'account',
  regionId: 'region',
  chargeCategory: 'charge category',
  chargeKind: 'kind of charge',
  lineItemType: 'line item type',
  invoiceId: 'invoice',
};

/** Cost Explorer adds these up from answers that are paid for already. */
const FREE_BREAKDOWNS: ReadonlySet<BreakdownDimension> = new Set([
  'day',
  'providerName',
  'serviceName',
  'chargeCategory',
  'chargeKind',
  'lineItemType',
]);

/** All charges by one dimension at a time. */
export async function readBreakdowns(ask: Ask, head: BillHead): Promise<Bill['breakdowns']> {
  const read = (dimension: BreakdownDimension) => readBreakdown(ask, head, dimension);
  return {
    day: await read('day'),
    providerName: await read('providerName'),
    serviceName: await read('serviceName'),
    serviceCategory: await read('serviceCategory'),
    subAccountId: await read('subAccountId'),
    regionId: await read('regionId'),
    chargeCategory: await read('chargeCategory'),
    chargeKind: await read('chargeKind'),
    lineItemType: await read('lineItemType'),
    invoiceId: await read('invoiceId'),
  };
}

async function readBreakdown(
  ask: Ask,
  head: BillHead,
  dimension: BreakdownDimension,
): Promise<Known<readonly BreakdownGroup[]>> {
  const name = `all charges by ${WORDS[dimension]}`;
  const read = () => ask(name, head.span, [dimension]);
  const cube = FREE_BREAKDOWNS.has(dimension) ? await read() : await exportOnly(head, gapSubject(name), read);
  return mapKnown(cube, ({ rows }) => rows.map((row) => ({ ...row, key: row[dimension] })));
}
