export const id = 8206;
export const ids = [8206];
export const modules = {

/***/ 62168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ rememberedTenantIds),
/* harmony export */   Mq: () => (/* binding */ oneTenantId),
/* harmony export */   RV: () => (/* binding */ tenantConfig),
/* harmony export */   Yg: () => (/* binding */ configOfTenant),
/* harmony export */   ng: () => (/* binding */ DEFAULT_TENANT),
/* harmony export */   vz: () => (/* binding */ tenantIds)
/* harmony export */ });
/* harmony import */ var _config_costs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7454);
/* harmony import */ var _config_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20234);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);



/** Without tenants in the configuration there is one. */
const DEFAULT_TENANT = 'default';
/** The tenants that have runs, in the order of the file; of a file without tenants the one there is. */
function activeTenantIds({ tenants }) {
    if (tenants.length === 0)
        return [DEFAULT_TENANT];
    return tenants.filter(({ active }) => active !== false).map(({ id }) => id);
}
/**
 * The one tenant that a command is about.
 * @param asked What a person named; absent: the only active one.
 * @throws SpendlogError INPUT_INVALID; in the log of a workflow, which may be read by people of one tenant, it names no other
 */
function oneTenantId(config, asked, { environment }) {
    const active = activeTenantIds(config);
    const told = environment['GITHUB_ACTIONS'] !== 'true';
    if (asked === undefined) {
        const [only, ...others] = active;
        if (only !== undefined && others.length === 0)
            return only;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpendlogError */ .T('INPUT_INVALID', only === undefined ? 'No tenant is active.' : 'There are several tenants, and this is about one.', only === undefined
            ? 'Take active: false away from a tenant of spendlog.yml.'
            : `Name one with --tenant${told ? `: ${active.join(', ')}` : ', as spendlog.yml spells it'}.`);
    }
    if (active.includes(asked))
        return asked;
    const inactive = config.tenants.some(({ id }) => id === asked);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SpendlogError */ .T('INPUT_INVALID', inactive
        ? `The tenant ${asked} is not active.`
        : `There is no tenant ${asked}${told ? (0,_config_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(asked, active) : ''}`.replace(/(?<!\?)$/, '.'), inactive
        ? 'Take active: false away from it in spendlog.yml.'
        : `spendlog.yml has ${knownTenants(active, told)}.`);
}
function knownTenants(active, told) {
    if (active.length === 0)
        return 'none that is active';
    return told ? active.join(', ') : 'others';
}
/** The tenants a command looks at: the one that was named, else every active one. */
function tenantIds(config, asked, environment) {
    return asked === undefined ? activeTenantIds(config) : [oneTenantId(config, asked, environment)];
}
/** The tenants whose runs a command looks at: one that is not active any more has runs as well. */
function rememberedTenantIds(config, asked, environment) {
    const tenants = config.tenants.map((tenant) => ({ ...tenant, active: true }));
    return tenantIds({ ...config, tenants }, asked, environment);
}
/** What the file says of a tenant; `null` for the one that a file without tenants has. */
function tenantConfig({ tenants }, id) {
    return tenants.find((tenant) => tenant.id === id) ?? null;
}
/** The configuration as one tenant sees it: its own source of cost, budgets and channels, nobody else's. */
function configOfTenant(config, id) {
    const tenant = tenantConfig(config, id);
    if (!tenant)
        return config;
    return {
        ...config,
        costs: (0,_config_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOf */ .AR)(config.costs, tenant.costs),
        budgets: tenant.budgets ?? config.budgets,
        ...channelsOf(config, tenant),
        tenants: [tenant],
    };
}
/** A tenant that has a section of its own has all of it: recipients of one are never mixed with those of another. */
function channelsOf(config, tenant) {
    const own = (key) => tenant[key] === undefined ? config[key] : tenant[key];
    return {
        git: own('git') ?? null,
        issues: own('issues') ?? null,
        slack: own('slack') ?? null,
        email: own('email') ?? null,
        sns: own('sns') ?? null,
        webhook: own('webhook') ?? null,
    };
}


/***/ }),

/***/ 37455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema),
  s: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/language.js
var language = __webpack_require__(35099);
// EXTERNAL MODULE: ./build/src/core/recommendation.js
var recommendation = __webpack_require__(11186);
// EXTERNAL MODULE: ./build/src/config/scalars.js
var scalars = __webpack_require__(45185);
;// CONCATENATED MODULE: ./build/src/config/match.js


const TAG = /^tag:.+$/;
/**
 * Conditions that must all hold. In each value `*` stands for any text and `?` for any one character.
 * @param value What one condition holds.
 */
function conditions(known, value) {
    return schemas/* record */.g1P(scalars/* name */.UU, value)
        .meta({ propertyNames: { anyOf: [{ enum: [...known] }, { pattern: TAG.source }] } })
        .superRefine((given, context) => {
        const keys = Object.keys(given);
        if (keys.length === 0)
            context.addIssue(`Name at least one of ${listed(known)}`);
        for (const key of keys.filter((each) => !known.includes(each) && !TAG.test(each))) {
            context.addIssue({
                code: 'custom',
                path: [key],
                message: `Unknown condition; known here: ${listed(known)}`,
            });
        }
    });
}
function listed(known) {
    return [...known, 'tag:<key>'].join(', ');
}
/** What one condition holds. YAML reads bare digits as a number, so ids of accounts stand in quotes. */
const pattern = schemas/* string */.YjP({ error: 'Expected text; put account ids and true or false in quotes' })
    .trim()
    .min(1, 'Expected some text');

;// CONCATENATED MODULE: ./build/src/config/exemptions.js




const FAMILIES = recommendation/* ACTION_FAMILIES */.Sy;
const FINGERPRINT = /^[0-9a-f]{32}$/;
/** What a decision is about. */
const decisionMatch = conditions(['check', 'family', 'resource', 'account', 'region', 'service', 'fingerprint'], pattern).superRefine(({ family, fingerprint }, context) => {
    if (family !== undefined && !FAMILIES.includes(family)) {
        context.addIssue({ code: 'custom', path: ['family'], message: `Expected ${FAMILIES.join(' or ')}` });
    }
    if (fingerprint !== undefined && !FINGERPRINT.test(fingerprint)) {
        context.addIssue({
            code: 'custom',
            path: ['fingerprint'],
            message: 'Expected the 32 hexadecimal digits of a fingerprint, as report.json has it',
        });
    }
});
const DECISION_MATCH = 'Conditions that must all hold: `check`, `family`, `resource`, `account`, `region`, `service` (catalogue id), `fingerprint`, `tag:<key>`; text with `*` and `?`.';
const exemption = schemas/* strictObject */.rej({
    match: decisionMatch.describe(DECISION_MATCH),
    reason: scalars/* name */.UU.describe('Why nothing is to be done.'),
    owner: scalars/* name */.UU.describe('Who answers for it.'),
    expires: scalars/* dayText */.Ew.describe('Last day on which it holds; the recommendation comes back after it.'),
    ticket: scalars/* name */.UU.exactOptional().describe('Where it was decided.'),
});
/** Decisions not to act, kept as code. */
const exemptions = schemas/* array */.YOg(exemption)
    .prefault([])
    .describe('Decisions not to act on recommendations; counted and shown, each until it expires.');

;// CONCATENATED MODULE: ./build/src/config/accepted.js



const acceptance = schemas/* strictObject */.rej({
    match: decisionMatch.describe(DECISION_MATCH),
    owner: scalars/* name */.UU.describe('Who is going to act.'),
    date: scalars/* dayText */.Ew.describe('Day on which it was accepted; from then on it counts.'),
    ticket: scalars/* name */.UU.exactOptional().describe('Where the work is tracked.'),
});
/** Decisions to act, kept as code. */
const accepted = schemas/* array */.YOg(acceptance)
    .prefault([])
    .describe('Recommendations somebody has taken: told as accepted until they are done.');

;// CONCATENATED MODULE: ./build/src/config/advisors.js

const on = (what) => schemas/* boolean */.zMY().default(true).describe(what);
/** Which of AWS's advisors are asked. Cost Explorer is paid for: $0.01 a page. */
const advisors = schemas/* strictObject */.rej({
    costOptimizationHub: on('Cost Optimization Hub, once for the organization. Free.'),
    computeOptimizer: on('Compute Optimizer, in each account and region with spend it judges. Free.'),
    savingsPlans: on('Savings Plans with their ends. Free.'),
    savingsPlansUse: on('Utilisation and coverage of Savings Plans: at most 2 pages of Cost Explorer.'),
    reservations: on('Reservations with their ends, in each account and region with spend they cover. Free.'),
    reservationsUse: on('Utilisation and coverage of reservations: at most 2 pages of Cost Explorer for each of 6 services.'),
    purchases: schemas/* boolean */.zMY()
        .default(false)
        .describe('What Cost Explorer advises to buy: up to 10 pages. The Hub tells most of it free, but not Database Savings Plans.'),
    costAnomalies: on('Cost Anomaly Detection: 3 pages of Cost Explorer.'),
    budgets: on('The budgets of each account. Free.'),
    trustedAdvisor: on('The cost checks of Trusted Advisor in each account. Free with Business Support.'),
    freeTier: on('How much of its free offers the organization uses, and its account plan. Free.'),
    organization: on('Features of the organization and the services trusted with all of it. Free.'),
    posture: on('Findings of Security Hub, GuardDuty, Macie and Inspector, where they are used. Free.'),
})
    .prefault({});

