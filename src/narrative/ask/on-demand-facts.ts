import { absoluteMoney, compareMoney, subtractMoney } from '../../core/money.ts';
import { type Month, monthOf } from '../../core/period.ts';
import { factContext, lastMonthOf } from '../facts/fact-context.ts';
import type { NewFact } from '../facts/new-fact.ts';
import type { ReadReport } from '../facts/read-report.ts';
import type { Nameable } from './asked-subjects.ts';
import { type ByMonth, estateByMonth, servicesByMonth } from './by-month.ts';
import { driverFacts } from './driver-facts.ts';
import { factsOfMonth, monthFacts, monthPairs } from './month-facts.ts';
import type { Question } from './question.ts';
import type { CostsRow } from './read-costs-csv.ts';
import type { ReadDrivers } from './read-drivers.ts';
import { serviceSavings } from './service-savings.ts';

/** What an answer is looked up in. */
export interface Sources {
  readonly report: ReadReport;
  /** By the place of the service in report.json; `null`: not told. */
  readonly drivers: readonly (ReadDrivers | null)[];
  /** Of the costs.csv beside report.json; empty: there is none. */
  readonly older: readonly CostsRow[];
}

/** Services named for a month in which none was asked for. */
const MOST_MOVERS = 5;

/** Figures that the table of a report leaves out, and a question asks for. */
export function onDemandFacts(question: Question<Nameable>, sources: Sources): readonly NewFact[] {
  const { report, older } = sources;
  const services = servicesByMonth(report, older);
  const asked = services.filter(({ about }) => isNamed(question, about.name));
  if (asked.length > 0) {
    return [
      ...monthFacts(asked, monthsFor(question, report)),
      ...driversOf(question, sources),
      ...savingsOf(question, report),
    ];
  }
  if (question.subjects.length > 0 || question.notBilled.length > 0) return [];
  return [
    ...monthFacts(estateByMonth(report, services, older), question.months),
    ...monthPairs(question.months).flatMap(([month, base]) =>
      moversOf(services, month, base).flatMap((service) => factsOfMonth(service, month, base)),
    ),
  ];
}

/** Whether a service of the bill is asked for. */
export function isNamed(
  { subjects }: Pick<Question<Nameable>, 'subjects'>,
  serviceName: string | null,
): boolean {
  return subjects.some(({ kind, name }) => kind === 'service' && name === serviceName);
}

/** A change is asked about, or nothing but a name is said. */
function isAboutChange({ themes }: Pick<Question<Nameable>, 'themes'>): boolean {
  return themes.length === 0 || themes.some(({ topics }) => topics.includes('movers'));
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
  if (!isAboutChange(question)) return [];
  return report.services.flatMap(({ serviceName }, index) => {
    const own = drivers[index];
    return own && isNamed(question, serviceName) && hasDriversOf(question, own)
      ? driverFacts(own, index)
      : [];
  });
}

function savingsOf(question: Question<Nameable>, report: ReadReport): readonly NewFact[] {
  if (!question.themes.some(({ topics }) => topics.includes('savings'))) return [];
  const names = new Set(report.services.map(({ serviceName }) => serviceName));
  return [...names]
    .filter((name) => isNamed(question, name))
    .flatMap((name) => serviceSavings(factContext(report), name));
}

/** The services that changed most between two months. */
function moversOf(services: readonly ByMonth[], month: Month, base: Month): readonly ByMonth[] {
  const currency = services[0]?.currency;
  return services
    .flatMap((service) => {
      const now = service.months.get(month)?.value;
      const before = service.months.get(base)?.value;
      if (!now || !before || service.currency !== currency) return [];
      return [{ service, size: absoluteMoney(subtractMoney(now, before)) }];
    })
    .toSorted((a, b) => compareMoney(b.size, a.size))
    .slice(0, MOST_MOVERS)
    .map(({ service }) => service);
}
