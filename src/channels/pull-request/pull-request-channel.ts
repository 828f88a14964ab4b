import type { Channel, Delivery } from '../../core/channel.ts';
import { IssueTrackerError } from '../../core/issue-tracker.ts';
import { NotDelivered, type Outbox } from '../../core/outbox.ts';
import type { PersonaId } from '../../core/persona.ts';
import type { Publication } from '../../core/publication.ts';
import type { StickyComments } from '../../core/sticky-comment.ts';
import { briefOf } from '../../render/brief/brief-of.ts';
import { pageOf } from '../../render/page.ts';
import { reportPullRequestText } from '../../render/pull-request/report-text.ts';

export interface PullRequestChannelParts {
  readonly comments: StickyComments;
  readonly outbox: Outbox;
  /** Whom the summary is written for. */
  readonly persona: PersonaId;
}

/** One pull request holds the reports of one tenant. */
const MARKER = '<!-- spendlog:v1 comment=report -->';

/** How much of a report its pull request is told; the pull request itself holds the rest. */
const SIZE = { movers: 5, actions: 10 } as const;

/** The summary of a report that comes as a pull request, as one comment there that is kept up to date. */
export function pullRequestChannel(parts: PullRequestChannelParts): Channel {
  return {
    id: 'pull-request',
    async publish(publication) {
      if (publication.pullRequest === null) return { deliveries: [] };
      return { deliveries: [await delivery(parts, publication, publication.pullRequest)] };
    },
  };
}

async function delivery(
  parts: PullRequestChannelParts,
  publication: Publication,
  number: number,
): Promise<Delivery> {
  const what = `comment on pull request #${number}`;
  try {
    return { what, ...(await kept(parts, publication, number)) };
  } catch (error) {
    if (!(error instanceof IssueTrackerError)) throw error;
    const state = error.refusal === 'rate-limited' ? 'postponed' : 'failed';
    return { what, state, reason: error.message };
  }
}

/**
 * It is begun once: a comment that somebody has deleted is not written again. Changing it needs no memory: what stands
 * there is read, and the same text twice is one text.
 */
async function kept(
  { comments, outbox, persona }: PullRequestChannelParts,
  publication: Publication,
  number: number,
) {
  const { tenant } = publication.report;
  const body = textOf(publication, persona);
  if (await comments.find(number, MARKER)) {
    const { change, url } = await comments.upsert(number, MARKER, body);
    return { state: change === 'unchanged' ? change : 'delivered', reference: url } as const;
  }
  return outbox.deliver(
    { channel: 'pull-request', item: `summary of ${tenant} on #${number}`, content: '' },
    {
      find: async () => (await certainly(() => comments.find(number, MARKER)))?.url ?? null,
      send: async () => (await certainly(() => comments.create(number, body))).url,
    },
  );
}

function textOf(publication: Publication, persona: PersonaId): string {
  const narrative = publication.narratives.get(persona) ?? null;
  return reportPullRequestText({
    page: pageOf(publication.report),
    brief: briefOf({ ...publication, narrative }, SIZE),
    marker: MARKER,
  });
}

/** What GitHub certainly did not take is tried again; whose answer was lost is looked for first. */
async function certainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IssueTrackerError) || !error.certain) throw error;
    const postponed = error.refusal === 'rate-limited';
    throw new NotDelivered(error.message, { cause: error, postponed });
  }
}
