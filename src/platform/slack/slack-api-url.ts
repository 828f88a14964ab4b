import { SpendlogError } from '../../core/errors.ts';

const SLACK = 'https://slack.com/api/';

/** The workspaces of governments have an API of their own. */
const KNOWN: ReadonlySet<string> = new Set([SLACK, 'https://slack-gov.com/api/']);

/**
 * Where Slack's Web API is spoken to, which gets the token: Slack's own, that of GovSlack, or a server on this machine.
 * @throws SpendlogError for any other.
 */
export function slackApiUrl(given: string | undefined): string {
  if (given === undefined || given === '') return SLACK;
  const url = URL.parse(given.endsWith('/') ? given : `${given}/`);
  const isOnThisMachine = url?.protocol === 'http:' && ['127.0.0.1', '[::1]'].includes(url.hostname);
  if (url && (KNOWN.has(url.href) || isOnThisMachine)) return url.href;
  throw new SpendlogError(
    'INPUT_INVALID',
    'SLACK_API_URL is not an address of Slack.',
    `Unset it, or set it to ${[...KNOWN].join(' or ')}.`,
  );
}
