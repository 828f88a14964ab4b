import { addMonths, type Day, day, firstDayOf, type Month } from '../src/core/period.ts';
import { ACCOUNTS, GROUP_PAYER, NETWORK_ACCOUNT, type SampleAccount } from './accounts.ts';
import { DAYS, LAST_DAY, OPEN_MONTH } from './calendar.ts';
import type { SampleCharge, SampleSubject } from './charge.ts';
import { alike, chargeRow } from './charge-row.ts';
import { type Exact, exact, negative, rounded, times, toDecimal } from './exact.ts';
import { noise, randomFor } from './random.ts';
import { plainSubject } from './subjects.ts';
import { supportFee } from './support-fee.ts';

/** The last month of the credit that ends, and what it was worth a month. */
export const ENDED_CREDIT = {
  lastMonth: '2026-08',
  amount: '6000',
  description: 'Migration Acceleration Program credit',
} as const;
const STANDING_CREDIT = { amount: '350', description: 'Promotional credit' } as const;

const MARKETPLACE_PUBLISHER = 'Northwall Security Ltd.';

/** What a refund takes back, on the bill after the one it corrects. */
const REFUNDS = [
  { month: '2025-09', of: '2025-08-19', service: 's3', accountId: '755820113394', amount: '129.5' },
  { month: '2026-07', of: '2026-06-17', service: 'rds', accountId: '402775910083', amount: '842.16' },
] as const;

/** Charges of a month that are not usage, from the usage and purchases it is computed on. */
export function monthCharges(
  seed: number,
  month: Month,
  charged: readonly SampleCharge[],
): readonly SampleCharge[] {
  const others = [...supportRows(month, charged), ...domainRows(month)];
  return [
    ...taxRows(month, [...charged, ...others]),
    ...others,
    ...creditRows(month),
    ...refundRows(month),
    ...marketplaceRows(seed, month),
  ];
}

/** One row for each account and service, dated on the first, as tax is: the service's name is on it although it is no usage. */
function taxRows(month: Month, charged: readonly SampleCharge[]): readonly SampleCharge[] {
  const bySubject = new Map<SampleSubject, number>();
  for (const { subject, billedCost } of charged)
    bySubject.set(subject, (bySubject.get(subject) ?? 0) + Number(billedCost.units) / 10 ** billedCost.scale);
  const bases = new Map<string, { readonly charge: SampleSubject; sum: number }>();
  for (const [charge, sum] of bySubject) {
    const key = `${charge.subAccountId}/${charge.serviceName}`;
    const base = bases.get(key) ?? { charge, sum: 0 };
    base.sum += sum;
    bases.set(key, base);
  }
  return [...bases.values()].flatMap(({ charge, sum }) => {
    const account = accountOf(charge.subAccountId);
    const amount = rounded(sum * account.payer.taxRate, 2, 12);
    if (amount.units <= 0) return [];
    const subject: SampleSubject = {
      ...plainSubject(account, 'ec2', null),
      serviceName: charge.serviceName,
      serviceCategory: charge.serviceCategory,
      serviceSubcategory: charge.serviceSubcategory,
      serviceCode: charge.serviceCode,
      chargeCategory: 'Tax',
      chargeFrequency: 'Recurring',
      chargeDescription: account.payer.currency === 'BRL' ? 'Impostos sobre serviços' : 'Sales tax',
      pricingCategory: 'Other',
    };
    return [monthRow(subject, 'tax', month, amount)];
  });
}

/** Posted on the 6th or 7th of the month after: the running month has none yet. */
function supportRows(month: Month, charged: readonly SampleCharge[]): readonly SampleCharge[] {
  if (month === OPEN_MONTH) return [];
  const base = charged
    .filter(({ billingAccountId }) => billingAccountId === GROUP_PAYER.id)
    .reduce((sum, { billedCost }) => sum + Number(billedCost.units) / 10 ** billedCost.scale, 0);
  const subject: SampleSubject = {
    ...plainSubject(accountOf(GROUP_PAYER.id), 'support', null),
    chargeCategory: 'Purchase',
    chargeFrequency: 'Recurring',
    chargeDescription: 'AWS Support (Business), monthly fee on usage',
    usageType: 'Dollar',
  };
  return [monthRow(subject, 'support', month, supportFee(base))];
}

