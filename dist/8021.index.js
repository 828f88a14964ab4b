export const id = 8021;
export const ids = [8021];
export const modules = {

/***/ 48648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ LAST_DAY),
/* harmony export */   H_: () => (/* binding */ AS_OF),
/* harmony export */   Rl: () => (/* binding */ DATA_THROUGH),
/* harmony export */   ZA: () => (/* binding */ hoursOf),
/* harmony export */   gu: () => (/* binding */ USAGE_DAYS),
/* harmony export */   ms: () => (/* binding */ ESTATE_SINCE),
/* harmony export */   ol: () => (/* binding */ startOfDay),
/* harmony export */   qn: () => (/* binding */ DAYS),
/* harmony export */   rK: () => (/* binding */ dayIndex),
/* harmony export */   s_: () => (/* binding */ nextDay),
/* harmony export */   u0: () => (/* binding */ OPEN_MONTH)
/* harmony export */ });
/* unused harmony exports FIRST_MONTH, HOURS_OF_LAST_DAY */
/* harmony import */ var _src_core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** The day the sample is written for. Fixed: the generator reads no clock. */
const AS_OF = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-20');
const FIRST_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2024-11');
/** The running month: not invoiced, support not posted. */
const OPEN_MONTH = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .month */ .F4)('2026-11');
/** Days with usage. The last of them is still filling, as the newest day of a real export is. */
const USAGE_DAYS = { start: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2024-11-01'), end: (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-11-19') };
/** Up to where the export reaches: the end of the newest row. */
const DATA_THROUGH = '2026-11-19T00:00:00Z';
/** Since when what is planted in the estate is billed: long enough to be measured, short enough not to make the bill longer. */
const ESTATE_SINCE = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)('2026-08-01');
/** Hours of the newest day that have arrived. */
const HOURS_OF_LAST_DAY = '14.88';
const DAYS = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .eachDay */ .aj)(USAGE_DAYS);
const LAST_DAY = (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(USAGE_DAYS.end, -1);
const INDEXES = new Map(DAYS.map((at, index) => [at, index]));
/** Place of a day in {@link DAYS}; days before them count down from -1. */
function dayIndex(value) {
    return INDEXES.get(value) ?? (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(USAGE_DAYS.start, value);
}
/** Hours of a day that the export holds. */
function hoursOf(value) {
    return value === LAST_DAY ? HOURS_OF_LAST_DAY : '24';
}
const STARTS = new Map();
function startOfDay(value) {
    const known = STARTS.get(value) ?? `${value}T00:00:00Z`;
    STARTS.set(value, known);
    return known;
}
const NEXT_DAYS = new Map(DAYS.map((at) => [at, (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(at, 1)]));
function nextDay(value) {
    return NEXT_DAYS.get(value) ?? (0,_src_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(value, 1);
}


/***/ }),

/***/ 75536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ keepReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/platform/report-artifact.js


/** Without these the runner offers no artifacts to this process. */
const NEEDED = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'];
/** Whether this process is a step of an action, which alone may leave artifacts. */
function takesArtifacts(environment) {
    return NEEDED.every((name) => Boolean(environment[name]));
}
/**
 * Leaves a folder as one artifact of the workflow run, for as long as the repository keeps artifacts.
 * Throws what the client does: its messages may hold signed addresses.
 */
async function uploadFolder(name, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1579), __webpack_require__.e(2830), __webpack_require__.e(9832)]).then(__webpack_require__.bind(__webpack_require__, 59832));
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    await new DefaultArtifactClient().uploadArtifact(name, files.sort(), folder);
}

;// CONCATENATED MODULE: ./build/src/app/report-artifact.js

/** A report's folder ends in its tenant and its day. */
const PLACE = /([a-z0-9-]+)\/(\d{4})\/(\d{2})\/(\d{2})$/;
/**
 * Leaves the folder of a report as an artifact of the workflow run, where there are artifacts: the runner's disk goes
 * with the job. A report is no less one where that fails.
 */
async function keepReport(result, { folder }, environment) {
    const variables = environment.environment;
    const place = PLACE.exec(folder);
    if (!place || !takesArtifacts(variables))
        return result;
    const attempt = (variables['GITHUB_RUN_ATTEMPT'] ?? '1').replace(/\D/g, '');
    const name = `spendlog-report-${place.slice(1).join('-')}-${attempt}`;
    try {
        await uploadFolder(name, folder.startsWith('/') ? folder : `${environment.workingFolder}/${folder}`);
    }
    catch {
        environment.progress.warn(`The report could not be kept as the artifact ${name}: look at the artifact storage quota of the account, or run the job again.`);
        return result;
    }
    return {
        ...result,
        closing: [...result.closing, `Artifact: ${name}`],
        outputs: { ...result.outputs, 'report-artifact': name },
    };
}


