#!/usr/bin/env node
import { commandLine } from './app/command-line.ts';
import { version } from './core/version.ts';
import { systemClock } from './platform/clock.ts';
import { silentProgress, streamProgress } from './platform/progress.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await commandLine(process.argv.slice(2), {
  version,
  debug: process.env['SPENDLOG_DEBUG'] === '1',
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  run: async (options, quiet) => {
    const { runCommand } = await import('./app/run.ts');
    return runCommand(options, {
      workingFolder: process.cwd(),
      clock: systemClock,
      progress: quiet ? silentProgress : streamProgress(process.stderr),
      environment: process.env,
    });
  },
});
