export const id = 6258;
export const ids = [6258];
export const modules = {

/***/ 84299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checksOfScopes)
/* harmony export */ });
/* harmony import */ var _checks_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(554);
/* harmony import */ var _checks_with_thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92716);


/** All checks, with the thresholds that a user configured in place of their own. */
function checksOfScopes(configured) {
    const checks = (0,_checks_with_thresholds_js__WEBPACK_IMPORTED_MODULE_1__/* .withThresholds */ .R)(_checks_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .everyCheck */ .yA, configured);
    return {
        unit: checks.filter((check) => check.scope === 'unit'),
        tenant: checks.filter((check) => check.scope === 'tenant'),
        bill: checks.filter((check) => check.scope === 'bill'),
    };
}


/***/ }),

/***/ 98213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** Seconds as people say them: `45 s`, `12 min`, `3.5 h`, `2 d`. */
function durationText(seconds) {
    if (seconds < 90)
        return `${Math.ceil(seconds)} s`;
    if (seconds < 90 * 60)
        return `${Math.round(seconds / 60)} min`;
    if (seconds < 48 * 3600)
        return `${(seconds / 3600).toFixed(1)} h`;
    return `${Math.round(seconds / 86_400)} d`;
}


/***/ }),

/***/ 85119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readPlanOf),
  g: () => (/* binding */ readProgress)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/unit-result.js
var unit_result = __webpack_require__(73217);
// EXTERNAL MODULE: ./build/src/engine/merge-breakers.js
var merge_breakers = __webpack_require__(63764);
// EXTERNAL MODULE: ./build/src/engine/unit-meter.js
var unit_meter = __webpack_require__(94196);
;// CONCATENATED MODULE: ./build/src/app/stored-attempts.js

const DAMAGED = {
    state: 'failed',
    errorClass: 'StoreDamaged',
    message: 'What the last try found cannot be read from the store.',
    missingPermissions: [],
    poison: false,
};
/** The tries of a plan's units. One whose record cannot be read was a try as well: it failed for that reason. */
function storedAttempts({ units }, stored) {
    const planned = new Map(units.map((unit) => [unit.id, unit]));
    return stored.flatMap(({ unit: id, attempt: n, record }) => {
        if (record)
            return [{ n, record }];
        const unit = planned.get(id);
        return unit ? [{ n, record: damagedRecord(unit) }] : [];
    });
}
function damagedRecord({ id, reads, checks }) {
    return {
        result: {
            unit: id,
            reads: reads.map((read) => ({ read, state: 'failed', rows: null, failure: DAMAGED, kept: [] })),
            checks: checks.map((check) => ({ check, state: 'not-evaluated', missing: reads })),
        },
        cost: (0,unit_meter/* sumCosts */.A)([]),
    };
}

;// CONCATENATED MODULE: ./build/src/app/run-progress.js




/** Runs that are named to somebody who asked for another one. */
const MOST_NAMED = 3;
/**
 * The plan of a run and what was read of it.
 * @param run Absent: the newest run.
 * @throws SpendlogError RUN_NOT_FOUND
 */
async function readProgress(runStore, run) {
    const plan = await readPlanOf(runStore, run);
    const records = [];
    const cutOff = [];
    for await (const record of runStore.records(plan.run)) {
        if ((0,unit_result/* isDone */.$)(record.result))
            records.push(record);
        else
            cutOff.push({ n: 0, record });
    }
    const attempts = [...cutOff, ...storedAttempts(plan, await runStore.attempts(plan.run))];
    const breakers = (0,merge_breakers/* mergeBreakers */.O)(await runStore.breakers(plan.run));
    return { plan, records, attempts, done: new Set(records.map(({ result }) => result.unit)), breakers };
}
async function readPlanOf(runStore, run) {
    const named = run ?? (await runStore.runs())[0]?.run;
    const plan = named === undefined ? null : await runStore.readPlan(named);
    if (plan)
        return plan;
    const newest = (await runStore.runs()).slice(0, MOST_NAMED).map((each) => each.run);
    throw new errors/* SpendlogError */.T('RUN_NOT_FOUND', named === undefined
        ? 'The store has no run of this tenant.'
        : `The store has no run ${named} of this tenant.`, newest.length === 0
        ? 'Plan one with spendlog plan; --store says where runs are remembered.'
        : `The newest it has: ${newest.join(', ')}. spendlog runs list shows all.`);
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

/***/ 65268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ allServiceGroups)
});

// EXTERNAL MODULE: ./build/src/config/config.js + 14 modules
var config = __webpack_require__(37455);
// EXTERNAL MODULE: ./build/src/core/dataset.js
var dataset = __webpack_require__(21825);
;// CONCATENATED MODULE: ./build/src/datasets/inventory/inventory.js

