import { describe, expect, it } from 'vitest';
import { everyCheck } from '../../../src/checks/registry.ts';
import { issueText } from '../../../src/render/issues/issue-text.ts';
import { liveOnGithub, nodesOf, readGithub } from '../../support/hostile/github-judge.ts';
import { ACTION, OWN_URLS, partsOf } from './issue-fixture.ts';

describe('the guide of every check in an issue', () => {
  it.each(everyCheck.map(({ id, guide }) => [id, guide] as const))('%s', (check, guide) => {
    const { body } = issueText(
      { kind: 'single', recommendation: { ...ACTION, check, resourceId: 'name-1' } },
      partsOf({ guide: () => guide }),
    );
    const code = [...nodesOf(readGithub(body))].flatMap((node) => (node.type === 'code' ? [node.value] : []));
    expect(liveOnGithub(body, { urls: OWN_URLS })).toEqual([]);
    expect(body.replaceAll(/`[^`]*`/g, '')).not.toMatch(/\{(?:resourceId|account|region)\}/);
    expect(code.length).toBeGreaterThanOrEqual(2);
    expect(body.length).toBeLessThan(10_000);
  });
});
