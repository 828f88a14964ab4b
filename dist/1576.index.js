export const id = 1576;
export const ids = [1576];
export const modules = {

/***/ 68893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ githubPlace)
/* harmony export */ });
/** The place the variables tell; `null` outside of GitHub, or without a token. */
function githubPlace({ environment, githubSecondMs, }) {
    const token = environment['GITHUB_TOKEN'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (token === '' || repository === '')
        return null;
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    const serverUrl = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const run = environment['GITHUB_RUN_ID'];
    return {
        token,
        repository,
        apiUrl,
        graphqlUrl: environment['GITHUB_GRAPHQL_URL'] || `${apiUrl.replace(/\/v3$/, '')}/graphql`,
        serverUrl,
        runUrl: run ? `${serverUrl}/${repository}/actions/runs/${run}` : null,
        ...(githubSecondMs === undefined ? {} : { secondMs: githubSecondMs }),
    };
}


/***/ }),

/***/ 42027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ recallEarlier),
  Q: () => (/* binding */ withMemory)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/github/report-branch.js
var report_branch = __webpack_require__(6372);
// EXTERNAL MODULE: ./build/src/core/backoff.js
var backoff = __webpack_require__(18925);
// EXTERNAL MODULE: ./build/src/core/outbox.js
var outbox = __webpack_require__(66772);
// EXTERNAL MODULE: ./build/src/core/store.js
var store = __webpack_require__(59284);
;// CONCATENATED MODULE: ./build/src/store/memory/remembered-areas.js

/** Folders of a tenant that outlive a workflow run. */
const REMEMBERED_AREAS = {
    alerts: { kept: 'for-good', depth: 2 },
    cache: { kept: 'reports', depth: 3 },
    history: { kept: 'for-good', depth: 2 },
    keys: { kept: 'for-good', depth: 2 },
    outbox: { kept: 'reports', depth: 3 },
    sightings: { kept: 'newest', depth: 2 },
};
/** Sheets of a price list are large, and asking for them again costs nothing. */
const LEFT_OUT = /^cache\/prices\//;
/** What is written anew has a number; nobody has written anything so often, and each number is looked for. */
const FAR_NUMBER = /\.\d{5,}\.json$/;
/**
 * The area of an object; `null` where it is another tenant's, of one run alone, or nothing that a store would have there:
 * a file in the place of a folder would be in the way of every later one.
 */
function areaOf(tenant, key) {
    const root = `tenants/${tenant}/`;
    if (!(0,store/* isStoreKey */.D)(key) || !key.startsWith(root))
        return null;
    const below = key.slice(root.length);
    const names = below.split('/');
    const [area = ''] = names;
    if (!isRemembered(area) || names.length !== REMEMBERED_AREAS[area].depth)
        return null;
    return LEFT_OUT.test(below) || FAR_NUMBER.test(below) ? null : area;
}
function isRemembered(area) {
    return Object.hasOwn(REMEMBERED_AREAS, area);
}

;// CONCATENATED MODULE: ./build/src/store/memory/memory-file.js

/** Folder of the branch that all files lie in. */
const MEMORY_FOLDER = '.spendlog';
const NAME = /^\.spendlog\/(?<area>[a-z]+)-(?<month>\d{4}-\d{2})(?:\.(?<part>[1-9]\d{0,5}))?\.ndjson$/;
function pathOf({ area, month, part }) {
    return `${MEMORY_FOLDER}/${area}-${month}${part === 1 ? '' : `.${part}`}.ndjson`;
}
/** `null` for a path that is not of a memory. */
function memoryFileAt(path) {
    const { area = '', month = '', part = '1' } = NAME.exec(path)?.groups ?? {};
    return isRemembered(area) ? { area, month, part: Number(part) } : null;
}

;// CONCATENATED MODULE: ./build/src/store/memory/memory-change.js


