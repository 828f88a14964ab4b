import type { NonServiceReason, Service, ServiceCategory } from './service.ts';

/** Layers of an architecture, as a CTO speaks of it. `other`: what is of none, or of several at once. */
export const LAYER_IDS = ['compute', 'storage', 'database', 'network', 'serverless', 'other'] as const;

export type LayerId = (typeof LAYER_IDS)[number];

const BY_CATEGORY: Readonly<Partial<Record<ServiceCategory, LayerId>>> = {
  Compute: 'compute',
  Storage: 'storage',
  Databases: 'database',
  Networking: 'network',
};

/** Charged by request, message or second of execution, with no server to size; the catalogue has them under several categories. */
const SERVERLESS: ReadonlySet<string> = new Set([
  'api-gateway',
  'api-gateway-v2',
  'app-runner',
  'appsync',
  'eventbridge',
  'eventbridge-pipes',
  'eventbridge-scheduler',
  'lambda',
  'sns',
  'sqs',
  'step-functions',
]);

/** The layer of one service. */
export function layerOfService({ id, serviceCategory }: Pick<Service, 'id' | 'serviceCategory'>): LayerId {
  return SERVERLESS.has(id) ? 'serverless' : (BY_CATEGORY[serviceCategory] ?? 'other');
}

/**
 * The layer of a name on the bill, which may stand for several services: the one that most of them are of. Traffic
 * between services is network; what is of as many layers at once is `other`.
 */
export function layerOfBillName(
  services: readonly Pick<Service, 'id' | 'serviceCategory'>[],
  nonService: NonServiceReason | null,
): LayerId {
  if (nonService === 'transfer') return 'network';
  const counts = LAYER_IDS.map((layer) => ({
    layer,
    count: services.filter((service) => layerOfService(service) === layer).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most);
  return first && others.length === 0 ? first.layer : 'other';
}
