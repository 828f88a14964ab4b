#!/usr/bin/env node
import { commandLine } from './app/command-line.ts';
import { printable } from './core/printable.ts';
import { stacksOf } from './core/stacks-of.ts';
import { version } from './core/version.ts';
import { systemClock } from './platform/clock.ts';
import { interruptSignal } from './platform/interrupt.ts';
import { leaveResult, ownProcess } from './platform/own-process.ts';
import { streamOutput } from './platform/process-output.ts';
import { systemRandom } from './platform/random.ts';
import { redact, registerSecret } from './platform/redact.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const exitCode = await commandLine(process.argv.slice(2), {
    version,
    debug: process.env['SPENDLOG_DEBUG'] === '1',
    out: (text) => {
      if (!leaveResult(process.env, text)) process.stdout.write(text);
    },
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
  // Somebody who has stopped the process has set a code already: that it ended well as well does not count.
  if (exitCode !== 0) process.exitCode = exitCode;
} catch (error) {
  const told = `error: This is a fault of Spendlog: please report it with the stack below.\n${stacksOf(error)}\n`;
  process.stderr.write(printable(redact(told)));
  process.exitCode = 1;
}
