import type { ResponseCache } from '../core/cost-explorer-port.ts';
import type { Outbox } from '../core/outbox.ts';
import type { Plan } from '../core/plan.ts';
import type { Clock, Log } from '../core/ports.ts';
import type { BreakerRow, RunInputs } from '../core/run.ts';
import type { Store } from '../core/store.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import { readAttempts, type StoredAttempt, writeAttempt } from './attempts.ts';
import { type JobBreakers, readBreakers, writeBreakers } from './breakers.ts';
import { isCancelled, writeCancellation } from './cancellation.ts';
import type { DocumentRead } from './document.ts';
import { fingerprintKey } from './fingerprint-key.ts';
import { readHistory } from './history.ts';
import { type KeptText, keptText } from './kept-text.ts';
import { type TenantKeys, tenantKeys } from './keys.ts';
import { appendDocument, latestDocument } from './numbered.ts';
import { openOutbox } from './outbox.ts';
import { readPlan, writePlan } from './plans.ts';
import { HISTORY, type HistoryEntry, RUN_INPUTS, RUN_RECORD, type RunRecord } from './run-documents.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';
import { readRecords } from './segments.ts';
import { storeCache } from './store-cache.ts';
import { readContent, writeContent } from './stored-content.ts';

export interface StoredRun {
  readonly run: string;
  /** ISO instant at which its plan was stored. */
  readonly plannedAt: string;
  readonly cancelled: boolean;
}

