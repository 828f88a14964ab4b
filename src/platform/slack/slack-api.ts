import type { WebClient } from '@slack/web-api';
import { isNotDelivered } from '../../core/outbox.ts';
import type { Clock, Log } from '../../core/ports.ts';
import { property } from '../property.ts';
import { slackFailure } from './slack-failure.ts';

export interface SlackApiOptions {
  /** Secret. */
  readonly token: string;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly log: Log;
  readonly signal?: AbortSignal;
  /** With a slash at its end; absent: that of slack.com. */
  readonly apiUrl?: string;
  /** Milliseconds from a request to the end of its answer. */
  readonly deadlineMs?: number;
}

/** Slack's Web API. The SDK is loaded with the first call. */
export interface SlackApi {
  /**
   * Calls a method once, and again only where Slack asks for a pause.
   * @throws SlackRefusal or NotDelivered where it did nothing for certain; any other error leaves that open.
   */
  call(method: string, body: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const DEADLINE = 30_000;
/** Seconds a run waits where Slack asks for a pause, at each and how often. */
const LONGEST_PAUSE = 60;
const MOST_PAUSES = 2;

export function slackApi(options: SlackApiOptions): SlackApi {
  const { clock, log, signal } = options;
  let client: Promise<WebClient> | null = null;
  return {
    async call(method, body) {
      client ??= newClient(options);
      const slack = await client;
      for (let pauses = 0; ; pauses += 1) {
        try {
          return await slack.apiCall(method, { ...body });
        } catch (error) {
          const seconds = Number(property(error, 'retryAfter'));
          const waits = seconds >= 0 && seconds <= LONGEST_PAUSE && pauses < MOST_PAUSES;
          if (!waits) throw told(slackFailure(error, method), log);
          log.write('info', `Slack asks for a pause of ${seconds} s`, { method });
          await clock.sleep(seconds * 1000, signal);
        }
      }
    },
  };
}

function told(failure: Error, log: Log): Error {
  log.write('debug', failure.message, { certain: isNotDelivered(failure) });
  return failure;
}

async function newClient({ token, apiUrl, deadlineMs, log }: SlackApiOptions): Promise<WebClient> {
  const { WebClient, LogLevel } = await import('@slack/web-api');
  const silent = () => {};
  // What it would say at the levels below holds whole messages.
  const say = (...words: readonly unknown[]) => log.write('debug', `Slack's client: ${words.join(' ')}`);
  return new WebClient(token, {
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
    allowAbsoluteUrls: false,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 1,
    timeout: deadlineMs ?? DEADLINE,
    logger: {
      debug: silent,
      info: silent,
      warn: say,
      error: say,
      setLevel: silent,
      getLevel: () => LogLevel.WARN,
      setName: silent,
    },
  });
}
