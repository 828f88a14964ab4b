import type { ChannelId, Delivery } from '../core/channel.ts';
import type { Outbox } from '../core/outbox.ts';
import type { Publication } from '../core/publication.ts';
import { alertNotice } from '../render/notice/alert-notice.ts';
import { reportNotice } from '../render/notice/report-notice.ts';
import { renderJson } from '../render/render-json.ts';

/** A message for programs, which is told once. */
export interface Notice {
  readonly event: 'report' | 'alert';
  /** For people. */
  readonly what: string;
  /** Kind and severity of an alert. */
  readonly alert: { readonly kind: string; readonly severity: string } | null;
  /** What it is, the same when it is sent again. */
  readonly identity: string;
  /** JSON. */
  readonly body: string;
}

export interface NoticesOptions {
  readonly tenant: string;
  readonly outbox: Outbox;
  readonly channel: ChannelId;
  send(notice: Notice): Promise<string>;
}

/** Tells each alert once for each of its states, and a report once for each content of its report.json. */
export async function deliverNotices(
  options: NoticesOptions,
  publication: Publication,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const due of noticesDue(publication)) deliveries.push(await deliver(options, due));
  return deliveries;
}

/** Written before the outbox is asked: a fault of ours is no delivery that may have arrived. */
interface DueNotice extends Omit<Notice, 'identity'> {
  readonly item: string;
  readonly content: string;
}

function noticesDue(publication: Publication): readonly DueNotice[] {
  const { report } = publication;
  return [
    ...publication.alerts.map(
      (alert): DueNotice => ({
        event: 'alert',
        what: `alert ${alert.kind}`,
        alert: { kind: alert.kind, severity: alert.severity },
        item: `alert ${alert.id}`,
        content: alert.state,
        body: alertNotice(publication, alert),
      }),
    ),
    {
      event: 'report',
      what: `report of ${report.asOf}`,
      alert: null,
      item: `report ${report.asOf}`,
      content: renderJson(report),
      body: reportNotice(publication),
    },
  ];
}

async function deliver({ tenant, outbox, channel, send }: NoticesOptions, due: DueNotice): Promise<Delivery> {
  const { item, content, ...notice } = due;
  const identity = JSON.stringify([tenant, channel, item, content]);
  const result = await outbox.deliver(
    { channel, item, content },
    { send: () => send({ ...notice, identity }) },
  );
  return { what: due.what, ...result };
}
