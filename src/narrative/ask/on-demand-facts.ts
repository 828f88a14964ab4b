import { absoluteMoney, compareMoney, subtractMoney } from '../../core/money.ts';
import { type Month, monthOf } from '../../core/period.ts';
import { factContext, lastMonthOf } from '../facts/fact-context.ts';
import type { NewFact } from '../facts/new-fact.ts';
import type { ReadReport } from '../facts/read-report.ts';
import type { Nameable } from './asked-subjects.ts';
import { type ByMonth, estateByMonth, servicesByMonth } from './by-month.ts';
import { dayFacts } from './day-facts.ts';
import { driverFacts } from './driver-facts.ts';
import { layersByMonth } from './layer-months.ts';
import { factsOfMonth, monthFacts, monthPairs } from './month-facts.ts';
import { accountSpend, placeSavings } from './place-savings.ts';
import { isAboutChange, type Question } from './question.ts';
import type { Beside } from './read-beside.ts';
import type { CostsRow } from './read-costs-csv.ts';
import type { ReadDrivers } from './read-drivers.ts';
import { serviceSavings } from './service-savings.ts';
import type { Theme } from './theme.ts';

/** What an answer is looked up in. */
export interface Sources {
  readonly report: ReadReport;
  /** By the place of the service in report.json; `null`: not told. */
  readonly drivers: readonly (ReadDrivers | null)[];
  readonly beside: Beside;
  /** Of the costs.csv beside report.json; empty: there is none. */
  readonly older: readonly CostsRow[];
}

/** Services named for a month in which none was asked for. */
const MOST_MOVERS = 5;

/** Figures that the table of a report leaves out, and a question asks for. */
export function onDemandFacts(question: Question<Nameable>, sources: Sources): readonly NewFact[] {
  const { report } = sources;
  const all = byMonth(sources);
  const asked = all.filter(({ about }) => isAsked(question, about));
  if (question.subjects.length > 0 || question.notBilled.length > 0) {
    return [
      ...(asked.length > 0 ? monthFacts(asked, monthsFor(question, report)) : []),
      ...driversOf(question, sources),
      ...savingsOf(question, report),
      ...accountSpend(factContext(report), question.subjects),
    ];
  }
  return [...dayFacts(question, report), ...factsOfWhole(question, sources)];
}

/** What is told month by month: services and the layers they are of. */
export function byMonth({ report, older }: Sources): readonly ByMonth[] {
  const services = servicesByMonth(report, older);
  return [...services, ...layersByMonth(services)];
}

/** The whole bill in the months that were asked for, and the services that moved it. */
function factsOfWhole(
  { months, themes }: Question<Nameable>,
  { report, older }: Sources,
): readonly NewFact[] {
  const services = servicesByMonth(report, older);
  return [
    ...monthFacts(estateByMonth(report, services, older), months),
    ...monthPairs(months).flatMap(([month, base]) =>
      moversOf(services, month, base, themes).flatMap((service) => factsOfMonth(service, month, base)),
    ),
  ];
}

/** Whether something that is told month by month is asked for. */
export function isAsked(
  { subjects }: Pick<Question<Nameable>, 'subjects'>,
  { kind, name }: Pick<ByMonth['about'], 'kind' | 'name'>,
): boolean {
  return subjects.some((asked) => asked.kind === kind && asked.name === name);
}

/** Whether a service of the bill is asked for. */
export function isNamed(question: Pick<Question<Nameable>, 'subjects'>, serviceName: string | null): boolean {
  return isAsked(question, { kind: 'service', name: serviceName });
}

/** Whether the days that drivers are told of lie in the time that was asked for. */
export function hasDriversOf({ months }: Pick<Question<Nameable>, 'months'>, { now }: ReadDrivers): boolean {
  return months.length === 0 || months.includes(monthOf(now.start));
}

function monthsFor({ months }: Question<Nameable>, report: ReadReport): readonly Month[] {
  if (months.length > 0) return months;
  const { costs } = factContext(report);
  const last = costs && lastMonthOf(costs);
  return last ? [last.month] : [];
}

function driversOf(question: Question<Nameable>, { report, drivers }: Sources): readonly NewFact[] {
  // Nothing but a name is said, or a change is asked about.
  if (question.themes.length > 0 && !isAboutChange(question.themes)) return [];
  return report.services.flatMap(({ serviceName }, index) => {
    const own = drivers[index];
    return own && isNamed(question, serviceName) && hasDriversOf(question, own)
      ? driverFacts(own, index)
      : [];
  });
}

function savingsOf(question: Question<Nameable>, report: ReadReport): readonly NewFact[] {
  if (question.themes.length > 0 && !question.themes.some(isAboutSavings)) return [];
  const context = factContext(report);
  const names = new Set(report.services.map(({ serviceName }) => serviceName));
  return [
    ...[...names].filter((name) => isNamed(question, name)).flatMap((name) => serviceSavings(context, name)),
    ...placeSavings(context, question.subjects),
  ];
}

function isAboutSavings({ topics, measures }: Theme): boolean {
  return (
    topics.includes('savings') || topics.includes('opportunities') || measures.includes('recommendations')
  );
}

/** The services that changed most between two months, the way that was asked for. */
function moversOf(
  services: readonly ByMonth[],
  month: Month,
  base: Month,
  themes: readonly Theme[],
): readonly ByMonth[] {
  const currency = services[0]?.currency;
  const asked = new Set(themes.flatMap(({ direction }) => direction ?? []));
  return services
    .flatMap((service) => {
      const now = service.months.get(month)?.value;
      const before = service.months.get(base)?.value;
      if (!now || !before || service.currency !== currency) return [];
      const change = subtractMoney(now, before);
      const way = change.amount.units < 0n ? 'down' : 'up';
      return asked.size > 0 && !asked.has(way) ? [] : [{ service, size: absoluteMoney(change) }];
    })
    .toSorted((a, b) => compareMoney(b.size, a.size))
    .slice(0, MOST_MOVERS)
    .map(({ service }) => service);
}
