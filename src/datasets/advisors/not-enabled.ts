import { nameOf } from '../is-denied.ts';

/** Names under which AWS says that somebody has to opt in first (error tables of the API references). */
const NOT_ENABLED: ReadonlySet<string> = new Set(['OptInRequiredException', 'NotOptedInException']);

export function isNotEnabled(error: unknown): boolean {
  return NOT_ENABLED.has(nameOf(error));
}

/** AWS has nothing for the period that was asked for: there is no commitment, or the account is too young. */
export function isWithoutData(error: unknown): boolean {
  return nameOf(error) === 'DataUnavailableException';
}
