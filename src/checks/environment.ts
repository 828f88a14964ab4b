import type { Tags } from '../core/tags.ts';

/** Keys of tags that name the environment, without case. */
const KEYS: ReadonlySet<string> = new Set([
  'env',
  'environment',
  'stage',
  'tier',
  'lifecycle',
  'environment-type',
  'env-type',
]);

/** What non-production is called. Whole values: `dev-tools-production` is none of them. */
const NON_PRODUCTION: ReadonlySet<string> = new Set([
  'dev',
  'develop',
  'development',
  'test',
  'testing',
  'qa',
  'uat',
  'sit',
  'stage',
  'staging',
  'sandbox',
  'demo',
  'lab',
  'nonprod',
  'non-prod',
  'non-production',
  'nonproduction',
  'tst',
  'stg',
  'sbx',
  'preprod',
  'pre-prod',
]);

/**
 * What its tags call the non-production environment of a resource, in our own words; `null` where they call it nothing of the
 * kind. Where two tags disagree it is production: a wrong proposal there costs more than a missed one.
 */
export function nonProductionOf(tags: Tags): string | null {
  const values = Object.entries(tags)
    .filter(([key]) => KEYS.has(key.trim().toLowerCase()))
    .map(([, value]) => value.trim().toLowerCase());
  const [first] = values;
  return first !== undefined && values.every((value) => NON_PRODUCTION.has(value)) ? first : null;
}
