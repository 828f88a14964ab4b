import type { GitRunner } from './git-runner.ts';

/**
 * Where the branch that is checked out gets a commit, git takes what the commit brought for undone by hand, and the
 * next commit of people would undo it. So the index takes over the files that differ; the work tree stays as it is. `false`: somebody has locked it.
 */
export async function keepIndexInStep(
  git: GitRunner,
  before: string | null,
  after: string,
): Promise<boolean> {
  const differing =
    before === null ? ['ls-tree', '-r', '-z', after] : ['diff-tree', '-r', '-z', before, after];
  const { out } = await git.run(differing);
  const entries = before === null ? listed(out) : differences(out);
  const input = Buffer.from(entries.join(''));
  return (await git.run(['update-index', '-z', '--index-info'], input)).exitCode === 0;
}

function listed(out: string): readonly string[] {
  return out.split('\0').flatMap((line) => {
    const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return path ? [`${mode} ${id}\t${path}\0`] : [];
  });
}

/** `:<mode> <mode> <id> <id> <status>` and the path, by turns; a file that goes has the mode 000000. */
function differences(out: string): readonly string[] {
  const parts = out.split('\0');
  return parts.flatMap((part, at) => {
    const [, mode, id] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) \w+$/.exec(part) ?? [];
    const path = parts[at + 1];
    return mode && path ? [`${mode === '000000' ? '0' : mode} ${id}\t${path}\0`] : [];
  });
}
