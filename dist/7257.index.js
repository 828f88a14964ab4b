export const id = 7257;
export const ids = [7257];
export const modules = {

/***/ 10418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ refuseUnknownServices)
/* harmony export */ });
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20234);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _services_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67096);



/**
 * Makes sure that the catalogue knows each of these services: one that nobody knows has nothing to look at, and a run
 * of it would be complete at once.
 * @throws SpendlogError INPUT_INVALID, with all of them
 */
function refuseUnknownServices(asked) {
    const ids = _services_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .services */ .$.map(({ id }) => id);
    const unknown = (asked ?? []).filter((id) => !ids.includes(id));
    if (unknown.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendlogError */ .T('INPUT_INVALID', ['The catalogue has no service of this name:', ...unknown.map((id) => `  ${id}${(0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(id, ids)}`)].join('\n'), 'Give ids as docs/coverage.md lists them, e.g. ebs,ec2, or leave --services out for all with spend.');
}


/***/ }),

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

/***/ 40537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refuseLoneStore)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * The jobs of a workflow run on machines of their own: what one of them leaves in a file store, no other can see.
 * @throws SpendlogError INPUT_INVALID
 */
function refuseLoneStore(store, { environment }) {
    if (store.kind !== 'file' || environment['GITHUB_ACTIONS'] !== 'true')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', 'A file store lies on one machine: the jobs of a workflow could not see what another one left.', 'Set store to s3://bucket/prefix or artifact, or use the command run, which does everything in one job.');
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ matrixOf),
/* harmony export */   o: () => (/* binding */ batchNamed)
/* harmony export */ });
/** Before the id of a batch: only its dead letters are read again. */
const REPROCESS = 'reprocess-';
function batchNamed(asked) {
    if (asked === undefined)
        return { name: null, reprocess: false };
    if (!asked.startsWith(REPROCESS))
        return { name: asked, reprocess: false };
    return { name: asked.slice(REPROCESS.length), reprocess: true };
}
/**
 * The matrix of the jobs that collect: ids of the batches with something to do, and nothing else, since the runner
 * empties an output that holds a masked text.
 */
