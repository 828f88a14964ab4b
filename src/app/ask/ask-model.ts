import type { Config } from '../../config/config.ts';
import type { ModelConfig } from '../../config/writer.ts';
import type { FactTable } from '../../core/fact.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import type { Answer } from '../../narrative/ask/answer.ts';
import { modelAnswer } from '../../narrative/ask/answer-sentences.ts';
import { publicQuestion } from '../../narrative/ask/public-question.ts';
import { toldTable } from '../../narrative/ask/told-table.ts';
import { BY_TEMPLATE } from '../../narrative/narrative-of.ts';
import { askPromptOf } from '../../narrative/prompt/prompt-of.ts';
import type { AskOptions } from '../invocation.ts';
import { fittingPrompt } from '../narrative/fitting-prompt.ts';
import { type DraftOfModel, modelDoor } from '../narrative/model-door.ts';
import { openModel } from '../narrative/open-model.ts';
import { sayWhatLeaves } from '../narrative/say-what-leaves.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { asTenantOf } from '../tenant-session.ts';
import { oneTenantId } from '../tenants.ts';
import type { Told } from './ask-result.ts';

/** What a model is asked with. */
export interface AskModelParts {
  readonly answer: Answer;
  readonly language: NarrativeLanguage;
  readonly writer: ModelConfig;
  readonly config: Config;
  readonly options: AskOptions;
  readonly environment: RunEnvironment;
}

/** What a model answers, each sentence held against the facts; none where it gave no answer, with the reason. */
export async function askModel(parts: AskModelParts): Promise<Told> {
  const { answer, language, writer } = parts;
  const table = toldTable(answer);
  const { draft, written } = await draftOf(parts, table);
  if (!draft) return { sentences: [], dropped: {}, written };
  const grounded = modelAnswer(draft.sections, table, language);
  if (grounded.sentences.length > 0) return { ...grounded, written };
  const instead = { of: writer.provider, reason: 'unusable' } as const;
  return { ...grounded, written: { ...BY_TEMPLATE, usage: written.usage, cached: written.cached, instead } };
}

/** The same question about the same facts is paid for once. */
async function draftOf(parts: AskModelParts, table: FactTable): Promise<DraftOfModel> {
  const { answer, language, writer, config, options, environment } = parts;
  const tenant = oneTenantId(config, options.tenant, environment);
  const asked = publicQuestion(answer.question.text, table);
  const prompt = fittingPrompt(writer, table, (told) =>
    askPromptOf({ question: asked, table: told, language }),
  );
  return asTenantOf(config, tenant, options, environment, ({ access, runStore }) => {
    const ask = modelDoor({
      config: writer,
      client: async () => {
        const model = await openModel(writer, { access, environment });
        sayWhatLeaves(writer, environment);
        return model;
      },
      cache: runStore.narrativeCache(),
      metadata: { tenant, command: 'ask' },
      environment,
    });
    return ask(prompt, `Asking ${writer.provider}`);
  });
}
