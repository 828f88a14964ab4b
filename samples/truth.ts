import { ZERO } from '../src/core/decimal.ts';
import { addDays, daysBetween, type Month, month as monthLiteral } from '../src/core/period.ts';
import { SANDBOX_ACCOUNT } from './accounts.ts';
import { AS_OF, DAYS, OPEN_MONTH, USAGE_DAYS } from './calendar.ts';
import type { SampleCharge } from './charge.ts';
import { commitmentBook } from './commitment-truth.ts';
import { exact, minus, times, toDecimal } from './exact.ts';
import { isAt, type UsageLine } from './lines.ts';
import { ENDED_CREDIT } from './month-charges.ts';
import type { SamplePlace, SampleTruth } from './organisation.ts';
import { PLANS } from './plans.ts';
import type { PlantPlace, Plants } from './plants.ts';
import { SERVICES } from './services.ts';
import { SKUS } from './skus.ts';
import { splitCostBook } from './split-cost-truth.ts';
import { addTo, emptySum, sumText, type TotalsBook, type TotalsKey, totalsBook } from './sums.ts';
import { tagBook } from './tag-truth.ts';
import { quantityOf } from './usage.ts';

/** Keeps the books while charges are made. */
export interface TruthBook {
  add(charge: SampleCharge): void;
  addSuperseded(charge: SampleCharge): void;
  addSplitCost(charge: SampleCharge): void;
  close(plants: Plants, lines: readonly UsageLine[], restated: Month): SampleTruth;
}

export function truthBook(): TruthBook {
  const [book, superseded] = [totalsBook(), totalsBook()];
  const commitments = commitmentBook();
  const tags = tagBook();
  const splitCosts = splitCostBook();
  return {
    add(charge) {
      book.add(charge);
      commitments.add(charge);
      tags.add(charge);
    },
    addSuperseded: superseded.add,
    addSplitCost: splitCosts.add,
    close: (plants, lines, restated) => ({
      ...sumsTruth(book),
      ...plantedTruth(plants, lines),
      ...standingTruth(),
      commitments: commitments.close(),
      misspeltTagKeys: tags.misspelt(),
      tags: tags.keys(),
      splitCosts: splitCosts.close(),
      restated: {
        month: restated,
        before: superseded.totals(() => '').map(({ totals }) => totals),
        after: book
          .totals(({ billingMonth }) => billingMonth)
          .filter(({ key }) => key === restated)
          .map(({ totals }) => totals),
      },
    }),
  };
}

function sumsTruth(
  book: TotalsBook,
): Pick<SampleTruth, 'totals' | 'byBillingMonth' | 'byChargeMonth' | 'byInvoice'> {
  const byMonth = (keyOf: (key: TotalsKey) => string) =>
    book.totals(keyOf).map(({ key, totals }) => ({ month: monthLiteral(key), ...totals }));
  return {
    totals: book.totals(() => '').map(({ totals }) => totals),
    byBillingMonth: byMonth(({ billingMonth }) => billingMonth),
    byChargeMonth: byMonth(({ chargeMonth }) => chargeMonth),
    byInvoice: book
      .totals(({ invoiceId }) => invoiceId ?? '')
      .filter(({ key }) => key !== '')
      .map(({ key, totals: { currency, billedCost } }) => ({ invoiceId: key, currency, billedCost })),
  };
}

type Planted = Pick<SampleTruth, 'spike' | 'leak' | 'newService' | 'endedService'>;

function plantedTruth(plants: Plants, lines: readonly UsageLine[]): Planted {
  const { spike, leak, newService, endedService } = plants;
  const spiked = lineAt(lines, spike.at);
  const leaking = lineAt(lines, leak.at);
  const [leakPrice] = leaking.prices;
  return {
    spike: {
      ...placeOf(spike.at),
      usageType: SKUS[spike.at.sku].usageType,
      days: Array.from({ length: spike.days }, (_, index) => addDays(spike.start, index)),
      impact: spikeImpact(spiked, plants),
    },
    leak: {
      ...placeOf(leak.at),
      usageType: SKUS[leak.at.sku].usageType,
      since: leak.since,
      dailySlope: leakPrice ? exactText(times(exact(String(leak.dailySlope)), leakPrice.contracted)) : '0',
    },
    newService: { ...placeOf(newService.at), since: newService.since },
    endedService: { ...placeOf(endedService.at), lastDay: endedService.lastDay },
  };
}

/** What the spike's extra quantity cost at the contracted price. */
function spikeImpact(line: UsageLine, { spike }: Plants): string {
  const sum = emptySum();
  const [price] = line.prices;
  const first = daysBetween(USAGE_DAYS.start, spike.start);
  for (let index = first; index < first + spike.days; index += 1) {
    const actual = quantityOf(line, line.quantities[index] ?? 0);
    const ordinary = quantityOf(line, line.ordinary?.[index] ?? 0);
    addTo(sum, price ? toDecimal(times(minus(actual, ordinary), price.contracted)) : ZERO);
  }
  return sumText(sum);
}

function standingTruth(): Pick<
  SampleTruth,
  'forgottenRegion' | 'expiringCommitment' | 'endedCredit' | 'support' | 'openMonth'
> {
  const expiring = PLANS.find(({ end }) => end > AS_OF && daysBetween(AS_OF, end) <= 60);
  if (!expiring) throw new TypeError('No plan is about to expire');
  const posted = DAYS.findLast((at) => !at.startsWith(OPEN_MONTH));
  return {
    forgottenRegion: { regionId: 'ap-southeast-2', subAccountId: SANDBOX_ACCOUNT },
    expiringCommitment: { id: expiring.id, end: expiring.end },
    endedCredit: {
      lastMonth: monthLiteral(ENDED_CREDIT.lastMonth),
      description: ENDED_CREDIT.description,
      monthlyAmount: `-${ENDED_CREDIT.amount}`,
    },
    support: { lastPosted: monthLiteral((posted ?? AS_OF).slice(0, 7)), notYetPosted: OPEN_MONTH },
    openMonth: OPEN_MONTH,
  };
}

function exactText(value: ReturnType<typeof exact>): string {
  const sum = emptySum();
  addTo(sum, toDecimal(value));
  return sumText(sum);
}

function placeOf(place: PlantPlace): SamplePlace {
  return { serviceName: SERVICES[SKUS[place.sku].service][0], subAccountId: place.accountId };
}

function lineAt(lines: readonly UsageLine[], place: PlantPlace): UsageLine {
  const line = lines.find((candidate) => isAt(candidate, place));
  if (!line) throw new TypeError(`Nothing runs ${place.sku} in ${place.accountId}`);
  return line;
}
