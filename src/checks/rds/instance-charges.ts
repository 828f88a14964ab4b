import { type Decimal, decimalFromInteger, ZERO } from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { LineClaim, QuantityClaim } from '../../core/recommendation.ts';
import type { DbInstance } from '../../datasets/rds/instances.ts';

/** How bills tell engines and licences apart: the operation of the instance hours (AmazonRDS price list). */
const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['mysql', 'CreateDBInstance:0002'],
  ['postgres', 'CreateDBInstance:0014'],
  ['mariadb', 'CreateDBInstance:0018'],
  ['aurora', 'CreateDBInstance:0016'],
  ['aurora-mysql', 'CreateDBInstance:0016'],
  ['aurora-postgresql', 'CreateDBInstance:0021'],
  ['sqlserver-ex license-included', 'CreateDBInstance:0010'],
  ['sqlserver-web license-included', 'CreateDBInstance:0011'],
  ['sqlserver-se license-included', 'CreateDBInstance:0012'],
  ['sqlserver-ee license-included', 'CreateDBInstance:0015'],
]);

/** The price list of each engine's usage types. */
const SERVICE_CODES: ReadonlyMap<string, string> = new Map([
  ['docdb', 'AmazonDocDB'],
  ['neptune', 'AmazonNeptune'],
]);

type Billed = Pick<
  DbInstance,
  'dbInstanceIdentifier' | 'engine' | 'licenseModel' | 'multiAz' | 'storageType' | 'clusterIdentifier'
>;

/** Hours of an instance of one class a month, now and after. */
export function instanceHours(
  instance: Billed,
  instanceClass: string,
  { now = HOURS_A_MONTH, after = 0 }: { readonly now?: number; readonly after?: number } = {},
): QuantityClaim {
  const engine = instance.engine ?? '';
  const operation = OPERATIONS.get(engine) ?? OPERATIONS.get(`${engine} ${instance.licenseModel ?? ''}`);
  const serviceCode = SERVICE_CODES.get(engine);
  return {
    resourceId: instance.dbInstanceIdentifier,
    usageType: `${hoursOf(instance)}:${shortened(instanceClass)}`,
    operation: operation ?? null,
    quantityNow: decimalFromInteger(now),
    quantityAfter: decimalFromInteger(after),
    ...(serviceCode === undefined ? {} : { serviceCode }),
  };
}

/** One class in the place of another, for all hours. */
export function otherClass(instance: Billed, now: string, after: string): readonly QuantityClaim[] {
  return [instanceHours(instance, now), instanceHours(instance, after, { now: 0, after: HOURS_A_MONTH })];
}

/** Hours of instances under every usage type they are billed with, capacity units of Serverless v2 with them. */
export function allHours(dbInstanceIdentifier: string): LineClaim {
  return {
    resourceId: dbInstanceIdentifier,
    usageTypes: ['InstanceUsage*', 'Multi-AZUsage:*', 'Multi-AZClusterUsage:*', 'Aurora:ServerlessV2*'],
    remains: ZERO,
  };
}

function hoursOf({ multiAz, storageType, clusterIdentifier }: Billed): string {
  if (storageType === 'aurora-iopt1') return 'InstanceUsageIOOptimized';
  // Members of a cluster are billed one by one, whatever the cluster spans.
  return multiAz === true && clusterIdentifier === null ? 'Multi-AZUsage' : 'InstanceUsage';
}

/** RDS bills `db.r5d.2xlarge` as `db.r5d.2xl`. */
function shortened(instanceClass: string): string {
  return instanceClass.replace(/xlarge$/, 'xl');
}

const STORAGE: ReadonlyMap<string, string> = new Map([
  ['standard', 'StorageUsage'],
  ['gp2', 'GP2-Storage'],
  ['gp3', 'GP3-Storage'],
  ['io1', 'PIOPS-Storage'],
  ['io2', 'PIOPS-Storage-IO2'],
]);

/** Usage type of an instance's storage, in GB-months; `null` where it is billed in a way this version does not know. */
export function storageUsageType(instance: Pick<DbInstance, 'storageType' | 'engine'>, multiAz: boolean) {
  const storage = STORAGE.get(instance.storageType ?? '');
  // SQL Server's second copy is a mirror, with usage types of its own.
  if (storage === undefined || (multiAz && instance.engine?.startsWith('sqlserver'))) return null;
  return `RDS:${multiAz ? 'Multi-AZ-' : ''}${storage}`;
}

/** So much of an instance's usage a month, now and after, whatever the operation. */
export function instanceUsage(
  { dbInstanceIdentifier }: Pick<DbInstance, 'dbInstanceIdentifier'>,
  usageType: string,
  quantityNow: Decimal,
  quantityAfter: Decimal,
): QuantityClaim {
  return { resourceId: dbInstanceIdentifier, usageType, operation: null, quantityNow, quantityAfter };
}
