import { backoffDelay, type Random } from '../../core/backoff.ts';
import { SpendlogError } from '../../core/errors.ts';
import { isNotDelivered } from '../../core/outbox.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { CommitOutcome, ReportBranch } from '../../core/report-branch.ts';
import type { Store } from '../../core/store.ts';
import {
  LARGEST_MEMORY_FILE,
  type MemoryRetention,
  memoryChange,
  type NewLine,
  sizeOf,
} from './memory-change.ts';
import { memoryLine, type Remembered, readMemoryLine } from './memory-line.ts';
import { memoryTexts } from './memory-texts.ts';
import { areaOf, REMEMBERED_AREAS } from './remembered-areas.ts';

/** A store that ends with its workflow run, and the branch that what it remembers lies on meanwhile. */
export interface BranchMemoryParts {
  readonly branch: ReportBranch;
  readonly store: Store;
  readonly tenant: string;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly random: Random;
  readonly log: Log;
  /** Days that outbox and paid answers are kept. */
  readonly days: number;
}

export type MemoryKept =
  | { readonly state: 'unchanged' }
  | { readonly state: 'committed'; readonly objects: number; readonly reference: string };

/** How often the branch may move under one commit. */
const TRIES = 5;
const PAUSE = { base: 1_000, cap: 30_000 };

/**
 * Brings what earlier workflow runs left into the store; returns how many objects that are.
 * @throws SpendlogError where the branch cannot be read
 */
export async function recallMemory(parts: BranchMemoryParts): Promise<number> {
  const files = await readBranch(parts).catch((error: unknown) => {
    if (isNotDelivered(error)) throw notRead(parts.branch, error);
    throw error;
  });
  const objects = await remembered(parts, files);
  for (const { key, body } of objects) await parts.store.create(key, body);
  return objects.length;
}

async function readBranch({ branch }: BranchMemoryParts): Promise<ReadonlyMap<string, string>> {
  return memoryTexts(branch.name, await branch.tip());
}

/**
 * Commits what the store holds and the branch does not.
 * @throws SpendlogError where the branch takes no commit
 */
export async function keepMemory(parts: BranchMemoryParts, run: string): Promise<MemoryKept> {
  const { branch, clock, random } = parts;
  for (let attempt = 1; ; attempt += 1) {
    const kept = await keptOnce(parts, run).catch(postponed);
    if ('kept' in kept) return kept.kept;
    if (kept.refused.state === 'protected' || attempt === TRIES) throw notKept(branch, kept.refused);
    await clock.sleep(backoffDelay(PAUSE, attempt, random));
  }
}

type Refused = Exclude<CommitOutcome, { readonly state: 'committed' }>;
type Kept = { readonly kept: MemoryKept } | { readonly refused: Refused };

/** Over a limit of GitHub: some seconds later it may take it. */
function postponed(error: unknown): Kept {
  if (!isNotDelivered(error)) throw error;
  return { refused: { state: 'unanswered', reason: error.message } };
}

async function keptOnce(parts: BranchMemoryParts, run: string): Promise<Kept> {
  const { branch, tenant, clock, days } = parts;
  const tip = await branch.tip();
  const files = await memoryTexts(branch.name, tip);
  const known = new Set((await remembered(parts, files)).map(({ key }) => key));
  const added = await newLines(parts, known);
  const retention: MemoryRetention = { now: clock.now(), days };
  const change = memoryChange(tenant, files, added, retention);
  if (change.additions.size + change.deletions.length === 0) return { kept: { state: 'unchanged' } };
  const message = { headline: `chore(spendlog): what ${tenant} remembers`, body: `Spendlog-Run: ${run}` };
  const outcome = await tip.put({ ...change, message });
  if (outcome.state !== 'committed') return { refused: outcome };
  return { kept: { state: 'committed', objects: added.length, reference: outcome.reference } };
}

async function remembered(
  { tenant, log }: Pick<BranchMemoryParts, 'tenant' | 'log'>,
  files: ReadonlyMap<string, string>,
): Promise<readonly Remembered[]> {
  const objects: Remembered[] = [];
  for (const [path, text] of files)
    for (const [index, line] of text.split('\n').entries()) {
      if (line === '') continue;
      const object = await readMemoryLine(tenant, line);
      if (object) objects.push(object);
      else log.write('warn', 'A remembered line is damaged and was passed over', { path, line: index + 1 });
    }
  return objects;
}

async function newLines(
  { store, tenant, log }: Pick<BranchMemoryParts, 'store' | 'tenant' | 'log'>,
  known: ReadonlySet<string>,
): Promise<readonly NewLine[]> {
  const found: NewLine[] = [];
  for (const area of Object.keys(REMEMBERED_AREAS)) {
    for await (const { key, writtenAt: at } of store.list(`tenants/${tenant}/${area}/`)) {
      if (known.has(key) || areaOf(tenant, key) === null) continue;
      const body = await store.read(key);
      if (!body) continue;
      const line = await memoryLine({ key, at, body: new Uint8Array(body) });
      if (sizeOf(line) < LARGEST_MEMORY_FILE) found.push({ key, at, line });
      else log.write('warn', 'An object is too large to be remembered', { key, bytes: body.length });
    }
  }
  return found.sort((a, b) => (a.at < b.at || (a.at === b.at && a.key < b.key) ? -1 : 1));
}

function notRead({ name }: ReportBranch, cause: Error): SpendlogError {
  return new SpendlogError(
    'GITHUB_UNAVAILABLE',
    `What earlier runs left on ${name} could not be read: ${cause.message}`,
    'Run the job again.',
    { cause },
  );
}

function notKept({ name }: ReportBranch, refused: Refused): SpendlogError {
  if (refused.state === 'protected') {
    return new SpendlogError(
      'GITHUB_REFUSED',
      `Nobody may commit to the branch ${name}, so the next run will not know of this one: ${refused.reason}`,
      `Exempt ${name} from the rule, set store to s3://bucket/prefix, or set store.remember to false.`,
    );
  }
  const why = refused.state === 'moved' ? 'somebody else was first each time' : refused.reason;
  return new SpendlogError(
    'GITHUB_UNAVAILABLE',
    `What is to be remembered could not be committed to ${name} in ${TRIES} tries: ${why}`,
    'Run the job again.',
  );
}
