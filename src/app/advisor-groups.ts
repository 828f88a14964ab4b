import type { AdvisorsConfig } from '../config/advisors.ts';
import type { DatasetDeclaration } from '../core/dataset.ts';
import { budgets } from '../datasets/advisors/budgets.ts';
import { costAnomalies } from '../datasets/advisors/cost-anomalies.ts';
import { costOptimizationHub } from '../datasets/advisors/cost-optimization-hub.ts';
import { freeTier } from '../datasets/advisors/free-tier.ts';
import { guardDuty } from '../datasets/advisors/guardduty.ts';
import { inspector } from '../datasets/advisors/inspector.ts';
import { macie } from '../datasets/advisors/macie.ts';
import { optimizerAutoScalingGroups } from '../datasets/advisors/optimizer-auto-scaling-groups.ts';
import { optimizerDatabases } from '../datasets/advisors/optimizer-databases.ts';
import { optimizerEcsServices } from '../datasets/advisors/optimizer-ecs-services.ts';
import { optimizerFunctions } from '../datasets/advisors/optimizer-functions.ts';
import { optimizerIdle } from '../datasets/advisors/optimizer-idle.ts';
import { optimizerInstances } from '../datasets/advisors/optimizer-instances.ts';
import { optimizerLicenses } from '../datasets/advisors/optimizer-licenses.ts';
import { optimizerVolumes } from '../datasets/advisors/optimizer-volumes.ts';
import { organization } from '../datasets/advisors/organization.ts';
import { purchases } from '../datasets/advisors/purchases.ts';
import { reservations } from '../datasets/advisors/reservations.ts';
import { reservationsUse } from '../datasets/advisors/reservations-use.ts';
import { savingsPlans } from '../datasets/advisors/savings-plans.ts';
import { savingsPlansUse } from '../datasets/advisors/savings-plans-use.ts';
import { securityHub } from '../datasets/advisors/security-hub.ts';
import { trustedAdvisor } from '../datasets/advisors/trusted-advisor.ts';
import type { ExtraGroup } from '../engine/service-groups.ts';

/** Services of whose resources Compute Optimizer speaks, and the lists that do. */
const OPTIMIZER: readonly (readonly [string, readonly DatasetDeclaration[]])[] = [
  ['ec2', [optimizerInstances, optimizerAutoScalingGroups, optimizerLicenses, optimizerIdle]],
  ['ebs', [optimizerVolumes, optimizerIdle]],
  ['lambda', [optimizerFunctions]],
  ['ecs', [optimizerEcsServices, optimizerIdle]],
  ['rds', [optimizerDatabases, optimizerIdle]],
  ['aurora', [optimizerDatabases, optimizerIdle]],
  ['documentdb', [optimizerIdle]],
  ['dynamodb', [optimizerIdle]],
  ['elasticache', [optimizerIdle]],
  ['memorydb', [optimizerIdle]],
  ['sagemaker', [optimizerIdle]],
  ['workspaces', [optimizerIdle]],
];

const RESERVATIONS: readonly (readonly [string, readonly DatasetDeclaration[]])[] = [
  'ec2',
  'rds',
  'elasticache',
  'redshift',
  'opensearch',
  'memorydb',
].map((service) => [service, [reservations]]);

const POSTURE: readonly (readonly [string, readonly DatasetDeclaration[]])[] = [
  ['guardduty', [guardDuty]],
  ['inspector', [inspector]],
  ['macie', [macie]],
  ['security-hub', [securityHub]],
];

/** Those that are paid for by the page are units of their own: a refusal of one does not make the others be paid for again. */
const GROUPS: Readonly<Record<keyof AdvisorsConfig, ExtraGroup>> = {
  costOptimizationHub: whole('cost-optimization-hub', costOptimizationHub),
  computeOptimizer: regional('compute-optimizer', OPTIMIZER),
  savingsPlans: whole('savings-plans', savingsPlans),
  savingsPlansUse: whole('savings-plans-use', savingsPlansUse),
  reservations: regional('reservations', RESERVATIONS),
  reservationsUse: whole('reservations-use', reservationsUse),
  purchases: whole('purchases', purchases),
  costAnomalies: whole('cost-anomalies', costAnomalies),
  budgets: { ...whole('budgets', budgets), scope: 'global' },
  trustedAdvisor: { ...whole('trusted-advisor', trustedAdvisor), scope: 'global' },
  freeTier: whole('free-tier', freeTier),
  organization: whole('organization', organization),
  posture: regional('posture', POSTURE),
};

/** What is read of AWS's advisors, as far as the configuration does not switch it off. */
export function advisorGroups(config: AdvisorsConfig): readonly ExtraGroup[] {
  return Object.entries(GROUPS).flatMap(([name, group]) => (isOn(name, config) ? [group] : []));
}

function isOn(name: string, config: AdvisorsConfig): boolean {
  return new Map<string, boolean>(Object.entries(config)).get(name) === true;
}

function whole(name: string, dataset: DatasetDeclaration): ExtraGroup {
  return { id: `advisors/${name}`, scope: 'organization', datasets: [dataset], services: 'all' };
}

function regional(
  name: string,
  datasetsOf: readonly (readonly [string, readonly DatasetDeclaration[]])[],
): ExtraGroup {
  return {
    id: `advisors/${name}`,
    scope: 'region',
    datasets: [...new Set(datasetsOf.flatMap(([, datasets]) => datasets))],
    services: datasetsOf.map(([service]) => service).sort(),
    datasetsOf: new Map(datasetsOf.map(([service, datasets]) => [service, datasets.map(({ id }) => id)])),
  };
}
