export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 44305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ breakersTable)
/* harmony export */ });
/** Circuit breakers that opened. Without accounts, which go to no log; programs get them by `--json`. */
function breakersTable(breakers) {
    return {
        head: ['Breakers that opened', 'Region', 'Times', 'At the end'],
        rows: breakers.map(({ service, operation, region, opened, state }) => [
            operation === null ? service : `${service}:${operation}`,
            region,
            `${opened}`,
            state,
        ]),
    };
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

/***/ 33273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runEachTenant),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73529);

/** Worst last: what is our fault weighs more than what is the user's, and that more than a gap. */
const BY_WEIGHT = [0, 3, 4, 2, 1];
/** One process after the other, each with nothing but its own tenant; one that fails keeps no other from running. */
async function runEachTenant(tenants, { runTenant, progress, signal }) {
    const ended = [];
    for (const tenant of tenants) {
        if (signal.aborted)
            break;
        progress.step(`Running ${tenant}`);
        ended.push({ tenant, ...(await runTenant(tenant)) });
    }
    const exitCode = worstOf(ended.map((each) => each.exitCode));
    return {
        exitCode: signal.aborted ? 1 : exitCode,
        document: {
            tenants: ended.map(({ tenant, exitCode: code, out }) => ({
                tenant,
                exitCode: code,
                summary: (0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(out) ?? null,
            })),
        },
        line: ended.map(({ out }) => out.trim()).join('\n'),
        tables: [],
        closing: ended.map(({ tenant, exitCode: code, out }) => `Tenant ${tenant}, exit code ${code}:\n${out.trimEnd() || 'It left no result; what it told is above.'}`),
        outputs: {},
        page: null,
    };
}
function worstOf(codes) {
    return codes.reduce((worst, code) => (BY_WEIGHT.indexOf(code) > BY_WEIGHT.indexOf(worst) ? code : worst), 0);
}


/***/ }),

/***/ 55581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runs: () => (/* binding */ runs)
});

// EXTERNAL MODULE: ./build/src/app/load-config.js + 3 modules
var load_config = __webpack_require__(53445);
// EXTERNAL MODULE: ./build/src/app/run-progress.js + 1 modules
var run_progress = __webpack_require__(85119);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 43 modules
var tenant_session = __webpack_require__(82853);
// EXTERNAL MODULE: ./build/src/app/tenants.js
var app_tenants = __webpack_require__(62168);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/app/run-each-tenant.js
var run_each_tenant = __webpack_require__(33273);
;// CONCATENATED MODULE: ./build/src/app/runs/across-tenants.js






/**
 * One tenant after the other, whether it is active or not; one that fails hides no other. A file store needs nothing
 * of AWS. For any other, several tenants have a process each, so that no process holds the credentials of two.
 */