function matrixOf({ batches }, outstanding, reprocess) {
    const left = new Set(outstanding.map(({ id }) => id));
    const open = batches.filter(({ units }) => units.some((unit) => left.has(unit)));
    return { batch: open.map(({ id }) => (reprocess ? `${REPROCESS}${id}` : id)) };
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

/***/ 87257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  narrates: () => (/* binding */ narrates),
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/engine/outstanding-units.js
var outstanding_units = __webpack_require__(77266);
// EXTERNAL MODULE: ./build/src/app/asked-services.js
var asked_services = __webpack_require__(10418);
// EXTERNAL MODULE: ./build/src/app/cancelled-text.js
var cancelled_text = __webpack_require__(94836);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/app/dollars-text.js
var dollars_text = __webpack_require__(12232);
// EXTERNAL MODULE: ./build/src/app/duration-text.js
var duration_text = __webpack_require__(98213);
// EXTERNAL MODULE: ./build/src/app/plan-facts.js
var plan_facts = __webpack_require__(75792);
// EXTERNAL MODULE: ./build/src/app/tenant-plan.js + 7 modules
var tenant_plan = __webpack_require__(89640);
;// CONCATENATED MODULE: ./build/src/app/dry-run.js







/** USD of one Cost Explorer request (AWS Cost Management pricing). */
const REQUEST_PRICE = (0,money/* money */.TG)('0.01', 'USD');
/**
 * Says what a run would read and what that would cost, and stores nothing. An export is free to ask; Cost Explorer is
 * not asked at all: then the plan of the newest run tells what there is.
 */
async function dryRun(session, options, environment) {
    const planning = await (0,tenant_plan/* planningOf */.jX)(session, options, environment);
    const paid = planning.settings.source.kind === 'cost-explorer';
    const plan = paid ? await newestPlan(session) : (await (0,tenant_plan/* draftPlan */.ZF)(planning, await (0,tenant_plan/* runKeyOf */.kB)(planning))).plan;
    const most = planning.settings.config.costs.maxRequests;
    const dollars = (0,dollars_text/* dollarsText */.l)((0,money/* multiplyMoney */.Zx)(REQUEST_PRICE, (0,decimal/* decimalFromInteger */.c8)(most)));
    const facts = plan ? (0,plan_facts/* planFacts */.pE)(plan, plan.units) : [];
    const work = plan ? (0,plan_facts/* secondsOf */.TM)(plan.units) : null;
    const blind = plan ? (0,plan_facts/* couldNotLookText */.T)(plan) : [];
    return {
        exitCode: blind.length > 0 ? 3 : 0,
        document: {
            tenant: session.id,
            from: plan ? (paid ? 'newest-run' : 'bill') : null,
            units: plan?.units.length ?? null,
            reads: plan?.units.reduce((sum, { reads }) => sum + reads.length, 0) ?? null,
            // To the millisecond: sums of binary fractions end in digits that mean nothing.
            workSeconds: work === null ? null : Math.round(work * 1000) / 1000,
            atMostPaidRequests: paid ? most : 0,
        },
        line: plan ? `${plan.units.length}` : '',
        tables: [{ head: [], rows: facts.filter(([label]) => label !== 'Run' && label !== 'Asked of the bill') }],
        closing: [
            ...blind,
            'Nothing was stored, and nothing that is paid for was asked.',
            ...(paid
                ? [
                    plan
                        ? `These figures are those of the run ${plan.run}: Cost Explorer was not asked where money is spent now.`
                        : 'Where money is spent is not known yet: asking Cost Explorer is paid for, and no earlier run is in the store.',
                    `Cost Explorer would be asked at most ${most} times, ${dollars} (costs.maxRequests); what is cached is not asked again.`,
                ]
                : ['The bill is an export: asking it costs nothing.']),
            ...(work === null ? [] : [`Work in all: ${(0,duration_text/* durationText */.S)(work)}, shared by the units done at a time.`]),
        ],
        outputs: { tenant: session.id, run: '', matrix: '{"batch":[]}', 'has-work': 'false', narrates: 'false' },
        page: null,
    };
}
async function newestPlan({ runStore }) {
    const [newest] = await runStore.runs();
    try {
        return newest ? await runStore.readPlan(newest.run) : null;
    }
    catch (error) {
        if (!(0,errors/* isSpendlogError */.r)(error))
            throw error;
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/app/load-config.js + 3 modules
var load_config = __webpack_require__(53445);
// EXTERNAL MODULE: ./build/src/app/lone-store.js
var lone_store = __webpack_require__(40537);
// EXTERNAL MODULE: ./build/src/app/matrix.js
var app_matrix = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/app/memory.js + 6 modules
var memory = __webpack_require__(42027);
// EXTERNAL MODULE: ./build/src/app/no-accounts.js
var no_accounts = __webpack_require__(48111);
// EXTERNAL MODULE: ./build/src/app/run-progress.js + 1 modules
var run_progress = __webpack_require__(85119);
// EXTERNAL MODULE: ./build/src/app/store-line.js
var store_line = __webpack_require__(98247);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 43 modules
var tenant_session = __webpack_require__(82853);
// EXTERNAL MODULE: ./build/src/app/tenants.js
var tenants = __webpack_require__(62168);
;// CONCATENATED MODULE: ./build/src/app/plan-command.js
















/** `plan`: what a run will look at, stored once, and the matrix of the jobs that collect it. */
async function plan(options, environment) {
    (0,asked_services/* refuseUnknownServices */.V)(options.services);
    if (options.reprocess === true && options.dryRun !== true)
        refuseOtherWork(options);
    const file = await (0,load_config/* loadConfig */.Z9)(environment.workingFolder, options.config, options.environment);
    const id = (0,tenants/* oneTenantId */.Mq)(file, options.tenant, environment);
    if (options.dryRun !== true)
        (0,lone_store/* refuseLoneStore */.Y)(options.store ?? file.store, environment);
    return (0,tenant_session/* asTenantOf */.c)(file, id, options, environment, async (session) => {
        if (options.dryRun === true)
            return dryRun(session, options, environment);
        await (0,memory/* recallEarlier */.m)(session, environment);
        if (options.reprocess === true)
            return reprocessed(session, environment);
        const { plan: planned, adopted } = await (0,tenant_plan/* planTenant */.gK)(session, options, environment);
        environment.progress.done(adopted ? 'This run is planned already' : 'Planned');
        return resultOf(session, planned, false, environment);
    });
}
/** A reprocess goes on with the plan that is there: what only a new one would heed must not be ignored in silence. */
function refuseOtherWork({ services, window, from, to, asOf, fresh, costs }) {
    const said = [
        ...(services ? ['--services'] : []),
        ...(window ? ['--window'] : []),
        ...(from ? ['--from'] : []),
        ...(to ? ['--to'] : []),
        ...(asOf ? ['--as-of'] : []),
        ...(fresh === true ? ['--fresh'] : []),
        ...(costs.length > 0 ? ['--costs'] : []),
    ];
    if (said.length === 0)
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `A run that is reprocessed keeps its plan: ${said.join(', ')} would change nothing.`, `Leave ${said.length === 1 ? 'it' : 'them'} out, or leave out --reprocess to plan anew.`);
}
/** The newest run again, and of it what was given up. */
async function reprocessed(session, environment) {
    const { plan: planned } = await (0,run_progress/* readProgress */.g)(session.runStore, undefined);
    return resultOf(session, planned, true, environment);
}
/** In a workflow the plan is green, so that a report follows: the verdict is `report`'s. */
async function resultOf(session, planned, reprocess, { environment }) {
    const inWorkflow = environment['GITHUB_ACTIONS'] === 'true';
    const { done, attempts } = await (0,run_progress/* readProgress */.g)(session.runStore, planned.run);
    const cancelled = await session.runStore.cancelled(planned.run);
    const outstanding = cancelled
        ? []
        : (0,outstanding_units/* outstandingUnits */.Y)(planned, done, attempts, reprocess ? 'reprocess' : 'resume');
    const matrix = (0,app_matrix/* matrixOf */.l)(planned, outstanding, reprocess);
    const { run, tenant } = planned;
    return {
        exitCode: (0,no_accounts/* couldNotLook */.K)(planned) && !inWorkflow ? 3 : 0,
        document: {
            run,
            tenant,
            hasWork: outstanding.length > 0,
            cancelled,
            matrix,
            plan: summaryOf(planned, outstanding.length),
        },
        line: run,
        tables: [
            { head: [], rows: [...(0,plan_facts/* planFacts */.pE)(planned, outstanding), ['Store', (0,store_line/* storeLine */.K)(session.store.usage())]] },
        ],
        closing: cancelled
            ? [(0,cancelled_text/* cancelledText */.D)(planned)]
            : closingOf(session, planned, outstanding.length, reprocess),
        outputs: {
            run,
            tenant,
            matrix: JSON.stringify(matrix),
            'has-work': String(outstanding.length > 0),
            narrates: narrates(session),
        },
        page: null,
    };
}
/** Whether a model is to be asked: a job that would ask none need not be started. */
function narrates({ config }) {
    return config.narrative.writer === 'template' ? 'false' : 'true';
}
function summaryOf({ asOf, basis, units, batches, accounts, notPlanned, usage }, outstanding) {
    return {
        asOf,
        basis,
        accounts: accounts.length,
        units: units.length,
        outstanding,
        batches: batches.length,
        notPlanned: notPlanned.length,
        paidRequests: usage?.requests ?? 0,
    };
}
function closingOf({ config }, planned, outstanding, reprocess) {
    const none = reprocess ? 'There are no dead letters.' : 'There is no work left to do.';
    const blind = (0,plan_facts/* couldNotLookText */.T)(planned);
    const work = outstanding === 0 && blind.length === 0 ? [none] : blind;
    const advice = outstanding > 0 && (0,plan_facts/* smallEnoughForOneJob */.OU)(planned, config.collect)
        ? [`All of it fits in one job: spendlog run --tenant ${planned.tenant} does the same at once.`]
        : [];
    return [`Run ${planned.run}`, ...work, ...advice];
}


/***/ }),

/***/ 75792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ smallEnoughForOneJob),
/* harmony export */   T: () => (/* binding */ couldNotLookText),
/* harmony export */   TM: () => (/* binding */ secondsOf),
/* harmony export */   pE: () => (/* binding */ planFacts)
/* harmony export */ });
/* harmony import */ var _dollars_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12232);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98213);
/* harmony import */ var _no_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48111);



