import { expect, it } from 'vitest';
import { nonProductionOf } from '../../src/checks/environment.ts';

it.each([
  [{ env: 'dev' }, 'dev'],
  [{ ENVIRONMENT: ' Staging ' }, 'staging'],
  [{ stage: 'pre-prod', env: 'uat' }, 'pre-prod'],
  [{ tier: 'stg' }, 'stg'],
  [{ env: 'prod' }, null],
  [{ env: 'dev', environment: 'production' }, null],
  [{ env: 'development-of-production' }, null],
  [{ team: 'dev' }, null],
  [{ env: '' }, null],
  [{}, null],
])('tags %o name the non-production environment %s', (tags, environment) => {
  expect(nonProductionOf(tags)).toBe(environment);
});
