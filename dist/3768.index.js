export const id = 3768;
export const ids = [3768];
export const modules = {

/***/ 12232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ dollarsText)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/** Exact, with cents at least: `$0.60`, `$0.000605`. */
function dollarsText(amount) {
    const [whole = '0', fraction = ''] = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .amountText */ .cY)(amount).split('.');
    return `$${whole}.${fraction.padEnd(2, '0')}`;
}


/***/ }),

/***/ 12654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  narrate: () => (/* binding */ narrate)
});

// EXTERNAL MODULE: ./build/src/core/report-folders.js
var report_folders = __webpack_require__(82339);
// EXTERNAL MODULE: ./build/src/narrative/kept.js
var kept = __webpack_require__(65602);
// EXTERNAL MODULE: ./build/src/platform/report-folder.js
var report_folder = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/render/render-json.js + 1 modules
var render_json = __webpack_require__(35373);
// EXTERNAL MODULE: ./build/src/app/publish/report-of-run.js
var report_of_run = __webpack_require__(36133);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 43 modules
var tenant_session = __webpack_require__(82853);
// EXTERNAL MODULE: ./build/src/app/write-report.js
var write_report = __webpack_require__(83565);
// EXTERNAL MODULE: ./build/src/app/narrative/drafts-of-models.js
var drafts_of_models = __webpack_require__(11201);
// EXTERNAL MODULE: ./build/src/app/narrative/facts-of-report.js
var facts_of_report = __webpack_require__(38279);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/app/dollars-text.js
var dollars_text = __webpack_require__(12232);
;// CONCATENATED MODULE: ./build/src/app/narrative/took-text.js


/** Whoever could not be asked, or would not begin, charges nothing. */
const FREE = new Set(['not-here', 'denied', 'throttled', 'closed']);
/** Of this run: what was read from an earlier one costs nothing, and an answer that nobody waited for may well cost. */
function mayCost({ writer, cached, usage, instead }) {
    if (cached)
        return false;
    if (usage)
        return true;
    return instead ? !FREE.has(instead.reason) : writer !== 'template';
}
/** What asking models took in this run, in tokens and in money. */
function tookText(all) {
    const asked = all.filter(mayCost);
    return `${tokensTook(asked)}, ${paidText(asked)}`;
}
function tokensTook(asked) {
    const usages = asked.flatMap(({ usage }) => usage ?? []);
    if (usages.length === 0 && asked.length > 0)
        return 'tokens are not told';
    const input = usages.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
    const output = usages.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
    const partly = usages.length < asked.length ? ' as far as they are told' : '';
    return `${input} tokens in, ${output} out${partly}`;
}
function paidText(asked) {
    if (asked.length === 0)
        return 'nothing was paid';
    if (asked.some(({ usage }) => usage === null))
        return 'what was paid is not known';
    const costs = asked.flatMap(({ usage }) => usage?.cost ?? []);
    const [first] = costs;
    if (!first || costs.length < asked.length)
        return 'at a price that spendlog.yml does not tell';
    return amountPaidText((0,money/* sumMoney */.M9)(costs, first.currency));
}
function amountPaidText(amount) {
    return amount.currency === 'USD' ? (0,dollars_text/* dollarsText */.l)(amount) : `${(0,money/* moneyToJson */.SG)(amount).amount} ${amount.currency}`;
}

;// CONCATENATED MODULE: ./build/src/app/narrative/narrate-result.js


