export const id = 1102;
export const ids = [1102];
export const modules = {

/***/ 49932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/** Bytes as lower-case hex. */
function hexOf(bytes) {
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}


/***/ }),

/***/ 69766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KPI_IDS),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

/** Every KPI of the page, in its order. docs/kpis.md says what each is. */
const KPI_IDS = [
    'effective-savings-rate',
    'effective-savings-rate-list',
    'commitment-utilisation',
    'commitment-coverage',
    'commitment-waste',
    'waste',
    'optimisation-potential',
    'forecast-accuracy',
    'budget-variance',
    'unallocated',
    'untagged',
    'anomaly-cost',
    'action-rate',
    'days-to-decision',
    'measured-to-estimated',
    'freshness',
];
/** A variance may miss on either side: `within` means so far above or below. */
function verdictOf({ value, target }) {
    if (!target || !value.known)
        return null;
    const { units, scale } = value.value;
    const isSwapped = target.direction === 'within' && units < 0n;
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimal */ .FF)(isSwapped ? { units: -units, scale } : value.value, (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(target.value));
    if (target.direction === 'at-least')
        return side >= 0 ? 'met' : 'missed';
    if (side <= 0)
        return 'met';
    if (target.direction === 'at-most')
        return 'missed';
    return isSwapped ? 'below' : 'above';
}


/***/ }),

/***/ 82339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ dayFolder),
/* harmony export */   o2: () => (/* binding */ latestFolder),
/* harmony export */   tY: () => (/* binding */ placeOfDay)
/* harmony export */ });
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62708);

/** Folder of one report, below the reports folder: `<tenant>/<yyyy>/<mm>/<dd>`. */
function dayFolder(tenant, asOf) {
    return `${tenant}/${asOf.replaceAll('-', '/')}`;
}
/** Folder of a tenant's newest report, below the reports folder. */
function latestFolder(tenant) {
    return `${tenant}/latest`;
}
/** Whose report of which day a file belongs to, by its path below the reports folder; `null`: to none of a day. */
function placeOfDay(path) {
    const [tenant = '', year, month, date, ...file] = path.split('/');
    const day = file.length === 0 ? null : (0,_period_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(`${year}-${month}-${date}`);
    return day && { tenant, day };
}


/***/ }),

/***/ 77012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   GS: () => (/* binding */ advisorName),
/* harmony export */   a5: () => (/* binding */ moneyOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   qC: () => (/* binding */ moneyText),
/* harmony export */   qU: () => (/* binding */ bySubject),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62708);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67420);




/** An advisor by the name people know, else by its dataset. */
function advisorName({ messages }, advisor) {
    const { names } = messages.advisors;
    return (Object.hasOwn(names, advisor) ? names[advisor] : undefined) ?? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(advisor);
}
/** Facts of one advisor with these names, in the order of its answers. */
function factsOf(answers, advisor, names) {
    return answers
        .filter((answer) => answer.advisor === advisor)
        .flatMap(({ account, region, facts }) => facts
        .filter(({ name }) => names.includes(name))
        .map((fact) => ({ ...fact, account: fact.account ?? account, region: fact.region ?? region })));
}
/** Facts by name of each subject and place. */
function bySubject(facts) {
    const groups = Map.groupBy(facts, ({ account, region, subject }) => JSON.stringify([account, region, subject]));
    return [...groups.values()].map((own) => new Map(own.map((fact) => [fact.name, fact])));
}
/** Read back from the store, so that it may be anything. */
function moneyOf(fact) {
    const amount = fact?.amount ?? null;
    const value = amount && (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(amount.amount);
    return amount && value ? (0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(value, amount.currency) : null;
}
function moneyText({ formats, messages }, fact) {
    const amount = moneyOf(fact);
    return amount ? formats.money(amount) : messages.unknown;
}
function textOf({ messages }, fact) {
    return fact?.text ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .b)(fact.text) : messages.unknown;
}
function dayText(page, fact) {
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)((fact?.text ?? '').slice(0, 10));
    return day ? page.formats.day(day) : textOf(page, fact);
}


/***/ }),

/***/ 61270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ charts),
  $: () => (/* binding */ drawChart)
});

// EXTERNAL MODULE: ./build/src/render/page.js + 33 modules
var render_page = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs
var d3_shape = __webpack_require__(58513);
// EXTERNAL MODULE: ./node_modules/hastscript/lib/index.js + 3 modules
var lib = __webpack_require__(84137);
// EXTERNAL MODULE: ./build/src/core/period.js
var core_period = __webpack_require__(62708);
// EXTERNAL MODULE: ./node_modules/hast-util-to-html/lib/index.js + 23 modules
var hast_util_to_html_lib = __webpack_require__(50025);
// EXTERNAL MODULE: ./build/src/render/inert-text.js
var inert_text = __webpack_require__(28280);
;// CONCATENATED MODULE: ./build/src/render/charts/svg-document.js



