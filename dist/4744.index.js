export const id = 4744;
export const ids = [4744];
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

/***/ 88015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collect: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _engine_outstanding_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77266);
/* harmony import */ var _breakers_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44305);
/* harmony import */ var _collect_tenant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84985);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98213);
/* harmony import */ var _lone_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40537);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(596);
/* harmony import */ var _run_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85119);
/* harmony import */ var _store_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98247);
/* harmony import */ var _tenant_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82853);










/** `collect`: what a plan names and is not in the store yet. Green whatever AWS says: the verdict is `report`'s. */
function collect(options, environment) {
    const began = environment.clock.now();
    return (0,_tenant_session_js__WEBPACK_IMPORTED_MODULE_6__/* .asTenant */ .l)(options, environment, async (session) => {
        const { config } = session;
        (0,_lone_store_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLoneStore */ .Y)(options.store ?? config.store, environment);
        // First: a store in S3 is read with the credentials of the tenant.
        const refusal = await signInRefusal(session);
        if (refusal)
            return nothingRead(options, refusal);
        const { plan, done, attempts } = await (0,_run_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .readProgress */ .g)(session.runStore, options.run);
        const { name, reprocess } = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_7__/* .batchNamed */ .o)(options.batch);
        if (await session.runStore.cancelled(plan.run))
            return nothingTo(plan, 'is cancelled.');
        const batch = name === null ? null : unitsOfBatch(plan, name);
        const outstanding = (0,_engine_outstanding_units_js__WEBPACK_IMPORTED_MODULE_1__/* .outstandingUnits */ .Y)(plan, done, attempts, reprocess ? 'reprocess' : 'resume');
        const units = outstanding.filter(({ id }) => batch === null || batch.has(id));
        if (units.length === 0)
            return nothingTo(plan, 'is collected, or given up.');
        const collected = await (0,_collect_tenant_js__WEBPACK_IMPORTED_MODULE_2__/* .collectTenant */ .N)(session, {
            plan,
            units,
            attempts,
            worker: name ?? 'all',
            minutes: config.collect.jobMinutes,
            began,
        }, environment);
        return resultOf(session, plan, units, collected, environment);
    });
}
/** AWS is down, or does not let this job in: `report` tries once more and gives the verdict. Anything else is thrown. */
async function signInRefusal(session) {
    try {
        await session.access();
        return null;
    }
    catch (error) {
        if ((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpendlogError */ .r)(error) && /^(AWS_|SIGN_IN_REFUSED)/.test(error.code))
            return error;
        throw error;
    }
}
/** How many units there are may be as unknown as what is in them. */
function nothingRead({ run }, { code, message, hint }) {
    return {
        exitCode: 0,
        document: { run: run ?? null, units: null, done: 0, incomplete: 0, outOfTime: 0, refused: code },
        line: run ?? '',
        tables: [],
        closing: [`Nothing could be read: ${message}`, hint],
        outputs: { run: run ?? '' },
        page: null,
    };
}
function unitsOfBatch(plan, name) {
    const batch = plan.batches.find(({ id }) => id === name);
    if (batch)
        return new Set(batch.units);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', `The run ${plan.run} has no batch ${name}.`, "Give one of the ids in plan's matrix, or leave --batch out to collect all that is outstanding.");
}
function nothingTo({ run }, why) {
    return {
        exitCode: 0,
        document: { run, units: 0, done: 0, incomplete: 0, outOfTime: 0 },
        line: run,
        tables: [],
        closing: [`There is nothing to collect: the run ${run} ${why}`],
        outputs: { run },
        page: null,
    };
}
function resultOf({ store }, { run }, units, { summary, breakers, operations }, { signal }) {
    const { done, incomplete, outOfTime, cancelled, cost } = summary;
    return {
        exitCode: signal.aborted ? 1 : 0,
        document: { run, ...summary, breakers, operations },
        line: run,
        tables: [
            {
                head: [],
                rows: [
                    ['Units', `${units.length}`],
                    ['Complete', `${done}`],
                    ['With reads missing', `${incomplete}`],
                    ['Not begun in time', `${outOfTime}`],
                    [
                        'Calls',
                        `${cost.calls} (${cost.pages} pages, ${cost.throttles} throttled, ${cost.retries} retried)`,
                    ],
                    ['Metrics asked for', `${cost.metrics}`],
                    ['Work', (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_8__/* .durationText */ .S)(cost.seconds)],
                    ['Store', (0,_store_line_js__WEBPACK_IMPORTED_MODULE_5__/* .storeLine */ .K)(store.usage())],
                ],
            },
            (0,_breakers_table_js__WEBPACK_IMPORTED_MODULE_9__/* .breakersTable */ .W)(breakers),
        ],
        closing: [cancelled ? `Run ${run} was stopped; what was read is kept.` : `Run ${run}`],
        outputs: { run },
        page: null,
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


/***/ })

};