/** A file takes so many bytes: GitHub tells a text of up to a megabyte whole. */
const LARGEST_MEMORY_FILE = 900_000;
/** What to commit so that new objects are remembered, each in the file of its month, and files that are too old are not. */
function memoryChange(tenant, before, added, retention) {
    const files = new Map(before);
    const changed = new Set();
    for (const { key, at, line } of added) {
        const area = areaOf(tenant, key);
        if (area === null)
            continue;
        const path = pathFor(files, { area, month: at.slice(0, 7), part: 1 }, line);
        files.set(path, `${files.get(path) ?? ''}${line}\n`);
        changed.add(path);
    }
    const gone = expiredPaths([...files.keys()], retention);
    const stays = [...changed].filter((path) => !gone.has(path)).sort();
    return {
        additions: new Map(stays.map((path) => [path, files.get(path) ?? ''])),
        deletions: [...gone].filter((path) => before.has(path)).sort(),
    };
}
/** The first part of a month that has room for a line. */
function pathFor(files, file, line) {
    const path = pathOf(file);
    const there = files.get(path);
    if (there === undefined || sizeOf(there) + sizeOf(line) < LARGEST_MEMORY_FILE)
        return path;
    return pathFor(files, { ...file, part: file.part + 1 }, line);
}
function sizeOf(text) {
    return new TextEncoder().encode(text).length;
}
/** Files of which every object is older than its area is kept. */
function expiredPaths(paths, { now, days }) {
    const oldest = monthOf(new Date(now.getTime() - days * 86_400_000));
    // A month to come is nobody's: it must not pass for the newest.
    const files = paths
        .flatMap((path) => memoryFileAt(path) ?? [])
        .filter(({ month }) => month <= monthOf(now));
    return new Set(files
        .filter(({ area, month }) => month < oldest && !mustStay(area, month, files))
        .map((file) => pathOf(file)));
}
function monthOf(instant) {
    return instant.toISOString().slice(0, 7);
}
function mustStay(area, month, files) {
    const { kept } = REMEMBERED_AREAS[area];
    if (kept === 'newest')
        return !files.some((other) => other.area === area && other.month > month);
    return kept === 'for-good';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/store/gzip.js
var gzip = __webpack_require__(43295);
;// CONCATENATED MODULE: ./build/src/store/memory/memory-line.js




const place = { key: schemas/* string */.YjP(), at: iso/* datetime */.w$() };
const line = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ ...place, text: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ ...place, base64: schemas/* base64 */.K39() }),
    schemas/* strictObject */.rej({ ...place, gzip: schemas/* base64 */.K39() }),
]);
/** Paid answers are in the words of others, of models too: nobody reads them here, nor takes a part of one for a secret. */
const IN_WORDS_OF_OTHERS = /^tenants\/[^/]+\/cache\//;
/** A longer text is compressed. */
const LONGEST_TEXT = 50_000;
/** What one object may unpack to, in bytes. */
const LARGEST_OBJECT = 32_000_000;
/** One line of JSON: documents of ours as the text that they are, so that people can read what changed. */
async function memoryLine({ key, at, body }) {
    if (IN_WORDS_OF_OTHERS.test(key) || body.length > LONGEST_TEXT)
        return JSON.stringify({ key, at, gzip: base64Of(await (0,gzip/* gzip */.Z)(body)) });
    const text = textOf(body);
    return JSON.stringify(text === null ? { key, at, base64: base64Of(body) } : { key, at, text });
}
/** `null` for a line that holds no object which this tenant remembers: anyone who may push can write one. */
async function readMemoryLine(tenant, text) {
    const { data } = line.safeParse((0,parse_json/* parseJson */.q)(text));
    if (!data || areaOf(tenant, data.key) === null)
        return null;
    const body = await bodyOf(data);
    return body && { key: data.key, at: data.at, body };
}
async function bodyOf(written) {
    if ('text' in written)
        return new TextEncoder().encode(written.text);
    if ('base64' in written)
        return bytesOf(written.base64);
    return (0,gzip/* gunzip */.k)(bytesOf(written.gzip), LARGEST_OBJECT);
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        // What is no text is compressed, and told in base64.
        return null;
    }
}
function base64Of(bytes) {
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
function bytesOf(base64) {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

;// CONCATENATED MODULE: ./build/src/store/memory/memory-texts.js


/** All that is remembered together: beyond it the branch is no memory of ours, in bytes. */
const LARGEST_MEMORY = 100_000_000;
/** Files that are asked for before it is looked how much they hold. */
const FILES_AT_ONCE = 10;
/**
 * Texts of the files by path, in the order of their months.
 * @throws SpendlogError STORE_DAMAGED where they are more than a memory
 */
async function memoryTexts(branch, tip) {
    const files = await tip.files(MEMORY_FOLDER);
    const ours = [...files].filter(([path]) => memoryFileAt(path) !== null).sort();
    const read = new Map();
    let bytes = 0;
    for (let at = 0; at < ours.length; at += FILES_AT_ONCE) {
        const some = ours.slice(at, at + FILES_AT_ONCE);
        const texts = await tip.texts(some.map(([, blob]) => blob));
        for (const [path, blob] of some) {
            const text = texts.get(blob) ?? '';
            bytes += text.length;
            read.set(path, text);
        }
        if (bytes > LARGEST_MEMORY)
            throw tooLarge(branch);
    }
    return read;
}
function tooLarge(branch) {
    return new errors/* SpendlogError */.T('STORE_DAMAGED', `The branch ${branch} holds more than ${LARGEST_MEMORY / 1_000_000} MB.`, 'Delete the branch, which forgets what is on it, or set store to s3://bucket/prefix.');
}

;// CONCATENATED MODULE: ./build/src/store/memory/branch-memory.js







/** How often the branch may move under one commit. */
const TRIES = 5;
const PAUSE = { base: 1_000, cap: 30_000 };
/**
 * Brings what earlier workflow runs left into the store; returns how many objects that are.
 * @throws SpendlogError where the branch cannot be read
 */
async function recallMemory(parts) {
    const files = await readBranch(parts).catch((error) => {
        if ((0,outbox/* isNotDelivered */.s)(error))
            throw notRead(parts.branch, error);
        throw error;
    });
    const objects = await remembered(parts, files);
    for (const { key, body } of objects)
        await parts.store.create(key, body);
    return objects.length;
}
async function readBranch({ branch }) {
    return memoryTexts(branch.name, await branch.tip());
}
/**
 * Commits what the store holds and the branch does not.
 * @throws SpendlogError where the branch takes no commit
 */
async function keepMemory(parts, run) {
    const { branch, clock, random } = parts;
    for (let attempt = 1;; attempt += 1) {
        const kept = await keptOnce(parts, run).catch(postponed);
        if ('kept' in kept)
            return kept.kept;
        if (kept.refused.state === 'protected' || attempt === TRIES)
            throw notKept(branch, kept.refused);
        await clock.sleep((0,backoff/* backoffDelay */.E)(PAUSE, attempt, random));
    }
}
/** Over a limit of GitHub: some seconds later it may take it. */
function postponed(error) {
    if (!(0,outbox/* isNotDelivered */.s)(error))
        throw error;
    return { refused: { state: 'unanswered', reason: error.message } };
}
async function keptOnce(parts, run) {
    const { branch, tenant, clock, days } = parts;
    const tip = await branch.tip();
    const files = await memoryTexts(branch.name, tip);
    const known = new Set((await remembered(parts, files)).map(({ key }) => key));
    const added = await newLines(parts, known);
    const retention = { now: clock.now(), days };
    const change = memoryChange(tenant, files, added, retention);
    if (change.additions.size + change.deletions.length === 0)
        return { kept: { state: 'unchanged' } };
    const message = { headline: `chore(spendlog): what ${tenant} remembers`, body: `Spendlog-Run: ${run}` };
    const outcome = await tip.put({ ...change, message });
    if (outcome.state !== 'committed')
        return { refused: outcome };
    return { kept: { state: 'committed', objects: added.length, reference: outcome.reference } };
}
async function remembered({ tenant, log }, files) {
    const objects = [];
    for (const [path, text] of files)
        for (const [index, line] of text.split('\n').entries()) {
            if (line === '')
                continue;
            const object = await readMemoryLine(tenant, line);
            if (object)
                objects.push(object);
            else
                log.write('warn', 'A remembered line is damaged and was passed over', { path, line: index + 1 });
        }
    return objects;
}
async function newLines({ store, tenant, log }, known) {
    const found = [];
    for (const area of Object.keys(REMEMBERED_AREAS)) {
        for await (const { key, writtenAt: at } of store.list(`tenants/${tenant}/${area}/`)) {
            if (known.has(key) || areaOf(tenant, key) === null)
                continue;
            const body = await store.read(key);
            if (!body)
                continue;
            const line = await memoryLine({ key, at, body: new Uint8Array(body) });
            if (sizeOf(line) < LARGEST_MEMORY_FILE)
                found.push({ key, at, line });
            else
                log.write('warn', 'An object is too large to be remembered', { key, bytes: body.length });
        }
    }
    return found.sort((a, b) => (a.at < b.at || (a.at === b.at && a.key < b.key) ? -1 : 1));
}
function notRead({ name }, cause) {
    return new errors/* SpendlogError */.T('GITHUB_UNAVAILABLE', `What earlier runs left on ${name} could not be read: ${cause.message}`, 'Run the job again.', { cause });
}
function notKept({ name }, refused) {
    if (refused.state === 'protected') {
        return new errors/* SpendlogError */.T('GITHUB_REFUSED', `Nobody may commit to the branch ${name}, so the next run will not know of this one: ${refused.reason}`, `Exempt ${name} from the rule, set store to s3://bucket/prefix, or set store.remember to false.`);
    }
    const why = refused.state === 'moved' ? 'somebody else was first each time' : refused.reason;
    return new errors/* SpendlogError */.T('GITHUB_UNAVAILABLE', `What is to be remembered could not be committed to ${name} in ${TRIES} tries: ${why}`, 'Run the job again.');
}

// EXTERNAL MODULE: ./build/src/app/channels/github-place.js
var github_place = __webpack_require__(68893);
// EXTERNAL MODULE: ./build/src/app/work-then-end.js
var work_then_end = __webpack_require__(77282);
;// CONCATENATED MODULE: ./build/src/app/memory.js





/** Brings back what earlier workflow runs left, where the store ends with its own. The jobs after this one get it from there. */
async function recallEarlier(session, environment) {
    const parts = await memoryParts(session, environment);
    if (parts)
        await recall(parts, environment);
}
/** Does some work with what earlier workflow runs left, and keeps what it leaves, also where it fails. */
async function withMemory(session, environment, work) {
    const parts = await memoryParts(session, environment);
    if (!parts)
        return work();
    await recall(parts, environment);
    return (0,work_then_end/* workThenEnd */.e)(environment.log, work, [() => keep(parts, environment)]);
}
async function recall(parts, { progress }) {
    progress.step(`Reading what earlier runs left on ${parts.branch.name}`);
    const objects = await recallMemory(parts);
    progress.done(objects === 0 ? `Nothing is remembered on ${parts.branch.name} yet` : `Remembered ${objects} objects`);
}
/** What was done stands, whether or not it can be remembered: that it cannot is told. */
async function keep(parts, { progress, log, environment }) {
    progress.step(`Keeping what the next run has to know on ${parts.branch.name}`);
    try {
        const kept = await keepMemory(parts, environment['GITHUB_RUN_ID'] ?? 'none');
        progress.done(kept.state === 'unchanged' ? 'There is nothing new to remember' : `Remembered in ${kept.reference}`);
    }
    catch (error) {
        if (!(0,errors/* isSpendlogError */.r)(error))
            throw error;
        progress.warn(`The next run will not know of this one: ${error.message} ${error.hint}`);
        log.write('warn', 'Nothing was remembered', { code: error.code });
    }
}
/** `null` where the store remembers by itself, or nobody may read a branch: which is told. */
async function memoryParts({ id, config, store, remembers }, environment) {
    if (!remembers)
        return null;
    const place = (0,github_place/* githubPlace */.V)(environment);
    if (!place) {
        environment.progress.warn('Nothing of earlier workflow runs is known, and nothing is remembered: GITHUB_TOKEN is not set. Set it, or store.remember to false.');
        return null;
    }
    environment.maskSecret(place.token);
    const repository = (0,report_branch/* githubRepository */.GP)({ place, log: environment.log });
    const { clock, random, log } = environment;
    return {
        branch: await (0,report_branch/* githubReportBranch */.UV)({ repository, branch: `spendlog/memory-${id}`, orphan: true }),
        store,
        tenant: id,
        clock,
        random,
        log,
        days: config.retention.reports,
    };
}


/***/ }),

