import {
  addDecimal,
  compareDecimal,
  type Decimal,
  divideDecimal,
  multiplyDecimal,
  ZERO,
} from '../../core/decimal.ts';
import type { NoAmountReason, PricedProposal, Proposal } from '../../core/recommendation.ts';
import { type CommitmentPools, commitmentPools } from './commitment-pools.ts';
import { isPurchase } from './compatible.ts';
import type { Contender, Part, Resolved } from './contender.ts';
import { type Entry, entryOf, keyed, type Tools } from './entry.ts';
import { monthlyMoney } from './monthly-money.ts';
import { oneOffCost } from './one-off-cost.ts';
import { ownLines } from './own-lines.ts';
import type { PricingContext } from './pricing-context.ts';
import { remainingUncovered } from './remaining-uncovered.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { type Amounts, savingOf } from './saving-of.ts';
import { takenOver, UncoveredUsage } from './take-over.ts';
import { valueProposal } from './value-proposal.ts';
import { isValued, type Valued } from './valued.ts';

/**
 * Puts amounts on proposals, by the best basis each has, and tells which of them can be had together. A function of its
 * arguments: any order of the proposals gives the same result, in the order of their keys.
 */
export function priceProposals(
  proposals: readonly Proposal[],
  context: PricingContext,
): readonly PricedProposal[] {
  const own = ownLines(context.lines, context.servicesOf);
  const pools = commitmentPools(context.lines.commitmentDays, context.lines.period);
  const entries = keyed(proposals).map(([key, proposal]) => entryOf(key, proposal, { own, pools, context }));
  const resolved = resolveOverlaps(
    entries.flatMap(({ proposal, contender }) =>
      contender && !context.isExempt?.(proposal) ? [contender] : [],
    ),
  );
  return settle(entries, resolved, { pools, context });
}

/** Valued one by one, for the questions to the price list alone; whose questions come next is told first. */
export function valueEach(
  proposals: readonly Proposal[],
  context: PricingContext,
  next: (proposal: Proposal) => void = () => undefined,
): void {
  const own = ownLines(context.lines, context.servicesOf);
  for (const proposal of proposals) {
    next(proposal);
    valueProposal(proposal, own, context);
    oneOffCost(proposal, context);
  }
}

/** What is left to each, dearest first where commitments are freed: they share what they can take over. */
function settle(
  entries: readonly Entry[],
  resolved: ReadonlyMap<string, Resolved>,
  { pools, context }: Omit<Tools, 'own'>,
): readonly PricedProposal[] {
  const uncovered = new UncoveredUsage(pools);
  const chosen = entries.filter(({ key }) => resolved.get(key)?.chosen === true);
  for (const { key } of chosen) {
    for (const part of resolved.get(key)?.parts ?? []) stopUncovered(part, uncovered);
  }
  const amounts = new Map<string, Amounts>();
  for (const entry of byWorth(chosen, resolved)) {
    amounts.set(entry.key, amountsOf(entry, resolved.get(entry.key)?.parts ?? [], pools, uncovered));
  }
  const done = chosen.flatMap(({ key }) => resolved.get(key)?.parts ?? []);
  return entries.map((entry) => {
    const isChosen = amounts.has(entry.key);
    const own = amounts.get(entry.key) ?? aloneAmounts(entry, pools);
    const remains = isChosen ? remainsOf(entry, done, context) : null;
    const isAlternative = resolved.get(entry.key)?.chosen === false;
    return priced(entry, remains ? lessOf(own, remains) : own, isAlternative, context);
  });
}

/** Of advice to buy; `null`: it is none. */
function remainsOf(
  { proposal, valuation }: Entry,
  done: readonly Part[],
  context: PricingContext,
): Decimal | null {
  if (!isPurchase(proposal) || !isValued(valuation)) return null;
  return remainingUncovered(proposal, valuation.currency, done, context);
}

function stopUncovered(part: Part, uncovered: UncoveredUsage): void {
  const { line } = part.cut;
  if (!part.cut.covered && line) uncovered.stop(part, line);
}

