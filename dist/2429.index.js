export const id = 2429;
export const ids = [2429];
export const modules = {

/***/ 42429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ inventory_load)
});

// EXTERNAL MODULE: ./build/src/services/find-service.js
var find_service = __webpack_require__(81621);
// EXTERNAL MODULE: ./build/src/datasets/is-denied.js
var is_denied = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/src/datasets/inventory/catalogue.js
/** The value of Resource Explorer's region for what belongs to no region. */
const GLOBAL = 'global';

;// CONCATENATED MODULE: ./build/src/datasets/inventory/count-listed.js
/**
 * Rows by service and type, ascending, of the wanted services and of what the catalogue does not know. Resources of
 * other known services are left out: nothing is spent on them here. What is not known counts where it is, since the
 * tagging API of one region answers for the region and for the global place.
 */
function countListed({ source, resources }, { services, regions }, catalogue, said) {
    const counts = new Map();
    for (const { arn, resourceType, region } of resources) {
        const service = serviceOf(arn, resourceType, catalogue)?.id ?? null;
        if (service === null ? !regions.includes(region) : !services.includes(service))
            continue;
        const key = JSON.stringify([service ?? '', resourceType]);
        const count = counts.get(key) ?? { service, resourceType, resources: 0 };
        count.resources += 1;
        counts.set(key, count);
    }
    const reason = said.length > 0 ? said.join('; ') : null;
    return [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { service, resourceType, resources }]) => ({
        service,
        resourceType,
        resources,
        source,
        reason,
    }));
}
/**
 * A CloudFormation type says more than an ARN, which names a cluster of any database engine alike; but it says nothing of a
 * service without types of its own: a network load balancer has the type of all load balancers.
 */
