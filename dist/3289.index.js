export const id = 3289;
export const ids = [3289];
export const modules = {

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/model.js
var model = __webpack_require__(58008);
// EXTERNAL MODULE: ./build/src/platform/aws/error-names.js
var error_names = __webpack_require__(19316);
// EXTERNAL MODULE: ./build/src/platform/aws-errors.js
var aws_errors = __webpack_require__(96630);
// EXTERNAL MODULE: ./build/src/platform/property.js
var property = __webpack_require__(61244);
;// CONCATENATED MODULE: ./build/src/platform/models/connection-failure.js


/** The connection stood, and nothing came. */
const TIMED_OUT = new Set([
    'ETIMEDOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
]);
/** Errors are wrapped in each other that often at most. */
const MOST_CAUSES = 4;
/** What it means that there was no connection, or it broke; `null` where that is not what happened. */
function connectionFailure(error, service) {
    const code = codeOf(error);
    if (code === null)
        return null;
    const reason = TIMED_OUT.has(code) ? 'timeout' : 'unreachable';
    return new model/* ModelFailure */.c5(reason, `${service} was not reached: ${code}`, { passing: true, cause: error });
}
/** Of Node, e.g. `ECONNREFUSED`: its messages hold addresses, its codes do not. */
function codeOf(error) {
    let at = error;
    for (let depth = 0; depth < MOST_CAUSES && at !== undefined; depth += 1) {
        const code = (0,property/* property */.M)(at, 'code');
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(code))
            return code;
        at = (0,property/* property */.M)(at, 'cause');
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/platform/models/aws-model-failure.js





/** Of Converse and ChatSync, as their models name them. A map: names come from the network. */
const BY_NAME = new Map([
    ['ConflictException', ['failed', true]],
    ['CredentialsProviderError', ['denied', false]],
    ['ExternalResourceException', ['failed', false]],
    ['InternalServerException', ['failed', true]],
    ['LicenseNotFoundException', ['closed', false]],
    ['ModelErrorException', ['failed', true]],
    ['ModelNotReadyException', ['unreachable', true]],
    ['ModelTimeoutException', ['timeout', true]],
    ['ResourceNotFoundException', ['closed', false]],
    ['ServiceQuotaExceededException', ['throttled', false]],
    ['ServiceUnavailableException', ['unreachable', true]],
    // Of an answer that is no JSON.
    ['SyntaxError', ['unusable', true]],
    ['TimeoutError', ['timeout', true]],
]);
/** In a ValidationException: there is no such model, or it is not to be had this way. */
const NO_SUCH_MODEL = /model identifier is invalid|on-demand throughput|end of its life/i;
/** What the failure of a call means. The words of AWS stay in `cause`: they may hold ARNs. */
function awsModelFailure(error, service, signal) {
    if (signal.aborted) {
        return new model/* ModelFailure */.c5('timeout', `${service} was not waited for`, { passing: false });
    }
    if ((0,errors/* isSpendlogError */.r)(error)) {
        const message = `${service} could not be asked, since signing in failed (${error.code})`;
        return new model/* ModelFailure */.c5('denied', message, { passing: false, cause: error });
    }
    const facts = (0,aws_errors/* awsErrorFacts */.ZR)(error);
    const connection = meaningOf(facts) ? null : connectionFailure(error, service);
    if (connection)
        return connection;
    const [reason, passing] = meaningOf(facts) ?? ['failed', false];
    return new model/* ModelFailure */.c5(reason, said(service, facts), { passing, cause: error });
}
function meaningOf({ name, message, status }) {
    const known = BY_NAME.get(name);
    if (known)
        return known;
    if (name === 'ValidationException')
        return [NO_SUCH_MODEL.test(message) ? 'closed' : 'failed', false];
    if ((0,error_names/* isThrottledName */.ol)(name) || status === 429)
        return ['throttled', true];
    if ([error_names/* isDeniedName */.ZQ, error_names/* isExpiredName */.Je, error_names/* isSkewedName */.vp, error_names/* isRegionDisabledName */.AW].some((is) => is(name))) {
        return ['denied', false];
    }
    if (status === null)
        return null;
    if (status === 403)
        return ['denied', false];
    return status >= 500 ? ['unreachable', true] : ['failed', false];
}
/** Names come from the network: only what a name may hold is told. */
function said(service, { name, status }) {
    const plain = name.replace(/[^A-Za-z0-9]/g, '').slice(0, 60);
    return `${service} answered ${plain || 'an error'}${status === null ? '' : ` (HTTP ${status})`}`;
}

;// CONCATENATED MODULE: ./build/src/platform/models/aws-model-settings.js
const CONNECTION_MS = 5_000;
/**
 * Configuration of an SDK client that asks a model once: signed as the tenant, never with a token that happens to be in the
 * environment, without retries, and with no deadline of its own, since an answer may take as long as the signal of the
 * request says. Endpoints follow `AWS_ENDPOINT_URL`.
 */
async function awsModelSettings({ region, credentials }) {
    const { NodeHttpHandler } = await __webpack_require__.e(/* import() */ 1279).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19));
    return {
        region,
        credentials,
        authSchemePreference: ['sigv4'],
        maxAttempts: 1,
        // Made here: the handler of these clients would speak HTTP/2, whose connections outlive an aborted request.
        requestHandler: new NodeHttpHandler({ connectionTimeout: CONNECTION_MS }),
    };
}

