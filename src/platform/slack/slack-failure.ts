import { isNotDelivered, NotDelivered } from '../../core/outbox.ts';
import { property } from '../property.ts';

/** Slack answered that it did not do it; other answers, and none, leave open what it did. */
export class SlackRefusal extends NotDelivered {
  /** As Slack calls it, e.g. `not_in_channel`. */
  readonly error: string;

  constructor(
    error: string,
    reason: string,
    options: { readonly cause: unknown; readonly postponed?: boolean },
  ) {
    super(reason, options);
    this.error = error;
  }
}

/** What an error of the client says about a call: a {@link SlackRefusal} or `NotDelivered` where nothing was done for certain. */
export function slackFailure(cause: unknown, method: string): Error {
  const what = `Slack, ${method}`;
  switch (property(cause, 'code')) {
    case 'slack_webapi_rate_limited_error':
      return limited(what, cause);
    case 'slack_webapi_platform_error':
      return answered(what, cause);
    case 'slack_webapi_http_error':
      return byStatus(what, Number(property(cause, 'statusCode')), cause);
    case 'slack_webapi_request_error':
      return unanswered(what, cause);
    default:
      return new Error(`${what}: the answer broke off`, { cause });
  }
}

/** The same of a call that only reads: whatever became of it, nothing was sent. */
export function failedReading(error: unknown): unknown {
  if (isNotDelivered(error) || !(error instanceof Error)) return error;
  return new NotDelivered(`${error.message}; nothing was sent`, { cause: error, postponed: true });
}

function limited(what: string, cause: unknown): Error {
  return new NotDelivered(`${what}: Slack asks for longer pauses than a run waits; the next run goes on`, {
    cause,
    postponed: true,
  });
}

/** After these some of it may have been done, as Slack documents them. */
const OPEN: ReadonlySet<string> = new Set(['fatal_error', 'internal_error']);

const LATER: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'service_unavailable',
  'team_added_to_org',
]);

/** Answers of something else than Slack stand here as well, and tell nothing. */
const CODE = /^[a-z][a-z_]{1,60}$/;

function answered(what: string, cause: unknown): Error {
  const data = property(cause, 'data');
  const error = String(property(data, 'error') ?? '');
  if (!CODE.test(error)) return new Error(`${what}: the answer is not one of Slack's`, { cause });
  if (OPEN.has(error)) return new Error(`${what}: ${error}`, { cause });
  const hint = error === 'missing_scope' ? scopeHint(property(data, 'needed')) : (HINTS[error] ?? '');
  const reason = hint === '' ? `${what}: ${error}` : `${what}: ${error}. ${hint}`;
  return new SlackRefusal(error, reason, { cause, postponed: LATER.has(error) });
}

function scopeHint(needed: unknown): string {
  const scopes = typeof needed === 'string' && /^[a-z:.,_]+$/.test(needed) ? needed : 'that is missing';
  return `Give the app the scope ${scopes} (OAuth & Permissions) and install it again.`;
}

const INVITE = 'Invite the app to the channel: /invite @its-name.';
const TOKEN = 'Set SPENDLOG_SLACK_BOT_TOKEN to the Bot User OAuth Token of the app, which begins with xoxb-.';
const ADMIN = 'Ask an administrator of the workspace to let the app post there.';

const HINTS: Readonly<Record<string, string>> = {
  channel_not_found: `There is no such channel, or it is private. Check its name in spendlog.yml. ${INVITE}`,
  not_in_channel: INVITE,
  is_archived: 'The channel is archived: name another in spendlog.yml.',
  invalid_auth: TOKEN,
  not_authed: TOKEN,
  token_revoked: TOKEN,
  token_expired: TOKEN,
  account_inactive: TOKEN,
  not_allowed_token_type: TOKEN,
  restricted_action: ADMIN,
  restricted_action_read_only_channel: ADMIN,
  ekm_access_denied: ADMIN,
  org_login_required: ADMIN,
};

const TOO_MANY = 429;

function byStatus(what: string, status: number, cause: unknown): Error {
  if (status === TOO_MANY) return limited(what, cause);
  if (status >= 500) return new Error(`${what}: status ${status}`, { cause });
  return new NotDelivered(`${what}: status ${status}`, { cause });
}

/** Before a connection stands nothing was sent. */
const NOT_REACHED =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+|UNABLE_TO_\w+)$/;

function unanswered(what: string, cause: unknown): Error {
  const original = property(cause, 'original');
  const code = String(property(property(original, 'cause'), 'code') ?? '');
  if (NOT_REACHED.test(code)) return new NotDelivered(`${what}: Slack was not reached (${code})`, { cause });
  const late = property(original, 'name') === 'TimeoutError';
  return new Error(`${what}: ${late ? 'no answer in time' : 'the connection broke'}`, { cause });
}
