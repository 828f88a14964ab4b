import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { virtualClock } from './virtual-clock.ts';

it('wakes concurrent sleepers in the order of their time, at that time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 12 }), async (delays) => {
      const clock = virtualClock();
      const woken: number[] = [];
      await Promise.all(
        delays.map(async (delay) => {
          await clock.sleep(delay);
          expect(clock.elapsed()).toBe(delay);
          woken.push(delay);
        }),
      );
      expect(woken).toEqual(delays.toSorted((a, b) => a - b));
    }),
    { numRuns: 30 },
  );
});

it('ends a sleep with the reason of the signal', async () => {
  const clock = virtualClock();
  const stop = new AbortController();
  const sleeping = clock.sleep(60_000, stop.signal);
  stop.abort(new Error('enough'));
  await expect(sleeping).rejects.toThrow('enough');
  expect(clock.elapsed()).toBe(0);
  await expect(clock.sleep(1, stop.signal)).rejects.toThrow('enough');
});

it('stands still while a request is under way, also while its body comes in', async () => {
  const server = createServer((_, response) => {
    setTimeout(() => {
      response.write('a');
      setTimeout(() => response.end('b'), 20);
    }, 20);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clock = virtualClock();
  const deadline = clock.sleep(60_000).then(() => 'deadline' as const);
  const { get } = await import('node:http');
  const answer = new Promise<string>((resolve, reject) => {
    get({ host: '127.0.0.1', port }, async (response) => {
      const parts: string[] = [];
      for await (const part of response) parts.push(String(part));
      resolve(parts.join(''));
    }).on('error', reject);
  });
  await expect(Promise.race([answer, deadline])).resolves.toBe('ab');
  await expect(deadline).resolves.toBe('deadline');
  server.close();
});

it('stands still while it is held', async () => {
  const clock = virtualClock();
  const deadline = clock.sleep(1_000).then(() => 'deadline' as const);
  const work = clock.hold(new Promise<'work'>((resolve) => setTimeout(() => resolve('work'), 20)));
  await expect(Promise.race([work, deadline])).resolves.toBe('work');
});

it('moves on by hand', async () => {
  const clock = virtualClock();
  const held = clock.hold(new Promise<void>(() => {}));
  const sleeping = clock.sleep(500);
  await clock.advance(499);
  expect(clock.sleepers()).toBe(1);
  await clock.advance(1);
  await sleeping;
  expect(clock.elapsed()).toBe(500);
  expect(held).toBeInstanceOf(Promise);
});
