import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { idOf, isCovered, kindOf, sizeOf, volumeOf } from './estate.ts';
import { PREFIXES, placeOf } from './places.ts';

/** Days of the bill: no more than amounts are made of. How long a year of it takes to read is the bench of exports. */
const FIRST_DAY = '2026-10-20';
const DAYS = 31;

interface Charge {
  readonly service: readonly [name: string, code: string];
  readonly resourceId: string;
  readonly usageType: string;
  readonly operation: string;
  readonly unit: string;
  readonly daily: number;
  readonly price: number;
  readonly covered?: boolean;
}

const EC2 = ['Amazon Elastic Compute Cloud', 'AmazonEC2'] as const;
const VPC = ['Amazon Virtual Private Cloud', 'AmazonVPC'] as const;
const CLOUDWATCH = ['AmazonCloudWatch', 'AmazonCloudWatch'] as const;
const MONTHS = 'GB-Mo';

/** What a resource is billed a day; of both days of the bench the same, as a bill that is a day behind shows it. */
function chargeOf(n: number): Charge {
  const { account, region } = placeOf(n);
  const id = idOf(n);
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
  const storage = { unit: MONTHS, daily: sizeOf(n) / 30 };
  const hours = { unit: 'Hrs', daily: 24 };
  switch (kindOf(n)) {
    case 'volume': {
      const type = volumeOf(n, 0).volumeType ?? '';
      return {
        ...{ service: EC2, resourceId: id, usageType: `EBS:VolumeUsage.${type}`, operation: 'CreateVolume' },
        ...{ ...storage, price: type === 'gp2' ? 0.1 : 0.08 },
      };
    }
    case 'instance':
      return {
        ...{ service: EC2, resourceId: id, usageType: 'BoxUsage:m7i.large', operation: 'RunInstances' },
        ...{ ...hours, price: 0.1008, covered: isCovered(n) },
      };
    case 'log-group':
      return {
        ...{
          service: CLOUDWATCH,
          resourceId: arn('logs', `log-group:${id}`),
          usageType: 'TimedStorage-ByteHrs',
        },
        ...{ operation: 'HourlyStorageMetering', unit: MONTHS, daily: (1 + (n % 90)) / 30, price: 0.03 },
      };
    case 'snapshot':
      return {
        ...{ service: EC2, resourceId: arn('ec2', `snapshot/${id}`), usageType: 'EBS:SnapshotUsage' },
        ...{ operation: 'CreateSnapshot', ...storage, price: 0.05 },
      };
    case 'address':
      return {
        ...{ service: VPC, resourceId: arn('ec2', `elastic-ip/${id}`), usageType: 'PublicIPv4:IdleAddress' },
        ...{ operation: 'AllocateAddressVPC', ...hours, price: 0.005 },
      };
  }
}

/** What a Savings Plan takes off. */
const OFF = 0.28;

function* csvLines(resources: number): Generator<string> {
  for (let n = 0; n < resources; n += 1) {
    const { account, region } = placeOf(n);
    const { service, resourceId, usageType, operation, unit, daily, price, covered = false } = chargeOf(n);
    const place = [account, region, ...service, resourceId, PREFIXES[region] + usageType, operation];
    yield `${[...place, unit, daily, price, covered ? 1 - OFF : 1, covered].join(',')}\n`;
  }
}

/** Writes the FOCUS 1.2 Parquet file of the organisation's days. */
async function writeBill(path: string, resources: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const lines = `${path}.csv`;
  await pipeline(Readable.from(csvLines(resources)), createWriteStream(lines));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const unfinished = `${path}.tmp`;
  await connection.run(`COPY (${chargesSql(lines)}) TO '${quoted(unfinished)}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  await rename(unfinished, path);
  await rm(lines);
}

function chargesSql(lines: string): string {
  const columns = [
    ...['account', 'region', 'service', 'code', 'resource', 'usageType', 'operation', 'unit'],
    ...['daily', 'price', 'remains', 'covered'],
  ];
  const names = columns.map(
    (name, index) => `'${name}': '${index < 8 ? 'VARCHAR' : index < 11 ? 'DOUBLE' : 'BOOLEAN'}'`,
  );
  return `
    WITH charge AS (
      SELECT *, DATE '${FIRST_DAY}' + INTERVAL (day) DAY AS starts
      FROM read_csv('${quoted(lines)}', header = false, columns = {${names.join(', ')}}), range(${DAYS}) AS days(day)
    )
    SELECT
      '111122223333' AS BillingAccountId, 'Payer' AS BillingAccountName, 'USD' AS BillingCurrency,
      date_trunc('month', starts)::TIMESTAMP AS BillingPeriodStart,
      (date_trunc('month', starts) + INTERVAL 1 MONTH)::TIMESTAMP AS BillingPeriodEnd,
      'Usage' AS ChargeCategory, NULL::VARCHAR AS ChargeClass, usageType AS ChargeDescription,
      'Usage-Based' AS ChargeFrequency, starts::TIMESTAMP AS ChargePeriodStart,
      (starts + INTERVAL 1 DAY)::TIMESTAMP AS ChargePeriodEnd,
      CASE WHEN covered THEN 'Spend' END AS CommitmentDiscountCategory,
      CASE WHEN covered THEN 'arn:aws:savingsplans::111122223333:savingsplan/0' END AS CommitmentDiscountId,
      NULL::VARCHAR AS CommitmentDiscountName, CASE WHEN covered THEN 'Used' END AS CommitmentDiscountStatus,
      CASE WHEN covered THEN 'ComputeSavingsPlans' END AS CommitmentDiscountType,
      daily AS ConsumedQuantity, unit AS ConsumedUnit,
      CASE WHEN covered THEN 0 ELSE round(price * daily, 10) END::DOUBLE AS BilledCost,
      round(price * daily * remains, 10)::DOUBLE AS EffectiveCost, round(price * daily, 10)::DOUBLE AS ListCost,
      round(price * daily, 10)::DOUBLE AS ContractedCost, price AS ContractedUnitPrice, price AS ListUnitPrice,
      NULL::VARCHAR AS InvoiceId, 'Amazon Web Services, Inc.' AS InvoiceIssuerName,
      CASE WHEN covered THEN 'Committed' ELSE 'Standard' END AS PricingCategory,
      daily AS PricingQuantity, unit AS PricingUnit, 'AWS' AS ProviderName,
      'Amazon Web Services, Inc.' AS PublisherName, region AS RegionId, region AS RegionName,
      resource AS ResourceId, NULL::VARCHAR AS ResourceName, NULL::VARCHAR AS ResourceType,
      'Compute' AS ServiceCategory, service AS ServiceName, usageType AS SkuId, usageType AS SkuPriceId,
      account AS SubAccountId, 'account ' || account AS SubAccountName, MAP {'team': 'team-' || account} AS Tags,
      operation AS x_Operation, code AS x_ServiceCode, usageType AS x_UsageType
    FROM charge`;
}

function quoted(path: string): string {
  return path.replaceAll("'", "''");
}

if (import.meta.main) {
  const [path = '', resources = ''] = process.argv.slice(2);
  await writeBill(path, Number(resources));
}