const BASES = {
    triples: 'accounts, regions and services of the export',
    pairs: 'Cost Explorer: a place is looked at where its three pairs have charges',
    fallback: 'no bill: every enabled region of every account',
};
/** A plan as people read it. */
function planFacts(plan, outstanding) {
    const { tenant, run, asOf, basis, accounts, units, batches, notPlanned, usage } = plan;
    const gap = (0,_no_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .couldNotLook */ .K)(plan);
    const regions = new Set(units.map(({ region }) => region));
    return [
        ['Tenant', tenant],
        ['Run', run],
        ['As of', asOf],
        ['Found by', gap ? 'nothing: could not look' : BASES[basis]],
        ['Accounts', gap && gap.reason !== 'nothing-selected' ? 'not known' : `${accounts.length}`],
        ...withoutRoleFact(plan),
        ['Regions', `${regions.size}`],
        ['Units', `${units.length}, ${outstanding.length} to do`],
        ['Reads', `${units.reduce((sum, { reads }) => sum + reads.length, 0)}`],
        ['Jobs', `${batches.length}, the longest ${(0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(longest(plan))} of work`],
        ['Charges that lead to no unit', `${notPlanned.length}`],
        ['Asked of the bill', usage ? `${usage.requests} paid requests, ${(0,_dollars_text_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .l)(usage.paid)}` : 'nothing'],
    ];
}
/** Whether one process does all of it in the time a job should take. */
function smallEnoughForOneJob({ units }, { targetMinutes, concurrency }) {
    return secondsOf(units) / concurrency <= targetMinutes * 60;
}
function secondsOf(units) {
    return units.reduce((sum, { expectedSeconds }) => sum + expectedSeconds, 0);
}
function longest({ batches }) {
    return batches.reduce((most, { expectedSeconds }) => Math.max(most, expectedSeconds), 0);
}
function withoutRoleFact({ unreachable = [] }) {
    const accounts = new Set(unreachable.map(({ account }) => account));
    if (accounts.size === 0)
        return [];
    const reads = unreachable.reduce((sum, unit) => sum + unit.reads.length, 0);
    return [['No way in', `${accounts.size} accounts, ${reads} reads: the tenant names no accountRole`]];
}
/** That nothing could be looked at, and what would help; empty where something can. */
function couldNotLookText(plan) {
    const gap = (0,_no_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .couldNotLook */ .K)(plan);
    return gap ? [`Could not look: ${gap.hint ?? gap.remedy}`] : [];
}


/***/ }),

/***/ 98247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ storeLine)
/* harmony export */ });
/* harmony import */ var _dollars_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12232);

/** What the store was asked and what that costs. */
function storeLine({ writes, reads, lists, removes, paid }) {
    const requests = writes + reads + lists + removes;
    return `${requests} requests (${writes} writes, ${reads} reads, ${lists} lists), ${(0,_dollars_text_js__WEBPACK_IMPORTED_MODULE_0__/* .dollarsText */ .l)(paid)}`;
}


/***/ }),

/***/ 89640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ draftPlan),
  gK: () => (/* binding */ planTenant),
  jX: () => (/* binding */ planningOf),
  kB: () => (/* binding */ runKeyOf)
});

// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/engine/make-plan.js + 2 modules
var make_plan = __webpack_require__(85397);
// EXTERNAL MODULE: ./build/src/engine/run-key.js
var run_key = __webpack_require__(1691);
// EXTERNAL MODULE: ./build/src/app/bill-access.js
var bill_access = __webpack_require__(92411);
// EXTERNAL MODULE: ./build/src/engine/hash-of.js
var hash_of = __webpack_require__(24246);
;// CONCATENATED MODULE: ./build/src/app/collect-config-hash.js

/** What decides which reads a run has, and what is found in them. How fast they are made, who is told and in which language do not make it another run. */
function collectConfigHash({ costs, collect, checks, advisors }, { accounts, regions, accountRole }, asked) {
    return (0,hash_of/* hashOf */.q)({
        accounts,
        regions,
        accountRole,
        asOf: asked.asOf,
        costs: { source: asked.source, historyMonths: costs.historyMonths },
        datasets: collect.datasets,
        checks,
        advisors,
        services: asked.services ?? null,
        analysis: asked.analysis,
    });
}

// EXTERNAL MODULE: ./build/src/app/predecessor.js
var app_predecessor = __webpack_require__(12716);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/aws-errors.js
var aws_errors = __webpack_require__(96630);
// EXTERNAL MODULE: ./build/src/platform/aws/client-settings.js
var client_settings = __webpack_require__(8748);
// EXTERNAL MODULE: ./build/src/platform/aws/retried.js
var retried = __webpack_require__(54988);
;// CONCATENATED MODULE: ./build/src/platform/aws/token-pages.js

/**
 * Follows `NextToken` to the end.
 * @throws SpendlogError DATA_UNEXPECTED where a page names itself as the next: a list cut short would look complete
 */
async function* tokenPages(ask) {
    const seen = new Set();
    for (let token;;) {
        const page = await ask(token);
        yield page;
        token = page.NextToken || undefined;
        if (token === undefined)
            return;
        if (seen.has(token))
            throw repeated();
        seen.add(token);
    }
}
function repeated() {
    return new errors/* SpendlogError */.T('DATA_UNEXPECTED', 'AWS answered a page of a list with a token that had been followed already.', 'Run again; report it where it stays, since a list that does not end cannot be trusted.');
}

// EXTERNAL MODULE: ./build/src/platform/aws/transient.js
var aws_transient = __webpack_require__(71933);
;// CONCATENATED MODULE: ./build/src/platform/aws/organization.js





const CALL = {
    service: 'AWS Organizations',
    subject: 'the accounts of the organization',
    actions: [
        'organizations:ListAccounts',
        'organizations:ListAccountsForParent',
        'organizations:ListOrganizationalUnitsForParent',
    ],
};
/**
 * Finds the accounts a tenant selects.
 * @throws SpendlogError AWS_ACCESS_DENIED and others: a list that could not be read is never a shorter one
 */