/***/ }),

/***/ 88021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/app/asked-services.js
var asked_services = __webpack_require__(10418);
// EXTERNAL MODULE: ./build/src/app/load-config.js + 2 modules
var load_config = __webpack_require__(12364);
// EXTERNAL MODULE: ./build/src/app/plan-command.js + 1 modules
var plan_command = __webpack_require__(87257);
// EXTERNAL MODULE: ./build/src/app/publish/publish-of-session.js + 12 modules
var publish_of_session = __webpack_require__(68571);
// EXTERNAL MODULE: ./build/src/app/publish/publish-result.js + 1 modules
var publish_result = __webpack_require__(93686);
;// CONCATENATED MODULE: ./build/src/app/publish/with-published.js

/** A report that was written, with what became of it: a channel that failed is the verdict. */
function withPublished(result, deliveries) {
    const published = (0,publish_result/* publishResult */.v9)(deliveries);
    return {
        ...result,
        exitCode: published.exitCode === 0 ? result.exitCode : published.exitCode,
        document: { report: result.document, published: published.document },
        tables: [...result.tables, ...published.tables],
        closing: [...result.closing, ...published.closing],
        outputs: { ...result.outputs, ...published.outputs },
    };
}

// EXTERNAL MODULE: ./build/src/app/report-artifact.js + 1 modules
var report_artifact = __webpack_require__(75536);
// EXTERNAL MODULE: ./build/src/app/report-result.js
var report_result = __webpack_require__(22401);
// EXTERNAL MODULE: ./build/samples/calendar.js
var calendar = __webpack_require__(48648);
// EXTERNAL MODULE: ./build/src/checks/registry.js + 689 modules
var registry = __webpack_require__(554);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/costs/analysis/configured-ends.js
var configured_ends = __webpack_require__(64074);
// EXTERNAL MODULE: ./build/src/platform/report-folder.js
var report_folder = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/platform/scratch-folder.js
var scratch_folder = __webpack_require__(32792);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
// EXTERNAL MODULE: ./build/src/report/first-seen.js
var first_seen = __webpack_require__(32360);
// EXTERNAL MODULE: ./build/src/report/living/life.js
var life = __webpack_require__(8964);
// EXTERNAL MODULE: ./build/src/app/analysis-options.js
var analysis_options = __webpack_require__(25032);
// EXTERNAL MODULE: ./build/src/app/configured-checks.js
var configured_checks = __webpack_require__(84299);
// EXTERNAL MODULE: ./build/src/app/cost-sources.js + 117 modules
var cost_sources = __webpack_require__(19180);
// EXTERNAL MODULE: ./build/src/app/cross-check.js + 1 modules
var cross_check = __webpack_require__(2332);
// EXTERNAL MODULE: ./build/src/app/found-resources.js
var found_resources = __webpack_require__(10489);
// EXTERNAL MODULE: ./build/src/app/judge-run.js + 3 modules
var judge_run = __webpack_require__(27996);
// EXTERNAL MODULE: ./build/src/app/lines-wanted.js
var lines_wanted = __webpack_require__(48704);
// EXTERNAL MODULE: ./build/src/app/live-parts.js + 43 modules
var live_parts = __webpack_require__(42508);
// EXTERNAL MODULE: ./build/src/app/live-with.js + 18 modules
var live_with = __webpack_require__(32284);
// EXTERNAL MODULE: ./build/src/app/read-the-bill.js + 10 modules
var read_the_bill = __webpack_require__(8205);
// EXTERNAL MODULE: ./build/src/app/report-outcome.js + 3 modules
var report_outcome = __webpack_require__(13898);
// EXTERNAL MODULE: ./build/src/app/settings.js
var app_settings = __webpack_require__(64612);
// EXTERNAL MODULE: ./build/src/app/tenant-bill.js + 1 modules
var tenant_bill = __webpack_require__(41163);
// EXTERNAL MODULE: ./build/src/app/understand.js + 58 modules
var understand = __webpack_require__(70337);
// EXTERNAL MODULE: ./build/src/app/unusual-days.js
var unusual_days = __webpack_require__(22984);
// EXTERNAL MODULE: ./build/src/app/work-then-end.js
var work_then_end = __webpack_require__(77282);
// EXTERNAL MODULE: ./build/src/app/write-report.js
var write_report = __webpack_require__(83565);
;// CONCATENATED MODULE: ./build/src/app/run.js



