/**
 * What is owned of the services with spend: from Resource Explorer, else the tagging API; types that these do not show
 * from Cloud Control. At least one row for each service; a count that is not known is `null` and says why.
 */
const inventory = (0,dataset/* defineDataset */.U)({
    id: 'inventory',
    scope: 'region',
    reads: [
        'Resource Explorer 2:GetDefaultView',
        'Resource Explorer 2:GetView',
        'Resource Explorer 2:ListResources',
        'Resource Explorer 2:ListSupportedResourceTypes',
        'Resource Groups Tagging API:GetResources',
        'CloudControl:ListResources',
    ],
    keeps: ['service', 'resourceType', 'resources', 'source', 'reason'],
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(5059), __webpack_require__.e(8516), __webpack_require__.e(2429)]).then(__webpack_require__.bind(__webpack_require__, 42429)),
});

;// CONCATENATED MODULE: ./build/src/datasets/utilisation/utilisation.js

/** How much the resources of each service with spend are used: one row for each service whose namespace has a metric that tells. */
const utilisation = (0,dataset/* defineDataset */.U)({
    id: 'utilisation',
    scope: 'region',
    reads: ['CloudWatch:ListMetrics', 'CloudWatch:GetMetricData'],
    keeps: [
        'service',
        'namespace',
        'metricName',
        'statistic',
        'days',
        'resources',
        'average',
        'maximum',
        'allZero',
        'notMeasured',
        'unit',
    ],
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(4085), __webpack_require__.e(5448)]).then(__webpack_require__.bind(__webpack_require__, 5448)),
});

// EXTERNAL MODULE: ./build/src/engine/service-groups.js + 1 modules
var service_groups = __webpack_require__(17025);
// EXTERNAL MODULE: ./build/src/services/registry.js + 17 modules
var registry = __webpack_require__(67096);
// EXTERNAL MODULE: ./build/src/datasets/advisors/budgets.js
var budgets = __webpack_require__(74931);
// EXTERNAL MODULE: ./build/src/datasets/advisors/cost-anomalies.js
var cost_anomalies = __webpack_require__(32672);
// EXTERNAL MODULE: ./build/src/datasets/advisors/cost-optimization-hub.js
var cost_optimization_hub = __webpack_require__(74474);
// EXTERNAL MODULE: ./build/src/datasets/advisors/free-tier.js
var free_tier = __webpack_require__(4000);
// EXTERNAL MODULE: ./build/src/datasets/advisors/rows.js
var rows = __webpack_require__(91416);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/guardduty.js


/** Findings of GuardDuty in one account and region, by severity. */
const guardDuty = (0,dataset/* defineDataset */.U)({
    id: 'advisors/guardduty',
    scope: 'region',
    reads: ['GuardDuty:ListDetectors', 'GuardDuty:GetFindingsStatistics'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(600), __webpack_require__.e(9879)]).then(__webpack_require__.bind(__webpack_require__, 32260)),
});

;// CONCATENATED MODULE: ./build/src/datasets/advisors/inspector.js


/** Findings of Inspector in one account and region, by severity. */
const inspector = (0,dataset/* defineDataset */.U)({
    id: 'advisors/inspector',
    scope: 'region',
    reads: ['Inspector2:BatchGetAccountStatus', 'Inspector2:ListFindingAggregations'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(3222), __webpack_require__.e(1448)]).then(__webpack_require__.bind(__webpack_require__, 91448)),
});

;// CONCATENATED MODULE: ./build/src/datasets/advisors/macie.js


/** Findings of Macie in one account and region, by severity. */
const macie = (0,dataset/* defineDataset */.U)({
    id: 'advisors/macie',
    scope: 'region',
    reads: ['Macie2:GetMacieSession', 'Macie2:GetFindingStatistics'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(1860), __webpack_require__.e(802), __webpack_require__.e(7552)]).then(__webpack_require__.bind(__webpack_require__, 47552)),
});

// EXTERNAL MODULE: ./build/src/datasets/advisors/optimizer-auto-scaling-groups.js
var optimizer_auto_scaling_groups = __webpack_require__(73361);
// EXTERNAL MODULE: ./build/src/datasets/advisors/optimizer-databases.js
var optimizer_databases = __webpack_require__(52645);
// EXTERNAL MODULE: ./build/src/datasets/advisors/optimizer-ecs-services.js
var optimizer_ecs_services = __webpack_require__(70999);
// EXTERNAL MODULE: ./build/src/datasets/advisors/optimizer-functions.js
var optimizer_functions = __webpack_require__(20010);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/optimizer-idle.js


