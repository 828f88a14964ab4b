import type { Clock } from '../../../src/core/ports.ts';
import { tokenBuckets } from './token-buckets.ts';

/** One entry of a fault script. Entries are tried in order; latency, skew and pages add up, the first of the others decides. */
export interface Fault {
  readonly match: FaultMatch;
  readonly action: FaultAction;
}

/** Every field that is given has to fit. */
export interface FaultMatch {
  /** The SDK's id of the service, e.g. `CloudWatch Logs`. */
  readonly service?: string;
  /** Every service but these. */
  readonly except?: readonly string[];
  readonly operation?: string;
  readonly account?: string;
  readonly region?: string;
  /** Which of the requests that fit the other fields, from 1: one, or from … to, both inclusive. */
  readonly nth?: number | readonly [from: number, to: number];
  /** ISO instants of the cloud's clock; `until` is exclusive. */
  readonly from?: string;
  readonly until?: string;
}

export type FaultAction =
  | { readonly kind: 'error'; readonly status: number; readonly name: string; readonly message?: string }
  /** A message that holds the caller's own keys, as they are and encoded, and its account. */
  | { readonly kind: 'echo-secrets' }
  /** An IAM policy says no. */
  | { readonly kind: 'denied' }
  /** A token bucket for each account, region and operation. */
  | { readonly kind: 'throttle'; readonly perSecond: number; readonly burst?: number }
  | { readonly kind: 'latency'; readonly milliseconds: number }
  /** The connection ends before anything was done. */
  | { readonly kind: 'reset' }
  /** It is done, and the connection ends before the answer. */
  | { readonly kind: 'reset-after' }
  /** Half of the answer's bytes, then the connection ends. */
  | { readonly kind: 'cut' }
  /** Half of the answer's bytes, as if they were all: a proxy that lost the rest. */
  | { readonly kind: 'truncate' }
  /** A page of some proxy. */
  | { readonly kind: 'garbage'; readonly status: number }
  | { readonly kind: 'error-in-200'; readonly name: string; readonly message?: string }
  | { readonly kind: 'hang' }
  /** A byte now and then, never to end. */
  | { readonly kind: 'drip' }
  /** AWS's clock is ahead by so many minutes. */
  | { readonly kind: 'skew'; readonly minutes: number }
  /** Every page but the first begins with the last item of the page before. */
  | { readonly kind: 'repeat-pages' }
  /** Every page names the token of its own request as the next one. */
  | { readonly kind: 'repeat-token' }
  /** GetMetricData gives half of the datapoints and says so. */
  | { readonly kind: 'partial-data' }
  /** The asking process dies with this request, before it is done or just after: every later one is reset. */
  | { readonly kind: 'die'; readonly when: 'before' | 'after' }
  /** The session of this request ends now. */
  | { readonly kind: 'expire-credentials' };

export interface RequestFacts {
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
}

/** What happens to one request. */
export interface Decision {
  readonly latency: number;
  readonly skewMinutes: number;
  readonly repeatPages: boolean;
  readonly repeatToken: boolean;
  readonly partialData: boolean;
  readonly action: FaultAction | null;
}

/** Decides on requests one after the other; counts what each entry matched. */
export function faultScript(faults: readonly Fault[], clock: Clock): (request: RequestFacts) => Decision {
  const entries = faults.map(({ match, action }) => ({
    action,
    applies: matcher(match, clock),
    buckets: action.kind === 'throttle' ? tokenBuckets(action.perSecond, action.burst, clock) : null,
  }));
  let dead = false;
  return (request) => {
    if (dead) return { ...UNHARMED, action: { kind: 'reset' } };
    const active = entries
      .filter(({ applies }) => applies(request))
      .filter(({ buckets }) => !buckets?.take(placeKey(request)))
      .map(({ action }) => action);
    const of = <K extends FaultAction['kind']>(kind: K) =>
      active.filter((action): action is Extract<FaultAction, { kind: K }> => action.kind === kind);
    const action = active.find(({ kind }) => !MODIFIERS.has(kind)) ?? null;
    dead = action?.kind === 'die';
    return {
      latency: of('latency').reduce((sum, { milliseconds }) => sum + milliseconds, 0),
      skewMinutes: of('skew').reduce((sum, { minutes }) => sum + minutes, 0),
      repeatPages: of('repeat-pages').length > 0,
      repeatToken: of('repeat-token').length > 0,
      partialData: of('partial-data').length > 0,
      action: action?.kind === 'die' ? { kind: action.when === 'before' ? 'reset' : 'reset-after' } : action,
    };
  };
}

const UNHARMED: Decision = {
  latency: 0,
  skewMinutes: 0,
  repeatPages: false,
  repeatToken: false,
  partialData: false,
  action: null,
};

const MODIFIERS: ReadonlySet<string> = new Set([
  'latency',
  'skew',
  'repeat-pages',
  'repeat-token',
  'partial-data',
]);

function placeKey({ service, operation, account, region }: RequestFacts): string {
  return JSON.stringify([service, operation, account, region]);
}

function matcher(match: FaultMatch, clock: Clock): (request: RequestFacts) => boolean {
  const { nth, from, until, ...fields } = match;
  const [first, last] = typeof nth === 'number' ? [nth, nth] : (nth ?? [1, Number.POSITIVE_INFINITY]);
  let seen = 0;
  return (request) => {
    const now = clock.now().toISOString();
    if (from !== undefined && now < from) return false;
    if (until !== undefined && now >= until) return false;
    if (!fits(fields, request)) return false;
    seen += 1;
    return seen >= first && seen <= last;
  };
}

function fits({ service, except, operation, account, region }: FaultMatch, request: RequestFacts): boolean {
  return (
    except?.includes(request.service) !== true &&
    (service === undefined || service === request.service) &&
    (operation === undefined || operation === request.operation) &&
    (account === undefined || account === request.account) &&
    (region === undefined || region === request.region)
  );
}
