import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SMALL_TENANTS } from '../faults/small-world.ts';
import { closedUrl } from '../support/file-server.ts';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

const [NORTH, SOUTH] = SMALL_TENANTS;
const ASKED = ['--as-of', '2026-11-20', '--services', 'ebs'];

const Planned = z.object({
  run: z.string(),
  hasWork: z.boolean(),
  matrix: z.object({ batch: z.array(z.string()) }),
});
const Listed = z.array(
  z.object({ run: z.string(), tenant: z.string(), state: z.string(), planned: z.number(), done: z.number() }),
);
const Shown = z.object({
  coverage: z.object({ planned: z.number(), byState: z.record(z.string(), z.number()) }),
  failures: z.array(z.object({ dataset: z.string(), missingPermissions: z.array(z.string()) })),
  deadLetters: z.array(z.object({ unit: z.string(), attempts: z.number() })),
});

const Trace = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(z.object({ spans: z.array(z.object({ traceId: z.string(), name: z.string() })) })),
    }),
  ),
});

/** What differs between two reports of the same findings is what the runs cost. */
const withoutCost = (page: string) =>
  page.replace(/<!-- spendlog: what this run cost -->[\s\S]*?<!-- spendlog: end -->/, '');

describe('plan, collect and report', { timeout: 180_000 }, () => {
  it('hand a run over through the store, ask what is paid for once, and give the same report again', async () => {
    await using north = await tenantOrganisation();
    const tenant = ['--tenant', 'north'];

    const planned = await north.run('plan', ...tenant, ...ASKED, '--json');
    const { run, matrix, hasWork } = Planned.parse(JSON.parse(planned.out));
    expect(planned.code).toBe(0);
    expect(hasWork).toBe(true);
    expect(matrix.batch).toHaveLength(1);
    expect(planned.out).not.toMatch(/\d{12}/);

    const again = Planned.parse(JSON.parse((await north.run('plan', ...tenant, ...ASKED, '--json')).out));
    expect(again).toEqual({ run, matrix, hasWork });

    const collected = await north.run(
      'collect',
      ...tenant,
      '--run',
      run,
      '--batch',
      matrix.batch[0] ?? '',
      '--json',
    );
    expect(JSON.parse(collected.out)).toMatchObject({ run, incomplete: 0, cancelled: false });
    const paid = north.cloud.journal.filter(({ service }) => service === 'Cost Explorer').length;

    const first = await north.run('report', ...tenant, '--run', run, '--quiet');
    const before = await north.files('reports');
    const second = await north.run('report', ...tenant, '--run', run, '--quiet');
    const after = await north.files('reports');

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.out).toBe('reports/north/2026/11/20/report.md\n');
    expect(before.size).toBeGreaterThan(5);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [path, text] of before)
      expect(withoutCost(after.get(path) ?? ''), path).toBe(withoutCost(text));
    expect(before.get('north/2026/11/20/report.md')).toContain('vol-0');
    expect(north.cloud.journal.filter(({ service }) => service === 'Cost Explorer')).toHaveLength(paid);

    const done = Planned.parse(JSON.parse((await north.run('plan', ...tenant, ...ASKED, '--json')).out));
    expect(done).toEqual({ run, hasWork: false, matrix: { batch: [] } });
  });

  it.each([
    ['costs', 'nothing in AWS was asked for', 'EC2:DescribeVolumes'],
    ['recommendations', 'the bill was not asked for', 'nothing'],
  ])('looks at %s alone where that is asked', async (analysis, page, not) => {
    await using north = await tenantOrganisation();

    const { code } = await north.run('run', '--tenant', 'north', ...ASKED, '--analysis', analysis, '--quiet');
    const text = (await north.files('reports')).get('north/latest/report.md') ?? '';

    expect(code).toBe(0);
    expect(text).toContain(page);
    expect(text.includes('vol-0')).toBe(analysis === 'recommendations');
    expect(north.cloud.operations()).not.toContain(not);
    // Advisors of AWS may be asked in Cost Explorer as well; the bill is one operation of it.
    const ofTheBill = north.cloud.journal.filter(({ operation }) => operation === 'GetCostAndUsage').length;
    expect(ofTheBill).toBeGreaterThan(analysis === 'costs' ? 8 : 2);
    expect(ofTheBill).toBeLessThan(analysis === 'costs' ? 20 : 8);
  });

  it('asks nothing that is paid for, and stores nothing, on a dry run', async () => {
    await using north = await tenantOrganisation();

    const told = await north.run('plan', '--tenant', 'north', ...ASKED, '--dry-run', '--json');

    expect(JSON.parse(told.out)).toMatchObject({ units: null, atMostPaidRequests: 60 });
    expect(north.cloud.operations()).not.toContain('Cost Explorer:GetCostAndUsage');
    expect([...(await north.files('.spendlog')).keys()]).toEqual([]);
  });
});

