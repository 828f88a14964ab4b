import { BreakerOpen } from '../../core/call-guard.ts';
import { isSpendlogError, type SpendlogError } from '../../core/errors.ts';
import { redacted } from '../../core/redact.ts';
import type { ReadFailure } from '../../core/unit-result.ts';
import { type AwsErrorFacts, awsErrorFacts } from '../aws-errors.ts';
import { property } from '../property.ts';
import {
  isDeniedName,
  isExpiredName,
  isNotAvailableName,
  isNotEnabledName,
  isPoisonName,
  isRegionDisabledName,
  isSkewedName,
  isThrottledName,
} from './error-names.ts';
import { actionsOf } from './iam-actions.ts';

type Verdict = Pick<ReadFailure, 'state'> & Partial<ReadFailure>;

/** As long as a person reads it. */
const LONGEST_MESSAGE = 400;

/**
 * What a thrown error means for a read that calls the operations `reads`. A refusal is `denied` only where AWS
 * said so itself: the page of a proxy, a skewed clock or expired keys are failures, which no permission mends.
 */
export function readFailureOf(error: unknown, reads: readonly string[]): ReadFailure {
  const facts = awsErrorFacts(error);
  const verdict = isSpendlogError(error)
    ? ofOurs(error)
    : (ofLocal(error, facts) ?? ofAws(error, facts, reads));
  return {
    errorClass: className(facts.name),
    message: messageOf(facts),
    missingPermissions: [],
    poison: false,
    ...verdict,
  };
}

/** Thrown by our own parts, on the way to AWS or about its answer. */
function ofOurs({ code, message, hint }: SpendlogError): Verdict {
  const told = { errorClass: code, message: plainMessage(`${message} ${hint}`) };
  switch (code) {
    case 'SIGN_IN_REFUSED':
      return { ...told, state: 'denied', missingPermissions: actionsOf(['STS:AssumeRole']) };
    case 'AWS_ACCESS_DENIED':
      return { ...told, state: 'denied' };
    case 'AWS_THROTTLED':
      return { ...told, state: 'throttled' };
    case 'BUDGET_EXCEEDED':
    case 'CANCELLED':
      return { ...told, state: 'skipped' };
    default:
      return { ...told, state: 'failed' };
  }
}

/** What ended the call before AWS could say anything. */
function ofLocal(error: unknown, { name }: AwsErrorFacts): Verdict | null {
  if (error instanceof BreakerOpen) return { state: 'throttled' };
  if (name === 'JobTime' || name === 'Cancelled') return { state: 'skipped' };
  if (name === 'AbortError')
    return { state: 'skipped', errorClass: 'Cancelled', message: 'The run was stopped.' };
  if (codeOf(error) === 'ENOTFOUND') {
    const message = 'The service has no endpoint in this region, or the region is not known.';
    return { state: 'skipped', errorClass: 'NoEndpoint', message };
  }
  return null;
}

function ofAws(error: unknown, facts: AwsErrorFacts, reads: readonly string[]): Verdict {
  const { name, message } = facts;
  const skewed = isSkewed(error, facts);
  if (isThrottledName(name) || facts.status === 429) return { state: 'throttled' };
  if (skewed) return { state: 'failed', errorClass: 'ClockSkew', message: SKEWED };
  if (isExpiredName(name)) return { state: 'failed' };
  if (isNotEnabledName(name)) return { state: 'skipped' };
  if (isRegionDisabledName(name))
    return { state: 'skipped', errorClass: 'RegionDisabled', message: DISABLED };
  if (isDeniedName(name)) return { state: 'denied', missingPermissions: missingIn(message, reads) };
  if (isNotAvailableName(name)) return { state: 'skipped' };
  return { state: 'failed', poison: isPoisonName(name) };
}

const SKEWED = 'The clock of this machine differs from that of AWS by minutes. Set it, then run again.';

const DISABLED =
  'The region does not accept these credentials: it is not enabled in the account, or the tokens of the session are not valid there.';

/** The SDK marks a refusal after which it corrected its clock. */
function isSkewed(error: unknown, { name, message }: AwsErrorFacts): boolean {
  if (property(property(error, '$metadata'), 'clockSkewCorrected') === true) return true;
  return (
    isSkewedName(name) &&
    /skew|too (?:large|far)|not yet current|signature expired|in the future|earlier than/i.test(message)
  );
}

/** AWS names the action it refused; where it does not, those that the read needs. */
function missingIn(message: string, reads: readonly string[]): readonly string[] {
  const named = /not authorized to perform:?\s+(?<action>[a-z0-9-]+:[A-Za-z0-9]+)/.exec(message)?.groups?.[
    'action'
  ];
  return named ? [named] : actionsOf(reads);
}

/** Names and messages come from the network. */
function className(name: string): string {
  return name.replace(/[^A-Za-z0-9_.]/g, '').slice(0, 80) || 'UnknownError';
}

/** The SDK calls what it could not read `Unknown`; the status says more. */
function messageOf({ name, message, status }: AwsErrorFacts): string {
  const isTold = !/^Unknown(Error)?$/.test(name) && !/^(Unknown(Error)?)?$/.test(message.trim());
  return isTold || status === null ? plainMessage(message) : `HTTP ${status}, without a word about why.`;
}

/** One line, without what opens doors or names accounts; AWS's encoded message of a refusal says nothing to a reader. */
function plainMessage(message: string): string {
  const line = message
    .replace(/\s*Encoded authorization failure message:.*$/s, '')
    .replace(/\s*Deserialization error: to see the raw response.*$/s, '')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim();
  const safe = redacted(line);
  return safe.length <= LONGEST_MESSAGE ? safe : `${safe.slice(0, LONGEST_MESSAGE - 1)}…`;
}

function codeOf(error: unknown): unknown {
  return property(error, 'code') ?? property(property(error, 'cause'), 'code');
}
