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
// EXTERNAL MODULE: ./build/src/app/no-accounts.js
var no_accounts = __webpack_require__(48111);
// EXTERNAL MODULE: ./build/src/app/run-progress.js + 2 modules
var run_progress = __webpack_require__(93780);
// EXTERNAL MODULE: ./build/src/app/store-line.js
var store_line = __webpack_require__(98247);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 46 modules
var tenant_session = __webpack_require__(11501);
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





/** Operations called here, for the policy that is generated. */
const ORGANIZATION_READS = [
    'Organizations:ListAccounts',
    'Organizations:ListAccountsForParent',
    'Organizations:ListOrganizationalUnitsForParent',
];
const CALL = {
    service: 'AWS Organizations',
    subject: 'the accounts of the organization',
    actions: ORGANIZATION_READS.map((operation) => operation.replace('Organizations', 'organizations')),
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





/** Operations called here, for the policy that is generated. */
const REGION_READS = (/* unused pure expression or super */ null && (['EC2:DescribeRegions']));
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


/***/ })

};
