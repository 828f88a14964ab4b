export const id = 6135;
export const ids = [6135];
export const modules = {

/***/ 26002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/* harmony import */ var _is_denied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9919);

/** Names under which AWS services say that what is asked for has gone since it was listed. */
const GONE = /NotFound(?:Exception|Fault)?$/;
/**
 * Asks for each resource, where AWS has no call for all of them. One that has gone is left out. A refusal stays with its
 * resource, since policies of resources refuse one by one; where no resource is told at all it is thrown as it came, so that
 * the missing permission is named.
 */
async function* eachOf(items, ask) {
    let told = false;
    let refusal;
    for await (const item of items) {
        try {
            const answer = await ask(item);
            told = true;
            yield { item, answer };
        }
        catch (error) {
            if (isGone(error))
                continue;
            if (!(0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .G)(error))
                throw error;
            refusal ??= error;
            yield { item, answer: null };
        }
    }
    if (refusal !== undefined && !told)
        throw refusal;
}
/** SageMaker has one error for what is wrong and for what is not there. */
function isGone(error) {
    return (GONE.test((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error)) ||
        ((0,_is_denied_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(error) === 'ValidationException' &&
            error instanceof Error &&
            /could not find|does not exist/i.test(error.message)));
}


/***/ }),

/***/ 43673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseFailures)
/* harmony export */ });
/* harmony import */ var _unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7999);

/** What ECS says of a resource that has gone since it was listed. */
const GONE = 'MISSING';
/** ECS answers 200 with a list of what it could not tell: throws `DATA_UNEXPECTED` for all but what has gone. */
function refuseFailures(operation, failures) {
    const wrong = failures?.find(({ reason }) => reason !== GONE);
    if (!wrong)
        return;
    throw (0,_unexpected_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpectedAnswer */ .a)(`${operation} could not tell some of what was listed.`);
}


/***/ }),

/***/ 66135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ services_load)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(80212);
// EXTERNAL MODULE: ./build/src/datasets/bounded.js
var bounded = __webpack_require__(33622);
// EXTERNAL MODULE: ./build/src/datasets/each-of.js
var each_of = __webpack_require__(26002);
// EXTERNAL MODULE: ./build/src/datasets/in-chunks.js
var in_chunks = __webpack_require__(65651);
// EXTERNAL MODULE: ./build/src/datasets/iso-instant.js
var iso_instant = __webpack_require__(87230);
// EXTERNAL MODULE: ./build/src/datasets/pages.js
var pages = __webpack_require__(30667);
// EXTERNAL MODULE: ./build/src/datasets/tags-of.js
var tags_of = __webpack_require__(92450);
// EXTERNAL MODULE: ./build/src/datasets/text-column.js
var text_column = __webpack_require__(54527);
// EXTERNAL MODULE: ./build/src/datasets/ecs/clusters.js
var clusters = __webpack_require__(24366);
// EXTERNAL MODULE: ./build/src/datasets/ecs/refuse-failures.js
var refuse_failures = __webpack_require__(43673);
;// CONCATENATED MODULE: ./build/src/datasets/ecs/runs-on.js
/** From the launch type, or the capacity providers of the strategy that is used instead of one. */
function runsOn({ launchType, capacityProviderStrategy, }) {
    if (launchType === 'FARGATE')
        return 'fargate';
    if (launchType === 'EC2')
        return 'ec2';
    if (launchType === 'EXTERNAL')
        return 'external';
    const kinds = new Set((capacityProviderStrategy ?? []).map(({ capacityProvider }) => kindOf(capacityProvider)));
    const [kind] = kinds;
    return kinds.size > 1 ? 'mixed' : (kind ?? 'unknown');
}
function kindOf(provider) {
    if (provider === 'FARGATE')
        return 'fargate';
    return provider === 'FARGATE_SPOT' ? 'fargate-spot' : 'ec2';
}

;// CONCATENATED MODULE: ./build/src/datasets/ecs/task-size.js

