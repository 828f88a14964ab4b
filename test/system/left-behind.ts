import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { motoClient } from './moto-clients.ts';

/** Something that a run left where people or programs find it: a file, an object, what a command printed. */
export interface Output {
  readonly name: string;
  readonly text: string;
}

/** Every file below a folder, but those that were there before. */
export async function filesIn(folder: string, but: readonly string[]): Promise<readonly Output[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const written = paths.filter((path) => !but.some((each) => path === join(folder, each)));
  return Promise.all(written.map(async (name) => ({ name, text: await readFile(name, 'utf8') })));
}

/** Every object below a prefix, unpacked. */
export async function objectsBelow(url: string, bucket: string, prefix: string): Promise<readonly Output[]> {
  const client = new S3Client({ ...motoClient(url), forcePathStyle: true });
  const { Contents = [], IsTruncated } = await client.send(
    new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }),
  );
  if (IsTruncated) throw new TypeError('More objects than one answer lists');
  return Promise.all(
    Contents.map(async ({ Key = '' }) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
      const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return { name: Key, text: (packed ? gunzipSync(bytes) : bytes).toString() };
    }),
  );
}

/** Where each text turns up, in any case: in a name, as it is, or as Base64 or a URL have it. */
export function whereFound(outputs: readonly Output[], texts: readonly string[]): readonly string[] {
  const forms = texts.flatMap((text) => [
    text,
    encodeURIComponent(text),
    Buffer.from(text).toString('base64'),
  ]);
  const wanted = [...new Set(forms.map((form) => form.toLowerCase()))];
  return outputs.flatMap(({ name, text }) => {
    const all = `${name}\n${text}`.toLowerCase();
    return wanted.filter((form) => all.includes(form)).map((form) => `${form} in ${name}`);
  });
}
