import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type CliOutcome, runCli } from '../support/run-cli.ts';
import type { AwsFront } from './aws-front.ts';
import { filesIn, type Output, objectsBelow } from './left-behind.ts';
import { type LiveReport, readLiveReport } from './live-report.ts';
import type { System } from './system.ts';

/** One tenant's run through the command line, from the first look to the report and once more. */
export interface TenantStory {
  readonly folder: string;
  readonly front: AwsFront;
  readonly run: string;
  readonly batches: readonly string[];
  /** Keys in the store after the dry run. */
  readonly afterDryRun: readonly string[];
  readonly report: LiveReport;
  /** By the words they were started with. */
  readonly commands: ReadonlyMap<string, CliOutcome>;
  /** Files, objects, and what was printed. */
  readonly outputs: readonly Output[];
}

/** What the world has something of: moto is slow to list what an account could have of all others. */
export const ASKED = ['--services', 'ebs,vpc,nat-gateway,cloudwatch-logs'] as const;

const planned = z.object({ run: z.string(), matrix: z.object({ batch: z.array(z.string()) }) });

export async function tenantStory(system: System, id: string): Promise<TenantStory> {
  const front = await system.front();
  const folder = await system.folder();
  await writeFile(join(folder, 'spendlog.yml'), system.world.config);
  const commands = new Map<string, CliOutcome>();
  const environment = { ...system.issuer.environment, AWS_ENDPOINT_URL: front.url };
  const cli = async (title: string, ...words: readonly string[]) => {
    const outcome = await runCli(folder, [...words, '--tenant', id], environment);
    commands.set(title, outcome);
    return outcome;
  };
  const stored = () => objectsBelow(system.moto, system.world.bucket, `state/tenants/${id}/`);

  await cli('dry run', 'plan', ...ASKED, '--dry-run');
  const afterDryRun = (await stored()).map(({ name }) => name);
  const { run, matrix } = planned.parse(JSON.parse((await cli('plan', 'plan', ...ASKED, '--json')).out));
  await Promise.all(
    matrix.batch.map((batch) =>
      cli(`collect ${batch}`, 'collect', '--batch', batch, '--json', '--log-format', 'json'),
    ),
  );
  await cli('report', 'report');
  const report = await readLiveReport(join(folder, 'reports', id, 'latest/report.json'));
  await cli('plan again', 'plan', ...ASKED);
  await cli('collect again', 'collect', '--json');
  await cli('collect a third time', 'collect', '--json');
  await cli('report again', 'report', '--json');
  await cli('runs list', 'runs', 'list', '--json');
  await cli('runs show', 'runs', 'show', '--json');
  const printed = [...commands].map(([name, { out, error }]) => ({ name, text: `${out}\n${error}` }));
  const outputs = [...printed, ...(await filesIn(folder, ['spendlog.yml'])), ...(await stored())];
  return { folder, front, run, batches: matrix.batch, afterDryRun, report, commands, outputs };
}
