import type { AwsCredentialIdentityProvider } from '@smithy/types';

export interface AwsModelOptions {
  readonly region: string;
  readonly credentials: AwsCredentialIdentityProvider;
}

const CONNECTION_MS = 5_000;

/**
 * Configuration of an SDK client that asks a model once: signed as the tenant, never with a token that happens to be in the
 * environment, without retries, and with no deadline of its own, since an answer may take as long as the signal of the
 * request says. Endpoints follow `AWS_ENDPOINT_URL`.
 */
export async function awsModelSettings({ region, credentials }: AwsModelOptions) {
  const { NodeHttpHandler } = await import('@smithy/node-http-handler');
  return {
    region,
    credentials,
    authSchemePreference: ['sigv4'],
    maxAttempts: 1,
    // Made here: the handler of these clients would speak HTTP/2, whose connections outlive an aborted request.
    requestHandler: new NodeHttpHandler({ connectionTimeout: CONNECTION_MS }),
  };
}
