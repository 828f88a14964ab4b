import type { RequestFacts } from './fault.ts';
import { operationNameOf, SERVICES, type ServiceProtocol } from './protocols.ts';
import type { ReadRequest } from './read-request.ts';
import { s3OperationOf } from './services/s3.ts';
import type { Session, Sessions } from './sessions.ts';

/** One request, with what is asked for and by whom. */
export interface Asked {
  readonly request: ReadRequest;
  readonly facts: RequestFacts;
  readonly service: ServiceProtocol;
  readonly session: Session | null;
}

const RUNNER: ServiceProtocol = {
  id: 'OIDC',
  prefix: '',
  protocol: 'json',
  throttled: { name: 'TooManyRequests', status: 429 },
};

export function identify(request: ReadRequest, sessions: Sessions): Asked {
  const nowhere = { account: '', region: '' };
  if (request.url.pathname === '/oidc')
    return {
      request,
      service: RUNNER,
      session: null,
      facts: { service: 'OIDC', operation: 'GetIdToken', ...nowhere },
    };
  if (request.url.pathname === '/v1/traces')
    return {
      request,
      service: RUNNER,
      session: null,
      facts: { service: 'OTLP', operation: 'Export', ...nowhere },
    };
  const service = SERVICES[request.scope?.service ?? 'sts'] ?? RUNNER;
  const operation =
    service.protocol === 's3' ? s3OperationOf(request) : operationNameOf(request, service.protocol);
  const session = sessions.find(request.scope?.accessKeyId ?? '');
  const account = assumedAccount(request, service) ?? session?.account ?? '';
  const facts = { service: service.id, operation, account, region: request.scope?.region ?? '' };
  return { request, facts, service, session };
}

/** Whose role somebody wants to assume. */
function assumedAccount({ body }: ReadRequest, { id }: ServiceProtocol): string | null {
  if (id !== 'STS') return null;
  const role = new URLSearchParams(body.toString()).get('RoleArn') ?? '';
  return /^arn:aws:iam::(\d{12}):/.exec(role)?.[1] ?? null;
}
