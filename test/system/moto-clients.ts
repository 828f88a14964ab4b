import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What a client of the SDK needs to speak to moto, which asks for some keys and looks at none but its own. */
export function motoClient(
  url: string,
  credentials: Keys = { accessKeyId: 'none', secretAccessKey: 'none' },
) {
  return { region: 'us-east-1', endpoint: url, credentials };
}

/** moto has an account come into being when a role of it is assumed. */
export async function assume(url: string, account: string): Promise<Keys> {
  const role = { RoleArn: `arn:aws:iam::${account}:role/builder`, RoleSessionName: 'builder' };
  const { Credentials } = await new STSClient(motoClient(url)).send(new AssumeRoleCommand(role));
  return {
    accessKeyId: required(Credentials?.AccessKeyId),
    secretAccessKey: required(Credentials?.SecretAccessKey),
    sessionToken: required(Credentials?.SessionToken),
  };
}

export function required(value: string | undefined): string {
  if (value === undefined) throw new TypeError('moto left out a value');
  return value;
}
