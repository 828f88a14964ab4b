import {
  GetParameter$,
  type GetParameterRequest,
  type GetParameterResult,
  GetParameters$,
  type GetParametersRequest,
  type GetParametersResult,
  type Parameter,
} from '@aws-sdk/client-ssm';
import { accountOf } from '../../world.ts';
import { type Call, type Operation, operation, Refusal } from '../operation.ts';

export const ssmOperations: readonly Operation[] = [
  operation<GetParametersRequest, GetParametersResult>(GetParameters$, (input, call) => {
    const names = input.Names ?? [];
    if (names.length > 10) throw new Refusal('ValidationException', 'At most 10 names.');
    const rows = names.map((name) => parameterOf(name, call));
    return {
      Parameters: rows.filter((row) => row !== null),
      InvalidParameters: names.filter((_, at) => rows[at] === null),
    };
  }),
  operation<GetParameterRequest, GetParameterResult>(GetParameter$, (input, call) => {
    const found = parameterOf(input.Name ?? '', call);
    if (!found) throw new Refusal('ParameterNotFound', 'Parameter not found.');
    return { Parameter: found };
  }),
];

function parameterOf(name: string, { world, account, region }: Call): Parameter | null {
  const value = accountOf(world, account)?.parameters[name];
  if (value === undefined) return null;
  return {
    Name: name,
    Type: 'String',
    Value: value,
    Version: 1,
    LastModifiedDate: new Date('2026-01-01T00:00:00Z'),
    ARN: `arn:aws:ssm:${region}:${account}:parameter${name.startsWith('/') ? '' : '/'}${name}`,
    DataType: 'text',
  };
}