async function listAccounts({ credentials, identity }, selection, retry) {
    if (selection.kind === 'signed-in')
        return { accounts: [{ id: identity.account, name: identity.account }], leftOut: [] };
    if (selection.kind === 'listed')
        return sorted(selection.accounts.map((account) => ({ ...account, state: ACTIVE })));
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(2503)]).then(__webpack_require__.t.bind(__webpack_require__, 92503, 19));
    const client = new sdk.OrganizationsClient((0,client_settings/* clientSettings */.ry)({ region: endpointRegion(identity.partition), credentials, deadlines: client_settings/* SIGN_IN_DEADLINES */.Gm }));
    try {
        return sorted(await selected(organizationOf(client, sdk, retry), selection));
    }
    catch (error) {
        throw (0,aws_errors/* toSpendlogError */.Ko)(error, CALL);
    }
    finally {
        client.destroy();
    }
}
/** Organizations has one endpoint in each partition. */
function endpointRegion(partition) {
    if (partition === 'aws-cn')
        return 'cn-northwest-1';
    return partition === 'aws-us-gov' ? 'us-gov-west-1' : 'us-east-1';
}
async function selected(organization, { include, exclude }) {
    const belonging = include.length === 0 ? await organization.all() : await belowAll(organization, include);
    const units = exclude.filter((id) => !/^\d{12}$/.test(id));
    const excluded = new Set([...exclude, ...(await belowAll(organization, units)).map(({ id }) => id)]);
    return belonging.filter(({ id }) => !excluded.has(id));
}
/** One after the other: the limit of Organizations is shared by everything in the organization. */
async function belowAll(organization, units) {
    const accounts = [];
    for (const unit of units)
        accounts.push(...(await organization.below(unit)));
    return accounts;
}
function organizationOf(client, sdk, retry) {
    const ask = (send) => (0,retried/* retried */.s)(() => send({ abortSignal: (0,client_settings/* deadlineOf */.G0)(client_settings/* SIGN_IN_DEADLINES */.Gm, retry.signal) }), aws_transient/* isTransient */.d, retry);
    const accountsIn = (unit) => tokenPages((NextToken) => ask((sent) => client.send(new sdk.ListAccountsForParentCommand({ ParentId: unit, ...token(NextToken) }), sent)));
    const unitsIn = (unit) => tokenPages((NextToken) => ask((sent) => client.send(new sdk.ListOrganizationalUnitsForParentCommand({ ParentId: unit, ...token(NextToken) }), sent)));
    const everywhere = () => tokenPages((NextToken) => ask((sent) => client.send(new sdk.ListAccountsCommand(token(NextToken)), sent)));
    return {
        async below(unit, above = []) {
            const units = [...above, unit];
            const found = await accountsOf(accountsIn(unit), units);
            for await (const { OrganizationalUnits = [] } of unitsIn(unit)) {
                for (const { Id } of OrganizationalUnits)
                    if (Id)
                        found.push(...(await this.below(Id, units)));
            }
            return found;
        },
        all: () => accountsOf(everywhere(), []),
    };
}
function token(NextToken) {
    return NextToken === undefined ? {} : { NextToken };
}
async function accountsOf(pages, walked) {
    const found = [];
    for await (const { Accounts = [] } of pages) {
        for (const { Id, Name, State, Status, Paths = [] } of Accounts) {
            const units = unitsOf(Paths, walked);
            // An answer without either is an older one of an account that is well.
            const state = State ?? Status ?? ACTIVE;
            if (Id)
                found.push({ id: Id, name: Name || Id, ...(units ? { units } : {}), state });
        }
    }
    return found;
}
/** Those of the path that AWS tells, such as `o-…/r-…/ou-…/`; else those it was reached through. */
function unitsOf(paths, walked) {
    const told = paths.flatMap((path) => path.split('/')).filter((part) => /^(?:r|ou)-/.test(part));
    if (told.length > 0)
        return [...new Set(told)];
    return walked.length > 0 ? walked : null;
}
const ACTIVE = 'ACTIVE';
/** Each account once, by the longest way to it, also where the units of a tenant contain each other. */
function sorted(found) {
    const byUnits = found.toSorted((a, b) => (a.units?.length ?? 0) - (b.units?.length ?? 0));
    const distinct = [...new Map(byUnits.map((account) => [account.id, account])).values()].sort((a, b) => a.id < b.id ? -1 : 1);
    return {
        accounts: distinct.filter(({ state }) => state === ACTIVE).map(({ state: _, ...account }) => account),
        leftOut: distinct.filter(({ state }) => state !== ACTIVE),
    };
}

// EXTERNAL MODULE: ./build/src/app/gap-of-error.js
var gap_of_error = __webpack_require__(97600);
// EXTERNAL MODULE: ./build/src/app/no-accounts.js
var no_accounts = __webpack_require__(48111);
;// CONCATENATED MODULE: ./build/src/app/tenant-accounts.js




/** Where they cannot be listed there are none, which the report says. */
async function accountsOfTenant({ tenant, signedIn }, environment) {
    try {
        const { accounts, leftOut } = await listAccounts(signedIn, tenant.accounts, environment);
        const open = signedIn.accountsCovered(accounts);
        const closed = leftOut.map(({ state: _, ...account }) => account);
        for (const { id, state } of leftOut) {
            environment.log.write('info', 'Nobody can sign in to an account', { account: id, state });
        }
        if (open.length < accounts.length) {
            environment.progress.warn(`${accounts.length - open.length} accounts are not looked into: the tenant names no accountRole.`);
        }
        const billed = [...accounts, ...closed];
        const covered = new Set(open.map(({ id }) => id));
        const withoutRole = accounts.filter(({ id }) => !covered.has(id));
        return { billed, open, withoutRole, gap: billed.length === 0 ? no_accounts/* NONE_SELECTED */.h : null };
    }
    catch (error) {
        const gap = (0,errors/* isSpendlogError */.r)(error) && /^AWS_/.test(error.code) ? (0,gap_of_error/* accountsGapOf */.m)(error) : null;
        if (!gap)
            throw error;
        environment.progress.warn(gap.hint ?? gap.reason);
        return { billed: [], open: [], withoutRole: [], gap };
    }
}

// EXTERNAL MODULE: ./build/src/app/tenant-bill.js + 1 modules
var tenant_bill = __webpack_require__(41163);
// EXTERNAL MODULE: ./build/src/app/tenant-settings.js
var tenant_settings = __webpack_require__(69711);
// EXTERNAL MODULE: ./build/src/engine/plan-units.js + 3 modules
var plan_units = __webpack_require__(15083);
// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/services/registry.js + 17 modules
var registry = __webpack_require__(67096);
// EXTERNAL MODULE: ./build/src/app/service-groups.js + 12 modules
var service_groups = __webpack_require__(65268);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/src/platform/aws/enabled-regions.js





const enabled_regions_CALL = {
    service: 'Amazon EC2',
    subject: 'the regions that are enabled',
    actions: ['ec2:DescribeRegions'],
};
/**
 * Regions that can be used in the account of the credentials, ascending: those of every account and those opted in to.
 * @throws SpendlogError AWS_ACCESS_DENIED and others
 */
