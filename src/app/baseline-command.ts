import { appendExemptions, type NotedExemption } from '../config/append-exemptions.ts';
import { parseConfig } from '../config/parse-config.ts';
import { SpendlogError } from '../core/errors.ts';
import { addDays, type Day } from '../core/period.ts';
import { readTextFile, writeTextFile } from '../platform/text-file.ts';
import { type Life, stateOf } from '../report/living/life.ts';
import type { CommandResult } from './command-result.ts';
import type { BaselineOptions } from './invocation.ts';
import { livesBefore } from './known-lives.ts';
import type { RunEnvironment } from './run-contract.ts';
import { asTenant, type TenantSession } from './tenant-session.ts';

/** Days a baseline holds where nobody says otherwise: long enough to plan, short enough to look again. */
const DAYS = 180;

const DEFAULT_FILE = 'spendlog.yml';
const MAX_BYTES = 256 * 1024;

/** `baseline`: exempts all that the newest run recommends, so that from now on only what is new is told. */
export function baseline(options: BaselineOptions, environment: RunEnvironment): Promise<CommandResult> {
  return asTenant(options, environment, async (session) => {
    const today = environment.clock.today();
    const expires = options.expires ?? addDays(today, DAYS);
    if (expires < today) throw expired(expires);
    const lives = await recommendedNow(session, today);
    const noted = lives.map((life) => notedExemption(life, { ...options, expires, today }));
    const file = options.config ?? DEFAULT_FILE;
    const text = options.write ? await readTextFile(environment.workingFolder, file, MAX_BYTES) : null;
    const written = appendExemptions(text, noted);
    parseConfig(written, file);
    if (options.write && noted.length > 0) await writeTextFile(environment.workingFolder, file, written);
    return toldBaseline(noted, { written: options.write === true, text: written, file });
  });
}

/** What stands open after the newest run, by fingerprint. */
async function recommendedNow({ id, runStore }: TenantSession, today: Day): Promise<readonly Life[]> {
  const history = await runStore.history();
  const known = await livesBefore(runStore, { run: '', asOf: today }, history);
  if (!known) throw nothingKnown(id);
  return known.lives.filter(
    (life) => life.absences.length === 0 && ['new', 'open', 'accepted'].includes(stateOf(life)),
  );
}

interface Decision extends Pick<BaselineOptions, 'reason'> {
  readonly expires: Day;
  readonly today: Day;
}

function notedExemption(
  { fingerprint, subject }: Life,
  { reason, expires, today }: Decision,
): NotedExemption {
  const { checks, account, region, resourceIds, workloadGroup } = subject;
  return {
    exemption: {
      match: { fingerprint },
      reason: reason ?? `As it was on ${today}`,
      owner: 'baseline',
      expires,
    },
    about: `${checks.join(', ')}: ${workloadGroup ?? resourceIds.join(', ')} in ${account}, ${region}`,
  };
}

function toldBaseline(
  noted: readonly NotedExemption[],
  { written, text, file }: { readonly written: boolean; readonly text: string; readonly file: string },
): CommandResult {
  const count = noted.length === 1 ? '1 exemption' : `${noted.length} exemptions`;
  const line = written
    ? noted.length === 0
      ? 'Nothing is recommended that is not exempt already: nothing was written.'
      : `${count} added to ${file}. Review them as any change.`
    : `${count}. Add them to ${file} yourself, or run again with --write.`;
  const shown = written || noted.length === 0 ? [] : text.trimEnd().split('\n');
  return {
    exitCode: 0,
    document: noted.map(({ exemption, about }) => ({ ...exemption, about })),
    line,
    tables: [],
    closing: [...shown, line],
    outputs: {},
    page: null,
  };
}

function expired(expires: Day): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `A baseline until ${expires} would hide nothing: that day has passed.`,
    'Give a later day with --expires, or leave it out.',
  );
}

function nothingKnown(tenant: string): SpendlogError {
  return new SpendlogError(
    'INPUT_NOT_FOUND',
    `The store remembers no recommendations of the tenant ${tenant}.`,
    'Make a run first: spendlog run, or plan, collect and report.',
  );
}
