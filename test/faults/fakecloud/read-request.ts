import type { IncomingMessage } from 'node:http';

/** One request as it came in. */
export interface ReadRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** From the signature; `null` where there is none. */
  readonly scope: CredentialScope | null;
}

export interface CredentialScope {
  readonly accessKeyId: string;
  readonly region: string;
  /** As it is signed, e.g. `monitoring`. */
  readonly service: string;
}

export async function readRequest(message: IncomingMessage): Promise<ReadRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : value,
    ]),
  );
  return {
    method: message.method ?? '',
    url: new URL(message.url ?? '/', 'http://127.0.0.1'),
    headers,
    body: Buffer.concat(chunks),
    scope: scopeOf(headers['authorization'] ?? ''),
  };
}

function scopeOf(authorization: string): CredentialScope | null {
  const found = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(
    authorization,
  );
  if (!found) return null;
  const [, accessKeyId = '', region = '', service = ''] = found;
  return { accessKeyId, region, service };
}