/** What was written for whom, and what it took. A model that did not answer is told, and no failure: the template wrote. */
function narrateResult(narratives, readers) {
    const all = [...narratives.values()];
    const line = narrateLine(all);
    return {
        exitCode: 0,
        document: { readers, narratives: all.map(narrativeDocument) },
        line,
        tables: [readersTable(readers), writtenTable(all)],
        closing: [line],
        outputs: {},
        page: null,
    };
}
function readersTable(readers) {
    return {
        head: ['Reader', 'Gets it by', 'Where', 'When'],
        rows: readers.map(({ persona, channel, where, when }) => [persona, channel, where, when]),
    };
}
function writtenTable(all) {
    return {
        head: [
            'Reader',
            'Written by',
            'Sentences by the model',
            'By the template',
            'Dropped',
            'Tokens in and out',
            'Cost',
        ],
        rows: all.map((narrative) => {
            const { persona, sentences, dropped, written } = narrative;
            const byModel = sentencesByModel(narrative);
            return [
                persona,
                writerText(written),
                String(byModel),
                String(sentences - byModel),
                String(countOf(dropped)),
                tokensText(written),
                costText(written),
            ];
        }),
    };
}
function narrativeDocument(narrative) {
    const { persona, sentences, dropped, refilled, written } = narrative;
    const { usage } = written;
    const cost = usage?.cost ? (0,money/* moneyToJson */.SG)(usage.cost) : null;
    const byModel = sentencesByModel(narrative);
    return {
        persona,
        sentences,
        sentencesByModel: byModel,
        dropped,
        refilled,
        ...written,
        usage: usage && { ...usage, cost },
    };
}
function narrateLine(all) {
    const models = all.filter(({ written }) => written.writer !== 'template');
    if (models.length === 0 && all.every(({ written }) => written.instead === null)) {
        return 'No model is configured (narrative.writer in spendlog.yml): the template writes, and nobody needs to be asked.';
    }
    const byModel = sumOf(all, sentencesByModel);
    const byTemplate = sumOf(all, ({ sentences }) => sentences) - byModel;
    const alone = all.length - models.length;
    const without = alone === 0 ? '' : `; for ${alone} of them the template alone, since no model answered`;
    const took = tookText(all.map(({ written }) => written));
    const readers = all.length === 1 ? 'reader' : 'readers';
    return `Narrated for ${all.length} ${readers}: ${byModel} sentences by the model, ${byTemplate} by the template${without}; ${took}.`;
}
/** Of a reader for whom a model wrote the template may have written most: sections of which nothing stayed. */
function sentencesByModel({ written, sections, refilled }) {
    if (written.writer === 'template')
        return 0;
    return sumOf(sections.filter(({ id }) => !refilled.includes(id)), ({ sentences }) => sentences.length);
}
function sumOf(all, of) {
    return all.reduce((sum, each) => sum + of(each), 0);
}
function writerText({ writer, model, cached, instead }) {
    if (instead)
        return `template (${instead.of}: ${instead.reason})`;
    const named = model === null ? writer : `${writer} ${model}`;
    return cached ? `${named}, kept from before` : named;
}
function tokensText(written) {
    const { usage } = written;
    if (!mayCost(written))
        return '0';
    return usage ? `${usage.inputTokens} / ${usage.outputTokens}` : 'not told';
}
function costText(written) {
    if (!mayCost(written))
        return '0';
    return written.usage?.cost ? amountPaidText(written.usage.cost) : 'not known';
}
function countOf(dropped) {
    return sumOf(Object.values(dropped), (count) => count);
}

// EXTERNAL MODULE: ./build/src/app/narrative/narrated.js + 1 modules
var narrated = __webpack_require__(76463);
// EXTERNAL MODULE: ./build/src/app/narrative/narratives-of-report.js
var narratives_of_report = __webpack_require__(77210);
// EXTERNAL MODULE: ./build/src/app/narrative/open-model.js + 7 modules
var open_model = __webpack_require__(14078);
// EXTERNAL MODULE: ./build/src/config/narrative-page.js
var narrative_page = __webpack_require__(23036);
// EXTERNAL MODULE: ./build/src/core/masked-address.js
var masked_address = __webpack_require__(14025);
;// CONCATENATED MODULE: ./build/src/app/narrative/readers-matrix.js


/** The matrix that spendlog.yml makes up, pages first. */
function readersMatrix({ narrative, slack, email, pullRequests }) {
    return [
        ...narrative.pages.map(narrative_page/* pageOf */.Z).map(pageRow),
        ...(slack ? slackRows(slack) : []),
        ...(email?.recipients ?? []).map(mailRow),
        ...(pullRequests ? [commentRow(pullRequests)] : []),
    ];
}
function pageRow({ persona, when }) {
    const where = `narrative-${persona}.md`;
    return { persona, channel: 'page', where, when: when === 'daily' ? 'each report' : when };
}
function slackRows({ channel, readers, ...main }) {
    return [{ ...main, channel: channel ?? 'the channel of the web hook' }, ...readers].map(({ persona, channel: where, when }) => ({ persona, channel: 'slack', where, when }));
}
function mailRow({ persona, to, when }) {
    return { persona, channel: 'email', where: to.map(masked_address/* maskedAddress */.e).join(', '), when };
}
function commentRow({ persona }) {
    return { persona, channel: 'pull-request', where: 'comment', when: 'each push' };
}