;// CONCATENATED MODULE: ./build/src/config/alerts.js


/** From when on people are told at once. */
const alerts = schemas/* strictObject */.rej({
    budget: schemas/* boolean */.zMY().default(true).describe('Budgets that are exceeded, or forecast to be.'),
    anomaly: schemas/* union */.KCZ([schemas/* literal */.euz(false), schemas/* number */.aig().min(0)])
        .default(100)
        .describe('Smallest impact of an anomaly, in the currency of the bill; `false`: none.'),
    commitmentDays: (0,scalars/* count */.U9)(0, 365).default(30).describe('Days before a commitment ends; 0: none.'),
    coverage: schemas/* union */.KCZ([schemas/* literal */.euz(false), schemas/* number */.aig().min(0).max(1)])
        .default(0.9)
        .describe('Share of planned reads below which it is an alert; `false`: none.'),
    stale: schemas/* boolean */.zMY().default(true).describe('Data older than the `slaHours` of the tenant.'),
})
    .prefault({})
    .describe('What people are told of at once, in every channel that takes alerts.');

// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/config/allocation.js




const HUNDRED = (0,decimal/* decimal */._)('100');
const key = schemas/* string */.YjP()
    .regex(/^(account|(tag|costCategory):.+)$/, 'Expected account, tag:<key> or costCategory:<name>');
const pool = schemas/* strictObject */.rej({
    service: schemas/* array */.YOg(scalars/* name */.UU).min(1).exactOptional().describe('Services, as the bill names them.'),
    account: schemas/* array */.YOg(scalars/* accountId */.lS).min(1).exactOptional().describe('Account ids, in quotes.'),
    chargeKind: schemas/* array */.YOg(schemas/* enum */.k5n(charge/* CHARGE_KINDS */.Ld)).min(1).exactOptional().describe('Kinds of charge.'),
})
    .refine((given) => Object.keys(given).length > 0, 'Name at least one of service, account, chargeKind');
const weights = schemas/* record */.g1P(scalars/* name */.UU, scalars/* amount */.vj.refine((value) => value.units >= 0n, 'Expected 0 or more'))
    .refine((given) => Object.keys(given).length > 0, 'Name at least one value');
const split = schemas/* strictObject */.rej({
    name: scalars/* name */.UU.describe('What the report calls the rule.'),
    by: key.exactOptional().describe('Which allocation it belongs to; absent: the first in `allocation.by`.'),
    pool: pool.describe('The shared cost to split; all conditions must hold.'),
    method: schemas/* enum */.k5n(['fixed', 'even', 'proportional', 'metric'])
        .describe('`fixed` percent, `even`, `proportional` to direct cost, or by a `metric` you supply.'),
    among: schemas/* array */.YOg(scalars/* name */.UU)
        .min(1)
        .exactOptional()
        .describe('Owners that share (even, proportional); absent: all.'),
    shares: weights.exactOptional().describe('Percent by owner (fixed); they add up to 100.'),
    weights: weights.exactOptional().describe('Amount of the metric by owner (metric), e.g. requests.'),
})
    .superRefine((rule, context) => {
    for (const [field, methods] of [
        ['shares', ['fixed']],
        ['weights', ['metric']],
        ['among', ['even', 'proportional']],
    ]) {
        const fits = methods.includes(rule.method);
        if (rule[field] && !fits) {
            context.addIssue({
                code: 'custom',
                path: [field],
                message: `Only for method ${methods.join(' or ')}`,
            });
        }
        if (!rule[field] && fits && field !== 'among') {
            context.addIssue({
                code: 'custom',
                path: ['method'],
                message: `Method ${rule.method} needs ${field}`,
            });
        }
    }
    const total = Object.values(rule.shares ?? {}).reduce(decimal/* addDecimal */.vE, decimal/* ZERO */.f2);
    if (rule.shares && (0,decimal/* compareDecimal */.FF)(total, HUNDRED) !== 0) {
        context.addIssue({ code: 'custom', path: ['shares'], message: 'Shares must add up to 100' });
    }
});
/** Whose cost it is, and how what is shared is split. */
const allocation = schemas/* strictObject */.rej({
    by: schemas/* array */.YOg(key)
        .min(1)
        .default(['account'])
        .describe('Owners to allocate by: `account`, `tag:<key>`, `costCategory:<name>`.'),
    split: schemas/* array */.YOg(split).prefault([]).describe('Rules for shared cost, applied in order.'),
})
    .superRefine(({ by, split: rules }, context) => {
    for (const [index, rule] of rules.entries()) {
        if (rule.by === undefined || by.includes(rule.by))
            continue;
        context.addIssue({ code: 'custom', path: ['split', index, 'by'], message: 'Not in allocation.by' });
    }
})
    .prefault({});

// EXTERNAL MODULE: ./build/src/config/budget.js
var budget = __webpack_require__(83403);
;// CONCATENATED MODULE: ./build/src/config/collect.js


const breaker = schemas/* strictObject */.rej({
    failures: (0,scalars/* count */.U9)(1, 100).default(5).describe('Failures in a row that open it.'),
    ratio: schemas/* number */.aig()
        .gt(0)
        .max(1)
        .default(0.5)
        .describe('Share of the last calls that failed, above which it opens.'),
    window: (0,scalars/* count */.U9)(5, 1000).default(20).describe('Calls the share is taken over.'),
    pauseSeconds: (0,scalars/* count */.U9)(1, 3600)
        .default(30)
        .describe('Seconds before an open one lets one call through to see.'),
});
const dataset = schemas/* strictObject */.rej({
    attempts: (0,scalars/* count */.U9)(1, 10).exactOptional().describe('Attempts at each call, the first included; absent: 4.'),
    seconds: (0,scalars/* count */.U9)(1, 3600).exactOptional().describe('Most seconds its reads of one unit may take.'),
});
/** How the reads of a run are spread and bounded. */
const collect = schemas/* strictObject */.rej({
    targetMinutes: schemas/* number */.aig()
        .positive()
        .max(300)
        .default(10)
        .describe('Minutes collecting should take; as few jobs as meet it.'),
    batchSize: (0,scalars/* count */.U9)(1, 1000)
        .exactOptional()
        .describe('Most services one job looks at, in each account anew; services that share reads stay together even so. Absent: as the target says.'),
    concurrency: (0,scalars/* count */.U9)(1, 512)
        .default(128)
        .describe('Units one job works on at once; most of them wait for their turn at AWS.'),
    unitMinutes: schemas/* number */.aig().positive().max(60).default(10).describe('Most minutes one unit may take.'),
    jobMinutes: schemas/* number */.aig()
        .positive()
        .max(360)
        .default(60)
        .describe('Minutes one job has; no unit is begun after 80 % of them.'),
    mopUpMinutes: schemas/* number */.aig()
        .min(0)
        .max(120)
        .default(10)
        .describe('Minutes `report` spends on reads that are still missing.'),
    breaker: breaker
        .prefault({})
        .describe('Circuit breakers of each account, region and service, and of each of its operations.'),
    datasets: schemas/* record */.g1P(scalars/* name */.UU, dataset)
        .prefault({})
        .describe('Attempts and deadlines of single datasets by id: `{ volumes: { attempts: 2, seconds: 60 } }`.'),
})
    .prefault({});
/** Below which share of planned reads or checks a report is published as not complete. */
const coverage = schemas/* strictObject */.rej({
    failBelow: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.9)
        .describe('Share of planned reads, and of checks that could be judged, below which a run ends with exit code 3.'),
})
    .prefault({});

// EXTERNAL MODULE: ./build/src/config/costs.js
var costs = __webpack_require__(7454);
// EXTERNAL MODULE: ./build/src/config/email.js
var email = __webpack_require__(85624);
// EXTERNAL MODULE: ./build/src/config/environment.js
var environment = __webpack_require__(56481);
// EXTERNAL MODULE: ./build/src/config/git.js
var git = __webpack_require__(37492);
// EXTERNAL MODULE: ./build/src/config/issues.js
var issues = __webpack_require__(19974);
;// CONCATENATED MODULE: ./build/src/core/fact.js
/** A part of the report that sections of a narrative ask for. */
const FACT_TOPICS = [
    'spend',
    'services',
    'accounts',
    'regions',
    'environments',
    'movers',
    'forecast',
    'budgets',
    'trend',
    'anomalies',
    'savings',
    'opportunities',
    'roadmap',
    'technical-debt',
    'layers',
    'coverage',
    'commitments',
    'waste',
    'kpis',
    'tags',
    'teams',
    'realised',
    'unit-economics',
    'other-charges',
];
/** What a figure counts. Every language has words for each, and knows which words of a sentence speak of it. */
const MEASURES = (/* unused pure expression or super */ null && ([
    'spend',
    'spend-before',
    'spend-change',
    'spend-change-ratio',
    'spend-share',
    'spend-a-day',
    'forecast',
    'forecast-low',
    'forecast-high',
    'forecast-change',
    'forecast-change-ratio',
    'trend',
    'budget',
    'budget-actual',
    'budget-forecast',
    'budget-variance',
    'budget-variance-ratio',
    'saving',
    'saving-a-year',
    'saving-gross',
    'saving-share',
    'one-off-cost',
    'cost-of-waiting',
    'recommendations',
    'without-amount',
    'resources',
    'anomaly-impact',
    'anomaly-days',
    'anomalies',
    'commitment-coverage',
    'commitment-utilisation',
    'commitment-waste',
    'commitment-end',
    'effective-savings-rate',
    'waste',
    'waste-ratio',
    'kpi',
    'kpi-target',
    'reads-answered',
    'reads-planned',
    'coverage-ratio',
    'services-billed',
    'services-counted',
    'accounts',
    'regions',
    'untagged',
    'untagged-ratio',
    'tagged-ratio',
    'unit-cost',
    'realised-saving',
    'charge',
]));