/***/ 70675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ keptDrafts)
/* harmony export */ });
/* harmony import */ var _narrative_kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65602);
/* harmony import */ var _drafts_of_models_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11201);
/* harmony import */ var _facts_of_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38279);
/* harmony import */ var _readers_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32276);




/**
 * What a model wrote about the report of a run, else about the same facts in a run before it. Nobody is asked: whoever
 * publishes holds tokens that write.
 */
async function keptDrafts({ id, config, runStore }, { run, report }, environment) {
    const { writer } = config.narrative;
    if (writer === 'template')
        return [];
    const kept = (0,_narrative_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .readKept */ .DL)(await runStore.narratives(run).read());
    if (kept.length > 0)
        return kept;
    return (0,_drafts_of_models_js__WEBPACK_IMPORTED_MODULE_1__/* .draftsOfModels */ .c)((0,_readers_of_js__WEBPACK_IMPORTED_MODULE_3__/* .readersOf */ .c)(config, report), {
        config: writer,
        client: null,
        cache: runStore.narrativeCache(),
        table: (0,_facts_of_report_js__WEBPACK_IMPORTED_MODULE_2__/* .factsOfReport */ .L)(report, config),
        language: report.language,
        metadata: { tenant: id, run },
        environment,
    });
}


/***/ }),

/***/ 78190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42027);
/* harmony import */ var _narrative_kept_drafts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70675);
/* harmony import */ var _tenant_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82853);
/* harmony import */ var _publish_of_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68571);
/* harmony import */ var _publish_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93686);
/* harmony import */ var _report_of_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36133);






/** `publish`: delivers the report of a run through every channel that is configured. */
function publish(options, environment) {
    return (0,_tenant_session_js__WEBPACK_IMPORTED_MODULE_2__/* .asTenant */ .l)(options, environment, (session) => (0,_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .withMemory */ .Q)(session, environment, async () => {
        const published = await (0,_report_of_run_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOfRun */ .Z)(session, options.run);
        const drafts = await (0,_narrative_kept_drafts_js__WEBPACK_IMPORTED_MODULE_1__/* .keptDrafts */ .F)(session, published, environment);
        return (0,_publish_result_js__WEBPACK_IMPORTED_MODULE_5__/* .publishResult */ .v9)(await (0,_publish_of_session_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOfSession */ .n)(session, published, drafts, environment));
    }));
}


/***/ }),

/***/ 68571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isPublishing),
  n: () => (/* binding */ publishOfSession)
});

// EXTERNAL MODULE: ./build/src/platform/report-folder.js
var report_folder = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/app/channels/github-place.js
var github_place = __webpack_require__(68893);
// EXTERNAL MODULE: ./build/src/app/narrative/narrated.js + 1 modules
var narrated = __webpack_require__(76463);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/report/alerts/alerts-book-text.js



/** What is remembered of alerts, as it is stored: the same is one text. */
function alertsBookText({ day, standing }) {
    return JSON.stringify({ version: 1, day, standing });
}
/** `null` for a text that is none. */
function readAlertsBook(text) {
    const written = Written.safeParse((0,parse_json/* parseJson */.q)(text));
    return written.success ? { day: written.data.day, standing: written.data.standing } : null;
}
const KINDS = [
    'budget-exceeded',
    'budget-forecast',
    'anomaly',
    'commitment-expiring',
    'coverage',
    'stale-data',
];
const DayText = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,period/* parseDay */.Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? core/* NEVER */.tm;
});
const Written = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    day: DayText.nullable(),
    standing: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(KINDS),
        since: DayText,
        states: schemas/* array */.YOg(schemas/* string */.YjP()),
        critical: schemas/* boolean */.zMY(),
        awaySince: DayText.nullable(),
    })),
});

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/report/alerts/anomaly-alerts.js


/** Days after its last unusual day for which an anomaly is still urgent: until then somebody may have been away. */
const RECENT_DAYS = 7;
/**
 * Rises of cost that are worth the attention, of the last days; on complete days, whose amounts may still change a little:
 * waiting for the invoice would tell people a month later. One more day of the same anomaly is the same alert.
 */
function anomalyAlerts(report, { anomaly: smallest }) {
    if (smallest === false)
        return [];
    const from = (0,period/* addDays */.fi)(report.calendar.lastCompleteDay, 1 - RECENT_DAYS);
    return report.costs.flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : [])
        .filter(({ direction, impact, period }) => direction === 'increase' && (0,money/* moneyToNumber */.jQ)(impact) >= smallest && period.end > from)
        .toSorted((a, b) => (0,money/* compareMoney */.Qb)(b.impact, a.impact))
        .map((each) => alertOf(report, each)));
}
function alertOf({ accounts }, { id, scope, period, impact }) {
    const account = accounts.find((each) => each.id === scope.subAccountId);
    return {
        kind: 'anomaly',
        id: `anomaly ${id}`,
        state: 'found',
        severity: 'warning',
        anomaly: id,
        subject: [scope.serviceName, account?.name || scope.subAccountId]
            .filter((part) => part !== '')
            .join(', '),
        days: period,
        impact,
    };
}

