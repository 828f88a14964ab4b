import { SpendlogError } from '../core/errors.ts';
import { type Day, parseDay } from '../core/period.ts';
import type { RunOptions } from './run-contract.ts';

/** The options of `run` as text, as a person gave them; absent ones are left out. */
export interface RawOptions {
  readonly costs: readonly string[];
  readonly sample: boolean;
  readonly out?: string;
  readonly config?: string;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly language?: string;
  readonly metric?: string;
  readonly engineUrl?: string;
  readonly enginePath?: string;
}

export const LANGUAGES = ['en', 'pt-BR'] as const;
export const METRICS = { effective: 'effectiveCost', billed: 'billedCost' } as const;

type Spelling = (option: keyof RawOptions) => string;

/**
 * Checks all options and reports every problem together, before any work.
 * @param spell How this entry spells an option, e.g. `--as-of`.
 * @param found Problems the entry has seen itself.
 * @throws SpendlogError INPUT_INVALID
 */
export function readOptions(raw: RawOptions, spell: Spelling, found: readonly string[] = []): RunOptions {
  const problems = [...found];
  const complain = (option: keyof RawOptions, expected: string) => {
    problems.push(`${spell(option)}: expected ${expected}`);
    return {};
  };
  const dayAt = <K extends 'asOf' | 'from' | 'to'>(option: K): { readonly [P in K]?: Day } => {
    const text = raw[option];
    if (text === undefined) return {};
    const value = parseDay(text);
    return value
      ? asOption(option, value)
      : complain(option, `a calendar day written YYYY-MM-DD, got "${text}"`);
  };
  const options: RunOptions = {
    costs: raw.costs,
    sample: raw.sample,
    ...(raw.out !== undefined && { out: raw.out }),
    ...(raw.config !== undefined && { config: raw.config }),
    ...dayAt('asOf'),
    ...dayAt('from'),
    ...dayAt('to'),
    ...languageOf(raw.language, complain),
    ...metricOf(raw.metric, complain),
    ...engineUrlOf(raw.engineUrl, complain),
    ...(raw.enginePath !== undefined && { enginePath: raw.enginePath }),
  };
  if (options.from && options.to && options.from > options.to) {
    problems.push(`${spell('from')}: lies after ${spell('to')} (${options.from} > ${options.to})`);
  }
  if (problems.length > 0) throw invalidOptions(problems);
  return options;
}

type Complain = (option: keyof RawOptions, expected: string) => Record<string, never>;

function asOption<K extends string, V>(name: K, value: V): { readonly [P in K]: V } {
  return { [name]: value } as { readonly [P in K]: V };
}

function languageOf(text: string | undefined, complain: Complain): Pick<RunOptions, 'language'> {
  if (text === undefined) return {};
  const language = LANGUAGES.find((known) => known === text);
  return language ? { language } : complain('language', `${LANGUAGES.join(' or ')}, got "${text}"`);
}

function metricOf(text: string | undefined, complain: Complain): Pick<RunOptions, 'metric'> {
  if (text === undefined) return {};
  if (text === 'effective' || text === 'billed') return { metric: METRICS[text] };
  return complain('metric', `effective or billed, got "${text}"`);
}

function engineUrlOf(text: string | undefined, complain: Complain): Pick<RunOptions, 'engineUrl'> {
  if (text === undefined) return {};
  const protocol = URL.parse(text)?.protocol;
  if (protocol === 'https:' || protocol === 'http:') return { engineUrl: text };
  return complain('engineUrl', `an http(s) URL, got "${text}"`);
}

function invalidOptions(problems: readonly string[]): SpendlogError {
  const [only] = problems;
  const message =
    problems.length === 1 && only !== undefined
      ? `Bad option ${only}.`
      : [`${problems.length} bad options:`, ...problems.map((problem) => `  ${problem}`)].join('\n');
  return new SpendlogError('INPUT_INVALID', message, 'Correct them and run again; nothing has been read.');
}