// EXTERNAL MODULE: ./build/src/app/narrative/readers-of.js
var readers_of = __webpack_require__(32276);
// EXTERNAL MODULE: ./build/src/app/narrative/say-what-leaves.js
var say_what_leaves = __webpack_require__(1667);
;// CONCATENATED MODULE: ./build/src/app/narrative/narrate-command.js
















/** `narrate`: a model writes about the report of a run, and what it wrote is kept for `publish`. */
function narrate(options, environment) {
    return (0,tenant_session/* asTenant */.l)(options, environment, async (session) => {
        const published = await (0,report_of_run/* reportOfRun */.Z)(session, options.run);
        const drafts = await draftsAbout(published, session, environment);
        await session.runStore.narratives(published.run).write((0,kept/* keptText */.GD)(drafts));
        await rewritePages(published, drafts, session, environment);
        environment.progress.done('Narrated');
        const narratives = await (0,narratives_of_report/* narrativesOfReport */.T)(published.report, session.config, drafts);
        return narrateResult(narratives, readersMatrix(session.config));
    });
}
/** None where the template writes: it needs nobody to be asked. */
async function draftsAbout({ run, report }, { id, config, runStore, access }, environment) {
    const { writer } = config.narrative;
    if (writer === 'template')
        return [];
    return (0,drafts_of_models/* draftsOfModels */.c)((0,readers_of/* readersOf */.c)(config, report), {
        config: writer,
        client: once(async () => {
            const model = await (0,open_model/* openModel */.G)(writer, { access, environment });
            (0,say_what_leaves/* sayWhatLeaves */.m)(writer, environment);
            return model;
        }),
        cache: runStore.narrativeCache(),
        table: (0,facts_of_report/* factsOfReport */.L)(report, config),
        language: report.language,
        metadata: { tenant: id, run },
        environment,
    });
}
/** Opened with the first question, and the same for all that follow. */
function once(open) {
    const opened = {};
    return () => {
        opened.it ??= open();
        return opened.it;
    };
}
/** The pages beside a report that lies on this machine are those that will be published. */
async function rewritePages({ report, notes }, drafts, { config }, { workingFolder }) {
    const folder = (0,report_folder/* openReportFolder */.X)(workingFolder, config.output);
    const there = await folder.read(`${(0,report_folders/* dayFolder */.dQ)(report.tenant, report.asOf)}/report.json`);
    if (there !== (0,render_json/* renderJson */.h)(report))
        return;
    await (0,write_report/* writeReport */.u)(folder, report, { notes, narratives: await (0,narrated/* narrativeParts */.l)(report, config, drafts) });
}


/***/ }),

/***/ 14078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/model.js
var model = __webpack_require__(58008);
// EXTERNAL MODULE: ./build/src/platform/models/aws-model-failure.js
var aws_model_failure = __webpack_require__(31314);
// EXTERNAL MODULE: ./build/src/platform/models/aws-model-settings.js
var aws_model_settings = __webpack_require__(4143);
;// CONCATENATED MODULE: ./build/src/platform/models/bedrock.js



