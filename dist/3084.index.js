export const id = 3084;
export const ids = [3084];
export const modules = {

/***/ 12716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ predecessorOf),
/* harmony export */   HK: () => (/* binding */ remembered),
/* harmony export */   Oe: () => (/* binding */ inOrderOfDays)
/* harmony export */ });
/* harmony import */ var _run_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53201);

async function predecessorOf(runStore, asOf, scope) {
    const runs = remembered(await runStore.history());
    const before = inOrderOfDays(runs).findLast(({ summary }) => summary.asOf < asOf && (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameScope */ .t4)(summary, scope));
    const measured = runs.findLast(({ summary }) => hasMeasured(summary, scope));
    const record = measured ? await runStore.readRunRecord(measured.run) : null;
    return { run: before?.run ?? null, seconds: new Map(Object.entries(record?.unitSeconds ?? {})) };
}
/** In the order in which they were written. */
function remembered(history) {
    return history.flatMap(({ run, content }) => {
        const summary = (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .readRunSummary */ .Au)(content);
        return summary ? [{ run, summary }] : [];
    });
}
/** By the day they are about; a run of an old day may be repaired today. Of one day, the one written last is last. */
function inOrderOfDays(runs) {
    return runs.toSorted(({ summary: a }, { summary: b }) => a.asOf === b.asOf ? 0 : a.asOf < b.asOf ? -1 : 1);
}
/** A run of all services has met the units of some as well. */
function hasMeasured({ scope = _run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz }, asked) {
    return scope.analysis !== 'costs' && (scope.services === null || (0,_run_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameServices */ .Rp)(scope, asked));
}


/***/ }),

/***/ 18860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ gapSubject),
/* harmony export */   V2: () => (/* binding */ GAP_SUBJECTS),
/* harmony export */   uE: () => (/* binding */ GAP_REMEDIES)
/* harmony export */ });
/** What can be missing from a report, in English. A closed list: every language has a translation of each, or does not compile. */
const GAP_SUBJECTS = [
    'savings',
    'recommended actions',
    'changes since the last report',
    'all charges by day',
    'all charges by provider',
    'all charges by service',
    'all charges by service category',
    'all charges by account',
    'all charges by region',
    'all charges by charge category',
    'all charges by kind of charge',
    'all charges by line item type',
    'all charges by invoice',
    'monthly by service',
    'monthly by payer and service',
    'monthly by pricing',
    'daily by service',
    'daily by account',
    'daily by region',
    'daily by service and account',
    'daily cost by region',
    'by service and account',
    'by service and usage type',
    'by service and region',
    'daily usage cost',
    'daily usage by account',
    'usage by operation and price',
    'commitments one by one',
    'which tag keys are in use',
    'cost by pricing category',
    'cost by more than two dimensions',
    'daily cost by two dimensions',
    'cost by tag',
    'shared cost by service and kind of charge',
    'tags',
    'effective cost',
    'billed cost',
    'Cost Explorer total',
    'budgets',
    'spend held against budgets',
    'forecast',
    'forecast by a model',
    'forecast interval',
    'part of the bill',
    'the bill',
    'what runs in AWS',
    'inventory',
    'cost by service',
    'usage of the last days',
    'usage by resource',
    'usage under commitments by day',
    'list prices',
    'a figure to steer by',
    'decisions about recommendations',
    'what actions have saved',
    'spend of owners',
    'tags of resources',
    'owners by organizational unit',
    'files of the pull request',
];
/** What would make it known, in English; closed as the subjects are. */
const GAP_REMEDIES = [
    'name a tenant in spendlog.yml to look at what runs in AWS',
    'this version puts no price on an action yet',
    'allow the permissions that this report names',
    'run again: what was read is kept',
    'nothing in AWS was asked for (--analysis costs)',
    'the bill was not asked for (--analysis recommendations)',
    'there is no earlier report in this folder yet',
    'read the bill from an export (--costs)',
    'read the bill from an export, and name a tag key under tags.required',
    'Cost Explorer keeps 13 months and the current one',
    'raise costs.maxRequests, or run again: what was read is kept',
    'Cost Explorer has no data for these days',
    'allow ce:GetCostAndUsage for the whole organisation',
    'allow the role to read the export',
    'allow the role to list the accounts of the organisation',
    'select an account of the organisation in spendlog.yml',
    'sign in to the payer, which sees net cost',
    'export the table with its tag columns',
    'export the EffectiveCost column',
    'export the BilledCost column',
    'export the column of usage types (x_UsageType, lineItem/UsageType)',
    'read a bill with daily usage',
    'read a bill with complete days of usage',
    'read the bill from the start of the running month',
    'read the bill from the start of the budget',
    'read at least 28 complete days',
    'read at least three final months',
    'set costs.crossCheck in spendlog.yml',
    'set budgets in spendlog.yml',
    'name the tag key under tags.required',
    'set the budget in a currency of the bill',
    'the next report is compared with this one',
    'contained in the detailed comparison',
    'there is nothing to compare it with on these days',
    'read a bill with contracted, list and effective cost',
    'there are no commitments in this currency',
    'recommendations have to stand for 30 days first',
    'nobody has decided about any of them so far',
    'set owners in spendlog.yml',
    'select the accounts by the organisation in spendlog.yml, not one by one',
    'allow pricing:GetProducts',
    'the price list names no single price for it',
    'list prices are looked up only for a tenant',
    'the bill puts these services and others under one name',
    'the report tells the cost of one tag key, and not by service',
    'the report does not tell the tags of what is recommended',
    'the report holds the most worthwhile of them only',
    'GitHub lists no more than 3,000 of them',
    'read a report of this version',
];
/** The subject that a question to a source names. A question that names a tag, or has no subject of its own, is told in general. */
function gapSubject(name) {
    if (/^(tag|costCategory):/.test(name))
        return 'cost by tag';
    return GAP_SUBJECTS.find((subject) => subject === name) ?? 'part of the bill';
}


