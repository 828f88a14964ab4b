import { checks } from '../../src/checks/registry.ts';

/** The small world has something for these in every place; of all others it has nothing. */
const PLANTED: ReadonlySet<string> = new Set([
  'ebs-gp2-volumes',
  'ebs-unattached-volumes',
  'logs-log-groups-without-retention',
  'vpc-idle-nat-gateways',
  'vpc-unassociated-elastic-ips',
]);

/** What is collected where faults are the matter, so that a schedule of them does not depend on how many checks there are. */
export const plantedChecks = checks.filter(({ id }) => PLANTED.has(id));

if (plantedChecks.length !== PLANTED.size) throw new TypeError('A check that is planted for is gone.');
