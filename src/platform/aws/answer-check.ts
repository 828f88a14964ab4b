import { parseJson } from '../../core/parse-json.ts';
import { BadAnswer } from './call-errors.ts';

/** What came back, before the SDK reads it. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What the API model says about the call. */
export interface Expected {
  /** Shape id of the protocol, e.g. `aws.protocols#ec2Query`. */
  readonly protocol: string;
  /** As in the model, e.g. `DescribeVolumes`. */
  readonly operation: string;
  /** Whether the model's output has members. */
  readonly hasOutput: boolean;
}

/**
 * The SDK reads an empty body, a proxy's page or a cut-off document with status 200 as an answer without
 * members, which looks like "there are none". Throws `BadAnswer` for those, and for a page whatever its status:
 * nobody at AWS wrote it. `error`: the service refused, though the status may say success.
 */
export function checkAnswer(answer: RawAnswer, expected: Expected): 'answer' | 'error' {
  const text = new TextDecoder().decode(answer.body).trim();
  if (/^<(?:!doctype )?html/i.test(text)) {
    throw new BadAnswer(`${expected.operation} was answered with a web page (HTTP ${answer.status}).`);
  }
  if (answer.status >= 300 || answer.headers['x-amzn-errortype'] !== undefined) return 'error';
  const { protocol } = expected;
  if (protocol === 'aws.protocols#ec2Query' || protocol === 'aws.protocols#awsQuery')
    return ofXml(text, expected);
  if (protocol === 'aws.protocols#restXml') return 'answer';
  return ofJson(text, expected);
}

const XML_ROOT = /^(?:<\?xml[^>]*\?>)?\s*(?:<!--[^>]*-->\s*)*<(?<root>[A-Za-z][\w.:-]*)[\s>]/;

/** Every answer of these protocols, also an empty one, names its operation and carries a request id. */
function ofXml(text: string, { protocol, operation, hasOutput }: Expected): 'answer' | 'error' {
  const root = XML_ROOT.exec(text)?.groups?.['root'];
  if (root === undefined) throw new BadAnswer(`${operation} was answered with something that is not XML.`);
  if (!text.endsWith(`</${root}>`)) throw new BadAnswer(`The answer to ${operation} is cut off.`);
  if ((root === 'Response' || root === 'ErrorResponse') && /<Error>/.test(text)) return 'error';
  if (root !== `${operation}Response`) throw new BadAnswer(`${operation} was answered with something else.`);
  if (!/<requestId>[^<]+<\/requestId>/i.test(text)) {
    throw new BadAnswer(`The answer to ${operation} carries no request id.`);
  }
  const nested = protocol === 'aws.protocols#awsQuery' && hasOutput;
  if (nested && !new RegExp(`<${operation}Result[\\s/>]`).test(text)) {
    throw new BadAnswer(`The answer to ${operation} carries no result.`);
  }
  return 'answer';
}

function ofJson(text: string, { operation, hasOutput }: Expected): 'answer' | 'error' {
  if (text === '' && !hasOutput) return 'answer';
  if (text === '') throw new BadAnswer(`The answer to ${operation} is empty.`);
  if (!text.startsWith('{'))
    throw new BadAnswer(`${operation} was answered with something that is not JSON.`);
  if (!text.endsWith('}')) throw new BadAnswer(`The answer to ${operation} is cut off.`);
  return isJsonError(text) ? 'error' : 'answer';
}

/** Errors are small; only what looks like one is parsed twice. */
function isJsonError(text: string): boolean {
  if (text.length > 8_192 || !/"__type"/.test(text)) return false;
  const type: unknown = Reflect.get(Object(parseJson(text)), '__type');
  return typeof type === 'string' && /(Exception|Error|Fault|Failure|Denied|Throttled)$/.test(type);
}
