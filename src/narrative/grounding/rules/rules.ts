import { command } from './command.ts';
import { digit } from './digit.ts';
import { direction } from './direction.ts';
import { noFact } from './no-fact.ts';
import { numberWord } from './number-word.ts';
import type { Rule } from './rule.ts';
import { script } from './script.ts';
import { subject } from './subject.ts';
import { tooLong } from './too-long.ts';
import { topic } from './topic.ts';
import { torn } from './torn.ts';
import { unknownSlot } from './unknown-slot.ts';

/** What every sentence is held against, in this order; the first that objects names the reason. */
export const RULES: ReadonlyMap<string, Rule> = new Map([
  ['too-long', tooLong],
  ['command', command],
  ['unknown-slot', unknownSlot],
  ['digit', digit],
  ['number-word', numberWord],
  ['script', script],
  ['torn', torn],
  ['no-fact', noFact],
  ['topic', topic],
  ['subject', subject],
  ['direction', direction],
]);
