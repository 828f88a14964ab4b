export const id = 576;
export const ids = [576];
export const modules = {

/***/ 2576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readActionInputs: () => (/* binding */ readActionInputs)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/config/plain-message.js
var plain_message = __webpack_require__(434);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
// EXTERNAL MODULE: ./build/src/config/scalars.js
var scalars = __webpack_require__(5185);
;// CONCATENATED MODULE: ./build/src/config/run-options.js


/** The options of one run as people write them; what is absent holds as configured. */
const runOptionsSchema = schemas/* strictObject */.rej({
    costs: schemas/* array */.YOg(scalars/* name */.UU),
    sample: schemas/* boolean */.zMY(),
    out: scalars/* name */.UU.exactOptional(),
    config: scalars/* name */.UU.exactOptional(),
    asOf: scalars/* dayText */.Ew.exactOptional(),
    from: scalars/* dayText */.Ew.exactOptional(),
    to: scalars/* dayText */.Ew.exactOptional(),
    language: schemas/* enum */.k5n(['en', 'pt-BR']).exactOptional(),
    metric: scalars/* spendMetric */.XI.exactOptional(),
    engineUrl: schemas/* url */.OZ5({ protocol: /^https?$/, error: 'Expected an http(s) URL' }).exactOptional(),
    enginePath: scalars/* name */.UU.exactOptional(),
})
    .refine(({ from, to }) => !(from && to && from > to), {
    path: ['from'],
    message: 'Lies after the last day',
    // Also where another option is wrong: all problems are told together.
    when: () => true,
});

;// CONCATENATED MODULE: ./build/src/app/read-options.js



/**
 * Checks all options and reports every problem together, before any work.
 * @param spell How this entry spells an option, e.g. `--as-of`.
 * @param found Problems the entry has seen itself.
 * @throws SpendlogError INPUT_INVALID
 */
function readOptions(raw, spell, found = []) {
    const parsed = runOptionsSchema.safeParse(raw, { reportInput: true });
    const wrong = (parsed.error?.issues ?? []).map((issue) => `${spell(String(issue.path[0]))}: ${describe(issue.input, (0,plain_message/* plainMessage */.C)(issue))}`);
    const problems = [...found, ...wrong];
    if (parsed.success && problems.length === 0)
        return parsed.data;
    throw invalidOptions(problems);
}
function describe(given, message) {
    if (given === '')
        return 'Needs a value';
    return typeof given === 'string' ? `${message}, got ${JSON.stringify(given)}` : message;
}
function invalidOptions(problems) {
    const [only] = problems;
    const message = problems.length === 1 && only !== undefined
        ? `Bad option ${only}${only.endsWith('?') ? '' : '.'}`
        : [`${problems.length} bad options:`, ...problems.map((problem) => `  ${problem}`)].join('\n');
    return new errors/* SpendlogError */.T('INPUT_INVALID', message, 'Correct them and run again; nothing has been read.');
}

;// CONCATENATED MODULE: ./build/src/app/action-inputs.js


const COMMANDS = ['run'];
/** The input that says each option; the names are those of action.yml. */
const INPUTS = {
    costs: 'costs',
    config: 'config',
    out: 'out',
    asOf: 'as-of',
    from: 'from',
    to: 'to',
    language: 'language',
    metric: 'metric',
    engineUrl: 'engine-url',
    enginePath: 'engine-path',
};
/**
 * Reads each input of the action once and checks them together.
 * @param input The value of an input, '' where it is not set.
 * @throws SpendlogError INPUT_INVALID
 */
function readActionInputs(input) {
    const command = input('command').trim() || 'run';
    const { costs, ...named } = INPUTS;
    const values = Object.entries(named).flatMap(([option, name]) => {
        const value = input(name).trim();
        return value === '' ? [] : [[option, value]];
    });
    const paths = input(costs)
        .split('\n')
        .map((line) => line.trim());
    if (!COMMANDS.includes(command))
        throw unknownCommand(command);
    const raw = { ...Object.fromEntries(values), costs: paths.filter((path) => path !== ''), sample: false };
    const spelling = new Map(Object.entries(INPUTS));
    return readOptions(raw, (option) => spelling.get(option) ?? option);
}
function unknownCommand(command) {
    return new errors/* SpendlogError */.T('INPUT_INVALID', `This version has no command "${command}".`, `Set the input command to one of: ${COMMANDS.join(', ')}.`);
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plainMessage)
/* harmony export */ });
/** What is wrong with one value, without the schema library's words. */
function plainMessage(issue) {
    if (issue.code === 'invalid_union')
        return 'Expected a number or text';
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
        return 'Missing';
    if (issue.code === 'invalid_value')
        return `Expected ${issue.values.join(' or ')}`;
    return issue.message.replace(/^Invalid input: e/, 'E');
}