const WIDTH = 960;
/** Okabe and Ito's colours, which colour-blind readers can tell apart; lighter twins on dark ground where needed. */
const SERIES_CLASSES = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];
const STYLE = [
    'text{font-family:-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;font-size:13px}',
    '.title{font-size:16px;font-weight:600}',
    '.card{fill:#fff;stroke:#d1d9e0}.ink{fill:#1f2328}.muted{fill:#59636e}.edge{stroke:#fff}',
    '.grid{stroke:#d1d9e0}.axis{stroke:#59636e}.mark{fill:#b3261e}.mark-text{fill:#fff;font-size:11px;font-weight:600}',
    '.s0{fill:#0072b2}.s1{fill:#e69f00}.s2{fill:#009e73}.s3{fill:#cc79a7}.s4{fill:#56b4e9}.s5{fill:#d55e00}.s6{fill:#8c6bb1}',
    '.other{fill:#a8b1ba}.expected{fill:#0072b2;fill-opacity:.18;stroke:#0072b2;stroke-dasharray:4 3}',
    '.hatch{stroke:#fff;stroke-width:3;stroke-opacity:.75}.interval{stroke:#1f2328;stroke-width:1.5}',
    '.budget{stroke:#d55e00;stroke-width:2.5}.budget-text{fill:#b04a00;font-weight:600}',
    '@media (prefers-color-scheme:dark){',
    '.card{fill:#0d1117;stroke:#3d444d}.ink{fill:#f0f6fc}.muted{fill:#9198a1}.edge{stroke:#0d1117}',
    '.grid{stroke:#2a313c}.axis{stroke:#9198a1}.mark{fill:#f85149}',
    '.s0{fill:#2f8fce}.s6{fill:#a78bd0}.other{fill:#6e7681}.expected{fill:#2f8fce;fill-opacity:.25;stroke:#58a6ff}',
    '.hatch{stroke:#0d1117}.interval{stroke:#f0f6fc}.budget{stroke:#f0883e}.budget-text{fill:#f0883e}',
    '}',
].join('');
/** A chart on a card of its own ground, so that it reads on GitHub's light and dark pages alike. */
function svgDocument(document, content) {
    const { height, title, description } = document;
    const root = (0,lib.s)('svg', {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${height}`,
        width: WIDTH,
        height,
        role: 'img',
        ariaLabelledBy: 'title desc',
    }, [
        (0,lib.s)('title', { id: 'title' }, title),
        (0,lib.s)('desc', { id: 'desc' }, description),
        (0,lib.s)('style', STYLE),
        (0,lib.s)('rect', { className: 'card', x: 0.5, y: 0.5, width: WIDTH - 1, height: height - 1, rx: 6 }),
        label({ x: 20, y: 30, className: 'title ink' }, title),
        ...content,
    ]);
    return `${(0,hast_util_to_html_lib/* toHtml */.V)(root, { space: 'svg', closeEmptyElements: true })}\n`;
}
/** Text in a chart. Any string may be given: it is made inert, and the serialiser escapes it. */
function label({ x, y, className, anchor = 'start' }, text) {
    return (0,lib.s)('text', { x: coordinate(x), y: coordinate(y), className, textAnchor: anchor }, (0,inert_text/* inertText */.UJ)(text));
}
/** Two decimals are finer than a screen; more would differ between machines. */
function coordinate(value) {
    return Math.round(value * 100) / 100;
}
function bar(className, x, width, top, bottom) {
    return (0,lib.s)('rect', {
        className,
        x: coordinate(x),
        y: coordinate(Math.min(top, bottom)),
        width: coordinate(width),
        height: coordinate(Math.abs(bottom - top)),
    });
}
function line(className, from, to) {
    const [x1, y1] = from.map(coordinate);
    const [x2, y2] = to.map(coordinate);
    return (0,lib.s)('line', { className, x1, y1, x2, y2 });
}
/** Drawn over a bar whose day or month is not complete. */
function hatched(x, width, top, bottom) {
    return (0,lib.s)('rect', {
        fill: 'url(#hatch)',
        x: coordinate(x),
        y: coordinate(Math.min(top, bottom)),
        width: coordinate(width),
        height: coordinate(Math.abs(bottom - top)),
    });
}
function hatchPattern() {
    const attributes = {
        id: 'hatch',
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
    };
    return (0,lib.s)('pattern', attributes, [line('hatch', [0, 0], [0, 6])]);
}

;// CONCATENATED MODULE: ./build/src/render/charts/value-axis.js


/** From zero (or below, where amounts are negative) to the highest value, rounded outwards. */
function valueScale(values, bottom, top) {
    const low = Math.min(0, ...values);
    const high = Math.max(0, ...values);
    return (0,d3_scale/* scaleLinear */.m4)()
        .domain([low, high === low ? 1 : high])
        .nice(5)
        .range([bottom, top]);
}
function valueAxis(scale, [left, right], money) {
    return scale.ticks(5).flatMap((tick) => {
        const y = scale(tick);
        return [
            line(tick === 0 ? 'axis' : 'grid', [left, y], [right, y]),
            label({ x: left - 8, y: y + 4, className: 'muted', anchor: 'end' }, money.formats.compact(tick, money.currency)),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/render/charts/daily-plot.js







const PLOT_HEIGHT = 280;
const LEFT = 72;
const RIGHT = WIDTH - 20;
/** Axes, bars, hatching and marks between the legend and the day labels. */
function dailyPlot(page, costs, series, top) {
    const layers = layersOf(series);
    const bottom = top + PLOT_HEIGHT;
    const y = valueScale(layers.flat(2), bottom, top);
    const x = (0,d3_scale/* scaleBand */.WH)().domain(series.days).range([LEFT, RIGHT]).paddingInner(0.18).paddingOuter(0.1);
    const bars = layers.flatMap((layer, index) => {
        const className = `${serviceClass(series.daily[index]?.serviceName ?? null, index)} edge`;
        return layer.flatMap(([low, high], at) => {
            const day = series.days[at];
            if (day === undefined || low === high)
                return [];
            return [bar(className, x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
        });
    });
    return [
        hatchPattern(),
        ...valueAxis(y, [LEFT, RIGHT], { formats: page.formats, currency: costs.currency }),
        ...bars,
        ...hatches(series, layers, { x, y }),
        ...dayLabels(page, series, x, bottom),
        ...marks(costs, layers, { x, y }),
    ];
}
/** For each service the lower and upper edge of its bar on each day. */
function layersOf({ days, daily }) {
    const rows = days.map((_, day) => daily.map(({ amounts }) => {
        const amount = amounts[day];
        return amount ? (0,money/* moneyToNumber */.jQ)(amount) : 0;
    }));
    const keys = daily.map((_, index) => index);
    const stacked = (0,d3_shape/* stack */.t$)()
        .keys(keys)
        .value((row, key) => row[key] ?? 0)
        .offset(d3_shape/* stackOffsetDiverging */.lB);
    return stacked([...rows]).map((layer) => layer.map(([low, high]) => [low, high]));
}
function serviceClass(serviceName, index) {
    return serviceName === null ? 'other' : (SERIES_CLASSES[index] ?? 'other');
}
/** The edges of the whole stack on one day. */
function edges(layers, at) {
    const sides = layers.flatMap((layer) => layer[at] ?? []);
    return [Math.min(0, ...sides), Math.max(0, ...sides)];
}
function hatches(series, layers, { x, y }) {
    const { incompleteFrom, days } = series;
    if (!incompleteFrom)
        return [];
    return days.flatMap((day, at) => {
        if (day < incompleteFrom)
            return [];
        const [low, high] = edges(layers, at);
        return [hatched(x(day) ?? LEFT, x.bandwidth(), y(high), y(low))];
    });
}
/** A label under every seventh day, the last one included. */
function dayLabels({ formats }, { days }, x, bottom) {
    const last = days.length - 1;
    return days.flatMap((day, at) => {
        if ((last - at) % 7 !== 0)
            return [];
        const middle = (x(day) ?? LEFT) + x.bandwidth() / 2;
        const place = {
            x: Math.min(middle, RIGHT - 18),
            y: bottom + 20,
            className: 'muted',
            anchor: 'middle',
        };
        return [label(place, formats.shortDay(day))];
    });
}
/** The numbers unusual periods have in the report, above the first day in view; those of one day share a mark. */
function marks(costs, layers, { x, y }) {
    if (!costs.anomalies.known)
        return [];
    const days = x.domain();
    const numbered = costs.anomalies.value.map(({ period }, index) => ({
        at: days.findIndex((day) => (0,core_period/* contains */.gR)(period, day)),
        number: index + 1,
    }));
    return [...Map.groupBy(numbered, ({ at }) => at)].flatMap(([at, group]) => {
        const day = days[at];
        if (day === undefined)
            return [];
        const [, high] = edges(layers, at);
        const text = numbersText(group.map(({ number }) => number));
        return [mark((x(day) ?? LEFT) + x.bandwidth() / 2, y(high) - 12, text)];
    });
}
function numbersText(numbers) {
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? first;
    if (numbers.length === 1)
        return String(first);
    return last - first + 1 === numbers.length ? `${first}–${last}` : `${first} …`;
}
function mark(x, y, text) {
    return (0,lib.s)('g', [
        (0,lib.s)('circle', {
            className: 'mark',
            cx: coordinate(x),
            cy: coordinate(y),
            r: Math.max(9, text.length * 4.5),
        }),
        label({ x, y: y + 4, className: 'mark-text', anchor: 'middle' }, text),
    ]);
}

;// CONCATENATED MODULE: ./build/src/render/charts/legend.js

/** The swatch of what is still filling. */
const INCOMPLETE = 'incomplete';
/** What the chart draws as a line. */
const LINES = new Set(['interval', 'budget']);
const LONGEST = 34;
const CHARACTER = 7.5;
/** Letters of East Asian scripts and pictures take twice the room. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFFEF]/u;
const ROW = 22;
/** Swatches with names, in as many rows as they need. Widths are estimated: a static file cannot measure text. */
function legend(items, left, top) {
    const elements = [];
    let x = left;
    let y = top;
    for (const { className, text } of items) {
        const name = shortened(text);
        const width = 18 + widthOf(name) + 20;
        if (x > left && x + width > WIDTH - 16) {
            x = left;
            y += ROW;
        }
        elements.push(...swatch(className, x, y), label({ x: x + 18, y: y + 11, className: 'ink' }, name));
        x += width;
    }
    return { elements, height: y - top + ROW };
}
function swatch(className, x, y) {
    if (LINES.has(className))
        return [line(className, [x, y + 6], [x + 12, y + 6])];
    if (className !== INCOMPLETE)
        return [bar(className, x, 12, y, y + 12)];
    return [bar('other', x, 12, y, y + 12), hatched(x, 12, y, y + 12)];
}
function widthOf(text) {
    const characters = Array.from(text);
    return (characters.length + characters.filter((each) => WIDE.test(each)).length) * CHARACTER;
}
function shortened(text) {
    const characters = Array.from(text);
    return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

;// CONCATENATED MODULE: ./build/src/render/charts/daily-chart.js




const DAYS = 60;
/** Daily usage cost as bars stacked by service; incomplete days hatched, unusual days numbered as in the report. */
function dailyChart(page, costs) {
    const series = lastDays(costs.series);
    const from = series.days[0];
    const to = series.days.at(-1);
    if (!from || !to || series.daily.length === 0)
        return null;
    const { formats, messages } = page;
    const title = messages.charts.daily.title(formats.day(from), formats.day(to));
    const description = `${title}. ${highestDay(page, series, costs.currency)}`;
    const names = legend(legendItems(page, series), 20, 46);
    const top = 46 + names.height + 22;
    const height = top + PLOT_HEIGHT + 40;
    const content = [...names.elements, ...dailyPlot(page, costs, series, top)];
    return { description, svg: svgDocument({ height, title, description }, content) };
}
function lastDays(series) {
    const first = Math.max(0, series.days.length - DAYS);
    const daily = series.daily.map((row) => ({ ...row, amounts: row.amounts.slice(first) }));
    return { ...series, days: series.days.slice(first), daily };
}
function highestDay({ formats, messages }, series, currency) {
    const totals = series.days.map((_, index) => {
        const amounts = series.daily.flatMap((row) => row.amounts[index] ?? []);
        return (0,money/* sumMoney */.M9)(amounts, currency);
    });
    const highest = totals.reduce((best, total, index) => {
        const other = totals[best];
        return other && (0,money/* moneyToNumber */.jQ)(total) > (0,money/* moneyToNumber */.jQ)(other) ? index : best;
    }, 0);
    const [total, day] = [totals[highest], series.days[highest]];
    return total && day ? messages.charts.highest(formats.money(total), formats.day(day)) : '';
}
function legendItems({ messages }, series) {
    const items = series.daily.map(({ serviceName }, index) => ({
        className: serviceClass(serviceName, index),
        text: serviceName === null ? messages.others : serviceName || messages.noValue,
    }));
    return series.incompleteFrom
        ? [...items, { className: INCOMPLETE, text: messages.charts.daily.incomplete }]
        : items;
}

// EXTERNAL MODULE: ./build/src/render/charts/month-bars.js
var month_bars = __webpack_require__(54991);
;// CONCATENATED MODULE: ./build/src/render/charts/monthly-chart.js






const monthly_chart_LEFT = 72;
const monthly_chart_RIGHT = WIDTH - 20;
const monthly_chart_PLOT_HEIGHT = 240;
/** Cost by month, what is expected for the running and next months, and the budget of each month that has one. */
function monthlyChart(page, costs) {
    const bars = (0,month_bars/* monthBars */.p)(costs);
    const first = bars[0];
    const last = bars.at(-1);
    if (!first || !last)
        return null;
    const { formats, messages } = page;
    const title = messages.charts.monthly.title(formats.shortMonth(first.month), formats.shortMonth(last.month));
    const description = descriptionOf(page, title, bars, costs.currency);
    const names = legend(monthly_chart_legendItems(page, bars), 20, 46);
    const top = 46 + names.height + 24;
    const content = [...names.elements, ...plot(page, bars, costs.currency, top)];
    return { description, svg: svgDocument({ height: top + monthly_chart_PLOT_HEIGHT + 50, title, description }, content) };
}
function descriptionOf({ formats, messages }, title, bars, currency) {
    const words = messages.charts.monthly;
    const spent = bars.flatMap(({ month, actual, complete }) => complete && actual ? [`${formats.shortMonth(month)} ${formats.money(actual)}`] : []);
    const expected = bars.flatMap(({ month, expected: value }) => {
        if (value === null)
            return [];
        return [`${formats.shortMonth(month)} ${words.forecast} ${formats.estimate({ value, currency })}`];
    });
    return `${title}. ${[...spent.slice(-2), ...expected].join('; ')}.`;
}
function monthly_chart_legendItems({ messages }, bars) {
    const words = messages.charts.monthly;
    const items = [{ className: 's0', text: words.actual }];
    if (bars.some(({ complete, actual }) => actual && !complete))
        items.push({ className: INCOMPLETE, text: words.soFar });
    if (bars.some(({ expected }) => expected !== null))
        items.push({ className: 'expected', text: words.forecast });
    if (bars.some(({ interval }) => interval))
        items.push({ className: 'interval', text: words.interval });
    if (bars.some(({ budget }) => budget))
        items.push({ className: 'budget', text: words.budget });
    return items;
}
function plot({ formats }, bars, currency, top) {
    const bottom = top + monthly_chart_PLOT_HEIGHT;
    const y = valueScale(bars.flatMap(heights), bottom, top);
    const x = (0,d3_scale/* scaleBand */.WH)()
        .domain(bars.map(({ month }) => month))
        .range([monthly_chart_LEFT, monthly_chart_RIGHT])
        .padding(0.25);
    const width = x.bandwidth();
    return [
        hatchPattern(),
        ...valueAxis(y, [monthly_chart_LEFT, monthly_chart_RIGHT], { formats, currency }),
        ...bars.flatMap((month) => {
            const left = x(month.month) ?? monthly_chart_LEFT;
            const tip = Math.min(...heights(month).map((value) => y(value)));
            const place = { x: left + width / 2, className: 'muted', anchor: 'middle' };
            return [
                ...monthElements(month, left, width, y),
                label({ ...place, y: tip - 7, className: 'ink' }, formats.compact(shownAmount(month), currency)),
                label({ ...place, y: bottom + 20 }, formats.monthName(month.month)),
                label({ ...place, y: bottom + 37 }, month.month.slice(0, 4)),
            ];
        }),
    ];
}
function shownAmount({ actual, complete, expected }) {
    const spent = actual ? (0,money/* moneyToNumber */.jQ)(actual) : 0;
    return complete || expected === null ? spent : expected;
}
function heights({ actual, expected, interval, budget }) {
    return [
        actual ? (0,money/* moneyToNumber */.jQ)(actual) : 0,
        expected ?? 0,
        ...(interval ?? []),
        budget ? (0,money/* moneyToNumber */.jQ)(budget) : 0,
    ];
}
function monthElements(month, left, width, y) {
    const { actual, complete, expected, interval, budget } = month;
    const elements = [];
    const middle = left + width / 2;
    if (expected !== null && !complete)
        elements.push(bar('expected', left, width, y(expected), y(0)));
    if (actual)
        elements.push(bar('s0', left, width, y((0,money/* moneyToNumber */.jQ)(actual)), y(0)));
    if (actual && !complete)
        elements.push(hatched(left, width, y((0,money/* moneyToNumber */.jQ)(actual)), y(0)));
    if (interval)
        elements.push(...whisker(middle, y(interval[0]), y(interval[1])));
    if (budget) {
        const level = y((0,money/* moneyToNumber */.jQ)(budget));
        elements.push(line('budget', [left - width * 0.2, level], [left + width * 1.2, level]));
    }
    return elements;
}
function whisker(x, low, high) {
    return [
        line('interval', [x, low], [x, high]),
        line('interval', [x - 5, low], [x + 5, low]),
        line('interval', [x - 5, high], [x + 5, high]),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/charts/charts.js



/** The charts of a report by file name, in its primary currency; none where there is nothing to draw. */
function charts(report) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const files = new Map();
    for (const file of Object.keys(DRAW).filter(isChartFile)) {
        const chart = drawChart(page, file);
        if (chart)
            files.set(file, chart.svg);
    }
    return files;
}
function drawChart(page, file) {
    const [primary] = page.report.costs;
    return primary ? DRAW[file](page, primary) : null;
}
const DRAW = {
    'daily-cost-by-service.svg': dailyChart,
    'monthly-cost-and-forecast.svg': monthlyChart,
};
function isChartFile(name) {
    return Object.hasOwn(DRAW, name);
}


/***/ }),

/***/ 54991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ monthBars)
/* harmony export */ });
/* harmony import */ var _budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3396);

const MONTHS = 13;
/** The last months read and the months forecast, in one metric; budgets where one covers exactly that month. */
function monthBars(costs) {
    const { metric, months } = costs.series;
    const forecasts = costs.forecasts.known ? costs.forecasts.value : [];
    const ahead = forecasts.find((forecast) => forecast.metric === metric)?.months ?? [];
    const read = months.slice(-MONTHS);
    const later = ahead.filter((next) => read.every(({ month }) => month !== next.month));
    return [
        ...read.map(({ month, amount, complete }) => ({
            month,
            actual: amount,
            complete,
            ...expectation(complete ? undefined : ahead.find((next) => next.month === month)),
            budget: (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOfMonth */ .L)(costs, month, metric),
        })),
        ...later.map((next) => ({
            month: next.month,
            actual: null,
            complete: false,
            ...expectation(next),
            budget: (0,_budget_of_month_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOfMonth */ .L)(costs, next.month, metric),
        })),
    ];
}
function expectation(forecast) {
    if (!forecast)
        return { expected: null, interval: null };
    const { expected, low, high } = forecast;
    return { expected: expected.value, interval: low && high ? [low.value, high.value] : null };
}


/***/ }),

/***/ 75510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonValue),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);

/** A model value as JSON: decimals (and so amounts) become exact text without exponent; keys keep their order. */
function jsonValue(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return finite(value);
    if (Array.isArray(value))
        return value.map(jsonValue);
    if (typeof value !== 'object')
        throw new TypeError(`A ${typeof value} has no place in JSON`);
    if (isDecimal(value))
        return (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .zJ)(value);
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(parts.map(([key, part]) => [key, jsonValue(part)]));
}
/** A JSON document as it is written to a file: what fits a line stands on one. */
function jsonText(value) {
    return `${lines(value, '')}\n`;
}
/** Wide enough for one row of a table: then a row is a line, and a changed row a changed line. */
const LINE = 400;
/** Between two parts on a line: a comma and a space. */
const SEPARATOR = 2;
/** From the model itself: a copy of a large report as plain values would take more memory than the report. */
function lines(value, indent) {
    if (value === null || typeof value !== 'object' || isDecimal(value)) {
        return JSON.stringify(jsonValue(value));
    }
    const deeper = `${indent}  `;
    const isList = Array.isArray(value);
    const parts = isList
        ? value.map((part) => lines(part, deeper))
        : Object.entries(value).flatMap(([key, part]) => part === undefined ? [] : `${JSON.stringify(key)}: ${lines(part, deeper)}`);
    const [open, close] = isList ? '[]' : '{}';
    if (fitALine(parts, LINE - indent.length))
        return `${open}${parts.join(', ')}${close}`;
    return `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${indent}${close}`;
}
/** Told from the first of them mostly: joining a hundred thousand rows to find out that they are too long is work for nothing. */
function fitALine(parts, room) {
    let left = room + SEPARATOR;
    for (const part of parts) {
        left -= part.length + SEPARATOR;
        if (left < 0 || part.includes('\n'))
            return false;
    }
    return true;
}
function isDecimal(value) {
    return 'units' in value && typeof value.units === 'bigint' && 'scale' in value;
}
function finite(value) {
    if (!Number.isFinite(value))
        throw new TypeError('JSON knows finite numbers only');
    return value;
}


/***/ }),

/***/ 34560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wx: () => (/* binding */ isTellingCheck),
/* harmony export */   kd: () => (/* binding */ hasLedgerFile),
/* harmony export */   th: () => (/* binding */ LEDGER_FILE),
/* harmony export */   vk: () => (/* binding */ isMissingRead),
/* harmony export */   wP: () => (/* binding */ renderLedger)
/* harmony export */ });
/* unused harmony export MOST_ROWS_IN_REPORT */
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75510);

/** How many rows of reads and checks `report.json` holds: beyond that only those that people must know of. */
const MOST_ROWS_IN_REPORT = 1_000;
const LEDGER_FILE = 'ledger.ndjson';
/**
 * `ledger.ndjson`: every planned read (`kind: read`) and how each check ended in each place (`kind: check`), one a line.
 * `null` where `report.json` holds them all.
 */
function renderLedger(report) {
    if (!hasLedgerFile(report))
        return null;
    const reads = readsOf(report).map((row) => ({ kind: 'read', ...row }));
    const checks = checksOf(report).map((row) => ({ kind: 'check', ...row }));
    return [...reads, ...checks].map((row) => `${JSON.stringify((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .I)(row))}\n`).join('');
}
/** Whether `report.json` leaves rows to the file. */
function hasLedgerFile(report) {
    return readsOf(report).length + checksOf(report).length > MOST_ROWS_IN_REPORT;
}
/** A read that is not there. */
function isMissingRead({ state }) {
    return state !== 'ok' && state !== 'empty';
}
/** A check that found something, or could not tell of everything it looked at. */
function isTellingCheck({ state, found, undecided, missing }) {
    return state !== 'evaluated' || found > 0 || undecided.length > 0 || missing.length > 0;
}
function readsOf({ ledger }) {
    return ledger.known ? ledger.value.rows : [];
}
function checksOf({ collection }) {
    return collection.known ? collection.value.checks : [];
}


/***/ }),

/***/ 15771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ markdownOf)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31486);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53483);


/** Serialises blocks as GitHub Flavored Markdown. Cells are not padded: a changed row is one changed line. */
function markdownOf(blocks) {
    const root = { type: 'root', children: [...blocks] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdown */ .l)(root, {
        bullet: '-',
        emphasis: '_',
        extensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTableToMarkdown */ .d)({ tablePipeAlign: false })],
    });
}


/***/ }),

/***/ 50361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ MOST_IN_REPORT),
/* harmony export */   sK: () => (/* binding */ RECOMMENDATIONS_FILE),
/* harmony export */   z_: () => (/* binding */ renderRecommendations)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75510);

/** How many recommendations `report.json` holds: people review it, and much more of them would not be reviewed. */
const MOST_IN_REPORT = 500;
const RECOMMENDATIONS_FILE = 'recommendations.ndjson';
/** `recommendations.ndjson`: all of them, one a line, as `report.json` has them. `null` where that one holds them all. */
function renderRecommendations({ recommendations }) {
    if (!recommendations.known || recommendations.value.length <= MOST_IN_REPORT)
        return null;
    return recommendations.value.map((each) => `${JSON.stringify((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .I)(each))}\n`).join('');
}


/***/ }),

/***/ 27125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ indexEntry),
/* harmony export */   r: () => (/* binding */ renderIndex)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var _core_decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65902);
/* harmony import */ var _core_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19529);
/* harmony import */ var _core_period_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62708);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53262);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27626);
/* harmony import */ var _markdown_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15771);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24171);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67420);









const DayText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().transform((text, context) => {
    const day = (0,_core_period_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDay */ .Iq)(text);
    if (day)
        return day;
    context.addIssue({ code: 'custom', message: 'Not a day' });
    return zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm;
});
const AmountText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().refine((text) => (0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDecimal */ .$Q)(text) !== null);
const States = zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['final', 'provisional', 'incomplete']);
/** The few fields of a summary.json that the index shows; later versions may hold anything else. */
const Indexed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    tenant: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    asOf: DayText,
    headline: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        currency: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        state: States,
        start: DayText,
        end: DayText,
        amount: AmountText.nullable(),
        change: AmountText.nullable(),
        changeRatio: AmountText.nullable(),
    })),
});
/** Reads what the index shows out of a summary.json; `null` when it is none. */
function indexEntry(path, summaryJson) {
    try {
        return { path, ...Indexed.parse(JSON.parse(summaryJson)) };
    }
    catch {
        return null;
    }
}
/** `reports/README.md`: every report by tenant, the newest first. */
function renderIndex(entries, language) {
    const page = { formats: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .createFormats */ .X)(language), messages: (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .messagesIn */ .w)(language) };
    const words = page.messages.index;
    const tenants = Map.groupBy(entries, ({ tenant }) => tenant);
    const parts = [...tenants.keys()].sort().flatMap((tenant) => {
        const own = tenants.get(tenant) ?? [];
        return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(2, words.tenant((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_8__/* .untrusted */ .b)(tenant))), reportTable(page, own)];
    });
    const intro = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .paragraph */ .FY)(entries.length === 0 ? words.none : words.intro);
    return (0,_markdown_of_js__WEBPACK_IMPORTED_MODULE_9__/* .markdownOf */ .R)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .heading */ .R_)(1, words.title), intro, ...parts]);
}
function reportTable(page, entries) {
    const newestFirst = entries.toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0));
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .columnsOf */ .PL)(page.messages.index.columns, [2, 3]), newestFirst.flatMap((entry) => rows(page, entry)));
}
/** One line a currency; the first carries the link. */
function rows({ formats, messages }, { asOf, path, headline }) {
    const link = {
        type: 'link',
        url: encodeURI(path),
        children: [{ type: 'text', value: asOf }],
    };
    if (headline.length === 0)
        return [[link, '–', '–', '–', '–']];
    return headline.map(({ currency, start, end, amount, change, changeRatio, state }, index) => {
        const ratio = changeRatio === null ? '' : ` (${formats.changePercent((0,_core_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(changeRatio))})`;
        return [
            index === 0 ? link : '',
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .unbroken */ .D_)(formats.period({ start, end })),
            amount === null ? messages.unknown : formats.money((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(amount, currency)),
            change === null ? '–' : `${formats.change((0,_core_money_js__WEBPACK_IMPORTED_MODULE_1__/* .money */ .TG)(change, currency))}${ratio}`,
            (0,_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .unbroken */ .D_)(messages.states[state]),
        ];
    });
}


/***/ }),

/***/ 35373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
// EXTERNAL MODULE: ./build/src/core/known.js
var known = __webpack_require__(19814);
// EXTERNAL MODULE: ./build/src/render/ledger-file.js
var ledger_file = __webpack_require__(34560);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
;// CONCATENATED MODULE: ./build/src/render/report-document.js



/** Git keeps what people review: rows by the thousand stand in files of their own. */
function reportDocument({ outcomes: _, ...report }) {
    const toFile = (0,ledger_file/* hasLedgerFile */.kd)(report);
    return {
        ...report,
        costs: report.costs.map(currencyDocument),
        recommendations: (0,known/* mapKnown */.ym)(report.recommendations, (all) => all.slice(0, recommendations_file/* MOST_IN_REPORT */.f)),
        moreRecommendations: moreOf(report),
        ledger: (0,known/* mapKnown */.ym)(report.ledger, ({ coverage, rows }) => ({
            coverage,
            rows: toFile ? rows.filter(ledger_file/* isMissingRead */.vk) : rows,
        })),
        collection: (0,known/* mapKnown */.ym)(report.collection, ({ run: _, advised: __, stopped: ___, findings: ____, ledger: _____, ...collection }) => ({
            ...collection,
            checks: toFile ? collection.checks.filter(ledger_file/* isTellingCheck */.Wx) : collection.checks,
        })),
    };
}
function moreOf({ recommendations }) {
    return recommendations.known ? Math.max(0, recommendations.value.length - recommendations_file/* MOST_IN_REPORT */.f) : 0;
}
function currencyDocument({ table: _, ...costs }) {
    return { ...costs, breakdowns: costs.breakdowns.filter(({ dimension }) => dimension !== 'day') };
}

;// CONCATENATED MODULE: ./build/src/render/render-json.js


/** `report.json`; its published schema is `docs/schema/report.schema.json`. */
function renderJson(report) {
    return (0,json_value/* jsonText */.s)(reportDocument(report));
}


/***/ }),

/***/ 22061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./build/src/render/blocks.js
var render_blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/headline.js
var render_headline = __webpack_require__(39488);
// EXTERNAL MODULE: ./build/src/render/look-verdict.js
var look_verdict = __webpack_require__(26319);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/page.js + 33 modules
var page = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/src/render/phrase.js
var phrase = __webpack_require__(82465);
// EXTERNAL MODULE: ./build/src/render/sections/actions.js + 3 modules
var actions = __webpack_require__(21649);
// EXTERNAL MODULE: ./build/src/render/advisor-facts.js
var advisor_facts = __webpack_require__(77012);
// EXTERNAL MODULE: ./build/src/render/evidence-text.js
var evidence_text = __webpack_require__(64053);
// EXTERNAL MODULE: ./build/src/render/folded-table.js
var folded_table = __webpack_require__(7431);
// EXTERNAL MODULE: ./build/src/render/names.js
var render_names = __webpack_require__(28570);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/sections/advisors.js







const HUB = 'advisors/cost-optimization-hub';
const COMMITMENTS = ['advisors/savings-plans-use', 'advisors/reservations-use'];
/** What each of AWS's advisors answered; where nothing was asked of them, the section is not there. */
function advisorsSection(page) {
    const { collection } = page.report;
    if (!collection.known || collection.value.advisors.length === 0)
        return [];
    const answers = collection.value.advisors;
    const words = page.messages.advisors;
    return [
        (0,render_blocks/* heading */.R_)(2, words.title),
        stateTable(page, answers),
        ...(0,render_blocks/* bullets */.e5)([...unknownWords(page, answers), ...hubLines(page, answers), ...setUp(page, answers)]),
        ...commitments(page, answers),
        ...anomalies(page, answers),
        ...budgets(page, answers),
        ...trustedAdvisor(page, answers),
    ];
}
function stateTable(page, answers) {
    const words = page.messages.advisors;
    const rows = [...Map.groupBy(answers, ({ advisor }) => advisor)].map(([advisor, own]) => [
        (0,advisor_facts/* advisorName */.GS)(page, advisor),
        placesText(page, own),
        adviceText(page, own),
        remedyText(own),
    ]);
    return (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [2]), rows);
}
/** Each state in how many places; one that could not be read has that of its read, which the ledger explains. */
function placesText({ messages, formats }, answers) {
    const words = messages.advisors;
    const states = Map.groupBy(answers, stateOf);
    return [...states]
        .map(([state, own]) => words.inPlaces(formats, words.states[state], own.length))
        .join(', ');
}
function stateOf({ state, read }) {
    if (state !== null)
        return state;
    return read === 'ok' || read === 'empty' ? 'no-data' : read;
}
/** Of those that answered; where none did, nobody knows. */
function adviceText({ formats, messages }, answers) {
    const answered = answers.filter(({ state, read }) => state !== null || read === 'ok' || read === 'empty');
    if (answered.length === 0)
        return (0,render_blocks/* emphasis */.lN)(messages.unknown);
    return formats.count(answered.reduce((sum, { advised }) => sum + advised, 0));
}
function remedyText(answers) {
    const remedies = new Set(answers.flatMap(({ remedy, state }) => (state === 'active' ? [] : (remedy ?? []))));
    return remedies.size === 0 ? '–' : (0,phrase/* joinInline */.EN)([...remedies].map(evidence_text/* evidenceText */.r), ' ');
}
function unknownWords({ messages, formats }, answers) {
    const count = answers.reduce((sum, { unknownActions }) => sum + unknownActions, 0);
    return count > 0 ? [messages.advisors.unknownActions(formats, count)] : [];
}
/** Its own total, and what its amounts count in: without that nobody can read them. */
function hubLines({ messages, formats }, answers) {
    const words = messages.advisors;
    const told = (name) => (0,advisor_facts/* factsOf */.xS)(answers, HUB, [name]);
    const active = answers.some(({ advisor, state }) => advisor === HUB && state === 'active');
    const preferred = told('preferredCommitment').map(({ text }) => words.preference((0,untrusted/* untrusted */.b)(text ?? '')));
    return [
        ...told('estimatedTotalDedupedSavings').flatMap((fact) => {
            const total = (0,advisor_facts/* moneyOf */.a5)(fact);
            return total ? [words.hubTotal(formats.money(total))] : [];
        }),
        ...told('savingsEstimationMode').map(({ text }) => words.hubCounts((0,untrusted/* untrusted */.b)(text ?? ''))),
        ...(active && preferred.length === 0 ? [words.noPreference] : preferred),
    ];
}
function setUp({ messages, formats }, answers) {
    const words = messages.advisors;
    const [features] = (0,advisor_facts/* factsOf */.xS)(answers, 'advisors/organization', ['organizationFeatureSet']);
    if (!features)
        return [];
    const trusted = (0,advisor_facts/* factsOf */.xS)(answers, 'advisors/organization', ['trustedService']);
    const line = words.organization(features.text ? (0,untrusted/* untrusted */.b)(features.text) : messages.unknown, words.trusted(formats, trusted.length));
    const tower = trusted.some(({ text }) => text === 'controltower.amazonaws.com');
    return [tower ? (0,phrase/* phrase */.MZ) `${line} ${words.controlTower}` : line];
}
function commitments(page, answers) {
    const { messages, formats } = page;
    const words = messages.advisors;
    const facts = COMMITMENTS.flatMap((advisor) => (0,advisor_facts/* factsOf */.xS)(answers, advisor, Object.keys(words.commitmentFacts)));
    return (0,folded_table/* foldedTable */.v)(page, words.commitments, words.commitmentColumns, [2, 3], facts, (fact) => {
        const [title = '', meaning = ''] = words.commitmentFacts[fact.name] ?? [];
        return [
            title,
            fact.subject === null ? words.all : (0,untrusted/* untrusted */.b)(fact.subject),
            fact.number === null ? '–' : formats.percent(fact.number),
            (0,advisor_facts/* moneyText */.qC)(page, fact),
            meaning,
        ];
    });
}
function anomalies(page, answers) {
    const words = page.messages.advisors;
    const names = ['anomalyImpact', 'anomalyStart', 'anomalyEnd'];
    const found = (0,advisor_facts/* bySubject */.qU)((0,advisor_facts/* factsOf */.xS)(answers, 'advisors/cost-anomalies', names));
    return (0,folded_table/* foldedTable */.v)(page, words.anomalies, words.anomalyColumns, [2], found, (facts) => {
        const impact = facts.get('anomalyImpact');
        const end = facts.get('anomalyEnd');
        return [
            (0,advisor_facts/* textOf */.b6)(page, impact),
            impact ? (0,render_names/* accountOf */.XP)(page, impact.account) : page.messages.unknown,
            (0,advisor_facts/* moneyText */.qC)(page, impact),
            (0,advisor_facts/* dayText */.Ew)(page, facts.get('anomalyStart')),
            end?.text ? (0,advisor_facts/* dayText */.Ew)(page, end) : words.open,
        ];
    });
}
function budgets(page, answers) {
    const words = page.messages.advisors;
    const names = ['budgetType', 'budgetLimit', 'budgetActual', 'budgetForecast', 'budgetCounts'];
    const found = (0,advisor_facts/* bySubject */.qU)((0,advisor_facts/* factsOf */.xS)(answers, 'advisors/budgets', names));
    const cost = found.filter((facts) => facts.get('budgetType')?.text === 'COST');
    return (0,folded_table/* foldedTable */.v)(page, words.budgets, words.budgetColumns, [2, 3, 4], cost, (facts) => {
        const type = facts.get('budgetType');
        return [
            (0,untrusted/* untrusted */.b)(type?.subject ?? ''),
            (0,render_names/* accountOf */.XP)(page, type?.account ?? ''),
            (0,advisor_facts/* moneyText */.qC)(page, facts.get('budgetLimit')),
            (0,advisor_facts/* moneyText */.qC)(page, facts.get('budgetActual')),
            (0,advisor_facts/* moneyText */.qC)(page, facts.get('budgetForecast')),
            (0,advisor_facts/* textOf */.b6)(page, facts.get('budgetCounts')),
        ];
    });
}
/** Of the checks that flag something. */
function trustedAdvisor(page, answers) {
    const words = page.messages.advisors;
    const all = (0,advisor_facts/* factsOf */.xS)(answers, 'advisors/trusted-advisor', ['trustedAdvisorCheck']);
    const flagged = all.filter(({ number }) => number !== 0);
    const title = `${words.trustedAdvisor}. ${words.overlap}`;
    return (0,folded_table/* foldedTable */.v)(page, title, words.trustedAdvisorColumns, [3, 4], flagged, (fact) => [
        (0,untrusted/* untrusted */.b)(fact.subject ?? ''),
        (0,render_names/* accountOf */.XP)(page, fact.account),
        (0,advisor_facts/* textOf */.b6)(page, fact),
        fact.number === null ? page.messages.unknown : page.formats.count(fact.number),
        (0,advisor_facts/* moneyText */.qC)(page, fact),
    ]);
}

// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
;// CONCATENATED MODULE: ./build/src/render/sections/allocation.js






const MOST = 10;
/** Who owns the spend, what nobody owns, and tag keys that look like one. */
function allocationSection(page) {
    const { costs, messages, depth } = page;
    const { allocations } = costs.allocation;
    const found = allocations.flatMap((allocation) => (allocation.known ? [allocation.value] : []));
    return [
        (0,render_blocks/* heading */.R_)(depth, messages.allocation.title),
        ...allocations.flatMap((allocation) => allocation.known ? [] : [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, allocation.gap))]),
        ...[...Map.groupBy(found, ({ by }) => by).values()].flatMap((periods) => ownerBlocks(page, periods)),
        ...(depth === 2 ? (0,render_blocks/* details */.zH)(messages.allocation.rules, ruleBlocks(page, found)) : []),
        ...spellingBlocks(page),
    ];
}
/** One table for all periods of a key; the first period in full. */
function ownerBlocks(page, periods) {
    const [first, ...others] = periods;
    if (!first)
        return [];
    const { formats, messages } = page;
    const words = messages.allocation;
    const split = first.shares.some(({ direct, loaded }) => (0,money/* compareMoney */.Qb)(direct, loaded) !== 0);
    const days = ({ period }) => formats.shortPeriod(period);
    const titles = [
        words.owner,
        ...(split ? [words.direct(days(first)), words.loaded(days(first))] : [days(first)]),
        words.share,
        ...others.map(days),
    ];
    const numbers = titles.map((_, index) => index).slice(1);
    return [
        (0,render_blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)((0,render_names/* dimensionOf */.eT)(page, first.by))}${(0,phrase/* joinInline */.EN)(periods.map((each) => untaggedText(page, each)), '')}`),
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(titles, numbers), ownerRows(page, { first, others, split })),
    ];
}
function untaggedText({ formats, messages }, { untagged, period }) {
    if (!untagged)
        return '';
    const { basis, amount, taggable, ratio } = untagged;
    const percent = ratio ? formats.percent(ratio) : messages.unknown;
    const share = basis === 'service' ? `${percent}; ${messages.allocation.byService}` : percent;
    const text = messages.allocation.untagged(formats.money(amount), formats.money(taggable), share);
    return ` ${formats.shortPeriod(period)}: ${text}.`;
}
function ownerRows(page, owners) {
    const { formats, messages } = page;
    const { first } = owners;
    const shown = first.shares.slice(0, MOST);
    const rows = shown.map(({ value }) => [
        ownerOf(page, first.by, value),
        ...ownerCells(page, owners, (share) => share.value === value),
    ]);
    const listed = new Set(shown.map(({ value }) => value));
    const hidden = [first, ...owners.others].flatMap(({ shares }) => shares.filter(({ value }) => !listed.has(value)).map(({ value }) => value));
    if (hidden.length === 0)
        return rows;
    const rest = ownerCells(page, owners, ({ value }) => !listed.has(value));
    return [...rows, [messages.movers.rest(formats, new Set(hidden).size), ...rest]];
}
/** The amounts of the owners chosen, one column a period; the first with its share. */
function ownerCells({ formats, costs }, { first, others, split }, chosen) {
    const sum = ({ shares }, pick, of = chosen) => (0,money/* sumMoney */.M9)(shares.filter(of).map((share) => share[pick]), costs.currency);
    const loaded = sum(first, 'loaded');
    const ratio = (0,money/* ratioOfMoney */.D)(loaded, sum(first, 'loaded', () => true));
    return [
        ...(split ? [formats.money(sum(first, 'direct'))] : []),
        formats.money(loaded),
        ratio ? formats.percent(ratio) : '–',
        ...others.map((other) => formats.money(sum(other, 'loaded'))),
    ];
}
function ownerOf(page, by, value) {
    if (value === '')
        return (0,render_blocks/* emphasis */.lN)(page.messages.allocation.withoutOwner);
    return by === 'subAccountId' ? (0,render_names/* accountOf */.XP)(page, value) : (0,untrusted/* untrusted */.b)(value);
}
function ruleBlocks(page, allocations) {
    const { formats, messages } = page;
    const words = messages.allocation;
    const rows = allocations.flatMap(({ by, period, rules }) => rules.map(({ rule, state, method, pool, shares }) => [
        (0,untrusted/* untrusted */.b)(rule),
        (0,render_names/* dimensionOf */.eT)(page, by),
        (0,render_blocks/* unbroken */.D_)(formats.shortPeriod(period)),
        words.methods[method],
        state === 'not-posted' ? words.notPosted : formats.money(pool),
        (0,render_names/* listed */.KE)(page, shares.map(({ value, amount }) => (0,phrase/* phrase */.MZ) `${ownerOf(page, by, value)} ${formats.money(amount)}`)),
    ]));
    return rows.length === 0 ? [] : [(0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.ruleColumns, [4]), rows)];
}
function spellingBlocks(page) {
    const { costs, formats, messages } = page;
    const { tagKeyGroups } = costs.allocation;
    const words = messages.allocation;
    if (!tagKeyGroups.known)
        return [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, tagKeyGroups.gap))];
    const items = tagKeyGroups.value.slice(0, MOST).map(({ canonical, variants }) => {
        const others = variants
            .filter(({ key }) => key !== canonical)
            .map(({ key, rows, effectiveCost }) => {
            return (0,phrase/* phrase */.MZ) `${(0,untrusted/* untrusted */.b)(key)} (${words.rows(formats, rows)}, ${formats.money(effectiveCost)})`;
        });
        return words.spelling((0,untrusted/* untrusted */.b)(canonical), (0,phrase/* joinInline */.EN)(others, ', '));
    });
    return items.length === 0 ? [] : [(0,render_blocks/* paragraph */.FY)(`${words.spellings}:`), ...(0,render_blocks/* bullets */.e5)(items)];
}