;// CONCATENATED MODULE: ./build/src/platform/models/bedrock.js



const SERVICE = 'Amazon Bedrock';
/** A model of Bedrock, asked by Converse: the same request for every model, and no tools. The SDK is loaded with the first. */
function bedrockModel(options) {
    return {
        async ask(request, signal) {
            const { BedrockRuntimeClient, ConverseCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(7462)]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19));
            const client = new BedrockRuntimeClient(await awsModelSettings(options));
            try {
                const command = new ConverseCommand(converseInput(request, options));
                return answerOf(await client.send(command, { abortSignal: signal }).catch(failed(signal)));
            }
            finally {
                client.destroy();
            }
        },
    };
}
function failed(signal) {
    return (error) => {
        throw awsModelFailure(error, SERVICE, signal);
    };
}
/** Without a temperature: newer models refuse any, and an answer is kept, so that it need not be the same twice. */
function converseInput(request, { model, guardrail }) {
    const metadata = requestMetadata(request.metadata);
    return {
        modelId: model,
        system: [{ text: request.instructions }],
        messages: [
            { role: 'user', content: [{ text: request.task }, { text: `Table of facts:\n${request.facts}` }] },
        ],
        inferenceConfig: { maxTokens: request.mostOutputTokens },
        ...(guardrail
            ? { guardrailConfig: { guardrailIdentifier: guardrail.id, guardrailVersion: guardrail.version } }
            : {}),
        ...(Object.keys(metadata).length > 0 ? { requestMetadata: metadata } : {}),
    };
}
const MOST_ENTRIES = 16;
const MOST_CHARACTERS = 256;
/** What the API's model allows in keys and values. */
const NOT_ALLOWED = /[^a-zA-Z0-9\s:_@$#=/+,.-]/g;
function requestMetadata(given) {
    const allowed = (text) => text.replace(NOT_ALLOWED, '_').slice(0, MOST_CHARACTERS);
    return Object.fromEntries(Object.entries(given)
        .filter(([key]) => key !== '')
        .slice(0, MOST_ENTRIES)
        .map(([key, value]) => [allowed(key), allowed(value)]));
}
/** Reasons to stop that leave no answer. */
const STOPPED = new Map([
    ['content_filtered', ['refused', false]],
    ['guardrail_intervened', ['refused', false]],
    ['malformed_model_output', ['unusable', true]],
    ['malformed_tool_use', ['unusable', true]],
    ['max_tokens', ['cut-off', false]],
    ['model_context_window_exceeded', ['cut-off', false]],
    ['tool_use', ['unusable', true]],
]);
function answerOf({ output, stopReason, usage }) {
    const { inputTokens, outputTokens } = usage ?? {};
    const tokens = inputTokens === undefined || outputTokens === undefined
        ? null
        : { input: inputTokens, output: outputTokens };
    const stopped = STOPPED.get(stopReason ?? '');
    if (stopped) {
        const [reason, passing] = stopped;
        throw new model/* ModelFailure */.c5(reason, `${SERVICE} stopped with ${stopReason}`, { passing, tokens });
    }
    const text = (output?.message?.content ?? []).map((block) => block.text ?? '').join('');
    if (text.trim() === '') {
        throw new model/* ModelFailure */.c5('empty', `${SERVICE} answered without text`, { passing: true, tokens });
    }
    return { text, tokens };
}

// EXTERNAL MODULE: ./node_modules/ipaddr.js/lib/ipaddr.js
var ipaddr = __webpack_require__(48280);
;// CONCATENATED MODULE: ./build/src/platform/models/model-endpoint.js


/** Names that are for networks of one's own (RFC 6761, 6762, 8375, and `internal` as ICANN has set it aside). */
const PRIVATE_NAME = /^(?:[^.]+|(?:.+\.)?(?:localhost|local|internal|home\.arpa))$/;
const PRIVATE_RANGES = new Set(['loopback', 'private', 'uniqueLocal']);
/**
 * Reads the address of an endpoint. Figures and a key are sent to it: over https, or over http on a network of one's own.
 * @throws SpendlogError INPUT_INVALID
 */
function modelEndpoint(text) {
    const url = URL.parse(text);
    if (!url)
        throw refused('is no address');
    if (url.username !== '' || url.password !== '')
        throw refused('holds a user name or a password');
    if (url.search !== '' || url.hash !== '')
        throw refused('holds a query or a fragment');
    const isPrivate = isPrivateHost(url.hostname);
    const secure = url.protocol === 'https:' || (url.protocol === 'http:' && isPrivate);
    if (!secure)
        throw refused('does not begin with https, and its host is not one of a private network');
    return { url, isPrivate };
}
function isPrivateHost(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if (ipaddr.isValid(host))
        return PRIVATE_RANGES.has(ipaddr.process(host).range());
    return PRIVATE_NAME.test(host);
}
/** The address is not repeated: somebody may have put a key into it. */
function refused(what) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `The address in narrative.writer.url ${what}.`, 'Give the base address of the API, such as https://models.example.com/v1, and the key in SPENDLOG_MODEL_KEY.');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/src/platform/models/chat-answer.js


