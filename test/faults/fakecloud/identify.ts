import type { IdentifiedRequest } from '../../loopback/identified-request.ts';
import type { RequestFacts } from './fault.ts';
import { isAboutBuckets, otherRequest } from './other-services.ts';
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
  /** Of a service that the world has nothing of. */
  readonly other: IdentifiedRequest | null;
}

const RUNNER: ServiceProtocol = {
  id: 'OIDC',
  prefix: '',
  protocol: 'json',
  throttled: { name: 'TooManyRequests', status: 429 },
};

export async function identify(request: ReadRequest, sessions: Sessions): Promise<Asked> {
  const nowhere = { account: '', region: '' };
  if (request.url.pathname === '/oidc')
    return {
      request,
      service: RUNNER,
      session: null,
      other: null,
      facts: { service: 'OIDC', operation: 'GetIdToken', ...nowhere },
    };
  if (request.url.pathname === '/v1/traces')
    return {
      request,
      service: RUNNER,
      session: null,
      other: null,
      facts: { service: 'OTLP', operation: 'Export', ...nowhere },
    };
  const own = SERVICES[request.scope?.service ?? 'sts'];
  const other =
    !own || (own.protocol === 's3' && isAboutBuckets(request)) ? await otherRequest(request) : null;
  const service = own ?? other?.service ?? RUNNER;
  const operation = other?.asked.name ?? operationOf(request, service);
  const session = sessions.find(request.scope?.accessKeyId ?? '');
  const account = assumedAccount(request, service) ?? session?.account ?? '';
  const facts = { service: service.id, operation, account, region: request.scope?.region ?? '' };
  return { request, facts, service, session, other: other?.asked ?? null };
}

function operationOf(request: ReadRequest, { protocol }: ServiceProtocol): string {
  return protocol === 's3' ? s3OperationOf(request) : operationNameOf(request, protocol);
}

/** Whose role somebody wants to assume. */
function assumedAccount({ body }: ReadRequest, { id }: ServiceProtocol): string | null {
  if (id !== 'STS') return null;
  const role = new URLSearchParams(body.toString()).get('RoleArn') ?? '';
  return /^arn:aws:iam::(\d{12}):/.exec(role)?.[1] ?? null;
}