// EXTERNAL MODULE: ./build/src/core/persona.js
var persona = __webpack_require__(37289);
// EXTERNAL MODULE: ./build/src/config/narrative-page.js
var narrative_page = __webpack_require__(23036);
;// CONCATENATED MODULE: ./build/src/config/writer.js


const regionName = schemas/* string */.YjP()
    .regex(/^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/, 'Expected a region such as us-east-1');
const prices = schemas/* strictObject */.rej({
    input: scalars/* amount */.vj.describe('For a million tokens that are read.'),
    output: scalars/* amount */.vj.describe('For a million tokens that are written.'),
    currency: scalars/* currencyCode */.Xy.default('USD').describe('Currency of both.'),
})
    .exactOptional()
    .describe('What the provider charges you; absent: tokens are printed, and what they cost is not known.');
const limits = {
    deadlineSeconds: (0,scalars/* count */.U9)(5, 600)
        .default(90)
        .describe('How long an answer may take, with its one retry; then the template writes.'),
    mostOutputTokens: (0,scalars/* count */.U9)(256, 32_000).default(4_000).describe('Tokens of one answer.'),
};
const bedrock = schemas/* strictObject */.rej({
    provider: schemas/* literal */.euz('bedrock').describe('Amazon Bedrock, Converse.'),
    model: schemas/* string */.YjP()
        .regex(/^(?:arn:aws[a-z-]*:bedrock:[A-Za-z0-9:/._-]{1,300}|[A-Za-z0-9.:_-]{1,160})$/, 'Expected the id of a model, or the id or ARN of an inference profile')
        .describe('Id of a model, or id or ARN of an inference profile.'),
    region: regionName
        .exactOptional()
        .describe('Region it is asked in; absent: that of the ARN of the profile, else of the sign-in.'),
    guardrail: schemas/* strictObject */.rej({ id: scalars/* name */.UU.describe('Its id or ARN.'), version: scalars/* name */.UU.describe('Its version, or DRAFT.') })
        .exactOptional()
        .describe('Guardrail of yours that every request goes through.'),
    prices,
    ...limits,
});
const qbusiness = schemas/* strictObject */.rej({
    provider: schemas/* literal */.euz('qbusiness')
        .describe('Amazon Q Business, ChatSync; for those who have an application.'),
    application: schemas/* string */.YjP()
        .regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{35}$/, 'Expected the id of an application: 36 letters, digits and hyphens')
        .describe('Id of the application.'),
    region: regionName.exactOptional().describe('Region of the application; absent: that of the sign-in.'),
    ...limits,
});
const openaiCompatible = schemas/* strictObject */.rej({
    provider: schemas/* literal */.euz('openai-compatible')
        .describe('Any endpoint that speaks chat completions. Figures leave your account: the run says so.'),
    url: schemas/* url */.OZ5({
        protocol: /^https?$/,
        error: 'Expected the https:// address of the API, such as https://models.example.com/v1',
    })
        .describe('Base address of the API; the key comes from SPENDLOG_MODEL_KEY.'),
    model: schemas/* string */.YjP()
        .regex(/^[\w.:/@+-]{1,160}$/, 'Expected the name of a model, without spaces')
        .describe('Its name there.'),
    prices,
    ...limits,
});
/** Who writes narratives. */
const writer = schemas/* union */.KCZ([schemas/* literal */.euz('template'), schemas/* discriminatedUnion */.gMt('provider', [bedrock, qbusiness, openaiCompatible])])
    .default('template')
    .describe('Who writes: `template`, or a model; where it does not answer the template writes, and says why.');

;// CONCATENATED MODULE: ./build/src/config/narrative.js






const section = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(persona/* PERSONA_ID */.r$).describe('Its name, of your own.'),
    title: scalars/* name */.UU.describe('Its heading.'),
    ask: scalars/* name */.UU.describe('What its sentences are to tell; a model reads it.'),
    topics: schemas/* array */.YOg(schemas/* enum */.k5n(FACT_TOPICS)).min(1).describe('What its sentences may be about.'),
    sentences: (0,scalars/* count */.U9)(0, 20).default(4).describe('Sentences at most.'),
    bullets: schemas/* boolean */.zMY().default(false).describe('`true`: each on a line of its own.'),
    blocks: schemas/* array */.YOg(schemas/* enum */.k5n(persona/* BLOCK_IDS */.xh)).default([]).describe('Tables that follow.'),
});
const narrative_persona = schemas/* strictObject */.rej({
    like: schemas/* enum */.k5n(persona/* OWN_PERSONAS */.Ld)
        .exactOptional()
        .describe('Which of ours it begins as; absent: itself, or `finops`.'),
    title: scalars/* name */.UU.exactOptional().describe('What it is called.'),
    tone: scalars/* name */.UU.exactOptional().describe('How it is written; a model reads it.'),
    mostWords: (0,scalars/* count */.U9)(50, 20_000).exactOptional().describe('Words of the whole page.'),
    commands: schemas/* boolean */.zMY().exactOptional().describe('Whether commands stand in it.'),
    sections: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP().regex(persona/* PERSONA_ID */.r$), section]))
        .min(1)
        .exactOptional()
        .describe('Sections in order: ids of ours, or your own.'),
    shortSentences: (0,scalars/* count */.U9)(1, 10).exactOptional().describe('Sentences of its short form.'),
});
const unitMetric = schemas/* strictObject */.rej({
    name: scalars/* name */.UU.describe('What is counted, in the singular, e.g. order.'),
    months: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'Expected a month such as 2026-10'), schemas/* number */.aig().positive())
        .describe('How many there were, by month.'),
});
/** What stands in a narrative, for whom, and who writes it. */
const narrative = schemas/* strictObject */.rej({
    writer: writer,
    personas: schemas/* record */.g1P(schemas/* string */.YjP().regex(persona/* PERSONA_ID */.r$), narrative_persona)
        .default({})
        .describe('Readers of your own, or what differs of ours (executive, cto, devops, finops), by id.'),
    pages: narrative_page/* pages */.B,
    unitMetrics: schemas/* array */.YOg(unitMetric)
        .refine((0,scalars/* distinct */.dM)('name'), 'Two of them have one name')
        .default([])
        .describe('What your business counts, for cost by unit.'),
})
    .prefault({});

;// CONCATENATED MODULE: ./build/src/config/owners.js



