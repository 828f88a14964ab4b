export const id = 132;
export const ids = [132];
export const modules = {

/***/ 132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sampleCollection: () => (/* binding */ sampleCollection)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79157);
/* harmony import */ var _engine_collect_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70573);
/* harmony import */ var _engine_collection_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51978);
/* harmony import */ var _engine_make_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85397);
/* harmony import */ var _engine_plan_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15083);
/* harmony import */ var _engine_service_groups_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17025);
/* harmony import */ var _services_find_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81621);
/* harmony import */ var _services_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67096);
/* harmony import */ var _configured_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84299);
/* harmony import */ var _judge_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27996);










const DAY_MS = 86_400_000;
/**
 * What collecting finds in the embedded sample: planned from its bill and judged as everything else is. Only the rows come
 * from the generator in place of AWS; a place for which it has none owns nothing of it.
 */
async function sampleCollection(sample) {
    const { accounts, presence, asOf, estate, clock, log } = sample;
    const checks = (0,_configured_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .checksOfScopes */ .W)(sample.thresholds);
    const groups = groupsOf(estate, checks);
    const { units, notPlanned } = await (0,_engine_plan_units_js__WEBPACK_IMPORTED_MODULE_6__/* .planUnits */ .n)({
        tenant: SAMPLE,
        accounts,
        regions: null,
        groups,
        catalogue: { services: _services_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .services */ .$, servicesOfBillName: _services_find_service_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesOfBillName */ .WR, nonServiceOf: _services_find_service_js__WEBPACK_IMPORTED_MODULE_2__/* .nonServiceOf */ .G5 },
        presence,
    });
    const plan = await (0,_engine_make_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .makePlan */ .C)({
        key: {
            tenant: SAMPLE,
            window: presence.period,
            dataVersion: asOf,
            collectConfigHash: SAMPLE,
            collectorVersion: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r,
        },
        asOf,
        now: sample.now,
        accounts,
        basis: presence.basis,
        presence: presence.period,
        units,
        notPlanned,
        analysis: 'full',
        predecessor: null,
        usage: null,
        batching: { targetMinutes: 10, concurrency: 16 },
    });
    const records = new Map();
    await (0,_engine_collect_units_js__WEBPACK_IMPORTED_MODULE_0__/* .collectUnits */ .W)({
        plan,
        units,
        groups,
        at: () => ({ client: noClient }),
        loadMetrics: async (requests) => answersOf(estate, requests),
        failureOf: (error) => {
            throw error;
        },
        write: async (record) => void records.set(record.result.unit, record),
        flush: async () => { },
        clock,
        log,
        progress: { step: () => { } },
        limits: { concurrency: 16, unitMinutes: 10, jobMinutes: 60, reads: new Map() },
        signal: new AbortController().signal,
    });
    const run = { plan, records: [...records.values()], attempts: [] };
    const collection = (0,_engine_collection_of_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionOf */ .i)(plan, run.records, { attempts: [], cancelled: false });
    return (0,_judge_run_js__WEBPACK_IMPORTED_MODULE_5__/* .withTenantChecks */ .kX)(collection, run, { checks, log });
}
const SAMPLE = 'sample';
function noClient() {
    throw new TypeError('The sample has no AWS behind it.');
}
/** The groups of all checks, reading the estate. Inventory and utilisation are left out: the sample has no more than its estate. */
function groupsOf(estate, { unit, tenant }) {
    return (0,_engine_service_groups_js__WEBPACK_IMPORTED_MODULE_9__/* .serviceGroups */ .c)([...unit, ...tenant]).map((group) => ({
        ...group,
        datasets: group.datasets.map((dataset) => fromEstate(dataset, estate)),
    }));
}
function fromEstate(dataset, estate) {
    return {
        ...dataset,
        load: async () => ({
            default: async function* ({ account, region }) {
                for (const { accountId, region: home, rows } of estate) {
                    if (accountId !== account || (dataset.scope === 'region' && home !== region))
                        continue;
                    for (const { dataset: id, row } of rows)
                        if (id === dataset.id)
                            yield row;
                }
            },
        }),
    };
}
function answersOf(estate, requests) {
    const values = new Map(estate
        .flatMap(({ metrics }) => metrics)
        .map(({ namespace, metricName, dimensions, value }) => [
        nameOf(namespace, metricName, dimensions),
        value,
    ]));
    return new Map(requests.map((request) => {
        const value = values.get(nameOf(request.namespace, request.metricName, request.dimensions));
        return [request.key, value === undefined ? null : { points: pointsOf(request, value) }];
    }));
}
function nameOf(namespace, metricName, dimensions) {
    return JSON.stringify([namespace, metricName, Object.entries(dimensions).sort()]);
}
/** The value of a day in each day, in equal parts where the period is shorter. */
function pointsOf({ start, end, periodSeconds, statistic }, value) {
    const points = [];
    const periodMs = periodSeconds * 1_000;
    const part = statistic === 'Sum' || statistic === 'SampleCount' ? periodMs / DAY_MS : 1;
    for (let at = Date.parse(start); at < Date.parse(end); at += periodMs)
        points.push({ start: new Date(at).toISOString(), value: value * part });
    return points;
}


/***/ })

};