// EXTERNAL MODULE: ./build/src/render/sections/anomalies.js
var sections_anomalies = __webpack_require__(47406);
// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
;// CONCATENATED MODULE: ./build/src/render/sections/breakdowns.js






const breakdowns_MOST = 10;
const MONTHS = 6;
/** Below the fold: what is not usage by month, and what the report knows for everything read only. */
function breakdownsSection(page) {
    const { report, messages, formats } = page;
    const words = messages.breakdowns;
    return [
        ...(0,render_blocks/* details */.zH)(words.other(messages.metrics.billedCost), otherChargeBlocks(page)),
        ...(0,render_blocks/* details */.zH)(words.title(formats.period(report.span)), wholeSpanBlocks(page)),
    ];
}
/** Regions, and accounts where no allocation tells them by month; everything else is in the files. */
function wholeSpanBlocks(page) {
    const { costs, messages } = page;
    const byMonth = costs.allocation.allocations.some((allocation) => allocation.known && allocation.value.by === 'subAccountId');
    const shown = costs.breakdowns.filter(({ dimension }) => dimension === 'regionId' || (dimension === 'subAccountId' && !byMonth));
    return [
        ...shown.flatMap((breakdown) => breakdownBlocks(page, breakdown)),
        ...(0,render_blocks/* bullets */.e5)(unknownNotes(page)),
        (0,render_blocks/* paragraph */.FY)(messages.breakdowns.files((0,render_blocks/* fileLink */.RF)('summary.json'), (0,render_blocks/* fileLink */.RF)('costs.csv'))),
    ];
}
/** How many rows each sum has to leave out. */
function unknownNotes({ costs, messages, formats }) {
    const { unknownRows } = costs.totals;
    return charge/* COST_METRICS */.CX.filter((metric) => unknownRows[metric] > 0).map((metric) => `${messages.breakdowns.unknownRows(formats, unknownRows[metric], messages.metrics[metric])}.`);
}
function breakdownBlocks(page, { dimension, items }) {
    const { messages } = page;
    if (!items.known)
        return [(0,render_blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)((0,render_names/* dimensionOf */.eT)(page, dimension))}: ${(0,gap_line/* gapLine */.Bc)(page, items.gap)}`)];
    const shown = items.value.slice(0, breakdowns_MOST);
    const hidden = items.value.slice(breakdowns_MOST);
    const rows = shown.map((item) => [
        (0,render_names/* nameOf */.Vb)(page, item.name, item.label),
        ...amounts(page, item),
    ]);
    if (hidden.length > 0)
        rows.push([
            messages.movers.rest(page.formats, hidden.length),
            ...amounts(page, sumOf(hidden, page.costs.currency)),
        ]);
    if (rows.length === 0)
        return [];
    const titles = [(0,render_names/* dimensionOf */.eT)(page, dimension), ...messages.breakdowns.columns];
    return [(0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(titles, [1, 2, 3, 4, 5]), rows)];
}
function amounts({ report, formats, messages }, totals) {
    const amount = (value) => (value ? formats.money(value) : messages.unknown);
    return [
        amount(totals.billedCost),
        amount(totals.effectiveCost),
        amount(totals.contractedCost),
        amount(totals.listCost),
        report.rows === null ? '–' : formats.count(totals.rows),
    ];
}
function sumOf(items, currency) {
    const sum = (metric) => (0,money/* sumKnownMoney */.XL)(items.map((item) => item[metric]), currency);
    return {
        rows: items.reduce((rows, item) => rows + item.rows, 0),
        billedCost: sum('billedCost'),
        effectiveCost: sum('effectiveCost'),
        listCost: sum('listCost'),
        contractedCost: sum('contractedCost'),
    };
}
/** One row a month, one column a kind of charge that occurs. */
function otherChargeBlocks({ costs, messages, formats }) {
    const charges = costs.otherCharges;
    if (charges.length === 0)
        return [];
    const kinds = charge/* CHARGE_KINDS */.Ld.filter((kind) => charges.some(({ chargeKind }) => chargeKind === kind));
    const months = [...new Set(charges.map(({ month }) => month))].sort().reverse().slice(0, MONTHS);
    const cell = (month, kind) => {
        const found = charges.find((charge) => charge.month === month && charge.chargeKind === kind);
        if (!found)
            return '–';
        return found.billedCost ? formats.money(found.billedCost) : messages.unknown;
    };
    const rows = months.map((month) => [formats.month(month), ...kinds.map((kind) => cell(month, kind))]);
    const titles = [messages.breakdowns.month, ...kinds.map((kind) => messages.chargeKinds[kind])];
    return [
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(titles, kinds.map((_, index) => index + 1)), rows),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/calendar-items.js

/** What a forecast takes from the calendar: a row for each kind and way it was arrived at, a column for each month. */
function calendarBlocks(page, { months }) {
    const { formats, messages } = page;
    const words = messages.forecast;
    const groups = Map.groupBy(months.flatMap(({ calendarItems }) => calendarItems), (item) => `${item.kind} ${reasonText(page, item)}`);
    if (groups.size === 0)
        return [];
    const names = months.map(({ month }) => month);
    const titles = [words.calendarWhat, ...names.map((month) => formats.shortMonth(month)), words.calendarHow];
    const numbers = names.map((_, index) => index + 1);
    const rows = [...groups.values()].map((items) => itemRow(page, items, names));
    return [(0,render_blocks/* paragraph */.FY)(`${words.calendar}:`), (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(titles, numbers), rows)];
}
function itemRow({ formats, messages }, items, months) {
    const [first] = items;
    if (!first)
        return [];
    const amounts = months.map((month) => {
        const own = items.filter((item) => item.month === month).map(({ amount }) => formats.estimate(amount));
        return own.length === 0 ? '–' : own.join(' + ');
    });
    return [messages.forecast.kinds[first.kind], ...amounts, reasonText({ formats, messages }, first)];
}
/** How an amount was arrived at, in the reader's language. */
function reasonText({ formats, messages }, item) {
    const words = messages.forecast.reasons;
    const { reason } = item;
    if (reason.id === 'share')
        return words.share(formats, formats.percent(reason.share), reason.months);
    if (reason.id === 'habit')
        return words.habit(formats, reason.months);
    if (reason.id === 'planned-events')
        return words.events(formats, reason.events);
    return words[reason.id];
}

;// CONCATENATED MODULE: ./build/src/render/sections/forecast.js





/** Below a tenth of a percent a forecast errs to neither side. */
const NO_BIAS = 0.001;
/** The forecast in the metric the page opens with, month by month; below the fold how good it is. Other metrics are in the files. */
function forecastBlocks(page) {
    const { forecasts } = page.costs;
    if (!forecasts.known)
        return [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, forecasts.gap))];
    const metric = (0,render_headline/* headlineOf */.g)(page)?.now.metric;
    const first = forecasts.value.find((forecast) => forecast.metric === metric) ?? forecasts.value[0];
    if (!first)
        return [];
    const months = monthBlocks(page, first);
    if (page.depth !== 2)
        return months;
    return [...months, ...(0,render_blocks/* details */.zH)(page.messages.forecast.reliability, reliability(page, first))];
}
function monthBlocks(page, forecast) {
    const { messages, formats } = page;
    const words = messages.forecast;
    const method = methodText(page, forecast.method, forecast.model);
    return [
        (0,render_blocks/* paragraph */.FY)(words.method(messages.metrics[forecast.metric], method, formats.period(forecast.trainedOn))),
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [1, 2, 3]), forecast.months.map((month) => monthRow(page, month))),
        ...(0,render_blocks/* bullets */.e5)(forecast.notes.map((gap) => (0,gap_line/* gapText */.Ml)(page, gap))),
    ];
}
function methodText({ messages }, method, model) {
    const name = messages.forecast.methods[method];
    return method === 'model' && model ? `${name} (${model})` : name;
}
function monthRow({ formats, messages }, month) {
    const { low, high } = month;
    const { interval, none } = messages.forecast;
    return [
        formats.month(month.month),
        (0,money/* isZeroMoney */.f9)(month.actual) ? '–' : formats.money(month.actual),
        (0,render_blocks/* strong */.ko)(formats.estimate(month.expected)),
        low && high ? interval(formats.estimate(low), formats.estimate(high)) : none,
    ];
}
function reliability(page, forecast) {
    const tests = forecast.backTests.map((test) => backTestText(page, test, forecast.model));
    return [
        ...(tests.length > 0 ? [(0,render_blocks/* paragraph */.FY)(`${page.messages.forecast.backTests}:`), ...(0,render_blocks/* bullets */.e5)(tests)] : []),
        ...calendarBlocks(page, forecast),
    ];
}
function backTestText(page, test, model) {
    const { formats, messages } = page;
    const words = messages.forecast;
    const wape = formats.percent(test.wape);
    const bias = Math.abs(test.bias) < NO_BIAS ? words.noBias : formats.changePercent(test.bias);
    const method = (0,gap_line/* capitalised */.Iu)(methodText(page, test.method, model));
    const text = words.backTest(formats, method, wape, bias, test.origins);
    const coverage = test.intervalCoverage;
    return coverage === null ? `${text}.` : `${text}; ${words.coverage(formats.percent(coverage))}.`;
}

;// CONCATENATED MODULE: ./build/src/render/sections/budget.js





/** Budgets beside what was spent and what is expected. */
function budgetSection(page) {
    const { costs, messages } = page;
    return [
        (0,render_blocks/* heading */.R_)(page.depth === 2 ? 3 : 4, messages.budget.title),
        ...budgetBlocks(page, costs.budgets),
        ...forecastBlocks(page),
    ];
}
function budgetBlocks(page, budgets) {
    if (!budgets.known)
        return [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, budgets.gap))];
    if (budgets.value.length === 0)
        return [];
    const rows = budgets.value.map((budget) => row(page, budget));
    return [(0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(page.messages.budget.columns, [2, 3, 4, 5]), rows)];
}
function row({ formats, messages }, budget) {
    const words = messages.budget;
    const expected = budget.forecast?.value ?? (budget.actual && (0,money/* moneyToNumber */.jQ)(budget.actual));
    const difference = expected === null ? null : expected - (0,money/* moneyToNumber */.jQ)(budget.amount);
    return [
        words.scope((0,untrusted/* untrusted */.b)(budget.name), messages.metrics[budget.metric], words[budget.includes]),
        (0,render_blocks/* unbroken */.D_)(formats.shortPeriod(budget.period)),
        formats.money(budget.amount),
        budget.actual ? formats.money(budget.actual) : messages.unknown,
        budget.forecast ? formats.estimate(budget.forecast) : '–',
        difference === null
            ? '–'
            : formats.estimatedChange({ value: difference, currency: budget.amount.currency }),
        (0,render_blocks/* unbroken */.D_)(messages.states[budget.state]),
        budget.gap ? messages.gaps.reasons[budget.gap.reason] : words.verdicts[budget.verdict],
    ];
}

// EXTERNAL MODULE: ./build/src/render/sections/changes.js + 1 modules
var changes = __webpack_require__(57137);
// EXTERNAL MODULE: ./build/src/render/charts/charts.js + 6 modules
var charts = __webpack_require__(61270);
;// CONCATENATED MODULE: ./build/src/render/sections/charts.js

/** A chart with its text alternative; nothing where the report has nothing to draw. */
function chartImage(page, file) {
    const chart = (0,charts/* drawChart */.$)(page, file);
    if (!chart)
        return [];
    return [{ type: 'paragraph', children: [{ type: 'image', url: file, alt: chart.description }] }];
}

// EXTERNAL MODULE: ./build/src/render/sections/commitments.js
var sections_commitments = __webpack_require__(87613);
// EXTERNAL MODULE: ./build/src/core/period.js
var period = __webpack_require__(62708);
;// CONCATENATED MODULE: ./build/src/render/sections/every-service.js




const every_service_MOST = 60;
const MOST_DRIVERS = 2;
/** Each service with its cost by month, what drives it, its unusual periods and what runs of it. */
function everyServiceSection(page) {
    const { report, costs, messages, formats } = page;
    const words = messages.everyService;
    const own = report.services.filter(({ currency }) => currency === costs.currency);
    const left = own.length - every_service_MOST;
    if (own.length === 0)
        return [];
    return (0,render_blocks/* details */.zH)(words.title(formats, own.length), [
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [3]), own.slice(0, every_service_MOST).map((service) => every_service_row(page, service))),
        ...(left > 0 ? [(0,render_blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
        (0,render_blocks/* paragraph */.FY)(words.complete((0,render_blocks/* fileLink */.RF)('report.json'))),
    ]);
}
function every_service_row(page, service) {
    const { formats } = page;
    return [
        (0,render_names/* nameOf */.Vb)(page, service.serviceName),
        monthsText(page, service),
        driversText(page, service.drivers),
        knownText(page, service.anomalies, (ids) => (ids.length === 0 ? '–' : formats.count(ids.length))),
        inventoryText(page, service),
    ];
}
/** Ascending. The running month says so, since it ends with the days that were read. */
function monthsText({ costs, formats, messages }, { months }) {
    const running = costs.comparisons.find(({ name }) => name === 'monthToDate')?.now.period.start;
    const titleOf = (month) => {
        const name = formats.shortMonth(month);
        return running && month === (0,period/* monthOf */.GS)(running) ? messages.services.soFar(name) : name;
    };
    return months
        .map(({ month, amount }) => messages.everyService.month(titleOf(month), amount ? formats.money(amount) : messages.unknown))
        .join('; ');
}
function driversText(page, drivers) {
    const { formats, messages } = page;
    const words = messages.everyService;
    return knownText(page, drivers, ({ usageTypes, more }) => {
        if (usageTypes.length === 0)
            return '–';
        const amount = (value) => (value ? formats.money(value) : '–');
        const all = usageTypes.map(({ usageType, now, before }) => words.driver((0,render_names/* nameOf */.Vb)(page, usageType), amount(now), amount(before)));
        const hidden = usageTypes.length + more - MOST_DRIVERS;
        const shown = (0,render_names/* listed */.KE)(page, all.slice(0, MOST_DRIVERS), MOST_DRIVERS);
        return hidden > 0 ? (0,phrase/* joinInline */.EN)([shown, messages.andMore(formats, hidden)], ', ') : shown;
    });
}
function inventoryText(page, { services, nonService, inventory }) {
    const { formats, messages } = page;
    const words = messages.everyService;
    if (nonService)
        return words.nonServices[nonService];
    if (services.length === 0)
        return words.notInCatalogue;
    return knownText(page, inventory, ({ resources, counted, notCounted }) => {
        if (counted + notCounted === 0)
            return words.noTypes;
        const sum = resources === null ? messages.unknown : words.resources(formats, resources);
        return notCounted === 0 ? sum : `${sum}; ${words.typesNotCounted(formats, notCounted)}`;
    });
}
/** In a table a gap is said shortly; the list of what is missing says all of it once. */
function knownText(page, value, say) {
    return value.known ? say(value.value) : (0,render_blocks/* emphasis */.lN)(page.messages.gaps.reasons[value.gap.reason]);
}

// EXTERNAL MODULE: ./build/src/render/gaps-of.js + 1 modules
var gaps_of = __webpack_require__(74143);
;// CONCATENATED MODULE: ./build/src/render/sections/gaps.js





const gaps_MOST = 50;
/** What could not be looked at: reads that were not answered, and everything the report has to leave open. */
function gapsSection(page) {
    const { report, messages } = page;
    const words = messages.gaps;
    const gaps = (0,gaps_of/* gapsOf */.d)(report);
    return [
        (0,render_blocks/* heading */.R_)(2, words.title),
        ...ledgerBlocks(page),
        ...(gaps.length > 0
            ? [(0,render_blocks/* paragraph */.FY)(words.list), ...(0,render_blocks/* bullets */.e5)(gaps.map((gap) => (0,gap_line/* gapText */.Ml)(page, gap)))]
            : [(0,render_blocks/* paragraph */.FY)(words.complete)]),
    ];
}
function ledgerBlocks(page) {
    const { report, messages, formats } = page;
    if (!report.ledger.known)
        return [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.ledger.gap))];
    const { coverage, rows } = report.ledger.value;
    const unanswered = rows.filter(({ state }) => state !== 'ok' && state !== 'empty');
    const shown = unanswered.slice(0, gaps_MOST).map((row) => ledgerRow(page, row));
    const left = unanswered.length - shown.length;
    return [
        (0,render_blocks/* paragraph */.FY)(coverageText(page, coverage)),
        ...(shown.length > 0 ? [(0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(messages.gaps.columns), shown)] : []),
        ...(left > 0 ? [(0,render_blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
    ];
}
function coverageText({ messages, formats }, { planned, byState }) {
    const words = messages.gaps;
    const answered = byState.ok + byState.empty;
    if (planned === 0)
        return words.nonePlanned;
    if (answered === planned)
        return words.allAnswered(formats, planned);
    return words.intro(formats.count(answered), formats.count(planned));
}
function ledgerRow(page, row) {
    return [
        (0,untrusted/* untrusted */.b)(row.dataset),
        (0,untrusted/* untrusted */.b)(row.account),
        (0,untrusted/* untrusted */.b)(row.region),
        page.messages.gaps.ledgerStates[row.state],
        row.reason ? (0,untrusted/* untrusted */.b)(row.reason) : '–',
        row.missingPermissions.length > 0 ? (0,render_names/* namesOf */.eZ)(page, row.missingPermissions) : '–',
    ];
}

// EXTERNAL MODULE: ./build/src/render/why-no-work.js
var why_no_work = __webpack_require__(34502);
;// CONCATENATED MODULE: ./build/src/render/sections/looked.js






/** What a run looked at in AWS, what it was kept from, and how much of what runs is used. */
function lookedSection(page) {
    const { report, messages } = page;
    const title = (0,render_blocks/* heading */.R_)(2, messages.looked.title);
    const bill = billChecks(page, report.billChecks);
    if (!report.collection.known)
        return [title, (0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.collection.gap)), ...bill];
    const collection = report.collection.value;
    return [
        title,
        (0,render_blocks/* paragraph */.FY)(scopeText(page, collection)),
        ...checksTable(page, collection.checks),
        ...bill,
        ...deadLetters(page, collection),
        ...utilisation(page, collection.utilisation),
        ...notPlanned(page, collection),
    ];
}
function scopeText({ messages, formats }, collection) {
    const words = messages.looked;
    const { units, accounts, regions, basis } = collection;
    if (units.planned === 0)
        return words.noWork[(0,why_no_work/* whyNoWork */.X)(collection)];
    return `${words.scope(formats, units.done, units.planned, accounts, regions.length)}: ${words.bases[basis]}.`;
}
/** One line for each check that a reader should know of; the others are folded away. */
function checksTable(page, checks) {
    const { looked: words } = page.messages;
    const { formats } = page;
    const sums = [...Map.groupBy(checks, ({ check }) => check)].map(([check, rows]) => looked_sumOf(check, rows));
    const [telling, quiet] = [sums.filter(tells), sums.filter((sum) => !tells(sum))];
    return [
        ...(telling.length > 0
            ? [
                (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.checkColumns, [1, 2, 3, 4]), telling.map((sum) => cells(page, sum))),
            ]
            : []),
        ...(telling.some(({ undecided }) => undecided > 0) ? [(0,render_blocks/* paragraph */.FY)(words.undecided)] : []),
        ...(0,folded_table/* foldedTable */.v)(page, words.quietChecks, words.quietColumns, [1], quiet, ({ check, judged }) => [
            (0,untrusted/* untrusted */.b)(check),
            formats.count(judged),
        ]),
    ];
}
function looked_sumOf(check, rows) {
    const all = (of) => rows.reduce((sum, row) => sum + of(row), 0);
    return {
        check,
        judged: all(({ judged }) => judged),
        found: all(({ found }) => found),
        undecided: all(({ undecided }) => undecided.length),
        notLooked: all(({ state }) => (state === 'evaluated' ? 0 : 1)),
    };
}
/** Whether it found something, or could not look at or decide on something. */
function tells({ found, undecided, notLooked }) {
    return found + undecided + notLooked > 0;
}
function cells({ formats }, { check, judged, found, undecided, notLooked }) {
    return [
        (0,untrusted/* untrusted */.b)(check),
        formats.count(judged),
        formats.count(found),
        formats.count(undecided),
        formats.count(notLooked),
    ];
}
/** One line a check: the bill is judged once for all places. Those that found nothing are counted only. */
function billChecks(page, rows) {
    const words = page.messages.looked;
    const sums = rows.map((row) => looked_sumOf(row.check, [row]));
    const telling = sums.filter(tells);
    const quiet = sums.length - telling.length;
    return [
        ...(0,folded_table/* foldedTable */.v)(page, words.billChecks, words.checkColumns, [1, 2, 3, 4], telling, (sum) => cells(page, sum)),
        ...(quiet > 0 ? [(0,render_blocks/* paragraph */.FY)(words.quietBillChecks(page.formats, quiet))] : []),
    ];
}
function deadLetters(page, { deadLetters: rows }) {
    const words = page.messages.looked;
    return (0,folded_table/* foldedTable */.v)(page, words.deadLetters, words.deadLetterColumns, [3], rows, (letter) => [
        (0,untrusted/* untrusted */.b)(letter.serviceGroup),
        (0,render_names/* accountOf */.XP)(page, letter.account),
        (0,untrusted/* untrusted */.b)(letter.region),
        page.formats.count(letter.attempts),
        (0,untrusted/* untrusted */.b)(letter.errorClass),
        (0,untrusted/* untrusted */.b)(letter.message),
    ]);
}
function utilisation(page, rows) {
    const words = page.messages.looked;
    const { formats, messages } = page;
    const number = (value) => (value === null ? messages.unknown : formats.measure(value));
    return (0,folded_table/* foldedTable */.v)(page, words.utilisation, words.utilisationColumns, [4, 5, 6, 7], rows, (row) => [
        (0,untrusted/* untrusted */.b)(row.service),
        (0,untrusted/* untrusted */.b)(words.metric(`${row.namespace} ${row.metricName}`, row.statistic, formats.count(row.days))),
        (0,render_names/* accountOf */.XP)(page, row.account),
        (0,untrusted/* untrusted */.b)(row.region),
        formats.count(row.resources),
        number(row.average),
        number(row.maximum),
        formats.count(row.allZero),
    ]);
}
function notPlanned(page, { notPlanned: rows }) {
    const words = page.messages.looked;
    return (0,folded_table/* foldedTable */.v)(page, words.notPlanned, words.notPlannedColumns, [], rows, (row) => [
        row.serviceName === '' ? words.wholePlace : (0,render_names/* nameOf */.Vb)(page, row.serviceName),
        (0,render_names/* accountOf */.XP)(page, row.account),
        row.region === '' ? words.wholeAccount : (0,untrusted/* untrusted */.b)(row.region),
        words.notPlannedReasons[row.reason],
    ]);
}

// EXTERNAL MODULE: ./build/src/render/sections/movers.js
var movers = __webpack_require__(50861);
;// CONCATENATED MODULE: ./build/src/render/sections/owners.js






/** Whose recommendations and spend it is, and what was decided not to be done. Nothing where nobody configured either. */
function ownersSection(page) {
    const { ownership, exemptions } = page.report;
    const blocks = [
        ...(ownership.known
            ? ownership.value.tables.flatMap((each) => teamBlocks(page, each))
            : isMissing(ownership)
                ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ownership.gap))]
                : []),
        ...(ownership.known && !ownership.value.spend.known
            ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ownership.value.spend.gap))]
            : []),
        ...(ownership.known && ownership.value.units ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ownership.value.units))] : []),
        ...(exemptions.known ? exemptionBlocks(page, exemptions.value) : []),
    ];
    return blocks.length === 0 ? [] : [(0,render_blocks/* heading */.R_)(2, page.messages.living.owners.title), ...blocks];
}
/** Owners that nobody configured are no gap of this report. */
function isMissing({ gap }) {
    return gap.reason !== 'not-configured';
}
function teamBlocks(page, { currency, period, teams }) {
    const { formats, messages, report } = page;
    const words = messages.living.owners;
    const rows = teams.map(({ team, spend, recommendations, net }) => [
        team === null ? (0,render_blocks/* emphasis */.lN)(words.nobody) : (0,untrusted/* untrusted */.b)(team),
        spend ? formats.money(spend) : messages.unknown,
        formats.count(recommendations),
        formats.money(net),
    ]);
    const several = report.ownership.known && report.ownership.value.tables.length > 1;
    return [
        ...(several ? [(0,render_blocks/* paragraph */.FY)((0,render_blocks/* strong */.ko)((0,untrusted/* untrusted */.b)(currency)))] : []),
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [1, 2, 3]), rows),
        ...(period ? [(0,render_blocks/* paragraph */.FY)(words.spendOf(formats.shortPeriod(period)))] : []),
    ];
}
function exemptionBlocks(page, { inForce, expired, unmatched }) {
    const { formats, messages } = page;
    const words = messages.living.owners;
    const amounts = ({ net }) => net.length === 0 ? messages.unknown : net.map((amount) => formats.money(amount)).join(', ');
    return [
        ...(0,folded_table/* foldedTable */.v)(page, words.inForce, words.inForceColumns, [4, 5], inForce, (each) => [
            ...told(page, each.exemption),
            formats.count(each.recommendations),
            amounts(each),
        ]),
        ...(0,folded_table/* foldedTable */.v)(page, words.expired, words.expiredColumns, [4], expired, (each) => [
            ...told(page, each.exemption),
            formats.count(each.recommendations),
        ]),
        ...(0,folded_table/* foldedTable */.v)(page, words.unmatched, words.unmatchedColumns, [], unmatched, (each) => told(page, each)),
    ];
}
function told({ formats, messages }, { match, reason, owner, expires, ticket }) {
    const words = messages.living.owners;
    const conditions = Object.entries(match).map(([name, value]) => words.condition((0,untrusted/* untrusted */.b)(name), (0,untrusted/* untrusted */.b)(value)));
    const day = (0,period/* parseDay */.Iq)(expires);
    return [
        (0,phrase/* joinInline */.EN)(conditions, ', '),
        ticket === undefined ? (0,untrusted/* untrusted */.b)(reason) : words.ticket((0,untrusted/* untrusted */.b)(reason), (0,untrusted/* untrusted */.b)(ticket)),
        (0,untrusted/* untrusted */.b)(owner),
        day ? (0,render_blocks/* unbroken */.D_)(formats.day(day)) : (0,untrusted/* untrusted */.b)(expires),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/posture.js





/** Datasets of the security services, and the catalogue ids they are billed as. */
const SERVICES = {
    'advisors/security-hub': 'security-hub',
    'advisors/guardduty': 'guardduty',
    'advisors/inspector': 'inspector',
    'advisors/macie': 'macie',
};
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const posture_MOST = 50;
/** What the security services count as open, and what they cost; folded, since it is beside the point of a cost report. */
function postureSection(page) {
    const { collection } = page.report;
    const answers = collection.known ? collection.value.advisors.filter(isCounted) : [];
    if (answers.length === 0)
        return [];
    const { messages, formats } = page;
    const words = messages.posture;
    const left = answers.length - posture_MOST;
    return (0,render_blocks/* details */.zH)(words.title, [
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.columns, [3, 4, 5, 6]), answers.slice(0, posture_MOST).map((answer) => posture_row(page, answer))),
        ...(left > 0 ? [(0,render_blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
        (0,render_blocks/* paragraph */.FY)((0,phrase/* joinInline */.EN)([...costLines(page), words.note], ' ')),
    ]);
}
function isCounted({ advisor, state }) {
    return Object.hasOwn(SERVICES, advisor) && state === 'active';
}
function posture_row(page, { advisor, account, region, facts }) {
    const { messages, formats } = page;
    const words = messages.posture;
    const count = (severity) => {
        const fact = facts.find(({ name, subject }) => name === 'findings' && subject === severity);
        if (!fact || fact.number === null)
            return words.notCounted;
        const number = formats.count(fact.number);
        return fact.text === null ? number : words.atLeast(number);
    };
    return [(0,advisor_facts/* advisorName */.GS)(page, advisor), (0,render_names/* accountOf */.XP)(page, account), (0,untrusted/* untrusted */.b)(region), ...SEVERITIES.map(count)];
}
/** In the last month that is whole, by the name on the bill. */
function costLines({ report, messages, formats }) {
    const ids = Object.values(SERVICES);
    return report.services
        .filter(({ services }) => services.some((id) => ids.includes(id)))
        .flatMap(({ serviceName, months }) => {
        const whole = months.filter(({ month }) => !report.asOf.startsWith(month)).at(-1);
        if (!whole?.amount)
            return [];
        const amount = formats.money(whole.amount);
        return [messages.posture.cost((0,render_names/* nameOf */.Vb)({ messages }, serviceName), amount, formats.month(whole.month))];
    });
}

;// CONCATENATED MODULE: ./build/src/render/sections/quality.js





/** The primary currency first, from the highest number downwards. */
const MOST_INVOICES = 12;
const MOST_MONTHS = 13;
/** Tie-out to the invoice, what deviates in the data, the invariants, and the state of every month. */
function qualitySection(page) {
    const { report, messages, formats } = page;
    const words = messages.quality;
    const { quality, invariants, months, costs } = report;
    return [
        (0,render_blocks/* heading */.R_)(2, words.title),
        ...(0,render_blocks/* bullets */.e5)([
            ...costs.flatMap((currency) => tieOutTexts(page, currency)),
            ...qualitySummary(page),
            ...invariantSummary(page),
        ]),
        ...(quality.length > 0 ? (0,render_blocks/* details */.zH)(words.items(formats, quality.length), [qualityTable(page)]) : []),
        ...(invariants.length > 0 ? (0,render_blocks/* details */.zH)(words.invariants, [invariantTable(page)]) : []),
        ...(0,render_blocks/* details */.zH)(words.invoices, invoiceBlocks(page)),
        ...(months.length > 0 ? (0,render_blocks/* details */.zH)(words.months, quality_monthBlocks(page)) : []),
    ];
}
function tieOutTexts(page, { invoice, currency }) {
    const { formats, messages } = page;
    const words = messages.quality;
    const billed = invoice.billedCost ? formats.exactMoney(invoice.billedCost) : messages.unknown;
    const open = formats.exactMoney(invoice.notInvoiced);
    const tie = words.tieOut(billed, formats.exactMoney(invoice.invoiced), open);
    const { costExplorer } = invoice;
    if (!costExplorer.known)
        return [(0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)((0,untrusted/* untrusted */.b)(currency))}: ${tie}`];
    const { period, ours, theirs, gap } = costExplorer.value;
    const explorer = words.costExplorer(formats.period(period), formats.exactMoney(ours), formats.exactMoney(theirs), formats.exactMoney(gap));
    return [(0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)((0,untrusted/* untrusted */.b)(currency))}: ${tie} ${explorer}`];
}
function qualitySummary({ report, messages, formats }) {
    const { quality } = report;
    return quality.length === 0
        ? [messages.quality.clean]
        : [`${messages.quality.items(formats, quality.length)}.`];
}
/** `5 checks hold; violated: I7; could not be checked: I1`. */
function invariantSummary({ report, messages, formats }) {
    const words = messages.quality;
    const ids = (outcome) => report.invariants.filter((invariant) => invariant.outcome === outcome).map(({ id }) => id);
    if (report.invariants.length === 0)
        return [];
    const parts = [words.invariantsHold(formats, ids('holds').length)];
    const violated = ids('violated');
    const other = ids('not-applicable');
    if (violated.length > 0)
        parts.push((0,render_blocks/* strong */.ko)(words.invariantsViolated(formats.list(violated))));
    if (other.length > 0)
        parts.push(words.invariantsOther(formats.list(other)));
    return [(0,phrase/* phrase */.MZ) `${parts.reduce((text, part) => (0,phrase/* phrase */.MZ) `${text}; ${part}`)}.`];
}
function qualityTable(page) {
    const rows = page.report.quality.map((item) => qualityRow(page, item));
    return (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(page.messages.quality.columns, [2, 4]), rows);
}
function qualityRow(page, item) {
    const { formats, messages } = page;
    const amounts = item.amounts?.map((amount) => formats.money(amount)) ?? [];
    const examples = item.examples ?? [];
    return [
        messages.quality.severities[item.severity],
        (0,untrusted/* untrusted */.b)(item.subject),
        formats.count(item.count),
        messages.qualityMessages?.[item.id] ?? item.message,
        amounts.length > 0 ? formats.list(amounts) : '–',
        examples.length > 0 ? (0,render_names/* namesOf */.eZ)(page, examples, 3) : '–',
    ];
}
function invariantTable(page) {
    const { report, messages, formats } = page;
    const words = messages.quality;
    const rows = report.invariants.map((invariant) => {
        const residuals = invariant.residuals.filter((residual) => !(0,money/* isZeroMoney */.f9)(residual));
        return [
            invariant.id,
            words.outcomes[invariant.outcome],
            formats.count(invariant.checked),
            formats.count(invariant.violations),
            residuals.length > 0 ? formats.list(residuals.map((residual) => formats.change(residual))) : '–',
            messages.invariantMessages[invariant.message],
        ];
    });
    return (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(words.invariantColumns, [2, 3, 4]), rows);
}
function invoiceBlocks(page) {
    const { report, formats, messages } = page;
    const invoices = report.costs.flatMap(({ invoice }) => invoice.invoices.toReversed());
    if (invoices.length === 0)
        return [];
    const shown = invoices.slice(0, MOST_INVOICES);
    const rows = shown.map(({ invoiceId, billedCost }) => [
        (0,untrusted/* untrusted */.b)(invoiceId),
        formats.exactMoney(billedCost),
    ]);
    const left = invoices.length - shown.length;
    return [
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(messages.quality.invoiceColumns, [1]), rows),
        ...(left > 0 ? [(0,render_blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
    ];
}
function quality_monthBlocks(page) {
    const { report, messages, formats } = page;
    const shown = report.months.toReversed().slice(0, MOST_MONTHS);
    const left = report.months.length - shown.length;
    const rows = shown.map((row) => quality_monthRow(page, row));
    return [
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(messages.quality.monthColumns, [2, 3, 4]), rows),
        ...(left > 0 ? [(0,render_blocks/* paragraph */.FY)(messages.andMore(formats, left))] : []),
    ];
}
function quality_monthRow({ report, formats, messages }, row) {
    const count = (rows) => (report.rows === null ? '–' : formats.count(rows));
    return [
        formats.month(row.month),
        (0,untrusted/* untrusted */.b)(row.billingAccountId),
        row.billedCost ? formats.exactMoney(row.billedCost) : messages.unknown,
        count(row.rows),
        count(row.rowsWithoutInvoice),
        row.discountMode ? messages.quality.discountModes[row.discountMode] : '–',
        (0,render_blocks/* unbroken */.D_)(messages.states[row.state]),
    ];
}

;// CONCATENATED MODULE: ./build/src/render/sections/run.js






/** Where the figures come from, how fresh they are, and what reading them cost. */
function runSection(page, notes) {
    const { report, messages } = page;
    return [
        (0,render_blocks/* heading */.R_)(2, messages.run.title),
        ...(report.billGap ? [] : (0,render_blocks/* bullets */.e5)(sourceFacts(page))),
        { type: 'html', value: RUN_COST_START },
        ...(0,render_blocks/* bullets */.e5)([...usageFacts(page), ...costFacts(page, notes?.cost ?? null)]),
        ...breakers(page, notes?.breakers ?? []),
        { type: 'html', value: RUN_COST_END },
    ];
}
/** What lies between them may differ between two runs that found the same. */
const RUN_COST_START = '<!-- spendlog: what this run cost -->';
const RUN_COST_END = '<!-- spendlog: end -->';
function costFacts({ formats, messages }, cost) {
    if (!cost)
        return [];
    const words = messages.run;
    const { calls, pages, throttles, retries, unitSeconds, paid } = cost;
    return [
        `${words.calls(formats, calls, pages, throttles, retries)}.`,
        `${words.work(formats.measure(unitSeconds))}.`,
        ...paid.map(({ what, requests, amount }) => `${words.paidFor(formats, what, requests, formats.money(amount))}.`),
        ...(paid.length === 0 ? [`${words.noPaid}.`] : []),
    ];
}
function breakers(page, rows) {
    const words = page.messages.looked;
    return (0,folded_table/* foldedTable */.v)(page, words.breakers, words.breakerColumns, [3], rows, (breaker) => [
        (0,untrusted/* untrusted */.b)(breaker.service),
        (0,render_names/* accountOf */.XP)(page, breaker.account),
        (0,untrusted/* untrusted */.b)(breaker.region),
        page.formats.count(breaker.opened),
        words.breakerStates[breaker.state],
    ]);
}
function sourceFacts(page) {
    const { report, formats, messages } = page;
    const words = messages.run;
    const { source, calendar } = report;
    const kind = source.dialect ?? words.kinds[source.kind];
    const { billedCost, effectiveCost } = source.metricBasis;
    const facts = [
        (0,phrase/* phrase */.MZ) `${words.source((0,untrusted/* untrusted */.b)(source.label), kind)}${rowsText(page)}.`,
        `${words.freshness(formats.instant(report.dataThrough), formats.day(calendar.lastCompleteDay))}.`,
        `${words.span(formats.period(report.span))}.`,
        (0,phrase/* phrase */.MZ) `${words.basis((0,untrusted/* untrusted */.b)(billedCost), (0,untrusted/* untrusted */.b)(effectiveCost))}.`,
    ];
    const { extraColumns, missingColumns } = source;
    if (missingColumns.length > 0)
        facts.push((0,phrase/* phrase */.MZ) `${words.missingColumns((0,render_names/* namesOf */.eZ)(page, missingColumns))}.`);
    if (extraColumns.length > 0)
        facts.push((0,phrase/* phrase */.MZ) `${words.extraColumns((0,render_names/* namesOf */.eZ)(page, extraColumns))}.`);
    return facts;
}
function rowsText({ report, formats, messages }) {
    return report.rows === null ? '' : `, ${messages.run.rows(formats, report.rows)}`;
}
function usageFacts({ report, formats, messages }) {
    const words = messages.run;
    const { usage } = report;
    const requests = usage.requests === 0 && usage.plannedRequests === 0 ? words.noRequests : words.requests(formats, usage);
    const facts = [`${requests}.`];
    if (!(0,money/* isZeroMoney */.f9)(usage.paid))
        facts.push(`${words.paid(formats.money(usage.paid))}.`);
    if (usage.filesRead > 0)
        facts.push(`${words.files(formats, usage.filesRead, formats.bytes(usage.bytesRead))}.`);
    return facts;
}

;// CONCATENATED MODULE: ./build/src/render/sections/savings.js




const BASES = ['bill', 'bill-rate', 'list-price', 'aws-estimate'];
/** What can be saved together, one by one, and where the amounts come from; a paragraph for each currency. */
function savingsSection(page) {
    const { report, messages } = page;
    const title = (0,render_blocks/* heading */.R_)(2, messages.savings.title);
    if (!report.savings.known)
        return [title, (0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.savings.gap))];
    return [title, ...report.savings.value.map((summary) => (0,render_blocks/* paragraph */.FY)(summaryText(page, summary)))];
}
function summaryText(page, summary) {
    const { formats, messages } = page;
    const words = messages.savings;
    const { net, gross, exempt, hubTotal } = summary;
    const parts = [
        // A sum of no amount would read as nothing to be had.
        summary.recommendations === 0 && (0,money/* isZeroMoney */.f9)(gross)
            ? words.noAmount
            : (0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)(words.net(formats.money(net)))}${rangeText(page, summary)}; ${words.gross(formats.money(gross))}.`,
        ...basisText(page, summary),
        words.counts(formats, summary.recommendations, summary.withoutAmount),
        ...(exempt.recommendations > 0
            ? [words.exempt(formats, exempt.recommendations, formats.money(exempt.net))]
            : []),
        ...(hubTotal ? [words.hub(formats.money(hubTotal))] : []),
    ];
    return (0,phrase/* joinInline */.EN)(parts, ' ');
}
function rangeText({ formats, messages }, { low, high }) {
    if ((0,money/* compareMoney */.Qb)(low, high) === 0)
        return '';
    return ` (${messages.savings.range(formats.money(low), formats.money(high))})`;
}
function basisText({ formats, messages }, { byBasis }) {
    const texts = BASES.flatMap((basis) => {
        const amount = byBasis[basis];
        return amount ? [`${messages.savings.bases[basis]} ${formats.money(amount)}`] : [];
    });
    return texts.length > 0 ? [messages.savings.byBasis(texts.join(' · '))] : [];
}

