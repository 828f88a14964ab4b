import type { PhrasingContent } from 'mdast';
import type { Owner } from '../../core/recommendation.ts';
import { emphasis } from '../blocks.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import type { IssueParts } from './issue-subject.ts';

/** `organisation/team` on GitHub. */
const TEAM = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/**
 * The team, and its handles: a team of GitHub mentioned where that is wanted, and named otherwise, as everybody who cannot
 * be assigned is. Whoever is assigned stands beside the issue already.
 */
export function ownerText(
  { page, mentionTeams, unassignable }: Pick<IssueParts, 'page' | 'mentionTeams' | 'unassignable'>,
  owner: Owner | null,
): Inline {
  if (!owner) return emphasis(page.messages.issues.dashboard.nobody);
  const named = owner.handles.filter((handle) => TEAM.test(handle) || unassignable.includes(handle));
  const handles = named.map((handle) => (mentionTeams ? mentioned(handle) : untrusted(handle)));
  return handles.length === 0
    ? untrusted(owner.team)
    : phrase`${untrusted(owner.team)} (${joinInline(handles, ', ')})`;
}

function mentioned(handle: string): PhrasingContent {
  return TEAM.test(handle) ? { type: 'text', value: `@${handle}` } : untrusted(handle);
}
