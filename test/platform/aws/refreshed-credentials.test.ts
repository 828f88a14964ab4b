import { describe, expect, it } from 'vitest';
import { SpendlogError } from '../../../src/core/errors.ts';
import { refreshedCredentials, type Session } from '../../../src/platform/aws/refreshed-credentials.ts';
import { renewableCredentials } from '../../../src/platform/aws/renewable-credentials.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

/** Sessions in order, of an AWS that answers when it is told to. */
function slowSts() {
  const clock = virtualClock();
  const waiting: PromiseWithResolvers<Session>[] = [];
  const obtain = () => {
    const answer = Promise.withResolvers<Session>();
    waiting.push(answer);
    return answer.promise;
  };
  const session = (name: string): Session => ({
    accessKeyId: name,
    secretAccessKey: 'secret',
    sessionToken: 'token',
    seconds: 3600,
    expiresAt: new Date(clock.now().getTime() + 3_600_000),
  });
  return {
    provide: refreshedCredentials(obtain, clock),
    asked: () => waiting.length,
    answer: (name: string) => waiting.at(-1)?.resolve(session(name)),
    refuse: (error: Error) => waiting.at(-1)?.reject(error),
  };
}

describe('credentials that AWS no longer accepts', () => {
  it('are handed out to nobody while they are replaced, and replaced once', async () => {
    const { provide, asked, answer } = slowSts();
    const first = provide();
    answer('old');
    expect((await first).accessKeyId).toBe('old');

    const forced = provide({ forceRefresh: true });
    const beside = provide();
    const both = provide({ forceRefresh: true });
    answer('new');

    expect((await Promise.all([forced, beside, both])).map(({ accessKeyId }) => accessKeyId)).toEqual([
      'new',
      'new',
      'new',
    ]);
    expect(asked()).toBe(2);
  });

  it('stay while AWS cannot replace them and they have not ended', async () => {
    const { provide, answer, refuse } = slowSts();
    const first = provide();
    answer('old');
    await first;

    const forced = provide({ forceRefresh: true });
    const beside = provide();
    refuse(new SpendlogError('AWS_UNAVAILABLE', 'STS is away.', 'Run again.'));

    expect([(await forced).accessKeyId, (await beside).accessKeyId]).toEqual(['old', 'old']);
  });
});

describe('credentials of a source that the SDK keeps', () => {
  it('are waited for by every caller from the renewal on, however many refusals called for it', async () => {
    const asked: unknown[] = [];
    const replaced = Promise.withResolvers<{ accessKeyId: string; secretAccessKey: string }>();
    const { provide, renew } = renewableCredentials(
      async (properties) => {
        asked.push(properties?.['forceRefresh'] ?? false);
        if (properties?.['forceRefresh'] === true) return replaced.promise;
        return { accessKeyId: 'old', secretAccessKey: 'secret' };
      },
      () => 0,
    );
    expect((await provide()).accessKeyId).toBe('old');

    renew();
    const first = provide();
    renew();
    const second = provide();
    replaced.resolve({ accessKeyId: 'new', secretAccessKey: 'secret' });

    expect([(await first).accessKeyId, (await second).accessKeyId]).toEqual(['new', 'new']);
    await provide();
    expect(asked).toEqual([false, true, false]);
  });
});
