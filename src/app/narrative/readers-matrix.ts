import type { Config } from '../../config/config.ts';
import { type NarrativePageConfig, pageOf } from '../../config/narrative-page.ts';
import { maskedAddress } from '../../core/masked-address.ts';
import type { PersonaId } from '../../core/persona.ts';

/** One cell of personas × channels: who gets what, where and how often. */
export interface ReaderRow {
  readonly persona: PersonaId;
  readonly channel: 'page' | 'slack' | 'email' | 'pull-request';
  /** For people; addresses are masked. */
  readonly where: string;
  readonly when: 'each report' | 'daily' | 'weekly' | 'monthly' | 'each push';
}

/** The matrix that spendlog.yml makes up, pages first. */
export function readersMatrix({ narrative, slack, email, pullRequests }: Config): readonly ReaderRow[] {
  return [
    ...narrative.pages.map(pageOf).map(pageRow),
    ...(slack ? slackRows(slack) : []),
    ...(email?.recipients ?? []).map(mailRow),
    ...(pullRequests ? [commentRow(pullRequests)] : []),
  ];
}

function pageRow({ persona, when }: NarrativePageConfig): ReaderRow {
  const where = `narrative-${persona}.md`;
  return { persona, channel: 'page', where, when: when === 'daily' ? 'each report' : when };
}

function slackRows({ channel, readers, ...main }: NonNullable<Config['slack']>): readonly ReaderRow[] {
  return [{ ...main, channel: channel ?? 'the channel of the web hook' }, ...readers].map(
    ({ persona, channel: where, when }) => ({ persona, channel: 'slack', where, when }),
  );
}

function mailRow({ persona, to, when }: NonNullable<Config['email']>['recipients'][number]): ReaderRow {
  return { persona, channel: 'email', where: to.map(maskedAddress).join(', '), when };
}

function commentRow({ persona }: NonNullable<Config['pullRequests']>): ReaderRow {
  return { persona, channel: 'pull-request', where: 'comment', when: 'each push' };
}
