import { property } from '../property.ts';

/** How chat completions name the limit of an answer. */
export type LimitName = 'max_tokens' | 'max_completion_tokens';

/** OpenAI's own models refuse the name that everybody else's servers know. */
const NEW_NAME = /(?:^|\.)(?:openai\.com|openai\.azure\.com)$/;

/** The name that is tried first. */
export function limitNameAt({ hostname }: URL): LimitName {
  return NEW_NAME.test(hostname) ? 'max_completion_tokens' : 'max_tokens';
}

export function otherLimit(name: LimitName): LimitName {
  return name === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
}

/** Statuses of a request that is not understood. */
const NOT_UNDERSTOOD: ReadonlySet<unknown> = new Set([400, 422]);

const NO_SUCH_FIELD =
  /unsupported|not supported|unknown|unrecogni[sz]ed|not permitted|not allowed|unexpected|extra/i;

/** Whether a server says that it does not know a limit by this name: there it has the other one. */
export function isOtherLimit(error: unknown, name: LimitName): boolean {
  if (!NOT_UNDERSTOOD.has(property(error, 'status'))) return false;
  const said = JSON.stringify([property(error, 'error'), property(error, 'message')]);
  return said.includes(name) && NO_SUCH_FIELD.test(said);
}
