import type { Alert } from '../../core/alert.ts';
import type { Publication } from '../../core/publication.ts';
import { alertText } from '../alerts/alert-text.ts';
import { pageOf } from '../page.ts';
import type { MailContent } from './mail-content.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { linksPart, type MailTexts } from './report-mail.ts';
import { alertSubject } from './subject.ts';

/** One alert as a mail, in the language of its report. */
export function alertMail({ report, links }: Pick<Publication, 'report' | 'links'>, alert: Alert): MailTexts {
  const page = pageOf(report);
  const { title, text } = alertText(page, alert);
  const content: MailContent = {
    language: report.language,
    title,
    parts: [{ kind: 'words', heading: null, more: null, paragraphs: [text] }, ...linksPart(page, links)],
    footer: page.messages.email.alertFooter,
  };
  return {
    subject: alertSubject(page, alert.severity, title),
    html: mailHtml(content),
    text: mailText(content),
  };
}
