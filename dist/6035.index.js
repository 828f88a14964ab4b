export const id = 6035;
export const ids = [6035];
export const modules = {

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baseline: () => (/* binding */ baseline)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/config/append-exemptions.js

/**
 * A `spendlog.yml` with further exemptions. What stands in it stays as it is, to the byte, where it is written as people
 * write it; in any other form (one map in braces, an alias) it is written anew, its comments with it.
 * @param text `null`: there is no file yet.
 */
function appendExemptions(text, added) {
    const written = text ?? '';
    if (added.length === 0)
        return written;
    const inserted = insertedText(written, added);
    const rewritten = rewrittenText(written, added);
    return inserted !== null && isSame(inserted, rewritten) ? inserted : rewritten;
}
/** Below the last exemption, or at the end of the file. `null` where there is no such place. */
function insertedText(text, added) {
    const root = (0,dist/* parseDocument */.Tp)(text).contents;
    if (root !== null && !(0,dist/* isMap */.jh)(root))
        return null;
    const pair = root?.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'exemptions');
    const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    if (!pair)
        return `${whole}exemptions:\n${linesOf(added, 2)}`;
    const { value } = pair;
    const last = (0,dist/* isSeq */.oP)(value) ? value.items.at(-1) : undefined;
    if (!(0,dist/* isSeq */.oP)(value) || !(0,dist/* isNode */.Ll)(last) || !last.range || !value.range)
        return null;
    const end = whole.indexOf('\n', Math.max(0, last.range[1] - 1)) + 1;
    const column = value.range[0] - (whole.lastIndexOf('\n', value.range[0]) + 1);
    return `${whole.slice(0, end)}${linesOf(added, column)}${whole.slice(end)}`;
}
function linesOf(added, indent) {
    const document = new dist/* Document */.yo([]);
    if ((0,dist/* isSeq */.oP)(document.contents))
        addTo(document.contents, added, document);
    const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
    return lines.map((line) => `${' '.repeat(indent)}${line}\n`).join('');
}
function rewrittenText(text, added) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    const present = document.get('exemptions');
    if ((0,dist/* isSeq */.oP)(present))
        addTo(present, added, document);
    else
        document.set('exemptions', addTo(document.createNode([]), added, document));
    // Without a width nothing that stands in the file is broken over lines.
    return document.toString({ lineWidth: 0 });
}
function addTo(list, added, document) {
    list.flow = false;
    for (const { exemption, about } of added) {
        const entry = document.createNode({ ...exemption });
        entry.commentBefore = ` ${commentText(about)}`;
        list.add(entry);
    }
    return list;
}
function isSame(a, b) {
    const [one, other] = [(0,dist/* parseDocument */.Tp)(a), (0,dist/* parseDocument */.Tp)(b)];
    return one.errors.length === 0 && JSON.stringify(one.toJS()) === JSON.stringify(other.toJS());
}
const LONGEST = 200;
/** A comment ends with its line: nothing in it may end it, or be taken for something else by who reads it. */
function commentText(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
        .slice(0, LONGEST)
        .trimEnd();
}

// EXTERNAL MODULE: ./build/src/config/parse-config.js + 3 modules
var parse_config = __webpack_require__(80076);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
// EXTERNAL MODULE: ./build/src/platform/text-file.js
var text_file = __webpack_require__(7469);
// EXTERNAL MODULE: ./build/src/report/living/life.js
var living_life = __webpack_require__(8964);
// EXTERNAL MODULE: ./build/src/app/known-lives.js + 1 modules
var known_lives = __webpack_require__(98652);
// EXTERNAL MODULE: ./build/src/app/tenant-session.js + 43 modules
var tenant_session = __webpack_require__(82853);
;// CONCATENATED MODULE: ./build/src/app/baseline-command.js