/***/ }),

/***/ 5185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GJ: () => (/* binding */ byteCount),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   XI: () => (/* binding */ spendMetric),
/* harmony export */   Xy: () => (/* binding */ currencyCode),
/* harmony export */   km: () => (/* binding */ positiveAmount),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5902);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2708);



const EXACT_DIGITS = 15;
const BYTES = /^(\d+(?:\.\d+)?)\s*([KMGT]i?B|B)?$/i;
const SCALE = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 2 ** 10,
    mib: 2 ** 20,
    gib: 2 ** 30,
    tib: 2 ** 40,
};
/** A calendar day, `YYYY-MM-DD`. */
const dayText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text, context) => {
    const value = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDay */ .Iq)(text);
    if (value)
        return value;
    context.addIssue({ code: 'custom', message: 'Expected a calendar day written YYYY-MM-DD' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** An exact amount. A YAML number is a double, so one with more digits than a double keeps must be quoted. */
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).transform((given, context) => {
    const text = String(given);
    const value = (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text);
    const exact = typeof given === 'string' || text.replace(/\D/g, '').length <= EXACT_DIGITS;
    if (value && exact)
        return value;
    const message = value
        ? 'Put amounts of more than 15 digits in quotes, so that every digit is kept'
        : 'Expected an amount such as 1250.50';
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** An amount above zero. */
const positiveAmount = amount.refine((value) => value.units > 0n, 'Expected an amount above 0');
/** A number of bytes, or text such as `20GB` (10^9) or `20GiB` (2^30). */
const byteCount = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).transform((given, context) => {
    const [, digits, unit = 'B'] = BYTES.exec(String(given).trim()) ?? [];
    const bytes = Math.round(Number(digits) * (SCALE[unit.toLowerCase()] ?? Number.NaN));
    if (Number.isSafeInteger(bytes) && bytes > 0)
        return bytes;
    context.addIssue({ code: 'custom', message: 'Expected a size such as 20GB, 500MB or a number of bytes' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** ISO 4217 code. */
const currencyCode = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Z]{3}$/, 'Expected a currency code such as USD or BRL');
/** An account id. YAML reads bare digits as a number and loses leading zeros, hence text only. */
const accountId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'Put account ids in quotes: YAML reads 012345678901 as a number and drops its first 0' })
    .min(1);
/** The metric as people say it, as the column of the domain model. */
const spendMetric = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['effective', 'billed'])
    .transform((word) => (word === 'effective' ? 'effectiveCost' : 'billedCost'));
/** Text that says something. */
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1, 'Expected some text');


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ parseDecimal),
/* harmony export */   $j: () => (/* binding */ unitsAt),
/* harmony export */   FF: () => (/* binding */ compareDecimal),
/* harmony export */   On: () => (/* binding */ negateDecimal),
/* harmony export */   QQ: () => (/* binding */ roundDecimal),
/* harmony export */   Yd: () => (/* binding */ multiplyDecimal),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   _A: () => (/* binding */ decimalToNumber),
/* harmony export */   c8: () => (/* binding */ decimalFromInteger),
/* harmony export */   f2: () => (/* binding */ ZERO),
/* harmony export */   rE: () => (/* binding */ divideDecimal),
/* harmony export */   sz: () => (/* binding */ trimDecimal),
/* harmony export */   vE: () => (/* binding */ addDecimal),
/* harmony export */   y8: () => (/* binding */ subtractDecimal),
/* harmony export */   zJ: () => (/* binding */ formatDecimal)
/* harmony export */ });
/* unused harmony export MAX_DIGITS */
const ZERO = { units: 0n, scale: 0 };
/** Digits an amount may have before it is bad data (DESIGN §4). */
const MAX_DIGITS = 38;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Reads a decimal number in plain or exponent notation; `null` when the text is not one. */
function parseDecimal(text) {
    const match = DECIMAL.exec(text.trim());
    if (!match)
        return null;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    if (whole === '' && fraction === '')
        return null;
    const units = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
    return rescaled(units, fraction.length - Number(exponent));
}
/** A decimal literal known to be valid; throws a programming error otherwise. */
function decimal(text) {
    const value = parseDecimal(text);
    if (!value)
        throw new TypeError(`Not a decimal number: ${text}`);
    return value;
}
function decimalFromInteger(value) {
    return { units: BigInt(value), scale: 0 };
}
function addDecimal(a, b) {
    const scale = Math.max(a.scale, b.scale);
    return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}