async function acrossTenants(options, environment, across) {
    const file = await (0,load_config/* loadConfig */.Z9)(environment.workingFolder, options.config, options.environment);
    const tenants = (0,app_tenants/* rememberedTenantIds */.Hk)(file, options.tenant, environment);
    const alone = tenants.length === 1;
    if (!alone && (options.store ?? file.store).kind !== 'file')
        return inOwnProcesses(tenants, environment);
    const rows = [];
    const failures = [];
    for (const tenant of tenants) {
        try {
            rows.push(...(await (0,tenant_session/* asTenantOf */.c)(file, tenant, options, environment, across.look)));
        }
        catch (error) {
            if (alone || !(0,errors/* isSpendlogError */.r)(error))
                throw error;
            failures.push({ tenant, exitCode: error.exitCode, error: `${error.message} ${error.hint}` });
        }
    }
    const closing = across.closing(rows);
    return {
        exitCode: (0,run_each_tenant/* worstOf */.h)(failures.map(({ exitCode }) => exitCode)),
        document: [...rows, ...failures],
        line: closing,
        tables: [across.table(rows), failureTable(failures)],
        closing: [closing],
        outputs: {},
        page: null,
    };
}
function failureTable(failures) {
    return {
        head: ['Not looked at', 'Exit code', 'Why'],
        rows: failures.map(({ tenant, exitCode, error }) => [tenant, `${exitCode}`, error]),
    };
}
async function inOwnProcesses(tenants, { runTenant, signal }) {
    const ended = [];
    for (const tenant of tenants) {
        if (signal.aborted)
            break;
        ended.push({ tenant, ...(await runTenant(tenant)) });
    }
    const told = ended.map(({ tenant, exitCode, out }) => out.trim() === '' ? `${tenant}: ended with exit code ${exitCode}; what it told is above.` : out.trimEnd());
    return {
        exitCode: signal.aborted ? 1 : (0,run_each_tenant/* worstOf */.h)(ended.map(({ exitCode }) => exitCode)),
        document: ended.flatMap(documentOf),
        line: told.join('\n'),
        tables: [],
        closing: told,
        outputs: {},
        page: null,
    };
}
/** The rows that a process printed with --json. */
function documentOf({ tenant, exitCode, out, }) {
    const document = (0,parse_json/* parseJson */.q)(out);
    if (Array.isArray(document))
        return document;
    // It ended before it had anything to tell, or tells it to people.
    const failure = { tenant, exitCode, error: `It ended with exit code ${exitCode}.` };
    return exitCode === 0 ? [] : [failure];
}

// EXTERNAL MODULE: ./build/src/core/tenant.js
var core_tenant = __webpack_require__(26793);
;// CONCATENATED MODULE: ./build/src/store/retention.js

/** How long the attempts of a run are kept: nobody configures it. */
const ATTEMPT_DAYS = 14;
/** Folder of a tenant → the rule for what lies in it. The layout and the lifecycle rules of S3 are made from it. */
const RETENTION_RULES = {
    runs: 'state',
    units: 'checkpoints',
    attempts: 'attempts',
    outbox: 'reports',
    cache: 'reports',
    reports: 'reports',
    archives: 'archives',
};
/** Folders whose objects belong to a run, by the name after them. */
const OF_A_RUN = new Set(['runs', 'units', 'attempts']);
const DAY_MS = 86_400_000;
/**
 * Keys that may be removed. What belongs to a run goes together, by the age of the youngest object of the run, so
 * that a run which is still worked on is never cut; the latest run of each tenant stays whole.
 */
function removableKeys(objects, policy, now) {
    const placed = objects.flatMap((object) => placeOf(object) ?? []);
    const youngest = new Map();
    for (const { owner, at } of placed)
        youngest.set(owner, Math.max(youngest.get(owner) ?? 0, at));
    const latest = latestRuns(placed);
    return placed
        .filter(({ owner, rule, run }) => {
        if (run !== null && latest.has(owner))
            return false;
        return now.getTime() - (youngest.get(owner) ?? 0) > policy[rule] * DAY_MS;
    })
        .map(({ key }) => key)
        .sort();
}
/** `null` for what stays: history, keys, and anything that is not of the layout. */
function placeOf({ key, writtenAt }) {
    const [root, tenant = '', folder = '', name = '', ...rest] = key.split('/');
    if (root !== 'tenants' || !core_tenant/* TENANT_ID */.Z.test(tenant) || !isRuled(folder))
        return null;
    const run = OF_A_RUN.has(folder) ? name : null;
    return {
        key,
        tenant,
        rule: RETENTION_RULES[folder],
        run,
        owner: run === null ? key : `${tenant}/${run}`,
        isPlan: folder === 'runs' && rest.join('/') === 'plan.json',
        at: Date.parse(writtenAt),
    };
}
function isRuled(folder) {
    return Object.hasOwn(RETENTION_RULES, folder);
}
/** Owner of the run planned last, of each tenant. */
function latestRuns(placed) {
    const latest = new Map();
    for (const plan of placed.filter(({ isPlan }) => isPlan)) {
        const before = latest.get(plan.tenant);
        if (!before || plan.at > before.at || (plan.at === before.at && plan.owner > before.owner))
            latest.set(plan.tenant, plan);
    }
    return new Set([...latest.values()].map(({ owner }) => owner));
}

