import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Writes a FOCUS 1.2 Parquet file with `rows` hourly charges of an invented organisation; does nothing where it exists. */
export async function writeLargeExport(path: string, rows: number): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const unfinished = `${path}.tmp`;
  await connection.run(
    `COPY (${chargesSql(rows)}) TO '${unfinished.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION snappy)`,
  );
  connection.closeSync();
  instance.closeSync();
  await rename(unfinished, path);
}

/** Twelve months, 200 accounts, 40 services, 17 regions, 1,500 usage types and 200,000 resources, spread by a hash: no two runs differ. */
function chargesSql(rows: number): string {
  return `
    WITH charge AS (
      SELECT i, hash(i) AS h, 1 + i % 1500 AS sku, TIMESTAMP '2025-01-01' + INTERVAL (i % 8760) HOUR AS starts
      FROM range(${rows}) AS r(i)
    ), priced AS (
      SELECT *, (sku % 97 + 1) / 1000.0 AS price, (1 + h % 100000) / 1000.0 AS quantity FROM charge
    )
    SELECT
      '111122223333' AS BillingAccountId, 'Payer' AS BillingAccountName, 'USD' AS BillingCurrency,
      date_trunc('month', starts) AS BillingPeriodStart, date_trunc('month', starts) + INTERVAL 1 MONTH AS BillingPeriodEnd,
      'Usage' AS ChargeCategory, NULL::VARCHAR AS ChargeClass, 'Usage of ' || sku AS ChargeDescription,
      'Usage-Based' AS ChargeFrequency, starts AS ChargePeriodStart, starts + INTERVAL 1 HOUR AS ChargePeriodEnd,
      NULL::VARCHAR AS CommitmentDiscountCategory, NULL::VARCHAR AS CommitmentDiscountId,
      NULL::VARCHAR AS CommitmentDiscountName, NULL::VARCHAR AS CommitmentDiscountStatus,
      NULL::VARCHAR AS CommitmentDiscountType, quantity AS ConsumedQuantity, 'Hrs' AS ConsumedUnit,
      round(price * quantity * 0.9, 10)::DOUBLE AS BilledCost, round(price * quantity * 0.9, 10)::DOUBLE AS EffectiveCost,
      round(price * quantity, 10)::DOUBLE AS ListCost, round(price * quantity * 0.9, 10)::DOUBLE AS ContractedCost,
      (price * 0.9)::DOUBLE AS ContractedUnitPrice, price::DOUBLE AS ListUnitPrice,
      'EUINUS25-' || month(starts) AS InvoiceId, 'Amazon Web Services, Inc.' AS InvoiceIssuerName,
      'Standard' AS PricingCategory, quantity::DOUBLE AS PricingQuantity, 'Hrs' AS PricingUnit, 'AWS' AS ProviderName,
      'Amazon Web Services, Inc.' AS PublisherName, 'region-' || (h >> 8) % 17 AS RegionId,
      'Region ' || (h >> 8) % 17 AS RegionName, 'i-' || lpad(((h >> 16) % 200000)::VARCHAR, 17, '0') AS ResourceId,
      NULL::VARCHAR AS ResourceName, NULL::VARCHAR AS ResourceType, 'Compute' AS ServiceCategory,
      'Service ' || sku % 40 AS ServiceName, 'SKU' || sku AS SkuId, 'SKU' || sku || '.JRTC' AS SkuPriceId,
      lpad((100000000000 + (h >> 24) % 200)::VARCHAR, 12, '0') AS SubAccountId,
      'Account ' || (h >> 24) % 200 AS SubAccountName, MAP {'team': 'team-' || (h >> 32) % 12} AS Tags,
      'Operation' || sku % 7 AS x_Operation, 'Service' || sku % 40 AS x_ServiceCode, 'UsageType:' || sku AS x_UsageType
    FROM priced`;
}

if (import.meta.main) {
  const [path = '', rows = ''] = process.argv.slice(2);
  await writeLargeExport(path, Number(rows));
}
