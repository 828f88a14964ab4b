import { suggest } from '../config/suggest.ts';
import { SpendlogError } from '../core/errors.ts';
import { services } from '../services/registry.ts';

/**
 * Makes sure that the catalogue knows each of these services: one that nobody knows has nothing to look at, and a run
 * of it would be complete at once.
 * @throws SpendlogError INPUT_INVALID, with all of them
 */
export function refuseUnknownServices(asked: readonly string[] | undefined): void {
  const ids = services.map(({ id }) => id);
  const unknown = (asked ?? []).filter((id) => !ids.includes(id));
  if (unknown.length === 0) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    ['The catalogue has no service of this name:', ...unknown.map((id) => `  ${id}${suggest(id, ids)}`)].join(
      '\n',
    ),
    'Give ids as docs/coverage.md lists them, e.g. ebs,ec2, or leave --services out for all with spend.',
  );
}