/** Some models answer in parts, of which those of type `text` are the answer. */
const content = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() }))
        .transform((parts) => parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')),
]);
const count = schemas/* number */.aig().int().min(0);
/** What is used of an answer to a chat completion; servers leave out, or add, much else. */
const completion = schemas/* object */.Ikc({
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({
        message: schemas/* object */.Ikc({ content: content.nullish(), refusal: schemas/* string */.YjP().nullish() }),
        finish_reason: schemas/* string */.YjP().nullish(),
    }))
        .min(1),
    usage: schemas/* object */.Ikc({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});
/** @throws ModelFailure where there is no answer in it */
function chatAnswer(body) {
    const parsed = completion.safeParse(body).data;
    const [choice] = parsed?.choices ?? [];
    if (!parsed || !choice) {
        throw new model/* ModelFailure */.c5('unusable', 'The endpoint answered with something that is no chat completion', {
            passing: true,
        });
    }
    const tokens = parsed.usage
        ? { input: parsed.usage.prompt_tokens, output: parsed.usage.completion_tokens }
        : null;
    const { message, finish_reason } = choice;
    if (finish_reason === 'content_filter' || (message.refusal ?? '') !== '') {
        throw new model/* ModelFailure */.c5('refused', 'The model refused', { passing: false, tokens });
    }
    if (finish_reason === 'length') {
        throw new model/* ModelFailure */.c5('cut-off', 'The answer was cut off at its limit of tokens', {
            passing: false,
            tokens,
        });
    }
    const text = message.content ?? '';
    if (text.trim() === '') {
        throw new model/* ModelFailure */.c5('empty', 'The endpoint answered without text', { passing: true, tokens });
    }
    return { text, tokens };
}

// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/platform/models/endpoint-fetch.js

/** An answer with more bytes than any that could be used. */
class AnswerTooLarge extends Error {
    name = 'AnswerTooLarge';
}
/** Statuses that no body may be given to. */
const WITHOUT_BODY = new Set([204, 205, 304]);
/** Models that think aloud send that as well. */
const MOST_BYTES = 2 * 1024 * 1024;
/**
 * How an endpoint is spoken to: with the headers that are named here and no others (the package would add what it finds in
 * the environment), without following redirects, and without reading answers that have no end.
 */
function endpointFetch(key) {
    return async (input, init) => {
        const response = await fetch(input, {
            method: 'POST',
            body: init?.body ?? null,
            signal: init?.signal ?? null,
            redirect: 'manual',
            headers: {
                accept: 'application/json',
                'content-type': 'application/json',
                'user-agent': `spendlog/${version/* version */.r}`,
                ...(key === null ? {} : { authorization: `Bearer ${key}` }),
            },
        });
        const body = await boundedBody(response);
        const type = response.headers.get('content-type') ?? 'text/plain';
        return new Response(WITHOUT_BODY.has(response.status) ? null : body, {
            status: response.status,
            headers: { 'content-type': type },
        });
    };
}
async function boundedBody(response) {
    const decoder = new TextDecoder();
    let bytes = 0;
    let text = '';
    // Leaving the loop cancels the stream.
    for await (const chunk of response.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > MOST_BYTES)
            throw new AnswerTooLarge('The answer has no end');
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}

;// CONCATENATED MODULE: ./build/src/platform/models/endpoint-failure.js




const endpoint_failure_SERVICE = 'The endpoint';
const BY_STATUS = {
    // Nothing left to pay with.
    402: ['denied', false],
    401: ['denied', false],
    403: ['denied', false],
    // No such model, or no such path.
    404: ['closed', false],
    408: ['timeout', true],
    409: ['failed', true],
    410: ['closed', false],
    429: ['throttled', true],
    500: ['failed', true],
    502: ['unreachable', true],
    503: ['unreachable', true],
    504: ['timeout', true],
};
/**
 * What the failure of a request means. What the endpoint said stays out of it, and out of `cause`: it may repeat the key or
 * what it was asked. `null`: a mistake of ours. `ofPackage`: the package says that it could not ask.
 */
function endpointFailure(error, signal, ofPackage) {
    if (signal.aborted)
        return failure('timeout', 'was not waited for', false);
    const status = (0,property/* property */.M)(error, 'status');
    if (typeof status === 'number')
        return byStatus(status, (0,property/* property */.M)(error, 'code'));
    if (error instanceof SyntaxError) {
        return failure('unusable', 'answered with something that is no JSON', true);
    }
    if ((0,property/* property */.M)(error, 'cause') instanceof AnswerTooLarge) {
        return failure('unusable', 'answered with more than can be an answer', true);
    }
    const connection = connectionFailure(error, endpoint_failure_SERVICE);
    return connection ?? (ofPackage ? failure('unreachable', 'was not reached', true) : null);
}
function byStatus(status, code) {
    // Azure says with a 400 what others say with the end of an answer.
    if (code === 'content_filter')
        return failure('refused', 'refused it by a content filter', false);
    if (code === 'insufficient_quota')
        return failure('denied', 'has no quota left for this key', false);
    if (status >= 300 && status < 400) {
        return failure('unreachable', `answered with a redirect (HTTP ${status}), which is not followed`, false);
    }
    const [reason, passing] = BY_STATUS[status] ?? ['failed', status >= 500];
    return failure(reason, `answered HTTP ${status}`, passing);
}
function failure(reason, what, passing) {
    return new model/* ModelFailure */.c5(reason, `${endpoint_failure_SERVICE} ${what}`, { passing });
}

;// CONCATENATED MODULE: ./build/src/platform/models/openai-compatible.js



/** The package wants one, and its errors may tell it: the real one is put in by what sends the request. */
const NO_KEY = 'none';
/** Any endpoint that speaks chat completions. The package is loaded with the first request. */
function openaiCompatibleModel(options) {
    return {
        async ask(request, signal) {
            const { OpenAI, OpenAIError } = await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 98193));
            const client = new OpenAI({
                baseURL: options.url.href,
                apiKey: NO_KEY,
                // Given, since each of them would be looked for in the environment.
                adminAPIKey: null,
                organization: null,
                project: null,
                webhookSecret: null,
                logLevel: 'off',
                maxRetries: 0,
                timeout: NO_TIMEOUT_MS,
                fetch: endpointFetch(options.key),
            });
            const body = await client.chat.completions
                .create(completionOf(request, options), { signal })
                .catch((error) => {
                throw endpointFailure(error, signal, error instanceof OpenAIError) ?? error;
            });
            return chatAnswer(body);
        },
    };
}
/** The signal is the deadline; this is beyond the longest. */
const NO_TIMEOUT_MS = 3_600_000;
/** OpenAI's own models refuse the name that everybody else's servers know, and some of those refuse the new one. */
const NEW_NAME_OF_LIMIT = /(?:^|\.)(?:openai\.com|openai\.azure\.com)$/;
/** No temperature: some models refuse any. No metadata: it would leave the account. */
function completionOf(request, { url, model }) {
    const limit = request.mostOutputTokens;
    return {
        model,
        messages: [
            { role: 'system', content: request.instructions },
            { role: 'user', content: `${request.task}\n\nTable of facts:\n${request.facts}` },
        ],
        ...(NEW_NAME_OF_LIMIT.test(url.hostname) ? { max_completion_tokens: limit } : { max_tokens: limit }),
    };
}

