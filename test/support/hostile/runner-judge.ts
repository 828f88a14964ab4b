/** A command as GitHub's runner reads it out of what a step prints. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands the runner knows; others are text. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['internal-set-repo-path', 'set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher'],
  ...['remove-matcher', 'warning', 'error', 'notice', 'debug', 'group', 'endgroup', 'echo', 'stop-commands'],
]);

/**
 * The commands in the output of a step, by the rules of the runner (`ActionCommandManager` and `ActionCommand` of
 * actions/runner): `::name key=value::data` after spaces at the start of a line, `##[name key=value]data` anywhere in it.
 */
export function commandsIn(output: string): readonly WorkflowCommand[] {
  const found: WorkflowCommand[] = [];
  let stopped: string | null = null;
  for (const line of output.split(/\r\n|\n|\r/)) {
    if (stopped !== null) {
      if (newStyle(line, new Set([stopped]))) stopped = null;
      continue;
    }
    const command = newStyle(line, KNOWN) ?? oldStyle(line);
    if (!command) continue;
    found.push(command);
    if (command.name === 'stop-commands') stopped = command.data.toLowerCase();
  }
  return found;
}

function newStyle(line: string, known: ReadonlySet<string>): WorkflowCommand | null {
  const [, head = '', data = ''] = /^\s*::(.*?)::([\s\S]*)$/.exec(line) ?? [];
  return commandOf(head, data, known, NEW_ESCAPES, ',');
}

function oldStyle(line: string): WorkflowCommand | null {
  const [, head = '', data = ''] = /##\[([^\]]*)\]([\s\S]*)$/.exec(line) ?? [];
  return commandOf(head, data, KNOWN, OLD_ESCAPES, ';');
}

const NEW_ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/%0D/g, '\r'],
  [/%0A/g, '\n'],
  [/%3A/g, ':'],
  [/%2C/g, ','],
  [/%25/g, '%'],
];

const OLD_ESCAPES: readonly (readonly [RegExp, string])[] = [
  [/%3B/g, ';'],
  [/%0D/g, '\r'],
  [/%0A/g, '\n'],
  [/%5D/g, ']'],
  [/%25/g, '%'],
];

function commandOf(
  head: string,
  data: string,
  known: ReadonlySet<string>,
  escapes: typeof NEW_ESCAPES,
  separator: string,
): WorkflowCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!known.has(name)) return null;
  const plain = (text: string) => escapes.reduce((now, [pattern, by]) => now.replace(pattern, by), text);
  const pairs = (space < 0 ? '' : head.slice(space + 1)).split(separator).flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at).trim(), plain(pair.slice(at + 1))] as const] : [];
  });
  return { name, properties: Object.fromEntries(pairs), data: plain(data) };
}

/** The outputs in a file the runner reads (`GITHUB_OUTPUT`, `GITHUB_ENV`): `name=value`, or `name<<delimiter` with lines up to it. */
export function outputsIn(file: string): ReadonlyMap<string, string> {
  const lines = file.split(/\r\n|\n|\r/);
  const outputs = new Map<string, string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc > 0) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (end < 0) throw new TypeError(`Matching delimiter not found: ${line}`);
      outputs.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
      at = end;
    } else {
      throw new TypeError(`Invalid format: ${line}`);
    }
  }
  return outputs;
}