function domainRows(month: Month): readonly SampleCharge[] {
  if (!month.endsWith('-07')) return [];
  const subject: SampleSubject = {
    ...plainSubject(accountOf(NETWORK_ACCOUNT), 'registrar', null),
    chargeCategory: 'Purchase',
    chargeFrequency: 'One-Time',
    chargeDescription: 'Renewal of 14 domains',
    usageType: 'DomainRenewal-com',
  };
  return [
    chargeRow(
      subject,
      { kind: 'purchase', start: day(`${month}-09`) },
      { ...alike(exact('196')), quantity: exact('14'), consumed: false },
    ),
  ];
}

function creditRows(month: Month): readonly SampleCharge[] {
  const credit = (amount: string, description: string): SampleCharge => {
    const subject: SampleSubject = {
      ...plainSubject(accountOf(GROUP_PAYER.id), 'ec2', null),
      chargeCategory: 'Credit',
      chargeFrequency: 'One-Time',
      chargeDescription: description,
      pricingCategory: 'Other',
    };
    return monthRow(subject, 'credit', month, negative(exact(amount)));
  };
  const standing = credit(STANDING_CREDIT.amount, STANDING_CREDIT.description);
  return month <= ENDED_CREDIT.lastMonth
    ? [standing, credit(ENDED_CREDIT.amount, ENDED_CREDIT.description)]
    : [standing];
}

/** A correction of an invoiced month: on this month's bill, for a day of the last. */
function refundRows(month: Month): readonly SampleCharge[] {
  return REFUNDS.filter((refund) => refund.month === month).map(({ of, service, accountId, amount }) => {
    const subject: SampleSubject = {
      ...plainSubject(accountOf(accountId), service, 'us-east-1'),
      chargeClass: 'Correction',
      chargeDescription: 'Refund after a support case',
    };
    return chargeRow(
      subject,
      { kind: 'refund', start: day(of), billingMonth: month },
      alike(negative(exact(amount))),
    );
  });
}

/** A product of another publisher on AWS's invoice: a contract by the month and usage by the day, without the private discount. */
function marketplaceRows(seed: number, month: Month): readonly SampleCharge[] {
  const base: SampleSubject = {
    ...plainSubject(accountOf(NETWORK_ACCOUNT), 'firewall', null),
    publisherName: MARKETPLACE_PUBLISHER,
  };
  const contract: SampleSubject = {
    ...base,
    chargeCategory: 'Purchase',
    chargeFrequency: 'Recurring',
    chargeDescription: 'Northwall Cloud Firewall, monthly contract',
    usageType: 'Global-SoftwareUsage-Contracts',
  };
  const usage: SampleSubject = {
    ...base,
    chargeDescription: 'Northwall Cloud Firewall, per GB inspected',
    usageType: 'USE1-MP:Inspected-GB',
    operation: 'AWSMarketplace',
    consumedUnit: 'GB',
    pricingUnit: 'GB',
  };
  const random = randomFor(seed, `marketplace:${month}`);
  const price = exact('0.012');
  const unitPrice = toDecimal(price);
  const days = DAYS.filter((at) => at.startsWith(month) && at < LAST_DAY);
  return [
    monthRow(contract, 'marketplace', month, exact('4800')),
    ...days.map((at: Day) => {
      const quantity = rounded(5_200 + 150 * noise(random), 2, 7);
      return chargeRow(
        usage,
        { kind: 'marketplace', start: at },
        {
          ...alike(times(quantity, price)),
          quantity,
          listUnitPrice: unitPrice,
          contractedUnitPrice: unitPrice,
        },
      );
    }),
  ];
}

function monthRow(
  subject: SampleSubject,
  kind: SampleCharge['kind'],
  month: Month,
  amount: Exact,
): SampleCharge {
  const start = firstDayOf(month);
  const end = firstDayOf(addMonths(month, 1));
  return chargeRow(subject, { kind, start, end }, alike(amount));
}

function accountOf(id: string): SampleAccount {
  const account = ACCOUNTS.find((candidate) => candidate.id === id);
  if (!account) throw new TypeError(`No account ${id}`);
  return account;
}
