import { createServer, type ServerResponse } from 'node:http';
import { ListResources$ as ListByType$ } from '@aws-sdk/client-cloudcontrol';
import { GetMetricData$, ListMetrics$ } from '@aws-sdk/client-cloudwatch';
import { DescribeLogGroups$ } from '@aws-sdk/client-cloudwatch-logs';
import { GetCostAndUsage$ } from '@aws-sdk/client-cost-explorer';
import { DescribeAddresses$, DescribeNatGateways$, DescribeVolumes$ } from '@aws-sdk/client-ec2';
import {
  GetDefaultView$,
  GetView$,
  ListResources$,
  ListSupportedResourceTypes$,
} from '@aws-sdk/client-resource-explorer-2';
import { GetResources$ } from '@aws-sdk/client-resource-groups-tagging-api';
import type { StaticOperationSchema } from '@smithy/types';
import { Refusal } from '../faults/fakecloud/operation.ts';
import {
  errorOf,
  inputOf,
  operationNameOf,
  SERVICES,
  successOf,
  type WireAnswer,
} from '../faults/fakecloud/protocols.ts';
import { type ReadRequest, readRequest } from '../faults/fakecloud/read-request.ts';

const OPERATIONS: Readonly<Record<string, StaticOperationSchema>> = {
  'EC2:DescribeVolumes': DescribeVolumes$,
  'EC2:DescribeAddresses': DescribeAddresses$,
  'EC2:DescribeNatGateways': DescribeNatGateways$,
  'CloudWatch Logs:DescribeLogGroups': DescribeLogGroups$,
  'CloudWatch:ListMetrics': ListMetrics$,
  'CloudWatch:GetMetricData': GetMetricData$,
  'Resource Groups Tagging API:GetResources': GetResources$,
  'Resource Explorer 2:GetDefaultView': GetDefaultView$,
  'Resource Explorer 2:GetView': GetView$,
  'Resource Explorer 2:ListResources': ListResources$,
  'Resource Explorer 2:ListSupportedResourceTypes': ListSupportedResourceTypes$,
  'CloudControl:ListResources': ListByType$,
  'Cost Explorer:GetCostAndUsage': GetCostAndUsage$,
};

/** Input of an operation that answers in pages. */
export interface Paged {
  readonly NextToken?: string;
}

interface ScriptedOperation {
  /** A value of AWS's model, or bytes of its own. A {@link Refusal} is thrown. A method, so that a script may name the input it knows. */
  answer(input: object, nth: number): object | WireAnswer;
}

/** What each operation answers to its requests. */
export type Script = Readonly<Record<string, ScriptedOperation['answer']>>;

export interface ScriptedCall {
  readonly operation: string;
  readonly region: string;
  readonly input: unknown;
}

export interface ScriptedAws extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly ScriptedCall[];
}

/** AWS on loopback that says what a test wants it to say, in the protocol of each service. What is not in the script is denied. */
export async function startScriptedAws(script: Script): Promise<ScriptedAws> {
  const calls: ScriptedCall[] = [];
  const server = createServer((message, response) => {
    void readRequest(message).then((request) => send(response, answerTo(request, script, calls)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    calls,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export function denied(message = 'User: arn:aws:iam::111122223333:role/x is not authorized'): Refusal {
  return new Refusal('AccessDeniedException', message, 403);
}

function answerTo(request: ReadRequest, script: Script, calls: ScriptedCall[]): WireAnswer {
  const service = SERVICES[request.scope?.service ?? ''];
  if (!service) throw new TypeError(`Nothing is signed for ${request.url.pathname}.`);
  const operation = `${service.id}:${operationNameOf(request, service.protocol)}`;
  const schema = OPERATIONS[operation];
  if (!schema) throw new TypeError(`${operation} is not served here.`);
  const input = inputOf(request, service.protocol, schema);
  if (typeof input !== 'object' || input === null) throw new TypeError(`${operation} has no input.`);
  calls.push({ operation, region: request.scope?.region ?? '', input });
  const nth = calls.filter((call) => call.operation === operation).length;
  try {
    const answer = script[operation]?.(input, nth);
    if (!answer)
      throw new Refusal(
        service.protocol === 'ec2' ? 'UnauthorizedOperation' : 'AccessDeniedException',
        'no',
        403,
      );
    return isWire(answer) ? answer : successOf(service.protocol, schema, answer);
  } catch (error) {
    if (error instanceof Refusal) return errorOf(service.protocol, error);
    throw error;
  }
}

function isWire(answer: object): answer is WireAnswer {
  return 'body' in answer && answer.body instanceof Uint8Array;
}

function send(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  response.writeHead(status, { 'content-length': String(body.length), ...headers });
  response.end(body);
}
