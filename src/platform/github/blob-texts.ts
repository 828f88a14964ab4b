import { z } from 'zod';
import { askGithub } from './branch-refusal.ts';
import type { GitData } from './git-data.ts';

/** Blobs asked for at once: none of ours is larger than a megabyte. */
const AT_ONCE = 10;

const answerSchema = z.object({
  repository: z.record(
    z.string(),
    z.object({ text: z.string().nullish(), isTruncated: z.boolean().nullish() }).nullable(),
  ),
});

/** Texts of blobs by id, many to a request; what GraphQL does not tell whole is asked for by itself. */
export async function blobTexts(
  data: GitData,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return askGithub(`Reports in ${data.owner}/${data.repo} cannot be read`, async () => {
    const texts = new Map<string, string>();
    for (let at = 0; at < blobs.length; at += AT_ONCE) {
      const some = blobs.slice(at, at + AT_ONCE);
      for (const [index, text] of (await textsOf(data, some)).entries()) {
        const blob = some[index];
        if (blob !== undefined) texts.set(blob, text ?? (await wholeText(data, blob)));
      }
    }
    return texts;
  });
}

async function textsOf(
  { client, owner, repo }: GitData,
  blobs: readonly string[],
): Promise<readonly (string | null)[]> {
  const names = blobs.map((_, index) => `b${index}`);
  const query = `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name) => `${name}: object(oid: $${name}) { ... on Blob { text isTruncated } }`).join('\n')}
    }
  }`;
  const ids = Object.fromEntries(names.map((name, index) => [name, blobs[index]]));
  const { graphql } = await client();
  const answer = answerSchema.parse(await graphql(query, { owner, repo, ...ids }));
  return names.map((name) => {
    const blob = answer.repository[name];
    return blob?.isTruncated === false ? (blob.text ?? null) : null;
  });
}

async function wholeText({ client, owner, repo }: GitData, blob: string): Promise<string> {
  const { rest } = await client();
  const { content } = (await rest.git.getBlob({ owner, repo, file_sha: blob })).data;
  return Buffer.from(content, 'base64').toString('utf8');
}
