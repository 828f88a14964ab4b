import type { Formats } from '../formats.ts';
import { type Inline, phrase } from '../phrase.ts';
import { counted } from './counted.ts';

/** What is different from the last report, in English. */
export const changesEn = {
  title: 'Since the last report',
  since: (day: string) => `Compared with the report of ${day}:`,
  none: (day: string) => `Nothing that the report of ${day} said has changed.`,
  restated: (month: string, before: string, after: string, change: string) =>
    `${month} was restated: ${before} then, ${after} now (${change})`,
  newAnomalies: (f: Formats, count: number) =>
    counted(f, count, 'unusual period is new', 'unusual periods are new'),
  savings: (before: string, after: string, change: string) =>
    `What can be had together a month: ${before} then, ${after} now (${change})`,
  fresh: (f: Formats, count: number) => counted(f, count, 'recommendation is new', 'recommendations are new'),
  done: (f: Formats, count: number) =>
    counted(f, count, 'recommendation is done', 'recommendations are done'),
  gone: (f: Formats, count: number) =>
    counted(
      f,
      count,
      'recommendation was looked for and not found',
      'recommendations were looked for and not found',
    ),
  exempt: (f: Formats, count: number) =>
    counted(f, count, 'recommendation is exempt now', 'recommendations are exempt now'),
  notLooked: (f: Formats, count: number) =>
    `${counted(f, count, 'recommendation', 'recommendations')} of that report could not be looked for and may still hold`,
  worth: (what: string, net: string) => `${what}, ${net} a month`,
  named: (what: string, names: Inline) => phrase`${what}: ${names}`,
  notCompared: (f: Formats, count: number) =>
    `${counted(f, count, 'more recommendation', 'more recommendations')} of that report, worth less than those it names, could not be compared`,
};