function serviceOf(arn, resourceType, catalogue) {
    const byArn = catalogue.serviceOfArn(arn);
    const byType = catalogue.serviceOfResourceType(resourceType);
    return resourceType.includes('::') && !isToldByArnAlone(byArn) ? (byType ?? byArn) : (byArn ?? byType);
}
function isToldByArnAlone(service) {
    const types = service?.resourceTypes;
    return types !== undefined && types.listable.length + types.notListable.length === 0;
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudcontrol/dist-cjs/index.js
var dist_cjs = __webpack_require__(99871);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var pages = __webpack_require__(30667);
;// CONCATENATED MODULE: ./build/src/datasets/inventory/cloud-control.load.js



const PAGE = 100;
/** The type does not know how, or wants a parent that is not named. */
const CANNOT = new Set([
    'InvalidRequestException',
    'PrivateTypeException',
    'TypeNotFoundException',
    'UnsupportedActionException',
]);
/** The type's own handler gave up; other types are not concerned. */
const HANDLER = new Set([
    'GeneralServiceException',
    'HandlerFailureException',
    'HandlerInternalFailureException',
    'InvalidCredentialsException',
    'NetworkFailureException',
    'NotStabilizedException',
    'ResourceNotFoundException',
    'ServiceLimitExceededException',
]);
/**
 * Counts the resources of a type in the client's account and region, with so many calls at most. Throws what concerns
 * every type and may pass: throttling, deadlines, network.
 */
async function countType({ client, signal }, TypeName, most) {
    const control = client(dist_cjs/* CloudControlClient */.iU);
    let calls = 0;
    let resources = 0;
    const ask = (NextToken) => {
        if (calls === most)
            throw new MoreThanCounted();
        calls += 1;
        const command = new dist_cjs/* ListResourcesCommand */.TK({ TypeName, MaxResults: PAGE, NextToken });
        return control.send(command, { abortSignal: signal });
    };
    const items = (0,pages/* itemsOf */.S)({
        operation: 'ListResources',
        ask,
        items: ({ ResourceDescriptions }) => ResourceDescriptions,
        next: ({ NextToken }) => NextToken,
        idOf: ({ Identifier }) => Identifier,
    });
    try {
        for await (const _ of items)
            resources += 1;
        return { count: { state: 'counted', resources }, calls, forAll: false };
    }
    catch (error) {
        return { count: without(error, resources), calls, forAll: (0,is_denied/* isDenied */.G)(error) && !isOfService(error) };
    }
}
/** There is a page left for which no call is. */
class MoreThanCounted extends Error {
    name = 'MoreThanCounted';
}
function without(error, resources) {
    const name = (0,is_denied/* nameOf */.V)(error);
    if (error instanceof MoreThanCounted)
        return { state: 'not-read', reason: `at least ${resources}; counting ended there`, error: null };
    if (CANNOT.has(name))
        return { state: 'cannot-be-listed', reason: `Cloud Control: ${name}` };
    if ((0,is_denied/* isDenied */.G)(error) || (HANDLER.has(name) && saysDenied(error)))
        return { state: 'not-read', reason: 'Cloud Control: denied', error };
    if (HANDLER.has(name))
        return { state: 'not-read', reason: `Cloud Control: ${name}`, error };
    throw error;
}
/** AWS names the action that it refused: one of the service below says nothing about other types. */
function isOfService(error) {
    return error instanceof Error && /not authorized to perform:?\s+(?!cloudformation:)/.test(error.message);
}
/** Handlers wrap the refusal of the service below in an error of their own. */
function saysDenied(error) {
    return error instanceof Error && /not authorized|access ?denied/i.test(error.message);
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/count-types.js

/** Types that Cloud Control is asked for at a time. */
const AT_ONCE = 5;
/** Calls for all types of a place: at the two a second that we allow ourselves there, a minute. */
const CALLS = 120;
/** Calls for one type: at a hundred resources a call, a type with more would take the time of all others. */
const CALLS_OF_TYPE = 30;
const NOT_ASKED = {
    state: 'not-read',
    reason: `Cloud Control: not asked, since it was asked ${CALLS} times for other types of this place; Resource Explorer shows all types in a few calls`,
    error: null,
};
const DENIED = { state: 'not-read', reason: 'Cloud Control: denied', error: null };
/**
 * What Cloud Control says about each of the types, those that come first as long as there are calls left for them. Who
 * may not ask Cloud Control asks no further. Which types that leaves out follows from the answers, not from their speed.
 */
async function countTypes(types, context) {
    const counts = new Map();
    let left = CALLS;
    let denied = false;
    for (let from = 0; from < types.length; from += AT_ONCE) {
        const some = types.slice(from, from + AT_ONCE);
        const asked = denied ? [] : some.slice(0, left);
        const most = Math.min(CALLS_OF_TYPE, Math.floor(left / asked.length));
        const counted = await Promise.all(asked.map(async (type) => ({ type, ...(await countType(context, type, most)) })));
        for (const { type, count } of counted)
            counts.set(type, count);
        for (const type of some.slice(asked.length))
            counts.set(type, denied ? DENIED : NOT_ASKED);
        left -= counted.reduce((sum, { calls }) => sum + calls, 0);
        denied ||= counted.some(({ forAll }) => forAll);
    }
    return counts;
}
/** The first type of each list, then the second of each, and so on, each once. */
function inTurn(lists) {
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
    return [...new Set(turns.flat())];
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/explained-elsewhere.js
/**
 * The name on the bill by which the charges of an unseen service may be those of one that is seen: several services
 * are billed as `EC2 - Other`. `null` where it has a name of its own, so that it must be somewhere.
 */
function explainedElsewhere(service, seen, { serviceById }) {
    const names = service?.costExplorerNames ?? [];
    const explained = new Set([...seen].flatMap((id) => (id === null ? [] : (serviceById(id)?.costExplorerNames ?? []))));
    return names.length > 0 && names.every((name) => explained.has(name)) ? (names[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/list-service.js
/** Stands for types of a service that share a row. */
const ALL_TYPES = '*';
/** A service that the broad sources show nothing of, type by type: those they leave out as Cloud Control counted them. At least one row. */
function listService(id, { none, listable, notListable }, counts, said) {
    const counted = listable.flatMap((type) => {
        const count = counts.get(type);
        return count ? [[type, count]] : [];
    });
    const rows = [
        ...rowsOf(id, counted, none.length),
        ...notListable.map((type) => cannot(id, type, 'no source lists this type')),
    ];
    return {
        rows: rows.length > 0 ? rows : [cannot(id, ALL_TYPES, ['no type of it is known', ...said].join('; '))],
        answered: counted.some(([, { state }]) => state !== 'not-read'),
        errors: counted.flatMap(([, count]) => (count.state === 'not-read' && count.error ? [count.error] : [])),
    };
}
/** Types without a resource share one row: most of a service's types are not in use anywhere. */
function rowsOf(service, counted, notShown) {
    const isNone = ([, count]) => count.state === 'counted' && count.resources === 0;
    const rows = counted.filter((one) => !isNone(one)).map(([type, count]) => rowOf(service, type, count));
    const notListed = counted.filter(isNone).length;
    return notShown + notListed === 0 ? rows : [...rows, noneOf(service, notShown, notListed)];
}
function noneOf(service, notShown, notListed) {
    const of = [
        ...(notShown > 0 ? [`of the ${notShown} types that Resource Explorer shows`] : []),
        ...(notListed > 0 ? [`of the ${notListed} types that Cloud Control lists`] : []),
    ];
    const source = notShown > 0 ? 'resource-explorer' : 'cloud-control';
    return { service, resourceType: ALL_TYPES, resources: 0, source, reason: `none ${of.join(' and ')}` };
}
function rowOf(service, resourceType, count) {
    if (count.state === 'cannot-be-listed')
        return cannot(service, resourceType, count.reason);
    if (count.state === 'not-read')
        return { service, resourceType, resources: null, source: 'not-read', reason: count.reason };
    return { service, resourceType, resources: count.resources, source: 'cloud-control', reason: null };
}
function cannot(service, resourceType, reason) {
    return { service, resourceType, resources: null, source: 'cannot-be-listed', reason };
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-resource-explorer-2/dist-cjs/index.js
var client_resource_explorer_2_dist_cjs = __webpack_require__(75838);
// EXTERNAL MODULE: ./build/src/datasets/bounded.js
var bounded = __webpack_require__(33622);
;// CONCATENATED MODULE: ./build/src/datasets/inventory/broad-source.js

/** The source is not set up here, or wants to be asked in another way; another one may do. */
const NOT_HERE = new Set([
    'InvalidParameterException',
    'ResourceNotFoundException',
    'UnknownOperationException',
    'ValidationException',
]);
/** Errors with which a source is not there or not allowed; any other ends the read. */
function unusable(error, what) {
    if ((0,is_denied/* isDenied */.G)(error))
        return { state: 'unusable', reason: `${what}: denied`, error };
    const name = (0,is_denied/* nameOf */.V)(error);
    if (NOT_HERE.has(name))
        return { state: 'unusable', reason: `${what}: ${name}`, error };
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOTFOUND';
    return missing ? { state: 'unusable', reason: `${what}: not in this region`, error } : null;
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/resource-explorer.load.js




/** At 1,000, the most that is allowed, ListResources gives no token and so hides what comes after. */
const resource_explorer_load_PAGE = 500;
const WHAT = 'Resource Explorer';
/** Resources of this account in the given regions, through the default view of the client's region. */
async function listWithResourceExplorer(context, regions) {
    const explorer = context.client(client_resource_explorer_2_dist_cjs/* ResourceExplorer2Client */.HwK);
    try {
        const view = await wholeView(explorer, context.signal);
        if (view.arn === null)
            return { state: 'unusable', reason: `${WHAT}: ${view.reason}`, error: null };
        const resources = [];
        for (const region of regions)
            for await (const one of list(explorer, context, view, region))
                resources.push(one);
        return { state: 'listed', source: 'resource-explorer', resources, limits: null };
    }
    catch (error) {
        const answer = unusable(error, WHAT);
        if (answer)
            return answer;
        throw error;
    }
}
/** The region's default view, where it leaves nothing of the account out. */
async function wholeView(explorer, signal) {
    const { ViewArn } = await explorer.send(new client_resource_explorer_2_dist_cjs/* GetDefaultViewCommand */.qhN({}), { abortSignal: signal });
    if (!ViewArn)
        return { arn: null, reason: 'no default view in this region' };
    const { View } = await explorer.send(new client_resource_explorer_2_dist_cjs/* GetViewCommand */.bet({ ViewArn }), { abortSignal: signal });
    if (!View)
        return { arn: null, reason: 'what its default view shows is not told' };
    if (View.Filters?.FilterString)
        return { arn: null, reason: 'its default view leaves resources out' };
    if (View.Scope?.includes(':ou/'))
        return { arn: null, reason: 'its default view shows one unit only' };
    return { arn: ViewArn, wide: View.Scope?.includes(':organization/') ?? false };
}
async function* list(explorer, { account, signal }, { arn: ViewArn, wide }, region) {
    const FilterString = wide ? `region:${region} accountid:${account}` : `region:${region}`;
    const items = (0,pages/* itemsOf */.S)({
        operation: 'ListResources',
        ask: (NextToken) => explorer.send(new client_resource_explorer_2_dist_cjs/* ListResourcesCommand */.TK$({ ViewArn, Filters: { FilterString }, MaxResults: resource_explorer_load_PAGE, NextToken }), { abortSignal: signal }),
        items: ({ Resources }) => Resources,
        next: ({ NextToken }) => NextToken,
        idOf: ({ Arn }) => Arn,
    });
    for await (const { Arn = '', CfnResourceType, ResourceType, OwningAccountId, Region } of items) {
        // The filter is not all that stands between two accounts.
        if (OwningAccountId !== account || Region !== region)
            continue;
        yield { arn: (0,bounded/* bounded */.M)(Arn), resourceType: (0,bounded/* bounded */.M)(CfnResourceType ?? ResourceType ?? ''), region };
    }
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/supported-types.load.js



/** Nothing follows from what is not shown. */
const NO_TYPES = { cloudFormation: new Set(), own: [] };
/** The most that is allowed; what would come after is merely asked for elsewhere. */
const supported_types_load_PAGE = 1_000;
/** {@link NO_TYPES} where Resource Explorer may not be asked for them. Throws what concerns the connection. */
async function supportedTypes({ client, signal }) {
    const explorer = client(client_resource_explorer_2_dist_cjs/* ResourceExplorer2Client */.HwK);
    const items = (0,pages/* itemsOf */.S)({
        operation: 'ListSupportedResourceTypes',
        ask: (NextToken) => explorer.send(new client_resource_explorer_2_dist_cjs/* ListSupportedResourceTypesCommand */.tDW({ MaxResults: supported_types_load_PAGE, NextToken }), {
            abortSignal: signal,
        }),
        items: ({ ResourceTypes }) => ResourceTypes,
        next: ({ NextToken }) => NextToken,
        idOf: ({ ResourceType }) => ResourceType,
    });
    try {
        const types = await Array.fromAsync(items);
        return {
            cloudFormation: new Set(types.flatMap(({ CFNResourceTypes }) => CFNResourceTypes ?? [])),
            own: types.flatMap(({ ResourceType, CFNResourceTypes }) => ResourceType && !CFNResourceTypes?.length ? [ResourceType] : []),
        };
    }
    catch (error) {
        if (unusable(error, 'Resource Explorer'))
            return NO_TYPES;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/datasets/tagging/tagged-resources.load.js
var tagged_resources_load = __webpack_require__(19881);
;// CONCATENATED MODULE: ./build/src/datasets/inventory/arn-type.js
/** `service:type` of an ARN, e.g. `ec2:volume`; the service alone where the resource has no type, e.g. `sqs`. */
function arnType(arn) {
    const [, , service = '', , , ...rest] = arn.split(':');
    const resource = rest.join(':').replace(/^\//, '');
    const [type = '', ...name] = resource.split(/[/:]/);
    return name.length > 0 && type !== '' ? `${service}:${type}` : service;
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/tagging.load.js





const tagging_load_WHAT = 'tagging API';
/** Resources of the client's region that carry a tag or once did: those that never had one, it does not know. */
async function listWithTagging(context) {
    try {
        const resources = [];
        for await (const { ResourceARN = '' } of (0,tagged_resources_load/* taggedResources */.u)(context)) {
            const arn = (0,bounded/* bounded */.M)(ResourceARN);
            resources.push({ arn, resourceType: arnType(arn), region: arn.split(':')[3] || GLOBAL });
        }
        const limits = 'only resources that carry a tag or once did';
        return { state: 'listed', source: 'tagging-api', resources, limits };
    }
    catch (error) {
        const answer = unusable(error, tagging_load_WHAT);
        if (answer)
            return answer;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/unseen-types.js
function unseenTypes(service, { cloudFormation, own }, { serviceOfResourceType }) {
    const { listable, notListable } = service?.resourceTypes ?? { listable: [], notListable: [] };
    const isTold = (type) => cloudFormation.has(type);
    const ofService = own.filter((type) => service && serviceOfResourceType(type)?.id === service.id);
    return {
        none: [...[...listable, ...notListable].filter(isTold), ...ofService],
        listable: listable.filter((type) => !isTold(type)),
        notListable: notListable.filter((type) => !isTold(type)),
    };
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/read-inventory.js










/**
 * One row for each type of the unit's services that a source knows, and at least one for each service. Throws the
 * refusal where every source refused or is not set up, and whatever concerns the connection rather than a source.
 */
async function* readInventory(context, catalogue) {
    const wanted = { services: context.services, regions: regionsOf(context, catalogue) };
    const broad = await listBroadly(context, wanted.regions);
    const counts = broad.listed ? countListed(broad.listed, wanted, catalogue, broad.said) : [];
    yield* counts;
    const shown = new Set(counts.map(({ service }) => service));
    const missing = context.services.filter((one) => !shown.has(one));
    const listings = await listMissing(missing, shown, broad, { context, catalogue });
    if (!broad.listed && !listings.some(({ answered }) => answered)) {
        refuse([...broad.errors, ...listings.flatMap(({ errors }) => errors)]);
    }
    for (const { rows } of listings)
        yield* rows;
}
/** Services of which the broad source shows nothing. Where it tells which types it shows, its silence about them is an answer. */
async function listMissing(missing, shown, { listed, said }, { context, catalogue }) {
    const showsAll = listed !== null && listed.limits === null;
    const supported = showsAll && missing.length > 0 ? await supportedTypes(context) : NO_TYPES;
    const services = missing.map((id) => {
        const service = catalogue.serviceById(id);
        const types = unseenTypes(service, supported, catalogue);
        const name = showsAll ? explainedElsewhere(service, shown, catalogue) : null;
        const isOpen = types.listable.length > 0 || types.none.length === 0;
        return { id, types, explainedBy: isOpen ? name : null };
    });
    const unexplained = services.filter(({ explainedBy }) => explainedBy === null);
    const counts = await countTypes(inTurn(unexplained.map(({ types }) => types.listable)), context);
    return services.map(({ id, types, explainedBy }) => explainedBy === null ? listService(id, types, counts, said) : unseen(id, explainedBy));
}
/** Asking Cloud Control for every type of every service that a name on the bill might mean would take most of the run. */
function unseen(service, name) {
    const reason = `Resource Explorer shows none; the charges named ${name} may be those of the services it shows`;
    const row = { service, resourceType: ALL_TYPES, resources: null, source: 'not-read', reason };
    return { rows: [row], answered: false, errors: [] };
}
/** The first source that lists all services at once and can be used here. */
async function listBroadly(context, regions) {
    const errors = [];
    const said = [];
    const sources = [
        () => listWithResourceExplorer(context, regions),
        () => listWithTagging(context),
    ];
    for (const ask of sources) {
        const answer = await ask();
        if (answer.state === 'listed') {
            const all = answer.limits === null ? said : [answer.limits, ...said];
            return { listed: answer, errors, said: all };
        }
        if (answer.error !== null)
            errors.push(answer.error);
        said.push(answer.reason);
    }
    return { listed: null, errors, said };
}
/** What Resource Explorer calls the places where the unit's services have their resources. */
function regionsOf(context, { serviceById }) {
    const regions = context.services.map((id) => scopeOf(serviceById(id)) === 'global' ? GLOBAL : context.region);
    // The bill names only what the catalogue does not know: what that is may be among the resources.
    return regions.length === 0 ? [context.region] : [...new Set(regions)];
}
function scopeOf(service) {
    return service?.scope ?? 'region';
}
/** Without any error, nothing was asked that could refuse, and what is missing is in the rows. */
function refuse(errors) {
    const denied = errors.filter(is_denied/* isDenied */.G);
    if (denied.length > 1)
        throw new EverySourceDenied();
    // A missing permission says more than a region without the API.
    if (errors.length > 0)
        throw denied[0] ?? errors[0];
}
/** Named as AWS names a refusal, and without one action in its text: all that the inventory reads with are missing. */
class EverySourceDenied extends Error {
    name = 'AccessDeniedException';
    constructor() {
        super('Resource Explorer, the tagging API and Cloud Control: none of them may be asked.');
    }
}

;// CONCATENATED MODULE: ./build/src/datasets/inventory/inventory.load.js


const catalogue = { serviceById: find_service/* serviceById */.cN, serviceOfArn: find_service/* serviceOfArn */.Mf, serviceOfResourceType: find_service/* serviceOfResourceType */.ZU };
const load = (context) => readInventory(context, catalogue);
/* harmony default export */ const inventory_load = (load);


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** Names under which AWS services refuse a caller that they know (error tables of their API references). */
const DENIED = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationErrorException',
    'NotAuthorizedException',
    'UnauthorizedException',
    'UnauthorizedOperation',
]);
/** Whether a permission is missing, as against a call that went wrong. */
function isDenied(error) {
    return DENIED.has(nameOf(error));
}
function nameOf(error) {
    return error instanceof Error ? error.name : 'Error';
}


/***/ }),

/***/ 30667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/**
 * The items of all pages, each id once, since pages overlap while resources come and go. Throws `DATA_UNEXPECTED` for an
 * answer without its list, an item without an id, and a token that comes back: none of them may look like the end.
 */
async function* itemsOf(paged) {
    const seen = new Set();
    for await (const page of pagesOf(paged)) {
        const items = paged.items(page);
        if (!items)
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} answered without its list`);
        for (const item of items) {
            const id = paged.idOf(item);
            if (!id)
                throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${paged.operation} listed something without an id`);
            if (seen.has(id))
                continue;
            seen.add(id);
            yield item;
        }
    }
}
/** All pages in order. Throws `DATA_UNEXPECTED` when a token comes back, which would go on for ever. */
async function* pagesOf({ operation, ask, next, }) {
    const tokens = new Set();
    let token;
    do {
        const page = await ask(token);
        yield page;
        token = next(page) || undefined;
        if (token !== undefined && tokens.has(token)) {
            throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${operation} led to the same page twice`);
        }
        if (token !== undefined)
            tokens.add(token);
    } while (token !== undefined);
}


/***/ }),

/***/ 19881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ taggedResources)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_resource_groups_tagging_api__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5059);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);


/** The most that GetResources returns at once. */
const PAGE = 100;
/** Resources of the client's region that carry a tag or once did, each once: those that never had one, the tagging API does not know. */
function taggedResources({ client, signal, }) {
    const tagging = client(_aws_sdk_client_resource_groups_tagging_api__WEBPACK_IMPORTED_MODULE_1__/* .ResourceGroupsTaggingAPIClient */ .DE);
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'GetResources',
        ask: (PaginationToken) => tagging.send(new _aws_sdk_client_resource_groups_tagging_api__WEBPACK_IMPORTED_MODULE_1__/* .GetResourcesCommand */ .zR({ ResourcesPerPage: PAGE, PaginationToken }), {
            abortSignal: signal,
        }),
        items: ({ ResourceTagMappingList }) => ResourceTagMappingList,
        next: ({ PaginationToken }) => PaginationToken,
        idOf: ({ ResourceARN }) => ResourceARN,
    });
}


/***/ }),

/***/ 7999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unexpectedAnswer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** AWS answered without what the answer must hold: never an empty list. @param message Begins with AWS's name of the call. */
function unexpectedAnswer(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpendlogError */ .T('DATA_UNEXPECTED', message, 'Run again; if it stays, report it with the operation named above.');
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