;// CONCATENATED MODULE: ./build/src/report/alerts/budget-alerts.js
/** Budgets that are exceeded, or forecast to be: one alert for both, so that the second is news after the first. */
function budgetAlerts({ costs }, { budget }) {
    if (!budget)
        return [];
    return costs.flatMap(({ budgets }) => (budgets.known ? budgets.value.flatMap(budget_alerts_alertOf) : []));
}
function budget_alerts_alertOf(state) {
    const { name, amount, actual, period, forecast, verdict, metric, includes } = state;
    if (!actual || (verdict !== 'over' && verdict !== 'forecast-over'))
        return [];
    const isOver = verdict === 'over';
    return [
        {
            kind: isOver ? 'budget-exceeded' : 'budget-forecast',
            id: JSON.stringify(['budget', name, amount.currency, metric, includes, period.start, period.end]),
            state: isOver ? 'exceeded' : 'forecast',
            severity: isOver ? 'critical' : 'warning',
            budget: name,
            period,
            amount,
            spent: actual,
            expected: forecast,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/commitment-alerts.js
/** From here on there is little time left to renew: told again. */
const LAST_DAYS = 7;
/** Commitments that end within some days, and have not ended. Those whose end nobody knows are none. */
function commitmentAlerts({ costs }, { commitmentDays }) {
    if (commitmentDays === 0)
        return [];
    return costs
        .flatMap(({ rates }) => (rates.commitments.known ? rates.commitments.value : []))
        .flatMap((view) => commitment_alerts_alertOf(view, commitmentDays));
}
function commitment_alerts_alertOf({ commitment, expires, expiresInDays }, days) {
    if (!expires || expiresInDays === null || expiresInDays < 0 || expiresInDays > days)
        return [];
    const isLast = expiresInDays <= LAST_DAYS;
    return [
        {
            kind: 'commitment-expiring',
            id: JSON.stringify(['commitment', commitment.commitmentDiscountId, expires]),
            state: isLast ? 'last-days' : 'soon',
            severity: isLast ? 'critical' : 'warning',
            commitment: commitment.commitmentDiscountId,
            end: expires,
            daysLeft: expiresInDays,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/coverage-alerts.js
/** Below it a report is about the smaller part of what should have been looked at. */
const HALF = 0.5;
/** Fewer reads answered than promised; none planned is no share. */
function coverageAlerts({ ledger }, { coverage: limit }) {
    const ratio = ledger.known ? ledger.value.coverage.ratio : null;
    if (limit === false || ratio === null || ratio >= limit)
        return [];
    const isLow = ratio < HALF;
    return [
        {
            kind: 'coverage',
            id: 'coverage',
            state: isLow ? 'below-half' : 'below-limit',
            severity: isLow ? 'critical' : 'warning',
            coverage: ratio,
            limit,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/stale-alerts.js
const DAY = 24;
const WEEK = 7 * DAY;
/** Cost that is not there when it was promised; told again when it is a day late, and when it is a week. */
function staleAlerts({ sla }, { stale }) {
    if (!stale || sla.state !== 'breached')
        return [];
    const { day, slaHours, hoursLate } = sla;
    return [
        {
            kind: 'stale-data',
            id: 'stale-data',
            state: hoursLate >= WEEK ? 'week' : hoursLate >= DAY ? 'day' : 'hours',
            severity: hoursLate >= DAY ? 'critical' : 'warning',
            day,
            slaHours,
            hoursLate,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/report/alerts/alerts-of.js





/**
 * What people are to be told of at once, the critical first. What is not known is no alert, and no sign that all is well
 * either: see {@link unjudgedKinds}.
 */
function alertsOf(report, settings) {
    const found = [
        ...budgetAlerts(report, settings),
        ...anomalyAlerts(report, settings),
        ...commitmentAlerts(report, settings),
        ...coverageAlerts(report, settings),
        ...staleAlerts(report, settings),
    ];
    const each = [...new Map(found.map((alert) => [alert.id, alert])).values()];
    return each.toSorted((a, b) => rankOf(a) - rankOf(b));
}
function rankOf({ severity }) {
    return severity === 'critical' ? 0 : 1;
}
/** Kinds that this report cannot tell of, in whole or in part: an alert of theirs that is not there has not ended. */
function unjudgedKinds({ costs, billGap, ledger, sla }) {
    const kinds = new Set();
    const isRead = !billGap && costs.length > 0;
    const unlessAll = (holds, ...own) => {
        if (!holds)
            for (const kind of own)
                kinds.add(kind);
    };
    const budgets = costs.every(({ budgets: all }) => all.known ? all.value.every(isJudged) : isNotConfigured(all.gap));
    unlessAll(isRead && budgets, 'budget-exceeded', 'budget-forecast');
    unlessAll(isRead && costs.every(({ anomalies }) => anomalies.known), 'anomaly');
    unlessAll(isRead && costs.every(({ rates }) => rates.commitments.known), 'commitment-expiring');
    unlessAll(ledger.known && ledger.value.coverage.ratio !== null, 'coverage');
    unlessAll(sla.state !== 'unknown', 'stale-data');
    return kinds;
}
/** A budget in a currency without a charge stays as it is, and keeps no other from having ended. */
function isJudged({ verdict, gap }) {
    return verdict !== 'unknown' || gap?.reason === 'no-charges';
}
/** Budgets that were taken out of the configuration are none that nobody can tell of. */
function isNotConfigured({ reason }) {
    return reason === 'not-configured';
}

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
;// CONCATENATED MODULE: ./build/src/report/alerts/standing-alerts.js


const EMPTY_BOOK = { day: null, standing: [] };
/** Days for which it is away before it has ended: what comes and goes at its threshold is no news every time. */
const QUIET_DAYS = 2;
/** Days after which one that nobody can tell of is forgotten: the book of a tenant stays small. */
const REMEMBERED_DAYS = 400;
/** Holds what was found against what is known. A report older than the newest one says nothing of now. */
function standingAlerts(book, report) {
    const found = { ...report, day: report.day < report.today ? report.day : report.today };
    if (book.day !== null && found.day < book.day)
        return { alerts: [], news: [], ended: [], book };
    const before = new Map(book.standing.map((each) => [each.id, each]));
    const isFound = new Set(found.alerts.map(({ id }) => id));
    const away = book.standing.filter(({ id }) => !isFound.has(id)).map((each) => awayNow(each, found));
    const [ended, resting] = [
        away.filter(hasEnded(found.day)),
        away.filter((each) => !hasEnded(found.day)(each)),
    ];
    const held = found.alerts.map((alert) => heldNow(alert, before.get(alert.id), found.day));
    const standing = [...resting, ...held.map(({ now }) => now)].toSorted((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id));
    return {
        alerts: held.map(({ alert }) => alert),
        news: held.filter(({ isNews }) => isNews).map(({ alert }) => alert),
        ended,
        book: { day: found.day, standing },
    };
}
function heldNow(alert, before, day) {
    const { id, kind, state } = alert;
    const since = before?.since ?? day;
    const states = before?.states ?? [];
    const isCritical = alert.severity === 'critical';
    const isBetter = !isCritical && before?.critical === true;
    const isNews = !isBetter && !states.includes(state);
    const now = {
        id,
        kind,
        since,
        states: isNews ? [...states, state] : states,
        critical: isCritical || before?.critical === true,
        awaySince: null,
    };
    const told = isBetter ? (states.at(-1) ?? state) : state;
    return { now, isNews, alert: { ...alert, state: `${told} since ${since}` } };
}
function awayNow(standing, { day, unjudged }) {
    if (unjudged.has(standing.kind))
        return { ...standing, awaySince: null };
    return { ...standing, awaySince: standing.awaySince ?? day };
}
function hasEnded(day) {
    return ({ awaySince, since }) => awaySince === null ? day >= (0,period/* addDays */.fi)(since, REMEMBERED_DAYS) : day >= (0,period/* addDays */.fi)(awaySince, QUIET_DAYS);
}

;// CONCATENATED MODULE: ./build/src/app/publish/alerts-to-tell.js



/**
 * Alerts that hold, each with a state that is another text when it is news; remembered before anybody is told.
 * @param today By the clock.
 */
async function alertsToTell(report, { alerts: settings }, book, today) {
    const text = await book.read();
    const before = (text === null ? null : readAlertsBook(text)) ?? EMPTY_BOOK;
    const now = standingAlerts(before, {
        day: report.asOf,
        today,
        alerts: alertsOf(report, settings),
        unjudged: unjudgedKinds(report),
    });
    await book.write(alertsBookText(now.book));
    return now.alerts;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/stacks-of.js
var stacks_of = __webpack_require__(62332);
;// CONCATENATED MODULE: ./build/src/app/publish/channels-of.js


/** In the order in which they publish: those after link to what those before have left. The code of one is loaded when it is opened. */
const CHANNELS = [
    ['git', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(2609), __webpack_require__.e(4746), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(1150), __webpack_require__.e(9110), __webpack_require__.e(6837)]).then(__webpack_require__.bind(__webpack_require__, 99218))).openGitChannel(parts)],
    ['issues', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(7097), __webpack_require__.e(7283)]).then(__webpack_require__.bind(__webpack_require__, 7283))).openIssuesChannel(parts)],
    [
        'pull-request',
        async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2612), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(9212)]).then(__webpack_require__.bind(__webpack_require__, 39212))).openPullRequestChannel(parts),
    ],
    ['slack', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(3026)]).then(__webpack_require__.bind(__webpack_require__, 20645))).openSlackChannel(parts)],
    ['email', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(2609), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(6059)]).then(__webpack_require__.bind(__webpack_require__, 84290))).openEmailChannel(parts)],
    ['sns', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(5989)]).then(__webpack_require__.bind(__webpack_require__, 35989))).openSnsChannel(parts)],
    ['webhook', async (parts) => (await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(7097), __webpack_require__.e(3316), __webpack_require__.e(54), __webpack_require__.e(2705)]).then(__webpack_require__.bind(__webpack_require__, 2705))).openWebhookChannel(parts)],
];
/** Every channel that is configured, in the order in which they publish. */
async function channelsOf(parts) {
    const found = [];
    for (const [id, open] of CHANNELS) {
        const opened = await opening(id, open, parts);
        if (opened)
            found.push(opened);
    }
    return found;
}
async function opening(id, open, parts) {
    try {
        const channel = await open(parts);
        return channel && { id, channel };
    }
    catch (error) {
        return { id, failed: failedDelivery(id, error, parts.environment.log) };
    }
}
/** Whatever ends a channel is a delivery that failed: the other channels go on. A fault of ours is logged with its stack. */
function failedDelivery(id, error, log) {
    if ((0,errors/* isSpendlogError */.r)(error)) {
        return { what: id, state: 'failed', reason: `${error.message} ${error.hint}` };
    }
    log.write('error', `A fault of Spendlog ended a channel: ${(0,stacks_of/* stacksOf */.J)(error)}`, { channel: id });
    return {
        what: id,
        state: 'failed',
        reason: 'A fault of Spendlog: please report it with the stack in the log.',
    };
}