;// CONCATENATED MODULE: ./build/src/render/sections/services.js





/** The primary currency's services, and those of others. */
const services_MOST = { 2: 10, 3: 5 };
/** What each service cost in the last full month and in the running one, the largest first. */
function servicesSection(page) {
    const { costs, messages, formats, depth } = page;
    const [first, ...others] = monthsOf(costs);
    const rows = first === undefined ? [] : tableRows(page, [first, ...others]);
    if (first === undefined || rows.length === 0)
        return [];
    const words = messages.services;
    const titles = [
        messages.dimensions.serviceName,
        formats.month(first),
        words.share,
        ...others.map((month) => words.soFar(formats.month(month))),
    ];
    return [
        (0,render_blocks/* heading */.R_)(depth === 2 ? 3 : 4, words.title),
        (0,render_blocks/* paragraph */.FY)(words.meaning(messages.compared[costs.metric.metric])),
        (0,render_blocks/* table */.tp)((0,render_blocks/* columnsOf */.PL)(titles, [1, 2, 3]), rows),
    ];
}
/** The last full month and the running one, as far as the report compares them. */
function monthsOf({ comparisons, table: rows }) {
    const months = ['lastFullMonth', 'monthToDate'].flatMap((name) => {
        const found = comparisons.find((comparison) => comparison.name === name);
        return found ? [(0,period/* monthOf */.GS)(found.now.period.start)] : [];
    });
    return [...new Set(months)].filter((month) => rows.some((row) => row.month === month));
}
function tableRows(page, months) {
    const { costs, formats, messages, depth } = page;
    const counted = countedRows(costs).filter(({ month }) => months.includes(month));
    const services = [...Map.groupBy(counted, ({ serviceName }) => serviceName)]
        .map(([name, rows]) => ({ name, amounts: amountsOf(costs, rows, months) }))
        .sort(byFirstAmount);
    if (services.length === 0)
        return [];
    const totals = amountsOf(costs, counted, months);
    const shown = services.slice(0, services_MOST[depth]);
    const hidden = services.length - shown.length;
    const cells = (name, amounts) => {
        const [first, ...later] = amounts.map((amount) => (amount ? formats.money(amount) : messages.unknown));
        return [name, first ?? '', shareOf(page, amounts[0], totals[0]), ...later];
    };
    const rest = new Set(services.slice(services_MOST[depth]).map(({ name }) => name));
    const restRows = counted.filter(({ serviceName }) => rest.has(serviceName));
    return [
        ...shown.map(({ name, amounts }) => cells((0,render_names/* nameOf */.Vb)(page, name), amounts)),
        ...(hidden > 0 ? [cells(messages.movers.rest(formats, hidden), amountsOf(costs, restRows, months))] : []),
        cells((0,render_blocks/* strong */.ko)(messages.services.total), totals),
    ];
}
/** What comparisons count: usage, or for the invoice's metric every charge. */
function countedRows({ table: rows, metric }) {
    return metric.metric === 'billedCost'
        ? rows
        : rows.filter(({ chargeKind }) => charge/* USAGE_KINDS */.od.includes(chargeKind));
}
function amountsOf({ currency, metric }, rows, months) {
    return months.map((month) => amountOf(rows.filter((row) => row.month === month), metric.metric, currency));
}
function amountOf(rows, metric, currency) {
    if (rows.length === 0)
        return (0,money/* zeroMoney */.Vg)(currency);
    return (0,money/* sumKnownMoney */.XL)(rows.map((row) => row[metric]), currency);
}
function byFirstAmount(a, b) {
    for (const [index, amount] of a.amounts.entries()) {
        const other = b.amounts[index];
        if (!amount || !other) {
            if (amount || other)
                return amount ? -1 : 1;
            continue;
        }
        const order = (0,money/* compareMoney */.Qb)(other, amount);
        if (order !== 0)
            return order;
    }
    return a.name < b.name ? -1 : 1;
}
function shareOf({ formats }, part = null, whole = null) {
    const ratio = part && whole && (0,money/* ratioOfMoney */.D)(part, whole);
    return ratio ? formats.percent(ratio) : '–';
}