;// CONCATENATED MODULE: ./build/src/app/runs/clean-up.js

/** Removes what is older than is configured; history and the newest run stay. */
async function cleanUp({ id, config, store }, now) {
    const objects = [];
    for await (const object of store.list(`tenants/${id}/`))
        objects.push(object);
    const keys = new Set(removableKeys(objects, { ...config.retention, attempts: ATTEMPT_DAYS }, now));
    for (const key of keys)
        await store.remove(key);
    const bytes = objects.filter(({ key }) => keys.has(key)).reduce((sum, object) => sum + object.bytes, 0);
    return { tenant: id, removed: keys.size, bytes };
}
function cleanedTable(cleaned) {
    const rows = cleaned.map(({ tenant, removed, bytes }) => [tenant, `${removed}`, `${bytes}`]);
    return { head: ['Tenant', 'Objects removed', 'Bytes'], rows };
}

// EXTERNAL MODULE: ./build/src/app/runs/list-runs.js
var list_runs = __webpack_require__(18401);
// EXTERNAL MODULE: ./build/src/engine/outstanding-units.js
var outstanding_units = __webpack_require__(77266);
// EXTERNAL MODULE: ./build/src/app/collect-tenant.js + 31 modules
var collect_tenant = __webpack_require__(84985);
// EXTERNAL MODULE: ./build/src/app/report-result.js
var report_result = __webpack_require__(22401);
// EXTERNAL MODULE: ./build/src/app/report-tenant.js + 14 modules
var report_tenant = __webpack_require__(21023);
// EXTERNAL MODULE: ./build/src/app/stopped.js
var stopped = __webpack_require__(1980);
;// CONCATENATED MODULE: ./build/src/app/runs/repair-run.js







/**
 * Reads units of a run again and writes its report anew: `resume`, `retry` and `reprocess`. A run that was cancelled
 * goes on. Only `resume` reads more than it was asked for.
 */
async function repairRun(session, options, what, environment) {
    const began = environment.clock.now();
    const progress = await (0,run_progress/* readProgress */.g)(session.runStore, options.run);
    const { plan, attempts } = progress;
    const units = unitsFor(progress, options.unit, what);
    await session.runStore.uncancel(plan.run, began.toISOString());
    let refused = new Set();
    if (units.length > 0) {
        environment.progress.step(`Reading ${units.length} units`);
        const minutes = session.config.collect.jobMinutes;
        ({ refused } = await (0,collect_tenant/* collectTenant */.N)(session, { plan, units, attempts, worker: what, minutes, began }, environment));
        (0,stopped/* stoppedBy */.$)(environment.signal);
    }
    const mopUp = what === 'resume' ? { except: refused } : null;
    return (0,report_result/* reportResult */.i)(await (0,report_tenant/* reportTenant */.l)(session, { plan, options, bill: null, mopUp }, environment));
}
function unitsFor({ plan, done, attempts }, unit, what) {
    const outstanding = (0,outstanding_units/* outstandingUnits */.Y)(plan, done, attempts, what);
    if (unit === undefined)
        return outstanding;
    if (!plan.units.some(({ id }) => id === unit)) {
        throw new errors/* SpendlogError */.T('INPUT_INVALID', `The run ${plan.run} has no unit ${unit}.`, 'spendlog runs show names the units that failed.');
    }
    return outstanding.filter(({ id }) => id === unit);
}

