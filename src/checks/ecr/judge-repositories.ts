import type { Verdict } from '../../core/check.ts';
import type { Image, RepositoryImages } from '../../datasets/ecr/images.ts';
import type { Repository } from '../../datasets/ecr/repositories.ts';
import { bytesText } from '../bytes-text.ts';
import { countText } from '../count-text.ts';

/** The verdict of `judge` on each repository whose images are told; one that refuses is undecided, one that has gone has none. */
export function* judgeRepositories(
  repositories: readonly Repository[],
  answers: readonly RepositoryImages[],
  judge: (repository: Repository, images: readonly Image[]) => Verdict | null,
): Generator<Verdict> {
  const told = new Map(answers.map(({ repositoryArn, images }) => [repositoryArn, images]));
  for (const repository of repositories) {
    const { repositoryArn: resourceId, lifecycle } = repository;
    const images = told.get(resourceId);
    if (!images || images.state === 'gone') continue;
    if (images.state === 'denied' || lifecycle.state === 'denied') {
      yield {
        resourceId,
        reason: 'the policy of the repository refuses to tell its images or its lifecycle',
      };
      continue;
    }
    const verdict = judge(repository, images.value);
    if (verdict) yield verdict;
  }
}

/** Number and size, as a part of a sentence. */
export function imagesText(images: readonly Image[]): string {
  const sizes = images.flatMap(({ bytes }) => bytes ?? []);
  const all = sizes.length === images.length ? '' : 'at least ';
  const sum = sizes.reduce((total, bytes) => total + bytes, 0);
  return `${countText(images.length, 'image')} of ${all}${bytesText(sum)} (layers that they share counted for each)`;
}