// EXTERNAL MODULE: ./build/src/render/sections/spend.js
var spend = __webpack_require__(15287);
// EXTERNAL MODULE: ./build/src/render/sections/verdict.js
var verdict = __webpack_require__(57482);
// EXTERNAL MODULE: ./build/src/render/title-of.js
var title_of = __webpack_require__(62984);
;// CONCATENATED MODULE: ./build/src/render/render-report.js






























/**
 * The report as a Markdown page for GitHub. Same report, same bytes.
 * @param notes What the run cost and which breakers opened: in a marked block of its own, since it differs where the report does not.
 */
function renderReport(report, notes = null) {
    return (0,markdown_of/* markdownOf */.R)(reportBlocks((0,page/* pageOf */.Z)(report), notes));
}
function reportBlocks(page, notes) {
    const [primary, ...others] = page.report.costs;
    const first = primary ? { ...page, costs: primary, depth: 2 } : null;
    return [
        ...titleBlocks(page, first),
        ...(first ? [...spendBlocks(first), ...(0,movers/* moversSection */.sy)(first), ...(0,sections_anomalies/* anomaliesSection */.Hr)(first)] : []),
        ...savingsSection(page),
        ...(0,actions/* actionsSection */.p3)(page),
        ...ownersSection(page),
        ...pageLinks(page),
        ...(first ? [...(0,sections_commitments/* commitmentsSection */.iW)(first), ...allocationSection(first)] : []),
        ...others.flatMap((costs) => otherCurrency(page, costs)),
        ...advisorsSection(page),
        ...postureSection(page),
        ...lookedSection(page),
        ...gapsSection(page),
        ...(0,changes/* changesSection */.H)(page),
        ...qualitySection(page),
        ...runSection(page, notes),
    ];
}
/** Pages beside this one. */
function pageLinks({ messages }) {
    const { ledger, kpis } = messages.living;
    return [(0,render_blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${ledger.link((0,render_blocks/* fileLink */.RF)('savings.md'))} ${kpis.link((0,render_blocks/* fileLink */.RF)('kpis.md'))}`)];
}
function titleBlocks(page, first) {
    const { report, messages, formats } = page;
    const headline = first && (0,render_headline/* headlineOf */.g)(first);
    const state = headline ? ` ${messages.stateLine(messages.states[headline.now.state])}` : '';
    return [
        (0,render_blocks/* heading */.R_)(1, (0,title_of/* titleOf */.G)(page)),
        ...(report.source.sample ? [sampleBanner(page)] : []),
        ...(0,look_verdict/* lookVerdicts */.y)(page).map((text) => (0,render_blocks/* paragraph */.FY)((0,render_blocks/* strong */.ko)(text))),
        ...(report.billGap
            ? [(0,render_blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, report.billGap))]
            : [
                (0,render_blocks/* paragraph */.FY)((0,render_blocks/* strong */.ko)(first ? (0,verdict/* verdict */.W)(first) : messages.noCosts)),
                (0,render_blocks/* paragraph */.FY)(`${messages.metaLine(formats.day(report.asOf), formats.instant(report.dataThrough))}${state}`),
            ]),
    ];
}
/** GitHub's alert syntax is no Markdown construct, so the marker is set as it is. */
function sampleBanner({ messages }) {
    const marker = { type: 'html', value: '[!CAUTION]\n' };
    const text = (0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)(messages.sampleTitle)} ${messages.sampleText}`;
    return { type: 'blockquote', children: [{ type: 'paragraph', children: [marker, ...text] }] };
}
function spendBlocks(page) {
    return [
        ...(0,spend/* spendSection */.u)(page),
        ...chartImage(page, 'daily-cost-by-service.svg'),
        ...budgetSection(page),
        ...chartImage(page, 'monthly-cost-and-forecast.svg'),
        ...servicesSection(page),
        ...everyServiceSection(page),
        ...breakdownsSection(page),
    ];
}
/** Every other currency in a part of its own: verdict, spend and movers, and the rest below one fold. */
function otherCurrency(page, costs) {
    const own = { ...page, costs, depth: 3 };
    const { messages } = page;
    return [
        (0,render_blocks/* heading */.R_)(2, messages.currencyPart((0,untrusted/* untrusted */.b)(costs.currency))),
        (0,render_blocks/* paragraph */.FY)((0,phrase/* phrase */.MZ) `${(0,render_blocks/* strong */.ko)((0,verdict/* verdict */.W)(own))} ${messages.currencyNote}`),
        ...(0,spend/* spendSection */.u)(own),
        ...(0,movers/* moversSection */.sy)(own),
        ...(0,render_blocks/* details */.zH)(messages.currencyDetails, [
            ...budgetSection(own),
            ...servicesSection(own),
            ...everyServiceSection(own),
            ...(0,sections_anomalies/* anomaliesSection */.Hr)(own),
            ...(0,sections_commitments/* commitmentsSection */.iW)(own),
            ...allocationSection(own),
            (0,render_blocks/* paragraph */.FY)(messages.movers.complete((0,render_blocks/* fileLink */.RF)('report.json'))),
        ]),
    ];
}


/***/ }),

