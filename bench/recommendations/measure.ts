import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { checksOfScopes } from '../../src/app/configured-checks.ts';
import { exemptAmong } from '../../src/app/exempt-among.ts';
import { isFinalIn } from '../../src/app/final-months.ts';
import { foundResources } from '../../src/app/found-resources.ts';
import { judgedBill, withTenantChecks } from '../../src/app/judge-run.ts';
import { livesBefore, watchedResources } from '../../src/app/known-lives.ts';
import { sightingsBefore } from '../../src/app/known-sightings.ts';
import { linesWanted } from '../../src/app/lines-wanted.ts';
import { liveWith } from '../../src/app/live-with.ts';
import { predecessorOf } from '../../src/app/predecessor.ts';
import { priceFound } from '../../src/app/price-found.ts';
import { readTheBill } from '../../src/app/read-the-bill.ts';
import { runCostOf } from '../../src/app/run-cost.ts';
import { rememberRun } from '../../src/app/run-memory.ts';
import { EVERYTHING } from '../../src/app/run-summary.ts';
import type { Settings } from '../../src/app/settings.ts';
import { presencePeriod } from '../../src/app/tenant-bill.ts';
import { understand } from '../../src/app/understand.ts';
import { unusualDaysOf } from '../../src/app/unusual-days.ts';
import { everyCheck } from '../../src/checks/registry.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { known } from '../../src/core/known.ts';
import { day } from '../../src/core/period.ts';
import type { Report } from '../../src/core/report.ts';
import { createExportSource } from '../../src/costs/sources/export/export-source.ts';
import { collectionOf } from '../../src/engine/collection-of.ts';
import { openDuckDb } from '../../src/platform/duckdb.ts';
import { localFiles } from '../../src/platform/local-files.ts';
import { createFileStore } from '../../src/platform/store/file-store.ts';
import { unzip } from '../../src/platform/unzip.ts';
import { reportFiles } from '../../src/render/report-files.ts';
import { adviseProposals } from '../../src/report/advice/advise-proposals.ts';
import { hubTotals } from '../../src/report/advice/hub-totals.ts';
import { NO_DECISIONS } from '../../src/report/living/life.ts';
import { proposalsOf } from '../../src/report/proposals-of.ts';
import { firstDaysOf } from '../../src/report/sightings.ts';
import { openRunStore } from '../../src/store/run-store.ts';
import { type Organisation, planOf, recordsOf, TENANT } from './collected.ts';
import { exemptions, owners } from './decisions.ts';
import type { RunDay } from './estate.ts';
import { type Phase, stopwatch } from './stopwatch.ts';

/** What one run in a process of its own took. */
export interface Measured {
  readonly resources: number;
  readonly recommendations: number;
  readonly withAmount: number;
  readonly alternatives: number;
  readonly advised: number;
  readonly exempt: number;
  /** Recommendations that an earlier run knew. */
  readonly remembered: number;
  readonly phases: readonly Phase[];
  readonly peakBytes: number;
  /** Bytes of UTF-8 by name of the file. */
  readonly files: Readonly<Record<string, number>>;
}

const DAYS = [day('2026-11-19'), day('2026-11-20')] as const;

