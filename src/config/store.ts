import { z } from 'zod';

const FILE_PATH = '.spendlog/store';
const S3 = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[\w!.*'()/-]{0,512}))?$/;
const EXPECTED = 'Expected file, artifact or s3://bucket/prefix';

/** Where runs are remembered. */
export type StoreConfig =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'artifact';
      /** Whether a branch of the repository has what outlives a workflow run. */
      readonly remember: boolean;
    }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      /** Without slashes at its ends; empty: the whole bucket. */
      readonly prefix: string;
      readonly kmsKeyId: string | null;
      readonly bucketOwner: string | null;
      readonly region: string | null;
    };

const location = z.string({ error: EXPECTED }).regex(/^(?:file|artifact|s3:\/\/.+)$/, EXPECTED);

const detailed = z.strictObject({
  location: location.describe('`file`, `artifact` or `s3://bucket/prefix`.'),
  path: z.string().min(1).exactOptional().describe('Folder of a `file` store; absent: `.spendlog/store`.'),
  kmsKeyId: z
    .string()
    .min(1)
    .exactOptional()
    .describe('KMS key of the objects in S3, id or ARN; absent: as the bucket says.'),
  bucketOwner: z
    .string()
    .regex(/^\d{12}$/, 'Expected an account id of 12 digits in quotes')
    .exactOptional()
    .describe('Account that must own the bucket; requests to any other are refused.'),
  region: z.string().min(1).exactOptional().describe('Region of the bucket; absent: the one signed in to.'),
  remember: z
    .boolean()
    .exactOptional()
    .describe(
      'Of `artifact`: `false`: nothing outlives a workflow run; absent: history, outbox and paid answers lie on the branch `spendlog/memory-<tenant>`.',
    ),
});

type Detailed = z.output<typeof detailed>;

/** `file` (one machine), `s3://bucket/prefix` or `artifact` (hand-over between the jobs of a run), alone or with details. */
export const store = z
  .union([location, detailed])
  .transform((given, context): StoreConfig => {
    const options: Detailed = typeof given === 'string' ? { location: given } : given;
    const read = storeOf(options);
    if (typeof read !== 'string') return read;
    context.addIssue({ code: 'custom', message: read });
    return z.NEVER;
  })
  .prefault('file');

function storeOf(options: Detailed): StoreConfig | string {
  const { location, path, kmsKeyId, bucketOwner, region, remember } = options;
  const forS3 = kmsKeyId ?? bucketOwner ?? region;
  if (!location.startsWith('s3://') && forS3) return 'kmsKeyId, bucketOwner and region are for S3 only';
  if (location !== 'file' && path) return 'path is for a file store only';
  if (location !== 'artifact' && remember !== undefined) return 'remember is for artifact only';
  if (location === 'file') return { kind: 'file', path: path ?? FILE_PATH };
  if (location === 'artifact') return { kind: 'artifact', remember: remember ?? true };
  const { bucket, prefix = '' } = S3.exec(location)?.groups ?? {};
  const folders = prefix.split('/').filter((part) => part !== '');
  if (!bucket || folders.some((part) => /^\.+$/.test(part))) return 'Expected s3://bucket/prefix';
  return {
    kind: 's3',
    bucket,
    prefix: folders.join('/'),
    kmsKeyId: kmsKeyId ?? null,
    bucketOwner: bucketOwner ?? null,
    region: region ?? null,
  };
}