function byWorth(entries: readonly Entry[], resolved: ReadonlyMap<string, Resolved>): readonly Entry[] {
  const worth = (key: string) =>
    (resolved.get(key)?.parts ?? []).reduce(
      (sum, { cut, share }) => addDecimal(sum, multiplyDecimal(cut.worth.amount, share)),
      ZERO,
    );
  return entries
    .map((entry) => ({ entry, worth: worth(entry.key) }))
    .sort((a, b) => compareDecimal(b.worth, a.worth) || (a.entry.key < b.entry.key ? -1 : 1))
    .map(({ entry }) => entry);
}

function amountsOf(
  { contender, highFactor }: Entry,
  parts: readonly Part[],
  pools: CommitmentPools,
  uncovered: UncoveredUsage,
): Amounts {
  let [net, low, high] = [ZERO, ZERO, ZERO];
  let inPeriod: Decimal | null = ZERO;
  for (const part of parts) {
    const most = multiplyDecimal(takenOver(part.cut, pools), part.share);
    high = addDecimal(high, most);
    if (part.cut.covered && !uncovered.takeOver(part)) continue;
    net = addDecimal(net, most);
    inPeriod = inPeriod && plus(inPeriod, unscaled(most, part));
    if (!part.cut.covered) low = addDecimal(low, most);
  }
  return { net, inPeriod, low, high: multiplyDecimal(high, highFactor), gross: grossOf(contender) };
}

/** An amount of a month as it was in the days of the bill. */
function unscaled(amount: Decimal, { cut: { factor } }: Part): Decimal | null {
  return factor ? divideDecimal(amount, factor) : null;
}

function plus(a: Decimal, b: Decimal | null): Decimal | null {
  return b && addDecimal(a, b);
}

/** What it would bring in the place of what was chosen. */
function aloneAmounts({ contender, highFactor }: Entry, pools: CommitmentPools): Amounts {
  const cuts = contender?.cuts ?? [];
  const sum = (of: (cut: (typeof cuts)[number]) => Decimal) =>
    cuts.reduce((total, cut) => addDecimal(total, multiplyDecimal(of(cut), cut.share)), ZERO);
  const gross = grossOf(contender);
  return {
    net: gross,
    inPeriod: null,
    low: sum((cut) => (cut.covered ? ZERO : cut.monthly.amount)),
    high: multiplyDecimal(
      sum((cut) => takenOver(cut, pools)),
      highFactor,
    ),
    gross,
  };
}

function grossOf(contender: Contender | null): Decimal {
  return (contender?.cuts ?? []).reduce(
    (sum, cut) => addDecimal(sum, multiplyDecimal(cut.worth.amount, cut.share)),
    ZERO,
  );
}

/** Advice to commit is on usage that the chosen actions leave. */
function lessOf(amounts: Amounts, remains: Decimal): Amounts {
  const [net, low, high] = [amounts.net, amounts.low, amounts.high].map((one) =>
    multiplyDecimal(one, remains),
  );
  return { net: net ?? ZERO, inPeriod: null, low: low ?? ZERO, high: high ?? ZERO, gross: amounts.gross };
}

function priced(
  { proposal, valuation, disagreement }: Entry,
  amounts: Amounts,
  alternative: boolean,
  context: PricingContext,
): PricedProposal {
  if (!isValued(valuation)) {
    return { ...proposal, saving: null, noAmount: valuation.noAmount, alternative, disagreement };
  }
  if (monthlyMoney(amounts.net, valuation.currency).amount.units <= 0n) {
    return { ...proposal, saving: null, noAmount: whyNothing(valuation), alternative, disagreement };
  }
  const saving = savingOf(valuation, amounts, {
    period: context.lines.period,
    oneOffCost: oneOffCost(proposal, context),
    disagrees: disagreement !== null,
  });
  return { ...proposal, saving, noAmount: null, alternative, disagreement };
}

function whyNothing({ cuts }: Valued): NoAmountReason {
  return cuts.some(({ covered }) => covered) ? 'covered' : 'no-saving';
}