/** What Compute Optimizer found idle in one account and region, of all types it judges. */
const optimizerIdle = (0,dataset/* defineDataset */.U)({
    id: 'advisors/optimizer-idle',
    scope: 'region',
    reads: ['Compute Optimizer:GetIdleRecommendations'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(7814), __webpack_require__.e(3279)]).then(__webpack_require__.bind(__webpack_require__, 55660)),
});

// EXTERNAL MODULE: ./build/src/datasets/advisors/optimizer-instances.js
var optimizer_instances = __webpack_require__(89895);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/optimizer-licenses.js


/** What Compute Optimizer recommends for the commercial licences on the EC2 instances of one account and region. */
const optimizerLicenses = (0,dataset/* defineDataset */.U)({
    id: 'advisors/optimizer-licenses',
    scope: 'region',
    reads: ['Compute Optimizer:GetLicenseRecommendations'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(7814), __webpack_require__.e(2965)]).then(__webpack_require__.bind(__webpack_require__, 62965)),
});

// EXTERNAL MODULE: ./build/src/datasets/advisors/optimizer-volumes.js
var optimizer_volumes = __webpack_require__(17560);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/organization.js


/** How the organisation is set up: its feature set, and the services that are trusted with all of it (Control Tower among them). */
const organization = (0,dataset/* defineDataset */.U)({
    id: 'advisors/organization',
    scope: 'organization',
    reads: ['Organizations:DescribeOrganization', 'Organizations:ListAWSServiceAccessForOrganization'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(2503), __webpack_require__.e(1170)]).then(__webpack_require__.bind(__webpack_require__, 81170)),
});

;// CONCATENATED MODULE: ./build/src/datasets/advisors/purchases.js


/**
 * What Cost Explorer advises to commit to, for one year without upfront payment, from the last 30 days. A page for each type
 * of Savings Plan and each service with spend that can be reserved, all of which are paid for; the Hub tells most of it free.
 */
const purchases = (0,dataset/* defineDataset */.U)({
    id: 'advisors/purchases',
    scope: 'organization',
    reads: [
        'Cost Explorer:GetSavingsPlansPurchaseRecommendation',
        'Cost Explorer:GetReservationPurchaseRecommendation',
    ],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(7756), __webpack_require__.e(1922)]).then(__webpack_require__.bind(__webpack_require__, 21922)),
});

// EXTERNAL MODULE: ./build/src/datasets/advisors/reservations.js
var reservations = __webpack_require__(1178);
// EXTERNAL MODULE: ./build/src/datasets/advisors/reservations-use.js
var reservations_use = __webpack_require__(2820);
// EXTERNAL MODULE: ./build/src/datasets/advisors/savings-plans.js
var savings_plans = __webpack_require__(19175);
// EXTERNAL MODULE: ./build/src/datasets/advisors/savings-plans-use.js
var savings_plans_use = __webpack_require__(20393);
;// CONCATENATED MODULE: ./build/src/datasets/advisors/security-hub.js


/** Findings of Security Hub in one account and region that are severe and not yet dealt with, by severity. */
const securityHub = (0,dataset/* defineDataset */.U)({
    id: 'advisors/security-hub',
    scope: 'region',
    reads: ['SecurityHub:DescribeHub', 'SecurityHub:GetFindings'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(6200), __webpack_require__.e(8851)]).then(__webpack_require__.bind(__webpack_require__, 68851)),
});

;// CONCATENATED MODULE: ./build/src/datasets/advisors/trusted-advisor.js


/** The cost checks of Trusted Advisor in one account; AWS offers them with a higher support plan. */
const trustedAdvisor = (0,dataset/* defineDataset */.U)({
    id: 'advisors/trusted-advisor',
    scope: 'global',
    reads: ['Support:DescribeTrustedAdvisorChecks', 'Support:DescribeTrustedAdvisorCheckSummaries'],
    keeps: rows/* ADVISOR_COLUMNS */.zo,
    load: () => Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(4558), __webpack_require__.e(5861), __webpack_require__.e(2586), __webpack_require__.e(3613)]).then(__webpack_require__.bind(__webpack_require__, 43613)),
});

;// CONCATENATED MODULE: ./build/src/app/advisor-groups.js























