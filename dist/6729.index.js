export const id = 6729;
export const ids = [6729];
export const modules = {

/***/ 67299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nr: () => (/* binding */ byModel),
  wz: () => (/* binding */ byTemplateInstead),
  DM: () => (/* binding */ byTemplateUnasked),
  E6: () => (/* binding */ modelOutcome),
  Fr: () => (/* binding */ requestToken)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
// EXTERNAL MODULE: ./build/src/narrative/narrative-of.js + 47 modules
var narrative_of = __webpack_require__(98004);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/narrative/writing/usage-of.js


/** Decimal places that a price of a million moves by for one. */
const MILLION_PLACES = 6;
/** What an answer took, exactly; without prices its cost is not known. */
function usageOf(tokens, prices) {
    const { input, output } = tokens;
    return {
        inputTokens: input,
        outputTokens: output,
        cost: prices
            ? (0,money/* money */.TG)((0,decimal/* addDecimal */.vE)(priced(input, prices.input), priced(output, prices.output)), prices.currency)
            : null,
    };
}
function priced(tokens, ofMillion) {
    const { units, scale } = (0,decimal/* multiplyDecimal */.Yd)((0,decimal/* decimalFromInteger */.c8)(tokens), ofMillion);
    return { units, scale: scale + MILLION_PLACES };
}

// EXTERNAL MODULE: ./build/src/core/model.js
var model = __webpack_require__(58008);
// EXTERNAL MODULE: ./build/src/core/within-time.js
var within_time = __webpack_require__(55474);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/narrative/readable-draft.js
var readable_draft = __webpack_require__(25552);
;// CONCATENATED MODULE: ./build/src/narrative/prompt/json-objects-in.js
/** Braces and brackets within each other; an answer needs four. */
const MOST_DEPTH = 8;
/** Places where an object may begin that are tried. */
const MOST_STARTS = 200;
/** Of an object with something in it; slots that prose quotes are none. */
const START = /\{\s*"/g;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
/** The JSON objects that stand in a text one after another, with anything between them. Work is bounded, whatever the text. */
function jsonObjectsIn(text) {
    const found = [];
    let behind = 0;
    for (const { index } of text.matchAll(START).take(MOST_STARTS)) {
        // Inside of the last one.
        if (index < behind)
            continue;
        const end = endOfObject(text, index);
        const value = end === null ? undefined : parsed(text.slice(index, end));
        if (end === null || value === undefined)
            continue;
        found.push(value);
        behind = end;
    }
    return found;
}
/** Just behind the brace that closes the one at `start`; `null`: none does, or it is nested too deeply. */
function endOfObject(text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character === '{' || character === '[')
            depth += 1;
        else if (character === '}' || character === ']')
            depth -= 1;
        else if (character === '"') {
            STRING.lastIndex = at;
            if (!STRING.test(text))
                return null;
            at = STRING.lastIndex - 1;
        }
        if (depth > MOST_DEPTH)
            return null;
        if (depth === 0)
            return at + 1;
    }
    return null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/narrative/prompt/read-answer.js



/** The section an answer to a question is read into. */
const ANSWER_SECTION = 'answer';
/** UTF-16 units of an answer; what is longer was not asked for. */
const MOST_CHARACTERS = 64 * 1024;
const answer = schemas/* union */.KCZ([
    readable_draft/* readableDraft */.w,
    // Strict: else a section of an answer that cannot be parsed as a whole would pass for one.
    schemas/* strictObject */.rej({ sentences: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .transform((given) => ({ sections: [{ id: ANSWER_SECTION, ...given }] })),
]);
/**
 * What a model answered, as a draft: the last JSON object of the right form, whatever stands around it (models think aloud, and
 * put fences around JSON). `null`: there is none, or the answer is too long. What its sentences say is not looked at.
 */
function readAnswer(text) {
    if (text.length > MOST_CHARACTERS)
        return null;
    const drafts = jsonObjectsIn(text).flatMap((value) => answer.safeParse(value).data ?? []);
    return drafts.at(-1) ?? null;
}

;// CONCATENATED MODULE: ./build/src/narrative/writing/write-draft.js



/** What an overloaded service gets before it is asked once more. */
const PAUSE_MS = 3_000;
/** Longest name of a request. */
const TOKEN_CHARACTERS = 64;
/**
 * Asks a model, and once more where that may help. No answer is an outcome: the template writes then.
 * @throws the reason of the signal, once that is aborted
 */
async function writeDraft(request, options) {
    const paid = { tokens: null };
    try {
        return await (0,within_time/* withinTime */.d)(options.clock, options.deadlineMs, options.signal, (signal) => askedTwice(request, paid, { ...options, signal }));
    }
    catch (error) {
        if (error instanceof within_time/* TimeOver */.M)
            return { failed: 'timeout', tokens: paid.tokens };
        throw error;
    }
}
async function askedTwice(request, paid, options) {
    const first = await asked(request, paid, options);
    if ('draft' in first)
        return outcomeOf(first, paid);
    if (first.again === 'never')
        return outcomeOf(first, paid);
    if (first.again === 'later') {
        const pause = Math.max(PAUSE_MS, first.pauseMs);
        // Whoever asks for more time than there is would be told to be late.
        if (pause > PAUSE_MS && pause >= options.deadlineMs)
            return outcomeOf(first, paid);
        await options.clock.sleep(pause, options.signal);
    }
    const second = first.again === 'later' ? request : { ...request, token: nextToken(request.token) };
    return outcomeOf(await asked(second, paid, options), paid);
}
async function asked(request, paid, { client, signal, log }) {
    try {
        const { text, tokens } = await client.ask(request, signal);
        paid.tokens = sumOf(paid.tokens, tokens);
        return judged(text);
    }
    catch (error) {
        if (!(0,model/* isModelFailure */.mY)(error))
            throw error;
        paid.tokens = sumOf(paid.tokens, error.tokens);
        log?.write('warn', `The model gave no answer: ${error.message}`, { reason: error.reason });
        const again = error.passing ? 'later' : 'never';
        return { failed: error.reason, again, pauseMs: error.pauseMs };
    }
}
function judged(text) {
    const draft = readAnswer(text);
    if (!draft)
        return { failed: text.trim() === '' ? 'empty' : 'unusable', again: 'anew', pauseMs: 0 };
    // It answered as it was told to: that the facts do not tell.
    if (draft.sections.every(({ sentences }) => sentences.length === 0)) {
        return { failed: 'empty', again: 'never', pauseMs: 0 };
    }
    return { draft };
}
function outcomeOf(end, { tokens }) {
    return 'draft' in end ? { written: { draft: end.draft, tokens } } : { failed: end.failed, tokens };
}
function sumOf(a, b) {
    return a && b ? { input: a.input + b.input, output: a.output + b.output } : (a ?? b);
}
function nextToken(token) {
    return `${token.slice(0, TOKEN_CHARACTERS - 2)}-2`;
}

;// CONCATENATED MODULE: ./build/src/app/narrative/model-outcome.js





/** As many as every provider takes for the name of a request. */
const TOKEN_DIGITS = 48;
/** Names a request by what is asked: the same question is the same request. */
async function requestToken(question) {
    return (await (0,sha256/* sha256OfText */.i)(question)).slice(0, TOKEN_DIGITS);
}
/** Ends a run all the same: somebody stopped it, or the configuration names what there is not. */
const ENDS_IT = new Set(['CANCELLED', 'INPUT_INVALID']);
const REASONS = {
    AWS_THROTTLED: 'throttled',
    AWS_UNAVAILABLE: 'unreachable',
};
/** Asks a model. Nobody is asked who cannot be signed in to: that ends no run, the template writes. */
async function modelOutcome(request, { deadlineSeconds }, open, { clock, signal, log }) {
    try {
        const client = await open();
        return await writeDraft(request, { client, deadlineMs: deadlineSeconds * 1000, clock, signal, log });
    }
    catch (error) {
        if (!(0,errors/* isSpendlogError */.r)(error) || ENDS_IT.has(error.code))
            throw error;
        log.write('warn', `The model is not asked: ${error.message} ${error.hint}`);
        return { failed: REASONS[error.code] ?? 'denied', tokens: null };
    }
}
function byModel(config, tokens, cached) {
    return {
        writer: config.provider,
        model: 'model' in config ? config.model : config.application,
        usage: tokens && usageOf(tokens, 'prices' in config ? config.prices : undefined),
        cached,
        instead: null,
    };
}
/** What was asked for in vain may have been paid all the same. */
function byTemplateInstead(config, { failed, tokens }) {
    const { usage } = byModel(config, tokens, false);
    return { ...narrative_of/* BY_TEMPLATE */.R, usage, instead: { of: config.provider, reason: failed } };
}
/** Where nothing is kept and nobody may be asked the template writes, and says so where a model was to. */
function byTemplateUnasked(writer) {
    if (writer === 'template')
        return narrative_of/* BY_TEMPLATE */.R;
    return { ...narrative_of/* BY_TEMPLATE */.R, instead: { of: writer.provider, reason: 'not-here' } };
}


/***/ }),

/***/ 45081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ACTIONS_OF)
/* harmony export */ });
/* unused harmony export WORK_KINDS */
/** Kinds of work that an engineer plans together, by what is done. */
const WORK_KINDS = (/* unused pure expression or super */ null && (['schedules', 'rightsizing', 'lifecycle', 'orphans']));
const ACTIONS_OF = {
    schedules: ['Schedule', 'Stop'],
    rightsizing: ['Rightsize', 'ScaleIn', 'Upgrade', 'MigrateToGraviton'],
    lifecycle: ['ChangeStorageClass', 'Configure'],
    orphans: ['Delete'],
};


/***/ }),

/***/ 18860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ gapSubject),
/* harmony export */   V2: () => (/* binding */ GAP_SUBJECTS),
/* harmony export */   uE: () => (/* binding */ GAP_REMEDIES)
/* harmony export */ });
/** What can be missing from a report, in English. A closed list: every language has a translation of each, or does not compile. */
const GAP_SUBJECTS = [
    'savings',
    'recommended actions',
    'changes since the last report',
    'all charges by day',
    'all charges by provider',
    'all charges by service',
    'all charges by service category',
    'all charges by account',
    'all charges by region',
    'all charges by charge category',
    'all charges by kind of charge',
    'all charges by line item type',
    'all charges by invoice',
    'monthly by service',
    'monthly by payer and service',
    'monthly by pricing',
    'daily by service',
    'daily by account',
    'daily by region',
    'daily by service and account',
    'daily cost by region',
    'by service and account',
    'by service and usage type',
    'by service and region',
    'daily usage cost',
    'daily usage by account',
    'usage by operation and price',
    'commitments one by one',
    'which tag keys are in use',
    'cost by pricing category',
    'cost by more than two dimensions',
    'daily cost by two dimensions',
    'cost by tag',
    'shared cost by service and kind of charge',
    'tags',
    'effective cost',
    'billed cost',
    'Cost Explorer total',
    'budgets',
    'spend held against budgets',
    'forecast',
    'forecast by a model',
    'forecast interval',
    'part of the bill',
    'the bill',
    'what runs in AWS',
    'inventory',
    'cost by service',
    'usage of the last days',
    'usage by resource',
    'usage under commitments by day',
    'list prices',
    'a figure to steer by',
    'decisions about recommendations',
    'what actions have saved',
    'spend of owners',
    'tags of resources',
    'owners by organizational unit',
    'files of the pull request',
];
/** What would make it known, in English; closed as the subjects are. */
const GAP_REMEDIES = [
    'name a tenant in spendlog.yml to look at what runs in AWS',
    'this version puts no price on an action yet',
    'allow the permissions that this report names',
    'run again: what was read is kept',
    'nothing in AWS was asked for (--analysis costs)',
    'the bill was not asked for (--analysis recommendations)',
    'there is no earlier report in this folder yet',
    'read the bill from an export (--costs)',
    'read the bill from an export, and name a tag key under tags.required',
    'Cost Explorer keeps 13 months and the current one',
    'raise costs.maxRequests, or run again: what was read is kept',
    'Cost Explorer has no data for these days',
    'allow ce:GetCostAndUsage for the whole organisation',
    'allow the role to read the export',
    'allow the role to list the accounts of the organisation',
    'select an account of the organisation in spendlog.yml',
    'sign in to the payer, which sees net cost',
    'export the table with its tag columns',
    'export the EffectiveCost column',
    'export the BilledCost column',
    'export the column of usage types (x_UsageType, lineItem/UsageType)',
    'read a bill with daily usage',
    'read a bill with complete days of usage',
    'read the bill from the start of the running month',
    'read the bill from the start of the budget',
    'read at least 28 complete days',
    'read at least three final months',
    'set costs.crossCheck in spendlog.yml',
    'set budgets in spendlog.yml',
    'name the tag key under tags.required',
    'set the budget in a currency of the bill',
    'the next report is compared with this one',
    'contained in the detailed comparison',
    'there is nothing to compare it with on these days',
    'read a bill with contracted, list and effective cost',
    'there are no commitments in this currency',
    'recommendations have to stand for 30 days first',
    'nobody has decided about any of them so far',
    'set owners in spendlog.yml',
    'select the accounts by the organisation in spendlog.yml, not one by one',
    'allow pricing:GetProducts',
    'the price list names no single price for it',
    'list prices are looked up only for a tenant',
    'the bill puts these services and others under one name',
    'the report tells the cost of one tag key, and not by service',
    'the report does not tell the tags of what is recommended',
    'the report holds the most worthwhile of them only',
    'GitHub lists no more than 3,000 of them',
    'read a report of this version',
];
/** The subject that a question to a source names. A question that names a tag, or has no subject of its own, is told in general. */
function gapSubject(name) {
    if (/^(tag|costCategory):/.test(name))
        return 'cost by tag';
    return GAP_SUBJECTS.find((subject) => subject === name) ?? 'part of the bill';
}


/***/ }),

/***/ 93522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ HORIZON_DAYS),
/* harmony export */   dK: () => (/* binding */ horizonOf),
/* harmony export */   tm: () => (/* binding */ HORIZON_IDS)
/* harmony export */ });
/** By when an action can be done, by its effort. */
const HORIZON_IDS = ['within-30-days', 'within-90-days', 'within-180-days'];
/** Days from the report on. */
const HORIZON_DAYS = {
    'within-30-days': 30,
    'within-90-days': 90,
    'within-180-days': 180,
};
const HORIZONS = {
    VeryLow: 'within-30-days',
    Low: 'within-30-days',
    Medium: 'within-90-days',
    High: 'within-180-days',
    VeryHigh: 'within-180-days',
};
function horizonOf(effort) {
    return HORIZONS[effort];
}


/***/ }),

/***/ 19814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ym: () => (/* binding */ mapKnown)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, subject, remedy) {
    return { known: false, gap: { reason, subject, remedy } };
}
/** Applies `change` where the value is known and keeps the gap where it is not. */
function mapKnown(value, change) {
    return value.known ? known(change(value.value)) : value;
}


/***/ }),

/***/ 69766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KPI_IDS),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

/** Every KPI of the page, in its order. docs/kpis.md says what each is. */
const KPI_IDS = [
    'effective-savings-rate',
    'effective-savings-rate-list',
    'commitment-utilisation',
    'commitment-coverage',
    'commitment-waste',
    'waste',
    'optimisation-potential',
    'forecast-accuracy',
    'budget-variance',
    'unallocated',
    'untagged',
    'anomaly-cost',
    'action-rate',
    'days-to-decision',
    'measured-to-estimated',
    'freshness',
];
/** A variance may miss on either side: `within` means so far above or below. */
function verdictOf({ value, target }) {
    if (!target || !value.known)
        return null;
    const { units, scale } = value.value;
    const isSwapped = target.direction === 'within' && units < 0n;
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(isSwapped ? { units: -units, scale } : value.value, (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(target.value));
    if (target.direction === 'at-least')
        return side >= 0 ? 'met' : 'missed';
    if (side <= 0)
        return 'met';
    if (target.direction === 'at-most')
        return 'missed';
    return isSwapped ? 'below' : 'above';
}


/***/ }),

/***/ 62120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n9: () => (/* binding */ layerOfBillName),
/* harmony export */   pn: () => (/* binding */ LAYER_IDS)
/* harmony export */ });
/* unused harmony export layerOfService */
/** Layers of an architecture, as a CTO speaks of it. `other`: what is of none, or of several at once. */
const LAYER_IDS = ['compute', 'storage', 'database', 'network', 'serverless', 'other'];
const BY_CATEGORY = {
    Compute: 'compute',
    Storage: 'storage',
    Databases: 'database',
    Networking: 'network',
};
/** Charged by request, message or second of execution, with no server to size; the catalogue has them under several categories. */
const SERVERLESS = new Set([
    'api-gateway',
    'api-gateway-v2',
    'app-runner',
    'appsync',
    'eventbridge',
    'eventbridge-pipes',
    'eventbridge-scheduler',
    'lambda',
    'sns',
    'sqs',
    'step-functions',
]);
/** The layer of one service. */
function layerOfService({ id, serviceCategory }) {
    return SERVERLESS.has(id) ? 'serverless' : (BY_CATEGORY[serviceCategory] ?? 'other');
}
/**
 * The layer of a name on the bill, which may stand for several services: the one that most of them are of. Traffic
 * between services is network; what is of as many layers at once is `other`.
 */
function layerOfBillName(services, nonService) {
    if (nonService === 'transfer')
        return 'network';
    const counts = LAYER_IDS.map((layer) => ({
        layer,
        count: services.filter((service) => layerOfService(service) === layer).length,
    }));
    const most = Math.max(...counts.map(({ count }) => count));
    const [first, ...others] = counts.filter(({ count }) => count === most);
    return first && others.length === 0 ? first.layer : 'other';
}


/***/ }),

/***/ 58008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ MODEL_FAILURES),
/* harmony export */   c5: () => (/* binding */ ModelFailure),
/* harmony export */   mY: () => (/* binding */ isModelFailure)
/* harmony export */ });
/** Why there is no answer, as a closed list that every language has words for. */
const MODEL_FAILURES = [
    'timeout',
    'throttled',
    'denied',
    /** A guardrail, a content filter or the model itself said no. */
    'refused',
    'empty',
    /** Ended at its limit of tokens. */
    'cut-off',
    /** The service is not for this customer: closed, no licence, no such model or application. */
    'closed',
    'unreachable',
    /** It answered, and nothing of it could be used. */
    'unusable',
    'failed',
];
/** An answer that did not come. `message` is for the log and names nothing of the customer. */
class ModelFailure extends Error {
    name = 'ModelFailure';
    reason;
    /** Whether asking once more may help. */
    passing;
    /** Of an answer that came and was no use, e.g. cut off: they are paid for. `null`: none, or not told. */
    tokens;
    /** Milliseconds that the service asks for before it is asked again; 0: it does not tell. */
    pauseMs;
    constructor(reason, message, options) {
        super(message, { cause: options.cause });
        this.reason = reason;
        this.passing = options.passing;
        this.tokens = options.tokens ?? null;
        this.pauseMs = options.pauseMs ?? 0;
    }
}
function isModelFailure(value) {
    return value instanceof Error && value.name === 'ModelFailure';
}


/***/ }),

/***/ 24336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MOVER_DIMENSIONS)
/* harmony export */ });
const MOVER_DIMENSIONS = [
    'serviceName',
    'subAccountId',
    'regionId',
    'usageType',
    'resourceId',
];


/***/ }),

/***/ 84019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ DROP_REASONS),
/* harmony export */   t: () => (/* binding */ WRITER_IDS)
/* harmony export */ });
/** Why a sentence was dropped. */
const DROP_REASONS = [
    /** A digit outside of a slot. */
    'digit',
    'number-word',
    /** Half, twice, a third, most of … */
    'ratio-word',
    /** %, $, dollars, GB …: a figure carries its unit. */
    'unit',
    /** A slot that stands for nothing. */
    'unknown-slot',
    /** No figure in it. */
    'no-fact',
    /** A figure of one beside the name of another, or a name that is written out. */
    'subject',
    'direction',
    'period',
    /** Speaks of a budget where the figure is a forecast. */
    'measure',
    /** "The largest", of what is not. */
    'rank',
    /** A sum, difference or share of figures that is no fact. */
    'arithmetic',
    /** Nothing of it is words of a language: other scripts, control characters. */
    'script',
    /** Commands where the reader gets none, or any a model wrote. */
    'command',
    /** Said already. */
    'repeated',
    'too-long',
    /** More than the section holds, or of a section that nobody asked for. */
    'not-asked',
];
const WRITER_IDS = ['template', 'bedrock', 'qbusiness', 'openai-compatible'];


/***/ }),

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REPORT_SCHEMA_VERSION)
/* harmony export */ });
/** Version of the published `report.json` schema; raised when a field changes its meaning or goes away. */
const REPORT_SCHEMA_VERSION = 1;


/***/ }),

/***/ 55474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ TimeOver),
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/** The time for some work was over before it ended. */
class TimeOver extends Error {
    name = 'TimeOver';
}
/**
 * The result of `work`, or `TimeOver` after so many milliseconds, or the reason of `outer` once that is aborted —
 * also when the work does not listen to the signal it is given: it is left behind.
 */
async function withinTime(clock, milliseconds, outer, work) {
    outer.throwIfAborted();
    const inner = new AbortController();
    const settled = new AbortController();
    const ended = new Promise((_, reject) => {
        const end = (reason) => {
            inner.abort(reason);
            reject(reason);
        };
        outer.addEventListener('abort', () => end(outer.reason), { once: true, signal: settled.signal });
        clock.sleep(milliseconds, settled.signal).then(() => end(new TimeOver('The time for it was over.')), 
        // The sleep itself ends with the work.
        () => undefined);
    });
    try {
        return await Promise.race([work(inner.signal), ended]);
    }
    finally {
        settled.abort();
    }
}


/***/ }),

/***/ 75084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ ESTATE),
  Ru: () => (/* binding */ aboutAccount),
  yo: () => (/* binding */ aboutAction),
  G1: () => (/* binding */ aboutRegion),
  g6: () => (/* binding */ aboutResource),
  Hn: () => (/* binding */ aboutService),
  xt: () => (/* binding */ ofOurWords),
  py: () => (/* binding */ ofTheirs)
});

// EXTERNAL MODULE: ./build/src/core/region-prefix.js
var region_prefix = __webpack_require__(71834);
// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/services/non-services.js
var non_services = __webpack_require__(53766);
// EXTERNAL MODULE: ./build/src/services/registry.js + 17 modules
var registry = __webpack_require__(67096);
;// CONCATENATED MODULE: ./build/src/narrative/facts/public-names.js




/** What stands in for a name of the catalogue: one service, its name; several under one name, that name. */
const byBillName = new Map();
for (const [name, [first, ...others]] of servicesByName()) {
    byBillName.set(name, first && others.length === 0 ? first.name : name);
}
for (const { name, reason } of non_services/* nonServiceNames */.n)
    if (reason !== 'marketplace')
        byBillName.set(name, name);
for (const { name } of registry/* services */.$)
    byBillName.set(name, name);
/** The catalogue's own text for the name of a service on a bill; `null`: it has no such name, to the letter. */
function publicServiceName(name) {
    return byBillName.get(name) ?? null;
}
/** A region that AWS has, and nothing that only looks like one. */
function publicRegion(name) {
    return (0,region_prefix/* isRegion */.Dp)(name) ? name : null;
}
function servicesByName() {
    const named = registry/* services */.$.flatMap((service) => (0,find_service/* billNamesOf */.T3)(service).map((name) => [name, service]));
    return new Map([...Map.groupBy(named, ([name]) => name)].map(([name, some]) => [
        name,
        some.map(([, service]) => service),
    ]));
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/abouts.js

/** The whole of what the report is about. */
const ESTATE = { kind: 'estate', key: '', name: null, publicName: null };
function aboutService(name) {
    return { kind: 'service', key: name, name, publicName: publicServiceName(name) };
}
function aboutRegion(name) {
    return { kind: 'region', key: name, name, publicName: publicRegion(name) };
}
/** By its display name where it is the only one of that name, else with its id. */
function aboutAccount({ accounts }, id) {
    const name = accounts.find((account) => account.id === id)?.name ?? '';
    const isOnly = accounts.filter((account) => account.name === name).length === 1;
    return { kind: 'account', key: id, name: name !== '' && isOnly ? name : id, publicName: null };
}
function aboutResource({ account, region, resourceId, }) {
    const key = JSON.stringify([account, region, resourceId]);
    return { kind: 'resource', key, name: resourceId, publicName: null };
}
function aboutAction(action) {
    return ofOurWords('action', action);
}
/** A word of ours: every reader gets it in their language, and a model may read it. */
function ofOurWords(kind, word) {
    return { kind, key: word, name: word, publicName: word };
}
/** A name of the customer's, that no model is told. */
function ofTheirs(kind, name, key = name) {
    return { kind, key, name, publicName: null };
}


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   QP: () => (/* binding */ estimatedChangeRatio),
/* harmony export */   SS: () => (/* binding */ changeRatio),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   _z: () => (/* binding */ estimatedDifference),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   nL: () => (/* binding */ estimatedTimes),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vb: () => (/* binding */ dividedBy)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);


function difference(now, before) {
    return written((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractMoney */ .$w)(now.value, before.value), now, before, (a, b) => `${a} − ${b}`);
}
/** (now − before) ÷ before; `null` over zero and over less than that, where it would tell a rise as a fall. */
function changeRatio(now, before) {
    const ratio = isPositive(before)
        ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOfMoney */ .D)((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .subtractMoney */ .$w)(now.value, before.value), before.value)
        : null;
    return ratio && written(ratio, now, before, (a, b) => `(${a} − ${b}) ÷ ${b}`);
}
/** part ÷ whole; `null` over zero and over less than that. */
function share(part, whole) {
    const ratio = isPositive(whole) ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioOfMoney */ .D)(part.value, whole.value) : null;
    return ratio && written(ratio, part, whole, (a, b) => `${a} ÷ ${b}`);
}
/** An estimate beside an exact amount: the difference is an estimate. */
function estimatedDifference(now, before) {
    const value = now.value.value - (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyToNumber */ .jQ)(before.value);
    const { currency } = now.value;
    return written({ value, currency }, now, before, (a, b) => `${a} − ${b}`);
}
/** As {@link changeRatio}. */
function estimatedChangeRatio(now, before) {
    if (!isPositive(before))
        return null;
    const base = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .moneyToNumber */ .jQ)(before.value);
    return written((now.value.value - base) / base, now, before, (a, b) => `(${a} − ${b}) ÷ ${b}`);
}
function estimatedTimes({ value, ...rest }, factor) {
    const estimate = { ...value, value: value.value * factor };
    return { ...rest, value: estimate, formula: `${inBrackets(rest.formula)} × ${factor}` };
}
function times({ value, ...rest }, factor) {
    const product = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyMoney */ .Zx)(value, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalFromInteger */ .c8)(factor));
    return { ...rest, value: product, formula: `${inBrackets(rest.formula)} × ${factor}` };
}
/** At 34 digits. @param divisor A number of days, or of what is counted: not zero. */
function dividedBy({ value, ...rest }, divisor) {
    const quotient = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .divideDecimal */ .rE)(value.amount, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(String(divisor)));
    if (!quotient)
        throw new TypeError('A divisor of zero');
    const formula = `${inBrackets(rest.formula)} ÷ ${divisor}`;
    return { ...rest, value: (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(quotient, value.currency), formula };
}
/** What is left of the whole. */
function complement({ value, ...rest }) {
    return { ...rest, value: (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractDecimal */ .y8)((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)('1'), value), formula: `1 − ${inBrackets(rest.formula)}` };
}
/** Two figures in one formula: the operands of the second are counted on from those of the first. */
function written(value, a, b, formula) {
    const second = b.formula.replaceAll(/#(\d+)/g, (_, index) => `#${Number(index) + a.of.length}`);
    return { value, formula: formula(inBrackets(a.formula), inBrackets(second)), of: [...a.of, ...b.of] };
}
/** What is more than one operand or function is put in brackets. */
function inBrackets(formula) {
    return formula.includes(' ') ? `(${formula})` : formula;
}
function isPositive({ value }) {
    return value.amount.units > 0n;
}


/***/ }),

/***/ 24230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ amountIn),
/* harmony export */   c8: () => (/* binding */ allCosts),
/* harmony export */   qk: () => (/* binding */ lastMonthOf),
/* harmony export */   s4: () => (/* binding */ factContext)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62708);
/* harmony import */ var _pointed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60003);


function factContext(report) {
    const [costs] = allCosts(report);
    const [savings] = report.savings.known ? report.savings.value : [];
    return { report, costs: costs ?? null, currency: (costs?.read ?? savings)?.currency ?? null };
}
/** One a currency, the primary one first. Without a bill no figure says anything about cost. */
function allCosts({ costs, billGap }) {
    if (billGap)
        return [];
    return costs.map((read, index) => ({ read, at: (0,_pointed_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .Wn)('costs', index) }));
}
function lastMonthOf({ read, at }) {
    const index = read.comparisons.findIndex(({ name }) => name === 'lastFullMonth');
    const comparison = read.comparisons[index];
    if (!comparison)
        return null;
    const { now, before } = comparison;
    return {
        month: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(now.period.start),
        before: before && (0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .monthOf */ .GS)(before.period.start),
        spend: amountIn(comparison, 'now', `${at}/comparisons/${index}`),
        spendBefore: amountIn(comparison, 'before', `${at}/comparisons/${index}`),
    };
}
/** One side of a comparison; `null` where it is not known. */
function amountIn(comparison, side, at) {
    const amount = comparison[side]?.amount;
    return amount ? (0,_pointed_js__WEBPACK_IMPORTED_MODULE_0__/* .readAt */ .m6)(`${at}/${side}/amount`, amount) : null;
}


/***/ }),

/***/ 85913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ factsWith),
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** In the order of the table: what is largest of its kind comes first. */
function factsWith(table, { topics, measure, subject, kind }) {
    return table.facts.filter((fact) => (!topics || topics.includes(fact.topic)) &&
        (!measure || fact.measure === measure) &&
        (!subject || fact.subject === subject) &&
        (!kind || subjectOf(table, fact).kind === kind));
}
/** @throws TypeError where the fact is of another table. */
function subjectOf({ subjects }, { subject: id }) {
    const subject = subjects[Number(id.slice(1)) - 1];
    if (subject?.id !== id)
        throw new TypeError(`No subject ${id} in this table of facts`);
    return subject;
}


/***/ }),

/***/ 50902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/src/narrative/facts/abouts.js + 1 modules
var abouts = __webpack_require__(75084);
// EXTERNAL MODULE: ./build/src/narrative/facts/calculated.js
var calculated = __webpack_require__(6646);
// EXTERNAL MODULE: ./build/src/narrative/facts/new-fact.js
var new_fact = __webpack_require__(44785);
// EXTERNAL MODULE: ./build/src/narrative/facts/pointed.js
var pointed = __webpack_require__(60003);
;// CONCATENATED MODULE: ./build/src/narrative/facts/budget-facts.js




/** Each budget beside what was spent and what is expected. */
function budgetFacts({ costs }) {
    if (!costs?.read.budgets.known)
        return [];
    return costs.read.budgets.value.flatMap((budget, index) => factsOfBudget(budget, `${costs.at}/budgets/value/${index}`));
}
function factsOfBudget(budget, at) {
    const { name, period, amount, actual, forecast } = budget;
    const key = JSON.stringify([name, period.start, period.end]);
    const frame = { topic: 'budgets', about: (0,abouts/* ofTheirs */.py)('budget', name, key), period: (0,new_fact/* daysOf */.hF)(period) };
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'budget', (0,pointed/* readAt */.m6)(`${at}/amount`, amount)),
        ...(0,new_fact/* amountFact */.xt)(frame, 'budget-actual', actual && (0,pointed/* readAt */.m6)(`${at}/actual`, actual)),
        ...(0,new_fact/* estimateFact */.bl)(frame, 'budget-forecast', forecast && (0,pointed/* readAt */.m6)(`${at}/forecast`, forecast)),
        ...varianceFacts(frame, budget, at),
    ];
}
/** Of a period that is running, by what is expected at its end: part of a month is below any budget. */
function varianceFacts(frame, { amount, actual, forecast }, at) {
    const budget = (0,pointed/* readAt */.m6)(`${at}/amount`, amount);
    const told = { as: 'change' };
    if (forecast) {
        const expected = (0,pointed/* readAt */.m6)(`${at}/forecast`, forecast);
        const variance = (0,calculated/* estimatedDifference */._z)(expected, budget);
        return [
            ...(0,new_fact/* estimateFact */.bl)(frame, 'budget-variance', variance, told),
            ...(0,new_fact/* ratioFact */.O9)(frame, 'budget-variance-ratio', (0,calculated/* estimatedChangeRatio */.QP)(expected, budget), told),
        ];
    }
    if (!actual)
        return [];
    const spent = (0,pointed/* readAt */.m6)(`${at}/actual`, actual);
    const variance = (0,calculated/* difference */.iv)(spent, budget);
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'budget-variance', variance, told),
        ...(0,new_fact/* ratioFact */.O9)(frame, 'budget-variance-ratio', (0,calculated/* changeRatio */.SS)(spent, budget), told),
    ];
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/narrative/facts/fact-context.js
var fact_context = __webpack_require__(24230);
;// CONCATENATED MODULE: ./build/src/narrative/facts/charge-facts.js





/** What is not usage, in the last complete month, the largest first: tax, support, credits and the like. */
function chargeFacts({ costs }) {
    const last = costs && (0,fact_context/* lastMonthOf */.qk)(costs);
    if (!last)
        return [];
    const { metric } = costs.read.metric;
    // No other column tells what is not usage.
    if (metric !== 'billedCost' && metric !== 'effectiveCost')
        return [];
    return costs.read.otherCharges
        .flatMap(({ month, chargeKind, [metric]: amount }, index) => month === last.month && amount && !(0,money/* isZeroMoney */.f9)(amount)
        ? [{ chargeKind, amount: (0,pointed/* readAt */.m6)(`${costs.at}/otherCharges/${index}/${metric}`, amount) }]
        : [])
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.amount.value, a.amount.value))
        .flatMap(({ chargeKind, amount }, index) => (0,new_fact/* amountFact */.xt)({
        topic: 'other-charges',
        about: (0,abouts/* ofOurWords */.xt)('charge-kind', chargeKind),
        period: { kind: 'month', month: last.month },
        rank: index + 1,
    }, 'charge', amount));
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/kpi-rows.js



/** Those of the primary currency, and of none. */
function kpiRows({ report, currency }) {
    return report.kpis
        .map((kpi, index) => ({ kpi, at: `/kpis/${index}` }))
        .filter(({ kpi }) => kpi.currency === null || kpi.currency === currency);
}
/** A ratio of the whole estate. */
function kpiRatio(context, id, { topic, measure }) {
    return ofEstate(context, id).flatMap(({ kpi: { value, period }, at }) => value.known
        ? (0,new_fact/* ratioFact */.O9)({ topic, about: abouts/* ESTATE */.$p, period: (0,new_fact/* daysOf */.hF)(period) }, measure, (0,pointed/* readAt */.m6)(`${at}/value/value`, value.value))
        : []);
}
/** The amount that such a ratio is a part of something with. */
function kpiAmount(context, id, { topic, measure }) {
    return ofEstate(context, id).flatMap(({ kpi: { value, numerator, period }, at }) => value.known && numerator?.kind === 'money'
        ? (0,new_fact/* amountFact */.xt)({ topic, about: abouts/* ESTATE */.$p, period: (0,new_fact/* daysOf */.hF)(period) }, measure, (0,pointed/* readAt */.m6)(`${at}/numerator/amount`, numerator.amount))
        : []);
}
function ofEstate(context, id) {
    return kpiRows(context).filter(({ kpi }) => kpi.id === id && kpi.subject === null && kpi.unit === 'ratio');
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/commitment-facts.js




const MOST = 10;
/** How well commitments are used, and which end next. */
function commitmentFacts(context) {
    const topic = 'commitments';
    return [
        ...kpiRatio(context, 'commitment-utilisation', { topic, measure: 'commitment-utilisation' }),
        ...kpiRatio(context, 'commitment-coverage', { topic, measure: 'commitment-coverage' }),
        ...kpiAmount(context, 'commitment-waste', { topic, measure: 'commitment-waste' }),
        ...kpiRatio(context, 'effective-savings-rate', { topic, measure: 'effective-savings-rate' }),
        ...endFacts(context),
    ];
}
/** The next one first; what has ended is no risk any more. */
function endFacts({ report, costs }) {
    if (!costs?.read.rates.commitments.known)
        return [];
    return costs.read.rates.commitments.value
        .flatMap(({ commitment, expires }, index) => expires !== null && expires >= report.asOf
        ? [{ commitment, expires, at: `${costs.at}/rates/commitments/value/${index}/expires` }]
        : [])
        .toSorted((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0))
        .slice(0, MOST)
        .map(({ commitment: { commitmentDiscountId: id, description }, expires, at }) => (0,new_fact/* newFact */.b4)({ topic: 'commitments', about: (0,abouts/* ofTheirs */.py)('commitment', description || id, id) }, 'commitment-end', { kind: 'day', day: expires }, (0,pointed/* readAt */.m6)(at, expires)));
}

// EXTERNAL MODULE: ./build/src/narrative/facts/summed.js
var summed = __webpack_require__(34549);
;// CONCATENATED MODULE: ./build/src/narrative/facts/coverage-facts.js




const FRAME = { topic: 'coverage', about: abouts/* ESTATE */.$p };
/** How much of the estate was looked at: reads, services of the bill, accounts and regions. */
function coverageFacts({ report }) {
    return [...readFacts(report), ...placeFacts(report), ...(report.billGap ? [] : serviceFacts(report))];
}
function readFacts({ ledger }) {
    if (!ledger.known || ledger.value.coverage.planned === 0)
        return [];
    const at = '/ledger/value/coverage';
    const { planned, byState, ratio } = ledger.value.coverage;
    const answered = (0,summed/* plainSum */.Ue)([
        (0,pointed/* readAt */.m6)(`${at}/byState/ok`, byState.ok),
        (0,pointed/* readAt */.m6)(`${at}/byState/empty`, byState.empty),
    ]);
    return [
        ...(0,new_fact/* countFact */.K7)(FRAME, 'reads-answered', answered, 'reads'),
        ...(0,new_fact/* countFact */.K7)(FRAME, 'reads-planned', (0,pointed/* readAt */.m6)(`${at}/planned`, planned), 'reads'),
        ...(0,new_fact/* ratioFact */.O9)(FRAME, 'coverage-ratio', ratio === null ? null : (0,pointed/* readAt */.m6)(`${at}/ratio`, ratio)),
    ];
}
function placeFacts({ collection }) {
    if (!collection.known)
        return [];
    const { accounts, regions } = collection.value;
    return [
        ...(0,new_fact/* countFact */.K7)(FRAME, 'accounts', (0,pointed/* readAt */.m6)('/collection/value/accounts', accounts), 'accounts'),
        ...(0,new_fact/* countFact */.K7)(FRAME, 'regions', (0,summed/* lengthAt */.Ir)('/collection/value/regions', regions), 'regions'),
    ];
}
/** Services that stand behind a name of the bill, and those of which at least one type of resource could be counted. */
function serviceFacts({ services }) {
    const billed = services
        .map((service, index) => ({ service, at: (0,pointed/* readAt */.m6)(`/services/${index}`, service) }))
        .filter(({ service }) => service.nonService === null);
    const counted = billed.filter(({ service: { inventory } }) => inventory.known && inventory.value.counted > 0);
    return [
        ...(0,new_fact/* countFact */.K7)(FRAME, 'services-billed', numberOf(billed), 'services'),
        ...(0,new_fact/* countFact */.K7)(FRAME, 'services-counted', numberOf(counted), 'services'),
    ];
}
/** A service that is billed in two currencies is one. */
function numberOf(listed) {
    const once = listed.filter(({ service }, index) => listed.findIndex((other) => other.service.serviceName === service.serviceName) === index);
    const all = once.map(({ at }) => at);
    return (0,pointed/* isSome */.Ru)(all) ? (0,summed/* countOf */.pq)(all) : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/fact-table.js
/** Hands out ids in the order the facts come in; what is about the same has one subject. */
function factTable(facts) {
    const subjects = new Map();
    const told = facts.map(({ about, ...fact }, index) => ({
        id: `f${index + 1}`,
        ...fact,
        subject: subjectId(subjects, about),
    }));
    return { facts: told, subjects: [...subjects.values()] };
}
function subjectId(subjects, { key, ...about }) {
    const identity = JSON.stringify([about.kind, key]);
    const known = subjects.get(identity);
    if (known)
        return known.id;
    const subject = { id: `s${subjects.size + 1}`, ...about };
    subjects.set(identity, subject);
    return subject.id;
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/forecast-facts.js





const MONTHS = 3;
/**
 * What is expected of the running month and those after it, every kind of charge; against the last complete month, counted in
 * the same way. What that month was charged is no fact: beside its usage it would be a second figure of one name.
 */
function forecastFacts({ costs }) {
    if (!costs?.read.forecasts.known)
        return [];
    const forecasts = costs.read.forecasts.value;
    const index = forecasts.findIndex(({ metric }) => metric === costs.read.metric.metric);
    const months = forecasts[index]?.months.slice(0, MONTHS) ?? [];
    const base = months.length > 0 ? chargedMonth(costs) : null;
    return months.flatMap((month, place) => monthFacts(month, `${costs.at}/forecasts/value/${index}/months/${place}`, base));
}
const forecast_facts_FRAME = { topic: 'forecast', about: abouts/* ESTATE */.$p };
/** All that the last complete month was charged. */
function chargedMonth(costs) {
    const { metric, months } = costs.read.series;
    const last = (0,fact_context/* lastMonthOf */.qk)(costs);
    const index = months.findIndex(({ month, complete }) => complete && month === last?.month);
    const charged = months[index];
    if (!charged || metric !== costs.read.metric.metric)
        return null;
    return {
        period: { kind: 'month', month: charged.month },
        amount: (0,pointed/* readAt */.m6)(`${costs.at}/series/months/${index}/amount`, charged.amount),
    };
}
function monthFacts(month, at, base) {
    const frame = { ...forecast_facts_FRAME, period: { kind: 'month', month: month.month } };
    const { low, high } = month;
    const expected = (0,pointed/* readAt */.m6)(`${at}/expected`, month.expected);
    return [
        ...(0,new_fact/* estimateFact */.bl)(frame, 'forecast', expected),
        ...(0,new_fact/* estimateFact */.bl)(frame, 'forecast-low', low && (0,pointed/* readAt */.m6)(`${at}/low`, low)),
        ...(0,new_fact/* estimateFact */.bl)(frame, 'forecast-high', high && (0,pointed/* readAt */.m6)(`${at}/high`, high)),
        ...(base ? changeFacts(frame, expected, base) : []),
    ];
}
function changeFacts(frame, expected, { period, amount }) {
    const change = (0,calculated/* estimatedDifference */._z)(expected, amount);
    const compared = { ...frame, base: period };
    return [
        ...(0,new_fact/* estimateFact */.bl)(compared, 'forecast-change', change, { as: 'change' }),
        ...(0,new_fact/* ratioFact */.O9)(compared, 'forecast-change-ratio', (0,calculated/* estimatedChangeRatio */.QP)(expected, amount), { as: 'change' }),
    ];
}

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/narrative/facts/kpi-facts.js





/** What nobody owns by the rules of `owners:`; other allocations have a row of their own. */
const OF_OWNERS = 'owners';
/**
 * Each figure to steer by that there is one of, with its target. What there are several of, as of budgets and tag keys, are
 * facts of their own topics.
 */
function kpiFacts(context) {
    const byId = Map.groupBy(kpiRows(context), ({ kpi }) => kpi.id);
    return [...byId.values()].flatMap((rows) => {
        const [row] = rows.length === 1 ? rows : rows.filter(({ kpi }) => kpi.subject === OF_OWNERS);
        return row ? factsOfKpi(row) : [];
    });
}
function factsOfKpi({ kpi, at }) {
    const { id, value, unit, target, period } = kpi;
    if (!value.known)
        return [];
    const frame = { topic: 'kpis', about: (0,abouts/* ofOurWords */.xt)('kpi', id), period: (0,new_fact/* daysOf */.hF)(period) };
    return [
        ...measured(frame, 'kpi', unit, (0,pointed/* readAt */.m6)(`${at}/value/value`, value.value)),
        ...(target ? targetFacts(frame, unit, target, `${at}/target/value`) : []),
    ];
}
function targetFacts(frame, unit, { value, direction: side }, at) {
    return measured({ ...frame, side }, 'kpi-target', unit, (0,pointed/* readAt */.m6)(at, value));
}
function measured(frame, measure, unit, value) {
    return unit === 'ratio'
        ? (0,new_fact/* ratioFact */.O9)(frame, measure, value)
        : (0,new_fact/* countFact */.K7)(frame, measure, { ...value, value: (0,decimal/* decimalToNumber */._A)(value.value) }, unit);
}
/** What was paid for nothing, and its share of spend. */
function wasteFacts(context) {
    return [
        ...kpiAmount(context, 'waste', { topic: 'waste', measure: 'waste' }),
        ...kpiRatio(context, 'waste', { topic: 'waste', measure: 'waste-ratio' }),
    ];
}

// EXTERNAL MODULE: ./build/src/core/layer.js
var core_layer = __webpack_require__(62120);
// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/narrative/facts/group-facts.js
var group_facts = __webpack_require__(99209);
// EXTERNAL MODULE: ./build/src/narrative/facts/month-change.js
var month_change = __webpack_require__(28683);
// EXTERNAL MODULE: ./build/src/narrative/facts/open-recommendations.js
var open_recommendations = __webpack_require__(97503);
;// CONCATENATED MODULE: ./build/src/narrative/facts/service-months.js


function servicesIn(services, currency) {
    return services
        .map((service, index) => ({ service, index }))
        .filter(({ service }) => service.currency === currency);
}
/** What it cost in a month; `null`: it had no charge in it, or what it was is not known. */
function monthAmount({ service, index }, wanted) {
    const at = service.months.findIndex(({ month }) => month === wanted);
    const amount = service.months[at]?.amount;
    return amount ? (0,pointed/* readAt */.m6)((0,pointed/* pointer */.Wn)('services', index, 'months', at, 'amount'), amount) : null;
}
/** Whether it had a charge in a month that the bill does not tell the amount of. */
function isUnknownIn({ service }, wanted) {
    return service.months.some(({ month, amount }) => month === wanted && amount === null);
}
/** What services cost together in a month; `null`: none had a charge, or one of them is not known. */
function monthSum(services, month) {
    if (services.some((service) => isUnknownIn(service, month)))
        return null;
    const amounts = services.flatMap((service) => monthAmount(service, month) ?? []);
    return (0,pointed/* isSome */.Ru)(amounts) ? (0,summed/* sumOf */.XN)(amounts) : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/layer-facts.js











/** Each layer: what it cost in the last complete month, the largest first; then what could be saved in it. */
function layerFacts(context) {
    const { report, costs } = context;
    const last = costs && (0,fact_context/* lastMonthOf */.qk)(costs);
    const services = costs ? servicesIn(report.services, costs.read.currency) : [];
    return [
        ...(last ? layerMonths(services, last).flatMap((layer) => spendFacts(layer, last)) : []),
        ...((0,open_recommendations/* holdsAll */.mA)(context) ? savingFacts(context) : []),
    ];
}
function layerMonths(services, { month }) {
    const byLayer = [...Map.groupBy(services, ({ service }) => layerOf(service.serviceName))];
    const known = byLayer.flatMap(([layer, own]) => {
        const spend = monthSum(own, month);
        return spend ? [{ layer, services: own, spend }] : [];
    });
    const isRanked = known.length === byLayer.length;
    return known
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.spend.value, a.spend.value))
        .map((layer, index) => ({ ...layer, rank: isRanked ? index + 1 : null }));
}
function spendFacts({ layer, services, spend, rank }, last) {
    const about = (0,abouts/* ofOurWords */.xt)('layer', layer);
    const frame = { topic: 'layers', about, period: { kind: 'month', month: last.month }, rank };
    const before = last.before && monthSum(services, last.before);
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'spend', spend),
        ...(last.spend ? (0,new_fact/* ratioFact */.O9)(frame, 'spend-share', (0,calculated/* share */.uM)(spend, last.spend)) : []),
        ...(last.before && before ? (0,month_change/* monthChange */.Z)(frame, spend, before, last.before) : []),
    ];
}
function savingFacts(context) {
    const byLayer = Map.groupBy((0,open_recommendations/* pricedRecommendations */.qv)(context), ({ read }) => layerOf(read.serviceName));
    return core_layer/* LAYER_IDS */.pn.flatMap((layer) => (0,group_facts/* groupFacts */.VR)({ topic: 'layers', about: (0,abouts/* ofOurWords */.xt)('layer', layer) }, byLayer.get(layer) ?? []));
}
/** By the name on the bill or in the catalogue. */
function layerOf(name) {
    return (0,core_layer/* layerOfBillName */.n9)((0,find_service/* servicesOfBillName */.WR)(name), (0,find_service/* nonServiceOf */.G5)(name)?.reason ?? null);
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/mover-facts.js





/** Dimensions that are told, in the order of the page. */
const DIMENSIONS = ['serviceName', 'subAccountId', 'regionId', 'usageType'];
/** What moved between the days that the page opens with and those before; the largest change of each kind first. */
function moverFacts({ report, costs }) {
    if (!costs)
        return [];
    const { headline } = report.calendar;
    return DIMENSIONS.flatMap((dimension) => {
        const index = costs.read.movers.findIndex((breakdown) => breakdown.dimension === dimension && breakdown.periods.name === headline);
        const breakdown = costs.read.movers[index];
        return breakdown ? breakdownFacts(report, costs, breakdown, index) : [];
    });
}
function breakdownFacts(report, { at }, { dimension, periods, movers }, place) {
    return movers
        .map((mover, index) => ({ mover, at: `${at}/movers/${place}/movers/${index}` }))
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)((0,money/* absoluteMoney */.m6)(b.mover.change), (0,money/* absoluteMoney */.m6)(a.mover.change)))
        .flatMap(({ mover, at: moverAt }, index) => {
        const about = aboutMover(report, dimension, mover.key);
        // What has no name can be no subject; it keeps its place in the list.
        return about ? factsOfMover({ mover, at: moverAt, about, rank: index + 1, periods }) : [];
    });
}
function factsOfMover({ mover, at, about, rank, periods }) {
    const frame = { topic: 'movers', about, period: (0,new_fact/* daysOf */.hF)(periods.now), rank };
    const base = (0,new_fact/* daysOf */.hF)(periods.before);
    const compared = { ...frame, base };
    const now = (0,pointed/* readAt */.m6)(`${at}/now`, mover.now);
    const before = (0,pointed/* readAt */.m6)(`${at}/before`, mover.before);
    return [
        ...(0,new_fact/* amountFact */.xt)(compared, 'spend-change', (0,pointed/* readAt */.m6)(`${at}/change`, mover.change), { as: 'change' }),
        ...(0,new_fact/* ratioFact */.O9)({ ...compared, rank: null }, 'spend-change-ratio', (0,calculated/* changeRatio */.SS)(now, before), {
            as: 'change',
        }),
        ...(0,new_fact/* amountFact */.xt)({ ...frame, rank: null }, 'spend', now),
        ...(0,new_fact/* amountFact */.xt)({ ...frame, rank: null, period: base }, 'spend-before', before),
    ];
}
function aboutMover(report, dimension, key) {
    if (key === '')
        return null;
    if (dimension === 'serviceName')
        return (0,abouts/* aboutService */.Hn)(key);
    if (dimension === 'subAccountId')
        return (0,abouts/* aboutAccount */.Ru)(report, key);
    return dimension === 'regionId' ? (0,abouts/* aboutRegion */.G1)(key) : (0,abouts/* ofTheirs */.py)('usage-type', key);
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/opportunity-facts.js






const opportunity_facts_MOST = 10;
const MONTHS_OF_A_YEAR = 12;
/** The open recommendations that bring most; those that the file does not hold bring less. Two that bring the same share a place. */
function opportunityFacts(context) {
    const largest = (0,open_recommendations/* pricedRecommendations */.qv)(context)
        .filter(({ net }) => net.value.amount.units > 0n)
        .slice(0, opportunity_facts_MOST);
    const amounts = largest.map(({ net }) => net.value);
    return largest.flatMap((priced) => factsOfOpportunity(priced, (0,group_facts/* placeOf */.$t)(priced.net.value, amounts)));
}
function factsOfOpportunity({ read, at, net }, rank) {
    const about = (0,abouts/* aboutResource */.g6)(read);
    const frame = { topic: 'opportunities', about, action: read.actionType };
    const saved = { ...frame, rank };
    const once = read.saving?.oneOffCost;
    return [
        ...(0,new_fact/* amountFact */.xt)(saved, 'saving', net, { per: 'month', as: 'saving' }),
        ...(0,new_fact/* amountFact */.xt)(saved, 'saving-a-year', (0,calculated/* times */.Hn)(net, MONTHS_OF_A_YEAR), { per: 'year', as: 'saving' }),
        ...(0,new_fact/* amountFact */.xt)(frame, 'one-off-cost', once ? (0,pointed/* readAt */.m6)(`${at}/saving/oneOffCost`, once) : null),
    ];
}

// EXTERNAL MODULE: ./build/src/narrative/facts/place-facts.js
var place_facts = __webpack_require__(87193);
// EXTERNAL MODULE: ./build/src/core/horizon.js
var core_horizon = __webpack_require__(93522);
;// CONCATENATED MODULE: ./build/src/narrative/facts/plan-facts.js




/** What can be done within 30, 90 and 180 days by its effort, and what that brings. */
function roadmapFacts(context) {
    if (!(0,open_recommendations/* holdsAll */.mA)(context))
        return [];
    const priced = (0,open_recommendations/* pricedRecommendations */.qv)(context);
    return core_horizon/* HORIZON_IDS */.tm.flatMap((horizon) => (0,group_facts/* groupFacts */.VR)({ topic: 'roadmap', about: (0,abouts/* ofOurWords */.xt)('horizon', horizon) }, priced.filter(({ read }) => (0,core_horizon/* horizonOf */.dK)(read.implementationEffort) === horizon)));
}
/** What runs on an older generation or a version out of support. */
function technicalDebtFacts(context) {
    if (!(0,open_recommendations/* holdsAll */.mA)(context))
        return [];
    const behind = (0,open_recommendations/* pricedRecommendations */.qv)(context).filter(({ read }) => read.actionFamily === 'modernise');
    const byAction = Map.groupBy(behind, ({ read }) => read.actionType);
    return [
        ...(0,group_facts/* yearlyGroupFacts */.n5)({ topic: 'technical-debt', about: abouts/* ESTATE */.$p }, behind),
        ...(0,group_facts/* largestFirst */.Fj)(byAction).flatMap(({ kind: action, group, rank }) => (0,group_facts/* yearlyGroupFacts */.n5)({ topic: 'technical-debt', about: (0,abouts/* aboutAction */.yo)(action), action, rank }, group)),
    ];
}

// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/narrative/facts/realised-facts.js






/** What was done within a year and measured on the bill brings in the month of the report, over all teams. */
function realisedFacts({ report, currency }) {
    if (!report.savingsLedger.known || currency === null)
        return [];
    const month = (0,core_period/* monthOf */.GS)(report.asOf);
    const amounts = report.savingsLedger.value.rows.flatMap((row, index) => row.month === month && row.currency === currency
        ? [(0,pointed/* readAt */.m6)(`/savingsLedger/value/rows/${index}/accrued`, row.accrued)]
        : []);
    const sum = (0,pointed/* isSome */.Ru)(amounts) ? (0,summed/* sumOf */.XN)(amounts) : null;
    if (!sum || (0,money/* isZeroMoney */.f9)(sum.value))
        return [];
    const frame = { topic: 'realised', about: abouts/* ESTATE */.$p, period: { kind: 'month', month } };
    return (0,new_fact/* amountFact */.xt)(frame, 'realised-saving', sum, { per: 'month', as: 'saving' });
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/savings-facts.js








const savings_facts_MONTHS_OF_A_YEAR = 12;
/** As far as the forecast reaches. */
const MONTHS_OF_WAITING = 3;
/** What can be had: of the whole estate in every currency, then by action in the primary one. */
function savingsFacts(context) {
    const { savings } = context.report;
    if (!savings.known)
        return [];
    return [
        ...savings.value.flatMap((summary, index) => estateFacts(context, summary, `/savings/value/${index}`)),
        ...((0,open_recommendations/* holdsAll */.mA)(context) ? [...pricedByAction(context), ...unpricedByAction(context)] : []),
    ];
}
function estateFacts(context, summary, at) {
    const isPrimary = summary.currency === context.currency;
    if (!isPrimary && summary.recommendations === 0)
        return [];
    return [...amountFacts(context, summary, at), ...countFacts(summary, at)];
}
function amountFacts({ report, costs, currency }, summary, at) {
    const net = (0,pointed/* readAt */.m6)(`${at}/net`, summary.net);
    const frame = { topic: 'savings', about: abouts/* ESTATE */.$p };
    const last = costs && summary.currency === currency ? (0,fact_context/* lastMonthOf */.qk)(costs) : null;
    const waiting = net.value.amount.units > 0n ? (0,calculated/* times */.Hn)(net, MONTHS_OF_WAITING) : null;
    const gross = (0,pointed/* readAt */.m6)(`${at}/gross`, summary.gross);
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'saving', net, { per: 'month', as: 'saving' }),
        ...(0,new_fact/* amountFact */.xt)(frame, 'saving-a-year', (0,calculated/* times */.Hn)(net, savings_facts_MONTHS_OF_A_YEAR), { per: 'year', as: 'saving' }),
        ...(0,new_fact/* amountFact */.xt)(frame, 'saving-gross', gross, { per: 'month', as: 'saving' }),
        ...(last?.spend
            ? (0,new_fact/* ratioFact */.O9)(inMonth(frame, last.month), 'saving-share', (0,calculated/* share */.uM)(net, last.spend), { as: 'saving' })
            : []),
        ...(0,new_fact/* amountFact */.xt)({ ...frame, period: nextMonths(report.asOf) }, 'cost-of-waiting', waiting),
    ];
}
/** The whole months that come next. */
function nextMonths(asOf) {
    const first = (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(asOf), 1);
    const period = { start: (0,core_period/* firstDayOf */.Os)(first), end: (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(first, MONTHS_OF_WAITING)) };
    return { kind: 'days', period };
}
/** Beside the spend of that month. */
function inMonth(frame, month) {
    return { ...frame, period: { kind: 'month', month } };
}
function countFacts({ recommendations, withoutAmount }, at) {
    const frame = { topic: 'savings', about: abouts/* ESTATE */.$p };
    const missing = withoutAmount > 0 ? (0,pointed/* readAt */.m6)(`${at}/withoutAmount`, withoutAmount) : null;
    return [
        ...(0,new_fact/* countFact */.K7)(frame, 'recommendations', (0,pointed/* readAt */.m6)(`${at}/recommendations`, recommendations), 'recommendations'),
        ...(0,new_fact/* countFact */.K7)(frame, 'without-amount', missing, 'recommendations'),
    ];
}
function pricedByAction(context) {
    const groups = Map.groupBy((0,open_recommendations/* pricedRecommendations */.qv)(context), ({ read }) => read.actionType);
    return (0,group_facts/* largestFirst */.Fj)(groups).flatMap(({ kind: action, group, rank }) => (0,group_facts/* yearlyGroupFacts */.n5)({ topic: 'savings', about: (0,abouts/* aboutAction */.yo)(action), action, rank }, group));
}
function unpricedByAction(context) {
    const unpriced = (0,open_recommendations/* openRecommendations */.Zb)(context).filter(({ read }) => !read.saving);
    return [...Map.groupBy(unpriced, ({ read }) => read.actionType)].flatMap(([action, group]) => (0,new_fact/* countFact */.K7)({ topic: 'savings', about: (0,abouts/* aboutAction */.yo)(action), action }, 'without-amount', (0,group_facts/* numberOf */.rl)(group), 'recommendations'));
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/service-facts.js







const service_facts_MOST = 10;
/** The services that cost most in the last complete month. */
function service_facts_serviceFacts({ report, costs }) {
    const last = costs && (0,fact_context/* lastMonthOf */.qk)(costs);
    if (!last)
        return [];
    const all = servicesIn(report.services, costs.read.currency).filter(({ service }) => service.serviceName !== '');
    // One that is not known may be the largest of them.
    const isRanked = !all.some((service) => isUnknownIn(service, last.month));
    return all
        .flatMap((service) => {
        const spend = monthAmount(service, last.month);
        return spend ? [{ service, spend }] : [];
    })
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.spend.value, a.spend.value))
        .slice(0, service_facts_MOST)
        .flatMap(({ service, spend }, index) => factsOfService(service, spend, last, isRanked ? index + 1 : null));
}
function factsOfService(listed, spend, { month, before, spend: whole }, rank) {
    const about = (0,abouts/* aboutService */.Hn)(listed.service.serviceName);
    const frame = { topic: 'services', about, period: { kind: 'month', month }, rank };
    const earlier = before && monthAmount(listed, before);
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'spend', spend),
        ...(whole ? (0,new_fact/* ratioFact */.O9)(frame, 'spend-share', (0,calculated/* share */.uM)(spend, whole)) : []),
        ...(before && earlier ? (0,month_change/* monthChange */.Z)(frame, spend, earlier, before) : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/spend-facts.js






/** What was spent: the comparison the page opens with, then the last complete month; in every currency, the primary one first. */
function spend_facts_spendFacts({ report }) {
    return (0,fact_context/* allCosts */.c8)(report).flatMap((costs) => told(costs, report.calendar.headline).flatMap((index) => {
        const comparison = costs.read.comparisons[index];
        return comparison ? comparisonFacts(comparison, `${costs.at}/comparisons/${index}`) : [];
    }));
}
/** Places of the comparisons in their list. */
function told({ read: { comparisons } }, headline) {
    const named = comparisons.findIndex(({ name }) => name === headline);
    const first = named < 0 && comparisons.length > 0 ? 0 : named;
    const month = comparisons.findIndex(({ name }) => name === 'lastFullMonth');
    return [...new Set([first, month])].filter((index) => index >= 0);
}
function comparisonFacts(comparison, at) {
    const frame = { topic: 'spend', about: abouts/* ESTATE */.$p, period: (0,new_fact/* daysOf */.hF)(comparison.now.period) };
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'spend', (0,fact_context/* amountIn */.Is)(comparison, 'now', at)),
        ...spend_facts_changeFacts(frame, comparison, at),
        ...(0,new_fact/* amountFact */.xt)(frame, 'spend-a-day', dailyOf(comparison, at), { per: 'day' }),
    ];
}
function spend_facts_changeFacts(frame, comparison, at) {
    const { before, change, changeRatio: ratio } = comparison;
    if (!before)
        return [];
    const base = (0,new_fact/* daysOf */.hF)(before.period);
    const told = { as: 'change' };
    // Over less than nothing a ratio would tell a rise as a fall.
    const isOverSpend = before.amount !== null && before.amount.amount.units > 0n;
    return [
        ...(0,new_fact/* amountFact */.xt)({ ...frame, period: base }, 'spend-before', (0,fact_context/* amountIn */.Is)(comparison, 'before', at)),
        ...(0,new_fact/* amountFact */.xt)({ ...frame, base }, 'spend-change', change && (0,pointed/* readAt */.m6)(`${at}/change`, change), told),
        ...(ratio && isOverSpend
            ? (0,new_fact/* ratioFact */.O9)({ ...frame, base }, 'spend-change-ratio', (0,pointed/* readAt */.m6)(`${at}/changeRatio`, ratio), told)
            : []),
    ];
}
function dailyOf(comparison, at) {
    const { perDay, now } = comparison;
    if (perDay)
        return (0,pointed/* readAt */.m6)(`${at}/perDay/now`, perDay.now);
    const days = (0,core_period/* lengthInDays */.Dx)(now.period);
    const amount = (0,fact_context/* amountIn */.Is)(comparison, 'now', at);
    return amount && days > 1 ? (0,calculated/* dividedBy */.vb)(amount, days) : null;
}

// EXTERNAL MODULE: ./build/src/narrative/facts/place-months.js
var place_months = __webpack_require__(27631);
;// CONCATENATED MODULE: ./build/src/narrative/facts/tag-facts.js







const TAG = 'tag:';
/**
 * What cost most by the values of all tag keys and cost categories, as `environment=prod`: several keys may have a value of
 * one name, and the largest value of one key is not the largest of all.
 */
function environmentFacts({ costs }) {
    if (!costs)
        return [];
    return allocatedBy(costs)
        .filter((by) => by !== 'subAccountId')
        .flatMap((by) => (0,place_months/* allocatedMonth */.YV)(costs, by).map((place) => ({ ...place, by })))
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.spend.value, a.spend.value))
        .slice(0, place_facts/* MOST_PLACES */.j2)
        .flatMap(({ by, ...place }, index) => {
        const name = `${by.slice(by.indexOf(':') + 1)}=${place.key}`;
        const about = (0,abouts/* ofTheirs */.py)('tag-value', name, JSON.stringify([by, place.key]));
        return (0,place_facts/* placeSpend */.AJ)('environments', about, { ...place, rank: index + 1 });
    });
}
/** By tag key: what could carry it and does not. */
function tagFacts({ costs }) {
    if (!costs)
        return [];
    return allocatedBy(costs)
        .filter((by) => by.startsWith(TAG))
        .flatMap((by) => factsOfKey(costs, by));
}
function factsOfKey(costs, by) {
    const found = (0,place_months/* lastAllocation */.no)(costs, by);
    const untagged = found?.allocation.untagged;
    if (!found || !untagged)
        return [];
    const about = (0,abouts/* ofTheirs */.py)('tag-key', by.slice(TAG.length));
    const frame = { topic: 'tags', about, period: (0,new_fact/* daysOf */.hF)(found.allocation.period) };
    const ratio = untagged.ratio && (0,pointed/* readAt */.m6)(`${found.at}/untagged/ratio`, untagged.ratio);
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'untagged', (0,pointed/* readAt */.m6)(`${found.at}/untagged/amount`, untagged.amount)),
        ...(0,new_fact/* ratioFact */.O9)(frame, 'untagged-ratio', ratio),
        ...(0,new_fact/* ratioFact */.O9)(frame, 'tagged-ratio', ratio && (0,calculated/* complement */.Zw)(ratio)),
    ];
}
function allocatedBy({ read }) {
    return [...new Set(read.allocation.allocations.flatMap((each) => (each.known ? [each.value.by] : [])))];
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/team-facts.js




const team_facts_MOST = 10;
/** What is whose, by the rules of ownership: who spends most first, where that is known. */
function teamFacts({ report: { ownership }, currency }) {
    if (!ownership.known)
        return [];
    const index = ownership.value.tables.findIndex((table) => table.currency === currency);
    const table = ownership.value.tables[index];
    if (!table)
        return [];
    const teams = table.teams.flatMap((row, place) => row.team === null ? [] : [{ team: row.team, row, at: `/ownership/value/tables/${index}/teams/${place}` }]);
    const isRanked = table.period !== null && teams.every(({ row }) => row.spend !== null);
    return teams
        .toSorted(spendMost)
        .slice(0, team_facts_MOST)
        .flatMap((team, place) => factsOfTeam(team, table.period && (0,new_fact/* daysOf */.hF)(table.period), isRanked ? place + 1 : null));
}
function spendMost(a, b) {
    return a.row.spend && b.row.spend ? (0,money/* compareMoney */.Qb)(b.row.spend, a.row.spend) : 0;
}
function factsOfTeam({ team, row: { spend, net, recommendations }, at }, period, rank) {
    const frame = { topic: 'teams', about: (0,abouts/* ofTheirs */.py)('team', team) };
    const saving = (0,money/* isZeroMoney */.f9)(net) ? null : (0,pointed/* readAt */.m6)(`${at}/net`, net);
    const count = recommendations > 0 ? (0,pointed/* readAt */.m6)(`${at}/recommendations`, recommendations) : null;
    return [
        ...(spend && period && !(0,money/* isZeroMoney */.f9)(spend)
            ? (0,new_fact/* amountFact */.xt)({ ...frame, period, rank }, 'spend', (0,pointed/* readAt */.m6)(`${at}/spend`, spend))
            : []),
        ...(0,new_fact/* amountFact */.xt)(frame, 'saving', saving, { per: 'month', as: 'saving' }),
        ...(0,new_fact/* countFact */.K7)(frame, 'recommendations', count, 'recommendations'),
    ];
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/unit-cost-facts.js





/** What one of them cost in the last complete month: all usage of the month by how many there were. */
function unitCostFacts({ costs }, metrics) {
    const last = costs && (0,fact_context/* lastMonthOf */.qk)(costs);
    return last ? metrics.flatMap((metric) => factsOfMetric(metric, last)) : [];
}
function factsOfMetric({ name, months }, last) {
    const cost = costEach(last.spend, months, last.month);
    if (!cost)
        return [];
    const about = (0,abouts/* ofTheirs */.py)('unit-metric', name);
    const frame = { topic: 'unit-economics', about, period: { kind: 'month', month: last.month } };
    const before = last.before && costEach(last.spendBefore, months, last.before);
    return [
        ...(0,new_fact/* amountFact */.xt)(frame, 'unit-cost', cost),
        ...(last.before && before ? comparedFacts(frame, cost, before, last.before) : []),
    ];
}
function comparedFacts(frame, cost, before, month) {
    return [
        ...(0,new_fact/* amountFact */.xt)({ ...frame, period: { kind: 'month', month } }, 'spend-before', before),
        ...(0,month_change/* monthChange */.Z)(frame, cost, before, month),
    ];
}
function costEach(spend, months, month) {
    const count = months[month];
    return spend && count ? (0,calculated/* dividedBy */.vb)(spend, count) : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/unusual-facts.js






const unusual_facts_MOST = 10;
const DIRECTIONS = {
    rising: 'up',
    falling: 'down',
    flat: 'flat',
};
const DAYS_OF_A_MONTH = 30;
/**
 * By how much the cost of 30 days changes within 30 days, over the whole estate: the daily cost changes by so much, on each
 * of them. `flat` is not told from noise, whatever its sign.
 */
function trendFacts({ costs }) {
    if (!costs)
        return [];
    const index = costs.read.trends.findIndex(({ scope }) => scope.serviceName === undefined && scope.subAccountId === undefined);
    const trend = costs.read.trends[index];
    if (!trend)
        return [];
    const frame = { topic: 'trend', about: abouts/* ESTATE */.$p, period: (0,new_fact/* daysOf */.hF)(trend.period) };
    const slope = (0,pointed/* readAt */.m6)(`${costs.at}/trends/${index}/slopePer30Days`, trend.slopePer30Days);
    const change = (0,calculated/* estimatedTimes */.nL)(slope, DAYS_OF_A_MONTH);
    const direction = DIRECTIONS[trend.direction];
    return (0,new_fact/* estimateFact */.bl)(frame, 'trend', change, { per: 'month', as: 'change' }).map((fact) => ({
        ...fact,
        direction,
    }));
}
/** Unusual days: how often, then each, the largest first. */
function anomalyFacts({ costs }) {
    if (!costs?.read.anomalies.known)
        return [];
    const list = `${costs.at}/anomalies/value`;
    const found = costs.read.anomalies.value.map((anomaly, index) => ({ anomaly, at: `${list}/${index}` }));
    const largest = found
        .filter(({ anomaly }) => anomaly.scope.serviceName !== '')
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)((0,money/* absoluteMoney */.m6)(b.anomaly.impact), (0,money/* absoluteMoney */.m6)(a.anomaly.impact)))
        .slice(0, unusual_facts_MOST);
    return [
        ...(0,new_fact/* countFact */.K7)({ topic: 'anomalies', about: abouts/* ESTATE */.$p }, 'anomalies', (0,summed/* lengthAt */.Ir)(list, found), 'anomalies'),
        ...largest.flatMap(({ anomaly, at }, index) => factsOfAnomaly(anomaly, at, index + 1)),
    ];
}
function factsOfAnomaly({ scope, period, impact, days }, at, rank) {
    const about = (0,abouts/* aboutService */.Hn)(scope.serviceName);
    const frame = { topic: 'anomalies', about, period: (0,new_fact/* daysOf */.hF)(period) };
    return [
        ...(0,new_fact/* amountFact */.xt)({ ...frame, rank }, 'anomaly-impact', (0,pointed/* readAt */.m6)(`${at}/impact`, impact), { as: 'change' }),
        ...(0,new_fact/* countFact */.K7)(frame, 'anomaly-days', (0,pointed/* readAt */.m6)(`${at}/days`, days), 'days'),
    ];
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/facts-of.js





















/**
 * Every figure that a sentence about this report may use, with where it stands in report.json or how it follows from what
 * stands there. What is unknown is no fact. The same report, the same table.
 */
function factsOf(report, { unitMetrics }) {
    const context = (0,fact_context/* factContext */.s4)(report);
    return factTable([
        ...spend_facts_spendFacts(context),
        ...service_facts_serviceFacts(context),
        ...(0,place_facts/* accountFacts */.hV)(context),
        ...(0,place_facts/* regionFacts */.Go)(context),
        ...environmentFacts(context),
        ...moverFacts(context),
        ...forecastFacts(context),
        ...budgetFacts(context),
        ...trendFacts(context),
        ...anomalyFacts(context),
        ...savingsFacts(context),
        ...opportunityFacts(context),
        ...roadmapFacts(context),
        ...technicalDebtFacts(context),
        ...layerFacts(context),
        ...coverageFacts(context),
        ...commitmentFacts(context),
        ...wasteFacts(context),
        ...kpiFacts(context),
        ...tagFacts(context),
        ...teamFacts(context),
        ...realisedFacts(context),
        ...unitCostFacts(context, unitMetrics),
        ...chargeFacts(context),
    ]);
}


/***/ }),

/***/ 99209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Fj: () => (/* binding */ largestFirst),
/* harmony export */   VR: () => (/* binding */ groupFacts),
/* harmony export */   n5: () => (/* binding */ yearlyGroupFacts),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony export savingOf */
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _calculated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6646);
/* harmony import */ var _new_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44785);
/* harmony import */ var _pointed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60003);
/* harmony import */ var _summed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34549);





const MONTHS_OF_A_YEAR = 12;
/** What some recommendations of one currency bring together, and how many they are; nothing where there are none. */
function groupFacts(frame, group) {
    return [
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .amountFact */ .xt)(frame, 'saving', savingOf(group), { per: 'month', as: 'saving' }),
        ...numberFacts(frame, group),
    ];
}
/** The same with what they bring a year. */
function yearlyGroupFacts(frame, group) {
    const saving = savingOf(group);
    return [
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .amountFact */ .xt)(frame, 'saving', saving, { per: 'month', as: 'saving' }),
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .amountFact */ .xt)(frame, 'saving-a-year', saving && (0,_calculated_js__WEBPACK_IMPORTED_MODULE_1__/* .times */ .Hn)(saving, MONTHS_OF_A_YEAR), {
            per: 'year',
            as: 'saving',
        }),
        ...numberFacts(frame, group),
    ];
}
function numberFacts(frame, group) {
    return [
        // The group that brings most is not the one with most of them.
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .countFact */ .K7)({ ...frame, rank: null }, 'recommendations', numberOf(group), 'recommendations'),
    ];
}
/** Groups by what they bring, the largest first. */
function largestFirst(groups) {
    const sorted = [...groups]
        .flatMap(([kind, group]) => {
        const saving = savingOf(group);
        return saving ? [{ kind, group, saving }] : [];
    })
        .toSorted((a, b) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(b.saving.value, a.saving.value));
    const amounts = sorted.map(({ saving }) => saving.value);
    return sorted.map(({ kind, group, saving }) => ({ kind, group, rank: placeOf(saving.value, amounts) }));
}
/** The place of an amount among others, from 1: two that are the same share the better one. */
function placeOf(amount, all) {
    return 1 + all.filter((other) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(other, amount) > 0).length;
}
function savingOf(group) {
    const amounts = group.map(({ net }) => net);
    return (0,_pointed_js__WEBPACK_IMPORTED_MODULE_4__/* .isSome */ .Ru)(amounts) ? (0,_summed_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOf */ .XN)(amounts) : null;
}
function numberOf(group) {
    const all = group.map(({ read, at }) => (0,_pointed_js__WEBPACK_IMPORTED_MODULE_4__/* .readAt */ .m6)(at, read));
    return (0,_pointed_js__WEBPACK_IMPORTED_MODULE_4__/* .isSome */ .Ru)(all) ? (0,_summed_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(all) : null;
}


/***/ }),

/***/ 10640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ meetsTarget)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19814);
/* harmony import */ var _core_kpis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69766);



/** Whether a key figure is where it should be, by its facts. `null`: it has no target. */
function meetsTarget(facts) {
    const [figure, target] = [withMeasure(facts, 'kpi'), withMeasure(facts, 'kpi-target')];
    const [value, goal] = [figure && decimalOf(figure.value), target && decimalOf(target.value)];
    if (!value || !goal || !target?.side)
        return null;
    return ((0,_core_kpis_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)({ value: (0,_core_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(value), target: { value: (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(goal), direction: target.side } }) ===
        'met');
}
function withMeasure(facts, measure) {
    return facts.find((fact) => fact.measure === measure);
}
function decimalOf(value) {
    if (value.kind === 'count')
        return (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(String(value.count));
    if (value.kind !== 'ratio')
        return null;
    return typeof value.ratio === 'number' ? (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(String(value.ratio)) : value.ratio;
}


/***/ }),

/***/ 28683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ monthChange)
/* harmony export */ });
/* harmony import */ var _calculated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6646);
/* harmony import */ var _new_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44785);


/** A month against the one before. It has no place in a list of what cost most. */
function monthChange(frame, now, before, month) {
    const change = (0,_calculated_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(now, before);
    return [
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .amountFact */ .xt)(comparedWith(frame, month), 'spend-change', change, { as: 'change' }),
        ...monthChangeRatio(frame, now, before, month),
    ];
}
function monthChangeRatio(frame, now, before, month) {
    const ratio = (0,_calculated_js__WEBPACK_IMPORTED_MODULE_0__/* .changeRatio */ .SS)(now, before);
    return (0,_new_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioFact */ .O9)(comparedWith(frame, month), 'spend-change-ratio', ratio, { as: 'change' });
}
function comparedWith(frame, month) {
    return { ...frame, rank: null, base: { kind: 'month', month } };
}


/***/ }),

/***/ 44785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ countFact),
/* harmony export */   O9: () => (/* binding */ ratioFact),
/* harmony export */   b4: () => (/* binding */ newFact),
/* harmony export */   bl: () => (/* binding */ estimateFact),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   xt: () => (/* binding */ amountFact)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _pointed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60003);



/** An amount; nothing where there is none. */
function amountFact(frame, measure, pointed, { per, as } = {}) {
    if (!pointed)
        return [];
    // Of a saving the JSON tells more than an amount: that it is one a month is in the value of the fact.
    const { amount, currency } = pointed.value;
    const value = {
        kind: 'money',
        amount: { amount, currency },
        per: per ?? null,
        signed: as === 'change',
    };
    return [newFact(frame, measure, value, pointed, directionOf(signOf(amount), as))];
}
function estimateFact(frame, measure, pointed, { per, as } = {}) {
    if (!pointed)
        return [];
    const amount = pointed.value;
    const value = { kind: 'estimate', amount, per: per ?? null, signed: as === 'change' };
    return [newFact(frame, measure, value, pointed, directionOf(signOf(amount.value), as))];
}
function ratioFact(frame, measure, pointed, { as } = {}) {
    if (!pointed)
        return [];
    const ratio = pointed.value;
    const value = { kind: 'ratio', ratio, signed: as === 'change' };
    return [newFact(frame, measure, value, pointed, directionOf(signOf(ratio), as))];
}
function countFact(frame, measure, pointed, of) {
    return pointed ? [newFact(frame, measure, { kind: 'count', count: pointed.value, of }, pointed)] : [];
}
function newFact({ topic, about, period = null, base = null, rank = null, action = null, side }, measure, value, pointed, direction = null) {
    const fact = { about, topic, measure, value, period, base, direction, rank, action };
    return { ...fact, ...(side ? { side } : {}), source: (0,_pointed_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(pointed) };
}
/** A whole month is told as one. */
function daysOf(period) {
    const month = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .monthOf */ .GS)(period.start);
    const whole = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .monthPeriod */ .WY)(month);
    return whole.start === period.start && whole.end === period.end
        ? { kind: 'month', month }
        : { kind: 'days', period };
}
function directionOf(sign, as) {
    if (!as)
        return null;
    const up = as === 'change' ? sign : -sign;
    return up > 0 ? 'up' : up < 0 ? 'down' : 'flat';
}
function signOf(value) {
    return Math.sign(typeof value === 'number' ? value : (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalToNumber */ ._A)(value));
}


/***/ }),

/***/ 97503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zb: () => (/* binding */ openRecommendations),
/* harmony export */   mA: () => (/* binding */ holdsAll),
/* harmony export */   qv: () => (/* binding */ pricedRecommendations)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _pointed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60003);


/** Nobody decided against them, and they are no alternative to one that was chosen. */
function openRecommendations({ report }) {
    const { recommendations, recommendationsInReport: inReport } = report;
    if (!recommendations.known)
        return [];
    return recommendations.value
        .map((read, index) => ({
        read,
        at: index < inReport ? `/recommendations/value/${index}` : `${LINES}${index}`,
    }))
        .filter(({ read }) => !read.exemption && !read.alternative);
}
/** Those that report.json does not hold are pointed to by their line, from 0. */
const LINES = 'recommendations.ndjson#/';
/** Those with an amount in the primary currency, the largest first. */
function pricedRecommendations(context) {
    return openRecommendations(context)
        .flatMap(({ read, at }) => {
        const net = read.saving?.net;
        return net?.currency === context.currency ? [{ read, at, net: (0,_pointed_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(`${at}/saving/net`, net) }] : [];
    })
        .toSorted((a, b) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(b.net.value, a.net.value));
}
/** Whether all of them were read. Of the others nothing is known here, and a sum without them would be taken for that of all. */
function holdsAll({ report }) {
    return report.moreRecommendations === 0;
}


/***/ }),

/***/ 87193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ placeSpend),
/* harmony export */   Go: () => (/* binding */ regionFacts),
/* harmony export */   hV: () => (/* binding */ accountFacts),
/* harmony export */   j2: () => (/* binding */ MOST_PLACES)
/* harmony export */ });
/* harmony import */ var _abouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75084);
/* harmony import */ var _calculated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6646);
/* harmony import */ var _new_fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44785);
/* harmony import */ var _place_months_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27631);
/* harmony import */ var _pointed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60003);





/** How many of a kind are told. */
const MOST_PLACES = 10;
/** The accounts that cost most in the last complete month. */
function accountFacts({ report, costs }) {
    if (!costs)
        return [];
    const dimension = 'subAccountId';
    const allocated = (0,_place_months_js__WEBPACK_IMPORTED_MODULE_3__/* .allocatedMonth */ .YV)(costs, dimension);
    const places = allocated.length > 0 ? allocated : (0,_place_months_js__WEBPACK_IMPORTED_MODULE_3__/* .movedMonth */ .cC)(costs, dimension);
    return places.slice(0, MOST_PLACES).flatMap((place) => {
        const about = (0,_abouts_js__WEBPACK_IMPORTED_MODULE_0__/* .aboutAccount */ .Ru)(report, place.key);
        return [
            ...placeSpend('accounts', about, place),
            ...changeFacts('accounts', about, costs, dimension, place),
        ];
    });
}
function regionFacts({ costs }) {
    if (!costs)
        return [];
    const dimension = 'regionId';
    return (0,_place_months_js__WEBPACK_IMPORTED_MODULE_3__/* .movedMonth */ .cC)(costs, dimension)
        .slice(0, MOST_PLACES)
        .flatMap((place) => {
        const about = (0,_abouts_js__WEBPACK_IMPORTED_MODULE_0__/* .aboutRegion */ .G1)(place.key);
        return [
            ...placeSpend('regions', about, place),
            ...changeFacts('regions', about, costs, dimension, place),
        ];
    });
}
/** What it cost, and its share of what all of them did. */
function placeSpend(topic, about, { period, spend, whole, rank }) {
    const frame = { topic, about, period, rank };
    return [
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .amountFact */ .xt)(frame, 'spend', spend),
        ...(whole ? (0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioFact */ .O9)(frame, 'spend-share', (0,_calculated_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)(spend, whole)) : []),
    ];
}
/** Against the month before, where it is one of those that moved most. */
function changeFacts(topic, about, costs, dimension, { key }) {
    const found = (0,_place_months_js__WEBPACK_IMPORTED_MODULE_3__/* .lastMovers */ .$y)(costs, dimension);
    const index = found?.breakdown.movers.findIndex((mover) => mover.key === key) ?? -1;
    const mover = found?.breakdown.movers[index];
    if (!found || !mover)
        return [];
    const at = `${found.at}/movers/${index}`;
    const { now, before } = found.breakdown.periods;
    const frame = { topic, about, period: (0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .daysOf */ .hF)(now), base: (0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .daysOf */ .hF)(before) };
    const ratio = (0,_calculated_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRatio */ .SS)((0,_pointed_js__WEBPACK_IMPORTED_MODULE_4__/* .readAt */ .m6)(`${at}/now`, mover.now), (0,_pointed_js__WEBPACK_IMPORTED_MODULE_4__/* .readAt */ .m6)(`${at}/before`, mover.before));
    return [
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .amountFact */ .xt)(frame, 'spend-change', (0,_pointed_js__WEBPACK_IMPORTED_MODULE_4__/* .readAt */ .m6)(`${at}/change`, mover.change), { as: 'change' }),
        ...(0,_new_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioFact */ .O9)(frame, 'spend-change-ratio', ratio, { as: 'change' }),
    ];
}


/***/ }),

/***/ 27631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ lastMovers),
/* harmony export */   YV: () => (/* binding */ allocatedMonth),
/* harmony export */   cC: () => (/* binding */ movedMonth),
/* harmony export */   no: () => (/* binding */ lastAllocation)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _fact_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24230);
/* harmony import */ var _new_fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44785);
/* harmony import */ var _pointed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60003);
/* harmony import */ var _summed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34549);





/** The largest first; what has no name is counted in the whole, and is no place. */
function allocatedMonth(costs, by) {
    const found = lastAllocation(costs, by);
    if (!found)
        return [];
    const shares = found.allocation.shares.map(({ value, direct }, index) => ({
        value,
        spend: (0,_pointed_js__WEBPACK_IMPORTED_MODULE_3__/* .readAt */ .m6)(`${found.at}/shares/${index}/direct`, direct),
    }));
    const amounts = shares.map(({ spend }) => spend);
    // At billed cost spend is every charge, and what is allocated is usage: no share of it.
    const isAllSpend = costs.read.metric.metric === 'effectiveCost';
    const whole = isAllSpend && (0,_pointed_js__WEBPACK_IMPORTED_MODULE_3__/* .isSome */ .Ru)(amounts) ? (0,_summed_js__WEBPACK_IMPORTED_MODULE_2__/* .sumOf */ .XN)(amounts) : null;
    const period = (0,_new_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOf */ .hF)(found.allocation.period);
    return shares
        .filter(({ value }) => value !== '')
        .toSorted((a, b) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(b.spend.value, a.spend.value))
        .map(({ value, spend }, index) => ({ key: value, period, spend, whole, rank: index + 1 }));
}
/** Of the last complete month; of the latest days where that was not read. */
function lastAllocation({ read, at }, by) {
    const found = read.allocation.allocations.flatMap((each, index) => each.known && each.value.by === by
        ? [{ allocation: each.value, at: `${at}/allocation/allocations/${index}/value` }]
        : []);
    const last = (0,_fact_context_js__WEBPACK_IMPORTED_MODULE_4__/* .lastMonthOf */ .qk)({ read, at })?.month;
    return found.find(({ allocation: { period } }) => isMonth(period, last)) ?? found.at(-1) ?? null;
}
function isMonth(period, wanted) {
    const told = (0,_new_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOf */ .hF)(period);
    return told.kind === 'month' && told.month === wanted;
}
/** Those of the month's movers: all of them, or those that moved most. */
function movedMonth(costs, dimension) {
    const month = (0,_fact_context_js__WEBPACK_IMPORTED_MODULE_4__/* .lastMonthOf */ .qk)(costs);
    const found = lastMovers(costs, dimension);
    if (!found || !month)
        return [];
    const { breakdown, at } = found;
    const period = (0,_new_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .daysOf */ .hF)(breakdown.periods.now);
    const most = unlistedSpend(breakdown, month);
    return breakdown.movers
        .map(({ key, now }, index) => ({ key, spend: (0,_pointed_js__WEBPACK_IMPORTED_MODULE_3__/* .readAt */ .m6)(`${at}/movers/${index}/now`, now) }))
        .filter(({ key }) => key !== '')
        .toSorted((a, b) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(b.spend.value, a.spend.value))
        .map((place, index) => ({
        ...place,
        period,
        whole: month.spend,
        rank: most && (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .compareMoney */ .Qb)(place.spend.value, most) > 0 ? index + 1 : null,
    }));
}
function lastMovers({ read, at }, dimension) {
    const index = read.movers.findIndex((each) => each.dimension === dimension && each.periods.name === 'lastFullMonth');
    const breakdown = read.movers[index];
    return breakdown ? { breakdown, at: `${at}/movers/${index}` } : null;
}
/** What those that are not listed cost together, which no one of them exceeds; `null`: not known. Less than nothing where there are none. */
function unlistedSpend({ movers, rest }, { spend }) {
    if (!spend)
        return null;
    const { currency } = spend.value;
    if (rest.groups === 0)
        return { amount: { units: -1n, scale: 0 }, currency };
    return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractMoney */ .$w)(spend.value, (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .sumMoney */ .M9)(movers.map(({ now }) => now), currency));
}


/***/ }),

/***/ 60003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ isSome),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/** A JSON pointer (RFC 6901). */
function pointer(...parts) {
    return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
function readAt(at, value) {
    return { value, formula: '#1', of: [at] };
}
function sourceOf({ formula, of }) {
    return formula === '#1' ? { kind: 'read', pointer: of[0] } : { kind: 'computed', formula, of };
}
function isSome(list) {
    return list.length > 0;
}


/***/ }),

/***/ 43063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/kpis.js
var kpis = __webpack_require__(69766);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
;// CONCATENATED MODULE: ./build/src/core/rates.js
const TARGET_DIRECTIONS = ['at-least', 'at-most', 'within'];

// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/report/reported-values.js
var reported_values = __webpack_require__(7832);
// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/mover.js
var mover = __webpack_require__(24336);
;// CONCATENATED MODULE: ./build/src/narrative/facts/read-currency.js




const figure = schemas/* object */.Ikc({ amount: reported_values/* reportedMoney */.I_.nullable(), metric: reported_values/* reportedMetric */.Kr, period: reported_values/* reportedPeriod */.Pu });
const comparison = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    now: figure,
    before: figure.nullable(),
    change: reported_values/* reportedMoney */.I_.nullable(),
    changeRatio: reported_values/* reportedDecimal */.NA.nullable(),
    perDay: schemas/* object */.Ikc({ now: reported_values/* reportedMoney */.I_, before: reported_values/* reportedMoney */.I_ }).nullable(),
});
const moverBreakdown = schemas/* object */.Ikc({
    dimension: schemas/* enum */.k5n(mover/* MOVER_DIMENSIONS */.i),
    periods: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), now: reported_values/* reportedPeriod */.Pu, before: reported_values/* reportedPeriod */.Pu }),
    movers: schemas/* array */.YOg(schemas/* object */.Ikc({
        key: schemas/* string */.YjP(),
        label: schemas/* string */.YjP().nullable(),
        now: reported_values/* reportedMoney */.I_,
        before: reported_values/* reportedMoney */.I_,
        change: reported_values/* reportedMoney */.I_,
    })),
    rest: schemas/* object */.Ikc({ groups: schemas/* number */.aig().int().min(0) }),
});
const trend = schemas/* object */.Ikc({
    scope: schemas/* object */.Ikc({ serviceName: schemas/* string */.YjP().exactOptional(), subAccountId: schemas/* string */.YjP().exactOptional() }),
    period: reported_values/* reportedPeriod */.Pu,
    slopePer30Days: reported_values/* reportedEstimate */.Og,
    direction: schemas/* enum */.k5n(['rising', 'falling', 'flat']),
});
const forecast = schemas/* object */.Ikc({
    metric: reported_values/* reportedMetric */.Kr,
    months: schemas/* array */.YOg(schemas/* object */.Ikc({
        month: reported_values/* reportedMonth */.Ww,
        expected: reported_values/* reportedEstimate */.Og,
        low: reported_values/* reportedEstimate */.Og.nullable(),
        high: reported_values/* reportedEstimate */.Og.nullable(),
    })),
});
const budget = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    period: reported_values/* reportedPeriod */.Pu,
    amount: reported_values/* reportedMoney */.I_,
    actual: reported_values/* reportedMoney */.I_.nullable(),
    forecast: reported_values/* reportedEstimate */.Og.nullable(),
});
const anomaly = schemas/* object */.Ikc({
    scope: schemas/* object */.Ikc({ serviceName: schemas/* string */.YjP() }),
    period: reported_values/* reportedPeriod */.Pu,
    days: schemas/* number */.aig().int().min(0),
    impact: reported_values/* reportedMoney */.I_,
});
const commitment = schemas/* object */.Ikc({
    commitment: schemas/* object */.Ikc({ commitmentDiscountId: schemas/* string */.YjP(), description: schemas/* string */.YjP() }),
    expires: reported_values/* reportedDay */.iy.nullable(),
});
const allocation = schemas/* object */.Ikc({
    by: schemas/* string */.YjP(),
    period: reported_values/* reportedPeriod */.Pu,
    shares: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP(), direct: reported_values/* reportedMoney */.I_ })),
    untagged: schemas/* object */.Ikc({ amount: reported_values/* reportedMoney */.I_, ratio: reported_values/* reportedDecimal */.NA.nullable() }).nullable(),
});
/** What facts need of the cost analysis of one currency. */
const readableCurrency = schemas/* object */.Ikc({
    currency: schemas/* string */.YjP(),
    metric: schemas/* object */.Ikc({ metric: reported_values/* reportedMetric */.Kr }),
    comparisons: schemas/* array */.YOg(comparison),
    otherCharges: schemas/* array */.YOg(schemas/* object */.Ikc({
        month: reported_values/* reportedMonth */.Ww,
        chargeKind: schemas/* enum */.k5n(charge/* CHARGE_KINDS */.Ld),
        billedCost: reported_values/* reportedMoney */.I_.nullable(),
        effectiveCost: reported_values/* reportedMoney */.I_.nullable(),
    })),
    movers: schemas/* array */.YOg(moverBreakdown),
    trends: schemas/* array */.YOg(trend),
    forecasts: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(forecast)),
    budgets: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(budget)),
    anomalies: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(anomaly)),
    rates: schemas/* object */.Ikc({ commitments: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(commitment)) }),
    allocation: schemas/* object */.Ikc({ allocations: schemas/* array */.YOg((0,reported_values/* reportedKnown */.Dn)(allocation)) }),
    series: schemas/* object */.Ikc({
        metric: reported_values/* reportedMetric */.Kr,
        months: schemas/* array */.YOg(schemas/* object */.Ikc({ month: reported_values/* reportedMonth */.Ww, amount: reported_values/* reportedMoney */.I_, complete: schemas/* boolean */.zMY() })),
    }),
});

// EXTERNAL MODULE: ./build/src/core/recommendation.js
var recommendation = __webpack_require__(11186);
;// CONCATENATED MODULE: ./build/src/narrative/facts/read-recommendation.js




/** What facts need of one recommendation. */
const readableRecommendation = schemas/* object */.Ikc({
    actionType: schemas/* enum */.k5n(recommendation/* ACTION_TYPES */.TH),
    actionFamily: schemas/* enum */.k5n(['idle', 'rightsize', 'modernise', 'schedule', 'storage', 'rate', 'hygiene']),
    account: schemas/* string */.YjP(),
    region: schemas/* string */.YjP(),
    /** Untrusted. */
    resourceId: schemas/* string */.YjP(),
    /** As the catalogue has it. */
    serviceName: schemas/* string */.YjP(),
    implementationEffort: schemas/* enum */.k5n(['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh']),
    exemption: schemas/* unknown */.L5J(),
    alternative: schemas/* boolean */.zMY(),
    saving: schemas/* object */.Ikc({ net: reported_values/* reportedMoney */.I_, oneOffCost: reported_values/* reportedMoney */.I_.nullable() }).nullable(),
});
/** The lines of recommendations.ndjson; `null`: one of them is none. */
function readRecommendations(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const read = schemas/* array */.YOg(readableRecommendation).safeParse(lines.map(parse_json/* parseJson */.q));
    return read.success ? read.data : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/facts/read-report.js









const count = schemas/* number */.aig().int().min(0);
const savings = schemas/* object */.Ikc({
    currency: schemas/* string */.YjP(),
    net: reported_values/* reportedMoney */.I_,
    gross: reported_values/* reportedMoney */.I_,
    recommendations: count,
    withoutAmount: count,
});
const ownershipTable = schemas/* object */.Ikc({
    currency: schemas/* string */.YjP(),
    period: reported_values/* reportedPeriod */.Pu.nullable(),
    teams: schemas/* array */.YOg(schemas/* object */.Ikc({
        team: schemas/* string */.YjP().nullable(),
        spend: reported_values/* reportedMoney */.I_.nullable(),
        recommendations: count,
        net: reported_values/* reportedMoney */.I_,
    })),
});
const ledgerRow = schemas/* object */.Ikc({ month: reported_values/* reportedMonth */.Ww, currency: schemas/* string */.YjP(), accrued: reported_values/* reportedMoney */.I_ });
const kpiPart = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('money'), amount: reported_values/* reportedMoney */.I_ }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('estimate'), amount: reported_values/* reportedEstimate */.Og }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('count'), count: schemas/* number */.aig() }),
]);
const kpi = schemas/* object */.Ikc({
    id: schemas/* enum */.k5n(kpis/* KPI_IDS */.E),
    subject: schemas/* string */.YjP().nullable(),
    currency: schemas/* string */.YjP().nullable(),
    value: (0,reported_values/* reportedKnown */.Dn)(reported_values/* reportedDecimal */.NA),
    unit: schemas/* enum */.k5n(['ratio', 'days', 'hours']),
    numerator: kpiPart.nullable(),
    period: reported_values/* reportedPeriod */.Pu,
    target: schemas/* object */.Ikc({ value: reported_values/* reportedDecimal */.NA, direction: schemas/* enum */.k5n(TARGET_DIRECTIONS) }).nullable(),
});
const service = schemas/* object */.Ikc({
    serviceName: schemas/* string */.YjP(),
    nonService: schemas/* string */.YjP().nullable(),
    currency: schemas/* string */.YjP(),
    months: schemas/* array */.YOg(schemas/* object */.Ikc({ month: reported_values/* reportedMonth */.Ww, amount: reported_values/* reportedMoney */.I_.nullable() })),
    inventory: (0,reported_values/* reportedKnown */.Dn)(schemas/* object */.Ikc({ counted: count })),
});
const coverage = schemas/* object */.Ikc({
    planned: count,
    byState: schemas/* object */.Ikc({ ok: count, empty: count }),
    ratio: schemas/* number */.aig().nullable(),
});
/** What facts need of report.json; anything else may have changed its shape. */
const readableReport = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(report/* REPORT_SCHEMA_VERSION */.W),
    asOf: reported_values/* reportedDay */.iy,
    calendar: schemas/* object */.Ikc({ headline: schemas/* string */.YjP() }),
    accounts: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() })),
    costs: schemas/* array */.YOg(readableCurrency),
    savings: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(savings)),
    recommendations: (0,reported_values/* reportedKnown */.Dn)(schemas/* array */.YOg(readableRecommendation)),
    /** Recommendations that the file does not hold. */
    moreRecommendations: count,
    ownership: (0,reported_values/* reportedKnown */.Dn)(schemas/* object */.Ikc({ tables: schemas/* array */.YOg(ownershipTable) })),
    savingsLedger: (0,reported_values/* reportedKnown */.Dn)(schemas/* object */.Ikc({ rows: schemas/* array */.YOg(ledgerRow) })),
    kpis: schemas/* array */.YOg(kpi),
    collection: (0,reported_values/* reportedKnown */.Dn)(schemas/* object */.Ikc({ accounts: count, regions: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    services: schemas/* array */.YOg(service),
    billGap: reported_values/* reportedGap */.I4.nullable(),
    ledger: (0,reported_values/* reportedKnown */.Dn)(schemas/* object */.Ikc({ coverage })),
});
/**
 * Reads the text of a report.json; `null`: it is none, or of a version that tells these things in another way.
 * @param all Its recommendations.ndjson, where it has more of them than report.json holds: without it nothing is told of what
 *   all of them bring by action, layer or time.
 */
function readReport(text, all = null) {
    const read = readableReport.safeParse((0,parse_json/* parseJson */.q)(text));
    return read.success ? withAll(read.data, all) : null;
}
/** As they are in report.json where the other file is not of the same report. */
function withAll(read, all) {
    const { recommendations, moreRecommendations } = read;
    const recommendationsInReport = recommendations.known ? recommendations.value.length : 0;
    const every = all === null ? null : readRecommendations(all);
    if (every?.length !== recommendationsInReport + moreRecommendations)
        return { ...read, recommendationsInReport };
    return { ...read, recommendationsInReport, recommendations: (0,known/* known */.eO)(every), moreRecommendations: 0 };
}


/***/ }),

/***/ 34549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ lengthAt),
/* harmony export */   Ue: () => (/* binding */ plainSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);

/** What amounts of one currency are together; of a single one, itself. */
function sumOf(amounts) {
    const [{ value: first }] = amounts;
    const value = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .sumMoney */ .M9)(amounts.map((amount) => amount.value), first.currency);
    return { value, formula: sumFormula(amounts), of: pointersOf(amounts) };
}
function plainSum(counts) {
    const value = counts.reduce((sum, count) => sum + count.value, 0);
    return { value, formula: sumFormula(counts), of: pointersOf(counts) };
}
/** How many there are of what the pointers lead to. */
function countOf(all) {
    return { value: all.length, formula: `count(${operands(all)})`, of: pointersOf(all) };
}
/** How many are in the list that the pointer leads to. */
function lengthAt(at, list) {
    return { value: list.length, formula: 'length(#1)', of: [at] };
}
function sumFormula(all) {
    return all.length === 1 ? '#1' : `sum(${operands(all)})`;
}
function operands({ length }) {
    return length === 1 ? '#1' : `#1…#${length}`;
}
function pointersOf([first, ...others]) {
    return [first.of[0], ...others.map(({ of }) => of[0])];
}


/***/ }),

/***/ 89248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  hF: () => (/* binding */ groundSentence),
  $M: () => (/* binding */ groundSource)
});

// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/narrative/grounding/fact-index.js

const INDEXES = new WeakMap();
/** Made once for each table: every sentence asks it. */
function factIndex(table) {
    const kept = INDEXES.get(table);
    if (kept)
        return kept;
    const estate = table.subjects.filter(({ kind }) => kind === 'estate').map(({ id }) => id);
    const index = {
        facts: new Map(table.facts.map((fact) => [fact.id, fact])),
        subjects: new Map(table.subjects.map((subject) => [subject.id, subject])),
        estate: new Set(estate),
    };
    INDEXES.set(table, index);
    return index;
}
/** The change that a level is told with: `spend rose to …`. */
const CHANGES = {
    spend: 'spend-change',
    forecast: 'forecast-change',
    'forecast-low': 'forecast-change',
    'forecast-high': 'forecast-change',
};
/** Which way an amount came to where it is: that of its change, where the table has one and no other of the same days. */
function directionOfChange(fact, { facts }) {
    const wanted = CHANGES[fact.measure];
    if (!wanted)
        return null;
    const directions = new Set();
    for (const other of facts.values()) {
        if (other.measure !== wanted || other.subject !== fact.subject || !samePeriod(other.period, fact.period))
            continue;
        if (currencyOf(other) !== currencyOf(fact))
            continue;
        if (fact.base === null || samePeriod(other.base, fact.base))
            directions.add(other.direction);
    }
    const [only = null] = directions;
    return directions.size === 1 ? only : null;
}
function samePeriod(a, b) {
    if (a === null || b === null)
        return a === b;
    const [one, other] = [daysOf(a), daysOf(b)];
    return one.start === other.start && one.end === other.end;
}
function daysOf(period) {
    return period.kind === 'days' ? period.period : (0,core_period/* monthPeriod */.WY)(period.month);
}
/** `null`: the figure is no amount. */
function currencyOf({ value }) {
    return value.kind === 'money' || value.kind === 'estimate' ? value.amount.currency : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain.js
const MARKS = /\p{M}/gu;
/** How lexicons know a word: lower case and without accents, so that a forgotten or an added one changes nothing. */
function plainWord(word) {
    return word.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('’', "'");
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/parse/parse-sentence.js

/** Letters of the languages a reader may have; other letters of Latin script only look like them. */
const TOKEN = /(?<slot>\{[^{}]{0,40}\})|(?<possessive>(?<=\})['’]s(?!\p{L}))|(?<word>[A-Za-zÀ-ÖØ-öø-ÿ]+(?:[-'’][A-Za-zÀ-ÖØ-öø-ÿ]+)*)|(?<space> )|(?<mark>[,.;:!?'’‘"“”()—–…-])|(?<other>.)/gsu;
const CLAUSE_MARK = /[,;:—–()]/;
/** Words between two statements. */
const CONJUNCTIONS = new Set([
    ...['and', 'but', 'while', 'whereas', 'although', 'though', 'however', 'which', 'where'],
    ...['e', 'mas', 'enquanto', 'embora', 'porem', 'contudo', 'sendo'],
]);
/** Cuts a sentence into words, slots and marks, and those into clauses. Whatever the text, it throws nothing. */
function parseSentence({ text, ...marks }, index) {
    const tokens = [];
    let clause = 0;
    for (const { 0: piece, groups = {} } of text.matchAll(TOKEN)) {
        const kind = kindOf(groups);
        if (divides(kind, piece))
            clause += 1;
        tokens.push(token(kind, piece, { text: piece, clause, at: tokens.length }, index));
    }
    return {
        tokens,
        words: tokens.filter((one) => one.kind === 'word'),
        figures: tokens.filter((one) => one.kind === 'figure'),
        periods: tokens.filter((one) => one.kind === 'period' || one.kind === 'base'),
        names: tokens.filter((one) => one.kind === 'name'),
        clauses: clause + 1,
        length: text.length,
        ...marks,
    };
}
function kindOf(groups) {
    if (groups['slot'] !== undefined)
        return 'slot';
    if (groups['word'] !== undefined)
        return 'word';
    if (groups['space'] !== undefined)
        return 'space';
    return groups['other'] === undefined ? 'mark' : 'other';
}
function divides(kind, piece) {
    if (kind === 'mark')
        return CLAUSE_MARK.test(piece);
    return kind === 'word' && CONJUNCTIONS.has(plainWord(piece));
}
function token(kind, piece, placed, index) {
    if (kind === 'word')
        return { kind, ...placed, plain: plainWord(piece) };
    if (kind !== 'slot')
        return { kind, ...placed };
    return slot(piece.slice(1, 2), piece.slice(2, -1), placed, index) ?? { kind: 'unknown', ...placed };
}
const SLOT_KINDS = { f: 'figure', p: 'period', b: 'base' };
function slot(letter, number, placed, { facts, subjects, estate }) {
    if (letter === 's') {
        const subject = subjects.get(`s${number}`);
        return subject && !estate.has(subject.id) ? { kind: 'name', ...placed, subject } : null;
    }
    const fact = facts.get(`f${number}`);
    if (!fact || (letter !== 'f' && letter !== 'p' && letter !== 'b'))
        return null;
    const kind = SLOT_KINDS[letter];
    return kind === 'figure' ? { kind, ...placed, fact } : { kind, ...placed, fact };
}

// EXTERNAL MODULE: ./build/src/narrative/grounding/parse/source-text.js
var source_text = __webpack_require__(2985);
;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/action-groups.js
/** Which actions the words of a group can mean. */
const ACTION_GROUPS = {
    delete: ['Delete'],
    remove: ['Delete', 'Configure', 'Stop'],
    rightsize: ['Rightsize'],
    stop: ['Stop', 'Schedule'],
    schedule: ['Schedule'],
    upgrade: ['Upgrade', 'MigrateToGraviton', 'Configure'],
    scaleIn: ['ScaleIn', 'Rightsize'],
    graviton: ['MigrateToGraviton'],
    savingsPlans: ['PurchaseSavingsPlans'],
    reservedInstances: ['PurchaseReservedInstances'],
    storageClass: ['ChangeStorageClass', 'Configure'],
    configure: ['Configure'],
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/inflect.js
/** Forms of regular English verbs: `climb` → climbs, climbed, climbing. */
function englishVerbs(...verbs) {
    return verbs.flatMap((verb) => {
        const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
        const doubled = /[^aeiou][aeiou][bdgmlnprt]$/.test(verb) ? verb + verb.slice(-1) : stem;
        if (/[^aeiou]y$/.test(verb))
            return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
        return [verb, withS(verb), `${stem}ed`, `${doubled}ed`, `${stem}ing`, `${doubled}ing`];
    });
}
/** `category` → categories, `process` → processes. */
function englishNouns(...nouns) {
    return nouns.flatMap((noun) => /[^aeiou]y$/.test(noun) ? [noun, `${noun.slice(0, -1)}ies`] : [noun, withS(noun)]);
}
function withS(word) {
    return /(?:s|sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`;
}
/** With their adverbs, never compared: `steady` → steadily, `sensible` → sensibly, `basic` → basically. */
function englishAdjectives(...adjectives) {
    return adjectives.flatMap((adjective) => [adjective, adverbOf(adjective)]);
}
function adverbOf(adjective) {
    if (adjective.endsWith('ic'))
        return `${adjective}ally`;
    if (adjective.endsWith('ll'))
        return `${adjective}y`;
    if (/[^aeiou]le$/.test(adjective))
        return `${adjective.slice(0, -1)}y`;
    return /[^aeiou]y$/.test(adjective) ? `${adjective.slice(0, -1)}ily` : `${adjective}ly`;
}
const ENDINGS = {
    ar: 'ar o a am amos ou aram ava avam ando ado ada ados adas ara arao aria ariam arem armos e em emos asse assem ei',
    er: 'er o e em emos eu eram ia iam endo ido ida idos idas era erao eria eriam erem ermos a am amos esse essem i',
    ir: 'ir o e em imos iu iram ia iam indo ido ida idos idas ira irao iria iriam irem irmos a am amos isse issem i',
};
/** Forms of regular Portuguese verbs, without accents: `cortar` → corta, cortam, cortou, cortando … */
function portugueseVerbs(...verbs) {
    return verbs.flatMap((verb) => {
        const [stem, kind] = [verb.slice(0, -2), verb.slice(-2)];
        const endings = kind === 'ar' || kind === 'er' || kind === 'ir' ? ENDINGS[kind].split(' ') : [];
        return [...new Set([verb, ...endings.flatMap((ending) => softened(stem, kind, ending))])];
    });
}
/** `avancar` → `avance`, `buscar` → `busque`, `chegar` → `chegue`, `reduzir` → `reduz`, `sugerir` → `sugira`. */
function softened(stem, kind, ending) {
    const plain = stem + ending;
    if (kind === 'ar') {
        if (stem.endsWith('e') && /^(?:o|am?|em?)$/.test(ending))
            return [`${stem}i${ending}`, plain];
        if (!ending.startsWith('e'))
            return [plain];
        if (stem.endsWith('c'))
            return [plain, `${stem.slice(0, -1)}qu${ending}`];
        return stem.endsWith('g') ? [`${stem}u${ending}`] : [plain];
    }
    if (ending === 'e' && stem.endsWith('uz'))
        return [stem];
    if (ending === 'e' && /[^gq]u$/.test(stem))
        return [`${stem}i`];
    if (!/^(?:o|am|a|amos)$/.test(ending))
        return [plain];
    if (stem.endsWith('gu'))
        return [`${softVowel(stem.slice(0, -1), kind)}${ending}`];
    if (stem.endsWith('g'))
        return [`${softVowel(stem.slice(0, -1), kind)}j${ending}`];
    return [plain, softVowel(stem, kind) + ending];
}
/** The last `e` of a stem is an `i` in some forms of verbs in `ir`: `refletir`, `reflita`. */
function softVowel(stem, kind) {
    return kind === 'ir' ? stem.replace(/e([^aeiou]{1,2})$/, 'i$1') : stem;
}
/** `acao` → acoes, `local` → locais, `valor` → valores. */
function portugueseNouns(...nouns) {
    return nouns.flatMap((noun) => [noun, ...pluralsOf(noun)]);
}
function pluralsOf(word) {
    if (word.endsWith('ao'))
        return [`${word.slice(0, -2)}oes`, `${word}s`];
    if (word.endsWith('m'))
        return [`${word.slice(0, -1)}ns`];
    if (word.endsWith('il'))
        return [`${word.slice(0, -2)}is`, `${word.slice(0, -2)}eis`];
    if (/[aeou]l$/.test(word))
        return [`${word.slice(0, -1)}is`];
    if (/[rz]$/.test(word))
        return [`${word}es`];
    return word.endsWith('s') ? [] : [`${word}s`];
}
/** Of any gender and number, with their adverbs: `claro` → clara, claros, claras, claramente. */
function portugueseAdjectives(...adjectives) {
    return adjectives.flatMap((adjective) => {
        const female = feminineOf(adjective);
        const forms = adjective === female ? [adjective] : [adjective, female];
        return [...portugueseNouns(...forms), `${female}mente`];
    });
}
/** `claro` → `clara`, `gerador` → `geradora`. */
function feminineOf(adjective) {
    if (adjective.endsWith('o'))
        return `${adjective.slice(0, -1)}a`;
    return /[^i]or$/.test(adjective) ? `${adjective}a` : adjective;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/listed.js
/** Words and runs of words, told with commas between them. */
function listed(text) {
    return text
        .split(',')
        .map((words) => words.trim())
        .filter((words) => words !== '');
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/comparisons-en.js


const comparisonsEn = {
    above: [
        ...listed(`
      more than, greater than, higher than, larger than, bigger than, above, over, beyond, at least,
      upwards of, north of, no less than, in excess of, well over, tops, ahead of, dearer than,
      costlier than, pricier than, heavier than, more expensive than, more costly than, overtakes,
      overtook, overtaken, overtaking, in front of, followed by, beats, beat, beating, outdid
    `),
        ...englishVerbs('exceed', 'outweigh', 'outpace', 'dwarf', 'surpass', 'outstrip', 'outspend', 'outrank', 'eclipse'),
        ...englishVerbs('outperform', 'outgrow', 'overshadow'),
    ],
    below: [
        ...listed(`
      less than, lower than, smaller than, fewer than, under, below, at most, short of, beneath,
      no more than, south of, not exceeding, cheaper than, less expensive than, less costly than,
      lighter than, well under, behind, falls short of, trails, trailed, trailing, lags, lagged,
      lagging, lags behind, second to, next to
    `),
    ],
    same: [
        ...listed(`
      similar to, comparable to, equal to, equivalent to, identical to, the same as, as much as,
      as high as, as low as, as large as, as expensive as, as costly as, as dear as, in line with,
      level with, close to, akin to, tied with, like for like with
    `),
        ...englishVerbs('match', 'equal', 'rival', 'resemble'),
    ],
    comparisonsNeutral: listed(`
    over time, left behind, under way, under control, under review, above all, next to nothing,
    over and above, tops the ranking, tops the list, tops the bill, topped the ranking, topped the list
  `),
    causes: [
        ...listed(`
      because, because of, due to, as a result of, a result of, the result of, result from,
      results from, resulted from, resulting from, stem from, stems from, stemmed from,
      stemming from, arise from, arises from, arose from, arising from, driven by,
      driven primarily by, driven mainly by, driven largely by, driven mostly by, driven chiefly by,
      driven entirely by, driven in part by, driven partly by, caused by, the cause, cause of,
      causes of, thanks to, owing to, attributable to, attributed to, explained by, explained largely by,
      explained mainly by, on the back of, in response to, fuelled by, fueled by, spurred by,
      prompted by, triggered by, powered by, led to by, brought about by, pushed by, pulled by,
      linked to, owed to, originates from, originated from, originating from, reflecting, in the wake of,
      courtesy of, by virtue of, on account of, induced by, influenced by, shaped by
    `),
        ...englishVerbs('cause'),
    ],
    causesNeutral: listed(`
    due to expire, due to end, due to lapse, due to be, due to renew, due to run out, due to finish,
    cause for concern, cause for attention, cause for action, causes for concern, cause concern,
    root cause analysis, root causes, without cause, root cause should, root cause needs,
    root cause must, root cause has, root cause remains, root cause requires, root cause is being,
    root cause is unknown, root cause is unclear, find the cause, establish the cause,
    determine the cause, identify the cause, understand the cause, clarify the cause,
    investigate the cause, the cause should, the cause needs, the cause remains, cause is unknown,
    cause is not known
  `),
    events: listed(`
    after the, after a, after an, after our, after new, following the, following a, following an,
    following new, since the, since a, amid, amidst, with the launch, with the introduction, with the move,
    upon the, as more, as new
  `),
    left: listed(`
    left, remaining, remains, remain, unspent, headroom, leeway, slack, to spare, leftover, unused,
    still available, available, still has, still have, yet to be spent, cushion, buffer
  `),
    leftNeutral: listed(`
    remains at, remains on, remains the, remains a, remains above, remains below, remains over,
    remains under, remains within, remains to be, remain at, remain on, remain the, remain within,
    left the, left by, left on, remaining at, remaining within, remaining on, remains forecast,
    remains expected, remains set, remain above, remain below
  `),
    whole: listed(`
    fully, completely, totally, wholly, entirely, all, every, everything, without exception,
    in full, perfect, perfectly, each and every, the whole, universally, exhaustively
  `),
    wholeNeutral: listed(`
    of all, across all, on all, over all, for all, from all, in all, all in all, all open, all of,
    all the, above all, at all, after all, all recommendations, first of all, all things considered,
    of the whole, on the whole, as a whole, across the whole, for the whole, of every, across every,
    on every, all told, not all, not fully, all but, all this, among all, with all, against all,
    almost all, nearly all, to all
  `),
    slight: listed(`
    slight, slightly, marginal, marginally, minimal, minimally, negligible, negligibly, barely,
    minor, subtle, subtly, imperceptibly, trivial, trivially, insignificant, insignificantly
  `),
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/countered.js

/** `offsetting` × `the` × `increase`: every run that says that something worked against a change. */
function countered(verbs, links, changes) {
    return listed(verbs).flatMap((verb) => listed(links).flatMap((link) => listed(changes).map((change) => `${verb} ${link} ${change}`)));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain/describing-en.js

/** Adjectives that claim nothing of a figure, none compared; their adverbs follow by rule. */
const ADJECTIVES_EN = listed(`
  abiding, able, absolute, abundant, acceptable, accessible, accountable, accurate, achievable,
  acknowledged, actionable, active, actual, acute, adaptable, additional, addressable, adequate, adjacent,
  administrative, advanced, advantageous, adverse, advisable, affordable, aged, aggressive, agile,
  alarming, alternative, ambitious, ample, analytical, ancillary, apparent, appealing, applicable,
  appreciable, appropriate, approximate, architectural, aspirational, attainable, attentive, attractive,
  attributable, authoritative, automatic, auxiliary, available, avoidable, aware, balanced, baseline,
  basic, bearable, beneficial, brief, bright, brisk, broad, burdensome, busy, calm, candid, capable,
  careful, cautious, central, certain, challenging, chronic, circumspect, clean, clear, close, coherent,
  cohesive, comfortable, commendable, commensurate, commercial, common, comparable, comparative,
  compelling, competent, competitive, complementary, complete, complex, compliant, comprehensive,
  compulsory, conceivable, concentrated, concerning, concise, conclusive, concrete, concurrent,
  conditional, confident, conscientious, conscious, consequent, conservative, considerable, consistent,
  contained, contextual, contingent, continued, continuous, contractual, contrasting, contributing,
  contributory, controlled, convenient, conventional, converse, convincing, cooperative, coordinated,
  core, corporate, correct, corrective, corresponding, corroborating, credible, critical, crucial,
  cultural, cumbersome, current, cursory, customary, cyclical, dated, decided, decisive, dedicated, deep,
  defensible, definite, definitive, delayed, deliberate, demanding, dependable, dependent, deployable,
  deployed, deserving, desirable, detailed, determined, different, difficult, digital, diligent, direct,
  disappointing, disciplined, discrete, discretionary, disposable, distinct, distributed, diverse,
  dormant, duplicate, dynamic, eager, early, easy, economic, economical, effective, efficient, effortless,
  elaborate, elastic, eligible, embedded, emergent, empirical, encouraging, enduring, engaged, ephemeral,
  equitable, equivalent, especial, essential, established, estimated, eventual, everyday, evident, exact,
  excellent, excess, excessive, exclusive, executive, existing, expensive, experienced, explicit,
  exploitable, exploratory, extensive, external, extra, extraneous, fair, familiar, favorable, favourable,
  feasible, federated, final, financial, fine, firm, fit, fixed, flexible, focal, forceful, foreseeable,
  forgotten, formal, forthcoming, fortunate, forward, foundational, fragmented, frank, fresh, fruitful,
  full, functional, fundamental, further, future, gainful, general, generous, gentle, genuine, geographic,
  geographical, global, good, gradual, granular, great, happy, hard, harmless, hasty, healthy, heavy,
  heavyweight, hefty, helpful, heterogeneous, hidden, historical, hitherto, homogeneous, honest,
  horizontal, human, hybrid, ideal, identifiable, immaterial, immediate, imminent, impactful, imperative,
  implementable, implicit, important, impressive, inactive, inadequate, inadvertent, incidental,
  inclusive, incoming, incomplete, inconsistent, incremental, indefinite, independent, indicative,
  indirect, indispensable, individual, inefficient, inevitable, inexpensive, informal, informative,
  informed, inherent, initial, innovative, inside, insightful, insistent, instant, instructive,
  instrumental, insufficient, integral, integrated, intelligent, intensive, intentional, interconnected,
  interested, interesting, interim, intermediate, intermittent, internal, intricate, intrinsic,
  invaluable, irregular, isolated, judicious, justifiable, keen, key, knowledgeable, labelled, lagging,
  lasting, late, latent, latest, lean, legacy, legible, legitimate, lengthy, lightweight, likely, limited,
  linear, local, localised, localized, logical, long, loose, lucrative, lukewarm, major, manageable,
  managerial, mandatory, manifest, manual, marked, material, mature, meaningful, measurable, measured,
  mechanical, mere, methodical, meticulous, mild, mindful, minimal, minor, misaligned, misconfigured,
  missing, mission, mixed, moderate, modern, modest, monetary, muted, mutual, narrow, nascent, native,
  natural, neat, necessary, needed, needless, negative, neutral, new, noisy, normal, notable, noteworthy,
  noticeable, notional, objective, observable, obsolete, obvious, occasional, odd, official, old, onerous,
  ongoing, open, operational, operative, opportune, opposite, optimal, optimised, optimistic, optimized,
  optional, orderly, ordinary, organic, organisational, organizational, orientated, oriented, original,
  orphaned, outdated, outgoing, outlying, outside, outstanding, overlooked, overprovisioned, oversized,
  overstated, parallel, paramount, partial, particular, past, patient, perceptible, perennial, periodic,
  permanent, persistent, persuasive, pertinent, pessimistic, phased, physical, pivotal, planned,
  plausible, pleasant, pleasing, pointed, poor, popular, positive, possible, potent, potential, powerful,
  practicable, practical, pragmatic, precautionary, precise, predefined, predictable, preferable,
  preferred, preliminary, premature, present, pressing, prevalent, preventable, preventive, previous,
  prior, priority, private, proactive, probable, problematic, procedural, productive, professional,
  proficient, profound, programmatic, progressive, prominent, promising, prompt, pronounced, proper,
  prospective, protective, proven, prudent, public, punctual, pure, purposeful, qualified, qualitative,
  quantifiable, quantitative, quick, quiet, random, rapid, rational, raw, reachable, reactive, ready,
  real, realistic, reasonable, reassuring, recent, reclaimable, recognisable, recognised, recognized,
  recommended, recoverable, recurrent, recurring, redundant, refined, regional, regrettable, regular,
  related, relative, relevant, reliable, reluctant, remarkable, remediable, remote, renewed, repeatable,
  repetitive, representative, residual, resilient, resolute, resolved, resourceful, respectable,
  respective, responsible, responsive, restrained, restrictive, resulting, retrospective, reusable,
  reversible, revisable, right, rightful, rigid, rigorous, risky, robust, rough, routine, safe, salient,
  satisfactory, satisfied, scalable, scarce, scattered, secondary, secure, seeming, selective, senior,
  sensible, sensitive, separate, serious, severe, shared, sharp, sheer, short, side, significant, similar,
  simple, simplest, simplified, simultaneous, situational, sizable, sizeable, skewed, skilled, slight,
  slow, small, smart, smooth, sober, sobering, soft, solid, sophisticated, sound, spare, special,
  specific, specified, speedy, spontaneous, sporadic, staggered, stale, standard, standardised,
  standardized, standing, stark, steadfast, steep, still, straightforward, strategic, strict, striking,
  strong, structural, structured, subdued, subject, subjective, subsequent, substantial, substantive,
  subtle, successful, sudden, sufficient, suitable, suited, supplemental, supplementary, supportive, sure,
  surmountable, surprising, susceptible, sustainable, sustained, swift, symmetrical, synthetic,
  systematic, systemic, tactical, tangible, targeted, technical, telling, temperate, temporal, temporary,
  tempting, tenable, tentative, thorough, thoughtful, tidy, tight, timely, tolerable, tough, traceable,
  trackable, traditional, transferable, transient, transitional, transparent, true, trusted, trustworthy,
  ultimate, unaddressed, unallocated, unambiguous, unapproved, unassigned, unattributed, unavailable,
  unavoidable, unaware, unchecked, unclaimed, unclassified, unclear, uncomplicated, undeniable,
  underlying, underperforming, understandable, understated, underused, underutilised, underutilized,
  undesirable, undue, unequivocal, uneven, unexpected, unexplained, unfamiliar, unfavorable, unfavourable,
  unfinished, unforeseen, unfortunate, unhealthy, uniform, unintended, unintentional, unknown, unmanaged,
  unmonitored, unnecessary, unneeded, unowned, unplanned, unproductive, unquantified, unread,
  unremarkable, unresolved, unrestricted, unspectacular, unsurprising, untapped, untouched, unwanted,
  unwarranted, upbeat, upcoming, upright, urgent, usable, useful, valid, valuable, variable, varied,
  various, verifiable, vertical, vexing, viable, vigilant, virtual, visible, vital, vivid, voluntary,
  vulnerable, warranted, watchful, weak, welcome, wholesale, wholesome, wide, widespread, willing, wise,
  workable, working, worrisome, worrying, worthwhile, worthy
`);
/** Adverbs, links and small words that no adjective is behind. */
const SMALL_WORDS_EN = listed(`
  about, abreast, abroad, accordingly, across, ad, adequately, afoot, afterward, afterwards, again, ahead,
  akin, alas, albeit, all, alone, along, alongside, aloud, already, also, although, amid, amidst, amok,
  among, amongst, anew, another, any, anybody, anyone, anything, anyway, anywhere, apace, apart, apropos,
  are, aright, around, as, aside, at, away, awhile, barring, be, been, behalf, behind, beneficially,
  beside, besides, better, between, big, both, broader, but, by, can, carte, circa, cleanest, clearer,
  clearest, closer, closest, co, considering, could, currently, de, deeper, despite, down, duly, during,
  e, each, earlier, earliest, easier, easiest, easily, eg, either, else, elsewhere, en, enough, etc, even,
  eventually, ever, everybody, everyone, everything, everywhere, ex, facto, far, few, following, for,
  forth, from, furthermore, had, has, have, he, hence, henceforth, henceforward, her, here, hereby, hers,
  high, him, his, hoc, how, however, i, ie, if, in, inasmuch, including, indeed, insofar, instead, into,
  inward, is, it, its, itself, just, la, large, later, leaders, leaner, lest, lieu, likewise, little,
  longer, low, many, maybe, me, meantime, meanwhile, mine, moreover, much, multi, my, namely, near,
  nevertheless, newer, newly, next, non, nonetheless, notably, notwithstanding, now, of, off, offhand,
  older, on, once, only, onto, onward, onwards, or, other, others, otherwise, our, ours, ourselves, out,
  outward, overly, partly, pending, per, perhaps, pre, pro, quite, quo, rather, re, readily, regarding,
  regardless, respectively, s, safer, safest, same, se, self, several, she, should, simpler, simply, so,
  solely, some, somebody, someone, something, somewhat, somewhere, soon, soonest, steadily, straight,
  straightaway, such, t, than, thanks, that, the, their, theirs, them, themselves, then, thence, there,
  thereafter, thereby, therefore, therein, thereof, these, they, this, those, though, through, throughout,
  thus, tighter, to, too, touching, toward, towards, truly, under, underneath, unlike, until, up, upon,
  us, usual, versa, versus, very, via, vice, vis, was, way, we, well, were, what, whatever, when,
  whenever, where, whereas, whereby, wherein, wherever, whether, which, whichever, while, whilst, who,
  whoever, whole, whom, whose, why, wider, will, with, within, without, worse, would, yes, yet, you, your,
  yours, yourself
`);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/direction-en.js




/** What works against a change goes the other way itself. */
const COUNTERS = 'offset, offsets, offsetting, temper, tempers, tempered, tempering, cushion, cushions, cushioned, cushioning, soften, softens, softened, softening, counter, counters, countered, countering, absorb, absorbs, absorbed, absorbing, dampen, dampens, dampened, dampening, mitigate, mitigates, mitigated, mitigating, counterbalance, counterbalances, counterbalanced, counterbalancing';
/** `more detailed`: it says nothing of a figure. */
function compared(degrees) {
    return listed(degrees).flatMap((degree) => englishAdjectives(...ADJECTIVES_EN).map((adjective) => `${degree} ${adjective}`));
}
function counters(changes) {
    return countered(COUNTERS, 'the, this, that, the overall, part of the, some of the, much of the', changes);
}
const directionEn = {
    up: [
        ...counters('decrease, decline, fall, drop, reduction'),
        ...listed(`
      add, adds, added, adding, rise, rises, rose, risen, rising, grow, grows, grew, grown, growing,
      growth, overran, overshot, crept, up, upward, upwards, uptick, upswing, upturn, higher, more,
      above, greater, larger, bigger, over budget, over the budget, over its budget, overspend,
      overspent, overspending, overspends, dearer, costlier, hike, hikes, increment, over target, over the target, uplift, elevated, boost, boosts,
      boosted, boosting, lift, lifts, lifted, lifting, ascending, additional spend, extra spend
    `),
        ...englishVerbs('increase', 'climb', 'jump', 'surge', 'soar', 'spike', 'swell', 'accelerate', 'expand', 'escalate', 'balloon', 'mount', 'gain', 'worsen', 'skyrocket', 'rocket', 'inflate', 'exceed', 'intensify', 'heighten', 'overrun', 'advance', 'raise', 'overshoot', 'creep', 'edge'),
    ],
    down: [
        ...counters('increase, rise, growth, uptick'),
        ...listed(`
      fall, falls, fell, fallen, falling, shrink, shrinks, shrank, shrunk, shrinking, cut, cuts,
      cutting, sink, sinks, sank, sunk, sinking, less, fewer, lower, lowers, lowered, lowering,
      reduction, reductions, down, downward, downwards, downtick, downturn, slid, below, beneath,
      smaller, cheaper, under budget, under the budget, under its budget, underspend, underspent,
      within budget, within the budget, fall short, under target, under the target, contraction,
      shrinkage, improvement of, improved by, improves by, improving by, pullback, drawdown, descending, moderates, moderated, moderating
    `),
        ...englishVerbs('decrease', 'decline', 'drop', 'reduce', 'dip', 'slip', 'trim', 'tumble', 'plunge', 'slump', 'diminish', 'recede', 'retreat', 'subside', 'plummet', 'dwindle', 'ease', 'slide', 'shave', 'save', 'avoid', 'curb', 'slash', 'lessen', 'contract', 'deflate', 'shed'),
    ],
    flat: [
        ...listed(`
      flat, stable, unchanged, steady, stagnant, static, constant, level with, was level,
      is level, were level, stayed level, remained level, held level, no change, the same as,
      did not change, has not changed, in line with
    `),
        ...englishVerbs('stagnate', 'plateau', 'stabilise', 'stabilize'),
    ],
    neutral: [
        ...compared('more, less'),
        ...listed(`
    be avoided, been avoided, raise commitment coverage, raise coverage, increase coverage,
    increase utilisation, increase utilization, raise utilisation, raise utilization, more analysis,
    more work, more attention, more scrutiny, more context, more information, more data,
    more visibility, more control, more clarity, more discipline, more care, more insight,
    more evidence, more certainty, more flexibility, more room, more value, free up, frees up, freed up, freeing up, open up, opens up, pick up, take up, takes up, sum up,
    wrap up, line up, step up, ramp up, fall outside, falls outside, fall within, falls within,
    fall under, falls under, fall into, falls into, fall due, falls due, more predictable,
    more detailed, more closely, more accurate, more complete, more reliable, more efficient,
    more effective, more sustainable, more attention, more granular, more active, more expensive,
    less expensive, more costly, less costly, more cost, less frequently, avoid a gap, avoid gaps,
    avoid a lapse, avoid disruption, avoid surprises, avoid any gap, avoid any lapse,
    avoid any disruption, avoid a disruption, avoid further, reduce risk, reduces risk,
    reduce uncertainty, cost reduction, cost avoidance, lower priority, higher priority,
    lower value, higher value, further down, slow down, drawn down, closer, rising star,
    cut through, cut across, clear cut, gain visibility, gain insight, gain traction, gained traction,
    efficiency gain, efficiency gains, quick gains, raise awareness, raises awareness, raise questions,
    raises questions, improve, at a lower level, over the top, more broadly, more generally,
    more specifically, more widely, more recently, more notably, more importantly,
    add to the list, added to the list, in addition, make up, makes up, made up, making up, up to,
    up to date, set up, follow up, look up, clean up, cleaned up, cleaning up, cleans up, tidy up,
    break down, breaks down, broken down, breakdown, shut down, shutting down, shuts down,
    scale down, scaling down, scales down, scale up, size down, sizing down, what is more, any more,
    no more, once more, more detail, more details, more information, lower end, lower bound,
    lower limit, lower estimate, lower case, upper, higher end, more effort, less effort,
    more important, less important, more urgent, less urgent, more risk, less risk, lower effort,
    higher effort, lower risk, higher risk, more time, less time, in advance, narrowed down,
    a contract, the contract, contracts, contracted cost, add up, adds up, adding up, added up,
    sums up, savings, smaller size, smaller sizes, smaller instance, smaller instances, larger size,
    larger instance, cheaper class, cheaper classes, cheaper storage, cheaper tier, edge locations,
    the edge, ends up, end up, ended up, signed up, backed up, held up, drill down, the above,
    the amount above, as above, more or less, nothing more, raise a, raised with,
    drop in replacement
  `),
    ],
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/measures-en.js


const measuresEn = {
    claims: {
        expected: listed(`
      expect, expects, expected, expecting, anticipate, anticipates, anticipated, anticipating, will, set to, going to, heading, headed,
      on course, on track, likely
    `),
        budget: listed(`
      budget, budgets, budgeted, ceiling, ceilings, allowance, allotment, envelope, spending cap,
      spending limit, ahead of plan, behind plan, on plan, within plan, over plan, under plan,
      above plan, below plan, according to plan, as planned
    `),
        forecast: listed(`
      forecast, forecasts, forecasted, projected, projection, projections, outlook, predicted,
      prediction
    `),
        lowForecast: listed('lower end, lower bound, lower limit, low end, low case, best case'),
        highForecast: listed('upper end, upper bound, upper limit, high end, high case, worst case'),
        saving: [...listed('savings'), ...englishVerbs('save')],
        savingsRate: listed('savings rate'),
        grossSaving: listed('gross'),
        waste: listed('waste, wasted, wasteful, wastes, wasting, wastage'),
        coverage: listed('coverage, cover, covers, covered, covering'),
        utilisation: listed('utilisation, utilization, utilised, utilized'),
        tags: listed('untagged, tagged, tag, tags, tagging'),
        anomaly: listed('anomaly, anomalies, anomalous, unusual, unusually, outlier, outliers'),
        charge: listed(`
      tax, taxes, vat, credit, credits, refund, refunds, refunded
    `),
        discount: listed('discount, discounts, discounting'),
        commitment: listed(`
      commitment, commitments, reserved instance, reserved instances, savings plan, savings plans,
      reservation, reservations
    `),
        recommendation: listed('recommendation, recommendations'),
        target: listed('target, targets, goal, goals, objective'),
        trend: listed('trend, trends, trending'),
        share: listed('share, shares, proportion, portion, fraction'),
        average: listed('average, averages, averaged, on average, mean, median, typical, typically'),
        oneOff: listed('one off, up front, upfront, one time'),
        waiting: listed(`
      failing to act, failure to act, putting off, put off, waiting, inaction, not acting, doing nothing, delay, delays, delaying,
      deferral, deferring, postponement, postponing, procrastination
    `),
        realised: listed('realised, realized, already saved, has saved, have saved'),
        unknown: listed(`
      pay back, pays back, paid back, pay for itself, pays for itself, break even, breaks even,
      revenue, profit, profits, margin, margins, income, earnings, roi, payback, turnover, penalty,
      penalties, debt interest, price increase, price cut, carbon, emissions
    `),
    },
    claimsNeutral: listed(`
    projected overspend, projected overrun, projected excess, forecast overrun, forecast overspend,
    expected overrun, expected overspend, trending toward, trending towards, trending to, price tag, price tags, trend hold, trend holds, trend continues, trends continue, trends persist,
    trend persists, current trend, current trends, trends hold, largest share, biggest share, greatest share, highest share, larger share, budget owner,
    budget owners, budget holder, budget holders, budget planning, budget cycle, budget review,
    budget reviews, budget process, budget discussion, budget discussions, expected to expire,
    expected to end, expected to lapse, expires as expected, cost of ownership, set to expire, will
    expire, will end, will lapse, set to lapse, will be due, shared services, waiting to be, waiting for, more than expected, less than expected, as expected, technical debt,
    covered in, credit card, mean time, tag along, this means, what it would save, market share,
    mean that, target state, to the credit of, share the, shared, discounted
  `),
    needs: {
        forecast: listed(`
      forecast, forecasts, forecasted, projected, projection, projections, expected, expect, expects,
      predicted, prediction, outlook, estimated, estimate, will, would, could, may, might, should,
      likely, heading, head, headed, set to, on course, on track, ahead, coming, anticipate, anticipates,
      anticipated, anticipating, project, projects, projecting, expecting, foresee, foresees, range,
      interval, pace, trajectory, points to, case, end, bound, limit, scenario, scenarios, baseline,
      plan for, budget for
    `),
        budget: listed(`
      budget, budgets, budgeted, allowance, plan, planned, limit, ceiling, envelope, allotment, cap,
      overspend, overspends, overspending, overspent
    `),
        budgetActual: listed(`
      budget, budgets, budgeted, allowance, plan, planned, limit, ceiling, envelope, allotment, cap,
      to date, so far, consumed, used, utilised, utilized
    `),
        saving: [
            ...listed(`
        savings, cut, cuts, cutting, reduction, lower, lowers, lowering, less, avoid, avoids,
        avoided, trim, trims, recover, recovers, recovered, free, frees, worth, opportunity,
        opportunities, potential, take off, takes off, off the bill, bring down, brings down, return,
        returns, eliminate, eliminates, remove, removes, reclaim, reclaims, drop, decrease,
        decreases, shave, shaves, fall, economy, economies, bring, brings
      `),
            ...englishVerbs('reduce', 'save'),
        ],
        savedShare: [
            ...listed(`
        savings, cut, cuts, cutting, reduction, lower, lowers, lowering, less, avoid, avoids,
        avoided, trim, trims, recover, recovers, recovered, free, frees, worth, opportunity,
        opportunities, potential, take off, takes off, off the bill, bring down, brings down, return,
        returns, eliminate, eliminates, remove, removes, reclaim, reclaims, drop, decrease,
        decreases, shave, shaves, fall, economy, economies, bring, brings
      `),
            ...englishVerbs('reduce', 'save'),
        ],
        oneOff: listed(`
      one off, one time, once, upfront, up front, initial, initially, to begin with, to start,
      at the start, investment, invest, migration, acting, doing, doing so, effort, change,
      setting up
    `),
        waiting: listed(`
      failing to act, failure to act, putting off, put off, wait, waits, waiting, delay, delays, delaying, delayed, inaction, acting,
      nothing, defer, defers, deferring, deferral, deferred, postponement, procrastination, hesitation,
      holding back, standing still, inertia, status quo,
      postponing, postpone, leaving, left, idle, without action, no action, hesitating, holding off
    `),
        waste: listed(`
      wastes, waste, wasted, wasteful, unused, idle, for nothing, unattached, nobody uses, orphaned
    `),
        commitmentWaste: listed(`
      waste, wasted, unused, idle, not used, stood, went unused, unutilised, unutilized
    `),
        commitmentCoverage: listed('protect, protects, protected, cover, covers, covered, coverage, covering'),
        utilisation: listed('utilisation, utilization, utilised, utilized, used, use, in use'),
        savingsRate: listed('savings rate, effective, saved, save, saves, savings, discounts, rate'),
        coverage: listed(`
      returned, return, returns, responded, response, responses, retrieved, collected, gathered,
      queried, queries, complete, completeness, data, coverage, covered, covers, read, reads, answered,
      planned, looked, seen, checked, succeeded,
      completed, examined, visible, complete
    `),
        untagged: listed(`
      untagged, without, no tag, not tagged, lack, lacks, lacked, lacking, absent, missing,
      unallocated, unattributed, unassigned, carries no,
      carried no
    `),
        tagged: listed(`
      set, present, carry, has, have, tagged, tag, with, carries, carried, tagging, compliance
    `),
        anomaly: listed(`
      anomaly, anomalies, anomalous, unusual, unusually, unexpected, outlier, outliers, abnormal,
      irregular, irregularity, irregularities, spike, spikes
    `),
        withoutAmount: listed(`
      without, no amount, not priced, unpriced, not yet, unquantified, yet to be, lack, lacks, still to be,
      await, awaits, awaiting, pending
    `),
        before: listed(`
      from, before, previous, previously, earlier, prior, against, than, versus, vs, compared, after,
      last, preceding, relative, was
    `),
        commitmentEnd: listed(`
      end, ends, ended, ending, expire, expires, expired, expiring, expiry, lapse, lapses, lapsed,
      lapsing, until, through, due, before, ahead of, renew, renews, renewing, renewed, renewal, runs out, run out, runs until,
      term, finishes, stops
    `),
        trend: listed(`
      trend, trends, trended, trending, trajectory, slope, momentum, upward, downward, upwards,
      downwards, a day, pace, rate, path, rise, rises, rising, rose, grow, grows, growing,
      grew, growth, climbing, increasing, fall, falling, falls, fell, declining, decreasing, flat,
      stable
    `),
        unitCost: listed('each, per, unit, every, cost, costs'),
    },
    cost: listed(`
    cost, costs, costing, spend, spends, spending, spent, bill, bills, billed, expense, expenses,
    expenditure, outlay, invoice, paid, pay, pays, consumed, consumes
  `),
    costNeutral: listed(`
    cost optimisation, cost optimization, cost centre, cost center, cost saving, cost savings,
    cost reduction
  `),
    usage: listed(`
    usage, consumption, traffic, demand, requests, customers, users, headcount, volume of data,
    data volume, capacity, performance, latency, prices, price, number of instances, instance count
  `),
    usageNeutral: listed('impact on performance, performance impact, affecting performance, loss of performance, without affecting performance, hurting performance, performing, on capacity, usage type, usage types, usage cost, usage costs, on demand, demand forecast'),
    links: listed(`
    of, is, was, at, for, stands at, stood at, came to, comes to, amounts to, amounted to, will be,
    would be, reached, reaches, totalled, totaled, totals, hit, sits at, sat at, remains at, stays at
  `),
    counting: listed('across, hold, holds, held, there are, there is, spread over, contains'),
    rating: listed('run at, runs at, ran at, running at'),
    kinds: listed('in, of, worth of'),
    byHowMuch: listed('by, of, in'),
    thanThat: listed('more, less, higher, lower, above, below, greater, fewer, up, down'),
    change: listed(`
      change, changes, changed, changing, variation, moved, move, swing, shift, variance, difference,
      against, compared, versus, offset
    `),
    to: listed('to'),
    toNeutral: listed(`
    compared to, relative to, next to, due to, in contrast to, as opposed to, in comparison to,
    equal to, equivalent to, equating to, equates to, equate to, amounts to, amounted to, amounting to,
    corresponds to, corresponding to, translates to, translating to, attributable to, attributed to,
    adds up to, close to, similar to, comparable to, subject to, contrary to, thanks to, owing to
  `),
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/times-en.js

const timesEn = {
    periods: {
        monthly: listed('monthly'),
        'a-day': listed('a day, per day, each day, every day, daily, day after day'),
        'a-month': listed('a month, per month, each month, every month, month after month'),
        'a-year': listed(`
      a year, per year, each year, every year, yearly, annual, annually, annualised, annualized,
      per annum, pa
    `),
        day: listed('day, single day'),
        days: listed('days, same days'),
        week: listed('week, weeks, weekly, last week, this week, per week, a week'),
        month: listed(`
      month, months, this month, calendar month, complete month, whole month, running month,
      current month
    `),
        'month-before': listed(`
      last month, previous month, prior month, month before, preceding month, month over month,
      month on month, earlier month
    `),
        'month-ahead': listed(`
      next month, coming month, following month, next months, coming months, months ahead,
      months to come, upcoming month, month ahead
    `),
        quarter: listed('quarter, quarters, quarterly, this quarter, last quarter, next quarter'),
        'half-year': listed('half year, half yearly, semester, semi annual'),
        year: listed('year, years, this year, year to date'),
        'year-before': listed(`
      last year, previous year, year before, prior year, year over year, year on year, a year ago,
      a year earlier, same month last year
    `),
        hours: listed('hour, hours, hourly'),
        never: listed(`
      this afternoon, this evening, yesterday, today, tomorrow, tonight, overnight, monday, tuesday,
      wednesday, thursday, friday, saturday, sunday, weekend, weekends, fortnight, decade, decades,
      century, centuries, minute, minutes, second, seconds, christmas, easter, spring, summer,
      always, often, rarely, seldom, frequently, constantly, invariably, habitually, regularly, autumn, winter, midnight, noon, this morning, millennium, bimonthly, biweekly, biennial, ago,
      semester, jan, feb, apr, jun, jul, aug, sept, oct, nov, dec
    `),
    },
    neutral: listed(`
    working hours, office hours, business hours, outside of hours, out of hours, these days, year end, year end planning, month to date, the days ahead,
    period over period, day one, early days,
    day to day, one day, may, off hours, per hour, month end, up to date, hours that nobody,
    some hours, long ago, quarter of, quarters of, next days, next few days, the next days
  `),
    months: listed(`
    january, february, march, april, may, june, july, august, september, october, november, december
  `),
    against: listed(`
    exceeding, exceeds, exceeded, surpassing, surpassed, those of, that of, than, against, versus, vs, compared, comparison, relative, from, since, before, after, above,
    below, beyond, beside, contrast, up on, down on, as in, unlike, level with, in line with,
    the same as
  `),
    againstOrDuring: listed('over, on, to, between'),
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/en.js





const en = {
    functionWords: listed(`
    the, of, in, to, is, was, were, are, and, for, by, on, at, from, with, that, this, than, its, it,
    be, been, has, have, had, as, but, not, more, which, would, will, can, could, against, over,
    since, per, each, acting, if, when, while, what, who, whose, their, there, them, they, you, your,
    our, we, or, an, a, so, out, after, before, all, some, any, only, up, down, into, about, where, how,
    these, those, such, through, between
  `),
    direction: directionEn,
    negation: listed(`
    not, never, nor, neither, hardly, barely, scarcely, cannot, no longer, nowhere, none, nobody,
    rather than, instead of, far from, failed to, fails to, nothing, aint, false, untrue, wrong,
    wrongly, incorrect, deny, denies, denied, except, excluding, unless
  `),
    negationNeutral: listed(`
    no longer attached, no longer used, no longer needed, no longer required, no longer in use,
    no longer supported, no longer necessary, not attached, not used, not needed, not in use,
    not required, not be ignored, not be overlooked, not be underestimated, not be neglected,
    not be postponed, not be delayed, not be deferred, not be missed, not be forgotten,
    not ignore, not overlook, not underestimate, not neglect, not delay, not require, not only,
    not just, not pose, not require, not affect, not need, not demand, not warrant, not raise concern,
    not call for, not cause concern, not depend, not compromise, not involve,
    not disrupt, not impact, if nothing changes, if nothing is done, if no action is taken, nothing needs, rather than later, cannot be ignored, cannot be overlooked,
    wrong size, wrongly sized, not surprising, not surprisingly, not urgent, not critical,
    not to be overlooked, not to be ignored, not unusual, not disruptive, unless action is taken,
    unless it is renewed, unless renewed
  `),
    measures: measuresEn,
    times: timesEn,
    parts: listed(`
    compute, storage, database, databases, network, networking, serverless, container, containers,
    instance, instances, volume, volumes, snapshot, snapshots, bucket, buckets, gateway, gateways,
    load balancer, load balancers, server, servers, vm, vms, virtual machine, virtual machines, logs,
    logging, monitoring, backup, backups, cluster, clusters, cache, caches, queue, queues, function,
    functions, support, marketplace, licence, licences, license, licenses, data transfer, egress,
    bandwidth, production, prod, staging, development, dev, test, testing, sandbox, environment,
    service, account, region, team, resource, project, application, app, product, department,
    workload, workloads, analytics, machine learning, security, windows, linux, kubernetes, gpu,
    gpus, object store, file system, file systems, data warehouse, warehouse, cdn, dns
  `),
    partsNeutral: listed(`
    we project, projects that, projected to,
    the environment, our environment, your environment, this environment, cloud environment,
    aws environment, entire environment, whole environment, application of, at the service,
    as a product, account level, regional level, environment wide, team effort, on account,
    cloud service, cloud services, development of, functions as, a function, project to, under test,
    finance team, finops team, engineering team, platform team, cloud team, leadership team,
    responsible team, owning team, each team, every team,
    account for, cloud account, to account, into account, test whether, support the, supported,
    trading volume, in support of, on account of, a function of, service level, product of
  `),
    superlatives: listed(`
    largest, biggest, highest, greatest, most, top, main, leading, chief, principal, primary, mainly,
    mostly, largely, primarily, chiefly, predominantly, foremost, costliest, dearest, fastest,
    steepest, strongest, sharpest, key driver, key drivers, dominant, dominate, dominates, dominated, dominating, dominance, leads,
    led, tops, topped, heaviest, richest, best, worst, major driver, maximum, max, peak, record,
    more than any, more than all, ahead of all, ahead of every, above all, biggest single, prime,
    number one, head the list, heads the list
  `),
    lowest: listed(`
    smallest, lowest, least, cheapest, minimum, slowest, weakest, fewest, second, runner up, min
  `),
    superlativesNeutral: listed(`
    next most, most recent, most recently, most effective, most efficient, most practical, most notably,
    most importantly, most likely, top of mind, at its best, best suited, best placed, best value,
    best use, leads the way to, leading to, leading up, leading indicator, leading indicators, key to,
    tops up, top up, record of, on the record, main focus, main areas, main points, main message,
    primary focus, primary concern, top priority, top priorities, main priority, peak of,
    highest priority, best interest, best interests, best option, best path, best approach, best way,
    at least, at most, led to, best practice, best practices, most of, at best, at worst, best case,
    worst case, last but not least, not least, on top, on top of, on record, at the top,
    least effort, leads to, best done, peak hours
  `),
    ratios: listed(`
    score of, next to last, last but one, second to last, a single, the sole, better part,
    greater part, good part, large part, big part, small part, fifty fifty, half and half, sliver,
    chunk, one in, scores of, many times, several times, many times over, many times more,
    many times what, many times as, times as, half, halves, halve, halved, halving, quarter of,
    quarters of, thirds, twice, thrice, double, doubles, doubled, doubling, triple, triples, tripled,
    tripling, treble, trebled, quadruple, quadrupled, quintuple, quintupled, twofold, threefold,
    fourfold, fivefold, tenfold, hundredfold, manifold, fold, majority, minority, most of, bulk,
    fraction of, times, two fold, single digit, double digit, triple digit, lion, nearly all,
    almost all, virtually all, all but, entire, entirety, entirely, multiple of, multiples,
    multiplied, per mille, a part of, equal parts, in equal, quarter as, semi, sixfold, sevenfold,
    most accounts, most services, most resources, most regions, most recommendations, most spend,
    most cost, most costs, all of it, order of magnitude, orders of magnitude, evenly, equally,
    proportional, proportionally
  `),
    ratiosNeutral: listed(`
    a single largest, a single place, at times, sometimes, other times, double check, entire estate,
    semi annual
  `),
    units: listed(`
    dollar, dollars, cent, cents, usd, eur, gbp, brl, euro, euros, pound, pounds, sterling, yen,
    rupee, rupees, buck, bucks, quid, percent, per cent, percentage, percentages, percentage points,
    percentage point, pct, pp, bps, basis point, basis points, points, point, gb, tb, mb, kb, pb,
    gib, tib, mib, gigabyte, gigabytes, terabyte, terabytes, megabyte, megabytes, petabyte,
    petabytes, byte, bytes, vcpu, vcpus, iops, gbps, mbps, ms, kwh, milliseconds, instance hour,
    instance hours, ppt, bitcoin, crypto
  `),
    unitsNeutral: listed(`
    points to, point to, pointing to, pointed to, point of view, points of view, starting point,
    starting points, focal point, focal points, pain point, pain points, at this point,
    at that point, point out, points out, pointed out, data point, data points, decision point,
    decision points, point in time, points toward, points towards, points up, points down,
    points upward, points downward, turning point, key point, main point, entry point
  `),
    sums: listed(`
    together, in total, total, totals, totalled, totaled, totalling, totaling, sum, sums, summed,
    combined, combine, combines, altogether, in all, all told, add up, adds up, added up, adding up,
    amount together, plus, overall, aggregate, aggregated, jointly, collectively, between them,
    cumulative, cumulatively, accumulated, taken as one, as a group
  `),
    differences: listed(`
    difference, differences, minus, gap, remaining, remainder, the rest, leaves, leaving, net of,
    subtract, subtracted, subtracting, divided by, left over, offset, offsets, offsetting, balance,
    spread, ratio of
  `),
    arithmeticNeutral: listed(`
    put together, of the total, of total spend, of the total bill, taken together with,
    bring together, the remaining recommendations, overall picture, overall trend, on balance,
    balance between, overall strategy, overall posture, overall health, overall goal,
    overall view, aggregate view, close the gap, gaps in, gap in, visibility gap, visibility gaps,
    coverage gap, coverage gaps, tagging gap, tagging gaps, data gap, data gaps,
    difference between teams, remaining on, remaining within, remaining gaps, makes a difference,
    make a difference, remaining work, leaves room, leaving room, leaves little,
    leaving little, leaves scope, leaving scope, leaving it, leaving them, leaving things,
    total estate, plus side
  `),
    ...comparisonsEn,
    actions: {
        delete: listed(`
      delete, deletes, deleted, deleting, deletion, terminate, terminating, terminates, clean up,
      cleaning up, clear out, get rid of
    `),
        remove: listed('remove, removing, removes, removed, removal'),
        rightsize: listed(`
      rightsize, rightsizes, rightsized, rightsizing, right size, right sizing, resize, resizing,
      resizes, resized, downsize, downsizing, downsizes, smaller size, smaller instance
    `),
        stop: listed(`
      stop, stops, stopping, stopped, shut down, shutting down, turn off, turning off, switch off,
      switching off
    `),
        schedule: listed('schedule, schedules, scheduling, scheduled'),
        upgrade: listed(`
      upgrade, upgrades, upgrading, upgraded, modernise, modernising, modernize, modernizing,
      newer generation, newer generations, newer version
    `),
        scaleIn: listed('scale in, scaling in, scales in, scale down, scaling down'),
        graviton: listed('graviton, arm processors'),
        savingsPlans: listed('savings plan, savings plans'),
        reservedInstances: listed(`
      reserved instance, reserved instances, reserve, reserving, reservation, reservations
    `),
        storageClass: listed(`
      storage class, storage classes, lifecycle, archive, archiving, cheaper class, cheaper tier,
      colder tier
    `),
        configure: listed('reconfigure, reconfiguring, configure, configuring'),
    },
    actionsNeutral: listed(`
    removing overlap, removing overlaps, removing duplicates, removing duplication,
    removing double counting, overlaps are removed, overlaps removed, deleting overlaps,
    configure alerts, schedule a, schedule the, upgrade path, on schedule, ahead of schedule, without reservation, in reserve, stop short, stop gap
  `),
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/measure-claims.js
const FORECASTS = ['forecast', 'forecast-low', 'forecast-high', 'budget-forecast'];
const FORECAST_CHANGES = ['forecast-change', 'forecast-change-ratio'];
const VARIANCES = ['budget-variance', 'budget-variance-ratio'];
const SAVINGS = ['saving', 'saving-a-year', 'saving-gross', 'saving-share'];
const COUNTS = ['recommendations', 'without-amount'];
const COMMITMENTS = [
    'commitment-coverage',
    'commitment-utilisation',
    'commitment-waste',
    'commitment-end',
    'effective-savings-rate',
];
const LOOKED_AT = [
    'coverage-ratio',
    'reads-answered',
    'reads-planned',
    'services-billed',
    'services-counted',
    'accounts',
    'regions',
    'resources',
];
/** A key figure may be of anything; its name says of what. */
const KPIS = ['kpi', 'kpi-target'];
/** `expected`: of what is not yet. `unknown`: nothing here is of the kind. */
const MEASURE_CLAIMS = {
    expected: {
        measures: [
            ...FORECASTS,
            ...FORECAST_CHANGES,
            ...VARIANCES,
            ...SAVINGS,
            ...COUNTS,
            ...[
                'budget',
                'trend',
                'budget-actual',
                'cost-of-waiting',
                'one-off-cost',
                'commitment-end',
                'kpi-target',
            ],
        ],
    },
    budget: {
        measures: ['budget', 'budget-actual', 'budget-forecast', ...VARIANCES, ...KPIS],
        exact: ['budget'],
    },
    forecast: {
        measures: [...FORECASTS, ...FORECAST_CHANGES, ...VARIANCES, ...KPIS],
        exact: FORECASTS,
    },
    lowForecast: { measures: ['forecast-low'] },
    highForecast: { measures: ['forecast-high'] },
    saving: {
        measures: [
            ...SAVINGS,
            ...COUNTS,
            ...KPIS,
            ...['realised-saving', 'cost-of-waiting', 'one-off-cost', 'effective-savings-rate'],
        ],
        exact: [...SAVINGS, 'realised-saving', 'effective-savings-rate'],
    },
    savingsRate: { measures: ['effective-savings-rate', ...KPIS] },
    grossSaving: { measures: ['saving-gross'] },
    waste: { measures: ['waste', 'waste-ratio', 'commitment-waste', ...KPIS] },
    coverage: { measures: ['commitment-coverage', 'tagged-ratio', ...LOOKED_AT, ...COUNTS, ...KPIS] },
    utilisation: { measures: ['commitment-utilisation', ...KPIS] },
    tags: {
        measures: ['untagged', 'untagged-ratio', 'tagged-ratio', ...KPIS],
        topics: ['tags', 'environments'],
    },
    anomaly: { measures: ['anomalies', 'anomaly-impact', 'anomaly-days', ...KPIS] },
    charge: { measures: ['charge'] },
    discount: { measures: ['charge', ...COMMITMENTS, ...KPIS] },
    commitment: { measures: [...COMMITMENTS, ...KPIS], topics: ['savings', 'opportunities', 'roadmap'] },
    recommendation: { measures: [...COUNTS, ...SAVINGS, 'cost-of-waiting', 'one-off-cost'] },
    target: { measures: KPIS, exact: ['kpi-target'] },
    trend: {
        measures: ['trend', 'spend-change', 'spend-change-ratio', ...FORECAST_CHANGES],
        exact: ['trend'],
    },
    share: { measures: [], ratio: true },
    average: { measures: ['spend-a-day', 'trend', 'unit-cost'] },
    oneOff: { measures: ['one-off-cost'] },
    waiting: { measures: ['cost-of-waiting'] },
    realised: { measures: ['realised-saving', ...KPIS] },
    unknown: { measures: [] },
};
function bears({ measure, topic, value }, { measures, topics = [], ratio }) {
    return measures.includes(measure) || topics.includes(topic) || (ratio === true && value.kind === 'ratio');
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/measure-needs.js
const MEASURE_NEEDS = {
    forecast: {
        measures: [
            'forecast',
            'forecast-low',
            'forecast-high',
            'forecast-change',
            'forecast-change-ratio',
            'budget-forecast',
        ],
    },
    budget: { measures: ['budget', 'budget-variance', 'budget-variance-ratio'] },
    budgetActual: { measures: ['budget-actual'], isCost: true },
    saving: { measures: ['saving', 'saving-a-year', 'saving-gross'], besideCost: true },
    savedShare: { measures: ['saving-share', 'realised-saving'] },
    oneOff: { measures: ['one-off-cost'], isCost: true },
    waiting: { measures: ['cost-of-waiting'], isCost: true },
    waste: { measures: ['waste', 'waste-ratio'], isCost: true },
    commitmentWaste: { measures: ['commitment-waste'], isCost: true },
    commitmentCoverage: { measures: ['commitment-coverage'] },
    utilisation: { measures: ['commitment-utilisation'] },
    savingsRate: { measures: ['effective-savings-rate'] },
    coverage: { measures: ['coverage-ratio', 'reads-answered', 'reads-planned'] },
    untagged: { measures: ['untagged', 'untagged-ratio'], isCost: true },
    tagged: { measures: ['tagged-ratio'] },
    anomaly: { measures: ['anomaly-impact', 'anomaly-days'], isCost: true },
    withoutAmount: { measures: ['without-amount'] },
    before: { measures: ['spend-before'], isCost: true, orPeriod: true },
    trend: { measures: ['trend'], isCost: true },
    unitCost: { measures: ['unit-cost'], isCost: true },
    commitmentEnd: { measures: ['commitment-end'] },
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/phrases.js

const ATOMS = new WeakMap();
function atomsOf(sentence) {
    const kept = ATOMS.get(sentence);
    if (kept)
        return kept;
    const atoms = [];
    let run = 0;
    for (const token of sentence.tokens) {
        if (token.kind === 'word') {
            for (const plain of token.plain.split(/[-']/))
                atoms.push({ plain, token, run });
        }
        else if (token.kind !== 'space')
            run += 1;
    }
    ATOMS.set(sentence, atoms);
    return atoms;
}
/**
 * Finds words and runs of words, the longest first and none twice. `neutral`: runs in which a known word means something
 * else (`up` of `makes up`).
 */
function phraseFinder(entries, neutral = []) {
    const byFirst = new Map();
    const add = (phrase, value) => {
        const [first = '', ...rest] = plainWord(phrase).split(/[ '-]/);
        byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
    };
    for (const phrase of neutral)
        add(phrase, null);
    for (const [words, value] of entries)
        for (const phrase of words)
            add(phrase, value);
    for (const some of byFirst.values())
        some.sort((a, b) => b.rest.length - a.rest.length);
    return (sentence) => hitsOf(atomsOf(sentence), byFirst);
}
function hitsOf(atoms, byFirst) {
    const hits = [];
    for (let at = 0; at < atoms.length; at += 1) {
        const first = atoms[at];
        if (!first)
            break;
        const found = byFirst.get(first.plain)?.find(({ rest }) => follows(atoms, at + 1, first.run, rest));
        if (!found)
            continue;
        const last = atoms[at + found.rest.length] ?? first;
        at += found.rest.length;
        if (found.value === null)
            continue;
        const { clause } = first.token;
        hits.push({ value: found.value, clause, from: first.token.at, to: last.token.at });
    }
    return hits;
}
function follows(atoms, from, run, rest) {
    return rest.every((word, index) => {
        const atom = atoms[from + index];
        return atom !== undefined && atom.run === run && atom.plain === word;
    });
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/comparisons-pt-br.js


const comparisonsPtBr = {
    above: [
        ...listed(`
      mais de, maior que, maior do que, maiores que, maiores do que, superior a, superior ao,
      superiores a, superiores ao, acima de, acima do, acima da, acima dos, acima das, alem de,
      pelo menos, ao menos, no minimo, mais que, mais do que, a frente de, a frente do, a frente da,
      adiante de, mais caro que, mais caro do que, mais cara que, mais cara do que, mais caros que,
      mais caros do que, mais caras que, mais caras do que, mais alto que, mais alto do que,
      mais pesado que, mais pesado do que, mais oneroso que, mais oneroso do que, seguido por,
      seguido de, seguido pelo, seguido pela, seguida por, seguida de, seguida pelo, seguida pela
    `),
        ...portugueseVerbs('exceder', 'ultrapassar', 'superar', 'sobrepujar', 'ofuscar', 'suplantar'),
    ],
    below: listed(`
    menos de, menor que, menor do que, menores que, menores do que, inferior a, inferior ao,
    inferiores a, abaixo de, abaixo do, abaixo da, abaixo dos, abaixo das, no maximo, menos que,
    menos do que, aquem de, aquem do, aquem da, atras de, atras do, atras da, mais barato que,
    mais barato do que, mais barata que, mais barata do que, mais baixo que, mais baixo do que,
    menos caro que, menos caro do que, perde para, perdeu para
  `),
    same: [
        ...listed(`
      equivale a, equivale ao, equivalem a, igual a, igual ao, iguais a, semelhante a, semelhante ao, semelhantes a, similar a, similar ao,
      similares a, parecido com, parecida com, comparavel a, comparavel ao, tanto quanto, tao caro quanto,
      tao cara quanto, tao alto quanto, o mesmo que, a mesma que, equivalente a, equivalente ao,
      equiparado a, equipara se a, em linha com, no mesmo nivel de, no mesmo patamar de, proximo a,
      proximo de, proxima de, perto de, empatado com, empatada com, a par de
    `),
        ...portugueseVerbs('igualar', 'equiparar'),
    ],
    comparisonsNeutral: listed('alem disso, alem do mais, acima de tudo, por tras, mais do que nunca'),
    causes: [
        ...listed(`
      porque, por causa de, por causa do, por causa da, por causa dos, por causa das, devido a, devido ao,
      devido aos, devido as, causado por, causada por, causados por, causadas por, causado pelo,
      causado pela, causada pelo, causada pela, provocado por, provocada por, provocado pelo,
      provocado pela, provocada pelo, provocada pela, motivado por, motivada por, motivado pelo,
      motivada pelo, impulsionado por, impulsionada por, impulsionado pelo, impulsionada pelo,
      impulsionado pela, impulsionada pela, impulsionado principalmente por,
      impulsionada principalmente por, decorre de, decorre do, decorre da, decorrem de, decorrente de,
      decorrente do, decorrente da, decorrentes de, decorreu de, resultado de, resultado do,
      resultado da, resulta de, resulta do, resulta da, resultou de, em razao de, em razao do,
      em razao da, em funcao de, em funcao do, em funcao da, em virtude de, em virtude do,
      em virtude da, por conta de, por conta do, por conta da, gracas a, gracas ao, gracas aos,
      gracas as, fruto de, fruto do, fruto da, atribuivel a, atribuiveis a, atribuido a, atribuida a,
      explicado por, explicada por, explicado pelo, explicada pelo, explicado pela, explicada pela,
      se deve a, se deve ao, deve se a, deve se ao, deveu se a, deveu se ao, reflexo de, reflexo do,
      reflexo da, em decorrencia de, em decorrencia do, em decorrencia da, consequencia de,
      consequencia do, consequencia da, por falta de, por falta da, por falta do, em resposta a,
      originado por, originada por, a causa, refletindo, causas
    `),
        ...portugueseVerbs('causar', 'provocar', 'ocasionar'),
    ],
    causesNeutral: listed(`
    decorrente de postergar, decorrente de adiar, decorrente da espera, causa raiz, a causa raiz, a causa raiz deve, a causa deve, a causa precisa,
    apurar a causa, identificar a causa, entender a causa, esclarecer a causa, investigar a causa
  `),
    events: listed(`
    apos a, apos o, apos uma, apos um, depois da, depois do, depois de uma, depois de um, com o lancamento,
    com a chegada, com a entrada, em meio a, desde o lancamento, desde a
  `),
    left: listed(`
    resta, restam, restou, restaram, restante, restantes, sobra, sobram, sobrou, sobraram, folga, folgas,
    saldo, saldos, margem, disponivel, disponiveis, ainda tem, ainda ha, remanescente, remanescentes,
    nao gasto, nao gastos, livre, livres
  `),
    leftNeutral: listed('margem de erro, margem para, resta saber, disponivel para consulta'),
    whole: listed(`
    totalmente, completamente, inteiramente, plenamente, integralmente, perfeitamente, todo, toda, todos,
    todas, tudo, sem excecao, por completo, perfeito, perfeita
  `),
    wholeNeutral: listed(`
    de todo, de toda, de todos, de todas, em todo, em toda, em todos, em todas, todas as recomendacoes,
    ao todo, para todo, para toda, para todos, para todas, por todo, por toda, entre todos,
    entre todas, antes de tudo, acima de tudo, nem todo, nem toda, nem todos, nem todas, sobre todas, sobre todos,
    com todo, com toda, com todos, com todas
  `),
    slight: listed(`
    ligeiro, ligeira, ligeiramente, leve, leves, levemente, marginal, marginalmente, minimamente,
    insignificante, irrisorio, irrisoria, desprezivel, imperceptivel, sutil, sutilmente
  `),
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain/describing-pt-br.js

/** Adjectives of Portuguese, without accents, that claim nothing of a figure; their genders, plurals and adverbs follow by rule. */
const ADJECTIVES_PT_BR = listed(`
  abalizado, abrangente, absoluto, abundante, aceitavel, acentuado, acertado, acessivel, acessorio,
  acionavel, acolhedor, acumulavel, adaptavel, adequado, adicional, adjacente, administrativo,
  administravel, advindo, afetado, afim, aflitivo, agil, agregador, agressivo, alarmante, alcancavel,
  aleatorio, alegre, alheio, alinhado, alongado, alternativo, alto, amadurecido, ambicioso, amigavel,
  amplo, analitico, anexado, animado, animador, anormal, ansioso, antecipado, anterior, antigo, aparente,
  aplicavel, apreciavel, apreensivo, aprofundado, apropriado, aproveitavel, aproximado, apto, apurado,
  arbitrario, arquitetonico, arquitetural, arriscado, articulado, ascendente, assertivo, assiduo,
  associado, atemporal, atento, ativo, atraente, atrativo, atribuivel, atual, atualizado, atuante,
  ausente, autenticado, automatico, autonomo, auxiliar, avaliativo, avancado, avulso, baixo, basico,
  benefico, benigno, bom, breve, brusco, cabivel, calmo, candidato, capaz, caracteristico, cauteloso,
  cego, central, centralizado, certeiro, certo, ciente, cientifico, circunstancial, cirurgico, claro,
  classico, coadjuvante, coerente, coeso, coincidente, coletivo, comedido, comercial, compacto,
  comparativo, comparavel, compativel, competente, competitivo, complementar, completo, complexo,
  comprovado, comum, concernente, conciso, concluido, concomitante, concreto, condicional, condizente,
  conectado, confiante, confiavel, confidencial, conflitante, confortante, confortavel, congruente,
  conhecido, conjunto, consciente, consequente, conservado, conservador, consideravel, consistente,
  consolidado, construtivo, contabil, contemplativo, contestavel, contextual, contido, continuo,
  contrastante, contratual, contributivo, controlado, controlavel, convencional, conveniente, convergente,
  convidativo, convincente, coordenado, cordial, corporativo, correlacionado, correlato, corrente,
  correspondente, corretivo, correto, corriqueiro, costumeiro, cotidiano, credivel, criterioso,
  criticavel, critico, crucial, cuidadoso, cultural, curioso, curto, custodiado, custoso, debil, decente,
  decidido, decisivo, decorrente, dedicado, deduzivel, deficiente, definido, definitivo, deliberado,
  deliberativo, delicado, delimitado, demorado, denso, dependente, desafiador, desafogado, desanexado,
  desatento, desatualizado, descentralizado, desconectado, desconhecido, descontinuado, desejado,
  desejavel, desfavoravel, desigual, desligado, desnecessario, despretensioso, desproporcionado,
  destacado, detalhado, detectavel, determinado, determinante, devido, diferenciado, diferente, dificil,
  dificultoso, digital, digno, diligente, dinamico, direto, dirigido, disciplinado, discreto,
  discricionario, dispendioso, disperso, disponivel, disruptivo, distinto, distribuido, diverso,
  documental, dominador, dormente, dorsal, duplicado, duradouro, economico, efetivo, eficaz, eficiente,
  elastico, elegivel, elementar, elencado, eletivo, eloquente, embrionario, emergente, eminente, empirico,
  empresarial, encerrado, encorajador, enfatico, engajado, enraizado, entusiasmado, enviesado, enxuto,
  equanime, equilibrado, equivalente, escalavel, escasso, esclarecedor, escondido, escuso, especial,
  especializado, especifico, esperavel, espontaneo, esporadico, esquecido, essencial, estabelecido,
  estatistico, estimavel, estranho, estrategico, estreito, estrito, estruturado, estrutural, etico,
  eventual, evidente, evitavel, exato, exaustivo, excelente, excessivo, exclusivo, executavel, executivo,
  exemplar, exequivel, exigente, existente, expectavel, explicavel, explicito, exploratorio, expressivo,
  expresso, extemporaneo, extenso, externo, extra, facil, factivel, facultativo, falho, familiar,
  faturavel, favoravel, feliz, fidedigno, fiel, final, financeiro, firme, fisico, fixo, flexivel, focado,
  focal, formal, formalizado, forte, fortuito, fraco, fragil, fragmentado, franco, frutifero, funcional,
  fundamentado, fundamental, futuro, generico, generoso, genuino, geografico, geral, gerencial,
  gerenciavel, global, gradual, grande, granular, gratificante, grato, grave, habil, habitual,
  heterogeneo, hibrido, historico, homogeneizado, homogeneo, honesto, humano, ideal, identico,
  identificavel, ilustrativo, imaterial, imediato, iminente, impactante, imperativo, imperioso,
  implantado, implementavel, implicito, importante, impressionante, imprevisto, improdutivo, inaceitavel,
  inadequado, inativo, incidental, incipiente, incluido, incomodo, incompleto, inconclusivo,
  inconsistente, incontestavel, incontornavel, incremental, independente, indesejado, indeterminado,
  indicativo, indireto, indispensavel, individual, indubitavel, ineficiente, inerente, inesperado,
  inevitavel, inexpressivo, infeliz, informal, informativo, inicial, inicializado, injustificado,
  inoportuno, inovador, insuficiente, insustentavel, integrado, integral, integro, inteligente,
  intencional, intensivo, intenso, interessado, interessante, interligado, intermediario, intermitente,
  interno, interpretavel, intrinseco, intuitivo, inutil, inutilizado, inventariado, investigativo,
  invisivel, involuntario, irregular, isolado, judicioso, justificado, justificavel, justo, latente,
  lateral, legado, legitimo, legivel, lento, leve, ligeiro, limitado, limpo, linear, livre, local,
  localizado, logico, longo, lucido, macro, maduro, maleavel, mandatorio, manual, mapeado, marcante,
  material, mecanico, mensuravel, mesmo, meticuloso, minucioso, misto, mitigavel, moderado, moderno,
  modesto, modico, monetario, monitoravel, morno, moroso, multiconta, multirregional, mutuo, nativo,
  natural, nebuloso, necessario, negativo, negligenciado, negociavel, neutro, nitido, nomeado, normal,
  norteador, notado, notavel, notorio, novo, objetivado, objetivo, obrigatorio, observavel, obsoleto,
  obstante, obvio, ocasional, oculto, ocupado, oficial, omisso, oneroso, operacional, operante, oportuno,
  oposto, optativo, orcamentavel, ordeiro, ordenado, ordinario, orfao, organico, organizacional,
  organizado, orientado, original, oriundo, ornamental, ostensivo, otimista, otimizado, otimo, paciente,
  pacifico, padronizado, parado, paralelizavel, paralelo, parcial, particular, passado, passageiro,
  passivel, patente, pendente, penoso, perceptivel, perdido, peremptorio, periferico, periodico,
  permanente, persistente, persuasivo, pertinente, pessimista, pessoal, pivotal, planejavel, plausivel,
  pleno, poderoso, ponderado, pontual, popular, portatil, positivo, possessivo, possivel, postergado,
  postergavel, posterior, potencial, pouco, pragmatico, pratico, pre, preciso, predefinido, preferencial,
  preferido, preferivel, prejudicial, preliminar, prematuro, premeditado, premente, preocupante,
  preparado, presente, prestes, prevalente, preventivo, previo, previsivel, prioritario, privado,
  proativo, problematico, processual, produtivo, produtor, profissional, profundo, programado,
  programatico, progressivo, prolongado, prometido, promissor, promovido, pronto, pronunciado, propenso,
  propicio, proprio, prosaico, prospectivo, proveniente, provisionado, provisorio, prudente, publico,
  puro, qualificado, qualitativo, quantificado, quantificavel, quantitativo, quieto, racional, rapido,
  rastreavel, razoavel, real, realista, reativo, recalculado, recente, reclamavel, recomendado,
  recomendatorio, recomendavel, reconfortante, reconhecido, recorrente, recuperavel, redundante,
  reduzivel, referente, refinado, reflexivo, regional, regular, regulatorio, reiterado, relacionado,
  relativo, relevado, relevante, remanescente, remoto, repentino, repetido, representativo, representavel,
  requerido, residual, resiliente, resoluto, respectivo, respeitavel, responsavel, restrito, resultante,
  retomavel, revelador, reversivel, revisavel, rigido, rigoroso, robusto, rotineiro, rotulado, rotulavel,
  sabio, sadio, salutar, sanavel, satisfatorio, satisfeito, saudavel, secundario, seguinte, seguro,
  selecionavel, seletivo, semelhante, sensato, sensivel, sensorial, separado, sequencial, serio, severo,
  significante, significativo, silencioso, similar, simples, simultaneo, sinergico, singelo, sintomatico,
  sistematico, sistemico, situacional, so, sobressalente, sobrio, sofisticado, solidario, solido,
  soltavel, solto, suave, subdimensionado, subitaneo, subito, subjacente, subordinado, subsequente,
  substancial, subutilizado, suficiente, sugestivo, sujeito, superdimensionado, superficial, supracitado,
  surpreendente, surpreso, suscetivel, suspeito, sustentado, sustentavel, sutil, tangivel, tardio, tatico,
  tecnico, tecnologico, tempestivo, temporario, tendencioso, tenue, teorico, textual, tipico, tipificado,
  titular, tolerante, toleravel, tradicional, tranquilo, transitorio, transparente, transversal, tratavel,
  travado, unificado, uniforme, unitario, universal, urgente, usado, usual, util, utilizavel, vago,
  valido, valioso, valorizado, vantajoso, variado, variavel, vencido, vencivel, ventilado, verdadeiro,
  verificavel, vertical, viabilizado, viavel, vigente, vigilante, vinculado, virtual, visado, visivel,
  vital, vivo, volumoso, voluntario, vulneravel, zeloso
`);
/** Small words that no adjective is behind. */
const SMALL_WORDS_PT_BR = listed(`
  a, acaso, ad, adentro, adiante, adicionalmente, afinal, afora, agora, ai, ainda, alem, algo, alguem,
  algum, alguma, algumas, alguns, alhures, ali, alias, ante, antes, ao, aos, apenas, apesar, apos, aquela,
  aquelas, aquele, aqueles, aqui, aquilo, as, assim, ate, atraves, bastante, bem, boa, boas, bons, cada,
  cedo, cerca, com, como, conforme, conosco, conquanto, consoante, contanto, contas, contudo, cuja, cujas,
  cujo, cujos, dai, dali, daquela, daquele, daqueles, daqui, daquilo, das, debaixo, dela, delas, dele,
  deles, demais, dentre, dentro, depois, depressa, desde, dessa, dessas, desses, desta, destas, deste,
  destes, devagar, diante, disso, disto, do, donde, dos, durante, e, eis, ela, elas, ele, eles, em,
  embora, enfim, enquanto, entanto, entao, entre, entretanto, especialmente, essa, essas, esse, esses,
  estas, este, estes, etc, eu, ex, excetuado, finalmente, geralmente, grandes, hoc, inclusive, isso, isto,
  ja, jeito, junto, lado, las, lhe, lhes, lo, logo, longe, los, mas, mediante, mesma, mesmas, mesmos, mim,
  minha, muita, muitas, muito, muitos, na, naquela, naquele, nas, nela, nelas, nele, neles, nessa, nessas,
  nesse, nesses, nesta, nestas, neste, nestes, nisso, nisto, no, nos, nossa, nossas, nosso, nossos,
  notoriamente, novamente, num, numa, o, onde, oportunamente, ora, os, ou, outra, outras, outrem, outro,
  outros, para, pela, pelas, pelo, pelos, pequena, pequenas, pequeno, pequenos, per, perante, perto, pois,
  porem, porquanto, portanto, pouca, poucas, poucos, pro, propria, proprias, proprios, quais, quaisquer,
  qual, qualquer, quando, quanta, quanto, quantos, quao, que, quem, quica, quo, rata, recentemente,
  respectivamente, se, segundo, sem, seu, seus, si, sim, sob, sobre, somente, sozinha, sozinhas, sozinho,
  sozinhos, sua, suas, tais, tal, talvez, tambem, tanta, tantas, tanto, tantos, tao, tocante, toda, todas,
  todavia, todo, todos, tras, tudo, um, uma, umas, uns, vale, varias, varios, vis, voce, voces
`);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/direction-pt-br.js




/** What works against a change goes the other way itself. */
const direction_pt_br_COUNTERS = portugueseVerbs('amenizar', 'compensar', 'atenuar', 'suavizar', 'contrabalancar', 'mitigar', 'absorver');
/** `mais detalhado`: it says nothing of a figure. */
function direction_pt_br_compared(degrees) {
    return listed(degrees).flatMap((degree) => portugueseAdjectives(...ADJECTIVES_PT_BR).map((adjective) => `${degree} ${adjective}`));
}
function direction_pt_br_counters(links, changes) {
    return countered(direction_pt_br_COUNTERS.join(', '), links, changes);
}
const directionPtBr = {
    up: [
        ...direction_pt_br_counters('a, essa, esta, parte da', 'queda, reducao'),
        ...direction_pt_br_counters('o, esse, este, parte do', 'recuo, declinio'),
        ...listed(`
      subir, sobe, sobem, subiu, subiram, subindo, subido, subida, subidas, subira, subirao, subiria,
      subia, subiam, aumentos, crescimento, crescente, crescentes, elevacao, alta de, em alta,
      a alta, uma alta, nova alta, alta em, acrescimo, expansao, aceleracao, acima, mais, maior que,
      maior do que, maiores que, superior, superiores, incremento, excesso, encarecimento, para cima,
      agravamento, ascendente, ascendentes, elevado, impulso, impulsos, uplift, gasto adicional,
      gastos adicionais, custo extra, custos extras
    `),
        ...portugueseVerbs('acrescentar', 'adicionar', 'aumentar', 'crescer', 'elevar', 'disparar', 'saltar', 'avancar', 'encarecer', 'ultrapassar', 'exceder', 'superar', 'escalar', 'inflar', 'acelerar', 'agravar', 'ampliar', 'expandir', 'estourar'),
    ],
    down: [
        ...direction_pt_br_counters('a, essa, esta, parte da, parcialmente a, em parte a', 'alta, elevacao'),
        ...direction_pt_br_counters('o, esse, este, parte do, parcialmente o, em parte o', 'aumento, crescimento, acrescimo'),
        ...listed(`
      diminui, cair, cai, caem, caiu, cairam, caindo, caido, cairia, caira, cairao, caia, caiam,
      queda, quedas, reducao, reducoes, diminuicao, recuos, cortes, decrescimo, declinio, retracao,
      menos, abaixo, menor que, menor do que, menores que, inferior, inferiores, em baixa, baixa de,
      desaceleracao, decrescente, para baixo, encolhimento, dentro do orcamento, retracao, retraiu, retrairam, melhora de, melhorou,
      descendente, contracao, alivio de
    `),
        ...portugueseVerbs('diminuir', 'reduzir', 'baixar', 'recuar', 'cortar', 'economizar', 'poupar', 'encolher', 'despencar', 'ceder', 'desacelerar', 'declinar', 'evitar', 'abater', 'enxugar', 'decrescer', 'baratear', 'minguar'),
    ],
    flat: [
        ...listed(`
      estavel, estaveis, inalterado, inalterada, inalterados, inalteradas, constante, constantes,
      estabilidade, sem alteracao, sem mudanca, nao mudou, nao mudaram, nao variou, igual a,
      em linha com, mesmo patamar, mesmo nivel, no nivel de
    `),
        ...portugueseVerbs('estabilizar', 'estagnar'),
    ],
    neutral: [
        ...direction_pt_br_compared('mais, menos'),
        ...listed(`
    mais analise, mais analises, mais trabalho, mais contexto, mais informacao, mais dados,
    mais visibilidade, mais controle, mais clareza, mais disciplina, mais cuidado, mais flexibilidade,
    mais espaco, mais valor, elevar a cobertura, aumentar a cobertura, ampliar a cobertura,
    aumentar a utilizacao, elevar a utilizacao, mais se gasta, mais se gastou, no nivel de conta, no nivel de servico, no nivel de regiao, no nivel de arquitetura, mais adiante,
    mais a frente, mais detalhada, mais detalhado, mais amplo, mais ampla, mais completo,
    mais completa, mais preciso, mais precisa, mais eficaz, mais eficiente, mais eficientes,
    mais atencao, mais perto, mais de perto, mais granular, mais previsivel, mais proximo,
    mais proxima, mais frequente, mais sustentavel, mais imediato, mais imediata, mais direto,
    mais direta, mais util, mais uteis, nao esta mais, nao e mais, nao sao mais, evitar uma lacuna,
    evitaria uma lacuna, evita uma lacuna, evitar lacunas, evitar surpresas, evitaria surpresas,
    evita surpresas, evitar interrupcoes, reduzir risco, reduz o risco, reduzir o risco,
    reduzir a incerteza, reducao de custos, baixa relevancia, melhorar, ganho de eficiencia,
    economia unitaria melhorou, menos frequente, menos visivel, mais visivel, mais claro, mais clara,
    que mais, limite inferior, limite superior, extremo inferior, extremo superior, faixa inferior,
    faixa superior, mais importante, mais importantes, mais urgente, mais urgentes, mais detalhes,
    mais informacoes, mais recente, mais recentes, mais relevante, mais relevantes, mais simples,
    mais facil, mais rapido, mais rapida, mais esforco, menos esforco, mais tempo, menos tempo,
    mais risco, menos risco, mais uma vez, nada mais, alem do mais, ainda mais, mais adequado,
    mais adequada, mais novo, mais nova, mais novas, mais novos, pelo menos, ao menos, mais caro,
    mais cara, mais caros, mais caras, mais ou menos, a menos que, a mais antiga, mais antiga,
    mais antigas, mais antigo, mais antigos, mais pesa, mais pesam, mais gasta, mais gastou,
    mais gastam, mais custa, mais custou, baixo esforco, esforco baixo, baixo risco, risco baixo,
    baixo impacto, baixa complexidade, baixa prioridade, cedo, mais cedo, em escala, escala de,
    esforco elevado, risco elevado, cortes de pessoal, esforco inferior, menor porte, maior porte
  `),
    ],
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/manner.js


/** Of both languages at once: a writer may mix them. */
function found(text, neutral = []) {
    return phraseFinder([[listed(text), true]], neutral);
}
function pairs(first, second) {
    return listed(first).flatMap((one) => listed(second).map((other) => `${one} ${other}`));
}
/** What is asked of readers: to look at what is told, which says nothing of the figure. */
const TO_LOOK = `
  note, review, track, monitor, watch, examine, investigate, consider, discuss, assess, evaluate, prioritise, prioritize, confirm,
  verify, validate, check, expect, anticipate, plan, prepare, know, understand, see, look, focus, start, begin, treat, remember,
  be aware, keep, revisit, address, decide, act, align, agree, clarify, ensure, observe, recognise, recognize, explain, own, wish,
  want, help, seem, appear, be noted, be reviewed, be tracked, be monitored, be watched, be examined, be investigated,
  be considered, be discussed, be assessed, be evaluated, be prioritised, be prioritized, be confirmed, be verified, be validated,
  be checked, be treated, be addressed, be clarified, be revisited, be explained, be kept, be seen, be read, be flagged,
  be highlighted, be understood, also
`;
const LOOKED_AT_PT = `
  observad, revisad, acompanhad, monitorad, examinad, investigad, considerad, discutid, avaliad, priorizad, confirmad, verificad,
  validad, tratad, abordad, esclarecid, vist, lid, entendid, destacad, analisad, planejad, sinalizad, apurad, reavaliad
`;
const TO_LOOK_PT = `
  observar, revisar, acompanhar, monitorar, examinar, investigar, considerar, discutir, avaliar, priorizar, confirmar, verificar,
  validar, esperar, planejar, preparar, se preparar, saber, entender, ver, olhar, focar, comecar, tratar, lembrar, estar atentos,
  estar atenta, manter, abordar, decidir, agir, alinhar, esclarecer, garantir, reconhecer, explicar, querer, notar, atentar,
  ficar atentos, ficar atenta, analisar, apurar, direcionar, concentrar, dedicar, atuar, buscar,
  ${LOOKED_AT_PT.split(',')
    .flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => `ser ${stem.trim()}${ending}`))
    .join(', ')}
`;
const MODALS = 'would, should, could, might';
const MODALS_PT = 'seria, seriam, deveria, deveriam, poderia, poderiam, teria, teriam';
/** Readers that should look: `deve observar` expects nothing of the figure. */
const duties = pairs('deve, devem, deveria, deveriam, pode, podem', TO_LOOK_PT);
/** What was spent was spent: nobody says of it, in its clause, that it would be, or should. */
const modals = found(`${MODALS}, ${MODALS_PT}`, [
    ...pairs(MODALS, TO_LOOK),
    ...pairs(MODALS_PT, TO_LOOK_PT),
]);
/** Nor anywhere that it almost was, or was not to be paid. */
const hedges = found(`
  supposed, supposedly, contrary, anything but, almost, nearly, nearing, approaching, approached, to come, all time,
  as much as, just like, on a par with, and counting, and then some, give or take, planned, was up to, is up to, were up to,
  free of, is free, are free, was free, were free, free of charge, if only, tanto quanto, planejado, planejada, planejados,
  planejadas, ao contrario, quase, aproxima de, aproximou de, aproximam de, aproximaram de, de graca, gratis, gratuito, gratuita, gratuitos, gratuitas, unlikely, improvavel, improvaveis
`);
/** Of days that have not ended. */
const untilNow = found('so far, to date, until now, ate agora, ate hoje, ate o momento', [
    'month to date',
    'period to date',
]);
/** Of a part of what was spent, which has figures of its own where it is known. */
const qualifiers = found(`
  idle, unused, unattached, orphaned, avoidable, unavoidable, reserved, committed, uncommitted, on demand, spot,
  outside of, in the us, ocioso, ociosa, ociosos, ociosas, evitavel, evitaveis, sob demanda, sem uso, fora da
  `);
/** What a recommendation saves is still to be had: none of it was. */
const SAVED = `
  saved, reduced, avoided, trimmed, lowered, recovered, reclaimed, eliminated, removed, achieved, booked, banked, secured,
  delivered, yielded, generated, produced, unlocked, captured, obtained, earned, harvested, materialised, materialized, reaped,
  netted, realised, realized
`;
const SAVED_PT = `
  economizado, economizada, economizados, economizadas, poupado, poupada, poupados, poupadas, obtido, obtida, obtidos, obtidas,
  alcancado, alcancada, alcancadas, capturado, capturada, capturados, capturadas, gerado, gerada, geradas, realizado, realizada,
  realizados, realizadas, destravada, destravadas, recuperado, recuperada, recuperados, recuperadas, liberado, liberada
`;
const savedAlready = found(`
  ${SAVED}, ${SAVED_PT}, economizou, economizaram, economizamos, poupou, pouparam, poupamos, reduziu, reduziram, reduzimos,
  evitou, evitaram, evitamos, cortou, cortaram, rendeu, renderam, gerou, geraram, capturou, capturaram, entregou, entregaram
`, [...pairs('be, yet', SAVED), ...pairs('ser, serem', SAVED_PT), 'not yet saved', 'to be had']);
/** `each`, and no time behind it: the figure would be of one of several. */
const apieces = found('each, every, per, apiece, a head, a seat, any one, a single, cada, por cabeca, qualquer uma', listed(`
  executing every, implementing every, completing every, following every, pursuing every,
  every charge, each charge, every planned, every read, acting on every, acting on each, all and every,
  each on its own, each by itself, each of them on its own, cada uma por si, per se,
  each day, each week, each month, each quarter, each year, every day, every week, every month, every quarter,
  every year, per day, per week, per month, per quarter, per year, per annum, cada dia, cada semana, cada mes,
  cada trimestre, cada ano
`));

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/measures-pt-br.js



const measuresPtBr = {
    claims: {
        expected: listed(`
      espera se, se espera, esperamos, espera que, esperado, esperada, deve, devem, devera, deverao,
      vai, vao, tende, tendem, caminha, a caminho de, rumo a, provavel, provavelmente
    `),
        budget: listed(`
      teto, tetos, conforme o plano, acima do plano, abaixo do plano, dentro do plano, orcamento, orcamentos, orcado, orcados, orcadas, orcada, orcamentario, orcamentaria
    `),
        forecast: listed(`
      previsao, previsoes, previsto, prevista, previstos, previstas, projecao, projecoes, projetado,
      projetada, projeta, projetados, projetadas, projetam, projetamos, prevemos, preveem
    `),
        lowForecast: listed('limite inferior, extremo inferior, melhor cenario, cenario baixo'),
        highForecast: listed('limite superior, extremo superior, pior cenario, cenario alto'),
        saving: [...listed('economia, economias'), ...portugueseVerbs('economizar', 'poupar')],
        savingsRate: listed('taxa efetiva de economia, taxa de economia'),
        grossSaving: listed('bruta, bruto'),
        waste: [...listed('desperdicio, desperdicios'), ...portugueseVerbs('desperdicar')],
        coverage: listed(`
      cobertura, coberto, coberta, cobertos, cobertas, cobre, cobrem, cobriu, cobriram
    `),
        utilisation: listed('utilizacao'),
        tags: listed('marcacao, etiquetagem, tagueamento, tag, tags, etiqueta, etiquetas, etiquetado, etiquetada, marcado, marcada'),
        anomaly: listed(`
      anomalia, anomalias, anomalo, anomala, anormal, anormais, incomum, incomuns, atipico, atipica, atipicos, atipicas
    `),
        charge: listed(`
      imposto, impostos, tributo, tributos, credito, creditos, reembolso, reembolsos, estorno,
      estornos
    `),
        discount: listed('desconto, descontos'),
        commitment: listed(`
      compromisso, compromissos, reserva, reservas, instancia reservada, instancias reservadas,
      savings plan, savings plans
    `),
        recommendation: listed('recomendacao, recomendacoes'),
        target: listed('meta, metas, alvo, objetivo'),
        trend: listed('tendencia, tendencias'),
        share: listed('participacao, fatia, proporcao, fracao, percentagem'),
        average: listed('media, medio, em media, mediana, tipico, tipica'),
        oneOff: listed('custo inicial, uma unica vez, custo unico, investimento inicial'),
        waiting: listed('deixar de agir, esperar, espera, inacao, nao agir, adiar, adiamento, postergar, postergacao, demora'),
        realised: listed('realizada, realizadas, ja economizou, ja economizado, ja obtida'),
        unknown: listed(`
      receita, receitas, lucro, lucros, margem, margens, faturamento, payback, multa, multas,
      emissoes, carbono
    `),
    },
    claimsNeutral: [
        ...duties,
        ...listed(`
    estouro previsto, excesso previsto, estouro projetado, excesso projetado, tendencia se mantiver, tendencia se mantenha, tendencia continuar, mantida a tendencia,
    tendencia atual, tendencias atuais, tendencia persistir, donos de orcamento, dono do orcamento, donos do orcamento, planejamento orcamentario,
    ponto de vista orcamentario, ciclo orcamentario, podem esperar um, pode esperar um, deve esperar um,
    devem esperar um, podem esperar que, pode esperar que, a espera, previsto para expirar,
    previsto para terminar, previsto para vencer, previsto para encerrar, prevista para expirar,
    prevista para terminar, maior fatia, maior participacao, economia unitaria, deve expirar,
    deve vencer, deve terminar em, medio e longo prazo, espera de, por meta, divida tecnica, media prioridade, medio prazo, esforco medio,
    media complexidade, em reserva
  `),
    ],
    needs: {
        forecast: listed(`
      previsao, previsoes, previsto, prevista, previstos, previstas, preve, projecao, projecoes,
      projetado, projetada, projeta, esperado, esperada, espera, esperamos, esperam, estimado,
      estimada, estimativa, deve, devem, devera, deverao, deveria, sera, serao, seria, ficara,
      chegara, pode, podem, podera, poderia, provavel, caminha, caminho, rumo, intervalo, faixa,
      antecipamos, antecipam, antecipa, estimamos, estimam, prevemos, preveem, projetamos, projetados, projetadas, projetam, representara, representaria,
      ficaria, ficariam, chegaria, chegariam, tera, teria, teriam, custara, custaria, terminara,
      terminaria, fechara, fecharia, alcancara, alcancaria, atingira, atingiria, subira, subiria, caira,
      cairia, crescera, cresceria, aumentara, aumentaria, significaria, cenario, cenarios, limite, extremo, ritmo, trajetoria, tende, aponta, planejar, planejem
    `),
        budget: listed(`
      orcamento, orcamentos, orcado, orcados, orcadas, orcada, planejado, planejada, plano, limite, teto
    `),
        budgetActual: listed(`
      orcamento, orcamentos, orcado, orcados, orcadas, orcada, planejado, planejada, plano, limite, teto,
      ate o momento, ate agora, consumido, consumidos, utilizados, usados, hoje
    `),
        saving: [
            ...listed(`
        economia, economias, reducao, oportunidade, oportunidades, potencial, vale, valem, valer,
        retorno, retorna, a menos, traz, queda, diminui
      `),
            ...portugueseVerbs('diminuir', 'reduzir', 'baixar', 'cortar', 'economizar', 'poupar', 'evitar', 'recuperar', 'eliminar', 'liberar', 'remover', 'render'),
        ],
        savedShare: [
            ...listed(`
        economia, economias, reducao, oportunidade, oportunidades, potencial, vale, valem, valer,
        retorno, retorna, a menos, traz, queda, diminui
      `),
            ...portugueseVerbs('diminuir', 'reduzir', 'baixar', 'cortar', 'economizar', 'poupar', 'evitar', 'recuperar', 'eliminar', 'liberar', 'remover', 'render'),
        ],
        oneOff: listed(`
      uma vez, uma unica vez, unico, inicial, inicialmente, de inicio, no inicio, para comecar,
      investimento, investir, migracao, agir, fazer, faze lo, mudanca, esforco, implantar,
      implementar, implantacao
    `),
        waiting: listed(`
      esperar, esperando, espera, inacao, agir, agindo, adiar, adiando, aguardar, aguardando, adiamento, demora, demorar, nada, postergar,
      postergando, postergacao, hesitar, hesitacao, inercia, situacao atual, status quo, manter, protelar, protelacao, deixar,
      sem acao, parado, atraso
    `),
        waste: [
            ...listed(`
        ninguem usa, desperdicio, desperdicios, ocioso, ociosa, ociosos, ociosas, sem uso, nao usado,
        a toa
      `),
            ...portugueseVerbs('desperdicar'),
        ],
        commitmentWaste: listed(`
      desperdicio, desperdicado, ocioso, ociosos, ociosa, sem uso, nao usados, nao usado, parados,
      nao utilizado, nao utilizados
    `),
        commitmentCoverage: listed(`protege, protegem, protegeu, protegido, cobertura, coberto, coberta, cobertos, cobertas, cobre, cobrem, cobriu, cobriram
    `),
        utilisation: listed('utilizacao, uso, usado, usados, utilizado, utilizados, utilizada, usada'),
        savingsRate: listed('taxa, efetiva, economia, economizado, economizou'),
        coverage: listed(`
      completa, completo, completas, concluida, concluidas, retornou, retornaram, retorno, resposta,
      respostas, coletado, coletados, dados, consultados, cobertura, coberto, leitura, leituras, lido, lida, lidas, respondeu, respondidas, planejou,
      planejadas, planejado, previu, visto, consultas, verificado, analisado, examinado, completas
    `),
        untagged: listed('sem, falta, faltam, carece, carecem, nao tem, nao traz, nao possui, nao possuem, nao carrega, nao leva, nao etiquetado, nao alocado, nao marcado, ausente, ausencia'),
        tagged: listed(`
      presente, tem, definida, com, etiqueta, etiquetas, cobre, marcacao, etiquetagem, tagueamento, tag, etiquetado, etiquetada, marcado, conformidade, leva, traz
    `),
        anomaly: listed(`
      anomalia, anomalias, anomalo, anomala, anomalos, anomalas, incomum, incomuns, atipico, atipica,
      atipicos, atipicas, anormal, anormais, pico, picos, irregularidade, irregularidades, fora do comum,
      inesperado, inesperada
    `),
        withoutAmount: listed('nao foi possivel, sem, nao precificadas, ainda nao, aguardam, pendentes, falta, faltam'),
        before: listed(`
      de, antes, anterior, anteriores, contra, ante, frente, comparado, comparada, comparacao,
      relacao, do que, passado, apos, foi, eram, era
    `),
        commitmentEnd: listed(`
      termina, terminam, terminar, terminou, termino, vence, vencem, vencer, vencimento, expira,
      expiram, expirar, antes, renovar, renovando, renovado, encerra, encerram, encerrar, fim, final, acaba, acabam, ate, prazo, vigencia,
      renovacao
    `),
        trend: listed(`
      tendencia, trajetoria, ascendente, descendente, por dia, ritmo, taxa, cresce, crescendo, crescimento, sobe, subindo, aumenta,
      aumentando, alta, cai, caindo, queda, estavel, diminui, diminuindo
    `),
        unitCost: listed('cada, por, unidade, unitario, custo, custa, custou'),
    },
    cost: listed(`
    custo, custos, custa, custam, custou, custaram, custar, custando, gasto, gastos, gasta, gastou,
    gastaram, gastar, despesa, despesas, fatura, faturas, conta de nuvem, pago, pagou, paga,
    desembolso, dispendio, dispendios, consumiu, consumiram, consome, consomem, consumido, consumidos,
    consumida, consumidas, desembolsou, desembolsaram, desembolsa, desembolsar, gastamos, gastando, custaria, custariam, custara, custarao
  `),
    costNeutral: listed(`
    centro de custo, centros de custo, reducao de custo, reducao de custos, otimizacao de custos
  `),
    usage: listed(`
    uso, trafego, demanda, requisicoes, clientes, usuarios, precos, preco, volume de dados,
    capacidade, desempenho, latencia
  `),
    usageNeutral: listed(`
    impacto no desempenho, afetar o desempenho, perda de desempenho, impacto de desempenho,
    bom desempenho, prejudicar o desempenho, bem aproveitados,
    tipo de uso, tipos de uso, sob demanda, em uso, sem uso, custo de uso, uso dos compromissos,
    uso de compromissos
  `),
    links: listed(`
    de, e, foi, e de, foi de, esta em, ficou em, sera de, seria de, chega a, chegou a
  `),
    counting: listed('reune, reunem, reuniu, contem, espalhados por'),
    rating: listed('roda a, rodou a, roda em'),
    kinds: listed('em, de'),
    byHowMuch: listed('de, em'),
    thanThat: listed('mais, menos, a mais, a menos, acima, abaixo, superior, superiores, inferior, inferiores'),
    change: listed(`
      variacao, variacoes, variou, variaram, mudanca, mudancas, mudou, diferenca, compensado,
      compensou, oscilacao
    `),
    to: listed('para, ate'),
    toNeutral: [],
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/times-pt-br.js

const timesPtBr = {
    periods: {
        monthly: listed('mensal, mensais'),
        'a-day': listed(`
      por dia, ao dia, a cada dia, diario, diaria, diarios, diarias, diariamente, todo dia,
      todos os dias
    `),
        'a-month': listed('por mes, ao mes, a cada mes, cada mes, mensalmente, todo mes, todos os meses'),
        'a-year': listed(`
      por ano, ao ano, a cada ano, cada ano, anual, anuais, anualmente, anualizado, anualizada,
      todo ano
    `),
        day: listed('dia'),
        days: listed('dias, mesmos dias'),
        week: listed('semana, semanas, semanal, semanais, semanalmente'),
        month: listed('mes, meses, este mes, mes completo, mes corrente, mes atual, mes inteiro'),
        'month-before': listed('mes passado, mes anterior, ultimo mes, mes antes, mes a mes'),
        'month-ahead': listed(`
      proximo mes, mes que vem, proximos meses, meses seguintes, mes seguinte, meses a frente
    `),
        quarter: listed('trimestre, trimestres, trimestral, trimestrais'),
        'half-year': listed('semestre, semestres, semestral, semestrais'),
        year: listed('exercicio, exercicio fiscal, ano, anos, este ano, ano corrente'),
        'year-before': listed('ano passado, ano anterior, ultimo ano, ano a ano, um ano antes'),
        hours: listed('hora, horas'),
        never: listed(`
      da noite para o dia, nesta manha, esta manha, nesta tarde, esta noite, de manha, de tarde,
      sempre, raramente, frequentemente, constantemente, invariavelmente, regularmente, de noite, madrugada, hoje, ontem, anteontem, amanha, segunda feira, terca feira, quarta feira,
      quinta feira, sexta feira, sabado, domingo, fim de semana, quinzena, quinzenal, decada,
      decadas, seculo, minuto, minutos, natal, pascoa, primavera, verao, outono, inverno, meia noite,
      bimestre, bimestral, bienio, milenio, ha um ano
    `),
    },
    neutral: listed(`
    hoje em dia, no dia a dia, horario comercial, fora do horario, a qualquer hora, algumas horas,
    em dia, proximos dias, nos proximos dias
  `),
    months: listed(`
    janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
    dezembro
  `),
    against: listed(`superando, superou, superaram, excedendo, excedeu, aos de, os de, superior ao, superiores ao, inferior ao, inferiores ao, superior a, inferior a, nivel de, no mesmo nivel, patamar de, do que, mais que, menos que, maior que, menor que, contra, ante, frente a, frente ao, frente aos, versus, comparado, comparada, comparados, comparacao, relacao, desde, antes, apos, acima, abaixo, diante, face, igual a, em linha com, perante, diferente
  `),
    againstOrDuring: listed('sobre, para, entre'),
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/pt-br.js






const ptBr = {
    functionWords: listed(`
    o, a, os, as, de, do, da, dos, das, em, no, na, nos, nas, e, que, foi, foram, para, por, com, um,
    uma, ao, aos, se, mais, sobre, contra, desde, pelo, pela, seu, sua, como, ou, nao, sao, entre,
    quando, cada, ate, isso, este, esta, esse, essa, seria, sera, mas, sem, ja, agir
  `),
    direction: directionPtBr,
    negation: listed(`
    nao, nunca, jamais, nem, tampouco, nenhum, nenhuma, nada, ninguem, deixou de, deixaram de,
    em vez de, ao contrario de, longe de, falso, falsa, errado, errada, incorreto, exceto,
    a menos que, mal
  `),
    negationNeutral: listed(`
    nao produtivo, nao produtivos, nao produtiva, nao produtivas, nao critico, nao criticos,
    nao critica, nao criticas, nao essencial, nao essenciais, nao anexado, nao anexada, nao anexados, nao anexadas, nao utilizado, nao utilizada,
    nao utilizados, nao utilizadas, nao usado, nao usada, nao usados, nao usadas, nao esta mais anexado,
    nao esta mais anexada, nao esta mais em uso, nao estao mais em uso, nao esta em uso,
    nao e mais usado, nao e mais usada, nao e mais necessario, nao e mais necessaria, nao deve ser ignorado,
    nao deve ser ignorada, nao devem ser ignorados, nao devem ser ignoradas, nao deve ser adiado,
    nao deve ser adiada, nao deve ser negligenciado, nao deve ser negligenciada, nao pode ser ignorado,
    nao pode ser ignorada, nao gera preocupacao, nao geram preocupacao, nao representa risco, nao traz risco,
    nao apresenta risco, nao inspira, nao preocupa, nao afeta, nao afetam, nao compromete,
    nao demanda, nao demandam, nao e urgente, nao depende, nao interrompe, nao causa, nao exige, nao exigem, nao requer, se nada mudar, se nada for feito, nada mudando, nao foi possivel, nao so, nao apenas, nao somente,
    nada precisa ser feito, mal dimensionado, mal dimensionada, nao surpreende
  `),
    measures: measuresPtBr,
    times: timesPtBr,
    parts: listed(`
    computacao, processamento, armazenamento, banco de dados, bancos de dados, rede, redes,
    sem servidor, serverless, conteiner, conteineres, container, containers, instancia, instancias,
    volumes, snapshot, snapshots, bucket, buckets, gateway, gateways, balanceador, balanceadores,
    servidor, servidores, maquina virtual, maquinas virtuais, logs, monitoramento, backup, backups,
    cluster, clusters, cache, caches, fila, filas, funcoes, suporte, marketplace, licenca, licencas,
    transferencia de dados, largura de banda, producao, homologacao, desenvolvimento, teste, testes,
    sandbox, servico, regiao, equipe, time de, recurso, projeto, aplicacao, aplicativo, produto,
    departamento, seguranca, aprendizado de maquina, a conta, da conta, na conta, cada conta,
    esta conta, essa conta, analytics, windows, linux, kubernetes
  `),
    partsNeutral: listed(`
    no servico, por conta, ambito do projeto, leva em conta, levando em conta, seguranca de,
    equipe financeira, equipe de finops, equipe de engenharia, equipe de plataforma, equipe de nuvem,
    equipe responsavel, cada equipe, funcoes de, nivel de conta, nivel de servico, nivel de regiao, a conta de nuvem, da conta de nuvem, na conta de nuvem,
    a conta da nuvem, da conta da nuvem, na conta da nuvem, por conta de, dar suporte,
    da conta do mes, a conta do mes, a conta da aws, da conta da aws, na conta da aws
  `),
    superlatives: listed(`
    que mais, mais se gasta, mais se gastou, maior, maiores, principal, principais, o mais, a mais, os mais, as mais, mais caro,
    mais cara, mais caros, mais caras, mais gasta, mais gastou, mais gastam, mais custa, mais custou,
    mais cresceu, mais subiu, mais caiu, mais pesa, mais pesou, lider, lideres, lidera, liderou,
    lideraram, principalmente, sobretudo, majoritariamente, predominantemente, maximo, maxima, pico,
    recorde, o melhor, a melhor, os melhores, as melhores, da melhor, do melhor, pior, dominante, domina, dominam, dominar, dominou, encabeca, encabecam, encabecar, encabecou, puxado por, puxada por, puxou,
    essencialmente
  `),
    lowest: listed(`
    o menor, a menor, menores, minimo, minima, mais barato, mais barata, mais baixo, mais baixa,
    o menos, a menos caro, vice
  `),
    superlativesNeutral: listed(`
    as mais novas, os mais novos, a mais nova, o mais novo, as mais recentes, os mais recentes,
    maior que, maior do que, maiores que, maiores do que, melhor cenario, pior cenario,
    a mais do que, a mais que, um pico, pico incomum, pico atipico, mais recente, mais recentes,
    mais eficaz, mais eficiente, mais pratico, mais provavel, foco principal, principal foco,
    principais pontos, principal ponto, principal mensagem, principal prioridade, maior eficiencia, maior transparencia, maior previsibilidade, maior disciplina, maior foco,
    maior cuidado, maior precisao, maior seguranca, maior agilidade, maior flexibilidade,
    maior profundidade, maior prazo, maior esforco, maior risco, maior confianca, maior atencao,
    maior visibilidade, maior controle, maior detalhe, melhor caminho, melhor opcao, melhor forma,
    melhor uso, melhor momento, maior rigor, maior clareza, no maximo, no minimo, maior parte, a mais em, esperar mais, boas praticas,
    melhores praticas, menor que, menor do que, a mais de, na melhor das hipoteses, melhor fazer
  `),
    ratios: [
        ...listed(`
      punhado, meio a meio, parte do leao, um unico, uma unica, pequena parte, melhor parte,
      parte menor, montao, meio, muitas vezes mais, muitas vezes o, muitas vezes a, metade, metades,
      meia, triplo, quadruplo, quintuplo, tercos, quartos, maioria, minoria, maior parte, boa parte,
      grande parte, fracao, vezes, quase todo, quase toda, quase todos, quase todas, a totalidade,
      inteiro, inteira, um quarto, uma quarta parte, uma parte, ordem de grandeza,
      ordens de grandeza, partes iguais, multiplo, multiplos, proporcional, proporcionalmente, duplo,
      dupla, praticamente todo, praticamente toda
    `),
        ...portugueseVerbs('dobrar', 'duplicar', 'triplicar', 'quadruplicar', 'decuplicar', 'multiplicar'),
    ],
    ratiosNeutral: listed(`
      por meio de, por meio do, por meio da, meio ambiente, no meio, uma unica vez, em meio a,
      as vezes, por vezes, ambiente inteiro, dupla verificacao
    `),
    units: listed(`
    dolar, dolares, centavo, centavos, reais, euro, euros, libra, libras, iene, ienes, peso, pesos,
    conto, contos, por cento, porcento, percentual, percentuais, pontos percentuais,
    ponto percentual, pontos, ponto, pp, pontos base, gigabyte, gigabytes, terabyte, terabytes,
    megabyte, megabytes, milissegundos, bilheteria
  `),
    unitsNeutral: listed(`
    ponto cego, pontos cegos, ponto de vista, pontos de vista, ponto de partida, ponto de atencao, pontos de atencao, ponto focal,
    pontos focais, ponto positivo, pontos positivos, ponto critico, pontos criticos, a ponto de,
    ponto de decisao, pontos de decisao, ponto central, ponto de apoio, neste ponto, nesse ponto
  `),
    sums: listed(`
    juntos, juntas, no total, total, totais, totaliza, totalizam, totalizou, totalizando,
    totalizaram, soma, somas, somam, somados, somadas, somando, somou, somaram, ao todo, em conjunto,
    conjuntamente, combinados, combinadas, combinado, combinada, mais o, no conjunto, agregado,
    agregada, acumulado, acumulada, no geral, tudo somado, ao somar, coletivamente
  `),
    differences: listed(`
    diferenca, diferencas, menos o, restante, restantes, o resto, sobra, sobram, liquido de, subtrai,
    subtraindo, subtraido, descontado, descontados, dividido, dividida, compensa, compensou,
    compensado, saldo, razao entre, deixando
  `),
    arithmeticNeutral: listed(`
    ambiente total, do total, do gasto total, no geral, aumento geral, tendencia geral, visao geral,
    quadro geral, deixa espaco, deixando espaco, conta de nuvem total
  `),
    ...comparisonsPtBr,
    actions: {
        delete: [...listed('exclusao, exclusoes'), ...portugueseVerbs('excluir', 'apagar', 'deletar')],
        remove: [...listed('remocao'), ...portugueseVerbs('remover')],
        rightsize: [
            ...listed('redimensionamento, tamanho menor, instancia menor'),
            ...portugueseVerbs('redimensionar', 'dimensionar'),
        ],
        stop: [...listed('desligamento'), ...portugueseVerbs('parar', 'desligar')],
        schedule: [...listed('agendamento, agendamentos'), ...portugueseVerbs('agendar', 'programar')],
        upgrade: [
            ...listed(`
        atualizacao, modernizacao, geracao mais nova, geracoes mais novas, versao mais nova
      `),
            ...portugueseVerbs('atualizar', 'modernizar'),
        ],
        scaleIn: listed('reduzir a escala, diminuir a escala, menos tarefas'),
        graviton: listed('graviton'),
        savingsPlans: listed('savings plan, savings plans'),
        reservedInstances: [
            ...listed('instancia reservada, instancias reservadas'),
            ...portugueseVerbs('reservar'),
        ],
        storageClass: [
            ...listed('classe de armazenamento, classes de armazenamento, ciclo de vida'),
            ...portugueseVerbs('arquivar'),
        ],
        configure: portugueseVerbs('configurar', 'reconfigurar'),
    },
    actionsNeutral: listed(`
    em parte, para, para o, parado, parados, parada, paradas, pare, excluir sobreposicoes,
    excluir duplicidades, excluindo sobreposicoes, excluindo duplicidades, remover sobreposicoes,
    remover duplicidades, removendo sobreposicoes, removidas as sobreposicoes, atualizacao dos dados,
    agendar o, agendar a, agendem o, agendem a, programar o, programar a, excluidas as sobreposicoes, atualizacao do relatorio
  `),
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/words.js







/** Words of both languages are looked for whatever the reader's: a writer may mix them. */
const BOTH = [en, ptBr];
function both(record, keys) {
    return BOTH.flatMap((lexicon) => keys.map((key) => [record(lexicon)[key], key]));
}
function finder(words, neutral = () => []) {
    return phraseFinder(BOTH.map((lexicon) => [words(lexicon), true]), BOTH.flatMap(neutral));
}
function keysOf(record) {
    return Object.keys(record).filter((key) => key in record);
}
/** `rose`, `caiu`, `flat`. */
const directionWords = phraseFinder(both(({ direction }) => direction, ['up', 'down', 'flat']), BOTH.flatMap(({ direction }) => direction.neutral));
/** `not`, `never`, `nem`. */
const negations = finder(({ negation }) => negation, ({ negationNeutral }) => negationNeutral);
/** `budget`, `economia`: what a sentence says its figures are. */
const measureClaims = phraseFinder(both(({ measures }) => measures.claims, keysOf(MEASURE_CLAIMS)).map(([words, id]) => [
    words,
    MEASURE_CLAIMS[id],
]), BOTH.flatMap(({ measures }) => measures.claimsNeutral));
/** What a figure cannot be told without, by measure. */
const measureNeeds = new Map(keysOf(MEASURE_NEEDS).flatMap((id) => {
    const need = { ...MEASURE_NEEDS[id], told: finder(({ measures }) => measures.needs[id]) };
    return need.measures.map((measure) => [measure, need]);
}));
const costWords = finder(({ measures }) => measures.cost, ({ measures }) => measures.costNeutral);
const usageWords = finder(({ measures }) => measures.usage, ({ measures }) => measures.usageNeutral);
/** `of` of `a budget of {f1}`. */
const links = finder(({ measures }) => measures.links);
/** `across`, before what counts things. */
const counting = finder(({ measures }) => measures.counting);
/** `runs at`, before a rate. */
const rating = finder(({ measures }) => measures.rating);
/** `in` of `{f1} in savings`. */
const kinds = finder(({ measures }) => measures.kinds);
/** `by` of `rose by {f1}`. */
const byHowMuch = finder(({ measures }) => measures.byHowMuch);
/** `more` of `{f1} more`. */
const thanThat = finder(({ measures }) => measures.thanThat);
/** `a change of {f1}`. */
const changeWords = finder(({ measures }) => measures.change);
/** `to`, `para`: before what an amount came to. */
const arrivals = finder(({ measures }) => measures.to, ({ measures }) => measures.toNeutral);
/** `databases`, `producao`: a part of the estate, told without its name. */
const partWords = finder(({ parts }) => parts, ({ partsNeutral }) => partsNeutral);
/** `largest`, or `lowest`. */
const superlatives = phraseFinder(both((lexicon) => lexicon, ['superlatives', 'lowest']), BOTH.flatMap(({ superlativesNeutral }) => superlativesNeutral));
const ratioWords = finder(({ ratios }) => ratios, ({ ratiosNeutral }) => ratiosNeutral);
const unitWords = finder(({ units }) => units, ({ unitsNeutral }) => unitsNeutral);
const arithmeticWords = phraseFinder(both((lexicon) => lexicon, ['sums', 'differences']), BOTH.flatMap(({ arithmeticNeutral }) => arithmeticNeutral));
/** `more than`: the figure behind it is the smaller one. */
const bounds = phraseFinder(both((lexicon) => lexicon, ['above', 'below']), BOTH.flatMap(({ comparisonsNeutral }) => comparisonsNeutral));
/** `dearer than`, `behind`, `as much as`: between two names. */
const comparisons = phraseFinder(both((lexicon) => lexicon, ['above', 'below', 'same']), BOTH.flatMap(({ comparisonsNeutral }) => comparisonsNeutral));
/** `because of`, `devido a`. */
const causes = finder((lexicon) => lexicon.causes, ({ causesNeutral }) => causesNeutral);
const events = finder((lexicon) => lexicon.events);
/** `left`, `headroom`, `sobram`. */
const leftWords = finder(({ left }) => left, ({ leftNeutral }) => leftNeutral);
/** `fully`, `every`. */
const wholeWords = finder(({ whole }) => whole, ({ wholeNeutral }) => wholeNeutral);
const slightWords = finder(({ slight }) => slight);
/** Behind it stands what something is compared with. */
const comparers = phraseFinder(both(({ times }) => times, ['against', 'againstOrDuring']));
const periodWords = phraseFinder(both(({ times }) => times.periods, keysOf(en.times.periods)), BOTH.flatMap(({ times }) => times.neutral));
/** Names of months, as numbers from 1. */
const monthNames = phraseFinder(BOTH.flatMap(({ times }) => times.months.map((name, at) => [[name], at + 1])));
/** What can be meant by them. */
const actionWords = phraseFinder(both(({ actions }) => actions, keysOf(ACTION_GROUPS)).map(([words, group]) => [
    words,
    ACTION_GROUPS[group],
]), BOTH.flatMap(({ actionsNeutral }) => actionsNeutral));
const KNOWN = new Set(BOTH.flatMap(leavesOf).flatMap((words) => plainWord(words).split(/[ '-]/)));
/** Whether any lexicon has the word: then it is one of a language rather than a name. */
function isKnownWord(plain) {
    return KNOWN.has(plain);
}
/** Every text in a lexicon, however deep. */
function leavesOf(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/scope.js
/** Figures that a word of this clause speaks of: those of the clause; where it has none, of the whole sentence. */
function figuresAround({ figures }, clause) {
    const own = figures.filter((figure) => figure.clause === clause);
    return own.length > 0 ? own : figures;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/action.js


/** `deleting`: where that is what the figure comes from. */
const action = (sentence) => actionWords(sentence).some(({ value: actions, clause }) => figuresAround(sentence, clause).some(({ fact }) => fact.action !== null && !actions.includes(fact.action)))
    ? 'measure'
    : null;

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/amounts.js



/** Figures that differ by less are told the same. */
const CLOSE = 0.005;
/** A figure as a number to compare with others; `null`: a day. */
function amountOf({ value }) {
    switch (value.kind) {
        case 'money':
            return (0,money/* moneyToNumber */.jQ)(value.amount);
        case 'estimate':
            return value.amount.value;
        case 'ratio':
            return typeof value.ratio === 'number' ? value.ratio : (0,decimal/* decimalToNumber */._A)(value.ratio);
        case 'count':
            return value.count;
        case 'day':
            return null;
    }
}
/** Whether one of the facts is the sum of the others. */
function isSumAmong(facts) {
    const amounts = comparable(facts);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    return amounts.length > 2 && amounts.some((amount) => isClose(sum - amount, amount));
}
/** Whether one of the facts is the difference of two others. */
function isDifferenceAmong(facts) {
    const amounts = comparable(facts);
    return amounts.some((difference, at) => {
        const others = amounts.filter((_, other) => other !== at);
        return others.some((a, one) => others.some((b, two) => one !== two && isClose(a - b, difference)));
    });
}
/** Figures of one unit; none where they are of several. */
function comparable(facts) {
    const units = new Set(facts.map((fact) => [fact.value.kind === 'ratio', fact.value.kind === 'count', currencyOf(fact)].join()));
    return units.size === 1 ? facts.flatMap((fact) => amountOf(fact) ?? []) : [];
}
function isClose(a, b) {
    return Math.abs(a - b) < CLOSE;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/arithmetic.js



/** Words between a bound and its figure, `the budget of`. */
const FAR = 4;
/** Sums and differences are facts of their own, and a comparison is as the figures have it. */
const arithmetic = (sentence, context) => arithmeticWords(sentence).some(({ value, clause }) => !isCounted(sentence, context, value, clause)) ||
    bounds(sentence).some(({ value, from, to }) => !isHeld(sentence, value, { from, to })) ||
    includes(sentence)
    ? 'arithmetic'
    : null;
function isCounted({ figures, names }, { index }, claim, clause) {
    const several = new Set(figures.map(({ fact }) => fact.subject)).size > 1 || names.length > 1 || isTwice(figures);
    if (!several)
        return true;
    const facts = figures.map(({ fact }) => fact);
    if (claim === 'differences')
        return facts.some(isChange) || facts.some(isRest) || isDifferenceAmong(facts);
    const meant = figures.find((figure) => figure.clause >= clause) ?? figures.at(-1);
    return isSumAmong(facts) || (meant !== undefined && index.estate.has(meant.fact.subject));
}
/** Figures of one unit and subject that could be added up: two, neither of them a change or the same by the year. */
function isTwice(figures) {
    const amounts = figures.filter(({ fact }) => currencyOf(fact) !== null && !isChange(fact));
    return new Set(amounts.map(({ fact }) => `${fact.measure} ${fact.id}`)).size > 1 || figures.length > 2;
}
/** What is told as what is left over is so by itself. */
function isRest({ measure }) {
    return measure === 'untagged' || measure === 'untagged-ratio' || measure === 'commitment-waste';
}
function isChange({ measure }) {
    return /change|variance/.test(measure);
}
/** `more than {f2}`: the nearest figure before it is; without one, nobody is. */
function isHeld({ figures, tokens }, claim, { from, to }) {
    const behind = figures.find(({ at }) => at > to);
    if (!behind || isDuration(behind))
        return true;
    const between = tokens.slice(to + 1, behind.at).filter(({ kind }) => kind !== 'space');
    if (between.length > FAR || isExcess(between.at(-1)) || !between.every(isOfOneThing))
        return true;
    const before = figures.findLast(({ at }) => at < from) ??
        figures.find(({ fact }) => behind.fact.measure === 'kpi-target' && isItsKpi(fact, behind.fact));
    if (!before)
        return between.length > 0 && !isAmount(behind);
    if (before.at === from - 2 && isChange(before.fact))
        return true;
    return compares(before, behind, claim);
}
function isItsKpi(fact, target) {
    return fact.measure === 'kpi' && fact.subject === target.subject;
}
/** `{s1}`, `the budget {s1} of`, `{s1} (`. */
function isOfOneThing({ kind, text }) {
    return kind === 'word' || kind === 'name' || text === '(';
}
/** `exceeded by {f1}`: the figure is by how much. */
function isExcess(last) {
    return last?.kind === 'word' && (last.plain === 'by' || last.plain === 'em');
}
/** `over {f1}`, three days. */
function isDuration({ fact: { value } }) {
    return value.kind === 'day' || (value.kind === 'count' && (value.of === 'days' || value.of === 'hours'));
}
function isAmount({ fact }) {
    return amountOf(fact) !== null;
}
function compares(before, behind, claim) {
    const [left, right] = [amountOf(before.fact), amountOf(behind.fact)];
    if (left === null || right === null || currencyOf(before.fact) !== currencyOf(behind.fact))
        return false;
    return claim === 'above' ? left > right : left < right;
}
const INCLUDES = /^(?:include|includes|included|including|inclusive|excluding|comprises|comprising|inclui|incluem|incluindo|incluido)$/;
/** `{f1} includes {f2}`, of two amounts: a part of it, which no fact is. */
function includes({ figures, words }) {
    return words.some(({ at, plain }) => {
        if (!INCLUDES.test(plain))
            return false;
        const [before, behind] = [figures.findLast((one) => one.at < at), figures.find((one) => one.at > at)];
        return [before, behind].every((figure) => figure !== undefined && currencyOf(figure.fact) !== null);
    });
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/pieces.js


/** Words that all which was spent may be told of: nothing is left out. */
const OF_ALL = new Set([
    ...listed(`
    cloud, clouds, aws, infrastructure, platform, platforms, organisation, organization, organisations,
    company, business, businesses, estate, environment, group, enterprise, portfolio, footprint,
    landscape, period, periods, month, baseline, unit, headline, total, everything, all, it, whole,
    tenant, invoice, technology, budget, interval, window, timeframe, calendar, accounts, services,
    ownership, operation, inaction, waiting, delay, delaying, average, expenditure, outlay, dispendio,
    trajectory, momentum, growth, increase, decrease, level, overview, summary, analysis, report, entity
  `),
    ...listed(`
    nuvem, nuvens, organizacao, empresa, negocio, grupo, ambiente, ambientes, infraestrutura, plataforma,
    periodo, periodos, mes, meses, base, total, tudo, todo, conjunto, carteira, portfolio, unidade, fatura,
    tecnologia, servicos, contas, tecnologia, media, intervalo, janela, calendario, companhia, inacao,
    espera, aumento, reducao, queda, operacao, nivel, patamar, resumo, analise, relatorio, valor, valores
  `),
]);
/** Beside a word for cost they mean a part of it, which has figures of its own where it is known. */
const RESTRICTING = new Set([
    ...listed(`
    net, gross, list, retail, premises, premise, accrued, amortized, recurring, recurrent, fixed, variable, direct, indirect, discretionary, legacy, regional, global,
    internal, external, shared, unplanned, unallocated, duplicate, excess, excessive, unnecessary,
    redundant, obsolete, stale, dormant, inactive, oversized, hidden, residual, essential, operational,
    administrative, manual, unmanaged, unowned, unattributed, untracked, controllable, addressable,
    eligible, incremental, underused, underutilised, underutilized, unneeded, forgotten, outdated,
    critical, corporate, commercial, digital, technical, foundational, auxiliary, ancillary, peripheral,
    temporary, permanent, organic, inorganic, private, public, hybrid, virtual, physical, unavoidable,
    recoverable, reclaimable, misallocated, wasteful, productive, unproductive, strategic, experimental
  `),
    ...portugueseAdjectives(...listed(`
      liquido, bruto, recorrente, fixo, variavel, direto, indireto, discricionario, legado, regional, global, interno, externo,
      duplicado, excessivo, desnecessario, redundante, obsoleto, dormente, inativo, superdimensionado, oculto,
      residual, essencial, operacional, administrativo, manual, elegivel, incremental, subutilizado, esquecido,
      desatualizado, critico, corporativo, comercial, digital, tecnico, auxiliar, periferico, temporario,
      permanente, organico, privado, publico, hibrido, virtual, fisico, recuperavel, produtivo, improdutivo,
      estrategico, experimental, controlavel, compartilhado
    `)),
]);
/** `cloud`, `empresa`: told of the whole. */
function isOfAll(plain) {
    return OF_ALL.has(plain);
}
/** `legacy`, `recorrente`. */
function restricts(plain) {
    return RESTRICTING.has(plain);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain/nouns-en.js

/** Nouns that claim nothing of a figure; their plurals follow by rule. */
const NOUNS_EN = listed(`
  ability, abundance, accelerator, acceptance, accountability, accountant, accounting, accrual, accuracy,
  achievement, acquisition, action, activity, adaptation, addition, adequacy, adherence, adjustment,
  admin, administration, administrator, adoption, advantage, advice, adviser, advisor, agenda, agility,
  agreement, alignment, allocation, alternative, ambiguity, ambition, analyses, analysis, analyst, angle,
  appetite, applicability, application, apportionment, appraisal, approval, architect, architecture, area,
  argument, arrangement, article, aspect, assessment, asset, assistance, assumption, assurance,
  attachment, attention, attribution, audience, auditor, authority, automation, autoscaling, availability,
  avenue, awareness, aws, backbone, backdrop, background, backlog, backup, band, barrier, bases, basis,
  bedrock, behavior, behaviour, behest, beneficiary, bit, blueprint, board, body, bookkeeping, boundary,
  breach, breadth, breakdown, breathing, briefing, burden, business, businesses, buyer, cadence,
  calculation, calculator, calendar, campaign, candidate, capability, caption, case, catalog, category,
  caution, caveat, ceo, certainty, cfo, chain, chance, chapter, character, characteristic, chargeback,
  checkpoint, choice, circumstance, clarity, class, cleanup, cloud, coalition, code, coherence, cohort,
  collaboration, colleague, collection, column, combination, committee, commonality, communication,
  company, comparability, comparison, compass, competence, complexity, compliance, component, composition,
  comprehension, concentration, conclusion, condition, confidence, configuration, confirmation,
  connection, consensus, consequence, conservation, consideration, consistency, console, consolidation,
  consortium, constituent, constraint, consultant, consultation, consumer, context, continuation,
  continuity, contribution, contributor, controller, controllership, convention, conversation, conversion,
  coordination, corner, cornerstone, correction, correlation, cost, counterargument, counterpart,
  counterweight, course, creation, credibility, criteria, criterion, crossroads, cto, culture, currency,
  cutback, cutover, dashboard, data, dataset, date, deadline, dealings, decision, decommissioning,
  deduction, defect, definition, degree, deletion, delivery, dent, dependency, deployment, depth,
  description, detection, determinant, determination, developer, development, deviation, devops,
  diagnosis, diagram, difficulty, diligence, dimension, direction, directive, director, disclosure,
  discovery, discrepancy, discussion, disposal, disruption, distinction, distribution, dive, dividend,
  division, documentation, domain, door, downside, downtime, driver, duplication, duration, duty, dynamic,
  economics, economy, ecosystem, edge, effectiveness, efficacy, efficiency, elasticity, element,
  eligibility, elimination, emphasis, enablement, endpoint, enforcement, engagement, engine, engineer,
  engineering, enhancement, enterprise, entitlement, entity, entry, environment, equation, equilibrium,
  error, essence, establishment, estate, evaluation, event, eventuality, evidence, evolution, examination,
  example, exception, execution, executive, exemption, existence, expansion, expectation, expenditure,
  expertise, explanation, exploration, exposure, extension, extent, eye, facet, fact, failure, family,
  feasibility, feedback, fidelity, finding, finops, fitness, flexibility, foot, foothold, footing,
  footnote, footprint, forecasting, foresight, formality, foundation, framework, freedom, friction, front,
  fruit, fruition, fulfilment, functionality, funding, gain, gap, generation, gist, glimpse, governance,
  graph, ground, groundwork, guardrail, guidance, guideline, habit, handoff, handover, hazard, heading,
  headline, headway, health, heart, hesitation, hierarchy, history, horizon, hotspot, housekeeping,
  hygiene, iaas, idea, identification, imbalance, impact, imperative, implementation, implication,
  importance, impression, improvement, inactivity, incentive, incident, inclusion, indication, indicator,
  inefficiency, inertia, information, infrastructure, ingestion, initiative, initiator, innovation,
  inspection, instance, instruction, instrument, integration, integrity, intelligence, intensity, intent,
  intention, interaction, interpretation, intervention, introduction, investigation, investment, investor,
  invoice, invoicing, item, job, journey, judgement, judgment, justification, kind, knowledge, kpi,
  landscape, leader, leadership, leak, leakage, learning, ledger, length, lens, lesson, level, liability,
  liberty, lifecycle, lifespan, likelihood, limitation, linkage, liquidity, litmus, location, logic,
  longevity, lookback, lookup, lump, magnitude, mainstay, maintenance, management, manager, manner,
  mapping, market, material, matrix, maturity, maximisation, means, mechanism, medium, member, message,
  method, methodology, metric, midpoint, migration, milestone, mind, mindset, minimisation, mitigation,
  mix, mode, modernisation, modernization, modification, module, moment, momentum, money, monitoring,
  motive, movement, mover, narrative, nature, necessity, negotiation, network, newcomer, news, norm,
  notification, notion, nuance, nudge, number, objective, obligation, observability, observation,
  obstacle, occasion, occurrence, offering, office, officer, okr, onboarding, onset, opener, operation,
  operator, opinion, opportunity, ops, optimisation, optimization, option, orchestration, organisation,
  organization, orientation, origin, outcome, outflow, outlay, outlier, outlook, outset, overhead,
  overlap, overprovisioning, overview, owner, ownership, paas, page, paradigm, parameter, participant,
  partner, partnership, party, path, pathway, payer, payment, pdca, peer, people, perception, performance,
  period, permission, persistence, person, perspective, pertinence, picture, piece, pillar, pipeline,
  placement, planning, pocket, pointer, policy, portfolio, possibility, postmortem, posture, potential,
  power, precaution, precision, predictability, preference, premise, preparation, preparedness,
  prerequisite, presence, presentation, prevention, pricing, principle, print, prioritisation,
  prioritization, priority, probability, problem, procedure, procurement, professional, proficiency,
  project, prominence, promotion, proposal, proposition, prospect, protection, provider, provisioning,
  proximity, prudence, publication, purchaser, purchasing, purview, quality, ranking, rapport, rationale,
  rationalisation, rationalization, rationing, reaction, reader, readiness, reading, realisation, reality,
  realization, reallocation, rearrangement, reassessment, reassurance, rebalancing, recipient,
  recognition, recommendation, reconciliation, recording, recovery, rectification, redundancy,
  refactoring, reference, refinement, regime, region, regression, regularity, reinforcement, relation,
  relationship, relevance, reliability, reliance, relief, remark, remediation, reminder, remit, renewal,
  reorganisation, reorganization, repercussion, replacement, replatforming, reporting, repository,
  representation, reputation, requester, requirement, resilience, resolution, resourcing, respondent,
  response, responsibility, responsiveness, retention, retirement, reversibility, revision, rhythm,
  rightsizing, rigor, rigour, roadmap, robustness, role, rollback, rollout, roof, room, runbook, rung,
  runway, saas, safety, sake, sanity, scalability, scenario, scheme, scorecard, scrutiny, section, sector,
  segment, selection, sensitivity, sentence, sequence, sequencing, series, seriousness, session, setting,
  setup, severity, shortlist, showback, sight, significance, silo, simplicity, simplification, simulation,
  site, situation, skill, sla, slo, solution, space, specialist, specification, spectrum, speed, spender,
  spending, squad, sre, stakeholder, stance, standard, standardisation, standardization, standpoint,
  staple, statement, status, steering, steward, stewardship, stock, stopgap, story, strand, strategy,
  streamlining, strength, stroke, subscriber, subscription, subset, substance, success, successor,
  suggestion, suitability, suite, summary, supplier, surprise, surroundings, surveillance, sustainability,
  sustainment, swath, symptom, synergy, system, tactic, tagging, takeaway, taxonomy, team, technique,
  technology, telemetry, template, tenant, tendency, tenet, tenure, terminology, theme, theory, thing,
  threshold, throughput, ticket, timeframe, timeline, timing, tip, title, token, tolerance, toll, tooling,
  toolkit, topic, topology, touchpoint, tracking, traction, tradeoff, tradition, trajectory, transaction,
  transformation, transparency, treasury, treatment, tuning, turnaround, unavailability, uncertainty,
  understanding, undertaking, unit, upside, urgency, utility, validation, validity, vantage, variability,
  variable, variation, variety, vehicle, vein, vendor, verdict, verification, version, viability,
  vicinity, viewpoint, vigilance, visibility, vision, visualisation, vocabulary, vulnerability, watchlist,
  wave, weakness, wellbeing, whiteboard, win, wisdom, word, workaround, workflow, workforce, workstream,
  world, worth, writing, yardstick, zone
`);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain/nouns-pt-br.js

/** Nouns of Portuguese, without accents, that claim nothing of a figure; their plurals follow by rule. */
const NOUNS_PT_BR = listed(`
  abate, abertura, abordagem, abrangencia, acao, aceitacao, acerto, acervo, acesso, achado,
  acompanhamento, acompanhante, acordo, acuidade, acumulacao, acuracia, adaptacao, adequabilidade,
  adequacao, aderencia, adesao, administracao, administrador, adocao, advertencia, afastamento, afericao,
  agenda, agente, agilidade, agravante, agregacao, agrupamento, ajuda, ajuste, alargamento, alavanca,
  alavancagem, alcada, alcance, alerta, alicerce, alinhamento, alivio, alocacao, alteracao, alternativa,
  ambicao, ambiente, ambito, ameaca, amostra, amplitude, analise, analista, ancora, andamento, anexo,
  angulo, anotacao, antecedencia, antecipacao, anuencia, apelo, apetite, aplicabilidade, apoio,
  apontamento, aporte, aposta, apreciacao, aprendizado, apresentacao, aprimoramento, aprofundamento,
  apropriacao, aprovacao, aproveitamento, aproximacao, apuracao, aquisicao, arcabouco, area, argumento,
  arquiteto, arquitetura, arranjo, ascensao, aspecto, aspiracao, assertividade, assessoria, assiduidade,
  assimetria, assinatura, associacao, assunto, atencao, atendimento, atenuante, ativacao, atividade, ato,
  ator, atraso, atratividade, atribuicao, atributo, atuacao, atualidade, atualizacao, auditor, auditoria,
  automacao, autonomia, autor, autoridade, autorizacao, auxilio, aval, avaliacao, aviso, aws, backlog,
  balanco, balizador, balizamento, bancada, barramento, barreira, base, baseline, benchmark, beneficio,
  bloco, bloqueio, bojo, bonificacao, brecha, busca, cabecalho, cadastro, cadeia, cadencia, calculo,
  calendario, calibracao, calibragem, camada, caminho, campo, canal, candidata, capacidade, capilaridade,
  captura, caracter, caracteristica, caracterizacao, carencia, carga, cargo, carteira, caso, catalogo,
  categoria, cautela, cenario, centralizacao, centro, ceo, cerne, certame, certeza, cfo, chamada, chamado,
  chance, chargeback, chave, checagem, checklist, chefia, chegada, ciclo, ciencia, circunstancia, clareza,
  classe, classificacao, clausula, cliente, cobranca, codigo, coerencia, cofre, coisa, colaboracao,
  colaborador, colega, coleta, coluna, comando, combinacao, comentario, comercio, comissao, comite,
  companhia, comparabilidade, comparacao, compatibilidade, competencia, competitividade, complemento,
  completude, complexidade, compliance, componente, comportamento, composicao, compra, comprador,
  compreensao, comprometimento, comprovacao, computacao, comunicacao, comunidade, conceito, conceituacao,
  concentracao, concentrador, concepcao, conciliacao, conclusao, concordancia, concorrencia, condicao,
  conducao, condutor, conectividade, conexao, conferencia, confiabilidade, confianca, configuracao,
  confirmacao, conflito, conformidade, congestionamento, conhecimento, conjuntura, consciencia,
  conscientizacao, conselho, consenso, consequencia, conservacao, consideracao, consistencia, console,
  consolidacao, constatacao, construcao, consulta, consultoria, consumidor, consumo, conta, contabilidade,
  contabilizacao, contador, contagem, contato, contemplacao, contencao, conteudo, contexto, contingencia,
  continuacao, continuidade, contramedida, contraparte, contrapartida, contrapeso, contraponto, contraste,
  contratacao, contratante, contrato, contribuicao, contribuidor, contribuinte, controlador,
  controladoria, controle, convencao, conversa, conversao, cooperacao, coordenacao, coordenador, copia,
  correcao, correlacao, correspondencia, credibilidade, criacao, criterio, criticidade, cronograma, cto,
  cuidado, cultura, cumprimento, curso, curva, custeio, custodia, dado, dashboard, data, deadline, debate,
  decisao, decisor, declaracao, decorrencia, dedicacao, defeito, defesa, deficiencia, definicao,
  delimitacao, demonstracao, demonstrativo, densidade, departamentalizacao, dependencia, depreciacao,
  desacordo, desafio, desalinhamento, desativacao, desativamento, descarte, descoberta,
  descomissionamento, descompasso, descontinuidade, descricao, desdobramento, desejo, desempate,
  desempenho, desenho, desenvolvedor, desenvolvimento, desequilibrio, desfecho, desgaste, designacao,
  designio, desligamento, despeito, despesa, destaque, destino, desvantagem, desvio, detalhamento,
  detalhe, deteccao, detentor, determinacao, dever, devops, diagnostico, dialogo, diferenciacao,
  diferencial, dificuldade, dilema, diligencia, dimensao, dimensionamento, dinamica, dinheiro, direcao,
  direcionador, direcionalidade, direcionamento, diretor, diretora, diretoria, diretriz, disciplina,
  discrepancia, discussao, dispendio, dispersao, disponibilidade, disposicao, dispositivo, distincao,
  distorcao, distribuicao, divergencia, diversidade, divisao, documentacao, documento, dominio, dona,
  dono, duplicacao, duplicidade, durabilidade, duracao, economicidade, ecossistema, edicao, efeito,
  efetividade, eficacia, eficiencia, eixo, elaboracao, elasticidade, elegibilidade, elemento, elenco,
  eliminacao, elo, embalagem, embasamento, empenho, empreendimento, empresa, encadeamento, encaminhamento,
  encargo, encerramento, encontro, enderecamento, endosso, energia, enfoque, engajamento, engenharia,
  engenheira, engenheiro, engenhosidade, engrenagem, enquadramento, ensaio, ensejo, ensinamento,
  entendimento, entidade, entorno, entrada, entrave, entrega, entregavel, envolvimento, equacao,
  equacionamento, equilibrio, equipe, equivalencia, ergonomia, erro, esboco, escalabilidade,
  escalonamento, escassez, esclarecimento, escolha, escolta, escopo, escrita, escrutinio, esfera, esforco,
  espaco, especialista, especie, especificacao, espectro, espinha, esquema, essencia, estabelecimento,
  estado, estagio, esteio, estimulo, estoque, estrategia, estrutura, estruturacao, estudo, etapa,
  etiquetagem, evento, eventualidade, evidencia, evolucao, exame, excecao, excelencia, execucao,
  executante, executiva, exemplo, exigencia, existencia, expectativa, expediente, experiencia,
  experimentacao, explanacao, explicacao, exploracao, exposicao, expressao, extensao, face, facilidade,
  facilitador, faixa, familia, fase, fatiamento, fato, fator, favor, fechamento, fecho, feedback,
  ferramenta, figura, filtro, finalidade, finalizacao, financas, finops, fiscalizacao, flexibilidade,
  fluxo, foco, fomento, fonte, forca, forma, formacao, formato, formula, fornecedor, fornecedora,
  fornecimento, foro, fortalecimento, fortaleza, fragilidade, framework, frente, fruto, funcao,
  funcionalidade, funcionamento, fundamento, fundo, gama, gancho, ganho, gargalo, gatilho, geracao,
  gerencia, gerenciador, gerenciamento, gerente, gestao, gestor, gestora, governanca, granularidade, grau,
  gravidade, grupo, guia, habilidade, habilitador, habito, harmonia, heranca, hierarquia, higiene,
  hipotese, historia, homologador, horario, horizonte, idealizacao, ideia, identificacao, iminencia,
  impacto, impasse, impedimento, impeditivo, implantacao, implementacao, implicacao, importancia,
  impostacao, impressao, imprevisibilidade, impulso, incentivo, incerteza, incidencia, incidente,
  inclinacao, inclusao, inconsistencia, indagacao, indicacao, indicador, indice, indicio, ineditismo,
  ineficacia, ineficiencia, inercia, inferencia, influencia, informacao, informe, infra, infraestrutura,
  ingestao, iniciativa, inicio, inovacao, insercao, insight, inspecao, inspetor, instabilidade,
  instalacao, instituicao, instrucao, instrumento, insumo, integracao, integridade, intelecto,
  inteligencia, intencao, intensidade, intensificacao, intento, interacao, interdependencia, interessada,
  interesse, interface, interlocutor, intermedio, interpretacao, interrupcao, intervalo, intervencao,
  introducao, inventariacao, inventario, investida, investidor, investigacao, investimento, item, janela,
  jogo, jornada, juizo, julgamento, juncao, justeza, justificativa, kpi, lacuna, lancamento, lapso,
  largada, lastro, leitor, leitura, lembrete, lentidao, levantador, levantamento, liberacao, liberdade,
  licao, lideranca, ligacao, limitacao, limite, limpeza, linha, lista, localidade, localizacao, logica,
  lote, lucidez, lugar, luz, macrotema, magnitude, malha, mandato, maneira, manejo, mantenedor, manuseio,
  manutencao, mao, mapa, mapeamento, marca, materia, maturidade, mecanismo, medicao, medida, melhoramento,
  melhoria, membro, memoria, mencao, mensagem, mensuracao, mercado, merito, mescla, metodo, metodologia,
  metrica, migracao, minimizacao, mira, missao, mitigacao, mobilizacao, modalidade, modelagem, modelo,
  moderacao, modernidade, modificacao, modo, moeda, momento, monitoracao, monitoria, motivacao, motivador,
  motivo, motor, movimentacao, movimento, mudanca, narrativa, natureza, necessidade, negligencia,
  negociacao, negocio, nitidez, nivel, nocao, nome, norma, normalizacao, norte, nota, noticia,
  notificacao, nuance, nucleo, numero, nuvem, objeto, obra, obrigacao, observabilidade, observacao,
  obstaculo, obtencao, ocasiao, ociosidade, ocorrencia, ocupacao, oferta, olho, onda, opcao, operacao,
  operador, opiniao, oportunidade, ops, orcamentacao, ordem, ordenacao, ordenamento, organizacao, orgao,
  orientacao, orientador, origem, originador, orquestracao, oscilacao, otica, otimizacao, outorga, pacote,
  padecimento, padrao, padronizacao, pagamento, pagina, painel, palavra, pano, panorama, papel, parada,
  parametrizacao, parametro, parceiro, parcela, parceria, participante, particularidade, partida, passivo,
  passo, patamar, patrimonio, patrocinador, pauta, pe, pegada, pena, pendencia, penetracao, pensamento,
  percalco, percepcao, percurso, perda, perfil, perimetro, periodicidade, periodo, permanencia, permissao,
  permuta, persistencia, perspectiva, pertencimento, pertinencia, peso, pesquisa, pessoa, pilar, piloto,
  pipeline, planejamento, plano, plataforma, poder, politica, ponderacao, portal, porte, portfolio,
  posicao, posicionamento, posse, possibilidade, postergacao, postura, potencia, potencialidade, praca,
  pratica, praxe, prazo, precaucao, precificacao, precisao, preferencia, premissa, preocupacao,
  preparacao, preparo, prerrogativa, presenca, pressao, pressuposto, prestacao, prestador, pretensao,
  prevencao, previsibilidade, primazia, principio, prioridade, priorizacao, probabilidade, problema,
  procedencia, procedimento, processo, produtividade, profundidade, programa, progressao, progresso, prol,
  prontidao, proposicao, proposito, proposta, propriedade, proprietario, propulsor, prospecto,
  prosseguimento, protecao, protocolo, prova, provedor, providencia, provisao, provisionamento,
  proximidade, prudencia, publicacao, pujanca, quadrante, quadro, qualidade, qualificacao, quantia,
  quantificacao, quesito, questao, questionamento, raciocinio, racionalidade, racionalizacao, raiz, ramo,
  ranking, rapidez, rastreabilidade, rateio, razao, reacao, realce, realidade, realizacao, realocacao,
  rearranjo, reavaliacao, recado, recalculo, recebimento, recomposicao, reconhecimento, recorrencia,
  recuperacao, recurso, redesenho, redirecionamento, redundancia, reestruturacao, referencia, refinamento,
  reflexo, reforco, reforma, regente, regiao, regime, registro, regra, regularidade, regularizacao,
  reinicio, relacao, relacionamento, relatorio, relevancia, remanejamento, remediacao, remessa,
  renegociacao, renovacao, reparo, repasse, repercussao, repeticao, replicacao, reposicionamento,
  repositorio, representacao, requerente, requerimento, requisito, resgate, resiliencia, resistencia,
  resolucao, respaldo, respeito, responsabilidade, resposta, ressalva, ressurgimento, restauracao,
  restricao, resultado, resumo, retencao, retirada, retomada, retorno, retrato, retrospecto, reuniao,
  reuso, reutilizacao, revendedor, revisao, rightsizing, rigor, risco, ritmo, roadmap, robustez, rodada,
  rodape, rota, roteiro, rotina, rotulagem, rotulo, rubrica, ruido, rumo, saida, sala, salvaguarda,
  saneamento, satisfacao, saude, secao, segmentacao, segmento, seguimento, selecao, seletividade,
  semaforo, semelhanca, sensibilidade, senso, sentido, separacao, sequencia, serie, seriedade, serventia,
  servico, sessao, setor, showback, significado, simbiose, simplicidade, simplificacao, simulacao, sinal,
  sinaleira, sinalizacao, sinergia, sintese, sintoma, sistema, situacao, sla, slo, sobrecarga,
  sobreposicao, sociedade, solicitacao, solidez, solucao, sorte, sre, stakeholder, status, subcategoria,
  subconjunto, subsidio, substancia, substituicao, subutilizacao, sucesso, sucessor, sugestao, suma,
  superdimensionamento, superficie, supervisao, suporte, surgimento, surpresa, suscetibilidade, suspensao,
  sustentabilidade, sustentacao, tabela, tagueamento, tarefa, tarifa, tatica, taxa, taxonomia, tecnica,
  tecnologia, tema, tempestividade, tempo, teor, termo, termometro, tesouraria, time, titularidade,
  titulo, tolerancia, tomada, tomador, tonica, topico, topologia, trabalho, tracao, tradicao, trajeto,
  trajetoria, tranche, transacao, transformacao, transicao, transparencia, transversalidade, tratamento,
  tratativa, travamento, treinamento, triagem, tributacao, trilha, turno, ultrapassagem, uniformidade,
  urgencia, utilidade, valia, validacao, validade, valor, valorizacao, vantagem, variabilidade, variacao,
  variedade, varredura, veiculo, velocidade, vencimento, verificacao, versao, versatilidade, vertente,
  vetor, vez, via, viabilidade, viabilizacao, vida, vies, viga, vigilancia, vigor, vinculo, virada, visao,
  visibilidade, visita, vista, visualizacao, vontade, votacao, vulnerabilidade, vulto, zelo, zona
`);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain/verbs-en.js

/** Regular verbs that claim nothing of a figure, and are no nouns as well; their forms follow by rule. */
const VERBS_EN = listed(`
  absorb, accept, accommodate, accompany, accomplish, accrue, achieve, acknowledge, acquire, act,
  activate, adapt, adhere, adjust, administer, adopt, advise, advocate, affect, agree, aid, align,
  allocate, allot, allow, allude, alter, analyse, analyze, anchor, announce, appear, apply, appoint,
  appraise, appreciate, approve, archive, arrange, articulate, ascertain, ask, aspire, assemble, assert,
  assess, assign, assist, associate, assume, assure, attach, attain, authorise, authorize, automate,
  await, base, beg, belong, benefit, beware, blind, bolster, book, brighten, broaden, bundle, calculate,
  calibrate, capitalise, capitalize, carry, categorise, categorize, cater, celebrate, cement, centralise,
  centralize, certify, challenge, characterise, characterize, chart, choose, clarify, classify, clean,
  cleanse, collaborate, collect, commence, commit, communicate, compare, compensate, compete, compile,
  complement, complete, complicate, comply, comprise, compute, concentrate, conclude, conduct, confirm,
  conform, confront, connect, conserve, consider, consist, consolidate, constitute, constrain, consult,
  consume, contain, contend, contextualise, contextualize, continue, contribute, convene, convert, convey,
  convince, coordinate, cope, correlate, correspond, create, curate, customise, customize, deactivate,
  decide, declare, decommission, decompose, decouple, dedicate, deem, deepen, defend, define, delegate,
  delete, deliver, demonstrate, denote, depend, depict, deploy, deprecate, derive, describe, deserve,
  designate, detach, detect, determine, develop, devise, diagnose, dictate, differ, differentiate,
  disable, disaggregate, discern, disclose, discourage, discover, discuss, disrupt, dissect, dissolve,
  distinguish, distract, distribute, diversify, downscale, earmark, elaborate, elect, elicit, eliminate,
  embark, embed, embrace, emerge, emphasise, emphasize, employ, empower, enable, encompass, encourage,
  endorse, enforce, engage, enhance, enjoy, enlist, enrich, enrol, ensure, entail, enter, entice, entitle,
  entrust, enumerate, envisage, envision, equate, equip, eradicate, erase, erode, establish, evade,
  evaluate, evict, evolve, examine, exclude, execute, exemplify, exempt, exert, exhaust, exhibit, exist,
  experiment, expire, explain, explore, expose, express, extend, facilitate, fade, familiarise, feature,
  finalise, finalize, flatten, follow, form, formalise, formalize, formulate, foster, freeze, fulfil,
  fulfill, function, gather, generate, govern, grant, grasp, greet, group, hang, happen, harden, harness,
  harvest, haste, hesitate, hire, host, house, hover, identify, illustrate, imagine, imply, impose,
  improve, include, incorporate, incur, indicate, induce, infer, inflict, inform, ingest, inherit,
  inhibit, initialise, initialize, initiate, innovate, inspect, inspire, install, instil, institute,
  instruct, insulate, integrate, intend, intensify, interact, interpret, intervene, introduce, invest,
  investigate, invite, invoke, involve, isolate, itemise, itemize, join, justify, lack, last, launch,
  learn, leave, legitimise, like, listen, live, locate, maintain, manage, manifest, materialise,
  materialize, mature, maximise, maximize, mediate, merge, migrate, minimise, minimize, mitigate,
  mobilise, mobilize, modernise, modernize, modify, monetise, motivate, navigate, necessitate, negotiate,
  normalise, normalize, notify, oblige, observe, obtain, obviate, occupy, occur, offload, omit, open,
  operate, opt, optimise, optimize, orchestrate, organise, organize, orient, originate, oversee, own,
  patch, pause, pave, penetrate, perceive, perfect, perform, permit, persevere, persist, pertain, pick,
  pinpoint, please, plug, ponder, portray, possess, postpone, precede, preclude, predate, predict, prefer,
  prepare, prescribe, preserve, presume, prevail, prevent, prioritise, prioritize, probe, proceed,
  proclaim, procure, produce, prohibit, prolong, promote, pronounce, propel, propose, protect, prove,
  provide, prune, publish, purge, pursue, qualify, quantify, quell, rationalise, rationalize, reaffirm,
  realign, realise, realize, reallocate, reap, reassess, reassign, reassure, reboot, recast, receive,
  recognise, recognize, recommend, recommit, reconcile, reconfigure, reconsider, record, recoup, recur,
  redirect, reengineer, reevaluate, refactor, refer, refine, reflect, refresh, regain, regard, register,
  regroup, regulate, rehost, rein, reinforce, reiterate, relate, relax, relocate, rely, remain, remediate,
  remedy, remind, remove, render, renegotiate, reoccur, reorganise, reorganize, repay, repeat, replace,
  replatform, replicate, reposition, represent, reprioritise, reprioritize, repurpose, require, reroute,
  reschedule, resemble, reserve, reset, reshape, reside, resize, resolve, respond, restart, restore,
  restrict, restructure, resume, resurface, retain, rethink, retire, retrain, retrieve, retrofit, reuse,
  revamp, reveal, revert, revise, revisit, revitalise, revolve, roll, rotate, satisfy, scrutinise,
  scrutinize, secure, seem, select, separate, serve, settle, sharpen, shield, ship, signify, simplify,
  skip, solidify, solve, specialise, specialize, specify, speculate, split, spotlight, spur, stabilise,
  stagger, standardise, standardize, steepen, steer, stem, stimulate, stipulate, stream, streamline,
  strengthen, strive, submit, subscribe, substantiate, suffer, suggest, summarise, summarize, summon,
  supplement, supply, surface, surround, suspend, sustain, synthesise, synthesize, tackle, tailor, talk,
  tame, tap, taper, temper, tempt, terminate, testify, thrive, toggle, tolerate, tout, transfer,
  transform, translate, transpire, traverse, trend, trim, troubleshoot, try, unattach, uncover, underline,
  underpin, underscore, undertake, underwrite, unify, unlock, unveil, uphold, utilise, utilize, validate,
  vary, venture, verify, vet, visualise, visualize, void, waive, wane, warrant, weigh, welcome, withdraw,
  withstand, zoom
`);
/** Verbs that are nouns as well: behind a figure their plural would count something. */
const NOUN_VERBS_EN = listed(`
  access, account, address, aim, alert, amount, answer, appeal, approach, arrest, assault, attempt,
  attribute, audit, award, back, backfill, bear, benchmark, bid, blend, block, boost, bottleneck, branch,
  break, bridge, brief, budgeting, buffer, burn, call, capture, care, catalogue, center, centre, champion,
  change, channel, charge, check, claim, clash, clear, click, close, coach, comfort, command, comment,
  compound, compromise, concept, concern, conflict, construct, contact, contest, contrast, control, core,
  counsel, count, cover, craft, cushion, cycle, deal, debate, debut, decree, default, defer, delay,
  demand, deposit, design, desire, detail, dialogue, diet, dip, direct, discipline, dispatch, display,
  dispute, document, draft, drain, drift, drive, duplicate, echo, effect, effort, encounter, end,
  endeavor, endeavour, escort, estimate, exercise, exit, experience, exploit, export, extract, face,
  factor, favor, favour, fear, field, figure, file, fill, filter, finance, finish, fit, fix, flag, flow,
  focus, force, format, frame, fuel, fund, gate, gauge, glance, grade, guide, hand, handle, haul, head,
  help, highlight, hint, hold, hope, implement, import, influence, input, insight, interest, interface,
  inventory, issue, judge, label, land, lapse, layer, leap, lever, leverage, lie, limit, line, link, list,
  load, lock, log, look, loop, mandate, manoeuvre, map, mark, matter, measure, mention, merit, model,
  monitor, motion, move, name, need, neglect, noise, note, notice, object, offer, order, outline, output,
  oversight, pace, package, pair, park, pattern, phase, pilot, pivot, place, plan, platform, play, pledge,
  plot, point, pool, pose, position, post, practice, practise, present, press, pressure, process, profile,
  program, programme, progress, promise, prompt, proof, provision, pull, pulse, purchase, purpose, push,
  query, question, ramp, range, rank, rate, reach, reason, recap, redesign, regret, reign, release, renew,
  repair, report, request, research, resort, resource, respect, rest, result, return, review, reward,
  rework, risk, root, round, route, rule, rush, safeguard, sample, scale, scan, schedule, scope, screen,
  search, seat, sense, service, set, shape, shift, shock, shop, show, sign, signal, sink, sketch, slot,
  snap, sort, source, span, spark, spend, sponsor, spot, sprint, stack, staff, stage, stake, stall, stand,
  start, state, stay, step, stop, store, strain, stress, stretch, structure, study, style, substitute,
  suit, summit, support, survey, swap, sweep, switch, table, tag, tail, target, task, taste, term, test,
  thank, thread, tier, time, tool, touch, trace, track, trade, train, transition, travel, treat, triage,
  trial, trigger, trouble, trust, tune, turn, tweak, type, update, use, value, view, voice, vote, wait,
  walk, want, warning, watch, weight, window, wish, witness, wonder, work, worry, wrap, yield
`);
/** Verbs with forms of their own. */
const IRREGULAR_VERBS_EN = listed(`
  am, arise, arisen, arises, arising, arose, bearing, bears, became, become, becomes, becoming, began,
  begin, beginning, begins, begun, being, beset, bind, binding, binds, bore, borne, bought, bound, bring,
  bringing, brings, brought, build, building, builds, built, buy, buying, buys, came, cast, casting,
  casts, catch, catches, catching, caught, chose, chosen, come, comes, coming, dealing, deals, dealt, did,
  dig, digging, digs, do, does, doing, done, draw, drawing, drawn, draws, drew, driven, drives, driving,
  drove, dug, fed, feed, feeding, feeds, feel, feeling, feels, felt, find, finds, foresaw, foresee,
  foreseen, foresees, forgo, found, gave, get, gets, getting, give, given, gives, giving, go, goes, going,
  gone, got, having, hear, heard, held, hidden, hide, hides, hit, hits, hitting, holding, holds, hung,
  keep, keeping, keeps, kept, knew, know, knowing, known, knows, laid, lay, laying, lays, lead, leading,
  left, lend, lending, lends, lent, let, lets, letting, lies, loses, losing, lying, made, make, makes,
  making, may, mean, meaning, meant, meet, meeting, meets, met, must, ought, oversaw, overseen, paid,
  paying, pays, put, puts, putting, quit, ran, read, reads, run, running, runs, said, sat, saw, say,
  saying, says, see, seeing, seek, seeking, seeks, seen, sees, sell, selling, sells, send, sending, sends,
  sent, sets, shall, shaped, showed, shown, sit, sits, sitting, sold, sought, speak, speaking, speaks,
  spoke, spoken, spread, spreading, spreads, standing, stands, stick, sticks, stood, stuck, take, taken,
  takes, taking, taught, teach, tell, telling, tells, think, thinking, thinks, thought, tie, tied, ties,
  told, took, tying, undergo, undergoing, underlie, underlies, understand, understands, understood,
  undertaken, undertook, upheld, went, winning, wins, withdrawn, withdrew, won, worn, woven, write,
  writes, written, wrote
`);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain/verbs-pt-br.js

/** Regular verbs of Portuguese, without accents, that claim nothing of a figure; their forms follow by rule. */
const VERBS_PT_BR = listed(`
  abandonar, abarcar, abastecer, abordar, abranger, abrigar, abrir, absorver, acarretar, aceitar, acertar,
  acessar, acessorar, acionar, acirrar, aclarar, acolher, acometer, acomodar, acompanhar, aconselhar,
  acontecer, acordar, acreditar, adaptar, adentrar, adequar, aderir, adiantar, administrar, admitir,
  adotar, adquirir, advertir, advir, advogar, afetar, afigurar, afirmar, afunilar, agilizar, agir,
  agregar, agrupar, aguardar, ajudar, ajustar, alavancar, alcancar, alegrar, alertar, alinhar, alinhavar,
  almejar, alocar, alterar, amadurecer, amarrar, ambicionar, ameacar, amenizar, analisar, ancorar, andar,
  anexar, animar, anotar, antecipar, anunciar, aparecer, aperfeicoar, apertar, aplicar, apoiar, apontar,
  apostar, apreciar, apreender, apresentar, apressar, aprimorar, aprofundar, aprovar, aproveitar,
  aproximar, apurar, arcar, argumentar, armazenar, arranjar, arrastar, ascender, assegurar, assentar,
  assimilar, assinalar, assistir, associar, assumir, atacar, atender, atentar, atenuar, atestar, atingir,
  atrair, atrasar, atrelar, atribuir, atualizar, atuar, auditar, autorizar, auxiliar, avaliar, averiguar,
  avisar, balancear, balizar, barrar, basear, bastar, beneficiar, bloquear, brindar, buscar, caber,
  cadastrar, calcar, calcular, calibrar, caminhar, canalizar, cancelar, captar, capturar, caracterizar,
  carecer, carregar, categorizar, celebrar, centralizar, certificar, chamar, checar, chegar, citar,
  clarear, clarificar, classificar, cobrar, cobrir, coibir, coincidir, colaborar, coletar, colher,
  colocar, combinar, comecar, comentar, compactar, comparar, compartilhar, compartimentar, compensar,
  competir, complementar, completar, compor, comportar, comprar, compreender, comprometer, comprovar,
  computar, comunicar, conceber, conceder, concentrar, concernir, concluir, concordar, concretizar,
  condensar, condicionar, conduzir, conectar, conferir, confiar, confirmar, confluir, conformar,
  confrontar, congelar, conhecer, conjugar, conquistar, consagrar, conscientizar, conseguir, conservar,
  considerar, consistir, consolar, consolidar, constar, constatar, constituir, construir, consultar,
  consumir, contabilizar, contar, contatar, contemplar, conter, contestar, contextualizar, continuar,
  contornar, contrapor, contratar, contribuir, controlar, convencer, convergir, conversar, converter,
  convidar, convocar, cooperar, coordenar, correlacionar, correr, corresponder, corrigir, corroborar,
  cotar, criar, cruzar, cuidar, cumprir, curar, custear, datar, debater, decidir, declarar, decompor,
  decorrer, dedicar, defender, definir, degradar, deixar, delegar, deliberar, delimitar, delinear,
  demandar, demonstrar, demorar, denominar, denotar, deparar, depender, depositar, depreciar, derivar,
  desabilitar, desafiar, desanexar, desativar, desbloquear, descartar, descentralizar, descobrir,
  descomissionar, desconectar, descontar, descontinuar, descrever, desdobrar, desejar, desempatar,
  desempenhar, desenhar, desenrolar, desenvolver, designar, desobstruir, desocupar, desonerar, despender,
  despertar, despontar, desprender, despriorizar, destacar, destinar, destravar, desviar, detalhar,
  detectar, determinar, devolver, diagnosticar, dialogar, diferenciar, diferir, digitalizar, direcionar,
  dirigir, discernir, disciplinar, discutir, dispensar, disponibilizar, disputar, disseminar, distinguir,
  distribuir, diversificar, divulgar, documentar, dotar, durar, efetivar, efetuar, elaborar, eleger,
  elencar, eliminar, elucidar, embarcar, embasar, embutir, emergir, empenhar, empreender, empregar,
  enaltecer, encadear, encaixar, encaminhar, encarar, encarregar, encerrar, encontrar, enderecar,
  endossar, enfatizar, enfrentar, engajar, engendrar, englobar, enquadrar, enriquecer, ensejar, ensinar,
  entender, entrar, entregar, entusiasmar, enunciar, enviar, enviesar, envolver, enxergar, equacionar,
  equilibrar, equipar, equivaler, erradicar, esbarrar, escalonar, esclarecer, escoar, escolher, escrever,
  esforcar, esgotar, esmiucar, espacar, espalhar, especificar, espelhar, esperar, esquecer, estabelecer,
  estacionar, estagiar, estancar, estender, estimar, estimular, estipular, estruturar, estudar,
  evidenciar, evoluir, examinar, exceptuar, executar, exemplificar, exercer, exibir, exigir, existir,
  experimentar, explanar, explicar, explicitar, explorar, exportar, expressar, extrair, facilitar,
  facultar, falar, faltar, familiarizar, fasear, fatiar, faturar, favorecer, fazer, fechar, figurar,
  finalizar, financiar, firmar, fiscalizar, fixar, flagrar, fluir, focalizar, focar, fomentar, forcar,
  formalizar, formar, formular, fornecer, fortalecer, fracionar, frisar, frutificar, funcionar,
  fundamentar, ganhar, gerar, gerenciar, gerir, governar, granjear, gravitar, guardar, guiar, habilitar,
  habitar, harmonizar, herdar, hesitar, hierarquizar, honrar, hospedar, identificar, ignorar, iluminar,
  ilustrar, imaginar, impactar, implantar, implementar, implicar, impor, importar, impressionar,
  impulsionar, inaugurar, incentivar, incidir, incluir, incorporar, incorrer, incumbir, indagar, indicar,
  induzir, inferir, influenciar, influir, informar, ingerir, ingressar, iniciar, inovar, inserir,
  insinuar, insistir, inspecionar, inspirar, instalar, instituir, instruir, integrar, intensificar,
  interagir, interessar, interligar, interpretar, interromper, intervir, introduzir, intuir, inventariar,
  investigar, investir, invocar, ir, isolar, julgar, juntar, justificar, laborar, lancar, legar,
  legitimar, lembrar, levantar, levar, liberar, licenciar, lidar, ligar, limitar, limpar, listar,
  localizar, lograr, lotar, mandar, manejar, manifestar, manter, mapear, marcar, materializar, maturar,
  maximizar, mencionar, mensurar, merecer, mesclar, migrar, minimizar, mirar, mitigar, mobilizar, modelar,
  modificar, monetizar, monitorar, mostrar, motivar, mover, movimentar, mudar, municiar, munir, navegar,
  necessitar, negligenciar, negociar, nomear, normalizar, nortear, notar, notificar, obedecer, objetivar,
  obrar, obrigar, observar, obter, ocorrer, ocupar, oferecer, ofertar, olhar, omitir, onerar, operar,
  oportunizar, optar, ordenar, organizar, orientar, originar, orquestrar, oscilar, otimizar, padronizar,
  pagar, pairar, parametrizar, parecer, participar, partir, passar, pausar, pautar, pedir, pender,
  pendurar, pensar, percebe, perceber, percorrer, perder, perdurar, permanecer, permitir, perpassar,
  perpetuar, perseguir, persistir, perspectivar, pertencer, pesar, pesquisar, planejar, plasmar, pleitear,
  ponderar, portar, posicionar, possibilitar, possuir, postergar, praticar, preceder, precisar, predizer,
  preencher, preferir, prejudicar, prender, preocupar, preparar, prescrever, presenciar, preservar,
  presidir, pressionar, prestar, presumir, pretender, prevalecer, prevenir, primar, priorizar,
  privilegiar, proceder, processar, procurar, produzir, programar, progredir, prolongar, prometer,
  promover, prontificar, pronunciar, propagar, propiciar, proporcionar, prorrogar, prosseguir, proteger,
  provar, provisionar, publicar, pulverizar, qualificar, quantificar, questionar, quitar, racionalizar,
  racionar, radicar, rastrear, ratificar, reagir, realcar, realimentar, realinhar, realizar, realocar,
  reaproveitar, reativar, reatribuir, reavaliar, reaver, recair, recalibrar, receber, rechecar, recobrar,
  recolher, recomecar, recomendar, recompensar, recomprar, reconciliar, reconhecer, reconsiderar,
  reconstruir, recorrer, recuperar, redefinir, redesenhar, redigir, redirecionar, redistribuir,
  reequilibrar, reescrever, reestruturar, referenciar, referir, refinar, refletir, reforcar, reformular,
  refrear, refrescar, regenerar, registrar, regrar, regular, regularizar, reincidir, reiniciar, reiterar,
  relacionar, relatar, relembrar, reler, remanejar, remarcar, remediar, remeter, remodelar, remontar,
  renegociar, renovar, rentabilizar, renunciar, reordenar, reorganizar, repactuar, reparar, repassar,
  repensar, repercutir, repetir, replicar, reportar, reposicionar, repousar, representar, repriorizar,
  reproduzir, requisitar, reservar, resgatar, resguardar, residir, resolver, respaldar, respeitar,
  responder, responsabilizar, ressaltar, ressarcir, ressurgir, restabelecer, restar, restaurar,
  restringir, resultar, resumir, retardar, retificar, retirar, retomar, retornar, retrair, retratar,
  reunir, reutilizar, revalidar, revelar, revestir, revisar, revisitar, revogar, rodar, rondar,
  rotacionar, rotular, sacar, salientar, salvaguardar, sanar, sanear, satisfazer, sediar, segmentar,
  seguir, segurar, selecionar, sensibilizar, separar, sequenciar, servir, significar, simplificar,
  simular, sinalizar, sincronizar, sintetizar, sistematizar, situar, sobrecarregar, sobrepor, sobressair,
  sofrer, solicitar, solidificar, solucionar, sublinhar, submeter, subsidiar, subsistir, substituir,
  subutilizar, suceder, sucumbir, sugerir, sujeitar, superalocar, superdimensionar, supervisionar,
  suplementar, suportar, surgir, surpreender, suscitar, suspender, sustar, sustentar, tabular, taguear,
  tangenciar, tangibilizar, tardar, tarifar, tatear, tecer, tender, tentar, terceirizar, testar, tirar,
  tocar, tolerar, tolher, tomar, tornar, trabalhar, traduzir, trafegar, tragar, tramitar, transferir,
  transformar, transitar, transmitir, transparecer, tratar, travar, treinar, triar, tributar, trilhar,
  trocar, ultimar, unificar, unir, urgir, usar, usufruir, usurpar, utilizar, validar, valorizar, variar,
  vasculhar, vencer, vender, verificar, versar, vetar, viabilizar, viger, vigiar, vigorar, vincular,
  vingar, visar, visitar, vislumbrar, vistoriar, visualizar, vivenciar, voltar, votar, zelar
`);
/** Verbs with forms of their own. */
const IRREGULAR_VERBS_PT_BR = listed(`
  aberta, abertas, aberto, abertos, aceita, aceito, adveio, advem, advinda, advindas, advindos, cabe,
  cabem, cabera, caberia, compoe, compoem, compondo, compos, composta, compostas, composto, compostos,
  condiz, condizem, contem, contendo, conteve, contida, continha, convem, convir, conviria, coube,
  coubera, couberam, da, dada, dadas, dados, dando, dao, dar, dara, daria, dariam, dava, de, deem, dei,
  demos, deram, descoberto, desse, dessem, detem, deter, deteve, detida, detido, detinha, deu, deveriam,
  diria, dispoe, dispoem, dispor, disposta, disposto, dispunha, disse, dita, ditas, dito, ditos, diz,
  dizem, dizer, dizia, eleito, emerge, entregue, entregues, era, eram, es, escrito, esta, estamos,
  estando, estao, estar, estara, estarao, estarem, estaria, estariam, estava, estavam, esteja, estejam,
  esteve, estiver, estiveram, estiverem, expoe, expoem, expor, expos, exposta, exposto, expostos, extinta,
  extinto, faca, facam, fara, faria, fariam, faz, fazem, fazendo, fazia, feita, feitas, feito, feitos,
  fez, fica, ficam, ficando, ficar, ficara, ficaram, ficarao, ficaria, ficariam, ficava, ficou, fique,
  fiquem, fizer, fizeram, fizerem, foi, for, fora, foram, forem, fosse, fossem, gasto, ha, haja, havendo,
  haver, havera, haveria, havia, houve, houver, impoe, impoem, inclusa, incluso, inclusos, interveio,
  intervem, la, le, ler, leu, lida, lidas, lido, lidos, limpa, mantem, mantendo, mantenha, mantenham,
  manteve, mantida, mantidas, mantido, mantidos, mantinha, mantivemos, mantiver, mantiveram, mantiverem,
  mantivesse, mede, medem, medidas, medido, medidos, medindo, medir, mediu, obtem, obtendo, obtenha,
  obteve, obtido, obtidos, oponha, opor, paga, pagas, pago, pagos, peca, pecam, pego, perfaz, perfazem,
  perfazendo, perfez, pode, podem, podemos, podendo, podera, poderao, poderia, poderiam, podia, podiam,
  poe, poem, pondo, por, pos, possa, possam, possamos, posta, postas, posto, postos, presa, preso,
  preveem, preveja, prevemos, previa, previram, previu, propoe, propoem, propomos, propondo, propor,
  propos, propostas, proposto, propostos, prove, proveio, provem, prover, provera, provido, provindo,
  pude, puder, puderam, queira, queiram, quer, querem, queremos, querer, queria, quiser, quiserem,
  requeira, requer, requerem, requerendo, requerer, requereu, retem, reter, reteve, retida, retido, reve,
  reveem, reveja, revejam, revendo, rever, reverter, revertido, revista, revistas, revisto, revistos,
  reviu, sabe, sabem, sabemos, sabendo, saber, sabido, saem, sai, saiam, saiba, saibam, saido, saindo,
  sair, sairam, sairia, saiu, sao, satisfaz, satisfazem, satisfez, seja, sejam, sendo, ser, sera, serao,
  serem, seria, seriam, sido, sobrepoe, sobrepoem, sobreposta, sobrepostas, sobreposto, sobrepostos,
  somos, supoe, supondo, suponha, supor, surte, surtem, surtir, surtiu, suspensa, suspensas, suspenso,
  suspensos, tem, temos, tendo, tenha, tenham, tenhamos, ter, tera, terao, terem, teria, teriam, teve,
  tido, tinha, tinham, tiver, tiveram, tiverem, tivesse, tivessem, traga, tragam, trara, trarao, traria,
  trariam, traz, trazem, trazendo, trazer, trazida, trazido, trouxe, trouxeram, va, vai, vamos, ve, veem,
  veio, veja, vejam, vem, vendo, venha, venham, ver, vieram, vierem, vinda, vindo, vindos, vinha, vinham,
  vir, viria, vistas, visto, vistos, viu
`);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/plain/plain-words.js







const PLAIN = {
    en: {
        others: new Set([
            ...englishVerbs(...VERBS_EN),
            ...IRREGULAR_VERBS_EN,
            ...englishAdjectives(...ADJECTIVES_EN),
            ...SMALL_WORDS_EN,
        ]),
        things: new Set([...englishNouns(...NOUNS_EN), ...englishVerbs(...NOUN_VERBS_EN)]),
        nouns: new Set(englishNouns(...NOUNS_EN)),
    },
    'pt-BR': {
        others: new Set([
            ...portugueseVerbs(...VERBS_PT_BR),
            ...IRREGULAR_VERBS_PT_BR,
            ...portugueseAdjectives(...ADJECTIVES_PT_BR),
            ...SMALL_WORDS_PT_BR,
        ]),
        things: new Set(portugueseNouns(...NOUNS_PT_BR)),
        nouns: new Set(portugueseNouns(...NOUNS_PT_BR)),
    },
};
/** Whether a word, as lexicons know it, is one of the language that sentences about costs are held together with. */
function isPlainWord(plain, language) {
    return PLAIN[language].others.has(plain) || PLAIN[language].things.has(plain);
}
/** Whether it may be something that is counted, or told of. */
function isPlainThing(plain, language) {
    return PLAIN[language].things.has(plain) && !PLAIN[language].others.has(plain);
}
/** Whether it is the name of a thing, and no verb. */
function isPlainNoun(plain, language) {
    return PLAIN[language].nouns.has(plain) && !PLAIN[language].others.has(plain);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/cause.js




const CHANGE = /^spend-change/;
/** Why something changed is told by what changed as well: behind `because of` stands a name or a figure, and it went the same way. */
const cause = (sentence, { index, language }) => causes(sentence).some((hit) => !isToldByFacts(hit, sentence, index)) ||
    (tellsOfCost(sentence) && events(sentence).some((hit) => !isToldByFacts(hit, sentence, index))) ||
    sentence.words.some((word) => isDrivenByThing(word, sentence, language))
    ? 'subject'
    : null;
function isToldByFacts({ clause, from, to }, { figures, names }, index) {
    const isBehind = (one) => one.clause === clause && one.at > to;
    const name = names.find(isBehind);
    if (!name)
        return figures.some(isBehind);
    const changes = figures
        .filter(({ fact, at }) => at < from && CHANGE.test(fact.measure) && fact.subject !== name.subject.id)
        .map(({ fact }) => fact);
    return changes.every((change) => went(name.subject.id, change, index).has(change.direction));
}
/** Which ways a subject went in the days of a change. */
function went(subject, { period }, { facts }) {
    const own = [...facts.values()].filter((fact) => fact.subject === subject && CHANGE.test(fact.measure) && samePeriod(fact.period, period));
    return new Set(own.map(({ direction }) => direction));
}
/** What came before a change is read as its cause; a saving has none. */
function tellsOfCost({ figures }) {
    return figures.some(({ fact }) => fact.measure.startsWith('spend'));
}
const DRIVES = /^(?:drove|drives|drive|generated|generates|created|creates|pushed|pushes|produced|produces|raised|raises|gerou|geraram|gera|geram|elevou|elevaram|puxou|puxaram|impulsionou|impulsionaram)$/;
/** `traffic drove spend`: the word right before is a thing, and no name. */
function isDrivenByThing({ plain, at }, sentence, language) {
    if (!DRIVES.test(plain) || !tellsOfCost(sentence))
        return false;
    const before = sentence.words.find((word) => word.at === at - 2);
    if (!before || isOfAll(before.plain))
        return false;
    return isPlainThing(before.plain, language) || usageWords(sentence).some(({ to }) => to === before.at);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/command.js
/** Commands are ours: a writer's sentence holds none. */
const command = (sentence) => (sentence.command ? 'command' : null);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/compared-pair.js
/** Words between a comparison and the name behind it: `than the account {s1}`. */
const compared_pair_FAR = 4;
/** `{s1} … is dearer than {s2}`. `null`: it compares no names. */
function comparedPair({ clause, from, to }, { names, tokens }) {
    const right = names.find(({ at }) => at > to);
    if (right?.clause !== clause || right.subject.kind === 'budget')
        return null;
    const between = tokens.slice(to + 1, right.at).filter(({ kind }) => kind !== 'space');
    if (between.length > compared_pair_FAR || !between.every(({ kind }) => kind === 'word'))
        return null;
    const left = names.findLast(({ at, subject }) => at < from && subject.id !== right.subject.id);
    return left ? { left, right } : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/comparison.js




/** What is told as much the same may differ by so much of the larger. */
const comparison_CLOSE = 0.05;
/** One name is dearer than another only where figures of both stand there, of one measure and the same days, and have it so. */
const comparison = (sentence) => comparisons(sentence).some((hit) => {
    const pair = comparedPair(hit, sentence);
    return pair !== null && !comparison_isHeld(hit.value, factsOf(pair.left, sentence), factsOf(pair.right, sentence));
}) || sentence.words.some((word) => isOtherThan(word, sentence))
    ? 'arithmetic'
    : null;
/** `a better return than {s2}`: of what no figure tells. */
function isOtherThan({ plain, at, clause }, sentence) {
    if (plain !== 'than')
        return false;
    const isKnown = comparisons(sentence).some(({ from, to }) => from <= at && at <= to);
    return !isKnown && comparedPair({ from: at, to: at, clause }, sentence) !== null;
}
function factsOf({ subject }, { figures }) {
    return figures.map(({ fact }) => fact).filter((fact) => fact.subject === subject.id);
}
function comparison_isHeld(claim, left, right) {
    const verdicts = left.flatMap((one) => right.filter((other) => isLike(one, other)).map((other) => holds(claim, amountOf(one), amountOf(other))));
    return verdicts.length > 0 && verdicts.every((isTrue) => isTrue);
}
function isLike(one, other) {
    return (one.measure === other.measure &&
        currencyOf(one) === currencyOf(other) &&
        samePeriod(one.period, other.period));
}
function holds(claim, left, right) {
    if (left === null || right === null)
        return false;
    if (claim === 'same')
        return Math.abs(left - right) <= comparison_CLOSE * Math.max(Math.abs(left), Math.abs(right));
    return claim === 'above' ? left > right : left < right;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/currency.js

const BESIDES = new Set([
    'and',
    'plus',
    'besides',
    'while',
    'e',
    'mais',
    'alem',
    'enquanto',
]);
/** Amounts in two currencies stand beside each other: one is not the other in other words. */
const currency = (sentence) => sentence.figures.some((figure, at) => isInOtherWords(sentence.figures[at - 1], figure, sentence))
    ? 'unit'
    : null;
function isInOtherWords(before, figure, { words }) {
    if (!before)
        return false;
    const [one, other] = [currencyOf(before.fact), currencyOf(figure.fact)];
    if (one === null || other === null || one === other)
        return false;
    return !words.some(({ at, plain }) => at > before.at && at < figure.at && BESIDES.has(plain));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/manner.js


/** Told as what it is: what was as what was, what may be saved as that, and all of it rather than a piece. */
const manner = (sentence) => hedges(sentence).some(({ clause }) => isAll(sentence, clause, wasPaid)) ||
    modals(sentence).some(({ clause }) => isOwn(sentence, clause) && isAll(sentence, clause, wasPaid)) ||
    untilNow(sentence).some(({ clause }) => isAll(sentence, clause, isOver)) ||
    qualifiers(sentence).some(({ clause }) => isAll(sentence, clause, wasSpent)) ||
    savedAlready(sentence).some(({ clause }) => isAny(sentence, clause, mayBeSaved)) ||
    apieces(sentence).some(({ clause }) => isAll(sentence, clause, manner_isOfAll))
    ? 'measure'
    : null;
function isAll(sentence, clause, test) {
    return figuresAround(sentence, clause).every(({ fact }) => test(fact));
}
function isOwn({ figures }, clause) {
    return figures.some((figure) => figure.clause === clause);
}
function isAny(sentence, clause, test) {
    return figuresAround(sentence, clause).some(({ fact }) => test(fact));
}
const PAID = /^(?:spend|waste|charge|unit-cost|anomaly|commitment-(?!end)|realised)/;
function wasPaid({ measure }) {
    return PAID.test(measure);
}
/** Of a whole month; one that is running is told in days. */
function isOver(fact) {
    return wasPaid(fact) && fact.measure !== 'realised-saving' && fact.period?.kind !== 'days';
}
/** All that was spent, or will be. */
function wasSpent({ measure }) {
    return /^(?:spend|forecast)/.test(measure);
}
const TO_BE_HAD = new Set(['saving', 'saving-a-year', 'saving-gross', 'saving-share']);
function mayBeSaved({ measure }) {
    return TO_BE_HAD.has(measure);
}
function manner_isOfAll({ measure, value }) {
    return measure !== 'unit-cost' && (value.kind === 'money' || value.kind === 'estimate');
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/deed.js



/** What is recommended is not done, a commitment is neither begun nor renewed, and of what was counted no state is known. */
const deed = (sentence) => tellsOfDeeds(sentence) ||
    tellsOfBeginning(sentence) ||
    sentence.figures.some((figure) => isCalled(figure, sentence))
    ? 'measure'
    : null;
/** Of a commitment, whose end is all that is told: it is neither begun nor renewed. */
const BEGUN = /^(?:renewed|extended|prolonged|started|began|begins|starts|begun|renovad[oa]|prorrogad[oa]|estendid[oa]|comec\w+|inici\w+)$/;
const DONE = /^(?:was|were|been|foi|foram|sido)$/;
const IS_DONE = /^(?:was|were|been|is|are|foi|foram|esta|estao|sao|sido)$/;
const DEED = /^(?:implemented|handled|investigated|tratad[oa]s?|investigad[oa]s?|completed|executed|deployed|adopted|finished|finalised|finalized|remediated|resolved|carried|acted|approved|rejected|accepted|blocked|closed|cancelled|canceled|fixed|delivered|automated|started|rolled|aprovad[oa]s?|rejeitad[oa]s?|aceit[oa]s?|bloquead[oa]s?|fechad[oa]s?|cancelad[oa]s?|resolvid[oa]s?|corrigid[oa]s?|entregues?|iniciad[oa]s?|implementad[oa]s?|executad[oa]s?|concluid[oa]s?|aplicad[oa]s?|adotad[oa]s?|seguid[oa]s?)$/;
/** Recommendations, and what they bring; and what somebody has to look into. */
function isToBeDone(fact) {
    return mayBeSaved(fact) || /^(?:recommendations|without-amount|anomalies)$/.test(fact.measure);
}
/** `was deleted`, beside what deleting would save. */
function tellsOfDeeds(sentence) {
    const isBehind = (pattern, from) => sentence.words.some(({ at, plain }) => at === from - 2 && pattern.test(plain));
    if (!sentence.figures.some(({ fact }) => isToBeDone(fact)))
        return false;
    return (actionWords(sentence).some(({ from }) => isBehind(DONE, from)) ||
        sentence.words.some(({ at, plain }) => DEED.test(plain) && isBehind(IS_DONE, at)));
}
/** `was renewed`, `begins on`. */
function tellsOfBeginning({ figures, words }) {
    return figures.some(({ fact, at, clause }) => fact.measure === 'commitment-end' &&
        words.some((word) => word.clause === clause && word.at < at && BEGUN.test(word.plain)));
}
const COUNTED = new Set([
    'accounts',
    'regions',
    'resources',
    'services-billed',
    'services-counted',
]);
const STATE = /^(?:deleted|removed|stopped|terminated|closed|created|resized|opened|excluid[oa]s|removid[oa]s|desligad[oa]s|criad[oa]s|idle|unused|unattached|orphaned|empty|unhealthy|healthy|underutili[sz]ed|compliant|exposed|inefficient|efficient|expensive|wasteful|ocios[oa]s|vazi[oa]s|sem|ineficientes|eficientes|car[oa]s)$/;
/** `{f1} are idle`: how many there are is known, and not in what state. */
function isCalled({ fact, at }, { tokens }) {
    if (!COUNTED.has(fact.measure))
        return false;
    const [verb, state] = [tokens[at + 2], tokens[at + 4]];
    if (verb?.kind !== 'word' || state?.kind !== 'word')
        return false;
    return IS_DONE.test(verb.plain) && (STATE.test(state.plain) || restricts(state.plain));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/digit.js
const NUMERAL = /\p{N}/u;
/** A digit of any script; those of slots are none. */
const digit = ({ tokens }) => tokens.some(({ kind, text }) => kind === 'other' && NUMERAL.test(text)) ? 'digit' : null;

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/direction.js



/** `rose`, `caiu`, `flat`: only as every directed figure of the clause went. */
const direction = (sentence, context) => directionWords(sentence).some((hit) => !direction_compares(hit, sentence) && !agrees(hit.value, directedNear(sentence, hit.clause, context)))
    ? 'direction'
    : null;
/** `dearer than {s2}`, `above its target of {f2}`: the figures on both sides are held against each other elsewhere. */
function direction_compares(word, sentence) {
    const isIn = ({ from, to }) => from <= word.from && word.to <= to;
    return (comparisons(sentence).some((hit) => isIn(hit) && comparedPair(hit, sentence) !== null) ||
        bounds(sentence).some((hit) => isIn(hit) && isByTarget(hit, sentence)));
}
/** Words from `above` to the figure of a target. */
const direction_FAR = 12;
const BY_LEVEL = /^(?:budget|forecast-low|forecast-high)$/;
/** `above its target of {f2}`, `below the upper end of {f2}`: on the other side stands a figure of the same kind. */
function isByTarget({ from, to }, { figures }) {
    const target = figures.find(({ at }) => at > to);
    if (!target || target.at - to > direction_FAR)
        return false;
    const { measure, subject } = target.fact;
    if (measure === 'kpi-target')
        return figures.some(({ fact }) => fact.measure === 'kpi' && fact.subject === subject);
    const before = figures.findLast(({ at }) => at < from)?.fact;
    return (BY_LEVEL.test(measure) &&
        before !== undefined &&
        /^(?:forecast|budget-)/.test(before.measure) &&
        before.direction === null);
}
function agrees(claimed, directions) {
    return directions.length > 0 && directions.every((one) => one === claimed);
}
/** Of the clause; where it has none, of the next that has one, else of the one before. */
function directedNear({ figures, clauses }, clause, context) {
    const inClause = (wanted) => {
        const facts = figures.filter((figure) => figure.clause === wanted).map(({ fact }) => fact);
        const directed = facts.flatMap(({ direction: own }) => own ?? []);
        return directed.length > 0
            ? directed
            : facts.flatMap((fact) => directionOfChange(fact, context.index) ?? []);
    };
    for (let next = clause; next < clauses; next += 1)
        if (inClause(next).length > 0)
            return inClause(next);
    for (let before = clause - 1; before >= 0; before -= 1) {
        if (inClause(before).length > 0)
            return inClause(before);
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/exchanged-target.js
const TARGET = /^(?:targets?|goals?|metas?|alvos?|objetivos?)$/;
const AGAINST = /^(?:against|versus|vs|ante|contra|frente|aim\w*|asked|wanted|sought)$/;
/** `the target is {f1}`, where that is the figure and the target stands elsewhere; `it is at {f2}`, where that is the target. */
const exchangedTarget = (sentence) => (isExchanged(sentence) ? 'measure' : null);
function isExchanged({ words, figures }) {
    const targets = figures.filter(({ fact }) => fact.measure === 'kpi-target');
    if (targets.length === 0)
        return false;
    const named = new Set(words.filter(({ plain }) => TARGET.test(plain)).map(({ clause }) => clause));
    if (named.size === 0)
        return !words.some(({ plain }) => AGAINST.test(plain));
    const isOwn = ({ clause }) => targets.some((target) => target.clause === clause);
    return figures.some((figure) => figure.fact.measure === 'kpi' && named.has(figure.clause) && !isOwn(figure));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/extent.js




/** Ratios of something to all of it. */
const extent_OF_ALL = new Set([
    ...['commitment-coverage', 'commitment-utilisation', 'coverage-ratio', 'tagged-ratio'],
    ...['untagged-ratio', 'spend-share', 'waste-ratio'],
]);
const ALMOST_ALL = 0.995;
/** From here on a change is not slight. */
const MORE_THAN_SLIGHT = 0.1;
/** `fully` needs all of it, and `slightly` a small change. */
const extent = (sentence, { index }) => {
    if (saysOf(wholeWords, sentence, isNotAll))
        return 'ratio-word';
    return saysOf(slightWords, sentence, (fact) => Math.abs(ratioOf(fact, index)) >= MORE_THAN_SLIGHT)
        ? 'direction'
        : null;
};
/** One end is not that of all commitments. */
function isNotAll(fact) {
    if (fact.measure === 'commitment-end')
        return true;
    return extent_OF_ALL.has(fact.measure) && (amountOf(fact) ?? 1) < ALMOST_ALL;
}
function saysOf(words, sentence, isWrong) {
    return words(sentence).some(({ clause }) => figuresAround(sentence, clause).some(({ fact }) => isWrong(fact)));
}
/** Of a change, by how much of what it was; 0 where that is not known. */
function ratioOf(fact, { facts }) {
    if (/-change-ratio$/.test(fact.measure))
        return amountOf(fact) ?? 0;
    if (!/-change$/.test(fact.measure))
        return 0;
    for (const other of facts.values())
        if (other.measure === `${fact.measure}-ratio` &&
            other.subject === fact.subject &&
            samePeriod(other.period, fact.period) &&
            samePeriod(other.base, fact.base))
            return amountOf(other) ?? 0;
    return 0;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/followers.js




/** Words behind a figure that are none of a lexicon's: verbs and adverbs, mostly. */
const OTHERS = new Set([
    'open remain remains came comes come carry carries stand stands apply applies bring brings brought take takes took hold holds held',
    'go goes went get gets got give gives gave make makes made do does did need needs belong belongs sit sits run runs ran lie lies lay',
    'left each every so already still yet again now here there alone instead net available possible potential outstanding further',
    'extra earlier later ahead behind before after through across within without under per via because during until till alongside',
    'towards toward into out off where which who whose though although however therefore thus then too also either or if whether',
    'due worth begun found seen sold bought meant sent set put kept let shown known done gone been being become becomes became',
    'concern concerns refer refers await awaits lack lacks relate relates follow follows result results arise arises arose appear',
    'appears show shows tell tells told pass passes reach reaches exist exists work works depend depends stem stems derive derives',
    'points means mean suggests implies explains frente face a durante mediante throughout among amongst inside outside around about beside besides except despite near next',
    'abertas abertos aberta aberto cada depois antes hoje agora ainda tambem apenas somente disponiveis disponivel possiveis possivel',
    'potenciais potencial pendentes pendente adicionais adicional extras extra la aqui logo entao portanto pois porque porem contudo',
    'todavia onde cujo cuja cujos cujas dentro fora durante via junto alem alem antes apos assim mesmo mesma so outra outro outras outros',
    'fica ficam ficou ficaram vem vieram veio vai vao foi foram era eram seja sejam tem tinha tinham ha houve estao esta esteve estiveram',
    'vale valem traz trazem leva levam faz fazem fez fizeram podem pode devem deve cabe cabem resta restam falta faltam segue seguem',
    'continua continuam permanece permanecem representa representam corresponde correspondem equivale equivalem responde respondem',
    'seriam seria serao sera sao e eh deles delas dele dela disso disto nele nela neles nelas aproximadamente atualmente',
    'foge fogem escapa escapam precisa exige exigem pede pedem custa custam sai saem entra entram chega chegam passa passam',
    'abaixo acima adiante atras juntos perto longe cerca quase talvez nunca sempre ja jamais segundo conforme exceto salvo',
].flatMap((line) => line.split(' ')));
/** Participles, gerunds, adverbs, and verbs of which figures are the subject. */
const FORMS = {
    en: /(?:ed|ing|ly)$/,
    'pt-BR': /(?:[ai]d[oa]s?|ndo|mente|[aei]m|[aei]ram|ou|eu|iu|ava|rao?|ria)$/,
};
/** Things that can be counted, though they look or are known otherwise. */
const THINGS = new Set([
    ...[...en.parts, ...ptBr.parts, ...en.measures.usage, ...ptBr.measures.usage].map(firstWord),
    ...'recommendations recommendation resources resource accounts account regions services reads people persons things items tickets'.split(' '),
    ...'building buildings seed bed shed king kings ring string strings thing feed feeds speed speeds family assembly'.split(' '),
    ...'recomendacoes recomendacao recursos contas regioes servicos leituras pessoas coisas itens pedidos dados chamadas entradas'.split(' '),
    ...'saidas estados lados camadas toneladas rodadas jornadas empregados unidades comunidades mercados certificados casa casas'.split(' '),
    ...'horas hora hours hour dias dia days day meses mes months month anos ano years year semanas weeks week quarters tags'.split(' '),
    ...'anomalies anomalias budgets orcamentos commitments compromissos credits creditos taxes impostos discounts descontos'.split(' '),
]);
/** Of `bancos de dados` the bancos; nothing of `a conta`. */
function firstWord(phrase) {
    const [first = ''] = phrase.split(' ');
    return [...en.functionWords, ...ptBr.functionWords].includes(first) ? phrase : first;
}
/** Whether a word counts nothing: behind a figure it does not make another one of it. */
function mayFollowFigure(plain, language) {
    if ([plain, ...plain.split(/[-']/)].some((part) => THINGS.has(part)))
        return false;
    if (OTHERS.has(plain) || FORMS[language].test(plain))
        return true;
    if (isPlainThing(plain, 'en') || isPlainThing(plain, 'pt-BR'))
        return false;
    return isKnownWord(plain) || isPlainWord(plain, language);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/follower.js

/** A figure comes with what it counts: the word behind it can be a verb or a small word, and no other thing that it would count. */
const follower = ({ figures, tokens }, { language }) => figures.some(({ at }) => {
    const behind = tokens[at + 2];
    return (tokens[at + 1]?.kind === 'space' && behind?.kind === 'word' && !mayFollowFigure(behind.plain, language));
})
    ? 'unit'
    : null;

// EXTERNAL MODULE: ./build/src/narrative/facts/meets-target.js
var meets_target = __webpack_require__(10640);
;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/goal.js

const MET = /^(?:meet|meets|met|meeting|hit|hits|ating\w+|cumpr\w+|alcanc\w+)$/;
const MISSED = /^(?:miss|misses|missed|missing|fail|fails|failed|failing|yet|needs?|should|perd\w+|falh\w+|ainda|precisa\w*|deveria\w*)$/;
const INSIDE = /^(?:within|inside|dentro)$/;
const OUTSIDE = /^(?:outside|off|beyond|short|fora|aquem)$/;
const goal_TARGET = /^(?:targets?|goals?|metas?|alvos?|objetivos?)$/;
/** "Meeting its target" of a key figure that misses it, or of one that has none in the sentence. */
const goal = (sentence) => {
    const claim = claimOf(sentence);
    if (claim === null)
        return null;
    const verdicts = verdictsOf(sentence);
    return verdicts.length > 0 && verdicts.every((isMet) => isMet === claim) ? null : 'direction';
};
/** `null`: nothing is said of a target, or only what it is. */
function claimOf({ words }) {
    const says = (pattern) => words.some(({ plain }) => pattern.test(plain));
    if (!says(goal_TARGET))
        return null;
    if (says(MISSED) || says(OUTSIDE))
        return false;
    return says(MET) || says(INSIDE) ? true : null;
}
/** Of every key figure that stands there with its target. */
function verdictsOf({ figures }) {
    const facts = figures.map(({ fact }) => fact);
    return facts
        .filter(({ measure }) => measure === 'kpi-target')
        .map((target) => (0,meets_target/* meetsTarget */.a)(facts.filter(({ subject }) => subject === target.subject)));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/inside-budget.js

const inside_budget_INSIDE = /^(?:within|inside|fits?|fitting|funded|respects?|respected|respecting|meets?|met|holds?|keeps?|kept|safe|sufficient|dentro|cabe|cabem|caber|cabendo|respeit\w+|cumpr\w+|suficiente|segur[oa])$/;
const AS_PLANNED = /\b(?:on (?:track|course|budget|plan)(?! to)|as planned|(?:conforme|como) o planejado|nos trilhos)\b/;
/** What has not happened yet is told by a forecast. */
const TO_COME = /^(?:will|end|ends|close|closes|finish|finishes|terminara|fechara|encerrara|ficara)$/;
const BUDGET = /^(?:budgets?|orcamentos?|plan|plano)$/;
/** "Within its budget": only where what is spent against it stands there as well, and is no more. */
const insideBudget = (sentence) => saysInside(sentence) && !isInside(sentence) ? 'direction' : null;
function saysInside({ words, figures, names }) {
    const isOfBudget = figures.some(({ fact }) => fact.topic === 'budgets') ||
        names.some(({ subject }) => subject.kind === 'budget');
    const says = (pattern) => words.some(({ plain }) => pattern.test(plain));
    if (says(inside_budget_INSIDE))
        return isOfBudget || says(BUDGET);
    return isOfBudget && AS_PLANNED.test(words.map(({ plain }) => plain).join(' '));
}
function isInside({ words, figures }) {
    const facts = figures.map(({ fact }) => fact);
    const isToCome = words.some(({ plain }) => TO_COME.test(plain));
    const limits = facts.filter(({ measure }) => measure === 'budget');
    const against = facts.filter(({ measure }) => (isToCome ? /^budget-forecast$/ : /^budget-(?:actual|forecast)$/).test(measure));
    const variances = facts.filter(({ measure }) => measure.startsWith('budget-variance'));
    const keeps = (fact) => limits.some((limit) => limit.subject === fact.subject && isNoMore(fact, limit));
    return (against.length + variances.length > 0 &&
        against.every((fact) => limits.length === 0 || keeps(fact)) &&
        variances.every(({ direction }) => direction !== 'up') &&
        (limits.length > 0 || variances.length > 0));
}
function isNoMore(fact, limit) {
    const [amount, most] = [amountOf(fact), amountOf(limit)];
    return amount !== null && most !== null && amount <= most;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/kinds.js


const KINDS = [
    ['service, servico', ['service']],
    ['account, conta', ['account']],
    ['region, regiao', ['region']],
    ['team, squad, equipe, time', ['team', 'tag-value']],
    ['budget, orcamento', ['budget']],
    ['commitment, compromisso', ['commitment']],
    ['layer, camada', ['layer']],
    ['usage type, tipo de uso', ['usage-type']],
    ['tag, tag key, etiqueta', ['tag-key', 'tag-value']],
    ['resource, volume, instance, bucket, snapshot, recurso, instancia', ['resource']],
    ['environment, ambiente', ['tag-value', 'account', 'resource']],
];
/** What a name is said to be, in both languages. */
const kindWords = phraseFinder(KINDS.map(([words, kinds]) => [listed(words), kinds]), listed('unit cost per, service level, on account, conta de nuvem, da conta, tag compliance, budget owner, budget owners'));

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/kind.js

/** Words from a name to what it is said to be: `{s1} is by far the largest account`. */
const kind_FAR = 6;
const IS = /^(?:is|was|remains|e|foi|permanece|segue)$/;
/** `the account {s1}`, `{s1} is the largest region`: as its subject is. */
const kind = (sentence) => kindWords(sentence).some(({ value, from, to, clause }) => {
    const named = sentence.names.find(({ at }) => at === to + 2) ?? saidOf(from, clause, sentence);
    return named !== undefined && !isOneOf(named.subject.kind, value);
})
    ? 'subject'
    : null;
function isOneOf(kind, kinds) {
    return kinds.includes(kind);
}
/** The name right before `is`, and nothing else than words of its clause up to the kind. */
function saidOf(from, clause, { names, words, tokens }) {
    const name = names.findLast((one) => one.at < from && one.clause === clause);
    const verb = name && words.find(({ at }) => at === name.at + 2);
    if (!name || !verb || !IS.test(verb.plain) || from - verb.at > kind_FAR * 2)
        return undefined;
    const between = tokens.slice(verb.at + 1, from).filter((token) => token.kind !== 'space');
    const isPlain = between.every((token) => token.kind === 'word' && !/^(?:of|in|for|de|d[oa]s?|em|n[oa]s?)$/.test(token.plain));
    return isPlain ? name : undefined;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/known-word.js


/**
 * Every word is one whose claim some rule holds against the facts, or one that claims nothing. Of any other nobody knows what
 * it says: a name in small letters, a rank (`unrivalled`), days (`fiscal`), a doubt (`allegedly`).
 */
const knownWord = ({ words }, { language }) => words.some(({ plain }) => plain.split(/[-']/).some((part) => part.length > 1 && !isKnownWord(part) && !isPlainWord(part, language)))
    ? 'subject'
    : null;

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/language.js



const OWN = {
    en: new Set(en.functionWords),
    'pt-BR': new Set(ptBr.functionWords),
};
/** Small words of languages that nobody here reads; lexicons have none of what they claim. */
const FOREIGN = [
    'el la los las del con y se es fue para por una un al lo su en mas sus pero como este esta',
    'le la les des du est dans pour avec une un sur et a au aux ce cette par de en qui sont ont son sa',
    'der die das und ist im von mit den dem ein eine auf zu sich um wurde nach bei aus fur sind war hat',
    'il lo la gli i di che e nel della del con per una un al sono ha su dei delle alla dal questo',
].map((words) => new Set(words.split(' ').map(plainWord)));
/** What they call costs, and say of them: a short sentence may have no small word. */
const FOREIGN_COSTS = new Set([
    'coste costes ahorro ahorros ahorra subio bajaron subieron cayo disminuyo presupuesto pronostico',
    'cout couts depense depenses baisse hausse augmente diminue reduit budgete facture',
    'kosten ausgaben gestiegen gesunken stieg sank fiel einsparung einsparungen gespart haushalt prognose rechnung',
    'spesa spese costi risparmio risparmi aumentata aumentato diminuita diminuito calata calato scesa salita fattura',
].flatMap((line) => line.split(' ')));
/** One small word is of several languages. */
const SOME = 2;
/** With so many words, one of them is a small one. */
const LONG = 6;
/** The reader's language: words of any other could claim what no lexicon sees. */
const language = ({ words }, { language: wanted }) => {
    const others = [...Object.values(OWN), ...FOREIGN].filter((one) => one !== OWN[wanted]);
    const count = (wordsOf) => words.filter(({ plain }) => wordsOf.has(plain)).length;
    const own = count(OWN[wanted]);
    if (words.length >= LONG && own === 0)
        return 'script';
    const isForeign = others.some((other) => count(other) > Math.max(own, SOME - 1));
    return isForeign || words.some(({ plain }) => FOREIGN_COSTS.has(plain)) ? 'script' : null;
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/left.js

/** What is left of a budget is no fact: what was spent of it is not, nor the whole of it. */
const left = (sentence) => leftWords(sentence).some(({ clause }) => sentence.figures.some((figure) => figure.clause === clause && isSpentOrPlanned(figure.fact)))
    ? 'measure'
    : null;
/** By how much a budget is not exceeded may be left. */
function isSpentOrPlanned({ topic, measure, direction }) {
    return topic === 'budgets' && !(measure.startsWith('budget-variance') && direction === 'down');
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/level.js

/** What something came to is not by how much it changed, and the other way round. */
const level = (sentence) => sentence.figures.some((figure) => isChangedBy(figure, sentence) ||
    isWhatItWas(figure, sentence) ||
    isChangeOfBudget(figure, sentence) ||
    cameToWhatWas(figure, sentence) ||
    isOfOtherKind(figure, sentence))
    ? 'measure'
    : null;
const LEVEL = /^(?:spend(?:-before)?|forecast(?:-low|-high)?|budget(?:-actual|-forecast)?)$/;
const level_CHANGE = /^(?:spend|forecast)-change/;
/** `rose by {f1}`, `{f1} more`: of what was spent in all. */
function isChangedBy({ fact, at }, sentence) {
    if (!LEVEL.test(fact.measure))
        return false;
    if (thanThat(sentence).some(({ from }) => from === at + 2))
        return true;
    const link = byHowMuch(sentence).find(({ to }) => to === at - 2);
    // `subiu de {f1}`: from what it was.
    if (fact.measure === 'spend-before' && link && sentence.tokens[link.from]?.text === 'de')
        return false;
    const before = (link?.from ?? at) - 2;
    const isBound = bounds(sentence).some(({ to }) => to === at - 2 || to === before);
    return !isBound && directionWords(sentence).some(({ to }) => to === before);
}
const RAISED = /^(?:rose|rises?|risen|rising|grew|grows?|growing|grown|increase[sd]?|increasing|climb\w*|jump\w*|raised?|raises|fell|falls?|fallen|drop\w*|decreas\w*|shrank|cut|subiu|sobe|subir|cresceu|cresce|aumentou|aumenta|caiu|cai|diminuiu|recuou|reduzid[oa])$/;
/** `the budget rose by {f1}`, which is by how much it is missed. */
function isChangeOfBudget({ fact, at }, sentence) {
    if (!fact.measure.startsWith('budget-variance'))
        return false;
    const link = byHowMuch(sentence).find(({ to }) => to === at - 2);
    const verb = sentence.words.find((word) => word.at === (link?.from ?? at) - 2);
    return verb !== undefined && RAISED.test(verb.plain);
}
/** `spend was {f1}`: of a change, where no word says that it is one. */
function isWhatItWas({ fact, at, clause }, sentence) {
    if (!level_CHANGE.test(fact.measure) || !links(sentence).some(({ to }) => to === at - 2))
        return false;
    // `the jump of {s1}, of {f1}`: the clause before says that it is one.
    const goesOn = !sentence.figures.some((figure) => figure.clause === clause - 1);
    return ![...directionWords(sentence), ...changeWords(sentence)].some((hit) => hit.clause === clause || (goesOn && hit.clause === clause - 1));
}
/** `to`, before what it went from, or by how much. */
function cameToWhatWas({ fact, at }, sentence) {
    return ((fact.measure === 'spend-before' || level_CHANGE.test(fact.measure)) &&
        arrivals(sentence).some(({ to }) => to === at - 2));
}
/** `across {f1}`, which is an amount; `runs at {f1}`, which is none by the day. */
function isOfOtherKind({ fact: { value, measure }, at }, sentence) {
    const isBehind = ({ to }) => to === at - 2;
    if (counting(sentence).some(isBehind) && value.kind !== 'count')
        return true;
    return rating(sentence).some(isBehind) && measure !== 'spend-a-day' && !isRate(value);
}
function isRate(value) {
    return value.kind === 'ratio' || ('per' in value && value.per !== null);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/measure.js



/** Words say what figures are of, and figures are told as what they are. */
const measure = (sentence) => measureClaims(sentence).some((claim) => !isBorne(claim, sentence)) ||
    sentence.figures.some((figure) => isDisguised(figure, sentence)) ||
    tellsOfUsage(sentence)
    ? 'measure'
    : null;
function isBorne({ value, clause, from, to }, sentence) {
    const named = isFirstClaim(from, clause, sentence) ? figureNamed(to, sentence) : undefined;
    const beside = [named, figureOfKind(from, sentence)].filter((figure) => figure !== undefined);
    if (value.exact && beside.some(({ fact }) => !value.exact?.includes(fact.measure)))
        return false;
    // `owners should review {s1}, which cost {f1}` expects nothing of what it cost.
    const isElsewhere = !sentence.figures.some((figure) => figure.clause === clause);
    if (value === MEASURE_CLAIMS.expected && isElsewhere)
        return true;
    return figuresAround(sentence, clause).some(({ fact }) => bears(fact, value));
}
/** `the forecast for the budget {s1} is {f1}` tells a forecast. */
function isFirstClaim(from, clause, sentence) {
    const before = sentence.figures.findLast(({ at }) => at < from)?.at ?? -1;
    return !measureClaims(sentence).some((other) => other.value.exact && other.clause === clause && other.from > before && other.from < from);
}
/** The figure that a word is put right before: `a budget of {f1}`, `the budget {s1} is {f1}`. */
function figureNamed(word, sentence) {
    const figure = sentence.figures.find(({ at }) => at > word);
    if (!figure)
        return undefined;
    const between = sentence.tokens
        .slice(word + 1, figure.at)
        .filter((token) => token.kind !== 'space' && token.kind !== 'name' && !isBeforeName(token, sentence));
    if (between.length === 0)
        return figure;
    const link = links(sentence).find(({ from }) => from === between[0]?.at);
    return link?.to === between.at(-1)?.at ? figure : undefined;
}
/** `for` of `the target for {s1} is {f1}`. */
function isBeforeName({ kind, text, at }, { names }) {
    return kind === 'word' && OF.test(text) && names.some((name) => name.at === at + 2);
}
const OF = /^(?:for|of|on|in|de|d[oa]|para|com|n[oa])$/;
/** `{f1} in savings`. */
function figureOfKind(word, sentence) {
    const link = kinds(sentence).find(({ to }) => to === word - 2);
    return link && sentence.figures.find(({ at }) => at === link.from - 2);
}
/** A forecast told as what was spent, a saving as a cost. */
function isDisguised({ fact, clause }, sentence) {
    const need = measureNeeds.get(fact.measure);
    if (!need)
        return false;
    const inClause = (hit) => hit.clause === clause;
    const told = need.told(sentence);
    if (told.some(inClause) || (need.orPeriod && sentence.periods.some(inClause)))
        return false;
    // `or {f1} of spend` tells what the cost is of, and `: spend of {f1}` goes on with what was said before.
    const isCost = !need.isCost && fact.value.kind !== 'ratio' && costWords(sentence).some(inClause);
    const goesOn = told.some((hit) => hit.clause === clause - 1 && !sentence.figures.some(inClauseBefore(clause)));
    return isCost ? !goesOn : !need.besideCost && told.length === 0;
}
function inClauseBefore(clause) {
    return (figure) => figure.clause === clause - 1;
}
/** `traffic grew`: the change of a cost says nothing of what was used. */
function tellsOfUsage(sentence) {
    const directions = directionWords(sentence);
    return usageWords(sentence).some(({ clause }) => directions.some((direction) => direction.clause === clause));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/negation.js


/** What is not there, not used or not done can be told with `not`. */
const OF_WHAT_IS_NOT = new Set([
    ...['untagged', 'untagged-ratio', 'without-amount', 'cost-of-waiting', 'waste', 'waste-ratio'],
    ...['commitment-waste', 'reads-answered', 'reads-planned', 'coverage-ratio', 'services-counted'],
]);
const CONTRACTED = /n't$|^(?:did|does|do|was|were|is|has|have|had|wo|would|could|should|ca|is|are)nt$/;
/** A figure that is denied is no longer the figure. */
const negation = (sentence) => clausesDenied(sentence).some((clause) => isAboutFigures(sentence, clause)) ? 'direction' : null;
function clausesDenied(sentence) {
    const hits = negations(sentence).map(({ clause }) => clause);
    return [...hits, ...sentence.words.filter(isContracted).map(({ clause }) => clause)];
}
/** `didn't`, and without its apostrophe `didnt`. */
function isContracted({ plain }) {
    return CONTRACTED.test(plain);
}
function isAboutFigures(sentence, clause) {
    return figuresAround(sentence, clause).some(({ fact }) => !OF_WHAT_IS_NOT.has(fact.measure));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/no-fact.js
/** Every sentence tells a figure. */
const noFact = ({ figures }) => (figures.length === 0 ? 'no-fact' : null);

// EXTERNAL MODULE: ./node_modules/n2words/src/de-DE.js
var de_DE = __webpack_require__(62152);
// EXTERNAL MODULE: ./node_modules/n2words/src/en-US.js
var en_US = __webpack_require__(91111);
// EXTERNAL MODULE: ./node_modules/n2words/src/es-ES.js
var es_ES = __webpack_require__(90282);
// EXTERNAL MODULE: ./node_modules/n2words/src/fr-FR.js
var fr_FR = __webpack_require__(63690);
// EXTERNAL MODULE: ./node_modules/n2words/src/it-IT.js
var it_IT = __webpack_require__(67136);
// EXTERNAL MODULE: ./node_modules/n2words/src/pt-PT.js
var pt_PT = __webpack_require__(63142);
;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/number-supplements.js

/** Number words that no speller of numbers writes, of the languages checked. */
const NUMBER_SUPPLEMENTS = [
    // English.
    ...listed(`
    nil, naught, nought, dozen, dozens, couple, pair, pairs, trio, duo, handful, umpteen, zillion,
    zillions, gazillion, gazillions, bazillion, bajillion, squillion, quadrillion, quadrillions,
    fourty, fourtieth, ninty, fivety, grand, twosome, threesome, mn, bn, tn, mln, mio, mrd, k, mm,
    umpteenth, nth, penultimate, antepenultimate, penultimo, penultima, antepenultimo, antepenultima,
    lakh, crore, googol, myriad
  `),
    // Portuguese of Brazil, where it differs from that of Portugal.
    ...listed(`
    quatorze, dezesseis, dezessete, dezenove, bilhao, bilhoes, trilhao, trilhoes, milhoes, duas,
    duzia, duzias, dezena, dezenas, centena, centenas, milhar, milhares, par, pares, terco, tercos,
    avos, quatrilhao, quatrilhoes, decimo, milesimo, milionesimo, bilionesimo, dupla, trinca, mi, bi,
    tri, cinqüenta, meia duzia, undecimo, duodecimo, enesimo, enesima, ambos, ambas
  `),
    // The others.
    ...listed(`
    docena, docenas, decena, decenas, centenar, centenares, millar, millares, millon, millones,
    dieciseis, veintiun, douzaine, dizaine, dizaines, centaine, centaines, millier, milliers,
    septante, octante, huitante, nonante, dutzend, hunderte, tausende, zwo, dozzina, decina, decine,
    centinaio, centinaia, migliaio, migliaia, milioni, milione, miliardo, miliardi, mila, dreissig,
    funf, zwolf, ander, both, ambas, beide, entrambi, entrambe
  `),
];
/** Ordinary words of a language that a reader may have, which are numbers in another; and links between parts of a number. */
const NO_NUMBERS = [
    ...listed(`
    a, e, y, and, et, und, um, uma, un, una, une, ein, eine, de, ander
  `),
    // en: once, due, elf, sex; pt: dos, sei, sem.
    ...listed(`
    once, due, dos, sei, premier, vent
  `),
];

;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/number-words.js








const SPELLERS = [
    [en_US/* toCardinal */.gp, en_US/* toOrdinal */.ZO],
    [pt_PT/* toCardinal */.gp, pt_PT/* toOrdinal */.ZO],
    [es_ES/* toCardinal */.gp, es_ES/* toOrdinal */.ZO],
    [fr_FR/* toCardinal */.gp, fr_FR/* toOrdinal */.ZO],
    [de_DE/* toCardinal */.gp, de_DE/* toOrdinal */.ZO],
    [it_IT/* toCardinal */.gp, it_IT/* toOrdinal */.ZO],
];
const TENS = [...Array(101).keys()];
const HUNDREDS = [200, 300, 400, 500, 600, 700, 800, 900];
const THOUSANDS = [1e3, 2e3, 1e6, 2e6, 1e9, 2e9, 1e12, 2e12];
/** Words that join the parts of a number that is written in one. */
const LINKS = new Set(['e', 'and', 'et', 'und', 'y']);
const SHORTEST_COMPOUND = 6;
/** `parecem` is no pair and a hundred. */
const NO_PART = 'par';
let words = null;
/** Spelled out on first use, which takes some milliseconds. */
function numberWords() {
    words ??= spelled();
    return words;
}
function spelled() {
    const found = new Set(NUMBER_SUPPLEMENTS.map(plainWord));
    for (const value of [...TENS, ...HUNDREDS, ...THOUSANDS]) {
        for (const [cardinal, ordinal] of SPELLERS) {
            const both = value === 0 ? cardinal(value) : `${cardinal(value)} ${ordinal(value)}`;
            for (const word of plainWord(both).split(/[\s-]+/))
                found.add(word);
        }
    }
    for (const word of NO_NUMBERS)
        found.delete(word);
    return found;
}
/** Whether a word, given as lexicons know it, counts something in any of the languages, inflected or several in one. */
function isNumberWord(plain) {
    return formsOf(plain).some((form) => numberWords().has(form)) || isCompound(plain);
}
/** `primeiras` as `primeiro`, `twenties` as `twenty`, `millionen` as `million`. */
function formsOf(plain) {
    const forms = [plain];
    if (plain.length > 3) {
        if (plain.endsWith('s'))
            forms.push(plain.slice(0, -1));
        if (plain.endsWith('a'))
            forms.push(`${plain.slice(0, -1)}o`);
        if (plain.endsWith('as'))
            forms.push(`${plain.slice(0, -2)}o`, `${plain.slice(0, -2)}os`);
        if (plain.endsWith('ies'))
            forms.push(`${plain.slice(0, -3)}y`);
        if (plain.endsWith('en'))
            forms.push(plain.slice(0, -2));
        if (plain.endsWith('oes'))
            forms.push(`${plain.slice(0, -3)}ao`);
    }
    return forms;
}
/** `twentyfive`, `vinteecinco`, `dreihundert`: nothing but number words, and at least two. */
function isCompound(plain) {
    if (plain.length < SHORTEST_COMPOUND || plain.length > 80)
        return false;
    /** Most number words that the first so many letters are made of; -1: they are not. */
    const counts = [0];
    for (let end = 1; end <= plain.length; end += 1) {
        let most = -1;
        for (let start = Math.max(0, end - 20); start < end; start += 1) {
            const before = counts[start] ?? -1;
            if (before < 0)
                continue;
            const part = plain.slice(start, end);
            if (part.length > 2 && part !== NO_PART && numberWords().has(part))
                most = Math.max(most, before + 1);
            else if (before > 0 && LINKS.has(part))
                most = Math.max(most, before);
        }
        counts.push(most);
    }
    return (counts.at(-1) ?? -1) > 1;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/number-word.js


/** Words with a number in them that count nothing. */
const COUNTS_NOTHING = /^(?:one-(?:off|offs|time)|first-hand|pares?-a-pares?)$/;
const TWO_OF = new Set(['both', 'ambos', 'ambas']);
const ROMAN = /^(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
/** Two words that read as one number where the space between them is left out, and are none. */
const PAIRS_OF_WORDS = new Set(['do is', 'se te', 'tres e', 'se is', 'on ze']);
const SPELLED_LETTERS = 3;
/** A number in words, in whatever way it is written. */
const numberWord = (sentence) => {
    const atoms = atomsOf(sentence).filter(({ token }) => !COUNTS_NOTHING.test(token.plain));
    return atoms.some((atom, at) => counts(atom, sentence) && !isAccordingTo(atoms, at)) ||
        sentence.words.some(isJoined) ||
        isRoman(sentence) ||
        atoms.some((_, at) => isSplit(atoms, at)) ||
        isSpelled(atoms)
        ? 'number-word'
        : null;
};
/** `fi-ve`. */
function isJoined({ plain }) {
    return /[-']/.test(plain) && !COUNTS_NOTHING.test(plain) && isNumberWord(plain.replaceAll(/[-']/g, ''));
}
/** `segundo a previsão`; but `o segundo a …`. */
function isAccordingTo(atoms, at) {
    const behind = atoms[at + 1]?.plain ?? '';
    return (atoms[at]?.plain === 'segundo' &&
        /^[ao]s?$/.test(behind) &&
        !/^(?:[oa]|um|uma|[dn][oa]|pelo)$/.test(atoms[at - 1]?.plain ?? ''));
}
/** `both` is right before names, or figures. */
function counts({ plain, token }, { tokens }) {
    if (!TWO_OF.has(plain))
        return isNumberWord(plain);
    const behind = tokens[token.at + 2]?.kind;
    return behind !== 'name' && behind !== 'figure';
}
/** `IV`, `xii`; of small letters only those that make no other words. */
function isRoman({ words }) {
    return words.some(({ text, plain }) => {
        if (plain.length < 2 || !ROMAN.test(plain))
            return false;
        return text === text.toUpperCase() || (/^[ivx]+$/.test(plain) && plain !== 'vi');
    });
}
/** `twen ty`, `fi-ve`. */
function isSplit(atoms, at) {
    const [first, second] = [atoms[at], atoms[at + 1]];
    if (!first || !second || first.run !== second.run)
        return false;
    if (PAIRS_OF_WORDS.has(`${first.plain} ${second.plain}`))
        return false;
    return isNumberWord(first.plain + second.plain);
}
/** `t w o`, `t-w-o`: nobody writes letters one by one in a sentence about costs. */
function isSpelled(atoms) {
    let letters = 0;
    for (const [at, { plain, run }] of atoms.entries()) {
        const goesOn = at > 0 && atoms[at - 1]?.run === run;
        letters = plain.length !== 1 ? 0 : goesOn ? letters + 1 : 1;
        if (letters >= SPELLED_LETTERS)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/part.js

const OF_A_WHOLE = /^(?:spend|forecast|trend$|saving)/;
/** Figures of the estate are not of its databases, nor of what deleting brings: parts have figures and names of their own. */
const part = (sentence, context) => partWords(sentence).some(({ clause }) => tellsOfAll(sentence, clause, context, isOfWhole)) ||
    actionWords(sentence).some(({ clause }) => tellsOfAll(sentence, clause, context, isOfAllActions))
    ? 'subject'
    : null;
function tellsOfAll({ figures, names }, clause, { index }, isMeant) {
    if (names.some((name) => name.clause === clause))
        return false;
    const own = figures.filter((figure) => figure.clause === clause);
    const meant = own.length > 0 ? own : figures.slice(0, 1);
    return meant.some(({ fact }) => index.estate.has(fact.subject) && isMeant(fact));
}
function isOfWhole({ topic, measure }) {
    return topic !== 'technical-debt' && OF_A_WHOLE.test(measure);
}
function isOfAllActions({ topic, measure }) {
    return topic === 'savings' && measure.startsWith('saving');
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/period-role.js


const SLOTS = new Set(['figure', 'period', 'base', 'name']);
/** By the words between the slot before and these days: `than in`, `against`, `em relação a`. */
function roleOf(sentence, { at, clause }) {
    const before = sentence.tokens.findLast((one) => one.at < at && SLOTS.has(one.kind));
    const start = before?.clause === clause ? before.at : -1;
    const hits = comparers(sentence).filter((hit) => hit.clause === clause && hit.from > start && hit.to < at);
    if (hits.some(({ value }) => value === 'against') || isOrigin(sentence, at))
        return 'base';
    return hits.length > 0 ? 'either' : 'own';
}
/** `de {b1} para {p1}`. */
function isOrigin({ words }, at) {
    const before = words.find((word) => word.at === at - 2)?.plain;
    const behind = words.find((word) => word.at === at + 2)?.plain;
    return before === 'de' && (behind === 'para' || behind === 'a');
}
/** Whether a fact is of such days, or is compared with them. */
function isOfPeriod({ period, base }, role, isMeant) {
    const own = period !== null && isMeant(period);
    const other = base !== null && isMeant(base);
    return role === 'own' ? own : role === 'base' ? other : own || other;
}
function isPeriod(wanted) {
    return (own) => samePeriod(own, wanted);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/period.js


/** Days stand with figures of those very days, or with such as are compared with them. */
const period = (sentence, context) => sentence.periods.some((slot) => !isRight(slot, sentence)) ||
    sentence.figures.some((figure) => isOfOtherDays(figure, sentence)) ||
    mixesShares(sentence, context)
    ? 'period'
    : null;
function period_daysOf({ kind, fact }) {
    return kind === 'period' ? fact.period : fact.base;
}
function isRight(slot, sentence) {
    const days = period_daysOf(slot);
    if (!days)
        return false;
    const role = roleOf(sentence, slot);
    return boundTo(slot, sentence, role).some(({ fact }) => isOfPeriod(fact, role, isPeriod(days)));
}
/** The nearest figure before in the clause, else behind; where the clause has none, those next to it on either side. */
function boundTo(slot, { figures }, role) {
    const able = role === 'base' ? figures.filter(({ fact }) => fact.base !== null) : figures;
    const before = able.findLast(({ at }) => at < slot.at);
    const behind = able.find(({ at }) => at > slot.at);
    if (before?.clause === slot.clause)
        return [before];
    if (behind?.clause === slot.clause)
        return [behind];
    return [before, behind].filter((figure) => figure !== undefined);
}
/** Amounts of what was: beside days they are read as of those days. */
const OF_DAYS = /^(?:spend(?!-before)|waste|charge|untagged|tagged|commitment-(?!end)|effective|anomal|unit-cost|realised)/;
function isOfOtherDays({ fact }, { periods, figures }) {
    if (periods.length === 0 || fact.period === null || !OF_DAYS.test(fact.measure))
        return false;
    // `{f1}, down {f2} on {b2}`: nothing but what a change of the same days is compared with.
    const isOfChange = periods.every(({ kind, fact: of }) => kind === 'base' && samePeriod(of.period, fact.period) && figures.some((other) => other.fact === of));
    // `exceeds the {f2} of {p2}`, where that is told as what it was before.
    const isOfBefore = periods.every(({ kind, fact: of }) => kind === 'period' &&
        of.measure === 'spend-before' &&
        of.subject === fact.subject &&
        figures.some((other) => other.fact === of));
    if (isOfChange || isOfBefore)
        return false;
    return !periods.some((slot) => {
        const days = period_daysOf(slot);
        return days !== null && isOfPeriod(fact, 'either', isPeriod(days));
    });
}
/** `of {f1}, … makes up {f2}`: a share of an amount is of its days. */
function mixesShares({ figures }, { index }) {
    const facts = figures.map(({ fact }) => fact);
    const wholes = facts.filter((fact) => fact.measure === 'spend' && index.estate.has(fact.subject));
    return facts.some((share) => isShare(share) && wholes.some((whole) => !samePeriod(share.period, whole.period)));
}
function isShare({ measure }) {
    return measure === 'spend-share' || measure === 'saving-share' || measure === 'waste-ratio';
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/period-word.js





/** `a month`, `yesterday`, `outubro`: as a figure they stand with has it. */
const periodWord = (sentence) => periodWords(sentence).some((hit) => !period_word_isBorne(hit, sentence)) ||
    monthNames(sentence).some((hit) => isMonth(hit, sentence) && !isOfMonth(hit, sentence))
    ? 'period'
    : null;
function period_word_isBorne({ value: claim, clause, from }, sentence) {
    const follows = sentence.figures.some(({ at }) => at === from - 2);
    const rate = claim === 'monthly' && follows ? 'month' : RATES[claim];
    if (!rate)
        return figuresAround(sentence, clause).some(({ fact }) => BEARS[claim]?.(fact) ?? false);
    const own = sentence.figures.filter((figure) => figure.clause === clause);
    const nearest = own.findLast(({ at }) => at < from) ?? own[0];
    const isRate = (fact) => isPer(fact, rate) || OF_RATES.get(fact.measure) === rate;
    return nearest ? isRate(nearest.fact) : sentence.figures.some(({ fact }) => isRate(fact));
}
const RATES = {
    'a-day': 'day',
    'a-month': 'month',
    'a-year': 'year',
};
/** Told by the day or the year, whether or not the figure says so. */
const OF_RATES = new Map([
    ['spend-a-day', 'day'],
    ['saving-a-year', 'year'],
]);
const BEARS = {
    day: (fact) => fact.value.kind === 'day' || isPer(fact, 'day') || isLong(fact, 1, 1) || fact.measure === 'anomaly-days',
    days: (fact) => isCount(fact, 'days') ||
        fact.topic === 'roadmap' ||
        [fact.period, fact.base].some((one) => one?.kind === 'days'),
    week: (fact) => isLong(fact, 7, 7),
    month: isOfSomeMonth,
    monthly: isOfSomeMonth,
    'month-before': (fact) => !fact.measure.startsWith('forecast') && (fact.base !== null || isOfMonths(fact)),
    'month-ahead': ({ measure }) => measure.startsWith('forecast') || measure === 'cost-of-waiting',
    quarter: (fact) => isLong(fact, 89, 92),
    'half-year': (fact) => isLong(fact, 181, 184),
    year: (fact) => isPer(fact, 'year') || isLong(fact, 360, 366),
    'year-before': ({ period, base }) => period !== null && base !== null && isYearApart(period, base),
    hours: (fact) => isCount(fact, 'hours'),
};
function isOfSomeMonth(fact) {
    return (isPer(fact, 'month') || isOfMonths(fact) || fact.measure === 'cost-of-waiting' || fact.measure === 'trend');
}
function isPer({ value }, per) {
    return 'per' in value && value.per === per;
}
function isCount({ value }, of) {
    return value.kind === 'count' && value.of === of;
}
function isLong({ period }, least, most) {
    const days = period ? (0,core_period/* lengthInDays */.Dx)(daysOf(period)) : 0;
    return days >= least && days <= most;
}
/** Of whole months, or of a month that is running. */
function isOfMonths({ period, base }) {
    return [period, base].some((one) => one !== null && (one.kind === 'month' || daysOf(one).start.endsWith('-01')));
}
function isYearApart(period, base) {
    const days = (0,core_period/* daysBetween */.YM)(daysOf(base).start, daysOf(period).start);
    return days >= 364 && days <= 366;
}
const ORDINARY = new Set(['may', 'march', 'august']);
/** `may` and `march` are other words as well. */
function isMonth({ from }, { tokens }) {
    const word = tokens[from];
    if (word?.kind !== 'word' || !ORDINARY.has(word.plain))
        return true;
    return /^\p{Lu}/u.test(word.text) && from > 0;
}
function isOfMonth({ value, clause, from }, sentence) {
    const role = roleOf(sentence, { at: from, clause });
    return figuresAround(sentence, clause).some(({ fact }) => isOfPeriod(fact, role, (own) => isWithin(own, value)) || endsIn(fact, value));
}
function endsIn({ value }, number) {
    return value.kind === 'day' && monthNumber((0,core_period/* monthOf */.GS)(value.day)) === number;
}
/** All of it, in this month of whatever year. */
function isWithin(own, number) {
    const { start, end } = daysOf(own);
    return monthNumber((0,core_period/* monthOf */.GS)(start)) === number && end <= `${(0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(start), 1)}-01`;
}
function monthNumber(month) {
    return Number(month.slice(5, 7));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/piece.js




const piece_OF = /^(?:on|of|for|by|from|com|de|d[oa]s?|por|pel[oa]s?)$/;
const COST = /^(?:spend|forecast|trend)/;
const piece_THINGS = /^(?:resources|infrastructure|services|assets|capacity|workloads|recursos|servicos|ativos)$/;
/** Words behind `spend on` that are looked at for what it was spent on. */
const piece_FAR = 5;
/** What was spent is told of the whole or of a name: not of `engineering`, `legacy costs`, or the `cost of incidents`. */
const piece = (sentence, context) => costWords(sentence).some((hit) => isToldHere(hit, sentence) &&
    figuresAround(sentence, hit.clause).some(({ fact }) => COST.test(fact.measure)) &&
    (isOfThing(hit, sentence, context.language) ||
        isSpentBy(hit, sentence, context.language) ||
        isRestricted(hit, sentence, context)))
    ? 'subject'
    : null;
/** Beside a name it is told of that in another clause. */
function isToldHere({ clause }, { figures, names }) {
    return names.length === 0 || figures.some((figure) => figure.clause === clause);
}
/** `spend on engineering`; words up to the next slot or mark. */
function isOfThing({ to }, { tokens }, language) {
    if (!piece_OF.test(wordAt(tokens, to + 2)))
        return false;
    const behind = [];
    let at = to + 4;
    for (; behind.length < piece_FAR && wordAt(tokens, at) !== ''; at += 2)
        behind.push(wordAt(tokens, at));
    // `the cost of the region {s1}` is that of the name.
    if (tokens[at]?.kind === 'name')
        return false;
    const thing = behind.find((word) => isOfAll(word) || isPlainNoun(word, language));
    return thing !== undefined && !isOfAll(thing);
}
/** `engineering spent`, `maintenance costs`. */
function isSpentBy({ from }, { tokens }, language) {
    const before = wordAt(tokens, from - 2);
    return isPlainNoun(before, language) && !isOfAll(before);
}
/** `legacy spend`, `gasto legado`, `redundant resources cost`: told of all there is. */
function isRestricted(hit, sentence, { index }) {
    const { from, to, clause } = hit;
    if (!figuresAround(sentence, clause).some(({ fact }) => index.estate.has(fact.subject)))
        return false;
    const { tokens } = sentence;
    const isOfThings = piece_THINGS.test(wordAt(tokens, from - 2));
    return [from - 2, to + 2, ...(isOfThings ? [from - 4] : [])].some((at) => wordAt(tokens, at).split('-').some(restricts));
}
function wordAt(tokens, at) {
    const token = tokens[at];
    return token?.kind === 'word' ? token.plain : '';
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/pronoun.js
const SOMEBODY = /^(?:it|its|they|he|she|his|her|ele|ela|eles|elas|dele|dela|deles|delas)$/;
const EXPLETIVE = /^it$/;
const STATES = /^(?:is|was|would|will|may|should|could|remains|seems|appears|follows|takes)$/;
const TELLS = /^(?:that|to)$/;
const THEIRS = /^their$/;
const pronoun_COST = /^(?:costs?|spend|spending|bills?|savings?|forecasts?|budgets?)$/;
/** Words from `it` to `that` or `to`: `it is also worth noting that`. */
const pronoun_FAR = 8;
/** Sentences stand by themselves: one that begins with `it` or `its`, and has no name, is about nobody knows what. */
const pronoun = (sentence) => {
    const [first, second] = sentence.words;
    if (!first || sentence.names.length > 0)
        return null;
    const isTheirs = THEIRS.test(first.plain) && pronoun_COST.test(second?.plain ?? '');
    return isTheirs || (SOMEBODY.test(first.plain) && !isExpletive(sentence)) ? 'subject' : null;
};
/** `It is worth noting that …`. */
function isExpletive({ words, figures }) {
    const [first, second, ...others] = words.filter(({ at }) => at < (figures[0]?.at ?? 0));
    return (first !== undefined &&
        second !== undefined &&
        EXPLETIVE.test(first.plain) &&
        STATES.test(second.plain) &&
        others.slice(0, pronoun_FAR).some(({ plain }) => TELLS.test(plain)));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/rank.js

/** `largest`, `main driver`: of what comes first in its list, and nothing else. */
const rank = (sentence) => superlatives(sentence).some(({ value, clause, from }) => !isOfFigure(from, sentence) && (value === 'lowest' || !isOfFirst(sentence, clause)))
    ? 'rank'
    : null;
/** `{f1} a mais`. */
function isOfFigure(from, { figures, words }) {
    const isMore = words.find(({ at }) => at === from)?.plain === 'a';
    return isMore && figures.some(({ at }) => at === from - 2);
}
/** Of the clause it stands in; where that has no figure with a place in a list, of the next that has. */
function isOfFirst(sentence, clause) {
    const ranked = sentence.figures.filter(({ fact }) => fact.rank !== null);
    const scope = ranked.filter((figure) => figure.clause === clause)[0] ??
        ranked.find((figure) => figure.clause > clause) ??
        ranked.findLast((figure) => figure.clause < clause);
    if (scope?.fact.rank !== 1)
        return false;
    const name = sentence.names.find((one) => one.clause === clause);
    if (name && name.subject.id !== scope.fact.subject)
        return false;
    return !tellsOfChange(sentence, clause) || rank_isChange(scope.fact.topic, scope.fact.measure);
}
/** `the largest increase`. */
function tellsOfChange(sentence, clause) {
    return directionWords(sentence).some((hit) => hit.clause === clause && hit.value !== 'flat');
}
function rank_isChange(topic, measure) {
    return topic === 'movers' || topic === 'anomalies' || /change|saving|variance/.test(measure);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/ratio-word.js

/** `half`, `twice`, `a maioria`: a share that no slot holds. */
const ratioWord = (sentence) => (ratioWords(sentence).length > 0 ? 'ratio-word' : null);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/script.js
/** Digits, braces and signs have rules of their own. */
const TOLD_ELSEWHERE = /[\p{N}{}\p{Sc}%‰]/u;
const LETTERS = /\p{L}/u;
/** GitHub takes it for a commit. */
const HASH = /^[0-9a-f]{7,}$/;
/** Letters and marks of the reader's language, put as sentences have them. */
const script = (sentence) => sentence.tokens.some(({ kind, text }) => kind === 'other' && !TOLD_ELSEWHERE.test(text)) ||
    sentence.words.some(({ plain }) => HASH.test(plain)) ||
    !isWhole(sentence)
    ? 'script'
    : null;
/** It has a letter or a slot, its brackets close, and no mark stands where none can. */
function isWhole({ tokens }) {
    let open = 0;
    for (const [at, token] of tokens.entries()) {
        if (token.text === '(')
            open += 1;
        if (token.text === ')')
            open -= 1;
        if (open < 0 || open > 1 || isMisplaced(token, tokens[at - 1], tokens[at + 1]))
            return false;
    }
    return open === 0 && tokens.some(({ kind, text }) => kind !== 'mark' || LETTERS.test(text));
}
const SEPARATES = /^[,.;:!?)…]$/;
function isMisplaced(token, before, next) {
    if (token.kind !== 'mark')
        return false;
    if (!before && /^[,.;:!?)…—–-]$/.test(token.text))
        return true;
    return SEPARATES.test(token.text) && next !== undefined && next.kind !== 'space' && next.kind !== 'mark';
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/share-of.js



const share_of_OF = /^(?:of|de|d[oa]s?)$/;
/** Words between `of` and what it is of: `of all our`. */
const share_of_FAR = 5;
const SPEND = /^(?:spend|spends|spending|spent|costs?|bills?|billed|expenses?|expenditures?|outlays?|invoices?|totals?|all|everything|it|what|which|this|that|gastos?|gasta|custos?|faturas?|despesas?|dispendios?|desembolsos?|tudo|que|conta|contas|cobrancas?|charges?)$/;
const PLANNED = /^(?:reads?|planned|quer(?:y|ies)|checks?|data|what|all|leituras?|planejad[oa]s?|consultas?|dados|que|tudo|requests?|them)$/;
/** What each ratio is of. */
const WHOLES = {
    'spend-share': SPEND,
    'saving-share': SPEND,
    'waste-ratio': SPEND,
    'untagged-ratio': SPEND,
    'tagged-ratio': SPEND,
    'commitment-coverage': SPEND,
    'coverage-ratio': PLANNED,
};
/** `{f1} of customers`, `of {f2}, … {f1}`: a share is told of what it is a share of. */
const shareOf = (sentence, context) => sentence.figures.some((figure) => isOfElse(figure, sentence, context)) || isOfOtherFigure(sentence, context)
    ? 'measure'
    : null;
function isOfElse({ fact, at, clause }, sentence, { language }) {
    const whole = WHOLES[fact.measure];
    if (!whole || !share_of_OF.test(share_of_wordAt(sentence, at + 2)?.plain ?? ''))
        return false;
    const behind = phraseFrom(at + 4, sentence);
    const found = behind.find(({ plain }, nth) => whole.test(plain) && (plain !== 'all' || nth === behind.length - 1));
    if (found && !isOfPart(behind, found, sentence, language))
        return false;
    if (sentence.tokens[at + 4]?.kind === 'name')
        return true;
    const last = behind.at(-1)?.at ?? at;
    const claimed = [partWords, usageWords, measureClaims, directionWords].some((words) => words(sentence).some((hit) => hit.clause === clause && hit.from > at && hit.from <= last));
    return claimed || behind.some(({ plain }) => isPlainThing(plain, language) || isPlainNoun(plain, language));
}
/** `of database costs`: a part, and no share of that. */
function isOfPart(behind, { at }, sentence, language) {
    const [first, last] = [behind[0]?.at ?? at, behind.at(-1)?.at ?? at];
    return (partWords(sentence).some(({ from }) => from >= first && from <= last) ||
        behind.some((word) => word.at < at && isPlainNoun(word.plain, language) && !isOfAll(word.plain)));
}
/** Words up to the next slot or mark. */
function phraseFrom(start, sentence) {
    const words = [];
    for (let at = start; words.length < share_of_FAR; at += 2) {
        const word = share_of_wordAt(sentence, at);
        if (!word)
            break;
        words.push(word);
    }
    return words;
}
function share_of_wordAt({ tokens }, at) {
    const token = tokens[at];
    return token?.kind === 'word' ? token : null;
}
/** `of {f1}`, which is no spend of the whole, beside a share of spend. */
function isOfOtherFigure(sentence, { index }) {
    const isWhole = ({ measure, subject }) => measure === 'spend' && index.estate.has(subject);
    const shares = sentence.figures.filter(({ fact }) => WHOLES[fact.measure] === SPEND);
    return (shares.length > 0 &&
        sentence.figures.some(({ fact, at }) => {
            const before = share_of_wordAt(sentence, at - 2);
            const opens = before !== null && share_of_OF.test(before.plain) && (before.at === 0 || isBehindShare(before, shares));
            return opens && !shares.some((share) => share.at === at) && !isWhole(fact);
        }));
}
/** `{f1} of {f2}`. */
function isBehindShare({ at }, shares) {
    return shares.some((share) => share.at === at - 2);
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/bindings.js
const RESPECTIVELY = /\b(?:respectively|respectivamente)\b/;
/**
 * The nearest name before a figure; where the first figure stands before any name, the first behind it, and of a later one
 * that of its own clause.
 */
function bindingsOf({ figures, names, words }, { estate }) {
    const own = figures.filter(({ fact }) => !estate.has(fact.subject));
    const inOrder = RESPECTIVELY.test(words.map(({ plain }) => plain).join(' ')) && own.length === names.length;
    const [first] = own;
    const figureFirst = first !== undefined && !names.some(({ at }) => at < first.at);
    return figures.map((figure) => {
        if (estate.has(figure.fact.subject))
            return { figure, name: null };
        if (inOrder)
            return { figure, name: names[own.indexOf(figure)] ?? null };
        const before = names.findLast(({ at }) => at < figure.at) ?? null;
        const behind = names.find(({ at }) => at > figure.at) ?? null;
        const same = behind?.clause === figure.clause && before?.clause !== figure.clause;
        return { figure, name: figureFirst && same ? behind : (before ?? behind) };
    });
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/subject.js

/** A figure stands with the name it is of, and every name with a figure of its own. */
const subject = (sentence, { index }) => {
    const { figures, names } = sentence;
    const bindings = bindingsOf(sentence, index);
    const isOfAnother = bindings.some(({ figure, name }) => !index.estate.has(figure.fact.subject) && name?.subject.id !== figure.fact.subject);
    const isBehindName = figures.some(({ fact, at }) => index.estate.has(fact.subject) && names.some((name) => name.at < at));
    const isBare = names.some((name) => !figures.some(({ fact }) => fact.subject === name.subject.id));
    return isOfAnother || isBehindName || isBare ? 'subject' : null;
};

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/too-long.js
/** Characters of a sentence, slots as they are written. */
const MOST_CHARACTERS = 400;
const tooLong = ({ cut, length }) => (cut || length > MOST_CHARACTERS ? 'too-long' : null);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/topic.js
/** A section tells of what it was asked for. */
const topic = ({ figures, periods }, { topics }) => topics !== null && [...figures, ...periods].some(({ fact }) => !topics.has(fact.topic))
    ? 'not-asked'
    : null;

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/torn.js
/** What is left once links, mentions and HTML are gone has to be a sentence of its own. */
const torn = (sentence) => (sentence.torn ? 'script' : null);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/unit.js

/** Signs of currencies, of percent, and those that would make another figure of one. */
const SIGN = /[\p{Sc}%‰+=×÷±~≈<>^/*]/u;
const CODES = new Set(Intl.supportedValuesOf('currency'));
/** Words of one letter; any other behind a figure is a unit. */
const unit_LETTERS = new Set(['a', 'e', 'o', 'i']);
const SPACED = /^[\s,.;:!?()'’"“”—–…]/;
/** Figures come with their unit and currency: no word or sign beside them may say another. */
const unit = (sentence) => unitWords(sentence).length > 0 ||
    sentence.words.some(({ text, plain }) => CODES.has(text) || (plain.length === 1 && !unit_LETTERS.has(plain))) ||
    sentence.tokens.some(({ kind, text }) => kind === 'other' && SIGN.test(text)) ||
    sentence.figures.some(({ at }) => isGlued(sentence, at))
    ? 'unit'
    : null;
/** `{f1}k`, `-{f1}`: written to it, it reads as a part of the figure. */
function isGlued({ tokens }, at) {
    return [tokens[at - 1], tokens[at + 1]].some((beside) => beside !== undefined && !isApart(beside));
}
function isApart({ kind, text }) {
    return kind === 'space' || (kind === 'mark' && SPACED.test(text));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/unknown-slot.js
/** Braces are for slots, and a slot stands for something. */
const unknownSlot = ({ tokens }) => tokens.some(({ kind, text }) => kind === 'unknown' || (kind === 'other' && /[{}]/.test(text)))
    ? 'unknown-slot'
    : null;

// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/services/non-services.js
var non_services = __webpack_require__(53766);
// EXTERNAL MODULE: ./build/src/services/registry.js + 17 modules
var registry = __webpack_require__(67096);
;// CONCATENATED MODULE: ./build/src/narrative/grounding/lexicon/service-names.js





const MAKER = /^(?:amazon|aws)\s+/i;
const IN_BRACKETS = /\(([^)]*)\)/g;
/** Shorter ones are abbreviations that words of a language may be. */
const SHORTEST = 3;
/** Names of services that are plain words of a language, alone or together: they name one only behind its maker. */
const PLAIN_WORDS = new Set([
    ...listed(`
    account management, artifact, auto scaling, backup, batch, billing, budgets, chime, comprehend,
    config, connect, cost categories, data exports, detective, forecast, glue, health, inspector,
    interconnect, managed services, marketplace, network manager, organizations, panorama,
    personalize, pinpoint, resource groups, savings plans, service quotas, shield, signer, support,
    tag editor, transcribe, transform, translate, user notifications, data transfer, tax, quick,
    cloud map, multi party approval, machine learning, fault injection service,
    on demand capacity reservations, snow family, supply chain, location service, directory service,
    support business, business, developer, enterprise, registrar, cost anomaly detection,
    data pipeline, proton, braket, polly, directory
  `),
]);
/** Places that AWS names its regions by. */
const PLACES = [
    ...listed(`
    virginia, northern virginia, ohio, oregon, california, montreal, calgary, ireland, london, paris,
    frankfurt, stockholm, milan, spain, zurich, tokyo, osaka, seoul, mumbai, hyderabad, singapore,
    sydney, melbourne, jakarta, malaysia, thailand, taipei, hong kong, beijing, ningxia, bahrain,
    uae, tel aviv, cape town, sao paulo, mexico, auckland, irlanda, londres, estocolmo, toquio,
    milao, espanha, singapura, govcloud
  `),
];
/** What people call them besides. */
const NICKNAMES = [
    ...listed(`
    aurora, amazon, fargate, glacier, elasticache, opensearch, elasticsearch, quicksight,
    codewhisperer, kinesis, firehose, cloudwatch, cloudfront, dynamo, dynamodb, lambda, redshift,
    sagemaker, bedrock, eks, ecs, rds, ebs, efs, elb, alb, nlb, vpc, nat, sqs, sns, ses, kms, waf,
    emr, msk, ecr, iam, fsx, dax, route fifty, azure, gcp, google cloud, snowflake, datadog, mongodb,
    postgres, postgresql, mysql, mariadb, oracle, redis, memcached, kafka
  `),
];
/** Names of services and regions as a writer might put them, as runs of words; those with digits are seen by those. */
function writtenNames() {
    const full = [...registry/* services */.$.flatMap(find_service/* billNamesOf */.T3), ...non_services/* nonServiceNames */.n.map(({ name }) => name)];
    const names = full.flatMap((name) => {
        const outer = name.replace(IN_BRACKETS, ' ');
        const inner = [...name.matchAll(IN_BRACKETS)].map(([, text = '']) => text);
        return [outer, ...inner].flatMap((one) => [one, one.trim().replace(MAKER, '')]);
    });
    const plain = new Set([...names, ...PLACES, ...NICKNAMES].map((name) => wordsOf(name).join(' ')));
    return [...plain].filter((name) => name.length >= SHORTEST && !PLAIN_WORDS.has(name) && name !== 'aws');
}
/** The words of a name, as lexicons know them; none where it has a digit. */
function wordsOf(name) {
    return /\p{N}/u.test(name)
        ? []
        : plainWord(name)
            .split(/[^\p{L}]+/u)
            .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/written-name.js




/** Written with a capital wherever they stand, and no name of what a figure is about. */
const CAPITALISED = new Set([
    ...['AWS', 'FinOps', 'DevOps', 'SRE', 'CTO', 'CFO', 'CEO', 'KPI', 'KPIs', 'IT', 'CPU', 'GPU', 'SSD'],
    ...['Savings', 'Plans', 'Plan', 'Reserved', 'Instance', 'Instances', 'Graviton', 'Spot', 'On-Demand', 'I'],
]);
let catalogue = null;
/** Names are put in last: one that is written out may be of another, and nobody could tell. */
const writtenName = (sentence, { index }) => {
    catalogue ??= phraseFinder([[writtenNames(), true]]);
    const text = sentence.tokens.map((token) => token.text).join('');
    return catalogue(sentence).length > 0 ||
        ownNames(index).some((name) => holdsName(text, name)) ||
        sentence.words.some((word) => isNamed(word, sentence))
        ? 'subject'
        : null;
};
const OWN_NAMES = new WeakMap();
/** Names of this table that are no words of a language, in whatever case those would stand. */
function ownNames(index) {
    const kept = OWN_NAMES.get(index);
    if (kept)
        return kept;
    const names = [...index.subjects.values()].flatMap(({ name, kind }) => name !== null && !OF_OURS.has(kind) && isDistinct(name) ? [name] : []);
    OWN_NAMES.set(index, names);
    return names;
}
const OF_OURS = new Set(['action', 'layer', 'horizon', 'kpi', 'charge-kind', 'estate']);
const LONGEST = 100;
/** `orders-db`, `Payments`: a name that reads like a sentence of ours must not silence it. */
function isDistinct(name) {
    const words = wordsOf(name);
    const looksLikeName = /\p{L}[-_.]\p{L}|\p{Ll}\p{Lu}/u.test(name) || /^(?:\p{Lu}\S*\s?)+$/u.test(name);
    const isOrdinary = words.every((word) => mayFollowFigure(word, 'en') || mayFollowFigure(word, 'pt-BR'));
    return looksLikeName && words.length > 0 && name.length <= LONGEST && !isOrdinary && !CAPITALISED.has(name);
}
function holdsName(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const beside = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
        if (!/\p{L}/u.test(beside))
            return true;
    }
    return false;
}
/** A capital where no sentence begins, or within a word. */
function isNamed({ text, at }, sentence) {
    if (!/\p{Lu}/u.test(text))
        return false;
    if (monthNames(sentence).some(({ from }) => from === at))
        return false;
    const parts = CAPITALISED.has(text) ? [] : text.split(/[-'’]/).filter((part) => !CAPITALISED.has(part));
    return parts.some((part, place) => /^.+\p{Lu}/u.test(part) || (/^\p{Lu}/u.test(part) && !(place === 0 && opens(at, sentence))));
}
/** The first word, and whatever follows a colon or a dash. */
function opens(at, { tokens }) {
    const before = tokens
        .slice(0, at)
        .findLast(({ kind, text }) => kind !== 'space' && !/^["“'‘(]$/.test(text));
    return before === undefined || (before.kind === 'mark' && /^[:—–]$/.test(before.text));
}

;// CONCATENATED MODULE: ./build/src/narrative/grounding/rules/rules.js








































/** What every sentence is held against, in this order; the first that objects names the reason. */
const RULES = new Map([
    ['too-long', tooLong],
    ['command', command],
    ['unknown-slot', unknownSlot],
    ['digit', digit],
    ['number-word', numberWord],
    ['ratio-word', ratioWord],
    ['unit', unit],
    ['follower', follower],
    ['currency', currency],
    ['script', script],
    ['torn', torn],
    ['no-fact', noFact],
    ['topic', topic],
    ['language', language],
    ['written-name', writtenName],
    ['known-word', knownWord],
    ['subject', subject],
    ['kind', kind],
    ['pronoun', pronoun],
    ['part', part],
    ['piece', piece],
    ['cause', cause],
    ['negation', negation],
    ['direction', direction],
    ['period', period],
    ['period-word', periodWord],
    ['measure', measure],
    ['level', level],
    ['left', left],
    ['extent', extent],
    ['goal', goal],
    ['exchanged-target', exchangedTarget],
    ['inside-budget', insideBudget],
    ['manner', manner],
    ['deed', deed],
    ['share-of', shareOf],
    ['action', action],
    ['rank', rank],
    ['comparison', comparison],
    ['arithmetic', arithmetic],
]);

;// CONCATENATED MODULE: ./build/src/narrative/grounding/ground-sentence.js




/**
 * Holds one text against the facts. Where it has several sentences each has to stand by itself, and the first that does not
 * drops all of it. Throws nothing, whatever the text.
 */
function groundSentence(text, task) {
    const parts = [];
    for (const source of (0,source_text/* sourceSentences */.e)(text)) {
        const grounded = groundSource(source, contextOf(task));
        if ('dropped' in grounded)
            return grounded;
        parts.push(...(parts.length > 0 ? [SPACE] : []), ...grounded.sentence);
    }
    return { sentence: joinTexts(parts) };
}
const SPACE = { kind: 'text', text: ' ' };
function contextOf({ table, language, topics }) {
    return { index: factIndex(table), language, topics: topics ? new Set(topics) : null };
}
/** The same for one sentence of a text that was cut into its sentences. */
function groundSource(source, context) {
    const parsed = parseSentence(source, context.index);
    const dropped = objectionTo(parsed, context);
    return dropped ? { dropped } : { sentence: joinTexts(parsed.tokens.map(partOf)) };
}
function objectionTo(sentence, context) {
    for (const rule of RULES.values()) {
        const reason = rule(sentence, context);
        if (reason)
            return reason;
    }
    return null;
}
function partOf(token) {
    switch (token.kind) {
        case 'figure':
        case 'period':
        case 'base':
            return { kind: token.kind, fact: token.fact };
        case 'name':
            return { kind: 'name', subject: token.subject };
        default:
            return { kind: 'text', text: token.text };
    }
}
function joinTexts(parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (part.kind === 'text' && last?.kind === 'text') {
            joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
        }
        else
            joined.push(part);
    }
    return joined;
}


/***/ }),

/***/ 2985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sourceSentences)
/* harmony export */ });
/* unused harmony export MOST_RAW */
/** Characters of one text of a draft that are looked at. */
const MOST_RAW = 2_000;
/** Where something was taken out that had words of its own; no text has this character by then. */
const HOLE = '\uE000';
/** Stands for a character that hides or reorders; no word has it. */
const UNSEEN = '\uFFFD';
const HIDDEN = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]|(?![\t\n\r])\p{Cc}/gu;
const OTHER_NUMERAL = /(?![0-9])\p{N}/gu;
/** Formatting that takes no words with it. */
const FORMATTING = /<\/?(?:b|i|em|strong|u|span|p|small|mark)>/gi;
/** With what stands between: no reader is to see it. */
const ELEMENTS = /<(?<tag>script|style|a|details|summary|iframe|svg|template|button|form|title)\b[^>]*>.*?<\/\k<tag>\s*>/gis;
const TAGS = /<!--.*?-->|<\/?[a-z!?][^>]*>?/gis;
const LINKS = /!?\[[^\]]*\]\s?(?:\([^)]*\)|\[[^\]]*\])/g;
const ADDRESSES = /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.|\bmailto:|\bjavascript:|\bdata:)\S*|\S*@[\p{L}\p{N}_][\p{L}\p{N}_./-]*|(?<![\p{L}\p{N}])#[\p{L}_][\p{L}\p{N}_-]*/giu;
/** `example.com`, `readme.md`: some places make links of them. Abbreviations such as `e.g.` have parts of one letter. */
const DOMAINS = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{2,}(?:\.[\p{L}\p{N}_-]{2,})*\.\p{L}[\p{L}\p{N}_-]+(?:\/\S*)?/gu;
const CODE = /`[^`]*`/g;
const DRESSED = /^`\s*(?:\{[fpbs]\d+\}|\p{L}+)\s*`$/u;
const COMMAND = /(?<![\p{L}-])(?:aws\s+[a-z][a-z0-9-]*\s+[a-z]+-[a-z-]+|(?:sudo|curl|wget|kubectl|chmod|powershell|npx|npm|git|docker|terraform)\s+[a-z./-]+)|(?<=^|\s)--[a-z][a-z-]+|&&|\|\||\$\(/u;
const OPENING = /^\s*(?:#{1,6}\s+|>\s+|[-*+•]\s+)/;
const EMPHASIS = /\*{1,3}|_{2,3}|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ABBREVIATED = /(?:^|[\s(])(?:vs|e\.g|i\.e|etc|approx|aprox|ca|cf|incl|excl|p\.\s?ex|ex|resp)\.$/i;
/** The sentences of a text: one form for what looks alike, and nothing left of links, mentions, HTML and Markdown. */
function sourceSentences(raw) {
    const cut = raw.length > MOST_RAW;
    const whole = raw
        .slice(0, MOST_RAW)
        .replace(/[\t\n\r]+/g, ' ')
        .replace(HIDDEN, UNSEEN)
        .replace(OTHER_NUMERAL, '0')
        .normalize('NFKC')
        .replace(/\s+/gu, ' ');
    const command = COMMAND.test(whole) || hasCode(whole);
    const sentences = sentencesOf(stripped(whole)).map((holed) => ({
        text: tidy(holed.replaceAll(HOLE, '')),
        cut,
        torn: isTorn(holed),
        command,
    }));
    return sentences.length > 0 ? sentences : [{ text: '', cut, torn: false, command }];
}
/** A name or a plain word between backticks is dressed up; anything else is code. */
function hasCode(text) {
    return (text.match(CODE) ?? []).some((code) => !DRESSED.test(code));
}
function stripped(text) {
    return text
        .replace(OPENING, '')
        .replace(ELEMENTS, HOLE)
        .replace(FORMATTING, '')
        .replace(TAGS, HOLE)
        .replace(LINKS, HOLE)
        .replace(ADDRESSES, HOLE)
        .replace(DOMAINS, HOLE)
        .replace(/`/g, '')
        .replace(EMPHASIS, '');
}
/** A full stop, and behind it a capital or a slot. */
function sentencesOf(text) {
    const sentences = [];
    let start = 0;
    for (const { index, 0: stop } of text.matchAll(/[.!?]["”’')]?\s+(?=[\uE000("“]*[\p{Lu}{])/gu)) {
        const end = index + stop.length;
        if (ABBREVIATED.test(text.slice(start, index + 1)))
            continue;
        sentences.push(text.slice(start, end));
        start = end;
    }
    return [...sentences, text.slice(start)].filter((sentence) => sentence.trim() !== '');
}
/** Taken off the end or the beginning, words are still a sentence; out of their middle, nobody knows what they say. */
function isTorn(holed) {
    const core = holed.replace(/^[\s\uE000]+|[\s\uE000.!?]+$/g, '');
    return (core.includes(HOLE) ||
        /^\s*\uE000[\s\uE000]*[\p{Ll},;:.]/u.test(holed) ||
        /[\p{L},:;(–—-]\s*\uE000[\s\uE000.!?)]*$/u.test(holed));
}
/** Single spaces, none before a mark, and dashes that cannot be read as a minus. */
function tidy(text) {
    return text
        .replace(/\s+/gu, ' ')
        .replace(/ (?:-{1,3}|–) /g, ' — ')
        .replace(/ +(?=[,.;:!?)])/g, '')
        .trim();
}


/***/ }),

/***/ 7858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ slotText)
/* harmony export */ });
/** A grounded sentence with its slots again, as a writer would have written it. */
function slotText(sentence) {
    return sentence.map(partText).join('');
}
function partText(part) {
    switch (part.kind) {
        case 'text':
            return part.text;
        case 'figure':
            return `{${part.fact.id}}`;
        case 'period':
            return `{p${part.fact.id.slice(1)}}`;
        case 'base':
            return `{b${part.fact.id.slice(1)}}`;
        case 'name':
            return `{${part.subject.id}}`;
    }
}


/***/ }),

/***/ 98004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ BY_TEMPLATE),
  e: () => (/* binding */ narrativeOf)
});

// EXTERNAL MODULE: ./build/src/narrative/grounding/ground-sentence.js + 81 modules
var ground_sentence = __webpack_require__(89248);
// EXTERNAL MODULE: ./build/src/narrative/grounding/parse/source-text.js
var source_text = __webpack_require__(2985);
// EXTERNAL MODULE: ./build/src/narrative/grounding/slot-text.js
var slot_text = __webpack_require__(7858);
;// CONCATENATED MODULE: ./build/src/narrative/grounding/ground.js



/** Sentences of one section of a draft that are looked at: what a writer sends beyond is no answer. */
const MOST_LOOKED_AT = 200;
/** What may be said of a draft: the sections that were asked for, in its order, and of each the sentences that hold. */
function ground(draft, grounds) {
    const dropped = new Map();
    const drop = (reason, count = 1) => {
        if (count > 0)
            dropped.set(reason, (dropped.get(reason) ?? 0) + count);
    };
    const told = new Set();
    const sections = new Map();
    for (const { id, sentences } of draft.sections) {
        const asked = grounds.persona.sections.find((section) => section.id === id);
        if (!asked) {
            drop('not-asked', sentences.length);
            continue;
        }
        const before = sections.get(id) ?? [];
        const kept = groundedTexts(sentences, {
            asked,
            room: asked.sentences - before.length,
            grounds,
            told,
            drop,
        });
        sections.set(id, [...before, ...kept]);
    }
    return {
        sections: [...sections].map(([id, sentences]) => ({ id, sentences })),
        dropped: Object.fromEntries(dropped),
    };
}
function groundedTexts(texts, task) {
    const { asked, room, grounds, told, drop } = task;
    const context = (0,ground_sentence/* contextOf */.Vm)({ ...grounds, topics: asked.topics });
    const kept = [];
    for (const source of texts.slice(0, MOST_LOOKED_AT).flatMap(source_text/* sourceSentences */.e)) {
        const grounded = (0,ground_sentence/* groundSource */.$M)(source, context);
        if ('dropped' in grounded) {
            drop(grounded.dropped);
            continue;
        }
        const said = sayingOf(grounded.sentence);
        if (told.has(said))
            drop('repeated');
        else if (kept.length >= room)
            drop('not-asked');
        else {
            told.add(said);
            kept.push(grounded.sentence);
        }
    }
    drop('not-asked', texts.length - MOST_LOOKED_AT);
    return kept;
}
/** The same words about the same facts, whatever their capitals and marks. */
function sayingOf(sentence) {
    return (0,slot_text/* slotText */.a)(sentence)
        .toLowerCase()
        .replace(/[^\p{L}\d{}]+/gu, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./build/src/narrative/template/largest-facts.js
/** The facts of some topics, the most telling first: of each topic in turn the next of its largest subjects. */
function largestFacts(table, topics) {
    return inTurn(topics.map((topic) => largestOf(table.facts.filter((fact) => fact.topic === topic))));
}
/** What comes first of each subject before what comes second; the table has the largest subjects first, and of each the plainest figure. */
function largestOf(facts) {
    const bySubject = Map.groupBy(facts, ({ subject }) => subject);
    const subjects = [...bySubject.values()].sort(([a], [b]) => (a?.rank ?? 0) - (b?.rank ?? 0));
    return inTurn(subjects);
}
function inTurn(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

// EXTERNAL MODULE: ./build/src/narrative/template/sentence-identity.js
var sentence_identity = __webpack_require__(40553);
// EXTERNAL MODULE: ./build/src/narrative/template/told-facts.js + 5 modules
var told_facts = __webpack_require__(51894);
// EXTERNAL MODULE: ./build/src/narrative/facts/fact-queries.js
var fact_queries = __webpack_require__(85913);
;// CONCATENATED MODULE: ./build/src/narrative/template/subject-facts.js

/** Of these one subject has several figures of one kind, told apart by their days alone. */
const BY_PERIOD = new Set(['spend', 'forecast', 'kpis']);
/** The facts of a topic by subject, in the order of the table; two currencies, and where that matters two periods, are never together. */
function subjectFacts(table, topic) {
    const bySubject = Map.groupBy((0,fact_queries/* factsWith */.Q)(table, { topics: [topic] }), ({ subject }) => subject);
    return [...bySubject.values()].flatMap((facts) => partsOf(facts).map((part) => ({ subject: (0,fact_queries/* subjectOf */.e)(table, part[0]), facts: part })));
}
/** Counts and ratios have no currency of their own: they are of the amounts before them, at the beginning of those behind. */
function partsOf(facts) {
    const parts = new Map();
    let currency = facts.map(currencyOf).find((own) => own !== null) ?? '';
    for (const fact of facts) {
        currency = currencyOf(fact) ?? currency;
        const key = `${currency} ${BY_PERIOD.has(fact.topic) ? JSON.stringify(fact.period) : ''}`;
        const part = parts.get(key);
        if (part)
            part.push(fact);
        else
            parts.set(key, [fact]);
    }
    return [...parts.values()];
}
function currencyOf({ value }) {
    return value.kind === 'money' || value.kind === 'estimate' ? value.amount.currency : null;
}

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/narrative/template/topics/tell.js



const BEFORE_PERIOD = {
    en: { month: 'in', day: 'on', days: 'for' },
    'pt-BR': { month: 'em', day: 'em', days: 'de' },
};
const AGAINST = {
    en: 'against',
    'pt-BR': 'em relação a',
};
function tell(fact, language) {
    const number = fact.id.slice(1);
    const [p, b] = [`{p${number}}`, `{b${number}}`];
    return {
        f: `{${fact.id}}`,
        p,
        b,
        s: `{${fact.subject}}`,
        when: fact.period ? ` ${BEFORE_PERIOD[language][lengthOf(fact.period)]} ${p}` : '',
        against: fact.base ? ` ${AGAINST[language]} ${b}` : '',
        way: fact.direction,
        isOne: fact.value.kind === 'count' && fact.value.count === 1,
        isNone: isNone(fact.value),
    };
}
/** Against next to nothing a change is a number of times that tells less than its amount. */
const MOST_TIMES = 10;
/** Whether a figure helps whoever reads it. */
function isTelling({ measure, value }) {
    if (value.kind !== 'ratio' || !measure.endsWith('-ratio') || !value.signed)
        return true;
    const ratio = typeof value.ratio === 'number' ? value.ratio : (0,decimal/* decimalToNumber */._A)(value.ratio);
    return Math.abs(ratio) < MOST_TIMES;
}
function isNone(value) {
    if (value.kind === 'count')
        return value.count === 0;
    return value.kind === 'money' && (0,money/* isZeroMoney */.f9)(value.amount);
}
function lengthOf(period) {
    if (period.kind === 'month')
        return 'month';
    return (0,core_period/* lengthInDays */.Dx)(period.period) === 1 ? 'day' : 'days';
}
/** Its days in brackets, where "de" before them would be read as part of the name before. */
function daysAside({ p, when }) {
    return when === '' ? '' : ` (${p})`;
}
/** A further figure in brackets, where there is one. */
function aside(told, words = ({ f }) => f) {
    return told ? ` (${words(told)})` : '';
}

;// CONCATENATED MODULE: ./build/src/narrative/template/section-in.js


/** A section out of the words of each language. What cannot be told is `null`, and left out. */
function sectionIn(words, write) {
    return (table, language) => {
        const of = (topic, kind) => subjectFacts(table, topic).filter(({ subject }) => subject.kind === kind);
        const firsts = (topic, kind, measure) => of(topic, kind).filter((own) => own.facts.some((fact) => fact.measure === measure && fact.rank === 1));
        const facts = {
            of,
            firsts,
            largest: (topic, kind, measure) => firsts(topic, kind, measure)[0],
            told: (own, measure) => {
                const fact = own?.facts.find((one) => one.measure === measure);
                return fact && isTelling(fact) ? tell(fact, language) : null;
            },
        };
        return write(words[language], facts).filter((sentence) => sentence !== null);
    };
}

;// CONCATENATED MODULE: ./build/src/narrative/template/cto/cto-en.js

const ctoEn = {
    reads: (planned, answered, ratio) => `Of ${planned.f} that were planned, ${answered.f} got an answer${ratio ? `, a coverage of ${ratio.f}` : ''}: what stayed unread counts as unknown.`,
    allReads: (planned, ratio) => `Every planned read was answered: ${planned.f}${ratio ? `, a coverage of ${ratio.f}` : ''}.`,
    bill: (services, accounts, regions) => `The bill covers ${services.f}${across(accounts, regions)}.`,
    counted: (counted) => `The resources of ${counted.f} could be counted.`,
    largestAccount: (spend, share) => `The largest account is ${spend.s} with ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} of spend`)}.`,
    largestRegion: (spend, share) => `Among regions, ${spend.s} is the largest with ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} of spend`)}.`,
    layers: [
        (layer) => `Spend on ${layer.spend.s} came to ${layer.spend.f}${layer.spend.when}${shareOf(layer)}${movedNoun(layer)}${alternatives(layer)}.`,
        (layer) => `${layer.spend.f} went to ${layer.spend.s}${layer.spend.when}${shareOf(layer)}${movedVerb(layer)}${alternatives(layer)}.`,
    ],
    debt: (saving, count, year) => `Older generations and versions keep the bill high: ${count.f} to replace them would save ${saving.f}${year ? `, or ${year.f}` : ''}.`,
    debtAction: (saving, count) => count
        ? `Of this, ${saving.s} alone would save ${saving.f}: ${count.f}.`
        : `Of this, ${saving.s} alone would save ${saving.f}.`,
    horizons: [
        (saving, count) => `Of what has an amount, ${count.f} can be carried out in ${saving.s} with little effort: ${they(count)} would save ${saving.f}.`,
        (saving, count) => `With medium effort, ${saving.s} bring ${count.f} within reach, worth ${saving.f}.`,
        (saving, count) => `What needs a project of its own fits in ${saving.s}: ${count.f}, which would save ${saving.f}.`,
    ],
    wholeRoadmap: (saving, share) => `Once everything on it is done, the roadmap saves ${saving.f}${share ? `, or ${share.f} of spend in ${share.p}` : ''}.`,
    effort: (near, far) => `Little effort pays soonest: what fits in ${near.s} would save ${near.f}, while what fills ${far.s} would save ${far.f}.`,
    committed: (coverage, rate) => `Commitments covered ${coverage.f} of the usage that they can cover${coverage.when}${rate ? `, for an effective savings rate of ${rate.f}` : ''}: each commitment trades freedom to change the architecture for a better price.`,
    unused: (utilisation, waste) => `The price of commitments is what stands unused: ${waste.f}${waste.when}, at a utilisation of ${utilisation.f}.`,
    reductionFirst: (rightsize, purchase) => `The order matters: ${rightsize.s} would save ${rightsize.f} and shrinks what ${purchase.s} would bind, which would save ${purchase.f}.`,
    overlap: (gross, net) => `Counted each on its own, the actions would save ${gross.f}; since some overlap, ${net.f} can be saved.`,
    withoutAmount: (priced, without) => `The savings told here are those of ${priced.f}, while ${without.f} ${without.isOne ? 'has' : 'have'} to be weighed without an amount.`,
    kpi: (value, goal, isMet) => `${value.s} — ${value.f}${value.when}, ${isMet ? 'meeting' : 'missing'} the goal of ${goal.f}.`,
    muchEffort: (saving, count) => `A decision is wanted on what takes much effort: ${count.f} for ${saving.s} would save ${saving.f}.`,
    purchase: (saving) => `A decision is wanted on committing further: ${saving.s} would save ${saving.f} and binds for the whole term.`,
    largestDecision: (saving, year) => `The largest open item is ${saving.s}: acting on it would save ${saving.f}${year ? `, or ${year.f}` : ''}.`,
    largestDecisions: (first, second) => `The largest open items are ${first.s} with ${first.f} and ${second.s} with ${second.f}: whether to act on them is to be decided.`,
    renewal: (end) => `The commitment ${end.s} ends on ${end.f}: whether to renew it, and in what size, is to be decided before that.`,
};
function across(accounts, regions) {
    if (accounts && regions)
        return ` in ${accounts.f} and ${regions.f}`;
    const only = accounts ?? regions;
    return only ? ` in ${only.f}` : '';
}
function shareOf({ share }) {
    return aside(share, ({ f }) => `${f} of spend`);
}
function movedNoun({ change }) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, unchanged${change.against} (${change.f})`;
    return `, ${change.way === 'up' ? 'up' : 'down'} ${change.f}${change.against}`;
}
function movedVerb({ change }) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, which stayed level${change.against} (${change.f})`;
    return `, which ${change.way === 'up' ? 'grew' : 'dropped'} by ${change.f}${change.against}`;
}
function alternatives({ saving, count }) {
    if (saving?.way !== 'down')
        return '';
    return count
        ? `; acting on ${count.f} would save ${saving.f}`
        : `; the alternatives would save ${saving.f}`;
}
function they({ isOne }) {
    return isOne ? 'it' : 'they';
}

;// CONCATENATED MODULE: ./build/src/narrative/template/cto/cto-pt-br.js

const ctoPtBr = {
    reads: (planned, answered, ratio) => `De ${planned.f} em plano, ${answered.f} ${answered.isOne ? 'teve' : 'tiveram'} resposta${ratio ? `, uma cobertura de ${ratio.f}` : ''}: o que ficou sem leitura conta como desconhecido.`,
    allReads: (planned, ratio) => `Todas as leituras planejadas tiveram resposta: ${planned.f}${ratio ? `, com cobertura de ${ratio.f}` : ''}.`,
    bill: (services, accounts, regions) => `A fatura abrange ${services.f}${cto_pt_br_across(accounts, regions)}.`,
    counted: (counted) => `Foi possível contar os recursos de ${counted.f}.`,
    largestAccount: (spend, share) => `A maior conta é ${spend.s}, com ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} do gasto`)}.`,
    largestRegion: (spend, share) => `Entre as regiões, ${spend.s} é a maior, com ${spend.f}${spend.when}${aside(share, ({ f }) => `${f} do gasto`)}.`,
    layers: [
        (layer) => `O gasto com ${layer.spend.s} foi de ${layer.spend.f}${layer.spend.when}${cto_pt_br_shareOf(layer)}${cto_pt_br_movedNoun(layer)}${cto_pt_br_alternatives(layer)}.`,
        (layer) => `${layer.spend.f} foram para ${layer.spend.s}${layer.spend.when}${cto_pt_br_shareOf(layer)}${cto_pt_br_movedVerb(layer)}${cto_pt_br_alternatives(layer)}.`,
    ],
    debt: (saving, count, year) => `Gerações e versões antigas pesam na conta: ${count.f} para substituí-las ${wouldSave(count)} ${saving.f}${year ? `, ou ${year.f}` : ''}.`,
    debtAction: (saving, count) => count
        ? `Disso, só ${saving.s} economizaria ${saving.f}: ${count.f}.`
        : `Disso, só ${saving.s} economizaria ${saving.f}.`,
    horizons: [
        (saving, count) => `Do que tem valor calculado, ${count.f} ${count.isOne ? 'fica' : 'ficam'} para ${saving.s}, com pouco esforço: ${wouldSave(count)} ${saving.f}.`,
        (saving, count) => `Com esforço médio, ${saving.s} trazem ${count.f} ao alcance, que ${count.isOne ? 'vale' : 'valem'} ${saving.f}.`,
        (saving, count) => `O que pede um projeto próprio fica para ${saving.s}: com ${count.f}, economizaria ${saving.f}.`,
    ],
    wholeRoadmap: (saving, share) => `Com tudo feito, o roteiro economiza ${saving.f}${share ? `, ou ${share.f} do gasto em ${share.p}` : ''}.`,
    effort: (near, far) => `Pouco esforço rende logo: o que fica para ${near.s} economizaria ${near.f}, enquanto o que ocupa ${far.s} economizaria ${far.f}.`,
    committed: (coverage, rate) => `Os compromissos cobriram ${coverage.f} do uso que podem cobrir${coverage.when}${rate ? `, com uma taxa efetiva de economia de ${rate.f}` : ''}: cada novo compromisso troca liberdade de mudar a arquitetura por preço.`,
    unused: (utilisation, waste) => `O preço dos compromissos é o que fica sem uso: ${waste.f}${waste.when}, com utilização de ${utilisation.f}.`,
    reductionFirst: (rightsize, purchase) => `A ordem importa: ${rightsize.s} economizaria ${rightsize.f} e encolhe o que ${purchase.s} prenderia, que economizaria ${purchase.f}.`,
    overlap: (gross, net) => `Contadas isoladamente, as ações economizariam ${gross.f}; como algumas se sobrepõem, é possível economizar ${net.f}.`,
    withoutAmount: (priced, without) => `As economias contadas aqui são de ${priced.f}, enquanto ${without.f} ${without.isOne ? 'precisa' : 'precisam'} ser ${without.isOne ? 'avaliada' : 'avaliadas'} sem valor calculado.`,
    kpi: (value, goal, isMet) => `${value.s}${daysAside(value)} — ${value.f}, ${isMet ? 'dentro' : 'fora'} da meta de ${goal.f}.`,
    muchEffort: (saving, count) => `Falta decidir se o que exige muito esforço entra no plano: ${count.f} para ${saving.s} ${wouldSave(count)} ${saving.f}.`,
    purchase: (saving) => `Falta decidir se vale se comprometer: ${saving.s} economizaria ${saving.f} e prende por todo o prazo.`,
    largestDecision: (saving, year) => `O maior item em aberto é ${saving.s}: agir ali economizaria ${saving.f}${year ? `, ou ${year.f}` : ''}.`,
    largestDecisions: (first, second) => `Os maiores itens em aberto são ${first.s}, com ${first.f}, e ${second.s}, com ${second.f}: falta decidir se agimos sobre eles.`,
    renewal: (end) => `O compromisso ${end.s} termina em ${end.f}: antes disso, falta decidir se ele é renovado, e em que tamanho.`,
};
function cto_pt_br_across(accounts, regions) {
    if (accounts && regions)
        return ` em ${accounts.f} e ${regions.f}`;
    const only = accounts ?? regions;
    return only ? ` em ${only.f}` : '';
}
function cto_pt_br_shareOf({ share }) {
    return aside(share, ({ f }) => `${f} do gasto`);
}
function cto_pt_br_movedNoun({ change }) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, estável${change.against} (${change.f})`;
    return `, com ${change.way === 'up' ? 'aumento' : 'queda'} de ${change.f}${change.against}`;
}
function cto_pt_br_movedVerb({ change }) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, valor estável${change.against} (${change.f})`;
    return `, valor que ${change.way === 'up' ? 'cresceu' : 'recuou'} ${change.f}${change.against}`;
}
function cto_pt_br_alternatives({ saving, count }) {
    if (saving?.way !== 'down')
        return '';
    return count
        ? `; aplicar ${count.f} economizaria ${saving.f}`
        : `; as alternativas economizariam ${saving.f}`;
}
function wouldSave({ isOne }) {
    return isOne ? 'economizaria' : 'economizariam';
}

// EXTERNAL MODULE: ./build/src/narrative/facts/meets-target.js
var meets_target = __webpack_require__(10640);
;// CONCATENATED MODULE: ./build/src/narrative/template/topics/next-to-end.js
/** The commitment that ends next, of those of which the data tells when. */
function nextToEnd(facts) {
    const endOf = ({ facts: own }) => own.flatMap(({ value }) => (value.kind === 'day' ? [value.day] : []))[0] ?? null;
    return facts
        .of('commitments', 'commitment')
        .filter((group) => endOf(group) !== null)
        .toSorted((a, b) => ((endOf(a) ?? '') < (endOf(b) ?? '') ? -1 : 1))[0];
}

// EXTERNAL MODULE: ./build/src/core/horizon.js
var horizon = __webpack_require__(93522);
;// CONCATENATED MODULE: ./build/src/narrative/template/cto/roadmap-section.js

/** What can be had in each horizon, then all of it. */
function roadmapSection(words, facts) {
    const [all] = facts.of('savings', 'estate');
    const saving = facts.told(all, 'saving');
    const horizons = horizon/* HORIZON_IDS */.tm.map((id, index) => {
        const found = roadmap_section_horizon(facts, id);
        return found && (words.horizons[index]?.(found.saving, found.count) ?? null);
    });
    const known = horizons.some((sentence) => sentence !== null);
    return [
        ...horizons,
        known && saving?.way === 'down' ? words.wholeRoadmap(saving, facts.told(all, 'saving-share')) : null,
    ];
}
/** One horizon by its name: one in which nothing can be had has no facts. */
function roadmap_section_horizon(facts, id) {
    const group = facts.of('roadmap', 'horizon').find((each) => each.subject.name === id);
    const saving = facts.told(group, 'saving');
    const count = facts.told(group, 'recommendations');
    return saving?.way === 'down' && count ? { saving, count } : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/template/cto/trade-offs-section.js


/** What makes the usage smaller that a commitment would bind. */
const REDUCTIONS = ['Rightsize', 'Stop', 'Delete', 'ScaleIn', 'Schedule'];
const PURCHASES = ['PurchaseSavingsPlans', 'PurchaseReservedInstances'];
/** Effort against return, price against freedom, what comes first, and what excludes what. */
function tradeOffsSection(words, facts) {
    const near = roadmap_section_horizon(facts, 'within-30-days');
    const far = roadmap_section_horizon(facts, 'within-180-days') ?? roadmap_section_horizon(facts, 'within-90-days');
    const [commitments] = facts.of('commitments', 'estate');
    const coverage = facts.told(commitments, 'commitment-coverage');
    const utilisation = facts.told(commitments, 'commitment-utilisation');
    const unused = facts.told(commitments, 'commitment-waste');
    const waste = unused?.isNone ? null : unused;
    return [
        near && far && words.effort(near.saving, far.saving),
        orderSentence(words, facts),
        coverage && words.committed(coverage, facts.told(commitments, 'effective-savings-rate')),
        utilisation && waste && words.unused(utilisation, waste),
        ...savingsSentences(words, facts),
    ];
}
function orderSentence(words, facts) {
    const reduction = savingBy(facts, REDUCTIONS);
    const purchase = savingBy(facts, PURCHASES);
    return reduction && purchase && words.reductionFirst(reduction, purchase);
}
/** What the first of some kinds of action brings. */
function savingBy(facts, actions) {
    const group = facts
        .of('savings', 'action')
        .find(({ facts: [{ action }] }) => action !== null && actions.includes(action));
    const saving = facts.told(group, 'saving');
    return saving?.way === 'down' ? saving : null;
}
function savingsSentences(words, facts) {
    const [all] = facts.of('savings', 'estate');
    const net = facts.told(all, 'saving');
    const gross = facts.told(all, 'saving-gross');
    const priced = facts.told(all, 'recommendations');
    const without = facts.told(all, 'without-amount');
    const overlaps = net?.way === 'down' && gross?.way === 'down' && isMore(facts);
    return [
        overlaps ? words.overlap(gross, net) : null,
        priced && !priced.isNone && without ? words.withoutAmount(priced, without) : null,
    ];
}
/** Whether some actions exclude others by an amount that can be seen. */
function isMore(facts) {
    const amounts = facts
        .of('savings', 'estate')[0]
        ?.facts.flatMap(({ measure, value }) => value.kind === 'money' && (measure === 'saving' || measure === 'saving-gross')
        ? [(0,money/* moneyToNumber */.jQ)(value.amount)]
        : []);
    const [net = 0, gross = 0] = amounts ?? [];
    return gross - net >= 1;
}

;// CONCATENATED MODULE: ./build/src/narrative/template/cto/decisions-section.js




/** Figures to steer by that have a goal. */
function kpisSection(words, facts) {
    return facts.of('kpis', 'kpi').map((group) => {
        const value = facts.told(group, 'kpi');
        const goal = facts.told(group, 'kpi-target');
        const isMet = (0,meets_target/* meetsTarget */.a)(group.facts);
        return value && goal && isMet !== null ? words.kpi(value, goal, isMet) : null;
    });
}
/** What to plan that takes much effort, whether to commit and to renew, and the open item worth most. */
function decisionsSection(words, facts) {
    const far = roadmap_section_horizon(facts, 'within-180-days');
    const purchase = savingBy(facts, PURCHASES);
    const end = facts.told(nextToEnd(facts), 'commitment-end');
    return [
        far && words.muchEffort(far.saving, far.count),
        purchase && words.purchase(purchase),
        end && words.renewal(end),
        largestSentence(words, facts),
    ];
}
function largestSentence(words, facts) {
    const all = facts.firsts('opportunities', 'resource', 'saving');
    const [first, second] = all.map((group) => facts.told(group, 'saving'));
    if (!first)
        return null;
    return second
        ? words.largestDecisions(first, second)
        : words.largestDecision(first, facts.told(all[0], 'saving-a-year'));
}

;// CONCATENATED MODULE: ./build/src/narrative/template/cto/estate-section.js
/** How much of the estate was looked at, how large it is, and where most of it stands. */
function estateSection(words, facts) {
    const [coverage] = facts.of('coverage', 'estate');
    const services = facts.told(coverage, 'services-billed');
    const counted = facts.told(coverage, 'services-counted');
    const reads = readsSentence(words, facts, coverage);
    const isWhole = countOf(coverage, 'reads-planned') === countOf(coverage, 'reads-answered');
    return [
        // What is missing comes before anything that may be too small without it.
        isWhole ? null : reads,
        services && words.bill(services, facts.told(coverage, 'accounts'), facts.told(coverage, 'regions')),
        isWhole ? reads : null,
        counted && words.counted(counted),
        placeSentence(facts, facts.largest('accounts', 'account', 'spend'), words.largestAccount),
        placeSentence(facts, facts.largest('regions', 'region', 'spend'), words.largestRegion),
    ];
}
function readsSentence(words, facts, coverage) {
    const planned = facts.told(coverage, 'reads-planned');
    const answered = facts.told(coverage, 'reads-answered');
    if (!planned || !answered)
        return null;
    const ratio = facts.told(coverage, 'coverage-ratio');
    return countOf(coverage, 'reads-planned') === countOf(coverage, 'reads-answered')
        ? words.allReads(planned, ratio)
        : words.reads(planned, answered, ratio);
}
function countOf(group, measure) {
    const value = group?.facts.find((fact) => fact.measure === measure)?.value;
    return value?.kind === 'count' ? value.count : null;
}
/** Where most of the spend stands. */
function placeSentence(facts, place, say) {
    const spend = facts.told(place, 'spend');
    return spend && say(spend, facts.told(place, 'spend-share'));
}

;// CONCATENATED MODULE: ./build/src/narrative/template/cto/layers-section.js
/** What is left when every layer was told: the last of them, however large. */
const REST = 'other';
/** Each layer: its cost, how that changed, and what its alternatives would save; the largest first. */
function layersSection(words, facts) {
    const all = facts.of('layers', 'layer');
    const isRest = ({ subject }) => subject.name === REST;
    return [...all.filter((group) => !isRest(group)), ...all.filter(isRest)]
        .flatMap((group) => figuresOf(facts, group))
        .map((layer, index) => words.layers[index % words.layers.length]?.(layer) ?? null);
}
function figuresOf(facts, group) {
    const spend = facts.told(group, 'spend');
    if (!spend)
        return [];
    return [
        {
            spend,
            share: facts.told(group, 'spend-share'),
            change: facts.told(group, 'spend-change'),
            saving: facts.told(group, 'saving'),
            count: facts.told(group, 'recommendations'),
        },
    ];
}
/** What older generations and versions cost against their successors, and the kinds of action behind it. */
function debtSection(words, facts) {
    const [all] = facts.of('technical-debt', 'estate');
    const saving = facts.told(all, 'saving');
    const count = facts.told(all, 'recommendations');
    const actions = facts.of('technical-debt', 'action');
    return [
        saving?.way === 'down' && count ? words.debt(saving, count, facts.told(all, 'saving-a-year')) : null,
        // A single kind of action is all of it, and was told.
        ...(actions.length > 1 ? actions : []).map((group) => {
            const own = facts.told(group, 'saving');
            return own?.way === 'down' ? words.debtAction(own, facts.told(group, 'recommendations')) : null;
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/narrative/template/cto/cto-writers.js








const WORDS = { en: ctoEn, 'pt-BR': ctoPtBr };
const CTO_WRITERS = {
    'cto-estate': sectionIn(WORDS, estateSection),
    'cto-layers': sectionIn(WORDS, layersSection),
    'cto-debt': sectionIn(WORDS, debtSection),
    'cto-roadmap': sectionIn(WORDS, roadmapSection),
    'cto-trade-offs': sectionIn(WORDS, tradeOffsSection),
    'cto-kpis': sectionIn(WORDS, kpisSection),
    'cto-decisions': sectionIn(WORDS, decisionsSection),
};

// EXTERNAL MODULE: ./build/src/core/action-kinds.js
var action_kinds = __webpack_require__(45081);
;// CONCATENATED MODULE: ./build/src/narrative/template/topics/pick.js


/** The facts of a topic by subject, in the order of the table: other days, another currency or the same measure again is another group. */
function groupsOfTopic(table, topic) {
    const bySubject = Map.groupBy((0,fact_queries/* factsWith */.Q)(table, { topics: [topic] }), ({ subject }) => subject);
    return [...bySubject.values()].flatMap((facts) => split(facts).map((own) => ({ kind: (0,fact_queries/* subjectOf */.e)(table, own[0]).kind, facts: own })));
}
function split(facts) {
    const groups = [];
    // What was before is of other days, and told by the change.
    for (const fact of facts.filter(({ measure }) => measure !== 'spend-before')) {
        const last = groups.at(-1);
        if (last?.every((one) => isBeside(one, fact)))
            last.push(fact);
        else
            groups.push([fact]);
    }
    return groups;
}
function isBeside(one, other) {
    return (one.measure !== other.measure &&
        isSame(JSON.stringify(one.period), JSON.stringify(other.period)) &&
        isSame(pick_currencyOf(one), pick_currencyOf(other)));
}
/** A rate is of no days, and a ratio of no currency. */
function isSame(one, other) {
    return one === NONE || other === NONE || one === other;
}
const NONE = 'null';
function pick_currencyOf({ value }) {
    return value.kind === 'money' || value.kind === 'estimate' ? value.amount.currency : NONE;
}
/** Slots of the fact that counts so; `null`: there is none. */
function told({ facts }, measure, language) {
    const fact = facts.find((one) => one.measure === measure);
    return fact && isTelling(fact) ? tell(fact, language) : null;
}
/** One writer after the other. */
function inOrder(...writers) {
    return (table, language) => writers.flatMap((write) => write(table, language));
}
/** At most so many sentences of a writer. */
function atMost(most, write) {
    return (table, language) => write(table, language).slice(0, most);
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/anomalies.js

const anomalies_WORDS = {
    en: {
        count: (count) => `There ${count.isOne ? 'was' : 'were'} ${count.f} in spend.`,
        largest: (impact) => `The largest anomaly was on ${impact.s}${impact.when}: ${impact.f} ${impact.way === 'up' ? 'above' : 'below'} the usual.`,
        other: (impact) => `On ${impact.s}, spend was ${impact.f} ${impact.way === 'up' ? 'above' : 'below'} the usual${impact.when}.`,
    },
    'pt-BR': {
        count: (count) => `O gasto teve ${count.f}.`,
        largest: (impact) => `A maior anomalia foi em ${impact.s},${impact.when}: ${impact.f} ${impact.way === 'up' ? 'acima' : 'abaixo'} do normal.`,
        other: (impact) => `Em ${impact.s}, o gasto${impact.when} ficou ${impact.f} ${impact.way === 'up' ? 'acima' : 'abaixo'} do normal.`,
    },
};
/** How often spend was unusual, and where by most. */
function anomalies(most) {
    return (table, language) => {
        const words = anomalies_WORDS[language];
        return groupsOfTopic(table, 'anomalies')
            .flatMap((group) => {
            const count = group.facts[0].value;
            const all = told(group, 'anomalies', language);
            if (all)
                return count.kind === 'count' && count.count > 0 ? [words.count(all)] : [];
            const impact = told(group, 'anomaly-impact', language);
            if (!impact?.way || impact.way === 'flat')
                return [];
            return [group.facts[0].rank === 1 ? words.largest(impact) : words.other(impact)];
        })
            .slice(0, most);
    };
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/coverage.js


const coverage_WORDS = {
    en: {
        reads: (answered, planned, ratio) => `Of ${planned.f} planned, ${answered.f} came back with an answer${aside(ratio)}.`,
        allReads: (planned) => `Every planned read came back with an answer: ${planned.f}.`,
        services: (billed, counted) => `The bill has ${billed.f}, and resources were counted of ${counted.f}.`,
        places: (accounts, regions) => `The charges come from ${accounts.f} in ${regions.f}.`,
    },
    'pt-BR': {
        reads: (answered, planned, ratio) => `De ${planned.f} planejadas, ${answered.f} ${answered.isOne ? 'teve' : 'tiveram'} resposta${aside(ratio)}.`,
        services: (billed, counted) => `A fatura tem ${billed.f}, e os recursos foram contados em ${counted.f}.`,
        allReads: (planned) => `Todas as leituras planejadas tiveram resposta: ${planned.f}.`,
        places: (accounts, regions) => `As cobranças vêm de ${accounts.f} em ${regions.f}.`,
    },
};
/** How much of what was to be read was read, and of how many services resources are known. */
const coverage = (table, language) => groupsOfTopic(table, 'coverage').flatMap((group) => {
    const words = coverage_WORDS[language];
    const answered = told(group, 'reads-answered', language);
    const planned = told(group, 'reads-planned', language);
    const billed = told(group, 'services-billed', language);
    const counted = told(group, 'services-counted', language);
    const accounts = told(group, 'accounts', language);
    const regions = told(group, 'regions', language);
    return [
        ...(answered && planned
            ? [
                isWhole(group)
                    ? words.allReads(planned)
                    : words.reads(answered, planned, told(group, 'coverage-ratio', language)),
            ]
            : []),
        ...(billed && counted ? [words.services(billed, counted)] : []),
        ...(accounts && regions ? [words.places(accounts, regions)] : []),
    ];
});
/** Whether all that was planned was answered. */
function isWhole({ facts }) {
    const countOf = (measure) => {
        const value = facts.find((fact) => fact.measure === measure)?.value;
        return value?.kind === 'count' ? value.count : null;
    };
    return countOf('reads-answered') === countOf('reads-planned');
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/forecast.js



const forecast_WORDS = {
    en: {
        range: (expected, low, high) => `With all charges, the forecast for ${expected.p} is ${expected.f}, in a range from ${low.f} to ${high.f}.`,
        alone: (expected) => `With all charges, the forecast for ${expected.p} is ${expected.f}.`,
        change: (change, ratio) => change.way === 'flat'
            ? `Counting every charge, the forecast for ${change.p} is level with ${change.b} to within ${change.f}.`
            : `Counting every charge, the forecast for ${change.p} lies ${change.f} ${change.way === 'up' ? 'above' : 'below'} ${change.b}${aside(ratio)}.`,
    },
    'pt-BR': {
        range: (expected, low, high) => `Com todas as cobranças, a previsão para ${expected.p} é de ${expected.f}, numa faixa de ${low.f} a ${high.f}.`,
        alone: (expected) => `Com todas as cobranças, a previsão para ${expected.p} é de ${expected.f}.`,
        change: (change, ratio) => change.way === 'flat'
            ? `Contando todas as cobranças, a previsão para ${change.p} fica estável${change.against}, com variação de ${change.f}.`
            : `Contando todas as cobranças, a previsão para ${change.p} fica ${change.f} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}${aside(ratio)}.`,
    },
};
/** What is expected of each month, from low to high. */
const forecastRange = (table, language) => months(table).flatMap((group) => {
    const words = forecast_WORDS[language];
    const expected = told(group, 'forecast', language);
    if (!expected)
        return [];
    const low = told(group, 'forecast-low', language);
    const high = told(group, 'forecast-high', language);
    return [low && high ? words.range(expected, low, high) : words.alone(expected)];
});
/** How far each month is expected to be from the last complete one. */
const forecastChange = (table, language) => months(table).flatMap((group) => {
    const change = told(group, 'forecast-change', language);
    if (!change?.way)
        return [];
    return [forecast_WORDS[language].change(change, told(group, 'forecast-change-ratio', language))];
});
/** The facts of each month that is still to come to its end. */
function months(table) {
    const facts = (0,fact_queries/* factsWith */.Q)(table, { topics: ['forecast'], kind: 'estate' });
    const byMonth = Map.groupBy(facts, ({ period }) => JSON.stringify(period));
    return [...byMonth.values()].flatMap(([first, ...others]) => first ? [{ kind: 'estate', facts: [first, ...others] }] : []);
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/movers.js


const movers_WORDS = {
    en: {
        largest: {
            service: 'The service with the largest change is',
            account: 'The account with the largest change is',
            region: 'The region with the largest change is',
            'usage-type': 'The usage type with the largest change is',
        },
        moved: (what, change, ratio) => `${what}: spend ${rose(change)} by ${change.f}${change.against}${aside(ratio)}.`,
        what: {
            service: (name) => name,
            account: (name) => `the account ${name}`,
            region: (name) => `the region ${name}`,
            'usage-type': (name) => `the usage type ${name}`,
        },
        others: [
            (what, change, ratio) => `Spend on ${what} ${rose(change)} by ${change.f}${change.against}${aside(ratio)}.`,
            (what, change, ratio) => `On ${what}, spend ${change.way === 'up' ? 'grew' : 'dropped'} by ${change.f}${change.against}${aside(ratio)}.`,
        ],
    },
    'pt-BR': {
        largest: {
            service: 'O serviço com a maior variação é',
            account: 'A conta com a maior variação é',
            region: 'A região com a maior variação é',
            'usage-type': 'O tipo de uso com a maior variação é',
        },
        moved: (what, change, ratio) => `${what}: o gasto ${change.way === 'up' ? 'subiu' : 'caiu'} ${change.f}${change.against}${aside(ratio)}.`,
        what: {
            service: (name) => `em ${name}`,
            account: (name) => `na conta ${name}`,
            region: (name) => `na região ${name}`,
            'usage-type': (name) => `no tipo de uso ${name}`,
        },
        others: [
            (what, change, ratio) => `O gasto ${what} ${change.way === 'up' ? 'subiu' : 'caiu'} ${change.f}${change.against}${aside(ratio)}.`,
            (what, change, ratio) => `Já ${what}, o gasto ${change.way === 'up' ? 'cresceu' : 'recuou'} ${change.f}${change.against}${aside(ratio)}.`,
        ],
    },
};
function rose({ way }) {
    return way === 'up' ? 'rose' : 'fell';
}
/** The largest changes by one kind of subject; what stayed level moved nothing. */
function moversBy(kind, most) {
    return (table, language) => groupsOfTopic(table, 'movers')
        .filter((group) => group.kind === kind)
        .slice(0, most)
        .flatMap((group, index) => sentenceOf(group, kind, index, language));
}
function sentenceOf(group, kind, index, language) {
    const { largest, what, others, ...words } = movers_WORDS[language];
    const change = told(group, 'spend-change', language);
    if (!change || change.way === 'flat')
        return [];
    const ratio = told(group, 'spend-change-ratio', language);
    const isLargest = group.facts.some(({ measure, rank }) => measure === 'spend-change' && rank === 1);
    if (isLargest)
        return [words.moved(`${largest[kind]} ${change.s}`, change, ratio)];
    const [first] = others;
    return [(others[index % others.length] ?? first)(what[kind](change.s), change, ratio)];
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/opportunities.js


const opportunities_WORDS = {
    en: {
        doing: {
            Rightsize: (name) => `rightsizing ${name}`,
            Stop: (name) => `stopping ${name}`,
            Delete: (name) => `deleting ${name}`,
            Upgrade: (name) => `upgrading ${name}`,
            ScaleIn: (name) => `scaling in ${name}`,
            MigrateToGraviton: (name) => `migrating ${name} to Graviton`,
            PurchaseSavingsPlans: (name) => `buying Savings Plans for ${name}`,
            PurchaseReservedInstances: (name) => `buying reserved instances for ${name}`,
            Schedule: (name) => `running ${name} on a schedule`,
            ChangeStorageClass: (name) => `changing the storage class of ${name}`,
            Configure: (name) => `changing the settings of ${name}`,
        },
        largest: (saving, doing, year) => `The largest saving comes from ${doing}: it would save ${saving.f}${aside(year)}.`,
        amongLargest: (saving, doing, year) => `Among the largest savings is ${doing}: ${saving.f}${aside(year)}.`,
        others: [
            (saving, doing, year) => `${sentence(doing)} would save ${saving.f}${aside(year)}.`,
            (saving, doing, year) => `${sentence(doing)} is worth ${saving.f}${aside(year)}.`,
        ],
        once: (cost) => `To begin with, ${cost.s} costs ${cost.f}.`,
    },
    'pt-BR': {
        doing: {
            Rightsize: (name) => `redimensionar ${name}`,
            Stop: (name) => `parar ${name}`,
            Delete: (name) => `excluir ${name}`,
            Upgrade: (name) => `atualizar ${name}`,
            ScaleIn: (name) => `reduzir as instâncias de ${name}`,
            MigrateToGraviton: (name) => `migrar ${name} para Graviton`,
            PurchaseSavingsPlans: (name) => `comprar Savings Plans para ${name}`,
            PurchaseReservedInstances: (name) => `comprar instâncias reservadas para ${name}`,
            Schedule: (name) => `ligar ${name} só nos horários de uso`,
            ChangeStorageClass: (name) => `mudar a classe de armazenamento de ${name}`,
            Configure: (name) => `mudar as configurações de ${name}`,
        },
        largest: (saving, doing, year) => `A maior economia vem de ${doing}: economizaria ${saving.f}${aside(year)}.`,
        amongLargest: (saving, doing, year) => `Entre as maiores economias está ${doing}: ${saving.f}${aside(year)}.`,
        others: [
            (saving, doing, year) => `${sentence(doing)} economizaria ${saving.f}${aside(year)}.`,
            (saving, doing, year) => `${sentence(doing)} vale ${saving.f}${aside(year)}.`,
        ],
        once: (cost) => `De início, ${cost.s} custa ${cost.f}.`,
    },
};
/** The recommendations worth most, by resource, and what they cost to begin with. */
const largestOpportunities = (table, language) => {
    const groups = groupsOfTopic(table, 'opportunities');
    const firsts = groups.filter(({ facts: [{ rank }] }) => rank === 1).length;
    return groups.flatMap((group, index) => {
        const words = opportunities_WORDS[language];
        const saving = told(group, 'saving', language);
        const [{ action, rank }] = group.facts;
        if (saving?.way !== 'down' || !action)
            return [];
        const doing = words.doing[action](saving.s);
        const other = words.others[index % words.others.length] ?? words.others[0];
        const first = firsts === 1 ? words.largest : words.amongLargest;
        const say = rank === 1 && index === 0 ? first : other;
        const cost = told(group, 'one-off-cost', language);
        return [say(saving, doing, told(group, 'saving-a-year', language)), ...(cost ? [words.once(cost)] : [])];
    });
};
function sentence(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/realised.js

const realised_WORDS = {
    en: (saved) => `What was done already saves ${saved.f}${saved.when}.`,
    'pt-BR': (saved) => `O que já foi feito economiza ${saved.f}${saved.when}.`,
};
/** What was measured of recommendations that were done. */
const realisedSavings = (table, language) => groupsOfTopic(table, 'realised').flatMap((group) => {
    const saved = told(group, 'realised-saving', language);
    return saved?.way === 'down' ? [realised_WORDS[language](saved)] : [];
});

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/roadmap.js

const roadmap_WORDS = {
    en: [
        (saving, count) => `In ${count.s}, ${count.f} with an amount can be carried out: ${count.isOne ? 'it' : 'they'} would save ${saving.f}.`,
        (saving, count) => `What fits in ${saving.s} would save ${saving.f} through ${count.f}.`,
        (saving, count) => `With ${saving.s} to plan for, ${count.f} would save ${saving.f}.`,
    ],
    'pt-BR': [
        (saving, count) => `Para ${count.s}, ${count.f} com valor calculado ${count.isOne ? 'pode' : 'podem'} sair do papel: ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}.`,
        (saving, count) => `O que fica para ${saving.s} economizaria ${saving.f} com ${count.f}.`,
        (saving, count) => `Com ${saving.s} para planejar, ${count.f} ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}.`,
    ],
};
/** What can be had in each horizon. */
const roadmap = (table, language) => groupsOfTopic(table, 'roadmap').flatMap((group, index) => {
    const saving = told(group, 'saving', language);
    const count = told(group, 'recommendations', language);
    const says = roadmap_WORDS[language];
    const say = says[index % says.length];
    return saving?.way === 'down' && count && say ? [say(saving, count)] : [];
});

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/savings.js



/** Units of a currency; amounts that are nearer to each other read the same. */
const LEAST_APART = 1;
const savings_WORDS = {
    en: {
        total: (saving, year, count, share) => `${count ? `${count.f} with an amount would save` : 'What is recommended would save'} ${saving.f}${aside(year)}${share ? `, which is ${share.f} of spend${share.when}` : ''}.`,
        unpriced: (without, isFurther) => without.isOne
            ? `${without.f} stands without an amount.`
            : `${isFurther ? 'Another ' : ''}${without.f} stand without an amount.`,
        gross: (gross) => `Counted each on its own, the recommendations would save ${gross.f}.`,
        actions: [
            (saving, count) => `${saving.s} would save ${saving.f}${count ? `: ${count.f}` : ''}.`,
            (saving, count) => count
                ? `By ${saving.s}, ${count.f} would cut cost by ${saving.f}.`
                : `${saving.s} is worth ${saving.f}.`,
            (saving, count) => `${saving.s} is worth ${saving.f}${count ? `, through ${count.f}` : ''}.`,
        ],
        without: (count) => `${count.f} for ${count.s} ${count.isOne ? 'has' : 'have'} no amount yet.`,
    },
    'pt-BR': {
        total: (saving, year, count, share) => `${count ? `${count.f} com valor calculado ${count.isOne ? 'economizaria' : 'economizariam'}` : 'O que é recomendado economizaria'} ${saving.f}${aside(year)}${share ? `, o que representa ${share.f} do gasto${share.when}` : ''}.`,
        unpriced: (without, isFurther) => without.isOne
            ? `${without.f} está sem valor calculado.`
            : `${isFurther ? 'Outras ' : ''}${without.f} estão sem valor calculado.`,
        gross: (gross) => `Contadas isoladamente, as recomendações economizariam ${gross.f}.`,
        actions: [
            (saving, count) => `${saving.s} economizaria ${saving.f}${count ? `: ${count.f}` : ''}.`,
            (saving, count) => count
                ? `Ao ${saving.s}, ${count.f} ${count.isOne ? 'cortaria' : 'cortariam'} ${saving.f} do custo.`
                : `${saving.s} vale ${saving.f}.`,
            (saving, count) => `${saving.s} vale ${saving.f}${count ? `, com ${count.f}` : ''}.`,
        ],
        without: (count) => `${count.f} para ${count.s} ainda não ${count.isOne ? 'tem' : 'têm'} valor calculado.`,
    },
};
/** What can be had in all, by how many recommendations, of which share of spend, and how many have no amount; of every currency. */
const savingsInAll = (table, language) => estates(table).flatMap((group) => estateSentences(group, language));
/** Of each currency what can be had, and how many recommendations that is: of waiting there are other days between them. */
function estates(table) {
    const all = [];
    for (const group of groupsOfTopic(table, 'savings').filter(({ kind }) => kind === 'estate')) {
        const last = group.facts.some(({ measure }) => measure === 'saving') ? undefined : all.pop();
        all.push(last ? { kind: last.kind, facts: [...last.facts, ...group.facts] } : group);
    }
    return all;
}
function estateSentences(group, language) {
    const words = savings_WORDS[language];
    const saving = told(group, 'saving', language);
    const share = told(group, 'saving-share', language);
    const year = told(group, 'saving-a-year', language);
    const without = told(group, 'without-amount', language);
    const total = saving?.way === 'down'
        ? [words.total(saving, year, told(group, 'recommendations', language), share)]
        : [];
    return [...total, ...(without ? [words.unpriced(without, total.length > 0)] : [])];
}
/** What all recommendations would bring if none excluded another. */
const savingsEachAlone = (table, language) => groupsOfTopic(table, 'savings').flatMap((group) => {
    const gross = group.kind === 'estate' ? told(group, 'saving-gross', language) : null;
    return gross?.way === 'down' && overlaps(group) ? [savings_WORDS[language].gross(gross)] : [];
});
/** Where no recommendation excludes another, the figure would be told twice. */
function overlaps({ facts }) {
    const [net, gross] = [amountOf(facts, 'saving'), amountOf(facts, 'saving-gross')];
    return net === null || gross === null || Math.abs(gross - net) >= LEAST_APART;
}
function amountOf(facts, measure) {
    const value = facts.find((fact) => fact.measure === measure)?.value;
    return value?.kind === 'money' ? (0,money/* moneyToNumber */.jQ)(value.amount) : null;
}
/** What some kinds of action bring, the largest first; all kinds where none is named. */
function savingsBy(...actions) {
    return (table, language) => groupsOfActions(table, actions)
        .flatMap((group) => {
        const saving = told(group, 'saving', language);
        return saving?.way === 'down' ? [{ saving, count: told(group, 'recommendations', language) }] : [];
    })
        .map(({ saving, count }, index) => {
        const says = savings_WORDS[language].actions;
        return (says[index % says.length] ?? says[0])(saving, count);
    });
}
/** How many recommendations of some kinds have no amount. */
function withoutAmountBy(...actions) {
    return (table, language) => groupsOfActions(table, actions).flatMap((group) => {
        const count = told(group, 'without-amount', language);
        return count ? [savings_WORDS[language].without(count)] : [];
    });
}
function groupsOfActions(table, actions) {
    return groupsOfTopic(table, 'savings').filter(({ kind, facts: [{ action }] }) => kind === 'action' && (actions.length === 0 || (action !== null && actions.includes(action))));
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/spend.js


const spend_WORDS = {
    en: {
        opening: (now, change, ratio) => change.way === 'flat'
            ? `Spend${now.when} was ${now.f}: it stayed level${change.against} with a change of ${change.f}.`
            : `Spend${now.when} was ${now.f}: it ${change.way === 'up' ? 'rose' : 'fell'} by ${change.f}${change.against}${aside(ratio)}.`,
        closing: (now, change, ratio) => change.way === 'flat'
            ? `${now.p} closed at ${now.f}, level with ${change.b} to within ${change.f}.`
            : `${now.p} closed at ${now.f}, as spend ${change.way === 'up' ? 'grew' : 'came down'} by ${change.f}${change.against}${aside(ratio)}.`,
        alone: (now) => `Spend${now.when} was ${now.f}.`,
        daily: (rate) => `Spend ran at ${rate.f}${rate.when}.`,
    },
    'pt-BR': {
        opening: (now, change, ratio) => change.way === 'flat'
            ? `O gasto${now.when} foi de ${now.f}: ficou estável${change.against}, com variação de ${change.f}.`
            : `O gasto${now.when} foi de ${now.f}: ${change.way === 'up' ? 'subiu' : 'caiu'} ${change.f}${change.against}${aside(ratio)}.`,
        closing: (now, change, ratio) => change.way === 'flat'
            ? `${now.p} fechou em ${now.f}, estável${change.against}, com variação de ${change.f}.`
            : `${now.p} fechou em ${now.f}: o gasto ${change.way === 'up' ? 'cresceu' : 'diminuiu'} ${change.f}${change.against}${aside(ratio)}.`,
        alone: (now) => `O gasto${now.when} foi de ${now.f}.`,
        daily: (rate) => `O gasto${rate.when} ficou em ${rate.f}.`,
    },
};
/** What was spent in the days that the report opens with, and what they came to against those before. */
const openingSpend = (table, language) => {
    const [first] = groupsOfTopic(table, 'spend');
    return first ? spendOf(first, language, spend_WORDS[language].opening) : [];
};
/** The same days, per day. */
const dailySpend = (table, language) => {
    const [first] = groupsOfTopic(table, 'spend');
    const rate = first ? told(first, 'spend-a-day', language) : null;
    return rate ? [spend_WORDS[language].daily(rate)] : [];
};
/** The same of the other comparisons: the last complete month, and other currencies. */
const closedMonths = (table, language) => groupsOfTopic(table, 'spend')
    .slice(1)
    .flatMap((group) => spendOf(group, language, isMonth(group) ? spend_WORDS[language].closing : spend_WORDS[language].opening));
function isMonth({ facts: [first] }) {
    return first.period?.kind === 'month';
}
function spendOf(group, language, say) {
    const now = told(group, 'spend', language);
    if (!now)
        return [];
    const change = told(group, 'spend-change', language);
    return [
        change ? say(now, change, told(group, 'spend-change-ratio', language)) : spend_WORDS[language].alone(now),
    ];
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/trend.js

const trend_WORDS = {
    en: (trend) => {
        if (trend.way === 'flat')
            return `The trend of spend${trend.when} is flat: ${trend.f}, within its noise.`;
        const [course, moves] = trend.way === 'up' ? ['upward', 'rises'] : ['downward', 'falls'];
        return `The trend of spend${trend.when} is ${course}: it ${moves} by ${trend.f}.`;
    },
    'pt-BR': (trend) => {
        if (trend.way === 'flat')
            return `A tendência do gasto${trend.when} é estável: ${trend.f}, dentro do ruído.`;
        const [course, moves] = trend.way === 'up' ? ['alta', 'sobe'] : ['queda', 'cai'];
        return `A tendência do gasto${trend.when} é de ${course}: ${moves} ${trend.f}.`;
    },
};
/** Which way daily spend goes. */
const trend = (table, language) => groupsOfTopic(table, 'trend').flatMap((group) => {
    const slope = group.kind === 'estate' ? told(group, 'trend', language) : null;
    return slope?.way ? [trend_WORDS[language](slope)] : [];
});

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/waste.js


const waste_WORDS = {
    en: {
        waste: (waste, ratio) => `Waste came to ${waste.f}${waste.when}${aside(ratio, ({ f }) => `${f} of spend`)}.`,
        ratio: (ratio) => `Waste was ${ratio.f} of spend${ratio.when}.`,
    },
    'pt-BR': {
        waste: (waste, ratio) => `O desperdício${waste.when} chegou a ${waste.f}${aside(ratio, ({ f }) => `${f} do gasto`)}.`,
        ratio: (ratio) => `O desperdício foi de ${ratio.f} do gasto${ratio.when}.`,
    },
};
/** Idle resources and unused commitments: what they cost, and their share of spend. */
const waste = (table, language) => groupsOfTopic(table, 'waste').flatMap((group) => {
    const words = waste_WORDS[language];
    const amount = told(group, 'waste', language);
    const ratio = told(group, 'waste-ratio', language);
    if (amount)
        return [words.waste(amount, ratio)];
    return ratio ? [words.ratio(ratio)] : [];
});

;// CONCATENATED MODULE: ./build/src/narrative/template/devops/devops-writers.js













/** Who writes the sections for DevOps and SRE. */
const DEVOPS_WRITERS = {
    'devops-summary': inOrder(openingSpend, moversBy('service', 2), atMost(1, savingsInAll), anomalies(1), atMost(1, realisedSavings), atMost(1, coverage)),
    'devops-resources': largestOpportunities,
    'devops-schedules': ofKind('schedules'),
    'devops-rightsizing': ofKind('rightsizing'),
    'devops-lifecycle': ofKind('lifecycle'),
    'devops-orphans': inOrder(ofKind('orphans'), atMost(1, waste)),
    'devops-checklist': roadmap,
    'devops-watch': inOrder(atMost(1, forecastRange), atMost(1, forecastChange), anomalies(2), trend),
};
function ofKind(kind) {
    const actions = action_kinds/* ACTIONS_OF */.Q[kind];
    return inOrder(savingsBy(...actions), withoutAmountBy(...actions));
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/action-section.js

/** The one thing that matters most, and what it returns. */
function actionSection(words, facts) {
    const action = facts.largest('savings', 'action', 'saving');
    const [resource] = facts.firsts('opportunities', 'resource', 'saving');
    const saving = facts.told(action, 'saving');
    const year = facts.told(action, 'saving-a-year');
    const once = facts.told(resource, 'one-off-cost');
    const count = facts.told(action, 'recommendations');
    const main = saving?.way === 'down' ? words.mainAction(saving, count, year) : null;
    // An action on one resource was told with what that brings.
    const isSame = main !== null && count?.isOne && action?.facts[0].action === resource?.facts[0].action;
    return [main, isSame ? null : resourceSentence(words, facts, main !== null), once && words.once(once)];
}
/** Several that bring the same are none of them the main one: the table has them all, in which an action was told. */
function resourceSentence(words, facts, hasAction) {
    const [first, ...others] = facts.firsts('opportunities', 'resource', 'saving');
    const saving = facts.told(first, 'saving');
    const year = facts.told(first, 'saving-a-year');
    if (!saving)
        return null;
    if (others.length === 0)
        return words.mainResource(saving, year);
    return hasAction ? null : words.oneOfMainResources(saving, year);
}
/** What everything that is recommended would bring, and what it costs not to do it. */
function opportunitiesSection(words, facts) {
    const [all, other] = facts.of('savings', 'estate');
    const elsewhere = facts.told(other, 'saving');
    const saving = facts.told(all, 'saving');
    const waiting = facts.told(all, 'cost-of-waiting');
    const year = facts.told(all, 'saving-a-year');
    return [
        saving?.way === 'down' ? words.allActions(saving, year, facts.told(all, 'saving-share')) : null,
        elsewhere?.way === 'down'
            ? words.allInOtherCurrency(elsewhere, facts.told(other, 'saving-a-year'))
            : null,
        waiting && words.waiting(waiting),
    ];
}
/** What the reader is asked for: to let begin what can be begun at once, and to decide what ends next. */
function nextSection(words, facts) {
    const nearest = 'within-30-days';
    const soon = facts.of('roadmap', 'horizon').find((group) => group.subject.name === nearest);
    const saving = facts.told(soon, 'saving');
    const count = facts.told(soon, 'recommendations');
    const end = facts.told(nextToEnd(facts), 'commitment-end');
    return [saving?.way === 'down' && count ? words.approve(saving, count) : null, end && words.decide(end)];
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/drivers-section.js

/** Who explains a change best to somebody who decides on money: services, where the bill does not tell them accounts. */
const KINDS = ['service', 'account', 'region'];
/** The three largest changes, the largest first. */
function driversSection(words, facts) {
    const [first, second, third] = moversOf(facts);
    const next = facts.told(second, 'spend-change');
    const last = facts.told(third, 'spend-change');
    return [
        first && isLargest(first) ? drivers_section_largestSentence(words, facts, first) : null,
        next && words.nextDriver(next),
        last && words.thirdDriver(last, facts.told(third, 'spend-change-ratio')),
    ];
}
function drivers_section_largestSentence(words, facts, group) {
    const change = facts.told(group, 'spend-change');
    const before = facts.told(group, 'spend-before');
    if (!change)
        return null;
    return before && change.way === 'up' && isNew(group)
        ? words.newDriver(change, before)
        : words.largestDriver(change, facts.told(group, 'spend'));
}
function isNew({ facts }) {
    return facts.some(({ measure, value }) => measure === 'spend-before' && value.kind === 'money' && (0,money/* isZeroMoney */.f9)(value.amount));
}
/** What stayed level drove nothing. */
function moversOf(facts) {
    const moved = KINDS.map((kind) => facts.of('movers', kind).filter((group) => {
        const way = facts.told(group, 'spend-change')?.way;
        return way === 'up' || way === 'down';
    }));
    return moved.find((groups) => groups.length > 0) ?? [];
}
/** What has no name stands in no sentence: then the first that has one is not the largest. */
function isLargest({ facts }) {
    return facts.some(({ measure, rank }) => measure === 'spend-change' && rank === 1);
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/executive-en.js

const executiveEn = {
    spend: (now, change, ratio) => `Spend for ${now.p} came to ${now.f}${compared(change, ratio)}.`,
    closedMonth: (now, change, ratio) => `${now.p} closed at ${now.f}${upOrDown(change, ratio)}.`,
    otherCurrency: (now, change, ratio) => `In another currency, spend for ${now.p} was ${now.f}${upOrDown(change, ratio)}.`,
    budget: (budget, forecast, variance, ratio) => `Against the budget ${budget.s} of ${budget.f}, the forecast for ${forecast.p} is ${forecast.f}, ${overOrUnder(variance, ratio)}.`,
    largestDriver: (change, now) => `The largest change was on ${change.s}, where spend ${moved(change)} by ${change.f}${now ? ` to ${now.f}` : ''}.`,
    newDriver: (change, before) => `The largest change was on ${change.s}, where spend rose by ${change.f} from ${before.f}.`,
    nextDriver: (change) => `Next comes ${change.s}, ${change.way === 'up' ? 'up' : 'down'} ${change.f} on ${change.b}.`,
    thirdDriver: (change, ratio) => `Spend on ${change.s} ${moved(change)} by ${change.f}${aside(ratio)}.`,
    mainAction: (saving, count, year) => count
        ? `The main action is ${saving.s}: ${count.f} would save ${saving.f}${or(year)}.`
        : `The main action is ${saving.s}, which would save ${saving.f}${or(year)}.`,
    mainResource: (saving, year) => `The largest opportunity is ${saving.s}: acting on it would save ${saving.f}${or(year)}.`,
    oneOfMainResources: (saving, year) => `Among the largest opportunities is ${saving.s}: acting on it would save ${saving.f}${or(year)}.`,
    once: (cost) => `Getting there costs ${cost.f} for ${cost.s}.`,
    allActions: (saving, year, share) => `Acting on every recommendation with an amount would save ${saving.f}${or(year)}${share ? `: ${share.f} of spend in ${share.p}` : ''}.`,
    allInOtherCurrency: (saving, year) => `In another currency, the recommendations would save ${saving.f}${or(year)}.`,
    waiting: (cost) => `Waiting has a price: ${cost.f} over ${cost.p}.`,
    running: (forecast, change, ratio) => `With every charge included, ${forecast.p} is heading for ${forecast.f}${executive_en_forecastChange(change, ratio)}.`,
    following: (next, last) => `The forecast for ${next.p} is ${next.f}${last ? `, and for ${last.p} it is ${last.f}` : ''}.`,
    range: (low, high) => `For ${low.p} the forecast ranges from ${low.f} to ${high.f}.`,
    commitmentEnd: (end) => `The commitment ${end.s} ends on ${end.f}; from then on its usage is billed without it.`,
    unused: (waste, utilisation) => `Commitments that were paid for and stood unused cost ${waste.f}${waste.when}${utilisation ? `, at a utilisation of ${utilisation.f}` : ''}.`,
    budgetAtRisk: (variance, ratio) => `The budget ${variance.s} is expected to be exceeded by ${variance.f}${aside(ratio)} for ${variance.p}.`,
    unusual: (impact) => `Unusual spend on ${impact.s}${impact.when} came to ${impact.f} above its normal level.`,
    approve: (saving, count) => `Please approve what fits in ${saving.s}: ${count.f} that ${count.isOne ? 'takes' : 'take'} little effort and would save ${saving.f}.`,
    decide: (end) => `Please decide whether the commitment ${end.s} is to be renewed; it ends on ${end.f}.`,
};
function or(year) {
    return year ? `, or ${year.f}` : '';
}
function upOrDown(change, ratio) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, unchanged from ${change.b} (${change.f})`;
    return `, ${change.way} ${change.f}${aside(ratio)} on ${change.b}`;
}
function compared(change, ratio) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, unchanged from ${change.b} (${change.f})`;
    const word = change.way === 'up' ? 'an increase' : 'a decrease';
    return `, ${word} of ${change.f}${aside(ratio)} compared with ${change.b}`;
}
function executive_en_forecastChange(change, ratio) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, in line with ${change.b} (${change.f})`;
    return `, ${change.way === 'up' ? 'a rise' : 'a drop'} of ${change.f}${aside(ratio)} against ${change.b}`;
}
function overOrUnder(variance, ratio) {
    if (variance.way === 'flat')
        return `in line with it (${variance.f})`;
    return `${variance.f} ${variance.way === 'up' ? 'above' : 'below'} it${aside(ratio)}`;
}
function moved({ way }) {
    return way === 'up' ? 'rose' : 'fell';
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/executive-pt-br.js

const executivePtBr = {
    spend: (now, change, ratio) => `O gasto de ${now.p} foi de ${now.f}${executive_pt_br_compared(change, ratio)}.`,
    closedMonth: (now, change, ratio) => `${now.p} fechou em ${now.f}${executive_pt_br_upOrDown(change, ratio)}.`,
    otherCurrency: (now, change, ratio) => `Em outra moeda, o gasto de ${now.p} foi de ${now.f}${executive_pt_br_upOrDown(change, ratio)}.`,
    budget: (budget, forecast, variance, ratio) => `Diante do orçamento ${budget.s} de ${budget.f}, a previsão para ${forecast.p} é de ${forecast.f}, ${executive_pt_br_overOrUnder(variance, ratio)}.`,
    largestDriver: (change, now) => `A maior variação foi em ${change.s}: o gasto ${executive_pt_br_moved(change)} ${change.f}${now ? `, para ${now.f}` : ''}.`,
    newDriver: (change, before) => `A maior variação foi em ${change.s}: o gasto subiu ${change.f} a partir de ${before.f}.`,
    nextDriver: (change) => `Em seguida vem ${change.s}, ${change.f} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}.`,
    thirdDriver: (change, ratio) => `O gasto com ${change.s} ${executive_pt_br_moved(change)} ${change.f}${aside(ratio)}.`,
    mainAction: (saving, count, year) => count
        ? `A principal ação é ${saving.s}: ${count.f} ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}${executive_pt_br_or(year)}.`
        : `A principal ação é ${saving.s}: ela economizaria ${saving.f}${executive_pt_br_or(year)}.`,
    mainResource: (saving, year) => `A maior oportunidade isolada está em ${saving.s}: agir ali economizaria ${saving.f}${executive_pt_br_or(year)}.`,
    oneOfMainResources: (saving, year) => `Entre as maiores oportunidades está ${saving.s}: agir ali economizaria ${saving.f}${executive_pt_br_or(year)}.`,
    once: (cost) => `Chegar lá custa ${cost.f} em ${cost.s}.`,
    allActions: (saving, year, share) => `Aplicar todas as recomendações com valor calculado economizaria ${saving.f}${executive_pt_br_or(year)}${share ? `: ${share.f} do gasto de ${share.p}` : ''}.`,
    allInOtherCurrency: (saving, year) => `Em outra moeda, as recomendações economizariam ${saving.f}${executive_pt_br_or(year)}.`,
    waiting: (cost) => `Esperar tem preço: ${cost.f} de ${cost.p}.`,
    running: (forecast, change, ratio) => `Com todas as cobranças incluídas, ${forecast.p} caminha para ${forecast.f}${executive_pt_br_forecastChange(change, ratio)}.`,
    following: (next, last) => `A previsão para ${next.p} é de ${next.f}${last ? `, e para ${last.p} é de ${last.f}` : ''}.`,
    range: (low, high) => `Para ${low.p} a previsão vai de ${low.f} a ${high.f}.`,
    commitmentEnd: (end) => `O compromisso ${end.s} termina em ${end.f}; dali em diante, seu uso é cobrado sem ele.`,
    unused: (waste, utilisation) => `Compromissos pagos e não usados custaram ${waste.f}${waste.when}${utilisation ? `, com utilização de ${utilisation.f}` : ''}.`,
    budgetAtRisk: (variance, ratio) => `O orçamento ${variance.s} deve ser ultrapassado em ${variance.f}${aside(ratio)} em ${variance.p}.`,
    unusual: (impact) => `O gasto incomum com ${impact.s}${impact.when} ficou ${impact.f} acima do nível normal.`,
    approve: (saving, count) => `Pedimos aprovação do que fica para ${saving.s}: ${count.f} com pouco esforço, que ${count.isOne ? 'economizaria' : 'economizariam'} ${saving.f}.`,
    decide: (end) => `Pedimos decisão sobre renovar ${end.s}, que termina em ${end.f}.`,
};
function executive_pt_br_or(year) {
    return year ? `, ou ${year.f}` : '';
}
function executive_pt_br_upOrDown(change, ratio) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, estável em relação a ${change.b} (${change.f})`;
    return `, ${change.f}${aside(ratio)} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}`;
}
function executive_pt_br_compared(change, ratio) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, estável em relação a ${change.b} (${change.f})`;
    const word = change.way === 'up' ? 'um aumento' : 'uma queda';
    return `, ${word} de ${change.f}${aside(ratio)} em relação a ${change.b}`;
}
function executive_pt_br_forecastChange(change, ratio) {
    if (!change?.way)
        return '';
    if (change.way === 'flat')
        return `, em linha com ${change.b} (${change.f})`;
    return `, ${change.way === 'up' ? 'alta' : 'redução'} de ${change.f}${aside(ratio)} em relação a ${change.b}`;
}
function executive_pt_br_overOrUnder(variance, ratio) {
    if (variance.way === 'flat')
        return `em linha com ele (${variance.f})`;
    return `${variance.f} ${variance.way === 'up' ? 'acima' : 'abaixo'} dele${aside(ratio)}`;
}
function executive_pt_br_moved({ way }) {
    return way === 'up' ? 'subiu' : 'caiu';
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/projection-section.js
/** Where the running month and the two after it are heading, and how sure the last of them is. */
function projectionSection(words, facts) {
    const months = facts.of('forecast', 'estate').filter((month) => facts.told(month, 'forecast') !== null);
    const [running, next, last] = months;
    const now = facts.told(running, 'forecast');
    const following = facts.told(next, 'forecast');
    const low = facts.told(last, 'forecast-low');
    const high = facts.told(last, 'forecast-high');
    return [
        now &&
            words.running(now, facts.told(running, 'forecast-change'), facts.told(running, 'forecast-change-ratio')),
        low && high && words.range(low, high),
        following && words.following(following, facts.told(last, 'forecast')),
    ];
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/spend-section.js
/** What was spent in the days the report opens with, where that leaves the budget, and what the last complete month came to. */
function spendSection(words, facts) {
    const all = facts.of('spend', 'estate').filter((own) => facts.told(own, 'spend') !== null);
    const [opening, ...others] = all;
    const closed = others.find((group) => spend_section_isMonth(group) && spend_section_currencyOf(group) === spend_section_currencyOf(opening));
    const other = others.find((group) => spend_section_currencyOf(group) !== spend_section_currencyOf(opening));
    return [
        spent(facts, opening, words.spend),
        budgetSentence(words, facts),
        spent(facts, closed, words.closedMonth),
        spent(facts, other, words.otherCurrency),
    ];
}
function spent(facts, group, say) {
    const now = facts.told(group, 'spend');
    return now && say(now, facts.told(group, 'spend-change'), facts.told(group, 'spend-change-ratio'));
}
/** The budget of which the end is expected: what is over it is told before what is not. */
function budgetSentence(words, facts) {
    const group = toldBudget(facts);
    const budget = facts.told(group, 'budget');
    const forecast = facts.told(group, 'budget-forecast');
    const variance = facts.told(group, 'budget-variance');
    if (!budget || !forecast || !variance)
        return null;
    return words.budget(budget, forecast, variance, facts.told(group, 'budget-variance-ratio'));
}
function toldBudget(facts) {
    const running = facts
        .of('budgets', 'budget')
        .filter((group) => facts.told(group, 'budget-forecast') !== null);
    return running.find((group) => facts.told(group, 'budget-variance')?.way === 'up') ?? running[0];
}
function spend_section_isMonth({ facts: [first] }) {
    return first.period?.kind === 'month';
}
function spend_section_currencyOf(group) {
    const value = group?.facts[0].value;
    return value?.kind === 'money' || value?.kind === 'estimate' ? value.amount.currency : null;
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/risks-section.js


/** Other budgets in danger, commitments that stand unused, unusual days; and the commitment that ends next, on which a decision is asked for. */
function risksSection(words, facts) {
    const next = facts.told(nextToEnd(facts), 'commitment-end');
    const [commitments] = facts.of('commitments', 'estate');
    const unused = facts.told(commitments, 'commitment-waste');
    const waste = unused?.isNone ? null : unused;
    return [
        ...budgetsAtRisk(words, facts),
        waste && words.unused(waste, facts.told(commitments, 'commitment-utilisation')),
        ...unusualDays(words, facts),
        next && words.commitmentEnd(next),
    ];
}
/** Those that the summary does not tell of. */
function budgetsAtRisk(words, facts) {
    const told = toldBudget(facts)?.subject.id;
    return facts
        .of('budgets', 'budget')
        .filter(({ subject }) => subject.id !== told)
        .map((group) => {
        const variance = facts.told(group, 'budget-variance');
        if (variance?.way !== 'up')
            return null;
        return words.budgetAtRisk(variance, facts.told(group, 'budget-variance-ratio'));
    });
}
function unusualDays(words, facts) {
    return facts.of('anomalies', 'service').map((group) => {
        const impact = facts.told(group, 'anomaly-impact');
        return impact?.way === 'up' ? words.unusual(impact) : null;
    });
}

;// CONCATENATED MODULE: ./build/src/narrative/template/executive/executive-writers.js








const executive_writers_WORDS = { en: executiveEn, 'pt-BR': executivePtBr };
const EXECUTIVE_WRITERS = {
    'executive-spend': sectionIn(executive_writers_WORDS, spendSection),
    'executive-drivers': sectionIn(executive_writers_WORDS, driversSection),
    'executive-action': sectionIn(executive_writers_WORDS, actionSection),
    'executive-opportunities': sectionIn(executive_writers_WORDS, opportunitiesSection),
    'executive-projection': sectionIn(executive_writers_WORDS, projectionSection),
    'executive-risks': sectionIn(executive_writers_WORDS, risksSection),
    'executive-next': sectionIn(executive_writers_WORDS, nextSection),
};

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/budgets.js


const budgets_WORDS = {
    en: {
        budget: (budget, actual) => `The budget ${budget.s} for ${budget.p} is ${budget.f}${actual ? `, of which ${actual.f} is spent` : ''}.`,
        forecast: (forecast, variance, ratio) => variance.way === 'flat'
            ? `The forecast for the budget ${forecast.s} is ${forecast.f}: level with it to within ${variance.f}.`
            : `For the budget ${forecast.s}, the forecast is ${forecast.f}: ${variance.f}${aside(ratio)} ${variance.way === 'up' ? 'above' : 'below'} it.`,
        variance: (variance, ratio) => variance.way === 'flat'
            ? `Spend is level with the budget ${variance.s}: the variance is ${variance.f}.`
            : `Against the budget ${variance.s}, spend is ${variance.f} ${variance.way === 'up' ? 'above' : 'below'} it${aside(ratio)}.`,
    },
    'pt-BR': {
        budget: (budget, actual) => `O orçamento ${budget.s} para ${budget.p} é de ${budget.f}${actual ? `, com ${actual.f} de gasto até agora` : ''}.`,
        forecast: (forecast, variance, ratio) => variance.way === 'flat'
            ? `A previsão para o orçamento ${forecast.s} é de ${forecast.f}: fica no nível dele, com desvio de ${variance.f}.`
            : `Para o orçamento ${forecast.s}, a previsão é de ${forecast.f}: ${variance.f}${aside(ratio)} ${variance.way === 'up' ? 'acima' : 'abaixo'} dele.`,
        variance: (variance, ratio) => variance.way === 'flat'
            ? `O gasto está no nível do orçamento ${variance.s}: o desvio é de ${variance.f}.`
            : `Em relação ao orçamento ${variance.s}, o gasto está ${variance.f} ${variance.way === 'up' ? 'acima' : 'abaixo'}${aside(ratio)}.`,
    },
};
/** Each budget: what was spent of it, and how far from it the end of its days is expected. */
const budgets = (table, language) => groupsOfTopic(table, 'budgets').flatMap((group) => {
    const words = budgets_WORDS[language];
    const budget = told(group, 'budget', language);
    const forecast = told(group, 'budget-forecast', language);
    const variance = told(group, 'budget-variance', language);
    const ratio = told(group, 'budget-variance-ratio', language);
    return [
        ...(budget ? [words.budget(budget, told(group, 'budget-actual', language))] : []),
        ...(variance?.way
            ? [forecast ? words.forecast(forecast, variance, ratio) : words.variance(variance, ratio)]
            : []),
    ];
});

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/commitments.js

const commitments_WORDS = {
    en: {
        coverage: (coverage, rate) => `Commitments covered ${coverage.f} of the usage that they can cover${coverage.when}${rate ? `, for an effective savings rate of ${rate.f}` : ''}.`,
        rate: (rate) => `The effective savings rate${rate.when} was ${rate.f}.`,
        utilisation: (utilisation, waste) => `Their utilisation${utilisation.when} was ${utilisation.f}${waste ? `: what stood unused of commitments cost ${waste.f}` : ''}.`,
        waste: (waste) => `Commitments that stood unused cost ${waste.f}${waste.when}.`,
        ends: [
            (day) => `The commitment ${day.s} ends on ${day.f}.`,
            (day) => `It is followed by ${day.s}, which ends on ${day.f}.`,
        ],
    },
    'pt-BR': {
        coverage: (coverage, rate) => `Os compromissos cobriram ${coverage.f} do uso que podem cobrir${coverage.when}${rate ? `, com uma taxa efetiva de economia de ${rate.f}` : ''}.`,
        rate: (rate) => `A taxa efetiva de economia${rate.when} foi de ${rate.f}.`,
        utilisation: (utilisation, waste) => `A utilização deles${utilisation.when} foi de ${utilisation.f}${waste ? `: o que ficou sem uso nos compromissos custou ${waste.f}` : ''}.`,
        waste: (waste) => `Os compromissos sem uso custaram ${waste.f}${waste.when}.`,
        ends: [
            (day) => `O compromisso ${day.s} termina em ${day.f}.`,
            (day) => `Depois vem ${day.s}, que termina em ${day.f}.`,
        ],
    },
};
/** How commitments are used, what they cover and bring. */
const commitmentRates = (table, language) => groupsOfTopic(table, 'commitments')
    .filter(({ kind }) => kind === 'estate')
    .flatMap((group) => ratesOf(group, language));
/** When each of them ends, in the order of the table. */
const commitmentEnds = (table, language) => groupsOfTopic(table, 'commitments')
    .flatMap((group) => (group.kind === 'commitment' ? (told(group, 'commitment-end', language) ?? []) : []))
    .map((end, index) => {
    const [first, following] = commitments_WORDS[language].ends;
    return (index === 0 ? first : following)(end);
});
function ratesOf(group, language) {
    const words = commitments_WORDS[language];
    const coverage = told(group, 'commitment-coverage', language);
    const rate = told(group, 'effective-savings-rate', language);
    const utilisation = told(group, 'commitment-utilisation', language);
    const unused = told(group, 'commitment-waste', language);
    const waste = unused?.isNone ? null : unused;
    const [covered, used] = [
        coverage ? words.coverage(coverage, rate) : rate && words.rate(rate),
        utilisation ? words.utilisation(utilisation, waste) : waste && words.waste(waste),
    ];
    return [covered, used].filter((sentence) => sentence !== null);
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/groups.js


const groups_WORDS = {
    en: {
        largest: {
            services: (spend) => `The largest service${spend.when} was ${spend.s} with ${spend.f}`,
            accounts: (spend) => `The largest account${spend.when} was ${spend.s} with ${spend.f}`,
            regions: (spend) => `The largest region${spend.when} was ${spend.s} with ${spend.f}`,
            environments: (spend) => `The largest group by tag${spend.when} was ${spend.s} with ${spend.f}`,
        },
        other: {
            services: (spend) => `${spend.s} came to ${spend.f}${spend.when}`,
            accounts: (spend) => `The account ${spend.s} spent ${spend.f}${spend.when}`,
            regions: (spend) => `The region ${spend.s} took ${spend.f}${spend.when}`,
            environments: (spend) => `Spend with ${spend.s} came to ${spend.f}${spend.when}`,
        },
        share: (share) => ` (${share.f} of spend)`,
        change: (change, ratio) => `, ${change.way === 'up' ? 'up' : 'down'} ${change.f}${aside(ratio)} on ${change.b}`,
    },
    'pt-BR': {
        largest: {
            services: (spend) => `O maior serviço${spend.when} foi ${spend.s}, com ${spend.f}`,
            accounts: (spend) => `A maior conta${spend.when} foi ${spend.s}, com ${spend.f}`,
            regions: (spend) => `A maior região${spend.when} foi ${spend.s}, com ${spend.f}`,
            environments: (spend) => `O maior grupo por tag${spend.when} foi ${spend.s}, com ${spend.f}`,
        },
        other: {
            services: (spend) => `${spend.s} custou ${spend.f}${spend.when}`,
            accounts: (spend) => `A conta ${spend.s} gastou ${spend.f}${spend.when}`,
            regions: (spend) => `A região ${spend.s} consumiu ${spend.f}${spend.when}`,
            environments: (spend) => `O gasto com ${spend.s} foi de ${spend.f}${spend.when}`,
        },
        share: (share) => ` (${share.f} do gasto)`,
        change: (change, ratio) => `, ${change.f}${aside(ratio)} ${change.way === 'up' ? 'acima' : 'abaixo'} de ${change.b}`,
    },
};
/** Who or what cost most in the last complete month, with its share and how that changed. */
function groups_largestOf(topic, most) {
    return (table, language) => groupsOfTopic(table, topic)
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .slice(0, most)
        .flatMap((group) => groups_sentenceOf(group, topic, language));
}
/** Of tags each key has a largest of its own: those come first. */
function rankOf({ facts }) {
    return facts.find(({ measure }) => measure === 'spend')?.rank ?? Number.MAX_SAFE_INTEGER;
}
function groups_sentenceOf(group, topic, language) {
    const words = groups_WORDS[language];
    const spend = told(group, 'spend', language);
    if (!spend)
        return [];
    const isLargest = rankOf(group) === 1;
    const share = told(group, 'spend-share', language);
    const change = told(group, 'spend-change', language);
    const moved = change && change.way !== 'flat';
    return [
        [
            (isLargest ? words.largest : words.other)[topic](spend),
            share ? words.share(share) : '',
            moved ? words.change(change, told(group, 'spend-change-ratio', language)) : '',
            '.',
        ].join(''),
    ];
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/kpis.js



const kpis_WORDS = {
    en: {
        against: (value, target, isMet) => `${value.s} was ${value.f}${value.when}, ${isMet === null ? 'beside a' : isMet ? 'meeting the' : 'missing the'} target of ${target.f}.`,
        alone: (value) => `${value.s} was ${value.f}${value.when}.`,
    },
    'pt-BR': {
        against: (value, target, isMet) => `${value.s}${daysAside(value)} — ${value.f}, ${isMet === null ? 'ante a' : isMet ? 'dentro da' : 'fora da'} meta de ${target.f}.`,
        alone: (value) => `${value.s}${daysAside(value)} — ${value.f}.`,
    },
};
/** Figures to steer by beside their targets; then those of which only the trend counts. */
const kpis = (table, language) => {
    const words = kpis_WORDS[language];
    const values = groupsOfTopic(table, 'kpis').flatMap((group) => {
        const value = told(group, 'kpi', language);
        const target = told(group, 'kpi-target', language);
        return value ? [{ value, target, isMet: (0,meets_target/* meetsTarget */.a)(group.facts) }] : [];
    });
    return [
        ...values.flatMap(({ value, target, isMet }) => (target ? [words.against(value, target, isMet)] : [])),
        ...values.flatMap(({ value, target }) => (target ? [] : [words.alone(value)])),
    ];
};

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/other-charges.js

const other_charges_WORDS = {
    en: (charge) => `Beside usage, ${charge.s} came to ${charge.f}${charge.when}.`,
    'pt-BR': (charge) => `Além do uso, houve ${charge.f} de ${charge.s}${charge.when}.`,
};
/** What is charged beside usage: tax, support, purchases, credits. */
function otherCharges(most) {
    return (table, language) => groupsOfTopic(table, 'other-charges')
        .flatMap((group) => {
        const charge = told(group, 'charge', language);
        return charge ? [other_charges_WORDS[language](charge)] : [];
    })
        .slice(0, most);
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/tags.js


const tags_WORDS = {
    en: {
        tagged: (ratio, untagged) => `Of the spend that could carry the tag key ${ratio.s}, ${ratio.f} did${ratio.when}${untagged ? `; ${untagged.f} stood without it` : ''}.`,
        untagged: (untagged, ratio) => `What could carry the tag key ${untagged.s} and stood without it came to ${untagged.f}${untagged.when}${aside(ratio)}.`,
    },
    'pt-BR': {
        tagged: (ratio, untagged) => `Do gasto que poderia ter a tag ${ratio.s}, ${ratio.f} a tinham${ratio.when}${untagged ? `; ${untagged.f} ficaram sem ela` : ''}.`,
        untagged: (untagged, ratio) => `O que poderia ter a tag ${untagged.s} e ficou sem ela chegou a ${untagged.f}${untagged.when}${aside(ratio)}.`,
    },
};
/** How much spend carries each tag that is asked for, and how much does not. */
const tags = (table, language) => groupsOfTopic(table, 'tags').flatMap((group) => {
    const words = tags_WORDS[language];
    const tagged = told(group, 'tagged-ratio', language);
    const untagged = told(group, 'untagged', language);
    if (tagged)
        return [words.tagged(tagged, untagged?.isNone ? null : untagged)];
    return untagged ? [words.untagged(untagged, told(group, 'untagged-ratio', language))] : [];
});

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/teams.js

const teams_WORDS = {
    en: {
        spend: (spend) => `By the rules of ownership, the team ${spend.s} spent ${spend.f}${spend.when}`,
        further: (spend) => `The team ${spend.s} spent ${spend.f}${spend.when}`,
        saving: (saving) => `; what is recommended to it would save ${saving.f}`,
    },
    'pt-BR': {
        spend: (spend) => `Pelas regras de propriedade, a equipe ${spend.s} gastou ${spend.f}${spend.when}`,
        further: (spend) => `A equipe ${spend.s} gastou ${spend.f}${spend.when}`,
        saving: (saving) => `; o que é recomendado a ela economizaria ${saving.f}`,
    },
};
/** What teams spend, and what is recommended to them would save. */
function teams(most) {
    return (table, language) => groupsOfTopic(table, 'teams')
        .slice(0, most)
        .flatMap((group, index) => {
        const words = teams_WORDS[language];
        const spend = told(group, 'spend', language);
        const saving = told(group, 'saving', language);
        if (!spend)
            return [];
        const saved = saving?.way === 'down' ? words.saving(saving) : '';
        return [`${(index === 0 ? words.spend : words.further)(spend)}${saved}.`];
    });
}

;// CONCATENATED MODULE: ./build/src/narrative/template/topics/unit-economics.js

const unit_economics_WORDS = {
    en: (cost, ratio) => `The cost of each ${cost.s}${cost.when} was ${cost.f}${ratio ? `: it ${ratio.way === 'up' ? 'rose' : 'fell'} by ${ratio.f}${ratio.against}` : ''}.`,
    'pt-BR': (cost, ratio) => `O custo por ${cost.s}${cost.when} foi de ${cost.f}${ratio ? `: ${ratio.way === 'up' ? 'subiu' : 'caiu'} ${ratio.f}${ratio.against}` : ''}.`,
};
/** What each unit of the business costs, and how that changed. */
const unitEconomics = (table, language) => groupsOfTopic(table, 'unit-economics').flatMap((group) => {
    const cost = told(group, 'unit-cost', language);
    const ratio = told(group, 'spend-change-ratio', language);
    return cost ? [unit_economics_WORDS[language](cost, ratio?.way === 'flat' ? null : ratio)] : [];
});

;// CONCATENATED MODULE: ./build/src/narrative/template/finops/finops-writers.js




















/** Who writes the sections for FinOps analysts. */
const FINOPS_WRITERS = {
    'finops-summary': inOrder(
    // What a short form has room for comes first.
    openingSpend, atMost(2, savingsInAll), moversBy('service', 2), atMost(1, realisedSavings), dailySpend, otherCharges(1)),
    'finops-kpis': inOrder(trend, kpis),
    'finops-breakdowns': inOrder(groups_largestOf('services', 3), groups_largestOf('accounts', 2), groups_largestOf('regions', 1), groups_largestOf('environments', 3), teams(2)),
    'finops-commitments': inOrder(commitmentRates, savingsBy('PurchaseSavingsPlans', 'PurchaseReservedInstances'), atMost(3, commitmentEnds)),
    'finops-waste': inOrder(waste, savingsBy('Delete', 'Stop'), atMost(1, savingsEachAlone)),
    'finops-unit-economics': unitEconomics,
    'finops-comparisons': inOrder(closedMonths, moversBy('account', 1), moversBy('usage-type', 1), atMost(1, forecastRange), atMost(1, forecastChange), budgets, anomalies(2)),
    'finops-tags': tags,
    'finops-priorities': inOrder(atMost(3, largestOpportunities), roadmap),
    'finops-quality': coverage,
};

;// CONCATENATED MODULE: ./build/src/narrative/template/writers.js




/** Who writes which section, by its id. Of the others the largest facts of their topics are told. */
const SECTION_WRITERS = new Map(Object.entries({ ...EXECUTIVE_WRITERS, ...CTO_WRITERS, ...DEVOPS_WRITERS, ...FINOPS_WRITERS }));

;// CONCATENATED MODULE: ./build/src/narrative/template/template-draft.js




/** What the template writes for a reader: every section that has sentences, none of them twice. The same facts give the same text. */
function templateDraft(persona, table, language) {
    const identityOf = (0,sentence_identity/* sentenceIdentity */.Q)(table);
    const told = new Set();
    const sections = persona.sections
        .filter(({ ask, sentences }) => ask !== '' && sentences > 0)
        .map((section) => {
        const sentences = [];
        for (const sentence of written(section, table, language)) {
            const identity = identityOf(sentence);
            if (sentences.length === section.sentences || told.has(identity))
                continue;
            told.add(identity);
            sentences.push(sentence);
        }
        return { id: section.id, sentences };
    });
    return { sections };
}
function* written(section, table, language) {
    const writer = SECTION_WRITERS.get(section.id);
    if (writer)
        return yield* writer(table, language);
    for (const { sentence } of (0,told_facts/* toldFacts */.B)(table, largestFacts(table, section.topics), language))
        yield sentence;
}

;// CONCATENATED MODULE: ./build/src/narrative/unit-costs-of.js

/** What one of each thing costs that the business counts, for a table of them. */
function unitCostsOf(table) {
    const facts = (0,fact_queries/* factsWith */.Q)(table, { topics: ['unit-economics'] });
    return facts
        .filter(({ measure }) => measure === 'unit-cost')
        .map((now) => {
        const of = (measure) => facts.find((fact) => fact.subject === now.subject && fact.measure === measure) ?? null;
        return {
            subject: (0,fact_queries/* subjectOf */.e)(table, now),
            now,
            before: of('spend-before'),
            change: of('spend-change'),
            changeRatio: of('spend-change-ratio'),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/narrative/narrative-of.js



/** The template wrote, as it was asked to. */
const BY_TEMPLATE = {
    writer: 'template',
    model: null,
    usage: null,
    cached: false,
    instead: null,
};
/**
 * One report for one reader. Whoever wrote it, every sentence is held against the facts; a section of which nothing stays is
 * written by the template, so that a careless model leaves no hole.
 */
function narrativeOf({ persona, table, language, draft, written }) {
    const asked = { persona, table, language };
    const template = () => ground(templateDraft(persona, table, language), asked);
    const grounded = draft ? ground(draft, asked) : template();
    const refill = draft ? emptySections(persona, grounded) : [];
    const filled = refill.length === 0 ? grounded : refilled(grounded, template(), refill);
    const sections = persona.sections.map((section) => sectionOf(section, filled));
    return {
        persona: persona.id,
        title: persona.title,
        language,
        sections,
        short: shortForm(persona, sections),
        commands: persona.commands,
        written,
        sentences: sections.reduce((sum, { sentences }) => sum + sentences.length, 0),
        dropped: grounded.dropped,
        refilled: refill.filter((id) => sentencesOf(filled, id).length > 0),
        unitCosts: unitCostsOf(table),
    };
}
function sectionOf({ id, title, bullets, blocks }, grounded) {
    return { id, title, bullets, blocks, sentences: sentencesOf(grounded, id) };
}
function emptySections({ sections }, grounded) {
    return sections
        .filter(({ id, ask }) => ask !== '' && sentencesOf(grounded, id).length === 0)
        .map(({ id }) => id);
}
function refilled(grounded, template, empty) {
    const kept = grounded.sections.filter(({ id }) => !empty.includes(id));
    return { ...grounded, sections: [...kept, ...template.sections.filter(({ id }) => empty.includes(id))] };
}
function sentencesOf({ sections }, wanted) {
    return sections.find(({ id }) => id === wanted)?.sentences ?? [];
}
/** The first sentence of every section it is made of before the second of any; told in the order of the page. */
function shortForm({ short }, sections) {
    const parts = sections.filter(({ id }) => short.sections.includes(id)).map(({ sentences }) => sentences);
    const inTurn = parts
        .flatMap((sentences, part) => sentences.map((sentence, turn) => ({ sentence, part, turn })))
        .sort((a, b) => a.turn - b.turn || a.part - b.part)
        .slice(0, short.sentences);
    return inTurn.sort((a, b) => a.part - b.part || a.turn - b.turn).map(({ sentence }) => sentence);
}


/***/ }),

/***/ 25552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readableDraft)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A draft as a text holds it. Its sections and sentences may be anything: what they say is held against the facts. */
const readableDraft = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sentences: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
});


/***/ }),

/***/ 40553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sentenceIdentity)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);


const SLOT = /\{([fpb]\d+)\}/g;
/** What a reader would read as the same: two facts of two topics may be one figure. */
function sentenceIdentity({ facts }) {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    return (sentence) => sentence.replace(SLOT, (slot, name) => {
        const fact = byId.get(`f${name.slice(1)}`);
        if (!fact)
            return slot;
        if (name.startsWith('f'))
            return `{${valueText(fact.value)}}`;
        return `{${JSON.stringify(name.startsWith('p') ? fact.period : fact.base)}}`;
    });
}
function valueText(value) {
    switch (value.kind) {
        case 'money':
            return [(0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .amountText */ .cY)(value.amount), value.amount.currency, value.per, value.signed].join(' ');
        case 'estimate':
            return [value.amount.value, value.amount.currency, value.per, value.signed].join(' ');
        case 'ratio':
            return [ratioText(value.ratio), 'of one', value.signed].join(' ');
        case 'count':
            return [value.count, value.of].join(' ');
        case 'day':
            return value.day;
    }
}
function ratioText(ratio) {
    return typeof ratio === 'number' ? String(ratio) : (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(ratio);
}


/***/ }),

/***/ 51894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ toldFacts)
});

// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/narrative/facts/fact-queries.js
var fact_queries = __webpack_require__(85913);
;// CONCATENATED MODULE: ./build/src/narrative/template/fact-phrases-en.js
/** `in October`, `on 17 November`, `for 1 to 17 November`. */
const BEFORE_PERIOD = { month: 'in', day: 'on', days: 'for' };
/** Whose spend it is. */
function spendOf({ kind, name }) {
    switch (kind) {
        case 'estate':
            return 'spend';
        case 'account':
        case 'region':
        case 'team':
            return `spend of the ${kind} ${name}`;
        case 'tag-value':
        case 'tag-key':
            return `spend of ${name}`;
        case 'usage-type':
            return `spend on the usage type ${name}`;
        case 'unit-metric':
            return `the cost of each ${name}`;
        default:
            return `spend on ${name}`;
    }
}
/** What is done, as a subject: actions are named by what doing them is, horizons by their days (`the next 30 days`). */
function acting(fact) {
    const { kind, name } = fact;
    switch (kind) {
        case 'estate':
            return `what is recommended${againstDebt(fact)}`;
        case 'action':
            return name;
        case 'horizon':
            return `what can be done in ${name}`;
        case 'resource':
            return `acting on ${name}`;
        default:
            return `what is recommended for ${name}`;
    }
}
/** Of the whole estate: it is about what is out of date alone. */
function againstDebt({ topic }) {
    return topic === 'technical-debt' ? ' against technical debt' : '';
}
function tagOf({ kind, name }) {
    return kind === 'estate' ? 'tags' : `the tag ${name}`;
}
function named({ kind, name }, otherwise) {
    return kind === 'estate' ? otherwise : name;
}
/** What a sentence is about, before it. */
function about({ kind, name }) {
    return kind === 'estate' ? '' : `${name}: `;
}
/** A name behind a word; of the estate neither. */
function withName(word, { kind, name }) {
    return kind === 'estate' ? '' : `${word} ${name}`;
}
/** `in October`. */
function when({ period }) {
    return period ? ` ${BEFORE_PERIOD[period.length]} ${period.slot}` : '';
}
/** `for October`. */
function forWhen({ period }) {
    return period ? ` for ${period.slot}` : '';
}
/** ` (October)`, where no word goes well before it. */
function inBrackets({ period }) {
    return period ? ` (${period.slot})` : '';
}
function against({ base }) {
    return base ? ` against ${base.slot}` : '';
}

;// CONCATENATED MODULE: ./build/src/narrative/template/fact-sentence-en.js

const factWordsEn = {
    spend: spent,
    'spend-before': spent,
    'spend-change': changed,
    'spend-change-ratio': changed,
    'spend-share': (fact) => `${named(fact, 'this')} had a share of ${fact.figure} in spend${when(fact)}`,
    'spend-a-day': (fact) => `${spendOf(fact)} ran at ${fact.figure}${when(fact)}`,
    forecast: (fact) => `${forecastOf(fact)} is ${fact.figure}`,
    'forecast-low': (fact) => `the lower end of ${forecastOf(fact)} is ${fact.figure}`,
    'forecast-high': (fact) => `the upper end of ${forecastOf(fact)} is ${fact.figure}`,
    'forecast-change': forecastChanged,
    'forecast-change-ratio': forecastChanged,
    trend: (fact) => `the trend of ${spendOf(fact)}${when(fact)} was ${level(fact)}${fact.figure}`,
    budget: (fact) => `${budgetOf(fact)}${forWhen(fact)} is ${fact.figure}`,
    'budget-actual': (fact) => `of ${budgetOf(fact)}${forWhen(fact)}, ${fact.figure} is spent`,
    'budget-forecast': (fact) => `the forecast of spend against ${budgetOf(fact)}${forWhen(fact)} is ${fact.figure}`,
    'budget-variance': budgetVaried,
    'budget-variance-ratio': budgetVaried,
    saving: saves,
    'saving-a-year': saves,
    'saving-gross': (fact) => `${about(fact)}counted each on its own, the recommendations would save ${fact.figure}`,
    'saving-share': (fact) => `${acting(fact)} would save ${fact.figure} of spend${when(fact)}`,
    'one-off-cost': (fact) => `${acting(fact)} costs ${fact.figure} to begin with`,
    'cost-of-waiting': (fact) => `${about(fact)}waiting costs ${fact.figure}${inBrackets(fact)}`,
    recommendations,
    'without-amount': (fact) => `the report holds ${fact.figure} without an amount${withName(' for', fact)}`,
    resources: (fact) => `${about(fact)}the report counts ${fact.figure}`,
    'anomaly-impact': unusual,
    'anomaly-days': (fact) => `${spendOf(fact)} was unusual on ${fact.figure}${inBrackets(fact)}`,
    anomalies: (fact) => `${about(fact)}the report tells of ${fact.figure}${when(fact)}`,
    'commitment-coverage': (fact) => `${about(fact)}the coverage of commitments was ${fact.figure}${when(fact)}`,
    'commitment-utilisation': (fact) => `${about(fact)}the utilisation of commitments was ${fact.figure}${when(fact)}`,
    'commitment-waste': (fact) => `${about(fact)}commitments that stood unused cost ${fact.figure}${when(fact)}`,
    'commitment-end': (fact) => `${fact.kind === 'estate' ? 'a' : 'the'} commitment${withName('', fact)} ends on ${fact.figure}`,
    'effective-savings-rate': (fact) => `${about(fact)}the effective savings rate was ${fact.figure}${when(fact)}`,
    waste: (fact) => `${about(fact)}waste came to ${fact.figure}${when(fact)}`,
    'waste-ratio': (fact) => `${about(fact)}waste was ${fact.figure} of spend${when(fact)}`,
    kpi: (fact) => `${named(fact, 'this')} stood at ${fact.figure}${when(fact)}`,
    'kpi-target': (fact) => `the target of ${named(fact, 'this')} is ${fact.figure}`,
    'reads-answered': (fact) => `${about(fact)}AWS answered ${fact.figure}`,
    'reads-planned': (fact) => `${about(fact)}the run planned ${fact.figure}`,
    'coverage-ratio': (fact) => `${about(fact)}the coverage of planned reads is ${fact.figure}`,
    'services-billed': (fact) => `${about(fact)}the bill has ${fact.figure}`,
    'services-counted': (fact) => `${about(fact)}resources were counted of ${fact.figure}`,
    accounts: (fact) => `${about(fact)}the run looked at ${fact.figure}`,
    regions: (fact) => `${about(fact)}the run looked at ${fact.figure}`,
    untagged: (fact) => `spend without ${tagOf(fact)}${when(fact)} was ${fact.figure}`,
    'untagged-ratio': (fact) => `the share of spend without ${tagOf(fact)}${when(fact)} was ${fact.figure}`,
    'tagged-ratio': (fact) => `the share of spend with ${tagOf(fact)}${when(fact)} was ${fact.figure}`,
    'unit-cost': (fact) => `the cost of each ${named(fact, 'unit')}${when(fact)} was ${fact.figure}`,
    'realised-saving': (fact) => `${about(fact)}what was done has saved ${fact.figure}${when(fact)}`,
    charge: (fact) => `${named(fact, 'charges')} came to ${fact.figure}${when(fact)}`,
};
/** Forecasts count every charge of the invoice, and what they are compared with does. */
function spent(fact) {
    const all = fact.topic === 'forecast' ? ' with all charges' : '';
    return `${spendOf(fact)}${all}${when(fact)} ${fact.period ? 'was' : 'is'} ${fact.figure}`;
}
function changed(fact) {
    const what = `${spendOf(fact)}${when(fact)}`;
    if (!fact.direction)
        return `the change of ${what} was ${fact.figure}${against(fact)}`;
    if (fact.direction === 'flat')
        return `${what} was level${against(fact)}: ${fact.figure}`;
    return `${what} ${fact.direction === 'up' ? 'rose' : 'fell'} by ${fact.figure}${against(fact)}`;
}
function forecastOf(fact) {
    return `the forecast${withName(' of', fact)}${forWhen(fact)}`;
}
function forecastChanged(fact) {
    const forecast = forecastOf(fact);
    if (!fact.direction || !fact.base)
        return `the change of ${forecast} is ${fact.figure}${against(fact)}`;
    if (fact.direction === 'flat')
        return `${forecast} is level with ${fact.base.slot}: ${fact.figure}`;
    return `${forecast} is ${fact.direction === 'up' ? 'above' : 'below'} ${fact.base.slot} by ${fact.figure}`;
}
function level({ direction }) {
    return direction === 'flat' ? 'level: ' : '';
}
function budgetOf(fact) {
    return `the budget ${named(fact, 'of all')}`;
}
function budgetVaried(fact) {
    if (!fact.direction)
        return `the variance from ${budgetOf(fact)}${forWhen(fact)} is ${fact.figure}`;
    const what = fact.isExpected ? `the forecast${forWhen(fact)} is` : `spend${when(fact)} was`;
    if (fact.direction === 'flat')
        return `${what} level with ${budgetOf(fact)}: ${fact.figure}`;
    return `${what} ${fact.direction === 'up' ? 'above' : 'below'} ${budgetOf(fact)} by ${fact.figure}`;
}
function saves(fact) {
    if (fact.direction === 'up')
        return `${acting(fact)} has a saving of ${fact.figure}`;
    return `${acting(fact)} would save ${fact.figure}`;
}
/** Of a team all of them are counted, elsewhere those that have an amount. */
function recommendations(fact) {
    if (fact.topic === 'teams')
        return `the report holds ${fact.figure}${withName(' for', fact)}`;
    if (fact.kind === 'horizon')
        return `in ${fact.name}, ${fact.figure} with an amount can be done`;
    const whatFor = fact.kind === 'estate' ? againstDebt(fact) : withName(' for', fact);
    return `the report puts an amount on ${fact.figure}${whatFor}`;
}
function unusual(fact) {
    const what = `${spendOf(fact)} was unusual${when(fact)}`;
    if (!fact.direction || fact.direction === 'flat')
        return `${what}: ${fact.figure}`;
    return `${what}: ${fact.direction} by ${fact.figure}`;
}

;// CONCATENATED MODULE: ./build/src/narrative/template/fact-phrases-pt-br.js
/** `em outubro`, `em 17 de novembro`, `de 1 a 17 de novembro`. */
const fact_phrases_pt_br_BEFORE_PERIOD = { month: 'em', day: 'em', days: 'de' };
/** Whose spend it is; masculine. */
function fact_phrases_pt_br_spendOf({ kind, name }) {
    switch (kind) {
        case 'estate':
            return 'o gasto';
        case 'account':
            return `o gasto da conta ${name}`;
        case 'region':
            return `o gasto da região ${name}`;
        case 'team':
            return `o gasto da equipe ${name}`;
        case 'tag-value':
        case 'tag-key':
            return `o gasto de ${name}`;
        case 'usage-type':
            return `o gasto com o tipo de uso ${name}`;
        case 'unit-metric':
            return `o custo de cada ${name}`;
        default:
            return `o gasto com ${name}`;
    }
}
/** What is done, as a subject: actions are named by what doing them is, horizons by their days (`os próximos 30 dias`). */
function fact_phrases_pt_br_acting(fact) {
    const { kind, name } = fact;
    switch (kind) {
        case 'estate':
            return `o que é recomendado${fact_phrases_pt_br_againstDebt(fact)}`;
        case 'action':
            return name;
        case 'horizon':
            return `o que pode ser feito durante ${name}`;
        case 'resource':
            return `agir sobre ${name}`;
        default:
            return `o que é recomendado para ${name}`;
    }
}
/** Of the whole estate: it is about what is out of date alone. */
function fact_phrases_pt_br_againstDebt({ topic }) {
    return topic === 'technical-debt' ? ' contra a dívida técnica' : '';
}
function fact_phrases_pt_br_tagOf({ kind, name }) {
    return kind === 'estate' ? 'tags' : `a tag ${name}`;
}
function fact_phrases_pt_br_named({ kind, name }, otherwise) {
    return kind === 'estate' ? otherwise : name;
}
/** What a sentence is about, before it. */
function fact_phrases_pt_br_about({ kind, name }) {
    return kind === 'estate' ? '' : `${name}: `;
}
/** A name behind a word; of the estate neither. */
function fact_phrases_pt_br_withName(word, { kind, name }) {
    return kind === 'estate' ? '' : `${word} ${name}`;
}
/** `em outubro`. */
function fact_phrases_pt_br_when({ period }) {
    return period ? ` ${fact_phrases_pt_br_BEFORE_PERIOD[period.length]} ${period.slot}` : '';
}
/** `para outubro`. */
function fact_phrases_pt_br_forWhen({ period }) {
    return period ? ` para ${period.slot}` : '';
}
/** ` (October)`, where no word goes well before it. */
function fact_phrases_pt_br_inBrackets({ period }) {
    return period ? ` (${period.slot})` : '';
}
function fact_phrases_pt_br_against({ base }) {
    return base ? ` em relação a ${base.slot}` : '';
}

;// CONCATENATED MODULE: ./build/src/narrative/template/fact-sentence-pt-br.js

const factWordsPtBr = {
    spend: fact_sentence_pt_br_spent,
    'spend-before': fact_sentence_pt_br_spent,
    'spend-change': fact_sentence_pt_br_changed,
    'spend-change-ratio': fact_sentence_pt_br_changed,
    'spend-share': (fact) => `a participação${fact_phrases_pt_br_withName(' de', fact)} no gasto${fact_phrases_pt_br_when(fact)} foi de ${fact.figure}`,
    'spend-a-day': (fact) => `${fact_phrases_pt_br_spendOf(fact)}${fact_phrases_pt_br_when(fact)} ficou em ${fact.figure}`,
    forecast: (fact) => `${fact_sentence_pt_br_forecastOf(fact)} é de ${fact.figure}`,
    'forecast-low': (fact) => `o limite inferior d${fact_sentence_pt_br_forecastOf(fact)} é de ${fact.figure}`,
    'forecast-high': (fact) => `o limite superior d${fact_sentence_pt_br_forecastOf(fact)} é de ${fact.figure}`,
    'forecast-change': fact_sentence_pt_br_forecastChanged,
    'forecast-change-ratio': fact_sentence_pt_br_forecastChanged,
    trend: (fact) => `a tendência d${fact_phrases_pt_br_spendOf(fact)}${fact_phrases_pt_br_when(fact)} foi ${fact_sentence_pt_br_level(fact)}${fact.figure}`,
    budget: (fact) => `o ${fact_sentence_pt_br_budgetOf(fact)}${fact_phrases_pt_br_forWhen(fact)} é de ${fact.figure}`,
    'budget-actual': (fact) => `do ${fact_sentence_pt_br_budgetOf(fact)}${fact_phrases_pt_br_forWhen(fact)}, o gasto até agora é de ${fact.figure}`,
    'budget-forecast': (fact) => `a previsão de gasto do ${fact_sentence_pt_br_budgetOf(fact)}${fact_phrases_pt_br_forWhen(fact)} é de ${fact.figure}`,
    'budget-variance': fact_sentence_pt_br_budgetVaried,
    'budget-variance-ratio': fact_sentence_pt_br_budgetVaried,
    saving: fact_sentence_pt_br_saves,
    'saving-a-year': fact_sentence_pt_br_saves,
    'saving-gross': (fact) => `${fact_phrases_pt_br_about(fact)}as recomendações, contadas isoladamente, economizariam ${fact.figure}`,
    'saving-share': (fact) => `${fact_phrases_pt_br_acting(fact)} economizaria ${fact.figure} do gasto${fact_phrases_pt_br_when(fact)}`,
    'one-off-cost': (fact) => `${fact_phrases_pt_br_acting(fact)} custa de início ${fact.figure}`,
    'cost-of-waiting': (fact) => `${fact_phrases_pt_br_about(fact)}esperar custa ${fact.figure}${fact_phrases_pt_br_inBrackets(fact)}`,
    recommendations: fact_sentence_pt_br_recommendations,
    'without-amount': (fact) => `o relatório traz ${fact.figure} sem valor calculado${fact_phrases_pt_br_withName(' para', fact)}`,
    resources: (fact) => `${fact_phrases_pt_br_about(fact)}o relatório conta ${fact.figure}`,
    'anomaly-impact': fact_sentence_pt_br_unusual,
    'anomaly-days': (fact) => `${fact_phrases_pt_br_spendOf(fact)} ficou fora do comum por ${fact.figure}${fact_phrases_pt_br_inBrackets(fact)}`,
    anomalies: (fact) => `${fact_phrases_pt_br_about(fact)}o relatório aponta ${fact.figure}${fact_phrases_pt_br_when(fact)}`,
    'commitment-coverage': (fact) => `${fact_phrases_pt_br_about(fact)}a cobertura dos compromissos foi de ${fact.figure}${fact_phrases_pt_br_when(fact)}`,
    'commitment-utilisation': (fact) => `${fact_phrases_pt_br_about(fact)}a utilização dos compromissos foi de ${fact.figure}${fact_phrases_pt_br_when(fact)}`,
    'commitment-waste': (fact) => `${fact_phrases_pt_br_about(fact)}os compromissos sem uso custaram ${fact.figure}${fact_phrases_pt_br_when(fact)}`,
    'commitment-end': (fact) => `o compromisso${fact_phrases_pt_br_withName('', fact)} termina em ${fact.figure}`,
    'effective-savings-rate': (fact) => `${fact_phrases_pt_br_about(fact)}a taxa efetiva de economia foi de ${fact.figure}${fact_phrases_pt_br_when(fact)}`,
    waste: (fact) => `${fact_phrases_pt_br_about(fact)}o desperdício${fact_phrases_pt_br_when(fact)} chegou a ${fact.figure}`,
    'waste-ratio': (fact) => `${fact_phrases_pt_br_about(fact)}o desperdício${fact_phrases_pt_br_when(fact)} foi de ${fact.figure} do gasto`,
    kpi: (fact) => `${fact_phrases_pt_br_named(fact, 'o indicador')} ficou em ${fact.figure}${fact_phrases_pt_br_when(fact)}`,
    'kpi-target': (fact) => `a meta de ${fact_phrases_pt_br_named(fact, 'todos')} é de ${fact.figure}`,
    'reads-answered': (fact) => `${fact_phrases_pt_br_about(fact)}a AWS respondeu a ${fact.figure}`,
    'reads-planned': (fact) => `${fact_phrases_pt_br_about(fact)}a execução planejou ${fact.figure}`,
    'coverage-ratio': (fact) => `${fact_phrases_pt_br_about(fact)}a cobertura das leituras planejadas é de ${fact.figure}`,
    'services-billed': (fact) => `${fact_phrases_pt_br_about(fact)}a fatura tem ${fact.figure}`,
    'services-counted': (fact) => `${fact_phrases_pt_br_about(fact)}os recursos foram contados em ${fact.figure}`,
    accounts: (fact) => `${fact_phrases_pt_br_about(fact)}a execução examinou ${fact.figure}`,
    regions: (fact) => `${fact_phrases_pt_br_about(fact)}a execução examinou ${fact.figure}`,
    untagged: (fact) => `o gasto sem ${fact_phrases_pt_br_tagOf(fact)}${fact_phrases_pt_br_when(fact)} foi de ${fact.figure}`,
    'untagged-ratio': (fact) => `a parcela do gasto sem ${fact_phrases_pt_br_tagOf(fact)}${fact_phrases_pt_br_when(fact)} foi de ${fact.figure}`,
    'tagged-ratio': (fact) => `a parcela do gasto com ${fact_phrases_pt_br_tagOf(fact)}${fact_phrases_pt_br_when(fact)} foi de ${fact.figure}`,
    'unit-cost': (fact) => `o custo de cada ${fact_phrases_pt_br_named(fact, 'unidade')}${fact_phrases_pt_br_when(fact)} foi de ${fact.figure}`,
    'realised-saving': (fact) => `${fact_phrases_pt_br_about(fact)}o que foi feito economizou ${fact.figure}${fact_phrases_pt_br_when(fact)}`,
    charge: (fact) => `o valor de ${fact_phrases_pt_br_named(fact, 'tudo')}${fact_phrases_pt_br_when(fact)} foi de ${fact.figure}`,
};
/** Forecasts count every charge of the invoice, and what they are compared with does. */
function fact_sentence_pt_br_spent(fact) {
    const all = fact.topic === 'forecast' ? ', com todas as cobranças,' : '';
    return `${fact_phrases_pt_br_spendOf(fact)}${fact_phrases_pt_br_when(fact)}${all} ${fact.period ? 'foi' : 'é'} de ${fact.figure}`;
}
function fact_sentence_pt_br_changed(fact) {
    const what = `${fact_phrases_pt_br_spendOf(fact)}${fact_phrases_pt_br_when(fact)}`;
    if (!fact.direction)
        return `a variação d${what} foi de ${fact.figure}${fact_phrases_pt_br_against(fact)}`;
    if (fact.direction === 'flat')
        return `${what} ficou estável${fact_phrases_pt_br_against(fact)}: ${fact.figure}`;
    return `${what} ${fact.direction === 'up' ? 'subiu' : 'caiu'} ${fact.figure}${fact_phrases_pt_br_against(fact)}`;
}
function fact_sentence_pt_br_forecastOf(fact) {
    return `a previsão${fact_phrases_pt_br_withName(' de', fact)}${fact_phrases_pt_br_forWhen(fact)}`;
}
function fact_sentence_pt_br_forecastChanged(fact) {
    const forecast = fact_sentence_pt_br_forecastOf(fact);
    if (!fact.direction || !fact.base)
        return `a variação d${forecast} é de ${fact.figure}${fact_phrases_pt_br_against(fact)}`;
    if (fact.direction === 'flat')
        return `${forecast} fica estável${fact_phrases_pt_br_against(fact)}: ${fact.figure}`;
    return `${forecast} fica ${fact.direction === 'up' ? 'acima' : 'abaixo'} de ${fact.base.slot} em ${fact.figure}`;
}
function fact_sentence_pt_br_level({ direction }) {
    return direction === 'flat' ? 'estável: ' : 'de ';
}
function fact_sentence_pt_br_budgetOf(fact) {
    return `orçamento ${fact_phrases_pt_br_named(fact, 'total')}`;
}
function fact_sentence_pt_br_budgetVaried(fact) {
    if (!fact.direction)
        return `o desvio do ${fact_sentence_pt_br_budgetOf(fact)}${fact_phrases_pt_br_forWhen(fact)} é de ${fact.figure}`;
    const what = fact.isExpected ? `a previsão${fact_phrases_pt_br_forWhen(fact)} fica` : `o gasto${fact_phrases_pt_br_when(fact)} ficou`;
    if (fact.direction === 'flat')
        return `${what} no nível do ${fact_sentence_pt_br_budgetOf(fact)}: ${fact.figure}`;
    return `${what} ${fact.direction === 'up' ? 'acima' : 'abaixo'} do ${fact_sentence_pt_br_budgetOf(fact)} em ${fact.figure}`;
}
function fact_sentence_pt_br_saves(fact) {
    if (fact.direction === 'up')
        return `${fact_phrases_pt_br_acting(fact)} tem uma economia de ${fact.figure}`;
    return `${fact_phrases_pt_br_acting(fact)} economizaria ${fact.figure}`;
}
/** Of a team all of them are counted, elsewhere those that have an amount. */
function fact_sentence_pt_br_recommendations(fact) {
    if (fact.topic === 'teams')
        return `o relatório traz ${fact.figure}${fact_phrases_pt_br_withName(' para', fact)}`;
    if (fact.kind === 'horizon')
        return `durante ${fact.name}, há ${fact.figure} com valor calculado`;
    const whatFor = fact.kind === 'estate' ? fact_phrases_pt_br_againstDebt(fact) : fact_phrases_pt_br_withName(' para', fact);
    return `o relatório traz ${fact.figure} com valor calculado${whatFor}`;
}
function fact_sentence_pt_br_unusual(fact) {
    const what = `${fact_phrases_pt_br_spendOf(fact)} ficou fora do comum${fact_phrases_pt_br_when(fact)}`;
    if (!fact.direction || fact.direction === 'flat')
        return `${what}: ${fact.figure}`;
    return `${what}: ${fact.figure} ${fact.direction === 'up' ? 'acima' : 'abaixo'} do normal`;
}

;// CONCATENATED MODULE: ./build/src/narrative/template/fact-sentence.js




const WORDS = { en: factWordsEn, 'pt-BR': factWordsPtBr };
/**
 * One plain sentence that tells a fact, with slots: what any fact can be told by where nothing better was written about it.
 * @param ratio The same change as a ratio, told with it.
 */
function factSentence(table, fact, language, ratio = null) {
    const number = fact.id.slice(1);
    const sentence = WORDS[language][fact.measure]({
        topic: fact.topic,
        figure: ratio ? `{${fact.id}} ({${ratio.id}})` : `{${fact.id}}`,
        name: `{${fact.subject}}`,
        kind: (0,fact_queries/* subjectOf */.e)(table, fact).kind,
        period: slotOf(`{p${number}}`, fact.period),
        base: slotOf(`{b${number}}`, fact.base),
        direction: fact.direction,
        isExpected: isExpected(fact.value),
    });
    return `${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}.`;
}
function slotOf(slot, period) {
    if (!period)
        return null;
    if (period.kind === 'month')
        return { slot, length: 'month' };
    return { slot, length: (0,core_period/* lengthInDays */.Dx)(period.period) === 1 ? 'day' : 'days' };
}
/** Ratios of estimates are doubles as well. */
function isExpected(value) {
    return value.kind === 'estimate' || (value.kind === 'ratio' && typeof value.ratio === 'number');
}

;// CONCATENATED MODULE: ./build/src/narrative/template/told-facts.js

/** A sentence for each fact in turn; a change and its ratio share one, in the place of whichever comes first. */
function* toldFacts(table, facts, language) {
    const told = new Set();
    for (const given of facts) {
        if (told.has(given))
            continue;
        const pair = changeAndRatio(table, given);
        const [change, ratio] = pair && !pair.some((fact) => told.has(fact)) ? pair : [given, null];
        const own = ratio ? [change, ratio] : [change];
        for (const fact of own)
            told.add(fact);
        yield { sentence: factSentence(table, change, language, ratio), facts: own };
    }
}
/** `null`: the fact is no change, or one of which the other half is not known. */
function changeAndRatio(table, fact) {
    const isRatio = fact.measure.endsWith('-ratio');
    const other = isRatio ? fact.measure.slice(0, -'-ratio'.length) : `${fact.measure}-ratio`;
    if (fact.direction === null)
        return null;
    // They stand side by side: figures of two currencies may be alike in all else.
    const found = table.facts[table.facts.indexOf(fact) + (isRatio ? -1 : 1)];
    if (found?.measure !== other || !isOfTheSame(found, fact))
        return null;
    return isRatio ? [found, fact] : [fact, found];
}
function isOfTheSame(a, b) {
    const identity = ({ topic, subject, period, base, direction }) => JSON.stringify([topic, subject, period, base, direction]);
    return identity(a) === identity(b);
}


/***/ }),

/***/ 75510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonValue),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

/** A model value as JSON: decimals (and so amounts) become exact text without exponent; keys keep their order. */
function jsonValue(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return finite(value);
    if (Array.isArray(value))
        return value.map(jsonValue);
    if (typeof value !== 'object')
        throw new TypeError(`A ${typeof value} has no place in JSON`);
    if (isDecimal(value))
        return (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(value);
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(parts.map(([key, part]) => [key, jsonValue(part)]));
}
/** A JSON document as it is written to a file: what fits a line stands on one. */
function jsonText(value) {
    return `${lines(value, '')}\n`;
}
/** Wide enough for one row of a table: then a row is a line, and a changed row a changed line. */
const LINE = 400;
/** Between two parts on a line: a comma and a space. */
const SEPARATOR = 2;
/** From the model itself: a copy of a large report as plain values would take more memory than the report. */
function lines(value, indent) {
    if (value === null || typeof value !== 'object' || isDecimal(value)) {
        return JSON.stringify(jsonValue(value));
    }
    const deeper = `${indent}  `;
    const isList = Array.isArray(value);
    const parts = isList
        ? value.map((part) => lines(part, deeper))
        : Object.entries(value).flatMap(([key, part]) => part === undefined ? [] : `${JSON.stringify(key)}: ${lines(part, deeper)}`);
    const [open, close] = isList ? '[]' : '{}';
    if (fitALine(parts, LINE - indent.length))
        return `${open}${parts.join(', ')}${close}`;
    return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
/** Told from the first of them mostly: joining a hundred thousand rows to find out that they are too long is work for nothing. */
function fitALine(parts, room) {
    let left = room + SEPARATOR;
    for (const part of parts) {
        left -= part.length + SEPARATOR;
        if (left < 0 || part.includes('\n'))
            return false;
    }
    return true;
}
function isDecimal(value) {
    return 'units' in value && typeof value.units === 'bigint' && 'scale' in value;
}
function finite(value) {
    if (!Number.isFinite(value))
        throw new TypeError('JSON knows finite numbers only');
    return value;
}


/***/ }),

/***/ 7832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ reportedKnown),
/* harmony export */   I4: () => (/* binding */ reportedGap),
/* harmony export */   I_: () => (/* binding */ reportedMoney),
/* harmony export */   Kr: () => (/* binding */ reportedMetric),
/* harmony export */   NA: () => (/* binding */ reportedDecimal),
/* harmony export */   Og: () => (/* binding */ reportedEstimate),
/* harmony export */   Pu: () => (/* binding */ reportedPeriod),
/* harmony export */   Ww: () => (/* binding */ reportedMonth),
/* harmony export */   iy: () => (/* binding */ reportedDay)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_gap_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18860);
/* harmony import */ var _core_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19814);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62708);






/** Values as report.json writes them, read back. */
/** What stands in the place of a gap that another version has worded. */
const OF_ANOTHER_VERSION = {
    reason: 'unreadable',
    subject: 'part of the bill',
    remedy: 'read a report of this version',
};
const reportedGap = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
        'needs-export',
        'column-missing',
        'column-unusable',
        'no-history',
        'no-charges',
        'not-configured',
        'nothing-selected',
        'unreadable',
        'source-changed',
        'denied',
        'throttled',
        'failed',
        'budget-reached',
        'not-in-this-version',
    ]),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_gap_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP_SUBJECTS */ .V2),
    remedy: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_core_gap_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP_REMEDIES */ .uE),
})
    .catch(OF_ANOTHER_VERSION);
function reportedKnown(value) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('known', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true), value }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ known: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false), gap: reportedGap }),
    ])
        .transform((read) => (read.known ? (0,_core_known_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(read.value) : read));
}
const reportedDay = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const value = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDay */ .Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const reportedPeriod = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ start: reportedDay, end: reportedDay });
const reportedMonth = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .transform((text) => (0,_core_period_js__WEBPACK_IMPORTED_MODULE_5__/* .month */ .F4)(text));
const reportedDecimal = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const value = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text);
    if (!value)
        context.addIssue('Not a decimal');
    return value ?? zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const reportedMoney = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ amount: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^-?\d+(\.\d+)?$/), currency: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
    .transform((read) => (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(read.amount, read.currency));
const reportedEstimate = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), currency: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const reportedMetric = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['billedCost', 'effectiveCost', 'listCost', 'contractedCost']);


/***/ }),

/***/ 81621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ nonServiceOf),
/* harmony export */   Mf: () => (/* binding */ serviceOfArn),
/* harmony export */   T3: () => (/* binding */ billNamesOf),
/* harmony export */   WR: () => (/* binding */ servicesOfBillName),
/* harmony export */   ZU: () => (/* binding */ serviceOfResourceType),
/* harmony export */   cN: () => (/* binding */ serviceById)
/* harmony export */ });
/* harmony import */ var _non_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53766);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67096);


/** Third-party models are products of their own on the bill: `Claude 3.5 Sonnet v2 (Amazon Bedrock Edition)`. */
const BEDROCK_EDITION = '(amazon bedrock edition)';
const byId = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.map((service) => [service.id, service]));
const byBillName = new Map();
for (const service of _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$) {
    for (const name of new Set(billNamesOf(service).map(plain))) {
        byBillName.set(name, [...(byBillName.get(name) ?? []), service]);
    }
}
const byNonServiceName = new Map(_non_services_js__WEBPACK_IMPORTED_MODULE_0__/* .nonServiceNames */ .n.map((entry) => [plain(entry.name), entry]));
const byResourceType = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.flatMap((service) => [...service.resourceTypes.listable, ...service.resourceTypes.notListable].map((type) => [type, service])));
const byArn = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.flatMap((service) => service.arns.map((arn) => [arn, service])));
/** How many parts of a resource the catalogue tells apart, `loadbalancer/app` being two: no more of an ARN is looked at. */
const DEEPEST = Math.max(...[...byArn.keys()].map((arn) => arn.split(/[:/]/).length - 1));
function serviceById(id) {
    return byId.get(id);
}
/** Every name a bill may use for it: Cost Explorer's, those of exports, product codes and its own. */
function billNamesOf(service) {
    return [...new Set([service.name, ...service.costExplorerNames, ...service.billNames])];
}
/**
 * Services whose charges the bill puts under this name, by id: a name of Cost Explorer, FOCUS or CUR, or a product
 * code; capitals do not matter. Several services share `EC2 - Other`. Empty where the name is none we know.
 */
function servicesOfBillName(name) {
    const wanted = plain(name);
    const known = byBillName.get(wanted);
    if (known)
        return known;
    const bedrock = wanted.endsWith(BEDROCK_EDITION) ? byId.get('bedrock') : undefined;
    return bedrock ? [bedrock] : [];
}
/** Why no service stands behind a name on the bill, where that is known: tax, data transfer, a Marketplace product. */
function nonServiceOf(name) {
    return byNonServiceName.get(plain(name));
}
/** The service of `arn:partition:service:region:account:resource`; the catalogue's longest match wins. */
function serviceOfArn(arn) {
    const [prefix, , service, , , ...resource] = arn.split(':');
    if (prefix !== 'arn' || !service || resource.length === 0)
        return undefined;
    return longestMatch(service, resource.join(':'));
}
/** The service of a CloudFormation type, or of a type as Resource Explorer writes it: `ec2:volume`. */
function serviceOfResourceType(type) {
    if (type.includes('::'))
        return byResourceType.get(type);
    const colon = type.indexOf(':');
    return colon < 0 ? byArn.get(type) : longestMatch(type.slice(0, colon), type.slice(colon + 1));
}
function longestMatch(service, path) {
    // API Gateway's resources are paths: `/restapis/a1b2`.
    const resource = path.startsWith('/') ? path.slice(1) : path;
    let found = byArn.get(service);
    let end = -1;
    for (let depth = 0; depth < DEEPEST && end < resource.length; depth += 1) {
        end = separatorAfter(resource, end + 1);
        found = byArn.get(`${service}:${resource.slice(0, end)}`) ?? found;
    }
    return found;
}
function separatorAfter(text, start) {
    const found = text.slice(start).search(/[:/]/);
    return found < 0 ? text.length : start + found;
}
/** Exports differ in capitals (`awswaf`) and trailing spaces from each other. */
function plain(name) {
    return name.trim().toLowerCase();
}


/***/ }),

/***/ 53766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nonServiceNames)
/* harmony export */ });
/** Names of Cost Explorer's SERVICE dimension and of exports behind which no AWS service stands. */
const nonServiceNames = [
    { name: 'AWS Data Transfer', reason: 'transfer' },
    { name: 'AWSDataTransfer', reason: 'transfer' },
    { name: 'Fortinet Managed Rules for AWS WAF - Complete OWASP Top 10', reason: 'marketplace' },
    { name: 'JPEGmini Photo Server', reason: 'marketplace' },
    {
        name: 'Microsoft Windows Server 2019 Base with Containers Support by Bansir',
        reason: 'marketplace',
    },
    { name: 'OpenVPN Access Server (10 Connected Devices)', reason: 'marketplace' },
    { name: 'OpenVPN Access Server (100 Connected Devices)', reason: 'marketplace' },
    { name: 'Tax', reason: 'tax' },
    { name: 'The Things Stack AWS Launcher for LoRaWAN', reason: 'marketplace' },
    { name: 'Trend Micro Cloud One', reason: 'marketplace' },
    { name: 'VM-Series Next-Generation Firewall Bundle 1 [VM-300]', reason: 'marketplace' },
    {
        name: 'bucketAV - Antivirus for Amazon S3 - previously VirusScan for Amazon S3',
        reason: 'marketplace',
    },
];


/***/ })

};