/** What one tenant's runs leave in a store. Reading is listing: there is no index that could be wrong. */
export interface RunStore {
  /** Stores a plan once; where another was first, returns that one. */
  writePlan(plan: Plan): Promise<Plan>;
  /** `null` where the run has none. Throws `STORE_DAMAGED` for one that cannot be used. */
  readPlan(run: string): Promise<Plan | null>;
  /** The latest first. */
  runs(): Promise<readonly StoredRun[]>;
  segmentWriter(run: string, worker: string, clock: Clock): SegmentWriter;
  /** Done results of the plan's units, each once. */
  records(run: string): AsyncIterable<UnitRecord>;
  /** Stores a try that got less than everything; returns the number it has, at least the one given. */
  writeAttempt(run: string, record: UnitRecord, attempt: number): Promise<number>;
  attempts(run: string): Promise<readonly StoredAttempt[]>;
  /** Keeps the circuit breakers of a job that opened, where any did. */
  writeBreakers(run: string, job: JobBreakers): Promise<void>;
  /** Those of all jobs of a run, one row for each job. */
  breakers(run: string): Promise<readonly BreakerRow[]>;
  /** Asks every job of a run to stop. `at` is an ISO instant. */
  cancel(run: string, at: string): Promise<void>;
  /** Goes on with a run that was cancelled; nothing where it was not. */
  uncancel(run: string, at: string): Promise<void>;
  cancelled(run: string): Promise<boolean>;
  /** Keeps a text that inputs name; returns its SHA-256. */
  writeInput(run: string, text: string): Promise<string>;
  /** `null` where it is missing or altered. */
  readInput(run: string, hash: string): Promise<string | null>;
  writeInputs(run: string, inputs: RunInputs): Promise<void>;
  /** Those written last. */
  readInputs(run: string): Promise<RunInputs | null>;
  writeRunRecord(record: RunRecord): Promise<void>;
  readRunRecord(run: string): Promise<RunRecord | null>;
  /** Adds to the history, which never expires. A run that was repaired has its later entry count. */
  writeHistory(entry: HistoryEntry): Promise<void>;
  /** Oldest first, one entry for each run. */
  history(): Promise<readonly HistoryEntry[]>;
  /** Keeps what an entry of the history names, as long as the history; returns its SHA-256. */
  writeSightings(text: string): Promise<string>;
  /** `null` where it is missing or altered. */
  readSightings(hash: string): Promise<string | null>;
  /** Paid answers of Cost Explorer. */
  responseCache(): ResponseCache;
  /** What AWS's price list said. */
  priceCache(): ResponseCache;
  /** Paid answers of models about facts that have not changed since. */
  narrativeCache(): ResponseCache;
  /** What was written about the report of a run: the text written last. */
  narratives(run: string): KeptText;
  /** Remembers what was delivered. */
  outbox(parts: { readonly clock: Clock; readonly log: Log }): Outbox;
  /** What is remembered of the alerts that were told: the text written last. */
  readonly alerts: KeptText;
  /** The secret that recommendations are known by over time. */
  fingerprintKey(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens the part of a store that belongs to a tenant. Throws `INPUT_INVALID` for an id that is none. */
export function openRunStore(store: Store, tenant: string, options: { readonly log?: Log } = {}): RunStore {
  const keys = tenantKeys(tenant);
  const log = options.log ?? null;
  const passedOver = (key: string, document: DocumentRead<unknown>): void =>
    log?.write('warn', `A stored document is ${document.state} and was passed over`, { key });
  return {
    writePlan: (plan) => writePlan(store, keys, tenant, plan),
    readPlan: (run) => readPlan(store, keys, tenant, run),
    runs: () => runsIn(store, keys),
    segmentWriter: (run, worker, clock) => createSegmentWriter({ store, keys, run, worker, clock }),
    records: (run) => recordsOf(store, keys, tenant, run, log),
    writeAttempt: (run, record, attempt) => writeAttempt(store, keys, run, record, attempt),
    attempts: (run) => readAttempts(store, keys, run, log),
    writeBreakers: (run, job) => writeBreakers(store, keys, run, job),
    breakers: (run) => readBreakers(store, keys, run, log),
    cancel: (run, at) => writeCancellation(store, keys.cancelled(run), { at }),
    uncancel: (run, at) => writeCancellation(store, keys.cancelled(run), { at, resumed: true }),
    cancelled: (run) => isCancelled(store, keys.cancelled(run)),
    writeInput: (run, text) => writeContent(store, (hash) => keys.input(run, hash), text),
    readInput: (run, hash) => readContent(store, (content) => keys.input(run, content), hash),
    async writeInputs(run, inputs) {
      await appendDocument(store, RUN_INPUTS, keys.inputs(run), inputs);
    },
    readInputs: (run) => latestDocument(store, RUN_INPUTS, keys.inputs(run), passedOver),
    async writeRunRecord(record) {
      await appendDocument(store, RUN_RECORD, keys.record(record.run), record);
    },
    readRunRecord: (run) => latestDocument(store, RUN_RECORD, keys.record(run), passedOver),
    async writeHistory(entry) {
      await appendDocument(store, HISTORY, keys.historyOf(entry.run), entry);
    },
    writeSightings: (text) => writeContent(store, keys.sightings, text),
    readSightings: (hash) => readContent(store, keys.sightings, hash),
    history: () => readHistory(store, keys, log),
    responseCache: () => storeCache(store, keys),
    priceCache: () => storeCache(store, { answer: keys.price }),
    narrativeCache: () => storeCache(store, { answer: keys.narrative }),
    narratives: (run) => keptText(store, keys.narratives(run), passedOver),
    outbox: ({ clock, log: outboxLog }) => openOutbox({ store, keys, clock, log: outboxLog }),
    alerts: keptText(store, keys.alerts, passedOver),
    fingerprintKey: () => fingerprintKey(store, keys),
  };
}

async function* recordsOf(
  store: Store,
  keys: TenantKeys,
  tenant: string,
  run: string,
  log: Log | null,
): AsyncGenerator<UnitRecord> {
  const plan = await readPlan(store, keys, tenant, run);
  const units = new Set(plan?.units.map(({ id }) => id));
  yield* readRecords({ store, keys, run, units, log });
}

async function runsIn(store: Store, keys: TenantKeys): Promise<readonly StoredRun[]> {
  const planned = new Map<string, string>();
  const everCancelled = new Set<string>();
  for await (const { key, writtenAt } of store.list(keys.runs)) {
    const [run = '', name] = key.slice(keys.runs.length).split('/');
    if (name === 'plan.json') planned.set(run, writtenAt);
    if (name === 'cancelled.json') everCancelled.add(run);
  }
  const found: StoredRun[] = [];
  for (const [run, plannedAt] of planned) {
    const cancelled = everCancelled.has(run) && (await isCancelled(store, keys.cancelled(run)));
    found.push({ run, plannedAt, cancelled });
  }
  return found.sort((a, b) =>
    a.plannedAt === b.plannedAt ? (a.run < b.run ? -1 : 1) : a.plannedAt < b.plannedAt ? 1 : -1,
  );
}
