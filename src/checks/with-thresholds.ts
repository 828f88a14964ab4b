import type { AnyCheck } from '../core/any-check.ts';
import { SpendlogError } from '../core/errors.ts';

/** Check id → name of a threshold → value. */
export type ConfiguredThresholds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The checks with the thresholds a user configured in place of their own.
 * @throws SpendlogError INPUT_INVALID where a check or a threshold of that name does not exist, or a value is no number from 0 up
 */
export function withThresholds<C extends AnyCheck>(
  checks: readonly C[],
  configured: ConfiguredThresholds,
): readonly C[] {
  const ids = new Set(checks.map(({ id }) => id));
  const stranger = Object.keys(configured).find((id) => !ids.has(id));
  if (stranger !== undefined) throw refused(`There is no check ${stranger}.`, [...ids]);
  return checks.map((check) => {
    const own = Object.hasOwn(configured, check.id) ? configured[check.id] : undefined;
    return own ? { ...check, thresholds: merged(check, own) } : check;
  });
}

function merged({ id, thresholds }: AnyCheck, own: Readonly<Record<string, number>>) {
  for (const [name, value] of Object.entries(own)) {
    if (!Object.hasOwn(thresholds, name)) {
      throw refused(`The check ${id} has no threshold ${name}.`, Object.keys(thresholds));
    }
    if (!Number.isFinite(value) || value < 0) {
      throw refused(`The threshold ${name} of ${id} must be a number from 0 up.`, []);
    }
  }
  return { ...thresholds, ...own };
}

function refused(message: string, names: readonly string[]): SpendlogError {
  const hint =
    names.length > 0
      ? `Choose from: ${names.join(', ')}.`
      : 'See docs/checks.md for what each threshold means.';
  return new SpendlogError('INPUT_INVALID', message, hint);
}
