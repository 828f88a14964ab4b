/** Where a dataset is read: once for the organisation, once an account, or once an account and region. */
export type DatasetScope = 'organization' | 'global' | 'region';

export interface DatasetDeclaration<Row = unknown> {
  readonly id: string;
  readonly scope: DatasetScope;
  /** AWS operations it calls, `service:Operation` as in the API model; IAM policies are generated from them. */
  readonly reads: readonly string[];
  /** Datasets whose rows the loader needs first. */
  readonly after?: Readonly<Record<string, DatasetDeclaration>>;
  /** Where a row is one resource: the columns with its id, as findings name it, and its tags. */
  readonly resource?: { readonly id: string; readonly tags?: string };
  /** Columns kept for tenant checks; the rest is dropped after the unit. */
  readonly keeps?: readonly string[];
  /** Attempts and seconds for one load, where the defaults do not fit; both can be configured. */
  readonly limits?: { readonly attempts?: number; readonly seconds?: number };
  /** The loader lives in a file of its own, so that a declaration never pulls in an SDK. */
  readonly load: () => Promise<{ readonly default: DatasetLoader<Row> }>;
}

/** Reads all rows; paging, retry and deadlines are the engine's. A failure is thrown, never an empty list. */
export type DatasetLoader<Row> = (context: DatasetContext) => AsyncIterable<Row>;

export interface DatasetContext {
  readonly account: string;
  /** The region of the clients; for a global dataset the partition's home region. */
  readonly region: string;
  /** The plan's instant. */
  readonly now: string;
  /** Catalogue ids the unit was planned for. */
  readonly services: readonly string[];
  readonly signal: AbortSignal;
  /** Rows of the datasets named in `after`. */
  readonly rows: (dataset: string) => readonly unknown[];
  /** Makes a client of the class given, once per account, region and service. Its calls are retried, paced, journalled and end at their deadlines. */
  readonly client: <Client>(type: new (configuration: never) => Client) => Client;
  /** Tells how many metrics a loader has just asked of GetMetricData: they are paid for, whatever the answer. */
  readonly metricsAsked: (count: number) => void;
  /** Tells how many bytes a query of CloudWatch Logs Insights has looked through: they are paid for. */
  readonly logsScanned: (bytes: number) => void;
}

/** Checks what the interface cannot say without losing its variance: that the columns kept are columns of the row. */
export function defineDataset<Row>(
  declaration: DatasetDeclaration<Row> & {
    readonly keeps?: readonly ColumnOf<Row>[];
    readonly resource?: { readonly id: ColumnOf<Row>; readonly tags?: ColumnOf<Row> };
  },
): DatasetDeclaration<Row> {
  return declaration;
}

/** Of a dataset whose rows are of several kinds: the columns of any of them. */
export type ColumnOf<Row> = Row extends unknown ? keyof Row & string : never;

/** The row type a dataset yields. */
export type RowOf<D> = D extends DatasetDeclaration<infer Row> ? Row : never;