const handle = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[A-Za-z0-9][A-Za-z0-9_-]{0,99})?$/, 'Expected a GitHub user or organisation/team, without @');
const repository = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/, 'Expected a repository written owner/name');
const rule = schemas/* strictObject */.rej({
    match: conditions(['account', 'ou', 'service', 'region', 'resource'], schemas/* union */.KCZ([pattern, schemas/* array */.YOg(pattern).min(1)]))
        .exactOptional()
        .describe('Conditions that must all hold: `account`, `ou`, `service` (catalogue id), `region`, `resource`, `tag:<key>`; text with `*` and `?`, or a list of alternatives. Absent: everything.'),
    team: scalars/* name */.UU.describe('Who owns what matches, as reports call it.'),
    handles: schemas/* array */.YOg(handle).default([]).describe('GitHub users or organisation/team to assign, without @.'),
    labels: schemas/* array */.YOg(scalars/* name */.UU).default([]).describe('Labels that issues for this owner get.'),
    slackChannel: schemas/* string */.YjP()
        .regex(/^(?:#[^\s#]{1,80}|[CG][A-Z0-9]{6,20})$/, 'Expected #channel or the id of a channel')
        .exactOptional()
        .describe('Where this owner is told: `"#channel"` or the id of a channel.'),
    repository: repository
        .exactOptional()
        .describe('Where issues for this owner are opened, `owner/name`; absent: the repository that runs.'),
});
/** Who is to act: the first rule that matches a resource names its owner. */
const owners = schemas/* array */.YOg(rule)
    .superRefine((rules, context) => {
    const all = rules.findIndex(({ match }) => match === undefined);
    if (all < 0 || all === rules.length - 1)
        return;
    context.addIssue({
        code: 'custom',
        path: [all + 1],
        message: `Never reached: the rule before it (owners[${all}]) has no match, so that everything is its`,
    });
})
    .prefault([])
    .describe('Who owns what: ordered rules, the first that matches decides.');

// EXTERNAL MODULE: ./build/src/config/suggest.js
var suggest = __webpack_require__(20234);
;// CONCATENATED MODULE: ./build/src/config/persona-rules.js


/** Nobody is written for whom nothing describes: every persona that is named is one of ours or of `narrative.personas`. */
function checkPersonas(rules, context) {
    const there = [...new Set([...persona/* OWN_PERSONAS */.Ld, ...Object.keys(rules.narrative.personas)])];
    for (const { path, persona } of namedIn(rules)) {
        if (there.includes(persona))
            continue;
        const message = `There is no persona ${persona}${(0,suggest/* suggest */.Z)(persona, there, `; there are ${there.join(', ')}`)}`;
        context.addIssue({ code: 'custom', path: [...path], message });
    }
}
function namedIn(rules) {
    const { narrative, pullRequests, tenants } = rules;
    return [
        ...narrative.pages.map(inPages),
        ...(pullRequests ? [{ path: ['pullRequests', 'persona'], persona: pullRequests.persona }] : []),
        ...inSections(rules, []),
        ...tenants.flatMap((tenant, index) => inSections(tenant, ['tenants', index])),
    ];
}
function inPages(page, index) {
    const path = ['narrative', 'pages', index];
    return typeof page === 'string'
        ? { path, persona: page }
        : { path: [...path, 'persona'], persona: page.persona };
}
function inSections({ slack, email }, at) {
    return [
        ...(slack ? [{ path: [...at, 'slack', 'persona'], persona: slack.persona }] : []),
        ...inList(slack?.readers, [...at, 'slack', 'readers']),
        ...inList(email?.recipients, [...at, 'email', 'recipients']),
    ];
}
function inList(readers, at) {
    return (readers ?? []).map(({ persona }, index) => ({ path: [...at, index, 'persona'], persona }));
}

// EXTERNAL MODULE: ./build/src/config/pull-requests.js
var pull_requests = __webpack_require__(69035);
;// CONCATENATED MODULE: ./build/src/config/retention.js


/** Days that what a store holds is kept. History is never removed. */
const retention = schemas/* strictObject */.rej({
    state: (0,scalars/* count */.U9)(1, 3650).default(7).describe('Days plans and the state of runs are kept.'),
    checkpoints: (0,scalars/* count */.U9)(1, 3650).default(3).describe('Days the results of units are kept.'),
    reports: (0,scalars/* count */.U9)(1, 3650).default(90).describe('Days reports are kept.'),
    archives: (0,scalars/* count */.U9)(1, 36500).default(365).describe('Days archives are kept; in S3 from day 90 in Glacier.'),
})
    .prefault({});

// EXTERNAL MODULE: ./build/src/config/slack.js
var slack = __webpack_require__(39112);
// EXTERNAL MODULE: ./build/src/config/sns.js
var sns = __webpack_require__(39402);
// EXTERNAL MODULE: ./build/src/config/store.js
var store = __webpack_require__(61485);
;// CONCATENATED MODULE: ./build/src/config/telemetry.js

/** Where what a run measured of itself goes; both are off unless named. */
const telemetry = schemas/* strictObject */.rej({
    metricsLogGroup: schemas/* string */.YjP()
        .regex(/^[\w.\-/#]{1,512}$/, 'Expected the name of a log group')
        .exactOptional()
        .describe('CloudWatch log group for run metrics (embedded metric format).'),
    tracesEndpoint: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'Expected an http(s) URL' })
        .exactOptional()
        .describe('OTLP endpoint for traces, e.g. `https://otel.example.com/v1/traces`.'),
})
    .prefault({});

// EXTERNAL MODULE: ./build/src/config/tenant.js
var tenant = __webpack_require__(75930);
// EXTERNAL MODULE: ./build/src/config/tenant-rules.js
var tenant_rules = __webpack_require__(70016);
// EXTERNAL MODULE: ./build/src/config/webhook.js
var webhook = __webpack_require__(11509);
;// CONCATENATED MODULE: ./build/src/config/config.js



























const periods = schemas/* strictObject */.rej({
    fiscalYearStart: (0,scalars/* count */.U9)(1, 12).default(1).describe('First month of the fiscal year, 1 to 12.'),
    completeAfterHours: (0,scalars/* count */.U9)(0, 240)
        .default(24)
        .describe('Hours of later data needed before a day counts as complete.'),
});
const tags = schemas/* strictObject */.rej({
    required: schemas/* array */.YOg(scalars/* name */.UU).default([]).describe('Tag keys every taggable resource should carry.'),
    costCategories: schemas/* array */.YOg(scalars/* name */.UU).default([]).describe('Cost categories to break cost down by.'),
});
const thresholds = schemas/* strictObject */.rej({
    anomaly: schemas/* strictObject */.rej({
        minimum: schemas/* number */.aig()
            .min(0)
            .default(50)
            .describe('Smallest deviation of a day that counts, in the currency of the bill.'),
        ratio: schemas/* number */.aig().min(0).default(0.1).describe('Smallest deviation as a share of the expected cost.'),
        sigma: schemas/* number */.aig().positive().default(4).describe('Robust standard deviations a day must be off.'),
        windowDays: (0,scalars/* count */.U9)(14, 365).default(56).describe('Days the spread is measured over.'),
    })
        .prefault({}),
    movers: schemas/* strictObject */.rej({ limit: (0,scalars/* count */.U9)(1, 50).default(5).describe('Movers named per comparison.') })
        .prefault({}),
});
const config_event = schemas/* strictObject */.rej({
    name: scalars/* name */.UU.describe('What happens.'),
    from: scalars/* dayText */.Ew.describe('First day, inclusive.'),
    to: scalars/* dayText */.Ew.describe('Last day, inclusive.'),
    service: scalars/* name */.UU.exactOptional().describe('Service it touches, as the bill names it; absent: all.'),
    account: scalars/* accountId */.lS.exactOptional().describe('Account it touches; absent: all.'),
    amount: scalars/* amount */.vj.exactOptional().describe('Extra cost expected over all its days; added to the forecast.'),
    currency: scalars/* currencyCode */.Xy.exactOptional().describe('Currency of the amount, needed with it.'),
})
    .refine(({ from, to }) => from <= to, { message: 'The last day lies before the first', path: ['to'] })
    .refine((event) => (event.amount === undefined) === (event.currency === undefined), {
    message: 'Give amount and currency together',
    path: ['amount'],
});
const commitment = schemas/* strictObject */.rej({
    id: scalars/* name */.UU.describe('Savings Plan ARN or reservation id, as the bill names it.'),
    end: scalars/* dayText */.Ew.describe('Last day of the term.'),
});
const fileSchema = schemas/* strictObject */.rej({
    language: schemas/* enum */.k5n(language/* LANGUAGES */.Y).default('en').describe('Language of the report.'),
    currency: scalars/* currencyCode */.Xy
        .exactOptional()
        .describe('Currency shown first; absent: the one with the most charges. Nothing is converted.'),
    output: scalars/* name */.UU
        .default('reports')
        .describe('Folder the reports are written to, relative to the working folder.'),
    metric: scalars/* spendMetric */.XI
        .prefault('effective')
        .describe('`effective` spreads commitments over their use; `billed` is what the invoice says.'),
    costs: costs/* costs */.tq.prefault({}),
    periods: periods.prefault({}),
    budgets: budget/* budgets */.R.prefault([]).describe('Budgets to hold spend and forecast against.'),
    tags: tags.prefault({}),
    allocation: allocation,
    thresholds: thresholds.prefault({}),
    checks: schemas/* record */.g1P(scalars/* name */.UU, schemas/* record */.g1P(scalars/* name */.UU, schemas/* number */.aig().min(0)))
        .prefault({})
        .describe('Thresholds of single checks by id, as docs/checks.md lists them: `{ ebs-unattached-volumes: { minimumAgeDays: 30 } }`.'),
    events: schemas/* array */.YOg(config_event)
        .prefault([])
        .describe('Planned events: expected, so never an anomaly on those days.'),
    commitments: schemas/* array */.YOg(commitment)
        .refine((0,scalars/* distinct */.dM)('id'), 'Two commitments have one id')
        .prefault([])
        .describe('Ends of commitments the bill does not tell.'),
    owners: owners,
    exemptions: exemptions,
    accepted: accepted,
    advisors: advisors.describe('Which advisors of AWS are asked.'),
    tenants: tenant/* tenants */.kY
        .prefault([])
        .describe('Organizations or business units, each with its own roles, data and reports. Empty: one, `default`.'),
    store: store/* store */.M.describe('Where runs are remembered: `file`, `artifact`, `s3://bucket/prefix`, or a map.'),
    collect: collect,
    coverage: coverage,
    retention: retention,
    git: git/* git */.$.prefault(false),
    issues: issues/* issues */.B.prefault(false),
    pullRequests: pull_requests/* pullRequests */.s.prefault(false),
    slack: slack/* slack */.$.prefault(false),
    email: email/* email */.R.prefault(false),
    sns: sns/* sns */.$.prefault(false),
    webhook: webhook/* webhook */.C.prefault(false),
    narrative: narrative.describe('Pages and summaries for each kind of reader.'),
    alerts: alerts,
    telemetry: telemetry,
    environments: environment/* environments */.d,
});
/** `spendlog.yml`, with what each key means and its default; docs and the JSON Schema are made from it. */
const configSchema = fileSchema.superRefine(tenant_rules/* checkTenants */.o).superRefine(checkPersonas);
/** What holds without a `spendlog.yml`. */
const defaultConfig = configSchema.parse({});


/***/ }),

/***/ 56481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ environments),
/* harmony export */   t: () => (/* binding */ mergedEnvironments)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const tenant = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J())
    .refine((given) => !('id' in given), { message: 'Its id cannot differ', path: ['id'] });
