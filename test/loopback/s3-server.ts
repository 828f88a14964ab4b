import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';

/** What happens to a request instead of its answer. */
export type S3Fault =
  | { readonly status: number; readonly code: string; readonly message?: string }
  /** The connection ends within the body of the refusal. */
  | { readonly status: number; readonly cut: true }
  /** Somebody else answers, with a web page. */
  | { readonly status: number; readonly page: string }
  /** The request is carried out, and its answer lost. */
  | 'lose-answer';

export interface S3ServerOptions {
  readonly bucket: string;
  readonly objects?: () => Readonly<Record<string, string | Uint8Array>>;
  /** Where objects that are written go; absent: the bucket is read-only. */
  readonly written?: Map<string, WrittenObject>;
  /** Account that owns the bucket: others that are expected are refused. */
  readonly owner?: string;
  /** Asked of every request, counted from 1 for each method. */
  readonly fault?: (method: string, nth: number, headers: IncomingHttpHeaders) => S3Fault | null;
  /** Keys on a page of a listing. */
  readonly keysPerPage?: number;
  /** Everything is refused with this error. */
  readonly refuse?: { readonly status: number; readonly code: string };
  /** Bodies end after so many bytes, with the connection. */
  readonly cutBodiesAt?: number;
}

export interface WrittenObject {
  readonly body: Buffer;
  readonly writtenAt: Date;
  readonly headers: IncomingHttpHeaders;
}

export interface S3Server extends AsyncDisposable {
  readonly url: string;
  /** Method and path with query, as they came in. */
  readonly requests: readonly string[];
  readonly bytesSent: () => number;
}

/** S3 on loopback, path-style: ListObjectsV2 with paging, GetObject with ranges, HeadObject, conditional PutObject, DeleteObject. */
export async function startS3(options: S3ServerOptions): Promise<S3Server> {
  const requests: string[] = [];
  const seen = new Map<string, number>();
  let bytes = 0;
  const server = createServer((request, response) => {
    const { method = '', headers } = request;
    requests.push(`${method} ${request.url}`);
    seen.set(method, (seen.get(method) ?? 0) + 1);
    const fault = options.fault?.(method, seen.get(method) ?? 0, headers) ?? null;
    void bodyOf(request).then((body) => {
      if (fault !== null && fault !== 'lose-answer' && 'cut' in fault)
        return cutRefusal(response, fault.status);
      if (fault !== null && fault !== 'lose-answer' && 'page' in fault) return page(response, fault);
      if (fault !== null && fault !== 'lose-answer')
        return refuse(response, fault.status, fault.code, fault.message);
      if (fault === 'lose-answer') response.end = () => response.destroy();
      bytes += answer(request, body, response, options);
      return bytes;
    });
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

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Those that were there from the start, and those written since. */
function objectsOf({ objects, written }: S3ServerOptions): Readonly<Record<string, string | Uint8Array>> {
  return {
    ...objects?.(),
    ...Object.fromEntries([...(written ?? [])].map(([key, { body }]) => [key, body])),
  };
}

function answer(
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
  options: S3ServerOptions,
): number {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, bucket = '', ...rest] = decodeURIComponent(url.pathname).split('/');
  const key = rest.join('/');
  if (options.refuse) return refuse(response, options.refuse.status, options.refuse.code);
  if (bucket !== options.bucket) return refuse(response, 404, 'NoSuchBucket');
  const expected = request.headers['x-amz-expected-bucket-owner'];
  if (expected !== undefined && expected !== options.owner) return refuse(response, 403, 'AccessDenied');
  if (key === '') return list(response, url, options);
  if (request.method === 'PUT') return put(request, response, key, body, options);
  if (request.method === 'DELETE') {
    options.written?.delete(key);
    response.statusCode = 204;
    response.end();
    return 0;
  }
  const found = objectsOf(options)[key];
  if (found === undefined) return refuse(response, 404, 'NoSuchKey');
  return object(request, response, Buffer.from(found), options.cutBodiesAt ?? null);
}

function put(
  { headers }: IncomingMessage,
  response: ServerResponse,
  key: string,
  body: Buffer,
  { written }: S3ServerOptions,
): number {
  if (!written) return refuse(response, 403, 'AccessDenied');
  if (headers['if-none-match'] === '*' && written.has(key))
    return refuse(response, 412, 'PreconditionFailed');
  written.set(key, { body, writtenAt: new Date(), headers });
  response.setHeader('etag', etag(body));
  response.end();
  return 0;
}

function list(response: ServerResponse, url: URL, options: S3ServerOptions): number {
  const prefix = url.searchParams.get('prefix') ?? '';
  const after = url.searchParams.get('continuation-token') ?? '';
  const size = options.keysPerPage ?? 1000;
  const objects = objectsOf(options);
  const keys = Object.keys(objects)
    .filter((key) => key.startsWith(prefix) && key > after)
    .sort();
  const page = keys.slice(0, size);
  const more = keys.length > size;
  const contents = page.map((key) => {
    const bytes = Buffer.from(objects[key] ?? '');
    return `<Contents><Key>${escapeXml(key)}</Key><Size>${bytes.length}</Size><LastModified>${(options.written?.get(key)?.writtenAt ?? new Date(0)).toISOString()}</LastModified><ETag>${escapeXml(etag(bytes))}</ETag></Contents>`;
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

function refuse(response: ServerResponse, status: number, code: string, message = code): number {
  return xml(response, status, `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`);
}

function cutRefusal(response: ServerResponse, status: number): number {
  response.statusCode = status;
  response.setHeader('content-type', 'application/xml');
  response.setHeader('content-length', 300);
  response.write('<?xml version="1.0" encoding="UTF-8"?><Error><Co', () => response.destroy());
  return 0;
}

function page(
  response: ServerResponse,
  { status, page }: { readonly status: number; readonly page: string },
) {
  response.statusCode = status;
  response.setHeader('content-type', 'text/html');
  response.end(page);
  return page.length;
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
