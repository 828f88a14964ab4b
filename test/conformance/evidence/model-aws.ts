import type { StaticOperationSchema } from '@smithy/types';
import { Refusal } from '../../faults/fakecloud/operation.ts';
import type { Script } from '../../loopback/scripted-aws.ts';
import { problemsOf } from '../../support/aws-model.ts';

/** Changes an answer before it is held against the model: how a test breaks one. `operation` is `service:Operation`. */
export type Mangle = (operation: string, answer: object, input: unknown) => object;

export const unchanged: Mangle = (_, answer) => answer;

/**
 * One operation of a script whose every request and answer is held against AWS's own API model, as the SDK carries it.
 * What the model does not allow is never sent: the caller gets an error that says so, and proves nothing by it.
 */
export function modelled<Input extends object>(
  schema: StaticOperationSchema,
  service: string,
  answer: (input: Input) => object,
  mangle: Mangle,
): Script {
  const [, , name, , inputSchema, outputSchema] = schema;
  const operation = `${service}:${name}`;
  return {
    [operation]: (input: Input) => {
      refuseUnless(problemsOf(inputSchema, input), `${operation} is asked what the model does not allow`);
      const whole = mangle(operation, answer(input), input);
      refuseUnless(problemsOf(outputSchema, whole), `${operation} answers what the model does not allow`);
      return whole;
    },
  };
}

function refuseUnless(problems: readonly string[], what: string): void {
  if (problems.length > 0) throw new Refusal('ModelViolation', `${what}: ${problems[0]}`, 500);
}
