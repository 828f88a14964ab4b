export const id = 5081;
export const ids = [5081];
export const modules = {

/***/ 86487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ loadConfig),
  QY: () => (/* binding */ loadWrittenConfig),
  LV: () => (/* binding */ sampleConfig)
});

;// CONCATENATED MODULE: ./build/samples/config.js
/**
 * The invented company's own `spendlog.yml`: what a FinOps team would keep beside its bill. The November budget is
 * just above what the days alone would reach; the planned campaign takes the forecast past it.
 */
const SAMPLE_CONFIG = `\
budgets:
  - name: Group, all charges
    amount: '460000'
    currency: USD
    period: month
    metric: effective
    includes: all
  - name: Cloud usage 2026
    amount: '4600000'
    currency: USD
    period: year
  - name: Brasil, all charges
    amount: '62000'
    currency: BRL
    period: month
    metric: billed
    includes: all
tags:
  required: [team, environment]
allocation:
  by: [account, 'tag:team']
  split:
    - name: Shared network
      pool: { account: ['318840275563'], chargeKind: [usage, marketplace] }
      method: proportional
events:
  - name: Black Friday
    from: 2026-11-23
    to: 2026-11-30
    account: '402775910083'
    amount: '12000'
    currency: USD
`;

// EXTERNAL MODULE: ./build/src/checks/registry.js + 12 modules
var registry = __webpack_require__(17258);
// EXTERNAL MODULE: ./build/src/config/config.js + 4 modules
var config = __webpack_require__(38689);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
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

// EXTERNAL MODULE: ./build/src/platform/system-error.js
var system_error = __webpack_require__(26699);
// EXTERNAL MODULE: ./build/src/platform/text-file.js
var text_file = __webpack_require__(7469);
;// CONCATENATED MODULE: ./build/src/app/check-thresholds.js


/**
 * Makes sure that each configured threshold is one of a check there is: one that nobody reads would change nothing, in
 * silence.
 * @throws SpendlogError INPUT_INVALID, with all of them
 */
function refuseUnknownThresholds(checks, configured, file) {
    const ids = checks.map(({ id }) => id);
    const problems = Object.entries(configured).flatMap(([id, values]) => {
        const check = checks.find((each) => each.id === id);
        if (!check)
            return [`checks.${id}: there is no such check${(0,suggest/* suggest */.Z)(id, ids)}`];
        const names = Object.keys(check.thresholds);
        return Object.keys(values)
            .filter((name) => !names.includes(name))
            .map((name) => `checks.${id}.${name}: the check has no such threshold${(0,suggest/* suggest */.Z)(name, names)}`);
    });
    if (problems.length === 0)
        return;
    throw new errors/* SpendlogError */.T('INPUT_INVALID', [`${file} is not valid:`, ...problems.map((problem) => `  ${problem}`)].join('\n'), 'docs/checks.md lists the checks with their thresholds.');
}

;// CONCATENATED MODULE: ./build/src/app/load-config.js








const DEFAULT_NAME = 'spendlog.yml';
const MAX_BYTES = 256 * 1024;
/**
 * The configuration a person wrote: the file that was named, else `spendlog.yml` where there is one, else `null`.
 * @param environment Which of the environments of the file holds.
 */
async function loadWrittenConfig(workingFolder, named, environment) {
    const name = named ?? DEFAULT_NAME;
    const text = await readText(workingFolder, name);
    if (text !== null) {
        const config = parseConfig(text, name, environment);
        refuseUnknownThresholds(registry/* checks */.A, config.checks, name);
        return config;
    }
    if (named === undefined && environment === undefined)
        return null;
    throw new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `There is no configuration file at ${JSON.stringify(name)}.`, named === undefined
        ? 'An environment is part of a spendlog.yml: write one, or leave out --environment.'
        : 'Correct --config, or leave it out to run with spendlog.yml or the defaults.');
}
/** The same, with the defaults where nobody wrote one. */
async function loadConfig(workingFolder, named, environment) {
    return (await loadWrittenConfig(workingFolder, named, environment)) ?? config/* defaultConfig */.s;
}
/** The configuration that belongs to the embedded sample. */
function sampleConfig() {
    return parseConfig(SAMPLE_CONFIG, "the sample's spendlog.yml");
}
async function readText(workingFolder, name) {
    try {
        return await (0,text_file/* readTextFile */.G)(workingFolder, name, MAX_BYTES);
    }
    catch (cause) {
        if ((0,system_error/* isSystemError */.O)(cause))
            throw unreadable(name, cause);
        if (!(cause instanceof RangeError))
            throw cause;
        throw new errors/* SpendlogError */.T('INPUT_INVALID', `${cause.message}.`, 'A configuration is a short YAML file.', {
            cause,
        });
    }
}
function unreadable(name, cause) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `The configuration file ${JSON.stringify(name)} cannot be read (${cause.code}).`, 'Allow the user of this process to read it, or name another one with --config.', { cause });
}


/***/ }),

/***/ 98638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ refuseOtherRepository)
/* harmony export */ });
/* harmony import */ var _config_tenant_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70016);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _tenants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62168);



/**
 * Makes sure that the reports of these tenants belong where this process writes them: nothing is sent to another
 * repository. Outside of GitHub nobody knows which repository a folder is part of: then it is a warning.
 * @throws SpendlogError INPUT_INVALID
 */
function refuseOtherRepository(config, tenants, { environment, progress }) {
    const running = environment['GITHUB_REPOSITORY'] ?? '';
    if (running !== '')
        (0,_config_tenant_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseNeighbours */ .D)(config, running);
    for (const tenant of tenants) {
        const wanted = (0,_tenants_js__WEBPACK_IMPORTED_MODULE_2__/* .tenantConfig */ .RV)(config, tenant)?.repository;
        if (wanted === undefined || wanted.toLowerCase() === running.toLowerCase())
            continue;
        if (running !== '')
            throw belongsElsewhere(tenant, wanted, running);
        progress.warn(`The reports of tenant ${tenant} belong in ${wanted}: make sure that this folder is part of it (GITHUB_REPOSITORY says so).`);
    }
}
function belongsElsewhere(tenant, wanted, running) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendlogError */ .T('INPUT_INVALID', `The reports of tenant ${tenant} belong in ${wanted}, and this is ${running}. Reports are written to the repository that runs, and to no other yet.`, `Run it in ${wanted}, from a spendlog.yml there, and take the tenant out of this one or set active: false; or take its repository: away.`);
}


/***/ }),

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
/* unused harmony export activeTenantIds */
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
/** The configuration as one tenant sees it: its own source of cost and its own budgets, nobody else's. */
function configOfTenant(config, id) {
    const tenant = tenantConfig(config, id);
    if (!tenant)
        return config;
    return {
        ...config,
        costs: (0,_config_costs_js__WEBPACK_IMPORTED_MODULE_0__/* .costsOf */ .AR)(config.costs, tenant.costs),
        budgets: tenant.budgets ?? config.budgets,
        tenants: [tenant],
    };
}


/***/ }),

/***/ 17258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

;// CONCATENATED MODULE: ./build/src/core/check.js
function defineCheck(declaration) {
    return declaration;
}

// EXTERNAL MODULE: ./build/src/core/dataset.js
var dataset = __webpack_require__(21825);
;// CONCATENATED MODULE: ./build/src/datasets/ec2/volumes.js

const volumes = (0,dataset/* defineDataset */.U)({
    id: 'ec2/volumes',
    scope: 'region',
    reads: ['EC2:DescribeVolumes'],
    load: () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5193), __webpack_require__.e(3295)]).then(__webpack_require__.bind(__webpack_require__, 73295)),
});

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
;// CONCATENATED MODULE: ./build/src/checks/ebs/volume-charges.js

/** Part of every gp3 volume without a charge of its own (Amazon EBS User Guide, General Purpose SSD volumes). */
const GP3_IOPS = 3_000;
const GP3_MIBPS = 125;
/** Usage types by volume type, in GB-months (Amazon EC2 price list, product family Storage). */
const STORAGE = new Map([
    ['standard', 'EBS:VolumeUsage'],
    ['gp2', 'EBS:VolumeUsage.gp2'],
    ['gp3', 'EBS:VolumeUsage.gp3'],
    ['io1', 'EBS:VolumeUsage.piops'],
    ['io2', 'EBS:VolumeUsage.io2'],
    ['st1', 'EBS:VolumeUsage.st1'],
    ['sc1', 'EBS:VolumeUsage.sc1'],
]);
/** io2 has three prices for IOPS: up to 32,000, up to 64,000, and above. */
const IO2_TIERS = [
    { from: 0, to: 32_000, usageType: 'EBS:VolumeP-IOPS.io2' },
    { from: 32_000, to: 64_000, usageType: 'EBS:VolumeP-IOPS.io2.tier2' },
    { from: 64_000, to: Number.POSITIVE_INFINITY, usageType: 'EBS:VolumeP-IOPS.io2.tier3' },
];
/** Empty for a type this version does not know: its usage types would be a guess. */
function chargesOf(volume) {
    const storage = STORAGE.get(volume.volumeType ?? '');
    if (storage === undefined || volume.sizeGib === null)
        return [];
    return [
        { usageType: storage, quantity: (0,decimal/* decimalFromInteger */.c8)(volume.sizeGib) },
        ...iopsCharges(volume.volumeType, volume.iops ?? 0),
        ...throughputCharges(volume.volumeType, volume.throughputMibps ?? 0),
    ];
}
function claimsOf(resourceId, before, after) {
    const usageTypes = new Set([...before, ...after].map(({ usageType }) => usageType));
    const quantityOf = (charges, wanted) => charges.find(({ usageType }) => usageType === wanted)?.quantity ?? decimal/* ZERO */.f2;
    return [...usageTypes].map((usageType) => ({
        resourceId,
        usageType,
        operation: null,
        quantityNow: quantityOf(before, usageType),
        quantityAfter: quantityOf(after, usageType),
    }));
}
function iopsCharges(volumeType, iops) {
    if (volumeType === 'io1')
        return charge('EBS:VolumeP-IOPS.piops', iops);
    if (volumeType === 'gp3')
        return charge('EBS:VolumeP-IOPS.gp3', iops - GP3_IOPS);
    if (volumeType !== 'io2')
        return [];
    return IO2_TIERS.flatMap(({ from, to, usageType }) => charge(usageType, Math.min(iops, to) - from));
}
/** Charged in GiB/s: 1 MiB/s is 1/1024 of it, which has ten decimals. */
function throughputCharges(volumeType, mibps) {
    if (volumeType !== 'gp3' || mibps <= GP3_MIBPS)
        return [];
    const quantity = { units: BigInt(mibps - GP3_MIBPS) * 9765625n, scale: 10 };
    return [{ usageType: 'EBS:VolumeP-Throughput.gp3', quantity }];
}
function charge(usageType, quantity) {
    return quantity > 0 ? [{ usageType, quantity: (0,decimal/* decimalFromInteger */.c8)(quantity) }] : [];
}

;// CONCATENATED MODULE: ./build/src/checks/ebs/gp2-volumes.js



/** gp2 earns 3 IOPS a GiB, at least 100 and at most 16,000 (Amazon EBS User Guide, General Purpose SSD volumes). */
const IOPS_PER_GIB = 3;
const LEAST_IOPS = 100;
const MOST_IOPS = 16_000;
/** Above this size gp2 reaches 250 MiB/s, up to it 128 MiB/s (same source). */
const SLOW_UP_TO_GIB = 170;
const FAST_MIBPS = 250;
/** gp3 costs less a GiB; what a large gp2 volume has in speed beyond gp3's basis is bought with it. */
const gp2Volumes = defineCheck({
    id: 'ebs-gp2-volumes',
    title: 'Every general purpose EBS volume is gp3',
    service: 'ebs',
    scope: 'unit',
    actionType: 'Upgrade',
    actionFamily: 'modernise',
    needs: { volumes: volumes },
    thresholds: { minimumSizeGib: 1 },
    lookBackDays: 0,
    effort: 'Low',
    restartNeeded: false,
    rollbackPossible: true,
    docs: 'docs/checks/ebs-gp2-volumes.md',
    *evaluate({ volumes }, { thresholds }) {
        for (const volume of volumes) {
            if (volume.volumeType !== 'gp2' || !isUsable(volume))
                continue;
            const { volumeId: resourceId, sizeGib } = volume;
            if (sizeGib === null) {
                yield { resourceId, reason: 'EC2 did not tell the size of the volume' };
                continue;
            }
            if (sizeGib < thresholds.minimumSizeGib)
                continue;
            const kept = { volumeType: 'gp3', sizeGib, ...speedOf(volume.iops, sizeGib) };
            const claims = claimsOf(resourceId, chargesOf(volume), chargesOf(kept));
            yield { resourceId, evidence: evidence(sizeGib, kept), claims };
        }
    },
});
/** A volume that is being made or deleted cannot be modified. */
function isUsable({ state }) {
    return state === 'available' || state === 'in-use';
}
/** The speed a gp3 volume needs so that nothing becomes slower, but for 3 MiB/s of a small one. */
function speedOf(iops, sizeGib) {
    const earned = Math.min(Math.max(sizeGib * IOPS_PER_GIB, LEAST_IOPS), MOST_IOPS);
    return {
        iops: Math.max(iops ?? 0, earned, GP3_IOPS),
        throughputMibps: sizeGib > SLOW_UP_TO_GIB ? FAST_MIBPS : GP3_MIBPS,
    };
}
function evidence(sizeGib, { iops, throughputMibps }) {
    const bought = [
        ...(iops > GP3_IOPS ? [`${iops - GP3_IOPS} IOPS above gp3's ${GP3_IOPS}`] : []),
        ...(throughputMibps > GP3_MIBPS ? [`${throughputMibps - GP3_MIBPS} MiB/s above gp3's ${GP3_MIBPS}`] : []),
    ];
    const speed = bought.length > 0
        ? `to stay as fast it needs ${bought.join(' and ')}, which are claimed as well`
        : `gp3's ${GP3_IOPS} IOPS and ${GP3_MIBPS} MiB/s are enough`;
    return `The volume of ${sizeGib} GiB is gp2; ${speed}.`;
}

;// CONCATENATED MODULE: ./build/src/checks/days-between.js
const MILLISECONDS = 86_400_000;
/** Whole days from one ISO instant to another; negative where the first is later. */
function daysBetween(from, to) {
    return Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
}

;// CONCATENATED MODULE: ./build/src/checks/ebs/unattached-volumes.js




/** A volume is paid for by its size and speed, whether anything reads it or not. */
const unattachedVolumes = defineCheck({
    id: 'ebs-unattached-volumes',
    title: 'Every EBS volume is attached to an instance',
    service: 'ebs',
    scope: 'unit',
    actionType: 'Delete',
    actionFamily: 'idle',
    needs: { volumes: volumes },
    /** Days since the volume was created: EC2 does not tell when it was detached. */
    thresholds: { minimumAgeDays: 7 },
    lookBackDays: 0,
    effort: 'Low',
    restartNeeded: false,
    // The data is gone unless a snapshot was taken first.
    rollbackPossible: false,
    docs: 'docs/checks/ebs-unattached-volumes.md',
    *evaluate({ volumes }, { now, thresholds }) {
        for (const volume of volumes) {
            if (!isUnattached(volume))
                continue;
            const { volumeId: resourceId, createdAt } = volume;
            if (createdAt === null) {
                yield { resourceId, reason: 'EC2 did not tell when the volume was created' };
                continue;
            }
            const age = daysBetween(createdAt, now);
            if (age < thresholds.minimumAgeDays)
                continue;
            yield {
                resourceId,
                evidence: unattached_volumes_evidence(volume, age),
                claims: claimsOf(resourceId, chargesOf(volume), []),
            };
        }
    },
});
function isUnattached({ state, attachments }) {
    return state === 'available' && attachments === 0;
}
function unattached_volumes_evidence({ volumeType, sizeGib, iops, kubernetesClaim }, age) {
    const size = sizeGib === null ? 'of unknown size' : `of ${sizeGib} GiB`;
    const paidIops = isProvisioned(volumeType) && iops !== null ? ` and ${iops} provisioned IOPS` : '';
    const claim = kubernetesClaim === null ? '' : '; a Kubernetes claim created it and may still keep it';
    return `The ${volumeType ?? 'unknown'} volume ${size}${paidIops} is attached to nothing; it was created ${age} days ago, when it was detached is not known${claim}.`;
}
function isProvisioned(volumeType) {
    return volumeType === 'io1' || volumeType === 'io2';
}

;// CONCATENATED MODULE: ./build/src/datasets/logs/log-groups.js

const logGroups = (0,dataset/* defineDataset */.U)({
    id: 'logs/log-groups',
    scope: 'region',
    reads: ['CloudWatch Logs:DescribeLogGroups'],
    load: () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(303), __webpack_require__.e(3630)]).then(__webpack_require__.bind(__webpack_require__, 43630)),
});

;// CONCATENATED MODULE: ./build/src/checks/logs/log-groups-without-retention.js


const BYTES_PER_GIB = 1_073_741_824;
/** Its retention is fixed by AWS. */
const FIXED_CLASS = 'DELIVERY';
/** What is never deleted is stored and paid for as long as the group exists. */
const logGroupsWithoutRetention = defineCheck({
    id: 'logs-log-groups-without-retention',
    title: 'Every log group has a retention',
    service: 'cloudwatch-logs',
    scope: 'unit',
    actionType: 'Configure',
    actionFamily: 'storage',
    needs: { logGroups: logGroups },
    thresholds: { minimumStoredBytes: 0 },
    lookBackDays: 0,
    effort: 'VeryLow',
    restartNeeded: false,
    // Events that expired are gone.
    rollbackPossible: false,
    docs: 'docs/checks/logs-log-groups-without-retention.md',
    *evaluate({ logGroups }, { thresholds }) {
        for (const group of logGroups) {
            if (group.retentionInDays !== null || group.logGroupClass === FIXED_CLASS)
                continue;
            const { logGroupName: resourceId, storedBytes } = group;
            if (storedBytes === null && thresholds.minimumStoredBytes > 0) {
                yield { resourceId, reason: 'CloudWatch Logs did not tell how much is stored' };
            }
            else if ((storedBytes ?? 0) >= thresholds.minimumStoredBytes) {
                // No claims: how much of what is stored is older than the retention to be chosen, no API tells.
                yield { resourceId, evidence: log_groups_without_retention_evidence(group), claims: [] };
            }
        }
    },
});
function log_groups_without_retention_evidence({ storedBytes, retentionPolicy }) {
    const stored = storedBytes === null ? 'an unknown amount' : sizeText(storedBytes);
    const policy = retentionPolicy === null ? '' : '; an account-level retention policy says that it keeps everything';
    return `The log group stores ${stored} and its events never expire${policy}.`;
}
function sizeText(bytes) {
    return bytes < BYTES_PER_GIB / 100 ? `${bytes} bytes` : `${(bytes / BYTES_PER_GIB).toFixed(2)} GiB`;
}

;// CONCATENATED MODULE: ./build/src/datasets/ec2/nat-gateways.js

const natGateways = (0,dataset/* defineDataset */.U)({
    id: 'ec2/nat-gateways',
    scope: 'region',
    reads: ['EC2:DescribeNatGateways'],
    load: () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5193), __webpack_require__.e(4715)]).then(__webpack_require__.bind(__webpack_require__, 4715)),
});

;// CONCATENATED MODULE: ./build/src/checks/vpc/idle-nat-gateways.js




const HOURS_A_MONTH = 730;
const LOOK_BACK_DAYS = 14;
const daily = {
    namespace: 'AWS/NATGateway',
    periodSeconds: 86_400,
    of: 'natGateways',
    dimensions: { NatGatewayId: 'natGatewayId' },
};
/** A gateway is paid for by the hour; one that carries nothing is paid for nothing. */
const idleNatGateways = defineCheck({
    id: 'vpc-idle-nat-gateways',
    title: 'Every NAT gateway carries traffic',
    service: 'nat-gateway',
    scope: 'unit',
    actionType: 'Delete',
    actionFamily: 'idle',
    needs: { natGateways: natGateways },
    metrics: {
        sent: { ...daily, metricName: 'BytesOutToDestination', statistic: 'Sum' },
        received: { ...daily, metricName: 'BytesInFromDestination', statistic: 'Sum' },
        connections: { ...daily, metricName: 'ActiveConnectionCount', statistic: 'Maximum' },
    },
    thresholds: {
        minimumAgeDays: LOOK_BACK_DAYS,
        /** Days of each metric that must have a datapoint. The first of the look-back may have begun before it. */
        minimumDaysMeasured: LOOK_BACK_DAYS - 1,
        /** Sent and received over the look-back. */
        maximumBytes: 0,
        maximumConnections: 0,
    },
    lookBackDays: LOOK_BACK_DAYS,
    effort: 'Low',
    restartNeeded: false,
    // One can be made again, with other addresses unless they are kept.
    rollbackPossible: true,
    docs: 'docs/checks/vpc-idle-nat-gateways.md',
    *evaluate({ natGateways }, { now, thresholds, metric }) {
        for (const gateway of natGateways) {
            if (gateway.state !== 'available')
                continue;
            const { natGatewayId: resourceId, createdAt } = gateway;
            if (createdAt === null) {
                yield { resourceId, reason: 'EC2 did not tell when the gateway was created' };
                continue;
            }
            if (daysBetween(createdAt, now) < thresholds.minimumAgeDays)
                continue;
            const traffic = trafficOf((name) => metric(name, gateway));
            const { minimumDaysMeasured, maximumBytes, maximumConnections } = thresholds;
            // Traffic on any day settles it, however many days are missing.
            if (traffic.bytes > maximumBytes || traffic.connections > maximumConnections)
                continue;
            if (traffic.days < Math.max(minimumDaysMeasured, 1))
                yield { resourceId, reason: undecided(traffic, minimumDaysMeasured) };
            else
                yield { resourceId, evidence: idle_nat_gateways_evidence(traffic, gateway), claims: claims(gateway) };
        }
    },
});
/** What was measured. No datapoint is not zero: it shows in the days. */
function trafficOf(metric) {
    const valuesOf = (name) => (metric(name)?.points ?? []).map(({ value }) => value);
    const sent = valuesOf('sent');
    const received = valuesOf('received');
    const connections = valuesOf('connections');
    return {
        bytes: [...sent, ...received].reduce((sum, value) => sum + value, 0),
        connections: connections.reduce((most, value) => Math.max(most, value), 0),
        days: Math.min(sent.length, received.length, connections.length),
    };
}
function undecided({ days }, needed) {
    return days === 0
        ? 'CloudWatch returned no datapoint of one of the traffic metrics, or not all of them'
        : `CloudWatch has ${days} days of traffic metrics, ${needed} are needed`;
}
function idle_nat_gateways_evidence({ bytes, connections, days }, { publicAddresses }) {
    const addresses = publicAddresses > 0 ? `; its Elastic IP addresses (${publicAddresses}) are paid for until released` : '';
    return `The NAT gateway sent and received ${bytes} bytes and had at most ${connections} connections at a time over ${days} measured days${addresses}.`;
}
/** The hours of a regional gateway depend on its zones, which are not read: they are not claimed. */
function claims(gateway) {
    if (gateway.availabilityMode === 'regional')
        return [];
    return [
        {
            resourceId: gateway.natGatewayId,
            usageType: 'NatGateway-Hours',
            operation: null,
            quantityNow: (0,decimal/* decimalFromInteger */.c8)(HOURS_A_MONTH),
            quantityAfter: decimal/* ZERO */.f2,
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/datasets/ec2/addresses.js

const addresses = (0,dataset/* defineDataset */.U)({
    id: 'ec2/addresses',
    scope: 'region',
    reads: ['EC2:DescribeAddresses'],
    load: () => Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5193), __webpack_require__.e(4966)]).then(__webpack_require__.bind(__webpack_require__, 54966)),
});

;// CONCATENATED MODULE: ./build/src/checks/vpc/unassociated-elastic-ips.js



/** The pool of addresses that AWS charges for; those that customers bring along are free. */
const CHARGED_POOL = 'amazon';
const unassociated_elastic_ips_HOURS_A_MONTH = 730;
/** A public address is paid for by the hour, whether anything uses it or not. */
const unassociatedElasticIps = defineCheck({
    id: 'vpc-unassociated-elastic-ips',
    title: 'Every Elastic IP address that is paid for is associated',
    service: 'vpc',
    scope: 'unit',
    actionType: 'Delete',
    actionFamily: 'idle',
    needs: { addresses: addresses },
    // EC2 does not tell since when an address is allocated or free, so no age can be asked for.
    thresholds: {},
    lookBackDays: 0,
    effort: 'VeryLow',
    restartNeeded: false,
    // A released address can be recovered only while nobody else has got it.
    rollbackPossible: false,
    docs: 'docs/checks/vpc-unassociated-elastic-ips.md',
    *evaluate({ addresses }) {
        for (const address of addresses) {
            if (address.associated || address.managedBy !== null)
                continue;
            if (isCharged(address))
                yield finding(address);
        }
    },
});
/** A range that a customer brought along always carries its pool; without one, a public address is Amazon's. */
function isCharged({ pool, publicIp }) {
    return pool === CHARGED_POOL || (pool === null && publicIp !== null);
}
function finding({ allocationId, publicIp }) {
    return {
        resourceId: allocationId,
        evidence: `The Elastic IP address ${publicIp ?? allocationId} is associated with no instance and no network interface; since when is not known.`,
        claims: [
            {
                resourceId: allocationId,
                usageType: 'PublicIPv4:IdleAddress',
                operation: null,
                quantityNow: (0,decimal/* decimalFromInteger */.c8)(unassociated_elastic_ips_HOURS_A_MONTH),
                quantityAfter: decimal/* ZERO */.f2,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/checks/registry.js





/** Generated by npm run generate from the files beside it. */
const checks = [
    gp2Volumes,
    idleNatGateways,
    logGroupsWithoutRetention,
    unassociatedElasticIps,
    unattachedVolumes,
];


/***/ }),

/***/ 38689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema),
  s: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/config/scalars.js
var scalars = __webpack_require__(45185);
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
        .describe('Most service groups one job looks at; absent: as the target says.'),
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
    breaker: breaker.prefault({}).describe('Circuit breaker of each account, region and service.'),
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
// EXTERNAL MODULE: ./build/src/config/environment.js
var environment = __webpack_require__(56481);
;// CONCATENATED MODULE: ./build/src/config/retention.js


/** Days that what a store holds is kept. History is never removed. */
const retention = schemas/* strictObject */.rej({
    state: (0,scalars/* count */.U9)(1, 3650).default(7).describe('Days plans and the state of runs are kept.'),
    checkpoints: (0,scalars/* count */.U9)(1, 3650).default(3).describe('Days the results of units are kept.'),
    reports: (0,scalars/* count */.U9)(1, 3650).default(90).describe('Days reports are kept.'),
    archives: (0,scalars/* count */.U9)(1, 36500).default(365).describe('Days archives are kept; in S3 from day 90 in Glacier.'),
})
    .prefault({});

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
    language: schemas/* enum */.k5n(['en', 'pt-BR']).default('en').describe('Language of the report.'),
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
    tenants: tenant/* tenants */.kY
        .prefault([])
        .describe('Organizations or business units, each with its own roles, data and reports. Empty: one, `default`.'),
    store: store/* store */.M.describe('Where runs are remembered: `file`, `artifact`, `s3://bucket/prefix`, or a map.'),
    collect: collect,
    coverage: coverage,
    retention: retention,
    telemetry: telemetry,
    environments: environment/* environments */.d,
});
/** `spendlog.yml`, with what each key means and its default; docs and the JSON Schema are made from it. */
const configSchema = fileSchema.superRefine(tenant_rules/* checkTenants */.o);
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

/***/ 21825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ defineDataset)
/* harmony export */ });
/** Checks what the interface cannot say without losing its variance: that the columns kept are columns of the row. */
function defineDataset(declaration) {
    return declaration;
}


/***/ }),

/***/ 67096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ services)
});

