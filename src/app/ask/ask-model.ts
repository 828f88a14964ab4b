import type { Config } from '../../config/config.ts';
import type { ModelConfig } from '../../config/writer.ts';
import type { ModelRequest } from '../../core/model.ts';
import type { NarrativeLanguage } from '../../core/persona.ts';
import type { Answer } from '../../narrative/ask/answer.ts';
import { modelAnswer } from '../../narrative/ask/answer-sentences.ts';
import { publicQuestion } from '../../narrative/ask/public-question.ts';
import { askPromptOf } from '../../narrative/prompt/prompt-of.ts';
import type { WriteOutcome } from '../../narrative/writing/write-draft.ts';
import type { AskOptions } from '../invocation.ts';
import { byModel, byTemplateInstead, modelOutcome, requestToken } from '../narrative/model-outcome.ts';
import { openModel } from '../narrative/open-model.ts';
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
  const outcome = await outcomeOf(parts);
  if ('failed' in outcome) {
    return { sentences: [], dropped: {}, written: byTemplateInstead(writer, outcome) };
  }
  const { draft, tokens } = outcome.written;
  const grounded = modelAnswer(draft.sections, answer.table, language);
  const isUsable = grounded.sentences.length > 0;
  return {
    ...grounded,
    written: isUsable
      ? byModel(writer, tokens, false)
      : byTemplateInstead(writer, { failed: 'unusable', tokens }),
  };
}

async function outcomeOf(parts: AskModelParts): Promise<WriteOutcome> {
  const { writer, config, options, environment } = parts;
  const tenant = oneTenantId(config, options.tenant, environment);
  const request = await requestOf(parts, tenant);
  environment.progress.step(`Asking ${writer.provider}`);
  return asTenantOf(config, tenant, options, environment, ({ access }) =>
    modelOutcome(request, writer, () => openModel(writer, { access, environment }), environment),
  );
}

async function requestOf(
  { answer, language, writer, options }: AskModelParts,
  tenant: string,
): Promise<ModelRequest> {
  const { table } = answer;
  const prompt = askPromptOf({ question: publicQuestion(options.question, table), table, language });
  return {
    ...prompt,
    mostOutputTokens: writer.mostOutputTokens,
    token: await requestToken(JSON.stringify([writer.provider, prompt])),
    metadata: { tenant, command: 'ask' },
  };
}
