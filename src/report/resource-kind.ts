import type { Proposal } from '../core/recommendation.ts';

/** Services of the catalogue that speak of the same resources, by the API that names them: one name is one resource there. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  ec2: [
    'ec2',
    'ec2-auto-scaling',
    'ec2-capacity-reservations',
    'ebs',
    'vpc',
    'nat-gateway',
    'privatelink',
    'transit-gateway',
    'site-to-site-vpn',
    'client-vpn',
  ],
  ecs: ['ecs', 'fargate'],
  elb: ['elb-application', 'elb-classic', 'elb-gateway', 'elb-network'],
  rds: ['rds', 'aurora', 'documentdb', 'neptune'],
};

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMED_BY).flatMap(([kind, services]) => services.map((service) => [service, kind] as const)),
);

/** ARNs, and ids that EC2 makes and never gives twice. */
const UNIQUE =
  /^(?:arn:|(?:ami|cr|cvpn-endpoint|eipalloc|eni|i|nat|snap|tgw|tgw-attach|vol|vpc|vpce|vpn)-(?:[0-9a-f]{8}|[0-9a-f]{17})$)/;

/** The kind of resource a service of the catalogue speaks of; its own id, unless others speak of the same. */
export function kindOfService(service: string): string {
  return KINDS.get(service) ?? service;
}

/** What tells a name from the same name in another service; `null` where an id is unique by itself. */
export function kindOf(service: string, id: string): string | null {
  return UNIQUE.test(id) ? null : kindOfService(service);
}

/** Whether an id of one proposal and an id of another are one thing in one account and region. */
export function isSameName(
  a: Pick<Proposal, 'service'>,
  idOfA: string | null,
  b: Pick<Proposal, 'service'>,
  idOfB: string | null,
): boolean {
  return idOfA !== null && idOfA === idOfB && kindOf(a.service, idOfA) === kindOf(b.service, idOfB);
}
