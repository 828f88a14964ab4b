import { type Config, defaultConfig } from '../config/config.ts';
import type { CostMetric } from '../core/charge.ts';
import { SpendlogError } from '../core/errors.ts';
import { addDays, type Day } from '../core/period.ts';
import type { Report } from '../core/report.ts';
import type { SlaPromise } from '../report/assemble-report.ts';
import type { RunEnvironment, RunOptions } from './run-contract.ts';
import { DEFAULT_TENANT } from './tenants.ts';

/** Where one run reads the bill. */
export type SourceChoice =
  | { readonly kind: 'export'; readonly locations: readonly string[] }
  | { readonly kind: 'cost-explorer' }
  | { readonly kind: 'sample' };

/** What one run does: options over configuration over defaults. */
export interface Settings {
  readonly tenant: string;
  readonly config: Config;
  readonly source: SourceChoice;
  readonly out: string;
  readonly language: Report['language'];
  /** Absent: effective cost, unless the bill's cannot be used. */
  readonly metric?: CostMetric;
  readonly asOf: Day;
  /** `asOf` where somebody asked for it: nothing later is read. */
  readonly reportDay?: Day;
  readonly period: { readonly from?: Day; readonly to?: Day };
  /** What the tenant was promised; absent: nothing. */
  readonly promise?: SlaPromise;
}

/** What holds for the embedded sample where nobody says otherwise. */
export interface SampleDefaults {
  readonly asOf: Day;
  config(): Config;
}

/** @param written The configuration a person wrote; it always wins, also over the sample's own. */
export function settle(
  options: RunOptions,
  written: Config | null,
  { clock }: Pick<RunEnvironment, 'clock'>,
  sample: SampleDefaults,
): Settings {
  const source = chooseSource(options, written ?? defaultConfig);
  const config = written ?? (source.kind === 'sample' ? sample.config() : defaultConfig);
  const metric = options.metric ?? (config.metric === 'effectiveCost' ? undefined : config.metric);
  const asOf = options.asOf ?? (source.kind === 'sample' ? sample.asOf : clock.today());
  const period = daysToRead(options, asOf);
  refuseFuture(period, asOf);
  return {
    tenant: DEFAULT_TENANT,
    config,
    source,
    out: options.out ?? config.output,
    language: options.language ?? config.language,
    ...(metric ? { metric } : {}),
    asOf,
    ...(options.asOf ? { reportDay: options.asOf } : {}),
    period,
  };
}

function daysToRead({ window, from, to }: RunOptions, asOf: Day): Settings['period'] {
  if (window?.kind === 'between') return { from: window.from, to: window.to };
  if (window) return { from: addDays(asOf, -window.days), to: addDays(asOf, -1) };
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function chooseSource(options: RunOptions, config: Config): SourceChoice {
  if (options.costs.length > 0) return { kind: 'export', locations: options.costs };
  if (config.costs.exports.length > 0) return { kind: 'export', locations: config.costs.exports };
  if (config.costs.source === 'cost-explorer' || !options.sample) return { kind: 'cost-explorer' };
  return { kind: 'sample' };
}

function refuseFuture({ from }: Settings['period'], asOf: Day): void {
  if (!from || from < asOf) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    `There is nothing to read: the first day, ${from}, is not before the day of the report, ${asOf}.`,
    'Give an earlier first day, or a later --as-of.',
  );
}
