/** Whose usage is asked for: a service of the catalogue, and AWS's price list where the claim names one. */
export interface UsageOwner {
  /** Catalogue id. */
  readonly service: string;
  readonly serviceCode?: string;
}

type ServicesOf = (billName: string) => readonly string[];

/** Services whose machines EC2 bills: groups, nodes and compute environments have no price of their own for them. */
const MACHINES_OF_EC2: ReadonlySet<string> = new Set(['ec2-auto-scaling', 'batch', 'eks', 'ecs']);
const MACHINE = /^(?:BoxUsage|DedicatedUsage|SpotUsage|EBS):/;

/**
 * Whether a name of the bill is one that the service is charged under. Usage types such as `TimedStorage-ByteHrs` and
 * `BoxUsage:m5.large` belong to several services. The empty name is that of a source which does not tell services.
 * @param usageType Without the region's prefix, where one is asked about.
 */
export function isBilledAs(
  serviceName: string,
  { service, serviceCode }: UsageOwner,
  servicesOf: ServicesOf,
  usageType = '',
): boolean {
  if (serviceName === '' || serviceName === serviceCode) return true;
  const services = servicesOf(serviceName);
  const priced = serviceCode === undefined ? [] : servicesOf(serviceCode);
  if (priced.length > 0) return services.some((id) => priced.includes(id));
  return services.includes(MACHINES_OF_EC2.has(service) && MACHINE.test(usageType) ? 'ec2' : service);
}
