import { type IdentifiedRequest, identifiedRequest } from '../../loopback/identified-request.ts';
import { writtenAnswer } from '../../loopback/written-answer.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { SERVICES, type ServiceProtocol, type WireAnswer } from './protocols.ts';
import type { ReadRequest } from './read-request.ts';

/** A request that no table of the world serves: it is answered from AWS's model, with nothing in any list. */
export interface OtherRequest {
  readonly asked: IdentifiedRequest;
  readonly service: ServiceProtocol;
}

/** `null` where no client that is installed has such an operation. */
export async function otherRequest(request: ReadRequest): Promise<OtherRequest | null> {
  const asked = await identifiedRequest(request).catch(() => null);
  if (!asked) return null;
  const { id, signingName, protocol } = asked.service;
  const known = SERVICES[signingName];
  const throttled = { name: 'ThrottlingException', status: 400 };
  return { asked, service: known ?? { id, prefix: signingName, protocol, throttled } };
}

/** Answers of clients that have no schema to make one from, where the account has nothing of it. */
const WITHOUT_SCHEMA: Readonly<Record<string, object>> = {
  'ACM PCA:ListCertificateAuthorities': { CertificateAuthorities: [] },
  'Cost Optimization Hub:ListEnrollmentStatuses': {
    items: [{ accountId: '999999999999', status: 'Inactive' }],
  },
};

/** Every list is empty and every text is one: the account has nothing of it. */
export function nothingOf({ service, name, schema }: IdentifiedRequest): WireAnswer {
  const answer = schema
    ? exampleAnswer(schema[5], { text: () => 'none', items: 0 })
    : (WITHOUT_SCHEMA[`${service.id}:${name}`] ?? {});
  return writtenAnswer(service, schema, answer);
}

/** Requests to S3 that are about buckets, not about the objects of a store. */
export function isAboutBuckets({ method, url }: ReadRequest): boolean {
  const [, bucket = '', ...key] = url.pathname.split('/');
  if (method !== 'GET' || key.join('') !== '') return false;
  return bucket === '' || !url.searchParams.has('list-type');
}
