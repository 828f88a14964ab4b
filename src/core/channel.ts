import type { Report } from './report.ts';

/** A place where a report is delivered. Publishing twice delivers once. */
export interface Channel<Workplace = unknown> {
  readonly id: string;
  /** Size the destination takes; rendering steps down to it, never cuts a string. */
  readonly maxCharacters: number;
  publish(report: Report, workplace: Workplace): Promise<Delivery>;
}

export type Delivery =
  | { readonly state: 'delivered' | 'unchanged'; readonly reference: string }
  | { readonly state: 'unconfirmed' | 'failed'; readonly reason: string };

export function defineChannel<W>(channel: Channel<W>): Channel<W> {
  return channel;
}
