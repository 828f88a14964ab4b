import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { SpendlogError } from '../core/errors.ts';
import { type Config, configSchema } from './config.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { type MergedEnvironment, mergedEnvironments } from './environment.ts';
import { nestsTooDeep } from './nesting.ts';
import { describeIssues, MAX_PROBLEMS, type Path, type Problem, type Written } from './problems.ts';
import { suggest } from './suggest.ts';

const MAX_CHARACTERS = 256 * 1024;
const MAX_ALIASES = 20;

/**
 * Reads `spendlog.yml`. Every problem is listed at once, each with its line and key, those of all its environments
 * included.
 * @param name How to call the file in messages.
 * @param environment Which of its environments holds; absent: the file as it stands.
 * @throws SpendlogError INPUT_INVALID
 */
export function parseConfig(text: string, name: string, environment?: string): Config {
  if (text.length > MAX_CHARACTERS) throw tooLarge(name);
  if (nestsTooDeep(text)) throw invalid(name, [{ line: null, path: '', message: 'Nested too deep' }]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    lineCounter: lines,
  });
  const syntax = syntaxProblems(document, lines);
  if (syntax.length > 0) throw invalid(name, distinctInOrder(syntax));
  return chosenView({ document, lines }, name, environment);
}

/** Checks the file as it stands and as each of its environments sees it. */
function chosenView(written: Written, name: string, environment: string | undefined): Config {
  const values = valuesOf(written.document, name);
  const plain = configSchema.safeParse(values);
  const problems = plain.success ? [] : [...describeIssues(plain.error.issues, written)];
  const views = new Map<string | undefined, Config>(plain.success ? [[undefined, plain.data]] : []);
  for (const merged of mergedEnvironments(values)) {
    const view = configSchema.safeParse(merged.values);
    problems.push(...unknownTenants(merged, written));
    if (view.success) views.set(merged.name, view.data);
    else problems.push(...describeIssues(view.error.issues, written, placesIn(merged)));
  }
  if (problems.length > 0) throw invalid(name, distinctInOrder(problems));
  const view = views.get(environment);
  if (view) return view;
  throw unknownEnvironment(
    name,
    environment ?? '',
    [...views.keys()].filter((key) => key !== undefined),
  );
}

/** Aliases that lead nowhere, or to more than they are worth, are found only here. */
function valuesOf(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw invalid(name, [{ line: null, path: '', message: firstLine(error.message) }]);
  }
}

/** An environment writes a value below its own name, and a tenant below its id; else the file itself does. */
function placesIn({ name, values }: MergedEnvironment): (path: Path) => readonly Path[] {
  return (path) => {
    const [first, index, ...rest] = path;
    const below: Path = ['environments', name];
    if (first !== 'tenants' || typeof index !== 'number') return [[...below, ...path], path];
    const id = tenantIdAt(values['tenants'], index);
    return [[...below, 'tenants', id, ...rest], path];
  };
}

function tenantIdAt(tenants: unknown, index: number): string {
  const tenant: unknown = Array.isArray(tenants) ? tenants[index] : undefined;
  const id: unknown = typeof tenant === 'object' && tenant !== null ? Reflect.get(tenant, 'id') : undefined;
  return typeof id === 'string' ? id : '';
}

function unknownTenants({ name, unknownTenants }: MergedEnvironment, written: Written): readonly Problem[] {
  const issues = unknownTenants.map((id) => ({
    code: 'custom' as const,
    path: ['environments', name, 'tenants', id],
    message: 'No tenant of this file has this id',
    input: undefined,
  }));
  return describeIssues(issues, written);
}

function distinctInOrder(problems: readonly Problem[]): readonly Problem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...distinct.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function syntaxProblems(document: Document, lines: LineCounter): readonly Problem[] {
  const errors = [...document.errors, ...document.warnings].map((error) => ({
    line: error.linePos?.[0].line ?? null,
    path: '',
    message: firstLine(error.message),
  }));
  const twice = duplicateKeys(document).map((offset) => ({
    line: lines.linePos(offset).line,
    path: '',
    message: 'Map keys must be unique',
  }));
  const many = { line: null, path: '', message: `More than ${MAX_ALIASES} aliases` };
  return [...errors, ...twice, ...(countAliases(document) > MAX_ALIASES ? [many] : [])];
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
  const shown = problems.slice(0, MAX_PROBLEMS);
  const many = shown.length === MAX_PROBLEMS ? 'problems or more' : 'problems';
  const noun = shown.length === 1 ? '1 problem' : `${shown.length} ${many}`;
  const list = shown.map(
    ({ line, path, message }) =>
      `  ${[line === null ? '' : `line ${line}`, path, message].filter(Boolean).join(': ')}`,
  );
  return new SpendlogError(
    'INPUT_INVALID',
    [`${name} has ${noun}:`, ...list].join('\n'),
    `Correct ${name}; docs/configuration.md lists every key.`,
  );
}

function unknownEnvironment(name: string, asked: string, known: readonly string[]): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `${name} has no environment ${JSON.stringify(asked)}${suggest(asked, known)}.`,
    known.length > 0
      ? `Choose one of ${known.join(', ')}, or none.`
      : `Write it below environments in ${name}, or choose none.`,
  );
}

function tooLarge(name: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `${name} is larger than 256 KiB.`,
    'Check that --config names a configuration, not an export.',
  );
}