/** Services of whose resources Compute Optimizer speaks, and the lists that do. */
const OPTIMIZER = [
    ['ec2', [optimizer_instances/* optimizerInstances */.g, optimizer_auto_scaling_groups/* optimizerAutoScalingGroups */.c, optimizerLicenses, optimizerIdle]],
    ['ebs', [optimizer_volumes/* optimizerVolumes */.h, optimizerIdle]],
    ['lambda', [optimizer_functions/* optimizerFunctions */.n]],
    ['ecs', [optimizer_ecs_services/* optimizerEcsServices */.h, optimizerIdle]],
    ['rds', [optimizer_databases/* optimizerDatabases */.k, optimizerIdle]],
    ['aurora', [optimizer_databases/* optimizerDatabases */.k, optimizerIdle]],
    ['documentdb', [optimizerIdle]],
    ['dynamodb', [optimizerIdle]],
    ['elasticache', [optimizerIdle]],
    ['memorydb', [optimizerIdle]],
    ['sagemaker', [optimizerIdle]],
    ['workspaces', [optimizerIdle]],
];
const RESERVATIONS = [
    'ec2',
    'rds',
    'elasticache',
    'redshift',
    'opensearch',
    'memorydb',
].map((service) => [service, [reservations/* reservations */.q]]);
const POSTURE = [
    ['guardduty', [guardDuty]],
    ['inspector', [inspector]],
    ['macie', [macie]],
    ['security-hub', [securityHub]],
];
/** Those that are paid for by the page are units of their own: a refusal of one does not make the others be paid for again. */
const GROUPS = {
    costOptimizationHub: whole('cost-optimization-hub', cost_optimization_hub/* costOptimizationHub */.k),
    computeOptimizer: regional('compute-optimizer', OPTIMIZER),
    savingsPlans: whole('savings-plans', savings_plans/* savingsPlans */.C),
    savingsPlansUse: whole('savings-plans-use', savings_plans_use/* savingsPlansUse */.H),
    reservations: regional('reservations', RESERVATIONS),
    reservationsUse: whole('reservations-use', reservations_use/* reservationsUse */.X),
    purchases: whole('purchases', purchases),
    costAnomalies: whole('cost-anomalies', cost_anomalies/* costAnomalies */.j),
    budgets: { ...whole('budgets', budgets/* budgets */.R), scope: 'global' },
    trustedAdvisor: { ...whole('trusted-advisor', trustedAdvisor), scope: 'global' },
    freeTier: whole('free-tier', free_tier/* freeTier */.z),
    organization: whole('organization', organization),
    posture: regional('posture', POSTURE),
};
/** What is read of AWS's advisors, as far as the configuration does not switch it off. */
function advisorGroups(config) {
    return Object.entries(GROUPS).flatMap(([name, group]) => (isOn(name, config) ? [group] : []));
}
function isOn(name, config) {
    return new Map(Object.entries(config)).get(name) === true;
}
function whole(name, dataset) {
    return { id: `advisors/${name}`, scope: 'organization', datasets: [dataset], services: 'all' };
}
function regional(name, datasetsOf) {
    return {
        id: `advisors/${name}`,
        scope: 'region',
        datasets: [...new Set(datasetsOf.flatMap(([, datasets]) => datasets))],
        services: datasetsOf.map(([service]) => service).sort(),
        datasetsOf: new Map(datasetsOf.map(([service, datasets]) => [service, datasets.map(({ id }) => id)])),
    };
}

// EXTERNAL MODULE: ./build/src/app/configured-checks.js
var configured_checks = __webpack_require__(84299);
;// CONCATENATED MODULE: ./build/src/app/service-groups.js







/** Whatever has spend is counted, and measured where CloudWatch has a metric of its use. */
const EVERYTHING = [
    { id: 'inventory', scope: 'everywhere', datasets: [inventory], services: 'all' },
    {
        id: 'utilisation',
        scope: 'everywhere',
        datasets: [utilisation],
        services: registry/* services */.$.filter(({ metrics }) => metrics?.use).map(({ id }) => id),
    },
];
/**
 * What is read together: the datasets of the checks, the inventory, the utilisation and the advisors of AWS.
 * @param configured Thresholds by which the checks judge instead of their own.
 * @param advisors Which advisors are asked.
 */
function allServiceGroups(configured = {}, advisors = config/* defaultConfig */.s.advisors) {
    const { unit, tenant } = (0,configured_checks/* checksOfScopes */.W)(configured);
    return (0,service_groups/* serviceGroups */.c)([...unit, ...tenant], [...EVERYTHING, ...advisorGroups(advisors)]);
}


/***/ }),

/***/ 92716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withThresholds)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * The checks with the thresholds a user configured in place of their own.
 * @throws SpendlogError INPUT_INVALID where a check or a threshold of that name does not exist, or a value is no number from 0 up
 */
