import type { Delivery } from '../../core/channel.ts';
import type { IssueTracker, TrackerRefusal } from '../../core/issue-tracker.ts';
import { NotDelivered, type Outbox, type OutboxResult, type Sending } from '../../core/outbox.ts';
import { isTrackerError } from './read-own-issues.ts';
import { WRITES_AN_HOUR, type WritePace } from './write-pace.ts';

/** How issues are written to. */
export interface IssueWriting {
  readonly tracker: IssueTracker;
  readonly outbox: Outbox;
  readonly pace: WritePace;
}

/** One thing that was to be written. `refusal`: why GitHub did not take it, `hour` where we stopped before it would not. */
export interface Written {
  readonly delivery: Delivery;
  readonly refusal: TrackerRefusal | 'hour' | null;
}

export interface WrittenItem {
  /** For people. */
  readonly what: string;
  readonly item: string;
  readonly content: string;
}

/** No fault of ours or of who set it up: the run is not to fail for it. */
export const NOT_OURS: ReadonlySet<TrackerRefusal> = new Set<TrackerRefusal>([
  'rate-limited',
  'gone',
  'locked',
  'issues-disabled',
]);

/** Writes once, at the pace that GitHub takes. */
export async function written(
  { outbox, pace }: IssueWriting,
  { what, item, content }: WrittenItem,
  sending: Required<Sending>,
): Promise<Written> {
  const refused: { by: Written['refusal'] } = { by: null };
  const guarded =
    <T>(work: () => Promise<T>) =>
    async (): Promise<T> => {
      try {
        return await work();
      } catch (error) {
        if (!isTrackerError(error)) throw error;
        refused.by = error.refusal;
        if (!error.certain) throw error;
        throw new NotDelivered(error.message, { cause: error, postponed: NOT_OURS.has(error.refusal) });
      }
    };
  const send = async () => {
    if (await pace.take()) return sending.send();
    refused.by = 'hour';
    throw new NotDelivered(`GitHub takes ${WRITES_AN_HOUR} writes an hour`, { postponed: true });
  };
  const result: OutboxResult = await outbox.deliver(
    { channel: 'issues', item, content },
    { send: guarded(send), find: guarded(sending.find) },
  );
  return { delivery: { what, ...result }, refusal: refused.by };
}

/** Whether nothing more is to be written in this run. */
export function isLimit({ refusal }: Written): boolean {
  return refusal === 'rate-limited' || refusal === 'hour';
}

export function isThere({ delivery }: Written): boolean {
  return delivery.state === 'delivered' || delivery.state === 'unchanged';
}
