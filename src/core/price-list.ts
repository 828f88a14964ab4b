import type { Decimal } from './decimal.ts';
import type { Known } from './known.ts';

/** What is looked up in AWS's Price List. */
export interface PriceQuery {
  /** As the price list names the service, e.g. `AmazonEC2`. */
  readonly serviceCode: string;
  readonly region: string;
  /** Without the region's prefix. */
  readonly usageType: string;
  /** `null`: it must be the same for every operation, or it is not known. */
  readonly operation: string | null;
  readonly currency: string;
}

/** Prices of one SKU on one day, on demand, before any discount. */
export interface ListPrice {
  readonly sku: string;
  /** Day from which the price holds. */
  readonly effectiveDate: string;
  /** As the price list writes it, e.g. `GB-Mo`. */
  readonly unit: string;
  readonly currency: string;
  /** By quantity a month, ascending, without gaps; the last has no end. */
  readonly tiers: readonly PriceTier[];
}

export interface PriceTier {
  readonly from: Decimal;
  readonly to: Decimal | null;
  readonly pricePerUnit: Decimal;
}

/** Looks prices up; what it cannot tell comes back as a gap. Answers are kept in the store. */
export interface PriceList {
  priceOf(query: PriceQuery): Promise<Known<ListPrice>>;
}
