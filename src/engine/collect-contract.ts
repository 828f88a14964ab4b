import type { CallMeter } from '../core/call-guard.ts';
import type { DatasetContext } from '../core/dataset.ts';
import type { MetricLoader } from '../core/metric-request.ts';
import type { Plan } from '../core/plan.ts';
import type { Clock, Log, Progress } from '../core/ports.ts';
import type { Unit } from '../core/unit.ts';
import type { ReadFailure, UnitCost, UnitRecord, UnitResult } from '../core/unit-result.ts';
import type { ServiceGroup } from './service-groups.ts';

/** Where a unit reads: the region of its clients, and the tenant's own sign-in for the account `organization`. */
export interface ReadPlace {
  readonly account: string;
  readonly region: string;
}

/** What one read may take; what is absent is as the maker of clients decides. */
export interface ReadLimits {
  /** Attempts at each call, the first included. */
  readonly attempts?: number;
  /** Most seconds for all calls of the read. */
  readonly seconds?: number;
}

export interface CollectLimits {
  /** Units worked on at a time. */
  readonly concurrency: number;
  readonly unitMinutes: number;
  /** Time of the whole job. At 80 % of it no unit is begun, at 95 % those under way end. */
  readonly jobMinutes: number;
  /** By read, over what the dataset itself says. */
  readonly reads: ReadonlyMap<string, ReadLimits>;
}

/** What collecting needs of the world. */
export interface CollectPorts {
  at(place: ReadPlace, meter: CallMeter, limits: ReadLimits): Pick<DatasetContext, 'client'>;
  readonly loadMetrics: MetricLoader;
  /** What a thrown error means, for a read that calls these operations. */
  failureOf(error: unknown, operations: readonly string[]): ReadFailure;
  /** Keeps the record of one unit. What it throws ends the job: a result that cannot be kept is lost work. */
  write(record: UnitRecord): Promise<void>;
  /** Sees that everything written is safe. */
  flush(): Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Pick<Progress, 'step'>;
}

export interface CollectOptions extends CollectPorts {
  readonly plan: Plan;
  /** Those of the plan that this job is to do. */
  readonly units: readonly Unit[];
  readonly groups: readonly ServiceGroup[];
  /** What the last try left of units that are tried again, by id: what was read and judged then stands. Absent: nothing. */
  readonly before?: ReadonlyMap<string, UnitResult>;
  readonly limits: CollectLimits;
  /** Ends the job: what was done is kept, what is under way is left behind. */
  readonly signal: AbortSignal;
  /** When the job began; absent: now. */
  readonly began?: Date;
  /** Region of the clients for what has no region; absent: `us-east-1`. */
  readonly homeRegion?: string;
}

export interface CollectSummary {
  readonly units: number;
  /** Every read is there. */
  readonly done: number;
  /** Tried, with at least one read missing. */
  readonly incomplete: number;
  /** Not begun before the job's time was over, or cut off by its end. */
  readonly outOfTime: number;
  /** `units` less the three others: left behind by the signal. */
  readonly cancelled: boolean;
  readonly cost: UnitCost;
}
