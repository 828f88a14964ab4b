import type { ChannelId } from './channel.ts';

/** Something to be delivered once. */
export interface OutboxItem {
  readonly channel: ChannelId;
  /** What it is, the same in every run that would deliver it, e.g. `daily 2026-11-21 #finops`. Hashed, so that any text will do. */
  readonly item: string;
  /** What makes it another delivery of the same item, e.g. the text; the empty text where an item is sent once whatever is in it. */
  readonly content: string;
}

/** How the destination is spoken to. */
export interface Sending {
  /** Sends it and returns its reference. Throws {@link NotDelivered} where it certainly has not arrived; anything else may have. */
  send(): Promise<string>;
  /**
   * Looks for it at the destination after a run that died in between: its reference, or `null` where it is not there.
   * Absent: the destination cannot be read, so that it is sent at most once.
   */
  find?(): Promise<string | null>;
}

/** Remembers in the store what was delivered: an intent before, a confirmation after. */
export interface Outbox {
  /** Delivers it unless it was. Never throws for what the destination does. */
  deliver(item: OutboxItem, sending: Sending): Promise<OutboxResult>;
  /** The reference of what was delivered; `null`: it was not, or nobody knows. */
  delivered(item: OutboxItem): Promise<string | null>;
}

export type OutboxResult =
  | { readonly state: 'delivered' | 'unchanged'; readonly reference: string }
  | { readonly state: 'unconfirmed' | 'failed' | 'postponed'; readonly reason: string };

/** Thrown by a {@link Sending} whose destination certainly did not take it: refused, not reached, over a limit. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered' as const;
  /** `true`: a limit, and the next run goes on with it. */
  readonly postponed: boolean;

  constructor(reason: string, options: ErrorOptions & { readonly postponed?: boolean } = {}) {
    super(reason, options);
    this.postponed = options.postponed ?? false;
  }
}

export function isNotDelivered(value: unknown): value is NotDelivered {
  return value instanceof Error && value.name === 'NotDelivered';
}
