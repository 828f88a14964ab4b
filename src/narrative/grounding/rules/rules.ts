import { action } from './action.ts';
import { arithmetic } from './arithmetic.ts';
import { cause } from './cause.ts';
import { command } from './command.ts';
import { comparison } from './comparison.ts';
import { currency } from './currency.ts';
import { deed } from './deed.ts';
import { digit } from './digit.ts';
import { direction } from './direction.ts';
import { exchangedTarget } from './exchanged-target.ts';
import { extent } from './extent.ts';
import { follower } from './follower.ts';
import { goal } from './goal.ts';
import { insideBudget } from './inside-budget.ts';
import { kind } from './kind.ts';
import { knownWord } from './known-word.ts';
import { language } from './language.ts';
import { left } from './left.ts';
import { level } from './level.ts';
import { manner } from './manner.ts';
import { measure } from './measure.ts';
import { negation } from './negation.ts';
import { noFact } from './no-fact.ts';
import { numberWord } from './number-word.ts';
import { part } from './part.ts';
import { period } from './period.ts';
import { periodWord } from './period-word.ts';
import { piece } from './piece.ts';
import { pronoun } from './pronoun.ts';
import { rank } from './rank.ts';
import { ratioWord } from './ratio-word.ts';
import type { Rule } from './rule.ts';
import { script } from './script.ts';
import { shareOf } from './share-of.ts';
import { subject } from './subject.ts';
import { tooLong } from './too-long.ts';
import { topic } from './topic.ts';
import { torn } from './torn.ts';
import { unit } from './unit.ts';
import { unknownSlot } from './unknown-slot.ts';
import { writtenName } from './written-name.ts';

/** What every sentence is held against, in this order; the first that objects names the reason. */
export const RULES: ReadonlyMap<string, Rule> = new Map([
  ['too-long', tooLong],
  ['command', command],
  ['unknown-slot', unknownSlot],
  ['digit', digit],
  ['number-word', numberWord],
  ['ratio-word', ratioWord],
  ['unit', unit],
  ['follower', follower],
  ['currency', currency],
  ['script', script],
  ['torn', torn],
  ['no-fact', noFact],
  ['topic', topic],
  ['language', language],
  ['written-name', writtenName],
  ['known-word', knownWord],
  ['subject', subject],
  ['kind', kind],
  ['pronoun', pronoun],
  ['part', part],
  ['piece', piece],
  ['cause', cause],
  ['negation', negation],
  ['direction', direction],
  ['period', period],
  ['period-word', periodWord],
  ['measure', measure],
  ['level', level],
  ['left', left],
  ['extent', extent],
  ['goal', goal],
  ['exchanged-target', exchangedTarget],
  ['inside-budget', insideBudget],
  ['manner', manner],
  ['deed', deed],
  ['share-of', shareOf],
  ['action', action],
  ['rank', rank],
  ['comparison', comparison],
  ['arithmetic', arithmetic],
]);
