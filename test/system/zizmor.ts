import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** zizmor, which audits workflows. Named by the environment, since it is a program in Rust. */
export const zizmorProgram = process.env['SPENDLOG_ZIZMOR'] ?? null;

const root = fileURLToPath(new URL('../..', import.meta.url));

const findings = z.array(
  z.object({
    ident: z.string(),
    desc: z.string(),
    locations: z.array(z.object({ symbolic: z.object({ key: z.unknown() }) })),
  }),
);

/** No finding, or those of so much weight. */
const AUDITED = [0, 10, 11, 12, 13, 14];

/** What it has against workflows and actions, without asking anybody: one line each. Throws where it could not read one. */
export function zizmorFindings(program: string, paths: readonly string[]): readonly string[] {
  const options = ['--offline', '--no-progress', '--format', 'json', '--config', '.github/zizmor.yml'];
  const { status, stdout, stderr } = spawnSync(program, [...options, ...paths], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status === null || !AUDITED.includes(status)) throw new Error(`zizmor ended with ${status}: ${stderr}`);
  return findings
    .parse(JSON.parse(stdout))
    .map(({ ident, desc, locations }) => `${ident}: ${desc} ${JSON.stringify(locations[0]?.symbolic.key)}`);
}
