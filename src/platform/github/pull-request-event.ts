import { z } from 'zod';
import { parseJson } from '../../core/parse-json.ts';
import { readTextFile } from '../text-file.ts';

/** GitHub caps the payload of an event at 25 MB. */
const MAX_BYTES = 25 * 1024 * 1024;

const side = z.object({ repo: z.object({ id: z.number() }).nullable() });

const event = z.object({
  pull_request: z.object({ number: z.number(), base: side, head: side }),
});

/** The pull request that started a workflow. */
export interface PullRequestEvent {
  readonly number: number;
  /** Whether it comes from another repository: then the token of the job may write nothing. */
  readonly fork: boolean;
}

/** Reads what GitHub wrote about the event that started the workflow; `null`: it is not about a pull request. Throws the system's error. */
export async function readPullRequestEvent(folder: string, path: string): Promise<PullRequestEvent | null> {
  const text = await readTextFile(folder, path, MAX_BYTES);
  const read = event.safeParse(text === null ? null : parseJson(text));
  if (!read.success) return null;
  const { number, base, head } = read.data.pull_request;
  return { number, fork: head.repo === null || head.repo.id !== base.repo?.id };
}
