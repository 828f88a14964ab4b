import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runs } from '../../src/app/runs/runs-command.ts';
import { RUN_COST_END, RUN_COST_START } from '../../src/render/sections/run.ts';
import { type AppRig, openAppRig } from './app-rig.ts';
import { SMALL_TENANTS, smallWorld } from './small-world.ts';

const [north] = SMALL_TENANTS;
const tiny = { ...north, accounts: [north.managementAccount] };
const REGIONS = ['us-east-1'];

function tinyRig(): Promise<AppRig> {
  return openAppRig({
    world: smallWorld({ regions: REGIONS }),
    tenants: [tiny],
    regions: REGIONS,
    fromExport: true,
    config: { collect: { breaker: { failures: 2 } } },
  });
}

const Shown = z.looseObject({
  breakers: z.array(
    z.looseObject({
      region: z.string(),
      service: z.string(),
      operation: z.string().nullable(),
      opened: z.number(),
      state: z.string(),
    }),
  ),
});

/** Each store has a key of its own to know recommendations by. */
const OWN_KEY = /"fingerprint": "[0-9a-f]+"/g;

async function reportOf(rig: AppRig) {
  const files = await rig.files(`reports/${tiny.id}/latest`);
  const text = (name: string) => String(files.get(`reports/${tiny.id}/latest/${name}`) ?? '');
  const page = text('report.md');
  const from = page.indexOf(RUN_COST_START);
  const to = page.indexOf(RUN_COST_END);
  return {
    json: text('report.json').replace(OWN_KEY, ''),
    marked: page.slice(from, to),
    rest: page.slice(0, from) + page.slice(to),
  };
}

async function faultFree() {
  await using rig = await tinyRig();
  await rig.run(tiny.id);
  return reportOf(rig);
}

describe('a breaker that opened in a job of the matrix', () => {
  it('is told by the report and by `runs show`; once all is repaired, the rest has the bytes of a run without a fault', {
    timeout: 120_000,
  }, async () => {
    await using rig = await tinyRig();
    await rig.plan(tiny.id);
    rig.cloud.script([
      { match: { service: 'EC2' }, action: { kind: 'error', status: 503, name: 'ServiceUnavailable' } },
    ]);
    await rig.collect(tiny.id);
    rig.cloud.script([]);
    await rig.report(tiny.id);
    const first = await reportOf(rig);
    await rig.report(tiny.id);
    const again = await reportOf(rig);

    expect(first.marked).toMatch(/^\| EC2 \| .* \| `us-east-1` \| 1 \| (open|half open) \|$/m);
    const breakersIn = (marked: string) => marked.split('\n').filter((line) => line.startsWith('| EC2'));
    expect(breakersIn(again.marked)).toEqual(breakersIn(first.marked));
    const { document } = await runs(
      { command: 'runs-show', options: { tenant: tiny.id } },
      rig.environment(),
    );
    const ofServices = Shown.parse(document).breakers.filter(({ operation }) => operation === null);
    expect(ofServices).toMatchObject([{ service: 'EC2', region: 'us-east-1', opened: 1 }]);

    const well = await faultFree();
    expect(well.marked).not.toContain('| EC2');
    expect(first.json).toBe(well.json);
    expect(first.rest).toBe(well.rest);
    expect(again.json).toBe(well.json);
  });
});
