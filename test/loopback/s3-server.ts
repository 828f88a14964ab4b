import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface S3ServerOptions {
  readonly bucket: string;
  readonly objects: () => Readonly<Record<string, string | Uint8Array>>;
  /** Keys on a page of a listing. */
  readonly keysPerPage?: number;
  /** Everything is refused with this error. */
  readonly refuse?: { readonly status: number; readonly code: string };
  /** Bodies end after so many bytes, with the connection. */
  readonly cutBodiesAt?: number;
}

export interface S3Server extends AsyncDisposable {
  readonly url: string;
  /** Method and path with query, as they came in. */
  readonly requests: readonly string[];
  readonly bytesSent: () => number;
}

/** S3 on loopback, path-style: ListObjectsV2 with paging, GetObject with ranges, HeadObject. */
export async function startS3(options: S3ServerOptions): Promise<S3Server> {
  const requests: string[] = [];
  let bytes = 0;
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    bytes += answer(request, response, options);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    requests,
    bytesSent: () => bytes,
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, options: S3ServerOptions): number {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
  const key = rest.join('/');
  if (options.refuse) return refuse(response, options.refuse.status, options.refuse.code);
  if (bucket !== options.bucket) return refuse(response, 404, 'NoSuchBucket');
  if (key === '') return list(response, url, options);
  const found = options.objects()[key];
  if (found === undefined) return refuse(response, 404, 'NoSuchKey');
  return object(request, response, Buffer.from(found), options.cutBodiesAt ?? null);
}

function list(response: ServerResponse, url: URL, options: S3ServerOptions): number {
  const prefix = url.searchParams.get('prefix') ?? '';
  const after = url.searchParams.get('continuation-token') ?? '';
  const size = options.keysPerPage ?? 1000;
  const keys = Object.keys(options.objects())
    .filter((key) => key.startsWith(prefix) && key > after)
    .sort();
  const page = keys.slice(0, size);
  const more = keys.length > size;
  const contents = page.map((key) => {
    const bytes = Buffer.from(options.objects()[key] ?? '');
    return `<Contents><Key>${escapeXml(key)}</Key><Size>${bytes.length}</Size><ETag>${escapeXml(etag(bytes))}</ETag></Contents>`;
  });
  const next = more ? `<NextContinuationToken>${escapeXml(page.at(-1) ?? '')}</NextContinuationToken>` : '';
  return xml(
    response,
    200,
    `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
  );
}

function object(
  request: IncomingMessage,
  response: ServerResponse,
  whole: Buffer,
  cutAt: number | null,
): number {
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const body = range ? whole.subarray(Number(range[1]), Number(range[2]) + 1) : whole;
  response.statusCode = range ? 206 : 200;
  response.setHeader('etag', etag(whole));
  response.setHeader('content-length', body.length);
  if (range) response.setHeader('content-range', `bytes ${range[1]}-${range[2]}/${whole.length}`);
  if (request.method === 'HEAD') {
    response.end();
    return 0;
  }
  if (cutAt === null) {
    response.end(body);
    return body.length;
  }
  response.write(body.subarray(0, cutAt), () => response.destroy());
  return cutAt;
}

function refuse(response: ServerResponse, status: number, code: string): number {
  return xml(response, status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

function xml(response: ServerResponse, status: number, body: string): number {
  response.statusCode = status;
  response.setHeader('content-type', 'application/xml');
  response.end(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
  return body.length;
}

function etag(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return address.port;
}
