import type { WriteStream } from 'node:tty';
import yoctoSpinner from 'yocto-spinner';
import type { Log, Progress } from '../core/ports.ts';
import { printable } from '../core/printable.ts';

/** Says nothing. */
export const silentProgress: Progress = { step: () => {}, done: () => {}, warn: () => {} };

/** A spinner where somebody watches, plain lines elsewhere. */
export function streamProgress(stream: WriteStream | NodeJS.WritableStream): Progress {
  return 'isTTY' in stream && stream.isTTY ? spinnerProgress(stream) : lineProgress(stream);
}

function lineProgress(stream: NodeJS.WritableStream): Progress {
  const line = (text: string) => void stream.write(`${printable(text)}\n`);
  return { step: line, done: line, warn: (text) => line(`warning: ${text}`) };
}

function spinnerProgress(stream: WriteStream): Progress {
  const spinner = yoctoSpinner({ stream });
  return {
    step: (text) => {
      spinner.text = printable(text);
      spinner.start();
    },
    done: (text) => void spinner.success(printable(text)),
    warn: (text) => void spinner.warning(printable(text)),
  };
}

/** Progress as lines of a log, for programs that read it. */
export function logProgress(log: Log): Progress {
  const info = (text: string) => log.write('info', text);
  return { step: info, done: info, warn: (text) => log.write('warn', text) };
}