// EXTERNAL MODULE: ./build/src/app/runs/run-stats.js
var run_stats = __webpack_require__(59731);
// EXTERNAL MODULE: ./build/src/core/ledger.js
var core_ledger = __webpack_require__(14676);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/engine/collection-of.js + 7 modules
var collection_of = __webpack_require__(51978);
// EXTERNAL MODULE: ./build/src/app/breakers-table.js
var breakers_table = __webpack_require__(44305);
// EXTERNAL MODULE: ./build/src/app/duration-text.js
var duration_text = __webpack_require__(98213);
// EXTERNAL MODULE: ./build/src/app/plan-facts.js
var plan_facts = __webpack_require__(75792);
// EXTERNAL MODULE: ./build/src/app/run-cost.js
var run_cost = __webpack_require__(54291);
;// CONCATENATED MODULE: ./build/src/app/runs/show-run.js










/** Kinds of failure that are shown; the rest is counted. */
const MOST_FAILURES = 20;
/** One run: what was planned, how its reads ended, what is wrong, and what it cost. */
async function showRun(session, run) {
    const shown = await readShown(session, run);
    const { plan, attempts, done, breakers } = shown.progress;
    const { record } = shown;
    const { ratio } = (0,core_ledger/* coverageOf */._)(shown.collection.ledger);
    return {
        exitCode: 0,
        document: show_run_documentOf(shown),
        line: plan.run,
        tables: [
            { head: [], rows: (0,plan_facts/* planFacts */.pE)(plan, (0,outstanding_units/* outstandingUnits */.Y)(plan, done, attempts)) },
            readsTable(shown.collection),
            failuresTable(shown.collection),
            deadLettersTable(shown.collection),
            (0,breakers_table/* breakersTable */.W)(breakers),
            costTable(shown),
        ],
        closing: [
            `Reads answered in AWS: ${shareText(ratio)}`,
            ...(record
                ? [`Reads answered with those of the bill, as reported: ${shareText(record.coverage)}`]
                : []),
            record ? `Reported at ${record.endedAt}, exit code ${record.exitCode}.` : 'Not reported yet.',
        ],
        outputs: {},
        page: null,
    };
}
function shareText(ratio) {
    return ratio === null ? 'none was planned' : (0,list_runs/* percentText */.fL)(ratio);
}
async function readShown({ runStore, store }, run) {
    const progress = await (0,run_progress/* readProgress */.g)(runStore, run);
    const { plan, records, attempts } = progress;
    const cancelled = await runStore.cancelled(plan.run);
    return {
        progress,
        cancelled,
        collection: (0,collection_of/* collectionOf */.i)(plan, records, { attempts, cancelled }),
        cost: (0,run_cost/* runCostOf */.Aq)(plan, [...records, ...attempts.map(({ record }) => record)]),
        storeUsage: store.usage(),
        record: await runStore.readRunRecord(plan.run),
    };
}
function show_run_documentOf({ progress, cancelled, collection, cost, record }) {
    const { plan, breakers } = progress;
    return {
        run: plan.run,
        tenant: plan.tenant,
        asOf: plan.asOf,
        cancelled,
        units: collection.units,
        coverage: (0,core_ledger/* coverageOf */._)(collection.ledger),
        reportedCoverage: record?.coverage ?? null,
        failures: failuresOf(collection),
        deadLetters: collection.deadLetters,
        breakers,
        cost: { ...cost, paid: cost.paid.map(({ amount, ...each }) => ({ ...each, usd: (0,money/* amountText */.cY)(amount) })) },
        reportedAt: record?.endedAt ?? null,
        exitCode: record?.exitCode ?? null,
    };
}
function readsTable({ ledger }) {
    const { byState } = (0,core_ledger/* coverageOf */._)(ledger);
    return { head: ['Reads', 'Number'], rows: core_ledger/* LEDGER_STATES */.f.map((state) => [state, `${byState[state]}`]) };
}
function deadLettersTable({ deadLetters }) {
    return {
        head: ['Dead letter', 'Place', 'Group', 'Tries', 'Why'],
        rows: deadLetters.map(({ unit, region, serviceGroup, attempts, errorClass, poison }) => [
            unit,
            region,
            serviceGroup,
            `${attempts}`,
            poison ? `${errorClass} (poison)` : errorClass,
        ]),
    };
}
function costTable({ cost, storeUsage }) {
    const { calls, throttles, retries, unitSeconds, paid } = (0,run_cost/* withStore */.aH)(cost, 'store (this command)', storeUsage);
    return {
        head: [],
        rows: [
            ['Calls', `${calls}`],
            ['Throttled', `${throttles}`],
            ['Retried', `${retries}`],
            ['Work', (0,duration_text/* durationText */.S)(unitSeconds)],
            ...paid.map(({ what, requests, amount }) => [what, `${requests} for $${(0,money/* amountText */.cY)(amount)}`]),
        ],
    };
}
/** Reads that failed for the same reason are one line, the commonest first. */
function failuresOf({ ledger }) {
    const missing = ledger.filter(({ state }) => state !== 'ok' && state !== 'empty');
    const alike = Map.groupBy(missing, ({ state, dataset, reason }) => JSON.stringify([state, dataset, reason]));
    return [...alike.values()]
        .flatMap((rows) => {
        const [first] = rows;
        if (!first)
            return [];
        const { state, dataset, reason, missingPermissions } = first;
        return [{ state, dataset, reason: reason ?? '', missingPermissions, reads: rows.length }];
    })
        .sort((a, b) => b.reads - a.reads);
}
function failuresTable(collection) {
    const failures = failuresOf(collection);
    const rows = failures
        .slice(0, MOST_FAILURES)
        .map(({ dataset, state, reason, reads }) => [dataset, state, `${reads}`, reason.slice(0, 100)]);
    const more = failures.length - rows.length;
    return {
        head: ['Missing', 'State', 'Reads', 'Why'],
        rows: more > 0 ? [...rows, [`${more} more kinds`, '', '', '']] : rows,
    };
}

