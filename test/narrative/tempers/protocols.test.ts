import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ModelClient } from '../../../src/core/model.ts';
import { slotText } from '../../../src/narrative/grounding/slot-text.ts';
import { bedrockModel } from '../../../src/platform/models/bedrock.ts';
import { qbusinessModel } from '../../../src/platform/models/qbusiness.ts';
import { careless } from '../../loopback/models/careless.ts';
import { honest } from '../../loopback/models/honest.ts';
import { hostile } from '../../loopback/models/hostile.ts';
import { createLedger } from '../../loopback/models/ledger.ts';
import { startModelServer } from '../../loopback/models/model-server.ts';
import { expectGrounded } from './expect-grounded.ts';
import { answered, LANGUAGES, PERSONAS } from './model-rig.ts';

afterEach(() => vi.unstubAllEnvs());

const aws = {
  region: 'eu-west-1',
  credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'key-of-the-tenant' }),
};

const CLIENTS: Readonly<Record<string, ModelClient>> = {
  converse: bedrockModel({ ...aws, model: 'eu.amazon.nova-lite-v1:0', guardrail: null }),
  'chat-sync': qbusinessModel({ ...aws, application: 'a1b2c3d4-5678-90ab-cdef-111122223333' }),
};

/** So many times each persona in each language is asked, of each temper. */
const ROUNDS = 1;

describe.each(Object.entries(CLIENTS))('every temper, asked by %s', (protocol, client) => {
  it('tells nothing that is not borne out', async () => {
    let seed = 1_000;
    const ledger = createLedger();
    await using server = await startModelServer(
      (call) => [honest(seed), careless(seed, ledger), hostile(seed)][seed % 3]?.(call) ?? '',
    );
    vi.stubEnv('AWS_ENDPOINT_URL', server.url);
    const told: string[] = [];
    for (const persona of PERSONAS)
      for (const language of LANGUAGES)
        for (let nth = 0; nth < 3 * ROUNDS; nth += 1) {
          seed += 1;
          const { narrative, kept } = await answered(client, persona, language);
          told.push(...(kept ?? []).map(slotText));
          expectGrounded(narrative, `seed ${seed}, ${persona.id}, ${language}`);
        }
    const wrong = new Set(ledger.broken.map(({ sentence }) => sentence));
    expect(wrong.size).toBeGreaterThan(50);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((sentence) => wrong.has(sentence))).toEqual([]);
    expect(new Set(server.journal.map((call) => call.protocol))).toEqual(new Set([protocol]));
  });
});
