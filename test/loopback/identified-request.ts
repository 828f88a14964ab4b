import type { StaticOperationSchema } from '@smithy/types';
import { inputOf } from '../faults/fakecloud/protocols.ts';
import type { ReadRequest } from '../faults/fakecloud/read-request.ts';
import { restInput, restOperation } from '../support/aws-rest.ts';
import { AWS_SERVICES, type AwsService, operationsOf } from '../support/aws-services.ts';

/** A request as AWS understands it. */
export interface IdentifiedRequest {
  readonly service: AwsService;
  readonly name: string;
  /** `null`: the client has no schema. */
  readonly schema: StaticOperationSchema | null;
  readonly input: object;
}

/** Which operation of which of the services that sign with the name; throws where none has it. */
export async function identifiedRequest(request: ReadRequest): Promise<IdentifiedRequest> {
  const signed = request.scope?.service;
  for (const service of AWS_SERVICES.values()) {
    if (service.signingName !== signed) continue;
    const asked = read(service, await operationsOf(service), request);
    if (asked) return { service, ...asked };
  }
  throw new TypeError(`No service that signs as ${signed} has ${request.method} ${request.url.pathname}.`);
}

function read(
  service: AwsService,
  operations: ReadonlyMap<string, StaticOperationSchema>,
  request: ReadRequest,
): Omit<IdentifiedRequest, 'service'> | null {
  const { protocol, apiVersion } = service;
  if (operations.size === 0) return readPlain(service, request);
  if (protocol === 'rest-json' || protocol === 'rest-xml') {
    const { rest, bucket } = service.id === 'S3' ? withoutBucket(request) : { rest: request, bucket: {} };
    const schema = restOperation(operations.values(), rest);
    const isXml = protocol === 'rest-xml';
    return schema && { schema, name: schema[2], input: { ...restInput(schema, rest, isXml), ...bucket } };
  }
  const form = new URLSearchParams(protocol === 'json' ? '' : request.body.toString());
  if (protocol !== 'json' && form.get('Version') !== apiVersion) return null;
  const name = protocol === 'json' ? targetOf(request) : (form.get('Action') ?? '');
  const schema = operations.get(name);
  return schema ? { schema, name, input: Object(inputOf(request, protocol, schema)) } : null;
}

/** Where the host is an address, S3 has the bucket in the path; its model has it in the host. */
function withoutBucket(request: ReadRequest) {
  const [, Bucket, ...key] = request.url.pathname.split('/');
  const url = new URL(request.url);
  url.pathname = `/${key.join('/')}`;
  return { rest: { ...request, url }, bucket: Bucket ? { Bucket: decodeURIComponent(Bucket) } : {} };
}

function readPlain({ protocol }: AwsService, request: ReadRequest): Omit<IdentifiedRequest, 'service'> {
  const text = request.body.toString();
  const query = Object.fromEntries(request.url.searchParams);
  const input = { ...query, ...Object(text === '' ? {} : JSON.parse(text)) };
  const name = protocol === 'json' ? targetOf(request) : `${request.method} ${request.url.pathname}`;
  return { schema: null, name, input };
}

function targetOf({ headers }: ReadRequest): string {
  return (headers['x-amz-target'] ?? '').split('.').at(-1) ?? '';
}
