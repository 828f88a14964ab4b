export const id = 2138;
export const ids = [2138];
export const modules = {

/***/ 42138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35193);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33622);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30667);
/* harmony import */ var _tags_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92450);




const PAGE = 1_000;
/** All images that the account owns in the region, with the deprecated and the disabled: their snapshots are paid for too. */
const load = async function* ({ client, signal }) {
    const ec2 = client(_aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__.EC2Client);
    const items = (0,_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S)({
        operation: 'DescribeImages',
        ask: (NextToken) => ec2.send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_1__/* .DescribeImagesCommand */ .ji5({
            Owners: ['self'],
            IncludeDeprecated: true,
            IncludeDisabled: true,
            MaxResults: PAGE,
            NextToken,
        }), { abortSignal: signal }),
        items: ({ Images }) => Images,
        next: ({ NextToken }) => NextToken,
        idOf: ({ ImageId }) => ImageId,
    });
    for await (const item of items)
        yield rowOf(item);
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (load);
function rowOf(image) {
    const tags = (0,_tags_of_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsOf */ .F)(image.Tags);
    return {
        imageId: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(image.ImageId ?? ''),
        state: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedOrNull */ .Q)(image.State),
        createdAt: instantOf(image.CreationDate),
        lastLaunchedAt: instantOf(image.LastLaunchedTime),
        isPublic: image.Public === true,
        snapshotIds: (image.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ? [(0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .M)(Ebs.SnapshotId)] : []),
        sourceImageId: (0,_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedOrNull */ .Q)(image.SourceImageId),
        managedBy: managerOf(tags, image.Name ?? ''),
        tags,
    };
}
/** EC2 tells the times of an image as text. */
function instantOf(text) {
    const milliseconds = Date.parse(text ?? '');
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
/** Images that AWS Backup makes are named so, and carry its tags. */
function managerOf(tags, name) {
    const keys = Object.keys(tags);
    if (name.startsWith('AwsBackup_') || keys.some((key) => key.startsWith('aws:backup:')))
        return 'backup';
    if (keys.some((key) => key.startsWith('aws:dlm:')))
        return 'lifecycle';
    return 'Ec2ImageBuilderArn' in tags ? 'image-builder' : null;
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