async function enabledRegions({ credentials, region }, retry) {
    const { EC2Client, DescribeRegionsCommand } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(5193)]).then(__webpack_require__.t.bind(__webpack_require__, 35193, 19));
    const client = new EC2Client((0,client_settings/* clientSettings */.ry)({ region, credentials, deadlines: client_settings/* SIGN_IN_DEADLINES */.Gm }));
    try {
        const { Regions = [] } = await (0,retried/* retried */.s)(() => client.send(new DescribeRegionsCommand({ AllRegions: false }), {
            abortSignal: (0,client_settings/* deadlineOf */.G0)(client_settings/* SIGN_IN_DEADLINES */.Gm, retry.signal),
        }), aws_transient/* isTransient */.d, retry);
        const names = Regions.flatMap(({ RegionName }) => (RegionName ? [RegionName] : [])).sort();
        if (names.length > 0)
            return names;
        throw noRegions();
    }
    catch (error) {
        throw (0,aws_errors/* toSpendlogError */.Ko)(error, enabled_regions_CALL);
    }
    finally {
        client.destroy();
    }
}
/** Every account has regions: none is an answer that was not understood, and must not look like nothing to do. */
function noRegions() {
    return new errors/* SpendlogError */.T('DATA_UNEXPECTED', 'AWS answered that no region is enabled in the account, which cannot be.', 'Check AWS_ENDPOINT_URL and the proxy of this machine, or name tenants[].regions.');
}

;// CONCATENATED MODULE: ./build/src/app/usable-regions.js



/** Regions that every account has, and nobody has to opt in to: AWS General Reference, "Specify which AWS Regions your account can use". */
const ALWAYS_ENABLED = {
    aws: [
        'ap-northeast-1',
        'ap-northeast-2',
        'ap-northeast-3',
        'ap-south-1',
        'ap-southeast-1',
        'ap-southeast-2',
        'ca-central-1',
        'eu-central-1',
        'eu-north-1',
        'eu-west-1',
        'eu-west-2',
        'eu-west-3',
        'sa-east-1',
        'us-east-1',
        'us-east-2',
        'us-west-1',
        'us-west-2',
    ],
    'aws-cn': ['cn-north-1', 'cn-northwest-1'],
    'aws-us-gov': ['us-gov-east-1', 'us-gov-west-1'],
};
const AT_A_TIME = 8;
/**
 * Regions to look at in each account, where the bill does not tell. An account that does not say which it has enabled
 * is looked at in those that every account has: each read there ends in a state of its own.
 */
async function usableRegions(signedIn, accounts, selected, environment) {
    if (selected)
        return new Map(accounts.map(({ id }) => [id, selected]));
    const usual = ALWAYS_ENABLED[signedIn.identity.partition] ?? [signedIn.region];
    const found = await (0,p_map/* default */.Ay)(accounts, async ({ id }) => {
        try {
            const from = { credentials: signedIn.forAccount(id), region: signedIn.region };
            return [id, await enabledRegions(from, environment)];
        }
        catch (error) {
            if (!(0,errors/* isSpendlogError */.r)(error) || error.code === 'TENANT_MISMATCH')
                throw error;
            environment.log.write('warn', 'Which regions are enabled is not known', {
                account: id,
                code: error.code,
            });
            return [id, usual];
        }
    }, { concurrency: AT_A_TIME });
    return new Map(found);
}

;// CONCATENATED MODULE: ./build/src/app/units-to-plan.js





/** Where there are charges, and what is free to own beside them; without a bill, wherever there could be something. */
async function unitsToPlan({ access, options, accounts, withoutRole, presence, measured }, environment) {
    const { tenant } = access;
    const common = {
        tenant: tenant.id,
        regions: tenant.regions,
        groups: (0,service_groups/* allServiceGroups */.t)({}, access.config.advisors),
        catalogue: { services: registry/* services */.$, servicesOfBillName: find_service/* servicesOfBillName */.WR, nonServiceOf: find_service/* nonServiceOf */.G5 },
        measured,
        ...(options.services ? { only: options.services } : {}),
    };
    const enabled = presence.known
        ? null
        : await everyRegion(access, [...accounts, ...withoutRole], environment);
    const plan = (some) => presence.known
        ? (0,plan_units/* planUnits */.n)({ ...common, accounts: some, presence: presence.value })
        : (0,plan_units/* planWithoutBill */.x)({
            ...common,
            accounts: some,
            enabledRegions: (account) => enabled?.get(account) ?? [],
        });
    const planned = await plan(accounts);
    return withoutRole.length === 0 ? planned : withUnreachable(planned, await plan(withoutRole), withoutRole);
}
function everyRegion({ signedIn, tenant }, accounts, environment) {
    environment.progress.warn('Planning without a bill: every enabled region of every account is looked at.');
    return usableRegions(signedIn, accounts, tenant.regions, environment);
}
/** An account nobody can get into is told once, as that; what would be read in it is kept beside the plan. */
function withUnreachable({ units, notPlanned }, beyond, withoutRole) {
    const closed = new Set(withoutRole.map(({ id }) => id));
    const unreachable = beyond.units.filter(({ account }) => closed.has(account));
    const spending = new Set([...unreachable, ...beyond.notPlanned].map(({ account }) => account));
    const left = [...closed.intersection(spending)]
        .sort()
        .map((account) => ({ serviceName: '', account, region: '', reason: 'no-role' }));
    return {
        units,
        unreachable,
        notPlanned: [...notPlanned.filter(({ account }) => !closed.has(account)), ...left],
    };
}

;// CONCATENATED MODULE: ./build/src/app/tenant-plan.js