/***/ 93157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ reportFiles)
});

// EXTERNAL MODULE: ./build/src/render/charts/charts.js + 6 modules
var charts = __webpack_require__(61270);
// EXTERNAL MODULE: ./build/src/render/json-value.js
var json_value = __webpack_require__(75510);
// EXTERNAL MODULE: ./build/src/render/ledger-file.js
var ledger_file = __webpack_require__(34560);
// EXTERNAL MODULE: ./build/src/render/markdown-of.js
var markdown_of = __webpack_require__(15771);
// EXTERNAL MODULE: ./build/src/render/page.js + 33 modules
var render_page = __webpack_require__(24171);
// EXTERNAL MODULE: ./build/src/render/recommendations-file.js
var recommendations_file = __webpack_require__(50361);
// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(96789);
// EXTERNAL MODULE: ./build/src/core/charge.js
var charge = __webpack_require__(35345);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/core/printable.js
var printable = __webpack_require__(65378);
;// CONCATENATED MODULE: ./build/src/render/render-costs-csv.js




/** Columns that hold text: always quoted, and never a formula for a spreadsheet. All others hold plain numbers. */
const TEXT = new Set(['month', 'currency', 'serviceName', 'chargeKind']);
/** `costs.csv`: month × service × kind of charge, one line each, amounts as exact decimals; empty is unknown. */
function renderCostsCsv(report) {
    const rows = report.costs.flatMap(({ table }) => table.map((row) => csvRow(report, row)));
    const columns = ['month', 'currency', 'serviceName', 'chargeKind', 'rows'];
    for (const metric of charge/* COST_METRICS */.CX)
        columns.push(metric, unknownColumn(metric));
    return (0,sync/* stringify */.A)(rows, { header: true, columns, cast: { string: castText } });
}
function csvRow(report, row) {
    const { month, currency, serviceName, chargeKind } = row;
    const rows = report.rows === null ? '' : String(row.rows);
    const cells = { month, currency, serviceName, chargeKind, rows };
    for (const metric of charge/* COST_METRICS */.CX) {
        const amount = row[metric];
        cells[metric] = amount ? (0,money/* amountText */.cY)(amount) : '';
        cells[unknownColumn(metric)] = String(row.unknownRows[metric]);
    }
    return cells;
}
function unknownColumn(metric) {
    return `${metric}UnknownRows`;
}
function castText(value, { column, header }) {
    if (header || typeof column !== 'string' || !TEXT.has(column))
        return value;
    // A reader's terminal must not be steered by a name.
    const text = (0,printable/* printable */.g$)(value).replace(HIDDEN_FORMULA, "'$&");
    return { value: text, quoted: true, quoted_empty: true, escape_formulas: true };
}
/** What a spreadsheet may take for a formula though a line break, spaces or characters that are not shown stand before it. */
const HIDDEN_FORMULA = /^\n|^[\s\p{Cf}]+(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

// EXTERNAL MODULE: ./build/src/render/render-json.js + 1 modules
var render_json = __webpack_require__(35373);
// EXTERNAL MODULE: ./build/src/render/render-report.js + 16 modules
var render_report = __webpack_require__(22061);
// EXTERNAL MODULE: ./build/src/render/summary/summary-of.js + 2 modules
var summary_of = __webpack_require__(41327);
;// CONCATENATED MODULE: ./build/src/render/render-summary.js


/** `summary.json`: the figures for programs; its published schema is `docs/schema/summary.schema.json`. */
function renderSummary(report) {
    return (0,json_value/* jsonText */.s)((0,summary_of/* summaryOf */.Y)(report));
}

;// CONCATENATED MODULE: ./build/src/render/savings-document.js
/** Version of the published `savings.json` schema; raised when a field changes its meaning or goes away. */
const SAVINGS_SCHEMA_VERSION = 1;
function savingsDocument({ tenant, asOf, savingsLedger }) {
    return { schemaVersion: SAVINGS_SCHEMA_VERSION, tenant, asOf, savings: savingsLedger };
}

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/kpis.js
var kpis = __webpack_require__(69766);
// EXTERNAL MODULE: ./build/src/render/blocks.js
var blocks = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/render/gap-line.js
var gap_line = __webpack_require__(86685);
// EXTERNAL MODULE: ./build/src/render/names.js
var names = __webpack_require__(28570);
;// CONCATENATED MODULE: ./build/src/render/sections/kpis.js





/** `kpis.md`: every figure to steer by, with what it is made of; what cannot be told says why. */
function kpisPage(page) {
    const { report, formats, messages } = page;
    const words = messages.living.kpis;
    return [
        (0,blocks/* heading */.R_)(1, words.title(formats.day(report.asOf))),
        ...(report.kpis.length === 0
            ? [(0,blocks/* paragraph */.FY)(words.none)]
            : [
                (0,blocks/* paragraph */.FY)(words.intro),
                (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [1, 2]), report.kpis.map((kpi) => cellsOf(page, kpi))),
                (0,blocks/* paragraph */.FY)(messages.stateLegend),
            ]),
    ];
}
function cellsOf(page, kpi) {
    const { formats, messages } = page;
    const words = messages.living.kpis;
    const verdict = (0,kpis/* verdictOf */.V)(kpi);
    return [
        kpi.subject === null
            ? words.names[kpi.id]
            : words.about(words.names[kpi.id], (0,names/* dimensionOf */.eT)(page, kpi.subject)),
        kpi.value.known
            ? (0,blocks/* strong */.ko)(measured(page, { unit: kpi.unit, signed: kpi.id === 'budget-variance' }, kpi.value.value))
            : messages.unknown,
        targetText(page, kpi),
        verdict ? words.verdicts[verdict] : '',
        kpi.value.known ? madeOf(page, kpi) : (0,gap_line/* gapText */.Ml)(page, kpi.value.gap),
        (0,blocks/* unbroken */.D_)(formats.shortPeriod(kpi.period)),
        (0,blocks/* unbroken */.D_)(messages.states[kpi.state]),
    ];
}
function targetText(page, kpi) {
    const words = page.messages.commitments;
    if (!kpi.target)
        return words.noTarget;
    const value = measured(page, { unit: kpi.unit, signed: false }, (0,decimal/* decimal */._)(kpi.target.value));
    if (kpi.target.direction === 'within')
        return words.within(value);
    return kpi.target.direction === 'at-least' ? words.atLeast(value) : words.atMost(value);
}
function measured({ formats, messages }, { unit, signed }, value) {
    const words = messages.living.kpis;
    if (unit === 'days')
        return words.days(formats, (0,decimal/* decimalToNumber */._A)(value));
    if (unit === 'hours')
        return words.hours(formats, (0,decimal/* decimalToNumber */._A)(value));
    return signed ? formats.changePercent(value) : formats.percent(value);
}
function madeOf(page, { numerator, denominator }) {
    const words = page.messages.living.kpis;
    const parts = [numerator, denominator].flatMap((part) => (part ? [partText(page, part)] : []));
    const [part = '', whole] = parts;
    return whole === undefined ? part : words.of(part, whole);
}
function partText({ formats, messages }, part) {
    if (part.kind === 'money')
        return formats.money(part.amount);
    if (part.kind === 'estimate')
        return formats.estimate(part.amount);
    return messages.living.kpis.counts[part.of](formats, part.count);
}