/***/ }),

/***/ 19814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ym: () => (/* binding */ mapKnown)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, subject, remedy) {
    return { known: false, gap: { reason, subject, remedy } };
}
/** Applies `change` where the value is known and keeps the gap where it is not. */
function mapKnown(value, change) {
    return value.known ? known(change(value.value)) : value;
}


/***/ }),

/***/ 81621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ nonServiceOf),
/* harmony export */   Mf: () => (/* binding */ serviceOfArn),
/* harmony export */   T3: () => (/* binding */ billNamesOf),
/* harmony export */   WR: () => (/* binding */ servicesOfBillName),
/* harmony export */   ZU: () => (/* binding */ serviceOfResourceType),
/* harmony export */   cN: () => (/* binding */ serviceById)
/* harmony export */ });
/* harmony import */ var _non_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53766);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67096);


/** Third-party models are products of their own on the bill: `Claude 3.5 Sonnet v2 (Amazon Bedrock Edition)`. */
const BEDROCK_EDITION = '(amazon bedrock edition)';
const byId = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.map((service) => [service.id, service]));
const byBillName = new Map();
for (const service of _registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$) {
    for (const name of new Set(billNamesOf(service).map(plain))) {
        byBillName.set(name, [...(byBillName.get(name) ?? []), service]);
    }
}
const byNonServiceName = new Map(_non_services_js__WEBPACK_IMPORTED_MODULE_0__/* .nonServiceNames */ .n.map((entry) => [plain(entry.name), entry]));
const byResourceType = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.flatMap((service) => [...service.resourceTypes.listable, ...service.resourceTypes.notListable].map((type) => [type, service])));
const byArn = new Map(_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .services */ .$.flatMap((service) => service.arns.map((arn) => [arn, service])));
/** How many parts of a resource the catalogue tells apart, `loadbalancer/app` being two: no more of an ARN is looked at. */
const DEEPEST = Math.max(...[...byArn.keys()].map((arn) => arn.split(/[:/]/).length - 1));
function serviceById(id) {
    return byId.get(id);
}
/** Every name a bill may use for it: Cost Explorer's, those of exports, product codes and its own. */
function billNamesOf(service) {
    return [...new Set([service.name, ...service.costExplorerNames, ...service.billNames])];
}
/**
 * Services whose charges the bill puts under this name, by id: a name of Cost Explorer, FOCUS or CUR, or a product
 * code; capitals do not matter. Several services share `EC2 - Other`. Empty where the name is none we know.
 */
