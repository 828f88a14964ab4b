import { suggest } from '../config/suggest.ts';
import type { AnyCheck } from '../core/any-check.ts';
import { SpendlogError } from '../core/errors.ts';

/**
 * Makes sure that each configured threshold is one of a check there is: one that nobody reads would change nothing, in
 * silence.
 * @throws SpendlogError INPUT_INVALID, with all of them
 */
export function refuseUnknownThresholds(
  checks: readonly Pick<AnyCheck, 'id' | 'thresholds'>[],
  configured: Readonly<Record<string, Readonly<Record<string, number>>>>,
  file: string,
): void {
  const ids = checks.map(({ id }) => id);
  const problems = Object.entries(configured).flatMap(([id, values]) => {
    const check = checks.find((each) => each.id === id);
    if (!check) return [`checks.${id}: there is no such check${suggest(id, ids)}`];
    const names = Object.keys(check.thresholds);
    return Object.keys(values)
      .filter((name) => !names.includes(name))
      .map((name) => `checks.${id}.${name}: the check has no such threshold${suggest(name, names)}`);
  });
  if (problems.length === 0) return;
  throw new SpendlogError(
    'INPUT_INVALID',
    [`${file} is not valid:`, ...problems.map((problem) => `  ${problem}`)].join('\n'),
    'docs/checks.md lists the checks with their thresholds.',
  );
}
