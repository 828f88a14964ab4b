import type { Language } from '../core/language.ts';
import type { CurrencyReport, Report } from '../core/report.ts';
import { createFormats, type Formats } from './formats.ts';
import { en } from './messages/en.ts';
import type { Messages } from './messages/messages.ts';
import { ptBr } from './messages/pt-br.ts';

/** What every section is rendered from. */
export interface Page {
  readonly report: Report;
  readonly formats: Formats;
  readonly messages: Messages;
}

/** A page together with the currency a section is about. `depth` is that of the section's heading. */
export interface CurrencyPage extends Page {
  readonly costs: CurrencyReport;
  readonly depth: 2 | 3;
}

export function pageOf(report: Report): Page {
  return {
    report,
    formats: createFormats(report.language, report.asOf.slice(0, 4)),
    messages: messagesIn(report.language),
  };
}

export function messagesIn(language: Language): Messages {
  return language === 'pt-BR' ? ptBr : en;
}