// EXTERNAL MODULE: ./build/src/app/runs/run-state.js
var run_state = __webpack_require__(64329);
;// CONCATENATED MODULE: ./build/src/app/runs/watch-run.js



const PAUSE_MS = 5_000;
/** A run that was reported on is at rest where nothing of it changed for so long. */
const REST_MS = 60_000;
/**
 * Follows a run until nothing of it is outstanding, it is cancelled, it rests after its report, or somebody stops
 * watching.
 */
async function watchRun({ runStore }, run, { clock, progress, signal }) {
    const { run: watched } = await (0,run_progress/* readPlanOf */.p)(runStore, run);
    const now = () => clock.now().getTime();
    const began = now();
    let first = null;
    let before = { text: '', at: began };
    for (;;) {
        const counts = (0,run_state/* runCounts */.E)(await (0,run_progress/* readProgress */.g)(runStore, watched));
        const cancelled = await runStore.cancelled(watched);
        first ??= counts;
        const text = JSON.stringify(counts);
        if (text !== before.text)
            before = { text, at: now() };
        progress.step(watchText(counts, first, (now() - began) / 1000));
        const rests = now() - before.at >= REST_MS && (await runStore.readRunRecord(watched)) !== null;
        if (counts.outstanding === 0 || cancelled || rests || signal.aborted) {
            const state = (0,run_state/* runState */.H)(counts, { cancelled, reported: false });
            progress.done(`Run ${watched} is ${state}`);
            return watchedResult(watched, state, counts);
        }
        await clock.sleep(PAUSE_MS, signal).catch(() => undefined);
    }
}
/** `12 of 40 units done, 1 failing, 24.0 a minute, 1 min left`. The rate is of what ended while somebody watched. */
function watchText({ planned, done, failing }, first, seconds) {
    const counts = `${done} of ${planned} units done, ${failing} failing`;
    const ended = done + failing - first.done - first.failing;
    if (ended <= 0 || seconds <= 0)
        return counts;
    const perSecond = ended / seconds;
    const left = (planned - done - failing) / perSecond;
    return `${counts}, ${(perSecond * 60).toFixed(1)} a minute, ${(0,duration_text/* durationText */.S)(left)} left`;
}
function watchedResult(run, state, counts) {
    const { planned, done, deadLetters, refused, outstanding } = counts;
    const rest = [
        [deadLetters, 'given up'],
        [refused, 'refused'],
        [outstanding, 'outstanding'],
    ];
    const others = rest.flatMap(([number, what]) => (number > 0 ? [`, ${number} ${what}`] : []));
    return {
        exitCode: 0,
        document: { run, state, ...counts },
        line: state,
        tables: [],
        closing: [`Run ${run} is ${state}: ${done} of ${planned} units done${others.join('')}.`],
        outputs: {},
        page: null,
    };
}

