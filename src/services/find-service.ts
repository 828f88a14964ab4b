import type { Service } from '../core/service.ts';
import { type NonServiceName, nonServiceNames } from './non-services.ts';
import { services } from './registry.ts';

/** Third-party models are products of their own on the bill: `Claude 3.5 Sonnet v2 (Amazon Bedrock Edition)`. */
const BEDROCK_EDITION = '(amazon bedrock edition)';

const byId = new Map(services.map((service) => [service.id, service]));

const byBillName = new Map<string, readonly Service[]>();
for (const service of services) {
  for (const name of new Set(billNamesOf(service).map(plain))) {
    byBillName.set(name, [...(byBillName.get(name) ?? []), service]);
  }
}

const byNonServiceName = new Map(nonServiceNames.map((entry) => [plain(entry.name), entry]));

const byResourceType = new Map(
  services.flatMap((service) =>
    [...service.resourceTypes.listable, ...service.resourceTypes.notListable].map(
      (type): readonly [string, Service] => [type, service],
    ),
  ),
);

const byArn = new Map(
  services.flatMap((service) => service.arns.map((arn): readonly [string, Service] => [arn, service])),
);

/** How many parts of a resource the catalogue tells apart, `loadbalancer/app` being two: no more of an ARN is looked at. */
const DEEPEST = Math.max(...[...byArn.keys()].map((arn) => arn.split(/[:/]/).length - 1));

export function serviceById(id: string): Service | undefined {
  return byId.get(id);
}

/** Every name a bill may use for it: Cost Explorer's, those of exports, product codes and its own. */
export function billNamesOf(service: Service): readonly string[] {
  return [...new Set([service.name, ...service.costExplorerNames, ...service.billNames])];
}

/**
 * Services whose charges the bill puts under this name, by id: a name of Cost Explorer, FOCUS or CUR, or a product
 * code; capitals do not matter. Several services share `EC2 - Other`. Empty where the name is none we know.
 */
export function servicesOfBillName(name: string): readonly Service[] {
  const wanted = plain(name);
  const known = byBillName.get(wanted);
  if (known) return known;
  const bedrock = wanted.endsWith(BEDROCK_EDITION) ? byId.get('bedrock') : undefined;
  return bedrock ? [bedrock] : [];
}

/** Why no service stands behind a name on the bill, where that is known: tax, data transfer, a Marketplace product. */
export function nonServiceOf(name: string): NonServiceName | undefined {
  return byNonServiceName.get(plain(name));
}

/** The service of `arn:partition:service:region:account:resource`; the catalogue's longest match wins. */
export function serviceOfArn(arn: string): Service | undefined {
  const [prefix, , service, , , ...resource] = arn.split(':');
  if (prefix !== 'arn' || !service || resource.length === 0) return undefined;
  return longestMatch(service, resource.join(':'));
}

/** The service of a CloudFormation type, or of a type as Resource Explorer writes it: `ec2:volume`. */
export function serviceOfResourceType(type: string): Service | undefined {
  if (type.includes('::')) return byResourceType.get(type);
  const colon = type.indexOf(':');
  return colon < 0 ? byArn.get(type) : longestMatch(type.slice(0, colon), type.slice(colon + 1));
}

function longestMatch(service: string, path: string): Service | undefined {
  // API Gateway's resources are paths: `/restapis/a1b2`.
  const resource = path.startsWith('/') ? path.slice(1) : path;
  let found = byArn.get(service);
  let end = -1;
  for (let depth = 0; depth < DEEPEST && end < resource.length; depth += 1) {
    end = separatorAfter(resource, end + 1);
    found = byArn.get(`${service}:${resource.slice(0, end)}`) ?? found;
  }
  return found;
}

function separatorAfter(text: string, start: number): number {
  const found = text.slice(start).search(/[:/]/);
  return found < 0 ? text.length : start + found;
}

/** Exports differ in capitals (`awswaf`) and trailing spaces from each other. */
function plain(name: string): string {
  return name.trim().toLowerCase();
}