/** Plans a run and stores the plan, or takes the one that is there. */
async function planTenant(session, options, environment) {
    await session.store.check();
    const planning = await planningOf(session, options, environment);
    const key = await runKeyOf(planning);
    const planOf = async (asked) => session.runStore.readPlan(await (0,run_key/* runKey */.r)(asked));
    const blind = await planOf(key);
    const there = blind && isBlind(blind) ? await planOf(seeing(key)) : blind;
    if (there)
        return { plan: there, adopted: true, bill: null };
    const { plan, bill } = await draftPlan(planning, blind ? seeing(key) : key);
    // What could not be seen then cannot be seen now: the run that is there goes on.
    if (blind && isBlind(plan))
        return { plan: blind, adopted: true, bill };
    const stored = await session.runStore.writePlan(plan);
    return { plan: stored, adopted: stored.now !== plan.now, bill };
}
/** Made without a bill. Once the bill can be read, that is another run. */
function isBlind({ basis }) {
    return basis === 'fallback';
}
/** The key of the run that follows a blind one of the same state of the bill. */
function seeing(key) {
    return { ...key, dataVersion: `${key.dataVersion}, seen` };
}
async function planningOf(session, options, environment) {
    const access = await session.access();
    const settings = (0,tenant_settings/* tenantPlanSettings */.d)(options, access, environment);
    const analysis = options.analysis ?? 'full';
    return { session, access, settings, options, environment, analysis, now: environment.clock.now() };
}
async function runKeyOf({ access, settings, options, analysis, now }) {
    const { tenant, config } = access;
    return {
        tenant: tenant.id,
        window: (0,tenant_bill/* presencePeriod */.lI)(settings),
        dataVersion: (0,run_key/* dataVersionAt */.C)(now, { fresh: options.fresh === true }),
        collectConfigHash: await collectConfigHash(config, tenant, {
            ...(options.services ? { services: options.services } : {}),
            analysis,
            asOf: settings.asOf,
            source: settings.source,
        }),
        collectorVersion: version/* version */.r,
    };
}
/** The plan as it would be stored; only reads. */
async function draftPlan(planning, key) {
    const { access, settings, options, environment, analysis, now } = planning;
    const { billed, open, withoutRole, gap } = await accountsOfTenant(access, environment);
    environment.progress.step('Asking where money is spent');
    const question = { analysis, settings, options, access: (0,bill_access/* billAccess */.w)(planning.session, access, billed, now) };
    const found = gap ? await nobodysBill(settings, gap) : await (0,tenant_bill/* readPresence */.OE)(question, environment);
    const scope = {
        analysis,
        services: options.services ? [...new Set(options.services)].sort() : null,
    };
    const predecessor = await (0,app_predecessor/* predecessorOf */.Fr)(planning.session.runStore, settings.asOf, scope);
    const { presence } = found;
    const asked = { access, options, accounts: open, withoutRole, presence, measured: predecessor.seconds };
    const planned = analysis === 'costs' || gap ? NOTHING : await unitsToPlan(asked, environment);
    const plan = await (0,make_plan/* makePlan */.C)({
        key,
        asOf: settings.asOf,
        now: now.toISOString(),
        accounts: billed,
        basis: presence.known ? presence.value.basis : 'fallback',
        presence: presence.known ? presence.value.period : null,
        ...planned,
        ...(gap ? { accountsGap: gap } : {}),
        ...scope,
        predecessor: predecessor.run,
        usage: found.usage,
        batching: batchingOf(access, options),
    });
    return { plan, bill: found.bill };
}
/** Whose bill it would be is not known: another's must not be read in its place. */
async function nobodysBill(settings, gap) {
    const bill = await (0,tenant_bill/* unreadBill */.Jn)(settings, gap);
    return { presence: { known: false, gap }, bill, usage: null };
}
const NOTHING = { units: [], notPlanned: [] };
function batchingOf({ config: { collect } }, options) {
    const batchSize = options.batchSize ?? collect.batchSize;
    return {
        targetMinutes: options.targetMinutes ?? collect.targetMinutes,
        concurrency: collect.concurrency,
        ...(batchSize === undefined ? {} : { batchSize }),
    };
}


/***/ }),

/***/ 85397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
;// CONCATENATED MODULE: ./build/src/engine/piles.js

function pileOf(units, counting) {
    const pile = { units: [], seconds: 0, services: new Set(), most: 0, cap: Infinity };
    for (const unit of units) {
        const counted = counting(unit);
        const services = new Set(counted.services);
        pour(pile, {
            units: [unit],
            seconds: unit.expectedSeconds,
            services,
            most: services.size,
            cap: counted.cap,
        });
    }
    return pile;
}
/** Puts what is in the one pile on the other. */
function pour(into, from) {
    for (const unit of from.units)
        into.units.push(unit);
    for (const service of from.services)
        into.services.add(service);
    into.seconds += from.seconds;
    into.most = Math.max(into.most, from.most);
    into.cap = Math.min(into.cap, from.cap);
}
/**
 * Whether two piles may be one. A single unit always may, since it cannot be split; and where it has more services
 * than there may be, others of its services go with it, since they add none.
 */
function fitTogether(a, b, seconds) {
    if (a.units.length + b.units.length <= 1)
        return true;
    if (a.seconds + b.seconds > seconds)
        return false;
    const cap = Math.min(a.cap, b.cap);
    if (cap === Infinity)
        return true;
    return a.services.union(b.services).size <= Math.max(cap, a.most, b.most);
}
/** The longest first; equal ones keep their order. */
function longestFirst(piles) {
    return piles.toSorted((a, b) => b.seconds - a.seconds);
}
/** Each pile, the longest first, to the bin with the least work: at most a third above the best there is. */
function spreadEvenly(piles, bins) {
    const spread = [];
    for (const pile of longestFirst(piles)) {
        const least = spread.reduce((low, bin) => (low && low.seconds <= bin.seconds ? low : bin), undefined);
        if (spread.length < bins || !least)
            spread.push(copyOf(pile));
        else
            pour(least, pile);
    }
    return spread;
}
function copyOf(pile) {
    return { ...pile, units: [...pile.units], services: new Set(pile.services) };
}
function idsOf({ units }) {
    return units.map(({ id }) => id).sort(in_order/* inOrder */.a);
}

;// CONCATENATED MODULE: ./build/src/engine/plan-batches.js


/** GitHub starts no more jobs from one matrix. */
const MOST_BATCHES = 256;
/**
 * Gives the units to as few jobs as meet the target, evenly by expected work, longest first. The units of an account
 * stay together, so that its role is assumed once and its limits are kept in one process; only an account that is too
 * much for one job is split. A function of the units alone, in any order.
 */
