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

interface Meaning {
  readonly reason: ModelFailureReason;
  readonly passing: boolean;
}

const lasting = (reason: ModelFailureReason): Meaning => ({ reason, passing: false });
const passing = (reason: ModelFailureReason): Meaning => ({ reason, passing: true });

/** Of Converse and ChatSync, as their models name them. */
const BY_NAME: Readonly<Record<string, Meaning>> = {
  ConflictException: passing('failed'),
  CredentialsProviderError: lasting('denied'),
  ExternalResourceException: lasting('failed'),
  InternalServerException: passing('failed'),
  LicenseNotFoundException: lasting('closed'),
  ModelErrorException: passing('failed'),
  ModelNotReadyException: passing('unreachable'),
  ModelTimeoutException: passing('timeout'),
  ResourceNotFoundException: lasting('closed'),
  ServiceQuotaExceededException: lasting('throttled'),
  ServiceUnavailableException: passing('unreachable'),
  // Of an answer that is no JSON.
  SyntaxError: passing('unusable'),
  TimeoutError: passing('timeout'),
};

/** In a ValidationException: there is no such model, or it is not to be had this way. */
const NO_SUCH_MODEL = /model identifier is invalid|on-demand throughput|end of its life/i;

/** What the failure of a call means. The words of AWS stay in `cause`: they may hold ARNs. */
export function awsModelFailure(error: unknown, service: string, signal: AbortSignal): ModelFailure {
  if (signal.aborted) return new ModelFailure('timeout', `${service} was not waited for`, lasting('timeout'));
  if (isSpendlogError(error)) {
    return new ModelFailure('denied', `${service} could not be asked: ${error.message}`, {
      passing: false,
      cause: error,
    });
  }
  const facts = awsErrorFacts(error);
  const meaning = meaningOf(facts);
  if (meaning) return new ModelFailure(meaning.reason, said(service, facts), { ...meaning, cause: error });
  return (
    connectionFailure(error, service) ??
    new ModelFailure('failed', said(service, facts), {
      passing: false,
      cause: error,
    })
  );
}

function meaningOf({ name, message, status }: AwsErrorFacts): Meaning | null {
  const known = BY_NAME[name];
  if (known) return known;
  if (name === 'ValidationException') return lasting(NO_SUCH_MODEL.test(message) ? 'closed' : 'failed');
  if (isThrottledName(name) || status === 429) return passing('throttled');
  if ([isDeniedName, isExpiredName, isSkewedName, isRegionDisabledName].some((is) => is(name))) {
    return lasting('denied');
  }
  if (status === null) return null;
  if (status === 403) return lasting('denied');
  return status >= 500 ? passing('unreachable') : lasting('failed');
}

/** Names come from the network: only what a name may hold is told. */
function said(service: string, { name, status }: AwsErrorFacts): string {
  const plain = name.replace(/[^A-Za-z0-9]/g, '').slice(0, 60);
  return `${service} answered ${plain || 'an error'}${status === null ? '' : ` (HTTP ${status})`}`;
}