// EXTERNAL MODULE: ./build/src/render/folded-table.js
var folded_table = __webpack_require__(7431);
// EXTERNAL MODULE: ./build/src/render/untrusted.js
var untrusted = __webpack_require__(67420);
;// CONCATENATED MODULE: ./build/src/render/sections/savings-ledger.js






/** `savings.md`: what became of recommendations, by team and month. */
function savingsLedgerPage(page) {
    const { report, formats, messages } = page;
    const words = messages.living.ledger;
    const ledger = report.savingsLedger;
    return [
        (0,blocks/* heading */.R_)(1, words.title(formats.day(report.asOf))),
        ...(ledger.known
            ? [(0,blocks/* paragraph */.FY)(words.intro), ...ledgerBlocks(page, ledger.value)]
            : [(0,blocks/* paragraph */.FY)((0,gap_line/* gapLine */.Bc)(page, ledger.gap))]),
    ];
}
function ledgerBlocks(page, { rows, unmeasured }) {
    const { formats, messages } = page;
    const words = messages.living.ledger;
    const currencies = Map.groupBy(rows, ({ currency }) => currency);
    return [
        ...(rows.length === 0 ? [(0,blocks/* paragraph */.FY)(words.none)] : []),
        ...[...currencies].flatMap(([currency, own]) => [
            (0,blocks/* paragraph */.FY)((0,blocks/* strong */.ko)(words.money((0,untrusted/* untrusted */.b)(currency)))),
            (0,blocks/* table */.tp)((0,blocks/* columnsOf */.PL)(words.columns, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), own.map((row) => savings_ledger_cellsOf(page, row))),
        ]),
        ...(0,folded_table/* foldedTable */.v)(page, words.unmeasured, words.unmeasuredColumns, [], unmeasured, (each) => [
            (0,untrusted/* untrusted */.b)(each.resourceId),
            teamOf(page, each.team),
            (0,blocks/* unbroken */.D_)(formats.day(each.day)),
            words.reasons[each.reason],
        ]),
    ];
}
function savings_ledger_cellsOf(page, row) {
    const { formats } = page;
    const words = page.messages.living.ledger;
    const amount = ({ recommendations, amount: sum }) => recommendations === 0 ? '' : words.cell(formats.money(sum), formats.count(recommendations));
    const plain = (sum) => ((0,money/* isZeroMoney */.f9)(sum) ? '' : formats.money(sum));
    return [
        (0,blocks/* unbroken */.D_)(formats.shortMonth(row.month)),
        teamOf(page, row.team),
        amount(row.found),
        amount(row.accepted),
        amount(row.done),
        amount(row.measured),
        amount(row.provisional),
        amount(row.regressed),
        amount(row.gone),
        plain(row.avoidedGrowth),
        plain(row.accrued),
        row.realisation === null ? '' : formats.percent((0,decimal/* decimal */._)(row.realisation)),
    ];
}
function teamOf({ messages }, team) {
    return team === null ? (0,blocks/* emphasis */.lN)(messages.living.owners.nobody) : (0,untrusted/* untrusted */.b)(team);
}