const SERVICE = 'Amazon Bedrock';
/** A model of Bedrock, asked by Converse: the same request for every model, and no tools. The SDK is loaded with the first. */
function bedrockModel(options) {
    return {
        async ask(request, signal) {
            const { BedrockRuntimeClient, ConverseCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(7462)]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19));
            const client = new BedrockRuntimeClient(await (0,aws_model_settings/* awsModelSettings */.S)(options));
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
        throw (0,aws_model_failure/* awsModelFailure */.N)(error, SERVICE, signal);
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
    return { url, isPrivate, isReadable: url.protocol === 'http:' && !isLoopback(url.hostname) };
}
function isLoopback(hostname) {
    const host = plainHost(hostname);
    return ipaddr.isValid(host)
        ? ipaddr.process(host).range() === 'loopback'
        : /^(?:.+\.)?localhost$/.test(host);
}
function plainHost(hostname) {
    return hostname.replace(/^\[|\]$/g, '').toLowerCase();
}
function isPrivateHost(hostname) {
    const host = plainHost(hostname);
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

// EXTERNAL MODULE: ./build/src/platform/property.js
var property = __webpack_require__(61244);
// EXTERNAL MODULE: ./build/src/platform/models/connection-failure.js
var connection_failure = __webpack_require__(16669);
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
        const after = response.headers.get('retry-after');
        return new Response(WITHOUT_BODY.has(response.status) ? null : body, {
            status: response.status,
            headers: { 'content-type': type, ...(after === null ? {} : { 'retry-after': after }) },
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
        return byStatus(status, (0,property/* property */.M)(error, 'code'), pauseOf(error));
    if (error instanceof SyntaxError) {
        return failure('unusable', 'answered with something that is no JSON', true);
    }
    if ((0,property/* property */.M)(error, 'cause') instanceof AnswerTooLarge) {
        return failure('unusable', 'answered with more than can be an answer', true);
    }
    const connection = (0,connection_failure/* connectionFailure */.D)(error, endpoint_failure_SERVICE);
    return connection ?? (ofPackage ? failure('unreachable', 'was not reached', true) : null);
}
/** Seconds; a date, which few send, is not read. */
function pauseOf(error) {
    const headers = (0,property/* property */.M)(error, 'headers');
    const after = headers instanceof Headers ? (headers.get('retry-after') ?? '') : '';
    return /^\d{1,6}(?:\.\d+)?$/.test(after) ? Math.ceil(Number(after) * 1000) : 0;
}
function byStatus(status, code, pauseMs) {
    // Azure says with a 400 what others say with the end of an answer.
    if (code === 'content_filter')
        return failure('refused', 'refused it by a content filter', false);
    if (code === 'insufficient_quota')
        return failure('denied', 'has no quota left for this key', false);
    if (status >= 300 && status < 400) {
        return failure('unreachable', `answered with a redirect (HTTP ${status}), which is not followed`, false);
    }
    const [reason, passing] = BY_STATUS[status] ?? ['failed', status >= 500];
    return failure(reason, `answered HTTP ${status}`, passing, pauseMs);
}
function failure(reason, what, passing, pauseMs = 0) {
    return new model/* ModelFailure */.c5(reason, `${endpoint_failure_SERVICE} ${what}`, { passing, pauseMs });
}

;// CONCATENATED MODULE: ./build/src/platform/models/limit-name.js

/** OpenAI's own models refuse the name that everybody else's servers know. */
const NEW_NAME = /(?:^|\.)(?:openai\.com|openai\.azure\.com)$/;
/** The name that is tried first. */
function limitNameAt({ hostname }) {
    return NEW_NAME.test(hostname) ? 'max_completion_tokens' : 'max_tokens';
}
function otherLimit(name) {
    return name === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
}
/** Statuses of a request that is not understood. */
const NOT_UNDERSTOOD = new Set([400, 422]);
const NO_SUCH_FIELD = /unsupported|not supported|unknown|unrecogni[sz]ed|not permitted|not allowed|unexpected|extra/i;
/** Whether a server says that it does not know a limit by this name: there it has the other one. */
function isOtherLimit(error, name) {
    if (!NOT_UNDERSTOOD.has((0,property/* property */.M)(error, 'status')))
        return false;
    const said = JSON.stringify([(0,property/* property */.M)(error, 'error'), (0,property/* property */.M)(error, 'message')]);
    return said.includes(name) && NO_SUCH_FIELD.test(said);
}

;// CONCATENATED MODULE: ./build/src/platform/models/openai-compatible.js




/** The package wants one, and its errors may tell it: the real one is put in by what sends the request. */
const NO_KEY = 'none';
/** Any endpoint that speaks chat completions. The package is loaded with the first request. */
function openaiCompatibleModel(options) {
    // Found out by asking, for all questions that follow.
    const limit = { name: limitNameAt(options.url) };
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
            const asked = (name) => client.chat.completions.create(completionOf(request, options.model, name), { signal });
            // Others may find it out meanwhile.
            const { name } = limit;
            const body = await asked(name)
                .catch((error) => {
                if (!isOtherLimit(error, name))
                    throw error;
                limit.name = otherLimit(name);
                return asked(limit.name);
            })
                .catch((error) => {
                throw endpointFailure(error, signal, error instanceof OpenAIError) ?? error;
            });
            return chatAnswer(body);
        },
    };
}
/** The signal is the deadline; this is beyond the longest. */
const NO_TIMEOUT_MS = 3_600_000;
/** No temperature: some models refuse any. No metadata: it would leave the account. */
function completionOf(request, model, limit) {
    return {
        model,
        messages: [
            { role: 'system', content: request.instructions },
            { role: 'user', content: `${request.task}\n\nTable of facts:\n${request.facts}` },
        ],
        [limit]: request.mostOutputTokens,
    };
}

