import { isSpendlogError } from '../../core/errors.ts';
import { ModelFailure, type ModelFailureReason } from '../../core/model.ts';
import {
  isDeniedName,
  isExpiredName,
  isRegionDisabledName,
  isSkewedName,
  isThrottledName,
} from '../aws/error-names.ts';
import { type AwsErrorFacts, awsErrorFacts } from '../aws-errors.ts';
import { connectionFailure } from './connection-failure.ts';

type Meaning = readonly [reason: ModelFailureReason, passing: boolean];

/** Of Converse and ChatSync, as their models name them. A map: names come from the network. */
const BY_NAME: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['ConflictException', ['failed', true]],
  ['CredentialsProviderError', ['denied', false]],
  ['ExternalResourceException', ['failed', false]],
  ['InternalServerException', ['failed', true]],
  ['LicenseNotFoundException', ['closed', false]],
  ['ModelErrorException', ['failed', true]],
  ['ModelNotReadyException', ['unreachable', true]],
  ['ModelTimeoutException', ['timeout', true]],
  ['ResourceNotFoundException', ['closed', false]],
  ['ServiceQuotaExceededException', ['throttled', false]],
  ['ServiceUnavailableException', ['unreachable', true]],
  // Of an answer that is no JSON.
  ['SyntaxError', ['unusable', true]],
  ['TimeoutError', ['timeout', true]],
]);

/** In a ValidationException: there is no such model, or it is not to be had this way. */
const NO_SUCH_MODEL = /model identifier is invalid|on-demand throughput|end of its life/i;

/** What the failure of a call means. The words of AWS stay in `cause`: they may hold ARNs. */
export function awsModelFailure(error: unknown, service: string, signal: AbortSignal): ModelFailure {
  if (signal.aborted) {
    return new ModelFailure('timeout', `${service} was not waited for`, { passing: false });
  }
  if (isSpendlogError(error)) {
    const message = `${service} could not be asked, since signing in failed (${error.code})`;
    return new ModelFailure('denied', message, { passing: false, cause: error });
  }
  const facts = awsErrorFacts(error);
  const connection = meaningOf(facts) ? null : connectionFailure(error, service);
  if (connection) return connection;
  const [reason, passing] = meaningOf(facts) ?? ['failed', false];
  return new ModelFailure(reason, said(service, facts), { passing, cause: error });
}

function meaningOf({ name, message, status }: AwsErrorFacts): Meaning | null {
  const known = BY_NAME.get(name);
  if (known) return known;
  if (name === 'ValidationException') return [NO_SUCH_MODEL.test(message) ? 'closed' : 'failed', false];
  if (isThrottledName(name) || status === 429) return ['throttled', true];
  if ([isDeniedName, isExpiredName, isSkewedName, isRegionDisabledName].some((is) => is(name))) {
    return ['denied', false];
  }
  if (status === null) return null;
  if (status === 403) return ['denied', false];
  return status >= 500 ? ['unreachable', true] : ['failed', false];
}

/** Names come from the network: only what a name may hold is told. */
function said(service: string, { name, status }: AwsErrorFacts): string {
  const plain = name.replace(/[^A-Za-z0-9]/g, '').slice(0, 60);
  return `${service} answered ${plain || 'an error'}${status === null ? '' : ` (HTTP ${status})`}`;
}