;// CONCATENATED MODULE: ./build/src/app/publish/check-pages.js
const SOURCE = /^(?<repository>[A-Za-z0-9-]+\/[\w.-]+)@(?<ref>[\w./-]+)$/;
const CHECK = /^[a-z0-9-]+$/;
/**
 * Where the pages of checks stand: in the repository and at the commit that the program comes from, which the workflow
 * tells in SPENDLOG_SOURCE (`owner/name@ref`), or the runner of an action that was fetched. Unknown: no links.
 */
function checkPages(environment) {
    const fetched = environment['GITHUB_ACTION_REPOSITORY']
        ? `${environment['GITHUB_ACTION_REPOSITORY']}@${environment['GITHUB_ACTION_REF'] ?? ''}`
        : '';
    const { repository, ref } = SOURCE.exec(environment['SPENDLOG_SOURCE'] || fetched)?.groups ?? {};
    if (repository === undefined || ref === undefined)
        return () => null;
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    return (id) => (CHECK.test(id) ? `${server}/${repository}/blob/${ref}/docs/checks/${id}.md` : null);
}

;// CONCATENATED MODULE: ./build/src/app/publish/publish-report.js



/** Publishes a report through every channel that is configured, one after the other; one that fails does not stop the others. */
async function publishReport(published, parts, book) {
    const channels = await channelsOf(parts);
    if (channels.length === 0)
        return [];
    const today = parts.environment.clock.today();
    const alerts = await alertsToTell(published.report, parts.config, book, today);
    const all = [];
    let publication = firstPublication(published, parts, alerts);
    for (const each of channels) {
        parts.environment.progress.step(`Publishing: ${each.id}`);
        const done = await publishing(each, publication, parts.environment.log);
        const { deliveries, reportUrl } = done;
        const place = reportUrl === undefined ? {} : { reportUrl };
        all.push(...deliveries.map((delivery) => ({ channel: each.id, delivery, ...place })));
        publication = after(publication, done);
    }
    parts.environment.progress.done('Published');
    return all;
}
async function publishing(each, publication, log) {
    if ('failed' in each)
        return { deliveries: [each.failed] };
    try {
        return await each.channel.publish(publication);
    }
    catch (error) {
        return { deliveries: [failedDelivery(each.id, error, log)] };
    }
}
function firstPublication({ run, report, notes, narratives, narrativeFiles }, { environment, github }, alerts) {
    const links = {
        report: null,
        run: github?.runUrl ?? null,
        check: checkPages(environment.environment),
        issue: () => null,
    };
    return {
        run,
        report,
        notes,
        alerts,
        links,
        narratives,
        narrativeFiles,
        pullRequest: null,
        at: environment.clock.now().toISOString(),
    };
}
/** What a channel has left is what those after it link to. */
function after(publication, { reportUrl, pullRequest, issueUrls }) {
    const { links } = publication;
    return {
        ...publication,
        links: {
            ...links,
            report: reportUrl ?? links.report,
            issue: issueUrls ? (fingerprint) => issueUrls.get(fingerprint) ?? null : links.issue,
        },
        pullRequest: pullRequest ?? publication.pullRequest,
    };
}

;// CONCATENATED MODULE: ./build/src/app/publish/publish-of-session.js




/** Whether anything is to be published at all. */
function isPublishing(config) {
    const { git, issues, slack, email, sns, webhook } = config;
    return [git, issues, slack, email, sns, webhook].some((each) => each !== null);
}
/**
 * Publishes a report with what the session of its tenant has.
 * @param drafts What models wrote about it.
 */
async function publishOfSession({ id, config, runStore, access }, published, drafts, environment) {
    const github = (0,github_place/* githubPlace */.V)(environment);
    if (github)
        environment.maskSecret(github.token);
    const parts = {
        tenant: id,
        config,
        outbox: runStore.outbox(environment),
        environment,
        folder: (0,report_folder/* openReportFolder */.X)(environment.workingFolder, config.output),
        github,
        access,
    };
    const narratives = await (0,narrated/* narrated */.y)(published.report, config, drafts);
    return publishReport({ ...published, ...narratives }, parts, runStore.alerts);
}


/***/ }),

/***/ 93686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v9: () => (/* binding */ publishResult)
});

// UNUSED EXPORTS: publishExitCode, publishLine

;// CONCATENATED MODULE: ./build/src/app/publish/publish-outputs.js
function publishOutputs(deliveries) {
    const committed = deliveries.find(({ channel, delivery }) => channel === 'git' && 'reference' in delivery);
    const failed = deliveries.filter(({ delivery }) => delivery.state === 'failed');
    return {
        commit: committed && 'reference' in committed.delivery ? committed.delivery.reference : '',
        'report-url': deliveries.find(({ reportUrl }) => reportUrl !== undefined)?.reportUrl ?? '',
        'failed-channels': [...new Set(failed.map(({ channel }) => channel))].join(','),
    };
}

;// CONCATENATED MODULE: ./build/src/app/publish/publish-result.js

/** What was published, as a command result: one row for each thing that was to be delivered. */
function publishResult(deliveries) {
    const line = publishLine(deliveries);
    return {
        exitCode: publishExitCode(deliveries),
        document: deliveries.map(({ channel, delivery }) => ({ channel, ...delivery })),
        line,
        tables: [
            {
                head: ['Channel', 'What', 'State', 'Where, or why not'],
                rows: deliveries.map(({ channel, delivery }) => [
                    channel,
                    delivery.what,
                    delivery.state,
                    'reference' in delivery ? delivery.reference : delivery.reason,
                ]),
            },
        ],
        closing: [line],
        outputs: { ...publishOutputs(deliveries) },
        page: null,
    };
}
/** Failed for certain is a verdict; what nobody can tell, or waits, is told and goes on next time. */
function publishExitCode(deliveries) {
    return deliveries.some(({ delivery }) => delivery.state === 'failed') ? 4 : 0;
}
const ORDER = ['failed', 'unconfirmed', 'postponed', 'delivered', 'unchanged'];
/** One line: how much of each, and which channels failed. */
function publishLine(deliveries) {
    if (deliveries.length === 0) {
        return 'Nothing is published: no channel is configured (git, issues, slack, email, sns, webhook in spendlog.yml).';
    }
    const counts = ORDER.flatMap((state) => {
        const of = deliveries.filter(({ delivery }) => delivery.state === state);
        if (of.length === 0)
            return [];
        const named = state === 'failed' || state === 'unconfirmed' ? ` (${channelsIn(of)})` : '';
        return [`${of.length} ${state}${named}`];
    });
    return `Published: ${counts.join(', ')}.`;
}
function channelsIn(deliveries) {
    return [...new Set(deliveries.map(({ channel }) => channel))].join(', ');
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

/***/ 51427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** Order of code units, the same on every machine: never the locale's. */
function inOrder(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** The distinct texts, ascending. */
function distinct(texts) {
    return [...new Set(texts)].sort(inOrder);
}


/***/ }),

