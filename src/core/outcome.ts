import type { RealisedSaving } from './living.ts';
import type { Money } from './money.ts';
import type { Day } from './period.ts';
import type { ActionType } from './recommendation.ts';

/**
 * A recommendation that is not recommended any more. `absent`: not found in two complete looks at least a day apart,
 * and nothing tells yet why; `done` and `measured`: somebody acted; `gone`: it vanished with its group or account.
 */
export interface Outcome {
  readonly fingerprint: string;
  readonly state: 'absent' | 'done' | 'measured' | 'gone';
  /** Day on which that was found out. */
  readonly day: Day;
  readonly actionType: ActionType;
  /** Catalogue id. */
  readonly service: string;
  readonly account: string;
  readonly region: string;
  /** Untrusted. */
  readonly resourceIds: readonly string[];
  readonly team: string | null;
  /** The estimate a month it went with; `null`: it had none. */
  readonly net: Money | null;
  /** First day on which its saving can be measured; `null`: it was, or never will be. */
  readonly measuredAfter: Day | null;
  readonly measurements: readonly RealisedSaving[];
}
