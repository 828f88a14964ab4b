import { describe, expect, it } from 'vitest';
import {
  type ModelAnswer,
  type ModelClient,
  ModelFailure,
  type ModelFailureReason,
  type ModelRequest,
} from '../../../src/core/model.ts';
import { writeDraft } from '../../../src/narrative/writing/write-draft.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const REQUEST: ModelRequest = {
  instructions: 'i',
  task: 't',
  facts: '{}',
  mostOutputTokens: 100,
  token: 'a'.repeat(48),
  metadata: {},
};
const DRAFT = { sections: [{ id: 'a', sentences: ['{f1}.'] }] };
const GOOD: ModelAnswer = { text: JSON.stringify(DRAFT), tokens: { input: 10, output: 2 } };

type Step = ModelAnswer | ModelFailure | 'hangs';

/** A model that answers with one step after the other. */
function scripted(...steps: readonly Step[]) {
  const tokens: string[] = [];
  const client: ModelClient = {
    ask(request) {
      const step = steps[tokens.length];
      tokens.push(request.token);
      if (step === undefined) return Promise.reject(new TypeError('Asked too often'));
      if (step === 'hangs') return new Promise(() => {});
      return step instanceof ModelFailure ? Promise.reject(step) : Promise.resolve(step);
    },
  };
  return { client, tokens };
}

const failure = (reason: ModelFailureReason, passing: boolean) => new ModelFailure(reason, 'no', { passing });

async function written(...steps: readonly Step[]) {
  const { client, tokens } = scripted(...steps);
  const clock = virtualClock();
  const { signal } = new AbortController();
  const outcome = await writeDraft(REQUEST, { client, deadlineMs: 90_000, clock, signal });
  return { outcome, tokens, elapsed: clock.elapsed() };
}