describe('two tenants in one run', { timeout: 180_000 }, () => {
  it('see nothing of each other in any output', async () => {
    await using both = await tenantOrganisation();

    const { code, out, error } = await both.run('run', ...ASKED, '--json');
    const files = await both.files();

    expect(code).toBe(0);
    const { tenants } = z
      .object({
        tenants: z.array(z.object({ tenant: z.string(), exitCode: z.number(), summary: z.unknown() })),
      })
      .parse(JSON.parse(out));
    expect(tenants.map(({ tenant, exitCode }) => [tenant, exitCode])).toEqual([
      ['north', 0],
      ['south', 0],
    ]);
    for (const [own, other] of [
      [NORTH, SOUTH],
      [SOUTH, NORTH],
    ] as const) {
      const words = [other.sentinel, ...other.accounts];
      const summary = tenants.find(({ tenant }) => tenant === own.id)?.summary;
      const mine = [...files].filter(([path]) => path.split('/').includes(own.id));
      const texts = [JSON.stringify(summary), ...mine.map(([path, text]) => `${path}\n${text}`)];
      expect(texts.length).toBeGreaterThan(12);
      expect(texts.join('\n')).toContain(own.sentinel);
      for (const word of words) {
        expect(
          texts.filter((text) => text.includes(word)).map((text) => text.slice(0, 80)),
          word,
        ).toEqual([]);
      }
    }
    const shared = [...files].filter(
      ([path]) => !/(^|\/)(north|south)(\/|$)/.test(path) && path !== 'spendlog.yml',
    );
    for (const [path, text] of [...shared, ['stderr', error] as const]) {
      for (const word of SMALL_TENANTS.flatMap(({ sentinel, accounts }) => [sentinel, ...accounts])) {
        expect(text, path).not.toContain(word);
      }
    }
    for (const secret of both.cloud.secrets) {
      expect(`${out}${error}${[...files.values()].join('\n')}`).not.toContain(secret);
    }
  });
});

describe('a tenant that may read nothing', { timeout: 180_000 }, () => {
  const denied = (service: string) => ({ match: { service }, action: { kind: 'denied' } as const });

  it('gets a report that says so, with every planned read denied, and exit code 3', async () => {
    const everything = { match: { except: ['STS', 'Organizations'] }, action: { kind: 'denied' } as const };
    await using blind = await tenantOrganisation({ faults: [everything] });

    const { code } = await blind.run('run', '--tenant', 'north', ...ASKED, '--quiet');
    const page = (await blind.files('reports')).get('north/latest/report.md') ?? '';
    const shown = Shown.parse(
      JSON.parse((await blind.run('runs', 'show', '--tenant', 'north', '--json')).out),
    );

    expect(code).toBe(3);
    expect(shown.coverage.planned).toBeGreaterThan(50);
    // Organizations alone answers here, also an advisor that asks it.
    const { denied: refused = 0, ok = 0, empty = 0 } = shown.coverage.byState;
    expect(refused + ok + empty).toBe(shown.coverage.planned);
    expect(ok + empty).toBeLessThan(3);
    expect(shown.failures.flatMap(({ missingPermissions }) => missingPermissions)).toEqual(
      expect.arrayContaining(['ec2:DescribeVolumes']),
    );
    expect(page).toContain('ce:GetCostAndUsage');
    expect(page).not.toMatch(/\$0(?!\.?\d)/);
  });

  it('gets a report without any figure where not even its accounts are known', async () => {
    await using blind = await tenantOrganisation({ faults: ['Cost Explorer', 'Organizations'].map(denied) });

    const { code } = await blind.run('run', '--tenant', 'north', ...ASKED, '--quiet');
    const page = (await blind.files('reports')).get('north/latest/report.md') ?? '';

    expect(code).toBe(3);
    expect(page).toContain('organizations:ListAccounts');
    expect(page).toMatch(/Recommended actions \(access denied\)/);
    expect(page).not.toContain('$');
    expect(blind.cloud.operations()).not.toContain('Cost Explorer:GetCostAndUsage');

    blind.cloud.script([]);
    const seeing = await blind.run('run', '--tenant', 'north', ...ASKED, '--quiet');
    expect(seeing.code).toBe(0);
    expect((await blind.files('reports')).get('north/latest/report.md')).toContain('$');
    const plans = async () =>
      [...(await blind.files('.spendlog')).keys()].filter((path) => path.endsWith('plan.json'));
    expect(await plans()).toHaveLength(2);
    await blind.run('plan', '--tenant', 'north', ...ASKED, '--quiet');
    expect(await plans()).toHaveLength(2);
  });
});

