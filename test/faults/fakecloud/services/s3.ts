import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { element, escapeXml } from '../../../support/aws-wire.ts';
import { Refusal } from '../operation.ts';
import type { ReadRequest } from '../read-request.ts';

export interface S3Bucket {
  readonly name: string;
  readonly owner: string;
  readonly objects: Map<string, S3Object>;
}

export interface S3Object {
  readonly body: Buffer;
  readonly writtenAt: Date;
}

export interface S3Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Which S3 operation a request is. */
export function s3OperationOf({ method, url }: Pick<ReadRequest, 'method' | 'url'>): string {
  const { key } = addressOf(url);
  if (key === '') return method === 'HEAD' ? 'HeadBucket' : method === 'GET' ? 'ListObjectsV2' : 'Unknown';
  return OPERATIONS[method] ?? 'Unknown';
}

const OPERATIONS: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

/** S3, path-style: what a store needs, with conditional writes and the expected owner. */
export function answerS3(
  request: ReadRequest,
  buckets: ReadonlyMap<string, S3Bucket>,
  now: Date,
  pageSize: number,
): S3Answer {
  const { bucket, key } = addressOf(request.url);
  const found = buckets.get(bucket);
  if (!found) throw new Refusal('NoSuchBucket', 'The specified bucket does not exist', 404);
  const expected = request.headers['x-amz-expected-bucket-owner'];
  if (expected !== undefined && expected !== found.owner)
    throw new Refusal('AccessDenied', 'Access Denied', 403);
  switch (s3OperationOf(request)) {
    case 'HeadBucket':
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    case 'ListObjectsV2':
      return list(found, request.url.searchParams, pageSize);
    case 'PutObject':
      return put(found, key, request, now);
    case 'GetObject':
    case 'HeadObject':
      return get(found, key, request);
    case 'DeleteObject':
      found.objects.delete(key);
      return { status: 204, headers: {}, body: Buffer.alloc(0) };
    default:
      throw new Refusal('NotImplemented', 'Not served here', 501);
  }
}

function addressOf(url: URL): { readonly bucket: string; readonly key: string } {
  const [, bucket = '', ...rest] = url.pathname.split('/');
  return { bucket: decodeURIComponent(bucket), key: decodeURIComponent(rest.join('/')) };
}

function put(bucket: S3Bucket, key: string, { headers, body }: ReadRequest, now: Date): S3Answer {
  if (headers['if-none-match'] === '*' && bucket.objects.has(key))
    throw new Refusal(
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
      412,
    );
  const content = plainBody(body, headers['content-encoding'] ?? '');
  const checksum = headers['x-amz-checksum-crc32'];
  if (checksum !== undefined && checksum !== crcOf(content))
    throw new Refusal('BadDigest', 'The CRC32 you specified did not match the calculated checksum.', 400);
  bucket.objects.set(key, { body: content, writtenAt: now });
  return { status: 200, headers: { etag: etagOf(content) }, body: Buffer.alloc(0) };
}

/** Streams are sent in chunks of AWS's own framing, sizes in hexadecimal before each. */
function plainBody(body: Buffer, encoding: string): Buffer {
  if (!encoding.includes('aws-chunked')) return body;
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, end).toString(), 16);
    if (end < 0 || Number.isNaN(size) || size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}

function get(bucket: S3Bucket, key: string, { headers, method }: ReadRequest): S3Answer {
  const found = bucket.objects.get(key);
  if (!found) throw new Refusal('NoSuchKey', 'The specified key does not exist.', 404);
  const range = /^bytes=(\d+)-(\d+)$/.exec(headers['range'] ?? '');
  const whole = found.body;
  const body = range ? whole.subarray(Number(range[1]), Number(range[2]) + 1) : whole;
  return {
    status: range ? 206 : 200,
    headers: {
      etag: etagOf(whole),
      'last-modified': found.writtenAt.toUTCString(),
      'content-length': String(body.length),
      ...(range ? { 'content-range': `bytes ${range[1]}-${range[2]}/${whole.length}` } : {}),
      ...(headers['x-amz-checksum-mode'] && !range ? { 'x-amz-checksum-crc32': crcOf(whole) } : {}),
    },
    body: method === 'HEAD' ? Buffer.alloc(0) : body,
  };
}

function list(bucket: S3Bucket, query: URLSearchParams, pageSize: number): S3Answer {
  const prefix = query.get('prefix') ?? '';
  const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
  const size = Math.min(Number(query.get('max-keys') ?? 1000), pageSize);
  const keys = [...bucket.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, size);
  const more = keys.length > size;
  const contents = page.map((key) => contentXml(key, bucket.objects.get(key)));
  const next = more ? element('NextContinuationToken', escapeXml(page.at(-1) ?? '')) : '';
  const counts = `${element('KeyCount', String(page.length))}${element('IsTruncated', String(more))}`;
  const xml = element(
    'ListBucketResult',
    `${element('Name', bucket.name)}${counts}${next}${contents.join('')}`,
  );
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: Buffer.from(xml) };
}

function contentXml(key: string, object: S3Object | undefined): string {
  const { body, writtenAt } = object ?? { body: Buffer.alloc(0), writtenAt: new Date(0) };
  const fields = [
    element('Key', escapeXml(key)),
    element('LastModified', writtenAt.toISOString()),
    element('ETag', escapeXml(etagOf(body))),
    element('Size', String(body.length)),
  ];
  return element('Contents', fields.join(''));
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}

function crcOf(bytes: Buffer): string {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(crc32(bytes));
  return four.toString('base64');
}