/** The way of `spendlog run` from the plan to what is remembered, part by part, without a network. */
async function measure(bill: string, folder: string, resources: number, runDay: RunDay): Promise<Measured> {
  const asOf = DAYS[runDay];
  const organisation: Organisation = { resources, day: runDay, asOf };
  const settings = settingsOf(bill, asOf);
  const { phases, time } = stopwatch();
  const runStore = openRunStore(createFileStore({ folder, shown: basename(folder) }), TENANT);
  const scratch = `${folder}/scratch`;
  await mkdir(scratch, { recursive: true });
  const source = createExportSource({
    locations: [basename(bill)],
    files: () => localFiles(dirname(bill)),
    unzip,
    engine: () => openDuckDb({ load: () => import('@duckdb/node-api'), scratch }),
    maxLocalBytes: Number.MAX_SAFE_INTEGER,
    asOf,
    reportDay: asOf,
    sample: false,
  });
  await source.open();
  const { run: predecessor } = await predecessorOf(runStore, asOf, EVERYTHING);
  const plan = await planOf(source, organisation, presencePeriod(settings), predecessor);
  await runStore.writePlan(plan);

  const records = await time(
    'Read and judged, unit by unit',
    'resources',
    () => recordsOf(plan, organisation),
    () => resources,
  );
  const judging = { checks: checksOfScopes({}), log: { write: refuseErrors } };
  const run = { plan, records, attempts: [] };
  const merged = await time(
    'Merged, and judged across places',
    'resources',
    () => withTenantChecks(collectionOf(plan, records, { attempts: [], cancelled: false }), run, judging),
    () => resources,
  );
  const collection = known(merged);
  const history = await runStore.history();
  const earlier = await time(
    'What earlier runs knew',
    'histories',
    async () => ({
      before: await sightingsBefore(runStore, plan, history),
      lives: await livesBefore(runStore, plan, history),
    }),
    ({ lives }) => lives?.lives.length ?? 0,
  );
  const read = await time(
    'The bill read',
    'lines',
    () =>
      readTheBill(
        source,
        settings,
        linesWanted(foundResources(collection), watchedResources(earlier.lives?.lives ?? [])),
      ),
    ({ lines }) => (lines.resources.known ? lines.resources.value.length : 0),
  );
  await source.close();
  const judged = await time(
    'The bill judged',
    'lines',
    () => judgedBill(read.lines, collection, plan.now, judging),
    () => (read.lines.resources.known ? read.lines.resources.value.length : 0),
  );
  const fingerprintKey = await runStore.fingerprintKey();
  const proposals = await time(
    'Met with what AWS advises',
    'proposals',
    () => {
      const own = proposalsOf([...merged.findings, ...judged.findings], everyCheck);
      return adviseProposals(own, merged.advised, merged.stopped);
    },
    (all) => all.length,
  );
  const decided = { tenant: TENANT, asOf, fingerprintKey };
  const exempt = await time(
    'Exempt or not',
    'proposals',
    () => exemptAmong(proposals, decided, { ...read, ...settings }),
    () => proposals.length,
  );
  const priced = await time(
    'Priced, with overlaps and commitments',
    'proposals',
    () => priceFound(proposals, { ...read, priceList: null, isExempt: (proposal) => exempt.has(proposal) }),
    () => proposals.length,
  );
  const lived = await time(
    'Owners, histories, priority',
    'proposals',
    () =>
      liveWith(
        {
          ...decided,
          checks: everyCheck,
          firstSeen: earlier.before ? firstDaysOf(earlier.before.sightings) : new Map(),
          proposals: priced.proposals,
          rows: [...merged.checks, ...judged.rows],
        },
        {
          ...read,
          config: settings.config,
          decisions: NO_DECISIONS,
          at: plan.now,
          before: earlier.lives?.lives ?? [],
          accounts: plan.accounts,
          currencies: read.bill.head.currencies,
          anomaliesOf: unusualDaysOf(read.bill, settings),
          isFinal: isFinalIn(read.bill.head.months),
        },
      ),
    () => proposals.length,
  );
  const report = await time(
    'The report put together',
    'recommendations',
    () =>
      understand(settings, {
        ...read,
        live: {
          collection,
          billChecks: judged.rows,
          hubTotals: hubTotals(merged.advisors),
          recommendations: known(lived.recommendations),
          living: lived.living,
        },
        earlier: null,
      }),
    () => lived.recommendations.length,
  );
  const files = await time(
    'Rendered',
    'recommendations',
    () => reportFiles(report),
    () => lived.recommendations.length,
  );
  const sizes = Object.fromEntries([...files].map(([name, text]) => [name, Buffer.byteLength(text)]));
  await time(
    'Remembered',
    'recommendations',
    () =>
      rememberRun(runStore, {
        plan,
        report,
        collection,
        read,
        prices: priced.prices,
        config: settings.config,
        earlier: null,
        before: earlier.before,
        livesBefore: earlier.lives,
        lives: lived.living.lives,
        tries: records,
        cost: runCostOf(plan, records),
        decisions: null,
        notes: { cost: runCostOf(plan, records), breakers: [] },
        exitCode: 0,
        endedAt: new Date(),
      }),
    () => lived.recommendations.length,
  );
  return {
    resources,
    ...countsOf(report),
    remembered: earlier.lives?.lives.length ?? 0,
    phases,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    files: sizes,
  };
}

function settingsOf(bill: string, asOf: (typeof DAYS)[number]): Settings {
  return {
    tenant: TENANT,
    config: { ...defaultConfig, owners, exemptions },
    source: { kind: 'export', locations: [bill] },
    out: 'reports',
    language: 'en',
    asOf,
    reportDay: asOf,
    period: {},
  };
}

function refuseErrors(level: string, message: string): void {
  if (level === 'error') throw new Error(message);
}

function countsOf({ recommendations }: Report) {
  const all = recommendations.known ? recommendations.value : [];
  return {
    recommendations: all.length,
    withAmount: all.filter(({ saving }) => saving !== null).length,
    alternatives: all.filter(({ alternative }) => alternative).length,
    advised: all.filter(({ advice }) => advice.length > 0).length,
    exempt: all.filter(({ exemption }) => exemption !== null).length,
  };
}

if (import.meta.main) {
  const [bill = '', folder = '', resources = '', runDay = ''] = process.argv.slice(2);
  process.stdout.write(
    JSON.stringify(await measure(bill, folder, Number(resources), runDay === '1' ? 1 : 0)),
  );
}
