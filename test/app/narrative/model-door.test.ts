import { describe, expect, it, vi } from 'vitest';
import { draftsOfModels } from '../../../src/app/narrative/drafts-of-models.ts';
import { modelDoor } from '../../../src/app/narrative/model-door.ts';
import type { ModelConfig } from '../../../src/config/writer.ts';
import type { ResponseCache } from '../../../src/core/cost-explorer-port.ts';
import { SpendlogError } from '../../../src/core/errors.ts';
import { type ModelAnswer, type ModelClient, ModelFailure } from '../../../src/core/model.ts';
import { PERSONAS } from '../../narrative/tempers/model-rig.ts';
import { SAMPLE_FACTS } from '../../narrative/tempers/sample-facts.ts';
import { testEnvironment } from '../../support/test-environment.ts';

const CONFIG: ModelConfig = {
  provider: 'bedrock',
  model: 'a-model',
  deadlineSeconds: 5,
  mostOutputTokens: 256,
};

const GOOD: ModelAnswer = {
  text: JSON.stringify({ sections: [{ id: 'a', sentences: ['{f1}.'] }] }),
  tokens: { input: 10, output: 2 },
};

function memory(): ResponseCache & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (key) => kept.get(key) ?? null,
    put: async (key, text) => void kept.set(key, text),
  };
}

const broken: ResponseCache = {
  get: () => Promise.reject(new SpendlogError('STORE_UNAVAILABLE', 'No.', 'Try.')),
  put: () => Promise.reject(new SpendlogError('STORE_UNAVAILABLE', 'No.', 'Try.')),
};

/** A model that answers as it is told, and how many questions it had at a time. */
function modelThat(answer: (question: number) => Promise<ModelAnswer>) {
  const seen = { questions: 0, now: 0, most: 0 };
  const client: ModelClient = {
    async ask() {
      seen.questions += 1;
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      try {
        return await answer(seen.questions);
      } finally {
        seen.now -= 1;
      }
    },
  };
  return { client, seen };
}

const refusing = (reason: 'closed' | 'denied' | 'refused') => () =>
  Promise.reject(new ModelFailure(reason, 'No.', { passing: false }));

async function drafts(client: ModelClient, cache = memory(), steps: string[] = []) {
  const environment = testEnvironment('.', {
    progress: { step: (text) => void steps.push(text), done: () => {}, warn: () => {} },
  });
  return draftsOfModels(PERSONAS, {
    config: CONFIG,
    client: () => Promise.resolve(client),
    cache,
    table: SAMPLE_FACTS,
    language: 'en',
    metadata: {},
    environment,
  });
}

describe('drafts for several readers', () => {
  it('come in their order, three at a time at most, and the first question goes alone', async () => {
    const { promise: first, resolve: answerFirst } = Promise.withResolvers<ModelAnswer>();
    const { promise: others, resolve: answerOthers } = Promise.withResolvers<ModelAnswer>();
    const { client, seen } = modelThat((question) => {
      // The other three wait for each other: they are asked at a time.
      if (question === PERSONAS.length) answerOthers(GOOD);
      return question === 1 ? first : others;
    });
    const steps: string[] = [];
    const all = drafts(client, memory(), steps);
    await vi.waitFor(() => expect(seen.questions).toBe(1));
    await new Promise((resolve) => setImmediate(resolve));
    expect(steps).toHaveLength(1);
    answerFirst(GOOD);
    expect((await all).map(({ persona }) => persona)).toEqual(PERSONAS.map(({ id }) => id));
    expect(seen).toMatchObject({ questions: PERSONAS.length, most: 3 });
    expect(steps).toEqual(
      PERSONAS.map(({ id }, index) => `Asking bedrock for ${id} (${index + 1} of ${PERSONAS.length})`),
    );
  });

  it.each(['closed', 'denied'] as const)('are asked for once where the model is %s', async (reason) => {
    const { client, seen } = modelThat(refusing(reason));
    const all = await drafts(client);
    expect(seen.questions).toBe(1);
    expect(all.map(({ written }) => written.instead?.reason)).toEqual(PERSONAS.map(() => reason));
  });

  it('are each asked for where the model said no to one', async () => {
    const { client, seen } = modelThat(refusing('refused'));
    await drafts(client);
    expect(seen.questions).toBe(PERSONAS.length);
  });

  it('are not asked for again, in this run or another', async () => {
    const { client, seen } = modelThat(() => Promise.resolve(GOOD));
    const cache = memory();
    await drafts(client, cache);
    const again = await drafts(client, cache);
    expect(seen.questions).toBe(PERSONAS.length);
    expect(again.every(({ written }) => written.cached)).toBe(true);
  });
});

describe('a store that cannot be used', () => {
  it('costs a second answer, and no first', async () => {
    const { client, seen } = modelThat(() => Promise.resolve(GOOD));
    const ask = modelDoor({
      config: CONFIG,
      client: () => Promise.resolve(client),
      cache: broken,
      metadata: {},
      environment: testEnvironment('.'),
    });
    const prompt = { instructions: '', task: '', facts: '{}' };
    expect((await ask(prompt, 'Asking')).draft).not.toBeNull();
    expect((await ask(prompt, 'Asking')).draft).not.toBeNull();
    expect(seen.questions).toBe(2);
  });
});
