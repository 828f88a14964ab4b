import type { Verdict } from '../../core/check.ts';
import type { Bucket } from '../../datasets/s3/buckets.ts';

interface Answered<T> {
  readonly bucketName: string;
  readonly answer: { readonly state: 'told'; readonly value: T } | { readonly state: 'denied' };
}

/**
 * The verdict of `judge` on each bucket with what it answered. One that refused to answer is undecided, and `what` names what it
 * refused; one that has gone in between has no answer and no verdict.
 */
export function* judgeBuckets<T>(
  buckets: readonly Bucket[],
  answers: readonly Answered<T>[],
  what: string,
  judge: (bucket: Bucket, value: T) => Verdict | null,
): Generator<Verdict> {
  const byName = new Map(answers.map(({ bucketName, answer }) => [bucketName, answer]));
  for (const bucket of buckets) {
    const answer = byName.get(bucket.bucketName);
    if (!answer) continue;
    if (answer.state === 'denied') {
      yield { resourceId: bucket.bucketName, reason: `the policy of the bucket refuses to tell ${what}` };
      continue;
    }
    const verdict = judge(bucket, answer.value);
    if (verdict) yield verdict;
  }
}
