import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/app/command-line.ts';
import type { CommandResult } from '../../src/app/command-result.ts';
import type { Invocation } from '../../src/app/invocation.ts';
import { reportResult } from '../../src/app/report-result.ts';
import { SpendlogError } from '../../src/core/errors.ts';

const RESULT: CommandResult = reportResult({
  exitCode: 0,
  folder: 'reports/default/2026/11/21',
  reportJson: 'reports/default/2026/11/21/report.json',
  reportMarkdown: 'reports/default/2026/11/21/report.md',
  summary: { rows: 3 },
  figures: [['Month to date', '$1,234.50']],
  totalCost: '1234.5',
  forecast: null,
  outputs: { coverage: '1', recommendations: '2', 'net-savings': '30.5', currency: 'USD' },
  annotations: [],
});

async function call(args: readonly string[], outcome: CommandResult | Error = RESULT, debug = false) {
  const seen: {
    out: string;
    error: string;
    options: Invocation['options'] | null;
    command: Invocation['command'] | null;
    quiet: boolean | null;
  } = {
    out: '',
    error: '',
    options: null,
    command: null,
    quiet: null,
  };
  const exitCode = await commandLine(args, {
    version: '9.9.9',
    debug,
    out: (text) => {
      seen.out += text;
    },
    error: (text) => {
      seen.error += text;
    },
    execute: async ({ command, options }, { quiet }) => {
      Object.assign(seen, { command, options, quiet });
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  return { ...seen, exitCode };
}

describe('commandLine', () => {
  it('hands every option on', async () => {
    const { options, exitCode } = await call(
      'run --costs a.csv b.csv --costs c --out o --config c.yml --as-of 2026-10-31 --from 2026-01-01 --to=2026-10-31 --language pt-BR --metric billed --engine-url http://localhost:1/ --engine-path e'.split(
        ' ',
      ),
    );

    expect(exitCode).toBe(0);
    expect(options).toEqual({
      costs: ['a.csv', 'b.csv', 'c'],
      sample: false,
      out: 'o',
      config: 'c.yml',
      asOf: '2026-10-31',
      from: '2026-01-01',
      to: '2026-10-31',
      language: 'pt-BR',
      metric: 'billedCost',
      engineUrl: 'http://localhost:1/',
      enginePath: 'e',
    });
  });

  it('leaves out what was not said', async () => {
    expect((await call(['run', '--sample'])).options).toEqual({ costs: [], sample: true });
  });

  it('prints where the report is and the figures', async () => {
    const { out, error } = await call(['run']);

    expect(out).toContain('Report: reports/default/2026/11/21/report.md');
    expect(out).toMatch(/Month to date.*\$1,234\.50/);
    expect(error).toBe('');
  });

  it('prints the summary document alone with --json', async () => {
    expect(JSON.parse((await call(['run', '--json'])).out)).toEqual({ rows: 3 });
    expect(JSON.parse((await call(['run', '--json', '--quiet'])).out)).toEqual({ rows: 3 });
  });

  it('prints the path alone with --quiet, and asks for no progress', async () => {
    const { out, quiet } = await call(['run', '--quiet']);

    expect(out).toBe('reports/default/2026/11/21/report.md\n');
    expect(quiet).toBe(true);
  });

  it('reports all bad options together and does not run', async () => {
    const { error, exitCode, options } = await call(
      'run --langage pt stray --from 2026-02-30 --to --metric net --language de --engine-url ftp://x --costs'.split(
        ' ',
      ),
    );

    expect(exitCode).toBe(2);
    expect(options).toBeNull();
    expect(error).toContain('8 bad options');
    for (const problem of [
      '--langage: unknown option; did you mean --language?',
      '--from: Expected a calendar day written YYYY-MM-DD, got "2026-02-30"',
      '--to: Needs a value',
      '--metric: Expected effective or billed, got "net"',
      '--language: Expected en or pt-BR',
      '--engine-url: Expected an http(s) URL, got "ftp://x"',
      '--costs: Needs a value',
    ]) {
      expect(error).toContain(problem);
    }
  });

  it('ends a question with its own mark', async () => {
    const { error } = await call(['run', '--langage', 'pt']);

    expect(error).toContain('error: Bad option --langage: unknown option; did you mean --language?\n');
  });

  it('takes a question as one word or as several, before or behind its options', async () => {
    const question = 'why did RDS grow in May?';
    for (const args of [
      ['ask', question, '--report', 'here'],
      ['ask', '--report', 'here', ...question.split(' ')],
      ['ask', '--report=here', question],
    ]) {
      const { command, options } = await call(args);
      expect({ command, options }).toEqual({ command: 'ask', options: { question, report: 'here' } });
    }
  });

  it('refuses a command without its question, and options that it does not know', async () => {
    expect((await call(['ask'])).error).toContain('Bad option <question>: Needs a value.');
    const { error, exitCode } = await call(['ask', 'why', '--langage', 'pt-BR']);
    expect(error).toContain('--langage: unknown option; did you mean --language?');
    expect(exitCode).toBe(2);
  });

  it('refuses a first day after the last', async () => {
    const { error, exitCode } = await call('run --from 2026-02-03 --to 2026-02-01'.split(' '));

    expect(exitCode).toBe(2);
    expect(error).toContain('--from: Lies after the last day');
  });

  it.each([
    [['rnu'], 2, 'Did you mean run?'],
    [['--sampel'], 2, 'unknown option'],
    [[], 2, 'Usage: spendlog'],
  ] as const)('exits 2 for %j', async (args, code, message) => {
    const { error, exitCode, out } = await call(args);

    expect(exitCode).toBe(code);
    expect(error).toContain(message);
    expect(out).toBe('');
  });

  it.each([
    [['--help'], 'Exit codes'],
    [['run', '--help'], '--as-of <day>'],
    [['help', 'run'], 'Examples'],
    [['--version'], '9.9.9'],
  ] as const)('answers %j on stdout with 0', async (args, text) => {
    const { error, exitCode, out } = await call(args);

    expect(exitCode).toBe(0);
    expect(out).toContain(text);
    expect(error).toBe('');
  });

  it('prints an error as message and hint, with its exit code, and a stack only when asked', async () => {
    const missing = new SpendlogError('INPUT_NOT_FOUND', 'No file at x.', 'Check --costs.', {
      cause: new Error('ENOENT'),
    });
    const plain = await call(['run'], missing);
    const debug = await call(['run'], missing, true);
    const ours = await call(['run'], new SpendlogError('DATA_UNEXPECTED', 'm', 'h'));

    expect(plain.error).toBe('error: No file at x.\nhint: Check --costs.\n');
    expect(plain.exitCode).toBe(2);
    expect(debug.error).toContain('command-line.test.ts');
    expect(debug.error).toContain('caused by: Error: ENOENT');
    expect(ours.exitCode).toBe(1);
  });

  it('passes the exit code of the run on', async () => {
    expect((await call(['run'], { ...RESULT, exitCode: 3 })).exitCode).toBe(3);
  });

  it('does not catch programming errors', async () => {
    await expect(call(['run'], new TypeError('ours'))).rejects.toThrow('ours');
  });

  it('strips control and direction characters from what it prints', async () => {
    const hostile = '\u001b[2Jboo\u202e\u009b';
    const { out } = await call(['run'], {
      ...RESULT,
      tables: [{ head: [], rows: [[hostile, '1']] }],
    });
    const { error } = await call(['run'], new SpendlogError('INPUT_INVALID', hostile, 'h'));

    for (const text of [out, error]) {
      expect(text).toContain('boo');
      for (const character of hostile.replaceAll(/[^\p{Cc}\p{Bidi_Control}]/gu, '')) {
        expect(text).not.toContain(character);
      }
    }
  });
});