/***/ 98239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ blobTexts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _branch_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18916);


/** Blobs asked for at once: none of ours is larger than a megabyte. */
const AT_ONCE = 10;
const answerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(), isTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish() }).nullable()),
});
/** Texts of blobs by id, many to a request; what GraphQL does not tell whole is asked for by itself. */
async function blobTexts(data, blobs) {
    return (0,_branch_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(`Reports in ${data.owner}/${data.repo} cannot be read`, async () => {
        const texts = new Map();
        for (let at = 0; at < blobs.length; at += AT_ONCE) {
            const some = blobs.slice(at, at + AT_ONCE);
            for (const [index, text] of (await textsOf(data, some)).entries()) {
                const blob = some[index];
                if (blob !== undefined)
                    texts.set(blob, text ?? (await wholeText(data, blob)));
            }
        }
        return texts;
    });
}
async function textsOf({ client, owner, repo }, blobs) {
    const names = blobs.map((_, index) => `b${index}`);
    const query = `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name) => `${name}: object(oid: $${name}) { ... on Blob { text isTruncated } }`).join('\n')}
    }
  }`;
    const ids = Object.fromEntries(names.map((name, index) => [name, blobs[index]]));
    const { graphql } = await client();
    const answer = answerSchema.parse(await graphql(query, { owner, repo, ...ids }));
    return names.map((name) => {
        const blob = answer.repository[name];
        return blob?.isTruncated === false ? (blob.text ?? null) : null;
    });
}
async function wholeText({ client, owner, repo }, blob) {
    const { rest } = await client();
    const { content } = (await rest.git.getBlob({ owner, repo, file_sha: blob })).data;
    return Buffer.from(content, 'base64').toString('utf8');
}


/***/ }),

/***/ 18916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ branchRefusal),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   fP: () => (/* binding */ askGithub)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66772);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22921);



const RIGHTS = 'Give the job the permission contents: write, or a token that has it for this repository.';
const PULL_RIGHTS = 'Give the job the permission pull-requests: write, and let GitHub Actions create pull requests in the settings of the repository.';
const HINTS = new Map([
    [401, 'Give a token in GITHUB_TOKEN that has not expired.'],
    [403, RIGHTS],
    [404, `Check GITHUB_REPOSITORY. ${RIGHTS}`],
    [409, 'A repository without any commit takes none through its interface: push a first one.'],
]);
/** GitHub adds the address of a page of its documentation, which is in the way. */
const DOCUMENTATION = / - https:\/\/\S+$/;
/** Asks GitHub something; what it refuses becomes an error that names the fix. */
async function askGithub(what, request) {
    try {
        return await request();
    }
    catch (error) {
        throw branchRefusal(what, error);
    }
}
/** What GitHub refused, as an error that names the fix; anything else as it is. */
function branchRefusal(what, error) {
    const failure = (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .githubFailure */ .e)(error);
    if (!failure)
        return error;
    const message = `${what}: ${saidBy(failure)}`;
    if (failure.limited)
        return new _core_outbox_js__WEBPACK_IMPORTED_MODULE_1__/* .NotDelivered */ .g(message, { cause: error, postponed: true });
    const [code, hint] = codeAndHint(failure);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T(code, message, hint, { cause: error });
}
function saidBy({ status, message }) {
    const said = message.replace(DOCUMENTATION, '').replace(/\s+/g, ' ');
    return status === null ? `no answer (${said})` : `${status} ${said}`;
}
function codeAndHint({ status, message, types }) {
    if (/create or approve pull requests/i.test(message))
        return ['GITHUB_REFUSED', PULL_RIGHTS];
    if (types.includes('FORBIDDEN'))
        return ['GITHUB_REFUSED', RIGHTS];
    if (status === null || status >= 500)
        return ['GITHUB_UNAVAILABLE', 'The next run tries again.'];
    return ['GITHUB_REFUSED', HINTS.get(status) ?? 'The next run tries again.'];
}


/***/ }),

/***/ 38465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ githubClient)
});

;// CONCATENATED MODULE: ./build/src/platform/github/whole-answers.js
/**
 * `fetch` with a deadline for each try that throws where an answer ends early. Octokit would take what came for an
 * empty text, and a list that was cut off for a list of nothing.
 */
function wholeAnswers(deadlineMs) {
    return async (url, request) => {
        const deadline = AbortSignal.timeout(deadlineMs);
        const signal = request?.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
        const response = await fetch(url, { ...request, signal });
        await response.clone().arrayBuffer();
        return response;
    };
}

;// CONCATENATED MODULE: ./build/src/platform/github/client.js

/** The longest pause that is worth its minutes of a job; GitHub asks for one minute at a secondary limit. */
const LONGEST_WAIT_SECONDS = 120;
/** What all pauses of a client may come to. */
const ALL_WAITS_SECONDS = 300;
/** How often one request waits for a limit. */
const WAITS = 2;
const DEADLINE_MS = 30_000;
/** A client that is loaded at its first use, and is then the same. */
function githubClient(options) {
    let client = null;
    return () => {
        client ??= load(options);
        return client;
    };
}
async function load(options) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(1579), __webpack_require__.e(1303)]).then(__webpack_require__.bind(__webpack_require__, 11303));
    const { retry } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735));
    const { throttling } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856));
    const { token, apiUrl, graphqlUrl, log, secondMs = 1000, deadlineMs = DEADLINE_MS } = options;
    const tell = (message) => log.write('debug', `GitHub: ${message}`);
    const octokit = new (Octokit.plugin(retry, throttling))({
        auth: token,
        ...(apiUrl ? { baseUrl: apiUrl } : {}),
        // It tells every answer: whoever asked knows what a refusal means.
        log: { debug: tell, info: tell, warn: tell, error: tell },
        request: { fetch: wholeAnswers(deadlineMs) },
        retry: { doNotRetry: NOT_FROM_RETRYING, retryAfterBaseValue: secondMs },
        throttle: {
            ...waits(log),
            ...(options.secondMs === undefined ? {} : unpaced),
            retryAfterBaseValue: secondMs,
        },
    });
    octokit.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = '2022-11-28';
        if (mayRepeat(request))
            return;
        request.request = { retries: 0, ...request.request };
    });
    const graphql = graphqlUrl ? octokit.graphql.defaults({ url: graphqlUrl }) : octokit.graphql;
    return { rest: octokit.rest, paginate: octokit.paginate, graphql };
}
/** Answers that stay what they are; of 429, and 403 for a limit, the throttling knows how long to wait. */
const NOT_FROM_RETRYING = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];
const QUERY = /^\s*(?:query\b|\{)/;
/**
 * Whether a request whose answer was lost may be sent again: one that creates something may have arrived, and would
 * create it twice. A caller whose request may be repeated all the same says so with `request: { retries }`.
 */
function mayRepeat(request) {
    if (request.method !== 'POST')
        return true;
    return typeof request.query === 'string' && QUERY.test(request.query);
}
function waits(log) {
    let waited = 0;
    const waitsFor = (limit) => (after, _request, _client, retried) => {
        const waiting = retried < WAITS && after <= LONGEST_WAIT_SECONDS && waited + after <= ALL_WAITS_SECONDS;
        if (waiting)
            waited += after;
        const what = waiting ? `waiting ${after} s` : `not waiting the ${after} s it asks for`;
        log.write('warn', `GitHub: ${limit} limit, ${what}`);
        return waiting;
    };
    return { onRateLimit: waitsFor('primary'), onSecondaryRateLimit: waitsFor('secondary') };
}
const AT_ONCE = {
    key: () => ({
        schedule: (_job, task, ...given) => task(...given),
    }),
};
/** In place of a write a second and a notification in three. */
const unpaced = { global: AT_ONCE, search: AT_ONCE, write: AT_ONCE, notifications: AT_ONCE };


/***/ }),

