/** One `GetCostAndUsage` request in AWS's own words; one call is one page, and every page is paid. */
export interface CostAndUsageRequest {
  /** `End` is exclusive. */
  readonly TimePeriod: { readonly Start: string; readonly End: string };
  readonly Granularity: 'DAILY' | 'MONTHLY';
  readonly Metrics: readonly string[];
  /** At most two. */
  readonly GroupBy: readonly CostGroupDefinition[];
  readonly Filter?: CostFilter;
  readonly NextPageToken?: string;
}

export interface CostGroupDefinition {
  readonly Type: 'DIMENSION' | 'TAG' | 'COST_CATEGORY';
  readonly Key: string;
}

/** The part of AWS's filter expressions that is used. */
export type CostFilter =
  | { readonly Dimensions: CostDimensionValues }
  | { readonly And: readonly { readonly Dimensions: CostDimensionValues }[] };

export interface CostDimensionValues {
  readonly Key: 'RECORD_TYPE' | 'LINKED_ACCOUNT';
  readonly Values: readonly string[];
}

/** One page as AWS sends it: any part may be missing. */
export interface CostAndUsagePage {
  readonly ResultsByTime?: readonly CostBucket[] | undefined;
  readonly DimensionValueAttributes?:
    | readonly {
        readonly Value?: string | undefined;
        readonly Attributes?: Readonly<Record<string, string>> | undefined;
      }[]
    | undefined;
  readonly NextPageToken?: string | undefined;
}

export interface CostBucket {
  readonly TimePeriod?:
    | { readonly Start?: string | undefined; readonly End?: string | undefined }
    | undefined;
  /** Empty where the answer is grouped. */
  readonly Total?: CostMetricValues | undefined;
  readonly Groups?: readonly CostGroup[] | undefined;
  readonly Estimated?: boolean | undefined;
}

export interface CostGroup {
  readonly Keys?: readonly string[] | undefined;
  readonly Metrics?: CostMetricValues | undefined;
}

export type CostMetricValues = Readonly<
  Record<string, { readonly Amount?: string | undefined; readonly Unit?: string | undefined }>
>;

/** How one call ended, with the HTTP requests it took. Everything else is thrown as a SpendlogError. */
export type CostAndUsageOutcome = { readonly attempts: number } & (
  | { readonly state: 'answered'; readonly page: CostAndUsagePage }
  /** The page token is no longer valid (`RequestChanged`, `BillExpiration`, `InvalidNextToken`): begin this query again. */
  | { readonly state: 'restart' }
  /** Net metrics are not shown to this account. */
  | { readonly state: 'net-metrics-refused' }
  /** Cost Explorer holds no data for this period, or none yet. */
  | { readonly state: 'no-data' }
);

/** Cost Explorer as the cost source sees it. Paces itself and retries throttled calls. */
export interface CostExplorerPort {
  getCostAndUsage(request: CostAndUsageRequest): Promise<CostAndUsageOutcome>;
  /** Whose answers these are, so that they are not shared with anyone else's. */
  identity(): Promise<CostExplorerIdentity>;
  close(): Promise<void>;
}

export interface CostExplorerIdentity {
  /** The account signed in to, where the credentials tell. */
  readonly account: string | null;
  /** Different for different credentials; no secret. */
  readonly credentials: string;
}

/** Answers kept between runs. Content that cannot be read is `null`; losing an entry costs money, never correctness. */
export interface ResponseCache {
  get(key: string): Promise<string | null>;
  put(key: string, text: string): Promise<void>;
}