function servicesOfBillName(name) {
    const wanted = plain(name);
    const known = byBillName.get(wanted);
    if (known)
        return known;
    const bedrock = wanted.endsWith(BEDROCK_EDITION) ? byId.get('bedrock') : undefined;
    return bedrock ? [bedrock] : [];
}
/** Why no service stands behind a name on the bill, where that is known: tax, data transfer, a Marketplace product. */
function nonServiceOf(name) {
    return byNonServiceName.get(plain(name));
}
/** The service of `arn:partition:service:region:account:resource`; the catalogue's longest match wins. */
function serviceOfArn(arn) {
    const [prefix, , service, , , ...resource] = arn.split(':');
    if (prefix !== 'arn' || !service || resource.length === 0)
        return undefined;
    return longestMatch(service, resource.join(':'));
}
/** The service of a CloudFormation type, or of a type as Resource Explorer writes it: `ec2:volume`. */
function serviceOfResourceType(type) {
    if (type.includes('::'))
        return byResourceType.get(type);
    const colon = type.indexOf(':');
    return colon < 0 ? byArn.get(type) : longestMatch(type.slice(0, colon), type.slice(colon + 1));
}
function longestMatch(service, path) {
    // API Gateway's resources are paths: `/restapis/a1b2`.
    const resource = path.startsWith('/') ? path.slice(1) : path;
    let found = byArn.get(service);
    let end = -1;
    for (let depth = 0; depth < DEEPEST && end < resource.length; depth += 1) {
        end = separatorAfter(resource, end + 1);
        found = byArn.get(`${service}:${resource.slice(0, end)}`) ?? found;
    }
    return found;
}
function separatorAfter(text, start) {
    const found = text.slice(start).search(/[:/]/);
    return found < 0 ? text.length : start + found;
}
/** Exports differ in capitals (`awswaf`) and trailing spaces from each other. */
function plain(name) {
    return name.trim().toLowerCase();
}


/***/ }),

/***/ 53766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nonServiceNames)
/* harmony export */ });
/** Names of Cost Explorer's SERVICE dimension and of exports behind which no AWS service stands. */
const nonServiceNames = [
    { name: 'AWS Data Transfer', reason: 'transfer' },
    { name: 'AWSDataTransfer', reason: 'transfer' },
    { name: 'Fortinet Managed Rules for AWS WAF - Complete OWASP Top 10', reason: 'marketplace' },
    { name: 'JPEGmini Photo Server', reason: 'marketplace' },
    {
        name: 'Microsoft Windows Server 2019 Base with Containers Support by Bansir',
        reason: 'marketplace',
    },
    { name: 'OpenVPN Access Server (10 Connected Devices)', reason: 'marketplace' },
    { name: 'OpenVPN Access Server (100 Connected Devices)', reason: 'marketplace' },
    { name: 'Tax', reason: 'tax' },
    { name: 'The Things Stack AWS Launcher for LoRaWAN', reason: 'marketplace' },
    { name: 'Trend Micro Cloud One', reason: 'marketplace' },
    { name: 'VM-Series Next-Generation Firewall Bundle 1 [VM-300]', reason: 'marketplace' },
    {
        name: 'bucketAV - Antivirus for Amazon S3 - previously VirusScan for Amazon S3',
        reason: 'marketplace',
    },
];


/***/ })

};
