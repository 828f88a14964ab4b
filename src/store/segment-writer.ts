import type { Clock } from '../core/ports.ts';
import { sha256 } from '../core/sha256.ts';
import type { Store } from '../core/store.ts';
import type { UnitRecord } from '../core/unit-result.ts';
import { joinBytes } from './join-bytes.ts';
import type { TenantKeys } from './keys.ts';
import { toPortableJson } from './portable-json.ts';
import { packSegment } from './unit-records.ts';

/** Collects results and stores them as immutable segments. One writer for each worker. */
export interface SegmentWriter {
  /** Takes a result that is done, or one that the end of the job cut off and that is no attempt. Stored when its segment closes; throws where a segment could not be stored. */
  write(record: UnitRecord): Promise<void>;
  /** Stores what is held. After it, nothing written before can be lost. */
  flush(): Promise<void>;
}

/** A segment closes at whichever of these comes first, so that a killed worker loses little. */
export const SEGMENT_LIMITS = { units: 200, bytes: 1024 * 1024, milliseconds: 5000 } as const;

export interface SegmentWriterOptions {
  readonly store: Store;
  readonly keys: TenantKeys;
  readonly run: string;
  readonly worker: string;
  readonly clock: Clock;
}

export function createSegmentWriter(options: SegmentWriterOptions): SegmentWriter {
  // Ids that could lead elsewhere are refused before anything is collected.
  options.keys.segment(options.run, options.worker, '00000000');
  return new Writer(options);
}

class Writer implements SegmentWriter {
  readonly #options: SegmentWriterOptions;
  #lines: Uint8Array[] = [];
  #bytes = 0;
  #timer: AbortController | null = null;
  #closing: Promise<void> = Promise.resolve();
  #failure: unknown = null;

  constructor(options: SegmentWriterOptions) {
    this.#options = options;
  }

  async write(record: UnitRecord): Promise<void> {
    this.#throwFailure();
    const line = new TextEncoder().encode(`${toPortableJson(record)}\n`);
    this.#lines.push(line);
    this.#bytes += line.length;
    if (this.#lines.length >= SEGMENT_LIMITS.units || this.#bytes >= SEGMENT_LIMITS.bytes) await this.flush();
    else this.#timer ??= this.#startTimer();
  }

  async flush(): Promise<void> {
    // What failed in the background is tried once more: its lines are held again.
    this.#failure = null;
    await this.#close();
  }

  #startTimer(): AbortController {
    const timer = new AbortController();
    // Clocks differ in what they throw for an ended sleep; it means no more than that the segment is closed.
    const due = this.#options.clock.sleep(SEGMENT_LIMITS.milliseconds, timer.signal).then(
      () => !timer.signal.aborted,
      () => false,
    );
    due
      .then((closing) => (closing ? this.#close() : undefined))
      .catch((error: unknown) => {
        this.#failure = error;
      });
    return timer;
  }

  #close(): Promise<void> {
    const closing = this.#closing.catch(() => undefined).then(() => this.#store());
    this.#closing = closing;
    return closing;
  }

  async #store(): Promise<void> {
    const lines = this.#lines;
    const stop = this.#timer;
    this.#lines = [];
    this.#bytes = 0;
    this.#timer = null;
    stop?.abort();
    if (lines.length === 0) return;
    try {
      await storeSegment(this.#options, joinBytes(lines));
      this.#failure = null;
    } catch (error) {
      this.#lines = [...lines, ...this.#lines];
      this.#bytes = this.#lines.reduce((sum, { length }) => sum + length, 0);
      throw error;
    }
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure;
  }
}

/** The name comes from the content: the same segment stored twice, after an answer was lost, is one. */
async function storeSegment(
  { store, keys, run, worker }: SegmentWriterOptions,
  lines: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const key = keys.segment(run, worker, (await sha256(lines)).slice(0, 32));
  await store.create(key, await packSegment(key, lines));
}
