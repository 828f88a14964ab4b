import { SpendlogError } from '../../core/errors.ts';
import { IssueTrackerError } from '../../core/issue-tracker.ts';

/** Does something at GitHub; what it refuses becomes an error that names the fix. */
export async function commentRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IssueTrackerError)) throw error;
    const { refusal, message } = error;
    if (refusal === 'rate-limited' || refusal === 'unavailable') {
      throw new SpendlogError('GITHUB_UNAVAILABLE', message, 'Run the job again.', { cause: error });
    }
    throw new SpendlogError(
      'GITHUB_REFUSED',
      message,
      refusal === 'locked'
        ? 'Unlock the conversation of the pull request, or leave it without a comment.'
        : 'Give the job contents: read and pull-requests: write, and no more.',
      { cause: error },
    );
  }
}
