import type { CommitOutcome } from '../../core/report-branch.ts';
import { type GitAnswer, gitSaid } from './git-runner.ts';

export type PushOutcome =
  | Exclude<CommitOutcome, { readonly state: 'committed' }>
  | { readonly state: 'pushed' };

/** Somebody else was first, before the push or while it was on its way. */
const MOVED =
  /fetch first|non-fast-forward|stale info|cannot lock ref|failed to (?:update|lock)|unable to lock|incorrect old value|reference already exists/i;

const REJECTED = /^!\t[^\t]*\t\[(?<by>[^\]]*)\](?: \((?<why>.*)\))?/m;
const TAKEN = /^[ *=]\t/m;

/** Reads `git push --porcelain` of one reference. */
export function pushOutcome({ exitCode, out, error }: GitAnswer): PushOutcome {
  if (exitCode === 0 && TAKEN.test(out)) return { state: 'pushed' };
  const { by, why = '' } = REJECTED.exec(out)?.groups ?? {};
  if (MOVED.test(why)) return { state: 'moved' };
  const said = [why, ...remoteLines(error)].filter((line) => line !== '').join(' ');
  if (by === 'remote rejected') return { state: 'protected', reason: said };
  return { state: 'unanswered', reason: said || gitSaid(error) };
}

/** What the server says to whoever pushes. */
function remoteLines(error: string): readonly string[] {
  return [...error.matchAll(/^remote: ?(.*)$/gm)].map(([, line = '']) => line.trim());
}
