import type { CallMeter } from '../../core/call-guard.ts';
import type { Clock } from '../../core/ports.ts';
import { Deadline } from './call-errors.ts';
import { callScope } from './call-scope.ts';
import type { SdkClient, SendOptions } from './sdk-client.ts';

export interface CallLimits {
  /** The first attempt and its retries. */
  readonly attempts: number;
  /** Milliseconds for a call with all its attempts. */
  readonly totalMs: number;
  /** Ends every call, whether or not the loader passes it on. */
  readonly signal?: AbortSignal;
}

export interface Scope {
  readonly clock: Clock;
  readonly meter: CallMeter;
  readonly limits: CallLimits;
}

/** The same client with calls that are counted for one unit and end within its limits. Throws what ended them. */
export function scopedClient<Client extends SdkClient>(client: Client, scope: Scope): Client {
  const send = (command: unknown, options?: SendOptions) => sendWithin(client, scope, command, options);
  return new Proxy(client, {
    get: (target, key, receiver) => (key === 'send' ? send : Reflect.get(target, key, receiver)),
  });
}

async function sendWithin(
  client: SdkClient,
  { clock, meter, limits }: Scope,
  command: unknown,
  options: SendOptions = {},
): Promise<unknown> {
  const { attempts, totalMs } = limits;
  const ended = new AbortController();
  const late = new AbortController();
  const expire = () => late.abort(new Deadline(`A call had no answer within ${totalMs / 1_000} s.`));
  clock.sleep(totalMs, ended.signal).then(expire, () => {});
  const signal = AbortSignal.any(
    [late.signal, limits.signal, options.abortSignal].filter((each) => each !== undefined),
  );
  try {
    return await callScope.run({ meter, attempts, signal, attempted: 0, renewed: false }, () =>
      client.send(command, { ...options, abortSignal: signal }),
    );
  } catch (error) {
    // The SDK tells that it was stopped, but not why.
    throw signal.aborted ? signal.reason : error;
  } finally {
    ended.abort();
  }
}
