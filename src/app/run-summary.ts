import type { Analysis, Plan } from '../core/plan.ts';

/** What a run was asked to look at. Runs of another scope say nothing of what has changed since. */
export interface RunScope {
  readonly analysis: Analysis;
  /** Ascending; `null`: all. */
  readonly services: readonly string[] | null;
}

/** What an entry of the history says about its run; plain values. */
export interface RunSummary {
  readonly asOf: string;
  /** Absent in entries of earlier versions. */
  readonly scope?: RunScope;
  /** SHA-256 of its report.json among the run's inputs. */
  readonly report: string;
  /** SHA-256 of what is known of first days from this run on; absent where nobody could look yet, and in earlier versions. */
  readonly sightings?: string;
  /** SHA-256 of the histories of recommendations from this run on; absent as above. */
  readonly lives?: string;
  /** SHA-256 of what is published, among the run's inputs; absent in earlier versions. */
  readonly publication?: string;
  readonly exitCode: number;
  /** Planned reads that are there, 0 to 1; `null` where none was planned. */
  readonly coverage: number | null;
  readonly planned: number;
  readonly done: number;
  /** From the plan to the report. */
  readonly seconds: number;
  readonly calls: number;
  readonly throttles: number;
  /** USD, exact. */
  readonly paid: string;
}

const TEXTS = ['asOf', 'report', 'paid'] as const;
const COUNTS = ['exitCode', 'planned', 'done', 'seconds', 'calls', 'throttles'] as const;

/** An entry as this version writes it; `null` for any other. */
export function readRunSummary(content: unknown): RunSummary | null {
  return isRunSummary(content) ? content : null;
}

function isRunSummary(content: unknown): content is RunSummary {
  if (typeof content !== 'object' || content === null) return false;
  const value = (name: string): unknown => Reflect.get(content, name);
  const coverage = value('coverage');
  return (
    TEXTS.every((name) => typeof value(name) === 'string') &&
    COUNTS.every((name) => typeof value(name) === 'number') &&
    (coverage === null || typeof coverage === 'number') &&
    ['sightings', 'lives', 'publication'].every((name) =>
      ['string', 'undefined'].includes(typeof value(name)),
    ) &&
    (value('scope') === undefined || isScope(value('scope')))
  );
}

function isScope(scope: unknown): boolean {
  if (typeof scope !== 'object' || scope === null) return false;
  const services: unknown = Reflect.get(scope, 'services');
  return typeof Reflect.get(scope, 'analysis') === 'string' && (services === null || Array.isArray(services));
}

export function scopeOf({ analysis, services = null }: Pick<Plan, 'analysis' | 'services'>): RunScope {
  return { analysis, services };
}

/** Whether two runs looked at the same; entries of earlier versions tell nothing else than that they looked at everything. */
export function isSameScope({ scope = EVERYTHING }: RunSummary, other: RunScope): boolean {
  return scope.analysis === other.analysis && isSameServices(scope, other);
}

export function isSameServices({ services: some }: RunScope, { services: others }: RunScope): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

export const EVERYTHING: RunScope = { analysis: 'full', services: null };
