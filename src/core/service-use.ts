import type { InventorySource } from './collection.ts';
import type { Known } from './known.ts';
import type { Money } from './money.ts';
import type { Month, Period } from './period.ts';
import type { NonServiceReason } from './service.ts';

/** One service of the bill in one currency: what it costs, what drives that, and what runs. */
export interface ServiceUse {
  /** As the bill names it; untrusted. */
  readonly serviceName: string;
  /** Ids of the catalogue that this name stands for; empty where the catalogue does not know it. */
  readonly services: readonly string[];
  /** Why no service stands behind the name; `null` where one does, or where nothing is known of it. */
  readonly nonService: NonServiceReason | null;
  readonly currency: string;
  /** Usage in the report's metric, month by month, ascending; the last one may still be running. */
  readonly months: readonly { readonly month: Month; readonly amount: Money | null }[];
  /** By usage type, the largest cost first. */
  readonly drivers: Known<ServiceDrivers>;
  /** Ids of the unusual periods of this service. */
  readonly anomalies: Known<readonly string[]>;
  readonly inventory: Known<ServiceInventory>;
}

export interface ServiceDrivers {
  readonly now: Period;
  readonly before: Period;
  readonly usageTypes: readonly UsageTypeCost[];
  /** Usage types beyond the list. */
  readonly more: number;
}

export interface UsageTypeCost {
  /** Untrusted. */
  readonly usageType: string;
  readonly now: Money | null;
  readonly before: Money | null;
}

export interface ServiceInventory {
  /** Counted resources; `null` where none of its types could be counted. */
  readonly resources: number | null;
  /** Types with a count, and those without one: of services that were not counted, all that the catalogue knows. */
  readonly counted: number;
  readonly notCounted: number;
  readonly types: readonly InventoryType[];
}

export interface InventoryType {
  /** Untrusted. */
  readonly resourceType: string;
  /** Over all accounts and regions; `null` where it was counted nowhere. */
  readonly resources: number | null;
  /** Places (account × region) in which it was counted, and in which it could not be. */
  readonly places: number;
  readonly missingPlaces: number;
  readonly sources: readonly InventorySource[];
}
