export const id = 4559;
export const ids = [4559];
export const modules = {

/***/ 78858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ byWord),
/* harmony export */   Xg: () => (/* binding */ sameWord),
/* harmony export */   dA: () => (/* binding */ bareWord)
/* harmony export */ });
/**
 * A word of AWS's without case and separators: real answers spell enum values otherwise than the models do
 * (`OverProvisioned`, `Overprovisioned`, `OVER_PROVISIONED`).
 */
function bareWord(word) {
    return (word ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
function sameWord(a, b) {
    return bareWord(a) === bareWord(b);
}
/** The value whose name is the word, whatever its case and separators; `null` where there is none. */
function byWord(table, word) {
    const wanted = bareWord(word);
    const found = Object.entries(table).find(([name]) => bareWord(name) === wanted);
    return found ? found[1] : null;
}


/***/ }),

/***/ 90649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isFinalIn)
/* harmony export */ });
/** A month is final where every payer's bill of it is. */
function isFinalIn(months) {
    const byMonth = Map.groupBy(months, ({ month }) => month);
    return (month) => {
        const own = byMonth.get(month) ?? [];
        return own.length > 0 && own.every(({ state }) => state === 'final');
    };
}


/***/ }),

/***/ 10489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ foundResources)
/* harmony export */ });
/** Resources whose lines of the bill price what was found: those found, those whose charges go away with them, and those that AWS speaks of. */
function foundResources(collection) {
    if (!collection.known)
        return [];
    const { findings, advised } = collection.value;
    const found = findings.flatMap(({ finding: { resourceId, claims } }) => [
        resourceId,
        ...claims.map((claim) => claim.resourceId),
    ]);
    return [...found, ...advised.map(({ resourceId }) => resourceId)];
}


/***/ }),

/***/ 27996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gv: () => (/* binding */ NOT_JUDGED),
  jf: () => (/* binding */ judgedBill),
  kX: () => (/* binding */ withTenantChecks)
});

// EXTERNAL MODULE: ./build/src/engine/best-records.js
var best_records = __webpack_require__(41895);
// EXTERNAL MODULE: ./build/src/engine/units-of-places.js
var units_of_places = __webpack_require__(10706);
;// CONCATENATED MODULE: ./build/src/engine/kept-reads.js


/**
 * What the units kept of the datasets that tenant checks need, by place, also where it was planned and not read. The same
 * for any order of the records. Units and records are those that `collectionOf` has made sure are the tenant's own.
 */
function keptReads(plan, records, attempts, datasets) {
    const best = (0,best_records/* bestRecords */.B)(records, attempts);
    const isOwn = ownRows(plan);
    const own = [...plan.units]
        .sort(units_of_places/* byPlace */.hz)
        .flatMap((unit) => readsOf(unit, best.get(unit.id), datasets))
        .map((read) => (read.account === units_of_places/* ORGANIZATION */.A_ ? withRows(read, isOwn) : read));
    const beyond = [...(plan.unreachable ?? [])].sort(units_of_places/* byPlace */.hz);
    return [...own, ...beyond.flatMap((unit) => readsOf(unit, undefined, datasets))];
}
/** What is read once for the organisation may speak of accounts that are not the tenant's: they are never named. */
function ownRows({ accounts }) {
    const own = new Set([...accounts.map(({ id }) => id), units_of_places/* ORGANIZATION */.A_, '', null, undefined]);
    return (row) => own.has(Object(row).account);
}
function withRows(read, isOwn) {
    return { ...read, rows: read.rows?.filter(isOwn) ?? null };
}
function readsOf({ account, region, reads }, record, datasets) {
    const results = new Map(record?.result.reads.map((result) => [result.read, result]));
    return reads
        .filter((read) => datasets.has(read))
        .map((dataset) => {
        const result = results.get(dataset);
        const wasRead = result?.state === 'ok' || result?.state === 'empty';
        return { account, region, dataset, rows: wasRead ? result.kept : null };
    });
}

// EXTERNAL MODULE: ./build/src/report/judging/judge-bill-checks.js
var judge_bill_checks = __webpack_require__(96524);
// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
// EXTERNAL MODULE: ./build/src/report/judging/judged.js
var judging_judged = __webpack_require__(29042);
;// CONCATENATED MODULE: ./build/src/report/judging/with-kept-tags.js

/** Findings with the tags of their resources, where a dataset keeps the column that holds them. */
function withKeptTags({ needs }, findings, rows) {
    const tags = new Map();
    for (const [name, { resource }] of Object.entries(needs)) {
        if (resource?.tags === undefined)
            continue;
        for (const row of rows.get(name) ?? []) {
            const columns = { ...row };
            const id = columns[resource.id];
            const own = tagsIn(columns[resource.tags]);
            if (typeof id === 'string' && own)
                tags.set(keyOf(row, id), own);
        }
    }
    return findings.map((finding) => {
        const own = finding.tags ?? tags.get(keyOf(finding, finding.resourceId));
        return own ? { ...finding, tags: own } : finding;
    });
}
/** Resources of two places may have one name. */
function keyOf(place, id) {
    return JSON.stringify([(0,judging_judged/* placeText */.Z9)(place), id]);
}
function tagsIn(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const entries = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return entries.length > 0 ? Object.fromEntries(entries) : null;
}

;// CONCATENATED MODULE: ./build/src/report/judging/judge-tenant-checks.js



/**
 * What checks across places say of the rows that all units kept. A place with a read missing is not judged, and says which;
 * unless the check is `partial`, no place is judged then. A dataset that is planned nowhere, beside others that are, is
 * missing everywhere. A check none of whose datasets are planned has nothing to look at, and no row.
 */
function judgeTenantChecks(checks, reads, context) {
    const byDataset = Map.groupBy(reads, ({ dataset }) => dataset);
    const each = checks.map((check) => judgeOne(check, byDataset, context));
    return {
        rows: each.flatMap(({ rows }) => rows).sort(judging_judged/* byCheckAndPlace */.SG),
        findings: each.flatMap(({ findings }) => findings).sort(judging_judged/* byResource */.SQ),
    };
}
function judgeOne(check, reads, context) {
    const looked = placesOf(check, reads);
    const missing = (0,in_order/* distinct */.d)(looked.flatMap((place) => place.missing));
    const judged = missing.length === 0 || check.partial ? looked.filter((place) => place.missing.length === 0) : [];
    const places = new Map(judged.map(({ place }) => [(0,judging_judged/* placeText */.Z9)(place), place]));
    const left = looked
        .filter(({ place }) => !places.has((0,judging_judged/* placeText */.Z9)(place)))
        .map((each) => (0,judging_judged/* notEvaluated */.JB)(check.id, each.place, each.missing.length > 0 ? each.missing : missing));
    if (places.size === 0)
        return { rows: left, findings: [] };
    const rows = rowsOf(check, reads, places);
    const { now } = context;
    const verdicts = (0,judging_judged/* verdictsOf */.W5)(check, () => within(places, check.evaluate(Object.fromEntries(rows), { now, thresholds: check.thresholds })), context);
    if (!verdicts)
        return { rows: [...left, ...judged.map(({ place }) => (0,judging_judged/* faulty */.eJ)(check.id, place))], findings: [] };
    const found = withKeptTags(check, verdicts.filter(judging_judged/* isFinding */.qd), new Map(rows));
    return {
        rows: [...left, ...evaluatedRows(check.id, places, verdicts, rows[0]?.[1] ?? [])],
        findings: found.map((finding) => (0,judging_judged/* foundResource */.Xq)(check.id, finding)),
    };
}
/** @param resources Rows of the first dataset. */
function evaluatedRows(check, places, verdicts, resources) {
    const verdictsAt = Map.groupBy(verdicts, (verdict) => homeOf(verdict, places));
    const resourcesAt = Map.groupBy(resources, (row) => homeOf(row, places));
    return [...places].map(([here, place]) => {
        const own = verdictsAt.get(here) ?? [];
        const undecided = (0,judging_judged/* undecidedOf */.dZ)(own);
        const found = own.length - undecided.length;
        const judged = Math.max(found, (resourcesAt.get(here)?.length ?? 0) - undecided.length);
        return { check, ...place, state: 'evaluated', judged, found, undecided, missing: [] };
    });
}
function placesOf({ needs }, reads) {
    const wanted = (0,in_order/* distinct */.d)(Object.values(needs).map(({ id }) => id));
    const planned = wanted.flatMap((id) => reads.get(id) ?? []);
    const nowhere = wanted.filter((id) => !reads.has(id));
    return [...Map.groupBy(planned, judging_judged/* placeText */.Z9)].flatMap(([, [first, ...more]]) => {
        if (!first)
            return [];
        const unread = [first, ...more].filter(({ rows }) => rows === null).map(({ dataset }) => dataset);
        const { account, region } = first;
        return [{ place: { account, region }, missing: (0,in_order/* distinct */.d)([...unread, ...nowhere]) }];
    });
}
/** By the names that the check uses, in the order of its needs; of the judged places alone. */
function rowsOf({ needs }, reads, places) {
    return Object.entries(needs).map(([name, { id }]) => {
        const here = (reads.get(id) ?? []).filter((read) => places.has((0,judging_judged/* placeText */.Z9)(read)));
        return [name, here.flatMap(placedRows)];
    });
}
/**
 * The place wins over columns that a row may have by its name; but what is read once for the organisation tells itself which
 * account and region it is about, where it is about one.
 */
function placedRows({ account, region, rows }) {
    const ofAll = region === judging_judged/* EVERYWHERE */.Zh.region;
    return (rows ?? []).map((row) => {
        const own = { ...Object(row) };
        const named = (value, otherwise) => ofAll && typeof value === 'string' && value !== '' ? value : otherwise;
        return { ...own, account: named(own['account'], account), region: named(own['region'], region) };
    });
}
/** The judged place that a verdict counts in; one about a place that was not looked at would be a guess. */
function homeOf(verdict, places) {
    const home = [(0,judging_judged/* placeText */.Z9)(verdict), (0,judging_judged/* placeText */.Z9)(judging_judged/* EVERYWHERE */.Zh)].find((place) => places.has(place));
    if (home === undefined)
        throw new TypeError('A verdict is about a place that was not judged.');
    return home;
}
function* within(places, verdicts) {
    for (const verdict of verdicts) {
        homeOf(verdict, places);
        yield verdict;
    }
}

;// CONCATENATED MODULE: ./build/src/app/judge-run.js




/** What collecting left, with what checks across accounts and regions say of it. */
function withTenantChecks(collection, { plan, records, attempts }, { checks, log }) {
    const datasets = new Set(checks.tenant.flatMap(({ needs }) => Object.values(needs).map(({ id }) => id)));
    const reads = keptReads(plan, records, attempts, datasets);
    const { rows, findings } = judgeTenantChecks(checks.tenant, reads, {
        now: plan.now,
        fault: faultTo(log),
    });
    return {
        ...collection,
        checks: [...collection.checks, ...rows].sort(judging_judged/* byCheckAndPlace */.SG),
        findings: [...collection.findings, ...findings].sort(judging_judged/* byResource */.SQ),
    };
}
/** Where the bill was not asked for, nobody was kept from anything. */
const NOT_JUDGED = { rows: [], findings: [] };
/**
 * What checks of the bill say of it, beside those that looked at what runs.
 * @param now The plan's instant.
 */
function judgedBill(lines, collection, now, { checks, log }) {
    const judged = collection.known ? collection.value.checks : [];
    return (0,judge_bill_checks/* judgeBillChecks */.Y)(checks.bill, lines, { now, judged, fault: faultTo(log) });
}
/** The log redacts; a report quotes nothing of what was thrown. */
function faultTo(log) {
    return (check, error) => log.write('error', `The check ${check} failed on what was read: ${String(error)}`, {});
}


/***/ }),

/***/ 98652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hF: () => (/* binding */ keepLives),
  Jp: () => (/* binding */ livesBefore),
  _b: () => (/* binding */ watchedResources)
});

// EXTERNAL MODULE: ./build/src/report/living/life.js
var living_life = __webpack_require__(8964);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/core/recommendation.js
var recommendation = __webpack_require__(11186);
;// CONCATENATED MODULE: ./build/src/report/living/lives-text.js






/** The histories as they are stored: the same ones are one text. */
function livesText(lives) {
    const sorted = lives.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    return JSON.stringify({ version: 2, lives: sorted }, (_, value) => isDecimal(value) ? (0,decimal/* formatDecimal */.zJ)(value) : value);
}
/** `null` for a text that is none. */
function readLives(text) {
    const written = Written.safeParse((0,parse_json/* parseJson */.q)(text));
    return written.success ? written.data.lives : null;
}
function isDecimal(value) {
    return typeof value === 'object' && value !== null && 'units' in value && typeof value.units === 'bigint';
}
const DayText = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,period/* parseDay */.Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? core/* NEVER */.tm;
});
const MoneyText = schemas/* object */.Ikc({ amount: schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?$/), currency: schemas/* string */.YjP() })
    .transform(({ amount, currency }) => (0,money/* money */.TG)(amount, currency));
const PeriodText = schemas/* object */.Ikc({ start: DayText, end: DayText });
const Event = schemas/* object */.Ikc({
    day: DayText,
    state: schemas/* enum */.k5n(recommendation/* RECOMMENDATION_STATES */.TZ),
    net: MoneyText.nullable(),
    why: schemas/* enum */.k5n(['bill', 'api', 'returned', 'exemption-ended', 'no-longer-accepted', 'regressed'])
        .exactOptional(),
});
const Measurement = schemas/* object */.Ikc({
    checkpoint: schemas/* union */.KCZ([schemas/* literal */.euz(30), schemas/* literal */.euz(60), schemas/* literal */.euz(90)]),
    state: schemas/* enum */.k5n(['measured', 'provisional']),
    kind: schemas/* enum */.k5n(['changed', 'removed', 'commitment']),
    before: PeriodText,
    after: PeriodText,
    monthly: MoneyText,
    cash: MoneyText.nullable(),
    reducedRunRate: MoneyText,
    formula: schemas/* string */.YjP(),
});
const Subject = schemas/* object */.Ikc({
    checks: schemas/* array */.YOg(schemas/* string */.YjP()),
    account: schemas/* string */.YjP(),
    region: schemas/* string */.YjP(),
    service: schemas/* string */.YjP(),
    resourceIds: schemas/* array */.YOg(schemas/* string */.YjP()),
    workloadGroup: schemas/* string */.YjP().nullable(),
    actionType: schemas/* enum */.k5n(recommendation/* ACTION_TYPES */.TH),
    actionFamily: schemas/* enum */.k5n(recommendation/* ACTION_FAMILIES */.Sy),
    ruler: schemas/* string */.YjP(),
});
const Written = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(2),
    lives: schemas/* array */.YOg(schemas/* object */.Ikc({
        fingerprint: schemas/* string */.YjP(),
        subject: Subject,
        team: schemas/* string */.YjP().nullable(),
        firstSeen: DayText,
        lastSeen: DayText,
        net: MoneyText.nullable(),
        events: schemas/* array */.YOg(Event),
        absences: schemas/* array */.YOg(schemas/* object */.Ikc({ day: DayText, at: schemas/* string */.YjP() })),
        measurements: schemas/* array */.YOg(Measurement),
        unmeasured: schemas/* enum */.k5n([
            'too-early',
            'too-little-history',
            'no-cost-by-resource',
            'no-contracted-cost',
            'no-quantity',
            'other-units',
            'no-amount',
        ])
            .nullable(),
    })),
});

// EXTERNAL MODULE: ./build/src/app/predecessor.js
var predecessor = __webpack_require__(12716);
;// CONCATENATED MODULE: ./build/src/app/known-lives.js



/** What all runs up to the day of this one have left; another run of the same day counts as well. `null`: none that can be read. */
async function livesBefore(runStore, { run, asOf }, history) {
    const others = (0,predecessor/* remembered */.HK)(history).filter((each) => each.run !== run && each.summary.asOf <= asOf);
    const hashes = (0,predecessor/* inOrderOfDays */.Oe)(others).flatMap(({ summary }) => summary.lives ?? []);
    for (const hash of new Set(hashes.toReversed())) {
        const text = await runStore.readSightings(hash);
        const lives = text === null ? null : readLives(text);
        if (lives)
            return { hash, lives };
    }
    return null;
}
/** Stores the histories from this run on, and returns their hash; `null` where nothing is remembered. */
async function keepLives(runStore, lives) {
    return lives === null ? null : runStore.writeSightings(livesText(lives));
}
/** Resources whose usage shows what was done and what it brought: those done about, and those not found when last looked. */
function watchedResources(lives) {
    const watched = lives.filter((life) => life.absences.length > 0 && ['new', 'open', 'accepted', 'done', 'measured'].includes((0,living_life/* stateOf */.L4)(life)));
    return watched.flatMap(({ subject }) => subject.resourceIds);
}


/***/ }),

/***/ 27289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ NO_TENANT),
  a: () => (/* binding */ livePartsOf)
});

// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/advisors/words.js
var words = __webpack_require__(78858);
;// CONCATENATED MODULE: ./build/src/advisors/idle-claims.js


/** What an instance is charged for while it runs and no longer once it is stopped; its volumes and addresses go on. */
const RUNNING = ['BoxUsage*', 'DedicatedUsage*', 'EBSOptimized*', 'CPUCredits*'];
/** Usage types that end with the action, by type of resource; an empty list: all usage of the resource. */
const ENDING = {
    'Delete ebsvolume': [],
    'Delete natgateway': [],
    'Delete ecsservice': [],
    'Stop ec2instance': RUNNING,
};
/**
 * The charges that certainly end when AWS's advice is followed. Nothing for other advice: a share worked out from AWS's own
 * figures would be AWS's estimate in another dress.
 */
function idleClaims(actionType, resourceType, resourceId) {
    const usageTypes = ENDING[`${actionType} ${(0,words/* bareWord */.dA)(resourceType)}`];
    return usageTypes ? [{ resourceId, usageTypes, remains: decimal/* ZERO */.f2 }] : [];
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/advisors/resource-types.js

/** What AWS's advisors call a type of resource, and the catalogue ids under which our checks speak of it, the closest first. */
const SERVICES = {
    ec2instance: ['ec2'],
    ec2autoscalinggroup: ['ec2-auto-scaling', 'ec2'],
    autoscalinggroup: ['ec2-auto-scaling', 'ec2'],
    ebsvolume: ['ebs', 'ec2'],
    lambdafunction: ['lambda'],
    ecsservice: ['ecs', 'fargate'],
    rdsdbinstance: ['rds', 'aurora'],
    rdsdbinstancestorage: ['rds', 'aurora'],
    auroradbclusterstorage: ['aurora', 'rds'],
    natgateway: ['vpc', 'ec2'],
    dynamodbtable: ['dynamodb'],
    elasticachecluster: ['elasticache'],
    memorydbcluster: ['memorydb'],
    documentdbcluster: ['documentdb'],
    sagemakerendpoint: ['sagemaker'],
    workspaces: ['workspaces'],
    license: ['ec2'],
    computesavingsplans: ['savings-plans'],
    ec2instancesavingsplans: ['savings-plans'],
    sagemakersavingsplans: ['savings-plans'],
    databasesavingsplans: ['savings-plans'],
    ec2reservedinstances: ['ec2'],
    rdsreservedinstances: ['rds'],
    elasticachereservedinstances: ['elasticache'],
    opensearchreservedinstances: ['opensearch'],
    redshiftreservedinstances: ['redshift'],
    memorydbreservedinstances: ['memorydb'],
    dynamodbreservedcapacity: ['dynamodb'],
};
/** Empty for a type this version does not know. */
function servicesOfType(resourceType) {
    return (0,words/* byWord */.GM)(SERVICES, resourceType) ?? [];
}

;// CONCATENATED MODULE: ./build/src/report/advice/advice-groups.js


/** Who decides where several speak: Cost Optimization Hub, then Compute Optimizer, then Cost Explorer. */
const ORDER = ['advisors/cost-optimization-hub', 'advisors/optimizer-', 'advisors/purchases'];
/** In an order that only the rows decide. */
function adviceGroups(advised) {
    const known = advised.filter(isKnown).filter(notBought(advised));
    const ordered = known.toSorted((a, b) => rankOf(a) - rankOf(b) || (textOf(a) < textOf(b) ? -1 : 1));
    return [...Map.groupBy(ordered, identityOf).values()].flatMap(([first, ...others]) => first ? [[first, ...others]] : []);
}
function isKnown(row) {
    return row.actionType !== null && row.actionFamily !== null;
}
/** A commitment is of no resource. Of one type that the Hub advises to buy, the Hub's advice alone stands. */
function notBought(advised) {
    const bought = new Set(advised
        .filter((row) => row.actionFamily === 'rate' && rankOf(row) === 0)
        .map(({ resourceType }) => resourceType));
    return (row) => row.actionFamily !== 'rate' || rankOf(row) === 0 || !bought.has(row.resourceType);
}
function rankOf({ advisor }) {
    const rank = ORDER.findIndex((known) => advisor.startsWith(known));
    return rank < 0 ? ORDER.length : rank;
}
function identityOf({ account, region, resourceArn, resourceId, actionFamily, resourceType }) {
    // Advisors spell types otherwise: the service they belong to is the same.
    const type = servicesOfType(resourceType)[0] ?? (0,words/* bareWord */.dA)(resourceType);
    return JSON.stringify([account, region, type, resourceArn ?? resourceId, actionFamily]);
}
function textOf({ advisor, resourceId, actionType, advice }) {
    return JSON.stringify([advisor, resourceId, actionType, advice.target]);
}

// EXTERNAL MODULE: ./build/src/report/advice/advisor-check.js
var advisor_check = __webpack_require__(65600);
;// CONCATENATED MODULE: ./build/src/report/advice/proposal-of-advice.js



/** Where AWS does not say: careful, so that nobody takes it for a quick win. */
const UNTOLD_EFFORT = 'Medium';
function proposalOfAdvice(group, advice, stopped) {
    const [first] = group;
    const { account, region, resourceId, resourceType, actionType, actionFamily } = first;
    const told = (of) => group.map(of).find((value) => value !== null) ?? null;
    return {
        check: checkOf(first),
        actionType,
        actionFamily,
        account,
        region,
        service: servicesOfType(resourceType)[0] ?? unknownService(first),
        resourceId,
        workloadGroup: null,
        evidence: evidenceOf(first, stopped),
        claims: idleClaims(actionType, resourceType, resourceId),
        oneOff: [],
        tags: told(({ tags }) => tags),
        implementationEffort: told(({ implementationEffort }) => implementationEffort) ?? UNTOLD_EFFORT,
        restartNeeded: told(({ restartNeeded }) => restartNeeded) ?? true,
        rollbackPossible: told(({ rollbackPossible }) => rollbackPossible) ?? false,
        advice,
    };
}
function checkOf({ advisor }) {
    return (0,advisor_check/* advisorCheckOf */.M)(advisor) ?? 'aws-compute-optimizer';
}
/** A type of resource that this version does not know is told under the advisor itself. */
function unknownService(row) {
    return checkOf(row).replace(/^aws-/, '');
}
const NAMES = {
    'aws-cost-optimization-hub': 'Cost Optimization Hub',
    'aws-compute-optimizer': 'Compute Optimizer',
    'aws-cost-explorer': 'Cost Explorer',
};
/** AWS's own figures as given: its percentage is of a cost it does not tell, so that nothing is worked out from it. */
function evidenceOf(row, stopped) {
    const { actionType, target, lookBackDays, refreshedAt, estimatedSavingsPercentage: percent } = row.advice;
    const change = [row.current && `from ${row.current}`, target && `to ${target}`].filter(Boolean).join(' ');
    const days = lookBackDays === null ? [] : [`from ${lookBackDays} days of use`];
    const told = refreshedAt === null ? [] : [`as of ${refreshedAt.slice(0, 10)}`];
    const share = percent === null ? [] : [`it estimates ${percent} % less`];
    const details = [...days, ...told, ...share].join(', ');
    const advice = `${NAMES[checkOf(row)]} recommends ${actionType}${change === '' ? '' : ` ${change}`}${details === '' ? '' : `, ${details}`}.`;
    return stopped ? `${advice} ${stoppedText(stopped)}` : advice;
}
/** Advice may be older than what was listed. */
function stoppedText({ since }) {
    const when = since === null ? '' : ` since ${since.slice(0, 10)}`;
    return `It is stopped${when}: while it stands still it has no hours to save.`;
}

// EXTERNAL MODULE: ./build/src/report/resource-kind.js
var resource_kind = __webpack_require__(79533);
;// CONCATENATED MODULE: ./build/src/report/advice/same-resource.js


/** What follows the last `/` or `:`: AWS's advisors tell names, and our datasets names or ARNs. */
function lastPart(id) {
    return id.split(/[/:]/).at(-1) ?? id;
}
/** Whether both speak of one resource, and not of two of one name in different services or clusters. */
function isSameResource({ service, resourceId }, advised) {
    const kinds = servicesOfType(advised.resourceType).map(resource_kind/* kindOfService */.fB);
    if (!kinds.includes((0,resource_kind/* kindOfService */.fB)(service)))
        return false;
    const ids = [advised.resourceId, ...(advised.resourceArn === null ? [] : [advised.resourceArn])];
    return ids.some((id) => endsWith(id, resourceId) || endsWith(resourceId, id));
}
/** `prod/api` is the end of `arn:aws:ecs:…:service/prod/api`, and `i` is none of `web-api`. */
function endsWith(whole, end) {
    if (end === '' || !whole.endsWith(end))
        return false;
    return whole.length === end.length || /[/:]/.test(whole.charAt(whole.length - end.length - 1));
}

;// CONCATENATED MODULE: ./build/src/report/advice/advise-proposals.js





/**
 * Brings what AWS's advisors say together with what our checks found. One resource and action family is one proposal:
 * the Hub, else Compute Optimizer, decides the action; what it is worth, the bill. Advice that no check of ours shares
 * becomes a proposal of its own, without a claim unless its charges certainly end. Another family of the same resource
 * stays a proposal of its own.
 */
function adviseProposals(proposals, advised, stopped = []) {
    const open = new Map(adviceGroups(advised).map((group) => [group, keyOf(group[0], group[0].resourceId)]));
    const byKey = Map.groupBy(open.keys(), (group) => open.get(group));
    const used = new Set();
    const standing = stoppedIndex(stopped);
    const matched = proposals.map((proposal) => {
        const same = (byKey.get(keyOf(proposal, proposal.resourceId)) ?? []).filter(([first]) => isSameResource(proposal, first));
        const [group, ...others] = same;
        // A name that may be of two resources is of neither.
        if (!group || others.length > 0)
            return proposal;
        used.add(group);
        return withAdvice(proposal, group, standing(group[0]));
    });
    const own = [...open.keys()].filter((group) => !used.has(group));
    return [...matched, ...own.map((group) => proposalOfAdvice(group, adviceOf(group), standing(group[0])))];
}
function keyOf({ account, region, actionFamily }, resourceId) {
    return JSON.stringify([account, region, actionFamily, lastPart(resourceId)]);
}
/** Our claims are for our action: where AWS decides for another, only what that one certainly ends is claimed. */
function withAdvice(ours, group, stopped) {
    const [first] = group;
    const evidence = stopped ? `${ours.evidence} ${stoppedText(stopped)}` : ours.evidence;
    const proposal = { ...ours, evidence, advice: adviceOf(group) };
    if (first.actionType === proposal.actionType)
        return proposal;
    return {
        ...proposal,
        actionType: first.actionType,
        claims: idleClaims(first.actionType, first.resourceType, proposal.resourceId),
        oneOff: [],
        implementationEffort: first.implementationEffort ?? proposal.implementationEffort,
        restartNeeded: first.restartNeeded ?? proposal.restartNeeded,
        rollbackPossible: first.rollbackPossible ?? proposal.rollbackPossible,
    };
}
function adviceOf(group) {
    return group.map(({ advisor, advice }) => {
        const saving = advice.estimatedMonthlySavings;
        return { ...advice, advisor, estimatedMonthlySavings: saving && (0,money/* money */.TG)(saving.amount, saving.currency) };
    });
}
function stoppedIndex(stopped) {
    const found = new Map(stopped.map((one) => [JSON.stringify([one.account, one.region, one.resourceId]), one]));
    return ({ account, region, resourceId }) => found.get(JSON.stringify([account, region, resourceId])) ?? null;
}

// EXTERNAL MODULE: ./build/src/report/advice/advisor-rows.js
var advisor_rows = __webpack_require__(28259);
;// CONCATENATED MODULE: ./build/src/report/advice/hub-totals.js

/** Cost Optimization Hub's own totals after its de-duplication, one a currency. Beside ours, never in them. */
function hubTotals(answers) {
    const told = answers
        .filter(({ advisor }) => advisor === 'advisors/cost-optimization-hub')
        .flatMap(({ facts }) => facts)
        .filter(({ name }) => name === 'estimatedTotalDedupedSavings')
        .flatMap(({ amount }) => (amount ? [(0,money/* money */.TG)(amount.amount, amount.currency)] : []));
    return [...new Map(told.map((total) => [total.currency, total])).values()];
}

;// CONCATENATED MODULE: ./build/src/report/proposals-of.js
/** What checks found, as things to do. */
function proposalsOf(findings, checks) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    return findings.map((found) => {
        const check = byId.get(found.check);
        if (!check)
            throw new TypeError(`A finding names the check ${found.check}, which is not registered.`);
        return proposalOf(found, check);
    });
}
function proposalOf({ account, region, finding }, check) {
    return {
        check: check.id,
        actionType: check.actionType,
        actionFamily: check.actionFamily,
        account,
        region,
        service: check.service,
        resourceId: finding.resourceId,
        workloadGroup: finding.workloadGroup ?? null,
        evidence: finding.evidence,
        claims: finding.claims,
        oneOff: finding.oneOff ?? [],
        tags: finding.tags ?? null,
        implementationEffort: check.effort,
        restartNeeded: check.restartNeeded,
        rollbackPossible: check.rollbackPossible,
        advice: [],
    };
}

// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var report_fingerprint = __webpack_require__(49080);
// EXTERNAL MODULE: ./build/src/report/living/bill-tags.js
var bill_tags = __webpack_require__(45089);
// EXTERNAL MODULE: ./build/src/report/living/conditions.js + 1 modules
var conditions = __webpack_require__(39369);
;// CONCATENATED MODULE: ./build/src/report/living/exemption-of.js

/** The first exemption that is about a recommendation and still holds on a day; `null`: none. */
function exemptionOf(recommendation, exemptions, asOf) {
    const index = indexOf(exemptions);
    const holding = ({ exemption }) => isInForce(exemption, asOf) && isAbout(exemption.match, recommendation);
    const own = index.get(recommendation.fingerprint)?.find(holding);
    const other = index.get(NONE)?.find(holding);
    const first = own && other ? (own.at < other.at ? own : other) : (own ?? other);
    return first?.exemption ?? null;
}
/** Those that name no fingerprint; no fingerprint is empty. */
const NONE = '';
/** Made once: a baseline has an exemption for each recommendation. */
const indexes = new WeakMap();
function indexOf(exemptions) {
    const known = indexes.get(exemptions);
    if (known)
        return known;
    const placed = exemptions.map((exemption, at) => ({ exemption, at }));
    const made = Map.groupBy(placed, ({ exemption }) => fingerprintOf(exemption) ?? NONE);
    indexes.set(exemptions, made);
    return made;
}
/** The one that it names; `null`: it names none, or a pattern of several. */
function fingerprintOf({ match }) {
    const named = match['fingerprint'];
    return named !== undefined && /^[0-9a-f]+$/.test(named) ? named : null;
}
/** The first decision to act on a recommendation that was taken by a day; `null`: none. */
function acceptanceOf(recommendation, accepted, asOf) {
    return accepted.find(({ match, date }) => date <= asOf && isAbout(match, recommendation)) ?? null;
}
/** It holds on its last day. */
function isInForce({ expires }, asOf) {
    return asOf <= expires;
}
function isAbout(match, recommendation) {
    const { check, actionFamily, account, region, service, fingerprint, tags } = recommendation;
    const { resourceId, workloadGroup } = recommendation;
    const values = {
        check: [check],
        family: [actionFamily],
        account: [account],
        region: [region],
        service: [service],
        fingerprint: [fingerprint],
        resource: workloadGroup === null ? [resourceId] : [resourceId, workloadGroup],
    };
    return (0,conditions/* holds */.v)(match, (condition) => values[condition] ?? (0,conditions/* tagValues */.n)(condition, tags));
}

;// CONCATENATED MODULE: ./build/src/app/exempt-among.js



/** What people decided not to do: found out before amounts are put on anything, since it competes with nothing. */
async function exemptAmong(proposals, { tenant, asOf, fingerprintKey }, { config: { exemptions }, billTags }) {
    if (exemptions.length === 0)
        return new Set();
    const fingerprint = await (0,report_fingerprint/* fingerprinter */.u)(fingerprintKey);
    const exempt = new Set();
    const billTagsOf = (0,bill_tags/* billTagsIn */.WN)(billTags.known ? billTags.value : []);
    for (const proposal of proposals) {
        const identity = { tenant, ...proposal };
        const tags = proposal.tags ?? billTagsOf(proposal.account, proposal.resourceId);
        const decidable = { ...proposal, tags, fingerprint: await fingerprint(identity) };
        if (exemptionOf(decidable, exemptions, asOf))
            exempt.add(proposal);
    }
    return exempt;
}

// EXTERNAL MODULE: ./build/src/report/judging/tells-usage-types.js
var tells_usage_types = __webpack_require__(72345);
;// CONCATENATED MODULE: ./build/src/app/findings-of.js


/** Where neither what runs nor the bill was judged, there is nothing to recommend: the bill first, where it was read. */
function findingsOf({ collection, bill, lines }) {
    const billJudged = bill.rows.some(({ state }) => state === 'evaluated');
    const live = (0,known/* mapKnown */.ym)(collection, ({ findings }) => findings);
    if (live.known)
        return (0,known/* known */.eO)([...live.value, ...bill.findings]);
    if (billJudged)
        return (0,known/* known */.eO)(bill.findings);
    if (!(0,tells_usage_types/* tellsUsageTypes */.h)(lines)) {
        return (0,known/* unknown */.L5)('column-missing', 'recommended actions', 'export the column of usage types (x_UsageType, lineItem/UsageType)');
    }
    return { known: false, gap: { ...live.gap, subject: 'recommended actions' } };
}

// EXTERNAL MODULE: ./build/src/checks/with-thresholds.js
var with_thresholds = __webpack_require__(92716);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/report/living/exemptions-report.js



/** How many recommendations and dollars each exemption hides, which have expired, and which are about nothing. */
function exemptionsReport(exemptions, recommendations, { asOf, unjudged }) {
    const inForce = exemptions.filter((each) => isInForce(each, asOf));
    const hiddenBy = Map.groupBy(recommendations, ({ exemption }) => exemption);
    const byFingerprint = Map.groupBy(recommendations, ({ fingerprint }) => fingerprint);
    const about = (exemption) => {
        const named = fingerprintOf(exemption);
        return named === null ? recommendations : (byFingerprint.get(named) ?? []);
    };
    const matched = new Set(inForce.filter((each) => hiddenBy.has(each) || about(each).some((other) => isAbout(each.match, other))));
    return {
        inForce: inForce
            .filter((each) => matched.has(each))
            .map((exemption) => effectOf(exemption, hiddenBy.get(exemption) ?? [])),
        expired: exemptions
            .filter((each) => !isInForce(each, asOf))
            .map((exemption) => effectOf(exemption, about(exemption).filter((each) => each.exemption === null && isAbout(exemption.match, each)))),
        unmatched: inForce.filter((each) => each.origin !== 'issue' &&
            !matched.has(each) &&
            !unjudged.some((place) => mayBeAbout(each.match, place))),
    };
}
function effectOf(exemption, hidden) {
    const net = new Map();
    for (const { saving, alternative } of hidden) {
        if (!saving || alternative)
            continue;
        const sum = net.get(saving.currency);
        const { amount, currency } = saving.net;
        net.set(saving.currency, sum ? (0,money/* addMoney */.qy)(sum, saving.net) : { amount, currency });
    }
    return {
        exemption,
        recommendations: hidden.length,
        net: [...net.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, amount]) => amount),
    };
}
/** Whether it could be about something there: resources, tags and fingerprints are not known of a place nobody saw. */
function mayBeAbout(match, place) {
    const { check, actionFamily, account, region, service } = place;
    const values = { check, family: actionFamily, account, region, service };
    const known = Object.entries(match).filter(([condition]) => Object.hasOwn(values, condition));
    return (0,conditions/* holds */.v)(Object.fromEntries(known), (condition) => [values[condition] ?? '']);
}

// EXTERNAL MODULE: ./build/src/report/living/life.js
var living_life = __webpack_require__(8964);
;// CONCATENATED MODULE: ./build/src/report/living/lives-after.js


/** Days after which nothing is remembered of a recommendation that nobody found or acted on again. */
const REMEMBERED_DAYS = 400;
const DAY_MS = 86_400_000;
/**
 * The histories after one run, by fingerprint. A function of what is known, in any order; the same run again on one day
 * changes nothing. What was not looked at stays as it is.
 */
function livesAfter(parts) {
    const before = new Map(parts.before.map((life) => [life.fingerprint, life]));
    const seen = parts.seen.map((each) => lifeOfSeen(each, before.get(each.fingerprint) ?? null, parts));
    const here = new Set(seen.map(({ fingerprint }) => fingerprint));
    const oldest = (0,core_period/* addDays */.fi)(parts.asOf, -REMEMBERED_DAYS);
    const others = parts.before
        .filter(({ fingerprint }) => !here.has(fingerprint))
        .map((life) => lifeOfUnseen(life, parts))
        .filter((life) => life.lastSeen >= oldest || (life.events.at(-1)?.day ?? oldest) >= oldest);
    return [...seen, ...others].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}
function lifeOfSeen(seen, before, parts) {
    const { asOf } = parts;
    const { fingerprint, subject, team, net } = seen;
    const firstSeen = before?.firstSeen ?? parts.firstSeen.get(fingerprint) ?? asOf;
    const events = before?.events ?? [];
    const state = stateWhenSeen(seen, before, firstSeen, parts);
    const why = reasonOf(before, state);
    return {
        fingerprint,
        subject,
        team,
        net,
        firstSeen,
        lastSeen: asOf,
        events: withEvent(events, { day: asOf, state, net, ...(why ? { why } : {}) }),
        absences: [],
        measurements: before?.measurements ?? [],
        unmeasured: null,
    };
}
function stateWhenSeen({ fingerprint, exempt }, before, firstSeen, { asOf, decisions }) {
    if (exempt)
        return 'exempt';
    if (decisions.accepted.has(fingerprint))
        return 'accepted';
    if (!decisions.read && before && (0,living_life/* stateOf */.L4)(before) === 'accepted')
        return 'accepted';
    return firstSeen < asOf || (before && (0,living_life/* stateOf */.L4)(before) !== 'new') ? 'open' : 'new';
}
function reasonOf(before, state) {
    if (!before)
        return null;
    const from = (0,living_life/* stateOf */.L4)(before);
    if ((0,living_life/* isOver */.PU)(before))
        return 'returned';
    if (from === 'exempt' && state !== 'exempt')
        return 'exemption-ended';
    return from === 'accepted' && state === 'open' ? 'no-longer-accepted' : null;
}
function lifeOfUnseen(life, parts) {
    if ((0,living_life/* isOver */.PU)(life) || !parts.looked(life))
        return life;
    const absent = { ...life, absences: withAbsence(life.absences, { day: parts.asOf, at: parts.at }) };
    if (absent.absences.length < 2)
        return absent;
    const proof = parts.proofOf(absent);
    if (proof === 'unknown' || proof === 'unchanged')
        return absent;
    const { asOf: day } = parts;
    const event = proof === 'gone'
        ? { day, state: 'gone', net: life.net }
        : { day, state: 'done', net: agreed(life), why: proof };
    return { ...absent, events: withEvent(life.events, event), measurements: [] };
}
/** What it was worth when it was accepted, else when it was last seen. */
function agreed({ events, net }) {
    const accepted = events.findLast(({ state }) => state === 'accepted');
    return accepted ? accepted.net : net;
}
/** Two runs of one day, or within 24 hours, are one look. */
function withAbsence(absences, now) {
    const [first] = absences;
    if (!first)
        return [now];
    const isLater = now.day > first.day && Date.parse(now.at) - Date.parse(first.at) >= DAY_MS;
    return isLater ? [first, now] : absences;
}
/** A state that lasts is told once. */
function withEvent(events, event) {
    return events.at(-1)?.state === event.state ? events : [...events, event];
}

// EXTERNAL MODULE: ./build/src/report/living/owner-of.js
var owner_of = __webpack_require__(16849);
;// CONCATENATED MODULE: ./build/src/report/living/priority-of.js

/** Most points of each part; they add up to 100. */
const MOST = { saving: 50, effort: 20, risk: 15, confidence: 15 };
/** Shares of the monthly spend with no point and with all of them; every tenfold between is worth as many points. */
const SHARES = { none: 0.000_01, all: 0.01 };
/** Share of the monthly spend from which little effort is worth being named apart. */
const QUICK_WIN_SHARE = 0.0002;
const EFFORT = {
    VeryLow: 20,
    Low: 16,
    Medium: 10,
    High: 4,
    VeryHigh: 0,
};
/** Why a recommendation stands where it stands; docs/priority.md has the table. */
function priorityOf(recommendation, spendOf) {
    const { saving: amount, implementationEffort, restartNeeded, rollbackPossible } = recommendation;
    const share = amount ? shareOf(amount.net, spendOf(amount.currency)) : 0;
    const saving = savingPoints(share);
    const effort = EFFORT[implementationEffort];
    const risk = MOST.risk - (restartNeeded ? 6 : 0) - (rollbackPossible ? 0 : 9);
    const confidence = amount ? Math.round(amount.confidence * MOST.confidence) : 0;
    const easy = effort >= EFFORT.Low && !restartNeeded && rollbackPossible;
    return {
        score: saving + effort + risk + confidence,
        saving,
        effort,
        risk,
        confidence,
        quickWin: easy && share >= QUICK_WIN_SHARE,
    };
}
function shareOf(net, spend) {
    const total = spend ? (0,money/* moneyToNumber */.jQ)(spend) : 0;
    return total > 0 ? Math.max(0, (0,money/* moneyToNumber */.jQ)(net) / total) : 0;
}
function savingPoints(share) {
    if (share <= SHARES.none)
        return 0;
    const reached = Math.log10(share / SHARES.none) / Math.log10(SHARES.all / SHARES.none);
    return Math.round(MOST.saving * Math.min(1, reached));
}

;// CONCATENATED MODULE: ./build/src/report/living/living-of.js







/** Priced proposals with their owner, exemption, history and priority, and what is remembered of all from now on. */
async function livingOf(parts) {
    const decided = await Promise.all(parts.proposals.map((proposal) => decide(proposal, parts)));
    const lives = livesAfter({
        asOf: parts.asOf,
        at: parts.at,
        before: parts.before,
        seen: seenIn(decided, parts),
        firstSeen: parts.firstSeen,
        decisions: decisionsOf(decided, parts),
        looked: parts.looked,
        proofOf: parts.proofOf,
    });
    const byFingerprint = new Map(lives.map((life) => [life.fingerprint, life]));
    return {
        recommendations: decided
            .map((each) => recommendationOf(each, byFingerprint.get(each.fingerprint), parts))
            .sort(worthwhileFirst),
        lives,
        exemptions: exemptionsReport(parts.exemptions, decided.map(({ proposal, ...rest }) => ({ ...proposal, ...rest })), parts),
    };
}
async function decide(proposal, parts) {
    const { tenant, asOf, owners, ownerFacts, exemptions, accepted } = parts;
    const { account, region, service, resourceId, workloadGroup, actionFamily } = proposal;
    const identity = { tenant, account, region, service, resourceId, workloadGroup, actionFamily };
    const fingerprint = await parts.fingerprint(identity);
    const tags = proposal.tags ?? ownerFacts.billTagsOf(account, resourceId);
    const decidable = { ...proposal, tags, fingerprint };
    return {
        proposal,
        fingerprint,
        owner: (0,owner_of/* ownerOf */.bf)(proposal, owners, ownerFacts),
        exemption: exemptionOf(decidable, exemptions, asOf),
        acceptance: acceptanceOf(decidable, accepted, asOf),
    };
}
/** Somebody who took one of several that are one history took that. */
function decisionsOf(decided, { decisions }) {
    const taken = decided.filter(({ acceptance }) => acceptance !== null).map(({ fingerprint }) => fingerprint);
    return { ...decisions, accepted: new Set([...decisions.accepted, ...taken]) };
}
function recommendationOf({ proposal, fingerprint, owner, exemption, acceptance }, life, { asOf, spendOf, serviceName }) {
    const { claims: _, oneOff: __, tags: ___, service, ...told } = proposal;
    return {
        ...told,
        fingerprint,
        serviceName: serviceName(service),
        owner,
        // Several proposals may share a fingerprint, and not each be exempt.
        state: exemption ? 'exempt' : life ? (0,living_life/* stateOf */.L4)(life) : 'new',
        exemption,
        ...(acceptance ? { acceptance } : {}),
        priority: priorityOf(proposal, spendOf),
        firstSeen: life?.firstSeen ?? asOf,
    };
}
/** One for each fingerprint: several resources of a group, or several checks of one family, are one history. */
function seenIn(decided, { rulerOf }) {
    const groups = Map.groupBy(decided, ({ fingerprint }) => fingerprint);
    return [...groups].flatMap(([fingerprint, members]) => {
        const [first] = members.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
        if (!first)
            return [];
        const proposals = members.map(({ proposal }) => proposal);
        const { account, region, service, workloadGroup, actionType, actionFamily } = first.proposal;
        const checks = [...new Set(proposals.map(({ check }) => check))].sort();
        const subject = {
            checks,
            account,
            region,
            service,
            resourceIds: [...new Set(proposals.map(({ resourceId }) => resourceId))].sort(),
            workloadGroup,
            actionType,
            actionFamily,
            ruler: checks.map(rulerOf).join('\n'),
        };
        const exempt = members.every(({ exemption }) => exemption !== null);
        return [{ fingerprint, subject, team: first.owner?.team ?? null, net: netOf(proposals), exempt }];
    });
}
function orderOf({ proposal: { check, resourceId } }) {
    return JSON.stringify([check, resourceId]);
}
/** What can be had of them together, in the currency of the first; `null`: none has an amount. */
function netOf(proposals) {
    let sum = null;
    for (const { saving, alternative } of proposals) {
        if (!saving || alternative)
            continue;
        const net = { amount: saving.net.amount, currency: saving.currency };
        if (!sum)
            sum = net;
        else if (sum.currency === net.currency)
            sum = (0,money/* addMoney */.qy)(sum, net);
    }
    return sum;
}
/** By score, then saving, then what they are about. */
function worthwhileFirst(a, b) {
    const bySaving = a.saving && b.saving && a.saving.currency === b.saving.currency
        ? (0,money/* compareMoney */.Qb)(b.saving.net, a.saving.net)
        : 0;
    return b.priority.score - a.priority.score || bySaving || (living_of_textOf(a) < living_of_textOf(b) ? -1 : 1);
}
function living_of_textOf({ check, account, region, resourceId }) {
    return JSON.stringify([check, account, region, resourceId]);
}

// EXTERNAL MODULE: ./build/src/report/judging/judged.js
var judged = __webpack_require__(29042);
;// CONCATENATED MODULE: ./build/src/report/living/looked-at.js

/**
 * Whether a run looked everywhere a recommendation would be found: each of its checks was judged in its place, by the same
 * rule, and could decide about it. Of a group nobody can tell which of its members could not be decided about.
 */
function lookedAt({ rows, rulerOf, hasGone }) {
    const places = Map.groupBy(rows, ({ check, account, region }) => looked_at_keyOf(check, account, region));
    const rowsOf = (check, { account, region }) => [
        ...(places.get(looked_at_keyOf(check, account, region)) ?? []),
        ...(places.get(looked_at_keyOf(check, judged/* EVERYWHERE */.Zh.account, judged/* EVERYWHERE */.Zh.region)) ?? []),
    ];
    const couldDecide = decidedBy();
    return ({ subject }) => {
        if (hasGone(subject.account))
            return true;
        if (subject.checks.map(rulerOf).join('\n') !== subject.ruler)
            return false;
        return subject.checks.every((check) => {
            const own = rowsOf(check, subject);
            return own.length > 0 && own.every((row) => row.state === 'evaluated' && couldDecide(row, subject));
        });
    };
}
/** Each row's resources are gathered once: a check that could decide about none of a large place is asked about each of them. */
function decidedBy() {
    const known = new Map();
    return (row, { resourceIds, workloadGroup }) => {
        if (workloadGroup !== null)
            return row.undecided.length === 0;
        const left = known.get(row) ?? new Set(row.undecided.map(({ resourceId }) => resourceId));
        known.set(row, left);
        return !resourceIds.some((id) => left.has(id));
    };
}
function looked_at_keyOf(check, account, region) {
    return JSON.stringify([check, account, region]);
}

;// CONCATENATED MODULE: ./build/src/report/living/outcomes-of.js


/** Days for which it is told that something is over: longer than its saving can be measured. */
const TOLD_DAYS = 200;
/** Days of use after an action before its saving is measured first. */
const FIRST_CHECKPOINT = 30;
/** Recommendations that are over, or were not found in two complete looks; the newest first. */
function outcomesOf(lives, asOf) {
    const oldest = (0,core_period/* addDays */.fi)(asOf, -TOLD_DAYS);
    return lives
        .flatMap(outcomeOf)
        .filter(({ day }) => day >= oldest)
        .sort((a, b) => (a.day === b.day ? (a.fingerprint < b.fingerprint ? -1 : 1) : a.day < b.day ? 1 : -1));
}
function outcomeOf(life) {
    const ended = endOf(life);
    if (!ended)
        return [];
    const { subject, team, lastSeen, measurements } = life;
    const { actionType, service, account, region, resourceIds } = subject;
    const isMeasured = measurements.some(({ state }) => state === 'measured');
    const measurable = ended.state === 'done' && !isMeasured && (life.unmeasured === null || life.unmeasured === 'too-early');
    return [
        {
            ...ended,
            fingerprint: life.fingerprint,
            actionType,
            service,
            account,
            region,
            resourceIds,
            team,
            measuredAfter: measurable ? (0,core_period/* addDays */.fi)(lastSeen, FIRST_CHECKPOINT) : null,
            measurements,
        },
    ];
}
/** How it ended, when, and with which estimate; `null`: it has not. */
function endOf(life) {
    const state = (0,living_life/* stateOf */.L4)(life);
    if (state === 'done' || state === 'measured' || state === 'gone') {
        const event = life.events.findLast((each) => each.state === 'done' || each.state === 'gone');
        return event ? { state, day: event.day, net: event.net } : null;
    }
    const [, second] = life.absences;
    return second ? { state: 'absent', day: second.day, net: life.net } : null;
}

// EXTERNAL MODULE: ./build/src/report/living/owner-spend.js
var owner_spend = __webpack_require__(61558);
;// CONCATENATED MODULE: ./build/src/report/living/ownership-of.js


/** Whose recommendations and whose spend; what no rule matches is shown as nobody's. */
function ownershipOf(parts) {
    return {
        tables: parts.currencies.map((currency) => tableOf(currency, parts)),
        spend: (0,known/* mapKnown */.ym)(parts.spend, () => true),
        ...(parts.unitsGap ? { units: parts.unitsGap } : {}),
    };
}
function tableOf(currency, parts) {
    const spend = (0,known/* mapKnown */.ym)(parts.spend, ({ rows }) => spendByTeam(rows, currency, parts));
    const found = parts.recommendations.filter(({ saving, exemption }) => exemption === null && (saving?.currency ?? parts.currencies[0]) === currency);
    const byTeam = Map.groupBy(found, ({ owner }) => owner?.team ?? null);
    const teams = new Set([...byTeam.keys(), ...(spend.known ? spend.value.keys() : []), null]);
    const rows = [...teams].map((team) => {
        const own = byTeam.get(team) ?? [];
        const net = own.flatMap(({ saving, alternative }) => (saving && !alternative ? [saving.net] : []));
        return {
            team,
            spend: spend.known ? (spend.value.get(team) ?? (0,money/* zeroMoney */.Vg)(currency)) : null,
            recommendations: own.length,
            net: (0,money/* sumMoney */.M9)(net, currency),
        };
    });
    return {
        currency,
        period: parts.spend.known ? parts.spend.value.period : null,
        teams: rows.sort(largestFirst),
    };
}
function spendByTeam(rows, currency, { teamOf }) {
    const spend = new Map();
    for (const row of rows) {
        if (row.currency !== currency || !row.effectiveCost)
            continue;
        const team = teamOf(row);
        spend.set(team, (0,money/* addMoney */.qy)(spend.get(team) ?? (0,money/* zeroMoney */.Vg)(currency), row.effectiveCost));
    }
    return spend;
}
/** What nobody owns is the last. */
function largestFirst(a, b) {
    if (a.team === null || b.team === null)
        return a.team === null ? 1 : -1;
    const bySpend = a.spend && b.spend ? (0,money/* compareMoney */.Qb)(b.spend, a.spend) : 0;
    return bySpend || (0,money/* compareMoney */.Qb)(b.net, a.net) || (a.team < b.team ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/src/report/living/realised/anomaly-days.js

/** Days after an action in which cost goes down because of it. */
const TAKES_EFFECT = 7;
/**
 * Days on which the cost of a service in an account was unusual, so that they say nothing of an action. A decrease that begins with
 * the action is the action itself.
 */
function anomalyDaysOf({ account, service }, actionDay, anomalies, serviceIdsOf) {
    const own = anomalies.filter(({ scope }) => (scope.subAccountId === '' || scope.subAccountId === account) &&
        (scope.serviceName === '' || serviceIdsOf(scope.serviceName).includes(service)));
    const isOfAction = ({ direction, period: { start } }) => direction === 'decrease' && start >= actionDay && start <= (0,core_period/* addDays */.fi)(actionDay, TAKES_EFFECT);
    return new Set(own.filter((each) => !isOfAction(each)).flatMap(({ period }) => (0,core_period/* eachDay */.aj)(period)));
}

// EXTERNAL MODULE: ./build/src/report/living/realised/usage-day.js
var usage_day = __webpack_require__(484);
;// CONCATENATED MODULE: ./build/src/report/living/realised/action-day.js


/** Days that tell what was charged before and after something happened. */
const DAYS = 7;
/**
 * The last day of the old way: on which something was last charged that had been charged before it was last found and was
 * no more once it was not found; else the day before something new was first charged; else the day it was last found.
 */
function actionDayOf(rows, { lastSeen, absent }) {
    const charged = rows.filter(usage_day/* isCharged */.Jh);
    const keysBetween = (start, end) => new Set(charged.filter(({ day }) => day >= start && day < end).map(usage_day/* priceKeyOf */.gr));
    const old = keysBetween((0,core_period/* addDays */.fi)(lastSeen, -DAYS), lastSeen);
    const now = keysBetween((0,core_period/* addDays */.fi)(absent, 1), (0,core_period/* addDays */.fi)(absent, 1 + DAYS));
    const around = charged.filter(({ day }) => day >= (0,core_period/* addDays */.fi)(lastSeen, -DAYS) && day <= absent);
    const dropped = around.filter((row) => old.has((0,usage_day/* priceKeyOf */.gr)(row)) && !now.has((0,usage_day/* priceKeyOf */.gr)(row)));
    const last = (0,core_period/* parseDay */.Iq)(dropped.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), ''));
    if (last)
        return last;
    const begun = around.filter((row) => now.has((0,usage_day/* priceKeyOf */.gr)(row)) && !old.has((0,usage_day/* priceKeyOf */.gr)(row)));
    const first = (0,core_period/* parseDay */.Iq)(begun.map(({ day }) => day).reduce((a, b) => (a < b ? a : b), '9999-12-31'));
    return begun.length > 0 && first ? (0,core_period/* addDays */.fi)(first, -1) : lastSeen;
}

// EXTERNAL MODULE: ./build/src/core/month-scale.js
var month_scale = __webpack_require__(98436);
;// CONCATENATED MODULE: ./build/src/report/living/realised/counterfactual.js



/**
 * What the days after would have cost the old way: what goes on is charged at its old rate; what took the place of
 * something is charged, in the same unit, at the old rate of that; what was only dropped costs by the day what it did.
 */
function counterfactual(sides, column) {
    const before = usageByKey(sides.before, column, sides.currency);
    const after = usageByKey(sides.after, column, sides.currency);
    if (typeof before === 'string')
        return before;
    if (typeof after === 'string')
        return after;
    const parts = [];
    for (const [key, old] of before) {
        const now = after.get(key);
        if (now)
            parts.push(atOldRate(old.usage, now.usage));
    }
    const only = (from, other) => byUnit([...from].filter(([key]) => !other.has(key)).map(([, each]) => each), sides.currency);
    parts.push(...replaced(only(before, after), only(after, before), sides));
    return total(parts, sides.currency);
}
function usageByKey(rows, column, currency) {
    const found = new Map();
    for (const row of rows) {
        const cost = row[column];
        if (!cost || row.unknownRows[column] > 0)
            return 'no-contracted-cost';
        const known = found.get((0,usage_day/* priceKeyOf */.gr)(row))?.usage ?? { cost: (0,money/* zeroMoney */.Vg)(currency), quantity: decimal/* ZERO */.f2 };
        const usage = added(known, { cost, quantity: row.quantity });
        found.set((0,usage_day/* priceKeyOf */.gr)(row), { unit: row.pricingUnit, usage });
    }
    return found;
}
function byUnit(usages, currency) {
    const found = new Map();
    for (const { unit, usage } of usages) {
        found.set(unit, added(found.get(unit) ?? { cost: (0,money/* zeroMoney */.Vg)(currency), quantity: decimal/* ZERO */.f2 }, usage));
    }
    return found;
}
function added(a, b) {
    const quantity = a.quantity && b.quantity ? (0,decimal/* addDecimal */.vE)(a.quantity, b.quantity) : null;
    return { cost: (0,money/* addMoney */.qy)(a.cost, b.cost), quantity };
}
function replaced(old, now, { daysBefore, daysAfter }) {
    const isOther = [...now.keys()].some((unit) => !old.has(unit));
    return [...old].map(([unit, usage]) => {
        const instead = now.get(unit);
        if (instead)
            return atOldRate(usage, instead);
        // Something is counted in a unit that nothing was counted in before: it may stand for this, and nobody can tell how much.
        return isOther ? 'other-units' : overDays(usage.cost, daysBefore, daysAfter);
    });
}
function atOldRate({ cost, quantity }, now) {
    if (!quantity || !now.quantity)
        return 'no-quantity';
    const rate = (0,decimal/* divideDecimal */.rE)(cost.amount, quantity);
    if (!rate)
        return cost.amount.units === 0n ? (0,money/* zeroMoney */.Vg)(cost.currency) : 'no-quantity';
    return (0,money/* multiplyMoney */.Zx)({ amount: rate, currency: cost.currency }, now.quantity);
}
/** The same for so many days more or less. */
function overDays(cost, days, wanted) {
    const share = (0,money/* ratioOfMoney */.D)(cost, { amount: { units: BigInt(days), scale: 0 }, currency: cost.currency });
    return (0,money/* multiplyMoney */.Zx)({ amount: share ?? decimal/* ZERO */.f2, currency: cost.currency }, { units: BigInt(wanted), scale: 0 });
}
function total(parts, currency) {
    let sum = (0,money/* zeroMoney */.Vg)(currency);
    for (const part of parts) {
        if (typeof part === 'string')
            return part;
        sum = (0,money/* addMoney */.qy)(sum, part);
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/src/report/living/realised/measuring-windows.js

/** Days on either side of an action that a saving is measured over. */
const measuring_windows_DAYS = 28;
/** How far back or forth these may lie apart, so that a season is not compared with another. */
const REACH = 56;
/** Fewest days before the action where the resource itself is younger. */
const YOUNG_DAYS = 7;
/**
 * 28 complete days before the action, and as many after it: the first ones, and at a later checkpoint the last up to it.
 * Days of anomalies are left out of both and the next ones taken. The day of the action belongs to neither.
 */
function measuringWindows(parts) {
    const { actionDay, complete, checkpoint } = parts;
    const usable = (days) => (0,core_period/* eachDay */.aj)(days).filter((day) => day >= complete.start && day < complete.end && !parts.anomalyDays.has(day));
    const after = usable({ start: (0,core_period/* addDays */.fi)(actionDay, 1), end: (0,core_period/* addDays */.fi)(actionDay, checkpoint + measuring_windows_DAYS) });
    const reached = after.filter((day) => day <= (0,core_period/* addDays */.fi)(actionDay, checkpoint)).length;
    const last = checkpoint === 30 ? measuring_windows_DAYS : Math.max(reached, measuring_windows_DAYS);
    if (complete.end <= (0,core_period/* addDays */.fi)(actionDay, checkpoint) || after.length < last)
        return 'too-early';
    const earliest = (0,core_period/* addDays */.fi)(actionDay, -REACH);
    const { firstCharged } = parts;
    const isYoung = firstCharged !== null && firstCharged > complete.start && firstCharged > earliest;
    const start = isYoung ? firstCharged : earliest;
    const before = usable({ start, end: actionDay }).slice(-measuring_windows_DAYS);
    if (before.length < (isYoung ? YOUNG_DAYS : measuring_windows_DAYS))
        return 'too-little-history';
    return { before, after: after.slice(last - measuring_windows_DAYS, last) };
}

;// CONCATENATED MODULE: ./build/src/report/living/realised/realised-saving.js







/** What an action brought a month, measured on the bill; or why that cannot be told. */
function realisedSaving(parts) {
    const charged = parts.rows.filter(usage_day/* isCharged */.Jh);
    if (charged.length === 0)
        return 'no-cost-by-resource';
    const windows = measuringWindows({ ...parts, firstCharged: firstDay(charged) });
    if (typeof windows === 'string')
        return windows;
    const sides = sidesOf(charged, windows, parts);
    const removed = sides.after.length === 0;
    const contracted = savedAt('contractedCost', sides, replacedIn(windows, parts, removed));
    if (typeof contracted === 'string')
        return contracted;
    const cash = savedAt('effectiveCost', sides, replacedIn(windows, parts, removed));
    const days = [...windows.before, ...windows.after];
    return {
        checkpoint: parts.checkpoint,
        state: days.every(parts.isFinal) ? 'measured' : 'provisional',
        kind: removed ? 'removed' : 'changed',
        before: spanOf(windows.before),
        after: spanOf(windows.after),
        monthly: aMonth(contracted.saved, windows.after.length),
        cash: typeof cash === 'string' ? null : aMonth(cash.saved, windows.after.length),
        reducedRunRate: aMonth(contracted.lessThanBefore, windows.after.length),
        formula: removed
            ? 'cost an hour before × hours after − cost of what replaces it'
            : 'old rate × quantity after − cost after',
    };
}
/**
 * What a commitment brought in final months: the contracted price of the usage it covered, less what was paid for it, used
 * or not. `null`: the bill does not tell all of it.
 */
function realisedByCommitment(months, currency) {
    const brought = months.map(({ coveredContractedCost, used, unused }) => coveredContractedCost && used && unused
        ? subtractMoney(subtractMoney(coveredContractedCost, used), unused)
        : null);
    const known = brought.filter((each) => each !== null);
    return known.length === months.length && known.length > 0 ? sumMoney(known, currency) : null;
}
/** Whether half of a saving or more has gone again between two measurements. */
function hasRegressed(first, later) {
    if (first.monthly.amount.units <= 0n)
        return false;
    const left = (0,money/* subtractMoney */.$w)((0,money/* multiplyMoney */.Zx)(later.monthly, (0,decimal/* decimal */._)('2')), first.monthly);
    return left.amount.units <= 0n;
}
function savedAt(column, sides, replacements) {
    const instead = counterfactual(sides, column);
    if (typeof instead === 'string')
        return instead;
    const costs = (rows) => rows.map((row) => row[column]);
    const after = [...costs(sides.after), ...costs(replacements)];
    if (!after.every((cost) => cost !== null))
        return 'no-contracted-cost';
    const cost = (0,money/* sumMoney */.M9)(after, sides.currency);
    const before = (0,money/* sumMoney */.M9)(costs(sides.before).filter((each) => each !== null), sides.currency);
    return {
        saved: (0,money/* subtractMoney */.$w)(instead, cost),
        lessThanBefore: (0,money/* subtractMoney */.$w)(overDays(before, sides.daysBefore, sides.daysAfter), cost),
    };
}
function sidesOf(rows, { before, after }, { currency }) {
    return {
        before: within(rows, before),
        after: within(rows, after),
        daysBefore: before.length,
        daysAfter: after.length,
        currency,
    };
}
/** What took the place of something counts where the thing itself is gone; else it changed where it stands. */
function replacedIn({ after }, { replacements }, removed) {
    return removed ? within(replacements, after) : [];
}
function within(rows, days) {
    const wanted = new Set(days);
    return rows.filter(({ day }) => wanted.has(day));
}
function firstDay(rows) {
    return (0,core_period/* parseDay */.Iq)(rows.map(({ day }) => day).reduce((a, b) => (a < b ? a : b), '9999-12-31'));
}
function spanOf(days) {
    const [start, end] = [days[0], days.at(-1)];
    if (!start || !end)
        throw new TypeError('A window has days');
    return { start, end: (0,core_period/* addDays */.fi)(end, 1) };
}
/** Digits after the point: a rate was rounded on the way, so that more would only look exact. */
const SCALE = 9;
/** 730 hours. */
function aMonth({ amount, currency }, days) {
    return { amount: (0,decimal/* trimDecimal */.sz)((0,decimal/* roundDecimal */.QQ)((0,month_scale/* monthOfDays */.DQ)(amount, days), SCALE)), currency };
}

;// CONCATENATED MODULE: ./build/src/report/living/realised/measured-lives.js




const CHECKPOINTS = [30, 60, 90];
/** Days after which a saving that was not measured can no longer be: the bill does not reach back. */
const MEASURABLE_DAYS = 200;
/** The histories with what was done measured on the bill, at 30, 60 and 90 days. What is final is not measured again. */
function measuredLives(lives, facts) {
    return lives.map((life) => (isMeasurable(life, facts.asOf) ? measuredLife(life, facts) : life));
}
function isMeasurable(life, asOf) {
    const state = (0,living_life/* stateOf */.L4)(life);
    const done = life.events.findLast((event) => event.state === 'done');
    if (!done || (state !== 'done' && state !== 'measured'))
        return false;
    const isFinished = life.measurements.filter((each) => each.state === 'measured').length === CHECKPOINTS.length;
    return !isFinished && done.day >= (0,core_period/* addDays */.fi)(asOf, -MEASURABLE_DAYS);
}
function measuredLife(life, facts) {
    const measurements = [];
    let reason = null;
    for (const checkpoint of CHECKPOINTS) {
        const known = life.measurements.find((each) => each.checkpoint === checkpoint);
        const found = known?.state === 'measured' ? known : measuredAt(life, checkpoint, facts);
        if (typeof found !== 'string')
            measurements.push(found);
        // What was provisional is not forgotten where the bill no longer tells.
        else if (known)
            measurements.push(known);
        else
            reason ??= found;
    }
    const unmeasured = measurements.length > 0 ? null : reason;
    return { ...life, measurements, unmeasured, events: eventsAfter(life, measurements, facts.asOf) };
}
function measuredAt(life, checkpoint, facts) {
    const { net, lastSeen, absences } = life;
    if (!net)
        return 'no-amount';
    const rows = facts.rowsOf(life)?.filter(({ currency }) => currency === net.currency);
    if (!rows)
        return 'no-cost-by-resource';
    const actionDay = actionDayOf(rows, { lastSeen, absent: absences[0]?.day ?? lastSeen });
    return realisedSaving({
        actionDay,
        checkpoint,
        rows,
        replacements: facts.replacementsOf(life, actionDay),
        complete: facts.complete,
        anomalyDays: facts.anomalyDaysOf(life, actionDay),
        isFinal: facts.isFinal,
        currency: net.currency,
    });
}
/** Measured with the first final figure; regressed, once, with the first later one that has lost half of it. */
function eventsAfter({ events }, measurements, day) {
    const final = measurements.filter(({ state }) => state === 'measured');
    const [first, ...later] = final;
    if (!first)
        return events;
    const since = events.slice(events.findLastIndex(({ state }) => state === 'done'));
    const added = [];
    if (!since.some(({ state }) => state === 'measured')) {
        added.push({ day, state: 'measured', net: first.monthly });
    }
    const lost = later.find((each) => hasRegressed(first, each));
    if (lost && !since.some(({ why }) => why === 'regressed')) {
        added.push({ day, state: 'measured', net: lost.monthly, why: 'regressed' });
    }
    return [...events, ...added];
}

;// CONCATENATED MODULE: ./build/src/report/living/realised/proof-of-change.js






/** Days that are compared. */
const proof_of_change_DAYS = 7;
/**
 * What shows that something was done. AWS itself where the check judges how a thing is set up: looked at twice, it is gone or
 * set up otherwise. For what is judged by its metrics the bill must show it: at least half of what it was worth is no longer
 * charged.
 */
function proofOfChange(life, { bySetUp, hasGone, rows, complete }) {
    if (hasGone)
        return 'gone';
    if (bySetUp)
        return 'api';
    const absent = life.absences[0]?.day;
    const { net } = life;
    if (!rows || !absent || !net || net.amount.units <= 0n)
        return 'unknown';
    const before = { start: (0,core_period/* addDays */.fi)(life.lastSeen, -proof_of_change_DAYS), end: life.lastSeen };
    const after = { start: (0,core_period/* addDays */.fi)(absent, 1), end: (0,core_period/* addDays */.fi)(absent, 1 + proof_of_change_DAYS) };
    if (before.start < complete.start || after.end > complete.end)
        return 'unknown';
    const [then, now] = [costIn(rows, before, net.currency), costIn(rows, after, net.currency)];
    if (!then || !now || !rows.some(usage_day/* isCharged */.Jh))
        return 'unknown';
    const worth = overDays(net, month_scale/* HOURS_A_MONTH */.P9, proof_of_change_DAYS * 24);
    const enough = (0,money/* addMoney */.qy)(now, (0,money/* multiplyMoney */.Zx)(worth, (0,decimal/* decimal */._)('0.5')));
    return (0,money/* compareMoney */.Qb)(enough, then) <= 0 ? 'bill' : 'unchanged';
}
/** At effective cost, since that is what the saving is told in; `null`: some of it is not known. */
function costIn(rows, { start, end }, currency) {
    const own = rows.filter((row) => row.currency === currency && row.day >= start && row.day < end);
    const costs = own.map(({ effectiveCost }) => effectiveCost);
    return costs.every((cost) => cost !== null) ? (0,money/* sumMoney */.M9)(costs, currency) : null;
}

;// CONCATENATED MODULE: ./build/src/report/living/ledger-entries.js


/** Months a saving accrues for; from then on it is what things cost. */
const ACCRUES = 12;
/** What one history adds to the ledger, up to a month; nothing where it never had an amount. */
function ledgerEntries(life, until) {
    const { events, team, firstSeen } = life;
    const currency = [life.net, ...events.map(({ net }) => net)].find((each) => each)?.currency;
    if (currency === undefined)
        return [];
    const zero = (0,money/* zeroMoney */.Vg)(currency);
    const told = [
        { month: (0,core_period/* monthOf */.GS)(firstSeen), column: 'found', amount: events[0]?.net ?? zero },
        ...events.flatMap((event, index) => toldBy(event, events.slice(0, index), life, zero)),
        ...provisional(life, zero),
    ];
    return told.filter(({ month }) => month <= until).map((each) => ({ team, ...each }));
}
function toldBy(event, before, life, zero) {
    const month = (0,core_period/* monthOf */.GS)(event.day);
    const net = event.net ?? zero;
    const measured = before.findLast(({ state, why }) => state === 'measured' && why !== 'regressed');
    if (event.why === 'returned')
        return measured ? lost(measured, measured.net ?? zero, month) : [];
    if (event.why === 'regressed') {
        return measured ? lost(measured, (0,money/* subtractMoney */.$w)(measured.net ?? zero, net), month) : [];
    }
    if (event.state === 'measured')
        return measuredBy(event, before, life, zero);
    const { state: column } = event;
    return column === 'accepted' || column === 'done' || column === 'gone'
        ? [{ month, column, amount: net }]
        : [];
}
function measuredBy({ day, net }, before, { measurements }, zero) {
    const month = (0,core_period/* monthOf */.GS)(day);
    const amount = net ?? zero;
    const first = measurements.find(({ state }) => state === 'measured');
    const done = before.findLast(({ state }) => state === 'done');
    return [
        { month, column: 'measured', amount },
        { month, column: 'estimated', amount: done?.net ?? zero },
        ...(first
            ? [
                {
                    month,
                    column: 'avoidedGrowth',
                    amount: (0,money/* subtractMoney */.$w)(first.monthly, first.reducedRunRate),
                },
            ]
            : []),
        ...accrued(month, (0,core_period/* addMonths */.PS)(month, ACCRUES), amount),
    ];
}
/** What was measured and is gone again accrues no longer. */
function lost(measured, amount, month) {
    const end = (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(measured.day), ACCRUES);
    const less = (0,money/* subtractMoney */.$w)((0,money/* zeroMoney */.Vg)(amount.currency), amount);
    return [{ month, column: 'regressed', amount }, ...accrued(month, end, less)];
}
function accrued(from, end, amount) {
    const told = [];
    for (let month = from; month < end; month = (0,core_period/* addMonths */.PS)(month, 1)) {
        told.push({ month, column: 'accrued', amount });
    }
    return told;
}
/** A figure that is not final stands in the month in which it was done. */
function provisional({ events, measurements }, zero) {
    const last = events.at(-1);
    if (last?.state !== 'done')
        return [];
    const figure = measurements.find(({ state }) => state === 'provisional');
    return figure ? [{ month: (0,core_period/* monthOf */.GS)(last.day), column: 'provisional', amount: figure.monthly ?? zero }] : [];
}

;// CONCATENATED MODULE: ./build/src/report/living/savings-ledger.js





/** Digits of a ratio that tell something. */
const DIGITS = 4;
/** What became of recommendations, by team and month: the newest month first. */
function savingsLedger(lives, asOf) {
    const entries = lives.flatMap((life) => ledgerEntries(life, (0,core_period/* monthOf */.GS)(asOf)));
    const rows = Map.groupBy(entries, ({ team, month, amount }) => JSON.stringify([team, month, amount.currency]));
    return {
        asOf,
        rows: [...rows.values()].flatMap(rowOf).sort(newestFirst),
        unmeasured: lives.flatMap(unmeasuredOf).sort(latestFirst),
    };
}
function rowOf(entries) {
    const [first] = entries;
    if (!first)
        return [];
    const { team, month } = first;
    const { currency } = first.amount;
    const column = (wanted) => {
        const own = entries.filter((each) => each.column === wanted).map(({ amount }) => amount);
        return { recommendations: own.length, amount: (0,money/* sumMoney */.M9)(own, currency) };
    };
    const measured = column('measured');
    const ratio = (0,money/* ratioOfMoney */.D)(measured.amount, column('estimated').amount);
    return [
        {
            team,
            month,
            currency,
            found: column('found'),
            accepted: column('accepted'),
            done: column('done'),
            measured,
            provisional: column('provisional'),
            regressed: column('regressed'),
            gone: column('gone'),
            avoidedGrowth: column('avoidedGrowth').amount,
            accrued: column('accrued').amount,
            realisation: ratio && measured.recommendations > 0 ? (0,decimal/* formatDecimal */.zJ)((0,decimal/* roundDecimal */.QQ)(ratio, DIGITS)) : null,
        },
    ];
}
/** Months, then teams by name, what nobody owns last. */
function newestFirst(a, b) {
    return (sortText(a.month, b.month) * -1 || sortText(nameOf(a), nameOf(b)) || sortText(a.currency, b.currency));
}
function nameOf({ team }) {
    return team === null ? '2' : `1${team}`;
}
function sortText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function unmeasuredOf({ fingerprint, subject, team, events, unmeasured }) {
    const day = events.at(-1)?.day;
    if (unmeasured === null || !day || (0,living_life/* stateOf */.L4)({ events }) !== 'done')
        return [];
    const resourceId = subject.workloadGroup ?? subject.resourceIds[0] ?? '';
    return [{ fingerprint, resourceId, team, day, reason: unmeasured }];
}
function latestFirst(a, b) {
    return sortText(b.day, a.day) || sortText(a.fingerprint, b.fingerprint);
}

;// CONCATENATED MODULE: ./build/src/report/living/units-gap.js

/** Organizational units an account lies in; `null`: not known. */
function unitsIn(accounts) {
    const units = new Map(accounts?.map(({ id, units }) => [id, units ?? null]));
    return (account) => units.get(account) ?? null;
}
/**
 * Why rules about organizational units may not match accounts that are theirs; `null`: there is no such rule, or each account is
 * known up to the root, or matched by one. @param accounts Those of the tenant; `null`: which they are is not known.
 */
function unitsGap(rules, accounts) {
    const wanted = rules.flatMap(({ match }) => (match?.['ou'] === undefined ? [] : [{ ou: match['ou'] }]));
    if (wanted.length === 0)
        return null;
    const isTold = ({ units = [] }) => units[0]?.startsWith('r-') || wanted.some((each) => (0,conditions/* holds */.v)(each, () => units));
    return accounts?.every(isTold) ? null : UNKNOWN_UNITS;
}
const UNKNOWN_UNITS = {
    reason: 'not-configured',
    subject: 'owners by organizational unit',
    remedy: 'select the accounts by the organisation in spendlog.yml, not one by one',
};

// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
;// CONCATENATED MODULE: ./build/src/app/monthly-spend.js


/** Spend a month by currency, added up once however many savings are held against it. */
function monthlySpendIn(lines) {
    const found = new Map();
    return (currency) => {
        const spend = found.get(currency) ?? monthlySpend(lines, currency);
        found.set(currency, spend);
        return spend;
    };
}
/** Usage of the last days as of a month of 730 hours; `null`: the bill does not tell. */
function monthlySpend({ usage, days }, currency) {
    if (!usage.known || days === 0)
        return null;
    const costs = usage.value.flatMap((line) => (line.currency === currency ? (line.effectiveCost ?? []) : []));
    return { amount: (0,month_scale/* monthOfDays */.DQ)((0,money/* sumMoney */.M9)(costs, currency).amount, days), currency };
}

// EXTERNAL MODULE: ./build/src/core/charge-line.js
var charge_line = __webpack_require__(17208);
// EXTERNAL MODULE: ./build/src/report/living/realised/replacements.js
var replacements = __webpack_require__(53783);
;// CONCATENATED MODULE: ./build/src/app/usage-of-lives.js




/** Usage of the resources of a history in its account. */
function usageOf(usageDays) {
    if (!usageDays.known)
        return () => null;
    const byAccount = Map.groupBy(usageDays.value.rows, ({ subAccountId }) => subAccountId);
    return ({ subject }) => (byAccount.get(subject.account) ?? []).filter(({ resourceId }) => subject.resourceIds.some((id) => (0,charge_line/* isResource */.NC)(resourceId, id)));
}
/** Usage of what the same team made in the place of something. Nothing is taken for a replacement of what nobody owns. */
function replacementRows(life, actionDay, { usageDays, config }, facts) {
    if (!usageDays.known || life.team === null)
        return [];
    const { made, madeRows } = usageDays.value;
    const { service } = life.subject;
    const ofTeam = made.filter((each) => {
        const resource = { ...each, service, workloadGroup: null, tags: null };
        return (0,owner_of/* ownerOf */.bf)(resource, config.owners, facts)?.team === life.team;
    });
    const rows = usageOf(usageDays)(life) ?? [];
    const found = new Set((0,replacements/* replacementsOf */.P1)(life, { actionDay, rows }, ofTeam).map(({ resourceId }) => resourceId));
    return madeRows.filter(({ subAccountId, resourceId }) => subAccountId === life.subject.account && found.has(resourceId));
}
function serviceIdsOf(billName) {
    return (0,find_service/* servicesOfBillName */.WR)(billName).map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/src/app/live-with.js


















/** Gives priced proposals their owner, exemption, history and priority, and tells what has become of earlier ones. */
async function liveWith(run, inputs) {
    const { tenant, asOf, firstSeen, proposals, rows } = run;
    const { config, at, before } = inputs;
    const checks = new Map(run.checks.map((check) => [check.id, check]));
    const rulerOf = rulersOf(run.checks, config.checks);
    const hasGone = (account) => inputs.accounts !== null && !inputs.accounts.some(({ id }) => id === account);
    const complete = inputs.usageDays.known ? inputs.usageDays.value.complete : inputs.lines.period;
    const rowsOf = usageOf(inputs.usageDays);
    const ownerFacts = {
        unitsOf: unitsIn(inputs.accounts),
        billTagsOf: (0,bill_tags/* billTagsIn */.WN)(inputs.billTags.known ? inputs.billTags.value : []),
    };
    const { recommendations, lives: seen, exemptions, } = await livingOf({
        tenant,
        asOf,
        at,
        proposals,
        owners: config.owners,
        ownerFacts,
        exemptions: config.exemptions,
        accepted: config.accepted,
        decisions: inputs.decisions,
        spendOf: monthlySpendIn(inputs.lines),
        fingerprint: await (0,report_fingerprint/* fingerprinter */.u)(run.fingerprintKey),
        serviceName: (id) => (0,find_service/* serviceById */.cN)(id)?.name ?? id,
        rulerOf,
        unjudged: unjudgedOf(rows, checks),
        before: before ?? [],
        firstSeen,
        looked: lookedAt({ rows, rulerOf, hasGone }),
        proofOf: (life) => proofOfChange(life, {
            bySetUp: life.subject.checks.every((id) => isBySetUp(checks.get(id))),
            hasGone: hasGone(life.subject.account),
            rows: rowsOf(life),
            complete,
        }),
    });
    const lives = measuredLives(seen, {
        asOf,
        rowsOf,
        replacementsOf: (life, actionDay) => replacementRows(life, actionDay, inputs, ownerFacts),
        complete,
        anomalyDaysOf: ({ subject, net }, actionDay) => anomalyDaysOf(subject, actionDay, net ? inputs.anomaliesOf(net.currency) : [], serviceIdsOf),
        isFinal: (each) => inputs.isFinal((0,core_period/* monthOf */.GS)(each)),
    });
    return {
        recommendations,
        living: {
            exemptions,
            ownership: ownershipIn(recommendations, inputs),
            savingsLedger: before === null ? NOT_REMEMBERED : (0,known/* known */.eO)(savingsLedger(lives, asOf)),
            outcomes: before === null ? NOT_REMEMBERED : (0,known/* known */.eO)(outcomesOf(lives, asOf)),
            lives: before === null ? null : lives,
        },
    };
}
const NOT_REMEMBERED = (0,known/* unknown */.L5)('not-configured', 'what actions have saved', 'name a tenant in spendlog.yml to look at what runs in AWS');
function ownershipIn(recommendations, { config, currencies, ownerSpend, accounts }) {
    if (config.owners.length === 0) {
        return (0,known/* unknown */.L5)('not-configured', 'spend of owners', 'set owners in spendlog.yml');
    }
    const facts = { unitsOf: unitsIn(accounts), serviceIdsOf: serviceIdsOf };
    const teamOf = (row) => (0,owner_spend/* teamOfSpend */.Z)(row, config.owners, facts);
    return (0,known/* known */.eO)(ownershipOf({
        currencies,
        recommendations,
        spend: ownerSpend,
        teamOf,
        unitsGap: unitsGap(config.owners, accounts),
    }));
}
/** Thresholds as they are in force: another look by other ones finds other things. */
function rulersOf(checks, configured) {
    const inForce = new Map((0,with_thresholds/* withThresholds */.R)(checks, configured).map(({ id, thresholds }) => [
        id,
        JSON.stringify(Object.entries(thresholds).sort()),
    ]));
    return (check) => inForce.get(check) ?? '';
}
/** What is judged over metrics may also fall silent because it is used again. */
function isBySetUp(check) {
    if (!check)
        return false;
    return check.scope !== 'unit' || Object.keys(check.metrics ?? {}).length === 0;
}
function unjudgedOf(rows, checks) {
    return rows.flatMap(({ check, account, region, state }) => {
        const declared = checks.get(check);
        if (state === 'evaluated' || !declared)
            return [];
        const { actionFamily, service } = declared;
        return [{ check, account, region, actionFamily, service }];
    });
}

;// CONCATENATED MODULE: ./build/src/app/nothing-judged.js
/** Ends of a read that keep a check from judging, the one somebody has to repair first. */
const KEPT_FROM = ['denied', 'throttled', 'failed'];
/**
 * Why nobody knows what to recommend: not one check could judge anything. `null` where one could, or none was to.
 * @param usage What checks of the bill judge.
 */
function nothingJudged(rows, collection, usage) {
    if (rows.length === 0 || rows.some(({ state }) => state === 'evaluated'))
        return null;
    const ends = new Set(collection.known ? collection.value.ledger.map(({ state }) => state) : []);
    const reason = KEPT_FROM.find((state) => ends.has(state));
    if (!reason && !usage.known)
        return { ...usage.gap, subject: 'recommended actions' };
    return {
        reason: reason ?? 'failed',
        subject: 'recommended actions',
        remedy: reason === 'denied'
            ? 'allow the permissions that this report names'
            : 'run again: what was read is kept',
    };
}

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/src/report/savings/discount-shares.js

/** What discounts are taken off: usage, and what commitments to it cost. */
const DISCOUNTED = new Set(['usage', 'commitmentPurchase', 'purchase']);
/**
 * The share of a service's cost that discounts in lines of their own take off, by payer and currency, in the newest month that
 * has any. 0 for payers whose amounts are net of discounts already.
 */
function discountShares({ head, monthlyByPayer, }) {
    const gross = new Set(head.months.filter(({ discountMode }) => discountMode === 'GROSS').map((one) => one.billingAccountId));
    const rows = Map.groupBy(monthlyByPayer.known ? monthlyByPayer.value.rows : [], (row) => discount_shares_keyOf(row.billingAccountId, row.serviceName, row.currency));
    const shares = new Map();
    return ({ billingAccountId, serviceName, currency }) => {
        if (!gross.has(billingAccountId))
            return decimal/* ZERO */.f2;
        const key = discount_shares_keyOf(billingAccountId, serviceName, currency);
        const share = shares.get(key) ?? discount_shares_shareOf(rows.get(key) ?? []);
        shares.set(key, share);
        return share;
    };
}
function discount_shares_keyOf(billingAccountId, serviceName, currency) {
    return JSON.stringify([billingAccountId, serviceName, currency]);
}
function discount_shares_shareOf(rows) {
    const month = newestDiscounted(rows);
    let [discount, cost] = [decimal/* ZERO */.f2, decimal/* ZERO */.f2];
    for (const row of rows) {
        if (row.month !== month || !row.billedCost)
            continue;
        if (row.chargeKind === 'discount')
            discount = (0,decimal/* addDecimal */.vE)(discount, row.billedCost.amount);
        else if (DISCOUNTED.has(row.chargeKind))
            cost = (0,decimal/* addDecimal */.vE)(cost, row.billedCost.amount);
    }
    const share = (0,decimal/* divideDecimal */.rE)((0,decimal/* negateDecimal */.On)(discount), cost);
    const believable = share && share.units > 0n && (0,decimal/* compareDecimal */.FF)(share, (0,decimal/* decimal */._)('1')) < 0;
    return believable ? share : decimal/* ZERO */.f2;
}
function newestDiscounted(rows) {
    return (rows
        .filter(({ chargeKind }) => chargeKind === 'discount')
        .map(({ month }) => month)
        .sort()
        .at(-1) ?? null);
}

// EXTERNAL MODULE: ./build/src/core/region-prefix.js
var region_prefix = __webpack_require__(71834);
;// CONCATENATED MODULE: ./build/src/report/savings/pool-keys.js


/** Compute Savings Plans cover these in every region. */
const COMPUTE = [
    'BoxUsage*',
    'DedicatedUsage*',
    'UnusedBox*',
    'Fargate-*',
    'Lambda-*',
];
function isCompute({ usageType }) {
    return (0,charge_line/* matchesUsageType */.f9)(usageType, COMPUTE);
}
/** The pools usage would belong to, one a width. */
function poolKeys(usage) {
    const { billingAccountId, currency, serviceName, regionId, usageType, operation } = usage;
    const payer = [billingAccountId, currency];
    const place = [...payer, serviceName, regionId];
    const bare = (0,region_prefix/* bareUsageType */.YX)(usageType);
    // `BoxUsage:m5.large` is of the family `BoxUsage:m5` of its region.
    const family = bare.replace(/\.[^.]*$/, '');
    return {
        compute: JSON.stringify(['compute', ...payer]),
        family: JSON.stringify(['family', ...place, family]),
        sizes: JSON.stringify(['sizes', ...place, family, operation]),
        exact: JSON.stringify(['exact', ...place, bare, operation]),
    };
}
function keysOfPools(usage) {
    const { compute, ...others } = poolKeys(usage);
    return [...Object.values(others), ...(isCompute(usage) ? [compute] : [])];
}

;// CONCATENATED MODULE: ./build/src/report/savings/commitment-reach.js


/**
 * Reservations of these apply to every size of the family (AWS's pages on size-flexible reserved DB instances and cache nodes):
 * MySQL, PostgreSQL, MariaDB, Aurora; Redis. Not of SQL Server, of Oracle with a licence, nor of Memcached.
 */
const SIZE_FLEXIBLE = [
    {
        usage: ['InstanceUsage:db.*', 'Multi-AZUsage:db.*'],
        operations: new Set([
            'CreateDBInstance:0002',
            'CreateDBInstance:0014',
            'CreateDBInstance:0016',
            'CreateDBInstance:0018',
            'CreateDBInstance:0021',
        ]),
    },
    { usage: ['NodeUsage:cache.*'], operations: new Set(['CreateCacheCluster:0002']) },
];
/**
 * How far the commitments move that cover such usage; the least of them where there are several, `null` where none was seen.
 * A plan that covers several families or regions is a Compute Savings Plan, and a reservation that covers several sizes moves
 * among them. What the bill never showed to move further is taken for one that does not.
 */
function commitmentReach(rows) {
    const used = rows.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus === 'Used');
    const commitments = Map.groupBy(used, ({ commitmentDiscountId }) => commitmentDiscountId);
    const idsWhere = (is) => new Set([...commitments].flatMap(([id, own]) => (id !== '' && is(own, id) ? id : [])));
    const plans = idsWhere((_, id) => PLAN.test(id));
    const wide = idsWhere((own, id) => plans.has(id) && count(own, 'family') > 1 && own.every(isCompute));
    const flexible = idsWhere((own) => count(own, 'exact') > 1 && count(own, 'sizes') === 1);
    const covering = new Map();
    for (const row of used) {
        const key = poolKeys(row).exact;
        covering.set(key, (covering.get(key) ?? new Set()).add(row.commitmentDiscountId));
    }
    return (usage) => {
        const ids = [...(covering.get(poolKeys(usage).exact) ?? [])];
        if (ids.length === 0)
            return null;
        if (ids.every((id) => wide.has(id)))
            return 'compute';
        if (ids.every((id) => plans.has(id)))
            return 'family';
        const isFlexible = isSizeFlexible(usage) || ids.every((id) => plans.has(id) || flexible.has(id));
        return isFlexible ? 'sizes' : 'exact';
    };
}
const PLAN = /:savingsplans:|savingsplan\//;
function count(rows, width) {
    return new Set(rows.map((row) => poolKeys(row)[width])).size;
}
function isSizeFlexible({ usageType, operation }) {
    return SIZE_FLEXIBLE.some(({ usage, operations }) => operations.has(operation) && (0,charge_line/* matchesUsageType */.f9)(usageType, usage));
}

;// CONCATENATED MODULE: ./build/src/report/savings/commitment-pools.js




const FULL = (0,decimal/* decimal */._)('0.99');
const ONE = (0,decimal/* decimal */._)('1');
/** Learned from what commitments covered in the same days. */
function commitmentPools(days, period) {
    const rows = days.known ? days.value : [];
    const reach = commitmentReach(rows);
    let index = null;
    const made = new Map();
    return {
        of({ line }) {
            const width = reach(line);
            if (width === null)
                return null;
            const key = poolKeys(line)[width];
            index ??= rowsByPool(rows);
            const pool = made.get(key) ?? poolOf(key, { inside: index.get(key) ?? [], rows, period });
            made.set(key, pool);
            // A reservation is of one engine or platform: where the bill does not tell which, nobody knows what it can go to.
            const isTold = width === 'compute' || width === 'family' || line.operation !== '';
            return isTold ? pool : { ...pool, leastUncovered: decimal/* ZERO */.f2 };
        },
        keysOf: keysOfPools,
    };
}
function poolOf(key, { inside, rows, period }) {
    const used = inside.filter(({ commitmentDiscountStatus }) => commitmentDiscountStatus === 'Used');
    const ids = new Set(used.map(({ commitmentDiscountId }) => commitmentDiscountId));
    const unused = rows.filter((row) => row.commitmentDiscountStatus === 'Unused' && ids.has(row.commitmentDiscountId));
    const discount = discountOf(used);
    return {
        key,
        fullyUsed: isFull(effectiveOf(used), effectiveOf(unused)),
        leastUncovered: leastOf(inside, period, (0,decimal/* subtractDecimal */.y8)(ONE, discount)),
        discount,
    };
}
function rowsByPool(rows) {
    const byPool = new Map();
    for (const row of rows) {
        for (const key of keysOfPools(row)) {
            const own = byPool.get(key);
            if (own)
                own.push(row);
            else
                byPool.set(key, [row]);
        }
    }
    return byPool;
}
function isFull(used, unused) {
    const share = (0,decimal/* divideDecimal */.rE)(used, (0,decimal/* addDecimal */.vE)(used, unused));
    return share !== null && (0,decimal/* compareDecimal */.FF)(share, FULL) >= 0;
}
/** 1 − effective ÷ what it would cost without; 0 where the source does not tell that. */
function discountOf(used) {
    let without = decimal/* ZERO */.f2;
    for (const { contractedCost, listCost } of used) {
        const cost = contractedCost ?? listCost;
        if (!cost)
            return decimal/* ZERO */.f2;
        without = (0,decimal/* addDecimal */.vE)(without, cost.amount);
    }
    const ratio = (0,decimal/* divideDecimal */.rE)(effectiveOf(used), without);
    return ratio && ratio.units > 0n && (0,decimal/* compareDecimal */.FF)(ratio, ONE) < 0 ? (0,decimal/* subtractDecimal */.y8)(ONE, ratio) : decimal/* ZERO */.f2;
}
/** A day without any row of the pool has nothing to take over. */
function leastOf(rows, period, price) {
    const standard = rows.filter((row) => row.commitmentDiscountStatus === '' && row.pricingCategory === 'Standard');
    const byDay = Map.groupBy(standard, ({ day }) => day);
    const sums = (0,core_period/* eachDay */.aj)(period).map((day) => effectiveOf(byDay.get(day) ?? []));
    const least = sums.reduce((a, b) => ((0,decimal/* compareDecimal */.FF)(a, b) <= 0 ? a : b), sums[0] ?? decimal/* ZERO */.f2);
    return { units: least.units * price.units, scale: least.scale + price.scale };
}
function effectiveOf(rows) {
    return rows.reduce((sum, { effectiveCost }) => (0,decimal/* addDecimal */.vE)(sum, effectiveCost?.amount ?? decimal/* ZERO */.f2), decimal/* ZERO */.f2);
}

;// CONCATENATED MODULE: ./build/src/report/savings/compatible.js

/** What is done first leaves less to what comes after it. */
const CHAIN = ['schedule', 'rightsize', 'modernise', 'storage', 'rate'];
const PURCHASES = new Set(['PurchaseSavingsPlans', 'PurchaseReservedInstances']);
/** Where an action stands in the chain; `-1`: it does not chain. */
function chainIndex({ proposal }) {
    return isRemoval(proposal) ? -1 : CHAIN.indexOf(proposal.actionFamily);
}
/** Whether both can be done. */
function areCompatible(a, b) {
    if (areBothPurchases(a, b))
        return false;
    if (areRelated(a.proposal, b.proposal)) {
        const whole = a.whole || b.whole || isRemoval(a.proposal) || isRemoval(b.proposal);
        if (whole)
            return false;
    }
    return !shareALine(a, b) || doChain(a, b);
}
/** What is removed cannot be changed as well. */
function isRemoval({ actionType }) {
    return actionType === 'Delete' || actionType === 'Stop';
}
/** The same resource, or a group and one of its members. */
function areRelated(a, b) {
    if (a.account !== b.account || a.region !== b.region)
        return false;
    return ((0,resource_kind/* isSameName */.yS)(a, a.resourceId, b, b.resourceId) ||
        (0,resource_kind/* isSameName */.yS)(a, a.workloadGroup, b, b.resourceId) ||
        (0,resource_kind/* isSameName */.yS)(a, a.resourceId, b, b.workloadGroup));
}
/** Plans and reservations are bought for the same usage; without its charges at hand only one of them counts. */
function areBothPurchases({ proposal: a }, { proposal: b }) {
    if (!isPurchase(a) || !isPurchase(b))
        return false;
    if (a.actionType === b.actionType) {
        return a.actionType === 'PurchaseSavingsPlans' || (a.service === b.service && a.region === b.region);
    }
    return a.service === 'ec2' || b.service === 'ec2';
}
function isPurchase({ actionType }) {
    return PURCHASES.has(actionType);
}
function shareALine(a, b) {
    return a.cuts.some(({ key }) => b.cuts.some((other) => other.key === key));
}
function doChain(a, b) {
    const [first, second] = [chainIndex(a), chainIndex(b)];
    return first >= 0 && second >= 0 && first !== second;
}

;// CONCATENATED MODULE: ./build/src/report/savings/contender.js

/** What tells proposals apart; two of one check about one resource differ in what they say or claim. */
function proposalKey(proposal) {
    const { account, region, service, resourceId, actionFamily, check, actionType, evidence, claims } = proposal;
    const place = [account, region, resourceId, actionFamily, check, actionType];
    return JSON.stringify([...place, evidence, claims.map(claimText), service]);
}
function claimText(claim) {
    if ('usageTypes' in claim)
        return [claim.resourceId, claim.usageTypes, (0,decimal/* formatDecimal */.zJ)(claim.remains)];
    const { resourceId, usageType, operation, quantityNow, quantityAfter } = claim;
    return [resourceId, usageType, operation, (0,decimal/* formatDecimal */.zJ)(quantityNow), (0,decimal/* formatDecimal */.zJ)(quantityAfter)];
}

;// CONCATENATED MODULE: ./build/src/report/savings/money-text.js

/** As formulas say it: `12.4 USD`. */
function moneyText({ amount, currency }) {
    return `${numberText(amount)} ${currency}`;
}
/** Four digits after the point, or as many as show something. */
function numberText(value) {
    const rounded = (0,decimal/* roundDecimal */.QQ)(value, 4);
    return (0,decimal/* formatDecimal */.zJ)(rounded.units === 0n ? (0,decimal/* roundDecimal */.QQ)(value, 12) : rounded);
}

;// CONCATENATED MODULE: ./build/src/report/savings/month-of-line.js



/** A line that was last charged more days ago than this is not charged any more: a long weekend is no end. */
const STILL_CHARGED_DAYS = 3;
/**
 * Scales what was charged since a resource appeared to a month. Days without a charge in between count: a machine that runs on
 * weekdays is not billed like one that runs always. What comes now and then is of the whole period, and a fee that is posted
 * once, on the first of a month, is that month's.
 */
function monthScale(period, facts, pricingUnit) {
    const { firstDay } = facts;
    const since = firstDay && firstDay > period.start ? { start: firstDay, end: period.end } : period;
    if (isMonthlyFee(facts, pricingUnit)) {
        return { factor: (0,decimal/* decimal */._)('1'), days: (0,core_period/* lengthInDays */.Dx)(period), text: 'a month' };
    }
    const days = (0,core_period/* lengthInDays */.Dx)(since);
    const factor = (0,month_scale/* monthFactor */.E2)(period, firstDay, pricingUnit);
    if ((0,month_scale/* isByTheMonth */.ZP)(pricingUnit))
        return { factor, days, text: `÷ ${days} days of their calendar months` };
    const scaled = (0,month_scale/* isByTheHour */.lK)(pricingUnit) ? days : (0,core_period/* lengthInDays */.Dx)(period);
    return { factor, days, text: `÷ ${scaled * 24} hours × ${month_scale/* HOURS_A_MONTH */.P9}` };
}
/** Whether a line goes on: one that ran out would be taken for one that does. */
function isStillCharged(period, facts, pricingUnit) {
    const { lastDay } = facts;
    const isContinuous = (0,month_scale/* isByTheMonth */.ZP)(pricingUnit) || (0,month_scale/* isByTheHour */.lK)(pricingUnit);
    if (!isContinuous || !lastDay)
        return true;
    // The next fee is due on the first of the month after.
    const since = isMonthlyFee(facts, pricingUnit) ? (0,core_period/* monthPeriod */.WY)((0,core_period/* monthOf */.GS)(lastDay)).end : lastDay;
    return since >= period.end || (0,core_period/* lengthInDays */.Dx)({ start: since, end: period.end }) <= STILL_CHARGED_DAYS + 1;
}
/** Storage (`GB-Mo`) and hours are charged day by day; what is left and came once, on the first of a month, is a monthly fee. */
function isMonthlyFee({ firstDay, lastDay }, pricingUnit) {
    const isDaily = (0,month_scale/* isByTheHour */.lK)(pricingUnit) || ((0,month_scale/* isByTheMonth */.ZP)(pricingUnit) && !/^mo(nths?)?$/i.test(pricingUnit));
    return !isDaily && firstDay !== undefined && firstDay === lastDay && firstDay.endsWith('-01');
}

// EXTERNAL MODULE: ./build/src/report/savings/billed-as.js
var billed_as = __webpack_require__(64183);
;// CONCATENATED MODULE: ./build/src/report/savings/usage-by-type.js


/** Made once for the lines of a run, however many claims are priced with them. */
const usage_by_type_indexes = new WeakMap();
/** Lines of one service's usage type without the region's prefix, of all regions; `null` where usage is not known. */
function usageOfService(owner, usageType, { lines, servicesOf }) {
    const all = usageOfType(lines, usageType);
    if (!all)
        return null;
    const names = new Set(all.map(({ serviceName }) => serviceName));
    const own = new Set([...names].filter((name) => (0,billed_as/* isBilledAs */.j)(name, owner, servicesOf, usageType)));
    return own.size === names.size ? all : all.filter(({ serviceName }) => own.has(serviceName));
}
function usageOfType(lines, usageType) {
    if (!lines.usage.known)
        return null;
    const index = usage_by_type_indexes.get(lines) ?? Map.groupBy(lines.usage.value, (line) => (0,region_prefix/* bareUsageType */.YX)(line.usageType));
    usage_by_type_indexes.set(lines, index);
    return index.get(usageType) ?? [];
}

;// CONCATENATED MODULE: ./build/src/report/savings/list-rate.js




/** What the price list says of one claim. */
function listPriceOf({ service, region }, { usageType, operation, serviceCode }, context) {
    const code = serviceCode ?? context.serviceCodeOf(service);
    if (code === null || region === '' || region === 'global')
        return null;
    const found = context.prices({
        serviceCode: code,
        region,
        usageType,
        operation,
        currency: context.currency,
    });
    return found?.known ? found.value : null;
}
/**
 * What a change of quantity is worth at list prices, on top of what is used of it in all: tiers are told by the month's total.
 * `null` where tiers count and the total is not known.
 * @param total Units a month now, of everybody under the same payer; `null`: not known.
 */
function listAmount(price, change, total) {
    const [first, ...others] = price.tiers;
    if (!first)
        return null;
    if (others.length === 0)
        return (0,decimal/* multiplyDecimal */.Yd)(change, first.pricePerUnit);
    if (!total)
        return null;
    const less = change.units < 0n ? (0,decimal/* negateDecimal */.On)(change) : decimal/* ZERO */.f2;
    const now = (0,decimal/* compareDecimal */.FF)(total, less) < 0 ? less : total;
    return (0,decimal/* subtractDecimal */.y8)(costOf(price, (0,decimal/* addDecimal */.vE)(now, change)), costOf(price, now));
}
function costOf({ tiers }, quantity) {
    return tiers.reduce((sum, { from, to, pricePerUnit }) => {
        const end = to && (0,decimal/* compareDecimal */.FF)(to, quantity) < 0 ? to : quantity;
        return (0,decimal/* compareDecimal */.FF)(end, from) <= 0
            ? sum
            : (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)((0,decimal/* subtractDecimal */.y8)(end, from), pricePerUnit));
    }, decimal/* ZERO */.f2);
}
/** Units a month of a service's usage type in a region, in all; `null` where the bill does not tell. */
function monthlyTotal({ service, region }, { usageType, serviceCode }, context) {
    const { lines } = context;
    const owner = serviceCode === undefined ? { service } : { service, serviceCode };
    const own = usageOfService(owner, usageType, context)?.filter((line) => (line.regionId || (0,region_prefix/* regionOfUsageType */.Lm)(line.usageType)) === region);
    if (!own || own.some(({ quantity }) => !quantity))
        return null;
    return own.reduce((sum, { quantity, pricingUnit }) => {
        const { factor } = monthScale(lines.period, {}, pricingUnit);
        return (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)(quantity ?? decimal/* ZERO */.f2, factor));
    }, decimal/* ZERO */.f2);
}
/** Made once for each service of a run's lines. */
const ratios = new WeakMap();
/** Σ contracted ÷ Σ list cost of a service's usage at standard prices: what the customer's prices are of list prices. */
function ownRatio(service, { lines, servicesOf }) {
    const known = ratios.get(lines) ?? new Map();
    ratios.set(lines, known);
    const found = known.get(service);
    if (found !== undefined)
        return found;
    const ratio = ratioIn(lines, (line) => servicesOf(line.serviceName).includes(service));
    known.set(service, ratio);
    return ratio;
}
function ratioIn({ usage }, isOwn) {
    let contracted = decimal/* ZERO */.f2;
    let list = decimal/* ZERO */.f2;
    for (const line of usage.known ? usage.value : []) {
        const { contractedCost, listCost, unknownRows } = line;
        if (line.pricingCategory !== 'Standard' || line.commitmentDiscountStatus !== '')
            continue;
        if (!contractedCost || !listCost || !isOwn(line))
            continue;
        if (unknownRows.contractedCost > 0 || unknownRows.listCost > 0)
            continue;
        contracted = (0,decimal/* addDecimal */.vE)(contracted, contractedCost.amount);
        list = (0,decimal/* addDecimal */.vE)(list, listCost.amount);
    }
    const ratio = (0,decimal/* divideDecimal */.rE)(contracted, list);
    const believable = ratio && ratio.units > 0n && (0,decimal/* compareDecimal */.FF)(ratio, (0,decimal/* decimal */._)('1')) <= 0;
    return believable ? ratio : null;
}

// EXTERNAL MODULE: ./build/src/core/coverable-usage.js
var coverable_usage = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/report/savings/own-rate.js






/** A rate learned from less than this is an accident: hours are small units, a month of storage is not. */
const LEAST_DAYS = 7;
const LEAST_HOURS = (0,decimal/* decimal */._)('24');
/**
 * Prices that fall with quantity or begin with a free allowance (AWS's price lists of these services): where the bill does not
 * tell prices apart, their average is nobody's rate.
 */
const TIERED = [
    'DataTransfer-Out-Bytes',
    '*-Bytes',
    'TimedStorage-ByteHrs',
    'Requests*',
    'Request',
    'Lambda-*',
    'CW:*',
    'ApiGateway*',
    'Storage-ByteHrs*',
    'TimedPITRStorage-ByteHrs',
];
/**
 * The customer's own rate of a usage type: Σ effective cost ÷ Σ quantity over usage at standard prices. Where lines have
 * different rates it is that of the account's own. `null` wherever that would be wrong: another price for part of it, several
 * operations or accounts with several prices, commitments or Spot that the source does not tell apart, a free allowance, too
 * little usage.
 */
function ownRate(key, context) {
    const sameType = usageOfService(key, key.usageType, context);
    if (!sameType || context.lines.days < LEAST_DAYS)
        return null;
    const usage = sameType.filter((line) => isOf(line, key));
    const payers = payersOf(usage, key.account);
    const standard = usage.filter((line) => payers.has(line.billingAccountId) && isStandard(line));
    const own = standard.filter(({ subAccountId }) => subAccountId === key.account);
    return rateOf(standard, key, context) ?? rateOf(own, key, context);
}
function rateOf(lines, { usageType }, { discountShare }) {
    const [first] = lines;
    if (!first || !isOnePrice(lines, usageType))
        return null;
    const cost = lines.reduce((sum, line) => (0,decimal/* addDecimal */.vE)(sum, line.effectiveCost?.amount ?? decimal/* ZERO */.f2), decimal/* ZERO */.f2);
    const quantity = lines.reduce((sum, line) => (0,decimal/* addDecimal */.vE)(sum, line.quantity ?? decimal/* ZERO */.f2), decimal/* ZERO */.f2);
    if (!isEnough(quantity, first.pricingUnit) || cost.units <= 0n)
        return null;
    const gross = (0,decimal/* divideDecimal */.rE)(cost, quantity);
    if (!gross)
        return null;
    const stays = (0,decimal/* subtractDecimal */.y8)((0,decimal/* decimal */._)('1'), discountShare(first));
    return {
        perUnit: (0,decimal/* multiplyDecimal */.Yd)(gross, stays),
        unit: first.pricingUnit,
        currency: first.currency,
        text: `own rate of ${usageType}`,
    };
}
/** What is sold by the month is told by its days and its cost: 0.06 GiBps are a month of throughput. */
function isEnough(quantity, pricingUnit) {
    if ((0,month_scale/* isByTheMonth */.ZP)(pricingUnit))
        return quantity.units > 0n;
    return (0,decimal/* compareDecimal */.FF)(quantity, LEAST_HOURS) >= 0;
}
function isOf(line, { region, operation }) {
    if (operation !== null && line.operation !== operation)
        return false;
    const place = line.regionId === '' ? (0,region_prefix/* regionOfUsageType */.Lm)(line.usageType) : line.regionId;
    return region === '' || region === 'global' || place === region || place === 'global';
}
/** The payers of the account; all of them where the source does not tell accounts. */
function payersOf(usage, account) {
    const own = usage.filter(({ subAccountId }) => subAccountId === account);
    const payers = new Set((own.length > 0 ? own : usage).map(({ billingAccountId }) => billingAccountId));
    return payers.size === 1 ? payers : new Set();
}
/** Cost Explorer does not tell pricing categories: its rates hold for what nothing can cover. */
function isStandard(line) {
    const { pricingCategory, commitmentDiscountStatus, usageType } = line;
    if (pricingCategory === '') {
        return (commitmentDiscountStatus === '' && !(0,charge_line/* matchesUsageType */.f9)(usageType, [...coverable_usage/* COVERABLE_USAGE_TYPES */.S, '*Spot*']));
    }
    return pricingCategory === 'Standard' && commitmentDiscountStatus === '';
}
/** One unit, one currency, one price within every line, and one rate among them all: an average is nobody's price. */
function isOnePrice(lines, usageType) {
    const told = lines.every(({ prices }) => prices !== undefined);
    if (told ? lines.some(({ prices }) => prices !== 1) : (0,charge_line/* matchesUsageType */.f9)(usageType, TIERED))
        return false;
    if (lines.some(({ quantity, effectiveCost }) => !quantity || !effectiveCost))
        return false;
    const units = new Set(lines.map(({ pricingUnit, currency }) => `${pricingUnit} ${currency}`));
    return units.size === 1 && ratesAgree(lines);
}
/** Equal but for rounding of the bill. */
const ROUNDING = (0,decimal/* decimal */._)('0.001');
function ratesAgree(lines) {
    const rates = lines.flatMap(({ effectiveCost, quantity }) => effectiveCost && quantity ? ((0,decimal/* divideDecimal */.rE)(effectiveCost.amount, quantity) ?? []) : []);
    const [first, ...others] = rates;
    if (!first)
        return false;
    return others.every((rate) => {
        const difference = (0,decimal/* subtractDecimal */.y8)(rate, first);
        const size = difference.units < 0n ? (0,decimal/* negateDecimal */.On)(difference) : difference;
        return (0,decimal/* compareDecimal */.FF)(size, (0,decimal/* multiplyDecimal */.Yd)(first, ROUNDING)) <= 0;
    });
}

;// CONCATENATED MODULE: ./build/src/report/savings/own-price.js





/** At the customer's own rate, else at the list price × own ratio; `null` where neither is known. */
function buy(proposal, claim, quantity, context) {
    const rate = ownRate({ ...proposal, ...claim }, context);
    if (rate) {
        const cost = (0,money/* money */.TG)((0,decimal/* multiplyDecimal */.Yd)(quantity, rate.perUnit), rate.currency);
        const formula = `${claim.usageType} ${numberText(quantity)} × ${moneyText({ amount: rate.perUnit, currency: rate.currency })}`;
        return { cost, source: rate.text, formula, ratio: false };
    }
    const ratio = ownRatio(proposal.service, context);
    const price = ratio && listPriceOf(proposal, claim, context);
    if (!ratio || !price)
        return null;
    const amount = listAmount(price, quantity, monthlyTotal(proposal, claim, context));
    if (!amount)
        return null;
    return {
        cost: (0,money/* money */.TG)((0,decimal/* multiplyDecimal */.Yd)(amount, ratio), price.currency),
        source: `list × own ratio (${price.sku} of ${price.effectiveDate})`,
        formula: `${claim.usageType} ${moneyText((0,money/* money */.TG)(amount, price.currency))} at list × ${numberText(ratio)}`,
        ratio: true,
    };
}

;// CONCATENATED MODULE: ./build/src/report/savings/priced-claim.js






const priced_claim_ONE = (0,decimal/* decimal */._)('1');
/** At the customer's own rate; `null`: there is none. */
function atOwnRate(proposal, claim, context) {
    const saved = (0,decimal/* subtractDecimal */.y8)(claim.quantityNow, claim.quantityAfter);
    if (saved.units < 0n) {
        const bought = buy(proposal, claim, (0,decimal/* negateDecimal */.On)(saved), context);
        if (!bought)
            return null;
        const { cost, source, formula, ratio } = bought;
        const none = (0,money/* money */.TG)(decimal/* ZERO */.f2, cost.currency);
        return {
            claim,
            now: none,
            saved: (0,money/* multiplyMoney */.Zx)(cost, (0,decimal/* decimal */._)('-1')),
            source,
            formula: `− ${formula}`,
            ratio,
        };
    }
    const rate = ownRate({ ...proposal, ...claim }, context);
    if (!rate)
        return null;
    const at = (quantity) => (0,money/* money */.TG)((0,decimal/* multiplyDecimal */.Yd)(quantity, rate.perUnit), rate.currency);
    const price = moneyText({ amount: rate.perUnit, currency: rate.currency });
    const formula = `+ ${claim.usageType} ${numberText(saved)} × ${price}`;
    return { claim, now: at(claim.quantityNow), saved: at(saved), source: rate.text, formula, ratio: false };
}
/** At the list price, reduced as the customer's other prices are; `null`: it is not known what the change is worth. */
function atListPrice(proposal, claim, price, context, ratio) {
    if (!price)
        return null;
    const total = monthlyTotal(proposal, claim, context);
    const change = (0,decimal/* subtractDecimal */.y8)(claim.quantityAfter, claim.quantityNow);
    const removed = listAmount(price, change, total);
    const all = listAmount(price, (0,decimal/* negateDecimal */.On)(claim.quantityNow), total);
    if (!removed || !all)
        return null;
    const at = (amount) => (0,money/* money */.TG)((0,decimal/* multiplyDecimal */.Yd)((0,decimal/* negateDecimal */.On)(amount), ratio ?? priced_claim_ONE), price.currency);
    const saved = at(removed);
    return {
        claim,
        now: at(all),
        saved,
        source: `Price List ${price.sku} of ${price.effectiveDate}`,
        formula: listFormula(claim, change, saved, ratio),
        ratio: ratio !== null,
    };
}
function listFormula({ usageType }, change, saved, ratio) {
    const sign = saved.amount.units < 0n ? '−' : '+';
    const quantity = numberText(change.units < 0n ? (0,decimal/* negateDecimal */.On)(change) : change);
    const less = ratio ? ` × ${numberText(ratio)}` : '';
    return `${sign} ${usageType} ${quantity} at list${less} = ${moneyText((0,money/* absoluteMoney */.m6)(saved))}`;
}

;// CONCATENATED MODULE: ./build/src/report/savings/value-by-quantity.js




const value_by_quantity_ONE = (0,decimal/* decimal */._)('1');
/** Claimed quantities × the customer's own rates, for resources without a line of their own. */
function valueByOwnRates(proposal, lines, context) {
    const priced = quantityClaims(proposal)?.map((claim) => atOwnRate(proposal, claim, context));
    return byQuantity(proposal, priced, 'bill-rate', { lines, priceDate: null });
}
/** Both sides at list prices, reduced as the customer's other prices of the service are. */
function valueByListPrices(proposal, lines, context) {
    const prices = quantityClaims(proposal)?.map((claim) => listPriceOf(proposal, claim, context));
    const ratio = ownRatio(proposal.service, context);
    const priced = quantityClaims(proposal)?.map((claim, index) => atListPrice(proposal, claim, prices?.[index] ?? null, context, ratio));
    const dates = (prices ?? []).flatMap((price) => (price ? [price.effectiveDate] : [])).sort();
    return byQuantity(proposal, priced, 'list-price', { lines, priceDate: dates.at(-1) ?? null });
}
/** `null` where a claim is a share of the bill: it has no quantity that could be multiplied. */
function quantityClaims({ claims }) {
    const quantities = claims.flatMap((claim) => (isShare(claim) ? [] : [claim]));
    return quantities.length === claims.length && claims.length > 0 ? quantities : null;
}
function isShare(claim) {
    return 'usageTypes' in claim;
}
function byQuantity(proposal, claims, basis, { lines, priceDate }) {
    const priced = claims?.flatMap((claim) => claim ?? []) ?? [];
    const [first] = priced;
    if (!first || priced.length !== claims?.length)
        return null;
    const { currency } = first.saved;
    if (priced.some(({ saved }) => saved.currency !== currency))
        return null;
    const reduced = priced.filter(({ saved }) => saved.amount.units > 0n);
    const removed = (0,money/* sumMoney */.M9)(reduced.map(({ saved }) => saved), currency);
    if (removed.amount.units <= 0n)
        return { noAmount: isFree(priced) ? 'free' : 'no-saving' };
    const net = (0,money/* sumMoney */.M9)(priced.map(({ saved }) => saved), currency);
    const share = (0,decimal/* divideDecimal */.rE)(net.amount, removed.amount) ?? decimal/* ZERO */.f2;
    if (share.units <= 0n)
        return { noAmount: 'no-saving' };
    return {
        basis,
        currency,
        cuts: lines.length > 0 ? cutsOfLines(lines, net) : reduced.map((one) => cutOf(proposal, one, share)),
        source: [...new Set(priced.map(({ source }) => source))].join('; '),
        formula: priced
            .map(({ formula }) => formula)
            .join(' ')
            .replace(/^\+ /, ''),
        rules: rulesOf(priced, lines),
        priceDate,
    };
}
/** A quantity that is paid for and costs nothing. */
function isFree(priced) {
    return priced.every(({ claim, now }) => claim.quantityNow.units > 0n && now.amount.units === 0n);
}
/** Where the bill has lines of it they are what is claimed, and the amount is no more than they come to. */
function cutsOfLines(lines, net) {
    const all = (0,money/* sumMoney */.M9)(lines.map(({ monthly, removed }) => (0,money/* multiplyMoney */.Zx)(monthly, removed)), net.currency);
    const share = (0,decimal/* divideDecimal */.rE)(net.amount, all.amount) ?? decimal/* ZERO */.f2;
    const most = (0,decimal/* subtractDecimal */.y8)(value_by_quantity_ONE, share).units < 0n ? value_by_quantity_ONE : share;
    return lines.map(({ own, removed, monthly }) => ({
        key: own.key,
        monthly,
        share: (0,decimal/* multiplyDecimal */.Yd)(removed, most),
        line: own.line,
        covered: own.covered ? own : null,
    }));
}
/** Charges that no bill shows, named by what is claimed. */
function cutOf({ account, region }, { claim, now, saved }, share) {
    const { resourceId, usageType } = claim;
    const removed = (0,decimal/* divideDecimal */.rE)(saved.amount, now.amount) ?? decimal/* ZERO */.f2;
    return {
        key: JSON.stringify(['claim', account, region, resourceId, usageType]),
        monthly: now,
        share: (0,decimal/* multiplyDecimal */.Yd)(removed, share),
        line: null,
        covered: null,
    };
}
function rulesOf(priced, lines) {
    return [
        ...(priced.some(({ ratio }) => ratio) ? ['ratio-price'] : []),
        ...(lines.some(({ own }) => own.covered) ? ['covered'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/savings/bill-formula.js



const bill_formula_ONE = (0,decimal/* decimal */._)('1');
/** Lines named one by one; the rest as a sum. */
const NAMED = 3;
/** The amount in one line, with its numbers: the dearest lines by name. */
function billFormula(lines, bought) {
    const dearest = lines.toSorted((a, b) => {
        const difference = (0,decimal/* subtractDecimal */.y8)(b.monthly.amount, a.monthly.amount).units;
        return difference === 0n ? (a.own.key < b.own.key ? -1 : 1) : difference > 0n ? 1 : -1;
    });
    const named = dearest.slice(0, NAMED).map(lineText);
    const rest = dearest.slice(NAMED);
    const [first] = rest;
    if (first) {
        const sum = (0,money/* sumMoney */.M9)(rest.map(({ monthly, removed }) => (0,money/* multiplyMoney */.Zx)(monthly, removed)), first.monthly.currency);
        named.push(`${moneyText(sum)} of ${rest.length} more lines`);
    }
    return [named.join(' + '), ...bought.map(({ formula }) => formula)].join(' − ');
}
function lineText({ own, removed, monthly }) {
    const { line, scale } = own;
    const cost = (0,money/* money */.TG)(line.effectiveCost?.amount ?? decimal/* ZERO */.f2, line.currency);
    const share = (0,decimal/* subtractDecimal */.y8)(bill_formula_ONE, removed).units === 0n ? '' : ` × ${numberText(removed)}`;
    const discount = (0,decimal/* subtractDecimal */.y8)(own.monthly.amount, monthly.amount).units === 0n ? '' : ' less discounts';
    return `${line.usageType} ${moneyText(cost)} ${scale}${share}${discount}`;
}

;// CONCATENATED MODULE: ./build/src/report/savings/claimed-lines.js



const claimed_lines_ONE = (0,decimal/* decimal */._)('1');
/** The same quantity in two units: a claim whose units are not those of the bill is not compared with it. */
const LEAST_SCALE = 0.01;
const MOST_SCALE = 100;
function isReduced(claim) {
    return 'usageTypes' in claim || (0,decimal/* subtractDecimal */.y8)(claim.quantityNow, claim.quantityAfter).units > 0n;
}
/** Each line once, with the largest share that is claimed of it, in the currency of the first. */
function claimedLines(found, { discountShare }) {
    const byKey = new Map();
    const currency = found.flatMap(({ lines }) => lines)[0]?.line.currency;
    for (const { claim, lines } of found) {
        const removed = removedBy(claim);
        for (const own of lines) {
            const before = byKey.get(own.key);
            if (own.line.currency !== currency || (before && (0,decimal/* subtractDecimal */.y8)(before.removed, removed).units >= 0n))
                continue;
            const discount = own.covered ? decimal/* ZERO */.f2 : discountShare(own.line);
            const monthly = (0,money/* multiplyMoney */.Zx)(own.monthly, (0,decimal/* subtractDecimal */.y8)(claimed_lines_ONE, discount));
            byKey.set(own.key, { own, removed, monthly, claim });
        }
    }
    return [...byKey.values()].sort((a, b) => (a.own.key < b.own.key ? -1 : 1));
}
function removedBy(claim) {
    if ('usageTypes' in claim)
        return (0,decimal/* subtractDecimal */.y8)(claimed_lines_ONE, claim.remains);
    return (0,decimal/* divideDecimal */.rE)((0,decimal/* subtractDecimal */.y8)(claim.quantityNow, claim.quantityAfter), claim.quantityNow) ?? decimal/* ZERO */.f2;
}
/** Quantity of the bill ÷ quantity of the claim, of the dearest line that tells. */
function usedShare(lines) {
    const quantities = Map.groupBy(lines, ({ claim }) => claim);
    let dearest = null;
    for (const [claim, own] of quantities) {
        if ('usageTypes' in claim)
            continue;
        const billed = own.reduce((sum, line) => (0,decimal/* addDecimal */.vE)(sum, line.own.monthlyQuantity ?? decimal/* ZERO */.f2), decimal/* ZERO */.f2);
        const scale = (0,decimal/* divideDecimal */.rE)(billed, claim.quantityNow);
        const cost = (0,money/* sumMoney */.M9)(own.map(({ monthly }) => monthly), own[0]?.monthly.currency ?? '');
        if (scale && (!dearest || (0,decimal/* subtractDecimal */.y8)(cost.amount, dearest.cost.amount).units > 0n))
            dearest = { cost, scale };
    }
    const size = dearest ? Number(numberText(dearest.scale)) : 0;
    return dearest && size >= LEAST_SCALE && size <= MOST_SCALE ? dearest.scale : null;
}
/** What a line would cost without its commitment is what a replacement is compared with. */
function comparable({ own, monthly }) {
    if (!own.covered)
        return monthly;
    const { contractedCost, listCost, effectiveCost } = own.line;
    const without = contractedCost ?? listCost;
    const ratio = without && effectiveCost ? (0,decimal/* divideDecimal */.rE)(without.amount, effectiveCost.amount) : null;
    return ratio ? (0,money/* multiplyMoney */.Zx)(monthly, ratio) : monthly;
}

;// CONCATENATED MODULE: ./build/src/report/savings/value-from-bill.js





const value_from_bill_ONE = (0,decimal/* decimal */._)('1');
/** Fewer days of a resource say little about a month of it. */
const ENOUGH_DAYS = 14;
/**
 * What is billed for the resource itself, less what its replacement costs at the customer's own prices. `null` where it has no
 * lines, or a replacement has no price that the customer pays.
 */
function valueFromBill(proposal, own, context) {
    const found = proposal.claims.filter(isReduced).map((claim) => ({ claim, ...own.of(proposal, claim) }));
    const lines = claimedLines(found, context);
    if (lines.length === 0) {
        const ended = found.length > 0 && found.some((one) => one.ended);
        return { valuation: ended ? { noAmount: 'ended' } : null, lines };
    }
    if (lines.every(({ monthly }) => monthly.amount.units <= 0n))
        return { valuation: { noAmount: 'free' }, lines };
    const bought = buyReplacement(proposal, lines, context);
    if (!bought)
        return { valuation: null, lines };
    const part = found.some((one) => one.lines.length === 0);
    return { valuation: valued(lines, bought, part, context), lines };
}
function isReplacement(claim) {
    return !('usageTypes' in claim) && (0,decimal/* subtractDecimal */.y8)(claim.quantityAfter, claim.quantityNow).units > 0n;
}
/** For the hours that the bill shows: a machine that runs half the month is replaced by one that does. */
function buyReplacement(proposal, lines, context) {
    const wanted = proposal.claims.filter(isReplacement);
    if (wanted.length === 0)
        return [];
    const scale = usedShare(lines);
    if (!scale)
        return null;
    const currency = lines[0]?.own.line.currency ?? '';
    const bought = wanted.map((claim) => buy(proposal, claim, (0,decimal/* multiplyDecimal */.Yd)((0,decimal/* subtractDecimal */.y8)(claim.quantityAfter, claim.quantityNow), scale), context));
    const priced = bought.flatMap((usage) => (usage && usage.cost.currency === currency ? usage : []));
    return priced.length === wanted.length ? priced : null;
}
function valued(lines, bought, part, context) {
    const currency = lines[0]?.own.line.currency ?? context.currency;
    const removed = (0,money/* sumMoney */.M9)(lines.map((line) => (0,money/* multiplyMoney */.Zx)(comparable(line), line.removed)), currency);
    const cost = (0,money/* sumMoney */.M9)(bought.map((usage) => usage.cost), currency);
    const stays = (0,decimal/* divideDecimal */.rE)(cost.amount, removed.amount);
    const share = (0,decimal/* subtractDecimal */.y8)(value_from_bill_ONE, stays ?? value_from_bill_ONE);
    if (share.units <= 0n)
        return { noAmount: 'no-saving' };
    const cuts = lines.map(({ own, removed: taken, monthly }) => ({
        key: own.key,
        monthly,
        factor: own.factor,
        share: (0,decimal/* multiplyDecimal */.Yd)(taken, share),
        line: own.line,
        covered: own.covered ? own : null,
    }));
    return {
        basis: bought.length > 0 ? 'bill-rate' : 'bill',
        currency,
        cuts,
        source: [context.costColumn, ...bought.map(({ source }) => source)].join('; '),
        formula: billFormula(lines, bought),
        rules: value_from_bill_rulesOf(lines, bought, part),
        priceDate: null,
    };
}
function value_from_bill_rulesOf(lines, bought, part) {
    return [
        ...(lines.some(({ own }) => own.days < ENOUGH_DAYS) ? ['few-days'] : []),
        ...(lines.some(({ claim }) => 'usageTypes' in claim && claim.remains.units > 0n)
            ? ['share-of-line']
            : []),
        ...(part ? ['part-without-line'] : []),
        ...(bought.some(({ ratio }) => ratio) ? ['ratio-price'] : []),
        ...(lines.some(({ own }) => own.covered) ? ['covered'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/savings/value-proposal.js




/** What an action is worth on its own, on the best basis there is: bill, own rate, list price, AWS's estimate. */
function valueProposal(proposal, own, context) {
    if (proposal.claims.length === 0)
        return estimateOf(proposal) ?? { noAmount: 'hygiene' };
    const gaps = new Set();
    const asking = { ...context, prices: noting(context.prices, gaps) };
    const { valuation, lines } = valueFromBill(proposal, own, asking);
    return (valuation ??
        (lines.length === 0 ? valueByOwnRates(proposal, lines, asking) : null) ??
        valueByListPrices(proposal, lines, asking) ??
        estimateOf(proposal) ?? { noAmount: whyNoPrice(gaps, context) });
}
/** The same prices; why those that are not known are not is noted. */
function noting(prices, gaps) {
    return (query) => {
        const found = prices(query);
        if (found && !found.known)
            gaps.add(found.gap.reason);
        return found;
    };
}
/** A price that nobody could read may be there: that the list names none is said only where it was read. */
function whyNoPrice(gaps, { lines }) {
    if (UNREAD.some((reason) => gaps.has(reason)))
        return 'price-not-read';
    if (gaps.has('budget-reached'))
        return 'price-not-asked';
    return lines.usage.known ? 'no-price' : 'no-bill';
}
const UNREAD = ['denied', 'throttled', 'failed'];
/** The first advisor that gives an amount; whatever it counts in, and of the resource as a whole. */
function estimateOf(proposal) {
    const advice = advised(proposal);
    const amount = advice?.estimatedMonthlySavings;
    if (!advice || !amount || amount.amount.units <= 0n)
        return null;
    return {
        basis: 'aws-estimate',
        currency: amount.currency,
        cuts: [{ key: wholeKey(proposal), monthly: amount, share: (0,decimal/* decimal */._)('1'), line: null, covered: null }],
        source: advice.advisor,
        formula: `${moneyText(amount)} a month as AWS estimates it${estimateNotes(advice)}`,
        rules: [],
        priceDate: null,
    };
}
function advised({ advice }) {
    return advice.find(({ estimatedMonthlySavings }) => estimatedMonthlySavings !== null) ?? null;
}
function wholeKey({ account, region, resourceId, actionFamily, check }) {
    return JSON.stringify(['estimate', account, region, resourceId, actionFamily, check]);
}
function estimateNotes({ estimationMode, lookBackDays }) {
    const notes = [
        ...(estimationMode === null ? [] : [estimationMode]),
        ...(lookBackDays === null ? [] : [`look-back ${lookBackDays} days`]),
    ];
    return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/src/report/savings/disagreement.js



/** A gap is worth telling above 20 % of our amount, and above 50 of the currency. */
const SHARE = (0,decimal/* decimal */._)('0.2');
const AMOUNT = (0,decimal/* decimal */._)('50');
/** What AWS says of the same action, where it is far from what the bill says; `null`: it is not, or AWS gives no amount. */
function disagreementOf(proposal, valued, ours, context) {
    const advice = advised(proposal);
    const theirs = advice?.estimatedMonthlySavings;
    if (!advice || !theirs || valued.basis === 'aws-estimate')
        return null;
    const { advisor } = advice;
    if (theirs.currency !== ours.currency)
        return { advisor, theirs, ours, reasons: ['currency'] };
    const gap = (0,money/* absoluteMoney */.m6)((0,money/* subtractMoney */.$w)(theirs, ours)).amount;
    const share = (0,decimal/* multiplyDecimal */.Yd)(ours.amount, SHARE);
    const most = (0,decimal/* compareDecimal */.FF)(share, AMOUNT) > 0 ? share : AMOUNT;
    if ((0,decimal/* compareDecimal */.FF)(gap, most) <= 0)
        return null;
    return { advisor, theirs, ours, reasons: reasonsOf(advice, valued, context) };
}
/** AWS's advice may be older than the end of what it is about: nothing is charged any more, and it still counts a saving. */
function endedDisagreement(proposal) {
    const advice = advised(proposal);
    const theirs = advice?.estimatedMonthlySavings;
    if (!advice || !theirs || (0,decimal/* compareDecimal */.FF)(theirs.amount, AMOUNT) <= 0)
        return null;
    return { advisor: advice.advisor, theirs, ours: (0,money/* zeroMoney */.Vg)(theirs.currency), reasons: ['stopped-since'] };
}
/** Theirs ÷ ours; `null` where they cannot be compared. */
function ratioOf({ theirs, ours }) {
    return theirs.currency === ours.currency ? (0,decimal/* divideDecimal */.rE)(theirs.amount, ours.amount) : null;
}
function reasonsOf(advice, valued, { lines }) {
    const fromBill = valued.basis === 'bill' || valued.basis === 'bill-rate';
    const mode = advice.estimationMode?.toLowerCase().replace(/[^a-z]/g, '') ?? '';
    const reasons = [
        ...(fromBill && mode === 'beforediscounts' ? ['discount-mode'] : []),
        ...(advice.lookBackDays !== null && advice.lookBackDays !== lines.days ? ['look-back'] : []),
        ...(valued.cuts.some(({ covered }) => covered) ? ['covered-hours'] : []),
        ...(valued.basis === 'list-price' ? ['price-date'] : []),
    ];
    return reasons.length > 0 ? reasons : ['unknown'];
}

;// CONCATENATED MODULE: ./build/src/report/savings/take-over.js


const take_over_ONE = (0,decimal/* decimal */._)('1');
/** Days of a month of 730 hours. */
const DAYS_A_MONTH = (0,decimal/* divideDecimal */.rE)((0,decimal/* decimalFromInteger */.c8)(month_scale/* HOURS_A_MONTH */.P9), (0,decimal/* decimalFromInteger */.c8)(24)) ?? take_over_ONE;
/** What stopping all of a covered line saves where its whole commitment is used elsewhere: freed ÷ (1 − discount there). */
function takenOver({ monthly, covered }, pools) {
    if (!covered)
        return monthly.amount;
    const pool = pools.of(covered);
    return pool ? quotient(monthly.amount, (0,decimal/* subtractDecimal */.y8)(take_over_ONE, pool.discount)) : decimal/* ZERO */.f2;
}
/** What a cut is worth when nobody else frees anything: all of it, or nothing. */
function worthAlone(cut, pools) {
    if (!cut.covered)
        return cut.monthly.amount;
    const pool = pools.of(cut.covered);
    const freed = aDay((0,decimal/* multiplyDecimal */.Yd)(cut.monthly.amount, cut.share));
    return pool?.fullyUsed && (0,decimal/* compareDecimal */.FF)(pool.leastUncovered, freed) >= 0 ? takenOver(cut, pools) : decimal/* ZERO */.f2;
}
/** What chosen actions leave for freed commitments to take over; each takes its turn in the order asked. */
class UncoveredUsage {
    #pools;
    #gone = new Map();
    constructor(pools) {
        this.#pools = pools;
    }
    /** Usage without a commitment that an action stops cannot take one over any more. */
    stop({ cut, share }, usage) {
        const amount = aDay((0,decimal/* multiplyDecimal */.Yd)(cut.monthly.amount, share));
        for (const key of this.#pools.keysOf(usage))
            this.#take(key, amount);
    }
    /** Whether all that a part frees is used elsewhere on every day; it is then no longer there for the next. */
    takeOver({ cut, share }) {
        const pool = cut.covered && this.#pools.of(cut.covered);
        if (!pool?.fullyUsed)
            return false;
        const freed = aDay((0,decimal/* multiplyDecimal */.Yd)(cut.monthly.amount, share));
        if ((0,decimal/* compareDecimal */.FF)(this.#left(pool), freed) < 0)
            return false;
        this.#take(pool.key, quotient(freed, (0,decimal/* subtractDecimal */.y8)(take_over_ONE, pool.discount)));
        return true;
    }
    #take(key, amount) {
        const gone = this.#gone.get(key) ?? decimal/* ZERO */.f2;
        this.#gone.set(key, (0,decimal/* addDecimal */.vE)(gone, amount));
    }
    /** At the price with the commitment. */
    #left(pool) {
        const gone = (0,decimal/* multiplyDecimal */.Yd)(this.#gone.get(pool.key) ?? decimal/* ZERO */.f2, (0,decimal/* subtractDecimal */.y8)(take_over_ONE, pool.discount));
        return (0,decimal/* subtractDecimal */.y8)(pool.leastUncovered, gone);
    }
}
function aDay(monthly) {
    return quotient(monthly, DAYS_A_MONTH);
}
function quotient(a, b) {
    return (0,decimal/* divideDecimal */.rE)(a, b) ?? decimal/* ZERO */.f2;
}

;// CONCATENATED MODULE: ./build/src/report/savings/valued.js
function isValued(valuation) {
    return 'cuts' in valuation;
}

;// CONCATENATED MODULE: ./build/src/report/savings/entry.js







const entry_ONE = (0,decimal/* decimal */._)('1');
/** In the order of their keys; proposals that are the same in everything are numbered. */
function keyed(proposals) {
    const groups = [...Map.groupBy(proposals, proposalKey)].sort(([a], [b]) => (a < b ? -1 : 1));
    return groups.flatMap(([key, same]) => same.map((proposal, index) => [index === 0 ? key : `${key} ${index}`, proposal]));
}
/** Values a proposal on its own, and holds it against what AWS says of it. */
function entryOf(key, proposal, { own, pools, context }) {
    const valuation = valueProposal(proposal, own, context);
    if (!isValued(valuation)) {
        const disagreement = valuation.noAmount === 'ended' ? endedDisagreement(proposal) : null;
        return { key, proposal, valuation, contender: null, disagreement, highFactor: entry_ONE };
    }
    const ours = (0,money/* money */.TG)(standalone(valuation, pools), valuation.currency);
    const disagreement = disagreementOf(proposal, valuation, ours, context);
    const ratio = disagreement && ratioOf(disagreement);
    const isLower = ratio !== null && (0,decimal/* compareDecimal */.FF)(ratio, entry_ONE) < 0;
    const valued = isLower ? scaled(valuation, ratio) : valuation;
    return {
        key,
        proposal,
        valuation: valued,
        contender: contenderOf(key, proposal, valued, pools),
        disagreement,
        highFactor: ratio === null ? entry_ONE : isLower ? ((0,decimal/* divideDecimal */.rE)(entry_ONE, ratio) ?? entry_ONE) : ratio,
    };
}
function standalone({ cuts }, pools) {
    return cuts.reduce((sum, cut) => (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)(worthAlone(cut, pools), cut.share)), decimal/* ZERO */.f2);
}
function scaled(valued, ratio) {
    return {
        ...valued,
        cuts: valued.cuts.map((cut) => ({ ...cut, share: (0,decimal/* multiplyDecimal */.Yd)(cut.share, ratio) })),
    };
}
function contenderOf(key, proposal, valued, pools) {
    const { currency, cuts, basis } = valued;
    const worthy = cuts.map((cut) => ({ ...cut, worth: (0,money/* money */.TG)(worthAlone(cut, pools), currency) }));
    return { key, proposal, currency, cuts: worthy, whole: basis === 'aws-estimate' };
}

;// CONCATENATED MODULE: ./build/src/report/savings/monthly-money.js

/** Digits of an amount that was scaled to a month: what is beyond them is an artefact of the division. */
const monthly_money_DIGITS = 9;
/** Cut off, never rounded up: amounts of one charge line must not exceed it together. */
function monthlyMoney(amount, currency) {
    const rounded = (0,decimal/* roundDecimal */.QQ)(amount, monthly_money_DIGITS);
    const down = (0,decimal/* compareDecimal */.FF)(rounded, amount) > 0 ? (0,decimal/* subtractDecimal */.y8)(rounded, { units: 1n, scale: monthly_money_DIGITS }) : rounded;
    return { amount: down, currency, per: 'month' };
}

;// CONCATENATED MODULE: ./build/src/report/savings/one-off-cost.js



/** What an action buys once; `null` where it buys nothing, or no price of it is known. */
function oneOffCost(proposal, context) {
    const bought = proposal.oneOff.map((claim) => buy(proposal, claim, (0,decimal/* subtractDecimal */.y8)(claim.quantityAfter, claim.quantityNow), context));
    const [first] = bought;
    if (!first || bought.some((usage) => usage?.cost.currency !== first.cost.currency))
        return null;
    return (0,money/* sumMoney */.M9)(bought.flatMap((usage) => (usage ? [usage.cost] : [])), first.cost.currency);
}

// EXTERNAL MODULE: ./build/src/report/savings/unique-id.js
var unique_id = __webpack_require__(95163);
;// CONCATENATED MODULE: ./build/src/report/savings/own-lines.js







function ownLines({ resources, period }, servicesOf) {
    const all = resources.known ? resources.value : [];
    const usable = all.filter((line) => line.commitmentDiscountStatus !== 'Unused' && line.effectiveCost);
    const byTail = Map.groupBy(usable, ({ resourceId }) => tailOf(resourceId));
    const firstDays = firstDaysOf(usable);
    const read = (line) => {
        const firstDay = firstDays.get(usageKey(line));
        const scale = monthScale(period, firstDay ? { ...line, firstDay } : {}, line.pricingUnit);
        const cost = line.effectiveCost ?? (0,money/* zeroMoney */.Vg)(line.currency);
        return {
            key: lineKey(line),
            line,
            monthly: (0,money/* multiplyMoney */.Zx)(cost, scale.factor),
            factor: scale.factor,
            monthlyQuantity: line.quantity && (0,decimal/* trimDecimal */.sz)((0,decimal/* multiplyDecimal */.Yd)(line.quantity, scale.factor)),
            days: scale.days,
            scale: scale.text,
            covered: line.commitmentDiscountStatus === 'Used' || line.pricingCategory === 'Committed',
        };
    };
    return {
        of(proposal, claim) {
            const named = (byTail.get(tailOf(claim.resourceId)) ?? []).filter((line) => (0,charge_line/* isResource */.NC)(line.resourceId, claim.resourceId) && isThere(line, proposal) && isClaimed(line, claim));
            const lines = oneResource(ofOneRegion(named, proposal), claim, proposal, servicesOf);
            const going = lines.filter((line) => isStillCharged(period, line, line.pricingUnit));
            return { lines: going.map(read), ended: lines.length > 0 && going.length === 0 };
        },
    };
}
function isThere(line, { account, region }) {
    const anywhere = region === '' || region === 'global' || line.regionId === '' || line.regionId === 'global';
    return (account === '' || line.subAccountId === account) && (anywhere || line.regionId === region);
}
function isClaimed(line, claim) {
    if ('usageTypes' in claim) {
        return claim.usageTypes.length === 0 || (0,charge_line/* matchesUsageType */.f9)(line.usageType, claim.usageTypes);
    }
    const operation = claim.operation === null || line.operation === claim.operation;
    return operation && (0,region_prefix/* bareUsageType */.YX)(line.usageType) === claim.usageType;
}
/** Where no region is told, what is found is named by the usage type with its prefix. */
function ofOneRegion(lines, { region, resourceId }) {
    const own = region === '' ? lines.filter(({ usageType }) => usageType === resourceId) : [];
    return own.length > 0 ? own : lines;
}
/** A name is narrowed to the service the proposal is about, and stands for none where that leaves several resources. */
function oneResource(lines, claim, proposal, servicesOf) {
    if ((0,unique_id/* isUniqueId */.t)(claim.resourceId))
        return lines;
    const owner = ownerOf(proposal, claim);
    const own = lines.filter((line) => isNamedTraffic(line, claim) ||
        (0,billed_as/* isBilledAs */.j)(line.serviceName, owner, servicesOf, (0,region_prefix/* bareUsageType */.YX)(line.usageType)));
    return isOne(own) ? own : [];
}
function ownerOf({ service }, claim) {
    const code = 'serviceCode' in claim ? claim.serviceCode : undefined;
    return code === undefined ? { service } : { service, serviceCode: code };
}
/** Traffic is billed under the service that sends it, whichever that is. */
function isNamedTraffic({ usageType }, claim) {
    return 'usageTypes' in claim && claim.usageTypes.length > 0 && (0,charge_line/* matchesUsageType */.f9)(usageType, ['*-Bytes']);
}
function isOne(lines) {
    return new Set(lines.map(({ resourceId }) => resourceId)).size <= 1;
}
function tailOf(resourceId) {
    return resourceId.slice(Math.max(resourceId.lastIndexOf('/'), resourceId.lastIndexOf(':')) + 1);
}
/** A resource that moves under a commitment did not appear on that day. */
function firstDaysOf(lines) {
    const first = new Map();
    for (const line of lines) {
        const key = usageKey(line);
        const known = first.get(key);
        if (line.firstDay && (!known || line.firstDay < known))
            first.set(key, line.firstDay);
    }
    return first;
}
function usageKey({ subAccountId, regionId, resourceId, usageType }) {
    return JSON.stringify([subAccountId, regionId, resourceId, usageType]);
}
function lineKey(line) {
    const { billingAccountId, subAccountId, regionId, resourceId, serviceName, usageType, operation } = line;
    const { pricingUnit, pricingCategory, commitmentDiscountStatus, currency } = line;
    const place = [billingAccountId, subAccountId, regionId, resourceId, serviceName];
    const usage = [usageType, operation, pricingUnit, pricingCategory, commitmentDiscountStatus, currency];
    return JSON.stringify([...place, ...usage]);
}

;// CONCATENATED MODULE: ./build/src/report/savings/purchase-scope.js





const MACHINES = ['BoxUsage*', 'DedicatedUsage*', 'UnusedBox*'];
const COMPUTE_PLAN = { services: ['ec2', 'ecs', 'eks', 'lambda'], usageTypes: COMPUTE };
const PLANS = [
    [/ec2 ?instance/i, { services: ['ec2'], usageTypes: MACHINES }],
    [/sagemaker/i, { services: ['sagemaker'], usageTypes: coverable_usage/* COVERABLE_USAGE_TYPES */.S }],
    [
        /database/i,
        {
            services: ['rds', 'aurora', 'dynamodb', 'elasticache', 'documentdb', 'neptune', 'dms'],
            usageTypes: coverable_usage/* COVERABLE_USAGE_TYPES */.S,
        },
    ],
];
/** As advisors name what to buy: `Ec2InstanceSavingsPlans m5`, `RdsReservedInstances db.m5.large`. */
const FAMILY = / (?:[a-z]+\.)?([a-z]+\d[a-z0-9-]*)(?:\.[a-z0-9.-]+)?$/;
/**
 * Which usage advice to buy is about: on demand, of the services and usage types that the commitment covers, in its region,
 * instance family, payer and currency, so far as the advice names them. A plan of no known kind is taken for a Compute one.
 */
function purchaseScope(purchase, currency, { servicesOf, lines: { usage } }) {
    const { region, account } = purchase;
    const { services, usageTypes } = coveredBy(purchase);
    const family = FAMILY.exec(purchase.resourceId)?.[1];
    const own = (usage.known ? usage.value : []).filter((line) => line.billingAccountId === account || line.subAccountId === account);
    const payers = new Set(own.map(({ billingAccountId }) => billingAccountId));
    return (line) => line.currency === currency &&
        line.pricingCategory === 'Standard' &&
        line.commitmentDiscountStatus === '' &&
        (0,charge_line/* matchesUsageType */.f9)(line.usageType, usageTypes) &&
        services.some((service) => (0,billed_as/* isBilledAs */.j)(line.serviceName, { service }, servicesOf)) &&
        (payers.size === 0 || payers.has(line.billingAccountId)) &&
        (region === '' || region === 'global' || regionOf(line) === region) &&
        (family === undefined || isOfFamily(line, family));
}
function coveredBy({ actionType, service, resourceId }) {
    if (actionType === 'PurchaseSavingsPlans') {
        return PLANS.find(([name]) => name.test(resourceId))?.[1] ?? COMPUTE_PLAN;
    }
    return { services: [service], usageTypes: coverable_usage/* COVERABLE_USAGE_TYPES */.S };
}
function regionOf({ regionId, usageType }) {
    return regionId === '' ? (0,region_prefix/* regionOfUsageType */.Lm)(usageType) : regionId;
}
/** `BoxUsage:m5.large` and `InstanceUsage:db.m5.large` are of `m5`. */
function isOfFamily({ usageType }, family) {
    return (0,region_prefix/* bareUsageType */.YX)(usageType)
        .split(/[:.]/)
        .some((part) => part === family);
}

;// CONCATENATED MODULE: ./build/src/report/savings/remaining-uncovered.js



const remaining_uncovered_ONE = (0,decimal/* decimal */._)('1');
/**
 * Share (0 to 1) of the usage that a commitment to buy could cover and nothing covers, after the chosen actions: what the advice
 * to buy it still holds for. 1 where the bill does not tell.
 * @param currency Of the advice.
 */
function remainingUncovered(purchase, currency, parts, context) {
    const { lines } = context;
    if (!lines.usage.known)
        return remaining_uncovered_ONE;
    const isCoverable = purchaseScope(purchase, currency, context);
    const now = lines.usage.value.filter(isCoverable).reduce((sum, { effectiveCost, pricingUnit }) => {
        const { factor } = monthScale(lines.period, {}, pricingUnit);
        return (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)(effectiveCost?.amount ?? decimal/* ZERO */.f2, factor));
    }, decimal/* ZERO */.f2);
    const gone = parts
        .filter(({ cut }) => !cut.covered && cut.line && isCoverable(cut.line))
        .reduce((sum, { cut, share }) => (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)(cut.monthly.amount, share)), decimal/* ZERO */.f2);
    const share = (0,decimal/* divideDecimal */.rE)((0,decimal/* subtractDecimal */.y8)(now, gone), now);
    return !share ? remaining_uncovered_ONE : share.units < 0n ? decimal/* ZERO */.f2 : share;
}

;// CONCATENATED MODULE: ./build/src/report/savings/contests.js


/**
 * Contenders that can have to do with each other: by a charge line, a resource, a group and its members, or a purchase.
 * Those of one currency only; in ascending order of their keys.
 */
function contestsOf(contenders) {
    const parents = new Map();
    const find = (node) => {
        let root = node;
        for (let up = parents.get(root); up !== undefined; up = parents.get(root))
            root = up;
        if (root !== node)
            parents.set(node, root);
        return root;
    };
    for (const contender of contenders) {
        const own = find(`own ${contender.key}`);
        for (const link of linksOf(contender)) {
            const other = find(link);
            const root = find(own);
            if (other !== root)
                parents.set(other, root);
        }
    }
    const sorted = contenders.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return [...Map.groupBy(sorted, ({ key }) => find(`own ${key}`)).values()];
}
function linksOf({ proposal, cuts, currency }) {
    const { account, region, service, resourceId, workloadGroup } = proposal;
    const resource = (id) => `resource ${JSON.stringify([currency, account, region, id, (0,resource_kind/* kindOf */.I)(service, id)])}`;
    return [
        ...cuts.map(({ key }) => `line ${key}`),
        resource(resourceId),
        ...(workloadGroup === null ? [] : [resource(workloadGroup)]),
        ...(isPurchase(proposal) ? [`purchase ${currency}`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/savings/resolve-overlaps.js



const resolve_overlaps_ONE = (0,decimal/* decimal */._)('1');
/** Up to so many contenders every set is tried; beyond, those worth most come first. */
const TRY_ALL = 12;
/** Of many contenders, how many of the dearest are left out in turn: a group may be worth less than its members. */
const LEFT_OUT_IN_TURN = 8;
/** Digits of a share of a line, so that chains of shares stay short. */
const SHARE_DIGITS = 15;
/**
 * Which actions can be had together: of alternatives on one charge line the set that saves most; compatible ones chain, each
 * on what the one before leaves. No line is saved twice. The order of the contenders decides nothing.
 */
function resolveOverlaps(contenders) {
    const resolved = new Map();
    for (const contest of contestsOf(contenders)) {
        const chosen = new Set(bestSet(contest).map(({ key }) => key));
        const taken = new Map();
        for (const contender of inChainOrder(contest)) {
            const isChosen = chosen.has(contender.key);
            const parts = isChosen ? chained(contender, taken) : aloneParts(contender);
            resolved.set(contender.key, { chosen: isChosen, parts });
        }
    }
    return resolved;
}
function inChainOrder(contest) {
    return contest.toSorted((a, b) => chainIndex(a) - chainIndex(b) || (a.key < b.key ? -1 : 1));
}
/** What is left of each line; `taken` is what the chain took so far. */
function chained({ cuts }, taken) {
    return cuts.map((cut) => {
        const before = taken.get(cut.key) ?? decimal/* ZERO */.f2;
        const share = resolve_overlaps_shareOf((0,decimal/* multiplyDecimal */.Yd)((0,decimal/* subtractDecimal */.y8)(resolve_overlaps_ONE, before), cut.share));
        taken.set(cut.key, (0,decimal/* addDecimal */.vE)(before, share));
        return { cut, share };
    });
}
function aloneParts({ cuts }) {
    return cuts.map((cut) => ({ cut, share: resolve_overlaps_shareOf(cut.share) }));
}
/** Cut off, never rounded up: shares of one line must not exceed it. */
function resolve_overlaps_shareOf(value) {
    const most = (0,decimal/* compareDecimal */.FF)(value, resolve_overlaps_ONE) > 0 ? resolve_overlaps_ONE : value;
    const rounded = (0,decimal/* roundDecimal */.QQ)(most, SHARE_DIGITS);
    return (0,decimal/* compareDecimal */.FF)(rounded, most) > 0
        ? (0,decimal/* subtractDecimal */.y8)(rounded, { units: 1n, scale: SHARE_DIGITS })
        : rounded;
}
function bestSet(contest) {
    if (contest.length === 1)
        return contest;
    return contest.length <= TRY_ALL ? bestOfAll(contest) : bestOfGreedy(contest);
}
function bestOfAll(contest) {
    let best = [];
    let most = decimal/* ZERO */.f2;
    const visit = (from, set) => {
        const value = worthOf(set);
        if ((0,decimal/* compareDecimal */.FF)(value, most) > 0)
            [best, most] = [set, value];
        for (const [at, next] of contest.entries()) {
            if (at >= from && set.every((other) => areCompatible(other, next)))
                visit(at + 1, [...set, next]);
        }
    };
    visit(0, []);
    return best;
}
function bestOfGreedy(contest) {
    const ranked = contest
        .map((contender) => ({ contender, value: worthOf([contender]) }))
        .sort((a, b) => (0,decimal/* compareDecimal */.FF)(b.value, a.value) || (a.contender.key < b.contender.key ? -1 : 1))
        .map(({ contender }) => contender);
    const sets = [null, ...ranked.slice(0, LEFT_OUT_IN_TURN)].map((left) => greedy(ranked.filter((contender) => contender !== left)));
    return sets.reduce((best, set) => ((0,decimal/* compareDecimal */.FF)(worthOf(set), worthOf(best)) > 0 ? set : best));
}
function greedy(ranked) {
    const set = [];
    for (const next of ranked)
        if (set.every((other) => areCompatible(other, next)))
            set.push(next);
    return set;
}
/** What a set saves together. */
function worthOf(set) {
    const taken = new Map();
    let sum = decimal/* ZERO */.f2;
    for (const contender of inChainOrder(set)) {
        for (const { cut, share } of chained(contender, taken)) {
            sum = (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)(cut.worth.amount, share));
        }
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/src/report/savings/confidence.js
/** How sure an amount is that comes from one place, 0 to 1. */
const BASES = {
    bill: 0.95,
    'bill-rate': 0.85,
    'list-price': 0.7,
    'aws-estimate': 0.5,
};
/** What takes off, and how much: each is said of an amount where it holds. */
const CONFIDENCE_RULES = {
    /** It was charged on fewer than 14 days. */
    'few-days': 0.1,
    /** A share of a line: the check estimates how much goes. */
    'share-of-line': 0.1,
    /** Something it claims has no line in the bill and is left out. */
    'part-without-line': 0.05,
    /** The price of what takes its place is the list price, reduced as the customer's other prices are. */
    'ratio-price': 0.1,
    /** A commitment pays for part of it. */
    covered: 0.2,
    /** AWS says something else. */
    disagreement: 0.2,
};
const LEAST = 0.1;
/** 0.1 to 0.95, at two digits. */
function confidenceOf(basis, rules) {
    const less = [...new Set(rules)].reduce((sum, rule) => sum + CONFIDENCE_RULES[rule], 0);
    return Math.max(LEAST, Math.round((BASES[basis] - less) * 100) / 100);
}

;// CONCATENATED MODULE: ./build/src/report/savings/saving-of.js





function savingOf(valued, amounts, notes) {
    const { currency, basis, source } = valued;
    const net = monthlyMoney(amounts.net, currency);
    const high = (0,decimal/* compareDecimal */.FF)(amounts.high, amounts.net) > 0 ? amounts.high : amounts.net;
    const low = (0,decimal/* compareDecimal */.FF)(amounts.low, amounts.net) < 0 ? amounts.low : amounts.net;
    return {
        net,
        ...(amounts.inPeriod ? { periodAmount: (0,money/* money */.TG)(amounts.inPeriod, currency) } : {}),
        gross: monthlyMoney(amounts.gross, currency),
        low: monthlyMoney(low, currency),
        high: monthlyMoney(high, currency),
        currency,
        basis,
        source,
        period: notes.period,
        formula: `${valued.formula}${overlapText(valued, amounts)}`,
        confidence: confidenceOf(basis, [
            ...valued.rules,
            ...(notes.disagrees ? ['disagreement'] : []),
        ]),
        oneOffCost: notes.oneOffCost,
    };
}
/** Less is an artefact of a division, and nobody's money. */
const CENT = (0,decimal/* decimal */._)('0.01');
/** What other actions leave of it. */
function overlapText({ currency }, { net, gross }) {
    const less = (0,decimal/* subtractDecimal */.y8)(gross, net);
    if ((0,decimal/* compareDecimal */.FF)(less, CENT) < 0)
        return '';
    return `, less ${moneyText({ amount: less, currency })} that other actions save`;
}

;// CONCATENATED MODULE: ./build/src/report/savings/price-proposals.js













/**
 * Puts amounts on proposals, by the best basis each has, and tells which of them can be had together. A function of its
 * arguments: any order of the proposals gives the same result, in the order of their keys.
 */
function priceProposals(proposals, context) {
    const own = ownLines(context.lines, context.servicesOf);
    const pools = commitmentPools(context.lines.commitmentDays, context.lines.period);
    const entries = keyed(proposals).map(([key, proposal]) => entryOf(key, proposal, { own, pools, context }));
    const resolved = resolveOverlaps(entries.flatMap(({ proposal, contender }) => contender && !context.isExempt?.(proposal) ? [contender] : []));
    return settle(entries, resolved, { pools, context });
}
/** Valued one by one, for the questions to the price list alone; whose questions come next is told first. */
function valueEach(proposals, context, next = () => undefined) {
    const own = ownLines(context.lines, context.servicesOf);
    for (const proposal of proposals) {
        next(proposal);
        valueProposal(proposal, own, context);
        oneOffCost(proposal, context);
    }
}
/** What is left to each, dearest first where commitments are freed: they share what they can take over. */
function settle(entries, resolved, { pools, context }) {
    const uncovered = new UncoveredUsage(pools);
    const chosen = entries.filter(({ key }) => resolved.get(key)?.chosen === true);
    for (const { key } of chosen) {
        for (const part of resolved.get(key)?.parts ?? [])
            stopUncovered(part, uncovered);
    }
    const amounts = new Map();
    for (const entry of byWorth(chosen, resolved)) {
        amounts.set(entry.key, amountsOf(entry, resolved.get(entry.key)?.parts ?? [], pools, uncovered));
    }
    const done = chosen.flatMap(({ key }) => resolved.get(key)?.parts ?? []);
    return entries.map((entry) => {
        const isChosen = amounts.has(entry.key);
        const own = amounts.get(entry.key) ?? aloneAmounts(entry, pools);
        const remains = isChosen ? remainsOf(entry, done, context) : null;
        const isAlternative = resolved.get(entry.key)?.chosen === false;
        return priced(entry, remains ? lessOf(own, remains) : own, isAlternative, context);
    });
}
/** Of advice to buy; `null`: it is none. */
function remainsOf({ proposal, valuation }, done, context) {
    if (!isPurchase(proposal) || !isValued(valuation))
        return null;
    return remainingUncovered(proposal, valuation.currency, done, context);
}
function stopUncovered(part, uncovered) {
    const { line } = part.cut;
    if (!part.cut.covered && line)
        uncovered.stop(part, line);
}
function byWorth(entries, resolved) {
    const worth = (key) => (resolved.get(key)?.parts ?? []).reduce((sum, { cut, share }) => (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)(cut.worth.amount, share)), decimal/* ZERO */.f2);
    return entries
        .map((entry) => ({ entry, worth: worth(entry.key) }))
        .sort((a, b) => (0,decimal/* compareDecimal */.FF)(b.worth, a.worth) || (a.entry.key < b.entry.key ? -1 : 1))
        .map(({ entry }) => entry);
}
function amountsOf({ contender, highFactor }, parts, pools, uncovered) {
    let [net, low, high] = [decimal/* ZERO */.f2, decimal/* ZERO */.f2, decimal/* ZERO */.f2];
    let inPeriod = decimal/* ZERO */.f2;
    for (const part of parts) {
        const most = (0,decimal/* multiplyDecimal */.Yd)(takenOver(part.cut, pools), part.share);
        high = (0,decimal/* addDecimal */.vE)(high, most);
        if (part.cut.covered && !uncovered.takeOver(part))
            continue;
        net = (0,decimal/* addDecimal */.vE)(net, most);
        inPeriod = inPeriod && plus(inPeriod, unscaled(most, part));
        if (!part.cut.covered)
            low = (0,decimal/* addDecimal */.vE)(low, most);
    }
    return { net, inPeriod, low, high: (0,decimal/* multiplyDecimal */.Yd)(high, highFactor), gross: grossOf(contender) };
}
/** An amount of a month as it was in the days of the bill. */
function unscaled(amount, { cut: { factor } }) {
    return factor ? (0,decimal/* divideDecimal */.rE)(amount, factor) : null;
}
function plus(a, b) {
    return b && (0,decimal/* addDecimal */.vE)(a, b);
}
/** What it would bring in the place of what was chosen. */
function aloneAmounts({ contender, highFactor }, pools) {
    const cuts = contender?.cuts ?? [];
    const sum = (of) => cuts.reduce((total, cut) => (0,decimal/* addDecimal */.vE)(total, (0,decimal/* multiplyDecimal */.Yd)(of(cut), cut.share)), decimal/* ZERO */.f2);
    const gross = grossOf(contender);
    return {
        net: gross,
        inPeriod: null,
        low: sum((cut) => (cut.covered ? decimal/* ZERO */.f2 : cut.monthly.amount)),
        high: (0,decimal/* multiplyDecimal */.Yd)(sum((cut) => takenOver(cut, pools)), highFactor),
        gross,
    };
}
function grossOf(contender) {
    return (contender?.cuts ?? []).reduce((sum, cut) => (0,decimal/* addDecimal */.vE)(sum, (0,decimal/* multiplyDecimal */.Yd)(cut.worth.amount, cut.share)), decimal/* ZERO */.f2);
}
/** Advice to commit is on usage that the chosen actions leave. */
function lessOf(amounts, remains) {
    const [net, low, high] = [amounts.net, amounts.low, amounts.high].map((one) => (0,decimal/* multiplyDecimal */.Yd)(one, remains));
    return { net: net ?? decimal/* ZERO */.f2, inPeriod: null, low: low ?? decimal/* ZERO */.f2, high: high ?? decimal/* ZERO */.f2, gross: amounts.gross };
}
function priced({ proposal, valuation, disagreement }, amounts, alternative, context) {
    if (!isValued(valuation)) {
        return { ...proposal, saving: null, noAmount: valuation.noAmount, alternative, disagreement };
    }
    if (monthlyMoney(amounts.net, valuation.currency).amount.units <= 0n) {
        return { ...proposal, saving: null, noAmount: whyNothing(valuation), alternative, disagreement };
    }
    const saving = savingOf(valuation, amounts, {
        period: context.lines.period,
        oneOffCost: oneOffCost(proposal, context),
        disagrees: disagreement !== null,
    });
    return { ...proposal, saving, noAmount: null, alternative, disagreement };
}
function whyNothing({ cuts }) {
    return cuts.some(({ covered }) => covered) ? 'covered' : 'no-saving';
}

;// CONCATENATED MODULE: ./build/src/app/price-found.js







/** Questions to the price list at a time, and of a run. */
const CONCURRENCY = 4;
const MOST_PRICES = 500;
/** An amount may need the price of one thing only when that of another is known. */
const ROUNDS = 3;
/**
 * Puts amounts on proposals, asking the price list only for what the bill does not tell: what is worth most first, no more than
 * a run's share, and nothing more once it was denied. What was not asked stays a gap of its own.
 */
async function priceFound(proposals, pricing) {
    const prices = new Map();
    const { priceList } = pricing;
    for (let round = 0; priceList && round < ROUNDS && !deniedIn(prices); round += 1) {
        const open = openQuestions(proposals, pricing, prices).slice(0, MOST_PRICES - prices.size);
        if (open.length === 0)
            break;
        await askAll(open, priceList, prices);
    }
    const rest = restOf(pricing, prices);
    const context = contextOf(pricing, (query) => prices.get(price_found_keyOf(query))?.answer ?? rest);
    return {
        proposals: priceProposals(proposals, context),
        prices: [...prices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, price]) => price),
    };
}
/** The first alone: where nobody may ask, one question tells. */
async function askAll([first, ...others], priceList, prices) {
    const ask = async (query) => {
        if (deniedIn(prices))
            return;
        prices.set(price_found_keyOf(query), { query, answer: await priceList.priceOf(query) });
    };
    if (first)
        await ask(first);
    await (0,p_map/* default */.Ay)(others, ask, { concurrency: CONCURRENCY });
}
function deniedIn(prices) {
    return [...prices.values()].some(({ answer }) => !answer.known && answer.gap.reason === 'denied');
}
/** What is known of prices that nobody asked for; `null`: there is nobody to ask. */
function restOf({ priceList }, prices) {
    if (!priceList)
        return null;
    return deniedIn(prices)
        ? (0,known/* unknown */.L5)('denied', 'list prices', 'allow pricing:GetProducts')
        : (0,known/* unknown */.L5)('budget-reached', 'list prices', 'run again: what was read is kept');
}
/** Prices that proposals want and nobody has asked for, the most worthwhile first. */
function openQuestions(proposals, pricing, prices) {
    const open = new Map();
    let worth = 0;
    const context = contextOf(pricing, (query) => {
        const key = price_found_keyOf(query);
        const found = prices.get(key);
        if (found)
            return found.answer;
        const wanted = open.get(key) ?? { query, worth: 0, proposals: 0 };
        open.set(key, wanted);
        wanted.worth += worth;
        wanted.proposals += 1;
        return null;
    });
    valueEach(proposals, context, (proposal) => {
        worth = Number((0,decimal/* formatDecimal */.zJ)(advised(proposal)?.estimatedMonthlySavings?.amount ?? decimal/* ZERO */.f2));
    });
    return [...open]
        .sort(([a, one], [b, other]) => {
        return other.worth - one.worth || other.proposals - one.proposals || (a < b ? -1 : 1);
    })
        .map(([, { query }]) => query);
}
function contextOf({ bill, lines, isExempt }, prices) {
    return {
        lines,
        prices,
        costColumn: bill.head.source.metricBasis.effectiveCost || 'effectiveCost',
        currency: bill.head.currencies[0] ?? 'USD',
        servicesOf: (name) => (0,find_service/* servicesOfBillName */.WR)(name).map(({ id }) => id),
        serviceCodeOf,
        discountShare: discountShares(bill),
        ...(isExempt ? { isExempt } : {}),
    };
}
/** The price list's code of a service is the product code in exports; a service with several has none that is sure. */
function serviceCodeOf(id) {
    const known = SERVICE_CODES[id];
    if (known !== undefined)
        return known;
    const service = (0,find_service/* serviceById */.cN)(id);
    const codes = service ? (0,find_service/* billNamesOf */.T3)(service).filter((name) => PRODUCT_CODE.test(name)) : [];
    return codes.length === 1 ? (codes[0] ?? null) : null;
}
/** Of services whose exports carry several codes, or spell theirs otherwise. */
const SERVICE_CODES = {
    ec2: 'AmazonEC2',
    kms: 'awskms',
    rds: 'AmazonRDS',
    s3: 'AmazonS3',
};
const PRODUCT_CODE = /^(?:Amazon|AWS)[A-Z][A-Za-z0-9]*$/;
function price_found_keyOf({ serviceCode, region, usageType, operation, currency }) {
    return JSON.stringify([serviceCode, region, usageType, operation, currency]);
}

;// CONCATENATED MODULE: ./build/src/app/live-parts.js










/** What the report says beside the costs, with the findings as recommendations: of what runs, of the bill, or of both. */
async function livePartsOf(found) {
    const { collection, bill, checks, pricing } = found;
    const findings = findingsOf({ collection, bill, lines: pricing.lines });
    const answers = collection.known ? collection.value.advisors : [];
    const parts = { collection, billChecks: bill.rows, hubTotals: hubTotals(answers) };
    if (!findings.known)
        return { ...parts, recommendations: findings, prices: [] };
    const advised = live_parts_withAdvice(proposalsOf(findings.value, checks), collection);
    const exempt = await exemptAmong(advised, found, found.living);
    const isExempt = (proposal) => exempt.has(proposal);
    const { proposals, prices } = await priceFound(advised, { ...pricing, isExempt });
    const rows = [...(collection.known ? collection.value.checks : []), ...bill.rows];
    const { recommendations, living } = await liveWith({ ...found, proposals, rows: [...rows, ...advisedRows(collection)] }, found.living);
    const unjudged = nothingJudged(rows, collection, pricing.lines.usage);
    // That nobody could look is not that there is nothing to do.
    const told = unjudged && recommendations.length === 0 ? { known: false, gap: unjudged } : null;
    return { ...parts, recommendations: told ?? (0,known/* known */.eO)(recommendations), living, prices };
}
/** How AWS's advisors ended, as checks do. */
function advisedRows(collection) {
    return collection.known ? (0,advisor_rows/* advisorRows */.q)(collection.value.advisors, collection.value.advised) : [];
}
function live_parts_withAdvice(proposals, collection) {
    if (!collection.known)
        return proposals;
    return adviseProposals(proposals, collection.value.advised, collection.value.stopped);
}
/** Why a run that looks at the bill only knows nothing of what runs. */
const NO_TENANT = (0,known/* unknown */.L5)('not-configured', 'what runs in AWS', 'name a tenant in spendlog.yml to look at what runs in AWS');


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

/***/ 13898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ reportOutcome)
});

// UNUSED EXPORTS: exitCodeOf

// EXTERNAL MODULE: ./build/src/core/check-coverage.js
var check_coverage = __webpack_require__(436);
// EXTERNAL MODULE: ./build/src/core/ledger.js
var core_ledger = __webpack_require__(14676);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/core/annotation.js
/** GitHub shows so many of a level for each step, and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/inert-text.js
var inert_text = __webpack_require__(28280);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var render_page = __webpack_require__(82834);
// EXTERNAL MODULE: ./build/src/render/plain-text.js
var plain_text = __webpack_require__(24156);
;// CONCATENATED MODULE: ./build/src/render/coverage-annotations.js







/** Reasons why there is no bill that nobody was kept from. */
const NOT_REFUSED = new Set(['not-configured', 'no-history']);
/** What could not be looked at: the bill, then the kinds of reads of which most were not answered. At most ten. */
function coverageAnnotations(report) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const bill = billAnnotation(page);
    const gaps = readGaps(report);
    const room = MOST_ANNOTATIONS - bill.length;
    const shown = gaps.length <= room ? gaps : gaps.slice(0, room - 1);
    const left = gaps.slice(shown.length);
    return [
        ...bill,
        ...shown.map((gap) => readAnnotation(page, gap)),
        ...(left.length > 0 ? [moreAnnotation(page, left)] : []),
    ];
}
function readGaps({ ledger }) {
    if (!ledger.known)
        return [];
    const all = Map.groupBy(ledger.value.rows, ({ dataset }) => dataset);
    const groups = Map.groupBy(ledger.value.rows.filter(isUnanswered), keyOf);
    const gaps = [...groups].map(([key, rows]) => ({ key, gap: gapOf(rows, all) }));
    return gaps
        .toSorted((a, b) => b.gap.rows.length - a.gap.rows.length || (0,in_order/* inOrder */.a)(a.key, b.key))
        .map(({ gap }) => gap);
}
function keyOf({ state, missingPermissions, dataset }) {
    return JSON.stringify([
        state,
        ...(missingPermissions.length > 0 ? (0,in_order/* distinct */.d)(missingPermissions) : [dataset]),
    ]);
}
function gapOf(rows, all) {
    const datasets = (0,in_order/* distinct */.d)(rows.map(({ dataset }) => dataset));
    return {
        state: rows[0]?.state ?? 'failed',
        permissions: (0,in_order/* distinct */.d)(rows.flatMap(({ missingPermissions }) => missingPermissions)),
        datasets,
        rows,
        planned: datasets.reduce((sum, dataset) => sum + (all.get(dataset)?.length ?? 0), 0),
    };
}
function isUnanswered({ state }) {
    return state !== 'ok' && state !== 'empty';
}
function billAnnotation(page) {
    const { billGap } = page.report;
    if (!billGap || NOT_REFUSED.has(billGap.reason))
        return [];
    const text = (0,plain_text/* plainText */.w)((0,gap_line/* gapText */.Ml)(page, billGap));
    return [{ level: 'warning', title: page.messages.annotations.bill, text }];
}
function readAnnotation(page, { datasets, state, rows, planned, permissions }) {
    const { formats, messages } = page;
    const words = messages.annotations;
    const accounts = (0,in_order/* distinct */.d)(rows.map(({ account }) => account)).length;
    const reads = words.reads(formats, rows.length, planned, accounts);
    const subject = permissions.length > 0 ? (0,names/* namesOf */.eZ)(page, permissions) : (0,names/* namesOf */.eZ)(page, datasets);
    return {
        // What was skipped nobody was kept from.
        level: state === 'skipped' ? 'notice' : 'warning',
        title: words.title((0,plain_text/* plainText */.w)(subject), messages.gaps.ledgerStates[state]),
        text: `${reads} ${permissions.length > 0 ? words.missingFor((0,plain_text/* plainText */.w)((0,names/* namesOf */.eZ)(page, datasets, 5))) : whyOf(rows)}`.trim(),
    };
}
function whyOf(rows) {
    const [reason] = (0,in_order/* distinct */.d)(rows.flatMap((row) => row.reason ?? []));
    return reason === undefined ? '' : (0,inert_text/* inertText */.UJ)(reason);
}
function moreAnnotation({ formats, messages }, left) {
    const words = messages.annotations;
    const reads = left.reduce((sum, { rows }) => sum + rows.length, 0);
    return { level: 'notice', title: words.moreTitle, text: words.more(formats, reads, left.length) };
}

// EXTERNAL MODULE: ./build/src/render/figures-of.js
var figures_of = __webpack_require__(7989);
// EXTERNAL MODULE: ./build/src/render/summary/summary-of.js + 2 modules
var summary_of = __webpack_require__(41327);
// EXTERNAL MODULE: ./build/src/render/sections/action-groups.js
var action_groups = __webpack_require__(55262);
;// CONCATENATED MODULE: ./build/src/app/report-outputs.js


function reportOutputs({ ledger, recommendations, savings, costs }) {
    const ratio = ledger.known ? ledger.value.coverage.ratio : null;
    const open = recommendations.known ? recommendations.value.filter(action_groups/* isOpen */.nT).length : null;
    const [primary] = savings.known ? savings.value : [];
    return {
        // Rounded down, so that a share below a limit never reads as the limit.
        coverage: ratio === null ? '' : String(Math.floor(ratio * 10_000) / 10_000),
        recommendations: open === null ? '' : String(open),
        'net-savings': primary ? (0,money/* amountText */.cY)(primary.net) : '',
        currency: primary?.currency ?? costs[0]?.currency ?? '',
    };
}

;// CONCATENATED MODULE: ./build/src/app/report-outcome.js







/** What a written report says about its run. */
function reportOutcome({ out, config }, report, path) {
    const folder = `${out}/${path}`;
    return {
        exitCode: exitCodeOf(report, config.coverage.failBelow),
        folder,
        reportJson: `${folder}/report.json`,
        reportMarkdown: `${folder}/report.md`,
        summary: (0,summary_of/* summaryOf */.Y)(report),
        figures: (0,figures_of/* figuresOf */.h)(report),
        outputs: reportOutputs(report),
        annotations: coverageAnnotations(report),
        ...headlineOf(report),
    };
}
/** Ends of the bill that leave nothing unread: it was not asked for, or nothing is in it. */
const NOT_MISSING = new Set(['not-configured', 'no-history']);
/**
 * Below the share asked for, a report is published and says that it is not complete. The bill and AWS have a share each,
 * and the lower one decides: a bill that was read does not stand for accounts that were not. Where no read in AWS was
 * answered, nothing was looked at, whatever share is asked for. What was read and could not be judged is missing as well.
 */
function exitCodeOf({ ledger, collection, billChecks, billGap, }, failBelow) {
    if (!ledger.known || (billGap && !NOT_MISSING.has(billGap.reason)))
        return 3;
    if (!collection.known && collection.gap.reason !== 'not-configured')
        return 3;
    const inAws = new Set(collection.known ? collection.value.ledger : []);
    const ofTheBill = ledger.value.rows.filter((row) => !inAws.has(row));
    const shares = [ofTheBill, [...inAws]].map((rows) => (0,core_ledger/* coverageOf */._)(rows).ratio);
    const ofAws = collection.known ? collection.value.checks : [];
    const judged = (0,check_coverage/* checkCoverageOf */.a)([...ofAws, ...billChecks.filter(couldBeJudged)]).ratio;
    return shares[1] === 0 || [...shares, judged].some((share) => share !== null && share < failBelow) ? 3 : 0;
}
/** What a source of cost can never tell is no read that is missing; whether the bill could be read, its own share says. */
function couldBeJudged({ state, fault }) {
    return state === 'evaluated' || fault !== undefined;
}
function headlineOf({ costs, calendar }) {
    const [primary] = costs;
    const now = primary?.comparisons.find(({ name }) => name === calendar.headline)?.now.amount;
    const forecasts = primary?.forecasts.known ? primary.forecasts.value : [];
    const expected = forecasts[0]?.months[0]?.expected.value;
    return {
        totalCost: now ? (0,money/* amountText */.cY)(now) : null,
        forecast: expected === undefined ? null : expected.toFixed(2),
    };
}


/***/ }),

/***/ 22401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reportResult)
/* harmony export */ });
/** A report that was written, as a command result. */
function reportResult(result) {
    return {
        exitCode: result.exitCode,
        document: result.summary,
        line: result.reportMarkdown,
        tables: [{ head: [], rows: result.figures }],
        closing: [`Report: ${result.reportMarkdown}`, `Folder: ${result.folder}`],
        outputs: {
            'report-json': result.reportJson,
            'report-markdown': result.reportMarkdown,
            'total-cost': result.totalCost ?? '',
            forecast: result.forecast ?? '',
            ...result.outputs,
        },
        annotations: result.annotations,
        page: result.reportMarkdown,
    };
}


/***/ }),

/***/ 21023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ reportTenant)
});

// EXTERNAL MODULE: ./build/src/platform/report-folder.js
var report_folder = __webpack_require__(1264);
// EXTERNAL MODULE: ./build/src/checks/registry.js + 689 modules
var registry = __webpack_require__(554);
// EXTERNAL MODULE: ./build/src/report/first-seen.js
var first_seen = __webpack_require__(32360);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/report/judging/judged.js
var judged = __webpack_require__(29042);
;// CONCATENATED MODULE: ./build/src/report/sightings.js




/** Days after which a place that nobody could look at any more is forgotten. */
const REMEMBERED_DAYS = 365;
/** What this run adds: what it recommends, and of what was seen before all that it could not judge anew. */
async function sightingsAfter(parts) {
    const { asOf, before, recommendations } = parts;
    const wasJudged = judgedPlaces(parts.judged);
    const undecided = await undecidedFingerprints(parts);
    const here = new Set(recommendations.map(({ fingerprint }) => fingerprint));
    const oldest = (0,period/* addDays */.fi)(asOf, -REMEMBERED_DAYS);
    const carried = before.flatMap((place) => place.seen
        .filter(({ fingerprint, lastSeen }) => !here.has(fingerprint) && lastSeen >= oldest)
        .filter(({ fingerprint }) => !wasJudged(place) || undecided.has(fingerprint))
        .map((sighting) => ({ place, sighting })));
    const seen = recommendations.map((each) => ({ place: each, sighting: sightingOf(each, asOf) }));
    return byPlace([...carried, ...seen]);
}
/** Since when each recommendation is known, by fingerprint. */
function firstDaysOf(sightings) {
    return new Map(sightings.flatMap(({ seen }) => seen.map(({ fingerprint, firstSeen }) => [fingerprint, firstSeen])));
}
const DayText = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,period/* parseDay */.Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? core/* NEVER */.tm;
});
const Written = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    places: schemas/* array */.YOg(schemas/* object */.Ikc({
        check: schemas/* string */.YjP(),
        account: schemas/* string */.YjP(),
        region: schemas/* string */.YjP(),
        seen: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), DayText, DayText])),
    })),
});
function sightingsText(sightings) {
    const places = sightings.map(({ check, account, region, seen }) => {
        const rows = seen.map(({ fingerprint, firstSeen, lastSeen }) => [fingerprint, firstSeen, lastSeen]);
        return { check, account, region, seen: rows };
    });
    return JSON.stringify({ version: 1, places });
}
/** `null` for a text that is none. */
function readSightings(text) {
    const written = Written.safeParse((0,parse_json/* parseJson */.q)(text));
    if (!written.success)
        return null;
    return written.data.places.map(({ seen, ...place }) => ({
        ...place,
        seen: seen.map(([fingerprint, firstSeen, lastSeen]) => ({ fingerprint, firstSeen, lastSeen })),
    }));
}
/** A check of the bill is judged once for all places. */
function judgedPlaces(rows) {
    const places = new Set(rows.filter(({ state }) => state === 'evaluated').map(placeText));
    return (place) => places.has(placeText(place)) || places.has(placeText({ check: place.check, ...judged/* EVERYWHERE */.Zh }));
}
/** Resources that a check met and could say nothing of. */
async function undecidedFingerprints({ tenant, judged, checks, fingerprint, }) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const found = judged.flatMap(({ check, account, region, undecided }) => {
        const known = byId.get(check);
        if (!known)
            return [];
        const { service, actionFamily } = known;
        return undecided.map(({ resourceId }) => fingerprint({ tenant, account, region, service, resourceId, actionFamily }));
    });
    return new Set(await Promise.all(found));
}
function sightingOf({ fingerprint, firstSeen }, asOf) {
    return { fingerprint, firstSeen: (0,period/* parseDay */.Iq)(firstSeen) ?? asOf, lastSeen: asOf };
}
/** In an order that only the sightings decide, so that the same ones are one text. */
function byPlace(rows) {
    return [...Map.groupBy(rows, ({ place }) => placeText(place))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, [first, ...more]]) => {
        if (!first)
            return [];
        const { check, account, region } = first.place;
        const seen = [first, ...more].map(({ sighting }) => sighting);
        return [{ check, account, region, seen: seen.sort(byFingerprint) }];
    });
}
function byFingerprint(a, b) {
    return a.fingerprint < b.fingerprint ? -1 : 1;
}
function placeText({ check, account, region }) {
    return JSON.stringify([check, account, region]);
}

// EXTERNAL MODULE: ./build/src/app/bill-access.js
var bill_access = __webpack_require__(92411);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/engine/collection-of.js + 7 modules
var collection_of = __webpack_require__(51978);
// EXTERNAL MODULE: ./build/src/app/judge-run.js + 3 modules
var judge_run = __webpack_require__(27996);
// EXTERNAL MODULE: ./build/src/app/no-accounts.js
var no_accounts = __webpack_require__(48111);
;// CONCATENATED MODULE: ./build/src/app/collection-of-run.js




/** What collecting left of a run and checks say of it, or why there is nothing to tell. A function of the plan and the results. */
async function collectionOfRun(runStore, progress, judging) {
    const { plan, records, attempts } = progress;
    if (plan.analysis === 'costs') {
        return (0,known/* unknown */.L5)('not-configured', 'what runs in AWS', 'nothing in AWS was asked for (--analysis costs)');
    }
    const gap = (0,no_accounts/* couldNotLook */.K)(plan);
    if (gap)
        return { known: false, gap: { ...gap, subject: 'what runs in AWS' } };
    const cancelled = await runStore.cancelled(plan.run);
    const collection = (0,collection_of/* collectionOf */.i)(plan, records, { attempts, cancelled });
    return (0,known/* known */.eO)((0,judge_run/* withTenantChecks */.kX)(collection, progress, judging));
}

// EXTERNAL MODULE: ./build/src/app/configured-checks.js
var configured_checks = __webpack_require__(84299);
// EXTERNAL MODULE: ./build/src/channels/issues/identities.js
var identities = __webpack_require__(80413);
// EXTERNAL MODULE: ./build/src/channels/issues/own-issue.js
var own_issue = __webpack_require__(61505);
// EXTERNAL MODULE: ./build/src/channels/issues/read-own-issues.js
var read_own_issues = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/src/channels/issues/read-voices.js
var read_voices = __webpack_require__(73883);
// EXTERNAL MODULE: ./build/src/channels/issues/verdict.js + 1 modules
var verdict = __webpack_require__(80667);
;// CONCATENATED MODULE: ./build/src/channels/issues/read-decisions.js





/**
 * What people decided on the issues of a tenant. A repository without issues has none.
 * @throws IssueTrackerError where one could not be read: what is not known is not taken for undecided.
 */
async function readDecisions(tracker, repositories, { tenant, asOf, config }) {
    if (!config.issues)
        return { issues: [] };
    const { own, refused } = await (0,read_own_issues/* readOwnIssues */.b)(tracker, repositories, await (0,identities/* tenantHash */.N)(tenant));
    const lost = refused.find(({ error }) => error.refusal !== 'issues-disabled');
    if (lost)
        throw lost.error;
    const voices = await (0,read_voices/* readVoices */.U)(tracker, own, `${asOf}T23:59:59Z`);
    return decisionsFrom(own, voices, config.issues, asOf);
}
/** In the order of the issues. What is told again elsewhere decides nothing, and neither does the dashboard. */
function decisionsFrom(own, voices, settings, asOf) {
    const told = own.filter(({ marker: { about, state } }) => about.kind !== 'dashboard' && state !== 'duplicate');
    return { issues: told.map((each) => decisionOf(each, voices, settings, asOf)) };
}
function decisionOf(own, voices, settings, asOf) {
    const { declined, snoozed, accepted } = (0,verdict/* verdictOf */.Vj)(own, voices.get(own.issue.url) ?? verdict/* NO_VOICES */.Ul, settings, asOf);
    return {
        fingerprints: (0,own_issue/* fingerprintsOf */.tm)(own.marker),
        url: own.issue.url,
        open: own.issue.state === 'open',
        notPlannedUntil: declined?.until ?? null,
        snoozedUntil: snoozed?.until ?? null,
        by: declined?.by ?? snoozed?.by ?? '',
        accepted,
    };
}

;// CONCATENATED MODULE: ./build/src/core/issue-decision.js
const NO_ISSUE_DECISIONS = { issues: [] };

// EXTERNAL MODULE: ./build/src/render/page.js + 43 modules
var page = __webpack_require__(82834);
;// CONCATENATED MODULE: ./build/src/report/living/decided-on-issues.js
/** What people decided on issues, as decisions in the configuration are: an issue of a group decides about each of its own. */
function decidedOnIssues({ issues }, asOf, words) {
    const inForce = issues.flatMap((issue) => {
        const reason = reasonOf(issue, asOf, words);
        if (!reason)
            return [];
        const { fingerprints, by, url } = issue;
        const owner = by === '' ? url : by;
        return fingerprints.map((fingerprint) => {
            return { match: { fingerprint }, owner, ticket: url, origin: 'issue', ...reason };
        });
    });
    const taken = issues.filter(({ open, accepted }) => open && accepted);
    return {
        exemptions: inForce,
        accepted: new Set(taken.flatMap(({ fingerprints }) => fingerprints)),
    };
}
/** Which of both decides longer; `null`: neither holds on the day. */
function reasonOf({ notPlannedUntil, snoozedUntil }, asOf, words) {
    const reasons = [
        { reason: words.notPlanned, expires: notPlannedUntil },
        { reason: words.snoozed, expires: snoozedUntil },
    ].flatMap(({ reason, expires }) => (expires !== null && expires >= asOf ? [{ reason, expires }] : []));
    const [first, second] = reasons;
    return (second && first && second.expires > first.expires ? second : first) ?? null;
}

// EXTERNAL MODULE: ./build/src/store/portable-json.js
var portable_json = __webpack_require__(98091);
// EXTERNAL MODULE: ./build/src/app/channels/github-place.js
var github_place = __webpack_require__(68893);
;// CONCATENATED MODULE: ./build/src/app/decisions-of-run.js






/**
 * Reads what people decided on issues, before anything is judged by it. Where GitHub does not let it be read, what the
 * run before went by holds on: nothing that somebody turned down comes back because of a token.
 */
async function decisionsOfRun(runStore, plan, { config, language }, environment) {
    if (config.issues === null)
        return { config, decisions: { read: true, accepted: new Set() }, text: null };
    const read = await readNow(plan, config, environment);
    const issues = read ?? (await readBefore(runStore, plan));
    const words = (0,page/* messagesIn */.w)(language).living.decisions;
    const decided = decidedOnIssues(issues, plan.asOf, words);
    return {
        config: { ...config, exemptions: [...config.exemptions, ...decided.exemptions] },
        decisions: { read: read !== null, accepted: decided.accepted },
        text: (0,portable_json/* toPortableJson */.N)(issues),
    };
}
/** `null` where it cannot be read now, which is told. */
async function readNow({ tenant, asOf }, config, environment) {
    const place = (0,github_place/* githubPlace */.V)(environment);
    if (!place) {
        environment.progress.warn('What people decided on issues is not read: GITHUB_TOKEN and GITHUB_REPOSITORY tell where they are.');
        return null;
    }
    environment.maskSecret(place.token);
    environment.progress.step('Reading what was decided on issues');
    const { githubIssueTracker } = await __webpack_require__.e(/* import() */ 4835).then(__webpack_require__.bind(__webpack_require__, 34835));
    const tracker = githubIssueTracker({ ...environment, place });
    const elsewhere = config.owners.flatMap(({ repository }) => repository ?? []);
    try {
        return await readDecisions(tracker, [...new Set([place.repository, ...elsewhere])], {
            tenant,
            asOf,
            config,
        });
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'IssueTrackerError')
            throw error;
        environment.progress.warn(`What people decided on issues could not be read, so that what was known before holds: ${error.message}`);
        return null;
    }
}
async function readBefore(runStore, { predecessor }) {
    const inputs = predecessor === null ? null : await runStore.readInputs(predecessor);
    const text = inputs?.decisions && predecessor !== null
        ? await runStore.readInput(predecessor, inputs.decisions)
        : null;
    const kept = text === null ? null : (0,portable_json/* fromPortableJson */.i)(text);
    return isDecisions(kept) ? kept : NO_ISSUE_DECISIONS;
}
/** The text carries its own hash, so that it is what this program wrote. */
function isDecisions(kept) {
    return typeof kept === 'object' && kept !== null && 'issues' in kept && Array.isArray(kept.issues);
}

// EXTERNAL MODULE: ./build/src/app/final-months.js
var final_months = __webpack_require__(90649);
// EXTERNAL MODULE: ./build/src/app/found-resources.js
var found_resources = __webpack_require__(10489);
// EXTERNAL MODULE: ./build/src/app/known-lives.js + 1 modules
var known_lives = __webpack_require__(98652);
// EXTERNAL MODULE: ./build/src/report/advice/advisor-rows.js
var advisor_rows = __webpack_require__(28259);
// EXTERNAL MODULE: ./build/src/report/fingerprint.js
var fingerprint = __webpack_require__(49080);
// EXTERNAL MODULE: ./build/src/app/predecessor.js
var predecessor = __webpack_require__(12716);
;// CONCATENATED MODULE: ./build/src/app/known-sightings.js





/**
 * What all runs up to the day of this one have left, whatever they were asked to look at; another run of the same day
 * counts as well. `null` where no run has left anything that can be read.
 */
async function sightingsBefore(runStore, { run, asOf }, history) {
    const others = (0,predecessor/* remembered */.HK)(history).filter((each) => each.run !== run && each.summary.asOf <= asOf);
    const hashes = (0,predecessor/* inOrderOfDays */.Oe)(others).flatMap(({ summary }) => summary.sightings ?? []);
    for (const hash of new Set(hashes.toReversed())) {
        const text = await runStore.readSightings(hash);
        const sightings = text === null ? null : readSightings(text);
        if (sightings)
            return { hash, sightings };
    }
    return null;
}
/** Stores what is known from this run on, and returns its hash. A run that did not look hands on what was known. */
async function keepSightings(runStore, { plan: { tenant, asOf }, collection, billChecks, recommendations, before }) {
    if (!collection.known)
        return before?.hash ?? null;
    const { checks, advisors, advised } = collection.value;
    const after = await sightingsAfter({
        tenant,
        asOf,
        before: before?.sightings ?? [],
        judged: [...checks, ...(0,advisor_rows/* advisorRows */.q)(advisors, advised), ...billChecks],
        recommendations,
        checks: registry/* everyCheck */.yA,
        fingerprint: await (0,fingerprint/* fingerprinter */.u)(await runStore.fingerprintKey()),
    });
    return runStore.writeSightings(sightingsText(after));
}

// EXTERNAL MODULE: ./build/src/app/lines-wanted.js
var lines_wanted = __webpack_require__(48704);
// EXTERNAL MODULE: ./build/src/app/live-parts.js + 65 modules
var live_parts = __webpack_require__(27289);
// EXTERNAL MODULE: ./build/src/app/run-progress.js + 1 modules
var run_progress = __webpack_require__(85119);
// EXTERNAL MODULE: ./build/src/app/run-summary.js
var run_summary = __webpack_require__(53201);
// EXTERNAL MODULE: ./build/src/app/tenant-bill.js + 1 modules
var tenant_bill = __webpack_require__(41163);
// EXTERNAL MODULE: ./build/src/platform/aws-errors.js
var aws_errors = __webpack_require__(96630);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/region-prefix.js
var region_prefix = __webpack_require__(71834);
;// CONCATENATED MODULE: ./build/src/platform/aws/price-list-one.js


/**
 * The one price of a usage type: on demand, in force, in the currency asked for. Several SKUs count as one only where their
 * prices are the same; `null` where there is none or more than one.
 */
function onePrice(products, query, now) {
    const prices = products
        .filter(({ product: { attributes } }) => isAsked(attributes, query))
        .map((product) => priceOf(product, query.currency, now));
    const [first] = prices.toSorted((a, b) => ((a?.sku ?? '') < (b?.sku ?? '') ? -1 : 1));
    if (!first || prices.some((price) => price === null || textOf(price) !== textOf(first)))
        return null;
    return first;
}
function isAsked({ usagetype = '', operation = '' }, query) {
    const usage = (0,region_prefix/* bareUsageType */.YX)(usagetype) === query.usageType;
    return usage && (query.operation === null || operation === query.operation);
}
function priceOf({ product: { sku }, terms }, currency, now) {
    const inForce = Object.values(terms.OnDemand ?? {})
        .filter(({ effectiveDate }) => Date.parse(effectiveDate) <= Date.parse(now))
        .sort((a, b) => Date.parse(b.effectiveDate) - Date.parse(a.effectiveDate));
    const [term] = inForce;
    const tiers = term && tiersOf(term, currency);
    const unit = term && Object.values(term.priceDimensions)[0]?.unit;
    if (!term || !tiers || unit === undefined)
        return null;
    return { sku, effectiveDate: term.effectiveDate.slice(0, 10), unit, currency, tiers };
}
/** Ascending, from zero to no end, without gaps and in one unit; `null` otherwise. */
function tiersOf({ priceDimensions }, currency) {
    const dimensions = Object.values(priceDimensions);
    const read = dimensions.flatMap(({ beginRange, endRange, pricePerUnit }) => {
        const from = (0,decimal/* parseDecimal */.$Q)(beginRange);
        const to = endRange === 'Inf' ? null : (0,decimal/* parseDecimal */.$Q)(endRange);
        const price = (0,decimal/* parseDecimal */.$Q)(pricePerUnit[currency] ?? '');
        return from && price && (to || endRange === 'Inf') ? [{ from, to, pricePerUnit: price }] : [];
    });
    const tiers = read.toSorted((a, b) => (0,decimal/* compareDecimal */.FF)(a.from, b.from));
    const units = new Set(dimensions.map(({ unit }) => unit));
    const [first] = tiers;
    const whole = read.length === dimensions.length && units.size === 1 && first?.from.units === 0n;
    return whole && tiers.every(joinsNext) ? tiers : null;
}
function joinsNext({ to }, index, tiers) {
    const next = tiers[index + 1];
    return next ? to !== null && (0,decimal/* compareDecimal */.FF)(to, next.from) === 0 : to === null;
}
function textOf({ unit, tiers }) {
    const parts = tiers.map(({ from, pricePerUnit }) => [(0,decimal/* formatDecimal */.zJ)(from), (0,decimal/* formatDecimal */.zJ)(pricePerUnit)]);
    return JSON.stringify([unit, parts]);
}

;// CONCATENATED MODULE: ./build/src/platform/aws/price-list-product.js

/** What of a product of the price list is looked at; the rest of its document is not kept. */
const Product = schemas/* object */.Ikc({
    product: schemas/* object */.Ikc({
        sku: schemas/* string */.YjP(),
        attributes: schemas/* object */.Ikc({ usagetype: schemas/* string */.YjP().optional(), operation: schemas/* string */.YjP().optional() }),
    }),
    terms: schemas/* object */.Ikc({
        OnDemand: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
            effectiveDate: schemas/* string */.YjP(),
            priceDimensions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
                unit: schemas/* string */.YjP(),
                beginRange: schemas/* string */.YjP(),
                endRange: schemas/* string */.YjP(),
                pricePerUnit: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
            })),
        }))
            .optional(),
    }),
});
/** What does not look like a product is none: it has no price that could be read. */
function productsOf(documents) {
    if (!Array.isArray(documents))
        return [];
    return documents.flatMap((document) => {
        const product = Product.safeParse(document);
        return product.success ? [product.data] : [];
    });
}

;// CONCATENATED MODULE: ./build/src/platform/aws/price-list.js





/** Milliseconds: a page, and a price with all its pages. */
const REQUEST_MS = 15_000;
const TOTAL_MS = 60_000;
/** Pages of one price: a usage type has a handful of products, not thousands. */
const MOST_PAGES = 5;
/** AWS's Price List through the SDK, which is loaded on the first question. What fails is a gap: an amount more or less ends no run. */
function createPriceList(options) {
    let loading = null;
    const client = () => {
        loading ??= loadClient(options);
        return loading;
    };
    return {
        priceOf: (query) => keptPrice(query, options, () => askedPrice(query, client)),
        async close() {
            if (loading)
                (await loading).destroy();
        },
    };
}
/** Only what AWS said is kept: a refusal is asked again. */
async function keptPrice(query, { cache, now }, ask) {
    const { serviceCode, region, usageType, operation } = query;
    const key = JSON.stringify(['price', 1, now.slice(0, 10), serviceCode, region, usageType, operation]);
    const kept = await cache.get(key);
    const read = kept === null ? null : keptProducts(kept);
    if (read)
        return priceIn(read, query, now);
    const answer = await ask();
    if ('failure' in answer)
        return answer.failure;
    await cache.put(key, JSON.stringify(answer.products));
    return priceIn(answer.products, query, now);
}
/** `null` for a text that is not what was kept: it is asked for again. */
function keptProducts(text) {
    const documents = (0,parse_json/* parseJson */.q)(text);
    if (!Array.isArray(documents))
        return null;
    const read = productsOf(documents);
    return read.length === documents.length ? read : null;
}
function priceIn(products, query, now) {
    const price = onePrice(products, query, now);
    return price
        ? (0,known/* known */.eO)(price)
        : (0,known/* unknown */.L5)('no-charges', 'list prices', 'the price list names no single price for it');
}
async function askedPrice(query, client) {
    try {
        return { products: await products(await client(), query) };
    }
    catch (error) {
        if (isOurFault(error))
            throw error;
        const facts = (0,aws_errors/* awsErrorFacts */.ZR)(error);
        const isThrottled = facts.status === 429 || /thrott|toomanyrequests/i.test(facts.name);
        const reason = (0,aws_errors/* isDenied */.GZ)(facts) ? 'denied' : isThrottled ? 'throttled' : 'failed';
        const remedy = reason === 'denied' ? 'allow pricing:GetProducts' : 'run again: what was read is kept';
        return { failure: (0,known/* unknown */.L5)(reason, 'list prices', remedy) };
    }
}
/** What AWS answered, or the network did, carries what the SDK knows of the call; a fault of this program does not. */
function isOurFault(error) {
    const isFault = error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError;
    return isFault && !('$metadata' in error) && !('$responseBodyText' in error) && !('$response' in error);
}
/** Usage types carry a region's prefix that services spell in several ways: all that hold the name are asked for, then compared. */
async function products(client, query) {
    const { GetProductsCommand } = await __webpack_require__.e(/* import() */ 4453).then(__webpack_require__.t.bind(__webpack_require__, 24453, 19));
    const { serviceCode, region, usageType, operation } = query;
    const abortSignal = AbortSignal.timeout(TOTAL_MS);
    const found = [];
    let token;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const answer = await client.send(new GetProductsCommand({
            ServiceCode: serviceCode,
            FormatVersion: 'aws_v1',
            MaxResults: 100,
            Filters: [
                { Type: 'TERM_MATCH', Field: 'regionCode', Value: region },
                { Type: 'CONTAINS', Field: 'usagetype', Value: usageType },
                ...(operation === null
                    ? []
                    : [{ Type: 'TERM_MATCH', Field: 'operation', Value: operation }]),
            ],
            ...(token === undefined ? {} : { NextToken: token }),
        }), { abortSignal });
        found.push(...productsOf((answer.PriceList ?? []).map(documentOf)));
        token = answer.NextToken;
        if (!token)
            return found;
    }
    // More products of one usage type than a price can be chosen from.
    return [];
}
/** Each product is a JSON document in a text; what is none has no price that could be read. */
function documentOf(product) {
    return (0,parse_json/* parseJson */.q)(String(product));
}
/** The price list is told in three regions, and that of China in its own. */
function homeRegion(region) {
    return region?.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1';
}
async function loadClient({ credentials, region }) {
    const { PricingClient } = await __webpack_require__.e(/* import() */ 4453).then(__webpack_require__.t.bind(__webpack_require__, 24453, 19));
    const sockets = { maxSockets: 4, keepAlive: true };
    return new PricingClient({
        region: homeRegion(region),
        ...(credentials ? { credentials } : {}),
        maxAttempts: 4,
        retryMode: 'standard',
        requestHandler: {
            connectionTimeout: 3_000,
            requestTimeout: REQUEST_MS,
            socketTimeout: REQUEST_MS,
            throwOnRequestTimeout: true,
            httpAgent: sockets,
            httpsAgent: sockets,
        },
    });
}

;// CONCATENATED MODULE: ./build/src/app/tenant-price-list.js

/** AWS's price list as the tenant may read it, signed in for on the first question; what it said is kept in the store for the plan's day. */
async function tenantPriceList(session, { now }) {
    let opening = null;
    const open = async () => {
        const { signedIn } = await session.access();
        const { credentials, region } = signedIn;
        return createPriceList({ credentials, region, cache: session.runStore.priceCache(), now });
    };
    return {
        priceOf: async (query) => {
            opening ??= open();
            return (await opening).priceOf(query);
        },
        async close() {
            // A sign-in that failed was told to who asked for a price.
            await opening?.then((list) => list.close(), () => undefined);
        },
    };
}

// EXTERNAL MODULE: ./build/src/app/understand.js + 57 modules
var understand = __webpack_require__(97692);
// EXTERNAL MODULE: ./build/src/app/unusual-days.js
var unusual_days = __webpack_require__(22984);
;// CONCATENATED MODULE: ./build/src/app/found-by-run.js





















/** Finds out all that a report is made of; the bill is read here, where nobody has yet. */
async function foundByRun(session, plan, { settings, options, folder, read }, environment) {
    const { runStore } = session;
    const progress = await (0,run_progress/* readProgress */.g)(runStore, plan.run);
    const judging = { checks: (0,configured_checks/* checksOfScopes */.W)(session.config.checks), log: environment.log };
    const collection = await collectionOfRun(runStore, progress, judging);
    const decided = await decisionsOfRun(runStore, plan, settings, environment);
    const history = await runStore.history();
    const lives = await (0,known_lives/* livesBefore */.Jp)(runStore, plan, history);
    const wanted = (0,lines_wanted/* linesWanted */.r)((0,found_resources/* foundResources */.w)(collection), (0,known_lives/* watchedResources */._b)(lives?.lives ?? []));
    const bill = read ?? (await billOf(session, plan, { settings, options, wanted }, environment));
    environment.progress.step('Understanding it');
    const earlier = await earlierReport(session, plan, history, { settings, folder });
    const sightings = await sightingsBefore(runStore, plan, history);
    const firstSeen = sightings ? firstDaysOf(sightings.sightings) : (0,first_seen/* firstSeenIn */.l)(earlier);
    const told = { settings, collection, decided, bill, lives, firstSeen, judging };
    const live = await liveOf(session, plan, told);
    return { progress, collection, decided, bill, earlier, sightings, lives, live };
}
async function liveOf(session, plan, { settings, collection, decided, bill, lives, firstSeen, judging }) {
    const priceList = await tenantPriceList(session, plan);
    const { head } = bill.bill;
    return (0,live_parts/* livePartsOf */.a)({
        tenant: plan.tenant,
        asOf: plan.asOf,
        checks: registry/* everyCheck */.yA,
        collection,
        bill: billJudged(plan, bill, collection, judging),
        fingerprintKey: await session.runStore.fingerprintKey(),
        firstSeen,
        pricing: { ...bill, priceList },
        living: {
            ...bill,
            config: decided.config,
            decisions: decided.decisions,
            at: plan.now,
            before: lives?.lives ?? [],
            accounts: plan.accountsGap ? null : plan.accounts,
            currencies: head.currencies,
            anomaliesOf: (0,unusual_days/* unusualDaysOf */.S)(bill.bill, settings),
            isFinal: (0,final_months/* isFinalIn */.S)(head.months),
        },
    }).finally(() => priceList.close());
}
async function billOf(session, plan, { settings, options, wanted }, environment) {
    const gap = (0,no_accounts/* couldNotLook */.K)(plan);
    if (gap)
        return (0,tenant_bill/* unreadBill */.Jn)(settings, gap);
    environment.progress.step('Reading the bill');
    const access = (0,bill_access/* billAccess */.w)(session, await session.access(), plan.accounts, new Date(plan.now));
    const { analysis } = plan;
    return (0,tenant_bill/* readTenantBill */.qE)({ analysis, settings, options, access, ...(wanted ? { wanted } : {}) }, environment);
}
/** A run that was asked for one thing only is not judged by the other. */
function billJudged({ analysis, now }, { gap, lines }, collection, judging) {
    const asked = analysis === 'recommendations' || (analysis !== 'costs' && gap?.reason !== 'not-configured');
    return asked ? (0,judge_run/* judgedBill */.jf)(lines, collection, now, judging) : judge_run/* NOT_JUDGED */.Gv;
}
/** The report of the run that the plan continues; where the store has none, the newest of an earlier day in the folder. */
async function earlierReport({ runStore }, { predecessor }, history, { settings, folder }) {
    const entry = history.find(({ run }) => run === predecessor);
    const summary = entry ? (0,run_summary/* readRunSummary */.Au)(entry.content) : null;
    const kept = entry && summary ? await runStore.readInput(entry.run, summary.report) : null;
    return kept ?? (await (0,understand/* previousReport */.a)(settings, folder));
}

// EXTERNAL MODULE: ./build/src/engine/outstanding-units.js
var outstanding_units = __webpack_require__(77266);
// EXTERNAL MODULE: ./build/src/app/cancelled-text.js
var cancelled_text = __webpack_require__(94836);
// EXTERNAL MODULE: ./build/src/app/collect-tenant.js + 31 modules
var collect_tenant = __webpack_require__(84985);
;// CONCATENATED MODULE: ./build/src/app/mop-up.js




/** Reads what is missing and not given up, for as long as is configured. */
async function mopUp({ session, plan, except }, environment) {
    const minutes = session.config.collect.mopUpMinutes;
    const { done, attempts } = await (0,run_progress/* readProgress */.g)(session.runStore, plan.run);
    const units = (0,outstanding_units/* outstandingUnits */.Y)(plan, done, attempts).filter(({ id }) => !except.has(id));
    if (units.length === 0 || minutes === 0)
        return;
    if (await session.runStore.cancelled(plan.run)) {
        environment.progress.warn((0,cancelled_text/* cancelledText */.D)(plan));
        return;
    }
    environment.progress.step(`Reading ${units.length} units that are missing`);
    const began = environment.clock.now();
    await (0,collect_tenant/* collectTenant */.N)(session, { plan, units, attempts, worker: 'mop-up', minutes, began }, environment);
}

// EXTERNAL MODULE: ./build/src/app/narrative/kept-drafts.js
var kept_drafts = __webpack_require__(70675);
// EXTERNAL MODULE: ./build/src/app/narrative/narrated.js + 1 modules
var narrated = __webpack_require__(76463);
// EXTERNAL MODULE: ./build/src/app/report-outcome.js + 3 modules
var report_outcome = __webpack_require__(13898);
// EXTERNAL MODULE: ./build/src/app/run-cost.js
var run_cost = __webpack_require__(54291);
// EXTERNAL MODULE: ./build/src/core/ledger.js
var ledger = __webpack_require__(14676);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/unit-result.js
var unit_result = __webpack_require__(73217);
// EXTERNAL MODULE: ./build/src/engine/canonical-json.js
var canonical_json = __webpack_require__(89941);
// EXTERNAL MODULE: ./build/src/render/render-json.js + 1 modules
var render_json = __webpack_require__(35373);
// EXTERNAL MODULE: ./build/src/app/publish/published-report.js
var published_report = __webpack_require__(95602);
;// CONCATENATED MODULE: ./build/src/app/run-memory.js











/** Leaves in the store what the report was made of, what it cost, and its place in the tenant's history. */
async function rememberRun(runStore, reported) {
    const { plan, report, cost, exitCode, endedAt } = reported;
    const { run } = plan;
    await writeInputs(runStore, reported);
    const coverage = report.ledger.known ? (0,ledger/* coverageOf */._)(report.ledger.value.rows).ratio : null;
    await runStore.writeRunRecord({
        run,
        startedAt: plan.now,
        endedAt: endedAt.toISOString(),
        exitCode,
        coverage,
        cost,
        unitSeconds: unitSeconds(reported.tries),
    });
    const recommendations = report.recommendations.known ? report.recommendations.value : [];
    const sightings = await keepSightings(runStore, {
        ...reported,
        billChecks: report.billChecks,
        recommendations,
    });
    const lives = (await (0,known_lives/* keepLives */.hF)(runStore, reported.lives)) ?? reported.livesBefore?.hash ?? null;
    const content = {
        asOf: plan.asOf,
        scope: (0,run_summary/* scopeOf */.Od)(plan),
        report: await runStore.writeInput(run, (0,render_json/* renderJson */.h)(report)),
        publication: await (0,published_report/* keepPublished */.w)(runStore, { run, report, notes: reported.notes }),
        ...(sightings === null ? {} : { sightings }),
        ...(lives === null ? {} : { lives }),
        exitCode,
        coverage,
        ...unitCounts(reported.collection),
        seconds: (endedAt.getTime() - Date.parse(plan.now)) / 1000,
        calls: cost.calls,
        throttles: cost.throttles,
        paid: (0,money/* amountText */.cY)((0,run_cost/* totalPaid */.Zh)(cost)),
    };
    await runStore.writeHistory({ run, at: endedAt.toISOString(), predecessor: plan.predecessor, content });
    return content;
}
/** The report is a function of these; each is kept under its hash. */
async function writeInputs(runStore, { plan, collection, read, prices, config, decisions, earlier, before, livesBefore }) {
    const { run } = plan;
    const keep = (text) => runStore.writeInput(run, text);
    await runStore.writeInputs(run, {
        plan: await keep((0,canonical_json/* canonicalJson */.d)(JSON.parse((0,portable_json/* toPortableJson */.N)(plan)))),
        results: [await keep((0,portable_json/* toPortableJson */.N)(collection))],
        bill: await keep((0,portable_json/* toPortableJson */.N)(read)),
        prices: prices.length === 0 ? null : await keep((0,portable_json/* toPortableJson */.N)(prices)),
        config: await keep((0,portable_json/* toPortableJson */.N)(config)),
        decisions: decisions === null ? null : await keep(decisions),
        predecessor: earlier === null ? null : await keep(earlier),
        sightings: before?.hash ?? null,
        lives: livesBefore?.hash ?? null,
    });
}
/** Of the units that are done, and of all tries at them: a later one reads only what was missing. Ascending by id. */
function unitSeconds(tries) {
    const done = new Set(tries.filter(({ result }) => (0,unit_result/* isDone */.$)(result)).map(({ result }) => result.unit));
    const seconds = new Map([...done].sort().map((unit) => [unit, 0]));
    for (const { result, cost } of tries) {
        const before = seconds.get(result.unit);
        if (before !== undefined)
            seconds.set(result.unit, before + cost.seconds);
    }
    return Object.fromEntries(seconds);
}
function unitCounts(collection) {
    return collection.known ? collection.value.units : { planned: 0, done: 0 };
}

// EXTERNAL MODULE: ./build/src/app/run-telemetry.js + 2 modules
var run_telemetry = __webpack_require__(77884);
// EXTERNAL MODULE: ./build/src/app/stopped.js
var stopped = __webpack_require__(1980);
// EXTERNAL MODULE: ./build/src/app/tenant-settings.js
var tenant_settings = __webpack_require__(69711);
// EXTERNAL MODULE: ./build/src/app/write-report.js
var write_report = __webpack_require__(83565);
;// CONCATENATED MODULE: ./build/src/app/report-tenant.js













/** Reads once more what is missing, then writes the report of a run and remembers it. */
async function reportTenant(session, { plan, options, bill: read, mopUp: again }, environment) {
    const began = environment.clock.now();
    const settings = await (0,tenant_settings/* tenantReportSettings */.K)(session, plan, options);
    const folder = (0,report_folder/* openReportFolder */.X)(environment.workingFolder, settings.out);
    await folder.check();
    if (again)
        await mopUp({ session, plan, ...again }, environment);
    // A report of what was read until somebody stopped it would pass for the whole.
    (0,stopped/* stoppedBy */.$)(environment.signal);
    const found = await foundByRun(session, plan, { settings, options, folder, read }, environment);
    const { progress, bill, earlier, live } = found;
    const counted = { ...bill, bill: { ...bill.bill, usage: usageOf(settings, plan, bill) } };
    const report = await (0,understand/* understand */.Z)(settings, {
        ...counted,
        live,
        earlier,
        ...(bill.gap ? { billGap: bill.gap } : {}),
    });
    sayWhatIsLate(report, plan, environment);
    environment.progress.step('Writing the report');
    const tries = [...progress.records, ...progress.attempts.map(({ record }) => record)];
    const cost = (0,run_cost/* runCostOf */.Aq)(plan, tries);
    const notes = {
        cost: (0,run_cost/* withStore */.aH)((0,run_cost/* withoutBill */.cS)(cost), 'store (this job)', session.store.usage()),
        breakers: progress.breakers,
    };
    const published = { run: plan.run, report, notes };
    const drafts = await (0,kept_drafts/* keptDrafts */.F)(session, published, environment);
    const narratives = await (0,narrated/* narrativeParts */.l)(report, settings.config, drafts);
    const path = await (0,write_report/* writeReport */.u)(folder, report, { notes, narratives });
    const outcome = (0,report_outcome/* reportOutcome */.R)(settings, report, path);
    const summary = await rememberRun(session.runStore, {
        plan,
        report,
        collection: found.collection,
        read: counted,
        prices: live.prices,
        config: settings.config,
        earlier,
        before: found.sightings,
        livesBefore: found.lives,
        lives: live.living?.lives ?? null,
        tries,
        cost,
        notes,
        decisions: found.decided.text,
        exitCode: outcome.exitCode,
        endedAt: environment.clock.now(),
    });
    environment.progress.done('Report written');
    const measured = { summary, cost, records: progress.records };
    await tellTelemetry(session, plan, { measured, began, exitCode: outcome.exitCode }, environment);
    return { ...outcome, published };
}
/** For alarms on logs; people read it in the report. */
function sayWhatIsLate({ sla }, { run }, { log }) {
    if (sla.state !== 'breached')
        return;
    const { day, slaHours, hoursLate } = sla;
    log.write('warn', 'The cost of a day is later than promised', { runId: run, day, slaHours, hoursLate });
}
/** What Cost Explorer was asked, was asked by the plan; here it came from the store. */
function usageOf({ source }, { usage }, { bill }) {
    return source.kind === 'cost-explorer' ? (usage ?? bill.usage) : bill.usage;
}
/** Metrics and a span of this job, where they are wanted. */
async function tellTelemetry(session, plan, { measured, began, exitCode }, environment) {
    await (0,run_telemetry/* sendRunMetrics */.T)(session, plan, measured, environment);
    const attributes = { tenant: session.id, 'run.id': plan.run, 'exit.code': exitCode };
    const span = {
        name: 'report',
        startedAt: began,
        endedAt: environment.clock.now(),
        failed: false,
        attributes,
    };
    await (0,run_telemetry/* sendTrace */.e)(session, plan, span, [], environment);
}


/***/ }),

/***/ 54291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ runCostOf),
/* harmony export */   Zh: () => (/* binding */ totalPaid),
/* harmony export */   aH: () => (/* binding */ withStore),
/* harmony export */   cS: () => (/* binding */ withoutBill)
/* harmony export */ });
/* unused harmony export metricsPrice */
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);


const COST_EXPLORER = 'Cost Explorer';
/** USD for one metric asked through GetMetricData: $0.01 for 1,000 (Amazon CloudWatch pricing, us-east-1). */
const METRIC_PRICE = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)('0.00001', 'USD');
/** USD for one page of an answer of Cost Explorer (AWS Cost Management pricing). */
const COST_EXPLORER_PRICE = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)('0.01', 'USD');
/** USD for a GB that a query of CloudWatch Logs Insights looks through (Amazon CloudWatch pricing, us-east-1). */
const LOGS_GB_PRICE = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)('0.005', 'USD');
const BYTES_A_MB = 1_000_000;
/** What a run cost so far, over all its jobs and tries: all of it but the store, of which each job knows its own part only. */
function runCostOf({ usage }, tries) {
    const costs = [...tries].map(({ cost }) => cost);
    const sum = (field) => costs.reduce((total, cost) => total + (cost[field] ?? 0), 0);
    const metrics = sum('metrics');
    const asked = sum('costExplorerRequests');
    const scanned = sum('logsBytesScanned');
    return {
        calls: sum('calls'),
        pages: sum('pages'),
        throttles: sum('throttles'),
        retries: sum('retries'),
        unitSeconds: sum('seconds'),
        paid: [
            { what: COST_EXPLORER, requests: usage?.requests ?? 0, amount: usage?.paid ?? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .zeroMoney */ .Vg)('USD') },
            { what: 'Cost Explorer, for advisors', requests: asked, amount: costExplorerPrice(asked) },
            { what: 'CloudWatch metrics', requests: metrics, amount: metricsPrice(metrics) },
            { what: 'CloudWatch Logs Insights, in MB', requests: megabytes(scanned), amount: logsPrice(scanned) },
        ].filter(({ amount }) => !(0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroMoney */ .f9)(amount)),
    };
}
/** For a reader: with what one process asked of the store, named so. Never part of what is remembered of the run. */
function withStore(cost, what, usage) {
    if ((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroMoney */ .f9)(usage.paid))
        return cost;
    return { ...cost, paid: [...cost.paid, { what, requests: storeRequests(usage), amount: usage.paid }] };
}
function storeRequests({ writes, reads, lists, removes }) {
    return writes + reads + lists + removes;
}
/** Without what the bill's own source tells the reader already. */
function withoutBill(cost) {
    return { ...cost, paid: cost.paid.filter(({ what }) => what !== COST_EXPLORER) };
}
function metricsPrice(metrics) {
    return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyMoney */ .Zx)(METRIC_PRICE, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalFromInteger */ .c8)(metrics));
}
/** A part of a megabyte counts as one. */
function megabytes(bytes) {
    return Math.ceil(bytes / BYTES_A_MB);
}
function logsPrice(bytes) {
    const gigabytes = { units: BigInt(megabytes(bytes)), scale: 3 };
    return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyMoney */ .Zx)(LOGS_GB_PRICE, gigabytes);
}
function costExplorerPrice(requests) {
    return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .multiplyMoney */ .Zx)(COST_EXPLORER_PRICE, (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalFromInteger */ .c8)(requests));
}
function totalPaid({ paid }) {
    return (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .sumMoney */ .M9)(paid.map(({ amount }) => amount), 'USD');
}


/***/ }),

/***/ 1980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Ends a command that somebody has stopped, where going on would be wrong. @throws SpendlogError CANCELLED */
function stoppedBy(signal) {
    if (!signal.aborted)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('CANCELLED', 'The run was stopped. What was read is kept.', 'Go on with spendlog runs resume.');
}


/***/ }),

/***/ 97692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ previousReport),
  Z: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/src/core/report-folders.js
var report_folders = __webpack_require__(82339);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/costs/analysis/final-months.js
var final_months = __webpack_require__(61259);
;// CONCATENATED MODULE: ./build/src/costs/analysis/not-yet-posted.js


/** Kinds that are posted days after the end of the month they are for. */
const POSTED_LATE = ['support'];
/** Final months in a row that make a charge a habit. */
const HABIT = 3;
/** Kinds that are still to be posted for a month of a period: it is not final and has none, and each of the last three final months before it has. */
function notYetPosted(bill, currency, period) {
    const charged = chargedMonths(bill, currency);
    const final = (0,final_months/* finalMonths */.S)(bill.head.months, currency);
    return POSTED_LATE.filter((kind) => (0,core_period/* eachMonth */.u1)(period).some((month) => {
        const earlier = final.filter((each) => each < month).slice(-HABIT);
        const isHabit = earlier.length === HABIT && earlier.every((each) => charged.has(`${each} ${kind}`));
        return isHabit && !final.includes(month) && !charged.has(`${month} ${kind}`);
    }));
}
/** Months and kinds that have a charge, as `2026-10 support`. */
function chargedMonths({ monthly, dailyByService }, currency) {
    const byMonth = monthly.known ? monthly.value.rows : [];
    const byDay = monthly.known || !dailyByService.known ? [] : dailyByService.value.rows;
    return new Set([
        ...byMonth.filter((row) => row.currency === currency).map((row) => `${row.month} ${row.chargeKind}`),
        ...byDay
            .filter((row) => row.currency === currency)
            .map((row) => `${row.day.slice(0, 7)} ${row.chargeKind}`),
    ]);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/owned-costs.js


/** The running month and the last full month, as far as each was read, with the owners of its cost; a month that was not read is left out. */
function ownedPeriods(bill, by, selection) {
    return PERIODS.flatMap(({ comparison, use }) => {
        const days = bill.calendar.comparisons.find(({ name }) => name === comparison);
        const read = days && (0,core_period/* intersection */.E$)(days.now, bill.head.span);
        if (!read)
            return [];
        const uses = bill.tags.filter(({ period }) => period === use);
        const costs = by === 'account' ? byAccount(bill, days, uses, selection) : byTag(by, uses, selection);
        return [{ period: read, costs }];
    });
}
const PERIODS = [
    { comparison: 'monthToDate', use: 'current' },
    { comparison: 'lastFullMonth', use: 'lastFullMonth' },
];
function byTag(by, uses, selection) {
    const use = uses.find(({ key }) => key === by);
    if (!use)
        return (0,known/* unknown */.L5)('not-configured', 'cost by tag', 'name the tag key under tags.required');
    return (0,known/* mapKnown */.ym)(use.groups, (groups) => groups.flatMap((group) => owned(group, group, group.value, selection)));
}
/** Any cube of the period that tells accounts, the ones that tell services and kinds of charge first. */
function byAccount(bill, days, uses, selection) {
    const tagged = uses.find(({ groups }) => groups.known)?.groups;
    if (tagged?.known)
        return (0,known/* known */.eO)(tagged.value.flatMap((row) => owned(row, row, row.subAccountId, selection)));
    const compared = bill.comparisons.find(({ periods }) => periods.name === days.name);
    if (compared?.detail.known) {
        return (0,known/* known */.eO)(compared.detail.value.now.rows.flatMap((row) => owned(row, { ...row, hasResource: null }, row.subAccountId, selection)));
    }
    if (selection.pooled)
        return (0,known/* unknown */.L5)('needs-export', 'shared cost by service and kind of charge', POOL_REMEDY);
    return accountDays(bill, days.now, selection);
}
const POOL_REMEDY = 'read the bill from an export, and name a tag key under tags.required';
/** Daily usage by account tells neither service nor kind of charge; it must hold every day of the period that was read. */
function accountDays(bill, days, selection) {
    if (!bill.dailyByAccount.known)
        return bill.dailyByAccount;
    const { rows, period } = bill.dailyByAccount.value;
    const read = (0,core_period/* intersection */.E$)(days, bill.head.span);
    if (!read || read.start < period.start || read.end > period.end) {
        return (0,known/* unknown */.L5)('needs-export', 'daily usage by account', 'read the bill from an export (--costs)');
    }
    return (0,known/* known */.eO)(rows
        .filter(({ day }) => days.start <= day && day < days.end)
        .flatMap((row) => {
        const { subAccountId } = row;
        const keys = { serviceName: '', subAccountId, chargeKind: 'usage', hasResource: null };
        return owned(row, keys, row.subAccountId, selection);
    }));
}
function owned(cell, { serviceName, subAccountId, chargeKind, hasResource }, value, { currency, metric }) {
    const amount = cell[metric];
    return amount && cell.currency === currency
        ? [{ value, serviceName, subAccountId, chargeKind, hasResource, amount }]
        : [];
}

// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/costs/analysis/split.js



/**
 * Shares out common cost by rules: one pass, each charge in the first pool it fits, every base
 * the direct cost outside the pools, so that there are no cycles. A rule over an empty base falls to the next one's
 * method, and where none can split, the pool stays where it landed. The shares of a pool add up to it exactly.
 */
function splitCosts(costs, rules, { currency, notYetPosted }) {
    const pools = Map.groupBy(costs, (cost) => rules.find(({ pool }) => isIn(cost, pool)) ?? null);
    const base = byValue((pools.get(null) ?? []).filter(isUsage));
    const outcomes = rules.map((rule, index) => outcomeOf(pools.get(rule) ?? [], rules.slice(index), { rule, base, currency, notYetPosted }));
    const loaded = new Map(base);
    for (const { value, amount } of outcomes.flatMap(({ shares }) => shares))
        add(loaded, value, amount);
    return { direct: byValue(costs.filter(isUsage)), loaded, outcomes };
}
function outcomeOf(costs, rules, { rule, base, currency, notYetPosted }) {
    const pool = (0,money/* sumMoney */.M9)(costs.map(({ amount }) => amount), currency);
    const { name } = rule;
    const isLate = costs.length === 0 && isOnlyOf(rule.pool, notYetPosted);
    const state = isLate ? 'not-posted' : 'posted';
    for (const { method } of rules) {
        const shares = sharesOf(pool, weightsOf(method, base));
        if (shares)
            return {
                rule: name,
                pool,
                state,
                method: method === rule.method ? nameOf(method) : 'fallback',
                shares,
            };
    }
    const landed = [...byValue(costs)].map(([value, amount]) => ({ value, amount }));
    return { rule: name, pool, state, method: 'fallback', shares: landed.sort(byOwner) };
}
function isOnlyOf({ chargeKinds = [] }, kinds) {
    return chargeKinds.length > 0 && chargeKinds.every((kind) => kinds.includes(kind));
}
/** `null` where every weight is zero. Ascending by owner, so that ties over a remainder go by key. */
function sharesOf(pool, weights) {
    const owners = [...weights].map(([value, weight]) => ({ value, weight })).sort(byOwner);
    const amounts = (0,money/* splitMoney */.XZ)(pool, owners.map(({ weight }) => weight));
    return amounts?.map((amount, index) => ({ value: owners[index]?.value ?? '', amount })) ?? null;
}
function weightsOf(method, base) {
    if (method.kind === 'fixed')
        return new Map(Object.entries(method.shares));
    if (method.kind === 'metric')
        return new Map(Object.entries(method.weights));
    const owners = method.among ?? [...base.keys()].filter((value) => value !== '');
    if (method.kind === 'even')
        return new Map(owners.map((value) => [value, (0,decimal/* decimalFromInteger */.c8)(1)]));
    return new Map(owners.map((value) => [value, atLeastZero(base.get(value)?.amount)]));
}
/** An owner whose direct cost is a net correction carries nothing. */
function atLeastZero(amount) {
    return amount && amount.units > 0n ? amount : decimal/* ZERO */.f2;
}
function nameOf({ kind }) {
    return kind === 'metric' ? 'proportional' : kind;
}
function isIn(cost, { services, accounts, chargeKinds }) {
    const fits = (allowed, value) => !allowed || allowed.includes(value);
    return (fits(services, cost.serviceName) &&
        fits(accounts, cost.subAccountId) &&
        fits(chargeKinds, cost.chargeKind));
}
function isUsage({ chargeKind }) {
    return charge/* USAGE_KINDS */.od.some((kind) => kind === chargeKind);
}
function byValue(costs) {
    const sums = new Map();
    for (const { value, amount } of costs)
        add(sums, value, amount);
    return sums;
}
function add(sums, value, amount) {
    const sum = sums.get(value);
    sums.set(value, sum ? (0,money/* addMoney */.qy)(sum, amount) : amount);
}
function byOwner(a, b) {
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/costs/analysis/tag-keys.js


/** Shorter keys differ by a letter or two without being the same word. */
const MISSPELT_FROM = 5;
/** Below this length two wrong letters are a slip only where they are swapped: `Onwer`, but not `stage` and `scale`. */
const TWO_SLIPS_FROM = 8;
/** A slip is rare: at most this share of the rows (or cost) of the key that was meant. */
const RARE = 0.1;
/**
 * Tag keys that are one key written differently: in case or separators, or by a typing slip in a rare variant.
 * AWS's own keys (`aws:`) are left alone. Groups of one are not listed; the most used spelling comes first.
 */
function tagKeyGroupsOf(uses, currency) {
    const own = uses.filter((use) => use.effectiveCost.currency === currency && !/^aws:/i.test(use.key));
    const spellings = [...Map.groupBy(own, ({ key }) => plainForm(key)).entries()]
        .map(([plain, variants]) => ({ plain, variants: variants.toSorted(byUse) }))
        .sort((a, b) => compareSpellings(a, b));
    const groups = [];
    for (const spelling of spellings) {
        const meant = groups.find((group) => isSlipOf(spelling, group));
        if (meant)
            meant.variants.push(...spelling.variants);
        else
            groups.push(spelling);
    }
    return groups
        .filter(({ variants }) => variants.length > 1)
        .map(({ variants }) => ({ canonical: variants[0]?.key ?? '', variants: variants.toSorted(byUse) }));
}
/** Without case, separators and the prefix that CUR puts before user-defined keys. */
function plainForm(key) {
    const plain = key
        .toLowerCase()
        .replace(/^user:/, '')
        .replace(/[\s_\-.:/]+/g, '');
    return plain === '' ? key : plain;
}
function isSlipOf(rare, meant) {
    const shorter = Math.min(rare.plain.length, meant.plain.length);
    if (shorter < MISSPELT_FROM || digitsOf(rare.plain) !== digitsOf(meant.plain) || !isRare(rare, meant))
        return false;
    const slips = (0,mod/* distance */.Io)(rare.plain, meant.plain);
    const swapped = lettersOf(rare.plain) === lettersOf(meant.plain);
    return slips === 1 || (slips === 2 && (swapped || shorter >= TWO_SLIPS_FROM));
}
/** By rows, or by cost for sources that do not count rows. */
function isRare(rare, meant) {
    const rows = rowsOf(meant);
    if (rows > 0)
        return rowsOf(rare) <= rows * RARE;
    return costOf(rare) <= costOf(meant) * RARE;
}
function rowsOf({ variants }) {
    return variants.reduce((sum, { rows }) => sum + rows, 0);
}
function costOf({ variants }) {
    return variants.reduce((sum, { effectiveCost }) => sum + Math.abs((0,money/* moneyToNumber */.jQ)(effectiveCost)), 0);
}
function compareSpellings(a, b) {
    return rowsOf(b) - rowsOf(a) || costOf(b) - costOf(a) || (a.plain < b.plain ? -1 : 1);
}
function byUse(a, b) {
    return b.rows - a.rows || (0,money/* compareMoney */.Qb)(b.effectiveCost, a.effectiveCost) || (a.key < b.key ? -1 : 1);
}
/** `tier1` and `tier2` are two keys. */
function digitsOf(plain) {
    return plain.replace(/\D/g, '');
}
function lettersOf(plain) {
    return [...plain].sort().join('');
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/allocation.js






/** Charged by the request or the account: there is no resource to tag. */
const UNTAGGABLE_SERVICES = ['AWS Cost Explorer', 'AWS Data Transfer'];
/** Whose cost it was, direct and with shared cost, and which tag keys are one key misspelt. */
function allocationsOf(bill, currency, options) {
    const { metric, by, rules, untaggableServices = UNTAGGABLE_SERVICES } = options;
    const allocations = by.flatMap((key, index) => {
        const own = rules.filter((rule) => (rule.by ? rule.by === key : index === 0));
        return ownedPeriods(bill, key, { currency, metric, pooled: own.length > 0 }).map((owned) => allocationOf(owned, own, {
            key,
            currency,
            untaggable: new Set(untaggableServices),
            notYetPosted: notYetPosted(bill, currency, owned.period),
        }));
    });
    return { allocations, tagKeyGroups: (0,known/* mapKnown */.ym)(bill.tagKeys, (keys) => tagKeyGroupsOf(keys, currency)) };
}
function allocationOf({ period, costs }, rules, { key, currency, untaggable, notYetPosted: late }) {
    return (0,known/* mapKnown */.ym)(costs, (owned) => {
        const split = splitCosts(owned, rules, { currency, notYetPosted: late });
        const total = (0,money/* sumMoney */.M9)(split.loaded.values(), currency);
        const values = new Set([...split.direct.keys(), ...split.loaded.keys()]);
        const shares = [...values].map((value) => {
            const loaded = split.loaded.get(value) ?? (0,money/* zeroMoney */.Vg)(currency);
            const direct = split.direct.get(value) ?? (0,money/* zeroMoney */.Vg)(currency);
            return { value, direct, loaded, shareOfTotal: (0,money/* ratioOfMoney */.D)(loaded, total) };
        });
        return {
            by: key === 'account' ? 'subAccountId' : key,
            period,
            shares: shares.sort((a, b) => (0,money/* compareMoney */.Qb)(b.loaded, a.loaded) || (a.value < b.value ? -1 : 1)),
            rules: split.outcomes,
            untagged: key.startsWith('tag:') ? untaggedOf(owned, untaggable, currency) : null,
        };
    });
}
/**
 * Usage without a value for the key, beside all usage that can be tagged: it names a resource, in a service that takes
 * tags. Unused commitment is neither tagged nor untagged.
 */
function untaggedOf(costs, untaggable, currency) {
    const basis = costs.every(({ hasResource }) => hasResource !== null) ? 'resource' : 'service';
    const usage = costs.filter(({ chargeKind, serviceName, hasResource }) => chargeKind === 'usage' && !untaggable.has(serviceName) && (basis === 'service' || hasResource));
    const sum = (some) => (0,money/* sumMoney */.M9)(some.map(({ amount }) => amount), currency);
    const amount = sum(usage.filter(({ value }) => value === ''));
    const taggable = sum(usage);
    return { basis, amount, taggable, ratio: (0,money/* ratioOfMoney */.D)(amount, taggable) };
}

// EXTERNAL MODULE: ./build/src/costs/analysis/anomalies.js + 4 modules
var anomalies = __webpack_require__(49254);
// EXTERNAL MODULE: ./build/src/costs/analysis/compared-periods.js
var compared_periods = __webpack_require__(34337);
// EXTERNAL MODULE: ./build/src/costs/analysis/complete-days.js
var complete_days = __webpack_require__(66834);
// EXTERNAL MODULE: ./build/src/costs/analysis/period-cost.js
var period_cost = __webpack_require__(25846);
;// CONCATENATED MODULE: ./build/src/costs/analysis/budgets.js







/** Every budget of one currency beside what was spent so far, by the same metric and inclusions. */
function budgetsOf(bill, currency, { budgets, forecasts, tellsOthers }) {
    if (budgets.length === 0)
        return (0,known/* unknown */.L5)('not-configured', 'budgets', 'set budgets in spendlog.yml');
    const others = tellsOthers
        ? budgets.filter(({ amount }) => !bill.head.currencies.includes(amount.currency))
        : [];
    return (0,known/* known */.eO)([
        ...budgets
            .filter(({ amount }) => amount.currency === currency)
            .map((budget) => stateOf(bill, budget, forecasts.known ? forecasts.value : [])),
        ...others.map((budget) => unknownState(bill, budget, NO_CHARGES)),
    ]);
}
const NOT_READ = {
    reason: 'no-history',
    subject: 'spend held against budgets',
    remedy: 'read the bill from the start of the budget',
};
const NO_CHARGES = {
    reason: 'no-charges',
    subject: 'spend held against budgets',
    remedy: 'set the budget in a currency of the bill',
};
function stateOf(bill, budget, forecasts) {
    const { period, soFar } = runningPeriod(bill, budget);
    const kinds = new Set(budget.includes === 'all' ? charge/* CHARGE_KINDS */.Ld : charge/* USAGE_KINDS */.od);
    const selection = { currency: budget.amount.currency, metric: budget.metric, kinds };
    const actual = (0,period_cost/* costReader */.d)(bill, selection)(soFar);
    if (!actual)
        return unknownState(bill, budget, NOT_READ);
    const forecast = forecastOf(budget, { period, soFar, actual }, forecasts);
    return {
        ...unknownState(bill, budget, NOT_READ),
        actual,
        forecast,
        variance: (0,money/* ratioOfMoney */.D)((0,money/* subtractMoney */.$w)(actual, budget.amount), budget.amount),
        verdict: verdictOf(budget.amount, actual, forecast),
        gap: null,
    };
}
/** A budget of which all is known but what was spent. */
function unknownState(bill, budget, gap) {
    const { period, soFar } = runningPeriod(bill, budget);
    return {
        name: budget.name,
        metric: budget.metric,
        includes: budget.includes,
        period,
        amount: budget.amount,
        actual: null,
        state: (0,complete_days/* stateOfPeriod */._T)(soFar, (0,complete_days/* firstIncompleteDay */.BC)(bill.calendar), bill.head),
        forecast: null,
        variance: null,
        verdict: 'unknown',
        gap,
    };
}
function runningPeriod({ calendar }, budget) {
    const period = periodOf(budget.period, calendar.lastCompleteDay, calendar.fiscalYearStart);
    return { period, soFar: { start: period.start, end: (0,core_period/* addDays */.fi)(calendar.lastCompleteDay, 1) } };
}
const MONTHS = { month: 1, quarter: 3, year: 12 };
function periodOf(length, last, fiscalYearStart) {
    const start = length === 'month' ? (0,core_period/* monthOf */.GS)(last) : (0,compared_periods/* fiscalStart */.L)(last, fiscalYearStart, length === 'quarter' ? 3 : 12);
    return { start: (0,core_period/* firstDayOf */.Os)(start), end: (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)(start, MONTHS[length])) };
}
/** What was spent, and what the forecast adds to it; `null` when the period is over, or the forecast ends before it does. */
function forecastOf(budget, running, forecasts) {
    const { period, soFar, actual } = running;
    const months = forecasts.find(({ metric }) => metric === budget.metric)?.months ?? [];
    if (soFar.end >= period.end)
        return null;
    let value = (0,money/* moneyToNumber */.jQ)(actual);
    for (const month of (0,core_period/* eachMonth */.u1)({ start: soFar.end, end: period.end })) {
        const ahead = months.find((each) => each.month === month);
        if (!ahead)
            return null;
        value += stillToCome(ahead, budget.includes);
    }
    return { value, currency: actual.currency };
}
/** Calendar items that are consumption; the others are on the invoice only. */
const USAGE_ITEMS = new Set(['event', 'commitment-end', 'month-start']);
/** A forecast counts every charge: what is not usage comes off where the budget leaves it out. */
function stillToCome({ expected, actual, calendarItems }, includes) {
    const left = expected.value - (0,money/* moneyToNumber */.jQ)(actual);
    if (includes === 'all')
        return left;
    const notUsage = calendarItems.filter(({ kind }) => !USAGE_ITEMS.has(kind));
    return notUsage.reduce((sum, { amount }) => sum - amount.value, left);
}
function verdictOf(amount, actual, forecast) {
    if ((0,money/* compareMoney */.Qb)(actual, amount) > 0)
        return 'over';
    return forecast && forecast.value > (0,money/* moneyToNumber */.jQ)(amount) ? 'forecast-over' : 'within';
}

// EXTERNAL MODULE: ./build/src/costs/analysis/metric.js
var analysis_metric = __webpack_require__(97279);
;// CONCATENATED MODULE: ./build/src/costs/analysis/comparisons.js







/** Incomplete days are shown, not judged; without both sides there is nothing to compare. */
const NO_CHANGE = { change: null, changeRatio: null, perDay: null, dayEffect: null };
/**
 * Every comparison of the calendar in one currency and metric: usage kinds, or all charges for `billedCost`.
 * A period that was read in part has no amount; the one the page opens with is then the part.
 */
function compare(bill, currency, metric) {
    const readerOf = (kinds) => (0,period_cost/* costReader */.d)(bill, { currency, metric, kinds });
    const read = readerOf((0,analysis_metric/* kindsOf */.t)(metric));
    const incompleteFrom = (0,complete_days/* firstIncompleteDay */.BC)(bill.calendar);
    return bill.calendar.comparisons.map((periods) => {
        const late = lateKinds(bill, currency, periods).filter((kind) => (0,analysis_metric/* kindsOf */.t)(metric).has(kind));
        const kept = late.length === 0 ? read : readerOf((0,analysis_metric/* kindsOf */.t)(metric).difference(new Set(late)));
        const figure = (period) => {
            const state = (0,complete_days/* stateOfPeriod */._T)(period, incompleteFrom, bill.head);
            return { amount: kept(period), metric, period, state };
        };
        const opens = periods.name === bill.calendar.headline;
        const shown = (opens && (0,core_period/* intersection */.E$)(periods.now, bill.head.span)) || periods.now;
        const now = { ...figure(shown), state: periods.state };
        const before = periods.covered ? figure(periods.before) : null;
        return { name: periods.name, now, before, ...changeBetween(periods, now, before), notYetPosted: late };
    });
}
/** Kinds one side has not been charged yet, where the two are compared and either side has any of them. */
function lateKinds(bill, currency, { now, before, covered }) {
    if (!covered)
        return [];
    return notYetPosted(bill, currency, now).filter((kind) => {
        const read = (0,period_cost/* costReader */.d)(bill, { currency, metric: 'billedCost', kinds: new Set([kind]) });
        return [now, before].some((period) => {
            const amount = read(period);
            return amount !== null && !(0,money/* isZeroMoney */.f9)(amount);
        });
    });
}
function changeBetween(periods, now, before) {
    if (!now.amount || !before?.amount || now.state === 'incomplete')
        return NO_CHANGE;
    const change = (0,money/* subtractMoney */.$w)(now.amount, before.amount);
    const changeRatio = (0,money/* ratioOfMoney */.D)(change, before.amount);
    const days = { now: (0,core_period/* lengthInDays */.Dx)(periods.now), before: (0,core_period/* lengthInDays */.Dx)(periods.before) };
    if (days.now === days.before)
        return { ...NO_CHANGE, change, changeRatio };
    return {
        change,
        changeRatio,
        perDay: { now: perDay(now.amount, days.now), before: perDay(before.amount, days.before) },
        dayEffect: perDay((0,money/* multiplyMoney */.Zx)(before.amount, (0,decimal/* decimalFromInteger */.c8)(days.now - days.before)), days.before),
    };
}
function perDay(amount, days) {
    const quotient = (0,decimal/* divideDecimal */.rE)(amount.amount, (0,decimal/* decimalFromInteger */.c8)(days));
    if (!quotient)
        throw new RangeError('A compared period has no days');
    return { amount: quotient, currency: amount.currency };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/cost-sums.js


/** The four sums over some groups of charges: what is known of each column, beside how many rows had no value. */
function costTotals(cells, currency) {
    const sum = (metric) => (0,money/* sumKnownMoney */.XL)(cells.map((cell) => cell[metric]), currency);
    return {
        currency,
        rows: count(cells, ({ rows }) => rows),
        billedCost: sum('billedCost'),
        effectiveCost: sum('effectiveCost'),
        listCost: sum('listCost'),
        contractedCost: sum('contractedCost'),
        unknownRows: unknownRows(cells),
    };
}
function unknownRows(cells) {
    const counts = { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 };
    for (const metric of charge/* COST_METRICS */.CX)
        counts[metric] = count(cells, (cell) => cell.unknownRows[metric]);
    return counts;
}
function count(cells, of) {
    return cells.reduce((sum, cell) => sum + of(cell), 0);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/cost-table.js



/** Months that tables and charts reach back. */
const MONTHS_SHOWN = 13;
/** Month × service × charge kind, ascending, over the last {@link MONTHS_SHOWN} months read; from days where months are not known. */
function costTableOf(bill, currency) {
    const rows = (monthlyRows(bill) ?? dailyRows(bill)).filter((row) => row.currency === currency);
    const last = rows
        .map((row) => row.month)
        .sort()
        .at(-1);
    if (!last)
        return [];
    const first = (0,core_period/* addMonths */.PS)((0,core_period/* month */.F4)(last), 1 - MONTHS_SHOWN);
    const groups = Map.groupBy(rows.filter((row) => row.month >= first), (row) => JSON.stringify([row.month, row.serviceName, row.chargeKind]));
    return [...groups.entries()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, [row, ...others]]) => {
        const chargeKind = charge/* CHARGE_KINDS */.Ld.find((kind) => kind === row?.chargeKind);
        if (!row || !chargeKind)
            return [];
        const keys = { month: (0,core_period/* month */.F4)(row.month), serviceName: row.serviceName, chargeKind };
        return [{ ...keys, ...costTotals([row, ...others], currency) }];
    });
}
function monthlyRows({ monthly }) {
    return monthly.known ? monthly.value.rows : null;
}
function dailyRows({ dailyByService }) {
    if (!dailyByService.known)
        return [];
    return dailyByService.value.rows.map((row) => ({ ...row, month: row.day.slice(0, 7) }));
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./build/src/costs/analysis/daily-series.js
var daily_series = __webpack_require__(12638);
;// CONCATENATED MODULE: ./build/src/costs/analysis/forecast-basis.js







/** Services modelled on their own; the others are modelled as one series. */
const OWN_SERIES = 6;
/** Days by which the size of a service is judged. */
const RECENT_DAYS = 91;
function forecastBasis(bill, currency, metric, events) {
    if (!bill.dailyByService.known)
        return bill.dailyByService;
    const { rows, period: read } = bill.dailyByService.value;
    const end = (0,complete_days/* firstIncompleteDay */.BC)(bill.calendar);
    const period = { start: read.start, end: end < read.end ? end : read.end };
    if (period.end <= period.start)
        return noHistory();
    if (period.start > (0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)(period.end)))
        return (0,known/* unknown */.L5)('no-history', 'forecast', 'read the bill from the start of the running month');
    const byKind = (0,daily_series/* dailySeries */.B)(rows, { period, currency, metric, kinds: charge/* CHARGE_KINDS */.Ld }, (row) => ({
        serviceName: row.chargeKind ?? '',
    }));
    const seriesOf = (kind) => byKind.find(({ scope }) => scope.serviceName === kind);
    const total = (0,daily_series/* sumSeries */.p)({}, byKind);
    const usageTotal = (0,daily_series/* sumSeries */.p)({}, charge/* USAGE_KINDS */.od.flatMap((kind) => seriesOf(kind) ?? []));
    if (!total || !usageTotal)
        return noHistory();
    const services = (0,daily_series/* dailySeries */.B)(rows, { period, currency, metric }, ({ serviceName }) => ({
        serviceName: serviceName ?? '',
    }));
    return (0,known/* known */.eO)({
        currency,
        metric,
        period,
        usage: largestApart(services),
        usageTotal: usageTotal.values,
        others: new Map(charge/* CHARGE_KINDS */.Ld.filter((kind) => !charge/* USAGE_KINDS */.od.includes(kind)).map((kind) => [
            kind,
            seriesOf(kind)?.values ?? [],
        ])),
        amounts: total.amounts,
        finalMonths: (0,final_months/* finalMonths */.S)(bill.head.months, currency).filter((month) => (0,core_period/* firstDayOf */.Os)(month) >= period.start && (0,core_period/* monthPeriod */.WY)(month).end <= period.end),
        events,
        commitments: bill.commitments.known
            ? bill.commitments.value.filter((commitment) => commitment.currency === currency)
            : [],
    });
}
/** Index of a day in the series; may lie outside them. */
function dayIndex(basis, at) {
    return (0,core_period/* daysBetween */.YM)(basis.period.start, at);
}
function sumBetween(values, from, to) {
    let sum = 0;
    for (let at = Math.max(0, from); at < Math.min(to, values.length); at += 1)
        sum += values[at] ?? 0;
    return sum;
}
/** Exact total of all kinds over the complete days of a period. */
function actualOf(basis, period) {
    const [from, to] = [dayIndex(basis, period.start), dayIndex(basis, period.end)];
    return (0,money/* sumMoney */.M9)(basis.amounts.slice(Math.max(0, from), Math.max(0, to)), basis.currency);
}
function largestApart(services) {
    const size = ({ values }) => values.slice(-RECENT_DAYS).reduce((sum, value) => sum + value, 0);
    const bySize = [...services].sort((a, b) => size(b) - size(a));
    const rest = (0,daily_series/* sumSeries */.p)({}, bySize.slice(OWN_SERIES));
    return rest ? [...bySize.slice(0, OWN_SERIES), rest] : bySize;
}
function noHistory() {
    return (0,known/* unknown */.L5)('no-history', 'daily usage cost', 'read a bill with complete days of usage');
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/commitment-end-item.js


/**
 * What commitments that end in the horizon change from the day after their end: the usage they cover is charged at the
 * contracted price (list price where that is unknown), and their own cost goes away.
 */
function commitmentEndItem(basis, outlook) {
    let value = 0;
    for (const commitment of basis.commitments)
        value += daysWithout(commitment, outlook) * dailyChange(basis, commitment, outlook);
    const reason = { id: 'without-commitment' };
    const amount = { value, currency: basis.currency };
    return { kind: 'commitment-end', month: outlook.month, amount, reason };
}
/** Days of the month after the origin on which a commitment that still ran at the origin is over. */
function daysWithout({ end }, { month, origin }) {
    if (!end || end < origin)
        return 0;
    const period = (0,core_period/* monthPeriod */.WY)(month);
    const from = [(0,core_period/* addDays */.fi)(end, 1), period.start].sort().at(-1) ?? period.start;
    return Math.max(0, (0,core_period/* daysBetween */.YM)(from, period.end));
}
/** Change a day, from the last final month that is known. 0 where what it costs, or what its usage would cost, is not known. */
function dailyChange(basis, commitment, { known }) {
    const month = known.at(-1);
    const last = commitment.months.find((each) => each.month === month);
    const without = last?.coveredContractedCost ?? last?.coveredListCost;
    if (!last || !without)
        return 0;
    const own = ownCost(basis, last);
    return own === null ? 0 : ((0,money/* moneyToNumber */.jQ)(without) - own) / (0,core_period/* daysInMonth */.L3)(last.month);
}
function ownCost({ metric }, { used, unused, purchased }) {
    if (metric === 'billedCost')
        return purchased && (0,money/* moneyToNumber */.jQ)(purchased);
    return used && unused && (0,money/* moneyToNumber */.jQ)(used) + (0,money/* moneyToNumber */.jQ)(unused);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/month-outlook.js


/** Kinds that are posted, or grow, after the day they are dated: final data shows them on days on which nobody knew them. */
const POSTED_LATER = ['tax', 'support'];
/** What was charged of a kind on the days before the origin, as far as anybody could know then. */
function soFar(basis, { month, origin, inHindsight }, kind) {
    if (inHindsight && POSTED_LATER.includes(kind))
        return 0;
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const until = end < origin ? end : origin;
    return sumBetween(basis.others.get(kind) ?? [], dayIndex(basis, start), dayIndex(basis, until));
}
/** What a whole month was charged of a kind. */
function kindOf(basis, month, kind) {
    return between(basis, month, basis.others.get(kind) ?? []);
}
function between(basis, month, values) {
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    return sumBetween(values, dayIndex(basis, start), dayIndex(basis, end));
}
/** What an earlier month was charged from the date on that the outlook's origin has in its own. */
function afterDate(basis, outlook, { month, kind }) {
    const passed = Math.max(0, (0,core_period/* daysBetween */.YM)((0,core_period/* monthPeriod */.WY)(outlook.month).start, outlook.origin));
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const from = dayIndex(basis, start) + passed;
    return sumBetween(basis.others.get(kind) ?? [], from, dayIndex(basis, end));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/recurring-purchases.js



/** Days whose median says what is bought every day. */
const recurring_purchases_RECENT_DAYS = 14;
/**
 * Commitment fees still to come in a month: the daily fee for each day left, and what the last two firsts of a month
 * had beyond it. A single upfront payment is neither, so it is not expected again.
 */
function recurringPurchases(basis, month, origin) {
    const values = basis.others.get('commitmentPurchase') ?? [];
    const known = values.slice(0, Math.max(0, dayIndex(basis, origin)));
    if (known.length === 0)
        return 0;
    const daily = (0,simple_statistics/* median */.JZ)(known.slice(-recurring_purchases_RECENT_DAYS));
    const from = month.start > origin ? month.start : origin;
    const days = from < month.end ? (0,core_period/* daysInMonth */.L3)((0,core_period/* monthOf */.GS)(month.start)) - Number(from.slice(8)) + 1 : 0;
    const hasFirst = from === month.start;
    return daily * days + (hasFirst ? monthlyFee(basis, known, { daily, origin }) : 0);
}
function monthlyFee(basis, known, { daily, origin }) {
    const lastFirst = (0,core_period/* firstDayOf */.Os)((0,core_period/* monthOf */.GS)((0,core_period/* addDays */.fi)(origin, -1)));
    const firsts = [lastFirst, (0,core_period/* firstDayOf */.Os)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(lastFirst), -1))];
    const beyond = firsts.map((first) => (known[dayIndex(basis, first)] ?? daily) - daily);
    return Math.max(0, Math.min(...beyond));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/calendar-items.js






/** Final months a ratio or a habit is read from. */
const calendar_items_MONTHS = 3;
/** Kinds that tax is charged on. */
const TAXABLE = [
    'support',
    'marketplace',
    'purchase',
    'commitmentPurchase',
    'discount',
    'adjustment',
];
/**
 * What the calendar adds to the learned usage of a month (ADR 0007): each amount is what is still to come
 * after the days already charged, so that charged + learned + items is the month.
 */
function calendarItems(basis, outlook) {
    const usageItems = [
        item(basis, outlook, {
            kind: 'month-start',
            value: outlook.monthStart,
            reason: { id: 'month-start' },
        }),
        eventItem(basis, outlook),
        commitmentEndItem(basis, outlook),
    ];
    const usage = outlook.usage + usageItems.slice(1).reduce((sum, { amount }) => sum + amount.value, 0);
    const otherItems = [
        ratioItem(basis, outlook, { kind: 'discount', base: usage, months: calendar_items_MONTHS }),
        ratioItem(basis, outlook, { kind: 'support', base: usage, months: 1 }),
        habitItem(basis, outlook, 'marketplace'),
        purchaseItem(basis, outlook),
        habitItem(basis, outlook, 'credit'),
    ];
    const taxed = otherItems.filter(({ kind }) => kind !== 'credit');
    const base = usage +
        taxed.reduce((sum, { amount }) => sum + amount.value, 0) +
        TAXABLE.reduce((sum, kind) => sum + soFar(basis, outlook, kind), 0);
    const tax = ratioItem(basis, outlook, { kind: 'tax', base, months: calendar_items_MONTHS });
    return [...usageItems, ...otherItems, tax].filter(({ amount }) => amount.value !== 0);
}
function item({ currency }, { month }, { kind, value, reason }) {
    return { kind, month, amount: { value, currency }, reason };
}
/** A charge that follows the cost it is charged on: median share of the last final months × this month's base. */
function ratioItem(basis, outlook, rule) {
    const shares = outlook.known.slice(-rule.months).flatMap((month) => {
        const base = baseOf(basis, month, rule.kind);
        return base > 0 ? [kindOf(basis, month, rule.kind) / base] : [];
    });
    const share = shares.length === 0 ? 0 : (0,simple_statistics/* median */.JZ)(shares);
    const due = remaining(share * rule.base, soFar(basis, outlook, rule.kind));
    const reason = { id: 'share', share, months: shares.length };
    return item(basis, outlook, { kind: rule.kind, value: due, reason });
}
function baseOf(basis, month, kind) {
    const usage = between(basis, month, basis.usageTotal);
    if (kind !== 'tax')
        return usage;
    return usage + TAXABLE.reduce((sum, taxable) => sum + kindOf(basis, month, taxable), 0);
}
/**
 * A charge that came in each of the last final months is expected again, as much of it as came after this date then; one
 * that stopped is not. Credits are taken at their smallest: what they will not cover must be paid.
 */
function habitItem(basis, outlook, kind) {
    const months = outlook.known.slice(-calendar_items_MONTHS);
    const reason = { id: 'habit', months: calendar_items_MONTHS };
    const isHabit = months.length === calendar_items_MONTHS && months.every((month) => kindOf(basis, month, kind) !== 0);
    if (!isHabit)
        return item(basis, outlook, { kind, value: 0, reason });
    const amounts = months.map((month) => afterDate(basis, outlook, { month, kind }));
    const value = kind === 'credit' ? Math.max(...amounts) : (0,simple_statistics/* median */.JZ)(amounts);
    return item(basis, outlook, { kind, value, reason });
}
function purchaseItem(basis, outlook) {
    const due = recurringPurchases(basis, (0,core_period/* monthPeriod */.WY)(outlook.month), outlook.origin);
    const reason = { id: 'recurring-fees' };
    return item(basis, outlook, { kind: 'purchase', value: due, reason });
}
function eventItem(basis, outlook) {
    let value = 0;
    let events = 0;
    for (const { amount, period } of basis.events) {
        const left = (0,core_period/* intersection */.E$)(rest(outlook.month, outlook.origin), period);
        if (!amount || amount.currency !== basis.currency || !left)
            continue;
        value += (0,money/* moneyToNumber */.jQ)(amount) * ((0,core_period/* lengthInDays */.Dx)(left) / (0,core_period/* lengthInDays */.Dx)(period));
        events += 1;
    }
    const reason = { id: 'planned-events', events };
    return item(basis, outlook, { kind: 'event', value, reason });
}
/** Days of a month from an origin on. */
function rest(month, origin) {
    const period = (0,core_period/* monthPeriod */.WY)(month);
    return { start: period.start > origin ? period.start : origin, end: period.end };
}
/** What is still to come of an amount, never of the other sign: more than expected was charged already. */
function remaining(expected, already) {
    const due = expected - already;
    return due * expected > 0 ? due : 0;
}

// EXTERNAL MODULE: ./build/src/costs/analysis/robust-scale.js
var robust_scale = __webpack_require__(70233);
// EXTERNAL MODULE: ./build/src/costs/analysis/weekly-shape.js
var weekly_shape = __webpack_require__(22464);
;// CONCATENATED MODULE: ./build/src/costs/analysis/month-shape.js




/** Days on either side that make up the month around a day. */
const HALF_MONTH = 15;
/** Months below which a shape cannot be told from chance. */
const MIN_MONTHS = 3;
const DATES = 31;
/**
 * How each day of the month (1 to 31, at index 0 to 30) stands to the month around it: tier and free-tier counters start
 * anew on the first, so the same use costs more early or late. Shrunk towards 1 by as much of it as noise explains.
 */
function dayOfMonthFactors(values, start) {
    const ratios = ratiosByDate(values, start);
    const months = Math.min(...ratios.slice(0, 28).map((list) => list.length));
    if (months < MIN_MONTHS)
        return new Array(DATES).fill(1);
    const medians = ratios.map((list) => (list.length < MIN_MONTHS ? null : (0,simple_statistics/* median */.JZ)([...list])));
    const shape = smooth(medians.map((factor, date) => factor ?? medians[date - 1] ?? 1));
    const residuals = ratios.flatMap((list, date) => list.map((ratio) => ratio - (shape[date] ?? 1)));
    const noise = (0,robust_scale/* robustScale */.K)(residuals) ** 2 / months;
    const spread = (0,simple_statistics/* variance */.GV)([...shape]);
    const trust = spread > 0 ? Math.max(0, 1 - noise / spread) : 0;
    const centre = (0,simple_statistics/* mean */.RE)([...shape]);
    return shape.map((factor) => 1 + trust * (factor / centre - 1));
}
/** Day ÷ mean of the month around it, the weekday taken out, by date; days without a whole month around them left out. */
function ratiosByDate(values, start) {
    const weekdays = (0,weekly_shape/* weekdayFactors */.jo)(values, start);
    const first = (0,core_period/* weekdayOf */.Up)(start);
    const flat = values.map((value, at) => value / (weekdays[(first + at) % 7] ?? 1));
    const ratios = Array.from({ length: DATES }, () => []);
    for (let at = HALF_MONTH; at < flat.length - HALF_MONTH; at += 1) {
        const level = (0,simple_statistics/* mean */.RE)(flat.slice(at - HALF_MONTH, at + HALF_MONTH + 1));
        const date = Number((0,core_period/* addDays */.fi)(start, at).slice(8)) - 1;
        if (level > 0)
            ratios[date]?.push((flat[at] ?? 0) / level);
    }
    return ratios;
}
/** Each date with its neighbours, itself counted twice. */
function smooth(values) {
    return values.map((value, at) => (2 * value + (values[at - 1] ?? value) + (values[at + 1] ?? value)) / 4);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/month-start-charge.js


/** Month starts looked back. */
const STARTS = 3;
/** An excess below this share of a usual day is noise. */
const NOISE = 0.1;
/**
 * What is charged on the first of each month beyond a usual day (zones, monthly fees within usage): the median of the
 * last three firsts, when at least two of them stand out; else 0.
 */
function monthStartCharge(values, expected, start) {
    const excesses = [];
    for (let at = values.length - 1; at >= 0 && excesses.length < STARTS; at -= 1) {
        if (!(0,core_period/* addDays */.fi)(start, at).endsWith('-01'))
            continue;
        const usual = expected[at] ?? 0;
        const excess = (values[at] ?? 0) - usual;
        excesses.push(excess > NOISE * Math.abs(usual) ? excess : 0);
    }
    const seen = excesses.filter((excess) => excess > 0);
    return seen.length >= 2 ? (0,simple_statistics/* median */.JZ)(excesses) : 0;
}

// EXTERNAL MODULE: ./build/src/costs/analysis/monthly-habit.js
var monthly_habit = __webpack_require__(25157);
// EXTERNAL MODULE: ./build/src/costs/analysis/planned-events.js
var planned_events = __webpack_require__(83419);
;// CONCATENATED MODULE: ./build/src/costs/analysis/usage-paths.js








/** Days a forecast learns from: half a year holds the shape of the month several times. */
const TRAINING_DAYS = 182;
/** Of them, days the model is fitted to: enough for the week and the recent slope, and quick. */
const MODEL_DAYS = 112;
/** Paths per series. Drawn in mirrored pairs, so few are enough for an 80 % interval. */
const PATHS = 200;
/** Robust standard deviations, and share of the usual cost, beyond which a day of the past is not learned from. */
const OUTLIER = { sigma: 4, ratio: 0.1 };
/** Forecasts the usage of every series from the days before `origin` and adds the paths up. */
function usagePaths(basis, forecaster, { origin, horizon }) {
    const to = dayIndex(basis, origin);
    const totals = Array.from({ length: PATHS }, () => new Array(horizon).fill(0));
    let monthStart = 0;
    for (const series of basis.usage) {
        const history = learnable(series, to, basis.events);
        monthStart += history.monthStart;
        const shape = Array.from({ length: horizon }, (_, at) => history.factorAt((0,core_period/* addDays */.fi)(origin, at)));
        const paths = forecaster.paths(history.values, horizon, PATHS);
        addPaths(totals, paths, { shape, floor: history.floor });
    }
    const expected = Array.from({ length: horizon }, (_, at) => totals.reduce((sum, path) => sum + (path[at] ?? 0), 0) / PATHS);
    return { expected, paths: totals, monthStart };
}
function addPaths(totals, paths, { shape, floor }) {
    for (const [index, total] of totals.entries()) {
        const path = paths[index] ?? [];
        for (const [at, sum] of total.entries())
            total[at] = sum + Math.max(floor, (path[at] ?? 0) * (shape[at] ?? 1));
    }
}
/** History without what is no habit (spikes, planned events and month starts are replaced by the usual cost) and with the shape of the month taken out. */
function learnable(series, to, events) {
    const from = Math.max(firstCost(series.values), to - TRAINING_DAYS);
    const start = (0,core_period/* addDays */.fi)(series.period.start, from);
    const values = withoutEvents(series, events).slice(from, Math.max(from, to));
    const expected = usual(values, (0,weekly_shape/* expectedByLevel */.Cv)(values, start), (0,weekly_shape/* expectedBySameWeekday */.Ml)(values));
    const residuals = values.map((value, at) => value - (expected[at] ?? 0));
    const scale = (0,robust_scale/* robustScale */.K)(residuals);
    const days = (0,core_period/* eachDay */.aj)({ start, end: (0,core_period/* addDays */.fi)(start, values.length) });
    const cleaned = values.map((value, at) => {
        const usualCost = expected[at] ?? value;
        const floor = Math.max(OUTLIER.sigma * scale, OUTLIER.ratio * Math.abs(usualCost));
        const isOutlier = Math.abs(value - usualCost) > floor;
        if (!isOutlier)
            return value;
        // What comes every month is learned as its shape; the first alone is a calendar item.
        const isLearned = !days[at]?.endsWith('-01') && (0,monthly_habit/* isMonthlyHabit */.s)(residuals, start, at);
        return isLearned ? value : usualCost;
    });
    const factors = dayOfMonthFactors(cleaned, start);
    const factorAt = (at) => factors[Number(at?.slice(8)) - 1] ?? 1;
    return {
        values: cleaned.map((value, at) => value / factorAt(days[at])).slice(-MODEL_DAYS),
        factorAt,
        monthStart: monthStartCharge(values, expected, start),
        // Usage costs nothing at least; a series that knows negative days may have more of them.
        floor: values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0,
    };
}
/** Days of planned events cost what the same weekday cost before them, however long they last. */
function withoutEvents({ values, period, scope }, events) {
    if (events.length === 0)
        return values;
    const ordinary = [...values];
    for (const at of values.keys())
        if ((0,planned_events/* isPlanned */.H)(events, scope, (0,core_period/* addDays */.fi)(period.start, at)))
            ordinary[at] = ordinary[at - 7] ?? 0;
    return ordinary;
}
function usual(values, byLevel, byWeekday) {
    return values.map((value, at) => {
        const [a, b] = [byLevel[at] ?? value, byWeekday[at] ?? value];
        return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
    });
}
function firstCost(values) {
    const first = values.findIndex((value) => value !== 0);
    return first < 0 ? values.length : first;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/month-estimate.js




/** The months from the origin's on, by the model. */
function modelEstimates(context, forecaster, months) {
    const { basis, origin } = context;
    const targets = targetMonths(origin, months);
    const last = targets.at(-1) ?? (0,core_period/* monthOf */.GS)(origin);
    const horizon = (0,core_period/* daysBetween */.YM)(origin, (0,core_period/* monthPeriod */.WY)(last).end);
    const usage = usagePaths(basis, forecaster, { origin, horizon });
    return targets.map((month) => {
        const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
        const from = Math.max(0, (0,core_period/* daysBetween */.YM)(origin, start));
        const to = (0,core_period/* daysBetween */.YM)(origin, end);
        const monthStart = start >= origin ? usage.monthStart : 0;
        const usageLeft = sumBetween(usage.expected, from, to);
        const deviations = usage.paths.map((path) => sumBetween(path, from, to) - usageLeft);
        return estimate(context, month, { usageLeft, monthStart, deviations: deviations.sort((a, b) => a - b) });
    });
}
/** The months from the origin's on, each day at the average day of the running or of the last full month; null without such days. */
function averageEstimates(context, method, months) {
    const daily = averageDay(context, method);
    if (daily === null)
        return null;
    return targetMonths(context.origin, months).map((month) => {
        const left = Math.min((0,core_period/* daysInMonth */.L3)(month), (0,core_period/* daysBetween */.YM)(context.origin, (0,core_period/* monthPeriod */.WY)(month).end));
        const soFar = usageSoFar(context, month);
        // The last month's average stands for the whole month, whatever its first days cost (ADR 0007).
        const usageLeft = method === 'run-rate' ? daily * left : daily * (0,core_period/* daysInMonth */.L3)(month) - soFar;
        return estimate(context, month, { usageLeft, monthStart: 0, deviations: [] });
    });
}
function averageDay({ basis, origin }, method) {
    const running = (0,core_period/* monthPeriod */.WY)((0,core_period/* monthOf */.GS)(origin));
    const period = method === 'run-rate'
        ? { start: running.start, end: origin }
        : (0,core_period/* monthPeriod */.WY)((0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(origin), -1));
    const days = (0,core_period/* daysBetween */.YM)(period.start, period.end);
    const from = dayIndex(basis, period.start);
    if (days === 0 || from < 0)
        return null;
    return sumBetween(basis.usageTotal, from, dayIndex(basis, period.end)) / days;
}
function estimate(context, month, parts) {
    const { basis, origin, known, inHindsight } = context;
    const soFar = usageSoFar(context, month);
    const usage = soFar + parts.usageLeft + parts.monthStart;
    const items = calendarItems(basis, {
        month,
        origin,
        usage,
        monthStart: parts.monthStart,
        known,
        inHindsight,
    });
    const itemsLeft = items.reduce((sum, { amount }) => sum + amount.value, 0);
    return {
        month,
        usageSoFar: soFar,
        usageLeft: parts.usageLeft,
        items,
        itemsLeft,
        deviations: parts.deviations,
    };
}
function usageSoFar({ basis, origin }, month) {
    const { start } = (0,core_period/* monthPeriod */.WY)(month);
    return sumBetween(basis.usageTotal, dayIndex(basis, start), dayIndex(basis, origin));
}
function targetMonths(origin, months) {
    return Array.from({ length: months }, (_, index) => (0,core_period/* addMonths */.PS)((0,core_period/* monthOf */.GS)(origin), index));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/back-test.js





/** Days of a month after which it is forecast again, and how many final months back (ADR 0007). */
const ORIGIN_DAYS = [5, 10, 15, 20, 25];
const back_test_MONTHS = 6;
/** Days of history before the first origin, below which a model has nothing to learn from. */
const MIN_HISTORY = 28;
/** Support of a month and the invoice come within the first week of the next: before that it is not final. */
const FINAL_FROM_DAY = 8;
/**
 * Kinds a forecast answers for. One-off purchases, refunds and adjustments are known to people, not to history: they are
 * left out of forecast and actual alike.
 */
const FORESEEN = ['tax', 'support', 'marketplace', 'credit', 'discount'];
/** Every method at every origin of the last final months, each seeing only what was known then. */
function runTrials(basis, forecaster) {
    const trials = [];
    for (const month of basis.finalMonths.slice(-back_test_MONTHS)) {
        for (const day of ORIGIN_DAYS) {
            const origin = (0,core_period/* addDays */.fi)((0,core_period/* firstDayOf */.Os)(month), day);
            if (dayIndex(basis, origin) < MIN_HISTORY)
                continue;
            const lastKnown = (0,core_period/* addMonths */.PS)(month, day < FINAL_FROM_DAY ? -2 : -1);
            const known = basis.finalMonths.filter((final) => final <= lastKnown);
            trials.push(...trialsAt({ basis, origin, known, inHindsight: true }, month, forecaster));
        }
    }
    return trials;
}
function trialsAt(context, month, forecaster) {
    const trials = [];
    const actual = back_test_actualOf(context.basis, month);
    const add = (method, [estimate]) => {
        if (!estimate)
            return;
        const forecast = foreseen(context, estimate);
        const day = (0,core_period/* daysBetween */.YM)((0,core_period/* firstDayOf */.Os)(month), context.origin);
        trials.push({ month, day, method, forecast, actual, halfWidth: halfWidthOf(estimate) });
    };
    if (forecaster)
        add('model', modelEstimates(context, forecaster, 1));
    for (const method of ['run-rate', 'last-month-average'])
        add(method, averageEstimates(context, method, 1) ?? []);
    return trials;
}
/** Half the width of the 80 % interval of the paths, or what there is to get wrong where there are none. */
function halfWidthOf({ deviations, usageLeft, itemsLeft }) {
    if (deviations.length === 0)
        return Math.abs(usageLeft) + Math.abs(itemsLeft);
    return ((0,simple_statistics/* quantile */.YV)([...deviations], 0.9) - (0,simple_statistics/* quantile */.YV)([...deviations], 0.1)) / 2;
}
/** Share of past errors the interval must hold (ADR 0007). */
const COVERED = 0.8;
/**
 * By what the half width must be multiplied so that 80 % of the past errors would have been inside (split conformal:
 * (n + 1) ÷ n of 80 %). The errors of one month come together, so n counts months. Null without any trial.
 */
function calibration(trials) {
    const ratios = trials
        .filter(({ halfWidth }) => halfWidth > 0)
        .map(({ forecast, actual, halfWidth }) => Math.abs(forecast - actual) / halfWidth);
    if (ratios.length === 0)
        return null;
    const months = new Set(trials.map(({ month }) => month)).size;
    return (0,simple_statistics/* quantile */.YV)(ratios, Math.min(1, (COVERED * (months + 1)) / months));
}
/** Accuracy of one method over its trials; null without any. Intervals are calibrated on earlier months only. */
function summarise(method, all) {
    const trials = all.filter((trial) => trial.method === method);
    const total = trials.reduce((sum, { actual }) => sum + actual, 0);
    if (trials.length === 0 || total <= 0)
        return null;
    const error = trials.reduce((sum, { forecast, actual }) => sum + forecast - actual, 0);
    const absolute = trials.reduce((sum, { forecast, actual }) => sum + Math.abs(forecast - actual), 0);
    return {
        method,
        wape: absolute / total,
        bias: error / total,
        origins: trials.length,
        intervalCoverage: coverage(trials),
    };
}
function coverage(trials) {
    const judged = trials.flatMap((trial) => {
        const factor = calibration(trials.filter(({ month }) => month < trial.month));
        if (factor === null)
            return [];
        return [Math.abs(trial.forecast - trial.actual) <= factor * trial.halfWidth];
    });
    return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length;
}
function foreseen({ basis, origin }, estimate) {
    const { month, usageSoFar, usageLeft, items } = estimate;
    const expected = items.filter(({ kind }) => kind !== 'purchase').map(({ amount }) => amount.value);
    const seen = FORESEEN.filter((kind) => !POSTED_LATER.includes(kind));
    const others = othersOf(basis, seen, { month, until: dayIndex(basis, origin) });
    return usageSoFar + usageLeft + others + expected.reduce((sum, value) => sum + value, 0);
}
function back_test_actualOf(basis, month) {
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const until = dayIndex(basis, end);
    const usage = sumBetween(basis.usageTotal, dayIndex(basis, start), until);
    return usage + othersOf(basis, FORESEEN, { month, until });
}
function othersOf(basis, kinds, { month, until }) {
    const from = dayIndex(basis, (0,core_period/* firstDayOf */.Os)(month));
    return kinds.reduce((sum, kind) => sum + sumBetween(basis.others.get(kind) ?? [], from, until), 0);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/forecast.js







/** Days of usage below which there is nothing to learn: averages are used. */
const MIN_MODEL_DAYS = 28;
/** Origins up to this day of the month say how far off a forecast of a whole month is. */
const EARLY_ORIGIN = 10;
/** Final months below which no interval is given. */
const MIN_FINAL_MONTHS = 3;
/**
 * The running month and the months after it (ADR 0007), one forecast per metric. The method is the one that did
 * best on this bill's own past. Unknown where there is no complete day to start from.
 */
function forecast_forecastOf(bill, currency, options) {
    const forecasts = [];
    for (const metric of options.metrics) {
        const basis = forecastBasis(bill, currency, metric, options.events);
        if (!basis.known)
            return basis;
        forecasts.push(forecastMetric(basis.value, options));
    }
    return (0,known/* known */.eO)(forecasts);
}
function forecastMetric(basis, { forecaster, monthsAhead = 3 }) {
    const isLongEnough = (0,core_period/* lengthInDays */.Dx)(basis.period) >= MIN_MODEL_DAYS;
    const trials = runTrials(basis, isLongEnough ? forecaster : null);
    const backTests = METHODS.flatMap((method) => summarise(method, trials) ?? []);
    const context = {
        basis,
        origin: basis.period.end,
        known: basis.finalMonths,
        inHindsight: false,
    };
    const { method, estimates } = bestEstimates(context, {
        ranked: rank(backTests, isLongEnough),
        forecaster,
        months: 1 + monthsAhead,
    });
    const hasInterval = basis.finalMonths.length >= MIN_FINAL_MONTHS;
    const own = hasInterval ? trials.filter((trial) => trial.method === method) : [];
    const running = calibration(own);
    // The months after the running one lie as far ahead as the first origins of a month do, or further.
    const later = calibration(own.filter(({ day }) => day <= EARLY_ORIGIN));
    return {
        metric: basis.metric,
        method,
        model: method === 'model' ? forecaster.name : null,
        trainedOn: trainedOn(basis),
        months: estimates.map((estimate, at) => monthForecast(basis, estimate, at === 0 ? running : later)),
        backTests,
        notes: [...(isLongEnough ? [] : [NO_MODEL]), ...(running === null ? [NO_INTERVAL] : [])],
    };
}
const METHODS = ['model', 'run-rate', 'last-month-average'];
const NO_MODEL = {
    reason: 'no-history',
    subject: 'forecast by a model',
    remedy: 'read at least 28 complete days',
};
const NO_INTERVAL = {
    reason: 'no-history',
    subject: 'forecast interval',
    remedy: 'read at least three final months',
};
/** Best first: by the error of the back-test; what could not be tested keeps its place at the end. */
function rank(backTests, isLongEnough) {
    const wapeOf = (method) => backTests.find((test) => test.method === method)?.wape ?? Number.POSITIVE_INFINITY;
    const order = isLongEnough ? METHODS : METHODS.filter((method) => method !== 'model');
    return [...order].sort((a, b) => (wapeOf(a) === wapeOf(b) ? 0 : wapeOf(a) - wapeOf(b)));
}
function bestEstimates(context, choice) {
    for (const method of choice.ranked) {
        const estimates = method === 'model'
            ? modelEstimates(context, choice.forecaster, choice.months)
            : averageEstimates(context, method, choice.months);
        if (estimates)
            return { method, estimates };
    }
    return { method: 'model', estimates: modelEstimates(context, choice.forecaster, choice.months) };
}
function monthForecast(basis, estimate, factor) {
    const actual = actualOf(basis, (0,core_period/* monthPeriod */.WY)(estimate.month));
    const expected = (0,money/* moneyToNumber */.jQ)(actual) + estimate.usageLeft + estimate.itemsLeft;
    const half = factor === null ? null : factor * halfWidthOf(estimate);
    const bound = (value) => ({ value, currency: basis.currency });
    return {
        month: estimate.month,
        metric: basis.metric,
        actual,
        expected: bound(expected),
        low: half === null ? null : bound(expected - half),
        high: half === null ? null : bound(expected + half),
        calendarItems: estimate.items,
    };
}
function trainedOn({ period }) {
    const start = (0,core_period/* addDays */.fi)(period.end, -TRAINING_DAYS);
    return { start: start > period.start ? start : period.start, end: period.end };
}

// EXTERNAL MODULE: ./build/src/core/mover.js
var mover = __webpack_require__(24336);
;// CONCATENATED MODULE: ./build/src/costs/analysis/effects.js


/** In the order in which equally large effects are named. */
const CAUSES = ['new', 'ended', 'quantity', 'price', 'commitment', 'amountOnly'];
function noEffects(currency) {
    const zero = (0,money/* zeroMoney */.Vg)(currency);
    return { quantity: zero, price: zero, commitment: zero, new: zero, ended: zero, amountOnly: zero };
}
/** A change that has one cause alone. */
function onlyEffect(cause, change) {
    return { ...noEffects(change.currency), [cause]: change };
}
function addEffects(a, b) {
    return {
        quantity: (0,money/* addMoney */.qy)(a.quantity, b.quantity),
        price: (0,money/* addMoney */.qy)(a.price, b.price),
        commitment: (0,money/* addMoney */.qy)(a.commitment, b.commitment),
        new: (0,money/* addMoney */.qy)(a.new, b.new),
        ended: (0,money/* addMoney */.qy)(a.ended, b.ended),
        amountOnly: (0,money/* addMoney */.qy)(a.amountOnly, b.amountOnly),
    };
}
/**
 * Splits one change exactly: `quantity = (Q1−Q0)·C0/Q0`; at the new quantity, `commitment` is the
 * change of what commitments took off, and `price` is all that remains. What is divided is rounded once, and `price`
 * takes the remainder, so that the effects add up to the change to the last decimal.
 */
function effectsOf(now, before, currency) {
    if (!before)
        return now ? onlyEffect('new', now.amount) : noEffects(currency);
    if (!now)
        return onlyEffect('ended', (0,money/* negateMoney */.Ze)(before.amount));
    const change = (0,money/* subtractMoney */.$w)(now.amount, before.amount);
    if (isNothing(before) && isPositive(now.quantity))
        return onlyEffect('new', change);
    if (isNothing(now) && isPositive(before.quantity))
        return onlyEffect('ended', change);
    if (!hasPrice(now) || !hasPrice(before))
        return onlyEffect('amountOnly', change);
    const growth = (0,decimal/* subtractDecimal */.y8)(now.quantity, before.quantity);
    const quantity = perUnit(before.amount, before.quantity, growth);
    const commitment = commitmentEffect(now, before);
    const price = (0,money/* subtractMoney */.$w)((0,money/* subtractMoney */.$w)(change, quantity), commitment);
    return { ...noEffects(currency), quantity, price, commitment };
}
/** The largest effect in the direction of the change. */
function causeOf(effects, change) {
    const zero = (0,money/* zeroMoney */.Vg)(change.currency);
    const direction = (0,money/* compareMoney */.Qb)(change, zero);
    const towards = CAUSES.filter((each) => direction === 0 || (0,money/* compareMoney */.Qb)(effects[each], zero) === direction);
    const [first = 'amountOnly', ...others] = towards;
    return others.reduce((best, each) => (isLarger(effects[each], effects[best]) ? each : best), first);
}
function isLarger(a, b) {
    return (0,money/* compareMoney */.Qb)((0,money/* absoluteMoney */.m6)(a), (0,money/* absoluteMoney */.m6)(b)) > 0;
}
/** A price needs a quantity, and corrections (negative amounts) have none worth comparing. */
function hasPrice(side) {
    return isPositive(side.quantity) && side.amount.amount.units >= 0n;
}
function isPositive(quantity) {
    return quantity !== null && quantity.units > 0n;
}
function isNothing({ amount, quantity }) {
    return (0,money/* isZeroMoney */.f9)(amount) && quantity?.units === 0n;
}
/** `(C1−K1) − (C0−K0)·Q1/Q0`, K being the cost without commitments. */
function commitmentEffect(now, before) {
    if (!now.uncommitted || !before.uncommitted)
        return (0,money/* zeroMoney */.Vg)(now.amount.currency);
    const benefit = (0,money/* subtractMoney */.$w)(before.amount, before.uncommitted);
    const expected = perUnit(benefit, before.quantity, now.quantity);
    return (0,money/* subtractMoney */.$w)((0,money/* subtractMoney */.$w)(now.amount, now.uncommitted), expected);
}
/** `amount ÷ quantity × units`; multiplied first, so that an unchanged price leaves no remainder. */
function perUnit(amount, quantity, units) {
    const quotient = (0,decimal/* divideDecimal */.rE)((0,decimal/* multiplyDecimal */.Yd)(amount.amount, units), quantity);
    if (!quotient)
        throw new RangeError('A price needs a quantity');
    return { amount: quotient, currency: amount.currency };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/change-sums.js


/** The largest change first, whatever its direction. */
function byChange(a, b) {
    return (0,money/* compareMoney */.Qb)((0,money/* absoluteMoney */.m6)(b.change), (0,money/* absoluteMoney */.m6)(a.change));
}
function totalChange(parts, currency) {
    return (0,money/* sumMoney */.M9)(parts.map(({ change }) => change), currency);
}
function totalEffects(lines, currency) {
    return lines.reduce((sum, { effects }) => addEffects(sum, effects), noEffects(currency));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/drivers.js



/** Places named inside one mover. */
const DRIVERS = 3;
/** Where inside the group most of its change happened: lines that go its way, the largest first. */
function driversOf(lines, change) {
    const { currency } = change;
    const zero = (0,money/* zeroMoney */.Vg)(currency);
    const direction = (0,money/* compareMoney */.Qb)(change, zero);
    return [...Map.groupBy(lines, ({ keys }) => JSON.stringify(driverKeys(keys))).values()]
        .map((group) => driverOf(group, currency))
        .filter((each) => direction !== 0 && (0,money/* compareMoney */.Qb)(each.change, zero) === direction)
        .sort((a, b) => byChange(a, b) || (driverId(a) < driverId(b) ? -1 : 1))
        .slice(0, DRIVERS);
}
function driverOf(lines, currency) {
    const change = totalChange(lines, currency);
    return {
        ...driverKeys(lines[0]?.keys ?? null),
        change,
        cause: causeOf(totalEffects(lines, currency), change),
    };
}
function driverKeys(keys) {
    const { serviceName = '', subAccountId = '', regionId = '', usageType = '' } = keys ?? {};
    return { serviceName, subAccountId, regionId, usageType };
}
function driverId({ serviceName, subAccountId, regionId, usageType }) {
    return JSON.stringify([serviceName, subAccountId, regionId, usageType]);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/change-line.js



/** Compares the charges of one thing; `basis` is the cost column that tells what it costs without commitments. */
function changeLine(keys, cells, { currency, metric, basis }) {
    const now = sideOf(cells.now, currency, metric, basis);
    const before = sideOf(cells.before, currency, metric, basis);
    const zero = (0,money/* zeroMoney */.Vg)(currency);
    const change = (0,money/* subtractMoney */.$w)(now?.amount ?? zero, before?.amount ?? zero);
    const effects = keys.chargeKind === 'unusedCommitment'
        ? onlyEffect('commitment', change)
        : effectsOf(now, before, currency);
    return { keys, now: now?.amount ?? null, before: before?.amount ?? null, change, effects, groups: 1 };
}
/** Amounts that are unknown add nothing, as in every total (the count of unknown rows stands beside those). */
function sideOf(cells, currency, metric, basis) {
    if (cells.length === 0)
        return null;
    let amount = (0,money/* zeroMoney */.Vg)(currency);
    let quantity = decimal/* ZERO */.f2;
    let uncommitted = basis ? (0,money/* zeroMoney */.Vg)(currency) : null;
    for (const cell of cells) {
        amount = (0,money/* addMoney */.qy)(amount, cell[metric] ?? (0,money/* zeroMoney */.Vg)(currency));
        quantity = quantity && cell.quantity ? (0,decimal/* addDecimal */.vE)(quantity, cell.quantity) : null;
        const reference = basis && cell[basis];
        if (uncommitted && reference)
            uncommitted = (0,money/* addMoney */.qy)(uncommitted, reference);
    }
    return { amount, quantity, uncommitted };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/change-lines.js



/** Spot is a market of its own; on-demand and committed are two prices for the same thing. */
const SPOT = new Set(['Dynamic', 'Spot']);
/** Lines of the detailed cubes: one for each kind of usage, whatever price category it was charged under. */
function detailLines(sides, { currency, metric }) {
    const kinds = (0,analysis_metric/* kindsOf */.t)(metric);
    const groups = new Map();
    for (const side of ['now', 'before']) {
        for (const row of sides[side].rows) {
            if (row.currency !== currency || !kinds.has(row.chargeKind))
                continue;
            const group = entry(groups, sameThing(row), () => new Map());
            entry(group, row.pricingCategory, () => ({ row, now: [], before: [] }))[side].push(row);
        }
    }
    return [...groups.values()].flatMap((categories) => {
        const parts = [...categories.values()];
        const merged = { now: parts.flatMap(({ now }) => now), before: parts.flatMap(({ before }) => before) };
        const basis = uncommittedBasis([...merged.now, ...merged.before], metric, categories.has('Committed'));
        const [first] = parts;
        if (first && basis)
            return [changeLine(first.row, merged, { currency, metric, basis })];
        return parts.map((part) => changeLine(part.row, part, { currency, metric, basis }));
    });
}
/** Lines of a pair of cubes without detail; both hold usage kinds only. */
function pairLines(sides, { currency, metric }) {
    const groups = new Map();
    for (const side of ['now', 'before']) {
        for (const row of sides[side].rows) {
            if (row.currency !== currency)
                continue;
            const key = JSON.stringify(sides.now.dimensions.map((name) => row[name]));
            entry(groups, key, () => ({ row, now: [], before: [] }))[side].push(row);
        }
    }
    return [...groups.values()].map(({ row, ...cells }) => {
        const keys = Object.fromEntries(sides.now.dimensions.map((name) => [name, row[name]]));
        return changeLine(keys, cells, { currency, metric, basis: null });
    });
}
/** Lines of resources; what the source summed beyond its limit is one line without a key. */
function resourceLines(cube, { currency, metric }) {
    return cube.rows
        .filter((row) => row.currency === currency)
        .map(({ key, now, before, groups }) => {
        const cells = { now: now ? [now] : [], before: before ? [before] : [] };
        const own = changeLine(key ?? {}, cells, { currency, metric, basis: null });
        return key ? own : { ...own, keys: null, groups, effects: onlyEffect('amountOnly', own.change) };
    });
}
/**
 * Contracted cost tells price and commitment apart. Where it is unknown (CUR), list cost stands in for usage that
 * was under a commitment on either side; then a private discount counts with the commitment.
 */
function uncommittedBasis(cells, metric, committed) {
    if (metric !== 'effectiveCost' || !cells.every((cell) => cell.quantity))
        return null;
    const isKnown = (basis) => cells.every((cell) => cell[basis] && cell.unknownRows[basis] === 0);
    if (isKnown('contractedCost'))
        return 'contractedCost';
    return committed && isKnown('listCost') ? 'listCost' : null;
}
function sameThing(row) {
    const { serviceName, subAccountId, regionId, usageType, operation, pricingUnit, chargeKind } = row;
    const spot = SPOT.has(row.pricingCategory);
    return JSON.stringify([
        serviceName,
        subAccountId,
        regionId,
        usageType,
        operation,
        pricingUnit,
        chargeKind,
        spot,
    ]);
}
function entry(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/lines-by-dimension.js

/** The lines each dimension is told from: detail first, else the pair of cubes that knows it, quantities preferred. */
function linesByDimension(comparison, selection) {
    const lines = new Map();
    const { detail, byServiceAccount, byServiceRegion, byServiceUsageType, resources } = comparison;
    const offer = (dimensions, read) => {
        const open = dimensions.filter((dimension) => !lines.has(dimension));
        if (open.length === 0)
            return;
        const found = read();
        for (const dimension of open)
            lines.set(dimension, found);
    };
    if (detail.known)
        offer(['serviceName', 'subAccountId', 'regionId', 'usageType'], () => detailLines(detail.value, selection));
    if (byServiceUsageType.known)
        offer(['serviceName', 'usageType'], () => pairLines(byServiceUsageType.value, selection));
    if (byServiceAccount.known)
        offer(['serviceName', 'subAccountId'], () => pairLines(byServiceAccount.value, selection));
    if (byServiceRegion.known)
        offer(['serviceName', 'regionId'], () => pairLines(byServiceRegion.value, selection));
    if (resources.known)
        offer(['resourceId'], () => resourceLines(resources.value, selection));
    return lines;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/movers.js







/**
 * What explains one change, by every dimension the source knows. Nothing is explained where
 * there is nothing to compare, or where days are still incomplete.
 */
function moversOf(comparison, currency, options) {
    const { periods } = comparison;
    if (!periods.covered || periods.state === 'incomplete')
        return [];
    const lines = linesByDimension(withoutKinds(comparison, options.leftOut ?? []), {
        currency,
        metric: options.metric,
    });
    return mover/* MOVER_DIMENSIONS */.i.flatMap((dimension) => {
        const own = lines.get(dimension);
        return own ? [breakdownOf(dimension, own, { periods, currency, options })] : [];
    });
}
function withoutKinds(comparison, kinds) {
    if (kinds.length === 0)
        return comparison;
    const left = new Set(kinds);
    const kept = (cube) => ({
        ...cube,
        rows: cube.rows.filter(({ chargeKind }) => !left.has(chargeKind)),
    });
    return {
        ...comparison,
        detail: (0,known/* mapKnown */.ym)(comparison.detail, ({ now, before }) => ({ now: kept(now), before: kept(before) })),
    };
}
function breakdownOf(dimension, lines, { periods, currency, options }) {
    const labels = new Map(dimension === 'subAccountId' ? options.accounts.map(({ id, name }) => [id, name]) : []);
    const kept = lines.filter(({ keys }) => keys !== null);
    const all = [...Map.groupBy(kept, ({ keys }) => keys?.[dimension] ?? '')]
        .map(([key, group]) => moverOf(key, labels.get(key) ?? null, group, currency))
        .sort((a, b) => byChange(a, b) || (a.key < b.key ? -1 : 1));
    const movers = all.filter(({ change }) => !(0,money/* isZeroMoney */.f9)(change)).slice(0, options.limit);
    const listed = new Set(movers.map(({ key }) => key));
    const others = all.filter(({ key }) => !listed.has(key));
    const beyond = lines.filter(({ keys }) => keys === null);
    return {
        dimension,
        periods,
        change: totalChange(lines, currency),
        effects: totalEffects(lines, currency),
        movers,
        rest: {
            groups: others.length + beyond.reduce((count, { groups }) => count + groups, 0),
            change: totalChange([...others, ...beyond], currency),
        },
    };
}
function moverOf(key, label, lines, currency) {
    const change = totalChange(lines, currency);
    const effects = totalEffects(lines, currency);
    const isNew = lines.every(({ before }) => before === null);
    const isEnded = lines.every(({ now }) => now === null);
    return {
        key,
        label: label === key ? null : label,
        now: total(lines, 'now', currency),
        before: total(lines, 'before', currency),
        change,
        status: isNew ? 'new' : isEnded ? 'ended' : 'changed',
        effects,
        cause: causeOf(effects, change),
        drivers: driversOf(lines, change),
    };
}
function total(lines, side, currency) {
    return (0,money/* sumMoney */.M9)(lines.flatMap((line) => line[side] ?? []), currency);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/other-charges.js


/** What is not usage, by month and kind, from the rows of the cost table: tax, credits, refunds and the like are never called usage. */
function otherChargesOf(table, currency) {
    const other = table.filter(({ chargeKind }) => !charge/* USAGE_KINDS */.od.includes(chargeKind));
    const months = [...Map.groupBy(other, ({ month }) => month).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    return months.flatMap(([month, inMonth]) => charge/* CHARGE_KINDS */.Ld.flatMap((chargeKind) => {
        const rows = inMonth.filter((row) => row.chargeKind === chargeKind);
        if (rows.length === 0)
            return [];
        const sum = (metric) => (0,money/* sumKnownMoney */.XL)(rows.map((row) => row[metric]), currency);
        return [{ month, chargeKind, billedCost: sum('billedCost'), effectiveCost: sum('effectiveCost') }];
    }));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/commitment-views.js


/** Commitments of one currency that are in force, the first to expire first; those without a known end last. */
function commitmentViews(commitments, context) {
    return commitments
        .filter((commitment) => isInForce(commitment, context))
        .map((commitment) => viewOf(commitment, context))
        .sort((a, b) => compareText(sortKey(a), sortKey(b)));
}
/** In force: charged in the month told, or since; one that had ended before is history. */
function isInForce({ months, end }, { month, lastCompleteDay }) {
    if (end !== null && end < month.period.start)
        return false;
    return months.some((each) => each.month >= month.month && each.month <= (0,core_period/* monthOf */.GS)(lastCompleteDay));
}
function viewOf(commitment, { month, asOf }) {
    const zero = (0,money/* zeroMoney */.Vg)(commitment.currency);
    const inMonth = commitment.months.find((each) => each.month === month.month);
    const used = inMonth ? inMonth.used : zero;
    const unused = inMonth ? inMonth.unused : zero;
    return {
        commitment,
        period: month.period,
        used,
        unused,
        utilisation: used && unused ? (0,money/* ratioOfMoney */.D)(used, (0,money/* addMoney */.qy)(used, unused)) : null,
        expiresInDays: commitment.end ? (0,core_period/* daysBetween */.YM)(asOf, commitment.end) : null,
        expires: commitment.end,
        ...costOfExpiry(inMonth, month),
    };
}
const UNKNOWN_EXPIRY = { costOfExpiry: null, costOfExpiryBasis: null };
/** Without the commitment its usage is charged at the contracted or list price, and its own cost goes away, used or not. */
function costOfExpiry(inMonth, { month, period }) {
    if (!inMonth || (0,core_period/* lengthInDays */.Dx)(period) < (0,core_period/* daysInMonth */.L3)(month))
        return UNKNOWN_EXPIRY;
    const { used, unused, coveredContractedCost, coveredListCost } = inMonth;
    const without = coveredContractedCost ?? coveredListCost;
    if (!without || !used || !unused)
        return UNKNOWN_EXPIRY;
    return {
        costOfExpiry: (0,money/* subtractMoney */.$w)(without, (0,money/* addMoney */.qy)(used, unused)),
        costOfExpiryBasis: coveredContractedCost ? 'contractedCost' : 'listCost',
    };
}
function sortKey({ expires, commitment }) {
    return `${expires ?? '9999-12-31'} ${commitment.commitmentDiscountId}`;
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/priced-usage.js


/** FOCUS names Spot `Dynamic`. */
const priced_usage_SPOT = new Set(['Dynamic', 'Spot']);
function pricedUsage(bill, currency, month) {
    return (0,known/* mapKnown */.ym)(bill.monthlyByPricing, ({ rows }) => {
        const own = rows.filter((row) => row.currency === currency && row.month === month);
        const usage = own.filter((row) => row.chargeKind === 'usage');
        const eligible = usage.filter((row) => !priced_usage_SPOT.has(row.pricingCategory));
        const used = eligible.filter((row) => row.commitmentDiscountStatus === 'Used' || row.pricingCategory === 'Committed');
        const unused = own.filter((row) => row.chargeKind === 'unusedCommitment');
        return {
            eligible: sums(eligible, currency),
            spot: sums(usage.filter((row) => priced_usage_SPOT.has(row.pricingCategory)), currency),
            used: sums(used, currency),
            unused: sums(unused, currency),
        };
    });
}
function sums(cells, currency) {
    return {
        billedCost: completeSum(cells, 'billedCost', currency),
        effectiveCost: completeSum(cells, 'effectiveCost', currency),
        listCost: completeSum(cells, 'listCost', currency),
        contractedCost: completeSum(cells, 'contractedCost', currency),
    };
}
/** Ratios need both sums over the same charges: one charge without a value makes the sum unknown. */
function completeSum(cells, metric, currency) {
    let total = (0,money/* zeroMoney */.Vg)(currency);
    for (const cell of cells) {
        const amount = cell[metric];
        if (!amount || cell.unknownRows[metric] > 0)
            return null;
        total = (0,money/* addMoney */.qy)(total, amount);
    }
    return total;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/rate-month.js


/** The last full month; where nothing of it was read, the month the data ends in, as far as it goes. */
function rateMonthOf(bill) {
    const full = bill.calendar.comparisons.find(({ name }) => name === 'lastFullMonth');
    const read = full && (0,core_period/* intersection */.E$)(full.now, bill.head.span);
    if (read)
        return { month: (0,core_period/* monthOf */.GS)(full.now.start), period: read, state: full.state };
    const month = (0,core_period/* monthOf */.GS)(bill.calendar.lastCompleteDay);
    const period = (0,core_period/* intersection */.E$)((0,core_period/* monthPeriod */.WY)(month), bill.head.span) ?? (0,core_period/* monthPeriod */.WY)(month);
    return { month, period, state: (0,complete_days/* stateOfPeriod */._T)(period, (0,complete_days/* firstIncompleteDay */.BC)(bill.calendar), bill.head) };
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/rates.js





/** What rates were paid in the last full month, and what commitments did for them. */
function ratesOf(bill, currency) {
    const month = rateMonthOf(bill);
    const usage = pricedUsage(bill, currency, month.month);
    return {
        ladder: usage.known ? ladderOf(usage.value, month) : usage,
        kpis: usage.known ? kpisOf(usage.value, month) : [],
        commitments: (0,known/* mapKnown */.ym)(bill.commitments, (commitments) => commitmentViews(commitments.filter((each) => each.currency === currency), { month, lastCompleteDay: bill.calendar.lastCompleteDay, asOf: bill.calendar.asOf })),
    };
}
/** Unused commitment is in the effective cost: it was paid for the same usage. */
function ladderOf(usage, { period }) {
    const effectiveCost = effectiveOf(usage);
    if (!effectiveCost)
        return (0,known/* unknown */.L5)('column-missing', 'effective cost', 'export the EffectiveCost column');
    const { listCost, contractedCost } = usage.eligible;
    return (0,known/* known */.eO)({
        period,
        listCost,
        contractedCost,
        effectiveCost,
        excludedSpot: usage.spot.effectiveCost,
        negotiated: difference(listCost, contractedCost),
        commitment: difference(contractedCost, effectiveCost),
    });
}
function kpisOf(usage, month) {
    const { eligible, used, unused } = usage;
    const effective = effectiveOf(usage);
    const paid = sum(used.effectiveCost, unused.effectiveCost);
    const basis = eligible.contractedCost ? 'contractedCost' : 'listCost';
    const ratio = kpiMaker(month);
    return [
        ratio('effective-savings-rate', difference(eligible.contractedCost, effective), eligible.contractedCost),
        ratio('effective-savings-rate-list', difference(eligible.listCost, effective), eligible.listCost),
        ratio('commitment-utilisation', used.effectiveCost, paid),
        { ...ratio('commitment-coverage', used[basis], eligible[basis]), basis },
        ratio('commitment-waste', unused.effectiveCost, paid),
    ];
}
/**
 * A savings rate has no target, its trend is what counts. Nor has coverage here: the usual goals
 * are of usage that a commitment is sold for, and this counts all usage but Spot, whatever the service.
 */
const TARGETS = {
    'commitment-utilisation': { value: '0.95', direction: 'at-least' },
    'commitment-waste': { value: '0.05', direction: 'at-most' },
};
function kpiMaker({ period, state }) {
    return (id, numerator, denominator) => ({
        id,
        value: numerator && denominator ? (0,money/* ratioOfMoney */.D)(numerator, denominator) : null,
        numerator,
        denominator,
        period,
        state,
        target: TARGETS[id] ?? null,
    });
}
function effectiveOf({ eligible, unused }) {
    return sum(eligible.effectiveCost, unused.effectiveCost);
}
function sum(a, b) {
    return a && b ? (0,money/* addMoney */.qy)(a, b) : null;
}
function difference(a, b) {
    return a && b ? (0,money/* subtractMoney */.$w)(a, b) : null;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/series.js






/** Complete days on the daily chart; incomplete days follow. */
const DAYS = 60;
/** Services told apart; the others are one series. */
const SERVICES = 6;
/** What the charts show: usage by day and service, and everything charged by month, as forecasts count it. */
function seriesOf(bill, currency, metric) {
    const incompleteFrom = (0,complete_days/* firstIncompleteDay */.BC)(bill.calendar);
    const shown = shownDays(bill, incompleteFrom, currency);
    const days = shown ? (0,core_period/* eachDay */.aj)(shown) : [];
    return {
        metric,
        days,
        incompleteFrom: days.some((each) => each >= incompleteFrom) ? incompleteFrom : null,
        daily: dailyOf(bill, days, { currency, metric }),
        months: monthsOf(bill, incompleteFrom, { currency, metric }),
    };
}
/** The last complete days, and the days after them that usage has reached. */
function shownDays({ head, dailyByService }, incompleteFrom, currency) {
    if (!dailyByService.known)
        return null;
    const { rows, period } = dailyByService.value;
    let end = incompleteFrom;
    for (const row of rows) {
        const at = (0,core_period/* parseDay */.Iq)(row.day);
        if (at && at >= end && row.currency === currency && series_isUsage(row.chargeKind))
            end = (0,core_period/* addDays */.fi)(at, 1);
    }
    const read = (0,core_period/* intersection */.E$)({ start: (0,core_period/* addDays */.fi)(incompleteFrom, -DAYS), end }, period);
    return read && (0,core_period/* intersection */.E$)(read, head.span);
}
function series_isUsage(chargeKind) {
    return charge/* USAGE_KINDS */.od.some((kind) => kind === chargeKind);
}
function dailyOf(bill, days, { currency, metric }) {
    if (!bill.dailyByService.known)
        return [];
    const place = new Map(days.map((each, index) => [each, index]));
    const zeros = () => days.map(() => (0,money/* zeroMoney */.Vg)(currency));
    const byService = new Map();
    for (const row of bill.dailyByService.value.rows) {
        const [index, amount] = [place.get(row.day), row[metric]];
        if (index === undefined || !amount || row.currency !== currency || !series_isUsage(row.chargeKind))
            continue;
        const amounts = byService.get(row.serviceName) ?? zeros();
        amounts[index] = (0,money/* addMoney */.qy)(amounts[index] ?? (0,money/* zeroMoney */.Vg)(currency), amount);
        byService.set(row.serviceName, amounts);
    }
    const ranked = [...byService]
        .map(([serviceName, amounts]) => ({ serviceName, amounts, total: (0,money/* sumMoney */.M9)(amounts, currency) }))
        .sort((a, b) => (0,money/* compareMoney */.Qb)(b.total, a.total) || (a.serviceName < b.serviceName ? -1 : 1));
    const own = ranked.slice(0, SERVICES).map(({ serviceName, amounts }) => ({ serviceName, amounts }));
    const others = ranked.slice(SERVICES);
    if (others.length === 0)
        return own;
    const rest = zeros().map((zero, index) => (0,money/* sumMoney */.M9)(others.map(({ amounts }) => amounts[index] ?? zero), currency));
    return [...own, { serviceName: null, amounts: rest }];
}
function monthsOf(bill, incompleteFrom, selection) {
    const read = (0,period_cost/* costReader */.d)(bill, { ...selection, kinds: new Set(charge/* CHARGE_KINDS */.Ld) });
    const shown = { start: bill.head.span.start, end: (0,core_period/* addDays */.fi)(bill.calendar.lastCompleteDay, 1) };
    return (0,core_period/* eachMonth */.u1)(shown)
        .slice(-MONTHS_SHOWN)
        .flatMap((month) => {
        const whole = (0,core_period/* monthPeriod */.WY)(month);
        const part = (0,core_period/* intersection */.E$)(whole, shown);
        const amount = part && read(part);
        const complete = whole.end <= incompleteFrom && (0,complete_days/* isRead */.H9)(whole, bill.head);
        return amount ? [{ month, amount, complete }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/costs/analysis/cross-check.js
var cross_check = __webpack_require__(46990);
;// CONCATENATED MODULE: ./build/src/costs/analysis/totals.js



/** Everything read in one currency. */
function totalsOf(bill, currency) {
    return costTotals(bill.totals.filter((cell) => cell.currency === currency), currency);
}
const DIMENSIONS = [
    'day',
    'providerName',
    'serviceName',
    'serviceCategory',
    'subAccountId',
    'regionId',
    'chargeCategory',
    'chargeKind',
    'lineItemType',
    'invoiceId',
];
/** Everything read, by each dimension on its own: days in their order, else the largest billed cost first, then by name. Every breakdown adds up to {@link totalsOf}. */
function breakdownsOf(bill, currency) {
    const names = new Map(bill.head.accounts.map(({ id, name }) => [id, name]));
    return DIMENSIONS.map((dimension) => ({
        dimension,
        items: (0,known/* mapKnown */.ym)(bill.breakdowns[dimension], (groups) => groups
            .filter((group) => group.currency === currency)
            .map((group) => itemOf(group, dimension === 'subAccountId' ? names.get(group.key) : undefined))
            .sort(dimension === 'day' ? byName : bySize)),
    }));
}
function itemOf(group, label) {
    return {
        name: group.key,
        label: label === undefined || label === group.key ? null : label,
        ...costTotals([group], group.currency),
    };
}
/** What has no amount at all comes last. */
function bySize(a, b) {
    const [left, right] = [sizeOf(a), sizeOf(b)];
    const bySum = left && right ? (0,money/* compareMoney */.Qb)(right, left) : Number(left === null) - Number(right === null);
    return bySum || byName(a, b);
}
function byName(a, b) {
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
function sizeOf({ billedCost, effectiveCost }) {
    return billedCost ?? effectiveCost;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/tie-out.js




/** How far the report is from the invoices (I5) and, where it was read, from Cost Explorer (I6). */
function tieOutOf(bill, currency) {
    const split = byInvoice(bill, currency) ?? byMonth(bill, currency);
    return {
        ...split,
        billedCost: totalsOf(bill, currency).billedCost,
        costExplorer: crossChecked(bill, currency),
    };
}
function crossChecked(bill, currency) {
    if (!bill.crossCheck.known)
        return bill.crossCheck;
    const { period, billedCost } = bill.crossCheck.value;
    const theirs = billedCost.find((amount) => amount.currency === currency);
    const found = theirs && (0,cross_check/* gapTo */.Is)(bill, period, theirs);
    return found
        ? (0,known/* known */.eO)({ period, ...found })
        : (0,known/* unknown */.L5)('no-history', 'Cost Explorer total', 'Cost Explorer has no data for these days');
}
function byInvoice({ breakdowns }, currency) {
    if (!breakdowns.invoiceId.known)
        return null;
    const groups = breakdowns.invoiceId.value.flatMap(({ key, billedCost }) => billedCost?.currency === currency ? [{ invoiceId: key, billedCost }] : []);
    const invoices = groups.filter(({ invoiceId }) => invoiceId !== '');
    return {
        invoices: invoices.toSorted((a, b) => (a.invoiceId < b.invoiceId ? -1 : 1)),
        invoiced: tie_out_total(invoices, currency),
        notInvoiced: tie_out_total(groups.filter(({ invoiceId }) => invoiceId === ''), currency),
    };
}
/** Without invoice ids: what the source calls final is invoiced. */
function byMonth({ head }, currency) {
    const months = head.months.filter((month) => month.currency === currency);
    return {
        invoices: [],
        invoiced: tie_out_total(months.filter(({ state }) => state === 'final'), currency),
        notInvoiced: tie_out_total(months.filter(({ state }) => state !== 'final'), currency),
    };
}
function tie_out_total(parts, currency) {
    return (0,money/* sumMoney */.M9)(parts.flatMap(({ billedCost }) => billedCost ?? []), currency);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/shared-growth.js

/** Series needed before anything can be called shared. */
const MIN_SERIES = 5;
/**
 * How cost of all series together stood each week, around 1: the median over the series of week ÷ own mean. Seasons and
 * company growth are in it; what one series does alone is not.
 */
function sharedGrowth(seriesByWeek) {
    const running = seriesByWeek.filter((weeks) => weeks.length > 0 && weeks.every((week) => week > 0));
    const [first = []] = running;
    return first.map((_, at) => running.length < MIN_SERIES ? 1 : (0,simple_statistics/* median */.JZ)(running.map((weeks) => (weeks[at] ?? 0) / (0,simple_statistics/* mean */.RE)([...weeks]))));
}
/** A series as it would have been without what all share. */
function withoutShared(weeks, shared) {
    return weeks.map((week, at) => week / (shared[at] ?? 1));
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/trend-test.js

/** Theil–Sen slope: the median of the slopes between all pairs of values, per step. 0 for fewer than two values. */
function theilSenSlope(values) {
    const slopes = [];
    for (const [later, value] of values.entries())
        for (let earlier = 0; earlier < later; earlier += 1)
            slopes.push((value - (values[earlier] ?? 0)) / (later - earlier));
    return slopes.length === 0 ? 0 : (0,simple_statistics/* median */.JZ)(slopes);
}
/**
 * Two-sided p-value of a trend: the larger of Mann–Kendall's and that of the slope against its standard error. The first
 * knows no outliers, the second knows that neighbours resemble each other: a wandering series is not a trend.
 * 1 for fewer than five values.
 */
function trendPValue(values) {
    return values.length < MIN_VALUES ? 1 : Math.max(mannKendallP(values), slopeP(values));
}
const MIN_VALUES = 5;
/** Mann–Kendall's two-sided p-value by the normal approximation with ties. */
function mannKendallP(values) {
    const n = values.length;
    const s = concordance(values);
    const spread = (n * (n - 1) * (2 * n + 5) - tieTerm(values)) / 18;
    return spread <= 0 || s === 0 ? 1 : twoSided((Math.abs(s) - 1) / Math.sqrt(spread));
}
function twoSided(z) {
    return Math.min(1, Math.max(0, 1 - (0,simple_statistics/* errorFunction */.T7)(z / Math.SQRT2)));
}
function concordance(values) {
    let s = 0;
    for (const [later, value] of values.entries())
        for (let earlier = 0; earlier < later; earlier += 1)
            s += Math.sign(value - (values[earlier] ?? 0));
    return s;
}
function tieTerm(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
}
/** Slope ÷ its standard error, widened by (1 + ρ) ÷ (1 − ρ) where residuals inherit ρ from the one before. */
function slopeP(values) {
    const n = values.length;
    const slope = theilSenSlope(values);
    const flat = values.map((value, at) => value - slope * at);
    const memory = Math.max(0, lagOneCorrelation(flat));
    const noise = ((0,simple_statistics/* variance */.GV)(flat) * n) / (n - 2);
    const steps = (n * (n * n - 1)) / 12;
    const error = Math.sqrt((noise / steps) * ((1 + memory) / (1 - memory)));
    return slope === 0 ? 1 : twoSided(Math.abs(slope) / error);
}
/** With Kendall's correction for short series, which show too little of it. */
function lagOneCorrelation(values) {
    const [before, after] = [values.slice(0, -1), values.slice(1)];
    if (isConstant(before) || isConstant(after))
        return 0;
    const n = values.length;
    return Math.min(MAX_MEMORY, (n * (0,simple_statistics/* sampleCorrelation */.lo)(before, after) + 1) / (n - 4));
}
const MAX_MEMORY = 0.95;
/** Up to rounding: a straight line leaves only that. */
function isConstant(values) {
    const size = Math.max(...values.map(Math.abs));
    return Math.max(...values) - Math.min(...values) <= 1e-9 * size;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/slow-leak.js


/** Weeks a rise must have lasted. */
const LEAK_WEEKS = 8;
const SIGNIFICANT = 0.01;
/** What the cost of a month must rise by from month to month: an amount, and a share of itself. */
const MATERIAL = { amount: 20, ratio: 0.05 };
/** Share of the rise that must be left without its two steepest weeks. */
const STEADY = 0.5;
/** Share of the weeks that must rise. */
const RISING = 0.65;
const DAYS_A_MONTH = 30;
const WEEK = 7;
/**
 * Whether weekly sums rise steadily, week after week, by an amount that matters: long enough to be sure of, too little on
 * any day to be an anomaly, and not in one or two steps (that is a new level, which movers tell).
 *
 * @param weeks sums of whole weeks with the growth that all series share taken out
 */
function isSlowLeak(weeks) {
    if (weeks.length < LEAK_WEEKS)
        return false;
    const perWeek = theilSenSlope(weeks);
    if (perWeek <= 0 || !isMaterial(perWeek, (0,simple_statistics/* median */.JZ)([...weeks])))
        return false;
    return isSteady(weeks) && isSteady(weeks.slice(-LEAK_WEEKS)) && trendPValue(weeks) < SIGNIFICANT;
}
function isMaterial(perWeek, weekly) {
    const monthly = (weekly / WEEK) * DAYS_A_MONTH;
    const monthlyRise = ((perWeek / WEEK) * DAYS_A_MONTH * DAYS_A_MONTH) / WEEK;
    return monthlyRise > Math.max(MATERIAL.amount, MATERIAL.ratio * monthly);
}
function isSteady(weeks) {
    const rises = weeks.slice(1).map((week, at) => week - (weeks[at] ?? 0));
    const total = rises.reduce((sum, rise) => sum + rise, 0);
    const [first = 0, second = 0] = [...rises].sort((a, b) => b - a);
    const rising = rises.filter((rise) => rise > 0).length;
    return (total > 0 &&
        total - first - second >= STEADY * total * (1 - 2 / rises.length) &&
        rising >= RISING * rises.length);
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/trends.js







const MATERIAL_TREND = { amount: 20, ratio: 0.02 };
const WEEKS = 13;
const trends_WEEK = 7;
/** Below this p-value a direction is stated. */
const trends_SIGNIFICANT = 0.01;
/** Weeks below which no trend is computed. */
const MIN_WEEKS = 4;
/**
 * Where daily usage cost is going over the last whole weeks, on complete days: in total, by service, by account, and by
 * service and account for those alone that leak. A leak is flagged once, where it is told most exactly. A scope whose
 * history is too short, or whose cost is not known, is left out.
 */
function trendsOf(bill, currency, options) {
    const { metric, material = MATERIAL_TREND } = options;
    const told = { metric, material };
    const series = allSeries(bill, currency, options);
    const services = series.services.map(weeklySums);
    const shared = sharedGrowth(services);
    const leaks = (each) => isSlowLeak(withoutShared(weeklySums(each), shared));
    const leaking = series.pairs.filter(leaks);
    const covered = (each) => leaking.some((pair) => isWithin(pair.scope, each.scope));
    const total = (0,daily_series/* sumSeries */.p)({}, series.services);
    return [
        ...(total ? [trendOf(total, told, false)] : []),
        ...[...series.services, ...series.accounts].map((each) => trendOf(each, told, leaks(each) && !covered(each))),
        ...leaking.map((each) => trendOf(each, told, true)),
    ];
}
function trendOf(series, { metric, material }, slowLeak) {
    const currency = series.amounts[0]?.currency ?? '';
    const slopePer30Days = theilSenSlope(series.values) * 30;
    const level = (0,simple_statistics/* mean */.RE)([...series.values]);
    const pValue = trendPValue(weeklySums(series));
    const way = slopePer30Days > 0 ? 'rising' : 'falling';
    return {
        scope: series.scope,
        metric,
        period: series.period,
        slopePer30Days: { value: slopePer30Days, currency },
        relativeSlope: level === 0 ? 0 : slopePer30Days / Math.abs(level),
        pValue,
        direction: pValue < trends_SIGNIFICANT && trends_isMaterial(slopePer30Days, level, material) ? way : 'flat',
        slowLeak,
    };
}
/** Slope and level are of a day; what counts is the month. */
function trends_isMaterial(slopePer30Days, level, { amount, ratio }) {
    const change = Math.abs(slopePer30Days) * 30;
    return change > 0 && change >= Math.max(amount, ratio * Math.abs(level) * 30);
}
function weeklySums({ values }) {
    return Array.from({ length: Math.floor(values.length / trends_WEEK) }, (_, week) => values.slice(week * trends_WEEK, (week + 1) * trends_WEEK).reduce((sum, value) => sum + value, 0));
}
function allSeries(bill, currency, { metric, weeks = WEEKS }) {
    const select = (cube, scopeOf, minWeeks) => {
        const period = cube.value && wholeWeeks(bill, cube.value.period, weeks);
        if (!cube.value || !period || period.weeks < minWeeks)
            return [];
        return (0,daily_series/* dailySeries */.B)(cube.value.rows, { period: period.days, currency, metric }, scopeOf);
    };
    return {
        services: select(bill.dailyByService, ({ serviceName = '' }) => ({ serviceName }), MIN_WEEKS),
        accounts: select(bill.dailyByAccount, ({ subAccountId = '' }) => ({ subAccountId }), MIN_WEEKS),
        pairs: select(bill.dailyByServiceAccount, ({ serviceName = '', subAccountId = '' }) => ({ serviceName, subAccountId }), LEAK_WEEKS),
    };
}
/** The last whole weeks of complete days within what was read. */
function wholeWeeks(bill, read, most) {
    const complete = (0,complete_days/* firstIncompleteDay */.BC)(bill.calendar);
    const end = complete < read.end ? complete : read.end;
    let weeks = 0;
    while (weeks < most && (0,core_period/* addDays */.fi)(end, -(weeks + 1) * trends_WEEK) >= read.start)
        weeks += 1;
    return { days: { start: (0,core_period/* addDays */.fi)(end, -weeks * trends_WEEK), end }, weeks };
}
function isWithin(pair, whole) {
    return pair.serviceName === whole.serviceName || pair.subAccountId === whole.subAccountId;
}

;// CONCATENATED MODULE: ./build/src/costs/analyse.js














/** Understands a bill: everything the report says about cost, one currency at a time. Pure. */
function analyse(bill, options) {
    const basis = (0,analysis_metric/* analysisMetric */.L)(bill, options.metric);
    return currenciesOf(bill, options.currency).map((currency) => analyseCurrency(bill, currency, basis, options));
}
function currenciesOf(bill, first) {
    const { currencies } = bill.head;
    return first && currencies.includes(first)
        ? [first, ...currencies.filter((each) => each !== first)]
        : currencies;
}
function analyseCurrency(bill, currency, basis, options) {
    const { metric } = basis;
    const { events, forecaster } = options;
    const forecasts = forecast_forecastOf(bill, currency, {
        forecaster,
        metrics: ['effectiveCost', 'billedCost'],
        events,
    });
    const comparisons = compare(bill, currency, metric);
    const table = costTableOf(bill, currency);
    return {
        currency,
        metric: basis,
        totals: totalsOf(bill, currency),
        breakdowns: breakdownsOf(bill, currency),
        comparisons,
        invoice: tieOutOf(bill, currency),
        otherCharges: otherChargesOf(table, currency),
        movers: bill.comparisons.flatMap((comparison) => moversOf(comparison, currency, {
            metric,
            limit: options.moversLimit,
            accounts: bill.head.accounts,
            leftOut: comparisons.find(({ name }) => name === comparison.periods.name)?.notYetPosted ?? [],
        })),
        trends: trendsOf(bill, currency, { metric }),
        forecasts,
        budgets: budgetsOf(bill, currency, {
            budgets: options.budgets,
            forecasts,
            tellsOthers: currency === currenciesOf(bill, options.currency)[0],
        }),
        anomalies: (0,anomalies/* anomaliesOf */.R)(bill, currency, { metric, events, thresholds: options.anomalies }),
        rates: ratesOf(bill, currency),
        allocation: allocationsOf(bill, currency, { metric, ...options.allocation }),
        series: seriesOf(bill, currency, metric),
        table,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/platform/sample-paths.js
/**
 * Sample paths whose spread grows as the model's interval does: its width on the first day is noise of each day, what it
 * gains after that is drift that stays. Paths come in mirrored pairs, so that their mean is the point forecast.
 *
 * @param quantile standard normal quantile of the interval's upper bound, e.g. 1.2816 for 80 %
 * @param seed decides the paths: same seed, same paths
 */
function samplePaths({ point, lower, upper }, { count, quantile, seed }) {
    const normal = normalNumbers(seed);
    const deviation = point.map((_, at) => Math.max(0, ((upper[at] ?? 0) - (lower[at] ?? 0)) / 2 / quantile));
    const paths = [];
    while (paths.length < count) {
        const errors = errorPath(deviation, normal);
        paths.push(point.map((value, at) => value + (errors[at] ?? 0)));
        if (paths.length < count)
            paths.push(point.map((value, at) => value - (errors[at] ?? 0)));
    }
    return paths;
}
function errorPath(deviation, normal) {
    let drift = 0;
    return deviation.map((sigma, at) => {
        const before = deviation[at - 1] ?? sigma;
        drift += Math.sqrt(Math.max(0, sigma ** 2 - before ** 2)) * normal();
        return drift + (deviation[0] ?? 0) * normal();
    });
}
/** A whole number that depends on every bit of every value (FNV-1a), so that unlike series get unlike paths. */
function seedOf(values) {
    let hash = 0x811c9dc5;
    for (const byte of new Uint8Array(Float64Array.from(values).buffer))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash;
}
/** Standard normal numbers (Box–Muller over mulberry32): fast, seeded, and the same on every machine. */
function normalNumbers(seed) {
    let state = seed >>> 0;
    const uniform = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

;// CONCATENATED MODULE: ./build/src/platform/augurs.js






const augurs_WEEK = 7;
/** Below two full weeks a weekly shape cannot be told from noise. */
const MIN_DAYS = 2 * augurs_WEEK;
const LEVEL = 0.8;
/** Standard normal quantile of the upper bound of an 80 % interval. */
const QUANTILE = 1.2815515655446004;
/**
 * The forecaster over augurs: MSTL takes the week out, AutoETS follows what is left. Loaded on first use, since the
 * module is WebAssembly that a run without a forecast does not need.
 */
async function loadAugurs(read = readPackaged) {
    const { default: initialise, MSTL } = await __webpack_require__.e(/* import() */ 6519).then(__webpack_require__.bind(__webpack_require__, 46519));
    await initialise({ module_or_path: new Uint8Array(await read('mstl_bg.wasm')) });
    return {
        name: 'MSTL + AutoETS',
        paths(history, horizon, count) {
            if (horizon < 1)
                return Array.from({ length: count }, () => []);
            const seed = seedOf(history);
            const flat = flatForecast(history, horizon);
            if (flat)
                return samplePaths(flat, { count, quantile: QUANTILE, seed });
            const model = MSTL.ets([augurs_WEEK]);
            try {
                model.fit(Float64Array.from(history));
                const { point, intervals } = model.predict(horizon, LEVEL);
                const { lower, upper } = intervals ?? { lower: point, upper: point };
                return samplePaths({ point, lower, upper }, { count, quantile: QUANTILE, seed });
            }
            finally {
                model.free();
            }
        },
    };
}
/** What needs no model: a series that never changes, or is too short to have a shape. */
function flatForecast(history, horizon) {
    const [first = 0] = history;
    if (history.length >= MIN_DAYS && history.some((value) => value !== first))
        return null;
    const mean = history.length === 0 ? 0 : history.reduce((sum, value) => sum + value, 0) / history.length;
    const spread = history.length === 0 ? 0 : Math.max(...history) - Math.min(...history);
    const at = (value) => Array.from({ length: horizon }, () => value);
    return { point: at(mean), lower: at(mean - spread / 2), upper: at(mean + spread / 2) };
}
/** From beside the bundle, where ncc puts it, or else from the installed package. */
async function readPackaged(name) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), name);
    if ((0,external_node_fs_.existsSync)(beside))
        return (0,promises_.readFile)(beside);
    const packaged = (0,external_node_module_.createRequire)(import.meta.url).resolve('@bsull/augurs/mstl');
    return (0,promises_.readFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(packaged), name));
}

// EXTERNAL MODULE: ./build/src/core/ledger.js
var ledger = __webpack_require__(14676);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
;// CONCATENATED MODULE: ./build/src/report/change-summary.js


/** How many are named. */
const MOST_NAMED = 10;
/** Recommendations to which the same happened: how many, what they are worth, and the first of them. One order, whatever order they came in. */
function changeSummary(all) {
    return {
        recommendations: all.length,
        net: netOf(all),
        largest: all.toSorted(worthMost).slice(0, MOST_NAMED).map(named),
    };
}
function netOf(all) {
    const amounts = all.flatMap(({ net }) => net ?? []);
    const sums = [...Map.groupBy(amounts, ({ currency }) => currency).values()].flatMap(([first, ...others]) => first ? [others.reduce(money/* addMoney */.qy, first)] : []);
    return sums.toSorted((a, b) => (0,in_order/* inOrder */.a)(a.currency, b.currency));
}
function worthMost(a, b) {
    if (a.net && b.net)
        return byAmount(a.net, b.net) || (0,in_order/* inOrder */.a)(a.fingerprint, b.fingerprint);
    if (a.net || b.net)
        return a.net ? -1 : 1;
    return (0,in_order/* inOrder */.a)(a.fingerprint, b.fingerprint);
}
/** Two currencies are not compared: they stand one after the other. */
function byAmount(a, b) {
    return a.currency === b.currency ? (0,money/* compareMoney */.Qb)(b, a) : (0,in_order/* inOrder */.a)(a.currency, b.currency);
}
/** Without what else is known of it. */
function named(each) {
    const { fingerprint, actionType, account, region, resourceId, net } = each;
    return { fingerprint, actionType, account, region, resourceId, net };
}

// EXTERNAL MODULE: ./build/src/report/living/life.js
var living_life = __webpack_require__(8964);
;// CONCATENATED MODULE: ./build/src/report/recommendation-changes.js



/**
 * What became of the recommendations of an earlier report, and which are new.
 * @param earlierDay Day of that report.
 */
function recommendationChanges(earlierDay, earlier, { recommendations, lives }) {
    if (!recommendations.known)
        return recommendations;
    if (!earlier.known)
        return earlier;
    const { listed, more } = earlier.value;
    if (isAnotherKey(listed, recommendations.value)) {
        return (0,known/* unknown */.L5)('source-changed', 'changes since the last report', 'the next report is compared with this one');
    }
    const done = doneSince(earlierDay, lives ?? []);
    const left = listed.filter(({ open, fingerprint }) => open && !done.has(fingerprint));
    const ended = endedBy(left, recommendations.value, lives ?? []);
    const fresh = freshAmong(recommendations.value, earlierDay, listed, lives ?? []);
    return (0,known/* known */.eO)({
        fresh: changeSummary(fresh.map(changed)),
        done: changeSummary([...done.values()]),
        gone: changeSummary(ended.get('gone') ?? []),
        exempt: changeSummary(ended.get('exempt') ?? []),
        notLooked: changeSummary(ended.get('notLooked') ?? []),
        notCompared: more,
    });
}
/** It takes two looks to tell that somebody acted: the first of them may have been before the earlier report. */
function doneSince(earlierDay, lives) {
    const found = lives.flatMap((life) => {
        const event = life.events.findLast(({ state }) => state === 'done');
        if (!event || event.day <= earlierDay || !(0,living_life/* isOver */.PU)(life))
            return [];
        const { actionType, account, region, resourceIds } = life.subject;
        const [resourceId = ''] = resourceIds;
        return [{ fingerprint: life.fingerprint, actionType, account, region, resourceId, net: event.net }];
    });
    return new Map(found.map((each) => [each.fingerprint, each]));
}
/** Those that are not open any more. An alternative to what was chosen in the meantime is still there. */
function endedBy(before, now, lives) {
    const [open, exempt] = [new Set(), new Set()];
    for (const { fingerprint, exemption } of now)
        (exemption ? exempt : open).add(fingerprint);
    const missed = new Set(lives.filter(isMissed).map(({ fingerprint }) => fingerprint));
    return Map.groupBy(before.filter(({ fingerprint }) => !open.has(fingerprint)), ({ fingerprint }) => exempt.has(fingerprint) ? 'exempt' : missed.has(fingerprint) ? 'gone' : 'notLooked');
}
/** Somebody looked, and it was not there. */
function isMissed(life) {
    return (0,living_life/* isOver */.PU)(life) || life.absences.length > 0;
}
/**
 * Seen first since the earlier report, or back again. What that report merely could not look for, or had no room for, is
 * older than it.
 */
function freshAmong(now, earlierDay, before, lives) {
    const listed = new Set(before.map(({ fingerprint }) => fingerprint));
    const back = new Set(lives.filter(isBackSince(earlierDay)).map(({ fingerprint }) => fingerprint));
    return now.filter(({ fingerprint, exemption, alternative, firstSeen }) => !exemption &&
        !alternative &&
        !listed.has(fingerprint) &&
        (firstSeen > earlierDay || back.has(fingerprint)));
}
function isBackSince(earlierDay) {
    return ({ events }) => events.some(({ day, why }) => why === 'returned' && day > earlierDay);
}
/** Fingerprints are made with a key of the store: by another key all are new and all are gone, which is not so. */
function isAnotherKey(before, now) {
    const [fingerprints, subjects] = [new Set(), new Set()];
    for (const { fingerprint, open, ...subject } of before) {
        fingerprints.add(fingerprint);
        subjects.add(subjectOf(subject));
    }
    return (now.some((each) => subjects.has(subjectOf(each))) &&
        !now.some(({ fingerprint }) => fingerprints.has(fingerprint)));
}
function subjectOf(of) {
    return JSON.stringify([of.account, of.region, of.resourceId, of.actionFamily]);
}
function changed({ saving, ...rest }) {
    return { ...rest, net: saving && { amount: saving.net.amount, currency: saving.currency } };
}

;// CONCATENATED MODULE: ./build/src/report/changes.js




/** What is different from the last report: invoiced months that moved, anomalies that were not there. Like is compared with like, or nothing. */
function changesSince(earlier, later) {
    if (!earlier.known)
        return earlier;
    if (!isAlike(earlier.value, later)) {
        return (0,known/* unknown */.L5)('source-changed', 'changes since the last report', 'the next report is compared with this one');
    }
    return (0,known/* known */.eO)({
        previous: earlier.value.asOf,
        restatedMonths: restated(earlier.value, later.head),
        newAnomalies: newAnomalies(earlier.value, later.costs),
        comparison: later.calendar.headline,
        recommendations: recommendationChanges(earlier.value.asOf, earlier.value.recommended, later),
        savings: savingsChanges(earlier.value.saved, later.savings),
    });
}
/** A change of source, of what its amounts are, of payers or of the metric is a break: nothing is compared across it. */
function isAlike(earlier, { head, costs }) {
    const told = ([first]) => JSON.stringify(first ? [first.currency, first.metric.metric] : []);
    return (sourceText(earlier.source) === sourceText(head.source) &&
        told(earlier.costs) === told(costs) &&
        payersOf(earlier.months, head.months) === payersOf(head.months, earlier.months));
}
function sourceText({ kind, dialect, metricBasis }) {
    return JSON.stringify([kind, dialect, metricBasis.billedCost, metricBasis.effectiveCost]);
}
/** Payers of the months that both reports read. */
function payersOf(months, others) {
    const shared = new Set(others.map(({ month }) => month));
    const payers = months
        .filter(({ month }) => shared.has(month))
        .map(({ billingAccountId }) => billingAccountId);
    return JSON.stringify([...new Set(payers)].sort());
}
/** Months that both reports read in full, complete in both, whose billed total is another one now. */
function restated(earlier, head) {
    const before = billedByMonth(earlier.months);
    const found = [];
    for (const [key, now] of billedByMonth(head.months)) {
        const then = before.get(key);
        if (!then || !isReadAlike(now.month, earlier.span, head.span))
            continue;
        if ((0,money/* amountText */.cY)(then.total) !== (0,money/* amountText */.cY)(now.total)) {
            found.push({ month: now.month, before: then.total, after: now.total });
        }
    }
    return found.sort((a, b) => (a.month < b.month ? -1 : 1));
}
/** Whether both spans hold the same days of a month. */
function isReadAlike(month, a, b) {
    const { start, end } = (0,core_period/* monthPeriod */.WY)(month);
    const reads = (span) => span.start <= start && span.end >= end;
    return (reads(a) && reads(b)) || (a.start === b.start && a.end >= end && b.end >= end);
}
/** Totals of the months that every payer's bill is complete for. */
function billedByMonth(rows) {
    const totals = new Map();
    for (const [key, own] of Map.groupBy(rows, (row) => `${row.month} ${row.currency}`)) {
        const [first] = own;
        if (own.some(({ state }) => state === 'incomplete'))
            continue;
        const amounts = own.map(({ billedCost }) => billedCost);
        const total = first && (0,money/* sumKnownMoney */.XL)(amounts, first.currency);
        if (total)
            totals.set(key, { month: first.month, total });
    }
    return totals;
}
/** Anomalies that the earlier report did not have, in the currencies whose anomalies it knew. */
function newAnomalies(earlier, costs) {
    return costs.flatMap(({ currency, anomalies }) => {
        const before = earlier.costs.find((each) => each.currency === currency)?.anomalies;
        if (!before?.known || !anomalies.known)
            return [];
        const seen = new Set(before.value.map(({ id }) => id));
        return anomalies.value.map(({ id }) => id).filter((id) => !seen.has(id));
    });
}
/** In the order of the later report. */
function savingsChanges(earlier, later) {
    if (!later.known)
        return later;
    if (!earlier.known)
        return earlier;
    return (0,known/* known */.eO)(later.value.flatMap(({ currency, net: after }) => {
        const before = earlier.value.find((each) => each.currency === currency);
        return before && (0,money/* amountText */.cY)(before) !== (0,money/* amountText */.cY)(after) ? [{ currency, before, after }] : [];
    }));
}
/** The newest of some report days before `asOf`. */
function newestBefore(days, asOf) {
    return (days
        .filter((value) => value < asOf)
        .sort()
        .at(-1) ?? null);
}

// EXTERNAL MODULE: ./build/src/core/kpis.js
var kpis = __webpack_require__(69766);
// EXTERNAL MODULE: ./build/src/core/month-scale.js
var month_scale = __webpack_require__(98436);
// EXTERNAL MODULE: ./build/src/report/savings/billed-as.js
var billed_as = __webpack_require__(64183);
// EXTERNAL MODULE: ./build/src/report/savings/unique-id.js
var unique_id = __webpack_require__(95163);
;// CONCATENATED MODULE: ./build/src/report/living/kpis/kpi-row.js


/** Where each should be; those without are read by their trend. docs/kpis.md says whose goals these are. */
const kpi_row_TARGETS = {
    waste: { value: '0.05', direction: 'at-most' },
    'forecast-accuracy': { value: '0.88', direction: 'at-least' },
    'budget-variance': { value: '0.05', direction: 'within' },
    unallocated: { value: '0.1', direction: 'at-most' },
    untagged: { value: '0.1', direction: 'at-most' },
    'action-rate': { value: '0.4', direction: 'at-least' },
    'measured-to-estimated': { value: '0.8', direction: 'at-least' },
};
/** A share of two amounts. Nothing is made up where there is nothing to divide by. */
function moneyKpi(frame, numerator, denominator) {
    return ratioKpi(frame, { kind: 'money', amount: numerator }, { kind: 'money', amount: denominator });
}
function ratioKpi(frame, numerator, denominator) {
    const ratio = (0,decimal/* divideDecimal */.rE)(kpi_row_sizeOf(numerator), kpi_row_sizeOf(denominator));
    const value = ratio ? (0,known/* known */.eO)(ratio) : { known: false, gap: NOTHING };
    return { ...framed(frame), value, unit: 'ratio', numerator, denominator };
}
/** A figure that is no share of two amounts. */
function plainKpi(frame, value, more = {}) {
    return { ...framed(frame), value, unit: 'ratio', numerator: null, denominator: null, ...more };
}
function unknownKpi(frame, gap) {
    return plainKpi(frame, { known: false, gap });
}
/** A row of what is known, one that says why where it is not. */
function kpiOf(frame, value, make) {
    return value.known ? make(value.value) : unknownKpi(frame, value.gap);
}
const NOTHING = {
    reason: 'no-charges',
    subject: 'a figure to steer by',
    remedy: 'there is nothing to compare it with on these days',
};
function framed({ subject, ...frame }) {
    return { ...frame, subject: subject ?? null, target: kpi_row_TARGETS[frame.id] ?? null };
}
function kpi_row_sizeOf(part) {
    if (part.kind === 'count')
        return { units: BigInt(part.count), scale: 0 };
    return part.kind === 'money' ? part.amount.amount : (0,decimal/* decimal */._)(part.amount.value.toFixed(9));
}

;// CONCATENATED MODULE: ./build/src/report/living/kpis/bill-line-kpis.js







/** What of the usage of the last days is waste, and what of it could be saved. */
function billLineKpis(parts) {
    const { currency, lines, state } = parts;
    const frame = { currency, period: lines.period, state };
    return [
        wasteKpi(parts, { ...frame, id: 'waste' }),
        potentialKpi(parts, { ...frame, id: 'optimisation-potential' }),
    ];
}
/** Idle resources and unused commitment; waste is not what can be saved, since what was committed may be sunk. */
function wasteKpi({ currency, lines, recommendations, servicesOf }, frame) {
    if (!recommendations.known)
        return unknownKpi(frame, recommendations.gap);
    if (!lines.resources.known)
        return unknownKpi(frame, lines.resources.gap);
    const idle = Map.groupBy(recommendations.value.filter(({ actionFamily }) => actionFamily === 'idle'), ({ account, resourceId }) => JSON.stringify([account, resourceId]));
    const idleLines = lines.resources.value.filter((line) => isIdle(line, idle, servicesOf) && !isUnused(line));
    return kpiOf(frame, lines.usage, (usage) => {
        const wasted = effective([...idleLines, ...usage.filter(isUnused)], currency);
        const all = effective(usage, currency);
        return wasted && all ? moneyKpi(frame, wasted, all) : unknownKpi(frame, NO_EFFECTIVE_COST);
    });
}
/** Net savings a month beside the usage of these days as of a month of 730 hours. */
function potentialKpi({ currency, lines, savings }, frame) {
    const net = savings.known
        ? (0,known/* known */.eO)(savings.value.find((each) => each.currency === currency)?.net ?? null)
        : savings;
    return kpiOf(frame, net, (saved) => kpiOf(frame, lines.usage, (usage) => {
        const spent = effective(usage.filter((line) => !isUnused(line)), currency);
        if (!spent)
            return unknownKpi(frame, NO_EFFECTIVE_COST);
        return moneyKpi(frame, saved ?? { amount: decimal/* ZERO */.f2, currency }, aMonth(spent, lines.days));
    }));
}
/** Whether the bill's resource, or what an ARN of it ends with, was judged idle in its account, region and service. */
function isIdle(line, idle, servicesOf) {
    const { subAccountId, resourceId } = line;
    const ends = resourceId.startsWith('arn:')
        ? [...resourceId.matchAll(/[:/]/g)].map(({ index }) => resourceId.slice(index + 1))
        : [];
    return [resourceId, ...ends].some((id) => id !== '' &&
        idle.get(JSON.stringify([subAccountId, id]))?.some((one) => isAbout(one, line, servicesOf)));
}
/** A name may stand for resources of several services, and for one in every region. */
function isAbout({ region, resourceId, serviceName }, line, servicesOf) {
    const places = [region, line.regionId];
    if (region !== line.regionId && !places.includes('') && !places.includes('global'))
        return false;
    if ((0,unique_id/* isUniqueId */.t)(resourceId))
        return true;
    const services = servicesOf(serviceName);
    return services.some((service) => (0,billed_as/* isBilledAs */.j)(line.serviceName, { service }, servicesOf));
}
function isUnused({ commitmentDiscountStatus }) {
    return commitmentDiscountStatus === 'Unused';
}
/** `null` where the cost of any line is not known. */
function effective(lines, currency) {
    const own = lines.filter((line) => line.currency === currency);
    const costs = own.map(({ effectiveCost, unknownRows }) => unknownRows.effectiveCost > 0 ? null : effectiveCost);
    return costs.every((cost) => cost !== null) ? (0,money/* sumMoney */.M9)(costs, currency) : null;
}
function aMonth({ amount, currency }, days) {
    return { amount: (0,month_scale/* monthOfDays */.DQ)(amount, days), currency };
}
const NO_EFFECTIVE_COST = {
    reason: 'column-missing',
    subject: 'effective cost',
    remedy: 'export the EffectiveCost column',
};

;// CONCATENATED MODULE: ./build/src/report/living/kpis/cost-kpis.js





/**
 * What the analysis of one currency says of rates, forecast, budgets, owners, tags and anomalies; nothing is computed twice.
 * @param span The days that were read.
 */
function costKpis(costs, span) {
    const month = lastMonth(costs) ?? { period: span, state: 'incomplete' };
    return [
        ...costs.rates.kpis.map((kpi) => rateKpi(kpi, costs)),
        forecastKpi(costs, month),
        ...budgetKpis(costs, month),
        ...allocationKpis(costs, month),
        anomalyKpi(costs, month),
    ];
}
function lastMonth({ comparisons }) {
    const figure = comparisons.find(({ name }) => name === 'lastFullMonth')?.now ?? comparisons[0]?.now;
    return figure ? { period: figure.period, state: figure.state } : null;
}
function rateKpi({ value, numerator, denominator, basis: _, ...kpi }, { currency, rates: { commitments } }) {
    const isWithout = kpi.id.startsWith('commitment-') && commitments.known && commitments.value.length === 0;
    const gap = isWithout ? NO_COMMITMENTS : denominator ? NOTHING : NO_RATE;
    return {
        ...kpi,
        subject: null,
        currency,
        value: value ? (0,known/* known */.eO)(value) : { known: false, gap },
        unit: 'ratio',
        numerator: numerator && { kind: 'money', amount: numerator },
        denominator: denominator && { kind: 'money', amount: denominator },
    };
}
/** How near forecasts of past months came, made at days of the month as each run makes them. */
function forecastKpi({ currency, forecasts }, month) {
    const frame = { id: 'forecast-accuracy', currency, ...month };
    return kpiOf(frame, forecasts, ([first]) => {
        const test = first?.backTests.find(({ method }) => method === first.method);
        if (!first || !test)
            return unknownKpi(frame, NO_FINAL_MONTHS);
        const value = (0,known/* known */.eO)((0,decimal/* decimal */._)((1 - test.wape).toFixed(6)));
        return plainKpi({ ...frame, period: first.trainedOn, state: 'final' }, value, {
            denominator: { kind: 'count', count: test.origins, of: 'forecasts' },
        });
    });
}
/** Of a period that is running, by what is expected at its end: part of a month is below any budget. */
function budgetKpis({ currency, budgets }, month) {
    const id = 'budget-variance';
    if (!budgets.known)
        return [unknownKpi({ id, currency, ...month }, budgets.gap)];
    return budgets.value.map(({ name, period, state, actual, amount, forecast, gap }) => {
        const frame = { id, currency, subject: name, period, state };
        if (forecast) {
            const over = { value: forecast.value - (0,money/* moneyToNumber */.jQ)(amount), currency };
            return ratioKpi(frame, { kind: 'estimate', amount: over }, { kind: 'money', amount });
        }
        if (!actual)
            return unknownKpi(frame, gap ?? NO_RATE);
        return moneyKpi(frame, (0,money/* subtractMoney */.$w)(actual, amount), amount);
    });
}
/** Of the last full month; of the running one where that was not read. */
function allocationKpis({ currency, allocation }, month) {
    const gaps = allocation.allocations.flatMap((each) => (each.known ? [] : [each.gap]));
    const found = allocation.allocations.flatMap((each) => (each.known ? [each.value] : []));
    const byKey = [...Map.groupBy(found, ({ by }) => by).values()].flatMap((each) => each.at(-1) ?? []);
    const state = (period) => (0,core_period/* intersection */.E$)(month.period, period) ? month.state : 'incomplete';
    const rows = byKey.flatMap(({ by, period, untagged, shares }) => {
        const frame = { currency, subject: by, period, state: state(period) };
        if (by === 'subAccountId')
            return [];
        if (untagged)
            return [moneyKpi({ ...frame, id: 'untagged' }, untagged.amount, untagged.taggable)];
        const all = (0,money/* sumMoney */.M9)(shares.map(({ direct }) => direct), currency);
        const without = shares.find(({ value }) => value === '')?.direct ?? { ...all, amount: (0,decimal/* decimal */._)('0') };
        return [moneyKpi({ ...frame, id: 'unallocated' }, without, all)];
    });
    const [gap = NO_TAG_KEY] = gaps;
    if (rows.some(({ id }) => id === 'untagged'))
        return rows;
    return [...rows, unknownKpi({ id: 'untagged', currency, ...month }, gap)];
}
/** What confirmed anomalies of a month cost above what was expected, beside all usage of it. */
function anomalyKpi({ currency, anomalies, comparisons }, month) {
    const frame = { id: 'anomaly-cost', currency, ...month };
    const spend = comparisons.find(({ now }) => now.period === month.period)?.now.amount;
    return kpiOf(frame, anomalies, (found) => {
        if (!spend)
            return unknownKpi(frame, NO_RATE);
        const cost = found
            .filter((each) => each.confirmed && (0,core_period/* contains */.gR)(month.period, each.period.start))
            .filter(({ impact }) => impact.amount.units > 0n)
            .reduce((sum, { impact }) => (0,money/* addMoney */.qy)(sum, impact), { amount: (0,decimal/* decimal */._)('0'), currency });
        return moneyKpi(frame, cost, spend);
    });
}
const NO_RATE = {
    reason: 'column-missing',
    subject: 'a figure to steer by',
    remedy: 'read a bill with contracted, list and effective cost',
};
const NO_COMMITMENTS = {
    reason: 'no-charges',
    subject: 'a figure to steer by',
    remedy: 'there are no commitments in this currency',
};
const NO_FINAL_MONTHS = {
    reason: 'no-history',
    subject: 'forecast',
    remedy: 'read at least three final months',
};
const NO_TAG_KEY = {
    reason: 'not-configured',
    subject: 'cost by tag',
    remedy: 'name the tag key under tags.required',
};

;// CONCATENATED MODULE: ./build/src/report/living/kpis/decision-kpis.js






/** Days somebody has for a decision. */
const DAYS_TO_DECIDE = 30;
/** Days whose recommendations are looked at, once each had its days for a decision. */
const RAISED_DAYS = 90;
/** How people deal with recommendations. @param lives `null`: there is no history. */
function decisionKpis(lives, asOf) {
    const end = (0,core_period/* addDays */.fi)(asOf, 1 - DAYS_TO_DECIDE);
    const period = { start: (0,core_period/* addDays */.fi)(end, -RAISED_DAYS), end };
    const frame = { currency: null, period, state: 'final' };
    const raised = (lives ?? []).filter(({ firstSeen }) => firstSeen >= period.start && firstSeen < period.end);
    if (raised.length === 0) {
        return [
            unknownKpi({ ...frame, id: 'action-rate' }, NOTHING_RAISED),
            unknownKpi({ ...frame, id: 'days-to-decision' }, NOTHING_RAISED),
            ...measuredKpis(lives ?? [], asOf),
        ];
    }
    const acted = raised.filter((life) => (daysTo(life, ACTED) ?? Infinity) <= DAYS_TO_DECIDE);
    const count = (some) => ({ kind: 'count', count: some.length, of: 'recommendations' });
    return [
        ratioKpi({ ...frame, id: 'action-rate' }, count(acted), count(raised)),
        daysToDecision(raised, frame),
        ...measuredKpis(lives ?? [], asOf),
    ];
}
const ACTED = new Set(['accepted', 'done', 'measured']);
const DECIDED = new Set([...ACTED, 'exempt']);
/** Days from its first day to the first state of some; `null`: none so far. */
function daysTo({ events, firstSeen }, states) {
    const event = events.find(({ state }) => states.has(state));
    return event ? (0,core_period/* daysBetween */.YM)(firstSeen, event.day) : null;
}
function daysToDecision(raised, frame) {
    const days = raised.flatMap((life) => daysTo(life, DECIDED) ?? []).sort((a, b) => a - b);
    const own = { ...frame, id: 'days-to-decision' };
    const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
    if (low === undefined || high === undefined)
        return unknownKpi(own, NOTHING_DECIDED);
    const denominator = { kind: 'count', count: days.length, of: 'recommendations' };
    return plainKpi(own, (0,known/* known */.eO)((0,decimal/* decimal */._)(String((low + high) / 2))), { unit: 'days', denominator });
}
/** Of the savings measured in the last year, by currency. */
function measuredKpis(lives, asOf) {
    const period = { start: (0,core_period/* addDays */.fi)(asOf, -364), end: (0,core_period/* addDays */.fi)(asOf, 1) };
    const pairs = lives.flatMap((life) => measuredPair(life, period.start));
    const byCurrency = [...Map.groupBy(pairs, ({ estimate }) => estimate.currency)];
    return byCurrency
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([currency, own]) => moneyKpi({ id: 'measured-to-estimated', currency, period, state: 'final' }, (0,money/* sumMoney */.M9)(own.map(({ measured }) => measured), currency), (0,money/* sumMoney */.M9)(own.map(({ estimate }) => estimate), currency)));
}
function measuredPair(life, since) {
    const measured = life.events.find(({ state }) => state === 'measured');
    const estimate = life.events.find(({ state }) => state === 'done')?.net;
    if ((0,living_life/* stateOf */.L4)(life) !== 'measured' || !measured?.net || !estimate || measured.day < since)
        return [];
    return [{ measured: measured.net, estimate }];
}
const NOTHING_RAISED = {
    reason: 'no-history',
    subject: 'decisions about recommendations',
    remedy: 'recommendations have to stand for 30 days first',
};
const NOTHING_DECIDED = {
    reason: 'no-history',
    subject: 'decisions about recommendations',
    remedy: 'nobody has decided about any of them so far',
};

;// CONCATENATED MODULE: ./build/src/report/living/kpis/kpis-of.js









/** Every KPI that can be told, and of the others why not; in the order of the page, by currency. */
function kpis_of_kpisOf(parts) {
    const { costs, span, lines, linesState: state, recommendations, savings, servicesOf } = parts;
    const rows = [
        ...costs.flatMap((each) => [
            ...costKpis(each, span),
            ...billLineKpis({ currency: each.currency, lines, state, recommendations, savings, servicesOf }),
        ]),
        ...ownershipKpis(parts),
        ...decisionKpis(parts.lives, parts.asOf),
        ...freshness(parts),
    ];
    return rows.sort((a, b) => kpis/* KPI_IDS */.E.indexOf(a.id) - kpis/* KPI_IDS */.E.indexOf(b.id));
}
/** By the rules of `owners:`; other allocations have rows of their own. */
function ownershipKpis({ ownership, linesState }) {
    if (!ownership.known)
        return [];
    return ownership.value.tables.flatMap(({ currency, period, teams }) => {
        const spends = teams.flatMap(({ spend }) => spend ?? []);
        const without = teams.find(({ team }) => team === null)?.spend;
        if (!period || !without)
            return [];
        const frame = { id: 'unallocated', currency, subject: 'owners', period, state: linesState };
        return [moneyKpi(frame, without, (0,money/* sumMoney */.M9)(spends, currency))];
    });
}
const HOUR_MS = 3_600_000;
/** Hours from the last usage in the bill to the run. */
function freshness({ dataThrough, now, slaHours, asOf }) {
    if (dataThrough === null)
        return [];
    const hours = Math.max(0, (Date.parse(now) - Date.parse(dataThrough)) / HOUR_MS);
    const period = { start: asOf, end: (0,core_period/* addDays */.fi)(asOf, 1) };
    const frame = { id: 'freshness', currency: null, period, state: 'final' };
    // A day is 24 hours old when its promise begins to run.
    const target = slaHours === null ? null : { value: String(24 + slaHours), direction: 'at-most' };
    return [plainKpi(frame, (0,known/* known */.eO)((0,decimal/* decimal */._)(hours.toFixed(1))), { unit: 'hours', target })];
}

;// CONCATENATED MODULE: ./build/src/report/savings/summarise-savings.js

const BASES = ['bill', 'bill-rate', 'list-price', 'aws-estimate'];
/**
 * What recommendations are worth a month, one summary a currency. Alternatives count in `gross` alone; what people decided not
 * to do stands apart.
 * @param currencies The primary one first; each gets a summary, and so has every other that an amount is in.
 * @param hubTotals Cost Optimization Hub's own totals, one a currency at most.
 */
function summariseSavings(recommendations, currencies, hubTotals = []) {
    const others = recommendations.flatMap(({ saving }) => saving?.currency ?? []).sort();
    const all = [...new Set([...currencies, ...others])];
    const withoutAmount = recommendations.filter(({ saving, exemption }) => !saving && !exemption).length;
    return all.map((currency, index) => ({
        ...summaryOf(recommendations, currency),
        // An amount nobody knows is in no currency: it is counted with the primary one.
        withoutAmount: index === 0 ? withoutAmount : 0,
        hubTotal: hubTotals.find((total) => total.currency === currency) ?? null,
    }));
}
function summaryOf(recommendations, currency) {
    const own = recommendations.flatMap(({ saving, ...rest }) => saving?.currency === currency ? [{ saving, ...rest }] : []);
    const open = own.filter(({ exemption }) => !exemption);
    const chosen = open.filter(({ alternative }) => !alternative).map(({ saving }) => saving);
    const exempt = own.filter(({ exemption }) => exemption);
    const sum = (amounts) => (0,money/* sumMoney */.M9)(amounts.map(plain), currency);
    return {
        currency,
        net: sum(chosen.map(({ net }) => net)),
        gross: sum(open.map(({ saving }) => saving.gross)),
        low: sum(chosen.map(({ low }) => low)),
        high: sum(chosen.map(({ high }) => high)),
        byBasis: Object.fromEntries(BASES.flatMap((basis) => {
            const amounts = chosen.filter((saving) => saving.basis === basis).map(({ net }) => plain(net));
            return amounts.length > 0 ? [[basis, amounts.reduce(money/* addMoney */.qy, (0,money/* zeroMoney */.Vg)(currency))]] : [];
        })),
        recommendations: chosen.length,
        exempt: { recommendations: exempt.length, net: sum(exempt.map(({ saving }) => saving.net)) },
    };
}
/** Without the month in its type: sums of months are months, and nothing else may be read from it. */
function plain({ amount, currency }) {
    return { amount, currency };
}

;// CONCATENATED MODULE: ./build/src/report/service-inventory.js
/**
 * What was counted of some services, over all accounts and regions. A place that could not be counted is told beside the
 * sum, never as zero. Of services that the run did not count, every type that the catalogue knows is not counted.
 */
function inventoryOf(rows, services) {
    const ids = new Set(services.map(({ id }) => id));
    const own = rows.filter(({ service }) => ids.has(service));
    const types = [...Map.groupBy(own, ({ resourceType }) => resourceType)]
        .map(([resourceType, places]) => typeOf(resourceType, places))
        .sort((a, b) => (a.resourceType < b.resourceType ? -1 : 1));
    const counted = types.filter(({ resources }) => resources !== null);
    const notCounted = own.length === 0 ? catalogueTypes(services) : types.length - counted.length;
    return {
        resources: sumOrNull(types.map(({ resources }) => resources)),
        counted: counted.length,
        notCounted,
        types,
    };
}
function catalogueTypes(services) {
    return new Set(services.flatMap(({ resourceTypes }) => [...resourceTypes.listable, ...resourceTypes.notListable])).size;
}
function typeOf(resourceType, places) {
    const counted = places.filter(({ resources }) => resources !== null);
    return {
        resourceType,
        resources: sumOrNull(places.map(({ resources }) => resources)),
        places: counted.length,
        missingPlaces: places.length - counted.length,
        sources: [...new Set(places.map(({ source }) => source))].sort(),
    };
}
/** `null` where nothing is known. */
function sumOrNull(counts) {
    const known = counts.filter((count) => count !== null);
    return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

;// CONCATENATED MODULE: ./build/src/report/service-uses.js




/** Usage types named for one service; the rest is counted. */
const MOST_DRIVERS = 10;
/** Months told for one service; older ones are in costs.csv. */
const MOST_MONTHS = 4;
/** Every service of the bill with its cost, drivers, unusual periods and inventory; by currency, then cost of the newest month. */
function serviceUses(parts) {
    return parts.costs.flatMap((costs) => {
        const rows = costs.table.filter((row) => counts(row, costs.metric.metric));
        const drivers = driversByService(parts.bill, costs);
        return [...Map.groupBy(rows, ({ serviceName }) => serviceName)]
            .map(([serviceName, own]) => useOf(serviceName, own, costs, drivers, parts))
            .sort(byCost);
    });
}
/** What comparisons count: usage, or for the invoice's metric every charge. */
function counts({ chargeKind }, metric) {
    return metric === 'billedCost' || charge/* USAGE_KINDS */.od.includes(chargeKind);
}
function useOf(serviceName, rows, costs, drivers, { collection, servicesOf, nonServiceOf }) {
    const services = servicesOf(serviceName);
    return {
        serviceName,
        services: services.map(({ id }) => id),
        nonService: nonServiceOf(serviceName),
        currency: costs.currency,
        months: service_uses_monthsOf(rows, costs),
        drivers: (0,known/* mapKnown */.ym)(drivers, (found) => found.get(serviceName) ?? noDrivers(found)),
        anomalies: (0,known/* mapKnown */.ym)(costs.anomalies, (all) => all.filter(({ scope }) => scope.serviceName === serviceName).map(({ id }) => id)),
        inventory: (0,known/* mapKnown */.ym)(collection, ({ inventory }) => inventoryOf(inventory, services)),
    };
}
function service_uses_monthsOf(rows, { currency, metric }) {
    return [...Map.groupBy(rows, ({ month }) => month)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(-MOST_MONTHS)
        .map(([month, own]) => ({
        month,
        amount: (0,money/* sumKnownMoney */.XL)(own.map((row) => row[metric.metric]), currency),
    }));
}
/** The service had no usage in the compared days. */
function noDrivers(found) {
    const [any] = found.values();
    if (!any)
        throw new TypeError('Drivers are known of no service at all.');
    return { ...any, usageTypes: [], more: 0 };
}
function driversByService({ comparisons, calendar }, { currency, metric }) {
    const headline = comparisons.find(({ periods }) => periods.name === calendar.headline);
    if (!headline)
        return (0,known/* unknown */.L5)('no-history', SUBJECT, 'read a bill with daily usage');
    const { now, before } = headline.periods;
    const costs = (0,known/* mapKnown */.ym)(usageTypesOf(headline), (sides) => costsByService(sides, currency, metric.metric));
    if (costs.known && costs.value.size === 0)
        return (0,known/* unknown */.L5)('no-charges', SUBJECT, 'read a bill with daily usage');
    return (0,known/* mapKnown */.ym)(costs, (found) => new Map([...found].map(([name, types]) => [name, { now, before, ...largest(types) }])));
}
const SUBJECT = 'by service and usage type';
/** A source that compares in detail answers no coarser question beside it. */
function usageTypesOf({ byServiceUsageType, detail }) {
    const cubes = detail.known ? detail : byServiceUsageType;
    return (0,known/* mapKnown */.ym)(cubes, ({ now, before }) => ({ now: now.rows, before: before.rows }));
}
function costsByService(sides, currency, metric) {
    const sums = new Map();
    for (const side of ['now', 'before'])
        for (const row of sides[side]) {
            if (row.currency !== currency || !isCompared(row, metric))
                continue;
            const own = sums.get(row.serviceName) ?? new Map();
            const sum = own.get(row.usageType) ?? { usageType: row.usageType, now: null, before: null };
            const amount = row[metric];
            const total = amount && sum[side] ? (0,money/* addMoney */.qy)(sum[side], amount) : (amount ?? sum[side]);
            sums.set(row.serviceName, own.set(row.usageType, { ...sum, [side]: total }));
        }
    return new Map([...sums].map(([name, types]) => [name, [...types.values()]]));
}
/** The detailed comparison holds every kind of charge; the other one only usage. */
function isCompared(row, metric) {
    return (metric === 'billedCost' || !('chargeKind' in row) || charge/* USAGE_KINDS */.od.some((kind) => kind === row.chargeKind));
}
function largest(types) {
    const size = ({ now, before }) => Math.max(...[now, before].map((amount) => (amount ? Math.abs((0,money/* moneyToNumber */.jQ)(amount)) : 0)));
    const sorted = types.toSorted((a, b) => size(b) - size(a) || (a.usageType < b.usageType ? -1 : 1));
    return { usageTypes: sorted.slice(0, MOST_DRIVERS), more: Math.max(0, sorted.length - MOST_DRIVERS) };
}
function byCost(a, b) {
    const [ours, theirs] = [newest(a), newest(b)];
    const order = ours && theirs ? (0,money/* compareMoney */.Qb)(theirs, ours) : Number(!ours) - Number(!theirs);
    return order || (a.serviceName < b.serviceName ? -1 : 1);
}
/** Of the last month that is told, or the one before where that is all there is. */
function newest({ months }) {
    return months.at(-1)?.amount ?? null;
}

;// CONCATENATED MODULE: ./build/src/report/sla-state.js

const sla_state_HOUR_MS = 3_600_000;
/**
 * Holds the first day that is not whole in the data against the promise. AWS bills in UTC, so a day has 24 hours whatever clocks
 * do. A report of an earlier day is judged as of the beginning of that day, since nothing later was read for it.
 */
function slaState({ slaHours, dataThrough, now, asOf }) {
    if (slaHours === null)
        return { state: 'not-promised' };
    const today = (0,core_period/* dayFromMs */.t8)(Date.parse(now));
    const at = today === asOf ? Date.parse(now) : (0,core_period/* dayToMs */.Iv)(asOf);
    // Without a bill, the day before is missing at the least.
    const day = dataThrough === null ? (0,core_period/* addDays */.fi)((0,core_period/* dayFromMs */.t8)(at), -1) : (0,core_period/* dayFromMs */.t8)(Date.parse(dataThrough));
    const due = (0,core_period/* dayToMs */.Iv)((0,core_period/* addDays */.fi)(day, 1)) + slaHours * sla_state_HOUR_MS;
    if (at <= due)
        return { state: 'met', slaHours };
    return { state: 'breached', slaHours, day, hoursLate: Math.ceil((at - due) / sla_state_HOUR_MS) };
}

;// CONCATENATED MODULE: ./build/src/report/assemble-report.js









/** List prices and AWS's estimates are in US dollars, where no bill says otherwise. */
const NO_BILL_CURRENCY = 'USD';
/** Puts what one run found out into the one value everything is rendered from. */
function assembleReport(parts) {
    const { head, calendar, quality, invariants, usage } = parts.bill;
    const { collection, billChecks, recommendations } = parts.live;
    const reads = [...parts.ledger, ...(collection.known ? collection.value.ledger : [])];
    const lived = livedOf(parts);
    const savings = savingsIn(parts);
    const lives = parts.live.living?.lives ?? null;
    return {
        schemaVersion: report/* REPORT_SCHEMA_VERSION */.W,
        tenant: parts.tenant,
        asOf: calendar.asOf,
        language: parts.language,
        source: head.source,
        calendar,
        span: head.span,
        dataThrough: head.dataThrough,
        sla: slaOf(parts),
        rows: head.rows,
        months: head.months,
        accounts: head.accounts,
        costs: parts.costs,
        savings,
        recommendations,
        ...lived,
        kpis: kpisIn(parts, lived.ownership, savings),
        collection,
        billChecks,
        services: serviceUses({ ...parts, collection }),
        billGap: parts.billGap ?? null,
        ledger: (0,known/* known */.eO)({ coverage: (0,ledger/* coverageOf */._)(reads), rows: reads }),
        changes: changesSince(parts.earlier, {
            head,
            calendar,
            costs: parts.costs,
            recommendations,
            savings,
            lives,
        }),
        quality,
        invariants,
        usage,
    };
}
function savingsIn({ bill, live }) {
    const { currencies } = bill.head;
    const told = currencies.length > 0 ? currencies : [NO_BILL_CURRENCY];
    return (0,known/* mapKnown */.ym)(live.recommendations, (all) => summariseSavings(all, told, live.hubTotals));
}
function slaOf({ promise, bill, billGap, costs }) {
    if (!promise)
        return { state: 'not-promised' };
    if (!billGap && costs.length === 0)
        return { state: 'unknown', slaHours: promise.slaHours };
    const dataThrough = billGap ? null : bill.head.dataThrough;
    return slaState({ ...promise, dataThrough, asOf: bill.calendar.asOf });
}
function livedOf({ live: { living, recommendations } }) {
    if (living) {
        const { exemptions, ownership, savingsLedger, outcomes } = living;
        return { exemptions: (0,known/* known */.eO)(exemptions), ownership, savingsLedger, outcomes };
    }
    const gap = recommendations.known ? NOT_REMEMBERED : recommendations.gap;
    return {
        exemptions: { known: false, gap },
        ownership: { known: false, gap: { ...gap, subject: 'spend of owners' } },
        savingsLedger: { known: false, gap: { ...gap, subject: 'what actions have saved' } },
        outcomes: { known: false, gap: { ...gap, subject: 'what actions have saved' } },
    };
}
const NOT_REMEMBERED = {
    reason: 'not-configured',
    subject: 'recommended actions',
    remedy: 'name a tenant in spendlog.yml to look at what runs in AWS',
};
function kpisIn(parts, ownership, savings) {
    const { bill, lines, live, promise, billGap } = parts;
    const { calendar, head } = bill;
    const isRead = !billGap && parts.costs.length > 0;
    return kpis_of_kpisOf({
        asOf: calendar.asOf,
        span: head.span,
        costs: parts.costs,
        lines,
        linesState: assemble_report_stateOf(lines.period, head.months),
        recommendations: live.recommendations,
        savings,
        servicesOf: (name) => parts.servicesOf(name).map(({ id }) => id),
        ownership,
        lives: live.living?.lives ?? null,
        dataThrough: isRead ? head.dataThrough : null,
        now: promise?.now ?? `${calendar.asOf}T00:00:00.000Z`,
        slaHours: promise?.slaHours ?? null,
    });
}
/** Final where every month of it is. Lines are of complete days. */
function assemble_report_stateOf(period, months) {
    const touched = new Set((0,core_period/* eachMonth */.u1)(period));
    const own = months.filter(({ month }) => touched.has(month));
    return own.length > 0 && own.every(({ state }) => state === 'final') ? 'final' : 'provisional';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./build/src/core/parse-json.js
var parse_json = __webpack_require__(73529);
;// CONCATENATED MODULE: ./build/src/report/earlier-recommendations.js



const MoneyText = schemas/* object */.Ikc({ amount: schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?$/), currency: schemas/* string */.YjP() })
    .transform(({ amount, currency }) => (0,money/* money */.TG)(amount, currency));
const Recommendation = schemas/* object */.Ikc({
    fingerprint: schemas/* string */.YjP(),
    actionType: schemas/* string */.YjP(),
    actionFamily: schemas/* string */.YjP(),
    account: schemas/* string */.YjP(),
    region: schemas/* string */.YjP(),
    resourceId: schemas/* string */.YjP(),
    exemption: schemas/* unknown */.L5J(),
    alternative: schemas/* boolean */.zMY(),
    saving: schemas/* object */.Ikc({ net: MoneyText }).nullable(),
})
    .transform(({ exemption, alternative, saving, ...rest }) => ({
    ...rest,
    open: !exemption && !alternative,
    net: saving?.net ?? null,
}));
const Recommended = schemas/* object */.Ikc({
    recommendations: schemas/* object */.Ikc({ known: schemas/* literal */.euz(true), value: schemas/* array */.YOg(Recommendation) }),
    moreRecommendations: schemas/* number */.aig().int().min(0),
});
const Saved = schemas/* object */.Ikc({
    savings: schemas/* object */.Ikc({ known: schemas/* literal */.euz(true), value: schemas/* array */.YOg(schemas/* object */.Ikc({ net: MoneyText })) }),
});
/** Unknown where that report did not know them, or wrote them in another way. */
function earlierRecommendations(report) {
    const read = Recommended.safeParse(report);
    if (!read.success)
        return (0,known/* unknown */.L5)('no-history', 'changes since the last report', NEXT_TIME);
    const { recommendations, moreRecommendations } = read.data;
    return (0,known/* known */.eO)({ listed: recommendations.value, more: moreRecommendations });
}
function earlierSavings(report) {
    const read = Saved.safeParse(report);
    if (!read.success)
        return (0,known/* unknown */.L5)('no-history', 'changes since the last report', NEXT_TIME);
    return (0,known/* known */.eO)(read.data.savings.value.map(({ net }) => net));
}
const NEXT_TIME = 'the next report is compared with this one';

;// CONCATENATED MODULE: ./build/src/report/earlier-report.js






const DayText = schemas/* string */.YjP().transform((text, context) => {
    const value = (0,core_period/* parseDay */.Iq)(text);
    if (!value)
        context.addIssue('Not a day');
    return value ?? core/* NEVER */.tm;
});
const MonthText = schemas/* string */.YjP()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .transform((text) => (0,core_period/* month */.F4)(text));
const earlier_report_MoneyText = schemas/* object */.Ikc({ amount: schemas/* string */.YjP().regex(/^-?\d+(\.\d+)?$/), currency: schemas/* string */.YjP() })
    .transform(({ amount, currency }) => (0,money/* money */.TG)(amount, currency));
const Anomalies = schemas/* discriminatedUnion */.gMt('known', [
    schemas/* object */.Ikc({ known: schemas/* literal */.euz(true), value: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) }),
    schemas/* object */.Ikc({ known: schemas/* literal */.euz(false) }),
]);
/** The few fields of an earlier report.json that a comparison needs; anything else may have changed its shape. */
const EarlierReport = schemas/* object */.Ikc({
    asOf: DayText,
    span: schemas/* object */.Ikc({ start: DayText, end: DayText }),
    source: schemas/* object */.Ikc({
        kind: schemas/* string */.YjP(),
        dialect: schemas/* string */.YjP().nullable(),
        metricBasis: schemas/* object */.Ikc({ billedCost: schemas/* string */.YjP(), effectiveCost: schemas/* string */.YjP() }),
    }),
    months: schemas/* array */.YOg(schemas/* object */.Ikc({
        billingAccountId: schemas/* string */.YjP(),
        month: MonthText,
        currency: schemas/* string */.YjP(),
        state: schemas/* string */.YjP(),
        billedCost: earlier_report_MoneyText.nullable(),
    })),
    costs: schemas/* array */.YOg(schemas/* object */.Ikc({ currency: schemas/* string */.YjP(), metric: schemas/* object */.Ikc({ metric: schemas/* string */.YjP() }), anomalies: Anomalies })),
});
/** Reads an earlier report.json; `null` stands for no file. */
function readEarlierReport(text) {
    if (text === null) {
        return (0,known/* unknown */.L5)('no-history', earlier_report_SUBJECT, 'there is no earlier report in this folder yet');
    }
    const json = (0,parse_json/* parseJson */.q)(text);
    const report = EarlierReport.safeParse(json);
    if (!report.success)
        return (0,known/* unknown */.L5)('unreadable', earlier_report_SUBJECT, earlier_report_NEXT_TIME);
    return (0,known/* known */.eO)({ ...report.data, recommended: earlierRecommendations(json), saved: earlierSavings(json) });
}
const earlier_report_SUBJECT = 'changes since the last report';
const earlier_report_NEXT_TIME = 'the next report is compared with this one';

// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/app/analysis-options.js
var analysis_options = __webpack_require__(25032);
// EXTERNAL MODULE: ./build/src/app/write-report.js
var write_report = __webpack_require__(83565);
;// CONCATENATED MODULE: ./build/src/app/understand.js









/** The one value everything is rendered from. */
async function understand(settings, { bill, lines, ledger, billGap, live, earlier }) {
    const costs = analyse(bill, (0,analysis_options/* analysisOptions */.Rh)(settings, await loadAugurs()));
    return assembleReport({
        tenant: settings.tenant,
        language: settings.language,
        bill,
        lines,
        costs,
        ledger,
        earlier: readEarlierReport(earlier),
        live,
        servicesOf: find_service/* servicesOfBillName */.WR,
        nonServiceOf: (name) => (0,find_service/* nonServiceOf */.G5)(name)?.reason ?? null,
        ...(billGap ? { billGap } : {}),
        ...(settings.promise ? { promise: settings.promise } : {}),
    });
}
/** Text of a file of the newest report of an earlier day; `null` where there is none. */
async function previousReport({ tenant, asOf }, folder, file = 'report.json') {
    const previous = newestBefore(await (0,write_report/* reportDays */.C)(folder, tenant), asOf);
    return previous && (await folder.read(`${(0,report_folders/* dayFolder */.dQ)(tenant, previous)}/${file}`));
}


/***/ }),

/***/ 22984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unusualDaysOf)
/* harmony export */ });
/* harmony import */ var _costs_analysis_anomalies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49254);
/* harmony import */ var _costs_analysis_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97279);
/* harmony import */ var _analysis_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25032);
/* harmony import */ var _read_the_bill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8205);




/** Unusual days of as long as what was done is measured, by the thresholds of the report; looked for once a currency, and only when asked. */
function unusualDaysOf(bill, { metric, config }) {
    const found = new Map();
    return (currency) => {
        const known = found.get(currency);
        if (known)
            return known;
        const all = (0,_costs_analysis_anomalies_js__WEBPACK_IMPORTED_MODULE_0__/* .anomaliesOf */ .R)(bill, currency, {
            metric: (0,_costs_analysis_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .analysisMetric */ .L)(bill, metric).metric,
            events: (0,_analysis_options_js__WEBPACK_IMPORTED_MODULE_1__/* .plannedEvents */ .MH)(config),
            thresholds: config.thresholds.anomaly,
            reportDays: _read_the_bill_js__WEBPACK_IMPORTED_MODULE_2__/* .MEASURED_DAYS */ .Zy,
        });
        const anomalies = all.known ? all.value : [];
        found.set(currency, anomalies);
        return anomalies;
    };
}


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

/***/ 22101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker),
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
const FORM = /^<!-- spendlog:v1 comment=(?<key>[a-z0-9-]{1,120}) -->\r?$/im;
/** The line by which a comment of ours is found again. `key` holds small letters, digits and hyphens. */
function commentMarker(key) {
    return `<!-- spendlog:v1 comment=${key} -->`;
}
/** Key of a comment that we wrote; `null`: somebody else did, or it is no such comment. */
function commentKey({ body, ours }) {
    return ours ? (FORM.exec(body)?.groups?.['key'] ?? null) : null;
}


/***/ }),

/***/ 80413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tenantHash),
/* harmony export */   U: () => (/* binding */ identitiesOf)
/* harmony export */ });
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);

const DIGITS = 32;
const SHORT = 16;
async function tenantHash(tenant) {
    return (await hashOf(textOf(['tenant', tenant]))).slice(0, SHORT);
}
/** Made before anything is planned, since hashing waits and planning does not. */
async function identitiesOf(tenant, recommendations) {
    const texts = recommendations.flatMap((each) => [
        textOf(groupParts(tenant, each)),
        textOf(ownerParts(each.owner?.team ?? null)),
    ]);
    const hashes = new Map();
    for (const text of new Set(texts))
        hashes.set(text, await hashOf(text));
    const known = (parts) => {
        const hash = hashes.get(textOf(parts));
        if (hash === undefined)
            throw new TypeError('Only what it was made of has an identity');
        return hash;
    };
    return {
        tenant: await tenantHash(tenant),
        ownerOf: (team) => known(ownerParts(team)).slice(0, SHORT),
        groupOf: (recommendation) => known(groupParts(tenant, recommendation)),
    };
}
function ownerParts(team) {
    return ['owner', team];
}
function groupParts(tenant, { check, actionType, owner, saving }) {
    const { team = null, repository = null } = owner ?? {};
    return ['group', tenant, check, actionType, team, repository, saving?.currency ?? null];
}
function textOf(parts) {
    return JSON.stringify(parts);
}
async function hashOf(text) {
    return (await (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256OfText */ .i)(text)).slice(0, DIGITS);
}


/***/ }),

/***/ 62598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hasLabel),
/* harmony export */   j: () => (/* binding */ labelsLike)
/* harmony export */ });
/** The labels of an issue that GitHub takes for this one: whatever their case, as people wrote them. */
function labelsLike({ labels }, label) {
    return labels.filter((each) => each.toLowerCase() === label.toLowerCase());
}
function hasLabel(issue, label) {
    return labelsLike(issue, label).length > 0;
}


/***/ }),

/***/ 28901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ MARKER_STATES),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   nx: () => (/* binding */ markedAmount)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

/**
 * What we last made of it. `declined`: a person closed it as not planned. `exempt`: the configuration says so. The states
 * of an outcome are those of what is over. What a person does to the issue afterwards is told by how far it is from this.
 */
const MARKER_STATES = [
    'open',
    'accepted',
    'exempt',
    'declined',
    'snoozed',
    'absent',
    'done',
    'gone',
    'measured',
    'duplicate',
];
const CURRENCY = /^[A-Z]{3}$/;
const CENTS = 2;
/** The marker as one line. Equal markers are equal text. */
function markerText(marker) {
    const { tenant, about, state, day, until, via, heard, net, owner, turn } = marker;
    const fields = [
        `tenant=${tenant}`,
        ...aboutFields(about),
        `state=${state}`,
        `day=${day}`,
        ...(until ? [`until=${until}`] : []),
        ...(via ? [`via=${via}`] : []),
        ...(heard ? [`heard=${heard}`] : []),
        ...(net ? [`net=${(0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(net.amount)}${net.currency}`] : []),
        ...(owner ? [`owner=${owner}`] : []),
        `turn=${turn}`,
    ];
    return `<!-- spendlog:v1 ${fields.join(' ')} -->`;
}
function aboutFields(about) {
    if (about.kind === 'dashboard')
        return ['about=dashboard'];
    if (about.kind === 'single')
        return [`fp=${about.fingerprint}`];
    return [`group=${about.key}`, `fps=${about.fingerprints.join(',')}`, `ticked=${about.done.join(',')}`];
}
/** The amount as a marker keeps it: to the cent. Money of no known currency is not kept. */
function markedAmount(net) {
    if (!net || !CURRENCY.test(net.currency) || net.amount.units < 0n)
        return null;
    return { amount: (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .trimDecimal */ .sz)((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDecimal */ .QQ)(net.amount, CENTS)), currency: net.currency };
}


/***/ }),

/***/ 61505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ ownIssues),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   rH: () => (/* binding */ homesAmong),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf),
/* harmony export */   uV: () => (/* binding */ writtenAfter),
/* harmony export */   xx: () => (/* binding */ foreignIssues)
/* harmony export */ });
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51427);
/* harmony import */ var _read_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);


/** Those of one tenant. An issue that somebody else opened is none of ours, whatever is written in it. */
function ownIssues(issues, tenant) {
    return issues.flatMap((issue) => {
        const marker = issue.ours ? (0,_read_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t)(issue.body) : null;
        return marker?.tenant === tenant ? [{ issue, marker }] : [];
    });
}
/**
 * How many issues of others say that they are about a key: forged ones, or ours from when another token was used. They are
 * none of ours; where we opened one that is not to be found, they tell that it was not deleted.
 */
function foreignIssues(issues, tenant) {
    const foreign = issues.flatMap(({ ours, body }) => {
        const marker = ours ? null : (0,_read_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t)(body);
        return marker?.tenant === tenant ? keyOf(marker) : [];
    });
    return new Map([...Map.groupBy(foreign, (key) => key)].map(([key, same]) => [key, same.length]));
}
/** What an issue is the only one for. */
function keyOf({ about }) {
    if (about.kind === 'single')
        return `fp ${about.fingerprint}`;
    return about.kind === 'group' ? `group ${about.key}` : 'dashboard';
}
/** The recommendations it is about. */
function fingerprintsOf({ about }) {
    if (about.kind === 'single')
        return [about.fingerprint];
    return about.kind === 'group' ? [...about.fingerprints, ...about.done] : [];
}
/** The oldest issue is the home; one that was folded into another only where no other is left. */
function homesAmong(own) {
    const byKey = new Map();
    const copies = [];
    for (const [key, same] of Map.groupBy(own, ({ marker }) => keyOf(marker))) {
        const [home, ...others] = same.toSorted(byAge);
        if (!home)
            continue;
        byKey.set(key, home);
        copies.push(...others
            .filter(({ issue, marker }) => issue.state === 'open' && marker.state !== 'duplicate')
            .map((each) => ({ own: each, home })));
    }
    return { byKey, copies };
}
function byAge(a, b) {
    const folded = Number(a.marker.state === 'duplicate') - Number(b.marker.state === 'duplicate');
    return (folded ||
        (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(a.issue.createdAt, b.issue.createdAt) ||
        (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(a.issue.repository, b.issue.repository) ||
        a.issue.number - b.issue.number);
}
/** An issue that a report of a later day has written to; `null`: there is none. */
function writtenAfter(own, day) {
    return own.find(({ marker }) => marker.day > day) ?? null;
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withMarker),
/* harmony export */   t: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28901);



const FORM = /^<!-- spendlog:v1 (?<fields>tenant=[a-z0-9=.,: -]+?) -->\r?$/gim;
const HEX = /^[0-9a-f]{8,64}$/;
/**
 * The marker of a body: a line of its own, exactly one, exactly as it would be written. Anything else is none: what stands
 * in a sentence, or was changed by hand.
 */
function readMarker(body) {
    const [only, ...more] = [...body.matchAll(FORM)];
    if (!only || more.length > 0)
        return null;
    const fields = new Map((only.groups?.['fields'] ?? '').split(' ').map(pairOf));
    const marker = markerOf(fields);
    return marker && (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerText */ .U7)(marker) === only[0].trimEnd() ? marker : null;
}
/** The same body with another marker in the place of its own. */
function withMarker(body, marker) {
    return body.replace(FORM, () => (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerText */ .U7)(marker));
}
function pairOf(field) {
    const at = field.indexOf('=');
    return [field.slice(0, at), field.slice(at + 1)];
}
function markerOf(fields) {
    const about = aboutOf(fields);
    const state = _marker_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKER_STATES */ .Oz.find((each) => each === fields.get('state'));
    const [tenant = '', turn = ''] = [fields.get('tenant'), fields.get('turn')];
    if (!about || !state || !HEX.test(tenant) || !/^\d{1,6}$/.test(turn))
        return null;
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(fields.get('day') ?? '');
    const [owner, via] = [fields.get('owner') ?? null, fields.get('via') ?? null];
    if (!day || (owner !== null && !HEX.test(owner)))
        return null;
    return {
        tenant,
        about,
        state,
        day,
        until: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(fields.get('until') ?? ''),
        via: via === 'label' || via === 'comment' ? via : null,
        heard: instantOf(fields.get('heard') ?? ''),
        net: netOf(fields.get('net') ?? ''),
        owner,
        turn: Number(turn),
    };
}
function aboutOf(fields) {
    const [fingerprint, key] = [fields.get('fp'), fields.get('group')];
    if (fields.get('about') === 'dashboard')
        return { kind: 'dashboard' };
    if (fingerprint !== undefined)
        return HEX.test(fingerprint) ? { kind: 'single', fingerprint } : null;
    if (key === undefined || !HEX.test(key))
        return null;
    const [fingerprints, done] = [listOf(fields.get('fps')), listOf(fields.get('ticked'))];
    return fingerprints && done ? { kind: 'group', key, fingerprints, done } : null;
}
function listOf(text) {
    if (text === undefined)
        return null;
    const items = text === '' ? [] : text.split(',');
    return items.every((item) => HEX.test(item)) ? items : null;
}
function instantOf(text) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? text : null;
}
function netOf(text) {
    const { amount = '', currency = '' } = /^(?<amount>[\d.]+)(?<currency>[A-Z]{3})$/.exec(text)?.groups ?? {};
    const value = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(amount);
    return value && { amount: value, currency };
}


/***/ }),

/***/ 8607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readOwnIssues),
/* harmony export */   d: () => (/* binding */ isTrackerError)
/* harmony export */ });
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51427);
/* harmony import */ var _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3091);
/* harmony import */ var _own_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61505);



/** @param tenant Its hash. */
async function readOwnIssues(tracker, repositories, tenant) {
    const all = [];
    const refused = [];
    const readable = new Set();
    for (const [repository = '', ...spellings] of spelledAlike(repositories)) {
        try {
            all.push(...(await tracker.list(repository)));
            for (const each of [repository, ...spellings])
                readable.add(each);
        }
        catch (error) {
            if (!isTrackerError(error))
                throw error;
            refused.push({ repository, error });
        }
    }
    const issues = eachOnce(all);
    return { own: (0,_own_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .ownIssues */ .J7)(issues, tenant), foreign: (0,_own_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignIssues */ .xx)(issues, tenant), readable, refused };
}
/** GitHub does not tell names apart by their case. */
function spelledAlike(repositories) {
    return Map.groupBy((0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)(repositories), (each) => each.toLowerCase()).values();
}
/** A repository answers to the names it had before as well: the same issue read twice is no copy of itself. */
function eachOnce(issues) {
    return [...new Map(issues.toReversed().map((issue) => [issue.url, issue])).values()].toReversed();
}
/** By its name: a mistake of ours is none. */
function isTrackerError(error) {
    return error instanceof _core_issue_tracker_js__WEBPACK_IMPORTED_MODULE_0__/* .IssueTrackerError */ .o;
}


/***/ }),

/***/ 73883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readVoices)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(606);
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51427);
/* harmony import */ var _labels_like_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62598);
/* harmony import */ var _read_own_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8607);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80667);





/** A command is read in a run of the days after it was written, and then remembered in the marker. */
const COMMENT_DAYS = 31;
/** Issues whose comments are read in one run; those that changed last come first. Each is a request or more. */
const MOST_READ = 150;
const CONCURRENCY = 4;
const DAY_MS = 86_400_000;
/**
 * What people said on issues, by the web address of each; without an entry, nothing new. Only issues that are open can be
 * postponed, so that nothing else is read.
 * @throws IssueTrackerError
 */
async function readVoices(tracker, own, now) {
    const since = Date.parse(now) - COMMENT_DAYS * DAY_MS;
    const open = own.filter(({ issue }) => issue.state === 'open');
    const talkedAbout = open
        .filter(({ issue }) => issue.commentCount > 0 && Date.parse(issue.updatedAt) >= since)
        .toSorted((a, b) => (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(b.issue.updatedAt, a.issue.updatedAt) || (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(a.issue.url, b.issue.url))
        .slice(0, MOST_READ);
    const snoozed = open.filter(({ issue }) => (0,_labels_like_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .R)(issue, _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SNOOZE_LABEL */ .Mw));
    const permissionOf = permissions(tracker);
    const spoken = new Set([...talkedAbout, ...snoozed]);
    const hasComments = new Set(talkedAbout);
    const read = async (each) => [
        each.issue.url,
        await voicesOf(tracker, each, { permissionOf, withComments: hasComments.has(each) }),
    ];
    return new Map(await (0,p_map__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .Ay)(spoken, read, { concurrency: CONCURRENCY }));
}
async function voicesOf(tracker, { issue }, parts) {
    try {
        const comments = parts.withComments ? await tracker.comments(issue) : null;
        const label = (0,_labels_like_js__WEBPACK_IMPORTED_MODULE_3__/* .hasLabel */ .R)(issue, _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SNOOZE_LABEL */ .Mw) ? await tracker.labelled(issue, _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .SNOOZE_LABEL */ .Mw) : null;
        const logins = (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .d)((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)({ comments }).map(({ author }) => author));
        const found = [];
        for (const login of logins)
            found.push([login, await parts.permissionOf(issue.repository, login)]);
        return { comments, label, permissions: new Map(found) };
    }
    catch (error) {
        // Deleted since it was listed: nobody says anything on it.
        if ((0,_read_own_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackerError */ .d)(error) && (error.refusal === 'gone' || error.refusal === 'not-found'))
            return _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VOICES */ .Ul;
        throw error;
    }
}
/** Asked once for each. */
function permissions(tracker) {
    const known = new Map();
    return (repository, login) => {
        const key = `${repository} ${login}`;
        const answer = known.get(key) ?? tracker.permission(repository, login);
        known.set(key, answer);
        return answer;
    };
}


/***/ }),

/***/ 80667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ul: () => (/* binding */ NO_VOICES),
  Mw: () => (/* binding */ SNOOZE_LABEL),
  Kf: () => (/* binding */ commandsOf),
  i7: () => (/* binding */ isHeld),
  cW: () => (/* binding */ refusalKey),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/channels/issues/command.js
const SNOOZE = /^\/spendlog[ \t]+snooze(?:[ \t]+(?<count>\d{1,3})[ \t]*(?<unit>[dw])?)?[ \t]*$/i;
const WAKE = /^\/spendlog[ \t]+unsnooze[ \t]*$/i;
const LONGEST = 365;
/**
 * The last command of a comment, each a line of its own: `/spendlog snooze`, `/spendlog snooze 30d`, `/spendlog snooze 6w`,
 * `/spendlog unsnooze`. A year at most. `null`: there is none, as in a quotation of one or in code.
 */
function commandIn(body, snoozeDays) {
    return linesOf(body).reduce((last, line) => commandOf(line, snoozeDays) ?? last, null);
}
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
/** Those that are no code: what somebody shows as an example is not what they ask for. */
function linesOf(body) {
    let isCode = false;
    return body.split(/\r?\n/).filter((line) => {
        if (FENCE.test(line))
            isCode = !isCode;
        return !isCode;
    });
}
function commandOf(line, snoozeDays) {
    if (WAKE.test(line))
        return { days: null };
    const groups = SNOOZE.exec(line)?.groups;
    if (!groups)
        return null;
    const { count, unit = 'd' } = groups;
    if (count === undefined)
        return { days: snoozeDays };
    const days = Number(count) * (unit.toLowerCase() === 'w' ? 7 : 1);
    return days < 1 ? null : { days: Math.min(days, LONGEST) };
}

// EXTERNAL MODULE: ./build/src/channels/issues/comment-marker.js
var comment_marker = __webpack_require__(22101);
// EXTERNAL MODULE: ./build/src/channels/issues/labels-like.js
var labels_like = __webpack_require__(62598);
;// CONCATENATED MODULE: ./build/src/channels/issues/verdict.js





const NO_VOICES = { comments: null, label: null, permissions: new Map() };
const SNOOZE_LABEL = 'snooze';
const ACCEPTED_LABEL = 'accepted';
function verdictOf(own, voices, settings, asOf) {
    return {
        declined: declinedOf(own, settings),
        snoozed: own.issue.state === 'open' ? snoozedOf(own, voices, settings, asOf) : null,
        accepted: (0,labels_like/* hasLabel */.R)(own.issue, ACCEPTED_LABEL),
        refused: refusedIn(voices),
    };
}
function isHeld(held, asOf) {
    return held !== null && asOf <= held.until;
}
/** What the configuration exempts, and what another issue tells, we close ourselves. */
function declinedOf({ issue, marker }, { notPlannedDays }) {
    const since = dayOf(issue.closedAt);
    if (issue.state === 'open' || issue.stateReason !== 'not_planned')
        return null;
    if (marker.state === 'exempt' || marker.state === 'duplicate')
        return null;
    if (isProgram(issue.closedBy))
        return null;
    return since && { until: (0,period/* addDays */.fi)(since, notPlannedDays), by: issue.closedBy ?? '' };
}
/** By the name that GitHub gives apps alone. Programs close what nobody talked about for long, and decide nothing by it. */
function isProgram(login) {
    return login?.endsWith('[bot]') ?? false;
}
/**
 * What was said last counts, since it was opened again: the label put on it, or a command. Else what was understood when it
 * was said.
 */
function snoozedOf(own, voices, settings, asOf) {
    const isLabelled = (0,labels_like/* hasLabel */.R)(own.issue, SNOOZE_LABEL);
    const said = [
        ...(isLabelled && voices.label ? [labelSaid(voices.label, settings)] : []),
        ...commandsSaid(voices, settings),
    ];
    const { state, until, via, heard } = own.marker;
    const news = said.filter(({ at }) => heard === null || Date.parse(at) > Date.parse(heard));
    const last = news.toSorted((a, b) => (0,in_order/* inOrder */.a)(a.at, b.at)).at(-1);
    if (last)
        return last.held;
    if (state === 'snoozed' && until && via && (via === 'comment' || isLabelled))
        return { until, via, by: '' };
    return isLabelled ? { until: (0,period/* addDays */.fi)(asOf, settings.snoozeDays), via: 'label', by: '' } : null;
}
function labelSaid({ at, by }, { snoozeDays }) {
    const since = dayOf(at);
    return { at, held: since && { until: (0,period/* addDays */.fi)(since, snoozeDays), via: 'label', by } };
}
function commandsSaid(voices, { snoozeDays }) {
    return commandsOf(voices).flatMap((comment) => {
        const command = mayDecide(comment, voices) ? commandIn(comment.body, snoozeDays) : null;
        const since = dayOf(comment.createdAt);
        if (!command || !since)
            return [];
        const held = command.days === null
            ? null
            : { until: (0,period/* addDays */.fi)(since, command.days), via: 'comment', by: comment.author };
        return [{ at: comment.createdAt, held }];
    });
}
/** Comments of people that hold a command; the number of days it names does not matter here. */
function commandsOf({ comments }) {
    return (comments ?? []).filter((each) => (0,comment_marker/* commentKey */.T)(each) === null && commandIn(each.body, 1) !== null);
}
const MAY_DECIDE = new Set([
    'triage',
    'write',
    'maintain',
    'admin',
]);
function mayDecide({ author }, { permissions }) {
    return MAY_DECIDE.has(permissions.get(author) ?? 'none');
}
function refusedIn(voices) {
    const answered = new Set((voices.comments ?? []).map(comment_marker/* commentKey */.T));
    const refused = commandsOf(voices).filter((each) => !mayDecide(each, voices));
    const logins = (0,in_order/* distinct */.d)(refused.map(({ author }) => author.toLowerCase()));
    return logins.filter((login) => login !== '' && !answered.has(refusalKey(login)));
}
/** Of the comment that tells somebody, once, that the command does not count. */
function refusalKey(login) {
    return `refused-${login
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]/g, '-')
        .slice(0, 80)}`;
}
function dayOf(instant) {
    return (0,period/* parseDay */.Iq)((instant ?? '').slice(0, 10));
}


/***/ }),

/***/ 3091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ISSUE_LABEL),
/* harmony export */   o: () => (/* binding */ IssueTrackerError)
/* harmony export */ });
/** The label every issue of ours has: {@link IssueTracker.list} finds them by it. */
const ISSUE_LABEL = 'spendlog';
/** Thrown by every method above. */
class IssueTrackerError extends Error {
    name = 'IssueTrackerError';
    refusal;
    /** Whether it certainly did not happen; `false` where the answer was lost. */
    certain;
    constructor(refusal, message, options = {}) {
        super(message, options);
        this.refusal = refusal;
        this.certain = options.certain ?? true;
    }
}


/***/ }),

/***/ 49254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ anomaliesOf)
});

// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/costs/analysis/anomaly-cause.js




/** A usage type explains an anomaly when it moved by at least this share of its impact. */
const EXPLAINS = 0.5;
/**
 * Which usage type moved, and whether by quantity or by price, read from the comparison that covers the days most
 * closely. What no comparison covers stays unknown.
 */
function causeOf(bill, currency, metric, unusual) {
    const subAccountId = unusual.subAccountId === '' ? null : unusual.subAccountId;
    const change = largestChange(bill, currency, metric, unusual);
    const effect = unusual.isNew ? 'new' : (change?.effect ?? 'unknown');
    return { effect, subAccountId, usageType: change?.usageType ?? null };
}
function largestChange(bill, currency, metric, unusual) {
    const sides = closestSides(bill.comparisons, unusual.period);
    if (!sides)
        return null;
    const select = (rows) => totalsByUsageType(rows, currency, metric, unusual);
    const [during, other] = [select(sides.during), select(sides.other)];
    const changes = [...during.keys()].map((usageType) => changeOf(usageType, during.get(usageType), other.get(usageType), sides.days));
    const sameWay = changes.filter(({ change }) => change * unusual.impact > 0);
    const [largest] = sameWay.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
    return largest && Math.abs(largest.change) >= EXPLAINS * Math.abs(unusual.impact) ? largest : null;
}
/** An anomaly may lie in the later or in the earlier side of a comparison; the other side is the yardstick. */
function closestSides(comparisons, period) {
    const candidates = comparisons.flatMap(({ detail, periods: { now, before } }) => {
        if (!detail.known)
            return [];
        const sides = detail.value;
        return [
            { within: now, outside: before, during: sides.now.rows, other: sides.before.rows },
            { within: before, outside: now, during: sides.before.rows, other: sides.now.rows },
        ];
    });
    const [closest] = candidates
        .filter(({ within }) => within.start <= period.start && period.end <= within.end)
        .sort((a, b) => (0,core_period/* lengthInDays */.Dx)(a.within) - (0,core_period/* lengthInDays */.Dx)(b.within));
    if (!closest)
        return null;
    const { within, outside, during, other } = closest;
    return { during, other, days: (0,core_period/* lengthInDays */.Dx)(within) / Math.max(1, (0,core_period/* lengthInDays */.Dx)(outside)) };
}
function totalsByUsageType(rows, currency, metric, { serviceName, subAccountId }) {
    const totals = new Map();
    for (const row of rows) {
        const cost = row[metric];
        if (row.currency !== currency || row.serviceName !== serviceName || cost === null)
            continue;
        if (subAccountId !== '' && row.subAccountId !== subAccountId)
            continue;
        if (!charge/* USAGE_KINDS */.od.some((kind) => kind === row.chargeKind))
            continue;
        const sum = totals.get(row.usageType) ?? { cost: 0, quantity: 0 };
        const quantity = sum.quantity === null || row.quantity === null ? null : sum.quantity + (0,decimal/* decimalToNumber */._A)(row.quantity);
        totals.set(row.usageType, { cost: sum.cost + (0,money/* moneyToNumber */.jQ)(cost), quantity });
    }
    return totals;
}
/** The exact split of a change, as `effects.ts` makes it, the other side scaled to as many days. */
function changeOf(usageType, during, other, days) {
    const now = during ?? { cost: 0, quantity: 0 };
    if (!other)
        return { usageType, change: now.cost, effect: 'new' };
    const change = now.cost - other.cost * days;
    if (now.quantity === null || !other.quantity)
        return { usageType, change, effect: 'amountOnly' };
    const byQuantity = (now.quantity - other.quantity * days) * (other.cost / other.quantity);
    const effect = Math.abs(byQuantity) >= Math.abs(change - byQuantity) ? 'quantity' : 'price';
    return { usageType, change, effect };
}

// EXTERNAL MODULE: ./build/src/costs/analysis/complete-days.js
var complete_days = __webpack_require__(66834);
// EXTERNAL MODULE: ./build/src/costs/analysis/daily-series.js
var daily_series = __webpack_require__(12638);
;// CONCATENATED MODULE: ./build/src/costs/analysis/anomaly-series.js




/** Days of history a judgement looks at: the report window and three months to learn from. */
const HISTORY_DAYS = 190;
function anomalySeries(bill, currency, metric) {
    const { dailyByServiceAccount: pairs, dailyByService: services, dailyByAccount: accounts } = bill;
    if (!pairs.known && !services.known && !accounts.known)
        return pairs;
    const selected = (period) => ({ period: completeDays(bill, period), currency, metric });
    const found = {
        pairs: pairs.known
            ? (0,daily_series/* dailySeries */.B)(pairs.value.rows, selected(pairs.value.period), ({ serviceName, subAccountId }) => ({
                serviceName: serviceName ?? '',
                subAccountId: subAccountId ?? '',
            }))
            : [],
        services: services.known
            ? (0,daily_series/* dailySeries */.B)(services.value.rows, selected(services.value.period), ({ serviceName }) => ({
                serviceName: serviceName ?? '',
            }))
            : [],
        // Where pairs are told apart an account only repeats what its services show.
        accounts: accounts.known && !pairs.known
            ? (0,daily_series/* dailySeries */.B)(accounts.value.rows, selected(accounts.value.period), ({ subAccountId }) => ({
                subAccountId: subAccountId ?? '',
            }))
            : [],
    };
    const isEmpty = Object.values(found).every((list) => list.length === 0);
    return isEmpty ? (0,known/* unknown */.L5)('no-history', 'daily usage cost', 'read a bill with daily usage') : (0,known/* known */.eO)(found);
}
function completeDays(bill, period) {
    const end = min((0,complete_days/* firstIncompleteDay */.BC)(bill.calendar), period.end);
    const start = max((0,core_period/* addDays */.fi)(end, -HISTORY_DAYS), period.start);
    return { start: min(start, end), end };
}
function min(a, b) {
    return a < b ? a : b;
}
function max(a, b) {
    return a > b ? a : b;
}

// EXTERNAL MODULE: ./build/src/costs/analysis/final-months.js
var final_months = __webpack_require__(61259);
;// CONCATENATED MODULE: ./build/src/costs/analysis/merge-sightings.js

/** Two sightings are of one cause when the smaller impact is at least this share of the larger. */
const SAME_SIZE = 0.5;
/**
 * One entry per cause. What a service × account series shows is not repeated for its service or its account; a service
 * and an account that moved by about the same amount on the same days are one entry with both names.
 */
function mergeSightings({ pairs, services, accounts }) {
    const inService = services.filter((sighting) => !isExplained(sighting, pairs, 'serviceName'));
    const matched = inService.map((service) => named(service, bestMatch(service, accounts)));
    const known = [...pairs, ...matched];
    const inAccount = accounts.filter((sighting) => !isExplained(sighting, known, 'subAccountId') && !bestMatch(sighting, inService));
    return [...known, ...inAccount];
}
function isExplained(sighting, by, dimension) {
    const parts = by.filter((part) => part.scope[dimension] === sighting.scope[dimension] && overlap(part, sighting));
    const impact = parts.reduce((sum, part) => sum + part.impact, 0);
    return impact / sighting.impact >= SAME_SIZE;
}
function bestMatch(sighting, among) {
    const ratio = (other) => {
        const [small = 0, large = 1] = [sighting.impact, other.impact].sort((a, b) => Math.abs(a) - Math.abs(b));
        return small / large;
    };
    const [best] = among
        .filter((other) => overlap(sighting, other) && ratio(other) >= SAME_SIZE)
        .sort((a, b) => ratio(b) - ratio(a));
    return best ?? null;
}
function named(service, account) {
    return account
        ? { ...service, scope: { ...service.scope, subAccountId: account.scope.subAccountId } }
        : service;
}
function overlap(a, b) {
    return (0,core_period/* intersection */.E$)(a.period, b.period) !== null;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./build/src/costs/analysis/monthly-habit.js
var monthly_habit = __webpack_require__(25157);
// EXTERNAL MODULE: ./build/src/costs/analysis/planned-events.js
var planned_events = __webpack_require__(83419);
// EXTERNAL MODULE: ./build/src/costs/analysis/robust-scale.js
var robust_scale = __webpack_require__(70233);
// EXTERNAL MODULE: ./build/src/costs/analysis/weekly-shape.js
var weekly_shape = __webpack_require__(22464);
;// CONCATENATED MODULE: ./build/src/costs/analysis/unusual-days.js






const DEFAULT_ANOMALY_THRESHOLDS = {
    minimum: 50,
    ratio: 0.1,
    sigma: 4,
    windowDays: 56,
};
/** Days needed before a day can be judged. */
const MIN_HISTORY = 14;
function unusualRuns(series, thresholds, events) {
    const start = series.period.start;
    const days = judgeDays(series.values, start, thresholds);
    const residuals = days.map(({ residual }) => residual);
    const unusual = days.map((day, at) => day.unusual &&
        !(0,planned_events/* isPlanned */.H)(events, series.scope, (0,core_period/* addDays */.fi)(start, at)) &&
        !(0,monthly_habit/* isMonthlyHabit */.s)(residuals, start, at));
    return runsOf(days, unusual).filter((run) => !isSettledShift(days, run) && !isLifeEvent(series.values, run));
}
function judgeDays(values, start, thresholds) {
    const byLevel = (0,weekly_shape/* expectedByLevel */.Cv)(values, start);
    const byWeekday = (0,weekly_shape/* expectedBySameWeekday */.Ml)(values);
    const spreadOf = values.map((value, at) => value - (byLevel[at] ?? 0));
    return values.map((value, at) => {
        const expected = nearer(value, byLevel[at] ?? 0, byWeekday[at] ?? 0);
        const residual = value - expected;
        const floor = Math.max(thresholds.minimum, thresholds.ratio * Math.abs(expected));
        const from = Math.max(0, at - thresholds.windowDays);
        const history = spreadOf.slice(from, at);
        const shares = history.map((spread, day) => spread / (byLevel[from + day] || Number.POSITIVE_INFINITY));
        // Busy days vary more than quiet ones; a series that never varies has no spread: then the floor alone decides.
        const spread = Math.max((0,robust_scale/* robustScale */.K)(history), (0,robust_scale/* robustScale */.K)(shares) * Math.abs(expected));
        const scale = spread || floor / thresholds.sigma;
        const score = Math.abs(residual) / scale;
        const unusual = history.length >= MIN_HISTORY && Math.abs(residual) >= floor && score >= thresholds.sigma;
        return { value, expected, residual, score, unusual };
    });
}
function nearer(value, a, b) {
    return Math.abs(value - a) <= Math.abs(value - b) ? a : b;
}
function runsOf(days, unusual) {
    const runs = [];
    for (let from = 0; from < days.length; from += 1) {
        if (!unusual[from])
            continue;
        const sign = Math.sign(days[from]?.residual ?? 0);
        let to = from + 1;
        while (unusual[to] && Math.sign(days[to]?.residual ?? 0) === sign)
            to += 1;
        runs.push(summarise(days.slice(from, to), from, to));
        from = to - 1;
    }
    return runs;
}
function summarise(days, from, to) {
    const sum = (pick) => days.reduce((total, day) => total + pick(day), 0);
    return {
        from,
        to,
        expected: sum(({ expected }) => expected),
        impact: sum(({ residual }) => residual),
        score: Math.max(...days.map(({ score }) => score)),
    };
}
/** Days after a run that say whether its level has come to stay. */
const SETTLING_DAYS = 7;
/** A run after which cost does not return is a new level, which movers and trends tell; an anomaly passes. */
function isSettledShift(days, run) {
    const after = days.slice(run.to, run.to + SETTLING_DAYS).map(({ value }) => value);
    if (after.length === 0)
        return false;
    const before = days.slice(Math.max(0, run.from - SETTLING_DAYS), run.from).map(({ value }) => value);
    const during = (0,simple_statistics/* median */.JZ)(days.slice(run.from, run.to).map(({ value }) => value));
    const [usual, now] = [(0,simple_statistics/* median */.JZ)(before), (0,simple_statistics/* median */.JZ)(after)];
    return Math.abs(now - during) < Math.abs(now - usual);
}
/** A share of the usual cost below which a series counts as gone. */
const GONE = 0.02;
/**
 * A series that begins and stays, or ends and stays away, is new or ended: movers say so. Only while its change is fresh
 * could it be taken for an anomaly; a short life of a few days is one.
 */
function isLifeEvent(values, run) {
    if (run.to < values.length)
        return false;
    const isNew = run.impact > 0 && values.slice(0, run.from).every((value) => value === 0);
    const level = run.expected / (run.to - run.from);
    const hasEnded = run.impact < 0 && values.slice(run.from).every((value) => Math.abs(value) <= GONE * level);
    return isNew || hasEnded;
}

;// CONCATENATED MODULE: ./build/src/costs/analysis/anomalies.js









const REPORT_DAYS = 90;
/**
 * Unusual days of usage cost, latest first. Incomplete days are not looked at; tax, support,
 * credits and purchases are no usage and cannot appear. Unknown where the source has no daily series.
 */
function anomaliesOf(bill, currency, options) {
    const series = anomalySeries(bill, currency, options.metric);
    if (!series.known)
        return series;
    const end = (0,complete_days/* firstIncompleteDay */.BC)(bill.calendar);
    const from = (0,core_period/* addDays */.fi)(end, -(options.reportDays ?? REPORT_DAYS));
    const sightings = mergeSightings({
        pairs: sightingsIn(series.value.pairs, options),
        services: sightingsIn(series.value.services, options),
        accounts: sightingsIn(series.value.accounts, options),
    });
    const anomalies = sightings
        .filter(({ period }) => period.end > from)
        .map((sighting) => describe(bill, currency, options.metric, sighting));
    return (0,known/* known */.eO)(anomalies.sort(latestFirst));
}
function sightingsIn(all, options) {
    const thresholds = options.thresholds ?? DEFAULT_ANOMALY_THRESHOLDS;
    return all.flatMap((series) => unusualRuns(series, thresholds, options.events).map((run) => ({
        scope: {
            serviceName: series.scope.serviceName ?? '',
            subAccountId: series.scope.subAccountId ?? '',
        },
        period: { start: (0,core_period/* addDays */.fi)(series.period.start, run.from), end: (0,core_period/* addDays */.fi)(series.period.start, run.to) },
        actual: series.amounts.slice(run.from, run.to),
        isNew: series.values.slice(0, run.from).every((value) => value === 0),
        expected: run.expected,
        impact: run.impact,
        score: run.score,
    })));
}
function describe(bill, currency, metric, sighting) {
    const actual = (0,money/* sumMoney */.M9)(sighting.actual, currency);
    // The expected cost is an estimate: rounded once, to cents, so that expected + impact = actual exactly.
    const expected = (0,money/* money */.TG)(sighting.expected.toFixed(2), currency);
    return {
        id: idOf(currency, sighting),
        scope: sighting.scope,
        period: sighting.period,
        days: sighting.actual.length,
        actual,
        expected,
        impact: (0,money/* subtractMoney */.$w)(actual, expected),
        direction: sighting.impact > 0 ? 'increase' : 'decrease',
        cause: causeOf(bill, currency, metric, { ...sighting.scope, ...sighting }),
        confirmed: isFinal(bill, currency, sighting.period),
        score: sighting.score,
    };
}
/** Scope and first day, in letters that can stand in a file name, a link or Markdown whatever the names hold. */
function idOf(currency, { scope, period }) {
    return [currency, period.start, scope.subAccountId, scope.serviceName].map(inPlainLetters).join('/');
}
function inPlainLetters(text) {
    return text.replaceAll(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}
function isFinal(bill, currency, period) {
    const final = (0,final_months/* finalMonths */.S)(bill.head.months, currency);
    return (0,core_period/* eachMonth */.u1)(period).every((month) => final.includes(month));
}
function latestFirst(a, b) {
    if (a.period.start !== b.period.start)
        return a.period.start < b.period.start ? 1 : -1;
    const [bySize, bySizeOf] = [Math.abs((0,money/* moneyToNumber */.jQ)(a.impact)), Math.abs((0,money/* moneyToNumber */.jQ)(b.impact))];
    return bySizeOf - bySize || (a.id < b.id ? -1 : 1);
}


/***/ }),

/***/ 12638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dailySeries),
/* harmony export */   p: () => (/* binding */ sumSeries)
/* harmony export */ });
/* harmony import */ var _core_charge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35345);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62708);



/**
 * One series per scope, in order of scope. A scope with a charge whose amount is unknown is left out:
 * a sum that misses something must not be judged.
 */
function dailySeries(rows, selection, scopeOf) {
    const found = new Map();
    const indexOf = new Map((0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .eachDay */ .aj)(selection.period).map((day, index) => [day, index]));
    for (const row of rows) {
        if (!isSelected(row, selection))
            continue;
        const scope = scopeOf(row);
        const key = scopeKey(scope);
        const draft = found.get(key) ?? newDraft(scope, selection);
        found.set(key, draft);
        addRow(draft, row[selection.metric], {
            index: indexOf.get(row.day) ?? -1,
            isKnown: row.unknownRows[selection.metric] === 0,
        });
    }
    return [...found.entries()]
        .filter(([, draft]) => draft.known)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { scope, amounts }]) => ({
        scope,
        period: selection.period,
        amounts,
        values: amounts.map(_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .moneyToNumber */ .jQ),
    }));
}
/** The sum of several series over the same days. */
function sumSeries(scope, parts) {
    const [first, ...rest] = parts;
    if (!first)
        return null;
    let { amounts } = first;
    for (const part of rest)
        amounts = amounts.map((amount, at) => {
            const more = part.amounts[at];
            return more ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(amount, more) : amount;
        });
    return { scope, period: first.period, amounts, values: amounts.map(_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .moneyToNumber */ .jQ) };
}
/** A text that tells scopes apart, whatever their names hold. */
function scopeKey(scope) {
    return JSON.stringify([scope.serviceName ?? null, scope.subAccountId ?? null]);
}
function newDraft(scope, { period, currency }) {
    const zero = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroMoney */ .Vg)(currency);
    return { scope, amounts: Array.from({ length: (0,_core_period_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthInDays */ .Dx)(period) }, () => zero), known: true };
}
function addRow(draft, amount, { index, isKnown }) {
    const before = draft.amounts[index];
    if (amount === null || !isKnown)
        draft.known = false;
    else if (before)
        draft.amounts[index] = (0,_core_money_js__WEBPACK_IMPORTED_MODULE_0__/* .addMoney */ .qy)(before, amount);
}
function isSelected(row, { period, currency, kinds = _core_charge_js__WEBPACK_IMPORTED_MODULE_2__/* .USAGE_KINDS */ .od }) {
    if (row.currency !== currency || row.day < period.start || row.day >= period.end)
        return false;
    return row.chargeKind === undefined || kinds.some((kind) => kind === row.chargeKind);
}


/***/ }),

/***/ 61259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ finalMonths)
/* harmony export */ });
/** Months of one currency that every payer has been invoiced for, ascending. */
function finalMonths(months, currency) {
    const own = months.filter((month) => month.currency === currency);
    const open = new Set(own.filter(({ state }) => state !== 'final').map(({ month }) => month));
    return [...new Set(own.map(({ month }) => month))].filter((month) => !open.has(month)).sort();
}


/***/ }),

/***/ 97279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ analysisMetric),
/* harmony export */   t: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _core_charge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35345);

/** Id of the data quality item that invariant I7 raises: the column holds integers only, or zero beside billed cost. */
const EFFECTIVE_COST_UNUSABLE = 'effective-cost-unusable';
/** `effectiveCost`, unless the user asked for another column or this bill's cannot be used (ADR 0004, I7). */
function analysisMetric(bill, wanted) {
    if (wanted && wanted !== 'effectiveCost')
        return { metric: wanted, reason: 'asked' };
    const unusable = bill.quality.some(({ id }) => id === EFFECTIVE_COST_UNUSABLE);
    if (unusable)
        return { metric: 'billedCost', reason: 'effective-cost-unusable' };
    return { metric: 'effectiveCost', reason: wanted ? 'asked' : 'default' };
}
/** Charges a metric is summed over: everything for the invoice view, consumption for the others (ADR 0004). */
function kindsOf(metric) {
    return new Set(metric === 'billedCost' ? _core_charge_js__WEBPACK_IMPORTED_MODULE_0__/* .CHARGE_KINDS */ .Ld : _core_charge_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_KINDS */ .od);
}


/***/ }),

/***/ 25157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isMonthlyHabit)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** Months looked back for the same charge. */
const MONTHS = 3;
/** A charge may be posted a day earlier or later than the month before. */
const SLACK_DAYS = 1;
/** Days at either end of a month on which one earlier month is enough: that is where counters and fees turn. */
const TURN_DAYS = 5;
/** A habit may shrink to this part of its size and is still the same habit. */
const SAME_SIZE = 0.5;
/**
 * Whether a deviation comes every month at this point (fees on the first, tier counters that start anew, jobs at
 * month end): at least two of the three months before show one of similar size on that day, counted from either end
 * of the month. At the turn of a month, and with one earlier month only, one decides.
 */
function isMonthlyHabit(residuals, start, at) {
    const residual = residuals[at] ?? 0;
    const today = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)(start, at);
    const months = Array.from({ length: MONTHS }, (_, index) => earlierDays(today, index + 1))
        .map((days) => days.map((day) => dayIndex(start, day)).filter((index) => index >= 0))
        .filter((days) => days.length > 0);
    const alike = months.filter((days) => days.some((day) => isAlike(residuals[day] ?? 0, residual)));
    const needed = isTurn(today) ? 1 : Math.min(2, months.length);
    return months.length > 0 && alike.length >= needed;
}
function isTurn(today) {
    const date = Number(today.slice(8));
    return date <= TURN_DAYS || date > (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(today)) - TURN_DAYS;
}
function isAlike(earlier, now) {
    return earlier * now > 0 && Math.abs(earlier) >= SAME_SIZE * Math.abs(now);
}
/** The days of an earlier month that lie where this day lies in its own, seen from both ends. */
function earlierDays(today, monthsBack) {
    const month = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .monthOf */ .GS)(today);
    const earlier = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addMonths */ .PS)(month, -monthsBack);
    const fromStart = dayIndex((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)(month), today);
    const fromEnd = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(earlier) - ((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .daysInMonth */ .L3)(month) - fromStart);
    const offsets = [fromStart, fromEnd].flatMap((offset) => Array.from({ length: 2 * SLACK_DAYS + 1 }, (_, slack) => offset + slack - SLACK_DAYS));
    return [...new Set(offsets)].map((offset) => (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .addDays */ .fi)((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .firstDayOf */ .Os)(earlier), offset));
}
function dayIndex(start, day) {
    return Math.round(((0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .dayToMs */ .Iv)(day) - (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .dayToMs */ .Iv)(start)) / 86_400_000);
}


/***/ }),

/***/ 83419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isPlanned)
/* harmony export */ });
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** Whether an event is about this series and this day. A series over everything is touched by every event. */
function isPlanned(events, scope, at) {
    return events.some((event) => (0,_core_period_js__WEBPACK_IMPORTED_MODULE_0__/* .contains */ .gR)(event.period, at) && concerns(event.scope, scope));
}
function concerns(event, series) {
    return overlaps(event.serviceName, series.serviceName) && overlaps(event.subAccountId, series.subAccountId);
}
function overlaps(a, b) {
    return a === undefined || b === undefined || a === b;
}


/***/ }),

/***/ 70233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ robustScale),
/* harmony export */   _: () => (/* binding */ centredMedian)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);

/** Makes a median absolute deviation comparable with a standard deviation where noise is normal. */
const NORMAL_CONSISTENCY = 1.4826;
/** Robust standard deviation: 1.4826 × median absolute deviation; 0 for fewer than two values. */
function robustScale(values) {
    if (values.length < 2)
        return 0;
    const centre = (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)([...values]);
    return NORMAL_CONSISTENCY * (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values.map((value) => Math.abs(value - centre)));
}
/**
 * Median of the values within `reach` days on either side, each day's own included. At the ends the window is cut,
 * so that the latest day is judged by the days before it. A lasting step moves it at once, a short spike never does.
 */
function centredMedian(values, reach) {
    return values.map((_, at) => (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values.slice(Math.max(0, at - reach), at + reach + 1)));
}


/***/ }),

/***/ 22464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ expectedByLevel),
/* harmony export */   Ml: () => (/* binding */ expectedBySameWeekday),
/* harmony export */   jo: () => (/* binding */ weekdayFactors)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);
/* harmony import */ var _robust_scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70233);



const WEEK = 7;
/** Days on either side that say what level a day belongs to; what lasts longer counts as a new level. */
const LEVEL_REACH = 14;
/** Weeks on either side whose same weekday a day is compared with. */
const WEEKS_REACH = 4;
/**
 * What each day should have cost: the level around it, shaped by its weekday. Both parts are medians: neither a spike,
 * nor a step, nor a steady rise bends them.
 */
function expectedByLevel(values, start) {
    const factors = weekdayFactors(values, start);
    const first = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayOf */ .Up)(start);
    const factorAt = (at) => factors[(first + at) % WEEK] ?? 1;
    const flat = values.map((value, at) => value / factorAt(at));
    return (0,_robust_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .centredMedian */ ._)(flat, LEVEL_REACH).map((level, at) => level * factorAt(at));
}
/** Median of the same weekday in the weeks around: knows a cost that comes on one day of each week only. */
function expectedBySameWeekday(values) {
    return values.map((_, at) => {
        const sameWeekday = [];
        for (let week = -WEEKS_REACH; week <= WEEKS_REACH; week += 1) {
            const value = values[at + week * WEEK];
            if (value !== undefined)
                sameWeekday.push(value);
        }
        return (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(sameWeekday);
    });
}
/** How each weekday stands to the week around it, by weekday number (0 is Sunday); 1 where there is no telling. */
function weekdayFactors(values, start) {
    const levels = (0,_robust_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .centredMedian */ ._)(values, 3);
    const first = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayOf */ .Up)(start);
    return Array.from({ length: WEEK }, (_, weekday) => {
        const ratios = values.flatMap((value, at) => {
            const level = levels[at] ?? 0;
            return (first + at) % WEEK === weekday && level > 0 ? [value / level] : [];
        });
        const factor = ratios.length < 3 ? 1 : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(ratios);
        return factor > 0 ? factor : 1;
    });
}


/***/ }),

/***/ 51978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ collectionOf)
});

// EXTERNAL MODULE: ./build/src/core/in-order.js
var in_order = __webpack_require__(51427);
// EXTERNAL MODULE: ./build/src/core/unit-result.js
var unit_result = __webpack_require__(73217);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/engine/kept-rows.js


/** The rows a dataset kept in one unit, in the shape they must have; none where it was not read. */
function keptRows({ unit, record }, dataset, shape) {
    const result = record?.result.reads.find(({ read }) => read === dataset);
    const parsed = schemas/* array */.YOg(shape).safeParse(result?.kept ?? []);
    if (parsed.success)
        return parsed.data;
    throw new errors/* SpendlogError */.T('STORE_DAMAGED', `Rows of ${dataset} in the result of the unit ${unit.id} have another shape than this version writes: ${parsed.error.issues[0]?.path.join('.') ?? ''}.`, 'Report with the version that collected, or plan and collect again with this one.', { cause: parsed.error });
}

// EXTERNAL MODULE: ./build/src/engine/units-of-places.js
var units_of_places = __webpack_require__(10706);
;// CONCATENATED MODULE: ./build/src/engine/advisors-of.js



const ADVISORS = 'advisors/';
const advisors_of_text = schemas/* string */.YjP().nullable();
const amount = schemas/* strictObject */.rej({ amount: schemas/* string */.YjP(), currency: schemas/* string */.YjP() }).nullable();
/** Of all names of a union, each once; one that is missing or misspelt does not compile. */
function named(names) {
    return schemas/* custom */.IeY((value) => typeof value === 'string' && Object.hasOwn(names, value));
}
const actionType = named({
    Rightsize: true,
    Stop: true,
    Delete: true,
    Upgrade: true,
    ScaleIn: true,
    MigrateToGraviton: true,
    PurchaseSavingsPlans: true,
    PurchaseReservedInstances: true,
    Schedule: true,
    ChangeStorageClass: true,
    Configure: true,
});
const actionFamily = named({
    idle: true,
    rightsize: true,
    modernise: true,
    schedule: true,
    storage: true,
    rate: true,
    hygiene: true,
});
const effort = named({
    VeryLow: true,
    Low: true,
    Medium: true,
    High: true,
    VeryHigh: true,
});
const state = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('state'),
    state: schemas/* enum */.k5n(['active', 'not-enabled', 'no-data', 'not-in-plan']),
    remedy: advisors_of_text,
    account: advisors_of_text,
});
const fact = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('fact'),
    name: schemas/* string */.YjP(),
    account: advisors_of_text,
    region: advisors_of_text,
    subject: advisors_of_text,
    amount,
    number: schemas/* number */.aig().nullable(),
    text: advisors_of_text,
});
const advised = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('advised'),
    account: schemas/* string */.YjP(),
    region: schemas/* string */.YjP(),
    resourceId: schemas/* string */.YjP(),
    resourceArn: advisors_of_text,
    resourceType: schemas/* string */.YjP(),
    actionType: actionType.nullable(),
    actionFamily: actionFamily.nullable(),
    advice: schemas/* strictObject */.rej({
        actionType: schemas/* string */.YjP(),
        target: advisors_of_text,
        estimatedMonthlySavings: amount,
        estimatedSavingsPercentage: schemas/* number */.aig().nullable(),
        estimationMode: advisors_of_text,
        lookBackDays: schemas/* number */.aig().nullable(),
        refreshedAt: advisors_of_text,
    }),
    current: advisors_of_text,
    implementationEffort: effort.nullable(),
    restartNeeded: schemas/* boolean */.zMY().nullable(),
    rollbackPossible: schemas/* boolean */.zMY().nullable(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullable(),
});
const shape = schemas/* discriminatedUnion */.gMt('kind', [state, fact, advised]);
/**
 * One answer for each advisor that was to be asked; where it could not be, its state is that of the read. An advisor
 * answers for the whole organisation: what is of accounts of others is left out.
 * @param accounts Those of the tenant.
 */
function advisorsOf(collected, accounts) {
    const asked = collected.unit.reads.filter((read) => read.startsWith(ADVISORS));
    const answers = asked.map((advisor) => answerOf(advisor, collected, accounts));
    return {
        answers: answers.map(({ answer }) => answer),
        advised: answers.flatMap((each) => each.advised),
    };
}
/** Totals over all accounts that are asked for; of some of them nobody knows them. */
const OF_ALL = new Set(['estimatedTotalDedupedSavings', 'recommendationsOfType']);
function answerOf(advisor, collected, accounts) {
    const { unit, record } = collected;
    const all = keptRows(collected, advisor, shape);
    const isOwn = (account) => account === null || account === units_of_places/* ORGANIZATION */.A_ || accounts.has(account);
    const isWhole = all.every((row) => row.kind !== 'advised' || isOwn(row.account));
    const rows = all.filter((row) => isOwn(row.account) && (isWhole || row.kind !== 'fact' || !OF_ALL.has(row.name)));
    const read = record?.result.reads.find((result) => result.read === advisor)?.state ?? 'skipped';
    const head = rows.find((row) => row.kind === 'state');
    const advised = rows.flatMap((row) => (row.kind === 'advised' ? [{ ...row, advisor }] : []));
    const answer = {
        advisor,
        account: unit.account,
        region: unit.region,
        read,
        state: head?.state ?? null,
        remedy: head?.remedy ?? null,
        advised: advised.length,
        unknownActions: advised.filter((row) => row.actionType === null).length,
        facts: rows.filter((row) => row.kind === 'fact'),
    };
    return { answer, advised };
}

// EXTERNAL MODULE: ./build/src/engine/best-records.js
var best_records = __webpack_require__(41895);
// EXTERNAL MODULE: ./build/src/engine/attempt.js
var attempt = __webpack_require__(28377);
;// CONCATENATED MODULE: ./build/src/engine/dead-letters.js


/** The units that are not tried again unless somebody asks, with what was wrong the last time. */
function deadLettersOf(units, attemptsOf) {
    return units.flatMap(({ unit, record }) => {
        const attempts = attemptsOf.get(unit.id) ?? [];
        const failure = (0,attempt/* givenUpFor */.ce)(attempts);
        if (!failure || (record && (0,unit_result/* isDone */.$)(record.result)))
            return [];
        const { id, account, region, serviceGroup } = unit;
        const { errorClass, message, poison } = failure;
        const tries = (0,attempt/* triedOnce */.gK)(attempts).length;
        return [{ unit: id, account, region, serviceGroup, attempts: tries, errorClass, message, poison }];
    });
}

;// CONCATENATED MODULE: ./build/src/engine/inventory-of.js


const INVENTORY = 'inventory';
/** Stands for all types of a service where not one could be counted. */
const ALL_TYPES = '*';
const inventory_of_shape = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP().nullable(),
    resourceType: schemas/* string */.YjP(),
    resources: schemas/* number */.aig().int().nonnegative().nullable(),
    source: schemas/* enum */.k5n(['resource-explorer', 'tagging-api', 'cloud-control', 'cannot-be-listed', 'not-read']),
    reason: schemas/* string */.YjP().nullable(),
});
/** What one unit counted. Where its inventory could not be read there is a row for each of its services that says so. */
function inventoryOf(collected) {
    const { unit, record } = collected;
    if (!unit.reads.includes(INVENTORY))
        return [];
    const { account, region } = unit;
    const result = record?.result.reads.find(({ read }) => read === INVENTORY);
    if (result && !result.failure) {
        return keptRows(collected, INVENTORY, inventory_of_shape).map((row) => ({ account, region, ...row }));
    }
    const reason = result?.failure
        ? `${result.failure.errorClass}: ${result.failure.message}`
        : 'The run did not come to it.';
    return unit.services.map((service) => ({
        account,
        region,
        service,
        resourceType: ALL_TYPES,
        resources: null,
        source: 'not-read',
        reason,
    }));
}

;// CONCATENATED MODULE: ./build/src/engine/ledger-of.js


const CANCELLED = 'Cancelled: the run was cancelled before it was read. `spendlog runs resume` reads it.';
const NOT_REACHED = 'NotReached: no job came to it, or had the time for it. `spendlog runs resume` reads it.';
const NO_ROLE = 'NoAccountRole: the tenant names no accountRole, so there is no way into the account. Set tenants[].accountRole to the name of a role that exists in each of its accounts.';
/** One row for each read of a unit in an account there is no way into. */
function unreachableRows({ tenant, account, region, reads }) {
    return reads.map((dataset) => ({
        tenant,
        account,
        region,
        dataset,
        state: 'skipped',
        rows: null,
        attempts: 0,
        reason: NO_ROLE,
        missingPermissions: [],
    }));
}
/**
 * One row for each planned read of a unit. Of a unit that is done the row says one attempt, the one that counts: what
 * failed before it is part of what the run cost, and the ledger is the same as if nothing had failed.
 */
function ledgerOf({ unit, record }, attempts, cancelled) {
    const results = new Map(record?.result.reads.map((result) => [result.read, result]));
    const unplanned = [...results.keys()].find((read) => !unit.reads.includes(read));
    if (unplanned !== undefined)
        throw damaged(unit.id, unplanned);
    const tries = (0,attempt/* triedOnce */.gK)(attempts).length;
    return unit.reads.map((dataset) => {
        const { tenant, account, region } = unit;
        const result = results.get(dataset);
        const key = { tenant, account, region, dataset };
        if (!result) {
            const reason = cancelled ? CANCELLED : NOT_REACHED;
            return { ...key, state: 'skipped', rows: null, attempts: tries, reason, missingPermissions: [] };
        }
        const { state, rows, failure } = result;
        return {
            ...key,
            state,
            rows,
            attempts: failure ? tries : 1,
            reason: reasonOf(result),
            missingPermissions: failure?.missingPermissions ?? [],
        };
    });
}
function reasonOf({ failure }) {
    return failure && `${failure.errorClass}: ${failure.message}`;
}
function damaged(unit, read) {
    return new errors/* SpendlogError */.T('STORE_DAMAGED', `The result of the unit ${unit} holds the read ${JSON.stringify(read)}, which was not planned.`, 'Plan and collect again; with `fresh` the plan is a new one.');
}

// EXTERNAL MODULE: ./build/src/engine/refuse-strangers.js
var refuse_strangers = __webpack_require__(46896);
// EXTERNAL MODULE: ./build/src/engine/region-of.js
var region_of = __webpack_require__(19898);
;// CONCATENATED MODULE: ./build/src/engine/stopped-of.js


const stopped_of_shape = schemas/* looseObject */._H3({
    instanceId: schemas/* string */.YjP(),
    state: schemas/* string */.YjP().nullable(),
    stoppedAt: schemas/* string */.YjP().nullable().optional(),
});
/** Instances of one unit that stand still. */
function stoppedOf(collected) {
    const { account, region } = collected.unit;
    return keptRows(collected, 'ec2/instances', stopped_of_shape)
        .filter(({ state }) => state === 'stopped')
        .map(({ instanceId, stoppedAt }) => ({
        account,
        region,
        resourceId: instanceId,
        since: stoppedAt ?? null,
    }));
}

;// CONCATENATED MODULE: ./build/src/engine/utilisation-of.js


const count = schemas/* number */.aig().int().nonnegative();
const utilisation_of_shape = schemas/* strictObject */.rej({
    service: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    metricName: schemas/* string */.YjP(),
    statistic: schemas/* string */.YjP(),
    days: count,
    resources: count,
    average: schemas/* number */.aig().nullable(),
    maximum: schemas/* number */.aig().nullable(),
    allZero: count,
    notMeasured: count,
    unit: schemas/* string */.YjP().nullable(),
});
/** What one unit measured; where it could not be read, the ledger says so. */
function utilisationOf(collected) {
    const { account, region } = collected.unit;
    return keptRows(collected, 'utilisation', utilisation_of_shape).map((row) => ({ account, region, ...row }));
}

;// CONCATENATED MODULE: ./build/src/engine/collection-of.js












/**
 * What collecting left: one ledger row for each planned read, whatever happened. The same for any order of the records,
 * and for any number of equal ones. Throws `TENANT_MISMATCH` where a record is of no unit of the plan.
 */
function collectionOf(plan, records, { attempts, cancelled }) {
    const best = (0,best_records/* bestRecords */.B)(records, attempts);
    (0,refuse_strangers/* refuseStrangers */.C)(plan, plan.units);
    (0,refuse_strangers/* refuseUnplanned */.I)(plan, [...best.keys()]);
    const units = [...plan.units]
        .sort(units_of_places/* byPlace */.hz)
        .map((unit) => ({ unit, record: best.get(unit.id) ?? null }));
    const unreachable = [...(plan.unreachable ?? [])]
        .sort(units_of_places/* byPlace */.hz)
        .map((unit) => ({ unit, record: null }));
    const accounts = new Set(plan.accounts.map(({ id }) => id));
    const advice = [...units, ...unreachable].map((unit) => advisorsOf(unit, accounts));
    const triesOf = Map.groupBy(attempts, ({ record }) => record.result.unit);
    return {
        run: plan.run,
        basis: plan.basis,
        units: {
            planned: units.length,
            done: units.filter(({ record }) => record && (0,unit_result/* isDone */.$)(record.result)).length,
        },
        accounts: (0,in_order/* distinct */.d)(plan.units.map(({ account }) => account).filter((id) => id !== units_of_places/* ORGANIZATION */.A_)).length,
        regions: (0,in_order/* distinct */.d)(plan.units.map(({ region }) => region).filter(isRegion)),
        ledger: [
            ...units.flatMap((unit) => ledgerOf(unit, triesOf.get(unit.unit.id) ?? [], cancelled)),
            ...unreachable.flatMap(({ unit }) => unreachableRows(unit)),
        ].sort(byRead),
        checks: [...units, ...unreachable].flatMap(checkRows).sort(byCheck),
        findings: units.flatMap(foundIn).sort(byCheck),
        inventory: [
            ...units.flatMap(inventoryOf),
            ...unreachable.flatMap(inventoryOf).map((row) => ({ ...row, reason: NO_ROLE })),
        ],
        utilisation: units.flatMap(utilisationOf),
        advisors: advice.flatMap(({ answers }) => answers),
        advised: advice.flatMap(({ advised }) => advised),
        stopped: units.flatMap(stoppedOf),
        deadLetters: deadLettersOf(units, triesOf),
        notPlanned: plan.notPlanned,
    };
}
function isRegion(region) {
    return region !== region_of/* GLOBAL */.M && region !== units_of_places/* ORGANIZATION */.A_;
}
function checkRows({ unit, record }) {
    const { account, region } = unit;
    const results = new Map(record?.result.checks.map((result) => [result.check, result]));
    return unit.checks.map((check) => {
        const result = results.get(check);
        if (result?.state === 'evaluated') {
            const { judged, findings, undecided } = result;
            return {
                check,
                account,
                region,
                state: 'evaluated',
                judged,
                found: findings.length,
                undecided,
                missing: [],
            };
        }
        return {
            check,
            account,
            region,
            state: 'not-evaluated',
            judged: 0,
            found: 0,
            undecided: [],
            missing: result?.missing ?? unit.reads,
            ...(result?.fault ? { fault: result.fault.message } : {}),
        };
    });
}
function foundIn({ unit, record }) {
    const { account, region } = unit;
    return (record?.result.checks ?? []).flatMap((result) => result.state === 'evaluated'
        ? result.findings.map((finding) => ({ check: result.check, account, region, finding }))
        : []);
}
function byAccountAndRegion(a, b) {
    return (0,in_order/* inOrder */.a)(a.account, b.account) || (0,in_order/* inOrder */.a)(a.region, b.region);
}
function byRead(a, b) {
    return byAccountAndRegion(a, b) || (0,in_order/* inOrder */.a)(a.dataset, b.dataset);
}
function byCheck(a, b) {
    return (0,in_order/* inOrder */.a)(a.check, b.check) || byAccountAndRegion(a, b);
}


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ costRows),
/* harmony export */   h: () => (/* binding */ figuresOf)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39488);
/* harmony import */ var _inert_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28280);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _sections_spend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15287);




/** The short table a terminal prints at the end of a run: label and formatted value, in the report's language. */
function figuresOf(report) {
    const page = (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .Z)(report);
    const rows = report.costs.flatMap((costs) => {
        const own = { ...page, costs, depth: 2 };
        return [...costRows(own), ...moverRows(own), ...anomalyRows(own)];
    });
    return [...readRows(page), ...rows, ...qualityRows(page)];
}
/** What was spent, what is expected, and the first budget, in one currency. */
function costRows(page) {
    return [...spendRows(page), ...forecastRows(page), ...budgetRows(page)];
}
function readRows({ report, formats, messages }) {
    const rows = report.rows === null ? '' : `${messages.run.rows(formats, report.rows)}, `;
    return [[messages.figures.source, `${rows}${formats.period(report.span)}`]];
}
function spendRows(page) {
    const { formats, messages } = page;
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(page);
    if (!headline)
        return [];
    const { now, before, change, changeRatio } = headline;
    const amount = now.amount ? formats.money(now.amount) : messages.unknown;
    const label = messages.figures.period((0,_sections_spend_js__WEBPACK_IMPORTED_MODULE_1__/* .periodName */ .dN)(messages, headline), formats.shortPeriod(now.period));
    const spent = [
        label,
        `${amount}, ${messages.compared[now.metric]}, ${messages.states[now.state]}`,
    ];
    if (!before || !change)
        return [spent];
    const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
    return [
        spent,
        [messages.figures.change(formats.shortPeriod(before.period)), `${formats.change(change)}${ratio}`],
    ];
}
function forecastRows(page) {
    const { formats, messages, costs } = page;
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(page);
    const month = headline && (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .runningForecast */ .T)(costs, headline.now.metric);
    if (!month)
        return [];
    const { low, high } = month;
    const expected = formats.estimate(month.expected);
    const interval = low && high ? ` (${messages.forecast.interval(formats.estimate(low), formats.estimate(high))})` : '';
    return [[messages.figures.forecast(formats.month(month.month)), `${expected}${interval}`]];
}
function budgetRows({ formats, messages, costs }) {
    const [budget] = costs.budgets.known ? costs.budgets.value : [];
    if (!budget)
        return [];
    const verdict = messages.budget.verdicts[budget.verdict];
    return [
        [
            messages.figures.budget,
            `${formats.money(budget.amount)} (${formats.shortPeriod(budget.period)}): ${verdict}`,
        ],
    ];
}
function moverRows({ formats, messages, costs, report }) {
    const breakdown = costs.movers.find(({ periods }) => periods.name === report.calendar.headline);
    const [mover] = breakdown?.movers ?? [];
    if (!mover)
        return [];
    const name = (0,_inert_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inertText */ .UJ)(mover.label ?? mover.key) || messages.noValue;
    return [[messages.figures.mover, `${name} ${formats.change(mover.change)}`]];
}
function anomalyRows({ formats, messages, costs }) {
    const { anomalies } = costs;
    return anomalies.known ? [[messages.figures.anomalies, formats.count(anomalies.value.length)]] : [];
}
function qualityRows({ report, formats, messages }) {
    const violated = report.invariants.filter(({ outcome }) => outcome === 'violated').map(({ id }) => id);
    const count = formats.count(report.quality.length);
    const text = violated.length > 0 ? `${count}; ${messages.quality.invariantsViolated(formats.list(violated))}` : count;
    return [[messages.figures.quality, text]];
}


/***/ }),

/***/ 24156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82465);

/**
 * The same words without any formatting, for places that know none. Names in it are one line without control characters,
 * and nothing more: what a channel would act on (mentions, links, formulas) is the channel's to take the life out of.
 */
function plainText(inline) {
    return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineNodes */ .Lz)(inline).map(textOf).join('');
}
function textOf(node) {
    if (node.type === 'text' || node.type === 'inlineCode')
        return node.value;
    if (node.type === 'break')
        return ' ';
    if ('children' in node)
        return node.children.map(textOf).join('');
    throw new TypeError(`A ${node.type} has no plain text`);
}


/***/ }),

/***/ 65600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ advisorCheckOf)
/* harmony export */ });
/** By the id of the dataset that advice was read by; `null`: it advises on nothing. */
function advisorCheckOf(dataset) {
    if (dataset === 'advisors/cost-optimization-hub')
        return 'aws-cost-optimization-hub';
    if (dataset === 'advisors/purchases')
        return 'aws-cost-explorer';
    return dataset.startsWith('advisors/optimizer-') ? 'aws-compute-optimizer' : null;
}


/***/ }),

/***/ 28259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ advisorRows)
/* harmony export */ });
/* harmony import */ var _core_in_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51427);
/* harmony import */ var _judging_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29042);
/* harmony import */ var _advisor_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65600);



/** States in which silence means that there is nothing to say. */
const SPEAKING = new Set(['active', 'no-data']);
/**
 * How AWS's advisors ended where they were asked, as checks do: one row for each in each place, so that histories can tell
 * advice that is no longer given from advice that nobody could ask for. Where a list of an advisor was not read, or is not
 * enabled, it was not judged.
 */
function advisorRows(answers, advised) {
    const asked = answers.flatMap((answer) => {
        const check = (0,_advisor_check_js__WEBPACK_IMPORTED_MODULE_1__/* .advisorCheckOf */ .M)(answer.advisor);
        return check === null ? [] : [{ check, answer }];
    });
    const grouped = Map.groupBy(asked, ({ check, answer }) => `${check} ${(0,_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(answer)}`);
    return [...grouped.values()]
        .flatMap(([first, ...more]) => first
        ? [
            rowOf(first.check, [first, ...more].map(({ answer }) => answer), first.answer, advised),
        ]
        : [])
        .sort(_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .byCheckAndPlace */ .SG);
}
function rowOf(check, answers, { account, region }, advised) {
    const missing = answers.filter((answer) => !hasSpoken(answer)).map(({ advisor }) => advisor);
    if (missing.length > 0)
        return (0,_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .notEvaluated */ .JB)(check, { account, region }, missing.sort(_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a));
    const judged = answers.reduce((sum, answer) => sum + answer.advised, 0);
    const unknown = answers.reduce((sum, { unknownActions }) => sum + unknownActions, 0);
    return {
        check,
        account,
        region,
        state: 'evaluated',
        judged,
        found: judged - unknown,
        undecided: undecidedIn(answers, { account, region }, advised),
        missing: [],
    };
}
function hasSpoken({ read, state }) {
    return (read === 'ok' || read === 'empty') && SPEAKING.has(state);
}
/** Of these AWS speaks in a word that this version does not know: it may be the advice of before. */
function undecidedIn(answers, place, advised) {
    const here = new Set(answers.map(({ advisor }) => advisor));
    const isOfAll = (0,_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place) === (0,_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYWHERE */ .Zh);
    return advised
        .filter((row) => row.actionType === null && here.has(row.advisor))
        .filter((row) => isOfAll || (0,_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(row) === (0,_judging_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place))
        .map(({ resourceId }) => ({ resourceId, reason: 'what AWS advises is in a word not known here' }))
        .sort((a, b) => (0,_core_in_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)(a.resourceId, b.resourceId));
}


/***/ }),

/***/ 49080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fingerprinter)
/* harmony export */ });
/* harmony import */ var _core_hex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49932);
/* harmony import */ var _resource_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79533);


/** HMAC-SHA-256 under the store's key, 128 bits of it in hex: says nothing about the account to who lacks the key. */
async function fingerprinter(key) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
    return async (identity) => {
        const text = JSON.stringify(partsOf(identity));
        const signed = await crypto.subtle.sign(algorithm, imported, new TextEncoder().encode(text));
        return asFingerprint((0,_core_hex_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)(new Uint8Array(signed).subarray(0, 16)));
    };
}
/** A group stands in a list of its own, so that it never is a resource of the same name. */
function partsOf({ tenant, account, region, service, resourceId, workloadGroup, actionFamily }) {
    const kind = (0,_resource_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(service, workloadGroup ?? resourceId);
    const named = workloadGroup == null ? resourceId : [workloadGroup];
    return [tenant, account, region, named, actionFamily, ...(kind === null ? [] : [kind])];
}
/** A brand has no other way in than a cast: this is the one place. */
function asFingerprint(text) {
    return text;
}


/***/ }),

/***/ 32360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ firstSeenIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _core_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62708);



const Recommendation = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), firstSeen: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const Recommended = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    recommendations: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        value: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Recommendation),
    }),
});
/**
 * Since when each recommendation of an earlier report stands, by fingerprint; none of a report that cannot be read, so that it
 * begins anew.
 * @param text Its report.json. @param all Its recommendations.ndjson, where it has more of them than report.json holds.
 */
function firstSeenIn(text, all = null) {
    const report = text === null ? null : Recommended.safeParse((0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text));
    const found = report?.success ? report.data.recommendations.value : [];
    const more = (all ?? '').split('\n').flatMap((line) => {
        const read = Recommendation.safeParse((0,_core_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(line));
        return read.success ? [read.data] : [];
    });
    return new Map([...found, ...more].flatMap(({ fingerprint, firstSeen }) => {
        const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(firstSeen);
        return day ? [[fingerprint, day]] : [];
    }));
}


/***/ }),

/***/ 8964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UC: () => (/* binding */ NO_DECISIONS)
/* harmony export */ });
const NO_DECISIONS = { read: true, accepted: new Set() };
function stateOf({ events }) {
    return events.at(-1)?.state ?? 'new';
}
/** Whether somebody acted: it is out of what is recommended. */
function isOver(life) {
    return OVER.has(stateOf(life));
}
const OVER = new Set(['done', 'measured', 'gone']);


/***/ }),

/***/ 79533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   fB: () => (/* binding */ kindOfService),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** Services of the catalogue that speak of the same resources, by the API that names them: one name is one resource there. */
const NAMED_BY = {
    ec2: [
        'ec2',
        'ec2-auto-scaling',
        'ec2-capacity-reservations',
        'ebs',
        'vpc',
        'nat-gateway',
        'privatelink',
        'transit-gateway',
        'site-to-site-vpn',
        'client-vpn',
    ],
    ecs: ['ecs', 'fargate'],
    elb: ['elb-application', 'elb-classic', 'elb-gateway', 'elb-network'],
    rds: ['rds', 'aurora', 'documentdb', 'neptune'],
};
const KINDS = new Map(Object.entries(NAMED_BY).flatMap(([kind, services]) => services.map((service) => [service, kind])));
/** ARNs, and ids that EC2 makes and never gives twice. */
const UNIQUE = /^(?:arn:|(?:ami|cr|cvpn-endpoint|eipalloc|eni|i|nat|snap|tgw|tgw-attach|vol|vpc|vpce|vpn)-(?:[0-9a-f]{8}|[0-9a-f]{17})$)/;
/** The kind of resource a service of the catalogue speaks of; its own id, unless others speak of the same. */
function kindOfService(service) {
    return KINDS.get(service) ?? service;
}
/** What tells a name from the same name in another service; `null` where an id is unique by itself. */
function kindOf(service, id) {
    return UNIQUE.test(id) ? null : kindOfService(service);
}
/** Whether an id of one proposal and an id of another are one thing in one account and region. */
function isSameName(a, idOfA, b, idOfB) {
    return idOfA !== null && idOfA === idOfB && kindOf(a.service, idOfA) === kindOf(b.service, idOfB);
}


/***/ }),

/***/ 64183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isBilledAs)
/* harmony export */ });
/** Services whose machines EC2 bills: groups, nodes and compute environments have no price of their own for them. */
const MACHINES_OF_EC2 = new Set(['ec2-auto-scaling', 'batch', 'eks', 'ecs']);
const MACHINE = /^(?:BoxUsage|DedicatedUsage|SpotUsage|EBS):/;
/**
 * Whether a name of the bill is one that the service is charged under. Usage types such as `TimedStorage-ByteHrs` and
 * `BoxUsage:m5.large` belong to several services. The empty name is that of a source which does not tell services.
 * @param usageType Without the region's prefix, where one is asked about.
 */
function isBilledAs(serviceName, { service, serviceCode }, servicesOf, usageType = '') {
    if (serviceName === '' || serviceName === serviceCode)
        return true;
    const services = servicesOf(serviceName);
    const priced = serviceCode === undefined ? [] : servicesOf(serviceCode);
    if (priced.length > 0)
        return services.some((id) => priced.includes(id));
    return services.includes(MACHINES_OF_EC2.has(service) && MACHINE.test(usageType) ? 'ec2' : service);
}


/***/ }),

/***/ 95163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isUniqueId)
/* harmony export */ });
/** Ids that AWS never gives twice: `i-0123456789abcdef0`, `vol-…`, `app/web/0123456789abcdef`. */
const UNIQUE_ID = /^(?:[a-z]+-[0-9a-f]{8,17}|(?:app|net|gwy)\/[^/]+\/[0-9a-f]{16})$/;
/** Whether an id stands for one resource by itself. A name may stand for resources of several services and regions. */
function isUniqueId(resourceId) {
    return resourceId.startsWith('arn:') || UNIQUE_ID.test(resourceId);
}


/***/ })

};