;// CONCATENATED MODULE: ./build/src/platform/models/qbusiness.js



const qbusiness_SERVICE = 'Amazon Q Business';
/** Of one attachment, as the API documents it. */
const qbusiness_MOST_BYTES = 10 * 1024 * 1024;
/** The API documents no length of a message; this is what Amazon Q allows in those of its apps. */
const MOST_MESSAGE_CHARACTERS = 7_000;
/**
 * An application of Amazon Q Business, asked by ChatSync in creator mode: the model alone, nothing that is indexed. It says as
 * whom by its credentials (nobody, of an anonymous application), so no user is named. The SDK is loaded with the first request.
 */
function qbusinessModel(options) {
    return {
        async ask(request, signal) {
            const input = chatInput(request, options.application);
            const { ChatSyncCommand, QBusinessClient } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(1860), __webpack_require__.e(4980)]).then(__webpack_require__.t.bind(__webpack_require__, 4980, 19));
            const client = new QBusinessClient(await awsModelSettings(options));
            try {
                const command = new ChatSyncCommand(input);
                return qbusiness_answerOf(await client.send(command, { abortSignal: signal }).catch(qbusiness_failed(signal)));
            }
            finally {
                client.destroy();
            }
        },
    };
}
function qbusiness_failed(signal) {
    return (error) => {
        throw awsModelFailure(error, qbusiness_SERVICE, signal);
    };
}
function chatInput(request, applicationId) {
    const { instructions, task, facts, token } = request;
    const told = `${instructions}\n\n${task}\n\nThe table of facts is the attached file facts.txt.`;
    const fits = told.length <= MOST_MESSAGE_CHARACTERS;
    return {
        applicationId,
        chatMode: 'CREATOR_MODE',
        clientToken: token,
        userMessage: fits
            ? told
            : `${instructions}\n\nThe task is the attached file task.txt, the table of facts facts.txt.`,
        attachments: [attachment('facts.txt', facts), ...(fits ? [] : [attachment('task.txt', task)])],
    };
}
function attachment(name, text) {
    const data = new TextEncoder().encode(text);
    if (data.length <= qbusiness_MOST_BYTES)
        return { name, data };
    throw new model/* ModelFailure */.c5('failed', `${qbusiness_SERVICE} takes attachments of 10 MB at most`, { passing: false });
}
function qbusiness_answerOf({ systemMessage = '', failedAttachments = [] }) {
    if (failedAttachments.length > 0) {
        throw new model/* ModelFailure */.c5('failed', `${qbusiness_SERVICE} could not read what was attached`, { passing: true });
    }
    if (systemMessage.trim() === '') {
        throw new model/* ModelFailure */.c5('empty', `${qbusiness_SERVICE} answered without text`, { passing: true });
    }
    return { text: systemMessage, tokens: null };
}

