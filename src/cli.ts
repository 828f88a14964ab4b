#!/usr/bin/env node
import { commandLine } from './app/command-line.ts';
import { version } from './core/version.ts';
import { systemClock } from './platform/clock.ts';
import { interruptSignal } from './platform/interrupt.ts';
import { ownProcess } from './platform/own-process.ts';
import { streamOutput } from './platform/process-output.ts';
import { systemRandom } from './platform/random.ts';
import { redact, registerSecret } from './platform/redact.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await commandLine(process.argv.slice(2), {
  version,
  debug: process.env['SPENDLOG_DEBUG'] === '1',
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(redact(text)),
  execute: async (invocation, { quiet }) => {
    const { execute } = await import('./app/execute.ts');
    const signal = interruptSignal();
    return execute(invocation, {
      workingFolder: process.cwd(),
      clock: systemClock,
      ...streamOutput(process.stderr, {
        quiet,
        format: invocation.options.logFormat ?? 'text',
        debug: process.env['SPENDLOG_DEBUG'] === '1',
        now: () => systemClock.now(),
      }),
      signal,
      environment: process.env,
      random: systemRandom,
      maskSecret: registerSecret,
      runTenant: (tenant) => ownProcess({ args: ['--tenant', tenant], environment: process.env, signal }),
    });
  },
});
