export const id = 2009;
export const ids = [2009];
export const modules = {

/***/ 32009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50586);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33622);
/* harmony import */ var _in_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65651);
/* harmony import */ var _iso_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87230);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _tags_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92450);






const PAGE = 400;
/** The most that DescribeTags takes at once. */
const TAGGED_AT_ONCE = 20;
const ARN_BEFORE_NAME = ':loadbalancer/';
/** What the names in ARNs begin with, for answers without a type. */
const TYPES = { app: 'application', net: 'network', gwy: 'gateway' };
/** All application, network and gateway load balancers of the region, with their tags. */
const load = async function* ({ client, signal }) {
    const elb = client(_aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__/* .ElasticLoadBalancingV2Client */ .MlD);
    const found = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'DescribeLoadBalancers',
        ask: (Marker) => elb.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__/* .DescribeLoadBalancersCommand */ .AZi({ PageSize: PAGE, Marker }), { abortSignal: signal }),
        items: ({ LoadBalancers }) => LoadBalancers,
        next: ({ NextMarker }) => NextMarker,
        idOf: ({ LoadBalancerArn }) => LoadBalancerArn,
    });
    for await (const some of (0,_in_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .inChunks */ .m)(found, TAGGED_AT_ONCE)) {
        const ResourceArns = some.flatMap(({ LoadBalancerArn }) => LoadBalancerArn ?? []);
        const { TagDescriptions } = await elb.send(new _aws_sdk_client_elastic_load_balancing_v2__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTagsCommand */ .yRM({ ResourceArns }), {
            abortSignal: signal,
        });
        const tags = new Map((TagDescriptions ?? []).map(({ ResourceArn, Tags }) => [ResourceArn, (0,_tags_of_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOf */ .F)(Tags)]));
        for (const one of some)
            yield rowOf(one, tags.get(one.LoadBalancerArn) ?? {});
    }
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function rowOf(balancer, tags) {
    const loadBalancerArn = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .bounded */ .M)(balancer.LoadBalancerArn ?? '');
    const measured = loadBalancerArn.split(ARN_BEFORE_NAME)[1] ?? null;
    const type = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(balancer.Type) ?? TYPES[measured?.split('/')[0] ?? ''] ?? null;
    return {
        loadBalancerArn,
        name: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(balancer.LoadBalancerName),
        type,
        scheme: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(balancer.Scheme),
        state: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(balancer.State?.Code),
        createdAt: (0,_iso_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .isoInstant */ .j)(balancer.CreatedTime),
        vpcId: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_4__/* .boundedOrNull */ .Q)(balancer.VpcId),
        availabilityZones: balancer.AvailabilityZones?.length ?? 0,
        applicationName: type === 'application' ? measured : null,
        networkName: type === 'network' ? measured : null,
        gatewayName: type === 'gateway' ? measured : null,
        tags,
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