;// CONCATENATED MODULE: ./build/src/render/report-files.js













/** Everything one report leaves in its folder, by file name. Same report, same bytes. */
function reportFiles(report, notes = null) {
    const page = (0,render_page/* pageOf */.Z)(report);
    const recommendations = (0,recommendations_file/* renderRecommendations */.z_)(report);
    const ledger = (0,ledger_file/* renderLedger */.wP)(report);
    return new Map([
        ['report.md', (0,render_report/* renderReport */.B)(report, notes)],
        ['report.json', (0,render_json/* renderJson */.h)(report)],
        ...(recommendations === null ? [] : [[recommendations_file/* RECOMMENDATIONS_FILE */.sK, recommendations]]),
        ...(ledger === null ? [] : [[ledger_file/* LEDGER_FILE */.th, ledger]]),
        ['summary.json', renderSummary(report)],
        ['costs.csv', renderCostsCsv(report)],
        ['savings.json', (0,json_value/* jsonText */.s)(savingsDocument(report))],
        ['savings.md', (0,markdown_of/* markdownOf */.R)(savingsLedgerPage(page))],
        ['kpis.md', (0,markdown_of/* markdownOf */.R)(kpisPage(page))],
        ...(0,charts/* charts */.e)(report),
    ]);
}


/***/ }),

/***/ 41327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ./build/src/core/decimal.js
var decimal = __webpack_require__(65902);
// EXTERNAL MODULE: ./build/src/core/money.js
var money = __webpack_require__(19529);
// EXTERNAL MODULE: ./build/src/render/gaps-of.js + 1 modules
var gaps_of = __webpack_require__(74143);
// EXTERNAL MODULE: ./build/src/render/headline.js
var headline = __webpack_require__(39488);
;// CONCATENATED MODULE: ./build/src/render/summary/summary-changes.js

/** What is different from the last report, in figures. */
function summaryChanges({ changes }) {
    return changes.known ? changesIn(changes.value) : null;
}
function changesIn({ previous, recommendations, savings }) {
    return {
        previous,
        recommendations: recommendations.known ? countsOf(recommendations.value) : null,
        savings: savings.known
            ? savings.value.map(({ currency, before, after }) => ({
                currency,
                before: (0,money/* amountText */.cY)(before),
                after: (0,money/* amountText */.cY)(after),
            }))
            : null,
    };
}
function countsOf({ fresh, done, gone, exempt, notLooked, notCompared, }) {
    return {
        new: countOf(fresh),
        done: countOf(done),
        gone: countOf(gone),
        exempt: countOf(exempt),
        notLooked: countOf(notLooked),
        notCompared,
    };
}
function countOf({ recommendations, net }) {
    return { count: recommendations, net: net.map(money/* moneyToJson */.SG) };
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-outlook.js

function summaryForecasts({ currency, forecasts }) {
    if (!forecasts.known)
        return [{ currency, metric: null, method: null, months: null, gap: forecasts.gap }];
    return forecasts.value.map(({ metric, method, months }) => ({
        currency,
        metric,
        method,
        months: months.map(({ month, actual, expected, low, high }) => ({
            month,
            actual: (0,money/* amountText */.cY)(actual),
            expected: expected.value,
            low: low?.value ?? null,
            high: high?.value ?? null,
        })),
        gap: null,
    }));
}
function summaryAnomalies(costs) {
    return costs
        .flatMap(({ anomalies }) => (anomalies.known ? anomalies.value : []))
        .map(({ id, scope, period, actual, expected, impact, direction, cause, confirmed }) => ({
        id,
        currency: impact.currency,
        serviceName: scope.serviceName,
        subAccountId: scope.subAccountId,
        start: period.start,
        end: period.end,
        actual: (0,money/* amountText */.cY)(actual),
        expected: (0,money/* amountText */.cY)(expected),
        impact: (0,money/* amountText */.cY)(impact),
        direction,
        cause: cause.effect,
        usageType: cause.usageType,
        confirmed,
    }));
}

;// CONCATENATED MODULE: ./build/src/render/summary/summary-of.js






/** Which breakdown of the report stands under which name. */
const BREAKDOWNS = {
    byProvider: 'providerName',
    byService: 'serviceName',
    byServiceCategory: 'serviceCategory',
    byAccount: 'subAccountId',
    byRegion: 'regionId',
    byDay: 'day',
    byChargeCategory: 'chargeCategory',
    byChargeKind: 'chargeKind',
    byInvoice: 'invoiceId',
    byLineItemType: 'lineItemType',
};
const BREAKDOWN_LISTS = Object.keys(BREAKDOWNS);
/** The figures of a report, flat. Copies; computes nothing. */
function summaryOf(report) {
    const by = (list) => itemsBy(report, list);
    return {
        schemaVersion: report.schemaVersion,
        tenant: report.tenant,
        asOf: report.asOf,
        source: report.source,
        period: { start: report.span.start, end: report.span.end },
        dataThrough: report.dataThrough,
        rows: report.rows,
        amountMetric: 'billedCost',
        headline: report.costs.flatMap((costs) => summary_of_headline(report, costs)),
        totals: report.costs.map(({ totals }) => ({
            ...amountsOf(report, totals),
            unknownRows: totals.unknownRows,
        })),
        byProvider: by('byProvider'),
        byService: by('byService'),
        byServiceCategory: by('byServiceCategory'),
        byAccount: by('byAccount'),
        byRegion: by('byRegion'),
        byDay: by('byDay'),
        byChargeCategory: by('byChargeCategory'),
        byChargeKind: by('byChargeKind'),
        byInvoice: by('byInvoice'),
        byLineItemType: by('byLineItemType'),
        forecast: report.costs.flatMap(summaryForecasts),
        anomalies: summaryAnomalies(report.costs),
        changes: summaryChanges(report),
        unknown: unknownLists(report),
        dataQuality: report.quality.map((item) => ({
            ...item,
            amounts: (item.amounts ?? []).map(money/* moneyToJson */.SG),
            examples: item.examples ?? [],
        })),
        invariants: report.invariants.map((item) => ({ ...item, residuals: item.residuals.map(money/* moneyToJson */.SG) })),
        gaps: (0,gaps_of/* gapsOf */.d)(report),
    };
}
/** The groups of one dimension in every currency that knows them. */
function itemsBy(report, list) {
    return report.costs
        .map((costs) => breakdownOf(costs, list))
        .flatMap((items) => (items?.known ? items.value : []))
        .map((item) => itemOf(report, item));
}
function breakdownOf({ breakdowns }, list) {
    return breakdowns.find(({ dimension }) => dimension === BREAKDOWNS[list])?.items;
}
/** A list is known where every currency tells it. */
function unknownLists({ costs }) {
    const lists = BREAKDOWN_LISTS.filter((list) => !costs.every((each) => breakdownOf(each, list)?.known));
    return costs.every(({ anomalies }) => anomalies.known) ? lists : [...lists, 'anomalies'];
}
function itemOf(report, item) {
    const { name, label } = item;
    const amounts = amountsOf(report, item);
    return { name, ...(label === null ? {} : { label }), amount: amounts.billedCost, ...amounts };
}
/** A source that counts no rows has 0 in every group: that is unknown, not none. */
function amountsOf(report, totals) {
    const { currency, rows, billedCost, effectiveCost, listCost, contractedCost } = totals;
    return {
        currency,
        rows: report.rows === null ? null : rows,
        billedCost: textOf(billedCost),
        effectiveCost: textOf(effectiveCost),
        listCost: textOf(listCost),
        contractedCost: textOf(contractedCost),
    };
}
function summary_of_headline(report, costs) {
    const comparison = (0,headline/* headlineOf */.g)({ report, costs });
    if (!comparison)
        return [];
    const { name, now, before, change, changeRatio } = comparison;
    return [
        {
            currency: costs.currency,
            name,
            metric: now.metric,
            state: now.state,
            start: now.period.start,
            end: now.period.end,
            amount: textOf(now.amount),
            before: textOf(before?.amount ?? null),
            change: textOf(change),
            changeRatio: changeRatio && (0,decimal/* formatDecimal */.zJ)(changeRatio),
        },
    ];
}
function textOf(amount) {
    return amount && (0,money/* amountText */.cY)(amount);
}


/***/ })

};