const overrides = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    tenants: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), tenant, { error: 'Expected a map of tenants by id' })
        .exactOptional()
        .describe('What differs of single tenants, by id.'),
});
/** What differs by environment: written like the file itself, `tenants` as a map by id. Checked as part of the whole. */
const environments = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,64}$/, 'Expected a name of letters, digits, . _ and -'), overrides)
    .refine((given) => Object.values(given).every((one) => !('environments' in one)), {
    message: 'An environment has no environments',
})
    .prefault({})
    .describe('Values that differ by environment, chosen with --environment: `{ prod: { tenants: { retail: { role: … } } } }`. Maps merge, all else is replaced.');
/** The file as each of its environments sees it; an empty list where there are none, or they are not maps. */
function mergedEnvironments(file) {
    if (!isValues(file) || !isValues(file['environments']))
        return [];
    return Object.entries(file['environments']).flatMap(([name, given]) => isValues(given) ? [merged(file, name, given)] : []);
}
function merged(file, name, { tenants, ...given }) {
    const { tenants: written, environments: _, ...base } = file;
    const list = Array.isArray(written) ? written : [];
    const byId = isValues(tenants) ? tenants : {};
    const ids = new Set(list.map((tenant) => (isValues(tenant) ? tenant['id'] : undefined)));
    return {
        name,
        values: {
            ...mergeMaps(base, given),
            ...(written === undefined && tenants === undefined
                ? {}
                : {
                    tenants: isValues(tenants)
                        ? list.map((tenant) => mergeTenant(tenant, byId))
                        : (tenants ?? written),
                }),
        },
        unknownTenants: Object.keys(byId).filter((id) => !ids.has(id)),
    };
}
/** `accounts` and `organization` say the same in two ways: the one that an environment names takes the other's place. */
function mergeTenant(tenant, byId) {
    if (!isValues(tenant))
        return tenant;
    const own = Object.entries(byId).find(([id]) => id === tenant['id'])?.[1];
    if (own === undefined)
        return tenant;
    if (!isValues(own))
        return own;
    const { accounts, organization, ...rest } = tenant;
    if ('accounts' in own && !('organization' in own))
        return mergeMaps({ ...rest, accounts }, own);
    if ('organization' in own && !('accounts' in own))
        return mergeMaps({ ...rest, organization }, own);
    return mergeMaps(tenant, own);
}
function mergeMaps(base, over) {
    const entries = Object.entries(over).map(([key, value]) => {
        const before = Object.hasOwn(base, key) ? base[key] : undefined;
        return [key, isValues(before) && isValues(value) ? mergeMaps(before, value) : value];
    });
    return Object.fromEntries([...Object.entries(base), ...entries].filter(([, value]) => value !== undefined));
}
function isValues(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 23036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_persona_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37289);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93463);
/* harmony import */ var _persona_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24840);




const page = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    persona: _persona_id_js__WEBPACK_IMPORTED_MODULE_1__/* .personaId */ .o.describe('Whom it is written for.'),
    when: _cadence_js__WEBPACK_IMPORTED_MODULE_0__/* .cadence */ .E.describe('How often: beside every report, beside the first of a week, or the first of a month.'),
});
const pages = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_persona_id_js__WEBPACK_IMPORTED_MODULE_1__/* .personaId */ .o, page]))
    .default([..._core_persona_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN_PERSONAS */ .Ld])
    .describe('Personas that get a page beside the report: with every report, or as often as `when` says.');
/** A persona alone gets its page with every report. */
function pageOf(given) {
    return typeof given === 'string' ? { persona: given, when: 'daily' } : given;
}


/***/ }),

/***/ 80076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/config/config.js + 14 modules
var config = __webpack_require__(37455);
;// CONCATENATED MODULE: ./build/src/config/duplicate-keys.js

/** Offsets of keys that their map has already. The parser's own check compares each key with every other one. */
function duplicateKeys(document) {
    const offsets = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_, map) => {
            const seen = new Set();
            for (const { key } of map.items) {
                const value = (0,dist/* isScalar */.jn)(key) ? key.value : key;
                if (seen.has(value) && (0,dist/* isScalar */.jn)(key))
                    offsets.push(key.range?.[0] ?? 0);
                seen.add(value);
            }
        },
    });
    return offsets;
}

// EXTERNAL MODULE: ./build/src/config/environment.js
var config_environment = __webpack_require__(56481);
;// CONCATENATED MODULE: ./build/src/config/nesting.js

const MAX_DEPTH = 20;
/**
 * Whether YAML opens more lists and maps inside each other than any configuration does. Looked at in its tokens,
 * because the parser recurses. Nesting by indentation is not counted: the size of the file bounds it well enough.
 */
function nestsTooDeep(text) {
    let open = 0;
    let onLine = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (token === '[' || token === '{')
            open += 1;
        if (token === ']' || token === '}')
            open -= 1;
        if (token === '-' || token === '?')
            onLine += 1;
        if (token.endsWith('\n'))
            onLine = 0;
        if (open > MAX_DEPTH || onLine > MAX_DEPTH)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./build/src/config/plain-message.js
var plain_message = __webpack_require__(434);
// EXTERNAL MODULE: ./build/src/config/suggest.js
var suggest = __webpack_require__(20234);
;// CONCATENATED MODULE: ./build/src/config/problems.js





/** Most problems that are looked up and listed; nobody reads more at once. */
const MAX_PROBLEMS = 100;
/** What is wrong, each with where it is written; a hundred at most. */
function describeIssues(issues, written, places = (path) => [path]) {
    return issues
        .flatMap(plain_message/* meantForm */.s)
        .flatMap(describe)
        .slice(0, MAX_PROBLEMS)
        .map(({ path, message }) => ({ ...placeOf(written, path, places), message }));
}
function describe(issue) {
    if (issue.code !== 'unrecognized_keys')
        return [{ path: issue.path, message: (0,plain_message/* plainMessage */.C)(issue) }];
    const known = keysAt(issue.path);
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => ({
        path: [...issue.path, key],
        message: `Unknown key${(0,suggest/* suggest */.Z)(key, known, `; known here: ${known.join(', ')}`)}`,
    }));
}
const jsonSchema = json_schema_processors/* toJSONSchema */.bl(config/* configSchema */.Q, { io: 'input' });
/** Keys the schema knows below a path. */
function keysAt(path) {
    let at = [jsonSchema];
    for (const part of path) {
        at = at.flatMap(formsOf).map((form) => below(form, part));
    }
    return at.flatMap(formsOf).flatMap((form) => {
        const properties = property(form, 'properties');
        return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
    });
}
function formsOf(schema) {
    const forms = property(schema, 'anyOf');
    return Array.isArray(forms) ? forms.flatMap(formsOf) : [schema];
}
function below(schema, part) {
    if (typeof part === 'number')
        return property(schema, 'items');
    return property(property(schema, 'properties'), String(part)) ?? property(schema, 'additionalProperties');
}
function property(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
}
/** Line of the key at a path; where it is missing, of what it is missing from. */
function placeOf({ document, lines }, path, places) {
    for (let length = path.length; length > 0; length -= 1) {
        for (const place of places(path.slice(0, length))) {
            const offset = offsetOf(document, place);
            if (offset === null)
                continue;
            return { line: lines.linePos(offset).line, path: pathText([...place, ...path.slice(length)]) };
        }
    }
    return { line: null, path: pathText(path) };
}
function offsetOf(document, path) {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    const pair = (0,dist/* isMap */.jh)(parent)
        ? parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === last)
        : undefined;
    const node = pair ? pair.key : document.getIn(path, true);
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? null) : null;
}
function pathText(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
        .join('');
}

;// CONCATENATED MODULE: ./build/src/config/parse-config.js








const MAX_CHARACTERS = 256 * 1024;
const MAX_ALIASES = 20;
/**
 * Reads `spendlog.yml`. Every problem is listed at once, each with its line and key, those of all its environments
 * included.
 * @param name How to call the file in messages.
 * @param environment Which of its environments holds; absent: the file as it stands.
 * @throws SpendlogError INPUT_INVALID
 */