function withThresholds(checks, configured) {
    const ids = new Set(checks.map(({ id }) => id));
    const stranger = Object.keys(configured).find((id) => !ids.has(id));
    if (stranger !== undefined)
        throw refused(`There is no check ${stranger}.`, [...ids]);
    return checks.map((check) => {
        const own = Object.hasOwn(configured, check.id) ? configured[check.id] : undefined;
        return own ? { ...check, thresholds: merged(check, own) } : check;
    });
}
function merged({ id, thresholds }, own) {
    for (const [name, value] of Object.entries(own)) {
        if (!Object.hasOwn(thresholds, name)) {
            throw refused(`The check ${id} has no threshold ${name}.`, Object.keys(thresholds));
        }
        if (!Number.isFinite(value) || value < 0) {
            throw refused(`The threshold ${name} of ${id} must be a number from 0 up.`, []);
        }
    }
    return { ...thresholds, ...own };
}
function refused(message, names) {
    const hint = names.length > 0
        ? `Choose from: ${names.join(', ')}.`
        : 'See docs/checks.md for what each threshold means.';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', message, hint);
}


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

/***/ 28377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ wasTried),
/* harmony export */   GD: () => (/* binding */ wasRefused),
/* harmony export */   LK: () => (/* binding */ isBetter),
/* harmony export */   ce: () => (/* binding */ givenUpFor),
/* harmony export */   gK: () => (/* binding */ triedOnce)
/* harmony export */ });
/* unused harmony export failuresOf */
/* harmony import */ var _core_unit_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73217);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89941);


/** A unit is given up after so many tries that ended in a fault. */
const MOST_ATTEMPTS = 3;
/** Ends that say nothing about the unit: its job was over. */
const NOT_TRIED = new Set(['JobTime', 'Cancelled']);
/** What went wrong in a unit, in the order of its reads and then its checks. */
function failuresOf({ reads, checks }) {
    return [
        ...reads.flatMap(({ failure }) => failure ?? []),
        ...checks.flatMap((check) => (check.state === 'not-evaluated' && check.fault ? [check.fault] : [])),
    ];
}
/** Whether a record counts as an attempt: done, or missing something for another reason than the end of its job. */
function wasTried(result) {
    return (0,_core_unit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$)(result) || failuresOf(result).some(({ errorClass }) => !NOT_TRIED.has(errorClass));
}
/**
 * Whether a unit is given up: the last failure that decided it, or `null` while it may be tried again. A try that was
 * refused does not count: a permission that is repaired, or a region that is enabled, is found by the next one.
 */
function givenUpFor(attempts) {
    const faults = triedOnce(attempts).filter(({ record }) => faultOf(record.result) !== null);
    const last = faults.at(-1);
    if (!last)
        return null;
    const poison = failuresOf(last.record.result).find((failure) => failure.poison);
    if (poison)
        return poison;
    return faults.length < MOST_ATTEMPTS ? null : faultOf(last.record.result);
}
/** Whether asking again at once is of no use: everything that is missing was denied, or does not exist there. */
function wasRefused(result) {
    const failures = failuresOf(result);
    return failures.length > 0 && failures.every(isRefusal);
}
/** What went wrong at all, if it was more than a refusal or the end of the job. */
function faultOf(result) {
    return (failuresOf(result).find((failure) => !isRefusal(failure) && !NOT_TRIED.has(failure.errorClass)) ?? null);
}
/** Skipped at a deadline is no refusal: the unit had its time, and will need as much again. */
function isRefusal({ state, errorClass, poison }) {
    if (poison || errorClass === 'Deadline' || NOT_TRIED.has(errorClass))
        return false;
    return state === 'denied' || state === 'skipped';
}
/**
 * Which of two records of a unit counts: the one that is done, else the later attempt, else the one that misses less.
 * Between equal ones it depends on what they say, never on the order in which they are read.
 */
function isBetter(a, b) {
    const done = Number((0,_core_unit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$)(a.record.result)) - Number((0,_core_unit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$)(b.record.result));
    if (done !== 0)
        return done > 0;
    if (!(0,_core_unit_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$)(a.record.result) && a.n !== b.n)
        return a.n > b.n;
    const missing = failuresOf(a.record.result).length - failuresOf(b.record.result).length;
    if (missing !== 0)
        return missing < 0;
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(a.record.result) < (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(b.record.result);
}
/** The attempts that count, ascending, each number once: a listing may name one twice, and two jobs may use one. */
function triedOnce(attempts) {
    const byNumber = new Map();
    for (const attempt of attempts) {
        if (!wasTried(attempt.record.result))
            continue;
        const other = byNumber.get(attempt.n);
        if (!other || isBetter(attempt, other))
            byNumber.set(attempt.n, attempt);
    }
    return [...byNumber.values()].sort((a, b) => a.n - b.n);
}


/***/ }),

/***/ 89941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON text with the keys of every object in ascending order: equal values have equal texts. Amounts are made of
 * bigint, which JSON does not know: its digits are written under the key `$bigint`, so that 1 and 1n differ.
 */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, part) => {
        if (typeof part === 'bigint')
            return { $bigint: String(part) };
        return isPlainObject(part) ? sorted(part) : part;
    });
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sorted(value) {
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, value[key]]));
}


/***/ }),