/** Without a tenant there is no store to keep a key of its own in: the fingerprints hide nothing, and stay the same for the same report. */
const OPEN_KEY = new TextEncoder().encode('spendlog: a bill alone');
/** A run that looks at the bill only: read it, understand it, leave a report. Throws SpendlogError; earlier reports are then untouched. */
async function runCommand(options, environment) {
    const written = await (0,load_config/* loadWrittenConfig */.QY)(environment.workingFolder, options.config, options.environment);
    const settings = (0,app_settings/* settle */.G)(options, written, environment, { asOf: calendar/* AS_OF */.H_, config: load_config/* sampleConfig */.LV });
    const folder = (0,report_folder/* openReportFolder */.X)(environment.workingFolder, settings.out);
    await folder.check();
    const read = await readFrom(settings, options, environment);
    environment.progress.step('Understanding it');
    const earlier = await (0,understand/* previousReport */.a)(settings, folder);
    const earlierAll = await (0,understand/* previousReport */.a)(settings, folder, recommendations_file/* RECOMMENDATIONS_FILE */.sK);
    const live = await (0,live_parts/* livePartsOf */.a)({
        tenant: settings.tenant,
        asOf: settings.asOf,
        checks: registry/* everyCheck */.yA,
        collection: read.collection,
        bill: (0,judge_run/* judgedBill */.jf)(read.lines, read.collection, nowOf(settings), {
            checks: (0,configured_checks/* checksOfScopes */.W)(settings.config.checks),
            log: environment.log,
        }),
        fingerprintKey: OPEN_KEY,
        firstSeen: (0,first_seen/* firstSeenIn */.l)(earlier, earlierAll),
        // Nobody is signed in whose price list could be asked.
        pricing: { ...read, priceList: null },
        living: {
            ...read,
            config: settings.config,
            decisions: life/* NO_DECISIONS */.UC,
            at: nowOf(settings),
            // Without a store nothing is remembered.
            before: null,
            accounts: null,
            currencies: read.bill.head.currencies,
            anomaliesOf: (0,unusual_days/* unusualDaysOf */.S)(read.bill, settings),
            isFinal: (0,live_with/* isFinalIn */.SC)(read.bill.head.months),
        },
    });
    const report = await (0,understand/* understand */.Z)(settings, { ...read, live, earlier });
    environment.progress.step('Writing the report');
    const path = await (0,write_report/* writeReport */.u)(folder, report);
    environment.progress.done('Report written');
    // Not of the store: nobody asks for it by this name again.
    const published = { run: `bill-${report.asOf}`, report, notes: null };
    return { ...(0,report_outcome/* reportOutcome */.R)(settings, report, path), published };
}
/** A bill is as old as its newest day, whenever it is read. */
function nowOf({ asOf }) {
    return `${asOf}T00:00:00.000Z`;
}
async function readFrom(settings, options, environment) {
    const scratch = await (0,scratch_folder/* makeScratchFolder */.D)(environment.environment);
    let source = null;
    const read = async () => {
        environment.progress.step('Reading the bill');
        source = await (0,cost_sources/* openCostSource */.R)(settings, options, environment, scratch.path);
        const collection = await collectionIn(source, settings, environment);
        const billRead = await (0,read_the_bill/* readTheBill */.nL)(source, settings, (0,lines_wanted/* linesWanted */.r)((0,found_resources/* foundResources */.w)(collection)));
        const checked = await (0,cross_check/* crossChecked */.q)(billRead.bill, settings, environment);
        return { ...billRead, collection, bill: (0,configured_ends/* withConfiguredEnds */.l)(checked, (0,analysis_options/* configuredEnds */.bm)(settings.config)) };
    };
    return (0,work_then_end/* workThenEnd */.e)(environment.log, read, [async () => source?.close(), scratch.remove]);
}
/** The sample organisation has an estate of its own; nobody else's can be looked at without signing in. */
async function collectionIn(source, settings, { clock, log, progress }) {
    if (settings.source.kind !== 'sample')
        return live_parts/* NO_TENANT */.B;
    progress.step('Looking at the estate of the sample');
    const { accounts } = await source.open();
    const presence = await source.presence((0,tenant_bill/* presencePeriod */.lI)(settings));
    if (!presence.known)
        return presence;
    const { ESTATE } = await __webpack_require__.e(/* import() */ 2556).then(__webpack_require__.bind(__webpack_require__, 22556));
    const { sampleCollection } = await __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 132));
    const { asOf, config } = settings;
    return (0,known/* known */.eO)(await sampleCollection({
        estate: ESTATE,
        accounts,
        presence: presence.value,
        asOf,
        now: nowOf(settings),
        thresholds: config.checks,
        clock,
        log,
    }));
}

