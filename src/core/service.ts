/** FOCUS 1.2 `ServiceCategory`. */
export type ServiceCategory =
  | 'AI and Machine Learning'
  | 'Analytics'
  | 'Business Applications'
  | 'Compute'
  | 'Databases'
  | 'Developer Tools'
  | 'Identity'
  | 'Integration'
  | 'Internet of Things'
  | 'Management and Governance'
  | 'Media'
  | 'Migration'
  | 'Mobile'
  | 'Multicloud'
  | 'Networking'
  | 'Security'
  | 'Storage'
  | 'Web'
  | 'Other';

/**
 * `free`: owning it costs nothing, what it starts is billed under other services; looked at wherever those are.
 * `unbilled`: AWS makes no charge for it. `closed`: no new customers. `ended`: AWS has shut it down; old bills still name it.
 */
export type ServiceStatus = 'active' | 'free' | 'unbilled' | 'closed' | 'ended';

/**
 * Why a name that bills use where a service stands is none. `tax`: levied on the whole invoice. `transfer`: traffic of
 * many services under one name. `marketplace`: a seller's product.
 */
export type NonServiceReason = 'tax' | 'transfer' | 'marketplace';

/** One AWS service as bills, CloudFormation and CloudWatch know it. Data only. */
export interface Service {
  /** Ours: lower case, hyphens, e.g. `ebs`. */
  readonly id: string;
  /** As AWS writes it; a bill may use it too. */
  readonly name: string;
  readonly serviceCategory: ServiceCategory;
  /** Values of Cost Explorer's SERVICE dimension that hold its charges. Two services may share one (`EC2 - Other`). */
  readonly costExplorerNames: readonly string[];
  /** Names in exports besides those: FOCUS ServiceName, CUR product names and product codes. */
  readonly billNames: readonly string[];
  /** CloudFormation types. */
  readonly resourceTypes: {
    /** Cloud Control lists them with nothing but an account and region. */
    readonly listable: readonly string[];
    /** It cannot, or needs a parent: shown as such. */
    readonly notListable: readonly string[];
  };
  /** How ARNs name it: `service` or `service:type`, e.g. `ec2:volume`; the longest match wins. */
  readonly arns: readonly string[];
  readonly metrics: ServiceMetrics | null;
  readonly scope: 'region' | 'global';
  readonly status: ServiceStatus;
  /** Keys of the original list of services it stands for; more than one where duplicates were merged. */
  readonly keys: readonly string[];
}

export interface ServiceMetrics {
  readonly namespace: string;
  /** What names one resource: exactly the dimensions the metric of use is published with. Empty: it is one of the account and region. */
  readonly dimensions: readonly string[];
  /** The metric that tells whether a resource is used; `null`: the namespace has none that does. */
  readonly use: UseMetric | null;
}

export interface UseMetric {
  readonly metricName: string;
  readonly statistic: 'Average' | 'Maximum' | 'Sum' | 'SampleCount';
}
