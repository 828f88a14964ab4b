import { withAddressesMasked } from '../../core/masked-address.ts';
import { NotDelivered } from '../../core/outbox.ts';
import { printable } from '../../core/printable.ts';
import { property } from '../property.ts';

/** The parts of an error of the connection that decide what it means; every one may be missing. */
interface SmtpFacts {
  /** Three digits of the server's answer; `null`: it did not answer. */
  readonly status: number | null;
  readonly code: string;
  /** Node's code of what went wrong below, e.g. with the certificate. */
  readonly system: string;
  readonly message: string;
}

/**
 * What an error says about the mail.
 * @param begun Whether any of the mail itself was sent.
 */
export function smtpRefusal(cause: unknown, host: string, begun: boolean): Error {
  const facts = factsOf(cause);
  const what = `${host}: ${said(facts)}`;
  // The server has told that it did not take it; with 4xx, that it may later, as where senders are greylisted.
  if (facts.status !== null && facts.status >= 400) {
    return new NotDelivered(what, { cause, postponed: facts.status < 500 });
  }
  return begun ? new Error(what, { cause }) : new NotDelivered(what, { cause });
}

function factsOf(error: unknown): SmtpFacts {
  const status = property(error, 'responseCode');
  return {
    status: typeof status === 'number' ? status : null,
    code: text(property(error, 'code')),
    system: text(property(error, 'originalCode')),
    message: error instanceof Error ? error.message : '',
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

const PLAIN: Readonly<Record<string, string>> = {
  EDNS: 'the server has no address',
  ESOCKET: 'no connection could be made, or it broke',
  ECONNECTION: 'the server closed the connection',
  ETIMEDOUT: 'the server did not answer in time',
  ETLS: 'the connection could not be encrypted, and without that nothing is sent',
};

const MOST_CHARACTERS = 300;

/** The server's own words tell what to do about it; names of people are masked in them. */
function said({ status, code, system, message }: SmtpFacts): string {
  const plain = PLAIN[code] ?? 'the mail was not sent';
  if (status === null) return /^[A-Z_0-9]+$/.test(system) ? `${plain} (${system})` : plain;
  const words = printable(withAddressesMasked(message)).replace(/\s+/g, ' ').trim();
  return words.length > MOST_CHARACTERS ? `the server answered ${status}` : words;
}
