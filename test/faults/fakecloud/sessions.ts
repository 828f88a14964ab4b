import type { Clock } from '../../../src/core/ports.ts';

/** Who a request is from; found by its access key id, which only we hand out. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly account: string;
  readonly arn: string;
  /** Assumed with the credentials of another role: an hour at most. */
  readonly assumed: boolean;
  readonly expiresAt: Date;
}

export interface Sessions {
  open(account: string, arn: string, seconds: number): Session;
  /** `null`: nobody handed out that key. */
  find(accessKeyId: string): Session | null;
  expire(accessKeyId: string): void;
  isExpired(session: Session): boolean;
}

/** Like AWS's: the account can be read from the access key id. */
export function createSessions(clock: Clock): Sessions {
  const open = new Map<string, Session>();
  const expired = new Set<string>();
  return {
    open(account, arn, seconds) {
      const session = sessionOf(account, arn, open.size, clock.now().getTime() + seconds * 1000);
      open.set(session.accessKeyId, session);
      return session;
    },
    find: (accessKeyId) => open.get(accessKeyId) ?? null,
    expire: (accessKeyId) => void expired.add(accessKeyId),
    isExpired: ({ accessKeyId, expiresAt }) => expired.has(accessKeyId) || expiresAt <= clock.now(),
  };
}

/** How every secret begins that is handed out; none may turn up in any output. */
export const SECRETS = ['sentinelSecret/', 'sentinelToken/'] as const;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function sessionOf(account: string, arn: string, count: number, expiresAt: number): Session {
  const digits = [...account].map((digit) => LETTERS[Number(digit)] ?? 'A').join('');
  const serial = [15, 10, 5, 0].map((shift) => LETTERS[(count >> shift) & 31] ?? 'A').join('');
  return {
    accessKeyId: `ASIA${digits}${serial}`,
    secretAccessKey: `${SECRETS[0]}${digits}${serial}`,
    sessionToken: `${SECRETS[1]}${digits}${serial}==`,
    account,
    arn,
    assumed: arn.includes(':assumed-role/'),
    expiresAt: new Date(expiresAt),
  };
}