/***/ 24246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89941);


/** Sixteen hexadecimal digits: among a million ids, two are equal with a chance of one in thirty-seven million. */
const DIGITS = 16;
/** Whoever redacts a text would take it for an account id, and nobody could name the run that was printed. */
const LIKE_AN_ACCOUNT = /\d{12}/;
/** An opaque name for a value: the first part of the SHA-256 of its canonical JSON that does not look like an account id. */
async function hashOf(value) {
    const whole = await (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256OfText */ .i)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
    const parts = [0, 1, 2, 3].map((part) => whole.slice(part * DIGITS, (part + 1) * DIGITS));
    return parts.find((part) => !LIKE_AN_ACCOUNT.test(part)) ?? whole.slice(0, DIGITS);
}


/***/ }),

/***/ 63764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mergeBreakers)
/* harmony export */ });
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51427);

/** Ascending: the worse, the later. */
const STATES = ['closed', 'half-open', 'open'];
/**
 * The breakers of several jobs as those of one run: each job has its own, so their openings add up, and the worst end
 * stands. Ordered by account, region, service and operation, the service itself first; the same for any order of the rows.
 */
function mergeBreakers(rows) {
    const merged = new Map();
    for (const row of rows) {
        const key = JSON.stringify([row.account, row.region, row.service, row.operation]);
        const before = merged.get(key);
        merged.set(key, before ? both(before, row) : row);
    }
    return [...merged.values()].sort((a, b) => (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.account, b.account) ||
        (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.region, b.region) ||
        (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.service, b.service) ||
        (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.operation ?? '', b.operation ?? ''));
}
function both(a, b) {
    const state = STATES.indexOf(a.state) < STATES.indexOf(b.state) ? b.state : a.state;
    return { ...a, opened: a.opened + b.opened, state };
}


/***/ }),

/***/ 80650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ metricsRead),
/* harmony export */   eC: () => (/* binding */ hasMetrics),
/* harmony export */   lj: () => (/* binding */ checkOfMetricsRead)
/* harmony export */ });
const SUFFIX = '/metrics';
/** The name in the ledger of the metrics a check asks for. */
function metricsRead(check) {
    return `${check}${SUFFIX}`;
}
/** The check whose metrics a read stands for; `null` for a dataset. */
function checkOfMetricsRead(read) {
    return read.endsWith(SUFFIX) ? read.slice(0, -SUFFIX.length) : null;
}
function hasMetrics({ metrics }) {
    return metrics !== undefined && Object.keys(metrics).length > 0;
}


/***/ }),

/***/ 77266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outstandingUnits)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28377);

/** Units of a plan that are still to be done, in its order. */
function outstandingUnits(plan, done, attempts, what = 'resume') {
    const byUnit = Map.groupBy(attempts, ({ record }) => record.result.unit);
    return plan.units.filter(({ id }) => {
        if (done.has(id))
            return false;
        if (what === 'retry')
            return true;
        return ((0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .givenUpFor */ .ce)(byUnit.get(id) ?? []) !== null) === (what === 'reprocess');
    });
}


/***/ }),

/***/ 19898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ regionOf),
/* harmony export */   M: () => (/* binding */ GLOBAL)
/* harmony export */ });
/** The place of what belongs to no region. */
const GLOBAL = 'global';
/** A region id, at times with what makes it a zone: `us-east-1a`, and for local and wavelength zones `us-west-2-lax-1`. */
const REGION = /^[a-z]+(?:-[a-z]+)+-\d+(?=-|[a-z]?$)/;
/** The region a bill's value stands for: a zone's own region; `global` for none, `NoRegion` and whatever is no region. */
function regionOf(billed) {
    return REGION.exec(billed.trim().toLowerCase())?.[0] ?? GLOBAL;
}


/***/ }),

/***/ 17025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ serviceGroups)
});

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
;// CONCATENATED MODULE: ./build/src/engine/union-of.js

/** Joins what is named together in any of the sets, over any number of steps: every member → the first member of its union. */
function unionOf(sets) {
    const parents = new Map();
    const rootOf = (member) => {
        let root = member;
        for (let above = parents.get(root); above !== undefined && above !== root; above = parents.get(root)) {
            parents.set(root, parents.get(above) ?? above);
            root = above;
        }
        return root;
    };
    for (const [first, ...others] of sets) {
        if (first === undefined)
            continue;
        for (const member of [first, ...others]) {
            if (!parents.has(member))
                parents.set(member, member);
            const [low, high] = [rootOf(first), rootOf(member)].sort(in_order/* inOrder */.a);
            if (low !== undefined && high !== undefined)
                parents.set(high, low);
        }
    }
    return new Map([...parents.keys()].map((member) => [member, rootOf(member)]));
}