describe('a draft', () => {
  it('is what the model answered', async () => {
    const { outcome, tokens } = await written(GOOD);
    expect(outcome).toEqual({ written: { draft: DRAFT, tokens: { input: 10, output: 2 } } });
    expect(tokens).toHaveLength(1);
  });

  it('is asked for once more where the failure may pass, after a pause, as the same request', async () => {
    const { outcome, tokens, elapsed } = await written(failure('throttled', true), GOOD);
    expect(outcome).toMatchObject({ written: { draft: DRAFT } });
    expect(tokens).toEqual([REQUEST.token, REQUEST.token]);
    expect(elapsed).toBe(3_000);
  });

  it('waits as long as the service asks for, where there is time', async () => {
    const busy = new ModelFailure('throttled', 'no', { passing: true, pauseMs: 20_000 });
    expect(await written(busy, GOOD)).toMatchObject({
      outcome: { written: { draft: DRAFT } },
      elapsed: 20_000,
    });
  });

  it('is not asked for again where the service asks for more time than there is', async () => {
    const busy = new ModelFailure('throttled', 'no', { passing: true, pauseMs: 120_000 });
    expect(await written(busy, GOOD)).toMatchObject({
      outcome: { failed: 'throttled' },
      tokens: [REQUEST.token],
      elapsed: 0,
    });
  });

  it('is asked for anew where the answer is of no use, and both are paid', async () => {
    const useless = { text: 'Sure! Here it is:', tokens: { input: 10, output: 3 } };
    const { outcome, tokens } = await written(useless, GOOD);
    expect(outcome).toEqual({ written: { draft: DRAFT, tokens: { input: 20, output: 5 } } });
    expect(tokens).toEqual([REQUEST.token, `${REQUEST.token}-2`]);
  });

  it('that was cut off is paid for, and the log is told why', async () => {
    const cutOff = new ModelFailure('cut-off', 'It stopped at 100 tokens.', {
      passing: false,
      tokens: { input: 10, output: 100 },
    });
    const { client } = scripted(cutOff);
    const lines: string[] = [];
    const log = { write: (level: string, text: string) => void lines.push(`${level}: ${text}`) };
    const { signal } = new AbortController();
    const outcome = await writeDraft(REQUEST, { client, deadlineMs: 1, clock: virtualClock(), signal, log });
    expect(outcome).toEqual({ failed: 'cut-off', tokens: { input: 10, output: 100 } });
    expect(lines).toEqual(['warn: The model gave no answer: It stopped at 100 tokens.']);
  });

  it('aborts what is under way at its deadline', async () => {
    const seen: AbortSignal[] = [];
    const client: ModelClient = {
      ask(_, signal) {
        seen.push(signal);
        return new Promise(() => {});
      },
    };
    const { signal } = new AbortController();
    await writeDraft(REQUEST, { client, deadlineMs: 5_000, clock: virtualClock(), signal });
    expect(seen.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it('has tokens where only one of two answers tells them', async () => {
    const { outcome } = await written({ text: '', tokens: null }, GOOD);
    expect(outcome).toMatchObject({ written: { tokens: { input: 10, output: 2 } } });
  });

  it('keeps the name of its second request within what every provider takes', async () => {
    const { client, tokens } = scripted({ text: '', tokens: null }, GOOD);
    const { signal } = new AbortController();
    const request = { ...REQUEST, token: 'b'.repeat(64) };
    await writeDraft(request, { client, deadlineMs: 1, clock: virtualClock(), signal });
    expect(tokens[1]).toBe(`${'b'.repeat(62)}-2`);
  });

  it.each<[string, readonly Step[], ModelFailureReason, number]>([
    ['throttled twice', [failure('throttled', true), failure('throttled', true)], 'throttled', 2],
    ['throttled, then denied', [failure('throttled', true), failure('denied', false)], 'denied', 2],
    ['refused', [failure('refused', false)], 'refused', 1],
    ['cut off', [failure('cut-off', false)], 'cut-off', 1],
    ['closed', [failure('closed', false)], 'closed', 1],
    [
      'empty twice',
      [
        { text: ' \n', tokens: null },
        { text: '', tokens: null },
      ],
      'empty',
      2,
    ],
    [
      'prose twice',
      [
        { text: 'No.', tokens: null },
        { text: 'No.', tokens: null },
      ],
      'unusable',
      2,
    ],
    ['100 kB twice', Array(2).fill({ text: 'x'.repeat(100_000), tokens: null }), 'unusable', 2],
    ['no sentence in it', [{ text: '{"sentences":[]}', tokens: null }], 'empty', 1],
    ['late', ['hangs'], 'timeout', 1],
    ['useless, then late', [{ text: '?', tokens: null }, 'hangs'], 'timeout', 2],
  ])('that is %s fails with its reason, and is asked for no more', async (_, steps, failed, asked) => {
    const { outcome, tokens } = await written(...steps);
    expect(outcome).toEqual({ failed, tokens: null });
    expect(tokens).toHaveLength(asked);
  });

  it('that comes too late tells what was paid before', async () => {
    const { outcome, elapsed } = await written({ text: '?', tokens: { input: 7, output: 1 } }, 'hangs');
    expect(outcome).toEqual({ failed: 'timeout', tokens: { input: 7, output: 1 } });
    expect(elapsed).toBe(90_000);
  });

  it('is not asked for again where the pause would pass the deadline', async () => {
    const { client, tokens } = scripted(failure('throttled', true), GOOD);
    const { signal } = new AbortController();
    const outcome = await writeDraft(REQUEST, { client, deadlineMs: 2_999, clock: virtualClock(), signal });
    expect(outcome).toEqual({ failed: 'timeout', tokens: null });
    expect(tokens).toHaveLength(1);
  });

  it('ends at once where somebody stops the process', async () => {
    const stop = new AbortController();
    const { client, tokens } = scripted('hangs');
    const clock = virtualClock();
    const writing = clock.hold(
      writeDraft(REQUEST, { client, deadlineMs: 90_000, clock, signal: stop.signal }).catch(
        (error: unknown) => error,
      ),
    );
    stop.abort(new Error('Stopped by SIGTERM'));
    expect(await writing).toEqual(new Error('Stopped by SIGTERM'));
    expect(clock.elapsed()).toBe(0);
    expect(tokens).toHaveLength(1);
    await expect(
      writeDraft(REQUEST, { client, deadlineMs: 90_000, clock, signal: stop.signal }),
    ).rejects.toThrow('Stopped by SIGTERM');
    expect(tokens).toHaveLength(1);
  });

  it('does not hide a mistake of ours', async () => {
    const client: ModelClient = { ask: () => Promise.reject(new TypeError('x is not a function')) };
    const { signal } = new AbortController();
    const writing = writeDraft(REQUEST, { client, deadlineMs: 1_000, clock: virtualClock(), signal });
    await expect(writing).rejects.toThrow(TypeError);
  });
});
