import type { Config } from '../../config/config.ts';
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
    ...narrative.pages.map(
      (persona): ReaderRow => ({
        persona,
        channel: 'page',
        where: `narrative-${persona}.md`,
        when: 'each report',
      }),
    ),
    ...(slack
      ? [{ ...slack, channel: slack.channel ?? 'the channel of the web hook' }, ...slack.readers].map(
          ({ persona, channel, when }): ReaderRow => ({ persona, channel: 'slack', where: channel, when }),
        )
      : []),
    ...(email?.recipients ?? []).map(
      ({ persona, to, when }): ReaderRow => ({
        persona,
        channel: 'email',
        where: to.map(maskedAddress).join(', '),
        when,
      }),
    ),
    ...(pullRequests
      ? [
          {
            persona: pullRequests.persona,
            channel: 'pull-request',
            where: 'comment',
            when: 'each push',
          } as const,
        ]
      : []),
  ];
}