// EXTERNAL MODULE: ./build/src/platform/models/qbusiness.js
var qbusiness = __webpack_require__(98565);
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
        : (0,qbusiness/* qbusinessModel */.X)({ region, credentials, application: config.application });
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
    const { url, isPrivate, isReadable } = modelEndpoint(config.url);
    const key = (parts.environment['SPENDLOG_MODEL_KEY'] ?? '').trim();
    if (key !== '')
        parts.maskSecret(key);
    if (!KEY.test(key))
        throw brokenKey();
    if (key === '' && !isPrivate)
        throw missingKey(url);
    if (key !== '' && isReadable)
        throw readableKey(url);
    return openaiCompatibleModel({ url, model: config.model, key: key === '' ? null : key });
}
/** On the internet nobody answers without one: rather a clear error now than a template that says "denied" every day. */
function missingKey({ host }) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `narrative.writer asks ${host}, and there is no key for it.`, 'Set SPENDLOG_MODEL_KEY, in the workflow from a secret. An endpoint on your own network (localhost, a private address, a name such as models.internal) may do without; one that looks public and takes no key is given any text.');
}
/** On a network of one's own there are others as well. */
function readableKey({ host }) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `SPENDLOG_MODEL_KEY would be sent to ${host} in the clear.`, 'Give narrative.writer.url an address with https, or take the key away where the endpoint asks for none. Only to this machine itself (localhost) a key goes over http.');
}
function brokenKey() {
    return new errors/* SpendlogError */.T('INPUT_INVALID', 'SPENDLOG_MODEL_KEY holds a space, a line break or another character that is in no key.', 'Copy the key alone into the secret, without quotes or a name before it.');
}


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sayWhatLeaves)
/* harmony export */ });
/** Figures that leave the account do not leave it in silence. */
function sayWhatLeaves(writer, { progress }) {
    if (writer.provider !== 'openai-compatible')
        return;
    const { host } = new URL(writer.url);
    progress.warn(`Figures of this report, without names, leave your AWS account: ${host} is asked.`);
}


/***/ }),

/***/ 36133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reportOfRun)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _predecessor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12716);
/* harmony import */ var _published_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95602);



/**
 * The report of the run that was named, else of the one reported on last.
 * @throws SpendlogError RUN_NOT_FOUND
 */
async function reportOfRun({ id, runStore }, asked) {
    const runs = (0,_predecessor_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .HK)(await runStore.history());
    const found = asked === undefined ? runs.at(-1) : runs.findLast(({ run }) => run === asked);
    if (!found)
        throw nothingReported(id, asked);
    const hash = found.summary.publication;
    const kept = hash === undefined ? null : await (0,_published_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readPublished */ .D)(runStore, found.run, hash);
    if (!kept)
        throw notKept(found.run);
    return kept;
}
function nothingReported(tenant, run) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('RUN_NOT_FOUND', run === undefined
        ? `The store remembers no report of the tenant ${tenant}.`
        : `The store remembers no report of the run ${run}.`, 'Write one first: spendlog report, or spendlog run. The runs there are: spendlog runs list.');
}
function notKept(run) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('RUN_NOT_FOUND', `The report of the run ${run} is not in the store any more, or of another version.`, 'Write it again with spendlog report, then publish it.');
}


/***/ }),