describe('a run that is operated', { timeout: 180_000 }, () => {
  it('is given up after three tries, listed, and repaired when somebody asks', async () => {
    const broken = {
      match: { service: 'EC2', operation: 'DescribeSnapshots', account: NORTH.accounts[1] ?? '' },
      action: { kind: 'error', status: 500, name: 'InternalError' } as const,
    };
    await using north = await tenantOrganisation({
      faults: [broken],
      settings: () => 'coverage: { failBelow: 1 }',
    });
    const runs = async (...args: readonly string[]) =>
      north.run('runs', ...args, '--tenant', 'north', '--json');

    const first = await north.run('run', '--tenant', 'north', ...ASKED, '--quiet');
    await north.run('report', '--tenant', 'north', '--quiet');
    const given = Shown.parse(JSON.parse((await runs('show')).out));
    expect(first.code).toBe(3);
    expect(given.deadLetters.map(({ attempts }) => attempts)).toEqual([3]);

    north.cloud.script([]);
    const asked = () =>
      north.cloud.journal.filter(({ operation }) => operation === 'DescribeSnapshots').length;
    const before = asked();
    expect((await runs('resume')).code).toBe(3);
    expect(asked()).toBe(before);

    expect((await runs('reprocess')).code).toBe(0);
    expect(asked()).toBe(before + 1);
    const [listed] = Listed.parse(JSON.parse((await runs('list')).out));
    expect(listed).toMatchObject({ state: 'reported', planned: listed?.done });
    expect(JSON.parse((await runs('watch')).out)).toMatchObject({ state: 'complete', outstanding: 0 });
    expect(JSON.parse((await runs('stats')).out)).toMatchObject([{ tenant: 'north', runs: 1, succeeded: 1 }]);
    expect(JSON.parse((await runs('cleanup')).out)).toMatchObject([{ tenant: 'north', removed: 0 }]);
  });

  it('keeps what was read when it is stopped, and goes on from there', async () => {
    const slow = {
      match: { service: 'CloudControl' },
      action: { kind: 'latency', milliseconds: 60_000 } as const,
    };
    await using north = await tenantOrganisation({ faults: [slow] });
    const tenant = ['--tenant', 'north'];
    await north.run('plan', ...tenant, ...ASKED, '--quiet');

    const started = north.start('collect', ...tenant);
    while (
      !north.cloud.operations().includes('EC2:DescribeSnapshots') ||
      !/ of \d+ units/.test(started.error())
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    started.signal('SIGINT');
    const { code } = await started.ended;
    const snapshots = () =>
      north.cloud.journal.filter(({ operation }) => operation === 'DescribeSnapshots').length;
    const asked = snapshots();
    const segments = [...(await north.files('.spendlog/store/tenants/north/units')).values()].join('\n');
    const stored = segments.split('"read":"ec2/snapshots"').length - 1;
    north.cloud.script([]);
    const resumed = await north.run('runs', 'resume', ...tenant, '--quiet');

    expect(code).toBe(1);
    // What had ended before the signal was stored by it, and is not asked for again.
    expect(segments).toContain('"unit"');
    expect(resumed.code).toBe(0);
    expect(snapshots()).toBe(asked + 3 - stored);
  });

  it('is green in collect where AWS does not let it in, and reads nothing', async () => {
    await using north = await tenantOrganisation();
    const tenant = ['--tenant', 'north'];
    await north.run('plan', ...tenant, ...ASKED, '--quiet');
    north.cloud.script([{ match: { service: 'STS' }, action: { kind: 'denied' } }]);

    const { code, out } = await north.run('collect', ...tenant);

    expect(code).toBe(0);
    expect(out).toContain('Nothing could be read: ');
    expect(out).not.toMatch(/\d{12}/);
    expect(north.cloud.operations()).not.toContain('EC2:DescribeVolumes');
  });

  it('does nothing once somebody cancelled it, until it is resumed', async () => {
    await using north = await tenantOrganisation();
    const tenant = ['--tenant', 'north'];
    await north.run('plan', ...tenant, ...ASKED, '--quiet');

    expect((await north.run('runs', 'cancel', ...tenant)).code).toBe(0);
    const [listed] = Listed.parse(JSON.parse((await north.run('runs', 'list', ...tenant, '--json')).out));
    expect(listed?.state).toBe('cancelled');

    expect((await north.run('collect', ...tenant)).out).toContain('is cancelled');
    const again = await north.run('plan', ...tenant, ...ASKED, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ hasWork: false, cancelled: true, matrix: { batch: [] } });
    const run = await north.run('run', ...tenant, ...ASKED);
    expect(run).toMatchObject({ code: 2, error: expect.stringContaining('spendlog runs resume') });
    expect(north.cloud.operations()).not.toContain('EC2:DescribeVolumes');
    expect((await north.run('runs', 'resume', ...tenant, '--quiet')).code).toBe(0);
    expect(north.cloud.operations()).toContain('EC2:DescribeVolumes');
  });

  it.each([['collect'], ['report'], ['runs', 'show']])(
    'is not found where there is none: %s %s',
    async (...command) => {
      await using north = await tenantOrganisation();

      const { code, error } = await north.run(...command, '--tenant', 'north', '--run', '0123456789abcdef');

      expect(code).toBe(2);
      expect(error).toContain('has no run 0123456789abcdef');
    },
  );

  it('asks which tenant where there are several', async () => {
    await using both = await tenantOrganisation();

    const { code, error } = await both.run('collect');

    expect(code).toBe(2);
    expect(error).toContain('--tenant: north, south');
  });
});

