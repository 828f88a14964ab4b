import type { ModelConfig } from '../../config/writer.ts';
import { SpendlogError } from '../../core/errors.ts';
import type { ModelClient } from '../../core/model.ts';
import type { SignedIn } from '../../platform/aws/sign-in.ts';
import { bedrockModel } from '../../platform/models/bedrock.ts';
import { modelEndpoint } from '../../platform/models/model-endpoint.ts';
import { openaiCompatibleModel } from '../../platform/models/openai-compatible.ts';
import { qbusinessModel } from '../../platform/models/qbusiness.ts';
import type { RunEnvironment } from '../run-contract.ts';

/** What a model is reached with. */
export interface OpenModelParts {
  /** Signs in: asked for models of AWS alone. */
  readonly access: () => Promise<{ readonly signedIn: Pick<SignedIn, 'credentials' | 'region'> }>;
  readonly environment: Pick<RunEnvironment, 'environment' | 'maskSecret'>;
}

type EndpointConfig = Extract<ModelConfig, { provider: 'openai-compatible' }>;

/**
 * The model that spendlog.yml names, ready to be asked: as the tenant where it is one of AWS. Asks nobody yet.
 * @throws SpendlogError INPUT_INVALID where an endpoint cannot be asked as it is configured; what signing in throws
 */
export async function openModel(config: ModelConfig, parts: OpenModelParts): Promise<ModelClient> {
  if (config.provider === 'openai-compatible') return endpointModel(config, parts.environment);
  const { signedIn } = await parts.access();
  const { credentials } = signedIn;
  const region = config.region ?? regionOfProfile(config) ?? signedIn.region;
  return config.provider === 'bedrock'
    ? bedrockModel({ region, credentials, model: config.model, guardrail: config.guardrail ?? null })
    : qbusinessModel({ region, credentials, application: config.application });
}

/** An ARN names the one region that it can be asked in. */
function regionOfProfile(config: ModelConfig): string | undefined {
  if (config.provider !== 'bedrock' || !config.model.startsWith('arn:')) return undefined;
  return config.model.split(':')[3] || undefined;
}

/** What a header may hold. */
const KEY = /^[\x21-\x7e]*$/;

function endpointModel(config: EndpointConfig, parts: OpenModelParts['environment']): ModelClient {
  const { url, isPrivate, isReadable } = modelEndpoint(config.url);
  const key = (parts.environment['SPENDLOG_MODEL_KEY'] ?? '').trim();
  if (key !== '') parts.maskSecret(key);
  if (!KEY.test(key)) throw brokenKey();
  if (key === '' && !isPrivate) throw missingKey(url);
  if (key !== '' && isReadable) throw readableKey(url);
  return openaiCompatibleModel({ url, model: config.model, key: key === '' ? null : key });
}

/** On the internet nobody answers without one: rather a clear error now than a template that says "denied" every day. */
function missingKey({ host }: URL): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `narrative.writer asks ${host}, and there is no key for it.`,
    'Set SPENDLOG_MODEL_KEY, in the workflow from a secret. An endpoint on your own network (localhost, a private address, a name such as models.internal) may do without; one that looks public and takes no key is given any text.',
  );
}

/** On a network of one's own there are others as well. */
function readableKey({ host }: URL): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `SPENDLOG_MODEL_KEY would be sent to ${host} in the clear.`,
    'Give narrative.writer.url an address with https, or take the key away where the endpoint asks for none. Only to this machine itself (localhost) a key goes over http.',
  );
}

function brokenKey(): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    'SPENDLOG_MODEL_KEY holds a space, a line break or another character that is in no key.',
    'Copy the key alone into the secret, without quotes or a name before it.',
  );
}
