import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseline } from '../../src/app/baseline-command.ts';
import type { BaselineOptions } from '../../src/app/invocation.ts';
import { keepLives, livesBefore } from '../../src/app/known-lives.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { day } from '../../src/core/period.ts';
import { createFileStore } from '../../src/platform/store/file-store.ts';
import type { Life } from '../../src/report/living/life.ts';
import { openRunStore } from '../../src/store/run-store.ts';
import { event, life } from '../report/living/lives.ts';
import { testEnvironment } from '../support/test-environment.ts';

const CONFIG = `# Of the platform team
tenants:
  - { id: acme, role: "arn:aws:iam::111122223333:role/spendlog", accounts: ["111122223333"] }
`;

const SUMMARY = {
  asOf: '2026-11-20',
  report: 'f',
  exitCode: 0,
  coverage: 1,
  planned: 1,
  done: 1,
  seconds: 2,
  calls: 3,
  throttles: 0,
  paid: '0.1',
};

function open(digit: string, more: Partial<Life> = {}): Life {
  const events = [event('2026-11-20', 'new')];
  return life({ fingerprint: digit.repeat(32), events, absences: [], ...more });
}

/** Somebody's folder, with the histories that the newest run has left in its store. */
async function folder(lives: readonly Life[] | null) {
  const path = await mkdtemp(join(tmpdir(), 'spendlog-baseline-'));
  await writeFile(join(path, 'spendlog.yml'), CONFIG);
  const runStore = openRunStore(createFileStore({ folder: join(path, '.spendlog/store') }), 'acme');
  const hash = await keepLives(runStore, lives);
  if (hash !== null) {
    const at = '2026-11-20T06:00:00.000Z';
    await runStore.writeHistory({
      run: 'aaaaaaaa',
      at,
      predecessor: null,
      content: { ...SUMMARY, lives: hash },
    });
  }
  const today = day('2026-11-21');
  const clock = {
    now: () => new Date(`${today}T06:00:00Z`),
    today: () => today,
    sleep: async () => undefined,
  };
  return {
    path,
    runStore,
    ask: (options: BaselineOptions = {}) => baseline(options, testEnvironment(path, { clock })),
    text: () => readFile(join(path, 'spendlog.yml'), 'utf8'),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

describe('a baseline', () => {
  it('prints an exemption for all that stands open, and changes nothing', async () => {
    const lives = [
      open('a'),
      open('b', { events: [event('2026-11-20', 'exempt')] }),
      open('c', { events: [event('2026-11-10', 'done')] }),
      open('d', { absences: [{ day: day('2026-11-20'), at: '2026-11-20T06:00:00Z' }] }),
    ];
    await using here = await folder(lives);
    const { closing, document, exitCode } = await here.ask({ reason: 'Before the migration' });
    expect(exitCode).toBe(0);
    expect(document).toEqual([
      {
        match: { fingerprint: 'a'.repeat(32) },
        reason: 'Before the migration',
        owner: 'baseline',
        expires: '2027-05-20',
        about: 'ec2-oversized: i-1 in 111122223333, eu-west-1',
      },
    ]);
    expect(parseConfig(closing.slice(0, -1).join('\n'), 'x').exemptions).toHaveLength(1);
    expect(await here.text()).toBe(CONFIG);
  });

  it('adds them to the file where that is asked, below what stands there', async () => {
    await using here = await folder([open('a'), open('b')]);
    await here.ask({ write: true, expires: day('2027-01-31') });
    const text = await here.text();
    expect(text.startsWith(CONFIG)).toBe(true);
    expect(parseConfig(text, 'x').exemptions.map(({ match, expires }) => [match, expires])).toEqual(
      ['a', 'b'].map((digit) => [{ fingerprint: digit.repeat(32) }, '2027-01-31']),
    );
    expect(await readdir(here.path)).toEqual(['.spendlog', 'spendlog.yml']);
  });

  it('writes nothing where nothing stands open', async () => {
    await using here = await folder([]);
    expect((await here.ask({ write: true })).line).toContain('nothing was written');
    expect(await here.text()).toBe(CONFIG);
  });

  it('is refused where no run has left anything, and for a day that has passed', async () => {
    await using empty = await folder(null);
    await expect(empty.ask()).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    await using here = await folder([open('a')]);
    await expect(here.ask({ expires: day('2026-11-20') })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('histories in the store', () => {
  it('are those of the latest day up to that of the run, of another run', async () => {
    await using here = await folder([open('a')]);
    const known = async (run: string, asOf: string) =>
      livesBefore(here.runStore, { run, asOf: day(asOf) }, await here.runStore.history());
    expect((await known('bbbbbbbb', '2026-11-20'))?.lives).toEqual([open('a')]);
    expect(await known('aaaaaaaa', '2026-11-20')).toBeNull();
    expect(await known('bbbbbbbb', '2026-11-19')).toBeNull();
  });
});
