import type { Tags } from '../core/tags.ts';

const KEY = /^(?:env|environment|stage|tier|lifecycle)$/i;

const VALUE =
  /^(?:dev|develop|development|test|testing|tst|qa|uat|staging|stage|stg|sandbox|sbx|demo|preprod|pre-prod|non-?prod(?:uction)?)$/i;

/** Whether its own tags say that a resource is not of production. Silence says nothing. */
export function isNonProduction(tags: Tags): boolean {
  return Object.entries(tags).some(([key, value]) => KEY.test(key.trim()) && VALUE.test(value.trim()));
}
