import type { BranchChange } from '../../core/report-branch.ts';

export interface NewCommit {
  readonly change: BranchChange;
  /** `null`: it begins a history. */
  readonly parent: string | null;
  /** Name, address in angle brackets, seconds since 1970, zone. */
  readonly committer: string;
  /** The reference that names it until it is pushed. */
  readonly reference: string;
}

/** What `git fast-import` makes one commit of; it prints its id. No file is written, no filter or attribute applied. */
export function fastImport({ change, parent, committer, reference }: NewCommit): Buffer {
  const { headline, body } = change.message;
  return Buffer.concat([
    text(`commit ${reference}\nmark :1\ncommitter ${committer}\n`),
    data(`${headline}\n\n${body}\n`),
    text(parent === null ? '' : `from ${parent}\n`),
    ...change.deletions.map((path) => text(`D ${quoted(path)}\n`)),
    ...[...change.additions].flatMap(([path, content]) => [
      text(`M 100644 inline ${quoted(path)}\n`),
      data(content),
    ]),
    text('\nget-mark :1\ndone\n'),
  ]);
}

function data(content: string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([text(`data ${bytes.length}\n`), bytes, text('\n')]);
}

function quoted(path: string): string {
  const escaped = path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
  return `"${escaped}"`;
}

function text(line: string): Buffer {
  return Buffer.from(line);
}
