import type { StaticOperationSchema } from '@smithy/types';
import type { WireProtocol } from '../../support/aws-services.ts';
import { element, escapeXml, fromJson, fromQuery, toJson, toXml } from '../../support/aws-wire.ts';
import { Refusal } from './operation.ts';
import type { ReadRequest } from './read-request.ts';

export type ProtocolName = WireProtocol | 's3';

export interface ServiceProtocol {
  /** The SDK's id, as in journals and call places. */
  readonly id: string;
  /** As IAM writes its actions. */
  readonly prefix: string;
  readonly protocol: ProtocolName;
  /** How it says that there are too many requests. */
  readonly throttled: { readonly name: string; readonly status: number };
}

/** By the name requests are signed with. */
export const SERVICES: Readonly<Record<string, ServiceProtocol>> = {
  sts: { id: 'STS', prefix: 'sts', protocol: 'query', throttled: { name: 'Throttling', status: 400 } },
  ec2: {
    id: 'EC2',
    prefix: 'ec2',
    protocol: 'ec2',
    throttled: { name: 'RequestLimitExceeded', status: 503 },
  },
  logs: json('CloudWatch Logs', 'logs'),
  monitoring: json('CloudWatch', 'cloudwatch'),
  organizations: {
    ...json('Organizations', 'organizations'),
    throttled: { name: 'TooManyRequestsException', status: 400 },
  },
  tagging: {
    ...json('Resource Groups Tagging API', 'tag'),
    throttled: { name: 'ThrottledException', status: 400 },
  },
  'resource-explorer-2': {
    id: 'Resource Explorer 2',
    prefix: 'resource-explorer-2',
    protocol: 'rest-json',
    throttled: { name: 'ThrottlingException', status: 429 },
  },
  cloudcontrolapi: json('CloudControl', 'cloudformation'),
  ssm: json('SSM', 'ssm'),
  ce: { ...json('Cost Explorer', 'ce'), throttled: { name: 'LimitExceededException', status: 400 } },
  s3: { id: 'S3', prefix: 's3', protocol: 's3', throttled: { name: 'SlowDown', status: 503 } },
};

function json(id: string, prefix: string): ServiceProtocol {
  return { id, prefix, protocol: 'json', throttled: { name: 'ThrottlingException', status: 400 } };
}

/** The operation a request names; S3 has its own way. */
export function operationNameOf(request: ReadRequest, protocol: ProtocolName): string {
  if (protocol === 'json') return (request.headers['x-amz-target'] ?? '').split('.').at(-1) ?? '';
  if (protocol === 'rest-json') return request.url.pathname.slice(1);
  return new URLSearchParams(request.body.toString()).get('Action') ?? '';
}

export function inputOf(
  request: ReadRequest,
  protocol: ProtocolName,
  schema: StaticOperationSchema,
): unknown {
  const text = request.body.toString();
  if (protocol === 'query' || protocol === 'ec2')
    return fromQuery(schema[4], new URLSearchParams(text), protocol);
  return fromJson(schema[4], text === '' ? {} : JSON.parse(text));
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export function successOf(
  protocol: ProtocolName,
  schema: StaticOperationSchema,
  output: unknown,
): WireAnswer {
  const [, , name, , , outputSchema] = schema;
  if (protocol === 'json' || protocol === 'rest-json') return jsonAnswer(200, toJson(outputSchema, output));
  const content = toXml(outputSchema, output);
  const xml =
    protocol === 'ec2'
      ? `<${name}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">${element('requestId', 'loopback')}${content}</${name}Response>`
      : element(
          `${name}Response`,
          `${element(`${name}Result`, content)}${element('ResponseMetadata', element('RequestId', 'loopback'))}`,
        );
  return xmlAnswer(200, xml);
}

/** An error as the service writes it; `status` is kept apart, since some answer 200 with an error inside. */
export function errorOf(protocol: ProtocolName, { code, message, status }: Refusal): WireAnswer {
  if (protocol === 'json' || protocol === 'rest-json') {
    const answer = jsonAnswer(status, { __type: code, message });
    return protocol === 'json'
      ? answer
      : { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': code } };
  }
  const fields = `${element('Code', code)}${element('Message', escapeXml(message))}`;
  if (protocol === 's3') return xmlAnswer(status, element('Error', fields));
  if (protocol === 'rest-xml')
    return xmlAnswer(
      status,
      element('ErrorResponse', `${element('Error', fields)}${element('RequestId', 'loopback')}`),
    );
  const xml =
    protocol === 'ec2'
      ? element(
          'Response',
          `${element('Errors', element('Error', fields))}${element('RequestID', 'loopback')}`,
        )
      : element('ErrorResponse', `${element('Error', fields)}${element('RequestId', 'loopback')}`);
  return xmlAnswer(status, xml);
}

/** How a service refuses a caller whom no policy allows the action. */
export function deniedBy(service: ServiceProtocol, operation: string, arn: string): Refusal {
  const action = `${service.prefix}:${operation}`;
  const text = `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`;
  if (service.protocol === 'ec2')
    return new Refusal(
      'UnauthorizedOperation',
      `You are not authorized to perform this operation. ${text}`,
      403,
    );
  if (service.protocol === 's3' || service.protocol === 'query')
    return new Refusal('AccessDenied', text, 403);
  return new Refusal('AccessDeniedException', text, service.protocol === 'rest-json' ? 403 : 400);
}

/** How a service refuses keys that it does not know, or in a region that the account has not enabled. */
export function unknownKey({ protocol }: ServiceProtocol): Refusal {
  if (protocol === 'ec2')
    return new Refusal('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
  if (protocol === 's3')
    return new Refusal(
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      403,
    );
  const text = 'The security token included in the request is invalid.';
  if (protocol === 'query') return new Refusal('InvalidClientTokenId', text, 403);
  return new Refusal('UnrecognizedClientException', text, protocol === 'rest-json' ? 403 : 400);
}

export function expiredKey({ protocol }: ServiceProtocol): Refusal {
  if (protocol === 'ec2') return new Refusal('RequestExpired', 'Request has expired.', 400);
  const text = 'The security token included in the request is expired';
  if (protocol === 's3') return new Refusal('ExpiredToken', 'The provided token has expired.', 400);
  if (protocol === 'query') return new Refusal('ExpiredToken', text, 403);
  return new Refusal('ExpiredTokenException', text, protocol === 'rest-json' ? 403 : 400);
}

/** How a service refuses a signature whose time is too far from its own. */
export function skewedClock({ protocol }: ServiceProtocol): Refusal {
  if (protocol === 's3')
    return new Refusal(
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
      403,
    );
  if (protocol === 'ec2')
    return new Refusal('AuthFailure', 'AWS was not able to validate the provided access credentials', 401);
  const text = 'Signature not yet current';
  if (protocol === 'query') return new Refusal('SignatureDoesNotMatch', text, 403);
  return new Refusal('InvalidSignatureException', text, protocol === 'rest-json' ? 403 : 400);
}

function jsonAnswer(status: number, value: unknown): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: Buffer.from(JSON.stringify(value)),
  };
}

function xmlAnswer(status: number, xml: string): WireAnswer {
  return {
    status,
    headers: { 'content-type': 'text/xml;charset=UTF-8' },
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`),
  };
}