/** Sizes are text; on EC2 a task may have none. Where no platform is told, tasks run on Linux and x86_64. */
function taskSizeOf(definition) {
    return {
        cpuUnits: numberOf(definition?.cpu),
        memoryMib: numberOf(definition?.memory),
        architecture: (0,bounded/* bounded */.M)(definition?.runtimePlatform?.cpuArchitecture ?? 'X86_64'),
        operatingSystem: (0,bounded/* bounded */.M)(definition?.runtimePlatform?.operatingSystemFamily ?? 'LINUX'),
    };
}
function numberOf(text) {
    return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/src/datasets/ecs/services.load.js












/** The most that DescribeServices takes at once. */
const CHUNK = 10;
const PAGE = 100;
/** All services of the clusters that were listed before. A task definition is read once, however many services use it. */
const load = async function* (context) {
    const { client, signal } = context;
    const ecs = client(dist_cjs/* ECSClient */.Zgc);
    const sizes = new Map();
    const sizeOf = ({ taskDefinition = '' }) => {
        const asked = sizes.get(taskDefinition) ??
            ecs
                .send(new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition }), { abortSignal: signal })
                .then(({ taskDefinition: told }) => taskSizeOf(told));
        sizes.set(taskDefinition, asked);
        return asked;
    };
    for await (const { item, answer } of (0,each_of/* eachOf */.p)(servicesOf(ecs, context), sizeOf))
        yield rowOf(item, answer);
};
/* harmony default export */ const services_load = (load);
async function* servicesOf(ecs, { rows, signal }) {
    for (const cluster of (0,text_column/* textColumn */._)(rows(clusters/* ecsClusters */.v.id), 'clusterArn')) {
        const arns = (0,pages/* itemsOf */.S)({
            operation: 'ListServices',
            ask: (nextToken) => ecs.send(new dist_cjs/* ListServicesCommand */.qde({ cluster, maxResults: PAGE, nextToken }), { abortSignal: signal }),
            items: ({ serviceArns }) => serviceArns,
            next: ({ nextToken }) => nextToken,
            idOf: (arn) => arn,
        });
        for await (const services of (0,in_chunks/* inChunks */.m)(arns, CHUNK)) {
            const command = new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services, include: ['TAGS'] });
            yield* (0,pages/* itemsOf */.S)({
                operation: 'DescribeServices',
                ask: async () => {
                    const answer = await ecs.send(command, { abortSignal: signal });
                    (0,refuse_failures/* refuseFailures */.G)('DescribeServices', answer.failures);
                    return answer;
                },
                items: (answer) => answer.services,
                next: () => undefined,
                idOf: ({ serviceArn }) => serviceArn,
            });
        }
    }
}
function rowOf(service, size) {
    const clusterName = (0,bounded/* bounded */.M)(service.clusterArn?.split('/').at(-1) ?? '');
    const serviceName = (0,bounded/* bounded */.M)(service.serviceName ?? '');
    return {
        serviceId: `${clusterName}/${serviceName}`,
        serviceName,
        clusterName,
        status: (0,bounded/* boundedOrNull */.Q)(service.status),
        desiredTasks: service.desiredCount ?? null,
        runningTasks: service.runningCount ?? null,
        runsOn: runsOn(service),
        scheduling: (0,bounded/* boundedOrNull */.Q)(service.schedulingStrategy),
        createdAt: (0,iso_instant/* isoInstant */.j)(service.createdAt),
        taskDefinition: size === null ? 'denied' : 'read',
        taskCpuUnits: size?.cpuUnits ?? null,
        taskMemoryMib: size?.memoryMib ?? null,
        architecture: size?.architecture ?? null,
        operatingSystem: size?.operatingSystem ?? null,
        tags: (0,tags_of/* tagsOf */.F)(service.tags),
    };
}


/***/ }),

/***/ 65651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ inChunks)
/* harmony export */ });
/** The items in lists of at most `size`, for calls that take so many at once. */
async function* inChunks(items, size) {
    let chunk = [];
    for await (const item of items) {
        chunk.push(item);
        if (chunk.length < size)
            continue;
        yield chunk;
        chunk = [];
    }
    if (chunk.length > 0)
        yield chunk;
}


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

/***/ 87230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isoMilliseconds),
/* harmony export */   j: () => (/* binding */ isoInstant)
/* harmony export */ });
/** The last instant a Date can hold, in milliseconds. */
const LAST_INSTANT = 8.64e15;
/** ISO text of what the SDK read as a time; `null` where AWS did not tell, or told what no calendar has. */
function isoInstant(time) {
    return isoMilliseconds(time?.getTime());
}
/** ISO text of milliseconds since 1970: CloudWatch Logs counts in them, not in seconds. */
function isoMilliseconds(milliseconds) {
    const usable = milliseconds !== undefined && Math.abs(milliseconds) <= LAST_INSTANT;
    return usable ? new Date(milliseconds).toISOString() : null;
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

/***/ 92450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf),
/* harmony export */   X: () => (/* binding */ tagsOfMap)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33622);

/** AWS allows fifty of a customer's own; those that AWS adds itself (`aws:…`) are not counted among them, and guards look at them. */
const MOST = 200;
/** Tags as AWS lists them, by key; those without a key are left out. */
function tagsOf(tags) {
    const named = (tags ?? []).slice(0, MOST).flatMap((tag) => {
        const key = tag.Key ?? tag.key;
        return key ? [[(0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(key), (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(tag.Value ?? tag.value ?? '')]] : [];
    });
    return Object.fromEntries(named);
}
/** Tags where AWS's model has a map. */
function tagsOfMap(tags) {
    return tagsOf(Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })));
}


/***/ }),

/***/ 54527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ textColumn)
/* harmony export */ });
/** The texts of one column: rows of a dataset that was read before come without their type. */
function textColumn(rows, column) {
    return rows.flatMap((row) => {
        const columns = typeof row === 'object' && row !== null ? new Map(Object.entries(row)) : new Map();
        const value = columns.get(column);
        return typeof value === 'string' && value !== '' ? [value] : [];
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


/***/ })

};
