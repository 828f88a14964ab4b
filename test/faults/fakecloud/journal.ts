/** One request as the cloud saw it, in the order of answering. */
export interface JournalEntry {
  /** From 1. */
  readonly nth: number;
  /** The SDK's id of the service. */
  readonly service: string;
  readonly operation: string;
  /** Of the caller; for AssumeRole… the account of the role that is asked for. */
  readonly account: string;
  readonly region: string;
  /** HTTP status; `null`: no complete answer was sent. */
  readonly status: number | null;
  /** AWS's name of the error, or the kind of the fault; `null`: it was answered. */
  readonly error: string | null;
  /** The decoded input; for S3 the key. */
  readonly input: unknown;
}

/** `EC2:DescribeVolumes` and so on, ascending: what policies are compared with. */
export function operationsIn(journal: readonly JournalEntry[]): readonly string[] {
  return [...new Set(journal.map(({ service, operation }) => `${service}:${operation}`))].sort();
}
