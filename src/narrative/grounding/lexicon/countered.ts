import { listed } from './listed.ts';

/** `offsetting` × `the` × `increase`: every run that says that something worked against a change. */
export function countered(verbs: string, links: string, changes: string): readonly string[] {
  return listed(verbs).flatMap((verb) =>
    listed(links).flatMap((link) => listed(changes).map((change) => `${verb} ${link} ${change}`)),
  );
}
