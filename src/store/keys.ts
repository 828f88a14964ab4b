import { SpendlogError } from '../core/errors.ts';
import { isStoreKey } from '../core/store.ts';
import { TENANT_ID } from '../core/tenant.ts';

/** Hashes name runs, units and batches. */
const HASH = /^[0-9a-f]{8,64}$/;

/** A job of the matrix, by its batch, or a name of ours such as `mop-up`. */
const WORKER = /^[a-z0-9][a-z0-9-]{0,63}$/;

export type TenantKeys = ReturnType<typeof tenantKeys>;

/** Where everything of one tenant lies. Throws `INPUT_INVALID` for ids that could lead anywhere else. */
export function tenantKeys(tenant: string) {
  if (!TENANT_ID.test(tenant)) throw invalid('tenant', tenant);
  const root = `tenants/${tenant}/`;
  const at = (...parts: readonly string[]): string => below(root, parts);
  return {
    root,
    runs: `${root}runs/`,
    history: `${root}history/`,
    plan: (run: string) => at('runs', hash('run', run), 'plan.json'),
    /** The second word is `cancelled.2.json`. */
    cancelled: (run: string) => at('runs', hash('run', run), 'cancelled'),
    /** Written again when a run is repaired: the second is `inputs.2.json`. */
    inputs: (run: string) => at('runs', hash('run', run), 'inputs'),
    record: (run: string) => at('runs', hash('run', run), 'run'),
    /** Written again when somebody asks for it again. */
    narratives: (run: string) => at('runs', hash('run', run), 'narratives'),
    breakers: (run: string) => `${at('runs', hash('run', run), 'breakers')}/`,
    breakersOf: (run: string, worker: string, content: string) =>
      at('runs', hash('run', run), 'breakers', `${name('worker', worker)}-${hash('content', content)}.json`),
    input: (run: string, content: string) =>
      at('runs', hash('run', run), 'content', hash('content', content)),
    /** What is known of first days; named by entries of the history. */
    sightings: (content: string) => at('sightings', hash('content', content)),
    segments: (run: string) => `${at('units', hash('run', run))}/`,
    segment: (run: string, worker: string, content: string) =>
      at('units', hash('run', run), `${name('worker', worker)}-${hash('content', content)}.ndjson.gz`),
    attempts: (run: string) => `${at('attempts', hash('run', run))}/`,
    attempt: (run: string, unit: string, attempt: number) =>
      at('attempts', hash('run', run), hash('unit', unit), `${count(attempt)}.json`),
    historyOf: (run: string) => at('history', hash('run', run)),
    /** Written again when the answer is another one. */
    answer: (key: string) => at('cache', 'ce', hash('cache key', key)),
    unnumberedAnswers: (key: string) => `${at('cache', 'ce', hash('cache key', key))}-`,
    /** Of AWS's price list. */
    price: (key: string) => at('cache', 'prices', hash('cache key', key)),
    /** Of a model that was asked for a narrative. */
    narrative: (key: string) => at('cache', 'narrative', hash('cache key', key)),
    /** Of something that is to be sent: without what it ends in, which tells intents, refusals and the confirmation apart. */
    outbox: (channel: string, item: string, content: string) =>
      at('outbox', name('channel', channel), `${hash('item', item)}-${hash('content', content)}`),
    /** Alerts that hold, and how each was told. */
    alerts: at('alerts', 'standing'),
    fingerprintKey: at('keys', 'fingerprint.json'),
  };
}

/** Number of an object under {@link TenantKeys.attempt}; `null` for anything else below the prefix. */
export function attemptOf(key: string): { readonly unit: string; readonly attempt: number } | null {
  const [, unit, attempt] = /\/([0-9a-f]{8,64})\/([1-9]\d{0,5})\.json$/.exec(key) ?? [];
  return unit && attempt ? { unit, attempt: Number(attempt) } : null;
}

function below(root: string, parts: readonly string[]): string {
  const key = `${root}${parts.join('/')}`;
  if (!isStoreKey(key) || !key.startsWith(root)) throw invalid('key', key);
  return key;
}

function hash(what: string, text: string): string {
  if (!HASH.test(text)) throw invalid(what, text);
  return text;
}

function name(what: string, text: string): string {
  if (!WORKER.test(text)) throw invalid(what, text);
  return text;
}

function count(value: number): string {
  if (!Number.isSafeInteger(value) || value < 1 || value > 999_999) throw invalid('attempt', String(value));
  return String(value);
}

function invalid(what: string, text: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `${JSON.stringify(text.slice(0, 100))} is no ${what} of the store.`,
    'A tenant id has 2 to 63 lower-case letters, digits and hyphens; runs and units are named by the hashes that `spendlog runs list` shows.',
  );
}