// EXTERNAL MODULE: ./build/src/app/run-each-tenant.js
var run_each_tenant = __webpack_require__(33273);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/engine/outstanding-units.js
var outstanding_units = __webpack_require__(77266);
// EXTERNAL MODULE: ./build/src/app/cancelled-text.js
var cancelled_text = __webpack_require__(94836);
// EXTERNAL MODULE: ./build/src/app/collect-tenant.js + 30 modules
var collect_tenant = __webpack_require__(68044);
// EXTERNAL MODULE: ./build/src/app/report-tenant.js + 13 modules
var report_tenant = __webpack_require__(26141);
// EXTERNAL MODULE: ./build/src/app/run-progress.js + 2 modules
var run_progress = __webpack_require__(93780);
// EXTERNAL MODULE: ./build/src/app/signed-out.js
var signed_out = __webpack_require__(21728);
// EXTERNAL MODULE: ./build/src/app/stopped.js
var stopped = __webpack_require__(1980);
// EXTERNAL MODULE: ./build/src/app/tenant-plan.js + 7 modules
var tenant_plan = __webpack_require__(89640);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 46 modules
var tenant_session = __webpack_require__(11501);
;// CONCATENATED MODULE: ./build/src/app/run-tenant.js










/** Plan, collect and report of one tenant in one process; `then` goes on in the same session. */
function runTenant(file, tenant, options, environment, then) {
    const began = environment.clock.now();
    return (0,tenant_session/* asTenantOf */.c)(file, tenant, options, environment, async (asked) => {
        const { session, signedOut } = await (0,signed_out/* reportingSession */.F)(asked, environment);
        const { plan, bill } = await planOrRepeat(session, options, environment);
        refuseCancelled(plan, await session.runStore.cancelled(plan.run));
        const { done, attempts } = await (0,run_progress/* readProgress */.g)(session.runStore, plan.run);
        const reprocess = options.reprocess === true;
        const units = (0,outstanding_units/* outstandingUnits */.Y)(plan, done, attempts, reprocess ? 'reprocess' : 'resume');
        let refused = new Set();
        if (units.length > 0 && !signedOut) {
            environment.progress.step(`Reading ${units.length} units`);
            const minutes = session.config.collect.jobMinutes;
            ({ refused } = await (0,collect_tenant/* collectTenant */.N)(session, { plan, units, attempts, worker: 'run', minutes, began }, environment));
        }
        (0,stopped/* stoppedBy */.$)(environment.signal);
        const mopUp = reprocess || signedOut ? null : { except: refused };
        return then(session, await (0,report_tenant/* reportTenant */.l)(session, { plan, options, bill, mopUp }, environment));
    });
}
/** What was given up was given up in the newest run: a new one of this hour has nothing of the kind. */
async function planOrRepeat(session, options, environment) {
    if (options.reprocess !== true)
        return (0,tenant_plan/* planTenant */.gK)(session, options, environment);
    return { plan: await (0,run_progress/* readPlanOf */.p)(session.runStore, undefined), bill: null };
}
/** Until the bill has changed, a run with the same key is the one that somebody has cancelled. */
function refuseCancelled(plan, cancelled) {
    if (!cancelled)
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', `The run ${plan.run} is cancelled.`, cancelled_text/* cancelledHint */.P);
}

// EXTERNAL MODULE: ./build/src/app/tenants.js
var tenants = __webpack_require__(62168);
;// CONCATENATED MODULE: ./build/src/app/run-command.js












/**
 * `run`: everything in one process. Where no tenant is configured it looks at the bill only; several tenants have a
 * process each.
 */