;// CONCATENATED MODULE: ./build/src/services/rows/ai-and-machine-learning.js
const aiAndMachineLearning = [
    {
        id: 'augmented-ai',
        name: 'Amazon Augmented AI',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonA2I'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['sagemaker:flow-definition', 'sagemaker:human-loop'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'bedrock',
        name: 'Amazon Bedrock',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Bedrock', 'Claude 3.5 Sonnet v2 (Amazon Bedrock Edition)'],
        billNames: [
            'AmazonBedrock',
            'AmazonBedrockFoundationModels',
            'AmazonBedrockMarketplace',
            'AmazonBedrockService',
            'AmazonKnowledgeBase',
        ],
        resourceTypes: {
            listable: [
                'AWS::Bedrock::Agent',
                'AWS::Bedrock::AutomatedReasoningPolicy',
                'AWS::Bedrock::AutomatedReasoningPolicyVersion',
                'AWS::Bedrock::Blueprint',
                'AWS::Bedrock::DataAutomationLibrary',
                'AWS::Bedrock::DataAutomationProject',
                'AWS::Bedrock::EnforcedGuardrailConfiguration',
                'AWS::Bedrock::Guardrail',
                'AWS::Bedrock::IntelligentPromptRouter',
                'AWS::Bedrock::KnowledgeBase',
                'AWS::Bedrock::Prompt',
            ],
            notListable: [
                'AWS::Bedrock::AgentAlias',
                'AWS::Bedrock::ApplicationInferenceProfile',
                'AWS::Bedrock::DataSource',
                'AWS::Bedrock::Flow',
                'AWS::Bedrock::FlowAlias',
                'AWS::Bedrock::FlowVersion',
                'AWS::Bedrock::GuardrailVersion',
                'AWS::Bedrock::KnowledgeBasePolicy',
                'AWS::Bedrock::PromptVersion',
                'AWS::Bedrock::ResourcePolicy',
            ],
        },
        arns: ['bedrock'],
        metrics: {
            namespace: 'AWS/Bedrock',
            dimensions: ['ModelId'],
            use: { metricName: 'Invocations', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['bedrock'],
    },
    {
        id: 'bedrock-agentcore',
        name: 'Amazon Bedrock AgentCore',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonBedrockAgentCore'],
        resourceTypes: {
            listable: [
                'AWS::BedrockAgentCore::ApiKeyCredentialProvider',
                'AWS::BedrockAgentCore::BrowserCustom',
                'AWS::BedrockAgentCore::BrowserProfile',
                'AWS::BedrockAgentCore::CodeInterpreterCustom',
                'AWS::BedrockAgentCore::ConfigurationBundle',
                'AWS::BedrockAgentCore::Evaluator',
                'AWS::BedrockAgentCore::Gateway',
                'AWS::BedrockAgentCore::Harness',
                'AWS::BedrockAgentCore::Memory',
                'AWS::BedrockAgentCore::OAuth2CredentialProvider',
                'AWS::BedrockAgentCore::OnlineEvaluationConfig',
                'AWS::BedrockAgentCore::PaymentCredentialProvider',
                'AWS::BedrockAgentCore::PaymentManager',
                'AWS::BedrockAgentCore::PolicyEngine',
                'AWS::BedrockAgentCore::Runtime',
                'AWS::BedrockAgentCore::WorkloadIdentity',
            ],
            notListable: [
                'AWS::BedrockAgentCore::Dataset',
                'AWS::BedrockAgentCore::GatewayTarget',
                'AWS::BedrockAgentCore::HarnessEndpoint',
                'AWS::BedrockAgentCore::PaymentConnector',
                'AWS::BedrockAgentCore::Policy',
                'AWS::BedrockAgentCore::ResourcePolicy',
                'AWS::BedrockAgentCore::RuntimeEndpoint',
            ],
        },
        arns: ['bedrock-agentcore'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'bedrock-mantle',
        name: 'Amazon Bedrock Mantle',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::BedrockMantle::Project'], notListable: [] },
        arns: ['bedrock-mantle'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'claude-platform',
        name: 'Claude Platform on AWS',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::AWSExternalAnthropic::Workspace'], notListable: [] },
        arns: ['aws-external-anthropic'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'codeguru-profiler',
        name: 'Amazon CodeGuru Profiler',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['CodeGuru'],
        resourceTypes: { listable: ['AWS::CodeGuruProfiler::ProfilingGroup'], notListable: [] },
        arns: ['codeguru-profiler'],
        metrics: { namespace: 'AWS/CodeGuruProfiler', dimensions: [], use: null },
        scope: 'region',
        status: 'active',
        keys: ['codeguru'],
    },
    {
        id: 'codeguru-reviewer',
        name: 'Amazon CodeGuru Reviewer',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['CodeGuru'],
        resourceTypes: { listable: ['AWS::CodeGuruReviewer::RepositoryAssociation'], notListable: [] },
        arns: ['codeguru-reviewer'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'comprehend',
        name: 'Amazon Comprehend',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Comprehend'],
        billNames: ['comprehend'],
        resourceTypes: {
            listable: ['AWS::Comprehend::DocumentClassifier', 'AWS::Comprehend::Flywheel'],
            notListable: [],
        },
        arns: ['comprehend'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['comprehend'],
    },
    {
        id: 'comprehend-medical',
        name: 'Amazon Comprehend Medical',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['comprehendmedical'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['comprehendmedical'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'deepcomposer',
        name: 'AWS DeepComposer',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['deepcomposer'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['deepcomposer'],
    },
    {
        id: 'deepracer',
        name: 'AWS DeepRacer',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['AWS DeepRacer'],
        billNames: ['AWSDeepRacer'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['deepracer'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['deepracer'],
    },
    {
        id: 'devops-agent',
        name: 'AWS DevOps Agent',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::DevOpsAgent::AgentSpace', 'AWS::DevOpsAgent::PrivateConnection'],
            notListable: ['AWS::DevOpsAgent::Association', 'AWS::DevOpsAgent::Service'],
        },
        arns: ['aidevops'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'devops-guru',
        name: 'Amazon DevOps Guru',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon DevOps Guru'],
        billNames: ['AmazonDevOpsGuru'],
        resourceTypes: {
            listable: [
                'AWS::DevOpsGuru::LogAnomalyDetectionIntegration',
                'AWS::DevOpsGuru::NotificationChannel',
                'AWS::DevOpsGuru::ResourceCollection',
            ],
            notListable: [],
        },
        arns: ['devops-guru'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'elastic-inference',
        name: 'Amazon Elastic Inference',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonEI'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['elastic-inference'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['elasticinference'],
    },
    {
        id: 'forecast',
        name: 'Amazon Forecast',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonForecast'],
        resourceTypes: { listable: ['AWS::Forecast::Dataset', 'AWS::Forecast::DatasetGroup'], notListable: [] },
        arns: ['forecast'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['forecast'],
    },
    {
        id: 'fraud-detector',
        name: 'Amazon Fraud Detector',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonFraudDetector'],
        resourceTypes: {
            listable: [
                'AWS::FraudDetector::Detector',
                'AWS::FraudDetector::EntityType',
                'AWS::FraudDetector::EventType',
                'AWS::FraudDetector::Label',
                'AWS::FraudDetector::List',
                'AWS::FraudDetector::Outcome',
                'AWS::FraudDetector::Variable',
            ],
            notListable: [],
        },
        arns: ['frauddetector'],
        metrics: {
            namespace: 'AWS/FraudDetector',
            dimensions: ['DetectorID', 'DetectorVersionID'],
            use: { metricName: 'Prediction', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'health-imaging',
        name: 'AWS HealthImaging',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['AWS HealthImaging'],
        billNames: ['AmazonMedicalImaging'],
        resourceTypes: { listable: ['AWS::HealthImaging::Datastore'], notListable: [] },
        arns: ['medical-imaging'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'healthlake',
        name: 'AWS HealthLake',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon HealthLake'],
        billNames: ['AmazonHealthLake'],
        resourceTypes: {
            listable: ['AWS::HealthLake::FHIRDatastore'],
            notListable: ['AWS::HealthLake::DataTransformationProfile'],
        },
        arns: ['healthlake'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['healthlake'],
    },
    {
        id: 'healthomics',
        name: 'AWS HealthOmics',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Omics'],
        billNames: ['AmazonOmics'],
        resourceTypes: {
            listable: [
                'AWS::Omics::AnnotationStore',
                'AWS::Omics::Configuration',
                'AWS::Omics::ReferenceStore',
                'AWS::Omics::RunGroup',
                'AWS::Omics::SequenceStore',
                'AWS::Omics::VariantStore',
                'AWS::Omics::Workflow',
                'AWS::Omics::WorkflowVersion',
            ],
            notListable: [],
        },
        arns: ['omics'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['healthomics'],
    },
    {
        id: 'kendra',
        name: 'Amazon Kendra',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Kendra'],
        billNames: ['AmazonKendra'],
        resourceTypes: {
            listable: [
                'AWS::Kendra::DataSource',
                'AWS::Kendra::Faq',
                'AWS::Kendra::Index',
                'AWS::KendraRanking::ExecutionPlan',
            ],
            notListable: [],
        },
        arns: ['kendra', 'kendra-ranking'],
        metrics: {
            namespace: 'AWS/Kendra',
            dimensions: ['IndexId'],
            use: { metricName: 'IndexQueryCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'lex',
        name: 'Amazon Lex',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Lex'],
        billNames: ['AmazonLex'],
        resourceTypes: {
            listable: ['AWS::Lex::Bot'],
            notListable: ['AWS::Lex::BotAlias', 'AWS::Lex::BotVersion', 'AWS::Lex::ResourcePolicy'],
        },
        arns: ['lex'],
        metrics: { namespace: 'AWS/Lex', dimensions: ['BotName'], use: null },
        scope: 'region',
        status: 'active',
        keys: ['lex'],
    },
    {
        id: 'lookout-for-equipment',
        name: 'Amazon Lookout for Equipment',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonLookoutEquipment'],
        resourceTypes: { listable: ['AWS::LookoutEquipment::InferenceScheduler'], notListable: [] },
        arns: ['lookoutequipment'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['lookoutequipment'],
    },
    {
        id: 'lookout-for-metrics',
        name: 'Amazon Lookout for Metrics',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonLookoutMetrics'],
        resourceTypes: {
            listable: ['AWS::LookoutMetrics::Alert', 'AWS::LookoutMetrics::AnomalyDetector'],
            notListable: [],
        },
        arns: ['lookoutmetrics'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['lookoutmetrics'],
    },
    {
        id: 'lookout-for-vision',
        name: 'Amazon Lookout for Vision',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonLookoutVision'],
        resourceTypes: { listable: ['AWS::LookoutVision::Project'], notListable: [] },
        arns: ['lookoutvision'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['lookoutvision'],
    },
    {
        id: 'machine-learning',
        name: 'Amazon Machine Learning',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Machine Learning'],
        billNames: ['AmazonML'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['machinelearning'],
        metrics: {
            namespace: 'AWS/ML',
            dimensions: ['MLModelId', 'RequestMode'],
            use: { metricName: 'PredictCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'mechanical-turk',
        name: 'Amazon Mechanical Turk',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Mechanical Turk'],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: [],
    },
    {
        id: 'monitron',
        name: 'Amazon Monitron',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonMonitron'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['monitron'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'nova-act',
        name: 'Amazon Nova Act',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['NovaAct'],
        resourceTypes: { listable: [], notListable: ['AWS::NovaAct::WorkflowDefinition'] },
        arns: ['nova-act'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'panorama',
        name: 'AWS Panorama',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::Panorama::ApplicationInstance', 'AWS::Panorama::Package'],
            notListable: ['AWS::Panorama::PackageVersion'],
        },
        arns: ['panorama'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['panorama'],
    },
    {
        id: 'personalize',
        name: 'Amazon Personalize',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Personalize'],
        billNames: ['AmazonPersonalize'],
        resourceTypes: {
            listable: [
                'AWS::Personalize::Dataset',
                'AWS::Personalize::DatasetGroup',
                'AWS::Personalize::Schema',
                'AWS::Personalize::Solution',
            ],
            notListable: [],
        },
        arns: ['personalize'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['personalize'],
    },
    {
        id: 'polly',
        name: 'Amazon Polly',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Polly'],
        billNames: ['AmazonPolly'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['polly'],
        metrics: {
            namespace: 'AWS/Polly',
            dimensions: ['Operation'],
            use: { metricName: 'RequestCharacters', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['polly'],
    },
    {
        id: 'q-business',
        name: 'Amazon Q Business',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Q'],
        billNames: ['AmazonQ'],
        resourceTypes: {
            listable: ['AWS::QBusiness::Application'],
            notListable: [
                'AWS::QBusiness::DataAccessor',
                'AWS::QBusiness::DataSource',
                'AWS::QBusiness::Index',
                'AWS::QBusiness::Permission',
                'AWS::QBusiness::Plugin',
                'AWS::QBusiness::Retriever',
                'AWS::QBusiness::WebExperience',
            ],
        },
        arns: ['qbusiness'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'q-developer',
        name: 'Amazon Q Developer',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon CodeWhisperer', 'Amazon Q'],
        billNames: ['AmazonCodeWhisperer'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['codewhisperer', 'q'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'rekognition',
        name: 'Amazon Rekognition',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Rekognition'],
        billNames: ['AmazonRekognition'],
        resourceTypes: {
            listable: ['AWS::Rekognition::Collection', 'AWS::Rekognition::Project'],
            notListable: ['AWS::Rekognition::StreamProcessor'],
        },
        arns: ['rekognition'],
        metrics: {
            namespace: 'AWS/Rekognition',
            dimensions: [],
            use: { metricName: 'SuccessfulRequestCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['rekognition'],
    },
    {
        id: 'sagemaker',
        name: 'Amazon SageMaker AI',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon SageMaker'],
        billNames: ['AmazonSageMaker'],
        resourceTypes: {
            listable: [
                'AWS::SageMaker::Action',
                'AWS::SageMaker::Algorithm',
                'AWS::SageMaker::App',
                'AWS::SageMaker::AppImageConfig',
                'AWS::SageMaker::Cluster',
                'AWS::SageMaker::DataQualityJobDefinition',
                'AWS::SageMaker::Domain',
                'AWS::SageMaker::Endpoint',
                'AWS::SageMaker::Experiment',
                'AWS::SageMaker::ExperimentTrialComponent',
                'AWS::SageMaker::FeatureGroup',
                'AWS::SageMaker::Hub',
                'AWS::SageMaker::Image',
                'AWS::SageMaker::InferenceComponent',
                'AWS::SageMaker::InferenceExperiment',
                'AWS::SageMaker::MlflowApp',
                'AWS::SageMaker::MlflowTrackingServer',
                'AWS::SageMaker::Model',
                'AWS::SageMaker::ModelBiasJobDefinition',
                'AWS::SageMaker::ModelExplainabilityJobDefinition',
                'AWS::SageMaker::ModelPackageGroup',
                'AWS::SageMaker::ModelQualityJobDefinition',
                'AWS::SageMaker::MonitoringSchedule',
                'AWS::SageMaker::PartnerApp',
                'AWS::SageMaker::Pipeline',
                'AWS::SageMaker::ProcessingJob',
                'AWS::SageMaker::Project',
                'AWS::SageMaker::Space',
                'AWS::SageMaker::StudioLifecycleConfig',
                'AWS::SageMaker::TrialComponent',
                'AWS::SageMaker::UserProfile',
            ],
            notListable: [
                'AWS::SageMaker::CodeRepository',
                'AWS::SageMaker::Context',
                'AWS::SageMaker::Device',
                'AWS::SageMaker::DeviceFleet',
                'AWS::SageMaker::EndpointConfig',
                'AWS::SageMaker::ImageVersion',
                'AWS::SageMaker::ModelCard',
                'AWS::SageMaker::ModelPackage',
                'AWS::SageMaker::NotebookInstance',
                'AWS::SageMaker::NotebookInstanceLifecycleConfig',
                'AWS::SageMaker::Workteam',
            ],
        },
        arns: ['sagemaker'],
        metrics: {
            namespace: 'AWS/SageMaker',
            dimensions: ['EndpointName', 'VariantName'],
            use: { metricName: 'Invocations', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [
            'sagemaker',
            'sagemakerstudio',
            'sagemakerpipelines',
            'sagemakerfeaturestore',
            'sagemakermodelregistry',
            'sagemakerexperiments',
            'sagemakerdebugger',
            'sagemakerclarify',
            'autogluon',
        ],
    },
    {
        id: 'sagemaker-geospatial',
        name: 'Amazon SageMaker geospatial capabilities',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['sagemaker-geospatial'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['geospatial'],
    },
    {
        id: 'sagemaker-ground-truth',
        name: 'Amazon SageMaker Ground Truth',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon SageMaker'],
        billNames: ['AmazonSageMaker'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['sagemaker:labeling-job'],
        metrics: {
            namespace: 'AWS/SageMaker/LabelingJobs',
            dimensions: ['LabelingJobName'],
            use: { metricName: 'DatasetObjectsHumanAnnotated', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['sagemakergroundtruth'],
    },
    {
        id: 'textract',
        name: 'Amazon Textract',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Textract'],
        billNames: ['AmazonTextract'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['textract'],
        metrics: {
            namespace: 'AWS/Textract',
            dimensions: [],
            use: { metricName: 'SuccessfulRequestCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['textract'],
    },
    {
        id: 'transcribe',
        name: 'Amazon Transcribe',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Transcribe'],
        billNames: ['transcribe'],
        resourceTypes: { listable: ['AWS::Transcribe::VocabularyFilter'], notListable: [] },
        arns: ['transcribe'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['transcribe'],
    },
    {
        id: 'transform',
        name: 'AWS Transform',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['transform'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'translate',
        name: 'Amazon Translate',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: ['Amazon Translate'],
        billNames: ['translate'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['translate'],
        metrics: {
            namespace: 'AWS/Translate',
            dimensions: ['Operation'],
            use: { metricName: 'CharacterCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'voice-id',
        name: 'Amazon Connect Voice ID',
        serviceCategory: 'AI and Machine Learning',
        costExplorerNames: [],
        billNames: ['AmazonConnectVoiceID'],
        resourceTypes: { listable: ['AWS::VoiceID::Domain'], notListable: [] },
        arns: ['voiceid'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/analytics.js
const analytics = [
    {
        id: 'athena',
        name: 'Amazon Athena',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Athena'],
        billNames: ['AmazonAthena'],
        resourceTypes: {
            listable: [
                'AWS::Athena::CapacityReservation',
                'AWS::Athena::DataCatalog',
                'AWS::Athena::NamedQuery',
                'AWS::Athena::WorkGroup',
            ],
            notListable: ['AWS::Athena::PreparedStatement'],
        },
        arns: ['athena'],
        metrics: {
            namespace: 'AWS/Athena',
            dimensions: ['QueryState', 'QueryType', 'WorkGroup'],
            use: { metricName: 'ProcessedBytes', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['athena'],
    },
    {
        id: 'clean-rooms',
        name: 'AWS Clean Rooms',
        serviceCategory: 'Analytics',
        costExplorerNames: [],
        billNames: ['AWSCleanRooms'],
        resourceTypes: {
            listable: [
                'AWS::CleanRooms::Collaboration',
                'AWS::CleanRooms::ConfiguredTable',
                'AWS::CleanRooms::Membership',
                'AWS::CleanRoomsML::ConfiguredModelAlgorithm',
                'AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation',
                'AWS::CleanRoomsML::TrainingDataset',
            ],
            notListable: [
                'AWS::CleanRooms::AnalysisTemplate',
                'AWS::CleanRooms::ConfiguredTableAssociation',
                'AWS::CleanRooms::IdMappingTable',
                'AWS::CleanRooms::IdNamespaceAssociation',
                'AWS::CleanRooms::IntermediateTable',
                'AWS::CleanRooms::PrivacyBudgetTemplate',
            ],
        },
        arns: ['cleanrooms', 'cleanrooms-ml'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['cleanrooms'],
    },
    {
        id: 'cloudsearch',
        name: 'Amazon CloudSearch',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon CloudSearch'],
        billNames: ['AmazonCloudSearch'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['cloudsearch'],
        metrics: {
            namespace: 'AWS/CloudSearch',
            dimensions: ['DomainName', 'ClientId'],
            use: { metricName: 'SuccessfulRequests', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'data-exchange',
        name: 'AWS Data Exchange',
        serviceCategory: 'Analytics',
        costExplorerNames: [],
        billNames: ['AWSDataExchange'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['dataexchange'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['dataexchange'],
    },
    {
        id: 'data-pipeline',
        name: 'AWS Data Pipeline',
        serviceCategory: 'Analytics',
        costExplorerNames: ['AWS Data Pipeline'],
        billNames: ['datapipeline'],
        resourceTypes: { listable: ['AWS::DataPipeline::Pipeline'], notListable: [] },
        arns: ['datapipeline'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['datapipeline'],
    },
    {
        id: 'datazone',
        name: 'Amazon DataZone',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon DataZone'],
        billNames: ['AmazonDataZone'],
        resourceTypes: {
            listable: ['AWS::DataZone::Domain', 'AWS::DataZone::PolicyGrant', 'AWS::DataZone::ProjectProfile'],
            notListable: [
                'AWS::DataZone::Connection',
                'AWS::DataZone::DataSource',
                'AWS::DataZone::DomainUnit',
                'AWS::DataZone::Environment',
                'AWS::DataZone::EnvironmentActions',
                'AWS::DataZone::EnvironmentBlueprintConfiguration',
                'AWS::DataZone::EnvironmentProfile',
                'AWS::DataZone::FormType',
                'AWS::DataZone::GroupProfile',
                'AWS::DataZone::Owner',
                'AWS::DataZone::Project',
                'AWS::DataZone::ProjectMembership',
                'AWS::DataZone::SubscriptionTarget',
                'AWS::DataZone::UserProfile',
            ],
        },
        arns: ['datazone'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['datazone', 'dataportal'],
    },
    {
        id: 'emr',
        name: 'Amazon EMR',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Elastic MapReduce'],
        billNames: ['ElasticMapReduce'],
        resourceTypes: {
            listable: [
                'AWS::EMR::SecurityConfiguration',
                'AWS::EMR::Studio',
                'AWS::EMR::StudioSessionMapping',
                'AWS::EMR::WALWorkspace',
            ],
            notListable: [
                'AWS::EMR::Cluster',
                'AWS::EMR::InstanceFleetConfig',
                'AWS::EMR::InstanceGroupConfig',
                'AWS::EMR::Step',
            ],
        },
        arns: ['elasticmapreduce'],
        metrics: {
            namespace: 'AWS/ElasticMapReduce',
            dimensions: ['JobFlowId'],
            use: { metricName: 'AppsRunning', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['emr'],
    },
    {
        id: 'emr-on-eks',
        name: 'Amazon EMR on EKS',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Elastic MapReduce'],
        billNames: ['ElasticMapReduce'],
        resourceTypes: {
            listable: ['AWS::EMRContainers::SecurityConfiguration', 'AWS::EMRContainers::VirtualCluster'],
            notListable: ['AWS::EMRContainers::Endpoint'],
        },
        arns: ['emr-containers'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'emr-serverless',
        name: 'Amazon EMR Serverless',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Elastic MapReduce'],
        billNames: ['ElasticMapReduce'],
        resourceTypes: { listable: ['AWS::EMRServerless::Application'], notListable: [] },
        arns: ['emr-serverless'],
        metrics: {
            namespace: 'AWS/EMRServerless',
            dimensions: ['ApplicationId', 'ApplicationName'],
            use: { metricName: 'RunningJobs', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['emr_serverless'],
    },
    {
        id: 'entity-resolution',
        name: 'AWS Entity Resolution',
        serviceCategory: 'Analytics',
        costExplorerNames: [],
        billNames: ['AWSEntityResolution'],
        resourceTypes: {
            listable: [
                'AWS::EntityResolution::IdMappingWorkflow',
                'AWS::EntityResolution::IdNamespace',
                'AWS::EntityResolution::MatchingWorkflow',
                'AWS::EntityResolution::SchemaMapping',
            ],
            notListable: ['AWS::EntityResolution::PolicyStatement'],
        },
        arns: ['entityresolution'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'finspace',
        name: 'Amazon FinSpace',
        serviceCategory: 'Analytics',
        costExplorerNames: [],
        billNames: ['AmazonFinSpace'],
        resourceTypes: { listable: ['AWS::FinSpace::Environment'], notListable: [] },
        arns: ['finspace'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['finspace'],
    },
    {
        id: 'firehose',
        name: 'Amazon Data Firehose',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Kinesis Firehose'],
        billNames: ['AmazonKinesisFirehose'],
        resourceTypes: { listable: ['AWS::KinesisFirehose::DeliveryStream'], notListable: [] },
        arns: ['firehose'],
        metrics: {
            namespace: 'AWS/Firehose',
            dimensions: ['DeliveryStreamName'],
            use: { metricName: 'IncomingRecords', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'glue',
        name: 'AWS Glue',
        serviceCategory: 'Analytics',
        costExplorerNames: ['AWS Glue'],
        billNames: ['AWSGlue', 'AWSGlueElasticViews'],
        resourceTypes: {
            listable: [
                'AWS::Glue::Blueprint',
                'AWS::Glue::Catalog',
                'AWS::Glue::Crawler',
                'AWS::Glue::Database',
                'AWS::Glue::Integration',
                'AWS::Glue::IntegrationResourceProperty',
                'AWS::Glue::Job',
                'AWS::Glue::Registry',
                'AWS::Glue::Schema',
                'AWS::Glue::Trigger',
                'AWS::Glue::Workflow',
            ],
            notListable: [
                'AWS::Glue::Classifier',
                'AWS::Glue::Connection',
                'AWS::Glue::CustomEntityType',
                'AWS::Glue::DataCatalogEncryptionSettings',
                'AWS::Glue::DataQualityRuleset',
                'AWS::Glue::DevEndpoint',
                'AWS::Glue::IdentityCenterConfiguration',
                'AWS::Glue::MLTransform',
                'AWS::Glue::Partition',
                'AWS::Glue::SchemaVersion',
                'AWS::Glue::SchemaVersionMetadata',
                'AWS::Glue::SecurityConfiguration',
                'AWS::Glue::Table',
                'AWS::Glue::TableOptimizer',
                'AWS::Glue::UsageProfile',
                'AWS::Glue::UserDefinedFunction',
            ],
        },
        arns: ['glue'],
        metrics: {
            namespace: 'Glue',
            dimensions: ['JobName', 'JobRunId', 'Type'],
            use: { metricName: 'glue.driver.aggregate.elapsedTime', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['glue', 'gluestreaming'],
    },
    {
        id: 'glue-databrew',
        name: 'AWS Glue DataBrew',
        serviceCategory: 'Analytics',
        costExplorerNames: ['AWS Glue'],
        billNames: ['AWSGlue'],
        resourceTypes: {
            listable: [
                'AWS::DataBrew::Dataset',
                'AWS::DataBrew::Job',
                'AWS::DataBrew::Project',
                'AWS::DataBrew::Recipe',
                'AWS::DataBrew::Ruleset',
                'AWS::DataBrew::Schedule',
            ],
            notListable: [],
        },
        arns: ['databrew'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['gluedatabrew'],
    },
    {
        id: 'kinesis-data-analytics-sql',
        name: 'Amazon Kinesis Data Analytics for SQL Applications',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Kinesis Analytics'],
        billNames: ['AmazonKinesisAnalytics'],
        resourceTypes: {
            listable: [],
            notListable: [
                'AWS::KinesisAnalytics::Application',
                'AWS::KinesisAnalytics::ApplicationOutput',
                'AWS::KinesisAnalytics::ApplicationReferenceDataSource',
            ],
        },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'kinesis-data-streams',
        name: 'Amazon Kinesis Data Streams',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Kinesis'],
        billNames: ['AmazonKinesis'],
        resourceTypes: {
            listable: ['AWS::Kinesis::Stream', 'AWS::Kinesis::StreamConsumer'],
            notListable: ['AWS::Kinesis::ResourcePolicy'],
        },
        arns: ['kinesis'],
        metrics: {
            namespace: 'AWS/Kinesis',
            dimensions: ['StreamName'],
            use: { metricName: 'IncomingRecords', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['kinesis'],
    },
    {
        id: 'lake-formation',
        name: 'AWS Lake Formation',
        serviceCategory: 'Analytics',
        costExplorerNames: [],
        billNames: ['AWSLakeFormation'],
        resourceTypes: {
            listable: ['AWS::LakeFormation::DataCellsFilter', 'AWS::LakeFormation::Tag'],
            notListable: [
                'AWS::LakeFormation::DataLakeSettings',
                'AWS::LakeFormation::Permissions',
                'AWS::LakeFormation::PrincipalPermissions',
                'AWS::LakeFormation::Resource',
                'AWS::LakeFormation::TagAssociation',
            ],
        },
        arns: ['lakeformation'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['lakeformation'],
    },
    {
        id: 'managed-flink',
        name: 'Amazon Managed Service for Apache Flink',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Kinesis Analytics'],
        billNames: ['AmazonKinesisAnalytics'],
        resourceTypes: {
            listable: ['AWS::KinesisAnalyticsV2::Application'],
            notListable: [
                'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption',
                'AWS::KinesisAnalyticsV2::ApplicationOutput',
                'AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource',
            ],
        },
        arns: ['kinesisanalytics'],
        metrics: {
            namespace: 'AWS/KinesisAnalytics',
            dimensions: ['Application'],
            use: { metricName: 'numRecordsIn', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['managedflink'],
    },
    {
        id: 'msk',
        name: 'Amazon Managed Streaming for Apache Kafka',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Managed Streaming for Apache Kafka'],
        billNames: ['AmazonMSK'],
        resourceTypes: {
            listable: [
                'AWS::MSK::Channel',
                'AWS::MSK::Cluster',
                'AWS::MSK::Configuration',
                'AWS::MSK::Replicator',
                'AWS::MSK::ServerlessCluster',
                'AWS::MSK::Topic',
                'AWS::MSK::VpcConnection',
            ],
            notListable: ['AWS::MSK::BatchScramSecret', 'AWS::MSK::ClusterPolicy'],
        },
        arns: ['kafka'],
        metrics: {
            namespace: 'AWS/Kafka',
            dimensions: ['Cluster Name', 'Broker ID'],
            use: { metricName: 'BytesInPerSec', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['msk', 'msk_serverless'],
    },
    {
        id: 'msk-connect',
        name: 'Amazon MSK Connect',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Managed Streaming for Apache Kafka'],
        billNames: ['AmazonMSK'],
        resourceTypes: {
            listable: [
                'AWS::KafkaConnect::Connector',
                'AWS::KafkaConnect::CustomPlugin',
                'AWS::KafkaConnect::WorkerConfiguration',
            ],
            notListable: [],
        },
        arns: ['kafkaconnect'],
        metrics: {
            namespace: 'AWS/KafkaConnect',
            dimensions: ['ConnectorName'],
            use: { metricName: 'BytesInPerSec', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['mskconnect'],
    },
    {
        id: 'opensearch',
        name: 'Amazon OpenSearch Service',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon Elasticsearch Service', 'Amazon OpenSearch Service'],
        billNames: ['AmazonES'],
        resourceTypes: {
            listable: ['AWS::OpenSearchService::Application'],
            notListable: ['AWS::Elasticsearch::Domain', 'AWS::OpenSearchService::Domain'],
        },
        arns: ['es', 'opensearch'],
        metrics: {
            namespace: 'AWS/ES',
            dimensions: ['DomainName', 'ClientId'],
            use: { metricName: 'SearchRate', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['opensearch'],
    },
    {
        id: 'opensearch-ingestion',
        name: 'Amazon OpenSearch Ingestion',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon OpenSearch Service'],
        billNames: ['AmazonES'],
        resourceTypes: { listable: ['AWS::OSIS::Pipeline'], notListable: [] },
        arns: ['osis'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'opensearch-serverless',
        name: 'Amazon OpenSearch Serverless',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon OpenSearch Service'],
        billNames: ['AmazonES'],
        resourceTypes: {
            listable: [
                'AWS::OpenSearchServerless::Collection',
                'AWS::OpenSearchServerless::CollectionGroup',
                'AWS::OpenSearchServerless::VpcEndpoint',
            ],
            notListable: [
                'AWS::OpenSearchServerless::AccessPolicy',
                'AWS::OpenSearchServerless::CollectionIndex',
                'AWS::OpenSearchServerless::Index',
                'AWS::OpenSearchServerless::LifecyclePolicy',
                'AWS::OpenSearchServerless::SecurityConfig',
                'AWS::OpenSearchServerless::SecurityPolicy',
            ],
        },
        arns: ['aoss'],
        metrics: {
            namespace: 'AWS/AOSS',
            dimensions: ['ClientId', 'CollectionId', 'CollectionName'],
            use: { metricName: 'SearchRequestRate', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['opensearchserverless'],
    },
    {
        id: 'quicksight',
        name: 'Amazon Quick Suite',
        serviceCategory: 'Analytics',
        costExplorerNames: ['Amazon QuickSight'],
        billNames: ['Amazon Quick', 'AmazonQuickSight', 'AmazonQuickSuite'],
        resourceTypes: {
            listable: [
                'AWS::QuickSight::ActionConnector',
                'AWS::QuickSight::Analysis',
                'AWS::QuickSight::CustomPermissions',
                'AWS::QuickSight::DataSet',
                'AWS::QuickSight::DataSource',
                'AWS::QuickSight::Flow',
                'AWS::QuickSight::Folder',
                'AWS::QuickSight::KnowledgeBase',
                'AWS::QuickSight::OAuthClientApplication',
                'AWS::QuickSight::Topic',
                'AWS::QuickSight::TopicV2',
                'AWS::QuickSight::VPCConnection',
            ],
            notListable: [
                'AWS::QuickSight::Agent',
                'AWS::QuickSight::Dashboard',
                'AWS::QuickSight::RefreshSchedule',
                'AWS::QuickSight::Space',
                'AWS::QuickSight::Template',
                'AWS::QuickSight::Theme',
            ],
        },
        arns: ['quicksight'],
        metrics: {
            namespace: 'AWS/QuickSight',
            dimensions: ['DashboardId'],
            use: { metricName: 'DashboardViewCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['quicksight'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/business-applications.js
const businessApplications = [
    {
        id: 'alexa-for-business',
        name: 'Alexa for Business',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['A4B'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['a4b'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'alexa-skills-kit',
        name: 'Alexa Skills Kit',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: ['Alexa::ASK::Skill'] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'app-studio',
        name: 'AWS App Studio',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['AWSAppStudio'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['appstudio'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'appfabric',
        name: 'AWS AppFabric',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['AWSAppFabric'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['appfabric'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'chime',
        name: 'Amazon Chime',
        serviceCategory: 'Business Applications',
        costExplorerNames: ['Amazon Chime'],
        billNames: [
            'AmazonChime',
            'AmazonChimeBusinessCalling',
            'AmazonChimeCallMe',
            'AmazonChimeCallMeAMCS',
            'AmazonChimeDialInAMCS',
            'AmazonChimeDialin',
            'AmazonChimeFeatures',
        ],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['chime'],
    },
    {
        id: 'chime-sdk',
        name: 'Amazon Chime SDK',
        serviceCategory: 'Business Applications',
        costExplorerNames: ['Amazon Chime', 'Amazon Chime Voice Connector a service sold by AMCS LLC'],
        billNames: ['AmazonChimeServices', 'AmazonChimeVoiceConnector'],
        resourceTypes: {
            listable: ['AWS::Chime::AppInstance'],
            notListable: ['AWS::Chime::AppInstanceBot', 'AWS::Chime::AppInstanceUser'],
        },
        arns: ['chime'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['chimesdk'],
    },
    {
        id: 'connect',
        name: 'Amazon Connect',
        serviceCategory: 'Business Applications',
        costExplorerNames: [
            'Amazon Connect',
            'Contact Center Telecommunications (service sold by AMCS, LLC)',
            'Contact Lens for Amazon Connect',
        ],
        billNames: [
            'AmazonConnect',
            'AmazonConnectTalent',
            'ContactCenterTelecomm',
            'ContactCenterTelecommKR',
            'ContactCenterTelecommZA',
            'ContactLensAmazonConnect',
        ],
        resourceTypes: {
            listable: [
                'AWS::Connect::ApprovedOrigin',
                'AWS::Connect::Instance',
                'AWS::Connect::InstanceStorageConfig',
                'AWS::Connect::SecurityKey',
                'AWS::Connect::TrafficDistributionGroup',
                'AWS::Connect::Workspace',
            ],
            notListable: [
                'AWS::Connect::AgentStatus',
                'AWS::Connect::ContactFlow',
                'AWS::Connect::ContactFlowModule',
                'AWS::Connect::ContactFlowModuleAlias',
                'AWS::Connect::ContactFlowModuleVersion',
                'AWS::Connect::ContactFlowVersion',
                'AWS::Connect::DataLakeAssociation',
                'AWS::Connect::DataTable',
                'AWS::Connect::DataTableAttribute',
                'AWS::Connect::DataTableRecord',
                'AWS::Connect::EmailAddress',
                'AWS::Connect::EvaluationForm',
                'AWS::Connect::HoursOfOperation',
                'AWS::Connect::IntegrationAssociation',
                'AWS::Connect::Notification',
                'AWS::Connect::PhoneNumber',
                'AWS::Connect::PredefinedAttribute',
                'AWS::Connect::Prompt',
                'AWS::Connect::Queue',
                'AWS::Connect::QuickConnect',
                'AWS::Connect::RoutingProfile',
                'AWS::Connect::Rule',
                'AWS::Connect::SecurityProfile',
                'AWS::Connect::TaskTemplate',
                'AWS::Connect::TestCase',
                'AWS::Connect::User',
                'AWS::Connect::UserHierarchyGroup',
                'AWS::Connect::UserHierarchyStructure',
                'AWS::Connect::View',
                'AWS::Connect::ViewVersion',
            ],
        },
        arns: ['connect'],
        metrics: {
            namespace: 'AWS/Connect',
            dimensions: ['InstanceId', 'MetricGroup'],
            use: { metricName: 'CallsPerInterval', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['connect'],
    },
    {
        id: 'connect-app-integrations',
        name: 'Amazon AppIntegrations',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::AppIntegrations::Application',
                'AWS::AppIntegrations::DataIntegration',
                'AWS::AppIntegrations::EventIntegration',
            ],
            notListable: [],
        },
        arns: ['app-integrations'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'connect-cases',
        name: 'Amazon Connect Cases',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['AmazonConnectCases'],
        resourceTypes: {
            listable: ['AWS::Cases::Domain'],
            notListable: [
                'AWS::Cases::CaseRule',
                'AWS::Cases::Field',
                'AWS::Cases::Layout',
                'AWS::Cases::Template',
            ],
        },
        arns: ['cases'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'connect-customer-profiles',
        name: 'Amazon Connect Customer Profiles',
        serviceCategory: 'Business Applications',
        costExplorerNames: ['Amazon Connect Customer Profiles'],
        billNames: ['CustomerProfiles'],
        resourceTypes: {
            listable: [],
            notListable: [
                'AWS::CustomerProfiles::CalculatedAttributeDefinition',
                'AWS::CustomerProfiles::Domain',
                'AWS::CustomerProfiles::DomainObjectType',
                'AWS::CustomerProfiles::EventStream',
                'AWS::CustomerProfiles::EventTrigger',
                'AWS::CustomerProfiles::Integration',
                'AWS::CustomerProfiles::ObjectType',
                'AWS::CustomerProfiles::Recommender',
                'AWS::CustomerProfiles::SegmentDefinition',
            ],
        },
        arns: ['profile'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'connect-outbound-campaigns',
        name: 'Amazon Connect outbound campaigns',
        serviceCategory: 'Business Applications',
        costExplorerNames: ['Amazon Connect'],
        billNames: ['AmazonConnect'],
        resourceTypes: {
            listable: ['AWS::ConnectCampaigns::Campaign'],
            notListable: ['AWS::ConnectCampaignsV2::Campaign'],
        },
        arns: ['connect-campaigns'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'connect-q',
        name: 'Amazon Q in Connect',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['AWSWisdom'],
        resourceTypes: {
            listable: ['AWS::Wisdom::Assistant', 'AWS::Wisdom::KnowledgeBase'],
            notListable: [
                'AWS::Wisdom::AIAgent',
                'AWS::Wisdom::AIAgentVersion',
                'AWS::Wisdom::AIGuardrail',
                'AWS::Wisdom::AIGuardrailVersion',
                'AWS::Wisdom::AIPrompt',
                'AWS::Wisdom::AIPromptVersion',
                'AWS::Wisdom::AssistantAssociation',
                'AWS::Wisdom::MessageTemplate',
                'AWS::Wisdom::MessageTemplateVersion',
                'AWS::Wisdom::QuickResponse',
            ],
        },
        arns: ['wisdom'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'honeycode',
        name: 'Amazon Honeycode',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['AmazonHoneycode'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['honeycode'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['honeycode'],
    },
    {
        id: 'rtb-fabric',
        name: 'AWS RTB Fabric',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::RTBFabric::RequesterGateway', 'AWS::RTBFabric::ResponderGateway'],
            notListable: [
                'AWS::RTBFabric::InboundExternalLink',
                'AWS::RTBFabric::Link',
                'AWS::RTBFabric::LinkRoutingRule',
                'AWS::RTBFabric::OutboundExternalLink',
            ],
        },
        arns: ['rtbfabric'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'skill-builder',
        name: 'AWS Skill Builder',
        serviceCategory: 'Business Applications',
        costExplorerNames: ['AWS Skill Builder Individual'],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: [],
    },
    {
        id: 'supply-chain',
        name: 'AWS Supply Chain',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['AWSSupplyChain'],
        resourceTypes: { listable: [], notListable: ['AWS::SCN::Dataset', 'AWS::SCN::Namespace'] },
        arns: ['scn'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['supplychain'],
    },
    {
        id: 'wickr',
        name: 'AWS Wickr',
        serviceCategory: 'Business Applications',
        costExplorerNames: [],
        billNames: ['AWSWickr'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['wickr'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['wickr'],
    },
    {
        id: 'workdocs',
        name: 'Amazon WorkDocs',
        serviceCategory: 'Business Applications',
        costExplorerNames: ['Amazon WorkDocs'],
        billNames: ['AmazonWorkDocs'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['workdocs'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['workdocs'],
    },
    {
        id: 'workmail',
        name: 'Amazon WorkMail',
        serviceCategory: 'Business Applications',
        costExplorerNames: ['AmazonWorkMail'],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['workmail'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['workmail'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/compute.js
const compute = [
    {
        id: 'app-runner',
        name: 'AWS App Runner',
        serviceCategory: 'Compute',
        costExplorerNames: ['AWS App Runner'],
        billNames: ['AWSAppRunner'],
        resourceTypes: {
            listable: [
                'AWS::AppRunner::AutoScalingConfiguration',
                'AWS::AppRunner::ObservabilityConfiguration',
                'AWS::AppRunner::Service',
                'AWS::AppRunner::VpcConnector',
                'AWS::AppRunner::VpcIngressConnection',
            ],
            notListable: [],
        },
        arns: ['apprunner'],
        metrics: {
            namespace: 'AWS/AppRunner',
            dimensions: ['ServiceName', 'ServiceID'],
            use: { metricName: 'Requests', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'closed',
        keys: ['apprunner'],
    },
    {
        id: 'application-auto-scaling',
        name: 'Application Auto Scaling',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::ApplicationAutoScaling::ScalableTarget'],
            notListable: ['AWS::ApplicationAutoScaling::ScalingPolicy'],
        },
        arns: ['application-autoscaling'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'appstream',
        name: 'Amazon WorkSpaces Applications',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon AppStream'],
        billNames: ['AmazonAppStream'],
        resourceTypes: {
            listable: [
                'AWS::AppStream::AppBlockBuilder',
                'AWS::AppStream::DirectoryConfig',
                'AWS::AppStream::ImageBuilder',
                'AWS::AppStream::Stack',
                'AWS::AppStream::User',
            ],
            notListable: [
                'AWS::AppStream::AppBlock',
                'AWS::AppStream::Application',
                'AWS::AppStream::ApplicationEntitlementAssociation',
                'AWS::AppStream::ApplicationFleetAssociation',
                'AWS::AppStream::Entitlement',
                'AWS::AppStream::Fleet',
                'AWS::AppStream::StackFleetAssociation',
                'AWS::AppStream::StackUserAssociation',
            ],
        },
        arns: ['appstream'],
        metrics: {
            namespace: 'AWS/AppStream',
            dimensions: ['Fleet'],
            use: { metricName: 'InUseCapacity', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['appstream', 'appstreamadv'],
    },
    {
        id: 'auto-scaling-plans',
        name: 'AWS Auto Scaling',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: ['AWS::AutoScalingPlans::ScalingPlan'] },
        arns: ['autoscaling-plans'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['autoscaling'],
    },
    {
        id: 'batch',
        name: 'AWS Batch',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::Batch::ComputeEnvironment',
                'AWS::Batch::ConsumableResource',
                'AWS::Batch::JobDefinition',
                'AWS::Batch::JobQueue',
                'AWS::Batch::SchedulingPolicy',
                'AWS::Batch::ServiceEnvironment',
            ],
            notListable: ['AWS::Batch::QuotaShare'],
        },
        arns: ['batch'],
        metrics: null,
        scope: 'region',
        status: 'free',
        keys: ['batch'],
    },
    {
        id: 'braket',
        name: 'Amazon Braket',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonBraket'],
        resourceTypes: { listable: ['AWS::Braket::SpendingLimit'], notListable: [] },
        arns: ['braket'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['braket'],
    },
    {
        id: 'deadline-cloud',
        name: 'AWS Deadline Cloud',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonDeadline'],
        resourceTypes: {
            listable: ['AWS::Deadline::Farm', 'AWS::Deadline::LicenseEndpoint', 'AWS::Deadline::Monitor'],
            notListable: [
                'AWS::Deadline::Fleet',
                'AWS::Deadline::Limit',
                'AWS::Deadline::MeteredProduct',
                'AWS::Deadline::Queue',
                'AWS::Deadline::QueueEnvironment',
                'AWS::Deadline::QueueFleetAssociation',
                'AWS::Deadline::QueueLimitAssociation',
                'AWS::Deadline::StorageProfile',
            ],
        },
        arns: ['deadline'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'ec2',
        name: 'Amazon Elastic Compute Cloud',
        serviceCategory: 'Compute',
        costExplorerNames: [
            'Amazon Elastic Compute Cloud',
            'Amazon Elastic Compute Cloud - Compute',
            'EC2 - Other',
        ],
        billNames: ['AmazonEC2', 'AmazonEC2OCPULicenseFees'],
        resourceTypes: {
            listable: [
                'AWS::EC2::CapacityManagerDataExport',
                'AWS::EC2::EnclaveCertificateIamRoleAssociation',
                'AWS::EC2::Host',
                'AWS::EC2::Instance',
                'AWS::EC2::KeyPair',
                'AWS::EC2::LaunchTemplate',
                'AWS::EC2::PlacementGroup',
                'AWS::EC2::SpotFleet',
                'AWS::EC2::SqlHaStandbyDetectedInstance',
            ],
            notListable: ['AWS::EC2::EC2Fleet'],
        },
        arns: [
            'ec2',
            'ec2:dedicated-host',
            'ec2:fleet',
            'ec2:host-reservation',
            'ec2:image',
            'ec2:instance',
            'ec2:key-pair',
            'ec2:launch-template',
            'ec2:placement-group',
            'ec2:reserved-instances',
            'ec2:spot-fleet-request',
            'ec2:spot-instances-request',
        ],
        metrics: {
            namespace: 'AWS/EC2',
            dimensions: ['InstanceId'],
            use: { metricName: 'CPUUtilization', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['ec2_finops', 'reservedinstances', 'localzones', 'wavelength'],
    },
    {
        id: 'ec2-auto-scaling',
        name: 'Amazon EC2 Auto Scaling',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::AutoScaling::AutoScalingGroup',
                'AWS::AutoScaling::LaunchConfiguration',
                'AWS::AutoScaling::LifecycleHook',
                'AWS::AutoScaling::ScalingPolicy',
                'AWS::AutoScaling::ScheduledAction',
            ],
            notListable: ['AWS::AutoScaling::WarmPool'],
        },
        arns: ['autoscaling'],
        metrics: {
            namespace: 'AWS/AutoScaling',
            dimensions: ['AutoScalingGroupName'],
            use: { metricName: 'GroupInServiceInstances', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'free',
        keys: [],
    },
    {
        id: 'ec2-capacity-reservations',
        name: 'Amazon EC2 On-Demand Capacity Reservations',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon Elastic Compute Cloud - Compute'],
        billNames: ['Amazon Elastic Compute Cloud', 'AmazonEC2'],
        resourceTypes: {
            listable: ['AWS::EC2::CapacityReservation', 'AWS::EC2::CapacityReservationFleet'],
            notListable: [],
        },
        arns: ['ec2:capacity-reservation', 'ec2:capacity-reservation-fleet'],
        metrics: {
            namespace: 'AWS/EC2CapacityReservations',
            dimensions: ['CapacityReservationId'],
            use: { metricName: 'UsedInstanceCount', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'ec2-image-builder',
        name: 'EC2 Image Builder',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::ImageBuilder::ContainerRecipe',
                'AWS::ImageBuilder::DistributionConfiguration',
                'AWS::ImageBuilder::ImagePipeline',
                'AWS::ImageBuilder::ImageRecipe',
                'AWS::ImageBuilder::InfrastructureConfiguration',
                'AWS::ImageBuilder::LifecyclePolicy',
            ],
            notListable: [
                'AWS::ImageBuilder::Component',
                'AWS::ImageBuilder::Image',
                'AWS::ImageBuilder::Workflow',
            ],
        },
        arns: ['imagebuilder'],
        metrics: null,
        scope: 'region',
        status: 'free',
        keys: [],
    },
    {
        id: 'ecr',
        name: 'Amazon Elastic Container Registry',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon EC2 Container Registry (ECR)'],
        billNames: ['AmazonECR'],
        resourceTypes: {
            listable: [
                'AWS::ECR::PullThroughCacheRule',
                'AWS::ECR::PullTimeUpdateExclusion',
                'AWS::ECR::RegistryPolicy',
                'AWS::ECR::RegistryScanningConfiguration',
                'AWS::ECR::ReplicationConfiguration',
                'AWS::ECR::Repository',
                'AWS::ECR::RepositoryCreationTemplate',
                'AWS::ECR::SigningConfiguration',
            ],
            notListable: [],
        },
        arns: ['ecr'],
        metrics: {
            namespace: 'AWS/ECR',
            dimensions: ['RepositoryName'],
            use: { metricName: 'RepositoryPullCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['ecr'],
    },
    {
        id: 'ecr-public',
        name: 'Amazon Elastic Container Registry Public',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon Elastic Container Registry Public'],
        billNames: ['AmazonECRPublic'],
        resourceTypes: { listable: ['AWS::ECR::PublicRepository'], notListable: [] },
        arns: ['ecr-public'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'ecs',
        name: 'Amazon Elastic Container Service',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon EC2 Container Service', 'Amazon Elastic Container Service'],
        billNames: ['AmazonECS'],
        resourceTypes: {
            listable: [
                'AWS::ECS::CapacityProvider',
                'AWS::ECS::Cluster',
                'AWS::ECS::ClusterCapacityProviderAssociations',
                'AWS::ECS::Daemon',
                'AWS::ECS::DaemonTaskDefinition',
                'AWS::ECS::Service',
                'AWS::ECS::TaskDefinition',
            ],
            notListable: ['AWS::ECS::ExpressGatewayService', 'AWS::ECS::PrimaryTaskSet', 'AWS::ECS::TaskSet'],
        },
        arns: ['ecs'],
        metrics: {
            namespace: 'AWS/ECS',
            dimensions: ['ClusterName', 'ServiceName'],
            use: { metricName: 'CPUUtilization', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['ecs'],
    },
    {
        id: 'eks',
        name: 'Amazon Elastic Kubernetes Service',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon Elastic Container Service for Kubernetes'],
        billNames: ['AmazonEKS'],
        resourceTypes: {
            listable: ['AWS::EKS::Cluster'],
            notListable: [
                'AWS::EKS::AccessEntry',
                'AWS::EKS::Addon',
                'AWS::EKS::Capability',
                'AWS::EKS::FargateProfile',
                'AWS::EKS::IdentityProviderConfig',
                'AWS::EKS::Nodegroup',
                'AWS::EKS::PodIdentityAssociation',
            ],
        },
        arns: ['eks'],
        metrics: { namespace: 'AWS/EKS', dimensions: ['ClusterName'], use: null },
        scope: 'region',
        status: 'active',
        keys: ['eks'],
    },
    {
        id: 'eks-anywhere',
        name: 'Amazon EKS Anywhere',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonEKSAnywhere'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['eks-anywhere'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'elastic-beanstalk',
        name: 'AWS Elastic Beanstalk',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::ElasticBeanstalk::Application',
                'AWS::ElasticBeanstalk::ApplicationVersion',
                'AWS::ElasticBeanstalk::ConfigurationTemplate',
                'AWS::ElasticBeanstalk::Environment',
            ],
            notListable: [],
        },
        arns: ['elasticbeanstalk'],
        metrics: {
            namespace: 'AWS/ElasticBeanstalk',
            dimensions: ['EnvironmentName'],
            use: { metricName: 'ApplicationRequestsTotal', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'free',
        keys: ['elasticbeanstalk'],
    },
    {
        id: 'elastic-gpus',
        name: 'Amazon Elastic Graphics',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['ec2:elastic-gpu'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'elastic-vmware-service',
        name: 'Amazon Elastic VMware Service',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonEVS', 'AmazonEVSLicensesIncluded'],
        resourceTypes: { listable: ['AWS::EVS::Environment'], notListable: [] },
        arns: ['evs'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'gamelift',
        name: 'Amazon GameLift Servers',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonGameLift'],
        resourceTypes: {
            listable: [
                'AWS::GameLift::Alias',
                'AWS::GameLift::Build',
                'AWS::GameLift::ContainerFleet',
                'AWS::GameLift::ContainerGroupDefinition',
                'AWS::GameLift::Fleet',
                'AWS::GameLift::GameServerGroup',
                'AWS::GameLift::GameSessionQueue',
                'AWS::GameLift::Location',
                'AWS::GameLift::MatchmakingConfiguration',
                'AWS::GameLift::MatchmakingRuleSet',
                'AWS::GameLift::Script',
            ],
            notListable: [],
        },
        arns: ['gamelift'],
        metrics: {
            namespace: 'AWS/GameLift',
            dimensions: ['FleetId'],
            use: { metricName: 'ActiveGameSessions', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['gamelift'],
    },
    {
        id: 'gamelift-streams',
        name: 'Amazon GameLift Streams',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonGameLiftStreams'],
        resourceTypes: {
            listable: ['AWS::GameLiftStreams::Application', 'AWS::GameLiftStreams::StreamGroup'],
            notListable: [],
        },
        arns: ['gameliftstreams'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'lambda',
        name: 'AWS Lambda',
        serviceCategory: 'Compute',
        costExplorerNames: ['AWS Lambda'],
        billNames: ['AWSLambda'],
        resourceTypes: {
            listable: [
                'AWS::Lambda::CodeSigningConfig',
                'AWS::Lambda::EventSourceMapping',
                'AWS::Lambda::Function',
                'AWS::Lambda::MicrovmImage',
            ],
            notListable: [
                'AWS::Lambda::Alias',
                'AWS::Lambda::CapacityProvider',
                'AWS::Lambda::EventInvokeConfig',
                'AWS::Lambda::LayerVersion',
                'AWS::Lambda::LayerVersionPermission',
                'AWS::Lambda::NetworkConnector',
                'AWS::Lambda::Permission',
                'AWS::Lambda::Url',
                'AWS::Lambda::Version',
            ],
        },
        arns: ['lambda'],
        metrics: {
            namespace: 'AWS/Lambda',
            dimensions: ['FunctionName'],
            use: { metricName: 'Invocations', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['lambda_finops', 'lambdaedge'],
    },
    {
        id: 'launch-wizard',
        name: 'AWS Launch Wizard',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::LaunchWizard::Deployment'], notListable: [] },
        arns: ['launchwizard'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['launchwizard'],
    },
    {
        id: 'lightsail',
        name: 'Amazon Lightsail',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon Lightsail'],
        billNames: ['AmazonLightsail'],
        resourceTypes: {
            listable: [
                'AWS::Lightsail::Alarm',
                'AWS::Lightsail::Bucket',
                'AWS::Lightsail::Certificate',
                'AWS::Lightsail::Container',
                'AWS::Lightsail::Database',
                'AWS::Lightsail::DatabaseSnapshot',
                'AWS::Lightsail::Disk',
                'AWS::Lightsail::DiskSnapshot',
                'AWS::Lightsail::Distribution',
                'AWS::Lightsail::Domain',
                'AWS::Lightsail::Instance',
                'AWS::Lightsail::InstanceSnapshot',
                'AWS::Lightsail::LoadBalancer',
                'AWS::Lightsail::LoadBalancerTlsCertificate',
                'AWS::Lightsail::StaticIp',
            ],
            notListable: [],
        },
        arns: ['lightsail'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['lightsail'],
    },
    {
        id: 'modular-data-center',
        name: 'AWS Modular Data Center',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AWSMDC'],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'opsworks',
        name: 'AWS OpsWorks',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['OpsWorks'],
        resourceTypes: { listable: [], notListable: ['AWS::OpsWorksCM::Server'] },
        arns: ['opsworks', 'opsworks-cm'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'outposts',
        name: 'AWS Outposts',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AWSOutposts'],
        resourceTypes: {
            listable: [
                'AWS::EC2::LocalGatewayRoute',
                'AWS::EC2::LocalGatewayRouteTable',
                'AWS::EC2::LocalGatewayRouteTableVPCAssociation',
                'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation',
                'AWS::EC2::LocalGatewayVirtualInterface',
                'AWS::EC2::LocalGatewayVirtualInterfaceGroup',
                'AWS::Outposts::Site',
            ],
            notListable: [],
        },
        arns: [
            'ec2:local-gateway',
            'ec2:local-gateway-route-table',
            'ec2:local-gateway-route-table-virtual-interface-group-association',
            'ec2:local-gateway-route-table-vpc-association',
            'ec2:local-gateway-virtual-interface',
            'ec2:local-gateway-virtual-interface-group',
            'outposts',
        ],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['outposts'],
    },
    {
        id: 'parallel-computing-service',
        name: 'AWS Parallel Computing Service',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AWSPCS'],
        resourceTypes: {
            listable: ['AWS::PCS::Cluster'],
            notListable: ['AWS::PCS::ComputeNodeGroup', 'AWS::PCS::Queue'],
        },
        arns: ['pcs'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'rosa',
        name: 'Red Hat OpenShift Service on AWS',
        serviceCategory: 'Compute',
        costExplorerNames: ['Red Hat OpenShift Service on AWS'],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['rosa'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'serverless-application-repository',
        name: 'AWS Serverless Application Repository',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['serverlessrepo'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['serverlessrepo'],
    },
    {
        id: 'sim-space-weaver',
        name: 'AWS SimSpace Weaver',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::SimSpaceWeaver::Simulation'], notListable: [] },
        arns: ['simspaceweaver'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['simspaceweaver'],
    },
    {
        id: 'step-functions',
        name: 'AWS Step Functions',
        serviceCategory: 'Compute',
        costExplorerNames: ['AWS Step Functions'],
        billNames: ['AmazonStates'],
        resourceTypes: {
            listable: ['AWS::StepFunctions::Activity'],
            notListable: [
                'AWS::StepFunctions::StateMachine',
                'AWS::StepFunctions::StateMachineAlias',
                'AWS::StepFunctions::StateMachineVersion',
            ],
        },
        arns: ['states'],
        metrics: {
            namespace: 'AWS/States',
            dimensions: ['StateMachineArn'],
            use: { metricName: 'ExecutionsStarted', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['stepfunctions'],
    },
    {
        id: 'vmware-cloud',
        name: 'VMware Cloud on AWS',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['VMwareCloudOnAWS'],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'worklink',
        name: 'Amazon WorkLink',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonWorkLink'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['worklink'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'workspaces',
        name: 'Amazon WorkSpaces',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon WorkSpaces'],
        billNames: ['AmazonWorkSpaces'],
        resourceTypes: {
            listable: [
                'AWS::WorkSpaces::ConnectionAlias',
                'AWS::WorkSpaces::WorkspaceIpGroup',
                'AWS::WorkSpaces::WorkspacesPool',
            ],
            notListable: ['AWS::WorkSpaces::Workspace'],
        },
        arns: ['workspaces'],
        metrics: {
            namespace: 'AWS/WorkSpaces',
            dimensions: ['WorkspaceId'],
            use: { metricName: 'UserConnected', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['workspaces'],
    },
    {
        id: 'workspaces-application-manager',
        name: 'Amazon WorkSpaces Application Manager',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonWAM'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['wam'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'workspaces-core-instances',
        name: 'Amazon WorkSpaces Core managed instances',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonWorkSpacesInstances'],
        resourceTypes: {
            listable: [
                'AWS::WorkspacesInstances::Volume',
                'AWS::WorkspacesInstances::VolumeAssociation',
                'AWS::WorkspacesInstances::WorkspaceInstance',
            ],
            notListable: [],
        },
        arns: ['workspaces-instances'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'workspaces-secure-browser',
        name: 'Amazon WorkSpaces Secure Browser',
        serviceCategory: 'Compute',
        costExplorerNames: ['Amazon WorkSpaces Web'],
        billNames: ['AmazonWorkSpacesWeb'],
        resourceTypes: {
            listable: [
                'AWS::WorkSpacesWeb::BrowserSettings',
                'AWS::WorkSpacesWeb::DataProtectionSettings',
                'AWS::WorkSpacesWeb::IpAccessSettings',
                'AWS::WorkSpacesWeb::NetworkSettings',
                'AWS::WorkSpacesWeb::Portal',
                'AWS::WorkSpacesWeb::SessionLogger',
                'AWS::WorkSpacesWeb::TrustStore',
                'AWS::WorkSpacesWeb::UserAccessLoggingSettings',
                'AWS::WorkSpacesWeb::UserSettings',
            ],
            notListable: ['AWS::WorkSpacesWeb::IdentityProvider'],
        },
        arns: ['workspaces-web'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['workspacesweb'],
    },
    {
        id: 'workspaces-thin-client',
        name: 'Amazon WorkSpaces Thin Client',
        serviceCategory: 'Compute',
        costExplorerNames: [],
        billNames: ['AmazonWorkSpacesThinClient'],
        resourceTypes: { listable: ['AWS::WorkSpacesThinClient::Environment'], notListable: [] },
        arns: ['thinclient'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/databases.js
const databases = [
    {
        id: 'aurora',
        name: 'Amazon Aurora',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Relational Database Service'],
        billNames: ['AmazonRDS'],
        resourceTypes: {
            listable: [
                'AWS::RDS::DBCluster',
                'AWS::RDS::DBClusterParameterGroup',
                'AWS::RDS::DBShardGroup',
                'AWS::RDS::GlobalCluster',
            ],
            notListable: [],
        },
        arns: [
            'rds:cluster',
            'rds:cluster-endpoint',
            'rds:cluster-pg',
            'rds:cluster-snapshot',
            'rds:global-cluster',
            'rds:shard-group',
        ],
        metrics: {
            namespace: 'AWS/RDS',
            dimensions: ['DBClusterIdentifier'],
            use: { metricName: 'DatabaseConnections', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['aurora', 'auroraserverless'],
    },
    {
        id: 'aurora-dsql',
        name: 'Amazon Aurora DSQL',
        serviceCategory: 'Databases',
        costExplorerNames: [],
        billNames: ['AuroraDSQL'],
        resourceTypes: { listable: ['AWS::DSQL::Cluster'], notListable: [] },
        arns: ['dsql'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'cloud-directory',
        name: 'Amazon Cloud Directory',
        serviceCategory: 'Databases',
        costExplorerNames: [],
        billNames: ['AmazonCloudDirectory'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['clouddirectory'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'dax',
        name: 'Amazon DynamoDB Accelerator',
        serviceCategory: 'Databases',
        costExplorerNames: ['DynamoDB Accelerator (DAX)'],
        billNames: ['AmazonDAX'],
        resourceTypes: {
            listable: [],
            notListable: ['AWS::DAX::Cluster', 'AWS::DAX::ParameterGroup', 'AWS::DAX::SubnetGroup'],
        },
        arns: ['dax'],
        metrics: {
            namespace: 'AWS/DAX',
            dimensions: ['ClusterId'],
            use: { metricName: 'TotalRequestCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'documentdb',
        name: 'Amazon DocumentDB (with MongoDB compatibility)',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon DocumentDB (with MongoDB compatibility)'],
        billNames: ['AmazonDocDB'],
        resourceTypes: {
            listable: ['AWS::DocDB::EventSubscription', 'AWS::DocDB::GlobalCluster'],
            notListable: [
                'AWS::DocDB::DBCluster',
                'AWS::DocDB::DBClusterParameterGroup',
                'AWS::DocDB::DBInstance',
                'AWS::DocDB::DBSubnetGroup',
            ],
        },
        arns: [],
        metrics: {
            namespace: 'AWS/DocDB',
            dimensions: ['DBInstanceIdentifier'],
            use: { metricName: 'DatabaseConnections', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['documentdb'],
    },
    {
        id: 'documentdb-elastic',
        name: 'Amazon DocumentDB elastic clusters',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon DocumentDB (with MongoDB compatibility)'],
        billNames: ['AmazonDocDB'],
        resourceTypes: { listable: ['AWS::DocDBElastic::Cluster'], notListable: [] },
        arns: ['docdb-elastic'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'dynamodb',
        name: 'Amazon DynamoDB',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon DynamoDB'],
        billNames: ['AmazonDynamoDB'],
        resourceTypes: { listable: ['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table'], notListable: [] },
        arns: ['dynamodb'],
        metrics: {
            namespace: 'AWS/DynamoDB',
            dimensions: ['TableName'],
            use: { metricName: 'ConsumedReadCapacityUnits', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['dynamodb_finops', 'dynamodb_streams', 'dynamodbglobal'],
    },
    {
        id: 'elasticache',
        name: 'Amazon ElastiCache',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon ElastiCache'],
        billNames: ['AmazonElastiCache'],
        resourceTypes: {
            listable: [
                'AWS::ElastiCache::CacheCluster',
                'AWS::ElastiCache::GlobalReplicationGroup',
                'AWS::ElastiCache::ParameterGroup',
                'AWS::ElastiCache::ReplicationGroup',
                'AWS::ElastiCache::ServerlessCache',
                'AWS::ElastiCache::SubnetGroup',
                'AWS::ElastiCache::User',
                'AWS::ElastiCache::UserGroup',
            ],
            notListable: ['AWS::ElastiCache::SecurityGroup', 'AWS::ElastiCache::SecurityGroupIngress'],
        },
        arns: ['elasticache'],
        metrics: {
            namespace: 'AWS/ElastiCache',
            dimensions: ['CacheClusterId'],
            use: { metricName: 'NewConnections', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['elasticache', 'elasticache_serverless', 'elasticacheglobal'],
    },
    {
        id: 'keyspaces',
        name: 'Amazon Keyspaces (for Apache Cassandra)',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Keyspaces (for Apache Cassandra)'],
        billNames: ['AmazonMCS'],
        resourceTypes: {
            listable: ['AWS::Cassandra::Keyspace', 'AWS::Cassandra::Table', 'AWS::Cassandra::Type'],
            notListable: [],
        },
        arns: ['cassandra'],
        metrics: {
            namespace: 'AWS/Cassandra',
            dimensions: ['Keyspace', 'Operation', 'TableName'],
            use: { metricName: 'SuccessfulRequestCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['keyspaces', 'cassandra'],
    },
    {
        id: 'memorydb',
        name: 'Amazon MemoryDB',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon MemoryDB'],
        billNames: ['AmazonMemoryDB'],
        resourceTypes: {
            listable: [
                'AWS::MemoryDB::ACL',
                'AWS::MemoryDB::Cluster',
                'AWS::MemoryDB::MultiRegionCluster',
                'AWS::MemoryDB::ParameterGroup',
                'AWS::MemoryDB::SubnetGroup',
                'AWS::MemoryDB::User',
            ],
            notListable: [],
        },
        arns: ['memorydb'],
        metrics: {
            namespace: 'AWS/MemoryDB',
            dimensions: ['ClusterName', 'NodeName'],
            use: { metricName: 'NewConnections', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['memorydb'],
    },
    {
        id: 'neptune',
        name: 'Amazon Neptune',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Neptune'],
        billNames: ['AmazonNeptune'],
        resourceTypes: {
            listable: [
                'AWS::Neptune::DBCluster',
                'AWS::Neptune::DBClusterParameterGroup',
                'AWS::Neptune::DBInstance',
                'AWS::Neptune::DBParameterGroup',
                'AWS::Neptune::DBSubnetGroup',
                'AWS::Neptune::EventSubscription',
                'AWS::Neptune::GlobalCluster',
            ],
            notListable: [],
        },
        arns: ['neptune-db'],
        metrics: {
            namespace: 'AWS/Neptune',
            dimensions: ['DBClusterIdentifier'],
            use: { metricName: 'NetworkThroughput', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['neptune'],
    },
    {
        id: 'neptune-analytics',
        name: 'Amazon Neptune Analytics',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Neptune'],
        billNames: ['AmazonNeptune'],
        resourceTypes: {
            listable: [
                'AWS::NeptuneGraph::Graph',
                'AWS::NeptuneGraph::GraphSnapshot',
                'AWS::NeptuneGraph::PrivateGraphEndpoint',
            ],
            notListable: [],
        },
        arns: ['neptune-graph'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'oracle-database-at-aws',
        name: 'Oracle Database@AWS',
        serviceCategory: 'Databases',
        costExplorerNames: [],
        billNames: ['OracleDbAtAWS'],
        resourceTypes: {
            listable: [
                'AWS::ODB::CloudAutonomousVmCluster',
                'AWS::ODB::CloudExadataInfrastructure',
                'AWS::ODB::CloudVmCluster',
                'AWS::ODB::OdbNetwork',
                'AWS::ODB::OdbPeeringConnection',
            ],
            notListable: [],
        },
        arns: ['odb'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'qldb',
        name: 'Amazon Quantum Ledger Database',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Quantum Ledger Database'],
        billNames: ['AmazonQLDB'],
        resourceTypes: { listable: [], notListable: ['AWS::QLDB::Ledger', 'AWS::QLDB::Stream'] },
        arns: ['qldb'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['qldb'],
    },
    {
        id: 'rds',
        name: 'Amazon Relational Database Service',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Relational Database Service'],
        billNames: ['AmazonRDS', 'AmazonRDSOCPULicenseFees'],
        resourceTypes: {
            listable: [
                'AWS::RDS::CustomDBEngineVersion',
                'AWS::RDS::DBInstance',
                'AWS::RDS::DBParameterGroup',
                'AWS::RDS::DBSubnetGroup',
                'AWS::RDS::EventSubscription',
                'AWS::RDS::Integration',
                'AWS::RDS::OptionGroup',
            ],
            notListable: ['AWS::RDS::DBSecurityGroup', 'AWS::RDS::DBSecurityGroupIngress'],
        },
        arns: ['rds'],
        metrics: {
            namespace: 'AWS/RDS',
            dimensions: ['DBInstanceIdentifier'],
            use: { metricName: 'DatabaseConnections', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['rds', 'rds_custom'],
    },
    {
        id: 'rds-proxy',
        name: 'Amazon RDS Proxy',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Relational Database Service'],
        billNames: ['AmazonRDS'],
        resourceTypes: {
            listable: ['AWS::RDS::DBProxy', 'AWS::RDS::DBProxyEndpoint', 'AWS::RDS::DBProxyTargetGroup'],
            notListable: [],
        },
        arns: ['rds:db-proxy', 'rds:db-proxy-endpoint', 'rds:target-group'],
        metrics: {
            namespace: 'AWS/RDS',
            dimensions: ['ProxyName'],
            use: { metricName: 'ClientConnections', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['rdsproxy'],
    },
    {
        id: 'redshift',
        name: 'Amazon Redshift',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Redshift'],
        billNames: ['AmazonRedshift'],
        resourceTypes: {
            listable: [
                'AWS::Redshift::Cluster',
                'AWS::Redshift::ClusterParameterGroup',
                'AWS::Redshift::ClusterSubnetGroup',
                'AWS::Redshift::EndpointAccess',
                'AWS::Redshift::EndpointAuthorization',
                'AWS::Redshift::EventSubscription',
                'AWS::Redshift::Integration',
                'AWS::Redshift::ScheduledAction',
                'AWS::Redshift::SnapshotSchedule',
            ],
            notListable: ['AWS::Redshift::ClusterSecurityGroup', 'AWS::Redshift::ClusterSecurityGroupIngress'],
        },
        arns: ['redshift'],
        metrics: {
            namespace: 'AWS/Redshift',
            dimensions: ['ClusterIdentifier'],
            use: { metricName: 'DatabaseConnections', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['redshift'],
    },
    {
        id: 'redshift-serverless',
        name: 'Amazon Redshift Serverless',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Redshift'],
        billNames: ['AmazonRedshift'],
        resourceTypes: {
            listable: [
                'AWS::RedshiftServerless::Namespace',
                'AWS::RedshiftServerless::Snapshot',
                'AWS::RedshiftServerless::Workgroup',
            ],
            notListable: [],
        },
        arns: ['redshift-serverless'],
        metrics: {
            namespace: 'AWS/Redshift-Serverless',
            dimensions: ['Workgroup'],
            use: { metricName: 'ComputeSeconds', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['redshiftserverless'],
    },
    {
        id: 'simpledb',
        name: 'Amazon SimpleDB',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon SimpleDB'],
        billNames: ['AmazonSimpleDB'],
        resourceTypes: { listable: [], notListable: ['AWS::SDB::Domain'] },
        arns: ['sdb'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'timestream',
        name: 'Amazon Timestream for LiveAnalytics',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Timestream'],
        billNames: ['AmazonTimestream'],
        resourceTypes: {
            listable: ['AWS::Timestream::Database', 'AWS::Timestream::ScheduledQuery', 'AWS::Timestream::Table'],
            notListable: [],
        },
        arns: ['timestream'],
        metrics: {
            namespace: 'AWS/Timestream',
            dimensions: ['DatabaseName', 'TableName', 'Operation'],
            use: { metricName: 'SuccessfulRequestLatency', statistic: 'SampleCount' },
        },
        scope: 'region',
        status: 'closed',
        keys: ['timestream'],
    },
    {
        id: 'timestream-for-influxdb',
        name: 'Amazon Timestream for InfluxDB',
        serviceCategory: 'Databases',
        costExplorerNames: ['Amazon Timestream'],
        billNames: ['AmazonTimestream'],
        resourceTypes: {
            listable: ['AWS::Timestream::InfluxDBCluster', 'AWS::Timestream::InfluxDBInstance'],
            notListable: [],
        },
        arns: ['timestream-influxdb'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/developer-tools.js
const developerTools = [
    {
        id: 'amplify',
        name: 'AWS Amplify',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS Amplify'],
        billNames: ['AWSAmplify'],
        resourceTypes: {
            listable: ['AWS::Amplify::App', 'AWS::Amplify::Domain'],
            notListable: [
                'AWS::Amplify::Branch',
                'AWS::AmplifyUIBuilder::Component',
                'AWS::AmplifyUIBuilder::Form',
                'AWS::AmplifyUIBuilder::Theme',
            ],
        },
        arns: ['amplify'],
        metrics: {
            namespace: 'AWS/AmplifyHosting',
            dimensions: ['App'],
            use: { metricName: 'Requests', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['amplify'],
    },
    {
        id: 'app-composer',
        name: 'AWS Infrastructure Composer',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'appconfig',
        name: 'AWS AppConfig',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS Systems Manager'],
        billNames: ['AWSSystemsManager'],
        resourceTypes: {
            listable: [
                'AWS::AppConfig::Application',
                'AWS::AppConfig::DeploymentStrategy',
                'AWS::AppConfig::Extension',
                'AWS::AppConfig::ExtensionAssociation',
            ],
            notListable: [
                'AWS::AppConfig::ConfigurationProfile',
                'AWS::AppConfig::Deployment',
                'AWS::AppConfig::Environment',
                'AWS::AppConfig::HostedConfigurationVersion',
            ],
        },
        arns: ['appconfig'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['appconfig'],
    },
    {
        id: 'application-test',
        name: 'AWS Mainframe Modernization Application Testing',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: ['AWSM2'],
        resourceTypes: { listable: ['AWS::AppTest::TestCase'], notListable: [] },
        arns: ['apptest'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'cloud9',
        name: 'AWS Cloud9',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: ['AWS::Cloud9::EnvironmentEC2'] },
        arns: ['cloud9'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['cloud9'],
    },
    {
        id: 'cloudcontrol',
        name: 'AWS Cloud Control API',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'cloudshell',
        name: 'AWS CloudShell',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS CloudShell'],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['cloudshell'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'codeartifact',
        name: 'AWS CodeArtifact',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS CodeArtifact'],
        billNames: ['AWSCodeArtifact'],
        resourceTypes: {
            listable: ['AWS::CodeArtifact::Domain', 'AWS::CodeArtifact::Repository'],
            notListable: ['AWS::CodeArtifact::PackageGroup'],
        },
        arns: ['codeartifact'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['codeartifact'],
    },
    {
        id: 'codebuild',
        name: 'AWS CodeBuild',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['CodeBuild'],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::CodeBuild::Fleet'],
            notListable: [
                'AWS::CodeBuild::Project',
                'AWS::CodeBuild::ReportGroup',
                'AWS::CodeBuild::SourceCredential',
            ],
        },
        arns: ['codebuild'],
        metrics: {
            namespace: 'AWS/CodeBuild',
            dimensions: ['ProjectName'],
            use: { metricName: 'Builds', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['codebuild'],
    },
    {
        id: 'codecatalyst',
        name: 'Amazon CodeCatalyst',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['codecatalyst'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'codecommit',
        name: 'AWS CodeCommit',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS CodeCommit'],
        billNames: ['AWSCodeCommit'],
        resourceTypes: { listable: [], notListable: ['AWS::CodeCommit::Repository'] },
        arns: ['codecommit'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['codecommit', 'codecommit_enhanced'],
    },
    {
        id: 'codeconnections',
        name: 'AWS CodeConnections',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::CodeConnections::Connection',
                'AWS::CodeStarConnections::Connection',
                'AWS::CodeStarConnections::RepositoryLink',
                'AWS::CodeStarConnections::SyncConfiguration',
            ],
            notListable: [],
        },
        arns: ['codeconnections', 'codestar-connections'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'codedeploy',
        name: 'AWS CodeDeploy',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: ['AWSCodeDeploy'],
        resourceTypes: {
            listable: ['AWS::CodeDeploy::Application', 'AWS::CodeDeploy::DeploymentConfig'],
            notListable: ['AWS::CodeDeploy::DeploymentGroup'],
        },
        arns: ['codedeploy'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['codedeploy'],
    },
    {
        id: 'codepipeline',
        name: 'AWS CodePipeline',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS CodePipeline'],
        billNames: ['AWSCodePipeline'],
        resourceTypes: {
            listable: [
                'AWS::CodePipeline::CustomActionType',
                'AWS::CodePipeline::Pipeline',
                'AWS::CodePipeline::Webhook',
            ],
            notListable: [],
        },
        arns: ['codepipeline'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['codepipeline'],
    },
    {
        id: 'codestar',
        name: 'AWS CodeStar',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: ['AWS::CodeStar::GitHubRepository'] },
        arns: ['codestar'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['codestar'],
    },
    {
        id: 'codestar-notifications',
        name: 'AWS Developer Tools notifications',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::CodeStarNotifications::NotificationRule'], notListable: [] },
        arns: ['codestar-notifications'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'device-farm',
        name: 'AWS Device Farm',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS Device Farm'],
        billNames: ['AWSDeviceFarm'],
        resourceTypes: {
            listable: [
                'AWS::DeviceFarm::InstanceProfile',
                'AWS::DeviceFarm::Project',
                'AWS::DeviceFarm::TestGridProject',
                'AWS::DeviceFarm::VPCEConfiguration',
            ],
            notListable: ['AWS::DeviceFarm::DevicePool', 'AWS::DeviceFarm::NetworkProfile'],
        },
        arns: ['devicefarm'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'distro-for-opentelemetry',
        name: 'AWS Distro for OpenTelemetry',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['distro'],
    },
    {
        id: 'fault-injection-service',
        name: 'AWS Fault Injection Service',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: ['AWSFIS'],
        resourceTypes: {
            listable: ['AWS::FIS::ExperimentTemplate'],
            notListable: ['AWS::FIS::TargetAccountConfiguration'],
        },
        arns: ['fis'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['fis'],
    },
    {
        id: 'kiro',
        name: 'Kiro',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['Kiro'],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: [],
    },
    {
        id: 'proton',
        name: 'AWS Proton',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::Proton::EnvironmentAccountConnection',
                'AWS::Proton::EnvironmentTemplate',
                'AWS::Proton::ServiceTemplate',
            ],
            notListable: [],
        },
        arns: ['proton'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['proton'],
    },
    {
        id: 'serverless-application-model',
        name: 'AWS Serverless Application Model',
        serviceCategory: 'Developer Tools',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['sam'],
    },
    {
        id: 'x-ray',
        name: 'AWS X-Ray',
        serviceCategory: 'Developer Tools',
        costExplorerNames: ['AWS X-Ray'],
        billNames: ['AWSXRay'],
        resourceTypes: {
            listable: [
                'AWS::XRay::Group',
                'AWS::XRay::ResourcePolicy',
                'AWS::XRay::SamplingRule',
                'AWS::XRay::TransactionSearchConfig',
            ],
            notListable: [],
        },
        arns: ['xray'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['xray', 'servicelens'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/identity.js
const identity = [
    {
        id: 'cognito',
        name: 'Amazon Cognito',
        serviceCategory: 'Identity',
        costExplorerNames: ['Amazon Cognito'],
        billNames: ['AmazonCognito', 'AmazonCognitoSync'],
        resourceTypes: {
            listable: ['AWS::Cognito::IdentityPool'],
            notListable: [
                'AWS::Cognito::IdentityPoolPrincipalTag',
                'AWS::Cognito::IdentityPoolRoleAttachment',
                'AWS::Cognito::LogDeliveryConfiguration',
                'AWS::Cognito::ManagedLoginBranding',
                'AWS::Cognito::Terms',
                'AWS::Cognito::UserPool',
                'AWS::Cognito::UserPoolClient',
                'AWS::Cognito::UserPoolDomain',
                'AWS::Cognito::UserPoolGroup',
                'AWS::Cognito::UserPoolIdentityProvider',
                'AWS::Cognito::UserPoolRegionalConfigurationAttachment',
                'AWS::Cognito::UserPoolReplica',
                'AWS::Cognito::UserPoolResourceServer',
                'AWS::Cognito::UserPoolRiskConfigurationAttachment',
                'AWS::Cognito::UserPoolUICustomizationAttachment',
                'AWS::Cognito::UserPoolUser',
                'AWS::Cognito::UserPoolUserToGroupAttachment',
            ],
        },
        arns: ['cognito-identity', 'cognito-idp'],
        metrics: {
            namespace: 'AWS/Cognito',
            dimensions: ['UserPool', 'UserPoolClient'],
            use: { metricName: 'SignInSuccesses', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['cognito'],
    },
    {
        id: 'directory-service',
        name: 'AWS Directory Service',
        serviceCategory: 'Identity',
        costExplorerNames: ['AWS Directory Service'],
        billNames: ['AWSDirectoryService'],
        resourceTypes: {
            listable: ['AWS::DirectoryService::SimpleAD'],
            notListable: ['AWS::DirectoryService::MicrosoftAD'],
        },
        arns: ['ds'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['directoryservice'],
    },
    {
        id: 'iam',
        name: 'AWS Identity and Access Management',
        serviceCategory: 'Identity',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::IAM::Group',
                'AWS::IAM::InstanceProfile',
                'AWS::IAM::ManagedPolicy',
                'AWS::IAM::OIDCProvider',
                'AWS::IAM::Role',
                'AWS::IAM::SAMLProvider',
                'AWS::IAM::ServerCertificate',
                'AWS::IAM::User',
                'AWS::IAM::VirtualMFADevice',
            ],
            notListable: [
                'AWS::IAM::AccessKey',
                'AWS::IAM::GroupPolicy',
                'AWS::IAM::Policy',
                'AWS::IAM::RolePolicy',
                'AWS::IAM::ServiceLinkedRole',
                'AWS::IAM::UserPolicy',
                'AWS::IAM::UserToGroupAddition',
            ],
        },
        arns: ['iam'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: ['iam'],
    },
    {
        id: 'iam-access-analyzer',
        name: 'AWS Identity and Access Management Access Analyzer',
        serviceCategory: 'Identity',
        costExplorerNames: ['AWS Identity and Access Management Access Analyzer'],
        billNames: ['AWSIAMAccessAnalyzer'],
        resourceTypes: { listable: ['AWS::AccessAnalyzer::Analyzer'], notListable: [] },
        arns: ['access-analyzer'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['accessanalyzer'],
    },
    {
        id: 'iam-identity-center',
        name: 'AWS IAM Identity Center',
        serviceCategory: 'Identity',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::SSO::Instance'],
            notListable: [
                'AWS::IdentityStore::Group',
                'AWS::IdentityStore::GroupMembership',
                'AWS::SSO::Application',
                'AWS::SSO::ApplicationAssignment',
                'AWS::SSO::Assignment',
                'AWS::SSO::InstanceAccessControlAttributeConfiguration',
                'AWS::SSO::PermissionSet',
            ],
        },
        arns: ['identitystore', 'sso'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['identitycenter'],
    },
    {
        id: 'iam-roles-anywhere',
        name: 'AWS IAM Roles Anywhere',
        serviceCategory: 'Identity',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::RolesAnywhere::CRL', 'AWS::RolesAnywhere::Profile', 'AWS::RolesAnywhere::TrustAnchor'],
            notListable: [],
        },
        arns: ['rolesanywhere'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'kms',
        name: 'AWS Key Management Service',
        serviceCategory: 'Identity',
        costExplorerNames: ['AWS Key Management Service'],
        billNames: ['awskms'],
        resourceTypes: {
            listable: ['AWS::KMS::Alias', 'AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
            notListable: [],
        },
        arns: ['kms'],
        metrics: { namespace: 'AWS/KMS', dimensions: ['KeyId'], use: null },
        scope: 'region',
        status: 'active',
        keys: ['kms'],
    },
    {
        id: 'multi-party-approval',
        name: 'AWS Multi-party approval',
        serviceCategory: 'Identity',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::MPA::IdentitySource'], notListable: ['AWS::MPA::ApprovalTeam'] },
        arns: ['mpa'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'resource-access-manager',
        name: 'AWS Resource Access Manager',
        serviceCategory: 'Identity',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::RAM::Permission', 'AWS::RAM::ResourceShare'], notListable: [] },
        arns: ['ram'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['ram'],
    },
    {
        id: 'security-token-service',
        name: 'AWS Security Token Service',
        serviceCategory: 'Identity',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['sts'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'verified-permissions',
        name: 'Amazon Verified Permissions',
        serviceCategory: 'Identity',
        costExplorerNames: ['Amazon Verified Permissions'],
        billNames: ['AmazonVerifiedPermissions'],
        resourceTypes: {
            listable: ['AWS::VerifiedPermissions::PolicyStore', 'AWS::VerifiedPermissions::PolicyStoreAlias'],
            notListable: [
                'AWS::VerifiedPermissions::IdentitySource',
                'AWS::VerifiedPermissions::Policy',
                'AWS::VerifiedPermissions::PolicyTemplate',
            ],
        },
        arns: ['verifiedpermissions'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/integration.js
const integration = [
    {
        id: 'appflow',
        name: 'Amazon AppFlow',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon AppFlow'],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::AppFlow::Connector', 'AWS::AppFlow::ConnectorProfile', 'AWS::AppFlow::Flow'],
            notListable: [],
        },
        arns: ['appflow'],
        metrics: {
            namespace: 'AWS/AppFlow',
            dimensions: ['FlowName'],
            use: { metricName: 'FlowExecutionsStarted', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['appflow'],
    },
    {
        id: 'appsync',
        name: 'AWS AppSync',
        serviceCategory: 'Integration',
        costExplorerNames: ['AWS AppSync'],
        billNames: ['AWSAppSync'],
        resourceTypes: {
            listable: ['AWS::AppSync::Api', 'AWS::AppSync::DomainName', 'AWS::AppSync::GraphQLApi'],
            notListable: [
                'AWS::AppSync::ApiCache',
                'AWS::AppSync::ApiKey',
                'AWS::AppSync::ChannelNamespace',
                'AWS::AppSync::DataSource',
                'AWS::AppSync::DomainNameApiAssociation',
                'AWS::AppSync::FunctionConfiguration',
                'AWS::AppSync::GraphQLSchema',
                'AWS::AppSync::Resolver',
                'AWS::AppSync::SourceApiAssociation',
            ],
        },
        arns: ['appsync'],
        metrics: {
            namespace: 'AWS/AppSync',
            dimensions: ['GraphQLAPIId'],
            use: { metricName: 'Requests', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['appsync'],
    },
    {
        id: 'b2b-data-interchange',
        name: 'AWS B2B Data Interchange',
        serviceCategory: 'Integration',
        costExplorerNames: [],
        billNames: ['AWSB2Bi'],
        resourceTypes: {
            listable: [
                'AWS::B2BI::Capability',
                'AWS::B2BI::Partnership',
                'AWS::B2BI::Profile',
                'AWS::B2BI::Transformer',
            ],
            notListable: [],
        },
        arns: ['b2bi'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'end-user-messaging',
        name: 'AWS End User Messaging',
        serviceCategory: 'Integration',
        costExplorerNames: ['AWS End User Messaging'],
        billNames: ['AWSEndUserMessaging3pFees'],
        resourceTypes: {
            listable: [
                'AWS::SMSVOICE::ConfigurationSet',
                'AWS::SMSVOICE::OptOutList',
                'AWS::SMSVOICE::PhoneNumber',
                'AWS::SMSVOICE::Pool',
                'AWS::SMSVOICE::ProtectConfiguration',
                'AWS::SMSVOICE::Registration',
                'AWS::SMSVOICE::ResourcePolicy',
                'AWS::SMSVOICE::SenderId',
            ],
            notListable: [],
        },
        arns: ['sms-voice', 'social-messaging'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'eventbridge',
        name: 'Amazon EventBridge',
        serviceCategory: 'Integration',
        costExplorerNames: ['CloudWatch Events'],
        billNames: ['AWSEvents'],
        resourceTypes: {
            listable: [
                'AWS::Events::ApiDestination',
                'AWS::Events::Archive',
                'AWS::Events::Connection',
                'AWS::Events::Endpoint',
                'AWS::Events::EventBus',
                'AWS::Events::Rule',
            ],
            notListable: ['AWS::Events::EventBusPolicy'],
        },
        arns: ['events'],
        metrics: {
            namespace: 'AWS/Events',
            dimensions: ['RuleName'],
            use: { metricName: 'Invocations', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['eventbridge'],
    },
    {
        id: 'eventbridge-pipes',
        name: 'Amazon EventBridge Pipes',
        serviceCategory: 'Integration',
        costExplorerNames: ['CloudWatch Events'],
        billNames: ['AWSEvents'],
        resourceTypes: { listable: ['AWS::Pipes::Pipe'], notListable: [] },
        arns: ['pipes'],
        metrics: {
            namespace: 'AWS/EventBridge/Pipes',
            dimensions: ['PipeName'],
            use: { metricName: 'EventCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'eventbridge-scheduler',
        name: 'Amazon EventBridge Scheduler',
        serviceCategory: 'Integration',
        costExplorerNames: ['CloudWatch Events'],
        billNames: ['AWSEvents'],
        resourceTypes: {
            listable: ['AWS::Scheduler::Schedule', 'AWS::Scheduler::ScheduleGroup'],
            notListable: [],
        },
        arns: ['scheduler'],
        metrics: {
            namespace: 'AWS/Scheduler',
            dimensions: ['ScheduleGroup'],
            use: { metricName: 'InvocationAttemptCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'eventbridge-schemas',
        name: 'Amazon EventBridge Schemas',
        serviceCategory: 'Integration',
        costExplorerNames: ['CloudWatch Events'],
        billNames: ['AWSEvents'],
        resourceTypes: {
            listable: ['AWS::EventSchemas::Discoverer', 'AWS::EventSchemas::Registry'],
            notListable: ['AWS::EventSchemas::RegistryPolicy', 'AWS::EventSchemas::Schema'],
        },
        arns: ['schemas'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'mq',
        name: 'Amazon MQ',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon MQ'],
        billNames: ['AmazonMQ'],
        resourceTypes: {
            listable: ['AWS::AmazonMQ::Broker', 'AWS::AmazonMQ::Configuration'],
            notListable: ['AWS::AmazonMQ::ConfigurationAssociation'],
        },
        arns: ['mq'],
        metrics: {
            namespace: 'AWS/AmazonMQ',
            dimensions: ['Broker'],
            use: { metricName: 'CurrentConnectionsCount', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['mq'],
    },
    {
        id: 'mwaa',
        name: 'Amazon Managed Workflows for Apache Airflow',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon Managed Workflows for Apache Airflow'],
        billNames: ['AmazonMWAA'],
        resourceTypes: { listable: ['AWS::MWAA::Environment'], notListable: [] },
        arns: ['airflow'],
        metrics: { namespace: 'AWS/MWAA', dimensions: [], use: null },
        scope: 'region',
        status: 'active',
        keys: ['mwaa'],
    },
    {
        id: 'mwaa-serverless',
        name: 'Amazon Managed Workflows for Apache Airflow Serverless',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon Managed Workflows for Apache Airflow'],
        billNames: ['AmazonMWAA'],
        resourceTypes: { listable: ['AWS::MWAAServerless::Workflow'], notListable: [] },
        arns: ['airflow-serverless'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'pinpoint',
        name: 'Amazon Pinpoint',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon Pinpoint'],
        billNames: ['AmazonPinpoint', 'mobileanalytics'],
        resourceTypes: {
            listable: ['AWS::Pinpoint::InAppTemplate'],
            notListable: [
                'AWS::Pinpoint::ADMChannel',
                'AWS::Pinpoint::APNSChannel',
                'AWS::Pinpoint::APNSSandboxChannel',
                'AWS::Pinpoint::APNSVoipChannel',
                'AWS::Pinpoint::APNSVoipSandboxChannel',
                'AWS::Pinpoint::App',
                'AWS::Pinpoint::ApplicationSettings',
                'AWS::Pinpoint::BaiduChannel',
                'AWS::Pinpoint::Campaign',
                'AWS::Pinpoint::EmailChannel',
                'AWS::Pinpoint::EmailTemplate',
                'AWS::Pinpoint::EventStream',
                'AWS::Pinpoint::GCMChannel',
                'AWS::Pinpoint::PushTemplate',
                'AWS::Pinpoint::SMSChannel',
                'AWS::Pinpoint::Segment',
                'AWS::Pinpoint::SmsTemplate',
                'AWS::Pinpoint::VoiceChannel',
                'AWS::PinpointEmail::ConfigurationSet',
                'AWS::PinpointEmail::ConfigurationSetEventDestination',
                'AWS::PinpointEmail::DedicatedIpPool',
                'AWS::PinpointEmail::Identity',
            ],
        },
        arns: ['mobiletargeting'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['pinpoint'],
    },
    {
        id: 'ses',
        name: 'Amazon Simple Email Service',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon Simple Email Service'],
        billNames: ['AmazonSES'],
        resourceTypes: {
            listable: [
                'AWS::SES::ConfigurationSet',
                'AWS::SES::ContactList',
                'AWS::SES::CustomVerificationEmailTemplate',
                'AWS::SES::DedicatedIpPool',
                'AWS::SES::EmailIdentity',
                'AWS::SES::MailManagerAddonInstance',
                'AWS::SES::MailManagerAddonSubscription',
                'AWS::SES::MailManagerAddressList',
                'AWS::SES::MailManagerArchive',
                'AWS::SES::MailManagerIngressPoint',
                'AWS::SES::MailManagerRelay',
                'AWS::SES::MailManagerRuleSet',
                'AWS::SES::MailManagerTrafficPolicy',
                'AWS::SES::MultiRegionEndpoint',
                'AWS::SES::Template',
                'AWS::SES::Tenant',
            ],
            notListable: [
                'AWS::SES::ConfigurationSetEventDestination',
                'AWS::SES::ReceiptFilter',
                'AWS::SES::ReceiptRule',
                'AWS::SES::ReceiptRuleSet',
                'AWS::SES::VdmAttributes',
            ],
        },
        arns: ['ses'],
        metrics: { namespace: 'AWS/SES', dimensions: [], use: { metricName: 'Send', statistic: 'Sum' } },
        scope: 'region',
        status: 'active',
        keys: ['ses'],
    },
    {
        id: 'sns',
        name: 'Amazon Simple Notification Service',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon Simple Notification Service'],
        billNames: ['AmazonSNS'],
        resourceTypes: {
            listable: ['AWS::SNS::Subscription', 'AWS::SNS::Topic'],
            notListable: ['AWS::SNS::TopicInlinePolicy', 'AWS::SNS::TopicPolicy'],
        },
        arns: ['sns'],
        metrics: {
            namespace: 'AWS/SNS',
            dimensions: ['TopicName'],
            use: { metricName: 'NumberOfMessagesPublished', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['sns_sqs'],
    },
    {
        id: 'sqs',
        name: 'Amazon Simple Queue Service',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon Simple Queue Service'],
        billNames: ['AWSQueueService'],
        resourceTypes: {
            listable: ['AWS::SQS::Queue'],
            notListable: ['AWS::SQS::QueueInlinePolicy', 'AWS::SQS::QueuePolicy'],
        },
        arns: ['sqs'],
        metrics: {
            namespace: 'AWS/SQS',
            dimensions: ['QueueName'],
            use: { metricName: 'NumberOfMessagesSent', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['sqs'],
    },
    {
        id: 'swf',
        name: 'Amazon Simple Workflow Service',
        serviceCategory: 'Integration',
        costExplorerNames: ['Amazon Simple Workflow Service'],
        billNames: ['AmazonSWF'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['swf'],
        metrics: {
            namespace: 'AWS/SWF',
            dimensions: ['Domain', 'WorkflowTypeName', 'WorkflowTypeVersion'],
            use: { metricName: 'WorkflowsCompleted', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'user-notifications',
        name: 'AWS User Notifications',
        serviceCategory: 'Integration',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::Notifications::NotificationConfiguration',
                'AWS::Notifications::NotificationHub',
                'AWS::NotificationsContacts::EmailContact',
            ],
            notListable: [
                'AWS::Notifications::ChannelAssociation',
                'AWS::Notifications::EventRule',
                'AWS::Notifications::ManagedNotificationAccountContactAssociation',
                'AWS::Notifications::ManagedNotificationAdditionalChannelAssociation',
                'AWS::Notifications::OrganizationalUnitAssociation',
            ],
        },
        arns: ['notifications', 'notifications-contacts'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/internet-of-things.js
const internetOfThings = [
    {
        id: 'greengrass',
        name: 'AWS IoT Greengrass',
        serviceCategory: 'Internet of Things',
        costExplorerNames: [],
        billNames: ['AWSGreengrass'],
        resourceTypes: {
            listable: ['AWS::GreengrassV2::Deployment'],
            notListable: [
                'AWS::Greengrass::ConnectorDefinition',
                'AWS::Greengrass::ConnectorDefinitionVersion',
                'AWS::Greengrass::CoreDefinition',
                'AWS::Greengrass::CoreDefinitionVersion',
                'AWS::Greengrass::DeviceDefinition',
                'AWS::Greengrass::DeviceDefinitionVersion',
                'AWS::Greengrass::FunctionDefinition',
                'AWS::Greengrass::FunctionDefinitionVersion',
                'AWS::Greengrass::Group',
                'AWS::Greengrass::GroupVersion',
                'AWS::Greengrass::LoggerDefinition',
                'AWS::Greengrass::LoggerDefinitionVersion',
                'AWS::Greengrass::ResourceDefinition',
                'AWS::Greengrass::ResourceDefinitionVersion',
                'AWS::Greengrass::SubscriptionDefinition',
                'AWS::Greengrass::SubscriptionDefinitionVersion',
                'AWS::GreengrassV2::ComponentVersion',
            ],
        },
        arns: ['greengrass'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['greengrass'],
    },
    {
        id: 'iot-1-click',
        name: 'AWS IoT 1-Click',
        serviceCategory: 'Internet of Things',
        costExplorerNames: [],
        billNames: ['AWSIoT1Click'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['iot1click'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'iot-analytics',
        name: 'AWS IoT Analytics',
        serviceCategory: 'Internet of Things',
        costExplorerNames: [],
        billNames: ['AWSIoTAnalytics'],
        resourceTypes: {
            listable: [
                'AWS::IoTAnalytics::Channel',
                'AWS::IoTAnalytics::Dataset',
                'AWS::IoTAnalytics::Datastore',
                'AWS::IoTAnalytics::Pipeline',
            ],
            notListable: [],
        },
        arns: ['iotanalytics'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['iotanalytics'],
    },
    {
        id: 'iot-core',
        name: 'AWS IoT Core',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT'],
        billNames: ['AWSIoT'],
        resourceTypes: {
            listable: [
                'AWS::IoT::Authorizer',
                'AWS::IoT::CACertificate',
                'AWS::IoT::Certificate',
                'AWS::IoT::CertificateProvider',
                'AWS::IoT::DomainConfiguration',
                'AWS::IoT::EncryptionConfiguration',
                'AWS::IoT::Logging',
                'AWS::IoT::Policy',
                'AWS::IoT::ProvisioningTemplate',
                'AWS::IoT::ResourceSpecificLogging',
                'AWS::IoT::RoleAlias',
                'AWS::IoT::Thing',
                'AWS::IoT::ThingType',
                'AWS::IoT::TopicRule',
                'AWS::IoT::TopicRuleDestination',
            ],
            notListable: ['AWS::IoT::PolicyPrincipalAttachment', 'AWS::IoT::ThingPrincipalAttachment'],
        },
        arns: ['iot'],
        metrics: {
            namespace: 'AWS/IoT',
            dimensions: ['Protocol'],
            use: { metricName: 'Connect.Success', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['iot'],
    },
    {
        id: 'iot-core-device-advisor',
        name: 'AWS IoT Core Device Advisor',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT'],
        billNames: ['AWSIoT'],
        resourceTypes: { listable: ['AWS::IoTCoreDeviceAdvisor::SuiteDefinition'], notListable: [] },
        arns: ['iotdeviceadvisor'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'iot-device-defender',
        name: 'AWS IoT Device Defender',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT Device Defender'],
        billNames: ['IoTDeviceDefender'],
        resourceTypes: {
            listable: [
                'AWS::IoT::AccountAuditConfiguration',
                'AWS::IoT::CustomMetric',
                'AWS::IoT::Dimension',
                'AWS::IoT::MitigationAction',
                'AWS::IoT::ScheduledAudit',
                'AWS::IoT::SecurityProfile',
            ],
            notListable: [],
        },
        arns: [
            'iot:custommetric',
            'iot:dimension',
            'iot:mitigationaction',
            'iot:scheduledaudit',
            'iot:securityprofile',
        ],
        metrics: { namespace: 'AWS/IoT', dimensions: ['SecurityProfileName', 'BehaviorName'], use: null },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'iot-device-management',
        name: 'AWS IoT Device Management',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT Device Management'],
        billNames: ['IoTDeviceManagement'],
        resourceTypes: {
            listable: [
                'AWS::IoT::BillingGroup',
                'AWS::IoT::Command',
                'AWS::IoT::FleetMetric',
                'AWS::IoT::JobTemplate',
                'AWS::IoT::SoftwarePackage',
                'AWS::IoT::ThingGroup',
            ],
            notListable: ['AWS::IoT::SoftwarePackageVersion'],
        },
        arns: [
            'iot:billinggroup',
            'iot:command',
            'iot:fleetmetric',
            'iot:job',
            'iot:jobtemplate',
            'iot:package',
            'iot:thinggroup',
        ],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'iot-events',
        name: 'AWS IoT Events',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT Events'],
        billNames: ['AWSIoTEvents'],
        resourceTypes: {
            listable: ['AWS::IoTEvents::AlarmModel', 'AWS::IoTEvents::DetectorModel', 'AWS::IoTEvents::Input'],
            notListable: [],
        },
        arns: ['iotevents'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['iotevents'],
    },
    {
        id: 'iot-fleet-hub',
        name: 'Fleet Hub for AWS IoT Device Management',
        serviceCategory: 'Internet of Things',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::IoTFleetHub::Application'], notListable: [] },
        arns: ['iotfleethub'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'iot-fleetwise',
        name: 'AWS IoT FleetWise',
        serviceCategory: 'Internet of Things',
        costExplorerNames: [],
        billNames: ['AWSIoTFleetWise'],
        resourceTypes: {
            listable: [
                'AWS::IoTFleetWise::Campaign',
                'AWS::IoTFleetWise::Fleet',
                'AWS::IoTFleetWise::ModelManifest',
                'AWS::IoTFleetWise::SignalCatalog',
                'AWS::IoTFleetWise::StateTemplate',
                'AWS::IoTFleetWise::Vehicle',
            ],
            notListable: ['AWS::IoTFleetWise::DecoderManifest'],
        },
        arns: ['iotfleetwise'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['iotfleetwise'],
    },
    {
        id: 'iot-managed-integrations',
        name: 'AWS IoT Device Management managed integrations',
        serviceCategory: 'Internet of Things',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['iotmanagedintegrations'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'iot-sitewise',
        name: 'AWS IoT SiteWise',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT SiteWise'],
        billNames: ['AWSIoTSiteWise'],
        resourceTypes: {
            listable: [
                'AWS::IoTSiteWise::AccessPolicy',
                'AWS::IoTSiteWise::Asset',
                'AWS::IoTSiteWise::AssetModel',
                'AWS::IoTSiteWise::Dashboard',
                'AWS::IoTSiteWise::Dataset',
                'AWS::IoTSiteWise::Gateway',
                'AWS::IoTSiteWise::Portal',
                'AWS::IoTSiteWise::Project',
            ],
            notListable: ['AWS::IoTSiteWise::ComputationModel'],
        },
        arns: ['iotsitewise'],
        metrics: { namespace: 'AWS/IoTSiteWise', dimensions: ['GatewayId'], use: null },
        scope: 'region',
        status: 'active',
        keys: ['iotsitewise'],
    },
    {
        id: 'iot-things-graph',
        name: 'AWS IoT Things Graph',
        serviceCategory: 'Internet of Things',
        costExplorerNames: [],
        billNames: ['AWSIoTThingsGraph'],
        resourceTypes: { listable: [], notListable: ['AWS::IoTThingsGraph::FlowTemplate'] },
        arns: ['iotthingsgraph'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'iot-twinmaker',
        name: 'AWS IoT TwinMaker',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT TwinMaker'],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::IoTTwinMaker::Workspace'],
            notListable: [
                'AWS::IoTTwinMaker::ComponentType',
                'AWS::IoTTwinMaker::Entity',
                'AWS::IoTTwinMaker::Scene',
                'AWS::IoTTwinMaker::SyncJob',
            ],
        },
        arns: ['iottwinmaker'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['iottwinmaker'],
    },
    {
        id: 'iot-wireless',
        name: 'AWS IoT Core for LoRaWAN and Sidewalk',
        serviceCategory: 'Internet of Things',
        costExplorerNames: ['AWS IoT'],
        billNames: ['AWSIoT'],
        resourceTypes: {
            listable: [
                'AWS::IoTWireless::Destination',
                'AWS::IoTWireless::DeviceProfile',
                'AWS::IoTWireless::FuotaTask',
                'AWS::IoTWireless::MulticastGroup',
                'AWS::IoTWireless::NetworkAnalyzerConfiguration',
                'AWS::IoTWireless::PartnerAccount',
                'AWS::IoTWireless::ServiceProfile',
                'AWS::IoTWireless::WirelessDevice',
                'AWS::IoTWireless::WirelessDeviceImportTask',
                'AWS::IoTWireless::WirelessGateway',
            ],
            notListable: ['AWS::IoTWireless::TaskDefinition'],
        },
        arns: ['iotwireless'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/management-and-governance.js
const managementAndGovernance = [
    {
        id: 'account-experience-customization',
        name: 'AWS User Experience Customization',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: ['AWS::UXC::AccountCustomization'] },
        arns: ['uxc'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'account-management',
        name: 'AWS Account Management',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['account'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'artifact',
        name: 'AWS Artifact',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['artifact'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'billing',
        name: 'AWS Billing and Cost Management',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::Billing::BillingView', 'AWS::Invoicing::InvoiceUnit'],
            notListable: [],
        },
        arns: ['billing', 'invoicing'],
        metrics: {
            namespace: 'AWS/Billing',
            dimensions: ['LinkedAccount', 'ServiceName', 'Currency'],
            use: null,
        },
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'billing-conductor',
        name: 'AWS Billing Conductor',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Billing Conductor'],
        billNames: ['AWSBillingConductor'],
        resourceTypes: {
            listable: [
                'AWS::BillingConductor::BillingGroup',
                'AWS::BillingConductor::CustomLineItem',
                'AWS::BillingConductor::PricingPlan',
                'AWS::BillingConductor::PricingRule',
            ],
            notListable: [],
        },
        arns: ['billingconductor'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: ['billingconductor'],
    },
    {
        id: 'budgets',
        name: 'AWS Budgets',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Budgets'],
        billNames: ['AWSBudgets'],
        resourceTypes: { listable: ['AWS::Budgets::BudgetsAction'], notListable: ['AWS::Budgets::Budget'] },
        arns: ['budgets'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: ['budgets'],
    },
    {
        id: 'chatbot',
        name: 'Amazon Q Developer in chat applications',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::Chatbot::CustomAction',
                'AWS::Chatbot::MicrosoftTeamsChannelConfiguration',
                'AWS::Chatbot::SlackChannelConfiguration',
            ],
            notListable: [],
        },
        arns: ['chatbot'],
        metrics: {
            namespace: 'AWS/Chatbot',
            dimensions: ['ConfigurationName'],
            use: { metricName: 'EventsProcessed', statistic: 'Sum' },
        },
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'cloudformation',
        name: 'AWS CloudFormation',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS CloudFormation'],
        billNames: ['AWSCloudFormation'],
        resourceTypes: {
            listable: [
                'AWS::CloudFormation::GeneratedTemplate',
                'AWS::CloudFormation::GuardHook',
                'AWS::CloudFormation::LambdaHook',
                'AWS::CloudFormation::ModuleDefaultVersion',
                'AWS::CloudFormation::PublicTypeVersion',
                'AWS::CloudFormation::Publisher',
                'AWS::CloudFormation::ResourceDefaultVersion',
                'AWS::CloudFormation::ResourceVersion',
                'AWS::CloudFormation::Stack',
                'AWS::CloudFormation::StackSet',
                'AWS::CloudFormation::TypeActivation',
            ],
            notListable: [
                'AWS::CloudFormation::CustomResource',
                'AWS::CloudFormation::HookDefaultVersion',
                'AWS::CloudFormation::HookTypeConfig',
                'AWS::CloudFormation::HookVersion',
                'AWS::CloudFormation::Macro',
                'AWS::CloudFormation::ModuleVersion',
                'AWS::CloudFormation::WaitCondition',
                'AWS::CloudFormation::WaitConditionHandle',
            ],
        },
        arns: ['cloudformation'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['cloudformation', 'stacksets'],
    },
    {
        id: 'cloudtrail',
        name: 'AWS CloudTrail',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS CloudTrail'],
        billNames: ['AWSCloudTrail'],
        resourceTypes: {
            listable: [
                'AWS::CloudTrail::Channel',
                'AWS::CloudTrail::Dashboard',
                'AWS::CloudTrail::EventDataStore',
                'AWS::CloudTrail::Trail',
            ],
            notListable: ['AWS::CloudTrail::ResourcePolicy'],
        },
        arns: ['cloudtrail'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['cloudtrail'],
    },
    {
        id: 'cloudwatch',
        name: 'Amazon CloudWatch',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::CloudWatch::Alarm',
                'AWS::CloudWatch::AlarmMuteRule',
                'AWS::CloudWatch::CompositeAlarm',
                'AWS::CloudWatch::Dashboard',
                'AWS::CloudWatch::InsightRule',
                'AWS::CloudWatch::LogAlarm',
                'AWS::CloudWatch::MetricStream',
                'AWS::CloudWatch::OTelEnrichment',
            ],
            notListable: ['AWS::CloudWatch::AnomalyDetector'],
        },
        arns: ['cloudwatch'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['metrics', 'cloudwatch', 'containerinsights', 'lambdainsights', 'contributorinsights'],
    },
    {
        id: 'cloudwatch-application-insights',
        name: 'Amazon CloudWatch Application Insights',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: { listable: ['AWS::ApplicationInsights::Application'], notListable: [] },
        arns: ['applicationinsights'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['applicationinsights'],
    },
    {
        id: 'cloudwatch-application-signals',
        name: 'Amazon CloudWatch Application Signals',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::ApplicationSignals::Discovery',
                'AWS::ApplicationSignals::GroupingConfiguration',
                'AWS::ApplicationSignals::ServiceLevelObjective',
            ],
            notListable: [],
        },
        arns: ['application-signals'],
        metrics: {
            namespace: 'ApplicationSignals',
            dimensions: ['Environment', 'Service'],
            use: { metricName: 'Latency', statistic: 'SampleCount' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'cloudwatch-evidently',
        name: 'Amazon CloudWatch Evidently',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::Evidently::Segment'],
            notListable: [
                'AWS::Evidently::Experiment',
                'AWS::Evidently::Feature',
                'AWS::Evidently::Launch',
                'AWS::Evidently::Project',
            ],
        },
        arns: ['evidently'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['evidently'],
    },
    {
        id: 'cloudwatch-internet-monitor',
        name: 'Amazon CloudWatch Internet Monitor',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: { listable: ['AWS::InternetMonitor::Monitor'], notListable: [] },
        arns: ['internetmonitor'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['internetmonitor'],
    },
    {
        id: 'cloudwatch-investigations',
        name: 'Amazon CloudWatch investigations',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: { listable: ['AWS::AIOps::InvestigationGroup'], notListable: [] },
        arns: ['aiops'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'cloudwatch-logs',
        name: 'Amazon CloudWatch Logs',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::Logs::Delivery',
                'AWS::Logs::DeliveryDestination',
                'AWS::Logs::DeliverySource',
                'AWS::Logs::Destination',
                'AWS::Logs::Integration',
                'AWS::Logs::LogAnomalyDetector',
                'AWS::Logs::MetricFilter',
                'AWS::Logs::QueryDefinition',
                'AWS::Logs::ResourcePolicy',
                'AWS::Logs::ScheduledQuery',
            ],
            notListable: [
                'AWS::Logs::AccountPolicy',
                'AWS::Logs::LogGroup',
                'AWS::Logs::LogStream',
                'AWS::Logs::SubscriptionFilter',
                'AWS::Logs::Transformer',
            ],
        },
        arns: ['logs'],
        metrics: {
            namespace: 'AWS/Logs',
            dimensions: ['LogGroupName'],
            use: { metricName: 'IncomingBytes', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['cloudwatchlogs', 'cloudwatchinsights'],
    },
    {
        id: 'cloudwatch-network-flow-monitor',
        name: 'Amazon CloudWatch Network Flow Monitor',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: { listable: ['AWS::NetworkFlowMonitor::Monitor'], notListable: [] },
        arns: ['networkflowmonitor'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'cloudwatch-network-synthetic-monitor',
        name: 'Amazon CloudWatch Network Synthetic Monitor',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['networkmonitor'],
        metrics: { namespace: 'AWS/NetworkMonitor', dimensions: ['Monitor', 'Probe'], use: null },
        scope: 'region',
        status: 'active',
        keys: ['networkmonitor'],
    },
    {
        id: 'cloudwatch-observability-access-manager',
        name: 'Amazon CloudWatch Observability Access Manager',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::Oam::Link', 'AWS::Oam::Sink'], notListable: [] },
        arns: ['oam'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'cloudwatch-observability-admin',
        name: 'Amazon CloudWatch Observability Admin',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::ObservabilityAdmin::OrganizationCentralizationRule',
                'AWS::ObservabilityAdmin::OrganizationTelemetryRule',
                'AWS::ObservabilityAdmin::S3TableIntegration',
                'AWS::ObservabilityAdmin::TelemetryEnrichment',
                'AWS::ObservabilityAdmin::TelemetryRule',
            ],
            notListable: ['AWS::ObservabilityAdmin::TelemetryPipelines'],
        },
        arns: ['observabilityadmin'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'cloudwatch-rum',
        name: 'Amazon CloudWatch RUM',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: { listable: ['AWS::RUM::AppMonitor'], notListable: [] },
        arns: ['rum'],
        metrics: {
            namespace: 'AWS/RUM',
            dimensions: ['application_name'],
            use: { metricName: 'SessionCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['rum'],
    },
    {
        id: 'cloudwatch-synthetics',
        name: 'Amazon CloudWatch Synthetics',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AmazonCloudWatch'],
        billNames: [],
        resourceTypes: { listable: ['AWS::Synthetics::Canary', 'AWS::Synthetics::Group'], notListable: [] },
        arns: ['synthetics'],
        metrics: {
            namespace: 'CloudWatchSynthetics',
            dimensions: ['CanaryName'],
            use: { metricName: 'Duration', statistic: 'SampleCount' },
        },
        scope: 'region',
        status: 'active',
        keys: ['synthetics'],
    },
    {
        id: 'compute-optimizer',
        name: 'AWS Compute Optimizer',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Compute Optimizer'],
        billNames: ['AWSComputeOptimizer'],
        resourceTypes: { listable: ['AWS::ComputeOptimizer::AutomationRule'], notListable: [] },
        arns: ['compute-optimizer'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['optimizer'],
    },
    {
        id: 'config',
        name: 'AWS Config',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Config'],
        billNames: ['AWSConfig'],
        resourceTypes: {
            listable: [
                'AWS::Config::AggregationAuthorization',
                'AWS::Config::ConfigRule',
                'AWS::Config::ConfigurationAggregator',
                'AWS::Config::ConformancePack',
                'AWS::Config::Connector',
                'AWS::Config::OrganizationConformancePack',
                'AWS::Config::RemediationConfiguration',
                'AWS::Config::StoredQuery',
            ],
            notListable: [
                'AWS::Config::ConfigurationRecorder',
                'AWS::Config::DeliveryChannel',
                'AWS::Config::OrganizationConfigRule',
            ],
        },
        arns: ['config'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['config'],
    },
    {
        id: 'console-mobile-application',
        name: 'AWS Console Mobile Application',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'control-tower',
        name: 'AWS Control Tower',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::ControlTower::LandingZone'],
            notListable: ['AWS::ControlTower::EnabledBaseline', 'AWS::ControlTower::EnabledControl'],
        },
        arns: ['controltower'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['controltower'],
    },
    {
        id: 'cost-and-usage-report',
        name: 'AWS Cost and Usage Report',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::CUR::ReportDefinition'], notListable: [] },
        arns: ['cur'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'cost-anomaly-detection',
        name: 'AWS Cost Anomaly Detection',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::CE::AnomalyMonitor', 'AWS::CE::AnomalySubscription'], notListable: [] },
        arns: ['ce:anomalymonitor', 'ce:anomalysubscription'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: ['costanomalydetection'],
    },
    {
        id: 'cost-categories',
        name: 'AWS Cost Categories',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::CE::CostCategory'], notListable: [] },
        arns: ['ce:costcategory'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: ['costcategories'],
    },
    {
        id: 'cost-explorer',
        name: 'AWS Cost Explorer',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Cost Explorer'],
        billNames: ['AWSCostExplorer'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['ce'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: ['cost', 'costexplorer'],
    },
    {
        id: 'cost-optimization-hub',
        name: 'AWS Cost Optimization Hub',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['cost-optimization-hub'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'customer-carbon-footprint',
        name: 'AWS Customer Carbon Footprint Tool',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['sustainability'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'data-exports',
        name: 'AWS Data Exports',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::BCMDataExports::Export'], notListable: ['AWS::BCM::Dashboard'] },
        arns: ['bcm-dashboards', 'bcm-data-exports'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: ['dataexports'],
    },
    {
        id: 'health',
        name: 'AWS Health',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['health'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'incident-manager',
        name: 'AWS Systems Manager Incident Manager',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Systems Manager'],
        billNames: ['AWSSystemsManager'],
        resourceTypes: {
            listable: [
                'AWS::SSMContacts::Contact',
                'AWS::SSMContacts::ContactChannel',
                'AWS::SSMContacts::Rotation',
                'AWS::SSMIncidents::ReplicationSet',
                'AWS::SSMIncidents::ResponsePlan',
            ],
            notListable: ['AWS::SSMContacts::Plan'],
        },
        arns: ['ssm-contacts', 'ssm-incidents'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['incidentmanager'],
    },
    {
        id: 'license-manager',
        name: 'AWS License Manager',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::LicenseManager::Grant',
                'AWS::LicenseManager::License',
                'AWS::LicenseManager::LicenseAssetRuleSet',
            ],
            notListable: [],
        },
        arns: ['license-manager'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['licensemanager'],
    },
    {
        id: 'managed-grafana',
        name: 'Amazon Managed Grafana',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['Amazon Managed Grafana'],
        billNames: ['AmazonGrafana'],
        resourceTypes: { listable: ['AWS::Grafana::Workspace'], notListable: [] },
        arns: ['grafana'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['managedgrafana'],
    },
    {
        id: 'managed-prometheus',
        name: 'Amazon Managed Service for Prometheus',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['Amazon Managed Service for Prometheus'],
        billNames: ['AmazonPrometheus'],
        resourceTypes: {
            listable: ['AWS::APS::ResourcePolicy', 'AWS::APS::Scraper', 'AWS::APS::Workspace'],
            notListable: ['AWS::APS::AnomalyDetector', 'AWS::APS::RuleGroupsNamespace'],
        },
        arns: ['aps'],
        metrics: {
            namespace: 'AWS/Prometheus',
            dimensions: ['Workspace'],
            use: { metricName: 'QuerySamplesProcessed', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['managedprometheus'],
    },
    {
        id: 'managed-services',
        name: 'AWS Managed Services',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: ['AWSManagedServices'],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'marketplace-catalog',
        name: 'AWS Marketplace Catalog API',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['aws-marketplace'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: ['marketplacecatalog'],
    },
    {
        id: 'marketplace-metering',
        name: 'AWS Marketplace Metering Service',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['aws-marketplace-metering'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['marketplacemetering'],
    },
    {
        id: 'organizations',
        name: 'AWS Organizations',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::Organizations::Account',
                'AWS::Organizations::Organization',
                'AWS::Organizations::ResourcePolicy',
            ],
            notListable: ['AWS::Organizations::OrganizationalUnit', 'AWS::Organizations::Policy'],
        },
        arns: ['organizations'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: ['organizations'],
    },
    {
        id: 'pricing-calculator',
        name: 'AWS Pricing Calculator',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: ['AWSBCMPricingCalculator'],
        resourceTypes: { listable: ['AWS::BcmPricingCalculator::BillScenario'], notListable: [] },
        arns: ['bcm-pricing-calculator'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: [],
    },
    {
        id: 're-post-private',
        name: 'AWS re:Post Private',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['repostspace'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'resilience-hub',
        name: 'AWS Resilience Hub',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: ['AWSResilienceHub'],
        resourceTypes: {
            listable: [
                'AWS::ResilienceHub::App',
                'AWS::ResilienceHub::ResiliencyPolicy',
                'AWS::ResilienceHubV2::Policy',
                'AWS::ResilienceHubV2::Service',
                'AWS::ResilienceHubV2::System',
            ],
            notListable: ['AWS::ResilienceHubV2::ServiceFunction', 'AWS::ResilienceHubV2::UserJourney'],
        },
        arns: ['resiliencehub'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'resource-explorer',
        name: 'AWS Resource Explorer',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::ResourceExplorer2::Index', 'AWS::ResourceExplorer2::View'],
            notListable: ['AWS::ResourceExplorer2::DefaultViewAssociation'],
        },
        arns: ['resource-explorer-2'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'resource-groups',
        name: 'AWS Resource Groups',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::ResourceGroups::Group', 'AWS::ResourceGroups::TagSyncTask'],
            notListable: [],
        },
        arns: ['resource-groups'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['resourcegroups'],
    },
    {
        id: 'savings-plans',
        name: 'AWS Savings Plans',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['Savings Plans for AWS Compute usage', 'Savings Plans for AWS Machine Learning'],
        billNames: ['ComputeSavingsPlans', 'DatabaseSavingsPlans', 'MachineLearningSavingsPlans'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['savingsplans'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: ['savingsplans'],
    },
    {
        id: 'service-catalog',
        name: 'AWS Service Catalog',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Service Catalog'],
        billNames: ['AWSServiceCatalog'],
        resourceTypes: {
            listable: [
                'AWS::ServiceCatalog::AcceptedPortfolioShare',
                'AWS::ServiceCatalog::CloudFormationProduct',
                'AWS::ServiceCatalog::Portfolio',
                'AWS::ServiceCatalog::ServiceAction',
                'AWS::ServiceCatalog::TagOption',
            ],
            notListable: [
                'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
                'AWS::ServiceCatalog::LaunchNotificationConstraint',
                'AWS::ServiceCatalog::LaunchRoleConstraint',
                'AWS::ServiceCatalog::LaunchTemplateConstraint',
                'AWS::ServiceCatalog::PortfolioPrincipalAssociation',
                'AWS::ServiceCatalog::PortfolioProductAssociation',
                'AWS::ServiceCatalog::PortfolioShare',
                'AWS::ServiceCatalog::ResourceUpdateConstraint',
                'AWS::ServiceCatalog::ServiceActionAssociation',
                'AWS::ServiceCatalog::StackSetConstraint',
                'AWS::ServiceCatalog::TagOptionAssociation',
            ],
        },
        arns: ['catalog', 'servicecatalog:portfolio', 'servicecatalog:product'],
        metrics: {
            namespace: 'AWS/ServiceCatalog',
            dimensions: ['ProductId', 'ProvisioningArtifactId', 'State'],
            use: { metricName: 'ProvisionedProductLaunch', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['servicecatalog'],
    },
    {
        id: 'service-catalog-appregistry',
        name: 'AWS Service Catalog AppRegistry',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::ServiceCatalogAppRegistry::Application',
                'AWS::ServiceCatalogAppRegistry::AttributeGroup',
            ],
            notListable: [
                'AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation',
                'AWS::ServiceCatalogAppRegistry::ResourceAssociation',
            ],
        },
        arns: ['servicecatalog'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'service-quotas',
        name: 'AWS Service Quotas',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['servicequotas'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['servicequotas'],
    },
    {
        id: 'support',
        name: 'AWS Support',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [
            'AWS Premium Support',
            'AWS Support (Business)',
            'AWS Support (Developer)',
            'AWS Support (Enterprise)',
        ],
        billNames: [
            'AWS Support (Enterprise On-Ramp)',
            'AWSDeveloperSupport',
            'AWSEnterpriseOnRamp',
            'AWSSupportBusiness',
            'AWSSupportEnterprise',
        ],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['support'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: [],
    },
    {
        id: 'support-app',
        name: 'AWS Support App in Slack',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::SupportApp::AccountAlias',
                'AWS::SupportApp::SlackChannelConfiguration',
                'AWS::SupportApp::SlackWorkspaceConfiguration',
            ],
            notListable: [],
        },
        arns: ['supportapp'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'systems-manager',
        name: 'AWS Systems Manager',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Systems Manager'],
        billNames: ['AWSSystemsManager'],
        resourceTypes: {
            listable: [
                'AWS::SSM::Association',
                'AWS::SSM::Document',
                'AWS::SSM::MaintenanceWindow',
                'AWS::SSM::OpsItem',
                'AWS::SSM::Parameter',
                'AWS::SSM::PatchBaseline',
                'AWS::SSM::ResourceDataSync',
                'AWS::SSM::ResourcePolicy',
            ],
            notListable: [
                'AWS::SSM::MaintenanceWindowTarget',
                'AWS::SSM::MaintenanceWindowTask',
                'AWS::SSM::ServiceSetting',
            ],
        },
        arns: ['ssm'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['ssm', 'patchmanager', 'statemanager', 'ssmautomation', 'opscenter'],
    },
    {
        id: 'systems-manager-for-sap',
        name: 'AWS Systems Manager for SAP',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: ['SSMSAP'],
        resourceTypes: { listable: ['AWS::SystemsManagerSAP::Application'], notListable: [] },
        arns: ['ssm-sap'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'systems-manager-gui-connect',
        name: 'AWS Systems Manager GUI Connect',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Systems Manager'],
        billNames: ['AWSSystemsManager'],
        resourceTypes: { listable: [], notListable: ['AWS::SSMGuiConnect::Preferences'] },
        arns: ['ssm-guiconnect'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'systems-manager-quick-setup',
        name: 'AWS Systems Manager Quick Setup',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::SSMQuickSetup::ConfigurationManager'],
            notListable: ['AWS::SSMQuickSetup::LifecycleAutomation'],
        },
        arns: ['ssm-quicksetup'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'tag-editor',
        name: 'AWS Tag Editor',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['tag'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['tageditor', 'costallocationtags'],
    },
    {
        id: 'telco-network-builder',
        name: 'AWS Telco Network Builder',
        serviceCategory: 'Management and Governance',
        costExplorerNames: ['AWS Telco Network Builder'],
        billNames: ['AWSTelcoNetworkBuilder'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['tnb'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'trusted-advisor',
        name: 'AWS Trusted Advisor',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['trustedadvisor'],
        metrics: { namespace: 'AWS/TrustedAdvisor', dimensions: [], use: null },
        scope: 'global',
        status: 'unbilled',
        keys: ['trustedadvisor'],
    },
    {
        id: 'well-architected-tool',
        name: 'AWS Well-Architected Tool',
        serviceCategory: 'Management and Governance',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::WellArchitected::Lens',
                'AWS::WellArchitected::Profile',
                'AWS::WellArchitected::ReviewTemplate',
            ],
            notListable: [],
        },
        arns: ['wellarchitected'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/media.js
const media = [
    {
        id: 'elastic-transcoder',
        name: 'Amazon Elastic Transcoder',
        serviceCategory: 'Media',
        costExplorerNames: ['Amazon Elastic Transcoder'],
        billNames: ['AmazonETS'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['elastictranscoder'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'elemental-appliances',
        name: 'AWS Elemental Appliances and Software',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['elemental-appliances-software'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'elemental-inference',
        name: 'AWS Elemental Inference',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::ElementalInference::Dictionary', 'AWS::ElementalInference::Feed'],
            notListable: [],
        },
        arns: ['elemental-inference'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'ivs',
        name: 'Amazon Interactive Video Service',
        serviceCategory: 'Media',
        costExplorerNames: ['Amazon Interactive Video Service'],
        billNames: ['AmazonIVS'],
        resourceTypes: {
            listable: [
                'AWS::IVS::Channel',
                'AWS::IVS::EncoderConfiguration',
                'AWS::IVS::IngestConfiguration',
                'AWS::IVS::PlaybackKeyPair',
                'AWS::IVS::PlaybackRestrictionPolicy',
                'AWS::IVS::PublicKey',
                'AWS::IVS::RecordingConfiguration',
                'AWS::IVS::Stage',
                'AWS::IVS::StorageConfiguration',
            ],
            notListable: ['AWS::IVS::StreamKey'],
        },
        arns: ['ivs'],
        metrics: {
            namespace: 'AWS/IVS',
            dimensions: ['Channel'],
            use: { metricName: 'ConcurrentViews', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['ivs'],
    },
    {
        id: 'ivs-chat',
        name: 'Amazon Interactive Video Service Chat',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: ['AmazonIVSChat'],
        resourceTypes: {
            listable: ['AWS::IVSChat::LoggingConfiguration', 'AWS::IVSChat::Room'],
            notListable: [],
        },
        arns: ['ivschat'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'kinesis-video-streams',
        name: 'Amazon Kinesis Video Streams',
        serviceCategory: 'Media',
        costExplorerNames: ['Amazon Kinesis Video Streams'],
        billNames: ['AmazonKinesisVideo'],
        resourceTypes: {
            listable: [],
            notListable: ['AWS::KinesisVideo::SignalingChannel', 'AWS::KinesisVideo::Stream'],
        },
        arns: ['kinesisvideo'],
        metrics: {
            namespace: 'AWS/KinesisVideo',
            dimensions: ['StreamName'],
            use: { metricName: 'PutMedia.IncomingBytes', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['kinesisvideo'],
    },
    {
        id: 'mediaconnect',
        name: 'AWS Elemental MediaConnect',
        serviceCategory: 'Media',
        costExplorerNames: ['AWS Elemental MediaConnect'],
        billNames: ['AWSMediaConnect'],
        resourceTypes: {
            listable: [
                'AWS::MediaConnect::Bridge',
                'AWS::MediaConnect::Flow',
                'AWS::MediaConnect::Gateway',
                'AWS::MediaConnect::RouterInput',
                'AWS::MediaConnect::RouterNetworkInterface',
                'AWS::MediaConnect::RouterOutput',
            ],
            notListable: [
                'AWS::MediaConnect::BridgeOutput',
                'AWS::MediaConnect::BridgeSource',
                'AWS::MediaConnect::FlowEntitlement',
                'AWS::MediaConnect::FlowOutput',
                'AWS::MediaConnect::FlowSource',
                'AWS::MediaConnect::FlowVpcInterface',
            ],
        },
        arns: ['mediaconnect'],
        metrics: {
            namespace: 'AWS/MediaConnect',
            dimensions: ['FlowARN'],
            use: { metricName: 'SourceBitRate', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'mediaconvert',
        name: 'AWS Elemental MediaConvert',
        serviceCategory: 'Media',
        costExplorerNames: ['AWS Elemental MediaConvert'],
        billNames: ['AWSElementalMediaConvert'],
        resourceTypes: {
            listable: ['AWS::MediaConvert::Preset'],
            notListable: ['AWS::MediaConvert::JobTemplate', 'AWS::MediaConvert::Queue'],
        },
        arns: ['mediaconvert'],
        metrics: {
            namespace: 'AWS/MediaConvert',
            dimensions: ['Queue'],
            use: { metricName: 'JobsCompletedCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['mediaconvert'],
    },
    {
        id: 'medialive',
        name: 'AWS Elemental MediaLive',
        serviceCategory: 'Media',
        costExplorerNames: ['AWS Elemental MediaLive'],
        billNames: ['AWSElementalMediaLive'],
        resourceTypes: {
            listable: [
                'AWS::MediaLive::CloudWatchAlarmTemplate',
                'AWS::MediaLive::CloudWatchAlarmTemplateGroup',
                'AWS::MediaLive::Cluster',
                'AWS::MediaLive::EventBridgeRuleTemplate',
                'AWS::MediaLive::EventBridgeRuleTemplateGroup',
                'AWS::MediaLive::Multiplex',
                'AWS::MediaLive::Network',
                'AWS::MediaLive::SdiSource',
                'AWS::MediaLive::SignalMap',
            ],
            notListable: [
                'AWS::MediaLive::Channel',
                'AWS::MediaLive::ChannelPlacementGroup',
                'AWS::MediaLive::Input',
                'AWS::MediaLive::InputSecurityGroup',
                'AWS::MediaLive::Multiplexprogram',
                'AWS::MediaLive::Node',
            ],
        },
        arns: ['medialive'],
        metrics: {
            namespace: 'AWS/MediaLive',
            dimensions: ['ChannelId', 'Pipeline'],
            use: { metricName: 'NetworkOut', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['medialive'],
    },
    {
        id: 'mediapackage',
        name: 'AWS Elemental MediaPackage',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: ['AWSElementalMediaPackage'],
        resourceTypes: {
            listable: [
                'AWS::MediaPackage::Asset',
                'AWS::MediaPackage::Channel',
                'AWS::MediaPackage::OriginEndpoint',
                'AWS::MediaPackage::PackagingConfiguration',
                'AWS::MediaPackage::PackagingGroup',
            ],
            notListable: [],
        },
        arns: ['mediapackage', 'mediapackage-vod'],
        metrics: {
            namespace: 'AWS/MediaPackage',
            dimensions: ['Channel'],
            use: { metricName: 'EgressBytes', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['mediapackage'],
    },
    {
        id: 'mediapackage-v2',
        name: 'AWS Elemental MediaPackage v2',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: ['AWSElementalMediaPackage'],
        resourceTypes: {
            listable: ['AWS::MediaPackageV2::ChannelGroup'],
            notListable: [
                'AWS::MediaPackageV2::Channel',
                'AWS::MediaPackageV2::ChannelPolicy',
                'AWS::MediaPackageV2::OriginEndpoint',
                'AWS::MediaPackageV2::OriginEndpointPolicy',
            ],
        },
        arns: ['mediapackagev2'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'mediastore',
        name: 'AWS Elemental MediaStore',
        serviceCategory: 'Media',
        costExplorerNames: ['AWS Elemental MediaStore'],
        billNames: ['AWSElementalMediaStore'],
        resourceTypes: { listable: [], notListable: ['AWS::MediaStore::Container'] },
        arns: ['mediastore'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['mediastore'],
    },
    {
        id: 'mediatailor',
        name: 'AWS Elemental MediaTailor',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: ['AWSElementalMediaTailor'],
        resourceTypes: {
            listable: ['AWS::MediaTailor::Channel', 'AWS::MediaTailor::SourceLocation'],
            notListable: [
                'AWS::MediaTailor::ChannelPolicy',
                'AWS::MediaTailor::LiveSource',
                'AWS::MediaTailor::PlaybackConfiguration',
                'AWS::MediaTailor::VodSource',
            ],
        },
        arns: ['mediatailor'],
        metrics: {
            namespace: 'AWS/MediaTailor',
            dimensions: ['ConfigurationName'],
            use: { metricName: 'AdDecisionServer.Ads', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'nimble-studio',
        name: 'Amazon Nimble Studio',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: ['nimble'],
        resourceTypes: {
            listable: [],
            notListable: [
                'AWS::NimbleStudio::LaunchProfile',
                'AWS::NimbleStudio::StreamingImage',
                'AWS::NimbleStudio::Studio',
                'AWS::NimbleStudio::StudioComponent',
            ],
        },
        arns: ['nimble'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['nimblestudio'],
    },
    {
        id: 'sumerian',
        name: 'Amazon Sumerian',
        serviceCategory: 'Media',
        costExplorerNames: [],
        billNames: ['AmazonSumerian'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['sumerian'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/migration.js
const migration = [
    {
        id: 'application-discovery-service',
        name: 'AWS Application Discovery Service',
        serviceCategory: 'Migration',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['discovery'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'application-migration-service',
        name: 'AWS Application Migration Service',
        serviceCategory: 'Migration',
        costExplorerNames: ['AWS Application Migration Service'],
        billNames: ['AWSApplicationMigrationSvc'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['mgn'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['mgn'],
    },
    {
        id: 'data-transfer-terminal',
        name: 'AWS Data Transfer Terminal',
        serviceCategory: 'Migration',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['datatransferterminal'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'datasync',
        name: 'AWS DataSync',
        serviceCategory: 'Migration',
        costExplorerNames: ['AWS DataSync'],
        billNames: ['AWSDataSync'],
        resourceTypes: {
            listable: [
                'AWS::DataSync::Agent',
                'AWS::DataSync::LocationAzureBlob',
                'AWS::DataSync::LocationEFS',
                'AWS::DataSync::LocationFSxLustre',
                'AWS::DataSync::LocationFSxONTAP',
                'AWS::DataSync::LocationFSxOpenZFS',
                'AWS::DataSync::LocationFSxWindows',
                'AWS::DataSync::LocationHDFS',
                'AWS::DataSync::LocationNFS',
                'AWS::DataSync::LocationObjectStorage',
                'AWS::DataSync::LocationS3',
                'AWS::DataSync::LocationSMB',
                'AWS::DataSync::Task',
            ],
            notListable: ['AWS::DataSync::StorageSystem'],
        },
        arns: ['datasync'],
        metrics: {
            namespace: 'AWS/DataSync',
            dimensions: ['TaskId'],
            use: { metricName: 'BytesTransferred', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['datasync', 'datasync_enhanced'],
    },
    {
        id: 'dms',
        name: 'AWS Database Migration Service',
        serviceCategory: 'Migration',
        costExplorerNames: ['AWS Database Migration Service'],
        billNames: ['AWSDatabaseMigrationSvc'],
        resourceTypes: {
            listable: [
                'AWS::DMS::Certificate',
                'AWS::DMS::DataMigration',
                'AWS::DMS::DataProvider',
                'AWS::DMS::Endpoint',
                'AWS::DMS::EventSubscription',
                'AWS::DMS::InstanceProfile',
                'AWS::DMS::MigrationProject',
                'AWS::DMS::ReplicationConfig',
            ],
            notListable: [
                'AWS::DMS::ReplicationInstance',
                'AWS::DMS::ReplicationSubnetGroup',
                'AWS::DMS::ReplicationTask',
            ],
        },
        arns: ['dms'],
        metrics: {
            namespace: 'AWS/DMS',
            dimensions: ['ReplicationInstanceIdentifier'],
            use: { metricName: 'NetworkReceiveThroughput', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['dms', 'dmsmigration'],
    },
    {
        id: 'mainframe-modernization',
        name: 'AWS Mainframe Modernization',
        serviceCategory: 'Migration',
        costExplorerNames: [],
        billNames: ['AWSM2'],
        resourceTypes: {
            listable: ['AWS::M2::Application', 'AWS::M2::Environment'],
            notListable: ['AWS::M2::Deployment'],
        },
        arns: ['m2'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'migration-hub',
        name: 'AWS Migration Hub',
        serviceCategory: 'Migration',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['mgh', 'migrationhub-orchestrator', 'migrationhub-strategy'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'migration-hub-refactor-spaces',
        name: 'AWS Migration Hub Refactor Spaces',
        serviceCategory: 'Migration',
        costExplorerNames: ['AWS Migration Hub Refactor Spaces'],
        billNames: ['AWSMigrationHubRefactorSpaces'],
        resourceTypes: {
            listable: ['AWS::RefactorSpaces::Environment'],
            notListable: [
                'AWS::RefactorSpaces::Application',
                'AWS::RefactorSpaces::Route',
                'AWS::RefactorSpaces::Service',
            ],
        },
        arns: ['refactor-spaces'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 'schema-conversion-tool',
        name: 'AWS Schema Conversion Tool',
        serviceCategory: 'Migration',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: ['schemaconversion'],
    },
    {
        id: 'snow-family',
        name: 'AWS Snow Family',
        serviceCategory: 'Migration',
        costExplorerNames: [],
        billNames: ['IngestionService', 'IngestionServiceSnowball', 'SnowballExtraDays'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['snow-device-management', 'snowball'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['snowfamily', 'snow'],
    },
    {
        id: 'transfer-family',
        name: 'AWS Transfer Family',
        serviceCategory: 'Migration',
        costExplorerNames: ['AWS Transfer Family'],
        billNames: ['AWSTransfer'],
        resourceTypes: {
            listable: [
                'AWS::Transfer::Certificate',
                'AWS::Transfer::Connector',
                'AWS::Transfer::Profile',
                'AWS::Transfer::Server',
                'AWS::Transfer::WebApp',
                'AWS::Transfer::Workflow',
            ],
            notListable: ['AWS::Transfer::Agreement', 'AWS::Transfer::User'],
        },
        arns: ['transfer'],
        metrics: {
            namespace: 'AWS/Transfer',
            dimensions: ['ServerId'],
            use: { metricName: 'BytesIn', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['transfer'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/networking.js
const networking = [
    {
        id: 'api-gateway',
        name: 'Amazon API Gateway',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon API Gateway'],
        billNames: ['AmazonApiGateway'],
        resourceTypes: {
            listable: [
                'AWS::ApiGateway::ApiKey',
                'AWS::ApiGateway::ClientCertificate',
                'AWS::ApiGateway::DomainName',
                'AWS::ApiGateway::DomainNameAccessAssociation',
                'AWS::ApiGateway::DomainNameV2',
                'AWS::ApiGateway::RestApi',
                'AWS::ApiGateway::UsagePlan',
                'AWS::ApiGateway::VpcLink',
            ],
            notListable: [
                'AWS::ApiGateway::Account',
                'AWS::ApiGateway::Authorizer',
                'AWS::ApiGateway::BasePathMapping',
                'AWS::ApiGateway::BasePathMappingV2',
                'AWS::ApiGateway::Deployment',
                'AWS::ApiGateway::DocumentationPart',
                'AWS::ApiGateway::DocumentationVersion',
                'AWS::ApiGateway::GatewayResponse',
                'AWS::ApiGateway::Method',
                'AWS::ApiGateway::Model',
                'AWS::ApiGateway::RequestValidator',
                'AWS::ApiGateway::Resource',
                'AWS::ApiGateway::Stage',
                'AWS::ApiGateway::UsagePlanKey',
            ],
        },
        arns: ['apigateway'],
        metrics: {
            namespace: 'AWS/ApiGateway',
            dimensions: ['ApiName'],
            use: { metricName: 'Count', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['apigateway'],
    },
    {
        id: 'api-gateway-v2',
        name: 'Amazon API Gateway HTTP and WebSocket APIs',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon API Gateway'],
        billNames: ['AmazonApiGateway'],
        resourceTypes: {
            listable: [
                'AWS::ApiGatewayV2::Api',
                'AWS::ApiGatewayV2::ApiMapping',
                'AWS::ApiGatewayV2::DomainName',
                'AWS::ApiGatewayV2::IntegrationResponse',
                'AWS::ApiGatewayV2::RouteResponse',
                'AWS::ApiGatewayV2::VpcLink',
            ],
            notListable: [
                'AWS::ApiGatewayV2::ApiGatewayManagedOverrides',
                'AWS::ApiGatewayV2::Authorizer',
                'AWS::ApiGatewayV2::Deployment',
                'AWS::ApiGatewayV2::Integration',
                'AWS::ApiGatewayV2::Model',
                'AWS::ApiGatewayV2::Route',
                'AWS::ApiGatewayV2::RoutingRule',
                'AWS::ApiGatewayV2::Stage',
            ],
        },
        arns: ['apigateway:apis', 'apigateway:vpclinks'],
        metrics: {
            namespace: 'AWS/ApiGateway',
            dimensions: ['ApiId'],
            use: { metricName: 'Count', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['apigatewayv2'],
    },
    {
        id: 'app-mesh',
        name: 'AWS App Mesh',
        serviceCategory: 'Networking',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [],
            notListable: [
                'AWS::AppMesh::GatewayRoute',
                'AWS::AppMesh::Mesh',
                'AWS::AppMesh::Route',
                'AWS::AppMesh::VirtualGateway',
                'AWS::AppMesh::VirtualNode',
                'AWS::AppMesh::VirtualRouter',
                'AWS::AppMesh::VirtualService',
            ],
        },
        arns: ['appmesh'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['appmesh'],
    },
    {
        id: 'client-vpn',
        name: 'AWS Client VPN',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [],
            notListable: [
                'AWS::EC2::ClientVpnAuthorizationRule',
                'AWS::EC2::ClientVpnEndpoint',
                'AWS::EC2::ClientVpnRoute',
                'AWS::EC2::ClientVpnTargetNetworkAssociation',
            ],
        },
        arns: ['ec2:client-vpn-endpoint'],
        metrics: {
            namespace: 'AWS/ClientVPN',
            dimensions: ['Endpoint'],
            use: { metricName: 'ActiveConnectionsCount', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['clientvpn'],
    },
    {
        id: 'cloud-map',
        name: 'AWS Cloud Map',
        serviceCategory: 'Networking',
        costExplorerNames: ['AWS Cloud Map'],
        billNames: ['AWSCloudMap'],
        resourceTypes: {
            listable: ['AWS::ServiceDiscovery::Service'],
            notListable: [
                'AWS::ServiceDiscovery::HttpNamespace',
                'AWS::ServiceDiscovery::Instance',
                'AWS::ServiceDiscovery::PrivateDnsNamespace',
                'AWS::ServiceDiscovery::PublicDnsNamespace',
            ],
        },
        arns: ['servicediscovery'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['cloudmap'],
    },
    {
        id: 'cloud-wan',
        name: 'AWS Cloud WAN',
        serviceCategory: 'Networking',
        costExplorerNames: ['AWS Cloud WAN'],
        billNames: ['AWSCloudWAN'],
        resourceTypes: {
            listable: [
                'AWS::NetworkManager::ConnectAttachment',
                'AWS::NetworkManager::ConnectPeer',
                'AWS::NetworkManager::CoreNetwork',
                'AWS::NetworkManager::DirectConnectGatewayAttachment',
                'AWS::NetworkManager::SiteToSiteVpnAttachment',
                'AWS::NetworkManager::TransitGatewayPeering',
                'AWS::NetworkManager::TransitGatewayRouteTableAttachment',
                'AWS::NetworkManager::VpcAttachment',
            ],
            notListable: ['AWS::NetworkManager::CoreNetworkPrefixListAssociation'],
        },
        arns: [
            'networkmanager:attachment',
            'networkmanager:connect-peer',
            'networkmanager:core-network',
            'networkmanager:peering',
        ],
        metrics: {
            namespace: 'AWS/NetworkManager',
            dimensions: ['CoreNetwork', 'EdgeLocation'],
            use: { metricName: 'BytesIn', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'cloudfront',
        name: 'Amazon CloudFront',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon CloudFront'],
        billNames: ['AmazonCloudFront'],
        resourceTypes: {
            listable: [
                'AWS::CloudFront::AnycastIpList',
                'AWS::CloudFront::CachePolicy',
                'AWS::CloudFront::CloudFrontOriginAccessIdentity',
                'AWS::CloudFront::ConnectionFunction',
                'AWS::CloudFront::ConnectionGroup',
                'AWS::CloudFront::ContinuousDeploymentPolicy',
                'AWS::CloudFront::Distribution',
                'AWS::CloudFront::DistributionTenant',
                'AWS::CloudFront::Function',
                'AWS::CloudFront::KeyGroup',
                'AWS::CloudFront::KeyValueStore',
                'AWS::CloudFront::OriginAccessControl',
                'AWS::CloudFront::OriginRequestPolicy',
                'AWS::CloudFront::PublicKey',
                'AWS::CloudFront::RealtimeLogConfig',
                'AWS::CloudFront::ResponseHeadersPolicy',
                'AWS::CloudFront::TrustStore',
            ],
            notListable: [
                'AWS::CloudFront::MonitoringSubscription',
                'AWS::CloudFront::StreamingDistribution',
                'AWS::CloudFront::VpcOrigin',
            ],
        },
        arns: ['cloudfront'],
        metrics: {
            namespace: 'AWS/CloudFront',
            dimensions: ['DistributionId', 'Region'],
            use: { metricName: 'Requests', statistic: 'Sum' },
        },
        scope: 'global',
        status: 'active',
        keys: ['cloudfront'],
    },
    {
        id: 'direct-connect',
        name: 'AWS Direct Connect',
        serviceCategory: 'Networking',
        costExplorerNames: ['AWS Direct Connect'],
        billNames: ['AWSDirectConnect'],
        resourceTypes: {
            listable: [
                'AWS::DirectConnect::Connection',
                'AWS::DirectConnect::DirectConnectGateway',
                'AWS::DirectConnect::Lag',
                'AWS::DirectConnect::PrivateVirtualInterface',
                'AWS::DirectConnect::PublicVirtualInterface',
                'AWS::DirectConnect::TransitVirtualInterface',
            ],
            notListable: ['AWS::DirectConnect::DirectConnectGatewayAssociation'],
        },
        arns: ['directconnect'],
        metrics: {
            namespace: 'AWS/DX',
            dimensions: ['ConnectionId'],
            use: { metricName: 'ConnectionBpsEgress', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['directconnect'],
    },
    {
        id: 'elb-application',
        name: 'Application Load Balancer',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Elastic Load Balancing', 'Elastic Load Balancing'],
        billNames: ['AWSELB'],
        resourceTypes: {
            listable: ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancingV2::TargetGroup'],
            notListable: [
                'AWS::ElasticLoadBalancingV2::Listener',
                'AWS::ElasticLoadBalancingV2::ListenerCertificate',
                'AWS::ElasticLoadBalancingV2::ListenerRule',
                'AWS::ElasticLoadBalancingV2::TrustStore',
                'AWS::ElasticLoadBalancingV2::TrustStoreRevocation',
            ],
        },
        arns: [
            'elasticloadbalancing:listener',
            'elasticloadbalancing:listener-rule',
            'elasticloadbalancing:loadbalancer/app',
            'elasticloadbalancing:targetgroup',
            'elasticloadbalancing:truststore',
        ],
        metrics: {
            namespace: 'AWS/ApplicationELB',
            dimensions: ['LoadBalancer'],
            use: { metricName: 'RequestCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['elb'],
    },
    {
        id: 'elb-classic',
        name: 'Classic Load Balancer',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Elastic Load Balancing', 'Elastic Load Balancing'],
        billNames: ['AWSELB'],
        resourceTypes: { listable: ['AWS::ElasticLoadBalancing::LoadBalancer'], notListable: [] },
        arns: ['elasticloadbalancing'],
        metrics: {
            namespace: 'AWS/ELB',
            dimensions: ['LoadBalancerName'],
            use: { metricName: 'RequestCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'elb-gateway',
        name: 'Gateway Load Balancer',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Elastic Load Balancing', 'Elastic Load Balancing'],
        billNames: ['AWSELB'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['elasticloadbalancing:listener/gwy', 'elasticloadbalancing:loadbalancer/gwy'],
        metrics: {
            namespace: 'AWS/GatewayELB',
            dimensions: ['LoadBalancer'],
            use: { metricName: 'ProcessedBytes', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'elb-network',
        name: 'Network Load Balancer',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Elastic Load Balancing', 'Elastic Load Balancing'],
        billNames: ['AWSELB'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['elasticloadbalancing:listener/net', 'elasticloadbalancing:loadbalancer/net'],
        metrics: {
            namespace: 'AWS/NetworkELB',
            dimensions: ['LoadBalancer'],
            use: { metricName: 'ProcessedBytes', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'global-accelerator',
        name: 'AWS Global Accelerator',
        serviceCategory: 'Networking',
        costExplorerNames: ['AWS Global Accelerator'],
        billNames: ['AWSGlobalAccelerator'],
        resourceTypes: {
            listable: [
                'AWS::GlobalAccelerator::Accelerator',
                'AWS::GlobalAccelerator::CrossAccountAttachment',
                'AWS::GlobalAccelerator::EndpointGroup',
                'AWS::GlobalAccelerator::Listener',
            ],
            notListable: [],
        },
        arns: ['globalaccelerator'],
        metrics: { namespace: 'AWS/GlobalAccelerator', dimensions: ['Accelerator'], use: null },
        scope: 'global',
        status: 'active',
        keys: ['globalaccelerator'],
    },
    {
        id: 'interconnect',
        name: 'AWS Interconnect',
        serviceCategory: 'Networking',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: ['AWS::Interconnect::Connection'], notListable: [] },
        arns: ['interconnect'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'ipam',
        name: 'Amazon VPC IP Address Manager',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::IPAM',
                'AWS::EC2::IPAMPool',
                'AWS::EC2::IPAMPrefixListResolver',
                'AWS::EC2::IPAMPrefixListResolverTarget',
                'AWS::EC2::IPAMResourceDiscovery',
                'AWS::EC2::IPAMResourceDiscoveryAssociation',
                'AWS::EC2::IPAMScope',
            ],
            notListable: ['AWS::EC2::IPAMAllocation', 'AWS::EC2::IPAMPoolCidr'],
        },
        arns: [
            'ec2:ipam',
            'ec2:ipam-pool',
            'ec2:ipam-resource-discovery',
            'ec2:ipam-resource-discovery-association',
            'ec2:ipam-scope',
        ],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'nat-gateway',
        name: 'NAT gateway',
        serviceCategory: 'Networking',
        costExplorerNames: ['EC2 - Other'],
        billNames: ['Amazon Elastic Compute Cloud', 'AmazonEC2'],
        resourceTypes: { listable: ['AWS::EC2::NatGateway'], notListable: [] },
        arns: ['ec2:natgateway'],
        metrics: {
            namespace: 'AWS/NATGateway',
            dimensions: ['NatGatewayId'],
            use: { metricName: 'BytesOutToDestination', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'network-manager',
        name: 'AWS Network Manager',
        serviceCategory: 'Networking',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::NetworkManager::GlobalNetwork'],
            notListable: [
                'AWS::NetworkManager::CustomerGatewayAssociation',
                'AWS::NetworkManager::Device',
                'AWS::NetworkManager::Link',
                'AWS::NetworkManager::LinkAssociation',
                'AWS::NetworkManager::Site',
                'AWS::NetworkManager::TransitGatewayRegistration',
            ],
        },
        arns: ['networkmanager'],
        metrics: null,
        scope: 'global',
        status: 'unbilled',
        keys: ['networkmanager'],
    },
    {
        id: 'private-5g',
        name: 'AWS Private 5G',
        serviceCategory: 'Networking',
        costExplorerNames: [],
        billNames: ['AWSPrivate5G'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['private-networks'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['private5g'],
    },
    {
        id: 'privatelink',
        name: 'AWS PrivateLink',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::VPCEndpoint',
                'AWS::EC2::VPCEndpointConnectionNotification',
                'AWS::EC2::VPCEndpointService',
                'AWS::EC2::VPCEndpointServicePermissions',
            ],
            notListable: [],
        },
        arns: [
            'ec2:vpc-endpoint',
            'ec2:vpc-endpoint-connection',
            'ec2:vpc-endpoint-service',
            'ec2:vpc-endpoint-service-permission',
        ],
        metrics: {
            namespace: 'AWS/PrivateLinkEndpoints',
            dimensions: ['VPC Endpoint Id', 'VPC Id', 'Service Name', 'Endpoint Type'],
            use: { metricName: 'BytesProcessed', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['privatelink'],
    },
    {
        id: 'reachability-analyzer',
        name: 'VPC Reachability Analyzer',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::NetworkInsightsAccessScope',
                'AWS::EC2::NetworkInsightsAccessScopeAnalysis',
                'AWS::EC2::NetworkInsightsAnalysis',
                'AWS::EC2::NetworkInsightsPath',
            ],
            notListable: [],
        },
        arns: [
            'ec2:network-insights-access-scope',
            'ec2:network-insights-access-scope-analysis',
            'ec2:network-insights-analysis',
            'ec2:network-insights-path',
        ],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['reachabilityanalyzer'],
    },
    {
        id: 'route-53',
        name: 'Amazon Route 53',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Route 53'],
        billNames: ['AmazonRoute53'],
        resourceTypes: {
            listable: [
                'AWS::Route53::CidrCollection',
                'AWS::Route53::DNSSEC',
                'AWS::Route53::HealthCheck',
                'AWS::Route53::HostedZone',
                'AWS::Route53::KeySigningKey',
            ],
            notListable: ['AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup'],
        },
        arns: ['route53'],
        metrics: {
            namespace: 'AWS/Route53',
            dimensions: ['HostedZoneId'],
            use: { metricName: 'DNSQueries', statistic: 'Sum' },
        },
        scope: 'global',
        status: 'active',
        keys: ['route53'],
    },
    {
        id: 'route-53-application-recovery-controller',
        name: 'Amazon Application Recovery Controller',
        serviceCategory: 'Networking',
        costExplorerNames: ['AWS Route 53 Application Recovery Controller'],
        billNames: ['AWSR53AppRecoveryController'],
        resourceTypes: {
            listable: [
                'AWS::ARCZonalShift::AutoshiftObserverNotificationStatus',
                'AWS::ARCZonalShift::ZonalAutoshiftConfiguration',
                'AWS::Route53RecoveryControl::Cluster',
                'AWS::Route53RecoveryControl::ControlPanel',
                'AWS::Route53RecoveryReadiness::Cell',
                'AWS::Route53RecoveryReadiness::ReadinessCheck',
                'AWS::Route53RecoveryReadiness::RecoveryGroup',
                'AWS::Route53RecoveryReadiness::ResourceSet',
            ],
            notListable: [
                'AWS::ARCRegionSwitch::Plan',
                'AWS::Route53RecoveryControl::RoutingControl',
                'AWS::Route53RecoveryControl::SafetyRule',
            ],
        },
        arns: ['arc-region-switch', 'arc-zonal-shift', 'route53-recovery-control', 'route53-recovery-readiness'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'route-53-domains',
        name: 'Amazon Route 53 domain registration',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Registrar'],
        billNames: ['AmazonRegistrar'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['route53domains'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: [],
    },
    {
        id: 'route-53-global-resolver',
        name: 'Amazon Route 53 Global Resolver',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Route 53'],
        billNames: ['AmazonRoute53'],
        resourceTypes: {
            listable: [
                'AWS::Route53GlobalResolver::FirewallDomainList',
                'AWS::Route53GlobalResolver::GlobalResolver',
            ],
            notListable: [
                'AWS::Route53GlobalResolver::AccessSource',
                'AWS::Route53GlobalResolver::AccessToken',
                'AWS::Route53GlobalResolver::DnsView',
                'AWS::Route53GlobalResolver::FirewallRule',
                'AWS::Route53GlobalResolver::HostedZoneAssociation',
            ],
        },
        arns: ['route53globalresolver'],
        metrics: null,
        scope: 'global',
        status: 'active',
        keys: [],
    },
    {
        id: 'route-53-profiles',
        name: 'Amazon Route 53 Profiles',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Route 53'],
        billNames: ['AmazonRoute53'],
        resourceTypes: {
            listable: ['AWS::Route53Profiles::Profile', 'AWS::Route53Profiles::ProfileAssociation'],
            notListable: ['AWS::Route53Profiles::ProfileResourceAssociation'],
        },
        arns: ['route53profiles'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'route-53-resolver',
        name: 'Amazon Route 53 Resolver',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Route 53'],
        billNames: ['AmazonRoute53'],
        resourceTypes: {
            listable: [
                'AWS::Route53Resolver::FirewallDomainList',
                'AWS::Route53Resolver::FirewallRuleGroup',
                'AWS::Route53Resolver::FirewallRuleGroupAssociation',
                'AWS::Route53Resolver::OutpostResolver',
                'AWS::Route53Resolver::ResolverConfig',
                'AWS::Route53Resolver::ResolverDNSSECConfig',
                'AWS::Route53Resolver::ResolverEndpoint',
                'AWS::Route53Resolver::ResolverQueryLoggingConfig',
                'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
                'AWS::Route53Resolver::ResolverRule',
                'AWS::Route53Resolver::ResolverRuleAssociation',
            ],
            notListable: [],
        },
        arns: ['route53resolver'],
        metrics: { namespace: 'AWS/Route53Resolver', dimensions: ['EndpointId'], use: null },
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'site-to-site-vpn',
        name: 'AWS Site-to-Site VPN',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::CustomerGateway',
                'AWS::EC2::VPNConcentrator',
                'AWS::EC2::VPNConnection',
                'AWS::EC2::VPNConnectionRoute',
                'AWS::EC2::VPNGateway',
            ],
            notListable: ['AWS::EC2::VPNGatewayRoutePropagation'],
        },
        arns: ['ec2:customer-gateway', 'ec2:vpn-concentrator', 'ec2:vpn-connection', 'ec2:vpn-gateway'],
        metrics: {
            namespace: 'AWS/VPN',
            dimensions: ['VpnId'],
            use: { metricName: 'TunnelDataIn', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['sitetositevpn'],
    },
    {
        id: 'traffic-mirroring',
        name: 'VPC Traffic Mirroring',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud', 'EC2 - Other'],
        billNames: ['AmazonEC2', 'AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::TrafficMirrorFilter',
                'AWS::EC2::TrafficMirrorFilterRule',
                'AWS::EC2::TrafficMirrorSession',
                'AWS::EC2::TrafficMirrorTarget',
            ],
            notListable: [],
        },
        arns: [
            'ec2:traffic-mirror-filter',
            'ec2:traffic-mirror-filter-rule',
            'ec2:traffic-mirror-session',
            'ec2:traffic-mirror-target',
        ],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['trafficmirroring'],
    },
    {
        id: 'transit-gateway',
        name: 'AWS Transit Gateway',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::TransitGateway',
                'AWS::EC2::TransitGatewayAttachment',
                'AWS::EC2::TransitGatewayConnect',
                'AWS::EC2::TransitGatewayConnectPeer',
                'AWS::EC2::TransitGatewayMeteringPolicy',
                'AWS::EC2::TransitGatewayMulticastDomain',
                'AWS::EC2::TransitGatewayPeeringAttachment',
                'AWS::EC2::TransitGatewayPolicyTable',
                'AWS::EC2::TransitGatewayRouteTable',
                'AWS::EC2::TransitGatewayVpcAttachment',
            ],
            notListable: [
                'AWS::EC2::TransitGatewayMeteringPolicyEntry',
                'AWS::EC2::TransitGatewayMulticastDomainAssociation',
                'AWS::EC2::TransitGatewayMulticastGroupMember',
                'AWS::EC2::TransitGatewayMulticastGroupSource',
                'AWS::EC2::TransitGatewayPolicyTableAssociation',
                'AWS::EC2::TransitGatewayPolicyTableEntry',
                'AWS::EC2::TransitGatewayRoute',
                'AWS::EC2::TransitGatewayRouteTableAssociation',
                'AWS::EC2::TransitGatewayRouteTablePropagation',
            ],
        },
        arns: [
            'ec2:transit-gateway',
            'ec2:transit-gateway-attachment',
            'ec2:transit-gateway-connect-peer',
            'ec2:transit-gateway-multicast-domain',
            'ec2:transit-gateway-policy-table',
            'ec2:transit-gateway-route-table',
        ],
        metrics: {
            namespace: 'AWS/TransitGateway',
            dimensions: ['TransitGateway'],
            use: { metricName: 'BytesIn', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['transitgateway'],
    },
    {
        id: 'verified-access',
        name: 'AWS Verified Access',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::VerifiedAccessEndpoint',
                'AWS::EC2::VerifiedAccessGroup',
                'AWS::EC2::VerifiedAccessInstance',
                'AWS::EC2::VerifiedAccessTrustProvider',
            ],
            notListable: [],
        },
        arns: [
            'ec2:verified-access-endpoint',
            'ec2:verified-access-group',
            'ec2:verified-access-instance',
            'ec2:verified-access-trust-provider',
        ],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['verifiedaccess'],
    },
    {
        id: 'vpc',
        name: 'Amazon Virtual Private Cloud',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::EC2::CarrierGateway',
                'AWS::EC2::DHCPOptions',
                'AWS::EC2::EIP',
                'AWS::EC2::EIPAssociation',
                'AWS::EC2::EgressOnlyInternetGateway',
                'AWS::EC2::FlowLog',
                'AWS::EC2::InstanceConnectEndpoint',
                'AWS::EC2::InternetGateway',
                'AWS::EC2::IpPoolRouteTableAssociation',
                'AWS::EC2::NetworkAcl',
                'AWS::EC2::NetworkInterface',
                'AWS::EC2::NetworkInterfaceAttachment',
                'AWS::EC2::NetworkPerformanceMetricSubscription',
                'AWS::EC2::PrefixList',
                'AWS::EC2::RouteServer',
                'AWS::EC2::RouteServerAssociation',
                'AWS::EC2::RouteServerEndpoint',
                'AWS::EC2::RouteServerPeer',
                'AWS::EC2::RouteServerPropagation',
                'AWS::EC2::RouteTable',
                'AWS::EC2::SecurityGroup',
                'AWS::EC2::SecurityGroupEgress',
                'AWS::EC2::SecurityGroupIngress',
                'AWS::EC2::SecurityGroupVpcAssociation',
                'AWS::EC2::Subnet',
                'AWS::EC2::SubnetCidrBlock',
                'AWS::EC2::SubnetNetworkAclAssociation',
                'AWS::EC2::SubnetRouteTableAssociation',
                'AWS::EC2::VPC',
                'AWS::EC2::VPCBlockPublicAccessExclusion',
                'AWS::EC2::VPCDHCPOptionsAssociation',
                'AWS::EC2::VPCEncryptionControl',
                'AWS::EC2::VPCGatewayAttachment',
                'AWS::EC2::VPCPeeringConnection',
            ],
            notListable: [
                'AWS::EC2::GatewayRouteTableAssociation',
                'AWS::EC2::NetworkAclEntry',
                'AWS::EC2::NetworkInterfacePermission',
                'AWS::EC2::Route',
                'AWS::EC2::VPCBlockPublicAccessOptions',
                'AWS::EC2::VPCCidrBlock',
            ],
        },
        arns: [
            'ec2:carrier-gateway',
            'ec2:dhcp-options',
            'ec2:egress-only-internet-gateway',
            'ec2:elastic-ip',
            'ec2:instance-connect-endpoint',
            'ec2:internet-gateway',
            'ec2:ipv4pool-ec2',
            'ec2:ipv6pool-ec2',
            'ec2:network-acl',
            'ec2:network-interface',
            'ec2:prefix-list',
            'ec2:route-server',
            'ec2:route-server-endpoint',
            'ec2:route-server-peer',
            'ec2:route-table',
            'ec2:security-group',
            'ec2:security-group-rule',
            'ec2:subnet',
            'ec2:subnet-cidr-reservation',
            'ec2:vpc',
            'ec2:vpc-block-public-access-exclusion',
            'ec2:vpc-encryption-control',
            'ec2:vpc-flow-log',
            'ec2:vpc-peering-connection',
        ],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['vpc_network'],
    },
    {
        id: 'vpc-lattice',
        name: 'Amazon VPC Lattice',
        serviceCategory: 'Networking',
        costExplorerNames: ['Amazon Virtual Private Cloud'],
        billNames: ['AmazonVPC'],
        resourceTypes: {
            listable: [
                'AWS::VpcLattice::ResourceConfiguration',
                'AWS::VpcLattice::ResourceGateway',
                'AWS::VpcLattice::Service',
                'AWS::VpcLattice::ServiceNetwork',
                'AWS::VpcLattice::ServiceNetworkResourceAssociation',
                'AWS::VpcLattice::TargetGroup',
            ],
            notListable: [
                'AWS::VpcLattice::AccessLogSubscription',
                'AWS::VpcLattice::AuthPolicy',
                'AWS::VpcLattice::DomainVerification',
                'AWS::VpcLattice::Listener',
                'AWS::VpcLattice::ResourcePolicy',
                'AWS::VpcLattice::Rule',
                'AWS::VpcLattice::ServiceNetworkServiceAssociation',
                'AWS::VpcLattice::ServiceNetworkVpcAssociation',
            ],
        },
        arns: ['vpc-lattice'],
        metrics: {
            namespace: 'AWS/VpcLattice',
            dimensions: ['Service'],
            use: { metricName: 'TotalRequestCount', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['vpclattice'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/other.js
const other = [
    {
        id: 'ground-station',
        name: 'AWS Ground Station',
        serviceCategory: 'Other',
        costExplorerNames: [],
        billNames: ['AWSGroundStation'],
        resourceTypes: {
            listable: [
                'AWS::GroundStation::Config',
                'AWS::GroundStation::DataflowEndpointGroup',
                'AWS::GroundStation::DataflowEndpointGroupV2',
                'AWS::GroundStation::MissionProfile',
            ],
            notListable: [],
        },
        arns: ['groundstation'],
        metrics: { namespace: 'AWS/GroundStation', dimensions: ['SatelliteId', 'Channel'], use: null },
        scope: 'region',
        status: 'active',
        keys: ['groundstation'],
    },
    {
        id: 'iq',
        name: 'AWS IQ',
        serviceCategory: 'Other',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'global',
        status: 'ended',
        keys: [],
    },
    {
        id: 'managed-blockchain',
        name: 'Amazon Managed Blockchain',
        serviceCategory: 'Other',
        costExplorerNames: ['Amazon Managed Blockchain'],
        billNames: ['AmazonManagedBlockchain'],
        resourceTypes: {
            listable: ['AWS::ManagedBlockchain::Accessor'],
            notListable: ['AWS::ManagedBlockchain::Member', 'AWS::ManagedBlockchain::Node'],
        },
        arns: ['managedblockchain'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['managedblockchain'],
    },
    {
        id: 'robomaker',
        name: 'AWS RoboMaker',
        serviceCategory: 'Other',
        costExplorerNames: [],
        billNames: ['AWSRoboMaker'],
        resourceTypes: {
            listable: [
                'AWS::RoboMaker::Fleet',
                'AWS::RoboMaker::Robot',
                'AWS::RoboMaker::RobotApplication',
                'AWS::RoboMaker::SimulationApplication',
            ],
            notListable: [
                'AWS::RoboMaker::RobotApplicationVersion',
                'AWS::RoboMaker::SimulationApplicationVersion',
            ],
        },
        arns: ['robomaker'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: ['robomaker'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/security.js
const security = [
    {
        id: 'acm',
        name: 'AWS Certificate Manager',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Certificate Manager'],
        billNames: ['ACM', 'AWSCertificateManager'],
        resourceTypes: {
            listable: ['AWS::CertificateManager::AcmeEndpoint', 'AWS::CertificateManager::Certificate'],
            notListable: [
                'AWS::CertificateManager::Account',
                'AWS::CertificateManager::AcmeDomainValidation',
                'AWS::CertificateManager::AcmeExternalAccountBinding',
            ],
        },
        arns: ['acm'],
        metrics: { namespace: 'AWS/CertificateManager', dimensions: ['CertificateArn'], use: null },
        scope: 'region',
        status: 'active',
        keys: ['acm'],
    },
    {
        id: 'audit-manager',
        name: 'AWS Audit Manager',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Audit Manager'],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::AuditManager::Assessment', 'AWS::AuditManager::AssessmentFramework'],
            notListable: [],
        },
        arns: ['auditmanager'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: ['auditmanager'],
    },
    {
        id: 'cloudhsm',
        name: 'AWS CloudHSM',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS CloudHSM'],
        billNames: ['CloudHSM'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['cloudhsm'],
        metrics: {
            namespace: 'AWS/CloudHSM',
            dimensions: ['ClusterId', 'HsmId', 'Region'],
            use: { metricName: 'HsmSessionCount', statistic: 'Maximum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['cloudhsm'],
    },
    {
        id: 'detective',
        name: 'Amazon Detective',
        serviceCategory: 'Security',
        costExplorerNames: ['Amazon Detective'],
        billNames: ['AmazonDetective'],
        resourceTypes: {
            listable: [
                'AWS::Detective::Graph',
                'AWS::Detective::MemberInvitation',
                'AWS::Detective::OrganizationAdmin',
            ],
            notListable: [],
        },
        arns: ['detective'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['detective'],
    },
    {
        id: 'firewall-manager',
        name: 'AWS Firewall Manager',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Firewall Manager'],
        billNames: ['AWSFMS'],
        resourceTypes: {
            listable: ['AWS::FMS::NotificationChannel', 'AWS::FMS::Policy', 'AWS::FMS::ResourceSet'],
            notListable: [],
        },
        arns: ['fms'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['firewallmanager'],
    },
    {
        id: 'guardduty',
        name: 'Amazon GuardDuty',
        serviceCategory: 'Security',
        costExplorerNames: ['Amazon GuardDuty'],
        billNames: ['AmazonGuardDuty'],
        resourceTypes: {
            listable: ['AWS::GuardDuty::Detector', 'AWS::GuardDuty::MalwareProtectionPlan'],
            notListable: [
                'AWS::GuardDuty::Filter',
                'AWS::GuardDuty::IPSet',
                'AWS::GuardDuty::Master',
                'AWS::GuardDuty::Member',
                'AWS::GuardDuty::PublishingDestination',
                'AWS::GuardDuty::ThreatEntitySet',
                'AWS::GuardDuty::ThreatIntelSet',
                'AWS::GuardDuty::TrustedEntitySet',
            ],
        },
        arns: ['guardduty'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['guardduty'],
    },
    {
        id: 'inspector',
        name: 'Amazon Inspector',
        serviceCategory: 'Security',
        costExplorerNames: ['Amazon Inspector'],
        billNames: ['AmazonInspectorV2'],
        resourceTypes: {
            listable: [
                'AWS::InspectorV2::CisScanConfiguration',
                'AWS::InspectorV2::CodeSecurityIntegration',
                'AWS::InspectorV2::CodeSecurityScanConfiguration',
                'AWS::InspectorV2::Filter',
            ],
            notListable: [],
        },
        arns: ['inspector2'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['inspector'],
    },
    {
        id: 'inspector-classic',
        name: 'Amazon Inspector Classic',
        serviceCategory: 'Security',
        costExplorerNames: ['Amazon Inspector'],
        billNames: ['AmazonInspector'],
        resourceTypes: {
            listable: ['AWS::Inspector::AssessmentTarget', 'AWS::Inspector::AssessmentTemplate'],
            notListable: ['AWS::Inspector::ResourceGroup'],
        },
        arns: ['inspector'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
    {
        id: 'macie',
        name: 'Amazon Macie',
        serviceCategory: 'Security',
        costExplorerNames: ['Amazon Macie'],
        billNames: ['AmazonMacie'],
        resourceTypes: {
            listable: [
                'AWS::Macie::AllowList',
                'AWS::Macie::CustomDataIdentifier',
                'AWS::Macie::FindingsFilter',
                'AWS::Macie::Session',
            ],
            notListable: [],
        },
        arns: ['macie2'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['macie'],
    },
    {
        id: 'network-firewall',
        name: 'AWS Network Firewall',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Network Firewall'],
        billNames: ['AWSNetworkFirewall'],
        resourceTypes: {
            listable: [
                'AWS::NetworkFirewall::Firewall',
                'AWS::NetworkFirewall::FirewallPolicy',
                'AWS::NetworkFirewall::RuleGroup',
                'AWS::NetworkFirewall::TLSInspectionConfiguration',
                'AWS::NetworkFirewall::VpcEndpointAssociation',
            ],
            notListable: ['AWS::NetworkFirewall::LoggingConfiguration'],
        },
        arns: ['network-firewall'],
        metrics: {
            namespace: 'AWS/NetworkFirewall',
            dimensions: ['FirewallName', 'AvailabilityZone', 'Engine'],
            use: { metricName: 'ReceivedPackets', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['networkfirewall'],
    },
    {
        id: 'payment-cryptography',
        name: 'AWS Payment Cryptography',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Payment Cryptography'],
        billNames: ['PaymentCryptography'],
        resourceTypes: {
            listable: ['AWS::PaymentCryptography::Alias', 'AWS::PaymentCryptography::Key'],
            notListable: [],
        },
        arns: ['payment-cryptography'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'private-ca',
        name: 'AWS Private Certificate Authority',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Certificate Manager'],
        billNames: ['AWSCertificateManager'],
        resourceTypes: {
            listable: ['AWS::ACMPCA::CertificateAuthority'],
            notListable: [
                'AWS::ACMPCA::Certificate',
                'AWS::ACMPCA::CertificateAuthorityActivation',
                'AWS::ACMPCA::Permission',
            ],
        },
        arns: ['acm-pca'],
        metrics: {
            namespace: 'AWS/ACMPrivateCA',
            dimensions: ['PrivateCAArn'],
            use: { metricName: 'Success', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['privateca'],
    },
    {
        id: 'private-ca-connector-for-active-directory',
        name: 'AWS Private CA Connector for Active Directory',
        serviceCategory: 'Security',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::PCAConnectorAD::Connector', 'AWS::PCAConnectorAD::DirectoryRegistration'],
            notListable: [
                'AWS::PCAConnectorAD::ServicePrincipalName',
                'AWS::PCAConnectorAD::Template',
                'AWS::PCAConnectorAD::TemplateGroupAccessControlEntry',
            ],
        },
        arns: ['pca-connector-ad'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'private-ca-connector-for-scep',
        name: 'AWS Private CA Connector for SCEP',
        serviceCategory: 'Security',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::PCAConnectorSCEP::Connector'],
            notListable: ['AWS::PCAConnectorSCEP::Challenge'],
        },
        arns: ['pca-connector-scep'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'secrets-manager',
        name: 'AWS Secrets Manager',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Secrets Manager'],
        billNames: ['AWSSecretsManager'],
        resourceTypes: {
            listable: [
                'AWS::SecretsManager::ResourcePolicy',
                'AWS::SecretsManager::RotationSchedule',
                'AWS::SecretsManager::Secret',
                'AWS::SecretsManager::SecretTargetAttachment',
            ],
            notListable: [],
        },
        arns: ['secretsmanager'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['secrets_manager', 'secretsmanageradv'],
    },
    {
        id: 'security-agent',
        name: 'AWS Security Agent',
        serviceCategory: 'Security',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: [
                'AWS::SecurityAgent::AgentSpace',
                'AWS::SecurityAgent::Application',
                'AWS::SecurityAgent::SecurityRequirementPack',
                'AWS::SecurityAgent::TargetDomain',
            ],
            notListable: ['AWS::SecurityAgent::Pentest'],
        },
        arns: ['securityagent'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'security-hub',
        name: 'AWS Security Hub',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Security Hub'],
        billNames: ['AWSSecurityHub'],
        resourceTypes: {
            listable: [
                'AWS::SecurityHub::AggregatorV2',
                'AWS::SecurityHub::AutomationRuleV2',
                'AWS::SecurityHub::ConfigurationPolicy',
                'AWS::SecurityHub::Connector',
                'AWS::SecurityHub::ConnectorV2',
                'AWS::SecurityHub::DelegatedAdmin',
                'AWS::SecurityHub::FindingAggregator',
                'AWS::SecurityHub::Hub',
                'AWS::SecurityHub::HubV2',
                'AWS::SecurityHub::Insight',
                'AWS::SecurityHub::OrganizationConfiguration',
                'AWS::SecurityHub::PolicyAssociation',
                'AWS::SecurityHub::ProductSubscription',
                'AWS::SecurityHub::SecurityControl',
                'AWS::SecurityHub::Standard',
            ],
            notListable: ['AWS::SecurityHub::AutomationRule'],
        },
        arns: ['securityhub'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['securityhub'],
    },
    {
        id: 'security-incident-response',
        name: 'AWS Security Incident Response',
        serviceCategory: 'Security',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['security-ir'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'security-lake',
        name: 'Amazon Security Lake',
        serviceCategory: 'Security',
        costExplorerNames: ['Amazon Security Lake'],
        billNames: ['AmazonSecurityLake'],
        resourceTypes: {
            listable: [
                'AWS::SecurityLake::AwsLogSource',
                'AWS::SecurityLake::DataLake',
                'AWS::SecurityLake::SubscriberNotification',
            ],
            notListable: ['AWS::SecurityLake::Subscriber'],
        },
        arns: ['securitylake'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['securitylake'],
    },
    {
        id: 'shield',
        name: 'AWS Shield',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS Shield'],
        billNames: ['AWSShield'],
        resourceTypes: {
            listable: [
                'AWS::Shield::DRTAccess',
                'AWS::Shield::ProactiveEngagement',
                'AWS::Shield::Protection',
                'AWS::Shield::ProtectionGroup',
            ],
            notListable: [],
        },
        arns: ['shield'],
        metrics: { namespace: 'AWS/DDoSProtection', dimensions: ['ResourceArn'], use: null },
        scope: 'global',
        status: 'active',
        keys: ['shield'],
    },
    {
        id: 'signer',
        name: 'AWS Signer',
        serviceCategory: 'Security',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: {
            listable: ['AWS::Signer::SigningProfile'],
            notListable: ['AWS::Signer::ProfilePermission'],
        },
        arns: ['signer'],
        metrics: null,
        scope: 'region',
        status: 'unbilled',
        keys: [],
    },
    {
        id: 'waf',
        name: 'AWS WAF',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS WAF'],
        billNames: ['awswaf'],
        resourceTypes: {
            listable: ['AWS::WAFv2::LoggingConfiguration'],
            notListable: [
                'AWS::WAFv2::IPSet',
                'AWS::WAFv2::RegexPatternSet',
                'AWS::WAFv2::RuleGroup',
                'AWS::WAFv2::WebACL',
                'AWS::WAFv2::WebACLAssociation',
            ],
        },
        arns: ['wafv2'],
        metrics: {
            namespace: 'AWS/WAFV2',
            dimensions: ['WebACL', 'Rule', 'Region'],
            use: { metricName: 'AllowedRequests', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['waf'],
    },
    {
        id: 'waf-classic',
        name: 'AWS WAF Classic',
        serviceCategory: 'Security',
        costExplorerNames: ['AWS WAF'],
        billNames: ['awswaf'],
        resourceTypes: {
            listable: [],
            notListable: [
                'AWS::WAF::ByteMatchSet',
                'AWS::WAF::IPSet',
                'AWS::WAF::Rule',
                'AWS::WAF::SizeConstraintSet',
                'AWS::WAF::SqlInjectionMatchSet',
                'AWS::WAF::WebACL',
                'AWS::WAF::XssMatchSet',
                'AWS::WAFRegional::ByteMatchSet',
                'AWS::WAFRegional::GeoMatchSet',
                'AWS::WAFRegional::IPSet',
                'AWS::WAFRegional::RateBasedRule',
                'AWS::WAFRegional::RegexPatternSet',
                'AWS::WAFRegional::Rule',
                'AWS::WAFRegional::SizeConstraintSet',
                'AWS::WAFRegional::SqlInjectionMatchSet',
                'AWS::WAFRegional::WebACL',
                'AWS::WAFRegional::WebACLAssociation',
                'AWS::WAFRegional::XssMatchSet',
            ],
        },
        arns: ['waf', 'waf-regional'],
        metrics: null,
        scope: 'region',
        status: 'ended',
        keys: [],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/storage.js
const storage = [
    {
        id: 'backup',
        name: 'AWS Backup',
        serviceCategory: 'Storage',
        costExplorerNames: ['AWS Backup'],
        billNames: ['AWSBackup'],
        resourceTypes: {
            listable: [
                'AWS::Backup::BackupPlan',
                'AWS::Backup::BackupSelection',
                'AWS::Backup::BackupVault',
                'AWS::Backup::Framework',
                'AWS::Backup::LegalHold',
                'AWS::Backup::LogicallyAirGappedBackupVault',
                'AWS::Backup::ReportPlan',
                'AWS::Backup::RestoreTestingPlan',
                'AWS::Backup::RestoreTestingSelection',
                'AWS::Backup::TieringConfiguration',
            ],
            notListable: [],
        },
        arns: ['backup'],
        metrics: {
            namespace: 'AWS/Backup',
            dimensions: ['BackupVaultName'],
            use: { metricName: 'NumberOfBackupJobsCompleted', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['backup', 'backuprestore'],
    },
    {
        id: 'backup-gateway',
        name: 'AWS Backup gateway',
        serviceCategory: 'Storage',
        costExplorerNames: ['AWS Backup'],
        billNames: ['AWSBackup'],
        resourceTypes: { listable: ['AWS::BackupGateway::Hypervisor'], notListable: [] },
        arns: ['backup-gateway'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'data-lifecycle-manager',
        name: 'Amazon Data Lifecycle Manager',
        serviceCategory: 'Storage',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: ['AWS::DLM::LifecyclePolicy'] },
        arns: ['dlm'],
        metrics: null,
        scope: 'region',
        status: 'free',
        keys: [],
    },
    {
        id: 'ebs',
        name: 'Amazon Elastic Block Store',
        serviceCategory: 'Storage',
        costExplorerNames: ['EC2 - Other'],
        billNames: ['Amazon Elastic Compute Cloud', 'AmazonEC2'],
        resourceTypes: {
            listable: ['AWS::EC2::SnapshotBlockPublicAccess', 'AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment'],
            notListable: [],
        },
        arns: ['ec2:snapshot', 'ec2:volume'],
        metrics: {
            namespace: 'AWS/EBS',
            dimensions: ['VolumeId'],
            use: { metricName: 'VolumeReadOps', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['ebs'],
    },
    {
        id: 'efs',
        name: 'Amazon Elastic File System',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon Elastic File System'],
        billNames: ['AmazonEFS'],
        resourceTypes: {
            listable: ['AWS::EFS::AccessPoint', 'AWS::EFS::FileSystem'],
            notListable: ['AWS::EFS::MountTarget'],
        },
        arns: ['elasticfilesystem'],
        metrics: {
            namespace: 'AWS/EFS',
            dimensions: ['FileSystemId'],
            use: { metricName: 'ClientConnections', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['efs'],
    },
    {
        id: 'elastic-disaster-recovery',
        name: 'AWS Elastic Disaster Recovery',
        serviceCategory: 'Storage',
        costExplorerNames: [],
        billNames: ['AWSElasticDisasterRecovery'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['drs'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'file-cache',
        name: 'Amazon File Cache',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon FSx'],
        billNames: ['AmazonFSx'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['fsx:file-cache'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'fsx',
        name: 'Amazon FSx',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon FSx'],
        billNames: ['AmazonFSx'],
        resourceTypes: {
            listable: ['AWS::FSx::DataRepositoryAssociation', 'AWS::FSx::S3AccessPointAttachment'],
            notListable: [
                'AWS::FSx::FileSystem',
                'AWS::FSx::Snapshot',
                'AWS::FSx::StorageVirtualMachine',
                'AWS::FSx::Volume',
            ],
        },
        arns: ['fsx'],
        metrics: {
            namespace: 'AWS/FSx',
            dimensions: ['FileSystemId'],
            use: { metricName: 'DataReadBytes', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['fsx'],
    },
    {
        id: 'recycle-bin',
        name: 'Amazon EBS Recycle Bin',
        serviceCategory: 'Storage',
        costExplorerNames: [],
        billNames: [],
        resourceTypes: { listable: [], notListable: ['AWS::Rbin::Rule'] },
        arns: ['rbin'],
        metrics: null,
        scope: 'region',
        status: 'free',
        keys: [],
    },
    {
        id: 's3',
        name: 'Amazon Simple Storage Service',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon Glacier', 'Amazon S3 Glacier Deep Archive', 'Amazon Simple Storage Service'],
        billNames: ['AmazonGlacier', 'AmazonS3', 'AmazonS3GlacierDeepArchive'],
        resourceTypes: {
            listable: [
                'AWS::S3::AccessGrant',
                'AWS::S3::AccessGrantsInstance',
                'AWS::S3::AccessGrantsLocation',
                'AWS::S3::AccessPoint',
                'AWS::S3::Bucket',
                'AWS::S3::BucketPolicy',
                'AWS::S3::MultiRegionAccessPoint',
                'AWS::S3::MultiRegionAccessPointPolicy',
                'AWS::S3::StorageLens',
                'AWS::S3::StorageLensGroup',
                'AWS::S3Express::AccessPoint',
                'AWS::S3Express::BucketPolicy',
                'AWS::S3Express::DirectoryBucket',
            ],
            notListable: [],
        },
        arns: ['s3', 's3express'],
        metrics: {
            namespace: 'AWS/S3',
            dimensions: ['BucketName', 'FilterId'],
            use: { metricName: 'AllRequests', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['s3'],
    },
    {
        id: 's3-files',
        name: 'Amazon S3 Files',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon Simple Storage Service'],
        billNames: ['AmazonS3'],
        resourceTypes: {
            listable: ['AWS::S3Files::FileSystemPolicy'],
            notListable: ['AWS::S3Files::AccessPoint', 'AWS::S3Files::FileSystem', 'AWS::S3Files::MountTarget'],
        },
        arns: ['s3files'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 's3-glacier',
        name: 'Amazon S3 Glacier',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon Glacier'],
        billNames: ['AmazonGlacier'],
        resourceTypes: { listable: [], notListable: [] },
        arns: ['glacier'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 's3-object-lambda',
        name: 'Amazon S3 Object Lambda',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon Simple Storage Service'],
        billNames: ['AmazonS3'],
        resourceTypes: {
            listable: ['AWS::S3ObjectLambda::AccessPoint'],
            notListable: ['AWS::S3ObjectLambda::AccessPointPolicy'],
        },
        arns: ['s3-object-lambda'],
        metrics: null,
        scope: 'region',
        status: 'closed',
        keys: [],
    },
    {
        id: 's3-outposts',
        name: 'Amazon S3 on Outposts',
        serviceCategory: 'Storage',
        costExplorerNames: [],
        billNames: ['AWSOutposts'],
        resourceTypes: {
            listable: ['AWS::S3Outposts::AccessPoint', 'AWS::S3Outposts::Endpoint'],
            notListable: ['AWS::S3Outposts::Bucket', 'AWS::S3Outposts::BucketPolicy'],
        },
        arns: ['s3-outposts'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['s3outposts'],
    },
    {
        id: 's3-tables',
        name: 'Amazon S3 Tables',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon Simple Storage Service'],
        billNames: ['AmazonS3'],
        resourceTypes: {
            listable: ['AWS::S3Tables::TableBucket', 'AWS::S3Tables::TableBucketPolicy'],
            notListable: ['AWS::S3Tables::Namespace', 'AWS::S3Tables::Table', 'AWS::S3Tables::TablePolicy'],
        },
        arns: ['s3tables'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 's3-vectors',
        name: 'Amazon S3 Vectors',
        serviceCategory: 'Storage',
        costExplorerNames: ['Amazon Simple Storage Service'],
        billNames: ['AmazonS3'],
        resourceTypes: {
            listable: ['AWS::S3Vectors::VectorBucket', 'AWS::S3Vectors::VectorBucketPolicy'],
            notListable: ['AWS::S3Vectors::Index'],
        },
        arns: ['s3vectors'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: [],
    },
    {
        id: 'storage-gateway',
        name: 'AWS Storage Gateway',
        serviceCategory: 'Storage',
        costExplorerNames: ['AWS Storage Gateway'],
        billNames: ['AWSStorageGateway', 'AWSStorageGatewayDeepArchive'],
        resourceTypes: { listable: ['AWS::StorageGateway::TapePool'], notListable: [] },
        arns: ['storagegateway'],
        metrics: {
            namespace: 'AWS/StorageGateway',
            dimensions: ['GatewayId', 'GatewayName'],
            use: { metricName: 'CloudBytesUploaded', statistic: 'Sum' },
        },
        scope: 'region',
        status: 'active',
        keys: ['storagegateway'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/rows/web.js
const web = [
    {
        id: 'alexa-web-information-service',
        name: 'Alexa Web Information Service',
        serviceCategory: 'Web',
        costExplorerNames: [],
        billNames: ['AlexaTopSites', 'AlexaWebInfoService'],
        resourceTypes: { listable: [], notListable: [] },
        arns: [],
        metrics: null,
        scope: 'global',
        status: 'ended',
        keys: [],
    },
    {
        id: 'location-service',
        name: 'Amazon Location Service',
        serviceCategory: 'Web',
        costExplorerNames: ['Amazon Location Service'],
        billNames: ['AmazonLocationService'],
        resourceTypes: {
            listable: [
                'AWS::Location::APIKey',
                'AWS::Location::GeofenceCollection',
                'AWS::Location::Map',
                'AWS::Location::PlaceIndex',
                'AWS::Location::RouteCalculator',
                'AWS::Location::Tracker',
                'AWS::Location::TrackerConsumer',
            ],
            notListable: [],
        },
        arns: ['geo'],
        metrics: null,
        scope: 'region',
        status: 'active',
        keys: ['locationservice'],
    },
];

;// CONCATENATED MODULE: ./build/src/services/registry.js

















/** The catalogue: every AWS service we know, one row each, by id. */
const services = [
    ...aiAndMachineLearning,
    ...analytics,
    ...businessApplications,
    ...compute,
    ...databases,
    ...developerTools,
    ...identity,
    ...integration,
    ...internetOfThings,
    ...managementAndGovernance,
    ...media,
    ...migration,
    ...networking,
    ...other,
    ...security,
    ...storage,
    ...web,
].sort((a, b) => (a.id < b.id ? -1 : 1));


/***/ })

};
