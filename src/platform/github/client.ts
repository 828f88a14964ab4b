import type { Octokit } from '@octokit/rest';
import type { Log } from '../../core/ports.ts';
import { wholeAnswers } from './whole-answers.ts';

export interface GithubClientOptions {
  /** Secret. */
  readonly token: string;
  /** Absent: that of github.com. */
  readonly apiUrl?: string | undefined;
  /** Absent: the one that goes with `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
  readonly log: Log;
  /** How long a second of waiting takes, in milliseconds; once it is given, writes are not paced. Absent: a second, paced. */
  readonly secondMs?: number | undefined;
  /** How long an answer may take, in milliseconds. Absent: half a minute. */
  readonly deadlineMs?: number | undefined;
}

/** GitHub's REST and GraphQL interfaces. Both throw what Octokit throws: see {@link githubFailure}. */
export type GithubClient = Pick<Octokit, 'rest' | 'paginate' | 'graphql'>;

/** The longest pause that is worth its minutes of a job; GitHub asks for one minute at a secondary limit. */
const LONGEST_WAIT_SECONDS = 120;

/** What all pauses of a client may come to. */
const ALL_WAITS_SECONDS = 300;

/** How often one request waits for a limit. */
const WAITS = 2;

const DEADLINE_MS = 30_000;

/** A client that is loaded at its first use, and is then the same. */
export function githubClient(options: GithubClientOptions): () => Promise<GithubClient> {
  let client: Promise<GithubClient> | null = null;
  return () => {
    client ??= load(options);
    return client;
  };
}

async function load(options: GithubClientOptions): Promise<GithubClient> {
  const { Octokit } = await import('@octokit/rest');
  const { retry } = await import('@octokit/plugin-retry');
  const { throttling } = await import('@octokit/plugin-throttling');
  const { token, apiUrl, graphqlUrl, log, secondMs = 1000, deadlineMs = DEADLINE_MS } = options;
  const tell = (message: string) => log.write('debug', `GitHub: ${message}`);
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: token,
    ...(apiUrl ? { baseUrl: apiUrl } : {}),
    // It tells every answer: whoever asked knows what a refusal means.
    log: { debug: tell, info: tell, warn: tell, error: tell },
    request: { fetch: wholeAnswers(deadlineMs) },
    retry: { doNotRetry: NOT_FROM_RETRYING, retryAfterBaseValue: secondMs },
    throttle: {
      ...waits(log),
      ...(options.secondMs === undefined ? {} : unpaced),
      retryAfterBaseValue: secondMs,
    },
  });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
    if (mayRepeat(request)) return;
    request.request = { retries: 0, ...request.request };
  });
  const graphql = graphqlUrl ? octokit.graphql.defaults({ url: graphqlUrl }) : octokit.graphql;
  return { rest: octokit.rest, paginate: octokit.paginate, graphql };
}

/** Answers that stay what they are; of 429, and 403 for a limit, the throttling knows how long to wait. */
const NOT_FROM_RETRYING = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];

const QUERY = /^\s*(?:query\b|\{)/;

/**
 * Whether a request whose answer was lost may be sent again: one that creates something may have arrived, and would
 * create it twice. A caller whose request may be repeated all the same says so with `request: { retries }`.
 */
function mayRepeat(request: { readonly method?: string; readonly query?: unknown }): boolean {
  if (request.method !== 'POST') return true;
  return typeof request.query === 'string' && QUERY.test(request.query);
}

function waits(log: Log) {
  let waited = 0;
  const waitsFor =
    (limit: string) => (after: number, _request: unknown, _client: unknown, retried: number) => {
      const waiting = retried < WAITS && after <= LONGEST_WAIT_SECONDS && waited + after <= ALL_WAITS_SECONDS;
      if (waiting) waited += after;
      const what = waiting ? `waiting ${after} s` : `not waiting the ${after} s it asks for`;
      log.write('warn', `GitHub: ${limit} limit, ${what}`);
      return waiting;
    };
  return { onRateLimit: waitsFor('primary'), onSecondaryRateLimit: waitsFor('secondary') };
}

const AT_ONCE = {
  key: () => ({
    schedule: <A extends readonly unknown[], T>(_job: unknown, task: (...given: A) => T, ...given: A) =>
      task(...given),
  }),
};

/** In place of a write a second and a notification in three. */
const unpaced: object = { global: AT_ONCE, search: AT_ONCE, write: AT_ONCE, notifications: AT_ONCE };