;// CONCATENATED MODULE: ./build/src/app/narrative/open-model.js





/**
 * The model that spendlog.yml names, ready to be asked: as the tenant where it is one of AWS. Asks nobody yet.
 * @throws SpendlogError INPUT_INVALID where an endpoint cannot be asked as it is configured; what signing in throws
 */
async function openModel(config, parts) {
    if (config.provider === 'openai-compatible')
        return endpointModel(config, parts.environment);
    const { signedIn } = await parts.access();
    const { credentials } = signedIn;
    const region = config.region ?? regionOfProfile(config) ?? signedIn.region;
    return config.provider === 'bedrock'
        ? bedrockModel({ region, credentials, model: config.model, guardrail: config.guardrail ?? null })
        : qbusinessModel({ region, credentials, application: config.application });
}
/** An ARN names the one region that it can be asked in. */
function regionOfProfile(config) {
    if (config.provider !== 'bedrock' || !config.model.startsWith('arn:'))
        return undefined;
    return config.model.split(':')[3] || undefined;
}
/** What a header may hold. */
const KEY = /^[\x21-\x7e]*$/;
function endpointModel(config, parts) {
    const { url, isPrivate } = modelEndpoint(config.url);
    const key = (parts.environment['SPENDLOG_MODEL_KEY'] ?? '').trim();
    if (key !== '')
        parts.maskSecret(key);
    if (!KEY.test(key))
        throw brokenKey();
    if (key === '' && !isPrivate)
        throw missingKey(url);
    return openaiCompatibleModel({ url, model: config.model, key: key === '' ? null : key });
}
/** On the internet nobody answers without one: rather a clear error now than a template that says "denied" every day. */
function missingKey({ host }) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `narrative.writer asks ${host}, and there is no key for it.`, 'Set SPENDLOG_MODEL_KEY, in the workflow from a secret. An endpoint on your own network (localhost, a private address, a name such as models.internal) may do without; one that looks public and takes no key is given any text.');
}
function brokenKey() {
    return new errors/* SpendlogError */.T('INPUT_INVALID', 'SPENDLOG_MODEL_KEY holds a space, a line break or another character that is in no key.', 'Copy the key alone into the secret, without quotes or a name before it.');
}


/***/ })

};
