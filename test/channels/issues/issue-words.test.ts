import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/channels/issues/issue-words.ts';
import type { IssueMarker } from '../../../src/channels/issues/marker.ts';
import { pageOf } from '../../../src/render/page.ts';
import { LINKS } from '../../render/issues/issue-fixture.ts';
import { SETTINGS } from './issue-model.ts';
import { ASOF, fingerprint, owner, recommendation, reportOf } from './recommended.ts';

const MARKER: IssueMarker = {
  tenant: '0123456789abcdef',
  about: { kind: 'single', fingerprint: fingerprint(1) },
  state: 'open',
  day: ASOF,
  until: null,
  via: null,
  heard: null,
  net: null,
  owner: null,
  turn: 0,
};

/** The words of an issue whose owner has these handles, of whom `left` are known to GitHub and have left the team. */
function wordsFor(handles: readonly string[], left: ReadonlySet<string> = new Set()) {
  const asked: string[] = [];
  const tracker = {
    async isAssignable(_repository: string, login: string) {
      asked.push(login);
      return !left.has(login);
    },
  };
  const action = recommendation(1, { owner: owner('payments', { handles }) });
  const page = pageOf(reportOf([action]));
  const parts = { page, links: LINKS, settings: SETTINGS, guide: () => null, tracker };
  const subject = { kind: 'single', recommendation: action } as const;
  return wordsOf(parts, 'acme/finops', subject, MARKER).then((words) => ({ ...words, asked }));
}

test('people who can be assigned are, others are named, and a team is neither asked for nor mentioned', async () => {
  const { assignees, body, asked } = await wordsFor(['ada', 'bob-1', 'acme/pay'], new Set(['bob-1']));
  expect(assignees).toEqual(['ada']);
  expect(asked).toEqual(['ada', 'bob-1']);
  expect(body).toContain('`bob-1`');
  expect(body).toContain('`acme/pay`');
  expect(body).not.toContain('@');
});

test('GitHub assigns ten people at most: the others are named', async () => {
  const handles = Array.from({ length: 12 }, (_, index) => `person-${index + 1}`);
  const { assignees, body } = await wordsFor(handles);
  expect(assignees).toEqual(handles.slice(0, 10));
  for (const each of handles.slice(10)) expect(body).toContain(`\`${each}\``);
  expect(body).not.toContain('`person-10`');
});