/***/ 93687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ commitOnBranch)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/platform/github/branch-refusal.js
var branch_refusal = __webpack_require__(18916);
// EXTERNAL MODULE: ./build/src/platform/github/github-failure.js
var github_failure = __webpack_require__(22921);
;// CONCATENATED MODULE: ./build/src/platform/github/commit-failure.js


/** What branch protection and rule sets say, in GraphQL, REST and git. */
const PROTECTED = /protected (?:branch|ref)|through a pull request|rule violation|approving review|status checks? (?:is|are) expected|required status check|must have verified signatures|merge queue|reference update failed/i;
const MOVED = /expected branch to point to|not a fast forward|reference already exists|reference does not exist/i;
const TOO_LARGE = /too large|exceeds? (?:the )?(?:maximum|limit)|payload/i;
/** How a commit failed. Throws what is refused for good, and whatever is no answer of GitHub's. */
function commitFailure(what, error) {
    const failure = (0,github_failure/* githubFailure */.e)(error);
    if (!failure || failure.limited)
        throw (0,branch_refusal/* branchRefusal */.$m)(what, error);
    const { status, message, types, certain } = failure;
    // Only this one is somebody else's commit: no other error may be taken for it.
    if (types.includes('STALE_DATA') || MOVED.test(message))
        return { state: 'moved' };
    if (PROTECTED.test(message))
        return { state: 'protected', reason: (0,branch_refusal/* saidBy */.TT)(failure) };
    if (status === 413 || (certain && TOO_LARGE.test(message)))
        return { state: 'other-way' };
    if (isUnknownMutation(types, message))
        return { state: 'other-way' };
    if (!certain)
        return { state: 'unanswered', reason: (0,branch_refusal/* saidBy */.TT)(failure) };
    throw (0,branch_refusal/* branchRefusal */.$m)(what, error);
}
function isUnknownMutation(types, message) {
    return types.includes('undefinedField') || /Field 'createCommitOnBranch' doesn't exist/.test(message);
}

// EXTERNAL MODULE: ./build/src/platform/github/git-data.js
var git_data = __webpack_require__(2894);
;// CONCATENATED MODULE: ./build/src/platform/github/commit-on-branch.js



/** What GraphQL is given at once, in bytes; it takes small commits only. */
const LARGEST_MUTATION = 4_000_000;
const MUTATION = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
const answerSchema = schemas/* object */.Ikc({ createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: schemas/* string */.YjP() }) }) });
/**
 * Puts one commit onto a branch: by GraphQL, which signs it and takes it only where the branch stands as expected;
 * else by git objects and a reference that only moves forward.
 */
async function commitOnBranch(place, change) {
    const { head, parents, folder } = place;
    const isPlain = parents.length === 1 && parents[0] === head && folder === undefined;
    if (head !== null && isPlain && sizeOf(change) <= LARGEST_MUTATION) {
        const outcome = await byGraphql(place, head, change);
        if (outcome.state !== 'other-way')
            return outcome;
    }
    const outcome = await byObjects(place, change);
    return outcome.state === 'other-way'
        ? { state: 'unanswered', reason: 'GitHub takes no commit of this size.' }
        : outcome;
}
async function byGraphql({ data, branch, address }, expectedHeadOid, { message, additions, deletions }) {
    const { client, owner, repo } = data;
    const input = {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
        expectedHeadOid,
        message,
        fileChanges: {
            additions: [...additions].map(([path, text]) => ({
                path,
                contents: Buffer.from(text).toString('base64'),
            })),
            deletions: deletions.map((path) => ({ path })),
        },
    };
    try {
        const { graphql } = await client();
        const { createCommitOnBranch } = answerSchema.parse(await graphql(MUTATION, { input }));
        return { state: 'committed', reference: address(createCommitOnBranch.commit.oid) };
    }
    catch (error) {
        return commitFailure(`${branch} of ${owner}/${repo} takes no commit`, error);
    }
}
async function byObjects(place, change) {
    const { data, branch, head, address } = place;
    try {
        const commit = await (0,git_data/* makeCommit */.mH)(data, { ...place, change });
        await (0,git_data/* moveRef */.LH)(data, { branch, isThere: head !== null, commit });
        return { state: 'committed', reference: address(commit) };
    }
    catch (error) {
        return commitFailure(`${branch} of ${data.owner}/${data.repo} takes no commit`, error);
    }
}
function sizeOf({ additions, deletions }) {
    const texts = [...additions].flat();
    return [...texts, ...deletions].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}


/***/ }),

/***/ 2894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   LH: () => (/* binding */ moveRef),
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   dV: () => (/* binding */ defaultBranchOf),
/* harmony export */   mH: () => (/* binding */ makeCommit)
/* harmony export */ });
/* harmony import */ var _branch_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18916);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22921);


/** Trees and commits are named by their content: asked for twice, they are made once. */
const REPEATABLE = { request: { retries: 3 } };
/** A request to make a tree holds so much text at most, in bytes. */
const LARGEST_REQUEST = 1_000_000;
/** The commit a branch stands at; `null`: there is no such branch. */
async function headOf({ client, owner, repo }, branch) {
    return (0,_branch_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(`The branch ${branch} of ${owner}/${repo} cannot be read`, async () => {
        const { rest } = await client();
        try {
            return (await rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
        }
        catch (error) {
            if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .githubFailure */ .e)(error)?.status === 404)
                return null;
            throw error;
        }
    });
}
async function defaultBranchOf({ client, owner, repo }) {
    return (0,_branch_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(`The repository ${owner}/${repo} cannot be read`, async () => {
        const { rest } = await client();
        return (await rest.repos.get({ owner, repo })).data.default_branch;
    });
}
/** Ids of all files below a folder of a commit. */
async function filesBelow(data, commit, folder) {
    return (0,_branch_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .askGithub */ .fP)(`The reports in ${data.owner}/${data.repo} cannot be listed`, async () => {
        const tree = await treeAt(data, commit, folder);
        const files = new Map();
        if (tree !== null)
            await collectFiles(data, tree, `${folder}/`, files);
        return files;
    });
}
/** The tree of a folder; `null`: there is none. */
async function treeAt(data, commit, folder) {
    let at = commit;
    for (const name of folder.split('/')) {
        const { tree } = await treeOf(data, at, false);
        at = tree.find((entry) => entry.type === 'tree' && entry.path === name)?.sha;
        if (at === undefined)
            return null;
    }
    return at;
}
async function treeOf({ client, owner, repo }, sha, whole) {
    const { rest } = await client();
    const recursive = whole ? { recursive: 'true' } : {};
    return (await rest.git.getTree({ owner, repo, tree_sha: sha, ...recursive })).data;
}
/** GitHub cuts long lists off and says so: then folder by folder. */
async function collectFiles(data, sha, prefix, into) {
    const whole = await treeOf(data, sha, true);
    const { tree } = whole.truncated ? await treeOf(data, sha, false) : whole;
    for (const entry of tree) {
        if (entry.type === 'blob')
            into.set(`${prefix}${entry.path}`, entry.sha);
        if (entry.type === 'tree' && whole.truncated)
            await collectFiles(data, entry.sha, `${prefix}${entry.path}/`, into);
    }
}
/** Makes a commit that no branch has yet, and returns its id. */
async function makeCommit(data, parts) {
    const { client, owner, repo } = data;
    const { change, parents, base } = parts;
    const { rest } = await client();
    let tree = base === null ? null : await rootTree(data, base);
    for (const entries of requestsOf(parts)) {
        const base_tree = tree === null ? {} : { base_tree: tree };
        tree = (await rest.git.createTree({ owner, repo, ...base_tree, tree: [...entries], ...REPEATABLE })).data
            .sha;
    }
    if (tree === null)
        throw new TypeError('A first commit holds a file');
    const { headline, body } = change.message;
    const message = `${headline}\n\n${body}`;
    const made = await rest.git.createCommit({
        owner,
        repo,
        message,
        tree,
        parents: [...parents],
        ...REPEATABLE,
    });
    return made.data.sha;
}
async function rootTree({ client, owner, repo }, commit) {
    const { rest } = await client();
    return (await rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
}
/** The entries of one tree in requests of a size that the server takes. */
function requestsOf({ change, folder }) {
    const file = { mode: '100644', type: 'blob' };
    const small = change.deletions.map((path) => ({ ...file, path, sha: null }));
    const requests = [small];
    let size = 0;
    for (const [path, content] of change.additions) {
        size += Buffer.byteLength(content);
        if (size > LARGEST_REQUEST) {
            requests.push([]);
            size = Buffer.byteLength(content);
        }
        requests.at(-1)?.push({ ...file, path, content });
    }
    // A folder and a file of it cannot stand in one request.
    const first = folder
        ? [[{ path: folder.path, mode: '040000', type: 'tree', sha: folder.tree }]]
        : [];
    return [...first, ...requests].filter((entries) => entries.length > 0);
}
/** Moves a branch to a commit, or makes it; never by force. */
async function moveRef({ client, owner, repo }, move) {
    const { branch, isThere, commit } = move;
    const { rest } = await client();
    if (isThere)
        await rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false });
    else
        await rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit });
}