function parseConfig(text, name, environment) {
    if (text.length > MAX_CHARACTERS)
        throw tooLarge(name);
    if (nestsTooDeep(text))
        throw invalid(name, [{ line: null, path: '', message: 'Nested too deep' }]);
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        merge: false,
        uniqueKeys: false,
        lineCounter: lines,
    });
    const syntax = syntaxProblems(document, lines);
    if (syntax.length > 0)
        throw invalid(name, distinctInOrder(syntax));
    return chosenView({ document, lines }, name, environment);
}
/** Checks the file as it stands and as each of its environments sees it. */
function chosenView(written, name, environment) {
    const values = valuesOf(written.document, name);
    const plain = config/* configSchema */.Q.safeParse(values);
    const problems = plain.success ? [] : [...describeIssues(plain.error.issues, written)];
    const views = new Map(plain.success ? [[undefined, plain.data]] : []);
    for (const merged of (0,config_environment/* mergedEnvironments */.t)(values)) {
        const view = config/* configSchema */.Q.safeParse(merged.values);
        problems.push(...unknownTenants(merged, written));
        if (view.success)
            views.set(merged.name, view.data);
        else
            problems.push(...describeIssues(view.error.issues, written, placesIn(merged)));
    }
    if (problems.length > 0)
        throw invalid(name, distinctInOrder(problems));
    const view = views.get(environment);
    if (view)
        return view;
    throw unknownEnvironment(name, environment ?? '', [...views.keys()].filter((key) => key !== undefined));
}
/** Aliases that lead nowhere, or to more than they are worth, are found only here. */
function valuesOf(document, name) {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? {};
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw invalid(name, [{ line: null, path: '', message: firstLine(error.message) }]);
    }
}
/** An environment writes a value below its own name, and a tenant below its id; else the file itself does. */
function placesIn({ name, values }) {
    return (path) => {
        const [first, index, ...rest] = path;
        const below = ['environments', name];
        if (first !== 'tenants' || typeof index !== 'number')
            return [[...below, ...path], path];
        const id = tenantIdAt(values['tenants'], index);
        return [[...below, 'tenants', id, ...rest], path];
    };
}
function tenantIdAt(tenants, index) {
    const tenant = Array.isArray(tenants) ? tenants[index] : undefined;
    const id = typeof tenant === 'object' && tenant !== null ? Reflect.get(tenant, 'id') : undefined;
    return typeof id === 'string' ? id : '';
}
function unknownTenants({ name, unknownTenants }, written) {
    const issues = unknownTenants.map((id) => ({
        code: 'custom',
        path: ['environments', name, 'tenants', id],
        message: 'No tenant of this file has this id',
        input: undefined,
    }));
    return describeIssues(issues, written);
}
function distinctInOrder(problems) {
    const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return [...distinct.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function syntaxProblems(document, lines) {
    const errors = [...document.errors, ...document.warnings].map((error) => ({
        line: error.linePos?.[0].line ?? null,
        path: '',
        message: firstLine(error.message),
    }));
    const twice = duplicateKeys(document).map((offset) => ({
        line: lines.linePos(offset).line,
        path: '',
        message: 'Map keys must be unique',
    }));
    const many = { line: null, path: '', message: `More than ${MAX_ALIASES} aliases` };
    return [...errors, ...twice, ...(countAliases(document) > MAX_ALIASES ? [many] : [])];
}
function countAliases(document) {
    let aliases = 0;
    (0,dist/* visit */.YR)(document, {
        Alias: () => {
            aliases += 1;
        },
    });
    return aliases;
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:$/, '');
}
function invalid(name, problems) {
    const shown = problems.slice(0, MAX_PROBLEMS);
    const many = shown.length === MAX_PROBLEMS ? 'problems or more' : 'problems';
    const noun = shown.length === 1 ? '1 problem' : `${shown.length} ${many}`;
    const list = shown.map(({ line, path, message }) => `  ${[line === null ? '' : `line ${line}`, path, message].filter(Boolean).join(': ')}`);
    return new errors/* SpendlogError */.T('INPUT_INVALID', [`${name} has ${noun}:`, ...list].join('\n'), `Correct ${name}; docs/configuration.md lists every key.`);
}
function unknownEnvironment(name, asked, known) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `${name} has no environment ${JSON.stringify(asked)}${(0,suggest/* suggest */.Z)(asked, known)}.`, known.length > 0
        ? `Choose one of ${known.join(', ')}, or none.`
        : `Write it below environments in ${name}, or choose none.`);
}
function tooLarge(name) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `${name} is larger than 256 KiB.`, 'Check that --config names a configuration, not an export.');
}


/***/ }),

/***/ 69035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ PULL_REQUEST_READER),
/* harmony export */   s: () => (/* binding */ pullRequests)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _persona_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24840);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45185);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10151);




const rule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU).min(1).describe('Files in the repository, with `*`, `**` and `?`.'),
    tenants: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)
        .exactOptional()
        .describe('Tenants that these files are about; absent: every one with a report.'),
    services: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU).exactOptional().describe('Services, by catalogue id; absent: all.'),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU).min(1)]))
        .exactOptional()
        .describe('Tags of resources by key, one value or several; absent: all.'),
});
/** Whom comments are written for where nothing is said, also on pull requests that reports come as. */
const PULL_REQUEST_READER = 'devops';
/** Comments on pull requests. */
const pullRequests = (0,_section_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .u)(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    persona: _persona_id_js__WEBPACK_IMPORTED_MODULE_0__/* .personaId */ .o.default(PULL_REQUEST_READER).describe('Whom comments are written for.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rule)
        .default([])
        .describe('Which files are about which tenants, services and tags; every rule that matches counts.'),
})).describe('What the files of a pull request cost today, as one comment that is kept up to date.');


/***/ }),

/***/ 20234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** `; did you mean …?` where a known word is near enough for a slip of the pen, else `otherwise`. */
function suggest(word, known, otherwise = '') {
    if (known.length === 0)
        return '';
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, [...known]);
    const slips = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), near.toLowerCase());
    return slips <= Math.max(2, Math.floor(near.length / 3)) ? `; did you mean ${near}?` : otherwise;
}


/***/ }),

/***/ 70016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseNeighbours),
/* harmony export */   o: () => (/* binding */ checkTenants)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/**
 * What the file alone cannot tell: whether a `repository` is the one that runs, beside tenants that name none.
 * @param running `owner/name` of the repository that runs.
 * @throws SpendlogError INPUT_INVALID
 */
function refuseNeighbours({ tenants }, running) {
    if (unsharedNeighbours(tenants, running).length === 0)
        return;
    // Names no tenant: this may be told in the job of another one.
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('INPUT_INVALID', `The reports of several tenants would lie in ${running}, and not all of them may lie beside another's.`, 'Give each tenant a repository of its own, or set sharedAudience: true on all that share one.');
}
/** Tenants whose reports would lie beside another's without both having said that they may. */
function unsharedNeighbours(tenants, running) {
    const places = Map.groupBy(tenants, ({ repository }) => (repository ?? running).toLowerCase());
    return [...places.values()].flatMap((together) => together.length > 1 ? together.filter(({ sharedAudience }) => sharedAudience !== true) : []);
}
/** What holds between tenants. */
function checkTenants({ tenants, budgets }, context) {
    for (const tenant of unsharedNeighbours(tenants, '')) {
        context.addIssue({
            code: 'custom',
            path: ['tenants', tenants.indexOf(tenant), 'id'],
            message: 'Its reports would lie in one repository with those of another tenant; give each its own repository, or set sharedAudience: true on all of them',
        });
    }
    if (tenants.length > 1 && budgets.length > 0) {
        context.addIssue({
            code: 'custom',
            path: ['budgets'],
            message: 'With several tenants a budget belongs below its tenant',
        });
    }
}


/***/ }),

/***/ 35345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ COST_METRICS),
/* harmony export */   Ld: () => (/* binding */ CHARGE_KINDS),
/* harmony export */   od: () => (/* binding */ USAGE_KINDS)
/* harmony export */ });
/** What a charge is about, derived from the line's type or category; reports split by it. */
const CHARGE_KINDS = [
    'usage',
    'unusedCommitment',
    'commitmentPurchase',
    'purchase',
    'support',
    'marketplace',
    'tax',
    'credit',
    'refund',
    'discount',
    'adjustment',
];
/** Kinds that are consumption: the only ones trends, movers, anomalies and forecasts are learned from. */
const USAGE_KINDS = ['usage', 'unusedCommitment'];
/** The four FOCUS cost columns, each defined in ADR 0004. */
const COST_METRICS = ['billedCost', 'effectiveCost', 'listCost', 'contractedCost'];


/***/ }),

/***/ 11186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ ACTION_FAMILIES),
/* harmony export */   TH: () => (/* binding */ ACTION_TYPES),
/* harmony export */   TZ: () => (/* binding */ RECOMMENDATION_STATES)
/* harmony export */ });
/** Every {@link ActionType}. */
const ACTION_TYPES = [
    'Rightsize',
    'Stop',
    'Delete',
    'Upgrade',
    'ScaleIn',
    'MigrateToGraviton',
    'PurchaseSavingsPlans',
    'PurchaseReservedInstances',
    'Schedule',
    'ChangeStorageClass',
    'Configure',
];
/** Every {@link ActionFamily}. */
const ACTION_FAMILIES = [
    'idle',
    'rightsize',
    'modernise',
    'schedule',
    'storage',
    'rate',
    'hygiene',
];
const RECOMMENDATION_STATES = [
    'new',
    'open',
    'accepted',
    'done',
    'measured',
    'exempt',
    'gone',
];


/***/ }),

/***/ 71834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   Lm: () => (/* binding */ regionOfUsageType),
/* harmony export */   YX: () => (/* binding */ bareUsageType)
/* harmony export */ });
/** Regions by AWS's short names, which stand in front of usage types. */
const REGION_BY_PREFIX = {
    USE1: 'us-east-1',
    USE2: 'us-east-2',
    USW1: 'us-west-1',
    USW2: 'us-west-2',
    CAN1: 'ca-central-1',
    CAN2: 'ca-west-1',
    SAE1: 'sa-east-1',
    MXC1: 'mx-central-1',
    EU: 'eu-west-1',
    EUW1: 'eu-west-1',
    EUW2: 'eu-west-2',
    EUW3: 'eu-west-3',
    EUC1: 'eu-central-1',
    EUC2: 'eu-central-2',
    EUN1: 'eu-north-1',
    EUS1: 'eu-south-1',
    EUS2: 'eu-south-2',
    AFS1: 'af-south-1',
    MES1: 'me-south-1',
    MEC1: 'me-central-1',
    ILC1: 'il-central-1',
    APN1: 'ap-northeast-1',
    APN2: 'ap-northeast-2',
    APN3: 'ap-northeast-3',
    APS1: 'ap-southeast-1',
    APS2: 'ap-southeast-2',
    APS3: 'ap-south-1',
    APS4: 'ap-southeast-3',
    APS5: 'ap-south-2',
    APS6: 'ap-southeast-4',
    APS7: 'ap-southeast-5',
    APE1: 'ap-east-1',
    APE2: 'ap-east-2',
    UGW1: 'us-gov-west-1',
    UGE1: 'us-gov-east-1',
    CNN1: 'cn-north-1',
    CNW1: 'cn-northwest-1',
};
/** Regions whose short name no bill has shown yet. */
const OTHER_REGIONS = ['ap-southeast-6', 'ap-southeast-7', 'eusc-de-east-1'];
const REGIONS = new Set([...Object.values(REGION_BY_PREFIX), ...OTHER_REGIONS]);
/**
 * What a short name looks like, also of a region that the table does not know yet: `APS10-`, and `EU-` for Ireland. Some services
 * (KMS) write the region itself: `us-east-1-KMS-Requests`.
 */
