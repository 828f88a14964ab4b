import { isSpendlogError } from '../../core/errors.ts';
import { withAddressesMasked } from '../../core/masked-address.ts';
import { NotDelivered } from '../../core/outbox.ts';
import { printable } from '../../core/printable.ts';
import { awsErrorFacts, isDenied } from '../aws-errors.ts';
import { isThrottledName } from './error-names.ts';
import { type RetryOptions, retried } from './retried.ts';

export interface SentOnceOptions extends RetryOptions {
  /** As people call it, e.g. `Amazon SES`. */
  readonly service: string;
  /** IAM action without which it is denied. */
  readonly action: string;
}

/** Until a connection stands nothing was sent. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
]);

/**
 * Sends something that must not arrive twice: again only where AWS said that it did not take it for now. `attempt` makes
 * one request; the retries of the SDK would send it again after an answer that was lost.
 * @throws NotDelivered where AWS certainly did not take it. After any other error it may have.
 */
export async function sentOnce<T>(attempt: () => Promise<T>, options: SentOnceOptions): Promise<T> {
  try {
    return await retried(attempt, isPassing, options);
  } catch (error) {
    throw refusal(error, options);
  }
}

/** A rate that is over in a moment; the quota of a day is not. */
function isPassing(error: unknown): boolean {
  return isThrottled(error) && !awsErrorFacts(error).name.startsWith('LimitExceeded');
}

function isThrottled(error: unknown): boolean {
  const { name, status } = awsErrorFacts(error);
  return isThrottledName(name) || status === 429;
}

function refusal(cause: unknown, { service, action }: SentOnceOptions): Error {
  if (isSpendlogError(cause)) return new NotDelivered(`${cause.message} ${cause.hint}`, { cause });
  const facts = awsErrorFacts(cause);
  if (isThrottled(cause)) {
    return new NotDelivered(`${service} takes no more for now (${facts.name})`, { cause, postponed: true });
  }
  if (isDenied(facts)) {
    return new NotDelivered(`AWS denied it; allow ${action} for the role that is signed in`, { cause });
  }
  if (facts.status !== null && facts.status >= 400 && facts.status < 500) {
    return new NotDelivered(`${service} refused it: ${said(facts)}`, { cause });
  }
  if (isUnsent(cause)) return new NotDelivered(`${service} was not reached: ${said(facts)}`, { cause });
  return new Error(`${service} did not answer that it took it: ${said(facts)}`, { cause });
}

function isUnsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { name } = awsErrorFacts(error);
  return NOT_CONNECTED.has(code) || name === 'CredentialsProviderError' || name === 'TokenProviderError';
}

const MOST_CHARACTERS = 300;

/** AWS's own words, which tell which address is not verified or which topic is not there. */
function said({ name, message }: { readonly name: string; readonly message: string }): string {
  const text = printable(withAddressesMasked(`${name}: ${message}`))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > MOST_CHARACTERS ? name : text;
}
