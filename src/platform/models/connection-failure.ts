import { ModelFailure } from '../../core/model.ts';
import { property } from '../property.ts';

/** The connection stood, and nothing came. */
const TIMED_OUT: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

/** Errors are wrapped in each other that often at most. */
const MOST_CAUSES = 4;

/** What it means that there was no connection, or it broke; `null` where that is not what happened. */
export function connectionFailure(error: unknown, service: string): ModelFailure | null {
  const code = codeOf(error);
  if (code === null) return null;
  const reason = TIMED_OUT.has(code) ? 'timeout' : 'unreachable';
  return new ModelFailure(reason, `${service} was not reached: ${code}`, { passing: true, cause: error });
}

/** Of Node, e.g. `ECONNREFUSED`: its messages hold addresses, its codes do not. */
function codeOf(error: unknown): string | null {
  let at = error;
  for (let depth = 0; depth < MOST_CAUSES && at !== undefined; depth += 1) {
    const code = property(at, 'code');
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code)) return code;
    at = property(at, 'cause');
  }
  return null;
}