const REGION_PREFIX = /^((?:US[EW]|AP[NSE]|EU[NSWC]|CAN|SAE|ME[CS]|AFS|ILC|MXC|UG[EW]|CN[NW]|EUSC)\d{1,2}(?:WL\d|LAX\d)?|EU|[a-z]{2}(?:-gov)?-[a-z]+-\d)-/;
/** `USE2-EBS:VolumeUsage.gp2` and `EBS:VolumeUsage.gp2` are one usage type in two regions. */
function bareUsageType(usageType) {
    return usageType.replace(REGION_PREFIX, '');
}
/** The region of a usage type without a prefix is us-east-1; the empty text where a prefix is of a region not known here. */
function regionOfUsageType(usageType) {
    const prefix = REGION_PREFIX.exec(usageType)?.[1];
    if (prefix === undefined)
        return 'us-east-1';
    return /^[a-z]/.test(prefix) ? prefix : (REGION_BY_PREFIX[prefix] ?? '');
}
/** Whether AWS has a region of this id. Not one that is newer than this list. */
function isRegion(id) {
    return REGIONS.has(id);
}


/***/ }),

/***/ 47510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ personasOf),
/* harmony export */   g: () => (/* binding */ sectionProblems)
/* harmony export */ });
/* harmony import */ var _core_persona_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37289);
/* harmony import */ var _personas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91692);


/** Every persona that a page or a channel may name: ours, changed where the configuration changes them, then its own. */
function personasOf({ personas }) {
    const configured = Object.entries(personas).map(([id, settings]) => [id, personaOf(id, settings)]);
    return new Map([..._personas_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_BY_ID */ .tf, ...configured]);
}
/** What is wrong with the sections of personas, all of it: the schema of the file knows no section. */
function sectionProblems({ personas }) {
    return Object.entries(personas).flatMap(([persona, { sections = [] }]) => {
        const ids = sections.map(idOf);
        return sections.flatMap((given, index) => {
            const section = idOf(given);
            const isOurs = _personas_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_SECTIONS */ .g1.has(section);
            if (typeof given === 'string' && !isOurs)
                return [{ persona, section, kind: 'unknown' }];
            if (typeof given !== 'string' && isOurs)
                return [{ persona, section, kind: 'ours' }];
            return ids.indexOf(section) < index ? [{ persona, section, kind: 'twice' }] : [];
        });
    });
}
function personaOf(id, settings) {
    const base = _personas_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN */ .ZF[settings.like ?? _core_persona_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_PERSONAS */ .Ld.find((own) => own === id) ?? 'finops'];
    const sections = settings.sections ? sectionsOf(settings.sections) : base.sections;
    return {
        id,
        title: settings.title === undefined ? base.title : inBoth(settings.title),
        tone: settings.tone ?? base.tone,
        mostWords: settings.mostWords ?? base.mostWords,
        commands: settings.commands ?? base.commands,
        sections,
        short: {
            sections: shortSections(base, sections),
            sentences: settings.shortSentences ?? base.short.sentences,
        },
    };
}
function sectionsOf(given) {
    return given.flatMap((section) => {
        if (typeof section === 'string')
            return _personas_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_SECTIONS */ .g1.get(section) ?? [];
        return [{ ...section, title: inBoth(section.title) }];
    });
}
/** Those of the persona it begins as, where it has kept any of them; else its own, the first ones first. */
function shortSections({ short }, sections) {
    const ids = sections.map(({ id }) => id);
    const kept = short.sections.filter((id) => ids.includes(id));
    return kept.length > 0 ? kept : ids;
}
function inBoth(text) {
    return { en: text, 'pt-BR': text };
}
function idOf(section) {
    return typeof section === 'string' ? section : section.id;
}


/***/ }),

/***/ 91692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZF: () => (/* binding */ OWN),
  tf: () => (/* binding */ OWN_BY_ID),
  g1: () => (/* binding */ OWN_SECTIONS)
});

;// CONCATENATED MODULE: ./build/src/narrative/personas/cto.js
/** CTO: what the architecture costs, what could take its place, and when. Two to three pages. */
const cto = {
    id: 'cto',
    title: { en: 'For the CTO', 'pt-BR': 'Para a diretoria de tecnologia' },
    tone: 'For a CTO: about architecture, its cost, alternatives and trade-offs. Precise and sober; technical terms are welcome where they are exact; no commands.',
    mostWords: 1500,
    commands: false,
    sections: [
        {
            id: 'cto-estate',
            title: { en: 'Coverage of the estate', 'pt-BR': 'Cobertura do ambiente' },
            ask: 'How much of the estate was looked at, how large it is, and where most of its spend stands.',
            topics: ['coverage', 'spend', 'accounts', 'regions'],
            sentences: 5,
            bullets: false,
            blocks: ['estate'],
        },
        {
            id: 'cto-layers',
            title: { en: 'By layer', 'pt-BR': 'Por camada' },
            ask: 'What each layer costs, how that changed, and what alternatives would save there, the largest layer first.',
            topics: ['layers'],
            sentences: 6,
            bullets: true,
            blocks: ['layers'],
        },
        {
            id: 'cto-debt',
            title: { en: 'Cost of technical debt', 'pt-BR': 'Custo da dívida técnica' },
            ask: 'What older generations and versions out of support cost against their successors.',
            topics: ['technical-debt'],
            sentences: 3,
            bullets: false,
            blocks: ['technical-debt'],
        },
        {
            id: 'cto-roadmap',
            title: { en: 'Roadmap', 'pt-BR': 'Roteiro' },
            ask: 'What can be had in each horizon, and how much of the whole that is.',
            topics: ['roadmap', 'savings'],
            sentences: 4,
            bullets: false,
            blocks: ['roadmap'],
        },
        {
            id: 'cto-trade-offs',
            title: { en: 'Trade-offs', 'pt-BR': 'Escolhas e contrapartidas' },
            ask: 'What the kinds of action bring against each other: effort, risk, commitments against flexibility.',
            topics: ['savings', 'roadmap', 'commitments'],
            sentences: 5,
            bullets: true,
            blocks: [],
        },
        {
            id: 'cto-kpis',
            title: { en: 'Key figures', 'pt-BR': 'Indicadores' },
            ask: 'The key figures beside their goals, the most telling first.',
            topics: ['kpis', 'waste', 'tags', 'commitments'],
            sentences: 8,
            bullets: true,
            blocks: [],
        },
        {
            id: 'cto-decisions',
            title: { en: 'Decisions wanted', 'pt-BR': 'Decisões necessárias' },
            ask: 'What only leadership can decide, and what each decision is worth.',
            topics: ['savings', 'roadmap', 'opportunities', 'commitments'],
            sentences: 4,
            bullets: false,
            blocks: ['decisions'],
        },
    ],
    short: { sections: ['cto-estate', 'cto-layers', 'cto-debt', 'cto-roadmap'], sentences: 4 },
};

;// CONCATENATED MODULE: ./build/src/narrative/personas/devops.js
/** Whoever does it: what is to be done on which resource, with the commands that look before they act. */
const devops = {
    id: 'devops',
    title: { en: 'For DevOps and SRE', 'pt-BR': 'Para DevOps e SRE' },
    tone: 'Plain and exact, from one engineer to another. Say what is to be done, where, and what it brings. No sales talk, no finance jargon.',
    mostWords: null,
    commands: true,
    sections: [
        {
            id: 'devops-summary',
            title: { en: 'Operational summary', 'pt-BR': 'Resumo operacional' },
            ask: 'What was spent and how that changed, what moved it, what can be saved by acting, and how much of the estate was looked at.',
            topics: ['spend', 'movers', 'anomalies', 'savings', 'realised', 'coverage'],
            sentences: 7,
            bullets: false,
            blocks: [],
        },
        {
            id: 'devops-resources',
            title: { en: 'What to do, resource by resource', 'pt-BR': 'O que fazer, recurso a recurso' },
            ask: 'The resources whose change saves most, and what doing it costs once.',
            topics: ['opportunities', 'savings'],
            sentences: 4,
            bullets: false,
            blocks: ['resource-cards'],
        },
        {
            id: 'devops-schedules',
            title: { en: 'Schedules', 'pt-BR': 'Agendamentos' },
            ask: 'What stopping resources for some hours, or for good, would save.',
            topics: ['savings'],
            sentences: 3,
            bullets: false,
            blocks: ['schedule-actions'],
        },
        {
            id: 'devops-rightsizing',
            title: { en: 'Rightsizing', 'pt-BR': 'Dimensionamento' },
            ask: 'What resources of another size, fewer of them, or of a newer generation would save.',
            topics: ['savings'],
            sentences: 5,
            bullets: false,
            blocks: ['rightsizing-actions'],
        },
        {
            id: 'devops-lifecycle',
            title: { en: 'Lifecycle and settings', 'pt-BR': 'Ciclo de vida e configurações' },
            ask: 'What other storage classes, retention and settings would save.',
            topics: ['savings'],
            sentences: 3,
            bullets: false,
            blocks: ['lifecycle-actions'],
        },
        {
            id: 'devops-orphans',
            title: { en: 'Orphans', 'pt-BR': 'Recursos órfãos' },
            ask: 'What deleting resources that nobody uses would save.',
            topics: ['savings', 'waste'],
            sentences: 3,
            bullets: false,
            blocks: ['orphan-actions'],
        },
        {
            id: 'devops-checklist',
            title: { en: 'Checklist', 'pt-BR': 'Lista de tarefas' },
            ask: 'How much can be had soon with little work, and how much takes longer.',
            topics: ['roadmap'],
            sentences: 3,
            bullets: false,
            blocks: ['checklist'],
        },
        {
            id: 'devops-watch',
            title: { en: 'What to watch afterwards', 'pt-BR': 'O que acompanhar depois' },
            ask: 'Where cost is heading, so that it can be seen whether the changes worked.',
            topics: ['forecast', 'anomalies', 'trend'],
            sentences: 4,
            bullets: false,
            blocks: ['watch'],
        },
    ],
    short: { sections: ['devops-summary', 'devops-resources'], sentences: 4 },
};