/***/ }),

/***/ 22921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ githubFailure)
/* harmony export */ });
/* harmony import */ var _property_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61244);

/** The connection was never made. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const LIMIT = /\b(?:secondary rate|rate limit|abuse detection)\b/i;
/** What the throttling throws, with no name of its own, for a limit that it does not wait for. */
const GRAPHQL_LIMIT = 'GraphQL Rate Limit Exceeded';
/** Reads what a {@link GithubClient} threw; `null`: nothing of GitHub's, but a mistake of ours. */
function githubFailure(error) {
    if (!(error instanceof Error))
        return null;
    if (error.name === 'GraphqlResponseError' || error.message === GRAPHQL_LIMIT)
        return graphqlFailure(error);
    if (error.name !== 'HttpError')
        return null;
    const response = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'response');
    if (response === undefined)
        return unanswered(error);
    const status = Number((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'status'));
    const headers = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(response, 'headers');
    const retryAfter = seconds((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(headers, 'retry-after'));
    const spent = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(headers, 'x-ratelimit-remaining') === '0';
    const refused = status === 403 || status === 429;
    return {
        status,
        message: error.message,
        limited: status === 429 || (refused && (spent || retryAfter !== null || LIMIT.test(error.message))),
        retryAfter,
        certain: status < 500,
        types: [],
    };
}
/** GraphQL answers 200 and says within what went wrong; a mutation of one field has then had no effect. */
function graphqlFailure(error) {
    const errors = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'errors');
    const types = (Array.isArray(errors) ? errors : []).flatMap((each) => {
        const type = (0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(each, 'type');
        return typeof type === 'string' ? [type] : [];
    });
    const limited = types.includes('RATE_LIMITED') || LIMIT.test(error.message);
    const retryAfter = seconds((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(error, 'headers'), 'retry-after'));
    const certain = !/something went wrong|timeout|couldn't respond/i.test(error.message);
    return { status: 200, message: error.message, limited, retryAfter, certain, types };
}
/** Octokit gives a request without an answer the status 500. */
function unanswered(error) {
    const certain = causes(error).some((cause) => NEVER_SENT.has(String((0,_property_js__WEBPACK_IMPORTED_MODULE_0__/* .property */ .M)(cause, 'code'))));
    return {
        status: null,
        message: error.message,
        limited: false,
        retryAfter: null,
        certain,
        types: [],
    };
}
/** An error, what caused it, and so on; of several tries to connect, each. */
function causes(error, depth = 0) {
    if (!(error instanceof Error) || depth > 5)
        return [];
    const several = error instanceof AggregateError ? error.errors : [];
    return [error, ...[error.cause, ...several].flatMap((cause) => causes(cause, depth + 1))];
}
function seconds(value) {
    const count = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
    return Number.isFinite(count) ? count : null;
}


/***/ }),

/***/ 6372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ pageAt),
/* harmony export */   GP: () => (/* binding */ githubRepository),
/* harmony export */   IR: () => (/* binding */ commitAddress),
/* harmony export */   UV: () => (/* binding */ githubReportBranch),
/* harmony export */   fX: () => (/* binding */ defaultHeadOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _blob_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98239);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38465);
/* harmony import */ var _commit_on_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93687);
/* harmony import */ var _git_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2894);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31497);






function githubRepository({ place, log, ...waiting }) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .githubClient */ .$)({ ...place, log, ...waiting });
    return { client, ...(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryName */ .a)(place.repository), url: `${place.serverUrl}/${place.repository}` };
}
/** @throws SpendlogError GITHUB_REFUSED, GITHUB_UNAVAILABLE */
async function githubReportBranch(options) {
    const { repository, orphan } = options;
    const name = options.branch ?? (await (0,_git_data_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBranchOf */ .dV)(repository));
    return {
        name,
        tip: () => tipOf(repository, name, orphan),
        present: async () => ({ page: (path) => pageAt(repository, name, path), pullRequest: null }),
    };
}
async function tipOf(repository, name, orphan) {
    const head = await (0,_git_data_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(repository, name);
    const commit = head ?? (orphan ? null : await defaultHeadOf(repository));
    return {
        commit,
        reference: commit === null ? '' : commitAddress(repository, commit),
        files: async (folder) => (commit === null ? new Map() : (0,_git_data_js__WEBPACK_IMPORTED_MODULE_4__/* .filesBelow */ .DR)(repository, commit, folder)),
        texts: (blobs) => (0,_blob_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .blobTexts */ .E)(repository, blobs),
        put: (change) => (0,_commit_on_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOnBranch */ .$)({
            data: repository,
            branch: name,
            head,
            parents: commit === null ? [] : [commit],
            base: commit,
            address: (made) => commitAddress(repository, made),
        }, change),
    };
}
/** What a new branch begins with. */
async function defaultHeadOf(repository) {
    const name = await (0,_git_data_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultBranchOf */ .dV)(repository);
    const head = await (0,_git_data_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .Uo)(repository, name);
    if (head !== null)
        return head;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('GITHUB_REFUSED', `The default branch ${name} of ${repository.owner}/${repository.repo} has no commit.`, 'Push a first commit to it.');
}
function commitAddress({ url }, commit) {
    return `${url}/commit/${commit}`;
}
/** Address of a file at a branch or commit. */
function pageAt({ url }, revision, path) {
    const parts = [...revision.split('/'), ...path.split('/')];
    return `${url}/blob/${parts.map(encodeURIComponent).join('/')}`;
}


/***/ }),

/***/ 31497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ repositoryName)
/* harmony export */ });
/** `owner/name` in GitHub's words. */
function repositoryName(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}


/***/ })

};
