import type { PathScope } from '../../channels/pull-request/path-scopes.ts';
import type { Gap, Known } from '../../core/known.ts';
import { known, unknown } from '../../core/known.ts';
import { compareMoney, type Money, sumMoney, zeroMoney } from '../../core/money.ts';
import { addDays, addMonths, type Month, monthOf, monthPeriod, type Period } from '../../core/period.ts';
import type { PathCurrency, PathService } from '../../render/pull-request/path-costs.ts';
import type { ReportedCosts, ReportedService } from '../../report/reported-costs.ts';

/** The last whole month and the one before it: what a part of the bill costs today, by itself and beside what it did. */
export interface PathMonths {
  readonly now: Month;
  readonly period: Period;
  readonly before: Month;
  /** `null`: the report does not reach back so far. */
  readonly beforePeriod: Period | null;
}

/** `null`: the report has no whole month. */
export function monthsOf({ span, calendar }: Pick<ReportedCosts, 'span' | 'calendar'>): PathMonths | null {
  const now = addMonths(monthOf(addDays(calendar.lastCompleteDay, 1)), -1);
  const period = monthPeriod(now);
  if (span.start > period.start) return null;
  const before = addMonths(now, -1);
  const beforePeriod = monthPeriod(before);
  return { now, period, before, beforePeriod: span.start > beforePeriod.start ? null : beforePeriod };
}

/** What a scope costs, one amount a currency. */
export function scopeCosts(report: ReportedCosts, scope: PathScope): Known<readonly PathCurrency[]> {
  if (report.billGap) return { known: false, gap: report.billGap };
  const months = monthsOf(report);
  if (!months) {
    return unknown('no-history', 'monthly by service', 'read the bill from the start of the running month');
  }
  const [tag, ...others] = scope.tags;
  if (!tag) return costsOfServices(report, scope, months);
  if (others.length > 0 || scope.services.length > 0) {
    return unknown(
      'not-in-this-version',
      'cost by more than two dimensions',
      'the report tells the cost of one tag key, and not by service',
    );
  }
  return costsOfTag(report, tag, months);
}

function costsOfServices(
  report: ReportedCosts,
  scope: PathScope,
  months: PathMonths,
): Known<readonly PathCurrency[]> {
  const costs: PathCurrency[] = [];
  for (const { currency, metric } of report.costs) {
    const own = servicesIn(report, scope).filter((service) => service.currency === currency);
    const rows = own.flatMap((service) => rowOf(service, months));
    if (rows.includes(null)) return { known: false, gap: columnGap(metric.metric) };
    const services = rows.filter((row) => row !== null).sort((a, b) => compareMoney(b.now, a.now));
    if (services.length > 0) costs.push(currencyOf(currency, services, months));
  }
  return known(costs);
}

/** Services of the bill that a scope names, or all. */
export function servicesIn({ services }: ReportedCosts, scope: PathScope): readonly ReportedService[] {
  if (scope.services.length === 0) return services;
  return services.filter((service) => service.services.some((id) => scope.services.includes(id)));
}

/** Nothing where neither month has any of it; `null`: there is a row, and its amount is not known. */
function rowOf(
  { serviceName, currency, months: amounts }: ReportedService,
  { now, before, beforePeriod }: PathMonths,
): readonly (PathService | null)[] {
  const at = (month: Month) => amounts.find((each) => each.month === month);
  const [here, there] = [at(now), beforePeriod === null ? undefined : at(before)];
  if (!here && !there) return [];
  if (here?.amount === null) return [null];
  const zero = zeroMoney(currency);
  const earlier = there ? there.amount : zero;
  return [{ serviceName, now: here?.amount ?? zero, before: beforePeriod && earlier }];
}

function currencyOf(
  currency: string,
  services: readonly PathService[],
  { period, beforePeriod }: PathMonths,
): PathCurrency {
  const earlier = services.map(({ before }) => before);
  const isKnown = earlier.every((amount): amount is Money => amount !== null);
  return {
    currency,
    period,
    before: isKnown ? beforePeriod : null,
    now: sumMoney(
      services.map(({ now }) => now),
      currency,
    ),
    beforeAmount: isKnown && beforePeriod ? sumMoney(earlier, currency) : null,
    services,
  };
}

/** Of a tag the report tells the last whole month, not what was before it. */
function costsOfTag(
  report: ReportedCosts,
  { key, values }: PathScope['tags'][number],
  { period }: PathMonths,
): Known<readonly PathCurrency[]> {
  const costs: PathCurrency[] = [];
  let isTold = false;
  for (const { currency, allocation } of report.costs) {
    const found = allocation.allocations.find(
      (each) => each.known && each.value.by === `tag:${key}` && each.value.period.start === period.start,
    );
    if (!found?.known) continue;
    isTold = true;
    const shares = found.value.shares.filter(({ value }) => values.includes(value));
    if (shares.length === 0) continue;
    const now = sumMoney(
      shares.map(({ direct }) => direct),
      currency,
    );
    costs.push({ currency, period, before: null, now, beforeAmount: null, services: [] });
  }
  return isTold
    ? known(costs)
    : unknown('not-configured', 'cost by tag', 'name the tag key under tags.required');
}

function columnGap(metric: ReportedCosts['costs'][number]['metric']['metric']): Gap {
  return metric === 'billedCost'
    ? { reason: 'column-unusable', subject: 'billed cost', remedy: 'export the BilledCost column' }
    : { reason: 'column-unusable', subject: 'effective cost', remedy: 'export the EffectiveCost column' };
}
