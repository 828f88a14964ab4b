import type { FaultAction } from './fault.ts';
import type { Asked } from './identify.ts';
import { Refusal } from './operation.ts';
import { deniedBy, type WireAnswer } from './protocols.ts';
import type { Session } from './sessions.ts';

/** Nothing is done and nothing that AWS would say is sent. */
export const SILENT: ReadonlySet<string> = new Set(['reset', 'hang', 'drip', 'garbage']);

/** The refusal that a fault is, if it is one. */
export function refusedByFault(
  { facts, service, session }: Asked,
  action: FaultAction | null,
): Refusal | null {
  switch (action?.kind) {
    case 'error':
    case 'error-in-200':
      return new Refusal(
        action.name,
        action.message ?? action.name,
        action.kind === 'error' ? action.status : 200,
      );
    case 'echo-secrets':
      return new Refusal('InternalServiceError', told(session), 500);
    case 'denied':
      return deniedBy(service, facts.operation, session?.arn ?? 'anonymous');
    case 'throttle':
      return new Refusal(service.throttled.name, 'Rate exceeded', service.throttled.status);
    default:
      return null;
  }
}

function told(session: Session | null): string {
  if (!session) return 'Nobody signed this.';
  const { secretAccessKey, sessionToken, accessKeyId, arn } = session;
  const forms = [secretAccessKey, sessionToken].flatMap((secret) => [
    secret,
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
  ]);
  return `The request of ${arn} with ${accessKeyId} failed: ${forms.join(' ')}`;
}

/** What is sent of an answer; `null`: the connection does something else. */
export function shapedBy(action: FaultAction | null, answer: WireAnswer): WireAnswer | null {
  switch (action?.kind) {
    case 'reset':
    case 'reset-after':
    case 'hang':
    case 'drip':
    case 'cut':
      return null;
    case 'garbage':
      return {
        status: action.status,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'),
      };
    case 'truncate':
      return { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) };
    default:
      return answer;
  }
}
