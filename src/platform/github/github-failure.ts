import { property } from '../property.ts';
/** What GitHub answered, or that it did not. */
export interface GithubFailure {
  /** `null`: no answer. */
  readonly status: number | null;
  /** In GitHub's words; untrusted. */
  readonly message: string;
  /** A limit of how much may be asked for: primary, secondary, or of GraphQL. */
  readonly limited: boolean;
  /** Seconds GitHub asks to wait; `null`: it does not tell. */
  readonly retryAfter: number | null;
  /** Whether the request certainly had no effect: GitHub refused it, or it was never sent. */
  readonly certain: boolean;
  /** Of the errors of a GraphQL answer, e.g. `STALE_DATA`. */
  readonly types: readonly string[];
}

/** The connection was never made. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const LIMIT = /\b(?:secondary rate|rate limit|abuse detection)\b/i;

/** What the throttling throws, with no name of its own, for a limit that it does not wait for. */
const GRAPHQL_LIMIT = 'GraphQL Rate Limit Exceeded';

/** Reads what a {@link GithubClient} threw; `null`: nothing of GitHub's, but a mistake of ours. */
export function githubFailure(error: unknown): GithubFailure | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'GraphqlResponseError' || error.message === GRAPHQL_LIMIT) return graphqlFailure(error);
  if (error.name !== 'HttpError') return null;
  const response = property(error, 'response');
  if (response === undefined) return unanswered(error);
  const status = Number(property(error, 'status'));
  const headers = property(response, 'headers');
  const retryAfter = seconds(property(headers, 'retry-after'));
  const spent = property(headers, 'x-ratelimit-remaining') === '0';
  const refused = status === 403 || status === 429;
  return {
    status,
    message: error.message,
    limited: status === 429 || (refused && (spent || retryAfter !== null || LIMIT.test(error.message))),
    retryAfter,
    certain: status < 500,
    types: [],
  };
}

/** GraphQL answers 200 and says within what went wrong; a mutation of one field has then had no effect. */
function graphqlFailure(error: Error): GithubFailure {
  const errors = property(error, 'errors');
  const types = (Array.isArray(errors) ? errors : []).flatMap((each: unknown) => {
    const type = property(each, 'type');
    return typeof type === 'string' ? [type] : [];
  });
  const limited = types.includes('RATE_LIMITED') || LIMIT.test(error.message);
  const retryAfter = seconds(property(property(error, 'headers'), 'retry-after'));
  const certain = !/something went wrong|timeout|couldn't respond/i.test(error.message);
  return { status: 200, message: error.message, limited, retryAfter, certain, types };
}

/** Octokit gives a request without an answer the status 500. */
function unanswered(error: Error): GithubFailure {
  const certain = causes(error).some((cause) => NEVER_SENT.has(String(property(cause, 'code'))));
  return {
    status: null,
    message: error.message,
    limited: false,
    retryAfter: null,
    certain,
    types: [],
  };
}

/** An error, what caused it, and so on; of several tries to connect, each. */
function causes(error: unknown, depth = 0): readonly unknown[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const several = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...several].flatMap((cause) => causes(cause, depth + 1))];
}

function seconds(value: unknown): number | null {
  const count = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(count) ? count : null;
}
