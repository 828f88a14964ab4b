import type { Log, LogExtra, LogLevel } from '../core/ports.ts';
import { logSafe } from '../core/printable.ts';

export interface LogOptions {
  readonly format: 'text' | 'json';
  /** Lines of a lower level are left out. */
  readonly level: LogLevel;
  readonly now: () => Date;
  /** Takes account ids and secrets out of a text. */
  readonly redact: (text: string) => string;
  readonly write: (line: string) => void;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** The fields a reader filters by; everything else an event carries stands beside them. */
const SHOWN_FIRST = ['runId', 'unitId', 'attempt', 'durationMs'];

/** One line an event: JSON `{timestamp, level, message, extra}`, or the same as readable text. */
export function createLog({ format, level, now, redact, write }: LogOptions): Log {
  const lowest = LEVELS.indexOf(level);
  return {
    write(of, message, extra = {}) {
      if (LEVELS.indexOf(of) < lowest) return;
      const timestamp = now().toISOString();
      const told = redacted(extra, redact);
      const line =
        format === 'json'
          ? JSON.stringify({ timestamp, level: of, message: redact(message), extra: told })
          : textLine(timestamp, of, redact(message), told);
      write(`${logSafe(line).replaceAll('\n', ' ')}\n`);
    },
  };
}

/** Says nothing. */
export const silentLog: Log = { write: () => {} };

type Told = Readonly<Record<string, string | number | boolean>>;

function redacted(extra: LogExtra, redact: (text: string) => string): Told {
  const names = [
    ...SHOWN_FIRST,
    ...Object.keys(extra)
      .filter((name) => !SHOWN_FIRST.includes(name))
      .sort(),
  ];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = extra[name];
      if (value === undefined) return [];
      return [[name, typeof value === 'string' ? redact(value) : value] as const];
    }),
  );
}

function textLine(timestamp: string, level: LogLevel, message: string, extra: Told): string {
  const told = Object.entries(extra).map(([name, value]) => ` ${name}=${quoted(value)}`);
  return `${timestamp} ${level.padEnd(5)} ${message}${told.join('')}`;
}

function quoted(value: string | number | boolean): string {
  return typeof value === 'string' && /[\s"=]/.test(value) ? JSON.stringify(value) : String(value);
}
