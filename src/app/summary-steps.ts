const OPEN = '<details>';
const CLOSE = '</details>';

/** A page of ours without what folds in it. Our own lines alone open and close a fold: a name never begins one. */
export function withoutFolds(markdown: string): string {
  let depth = 0;
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    if (line === OPEN) depth += 1;
    if (depth === 0) kept.push(line);
    if (line === CLOSE) depth -= 1;
  }
  return tidy(kept.join('\n'));
}

/** The first rows of each table and the first items of each list, whole, with a word on how many are left out. */
export function withTopRows(markdown: string, most: number): string {
  const kept: string[] = [];
  for (const run of runsOf(markdown.split('\n'))) {
    const { kind, lines } = run;
    const head = kind === 'table' ? HEAD_LINES : 0;
    const room = kind === 'text' ? lines.length : head + most;
    kept.push(...lines.slice(0, room));
    const left = lines.length - room;
    if (left > 0) kept.push('', `_${left} more ${kind === 'table' ? 'rows' : 'items'}_`);
  }
  return tidy(kept.join('\n'));
}

/** Titles, and the rule below them. */
const HEAD_LINES = 2;

interface Run {
  readonly kind: 'table' | 'list' | 'text';
  readonly lines: string[];
}

/** Lines that belong together. */
function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const kind = line.startsWith('|') ? 'table' : line.startsWith('- ') ? 'list' : 'text';
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

/** No more than one empty line between two blocks. */
export function tidy(markdown: string): string {
  return markdown.replace(/\n{3,}/g, '\n\n');
}
