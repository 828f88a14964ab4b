import type { Parameter } from '@aws-sdk/client-ssm';
import { SpendlogError } from '../../core/errors.ts';
import { toSpendlogError } from '../aws-errors.ts';
import { clientSettings, deadlineOf, SIGN_IN_DEADLINES } from './client-settings.ts';
import type { FirstSession } from './first-session.ts';
import { type RetryOptions, retried } from './retried.ts';
import { isTransient } from './transient.ts';

export interface ParameterOptions extends RetryOptions {
  /**
   * Takes the value of a SecureString out of what this process logs. Never the runner's own mask: it would hide every
   * account id or short word that somebody stored so, and empty the outputs of a job that hold one.
   */
  readonly hideInLogs: (secret: string) => void;
}

const CALL = {
  service: 'SSM Parameter Store',
  subject: 'the parameters that the configuration names',
  actions: ['ssm:GetParameters', 'kms:Decrypt'],
};

/** Most names of one request. */
const PER_REQUEST = 10;

/**
 * Values by name. Read with the credentials of `openFirstSession`, in its region.
 * @throws SpendlogError INPUT_INVALID naming every parameter that does not exist
 */
export async function readParameters(
  session: Pick<FirstSession, 'credentials' | 'region'>,
  names: readonly string[],
  options: ParameterOptions,
): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return values;
  for await (const { Name, Value, Type } of parametersNamed(session, distinct, options)) {
    if (Name === undefined || Value === undefined) continue;
    if (Type === 'SecureString') options.hideInLogs(Value);
    values.set(Name, Value);
  }
  refuseMissing(
    distinct.filter((name) => !values.has(name)),
    session.region,
  );
  return values;
}

async function* parametersNamed(
  { credentials, region }: Pick<FirstSession, 'credentials' | 'region'>,
  names: readonly string[],
  options: ParameterOptions,
): AsyncGenerator<Parameter> {
  const { SSMClient, GetParametersCommand } = await import('@aws-sdk/client-ssm');
  const client = new SSMClient(clientSettings({ region, credentials, deadlines: SIGN_IN_DEADLINES }));
  const ask = (Names: string[]) =>
    client.send(new GetParametersCommand({ Names, WithDecryption: true }), {
      abortSignal: deadlineOf(SIGN_IN_DEADLINES, options.signal),
    });
  try {
    for (let from = 0; from < names.length; from += PER_REQUEST) {
      const some = names.slice(from, from + PER_REQUEST);
      const { Parameters = [] } = await retried(() => ask(some), isTransient, options);
      yield* Parameters;
    }
  } catch (error) {
    throw toSpendlogError(error, CALL);
  } finally {
    client.destroy();
  }
}

function refuseMissing(missing: readonly string[], region: string): void {
  if (missing.length === 0) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    `SSM Parameter Store has no ${missing.join(', ')} in ${region}.`,
    'Create them there, or correct the ssm: values of the tenant; aws-region says which region is asked.',
  );
}