function planBatches(units, options) {
    const seconds = options.targetMinutes * 60 * options.concurrency;
    const most = options.maxBatches ?? MOST_BATCHES;
    const parts = longestFirst(partsOf(units, seconds, countingOf(options)));
    const fitted = firstFit(parts, seconds, most);
    const even = spreadEvenly(parts, fitted?.length ?? most);
    const nothing = pileOf([], countingOf(options));
    const evenFits = even.every((one) => fitTogether(one, nothing, seconds));
    return longestFirst(fitted && !evenFits ? fitted : even).map(batchOf);
}
function countingOf({ batchSize = Infinity, smaller = new Map() }) {
    // Without limits nothing has to be counted.
    if (batchSize === Infinity && smaller.size === 0)
        return () => ({ services: [], cap: Infinity });
    return ({ account, serviceGroup, services, checks }) => checks.length > 0
        ? {
            services: services.map((service) => `${account} ${service}`),
            cap: Math.min(batchSize, ...services.map((service) => smaller.get(service) ?? Infinity)),
        }
        : { services: [`${account} group ${serviceGroup}`], cap: batchSize };
}
/** What must not be taken apart any more: whole accounts, or as much of one as a job can do. */
function partsOf(units, seconds, counting) {
    const nothing = pileOf([], counting);
    const accounts = Map.groupBy([...units].sort(byGroup), ({ account }) => account);
    return [...accounts.values()].flatMap((all) => {
        const whole = pileOf(all, counting);
        return fitTogether(whole, nothing, seconds) ? [whole] : split(all, seconds, counting);
    });
}
/** Services stay together where they can: neighbours by group share limits of AWS. */
function split(units, seconds, counting) {
    const parts = [];
    for (const unit of units) {
        const next = pileOf([unit], counting);
        const last = parts.at(-1);
        if (last && fitTogether(last, next, seconds))
            pour(last, next);
        else
            parts.push(next);
    }
    return parts;
}
/** Each part to the first batch with room; `null` where that takes more batches than there may be. */
function firstFit(parts, seconds, most) {
    const batches = [];
    for (const part of parts) {
        const batch = batches.find((one) => fitTogether(one, part, seconds));
        if (batch)
            pour(batch, part);
        else if (batches.push(copyOf(part)) > most)
            return null;
    }
    return batches;
}
function byGroup(a, b) {
    return (0,in_order/* inOrder */.a)(a.serviceGroup, b.serviceGroup) || (0,in_order/* inOrder */.a)(a.region, b.region) || (0,in_order/* inOrder */.a)(a.id, b.id);
}
/** Named after its first unit, whose id is opaque and in no other batch. */
function batchOf(pile) {
    const units = idsOf(pile);
    return { id: `b${units[0] ?? ''}`, units, expectedSeconds: pile.seconds };
}

// EXTERNAL MODULE: ./build/src/engine/run-key.js
var run_key = __webpack_require__(1691);
;// CONCATENATED MODULE: ./build/src/engine/make-plan.js



/** The plan of a run in its one canonical order. `analysis: costs` looks at the bill only and plans no unit. */
async function makePlan({ batching, unreachable: closed = [], ...parts }) {
    const looks = parts.analysis !== 'costs';
    const units = looks ? [...parts.units].sort((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id)) : [];
    const unreachable = looks ? closed : [];
    const stranger = [...units, ...unreachable].find(({ tenant }) => tenant !== parts.key.tenant);
    if (stranger)
        throw new TypeError(`The unit ${stranger.id} is another tenant's.`);
    return {
        ...parts,
        schemaVersion: 1,
        run: await (0,run_key/* runKey */.r)(parts.key),
        tenant: parts.key.tenant,
        accounts: [...parts.accounts].sort((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id)),
        units,
        ...(unreachable.length > 0 ? { unreachable: [...unreachable].sort((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id)) } : {}),
        batches: planBatches(units, batching),
        notPlanned: looks ? parts.notPlanned : [],
    };
}


/***/ }),

/***/ 15083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planUnits),
  x: () => (/* binding */ planWithoutBill)
});

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
;// CONCATENATED MODULE: ./build/src/engine/charged-triples.js
/**
 * Account × region × service with charges. From pairs, a triple is there when its three pairs are: never too few, at times
 * too many. Pairs that form no triple (they were asked one after the other, and the bill moved) are kept with an
 * empty region, or an empty service name.
 */
function chargedTriples(presence) {
    if (presence.basis === 'triples')
        return presence.triples;
    const { accountService, accountRegion, serviceRegion } = presence;
    const regionsOf = indexed(serviceRegion, (pair) => pair.serviceName, (pair) => pair.regionId);
    const placesOf = indexed(accountRegion, (pair) => pair.subAccountId, (pair) => pair.regionId);
    const seen = new Set();
    const triples = accountService.flatMap((pair) => {
        const places = placesOf.get(pair.subAccountId);
        const regions = [...(regionsOf.get(pair.serviceName) ?? [])].filter((region) => places?.has(region));
        for (const region of regions)
            seen.add(`${pair.subAccountId} ${region}`);
        return (regions.length > 0 ? regions : ['']).map((regionId) => ({ ...pair, regionId }));
    });
    const lonely = accountRegion.filter(({ subAccountId, regionId }) => !seen.has(`${subAccountId} ${regionId}`));
    return [...triples, ...lonely.map((pair) => ({ ...pair, serviceName: '' }))];
}
function indexed(pairs, keyOf, memberOf) {
    const index = new Map();
    for (const pair of pairs) {
        const values = index.get(keyOf(pair)) ?? new Set();
        index.set(keyOf(pair), values.add(memberOf(pair)));
    }
    return index;
}

// EXTERNAL MODULE: ./build/src/engine/region-of.js
var region_of = __webpack_require__(19898);
;// CONCATENATED MODULE: ./build/src/engine/places.js

