import { DescribeRepositoriesCommand, ECRClient, GetLifecyclePolicyCommand } from '@aws-sdk/client-ecr';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded } from '../bounded.ts';
import { nameOf } from '../is-denied.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { Repository, RepositoryLifecycle } from './repositories.ts';

const PAGE = 1_000;

const NONE: RepositoryLifecycle = { policy: 'none', expiresTagged: false, expiresUntagged: false };

/** All private repositories of the region with their lifecycle; AWS tells one at a time. */
const load: DatasetLoader<Repository> = async function* ({ client, signal }) {
  const ecr = client(ECRClient);
  const found = await Array.fromAsync(
    itemsOf({
      operation: 'DescribeRepositories',
      ask: (nextToken) =>
        ecr.send(new DescribeRepositoriesCommand({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
      items: ({ repositories }) => repositories,
      next: ({ nextToken }) => nextToken,
      idOf: ({ repositoryArn }) => repositoryArn,
    }),
  );
  const answers = await askEach(found, async ({ repositoryName }) => {
    try {
      const command = new GetLifecyclePolicyCommand({ repositoryName });
      const { lifecyclePolicyText } = await ecr.send(command, { abortSignal: signal });
      return lifecycleIn(lifecyclePolicyText);
    } catch (error) {
      if (nameOf(error) === 'LifecyclePolicyNotFoundException') return NONE;
      throw error;
    }
  });
  for (const [{ repositoryArn, repositoryName, createdAt }, lifecycle] of answers) {
    if (lifecycle.state === 'gone') continue;
    yield {
      repositoryArn: bounded(repositoryArn ?? ''),
      repositoryName: bounded(repositoryName ?? ''),
      createdAt: isoInstant(createdAt),
      lifecycle,
    };
  }
};

export default load;

function lifecycleIn(text: string | undefined): RepositoryLifecycle {
  if (text === undefined || text === '') return NONE;
  const kinds = tagStatusesIn(text);
  return {
    policy: kinds ? 'readable' : 'unreadable',
    expiresTagged: kinds?.some((kind) => kind === 'any' || kind === 'tagged') ?? false,
    expiresUntagged: kinds?.some((kind) => kind === 'any' || kind === 'untagged') ?? false,
  };
}

/** Which images each rule is for; `null` where the text is no policy. */
function tagStatusesIn(text: string): readonly unknown[] | null {
  try {
    const { rules } = Object(JSON.parse(text));
    return Array.isArray(rules) ? rules.map((rule) => Object(Object(rule).selection).tagStatus) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