/** Days a baseline holds where nobody says otherwise: long enough to plan, short enough to look again. */
const DAYS = 180;
const DEFAULT_FILE = 'spendlog.yml';
const MAX_BYTES = 256 * 1024;
/** `baseline`: exempts all that the newest run recommends, so that from now on only what is new is told. */
function baseline(options, environment) {
    return (0,tenant_session/* asTenant */.l)(options, environment, async (session) => {
        const today = environment.clock.today();
        const expires = options.expires ?? (0,period/* addDays */.fi)(today, DAYS);
        if (expires < today)
            throw expired(expires);
        const lives = await recommendedNow(session, today);
        const noted = lives.map((life) => notedExemption(life, { ...options, expires, today }));
        const file = options.config ?? DEFAULT_FILE;
        const text = options.write ? await (0,text_file/* readTextFile */.G)(environment.workingFolder, file, MAX_BYTES) : null;
        const written = appendExemptions(text, noted);
        (0,parse_config/* parseConfig */.o)(written, file);
        if (options.write && noted.length > 0)
            await (0,text_file/* writeTextFile */.T)(environment.workingFolder, file, written);
        return toldBaseline(noted, { written: options.write === true, text: written, file });
    });
}
/** What stands open after the newest run, by fingerprint. */
async function recommendedNow({ id, runStore }, today) {
    const history = await runStore.history();
    const known = await (0,known_lives/* livesBefore */.Jp)(runStore, { run: '', asOf: today }, history);
    if (!known)
        throw nothingKnown(id);
    return known.lives.filter((life) => life.absences.length === 0 && ['new', 'open', 'accepted'].includes((0,living_life/* stateOf */.L4)(life)));
}
function notedExemption({ fingerprint, subject }, { reason, expires, today }) {
    const { checks, account, region, resourceIds, workloadGroup } = subject;
    return {
        exemption: {
            match: { fingerprint },
            reason: reason ?? `As it was on ${today}`,
            owner: 'baseline',
            expires,
        },
        about: `${checks.join(', ')}: ${workloadGroup ?? resourceIds.join(', ')} in ${account}, ${region}`,
    };
}
function toldBaseline(noted, { written, text, file }) {
    const count = noted.length === 1 ? '1 exemption' : `${noted.length} exemptions`;
    const line = written
        ? noted.length === 0
            ? 'Nothing is recommended that is not exempt already: nothing was written.'
            : `${count} added to ${file}. Review them as any change.`
        : `${count}. Add them to ${file} yourself, or run again with --write.`;
    const shown = written || noted.length === 0 ? [] : text.trimEnd().split('\n');
    return {
        exitCode: 0,
        document: noted.map(({ exemption, about }) => ({ ...exemption, about })),
        line,
        tables: [],
        closing: [...shown, line],
        outputs: {},
        page: null,
    };
}
function expired(expires) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `A baseline until ${expires} would hide nothing: that day has passed.`, 'Give a later day with --expires, or leave it out.');
}
function nothingKnown(tenant) {
    return new errors/* SpendlogError */.T('INPUT_NOT_FOUND', `The store remembers no recommendations of the tenant ${tenant}.`, 'Make a run first: spendlog run, or plan, collect and report.');
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

/***/ 53201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ readRunSummary),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   Rp: () => (/* binding */ isSameServices),
/* harmony export */   t4: () => (/* binding */ isSameScope)
/* harmony export */ });
const TEXTS = ['asOf', 'report', 'paid'];
const COUNTS = ['exitCode', 'planned', 'done', 'seconds', 'calls', 'throttles'];
/** An entry as this version writes it; `null` for any other. */
function readRunSummary(content) {
    return isRunSummary(content) ? content : null;
}
function isRunSummary(content) {
    if (typeof content !== 'object' || content === null)
        return false;
    const value = (name) => Reflect.get(content, name);
    const coverage = value('coverage');
    return (TEXTS.every((name) => typeof value(name) === 'string') &&
        COUNTS.every((name) => typeof value(name) === 'number') &&
        (coverage === null || typeof coverage === 'number') &&
        ['sightings', 'lives', 'publication'].every((name) => ['string', 'undefined'].includes(typeof value(name))) &&
        (value('scope') === undefined || isScope(value('scope'))));
}
function isScope(scope) {
    if (typeof scope !== 'object' || scope === null)
        return false;
    const services = Reflect.get(scope, 'services');
    return typeof Reflect.get(scope, 'analysis') === 'string' && (services === null || Array.isArray(services));
}
function scopeOf({ analysis, services = null }) {
    return { analysis, services };
}
/** Whether two runs looked at the same; entries of earlier versions tell nothing else than that they looked at everything. */
function isSameScope({ scope = EVERYTHING }, other) {
    return scope.analysis === other.analysis && isSameServices(scope, other);
}
function isSameServices({ services: some }, { services: others }) {
    return JSON.stringify(some) === JSON.stringify(others);
}
const EVERYTHING = { analysis: 'full', services: null };


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


/***/ })

};
