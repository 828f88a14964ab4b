import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { SpendlogError } from '../core/errors.ts';
import { type Config, configSchema } from './config.ts';
import { describeIssues, type Problem } from './problems.ts';

const MAX_CHARACTERS = 256 * 1024;
const MAX_ALIASES = 20;

/**
 * Reads `spendlog.yml`. Every problem is listed at once, each with its line and key.
 * @param name How to call the file in messages.
 * @throws SpendlogError INPUT_INVALID
 */
export function parseConfig(text: string, name: string): Config {
  if (text.length > MAX_CHARACTERS) throw tooLarge(name);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    merge: false,
    uniqueKeys: true,
    lineCounter: lines,
  });
  const syntax = syntaxProblems(document);
  if (syntax.length > 0) throw invalid(name, syntax);
  const parsed = configSchema.safeParse(document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {});
  if (parsed.success) return parsed.data;
  throw invalid(name, describeIssues(parsed.error.issues, document, lines));
}

function syntaxProblems(document: Document): readonly Problem[] {
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    line: error.linePos?.[0].line ?? null,
    path: '',
    message: firstLine(error.message),
  }));
  return countAliases(document) > MAX_ALIASES
    ? [...errors, { line: null, path: '', message: `More than ${MAX_ALIASES} aliases` }]
    : errors;
}

function countAliases(document: Document): number {
  let aliases = 0;
  visit(document, {
    Alias: () => {
      aliases += 1;
    },
  });
  return aliases;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:$/, '');
}

function invalid(name: string, problems: readonly Problem[]): SpendlogError {
  const noun = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const list = problems.map(
    ({ line, path, message }) =>
      `  ${[line === null ? '' : `line ${line}`, path, message].filter(Boolean).join(': ')}`,
  );
  return new SpendlogError(
    'INPUT_INVALID',
    [`${name} has ${noun}:`, ...list].join('\n'),
    `Correct ${name}; docs/configuration.md lists every key.`,
  );
}

function tooLarge(name: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `${name} is larger than 256 KiB.`,
    'Check that --config names a configuration, not an export.',
  );
}