;// CONCATENATED MODULE: ./build/src/engine/service-groups.js


/**
 * Joins the services whose checks share datasets, so that each dataset is loaded once in a place however many
 * checks need it. Regions, the global place and the organisation are grouped apart. What an extra group reads, a tenant check finds there.
 */
function serviceGroups(checks, extra = []) {
    for (const check of checks)
        refuseMixedScopes(check);
    const elsewhere = new Set(extra.flatMap(({ datasets }) => datasets.map(({ id }) => id)));
    const judged = ['region', 'global', 'organization'].flatMap((scope) => groupsAt(scope, checks, elsewhere));
    const others = extra.map((group) => ({ ...group, datasets: withThoseBefore(group.datasets), checks: [] }));
    const groups = [...judged, ...others].sort((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id));
    refuseTwice('group', groups.map(({ id }) => id));
    refuseTwice('dataset in the groups', groups.flatMap(({ datasets }) => datasets.map(({ id }) => id)));
    return groups;
}
function groupsAt(scope, checks, elsewhere) {
    const here = checks.map((check) => ({ check, datasets: readFor(check, scope, elsewhere) }));
    const reading = here.filter(({ datasets }) => datasets.length > 0);
    const unions = unionOf(reading.map(({ check, datasets }) => [check.service, ...datasets.map(({ id }) => `dataset ${id}`)]));
    return [...Map.groupBy(reading, ({ check }) => unions.get(check.service))].map(([, members]) => groupOf(scope, members));
}
function groupOf(scope, members) {
    const services = (0,in_order/* distinct */.d)(members.map(({ check }) => check.service));
    const first = services[0] ?? '';
    const checks = members.map(({ check }) => check).filter((check) => check.scope === 'unit');
    const datasetsOf = Map.groupBy(members, ({ check }) => check.service);
    return {
        id: scope === 'region' ? first : `${first}/${scope}`,
        scope,
        datasets: withThoseBefore(members.flatMap(({ datasets }) => datasets)),
        checks: checks.sort((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id)),
        services,
        datasetsOf: new Map([...datasetsOf].map(([service, some]) => [
            service,
            (0,in_order/* distinct */.d)(some.flatMap(({ datasets }) => datasets.map(({ id }) => id))),
        ])),
    };
}
function datasetsAt(scope, check) {
    return withThoseBefore(Object.values(check.needs)).filter((dataset) => dataset.scope === scope);
}
/** A check that is judged when all is in looks at rows of any unit: nothing is read twice for it. */
function readFor(check, scope, elsewhere) {
    const datasets = datasetsAt(scope, check);
    return check.scope === 'tenant' ? datasets.filter(({ id }) => !elsewhere.has(id)) : datasets;
}
/** The datasets and all they need, each once, none before what it needs. */
function withThoseBefore(datasets) {
    const found = new Map();
    const visit = (dataset) => {
        const known = found.get(dataset.id);
        if (known && known !== dataset)
            throw new TypeError(`Two datasets are called ${dataset.id}.`);
        if (known)
            return;
        for (const before of byId(Object.values(dataset.after ?? {}))) {
            if (before.scope !== dataset.scope) {
                throw new TypeError(`${dataset.id} is read after ${before.id}, which is read elsewhere.`);
            }
            visit(before);
        }
        found.set(dataset.id, dataset);
    };
    for (const dataset of byId(datasets))
        visit(dataset);
    return [...found.values()];
}
function byId(datasets) {
    return [...datasets].sort((a, b) => (0,in_order/* inOrder */.a)(a.id, b.id));
}
/** Only a check that runs when everything is there can look at several places. */
function refuseMixedScopes(check) {
    const scopes = new Set(withThoseBefore(Object.values(check.needs)).map(({ scope }) => scope));
    if (check.scope === 'unit' && scopes.size !== 1) {
        throw new TypeError(`${check.id} is judged in a unit and must need datasets of one scope.`);
    }
}
function refuseTwice(what, ids) {
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined)
        throw new TypeError(`There are two of the ${what} ${twice}.`);
}


/***/ }),

/***/ 94196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sumCosts),
/* harmony export */   y: () => (/* binding */ unitMeter)
/* harmony export */ });
/**
 * Counts what one unit costs. A page is one operation that was asked for; a call is one request that was sent, so that the
 * calls beyond the pages are retries.
 */
