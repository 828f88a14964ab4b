import { backoffDelay, type Random } from '../../core/backoff.ts';
import { SpendlogError } from '../../core/errors.ts';
import type { Clock, Log } from '../../core/ports.ts';
import type { BranchTip, CommitOutcome, ReportBranch } from '../../core/report-branch.ts';
import type { Store } from '../../core/store.ts';
import { LARGEST_MEMORY_FILE, type MemoryRetention, memoryChange, sizeOf } from './memory-change.ts';
import { MEMORY_FOLDER, memoryFileAt } from './memory-file.ts';
import { memoryLine, type Remembered, readMemoryLine } from './memory-line.ts';
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

/** Brings what earlier workflow runs left into the store; returns how many objects that are. */
export async function recallMemory(parts: BranchMemoryParts): Promise<number> {
  const files = await filesAt(await parts.branch.tip());
  const objects = remembered(parts, files);
  for (const { key, body } of objects) await parts.store.create(key, body);
  return objects.length;
}

/**
 * Commits what the store holds and the branch does not.
 * @throws SpendlogError where the branch takes no commit
 */
export async function keepMemory(parts: BranchMemoryParts, run: string): Promise<MemoryKept> {
  const { branch, clock, random } = parts;
  for (let attempt = 1; ; attempt += 1) {
    const kept = await keptAt(parts, await branch.tip(), run);
    if ('kept' in kept) return kept.kept;
    if (kept.refused.state === 'protected' || attempt === TRIES) throw notKept(branch, kept.refused);
    await clock.sleep(backoffDelay(PAUSE, attempt, random));
  }
}

type Refused = Exclude<CommitOutcome, { readonly state: 'committed' }>;

async function keptAt(
  parts: BranchMemoryParts,
  tip: BranchTip,
  run: string,
): Promise<{ readonly kept: MemoryKept } | { readonly refused: Refused }> {
  const { tenant, clock, days } = parts;
  const files = await filesAt(tip);
  const known = new Set(remembered(parts, files).map(({ key }) => key));
  const added = await newObjects(parts, known);
  const retention: MemoryRetention = { now: clock.now(), days };
  const change = memoryChange(tenant, files, added, retention);
  if (change.additions.size + change.deletions.length === 0) return { kept: { state: 'unchanged' } };
  const message = { headline: `chore(spendlog): what ${tenant} remembers`, body: `Spendlog-Run: ${run}` };
  const outcome = await tip.put({ ...change, message });
  if (outcome.state !== 'committed') return { refused: outcome };
  return { kept: { state: 'committed', objects: added.length, reference: outcome.reference } };
}

/** Texts of the files by path, in the order of their months. */
async function filesAt(tip: BranchTip): Promise<ReadonlyMap<string, string>> {
  const files = await tip.files(MEMORY_FOLDER);
  const ours = [...files].filter(([path]) => memoryFileAt(path) !== null).sort();
  const texts = await tip.texts(ours.map(([, blob]) => blob));
  return new Map(ours.map(([path, blob]) => [path, texts.get(blob) ?? '']));
}

function remembered(
  { tenant, log }: Pick<BranchMemoryParts, 'tenant' | 'log'>,
  files: ReadonlyMap<string, string>,
): readonly Remembered[] {
  return [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      if (line === '') return [];
      const object = readMemoryLine(tenant, line);
      if (!object)
        log.write('warn', 'A remembered line is damaged and was passed over', { path, line: index + 1 });
      return object ?? [];
    }),
  );
}

async function newObjects(
  { store, tenant, log }: Pick<BranchMemoryParts, 'store' | 'tenant' | 'log'>,
  known: ReadonlySet<string>,
): Promise<readonly Remembered[]> {
  const found: Remembered[] = [];
  for (const area of Object.keys(REMEMBERED_AREAS)) {
    for await (const { key, writtenAt } of store.list(`tenants/${tenant}/${area}/`)) {
      if (known.has(key) || areaOf(tenant, key) === null) continue;
      const body = await store.read(key);
      if (!body) continue;
      const object = { key, at: writtenAt, body: new Uint8Array(body) };
      if (sizeOf(memoryLine(object)) < LARGEST_MEMORY_FILE) found.push(object);
      else log.write('warn', 'An object is too large to be remembered', { key, bytes: body.length });
    }
  }
  return found.sort((a, b) => (a.at < b.at || (a.at === b.at && a.key < b.key) ? -1 : 1));
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
