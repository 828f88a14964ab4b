import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  /** `null`: the file goes. Absent: see `content`. */
  readonly sha?: string | null;
  readonly content?: string;
}

/** A bare repository on disk, and what a server does with it; git's own commands do the work. */
export class GitObjects {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `null`: no such branch. */
  async head(branch: string): Promise<string | null> {
    const { code, out } = await this.git(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
    return code === 0 ? out.trim() : null;
  }

  async tree(revision: string, recursive: boolean) {
    const flags = recursive ? ['-r', '-t'] : [];
    const { code, out } = await this.git(['ls-tree', '-z', '--full-tree', ...flags, revision]);
    if (code !== 0) return null;
    return out.split('\0').flatMap((line) => {
      const [, mode = '', type = '', sha = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.+)$/s.exec(line) ?? [];
      return path === '' ? [] : [{ path, mode, type, sha }];
    });
  }

  async blob(sha: string): Promise<string | null> {
    const { code, out } = await this.git(['cat-file', 'blob', sha]);
    return code === 0 ? out : null;
  }

  async treeOfCommit(commit: string): Promise<string> {
    return this.#must(['rev-parse', `${commit}^{tree}`]);
  }

  /** `null`: an entry that goes is not there, or the base is no tree. */
  async makeTree(base: string | null, entries: readonly TreeEntry[]): Promise<string | null> {
    const before = base === null ? [] : await this.tree(base, true);
    if (before === null) return null;
    const files = new Map(
      before.filter(({ type }) => type === 'blob').map(({ path, mode, sha }) => [path, `${mode} ${sha}`]),
    );
    const written = await this.#written(entries);
    for (const entry of written) if (!(await this.#apply(files, entry))) return null;
    const index = join(tmpdir(), `index-${randomUUID()}`);
    try {
      const input = [...files].map(([path, file]) => `${file}\t${path}\0`).join('');
      await this.#must(['update-index', '-z', '--index-info'], { index, input });
      return await this.#must(['write-tree'], { index });
    } finally {
      await rm(index, { force: true });
    }
  }

  /** The entries with ids in place of contents, which one process writes: a report is dozens of files. */
  async #written(entries: readonly TreeEntry[]): Promise<readonly TreeEntry[]> {
    const contents = entries.filter(isContent).map(({ content = '' }) => content);
    if (contents.length === 0) return entries;
    const blobs = contents.map(
      (content, at) => `blob\nmark :${at + 1}\ndata ${Buffer.byteLength(content)}\n${content}\n`,
    );
    const marks = contents.map((_, at) => `get-mark :${at + 1}\n`);
    const input = [...blobs, ...marks].join('');
    const ids = (await this.#must(['fast-import', '--quiet'], { input })).split('\n').values();
    return entries.map((entry) => (isContent(entry) ? { ...entry, sha: ids.next().value ?? '' } : entry));
  }

  async #apply(files: Map<string, string>, { path, mode, type, sha }: TreeEntry): Promise<boolean> {
    if (sha === null) return files.delete(path);
    if (type === 'blob') {
      files.set(path, `${mode} ${sha}`);
      return true;
    }
    for (const file of [...files.keys()]) if (file.startsWith(`${path}/`)) files.delete(file);
    for (const below of (await this.tree(sha ?? '', true)) ?? [])
      if (below.type === 'blob') files.set(`${path}/${below.path}`, `${below.mode} ${below.sha}`);
    return true;
  }

  async makeCommit(tree: string, parents: readonly string[], message: string): Promise<string> {
    const from = parents.flatMap((parent) => ['-p', parent]);
    return this.#must(['commit-tree', tree, ...from], { input: message });
  }

  async contains(ancestor: string, commit: string): Promise<boolean> {
    return (await this.git(['merge-base', '--is-ancestor', ancestor, commit])).code === 0;
  }

  async count(range: string): Promise<number> {
    return Number(await this.#must(['rev-list', '--count', range]));
  }

  /** `false`: it stands somewhere else by now; `before` `null`: it must not be there. */
  async move(branch: string, before: string | null, commit: string): Promise<boolean> {
    const old = before ?? '0'.repeat(commit.length);
    return (await this.git(['update-ref', `refs/heads/${branch}`, commit, old])).code === 0;
  }

  async #must(args: readonly string[], given: Given = {}): Promise<string> {
    const { code, out, error } = await this.git(args, given);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${error}`);
    return out.trim();
  }

  git(args: readonly string[], { input = '', index }: Given = {}): Promise<Ended> {
    const who = {
      GIT_AUTHOR_NAME: 'bot',
      GIT_AUTHOR_EMAIL: 'b@h',
      GIT_COMMITTER_NAME: 'bot',
      GIT_COMMITTER_EMAIL: 'b@h',
    };
    const env = { PATH: process.env['PATH'] ?? '', ...who, ...(index ? { GIT_INDEX_FILE: index } : {}) };
    const child = spawn('git', [...args], { cwd: this.#folder, env });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.stdin.on('error', () => undefined).end(input);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) =>
        resolve({
          code: code ?? 1,
          out: Buffer.concat(out).toString(),
          error: Buffer.concat(error).toString(),
        }),
      );
    });
  }
}

function isContent({ type, sha }: TreeEntry): boolean {
  return type === 'blob' && sha === undefined;
}

interface Given {
  readonly input?: string;
  readonly index?: string;
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}
