import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChannelParts } from '../../../src/app/channels/channel-parts.ts';
import { publishReport } from '../../../src/app/publish/publish-report.ts';
import { publishExitCode, publishLine } from '../../../src/app/publish/publish-result.ts';
import { configSchema } from '../../../src/config/config.ts';
import { distinct } from '../../../src/core/in-order.ts';
import { NO_NARRATIVE_FILES } from '../../../src/core/publication.ts';
import { silentLog } from '../../../src/platform/log.ts';
import { openReportFolder } from '../../../src/platform/report-folder.ts';
import { tenantKeys } from '../../../src/store/keys.ts';
import { openOutbox } from '../../../src/store/outbox.ts';
import { openRunStore } from '../../../src/store/run-store.ts';
import { BOT_TOKEN, startSlack } from '../../loopback/slack/slack.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { memoryStore } from '../../support/memory-store.ts';
import { testEnvironment } from '../../support/test-environment.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T06:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const PUBLISHED = {
  run: '0123456789abcdef',
  report: REPORT,
  notes: null,
  narratives: new Map(),
  narrativeFiles: NO_NARRATIVE_FILES,
};

/** Issues without a place and a web hook without a secret; Slack between them is there. */
const WRITTEN = {
  issues: true,
  slack: { channel: '#finops' },
  webhook: { url: 'https://hooks.example.com/costs' },
};

describe('publishing through several channels', () => {
  test('those that fail stop none of the others, and are what the run ends with', async () => {
    await using slack = await startSlack({ channels: ['finops'] });
    const clock = virtualClock();
    const store = memoryStore();
    const environment = testEnvironment('.', {
      clock,
      environment: { SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl },
    });
    const parts: ChannelParts = {
      tenant: 'shop',
      config: configSchema.parse(WRITTEN),
      outbox: openOutbox({ store, keys: tenantKeys('shop'), clock, log: silentLog }),
      environment,
      folder: openReportFolder('.'),
      github: null,
      access: () => Promise.reject(new Error('AWS has no part in it')),
    };
    const publish = () => publishReport(PUBLISHED, parts, openRunStore(store, 'shop').alerts);

    const first = await publish();
    const outcomes = first.map(({ channel, delivery }) => `${channel} ${delivery.state}`);
    expect(distinct(outcomes)).toEqual(['issues failed', 'slack delivered', 'webhook failed']);
    expect(await slack.messages('finops')).not.toEqual([]);
    expect(publishExitCode(first)).toBe(4);
    expect(publishLine(first)).toContain('2 failed (issues, webhook)');

    const again = (await publish()).map(({ channel, delivery }) => `${channel} ${delivery.state}`);
    expect(distinct(again)).toEqual(['issues failed', 'slack unchanged', 'webhook failed']);
  });

  test('nor does a fault of ours, which is logged with its stack', async () => {
    await using slack = await startSlack({ channels: ['finops'] });
    const clock = virtualClock();
    const store = memoryStore();
    const lines: string[] = [];
    const log = { write: (level: string, message: string) => void lines.push(`${level} ${message}`) };
    const outbox = openOutbox({ store, keys: tenantKeys('shop'), clock, log });
    const parts: ChannelParts = {
      tenant: 'shop',
      config: configSchema.parse({ slack: { channel: '#finops' }, webhook: WRITTEN.webhook }),
      outbox: {
        ...outbox,
        deliver: (item, sending) =>
          item.channel === 'slack'
            ? Promise.reject(new TypeError('No such thing'))
            : outbox.deliver(item, sending),
      },
      environment: testEnvironment('.', {
        clock,
        log,
        environment: { SPENDLOG_SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_API_URL: slack.apiUrl },
      }),
      folder: openReportFolder('.'),
      github: null,
      access: () => Promise.reject(new Error('AWS has no part in it')),
    };
    const all = await publishReport(PUBLISHED, parts, openRunStore(store, 'shop').alerts);
    const outcomes = all.map(({ channel, delivery }) => `${channel} ${delivery.state}`);
    expect(distinct(outcomes)).toEqual(['slack failed', 'webhook failed']);
    expect(publishExitCode(all)).toBe(4);
    expect(lines.join('\n')).toMatch(/^error A fault of Spendlog .*TypeError: No such thing\n\s+at /ms);
  });
});