/***/ 53201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ readRunSummary),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   Rp: () => (/* binding */ isSameServices),
/* harmony export */   t4: () => (/* binding */ isSameScope)
/* harmony export */ });
const TEXTS = ['asOf', 'report', 'paid'];
const COUNTS = ['exitCode', 'planned', 'done', 'seconds', 'calls', 'throttles'];
/** An entry as this version writes it; `null` for any other. */
function readRunSummary(content) {
    return isRunSummary(content) ? content : null;
}
function isRunSummary(content) {
    if (typeof content !== 'object' || content === null)
        return false;
    const value = (name) => Reflect.get(content, name);
    const coverage = value('coverage');
    return (TEXTS.every((name) => typeof value(name) === 'string') &&
        COUNTS.every((name) => typeof value(name) === 'number') &&
        (coverage === null || typeof coverage === 'number') &&
        ['sightings', 'lives', 'publication'].every((name) => ['string', 'undefined'].includes(typeof value(name))) &&
        (value('scope') === undefined || isScope(value('scope'))));
}
function isScope(scope) {
    if (typeof scope !== 'object' || scope === null)
        return false;
    const services = Reflect.get(scope, 'services');
    return typeof Reflect.get(scope, 'analysis') === 'string' && (services === null || Array.isArray(services));
}
function scopeOf({ analysis, services = null }) {
    return { analysis, services };
}
/** Whether two runs looked at the same; entries of earlier versions tell nothing else than that they looked at everything. */
function isSameScope({ scope = EVERYTHING }, other) {
    return scope.analysis === other.analysis && isSameServices(scope, other);
}
function isSameServices({ services: some }, { services: others }) {
    return JSON.stringify(some) === JSON.stringify(others);
}
const EVERYTHING = { analysis: 'full', services: null };


/***/ }),

/***/ 83565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reportDays),
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82339);
/* harmony import */ var _render_render_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27125);
/* harmony import */ var _render_report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87261);




/** Days a tenant has a report for, ascending. */
async function reportDays(folder, tenant) {
    const days = [];
    const below = async (path, digits) => {
        return (await folder.list(path)).filter((name) => digits.test(name));
    };
    for (const year of await below(tenant, /^\d{4}$/)) {
        for (const month of await below(`${tenant}/${year}`, /^\d{2}$/)) {
            for (const day of await below(`${tenant}/${year}/${month}`, /^\d{2}$/)) {
                const found = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(`${year}-${month}-${day}`);
                if (found)
                    days.push(found);
            }
        }
    }
    return days.sort();
}
/**
 * Writes the report of a day, and as `latest` where no later one exists. Everything is rendered before
 * anything is written, so a failure leaves the earlier reports as they were.
 */
async function writeReport(folder, report, { notes = null, narratives = null } = {}) {
    const { tenant, asOf } = report;
    const files = (0,_render_report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .I)(report, notes, narratives);
    const path = (0,_core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolder */ .dQ)(tenant, asOf);
    const days = await reportDays(folder, tenant);
    await folder.replace(path, files);
    if (days.every((each) => each <= asOf))
        await folder.replace((0,_core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .latestFolder */ .o2)(tenant), files);
    await folder.write('README.md', await indexOf(folder, report.language));
    return path;
}
async function indexOf(folder, language) {
    const entries = [];
    for (const tenant of await folder.list('')) {
        for (const day of await reportDays(folder, tenant)) {
            const path = (0,_core_report_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .dayFolder */ .dQ)(tenant, day);
            const summary = await folder.read(`${path}/summary.json`);
            const entry = summary === null ? null : (0,_render_render_index_js__WEBPACK_IMPORTED_MODULE_0__/* .indexEntry */ .R)(`${path}/report.md`, summary);
            if (entry)
                entries.push(entry);
        }
    }
    return (0,_render_render_index_js__WEBPACK_IMPORTED_MODULE_0__/* .renderIndex */ .r)(entries, language);
}


/***/ }),

/***/ 14025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskedAddress),
/* harmony export */   o: () => (/* binding */ withAddressesMasked)
/* harmony export */ });
const ADDRESS = /[^\s<>"'()[\],;:@]+@(?<host>[^\s<>"'()[\],;:@]*[^\s<>"'()[\],;:@.])/g;
/** An e-mail address as it may stand in a log or a report: `j…@example.com`. */
function maskedAddress(address) {
    const at = address.lastIndexOf('@');
    return `${Array.from(address.slice(0, Math.max(at, 0)))[0] ?? ''}…${at < 0 ? '' : address.slice(at)}`;
}
/** A text of somebody else's, e.g. of a mail server, with every address in it masked. */
function withAddressesMasked(text) {
    return text.replace(ADDRESS, (address) => maskedAddress(address));
}


/***/ })

};
