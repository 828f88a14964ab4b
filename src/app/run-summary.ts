/** What an entry of the history says about its run; plain values. */
export interface RunSummary {
  readonly asOf: string;
  /** SHA-256 of its report.json among the run's inputs. */
  readonly report: string;
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
    (coverage === null || typeof coverage === 'number')
  );
}