describe('telemetry', { timeout: 180_000 }, () => {
  const telemetry = (endpoint: string) =>
    `telemetry: { metricsLogGroup: finops, tracesEndpoint: "${endpoint}/v1/traces" }`;

  it('is one event in the embedded metric format, and one trace over all jobs', async () => {
    await using north = await tenantOrganisation({ settings: telemetry });

    const { code } = await north.run('run', '--tenant', 'north', ...ASKED, '--quiet');

    expect(code).toBe(0);
    const [event, ...more] = north.cloud.telemetry.filter(({ to }) => to === 'finops');
    expect(more).toEqual([]);
    const parsed = JSON.parse(event?.text ?? '');
    expect(parsed).toMatchObject({ Tenant: 'north', Success: 1, Coverage: 1, Throttles: 0 });
    for (const { Name } of parsed._aws.CloudWatchMetrics[0].Metrics)
      expect(parsed[Name]).toEqual(expect.any(Number));
    const traces = north.cloud.telemetry
      .filter(({ to }) => to === 'otlp')
      .map(({ text }) => Trace.parse(JSON.parse(text)));
    const spans = traces.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    );
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['collect', 'report', 'ebs', 'inventory']),
    );
    expect(JSON.stringify(north.cloud.telemetry)).not.toMatch(/\b\d{12}\b/);
  });

  it('is a warning where it cannot be sent, and no run is lost for it', async () => {
    const refused = {
      match: { service: 'CloudWatch Logs', operation: 'PutLogEvents' },
      action: { kind: 'denied' } as const,
    };
    const nowhere = await closedUrl();
    await using north = await tenantOrganisation({ faults: [refused], settings: () => telemetry(nowhere) });

    const { code, error } = await north.run('run', '--tenant', 'north', ...ASKED);

    expect(code).toBe(0);
    expect(error).toContain('The metrics of the run could not be sent');
    expect(error).toContain('The traces of the run could not be sent');
    expect(error).not.toMatch(/\b\d{12}\b/);
  });
});
