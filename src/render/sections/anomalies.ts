import type { RootContent } from 'mdast';
import type { Anomaly } from '../../core/anomaly.ts';
import type { SeriesScope, Trend } from '../../core/trend.ts';
import { bullets, columnsOf, details, heading, paragraph, strong, table, unbroken } from '../blocks.ts';
import { causeWord } from '../cause-word.ts';
import { gapLine } from '../gap-line.ts';
import { accountOf, nameOf } from '../names.ts';
import type { CurrencyPage, Page } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** From here on a table is no longer read. */
const MOST = 10;
const MOST_TRENDS = 5;

/** Unusual days, slow leaks, and below the fold the trends that are more than noise. */
export function anomaliesSection(page: CurrencyPage): RootContent[] {
  const { costs, messages, depth } = page;
  const words = messages.anomalies;
  const leaks = costs.trends.filter(({ slowLeak }) => slowLeak);
  return [
    heading(depth, words.title),
    ...anomalyBlocks(page),
    ...(leaks.length > 0
      ? [paragraph(words.leaks), ...bullets(leaks.map((leak) => leakText(page, leak)))]
      : []),
    ...(depth === 2 ? details(words.trends, trendBlocks(page)) : []),
  ];
}

function anomalyBlocks(page: CurrencyPage): RootContent[] {
  const { costs, messages, formats, report } = page;
  const words = messages.anomalies;
  if (!costs.anomalies.known) return [paragraph(gapLine(page, costs.anomalies.gap))];
  const found = costs.anomalies.value;
  if (found.length === 0) return [paragraph(words.none(formats.day(report.calendar.lastCompleteDay)))];
  const rows = found.slice(0, MOST).map((anomaly, index) => anomalyRow(page, anomaly, index + 1));
  const left = found.length - rows.length;
  return [
    table(columnsOf(words.columns, [0, 3, 4]), rows),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ];
}

function anomalyRow(page: CurrencyPage, anomaly: Anomaly, number: number): readonly Inline[] {
  const { formats, messages } = page;
  const words = messages.anomalies;
  return [
    String(number),
    unbroken(formats.shortPeriod(anomaly.period)),
    scopeText(page, anomaly.scope),
    strong(formats.change(anomaly.impact)),
    formats.money(anomaly.expected),
    anomalyCause(page, anomaly),
    unbroken(anomaly.confirmed ? words.confirmed : words.unconfirmed),
  ];
}

/** What made it, as far as it is known. */
export function anomalyCause(
  page: Pick<Page, 'messages'>,
  { cause, direction }: Pick<Anomaly, 'cause' | 'direction'>,
): Inline {
  const effect = causeWord(page, cause.effect, direction === 'increase');
  return cause.usageType ? phrase`${effect}: ${untrusted(cause.usageType)}` : effect;
}

function leakText(page: CurrencyPage, trend: Trend): Inline {
  const { formats, messages } = page;
  return messages.anomalies.leak(
    scopeText(page, trend.scope),
    formats.estimatedChange(trend.slopePer30Days),
    formats.changePercent(trend.relativeSlope),
    formats.shortPeriod(trend.period),
  );
}

export function scopeText(page: Page, { serviceName, subAccountId }: SeriesScope): Inline {
  const parts: Inline[] = [];
  if (serviceName !== undefined) parts.push(nameOf(page, serviceName));
  if (subAccountId !== undefined) parts.push(accountOf(page, subAccountId));
  return parts.length > 0 ? joinInline(parts, ', ') : page.messages.anomalies.all;
}

/** Daily cost that rises or falls by more than noise, the steepest first. */
export function trendBlocks(page: CurrencyPage): RootContent[] {
  const { costs, messages, formats } = page;
  const words = messages.anomalies;
  const trends = costs.trends
    .filter(({ direction }) => direction !== 'flat')
    .sort((a, b) => Math.abs(b.slopePer30Days.value) - Math.abs(a.slopePer30Days.value))
    .slice(0, MOST_TRENDS);
  if (trends.length === 0) return [];
  const rows = trends.map(({ scope, slopePer30Days, relativeSlope, pValue, period }) => [
    scope.serviceName === undefined ? words.all : nameOf(page, scope.serviceName),
    scope.subAccountId === undefined ? words.all : accountOf(page, scope.subAccountId),
    formats.estimatedChange(slopePer30Days),
    formats.changePercent(relativeSlope),
    formats.probability(pValue),
    unbroken(formats.shortPeriod(period)),
  ]);
  return [table(columnsOf(words.trendColumns, [2, 3, 4]), rows)];
}
