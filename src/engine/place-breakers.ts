import { type Breaker, type BreakerSettings, type BreakerTicket, createBreaker } from './breaker.ts';

/**
 * What an attempt says. `failed`: that its operation is not well, which may be all there is to it. `unreachable`: that
 * no operation is. `neutral`: nothing.
 */
export type PlaceOutcome = 'well' | 'failed' | 'unreachable' | 'neutral';

/** The breakers of one service in one place: one of the service, and one of each of its operations. */
export interface PlaceBreakers {
  /** Which of them is open and lets no attempt in, `null` where none is in the way; changes nothing. */
  refusedBy(operation: string, now: number): 'service' | 'operation' | null;
  /** Lets an attempt in, where {@link refusedBy} says that nothing is in the way. */
  enter(operation: string, now: number): PlaceTicket;
  /** Those that were open at some time: the service, then its operations as they were first asked. */
  opened(): readonly OpenedBreaker[];
}

export interface PlaceTicket {
  ended(outcome: PlaceOutcome, now: number): void;
}

export interface OpenedBreaker {
  /** `null`: the service, for all of its operations. */
  readonly operation: string | null;
  readonly breaker: Breaker;
}

/**
 * A failure of one operation tells of the service only where another one failed as well since anything was answered: an operation
 * that is sick alone opens its own breaker, and all else goes on.
 */
export function createPlaceBreakers(settings: BreakerSettings): PlaceBreakers {
  const service = createBreaker(settings);
  const operations = new Map<string, Breaker>();
  const failing = failingOperations();

  return {
    refusedBy(operation, now) {
      if (!service.admits(now)) return 'service';
      return operations.get(operation)?.admits(now) === false ? 'operation' : null;
    },
    enter(operation, now) {
      const own = operations.get(operation) ?? createBreaker(settings);
      operations.set(operation, own);
      const ofService = service.enter(now);
      const ofOperation = own.enter(now);
      if (!ofService || !ofOperation) throw new TypeError('A breaker that refuses lets nobody in');
      return {
        ended(outcome, at) {
          own.ended(ofOperation, outcome === 'unreachable' ? 'neutral' : outcome, at);
          service.ended(ofService, failing.verdict(operation, outcome, ofService), at);
        },
      };
    },
    opened: () =>
      [{ operation: null, breaker: service }, ...[...operations].map(asRow)].filter(
        ({ breaker }) => breaker.opened() > 0,
      ),
  };
}

function asRow([operation, breaker]: readonly [string, Breaker]): OpenedBreaker {
  return { operation, breaker };
}

/** Operations that failed since the service last answered well, in the present period of its breaker. */
function failingOperations() {
  const failing = new Set<string>();
  let current = 0;
  return {
    verdict(operation: string, outcome: PlaceOutcome, { period }: BreakerTicket) {
      if (outcome === 'unreachable') return 'failed';
      if (outcome === 'neutral' || period < current) return 'neutral';
      if (period > current) failing.clear();
      current = period;
      if (outcome === 'failed') return failing.add(operation).size > 1 ? 'failed' : 'neutral';
      // Who answers one operation well is there: what failed before it was sick alone.
      failing.clear();
      return 'well';
    },
  };
}
