import type { RootContent } from 'mdast';
import type { Known } from '../../core/known.ts';
import { type Month, monthOf } from '../../core/period.ts';
import type { ServiceDrivers, ServiceUse } from '../../core/service-use.ts';
import { columnsOf, details, emphasis, fileLink, paragraph, table } from '../blocks.ts';
import { nameOf, listed as namesOf } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import { type Inline, joinInline } from '../phrase.ts';

const MOST = 60;
const MOST_DRIVERS = 2;

/** Each service with its cost by month, what drives it, its unusual periods and what runs of it. */
export function everyServiceSection(page: CurrencyPage): RootContent[] {
  const { report, costs, messages, formats } = page;
  const words = messages.everyService;
  const own = report.services.filter(({ currency }) => currency === costs.currency);
  const left = own.length - MOST;
  if (own.length === 0) return [];
  return details(words.title(formats, own.length), [
    table(
      columnsOf(words.columns, [3]),
      own.slice(0, MOST).map((service) => row(page, service)),
    ),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
    paragraph(words.complete(fileLink('report.json'))),
  ]);
}

function row(page: CurrencyPage, service: ServiceUse): readonly Inline[] {
  const { formats } = page;
  return [
    nameOf(page, service.serviceName),
    monthsText(page, service),
    driversText(page, service.drivers),
    knownText(page, service.anomalies, (ids) => (ids.length === 0 ? '–' : formats.count(ids.length))),
    inventoryText(page, service),
  ];
}

/** Ascending. The running month says so, since it ends with the days that were read. */
function monthsText({ costs, formats, messages }: CurrencyPage, { months }: ServiceUse): string {
  const running = costs.comparisons.find(({ name }) => name === 'monthToDate')?.now.period.start;
  const titleOf = (month: Month) => {
    const name = formats.shortMonth(month);
    return running && month === monthOf(running) ? messages.services.soFar(name) : name;
  };
  return months
    .map(({ month, amount }) =>
      messages.everyService.month(titleOf(month), amount ? formats.money(amount) : messages.unknown),
    )
    .join('; ');
}

function driversText(page: CurrencyPage, drivers: Known<ServiceDrivers>): Inline {
  const { formats, messages } = page;
  const words = messages.everyService;
  return knownText(page, drivers, ({ usageTypes, more }) => {
    if (usageTypes.length === 0) return '–';
    const amount = (value: (typeof usageTypes)[number]['now']) => (value ? formats.money(value) : '–');
    const all = usageTypes.map(({ usageType, now, before }) =>
      words.driver(nameOf(page, usageType), amount(now), amount(before)),
    );
    const hidden = usageTypes.length + more - MOST_DRIVERS;
    const shown = namesOf(page, all.slice(0, MOST_DRIVERS), MOST_DRIVERS);
    return hidden > 0 ? joinInline([shown, messages.andMore(formats, hidden)], ', ') : shown;
  });
}

function inventoryText(page: CurrencyPage, { services, nonService, inventory }: ServiceUse): Inline {
  const { formats, messages } = page;
  const words = messages.everyService;
  if (nonService) return words.nonServices[nonService];
  if (services.length === 0) return words.notInCatalogue;
  return knownText(page, inventory, ({ resources, counted, notCounted }) => {
    if (counted + notCounted === 0) return words.noTypes;
    const sum = resources === null ? messages.unknown : words.resources(formats, resources);
    return notCounted === 0 ? sum : `${sum}; ${words.typesNotCounted(formats, notCounted)}`;
  });
}

/** In a table a gap is said shortly; the list of what is missing says all of it once. */
function knownText<T>(page: CurrencyPage, value: Known<T>, say: (value: T) => Inline): Inline {
  return value.known ? say(value.value) : emphasis(page.messages.gaps.reasons[value.gap.reason]);
}
