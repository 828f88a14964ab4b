import { SpendlogError } from '../../core/errors.ts';
import { awsErrorFacts } from '../aws-errors.ts';
import { isThrottledName } from './error-names.ts';

/** STS could not reach GitHub's keys: it says so with a code of its own, or only in words. */
const NO_KEYS = /retrieve verification key|IDPCommunicationError/i;

/** Whether the same request may succeed in a moment. Never where AWS says no. */
export function isTransient(error: unknown): boolean {
  if (error instanceof SpendlogError) return false;
  const { name, message, status } = awsErrorFacts(error);
  if (isThrottledName(name) || NO_KEYS.test(`${name} ${message}`)) return true;
  if (status !== null) return status === 429 || status >= 500;
  return isFromTheWire(error) && name !== 'CredentialsProviderError' && name !== 'TokenProviderError';
}

/** The SDK marks what happened on the way to AWS; an error without the mark is a mistake in a program. */
function isFromTheWire(error: unknown): boolean {
  return typeof error === 'object' && error !== null && '$metadata' in error;
}
