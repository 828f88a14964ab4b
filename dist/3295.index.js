export const id = 3295;
export const ids = [3295];
export const modules = {

/***/ 16035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ volumeRow)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33622);
/* harmony import */ var _tags_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92450);


const CLAIM_TAG = 'kubernetes.io/created-for/pvc/name';
/** A volume as the datasets have it. */
function volumeRow(volume) {
    // A volume that was just taken off is listed with where it was.
    const attached = (volume.Attachments ?? []).filter(({ State }) => State !== 'detached');
    return {
        volumeId: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedOrNull */ .Q)(volume.VolumeId) ?? '',
        volumeType: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedOrNull */ .Q)(volume.VolumeType),
        sizeGib: volume.Size ?? null,
        iops: volume.Iops ?? null,
        throughputMibps: volume.Throughput ?? null,
        state: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedOrNull */ .Q)(volume.State),
        attachments: attached.length,
        instanceIds: attached.flatMap(({ InstanceId }) => (InstanceId ? [(0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(InstanceId)] : [])),
        createdAt: volume.CreateTime?.toISOString() ?? null,
        kubernetesClaim: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedOrNull */ .Q)(volume.Tags?.find(({ Key }) => Key === CLAIM_TAG)?.Value),
        multiAttach: volume.MultiAttachEnabled === true,
        onOutpost: Boolean(volume.OutpostArn),
        tags: (0,_tags_of_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .F)(volume.Tags),
    };
}


/***/ }),

/***/ 73295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35193);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _volume_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16035);



/** Calls without MaxResults have a smaller request quota, and fail where there is much to list. */
const PAGE = 500;
/** All volumes of the region. */
const load = async function* ({ client, signal }) {
    const ec2 = client(_aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__.EC2Client);
    const items = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'DescribeVolumes',
        ask: (NextToken) => ec2.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .DescribeVolumesCommand */ .U$W({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
        items: ({ Volumes }) => Volumes,
        next: ({ NextToken }) => NextToken,
        idOf: ({ VolumeId }) => VolumeId,
    });
    for await (const item of items)
        yield (0,_volume_row_js__WEBPACK_IMPORTED_MODULE_2__/* .volumeRow */ .x)(item);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);


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