;// CONCATENATED MODULE: ./build/src/narrative/personas/executive.js
/** CEO, CFO: money and decisions on one page. */
const executive = {
    id: 'executive',
    title: { en: 'For the executive board', 'pt-BR': 'Para a diretoria executiva' },
    tone: 'For a CEO or CFO: calm, direct, about money and decisions. Short sentences, no jargon of engineers, no names of technologies where a plain word will do, no commands. Say what happened, why, what to do and what it brings.',
    mostWords: 750,
    commands: false,
    sections: [
        {
            id: 'executive-spend',
            title: { en: 'Summary', 'pt-BR': 'Resumo' },
            ask: 'What was spent, how that compares with the days before, and where that stands against the budget.',
            topics: ['spend', 'budgets', 'trend'],
            sentences: 4,
            bullets: false,
            blocks: [],
        },
        {
            id: 'executive-drivers',
            title: null,
            ask: 'The three drivers that explain the change best, the largest first.',
            topics: ['movers', 'services', 'anomalies'],
            sentences: 3,
            bullets: false,
            blocks: [],
        },
        {
            id: 'executive-action',
            title: null,
            ask: 'The one action that matters most, and what it returns.',
            topics: ['opportunities', 'savings'],
            sentences: 3,
            bullets: false,
            blocks: [],
        },
        {
            id: 'executive-opportunities',
            title: { en: 'Top opportunities', 'pt-BR': 'Principais oportunidades' },
            ask: 'What the open savings are worth in all, and what it costs to wait.',
            topics: ['savings'],
            sentences: 3,
            bullets: false,
            blocks: ['opportunities'],
        },
        {
            id: 'executive-projection',
            title: { en: 'The next three months', 'pt-BR': 'Os próximos três meses' },
            ask: 'Where the next three months are heading, how sure that is, and what that means for the budget.',
            topics: ['forecast', 'budgets'],
            sentences: 1,
            bullets: false,
            blocks: ['projection'],
        },
        {
            id: 'executive-risks',
            title: { en: 'Risks', 'pt-BR': 'Riscos' },
            ask: 'What may raise the bill: commitments that end or stand unused, growth, unusual days, a budget at risk.',
            topics: ['commitments', 'trend', 'anomalies', 'budgets'],
            sentences: 1,
            bullets: false,
            blocks: ['risks'],
        },
        {
            id: 'executive-next',
            title: { en: 'Next actions', 'pt-BR': 'Próximas ações' },
            ask: 'What the reader is asked for: to approve what can be begun at once, with what that is worth, and to decide on the commitment that ends next.',
            topics: ['roadmap', 'savings', 'commitments'],
            sentences: 2,
            bullets: false,
            blocks: ['next-actions'],
        },
    ],
    short: { sections: ['executive-spend', 'executive-drivers', 'executive-action'], sentences: 4 },
};

;// CONCATENATED MODULE: ./build/src/narrative/personas/finops.js
/** Whoever steers by figures: all of them, with targets, comparisons, and how far they can be trusted. */
const finops = {
    id: 'finops',
    title: { en: 'For the FinOps analyst', 'pt-BR': 'Para analistas de FinOps' },
    tone: 'Precise and complete, in the words of the FinOps Framework. Every statement beside what it is compared with. No advice that the figures do not carry.',
    mostWords: null,
    commands: true,
    sections: [
        {
            id: 'finops-summary',
            title: { en: 'Summary', 'pt-BR': 'Resumo' },
            ask: 'What was spent and how that changed, what moved it, what can be saved, and what was saved already.',
            topics: ['spend', 'movers', 'savings', 'realised', 'other-charges'],
            sentences: 7,
            bullets: false,
            blocks: [],
        },
        {
            id: 'finops-kpis',
            title: { en: 'Key figures and targets', 'pt-BR': 'Indicadores e metas' },
            ask: 'Key figures beside their targets, and the trend of spend.',
            topics: ['kpis', 'trend'],
            sentences: 6,
            bullets: true,
            blocks: ['kpis'],
        },
        {
            id: 'finops-breakdowns',
            title: {
                en: 'By service, region, environment and cost centre',
                'pt-BR': 'Por serviço, região, ambiente e centro de custo',
            },
            ask: 'Where the money goes: the largest services, accounts, regions, environments and teams, and how they changed.',
            topics: ['services', 'accounts', 'regions', 'environments', 'teams'],
            sentences: 10,
            bullets: true,
            blocks: ['breakdowns'],
        },
        {
            id: 'finops-commitments',
            title: { en: 'Commitments', 'pt-BR': 'Compromissos' },
            ask: 'Utilisation, coverage and waste of Savings Plans and reservations, what buying more of them would save, and which end soon.',
            topics: ['commitments', 'savings'],
            sentences: 8,
            bullets: false,
            blocks: ['commitments'],
        },
        {
            id: 'finops-waste',
            title: { en: 'Waste', 'pt-BR': 'Desperdício' },
            ask: 'How much is wasted, its share of spend, and which kinds of action recover most.',
            topics: ['waste', 'savings'],
            sentences: 6,
            bullets: false,
            blocks: ['waste'],
        },
        {
            id: 'finops-unit-economics',
            title: { en: 'Unit economics', 'pt-BR': 'Economia unitária' },
            ask: 'Cost by unit of business, and how it changed.',
            topics: ['unit-economics'],
            sentences: 6,
            bullets: true,
            blocks: ['unit-costs'],
        },
        {
            id: 'finops-comparisons',
            title: {
                en: 'Against the last period, budgets and forecast',
                'pt-BR': 'Comparação com o período anterior, orçamentos e previsão',
            },
            ask: 'The last complete month against the one before, budgets against what was spent and is expected, and the forecast from low to high.',
            topics: ['spend', 'movers', 'anomalies', 'forecast', 'budgets'],
            sentences: 16,
            bullets: true,
            blocks: ['comparisons', 'budgets'],
        },
        {
            id: 'finops-tags',
            title: { en: 'Tag compliance', 'pt-BR': 'Conformidade de tags' },
            ask: 'How much spend carries each tag that is asked for, and how much does not.',
            topics: ['tags'],
            sentences: 5,
            bullets: true,
            blocks: ['tag-compliance'],
        },
        {
            id: 'finops-priorities',
            title: { en: 'Priorities', 'pt-BR': 'Prioridades' },
            ask: 'Which recommendations come first by what they save and what they take.',
            topics: ['opportunities', 'roadmap'],
            sentences: 6,
            bullets: false,
            blocks: ['priority-matrix'],
        },
        {
            id: 'finops-resources',
            title: { en: 'Resource by resource', 'pt-BR': 'Recurso por recurso' },
            ask: '',
            topics: [],
            sentences: 0,
            bullets: false,
            blocks: ['top-resources'],
        },
        {
            id: 'finops-quality',
            title: { en: 'Data quality and coverage', 'pt-BR': 'Qualidade e cobertura dos dados' },
            ask: 'How much of what was to be read was read, and how many services were counted.',
            topics: ['coverage'],
            sentences: 4,
            bullets: false,
            blocks: ['data-quality'],
        },
    ],
    short: { sections: ['finops-summary', 'finops-kpis', 'finops-commitments'], sentences: 5 },
};

;// CONCATENATED MODULE: ./build/src/narrative/personas/personas.js




/** The personas there are without any configuration. */
const OWN = {
    executive: executive,
    cto: cto,
    devops: devops,
    finops: finops,
};
/** Ours by id, in the order of {@link OWN_PERSONAS}. */
const OWN_BY_ID = new Map(Object.entries(OWN));
/** Every section of ours: what personas of spendlog.yml may name. */
const OWN_SECTIONS = new Map(Object.values(OWN).flatMap(({ sections }) => sections.map((section) => [section.id, section])));


/***/ }),

/***/ 61244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ property)
/* harmony export */ });
/** A property of whatever was thrown or answered; `undefined` where there is none. */
function property(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}


/***/ })

};