function unitMeter() {
    let pages = 0;
    let calls = 0;
    let throttles = 0;
    let metrics = 0;
    let costExplorerRequests = 0;
    let logsBytesScanned = 0;
    return {
        called: () => {
            pages += 1;
        },
        attempted: (outcome) => {
            calls += 1;
            if (outcome === 'throttled')
                throttles += 1;
        },
        metricsAsked: (count) => {
            metrics += count;
        },
        logsScanned: (bytes) => {
            logsBytesScanned += bytes;
        },
        costExplorerAsked: () => {
            costExplorerRequests += 1;
        },
        cost: (seconds) => ({
            seconds,
            calls,
            pages,
            throttles,
            retries: Math.max(0, calls - pages),
            metrics,
            ...rarelyPaid({ costExplorerRequests, logsBytesScanned }),
        }),
    };
}
/** What several units cost together. */
function sumCosts(costs) {
    const sum = { seconds: 0, calls: 0, pages: 0, throttles: 0, retries: 0, metrics: 0 };
    let costExplorerRequests = 0;
    let logsBytesScanned = 0;
    for (const cost of costs) {
        sum.seconds += cost.seconds;
        sum.calls += cost.calls;
        sum.pages += cost.pages;
        sum.throttles += cost.throttles;
        sum.retries += cost.retries;
        sum.metrics += cost.metrics;
        costExplorerRequests += cost.costExplorerRequests ?? 0;
        logsBytesScanned += cost.logsBytesScanned ?? 0;
    }
    return { ...sum, ...rarelyPaid({ costExplorerRequests, logsBytesScanned }) };
}
/** What most units ask nothing of is left out of their records. */
function rarelyPaid({ costExplorerRequests = 0, logsBytesScanned = 0 }) {
    return {
        ...(costExplorerRequests > 0 ? { costExplorerRequests } : {}),
        ...(logsBytesScanned > 0 ? { logsBytesScanned } : {}),
    };
}


/***/ }),

/***/ 10706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ ORGANIZATION),
/* harmony export */   bf: () => (/* binding */ unitsOfPlaces),
/* harmony export */   hz: () => (/* binding */ byPlace)
/* harmony export */ });
/* unused harmony export SECONDS_PER_READ */
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51427);
/* harmony import */ var _hash_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24246);
/* harmony import */ var _metrics_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80650);
/* harmony import */ var _region_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19898);




/** Account and region of what is read once for the whole organisation. */
const ORGANIZATION = 'organization';
/**
 * Expected work of one read before any has been measured: 1.5 calls, pages included, at 60 ms each
 * — the case the cost model of the collector is built on. Only the proportions between batches depend on it.
 */
const SECONDS_PER_READ = 0.09;
/** One unit for each place and group that has something to do there; ascending by account, region and group. */
async function unitsOfPlaces(places, rules) {
    const everywhere = [...places].flatMap(([account, regions]) => [...regions].map(([region, services]) => ({ account, region, services })));
    const whole = new Set(everywhere.flatMap(({ services }) => [...services]));
    const all = everywhere.length > 0
        ? [...everywhere, { account: ORGANIZATION, region: ORGANIZATION, services: whole }]
        : [];
    const drafts = all.flatMap((place) => rules.groups.flatMap((group) => draftOf(place, group, rules) ?? []));
    const units = await Promise.all(drafts.map((draft) => withId(draft, rules.measured)));
    return units.sort(byPlace);
}
function byPlace(a, b) {
    return ((0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.account, b.account) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.region, b.region) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)(a.serviceGroup, b.serviceGroup));
}
function draftOf({ account, region, services: present }, group, { tenant, servicesOnly }) {
    if (!belongs(group.scope, region))
        return null;
    const services = (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(group.services === 'all' ? present : group.services.filter((id) => present.has(id)));
    if (services.length === 0 && (servicesOnly || group.services !== 'all'))
        return null;
    const checks = group.checks.filter(({ service }) => services.includes(service));
    return {
        tenant,
        account,
        region,
        serviceGroup: group.id,
        services,
        reads: (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)([
            ...datasetsFor(group, services),
            ...checks.filter(_metrics_read_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMetrics */ .eC).map(({ id }) => (0,_metrics_read_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsRead */ .M_)(id)),
        ]),
        checks: (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(checks.map(({ id }) => id)),
    };
}
function belongs(scope, region) {
    if (region === ORGANIZATION || scope === 'organization')
        return region === scope;
    return scope === 'everywhere' || (region === _region_of_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL */ .M) === (scope === 'global');
}
function datasetsFor({ datasets, datasetsOf }, services) {
    if (!datasetsOf)
        return datasets.map(({ id }) => id);
    return services.flatMap((service) => datasetsOf.get(service) ?? []);
}
async function withId(draft, measured) {
    const { tenant, account, region, serviceGroup } = draft;
    const id = await (0,_hash_of_js__WEBPACK_IMPORTED_MODULE_3__/* .hashOf */ .q)({ tenant, account, region, serviceGroup });
    return { id, ...draft, expectedSeconds: measured.get(id) ?? draft.reads.length * SECONDS_PER_READ };
}


/***/ })

};
