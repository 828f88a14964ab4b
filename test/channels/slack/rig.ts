import { slackChannel } from '../../../src/channels/slack/slack-channel.ts';
import type { SlackReader, SlackWay } from '../../../src/channels/slack/slack-way.ts';
import type { Alert } from '../../../src/core/alert.ts';
import type { Channel, Delivery } from '../../../src/core/channel.ts';
import { known } from '../../../src/core/known.ts';
import { NO_LINKS, NO_NARRATIVE_FILES, type Publication } from '../../../src/core/publication.ts';
import type { Fingerprint, Recommendation } from '../../../src/core/recommendation.ts';
import type { Report } from '../../../src/core/report.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { slackBot } from '../../../src/platform/slack/slack-bot.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import { BOT_TOKEN, type LoopbackSlack } from '../../loopback/slack/slack.ts';
import { RECOMMENDATION } from '../../render/collection-fixture.ts';
import { period, usd } from '../../render/literals.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

export interface SlackRig {
  readonly store?: MemoryStore;
  readonly tenant?: string;
  readonly cadence?: 'daily' | 'weekly' | 'monthly';
  readonly channel?: string;
  readonly alertsChannel?: string;
  readonly persona?: string;
  readonly readers?: readonly SlackReader[];
  readonly owners?: readonly { readonly team: string; readonly channel: string }[];
  readonly deadlineMs?: number;
}

/** The channel over a bot in a workspace, as a run of its own opens it. */
export function botChannel({ apiUrl }: LoopbackSlack, given: SlackRig = {}): Channel {
  const { channel = '#finops', alertsChannel = channel, owners = [], readers = [], deadlineMs } = given;
  const bot = slackBot({
    token: BOT_TOKEN,
    clock: virtualClock(),
    log: silentLog,
    apiUrl,
    ...(deadlineMs ? { deadlineMs } : {}),
  });
  return channelBy({ kind: 'bot', bot, channel, alertsChannel, readers, owners }, given);
}

export function channelBy(way: SlackWay, given: SlackRig = {}): Channel {
  const { store = memoryStore(), tenant = 'shop', cadence = 'daily', persona = 'finops' } = given;
  const clock = virtualClock();
  const outbox = openOutbox({ store, keys: tenantKeys(tenant), clock, log: silentLog });
  return slackChannel({ tenant, outbox, clock, persona, cadence, way });
}

export const ALERT: Alert = {
  kind: 'budget-exceeded',
  id: 'budget-exceeded all',
  state: 'exceeded',
  severity: 'critical',
  budget: 'All of it',
  period: period('2026-11-01', '2026-12-01'),
  amount: usd('100'),
  spent: usd('120'),
  expected: null,
};

export function ownedBy(team: string): Recommendation {
  return {
    ...RECOMMENDATION,
    fingerprint: `fp-${team}` as Fingerprint,
    resourceId: `vol-of-${team}`,
    owner: { team, handles: [], labels: [], slackChannel: null, repository: null },
  };
}

export function publication(given: Partial<Publication> = {}, report: Report = REPORT): Publication {
  return {
    run: 'run-1',
    report: { ...report, recommendations: known([ownedBy('web'), ownedBy('data')]) },
    notes: null,
    alerts: [],
    links: NO_LINKS,
    narratives: new Map(),
    narrativeFiles: NO_NARRATIVE_FILES,
    pullRequest: null,
    at: new Date(Date.now()).toISOString(),
    ...given,
  };
}

/** State by what it was. */
export function states(deliveries: readonly Delivery[]): Readonly<Record<string, string>> {
  return Object.fromEntries(deliveries.map(({ what, state }) => [what, state]));
}