/** Collects places while they are found. */
class PlaceBook {
    #accounts = new Map();
    /** Notes a place, and the services to look at there. */
    add(account, region, ...services) {
        const regions = this.#accounts.get(account) ?? new Map();
        this.#accounts.set(account, regions);
        const known = regions.get(region) ?? new Set();
        regions.set(region, known);
        for (const service of services)
            known.add(service);
    }
    regionsOf(account) {
        return [...(this.#accounts.get(account)?.keys() ?? [])];
    }
    get places() {
        return this.#accounts;
    }
}
function isSelected({ regions }, region) {
    return region === region_of/* GLOBAL */.M || regions === null || regions.has(region);
}
function isAsked({ services }, service) {
    return services === null || services.has(service);
}

;// CONCATENATED MODULE: ./build/src/engine/locate.js


/**
 * Where the charges of a bill say there is something to look at.
 *
 * A service that lives in regions but is billed without one is looked for in every region its account has spend in; where
 * that is none, in the selected regions, else at home. A global service is looked at once, whatever region its charge
 * names. What is free to own is looked for wherever its account spends anything.
 */
function locate(triples, catalogue, selection) {
    const own = triples.filter(({ subAccountId }) => selection.accounts.has(subAccountId));
    const charges = own.map((triple) => chargeOf(triple, catalogue, selection));
    const book = new PlaceBook();
    for (const charge of charges)
        note(charge, book);
    spread(charges, book, selection);
    addFree(new Set(charges.map(({ account }) => account)), book, catalogue, selection);
    const strangers = triples.filter(({ subAccountId }) => !selection.accounts.has(subAccountId));
    return {
        places: book.places,
        notPlanned: distinctRows([
            ...strangers.map(({ subAccountId }) => ({ serviceName: '', account: subAccountId, region: '', reason: 'account-not-selected' })),
            ...charges.flatMap(leftOut),
        ]),
    };
}
function chargeOf({ subAccountId: account, regionId, serviceName }, catalogue, selection) {
    const region = (0,region_of/* regionOf */.A)(regionId);
    const known = catalogue.servicesOfBillName(serviceName);
    const living = known.filter(({ status }) => status !== 'ended');
    const services = living.filter(({ id }) => isAsked(selection, id));
    const why = () => {
        if (known.length === 0)
            return catalogue.nonServiceOf(serviceName)?.reason ?? 'not-in-catalogue';
        return living.length === 0 ? 'ended' : 'not-asked';
    };
    return {
        account,
        region,
        inSelectedRegion: isSelected(selection, region),
        serviceName,
        left: services.length > 0 ? null : why(),
        services,
    };
}
function leftOut({ account, region, serviceName, ...charge }) {
    const rows = [];
    const needsRegion = isUnknown(charge) || charge.services.some(({ scope }) => scope === 'region');
    if (!charge.inSelectedRegion && needsRegion) {
        rows.push({ serviceName: '', account, region, reason: 'region-not-selected' });
    }
    // A pair without a service names none that could be left out.
    if (charge.left !== null && serviceName !== '') {
        rows.push({ serviceName, account, region, reason: charge.left });
    }
    return rows;
}
/** It may be for anything. */
function isUnknown({ left }) {
    return left === 'not-in-catalogue';
}
function distinctRows(rows) {
    const keyed = rows.map((row) => [JSON.stringify([row.reason, row.account, row.region, row.serviceName]), row]);
    return [...new Map(keyed).values()];
}
function note({ account, region, inSelectedRegion, services, left }, book) {
    const regional = services.filter(({ scope }) => scope === 'region');
    if (inSelectedRegion && (region !== region_of/* GLOBAL */.M || isUnknown({ left }))) {
        book.add(account, region, ...regional.map(({ id }) => id));
    }
    const global = services.filter(({ scope }) => scope === 'global');
    if (global.length > 0)
        book.add(account, region_of/* GLOBAL */.M, ...global.map(({ id }) => id));
}
/** What lives in regions and was billed without one. */
function spread(charges, book, { regions, homeRegion }) {
    const homeless = charges.filter(({ region, services }) => region === region_of/* GLOBAL */.M && services.some(({ scope }) => scope === 'region'));
    for (const [account, some] of Map.groupBy(homeless, (charge) => charge.account)) {
        const ids = some.flatMap(({ services }) => services.filter(({ scope }) => scope === 'region'));
        const spent = regionsIn(book, account);
        for (const region of spent.length > 0 ? spent : (regions ?? [homeRegion])) {
            book.add(account, region, ...ids.map(({ id }) => id));
        }
    }
}
function addFree(accounts, book, { services }, selection) {
    const free = services.filter(({ id, status }) => status === 'free' && isAsked(selection, id));
    const global = free.filter(({ scope }) => scope === 'global').map(({ id }) => id);
    const regional = free.filter(({ scope }) => scope === 'region').map(({ id }) => id);
    for (const account of accounts) {
        for (const region of regionsIn(book, account))
            book.add(account, region, ...regional);
        if (global.length > 0)
            book.add(account, region_of/* GLOBAL */.M, ...global);
    }
}
function regionsIn(book, account) {
    return book.regionsOf(account).filter((region) => region !== region_of/* GLOBAL */.M);
}

// EXTERNAL MODULE: ./build/src/engine/units-of-places.js
var units_of_places = __webpack_require__(10706);
;// CONCATENATED MODULE: ./build/src/engine/plan-units.js






/** The units for which the bill has charges, whatever their amount, and those free to own beside them. */
async function planUnits(options) {
    const located = locate(chargedTriples(options.presence), options.catalogue, selectionOf(options));
    return {
        units: await unitsIn(located.places, options),
        notPlanned: [...located.notPlanned].sort(byPlaceAndName),
    };
}
/** The units of every place that could hold something, for when the bill cannot be read: that is never "no work". */
async function planWithoutBill(options) {
    const selection = selectionOf(options);
    // What AWS makes no charge for is never why money is spent.
    const living = options.catalogue.services.filter(({ id, status }) => status !== 'ended' && status !== 'unbilled' && isAsked(selection, id));
    const book = new PlaceBook();
    for (const { id: account } of options.accounts) {
        for (const region of options.enabledRegions(account)) {
            if (isSelected(selection, region))
                book.add(account, region);
        }
        for (const { id, scope } of living) {
            const regions = book.regionsOf(account).filter((region) => region !== region_of/* GLOBAL */.M);
            for (const region of scope === 'global' ? [region_of/* GLOBAL */.M] : regions)
                book.add(account, region, id);
        }
    }
    return { units: await unitsIn(book.places, options), notPlanned: [] };
}
function selectionOf({ accounts, regions, only, homeRegion = 'us-east-1' }) {
    return {
        accounts: new Set(accounts.map(({ id }) => id)),
        regions: regions && new Set(regions),
        services: only ? new Set(only) : null,
        homeRegion,
    };
}
function unitsIn(places, { tenant, groups, measured, only }) {
    return (0,units_of_places/* unitsOfPlaces */.bf)(places, {
        tenant,
        groups,
        measured: measured ?? new Map(),
        servicesOnly: only !== undefined,
    });
}
function byPlaceAndName(a, b) {
    return ((0,in_order/* inOrder */.a)(a.account, b.account) ||
        (0,in_order/* inOrder */.a)(a.region, b.region) ||
        (0,in_order/* inOrder */.a)(a.serviceName, b.serviceName) ||
        (0,in_order/* inOrder */.a)(a.reason, b.reason));
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ dataVersionAt),
/* harmony export */   r: () => (/* binding */ runKey)
/* harmony export */ });
/* harmony import */ var _hash_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24246);

/** Names a run: passes with the same parts are the same run and share what they read. */
function runKey({ tenant, window, dataVersion, collectConfigHash, collectorVersion, }) {
    const { start, end } = window;
    return (0,_hash_of_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .q)({ tenant, window: { start, end }, dataVersion, collectConfigHash, collectorVersion });
}
/** The bill changes at most three times a day: the slot of eight hours, or with `fresh` the minute, in UTC. */
function dataVersionAt(now, { fresh }) {
    const text = now.toISOString();
    if (fresh)
        return `${text.slice(0, 16)}Z`;
    const hour = Math.floor(now.getUTCHours() / 8) * 8;
    return `${text.slice(0, 10)}T${String(hour).padStart(2, '0')}Z`;
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