function negateDecimal(a) {
    return { units: -a.units, scale: a.scale };
}
function subtractDecimal(a, b) {
    return addDecimal(a, negateDecimal(b));
}
function multiplyDecimal(a, b) {
    return { units: a.units * b.units, scale: a.scale + b.scale };
}
/** Quotient at 34 significant digits, half-even; `null` when the divisor is zero. */
function divideDecimal(a, b) {
    if (b.units === 0n)
        return null;
    if (a.units === 0n)
        return ZERO;
    const shift = Math.max(0, 34 + digitsOf(b.units) - digitsOf(a.units) + 1);
    const numerator = a.units * 10n ** BigInt(shift);
    const quotient = numerator / b.units;
    const sticky = numerator % b.units === 0n ? 0n : 1n;
    const excess = Math.max(0, digitsOf(quotient) - 34);
    const scale = a.scale - b.scale + shift - excess;
    return trimDecimal(rescaled(roundHalfEven(quotient, excess, sticky), scale));
}
/** The nearest number with at most `scale` digits after the point, half-even. */
function roundDecimal(value, scale) {
    if (value.scale <= scale)
        return value;
    return { units: roundHalfEven(value.units, value.scale - scale, 0n), scale };
}
function compareDecimal(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const difference = unitsAt(a, scale) - unitsAt(b, scale);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
/** The same number without trailing zeros, so that equal numbers have equal text. */
function trimDecimal(value) {
    let { units, scale } = value;
    if (units === 0n)
        return { units, scale: 0 };
    while (scale >= 8 && units % 100000000n === 0n) {
        units /= 100000000n;
        scale -= 8;
    }
    while (scale > 0 && units % 10n === 0n) {
        units /= 10n;
        scale -= 1;
    }
    return { units, scale };
}
/** Plain notation without exponent and without trailing zeros: `-0.0000001`. */
function formatDecimal(value) {
    const { units, scale } = trimDecimal(value);
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    const fraction = scale > 0 ? `.${digits.slice(digits.length - scale)}` : '';
    return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}
/** The nearest double; for display, charts and statistics only. */
function decimalToNumber(value) {
    return Number(formatDecimal(value));
}
function rescaled(units, scale) {
    return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}
/** The integer that `value` is at a scale not smaller than its own. */
function unitsAt(value, scale) {
    return value.units * 10n ** BigInt(scale - value.scale);
}
function digitsOf(units) {
    return (units < 0n ? -units : units).toString().length;
}
function roundHalfEven(units, digits, sticky) {
    if (digits === 0)
        return units;
    const divisor = 10n ** BigInt(digits);
    const magnitude = units < 0n ? -units : units;
    const remainder = (magnitude % divisor) * 2n + sticky;
    const down = magnitude / divisor;
    const up = remainder > divisor || (remainder === divisor && down % 2n === 1n);
    const rounded = up ? down + 1n : down;
    return units < 0n ? -rounded : rounded;
}


/***/ })

};