;// CONCATENATED MODULE: ./build/src/app/runs/runs-command.js











/** `runs …`: what the store remembers, and how to repair it. */
function runs(invocation, environment) {
    switch (invocation.command) {
        case 'runs-list':
            return list(invocation.options, environment);
        case 'runs-stats':
            return stats(invocation.options, environment);
        case 'runs-cleanup':
            return cleanup(invocation.options, environment);
        case 'runs-show':
            return ofOneTenant(invocation.options, environment, (session) => showRun(session, invocation.options.run));
        case 'runs-watch':
            return ofOneTenant(invocation.options, environment, (session) => watchRun(session, invocation.options.run, environment));
        case 'runs-cancel':
            return cancel(invocation.options, environment);
        case 'runs-resume':
        case 'runs-retry':
        case 'runs-reprocess':
            return repair(invocation, environment);
    }
}
const WORK = { 'runs-resume': 'resume', 'runs-retry': 'retry', 'runs-reprocess': 'reprocess' };
function repair({ command, options }, environment) {
    return (0,tenant_session/* asTenant */.l)(options, environment, (session) => repairRun(session, options, WORK[command], environment));
}
function list(options, environment) {
    return acrossTenants(options, environment, {
        look: list_runs/* listRuns */.v,
        table: (rows) => (0,list_runs/* runsTable */.Dh)(rows, environment.clock.now()),
        closing: ({ length }) => `${length} runs`,
    });
}
function stats(options, environment) {
    return acrossTenants(options, environment, {
        look: async (session) => [await (0,run_stats/* tenantStats */.u)(session)],
        table: run_stats/* statsTable */.aO,
        closing: () => 'Over the whole history of each tenant.',
    });
}
function cleanup(options, environment) {
    const now = environment.clock.now();
    return acrossTenants(options, environment, {
        look: async (session) => [await cleanUp(session, now)],
        table: cleanedTable,
        closing: () => 'The history of runs is kept.',
    });
}
function cancel(options, environment) {
    return ofOneTenant(options, environment, async ({ runStore }) => {
        const { run } = await (0,run_progress/* readPlanOf */.p)(runStore, options.run);
        await runStore.cancel(run, environment.clock.now().toISOString());
        return told({ run, cancelled: true }, [], `Run ${run} is cancelled. Each of its jobs stops within seconds; units under way are dropped and read again by spendlog runs resume. What is stored is kept.`);
    });
}
/** One run of a tenant that is named, active or not; else of the only active one. */
async function ofOneTenant(options, environment, work) {
    if (options.tenant === undefined)
        return (0,tenant_session/* asTenant */.l)(options, environment, work);
    const file = await (0,load_config/* loadConfig */.Z9)(environment.workingFolder, options.config, options.environment);
    const [tenant = options.tenant] = (0,app_tenants/* rememberedTenantIds */.Hk)(file, options.tenant, environment);
    return (0,tenant_session/* asTenantOf */.c)(file, tenant, options, environment, work);
}
function told(document, tables, closing) {
    return { exitCode: 0, document, line: closing, tables, closing: [closing], outputs: {}, page: null };
}


/***/ })

};
