import { askCommandLine } from './ask.ts';
import { baselineCommandLine } from './baseline.ts';
import { collectCommandLine } from './collect.ts';
import type { Command } from './command.ts';
import { commentCommandLine } from './comment.ts';
import { dispatchCommandLine } from './dispatch.ts';
import { narrateCommandLine } from './narrate.ts';
import { planCommandLine } from './plan.ts';
import { publishCommandLine } from './publish.ts';
import { reportCommandLine } from './report.ts';
import { runCommandLine } from './run.ts';
import { runsCommandLines } from './runs.ts';

/** Every command there is, in the order help shows them. */
export const COMMANDS: readonly Command[] = [
  runCommandLine,
  planCommandLine,
  collectCommandLine,
  reportCommandLine,
  narrateCommandLine,
  publishCommandLine,
  commentCommandLine,
  askCommandLine,
  dispatchCommandLine,
  baselineCommandLine,
  ...runsCommandLines,
];
