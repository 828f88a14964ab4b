import type { Alert } from '../../core/alert.ts';
import type { Publication } from '../../core/publication.ts';
import { alertText } from '../alerts/alert-text.ts';
import { pageOf } from '../page.ts';
import { plainText } from '../plain-text.ts';
import { inertJson } from './inert-json.ts';
import { type AlertNotice, NOTICE_VERSION } from './notice-document.ts';

/** One alert as JSON for programs. */
export function alertNotice({ report, links, run }: Publication, alert: Alert): string {
  const { title, text } = alertText(pageOf(report), alert);
  const { id, state, kind, severity } = alert;
  const notice: AlertNotice = {
    version: NOTICE_VERSION,
    event: 'alert',
    tenant: report.tenant,
    run,
    asOf: report.asOf,
    links: { report: links.report, run: links.run },
    title: plainText(title),
    text: plainText(text),
    alert: { id, state, kind, severity },
  };
  return inertJson(notice, Object.values(notice.links));
}
