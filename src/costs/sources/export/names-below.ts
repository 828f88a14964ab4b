/** Names of files without the folders that all of them lie in, by their whole name: what a report may show of them. */
export function namesBelow(names: readonly string[]): ReadonlyMap<string, string> {
  const paths = names.map((name) => name.split('/'));
  const [first = [], ...others] = paths.map((parts) => parts.slice(0, -1));
  const differs = first.findIndex((folder, at) => others.some((parts) => parts[at] !== folder));
  const shared = differs === -1 ? first.length : differs;
  return new Map(paths.map((parts) => [parts.join('/'), parts.slice(shared).join('/')]));
}