async function run(options, environment) {
    (0,asked_services/* refuseUnknownServices */.V)(options.services);
    const file = await (0,load_config/* loadConfig */.Z9)(environment.workingFolder, options.config, options.environment);
    if (looksAtTheBillOnly(file, options)) {
        const result = await runCommand(options, environment);
        const told = await (0,report_artifact/* keepReport */.k)((0,report_result/* reportResult */.i)(result), result, environment);
        if (!(0,publish_of_session/* isPublishing */.u)(file))
            return told;
        return (0,tenant_session/* asTenantOf */.c)(file, tenants/* DEFAULT_TENANT */.ng, options, environment, async (session) => withPublished(told, await (0,publish_of_session/* publishOfSession */.n)(session, result.published, environment)));
    }
    if (options.dryRun === true)
        return (0,plan_command.plan)(options, environment);
    const [only, ...others] = (0,tenants/* tenantIds */.vz)(file, options.tenant, environment);
    if (only !== undefined && others.length === 0) {
        return runTenant(file, only, options, environment, async (session, result) => {
            const told = await (0,report_artifact/* keepReport */.k)((0,report_result/* reportResult */.i)(result), result, environment);
            if (!(0,publish_of_session/* isPublishing */.u)(session.config))
                return told;
            return withPublished(told, await (0,publish_of_session/* publishOfSession */.n)(session, result.published, environment));
        });
    }
    return (0,run_each_tenant/* runEachTenant */.D)((0,tenants/* tenantIds */.vz)(file, options.tenant, environment), environment);
}
function looksAtTheBillOnly({ tenants }, { tenant, dryRun }) {
    return tenants.length === 0 && tenant === undefined && dryRun !== true;
}


/***/ }),

/***/ 33273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runEachTenant),
/* harmony export */   h: () => (/* binding */ worstOf)
/* harmony export */ });
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
                summary: documentIn(out),
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
/** The document a process printed with --json; `null` where it printed something else. */
function documentIn(out) {
    try {
        return JSON.parse(out);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 21728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reportingSession)
/* harmony export */ });
/* harmony import */ var _config_tenant_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84487);
/* harmony import */ var _config_tenants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32460);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _platform_aws_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94867);
/* harmony import */ var _tenants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62168);





/**
 * The session for a command that leaves a report. Where the sign-in service is down, a report that says so is worth more
 * than none: every credential asked for is then refused with that error. A store in S3 cannot be reached then either.
 * @throws SpendlogError of any other end of signing in; this one where the tenant has values in parameters
 */
async function reportingSession(session, { progress }) {
    try {
        await session.access();
        return { session, signedOut: false };
    }
    catch (error) {
        const access = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isSpendlogError */ .r)(error) && isDown(error) ? accessWithout(session, error) : null;
        if (!access)
            throw error;
        progress.warn(`Nobody could be signed in, so that nothing of AWS is read: ${access.error.message}`);
        return { session: { ...session, access: async () => access.value }, signedOut: true };
    }
}
function isDown({ code }) {
    return code === 'AWS_UNAVAILABLE' || code === 'AWS_THROTTLED';
}
function accessWithout({ config, id }, error) {
    const written = (0,_tenants_js__WEBPACK_IMPORTED_MODULE_4__/* .tenantConfig */ .RV)(config, id);
    if (written && (0,_config_tenant_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parametersOf */ .m)(written).length > 0)
        return null;
    const { tenant, costs, budgets } = written
        ? (0,_config_tenants_js__WEBPACK_IMPORTED_MODULE_1__/* .tenantSettings */ .sX)(config, written, new Map())
        : (0,_config_tenants_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultTenant */ .WV)(config);
    const role = written && (0,_config_tenants_js__WEBPACK_IMPORTED_MODULE_1__/* .literalRole */ .GE)(written);
    return {
        error,
        value: {
            tenant,
            config: { ...config, costs, budgets: [...budgets] },
            signedIn: nobody(role ? (0,_platform_aws_role_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRoleArn */ .DM)(role).partition : 'aws', error),
        },
    };
}
function nobody(partition, error) {
    const refuse = () => Promise.reject(error);
    return {
        identity: { account: '', arn: '', partition },
        region: (0,_platform_aws_role_js__WEBPACK_IMPORTED_MODULE_3__/* .homeRegion */ .wC)(partition),
        credentials: refuse,
        forAccount: () => refuse,
        accountsCovered: (accounts) => accounts,
        abandoned: new AbortController().signal,
    };
}


/***/ })

};
