export const id = 6252;
export const ids = [6252];
export const modules = {

/***/ 62152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ toOrdinal),
/* harmony export */   gp: () => (/* binding */ toCardinal)
/* harmony export */ });
/* unused harmony export toCurrency */
/* harmony import */ var _utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68441);
/* harmony import */ var _utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30680);
/**
 * German (Germany) language converter
 *
 * CLDR: de-DE | German as used in Germany
 *
 * Key features:
 * - Inverted tens-ones order: "einundzwanzig" (one-and-twenty) for 21-99
 * - Compound words without spaces below million level
 * - Three forms of 1: "eins" (standalone), "ein" (before hundert/tausend), "eine" (before Million+)
 * - Scale pluralization: Million → Millionen, Milliarde → Milliarden
 * - Spaces only around million+ scale words
 * - BigInt modulo for efficient segment extraction
 */






// ============================================================================
// Vocabulary (module-level constants)
// ============================================================================

// Ones words (1-9), index 0 unused
const ONES = ['', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

// "ein" form for use before hundert/und
const EIN = 'ein'

// Teens (10-19)
const TEENS = ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn']

// Tens (20-90)
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

// Scale words (index 0 = thousand, 1 = million, etc.)
const SCALES = ['tausend', 'Million', 'Milliarde', 'Billion', 'Billiarde', 'Trillion', 'Trilliarde', 'Quadrillion', 'Quadrilliarde']

// Pluralized scale words (million+)
const SCALES_PLURAL = ['tausend', 'Millionen', 'Milliarden', 'Billionen', 'Billiarden', 'Trillionen', 'Trilliarden', 'Quadrillionen', 'Quadrilliarden']

const HUNDRED = 'hundert'
const ZERO = 'null'
const NEGATIVE = 'minus'
const DECIMAL_SEP = 'komma'

// ============================================================================
// Ordinal Vocabulary
// ============================================================================

// Ordinal ones (1-9): erste, zweite, dritte, vierte...
// Note: 1st (erste), 3rd (dritte), 7th (siebte), 8th (achte) are irregular
const ORDINAL_ONES = ['', 'erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte']

// Ordinal teens: zehnte, elfte, zwölfte...
const ORDINAL_TEENS = ['zehnte', 'elfte', 'zwölfte', 'dreizehnte', 'vierzehnte', 'fünfzehnte', 'sechzehnte', 'siebzehnte', 'achtzehnte', 'neunzehnte']

// Ordinal tens: zwanzigste, dreißigste...
const ORDINAL_TENS = ['', '', 'zwanzigste', 'dreißigste', 'vierzigste', 'fünfzigste', 'sechzigste', 'siebzigste', 'achtzigste', 'neunzigste']

// Ordinal scale suffixes: -ste for 20+
const ORDINAL_SUFFIX = 'ste'

// ============================================================================
// Currency Vocabulary (Euro)
// ============================================================================

const EURO = 'Euro'
const CENT = 'Cent'

// ============================================================================
// Segment Building
// ============================================================================

/**
 * Builds segment word for 0-999 (standalone form, uses "eins").
 * German inverts ones and tens: "einundzwanzig" = one-and-twenty
 *
 * @param {number} n - Number 0-999
 * @returns {string} German words for the segment
 */
function buildSegment (n) {
  if (n === 0) return ''

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  let result = ''

  // Hundreds: "ein" before hundert, not "eins"
  if (hundreds > 0) {
    result += (hundreds === 1 ? EIN : ONES[hundreds]) + HUNDRED
  }

  // Tens and ones
  if (tens === 1) {
    // Teens
    result += TEENS[ones]
  } else if (tens >= 2 && ones > 0) {
    // Inverted: "einundzwanzig" (one-and-twenty)
    // Use "ein" before "und", not "eins"
    result += (ones === 1 ? EIN : ONES[ones]) + 'und' + TENS[tens]
  } else if (tens >= 2) {
    // Just tens
    result += TENS[tens]
  } else if (ones > 0) {
    // Just ones (no tens, possibly after hundreds)
    // Use "eins" for standalone/after hundreds
    result += ONES[ones]
  }

  return result
}

/**
 * Builds segment word for use before "tausend".
 * Uses "ein" instead of "eins" for 1.
 *
 * @param {number} n - Number 0-999
 * @returns {string} German words for thousand context
 */
function buildSegmentForThousand (n) {
  if (n === 0) return ''
  if (n === 1) return EIN // "eintausend"

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  let result = ''

  if (hundreds > 0) {
    result += (hundreds === 1 ? EIN : ONES[hundreds]) + HUNDRED
  }

  if (tens === 1) {
    result += TEENS[ones]
  } else if (tens >= 2 && ones > 0) {
    result += (ones === 1 ? EIN : ONES[ones]) + 'und' + TENS[tens]
  } else if (tens >= 2) {
    result += TENS[tens]
  } else if (ones > 0 && hundreds > 0) {
    result += ONES[ones]
  } else if (ones > 0) {
    result += ONES[ones]
  }

  return result
}

// ============================================================================
// Conversion Functions
// ============================================================================

/**
 * Converts a non-negative integer to German words.
 *
 * @param {bigint} n - Non-negative integer to convert
 * @returns {string} German words
 */
function integerToWords (n) {
  if (n === 0n) return ZERO

  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildSegment(Number(n))
  }

  // Fast path: numbers < 1,000,000
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    // Compound: "eintausendzweihundert" (no spaces)
    let result = buildSegmentForThousand(thousands) + SCALES[0]

    if (remainder > 0) {
      result += buildSegment(remainder)
    }

    return result
  }

  // For numbers >= 1,000,000, use scale decomposition
  return buildLargeNumberWords(n)
}

/**
 * Builds words for numbers >= 1,000,000.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @returns {string} German words
 */
function buildLargeNumberWords (n) {
  const numStr = n.toString()
  const len = numStr.length

  // Build segments of 3 digits from right to left
  const segments = []
  const segmentSize = 3

  const remainderLen = len % segmentSize
  let pos = 0
  if (remainderLen > 0) {
    segments.push(Number(numStr.slice(0, remainderLen)))
    pos = remainderLen
  }
  while (pos < len) {
    segments.push(Number(numStr.slice(pos, pos + segmentSize)))
    pos += segmentSize
  }

  // Convert segments to words
  const parts = []
  let scaleIndex = segments.length - 1

  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]

    if (segment !== 0) {
      if (scaleIndex === 0) {
        // Units segment (no scale word)
        parts.push({ words: buildSegment(segment), isScale: false, scaleLevel: 0 })
      } else if (scaleIndex === 1) {
        // Thousands: compound without space
        const segWords = buildSegmentForThousand(segment)
        parts.push({ words: segWords + SCALES[0], isScale: false, scaleLevel: 1 })
      } else {
        // Million+ : space around scale word
        let segWords
        if (segment === 1) {
          segWords = 'eine' // "eine Million"
        } else {
          segWords = buildSegment(segment)
        }
        const scaleWord = segment === 1 ? SCALES[scaleIndex - 1] : SCALES_PLURAL[scaleIndex - 1]
        parts.push({ words: segWords, isScale: false, scaleLevel: scaleIndex })
        parts.push({ words: scaleWord, isScale: true, scaleLevel: scaleIndex })
      }
    }

    scaleIndex--
  }

  // Join with German spacing rules: space around million+ scale words
  return joinGermanParts(parts)
}

/**
 * Joins parts with German spacing rules.
 * Spaces only around million+ scale words.
 *
 * @param {Array} parts - Parts with metadata
 * @returns {string} Joined string
 */
function joinGermanParts (parts) {
  if (parts.length === 0) return ZERO

  let result = ''

  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    const prevPart = i > 0 ? parts[i - 1] : null

    // Add space before if:
    // - Current is a million+ scale word
    // - Previous was a million+ scale word
    if (i > 0) {
      const needsSpace = part.isScale || (prevPart && prevPart.isScale)
      if (needsSpace) {
        result += ' '
      }
    }

    result += part.words
  }

  return result
}

/**
 * Converts decimal digits to German words.
 *
 * @param {string} decimalPart - Decimal digits (without the point)
 * @returns {string} German words for decimal part
 */
function decimalPartToWords (decimalPart) {
  let result = ''

  // Handle leading zeros
  let i = 0
  while (i < decimalPart.length && decimalPart[i] === '0') {
    if (result) result += ' '
    result += ZERO
    i++
  }

  // Convert remainder as a single number
  const remainder = decimalPart.slice(i)
  if (remainder) {
    if (result) result += ' '
    result += integerToWords(BigInt(remainder))
  }

  return result
}

/**
 * Converts a numeric value to German words.
 *
 * This is the main public API. It accepts any valid numeric input
 * (number, string, or bigint) and handles parsing internally.
 *
 * @param {number | string | bigint} value - The numeric value to convert
 * @returns {string} The number in German words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCardinal(21)           // 'einundzwanzig'
 * toCardinal(1000)         // 'eintausend'
 * toCardinal(1000000)      // 'eine Million'
 */
function toCardinal (value) {
  const { isNegative, integerPart, decimalPart } = (0,_utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCardinalValue */ .P)(value)

  let result = ''

  if (isNegative) {
    result = NEGATIVE + ' '
  }

  result += integerToWords(integerPart)

  if (decimalPart) {
    result += ' ' + DECIMAL_SEP + ' ' + decimalPartToWords(decimalPart)
  }

  return result
}

// ============================================================================
// ORDINAL: toOrdinal(value)
// ============================================================================

/**
 * Builds ordinal segment for 0-999.
 * Only the final component becomes ordinal.
 * Uses -te for 1-19, -ste for 20+.
 *
 * @param {number} n - Number 0-999
 * @param {boolean} isFinal - Whether this is the final segment (gets ordinal suffix)
 * @returns {string} German ordinal words for this segment
 */
function buildOrdinalSegment (n, isFinal) {
  if (n === 0) return ''

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  let result = ''

  // Hundreds part (cardinal form)
  if (hundreds > 0) {
    result += (hundreds === 1 ? EIN : ONES[hundreds]) + HUNDRED
  }

  // Tens and ones
  if (tens === 1) {
    // Teens: 10-19
    if (isFinal) {
      result += ORDINAL_TEENS[ones]
    } else {
      result += TEENS[ones]
    }
  } else if (tens >= 2 && ones > 0) {
    // Compound: einundzwanzig → einundzwanzigste
    if (isFinal) {
      result += (ones === 1 ? EIN : ONES[ones]) + 'und' + ORDINAL_TENS[tens]
    } else {
      result += (ones === 1 ? EIN : ONES[ones]) + 'und' + TENS[tens]
    }
  } else if (tens >= 2) {
    // Just tens: zwanzig → zwanzigste
    if (isFinal) {
      result += ORDINAL_TENS[tens]
    } else {
      result += TENS[tens]
    }
  } else if (ones > 0) {
    // Just ones: eins → erste
    if (isFinal) {
      result += ORDINAL_ONES[ones]
    } else {
      result += ONES[ones]
    }
  }

  // If final and only hundreds (100, 200, etc.), add ordinal suffix
  if (isFinal && hundreds > 0 && tens === 0 && ones === 0) {
    result += ORDINAL_SUFFIX
  }

  return result
}

/**
 * Converts integer to German ordinal words.
 *
 * @param {bigint} n - Positive integer
 * @returns {string} German ordinal words
 */
function integerToOrdinal (n) {
  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildOrdinalSegment(Number(n), true)
  }

  // Fast path: numbers < 1,000,000
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    if (remainder === 0) {
      // Exact thousands: "eintausendste", "zweitausendste"
      return buildSegmentForThousand(thousands) + SCALES[0] + ORDINAL_SUFFIX
    }

    // Has remainder: cardinal thousands + ordinal remainder
    return buildSegmentForThousand(thousands) + SCALES[0] + buildOrdinalSegment(remainder, true)
  }

  // For larger numbers, use scale decomposition
  return buildLargeOrdinal(n)
}

/**
 * Builds ordinal words for numbers >= 1,000,000.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @returns {string} German ordinal words
 */
function buildLargeOrdinal (n) {
  const numStr = n.toString()
  const len = numStr.length

  // Build segments of 3 digits from right to left
  const segments = []
  const segmentSize = 3

  const remainderLen = len % segmentSize
  let pos = 0
  if (remainderLen > 0) {
    segments.push(Number(numStr.slice(0, remainderLen)))
    pos = remainderLen
  }
  while (pos < len) {
    segments.push(Number(numStr.slice(pos, pos + segmentSize)))
    pos += segmentSize
  }

  // Find the lowest non-zero segment (highest index = lowest scale level)
  let lowestNonZeroIdx = 0
  for (let i = segments.length - 1; i >= 0; i--) {
    if (segments[i] !== 0) {
      lowestNonZeroIdx = i
      break
    }
  }

  // Convert segments to words
  const parts = []
  let scaleIndex = segments.length - 1

  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]
    const isLowestSegment = (i === lowestNonZeroIdx)

    if (segment !== 0) {
      if (scaleIndex === 0) {
        // Units segment
        parts.push({ words: buildOrdinalSegment(segment, true), isScale: false, scaleLevel: 0 })
      } else if (scaleIndex === 1) {
        // Thousands
        const segWords = buildSegmentForThousand(segment)
        if (isLowestSegment) {
          parts.push({ words: segWords + SCALES[0] + ORDINAL_SUFFIX, isScale: false, scaleLevel: 1 })
        } else {
          parts.push({ words: segWords + SCALES[0], isScale: false, scaleLevel: 1 })
        }
      } else {
        // Million+
        let segWords
        if (segment === 1) {
          segWords = 'eine'
        } else {
          segWords = buildSegment(segment)
        }
        const scaleWord = segment === 1 ? SCALES[scaleIndex - 1] : SCALES_PLURAL[scaleIndex - 1]
        parts.push({ words: segWords, isScale: false, scaleLevel: scaleIndex })
        if (isLowestSegment) {
          parts.push({ words: scaleWord + ORDINAL_SUFFIX, isScale: true, scaleLevel: scaleIndex })
        } else {
          parts.push({ words: scaleWord, isScale: true, scaleLevel: scaleIndex })
        }
      }
    }

    scaleIndex--
  }

  return joinGermanParts(parts)
}

/**
 * Converts a numeric value to German ordinal words.
 *
 * German ordinals add -te for 1-19 and -ste for 20+.
 * Irregular forms: erste (1st), dritte (3rd), siebte (7th), achte (8th).
 *
 * @param {number | string | bigint} value - The numeric value to convert (positive integer)
 * @returns {string} The number as ordinal words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {RangeError} If value is negative, zero, or has a decimal part
 *
 * @example
 * toOrdinal(1)    // 'erste'
 * toOrdinal(2)    // 'zweite'
 * toOrdinal(3)    // 'dritte'
 * toOrdinal(21)   // 'einundzwanzigste'
 * toOrdinal(100)  // 'einhundertste'
 * toOrdinal(1000) // 'eintausendste'
 */
function toOrdinal (value) {
  const integerPart = (0,_utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrdinalValue */ .y)(value)
  return integerToOrdinal(integerPart)
}

// ============================================================================
// CURRENCY: toCurrency(value, options?)
// ============================================================================

/**
 * Converts a numeric value to German currency words (Euro).
 *
 * @param {number | string | bigint} value - The currency amount to convert
 * @param {Object} [options] - Optional configuration
 * @param {boolean} [options.and=true] - Use "und" between euros and cents
 * @returns {string} The amount in German currency words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCurrency(42.50)                 // 'zweiundvierzig Euro und fünfzig Cent'
 * toCurrency(1)                     // 'ein Euro'
 * toCurrency(0.99)                  // 'neunundneunzig Cent'
 * toCurrency(0.01)                  // 'ein Cent'
 * toCurrency(42.50, { and: false }) // 'zweiundvierzig Euro fünfzig Cent'
 */
function toCurrency (value, options) {
  options = validateOptions(options)
  const { isNegative, dollars: euros, cents } = parseCurrencyValue(value)
  const { and: useAnd = true } = options

  // Build result
  let result = ''
  if (isNegative) result = NEGATIVE + ' '

  // Euros part
  if (euros > 0n || cents === 0n) {
    // Use "ein" instead of "eins" before Euro
    if (euros === 1n) {
      result += EIN
    } else {
      result += integerToWords(euros)
    }
    result += ' ' + EURO
  }

  // Cents part
  if (cents > 0n) {
    if (euros > 0n) {
      result += useAnd ? ' und ' : ' '
    }
    // Use "ein" instead of "eins" before Cent
    if (cents === 1n) {
      result += EIN
    } else {
      result += integerToWords(cents)
    }
    result += ' ' + CENT
  }

  return result
}

// ============================================================================
// Public API
// ============================================================================




/***/ }),

/***/ 91111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ toOrdinal),
/* harmony export */   gp: () => (/* binding */ toCardinal)
/* harmony export */ });
/* unused harmony export toCurrency */
/* harmony import */ var _utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68441);
/* harmony import */ var _utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30680);
/* harmony import */ var _utils_validate_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99828);
/**
 * American English language converter
 *
 * CLDR: en-US | English as used in the United States
 *
 * Exports:
 * - toCardinal(value, options?)  - Cardinal numbers: 42 → "forty-two"
 * - toOrdinal(value)             - Ordinal numbers: 42 → "forty-second"
 * - toCurrency(value, options?)  - Currency: 42.50 → "forty-two dollars and fifty cents"
 *
 * American English conventions:
 * - No "and" after hundreds: "one hundred twenty-three" (default)
 * - No "and" before final segment: "one million one" (default)
 * - Hyphenated tens-ones: "twenty-one", "forty-two"
 * - Western numbering system (short scale: billion = 10^9)
 * - Optional hundred-pairing: 1500 → "fifteen hundred" (colloquial)
 * - Optional "and" insertion: 101 → "one hundred and one" (informal)
 */






// ============================================================================
// VOCABULARY
// ============================================================================

// Cardinal vocabulary
const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES = [
  'thousand', 'million', 'billion', 'trillion', 'quadrillion',
  'quintillion', 'sextillion', 'septillion', 'octillion', 'nonillion',
  'decillion', 'undecillion', 'duodecillion', 'tredecillion', 'quattuordecillion',
  'quindecillion', 'sexdecillion', 'septendecillion', 'octodecillion', 'novemdecillion',
  'vigintillion'
]
const HUNDRED = 'hundred'
const ZERO = 'zero'
const NEGATIVE = 'minus'
const DECIMAL_SEP = 'point'

// Ordinal vocabulary
const ORDINAL_ONES = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const ORDINAL_TEENS = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']
const ORDINAL_TENS = ['', '', 'twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth']

// Currency vocabulary
const DOLLAR = 'dollar'
const DOLLARS = 'dollars'
const CENT = 'cent'
const CENTS = 'cents'

// ============================================================================
// SHARED HELPERS
// ============================================================================

// Reusable result object to avoid allocation per call
const segmentResult = { word: '', hasHundred: false }

/**
 * Builds words for a 0-999 segment.
 *
 * @param {number} n - Number 0-999
 * @param {boolean} useAnd - Whether to use "and" after hundreds
 * @returns {{ word: string, hasHundred: boolean }}
 */
function buildSegment (n, useAnd) {
  if (n === 0) {
    segmentResult.word = ''
    segmentResult.hasHundred = false
    return segmentResult
  }

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  // Build tens-ones part first
  let tensOnes = ''
  if (tens === 1) {
    tensOnes = TEENS[ones]
  } else if (tens >= 2) {
    tensOnes = ones > 0 ? TENS[tens] + '-' + ONES[ones] : TENS[tens]
  } else if (ones > 0) {
    tensOnes = ONES[ones]
  }

  // Hundreds place
  if (hundreds > 0) {
    if (tensOnes) {
      const connector = useAnd ? ' and ' : ' '
      segmentResult.word = ONES[hundreds] + ' ' + HUNDRED + connector + tensOnes
    } else {
      segmentResult.word = ONES[hundreds] + ' ' + HUNDRED
    }
    segmentResult.hasHundred = true
  } else {
    segmentResult.word = tensOnes
    segmentResult.hasHundred = false
  }

  return segmentResult
}

// ============================================================================
// CARDINAL: toCardinal(value, options?)
// ============================================================================

/**
 * Converts a non-negative integer to English words.
 *
 * @param {bigint} n - Non-negative integer to convert
 * @param {boolean} hundredPairing - Use hundred-pairing for 1100-9999
 * @param {boolean} useAnd - Use "and" after hundreds and before final segment
 * @returns {string} English words
 */
function integerToWords (n, hundredPairing, useAnd) {
  if (n === 0n) return ZERO

  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildSegment(Number(n), useAnd).word
  }

  // Hundred-pairing: 1100-9999 → "eleven hundred" to "ninety-nine hundred ninety-nine"
  if (hundredPairing && n >= 1100n && n <= 9999n) {
    const num = Number(n)
    const highPart = Math.trunc(num / 100)
    const lowPart = num % 100

    const { word: highWord } = buildSegment(highPart, useAnd)
    let result = highWord + ' ' + HUNDRED

    if (lowPart > 0) {
      const { word: lowWord } = buildSegment(lowPart, useAnd)
      // Add "and" before remainder if useAnd is true
      if (useAnd) {
        result += ' and'
      }
      result += ' ' + lowWord
    }

    return result
  }

  // Fast path: numbers < 1,000,000
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    const { word: thousandsWord } = buildSegment(thousands, useAnd)
    let result = thousandsWord + ' ' + SCALES[0]

    if (remainder > 0) {
      const { word: remainderWord, hasHundred } = buildSegment(remainder, useAnd)
      // Add "and" before remainder if useAnd is true and remainder has no hundred
      if (useAnd && !hasHundred) {
        result += ' and'
      }
      result += ' ' + remainderWord
    }

    return result
  }

  // For numbers >= 1,000,000, use scale decomposition
  return buildLargeNumberWords(n, useAnd)
}

/**
 * Builds words for numbers >= 1,000,000.
 * Uses BigInt division for faster segment extraction.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @param {boolean} useAnd - Use "and" after hundreds and before final segment
 * @returns {string} English words
 */
function buildLargeNumberWords (n, useAnd) {
  // Extract segments using BigInt division
  // Segments are stored least-significant first (index 0 = ones, 1 = thousands, etc.)
  const segments = []
  let temp = n
  while (temp > 0n) {
    segments.push(Number(temp % 1000n))
    temp = temp / 1000n
  }

  // Find the first (smallest index) non-zero segment - this is processed last
  let firstNonZeroIdx = -1
  if (useAnd) {
    for (let i = 0; i < segments.length; i++) {
      if (segments[i] !== 0) {
        firstNonZeroIdx = i
        break
      }
    }
  }

  // Build result string (process from most-significant to least)
  let result = ''
  let prevWasScale = false

  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]
    if (segment === 0) continue

    const { word, hasHundred } = buildSegment(segment, useAnd)
    const isLastSegment = (i === firstNonZeroIdx)

    // Add "and" only before FINAL segment if it follows scale and doesn't have hundred
    if (useAnd && result && isLastSegment && prevWasScale && !hasHundred) {
      result += ' and'
    }

    // Add segment word
    if (result) result += ' '
    result += word

    // Add scale word (i=0 is units, i=1 is thousands, etc.)
    if (i > 0) {
      result += ' ' + SCALES[i - 1]
      prevWasScale = true
    } else {
      prevWasScale = false
    }
  }

  return result
}

/**
 * Converts decimal digits to English words.
 *
 * @param {string} decimalPart - Decimal digits (without the point)
 * @param {boolean} useAnd - Use "and" in number conversion
 * @returns {string} English words for decimal part
 */
function decimalPartToWords (decimalPart, useAnd) {
  let result = ''

  // Handle leading zeros
  let i = 0
  while (i < decimalPart.length && decimalPart[i] === '0') {
    if (result) result += ' '
    result += ZERO
    i++
  }

  // Convert remainder as a single number
  const remainder = decimalPart.slice(i)
  if (remainder) {
    if (result) result += ' '
    result += integerToWords(BigInt(remainder), false, useAnd)
  }

  return result
}

/**
 * Converts a numeric value to American English words.
 *
 * This is the main public API. It accepts any valid numeric input
 * (number, string, or bigint) and handles parsing internally.
 *
 * @param {number | string | bigint} value - The numeric value to convert
 * @param {Object} [options] - Optional configuration
 * @param {boolean} [options.hundredPairing=false] - Use hundred-pairing for 1100-9999 (e.g., "fifteen hundred" instead of "one thousand five hundred")
 * @param {boolean} [options.and=false] - Use "and" after hundreds and before final small numbers (e.g., "one hundred and one" instead of "one hundred one")
 * @returns {string} The number in American English words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCardinal(42)                            // 'forty-two'
 * toCardinal(101)                           // 'one hundred one'
 * toCardinal(101, { and: true })            // 'one hundred and one'
 * toCardinal(1500)                          // 'one thousand five hundred'
 * toCardinal(1500, { hundredPairing: true }) // 'fifteen hundred'
 */
function toCardinal (value, options) {
  options = (0,_utils_validate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .validateOptions */ .L)(options)
  const { isNegative, integerPart, decimalPart } = (0,_utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCardinalValue */ .P)(value)

  // Extract options with defaults
  const { hundredPairing = false, and: useAnd = false } = options

  let result = ''

  if (isNegative) {
    result = NEGATIVE + ' '
  }

  result += integerToWords(integerPart, hundredPairing, useAnd)

  if (decimalPart) {
    result += ' ' + DECIMAL_SEP + ' ' + decimalPartToWords(decimalPart, useAnd)
  }

  return result
}

// ============================================================================
// ORDINAL: toOrdinal(value)
// ============================================================================

/**
 * Builds ordinal words for a 0-999 segment (final segment only).
 * Returns ordinal form: "first", "twenty-third", "one hundred forty-fifth"
 *
 * @param {number} n - Number 0-999
 * @returns {string} Ordinal words for this segment
 */
function buildOrdinalSegment (n) {
  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  // Build ordinal for tens-ones portion
  let tensOnesOrdinal = ''
  if (tens === 1) {
    // Teens: 10-19 → "tenth" through "nineteenth"
    tensOnesOrdinal = ORDINAL_TEENS[ones]
  } else if (tens >= 2) {
    if (ones > 0) {
      // Compound: "twenty-first", "thirty-second", etc.
      tensOnesOrdinal = TENS[tens] + '-' + ORDINAL_ONES[ones]
    } else {
      // Round tens: "twentieth", "thirtieth", etc.
      tensOnesOrdinal = ORDINAL_TENS[tens]
    }
  } else if (ones > 0) {
    // Single digit: "first", "second", etc.
    tensOnesOrdinal = ORDINAL_ONES[ones]
  }

  // Hundreds place
  if (hundreds > 0) {
    if (tensOnesOrdinal) {
      // "one hundred twenty-first"
      return ONES[hundreds] + ' ' + HUNDRED + ' ' + tensOnesOrdinal
    } else {
      // "one hundredth", "two hundredth", etc.
      return ONES[hundreds] + ' hundredth'
    }
  }

  return tensOnesOrdinal
}

/**
 * Converts a positive integer to ordinal words.
 * Generates ordinals directly without string manipulation.
 *
 * @param {bigint} n - Positive integer to convert
 * @returns {string} Ordinal English words
 */
function integerToOrdinal (n) {
  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildOrdinalSegment(Number(n))
  }

  // Fast path: numbers < 1,000,000
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    if (remainder === 0) {
      // Exact thousands: "one thousandth", "five thousandth"
      return buildSegment(thousands, false).word + ' ' + SCALES[0] + 'th'
    }

    // Has remainder: cardinal thousands + ordinal remainder
    const { word: thousandsWord } = buildSegment(thousands, false)
    return thousandsWord + ' ' + SCALES[0] + ' ' + buildOrdinalSegment(remainder)
  }

  // For numbers >= 1,000,000, use scale decomposition
  return buildLargeOrdinal(n)
}

/**
 * Builds ordinal words for numbers >= 1,000,000.
 * All segments except the final one are cardinal; final segment is ordinal.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @returns {string} Ordinal English words
 */
function buildLargeOrdinal (n) {
  // Extract segments (least-significant first)
  const segments = []
  let temp = n
  while (temp > 0n) {
    segments.push(Number(temp % 1000n))
    temp = temp / 1000n
  }

  // Find the lowest non-zero segment (this gets ordinal treatment)
  let lowestNonZeroIdx = 0
  for (let i = 0; i < segments.length; i++) {
    if (segments[i] !== 0) {
      lowestNonZeroIdx = i
      break
    }
  }

  // Build result (most-significant to least)
  let result = ''

  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]
    if (segment === 0) continue

    const isLowestSegment = (i === lowestNonZeroIdx)

    if (result) result += ' '

    if (isLowestSegment) {
      // Final non-zero segment gets ordinal treatment
      if (i === 0) {
        // Units position: use ordinal segment
        result += buildOrdinalSegment(segment)
      } else {
        // Scale position with no remainder below: "one millionth"
        result += buildSegment(segment, false).word + ' ' + SCALES[i - 1] + 'th'
      }
    } else {
      // Non-final segments are cardinal
      result += buildSegment(segment, false).word
      if (i > 0) {
        result += ' ' + SCALES[i - 1]
      }
    }
  }

  return result
}

/**
 * Converts a numeric value to American English ordinal words.
 *
 * @param {number | string | bigint} value - The numeric value to convert (must be a positive integer)
 * @returns {string} The number as ordinal words (e.g., "first", "forty-second")
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {RangeError} If value is negative, zero, or has a decimal part
 *
 * @example
 * toOrdinal(1)    // 'first'
 * toOrdinal(2)    // 'second'
 * toOrdinal(3)    // 'third'
 * toOrdinal(21)   // 'twenty-first'
 * toOrdinal(42)   // 'forty-second'
 * toOrdinal(100)  // 'one hundredth'
 * toOrdinal(101)  // 'one hundred first'
 * toOrdinal(1000) // 'one thousandth'
 */
function toOrdinal (value) {
  const integerPart = (0,_utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOrdinalValue */ .y)(value)
  return integerToOrdinal(integerPart)
}

// ============================================================================
// CURRENCY: toCurrency(value, options?)
// ============================================================================

/**
 * Converts a numeric value to American English currency words.
 *
 * @param {number | string | bigint} value - The currency amount to convert
 * @param {Object} [options] - Optional configuration
 * @param {boolean} [options.and=true] - Use "and" between dollars and cents (e.g., "one dollar and fifty cents")
 * @returns {string} The amount in American English currency words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCurrency(42.50)                    // 'forty-two dollars and fifty cents'
 * toCurrency(1)                        // 'one dollar'
 * toCurrency(0.99)                     // 'ninety-nine cents'
 * toCurrency(42.50, { and: false })    // 'forty-two dollars fifty cents'
 */
function toCurrency (value, options) {
  options = validateOptions(options)
  const { isNegative, dollars, cents } = parseCurrencyValue(value)
  const { and: useAnd = true } = options

  // Build result
  let result = ''
  if (isNegative) result = NEGATIVE + ' '

  // Dollars part (show if non-zero, or if no cents)
  if (dollars > 0n || cents === 0n) {
    result += integerToWords(dollars, false, false)
    result += ' ' + (dollars === 1n ? DOLLAR : DOLLARS)
  }

  // Cents part
  if (cents > 0n) {
    if (dollars > 0n) {
      result += useAnd ? ' and ' : ' '
    }
    result += integerToWords(cents, false, false)
    result += ' ' + (cents === 1n ? CENT : CENTS)
  }

  return result
}

// ============================================================================
// EXPORTS
// ============================================================================




/***/ }),

/***/ 90282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ toOrdinal),
/* harmony export */   gp: () => (/* binding */ toCardinal)
/* harmony export */ });
/* unused harmony export toCurrency */
/* harmony import */ var _utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68441);
/* harmony import */ var _utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30680);
/* harmony import */ var _utils_validate_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99828);
/**
 * Spanish (Spain) language converter
 *
 * CLDR: es-ES | Spanish as used in Spain
 *
 * Uses the European long scale numbering system:
 * - 10⁶ = millón
 * - 10⁹ = mil millones (thousand millions)
 * - 10¹² = billón
 *
 * Spanish-specific rules:
 * - Gender agreement: uno/una, veintiuno/veintiuna, hundreds
 * - Special twenties: veinte, veintiuno, veintidós, ... veintinueve
 * - "y" conjunction: treinta y uno (only 30-99 with ones)
 * - "cien" for exact 100, "ciento/cienta" otherwise
 * - Irregular hundreds: quinientos, setecientos, novecientos
 * - "un" before millón (not "uno"), omit before mil
 */






// ============================================================================
// Vocabulary (module-level constants)
// ============================================================================

const ONES_MASC = ['', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
const ONES_FEM = ['', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']

const TEENS = ['diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciseis', 'diecisiete', 'dieciocho', 'diecinueve']

// 20-29 have special compound forms
const TWENTIES_MASC = ['veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve']
const TWENTIES_FEM = ['veinte', 'veintiuna', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve']

const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']

// Irregular hundreds
const HUNDREDS_MASC = ['', 'ciento', 'doscientos', 'trescientos', 'cuatrocientos', 'quinientos', 'seiscientos', 'setecientos', 'ochocientos', 'novecientos']
const HUNDREDS_FEM = ['', 'cienta', 'doscientas', 'trescientas', 'cuatrocientas', 'quinientas', 'seiscientas', 'setecientas', 'ochocientas', 'novecientas']

// Scale words (compound long scale)
const SCALES = ['millón', 'billón', 'trillón', 'cuatrillón']
const SCALES_PLURAL = ['millones', 'billones', 'trillones', 'cuatrillones']

const THOUSAND = 'mil'
const ZERO = 'cero'
const NEGATIVE = 'menos'
const DECIMAL_SEP = 'punto'

// Ordinal vocabulary (1-10 have unique forms, higher numbers use patterns)
// Spanish ordinals agree in gender: primero/primera, segundo/segunda
const ORDINAL_ONES_MASC = ['', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno']
const ORDINAL_ONES_FEM = ['', 'primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava', 'novena']
const ORDINAL_TENS_MASC = ['', 'décimo', 'vigésimo', 'trigésimo', 'cuadragésimo', 'quincuagésimo', 'sexagésimo', 'septuagésimo', 'octogésimo', 'nonagésimo']
const ORDINAL_TENS_FEM = ['', 'décima', 'vigésima', 'trigésima', 'cuadragésima', 'quincuagésima', 'sexagésima', 'septuagésima', 'octogésima', 'nonagésima']
const ORDINAL_HUNDRED_MASC = 'centésimo'
const ORDINAL_HUNDRED_FEM = 'centésima'
const ORDINAL_THOUSAND_MASC = 'milésimo'
const ORDINAL_THOUSAND_FEM = 'milésima'
const ORDINAL_MILLION_MASC = 'millonésimo'
const ORDINAL_MILLION_FEM = 'millonésima'

// Currency vocabulary (Euro - Spain's official currency)
const EURO = 'euro'
const EUROS = 'euros'
const CENTIMO = 'céntimo'
const CENTIMOS = 'céntimos'
const CURRENCY_CONNECTOR = 'con'

// ============================================================================
// Segment Building
// ============================================================================

/**
 * Builds segment word for 0-999.
 * @param {number} n - Segment value
 * @param {boolean} feminine - Use feminine forms
 * @returns {string} Spanish word
 */
function buildSegment (n, feminine) {
  if (n === 0) return ''

  // Special case: exact 100 is "cien" (no gender)
  if (n === 100) return 'cien'

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)
  const tensOnes = n % 100

  const parts = []

  // Hundreds
  if (hundreds > 0) {
    const hundredsArr = feminine ? HUNDREDS_FEM : HUNDREDS_MASC
    parts.push(hundredsArr[hundreds])
  }

  // Tens and ones
  if (tensOnes === 0) {
    // Just hundreds
  } else if (tensOnes < 10) {
    // Single digit
    const onesArr = feminine ? ONES_FEM : ONES_MASC
    parts.push(onesArr[tensOnes])
  } else if (tensOnes < 20) {
    // 10-19: teens
    parts.push(TEENS[ones])
  } else if (tensOnes < 30) {
    // 20-29: special twenties
    const twentiesArr = feminine ? TWENTIES_FEM : TWENTIES_MASC
    parts.push(twentiesArr[ones])
  } else {
    // 30-99: tens y ones
    if (ones === 0) {
      parts.push(TENS[tens])
    } else {
      const onesArr = feminine ? ONES_FEM : ONES_MASC
      parts.push(TENS[tens] + ' y ' + onesArr[ones])
    }
  }

  return parts.join(' ')
}

// ============================================================================
// Helper Functions
// ============================================================================

/**
 * Gets scale word for Spanish compound long scale.
 *
 * @param {number} scaleIndex - Scale level (1 = thousand, 2 = million, etc.)
 * @param {bigint} segment - Segment value for pluralization
 * @returns {string} Scale word
 */
function getScaleWord (scaleIndex, segment) {
  if (scaleIndex === 1) return THOUSAND

  // Even indices (2, 4, 6, 8): millón, billón, trillón, cuatrillón
  // Odd indices > 1 (3, 5, 7): mil millones, mil billones, mil trillones
  if (scaleIndex % 2 === 0) {
    const arrayIndex = (scaleIndex / 2) - 1
    const baseWord = SCALES[arrayIndex]
    if (!baseWord) return ''
    return segment > 1n ? SCALES_PLURAL[arrayIndex] : baseWord
  } else {
    // Compound: "mil millones" pattern
    const arrayIndex = ((scaleIndex - 1) / 2) - 1
    const pluralWord = SCALES_PLURAL[arrayIndex]
    if (!pluralWord) return THOUSAND
    return THOUSAND + ' ' + pluralWord
  }
}

// ============================================================================
// Conversion Functions
// ============================================================================

/**
 * Converts a non-negative integer to Spanish words.
 *
 * @param {bigint} n - Non-negative integer to convert
 * @param {boolean} feminine - Use feminine forms
 * @returns {string} Spanish words
 */
function integerToWords (n, feminine) {
  if (n === 0n) return ZERO

  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildSegment(Number(n), feminine)
  }

  // Fast path: numbers < 1,000,000 (thousands)
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    let result
    if (thousands === 1) {
      // "mil" not "uno mil"
      result = THOUSAND
    } else {
      // Use masculine for thousands segment, but check for "uno" → omit before mil
      const thousandsWord = buildSegment(thousands, false)
      // "uno mil" → "mil" (handled in joinSegments equivalent)
      if (thousandsWord === 'uno' || thousandsWord === 'una') {
        result = THOUSAND
      } else {
        result = thousandsWord + ' ' + THOUSAND
      }
    }

    if (remainder > 0) {
      result += ' ' + buildSegment(remainder, feminine)
    }

    return result
  }

  // For numbers >= 1,000,000, use scale decomposition
  return buildLargeNumberWords(n, feminine)
}

/**
 * Builds words for numbers >= 1,000,000.
 * Uses BigInt division for faster segment extraction.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @param {boolean} feminine - Use feminine forms
 * @returns {string} Spanish words
 */
function buildLargeNumberWords (n, feminine) {
  // Extract segments using BigInt division (faster than string slicing)
  // Segments stored least-significant first (index 0 = ones, 1 = thousands, etc.)
  const segmentValues = []
  let temp = n
  while (temp > 0n) {
    segmentValues.push(temp % 1000n)
    temp = temp / 1000n
  }

  // Build result string directly
  let result = ''

  for (let i = segmentValues.length - 1; i >= 0; i--) {
    const segment = segmentValues[i]
    if (segment === 0n) continue

    const scaleWord = i > 0 ? getScaleWord(i, segment) : ''

    if (result) result += ' '

    if (i === 0) {
      // Units segment
      result += buildSegment(Number(segment), feminine)
    } else if (i === 1) {
      // Thousands: omit "uno" before mil
      if (segment === 1n) {
        result += THOUSAND
      } else {
        result += buildSegment(Number(segment), false) + ' ' + scaleWord
      }
    } else if (i % 2 === 1) {
      // Odd scale indices (3, 5, 7): "mil millones", "mil billones", etc.
      // Omit "uno" before these compound scales
      if (segment === 1n) {
        result += scaleWord
      } else {
        result += buildSegment(Number(segment), false) + ' ' + scaleWord
      }
    } else {
      // Even scale indices (2, 4, 6): millón, billón, trillón
      if (segment === 1n) {
        // "un millón" not "uno millón"
        result += 'un ' + scaleWord
      } else {
        // Use masculine for scale segment
        result += buildSegment(Number(segment), false) + ' ' + scaleWord
      }
    }
  }

  return result
}

/**
 * Converts decimal digits to Spanish words.
 *
 * @param {string} decimalPart - Decimal digits (without the point)
 * @param {boolean} feminine - Use feminine forms
 * @returns {string} Spanish words for decimal part
 */
function decimalPartToWords (decimalPart, feminine) {
  let result = ''

  // Handle leading zeros
  let i = 0
  while (i < decimalPart.length && decimalPart[i] === '0') {
    if (result) result += ' '
    result += ZERO
    i++
  }

  // Convert remainder as a single number
  const remainder = decimalPart.slice(i)
  if (remainder) {
    if (result) result += ' '
    result += integerToWords(BigInt(remainder), feminine)
  }

  return result
}

/**
 * Converts a numeric value to Spanish words.
 *
 * This is the main public API. It accepts any valid numeric input
 * (number, string, or bigint) and handles parsing internally.
 *
 * @param {number | string | bigint} value - The numeric value to convert
 * @param {Object} [options] - Optional configuration
 * @param {('masculine'|'feminine')} [options.gender='masculine'] - Grammatical gender
 * @returns {string} The number in Spanish words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCardinal(21)                        // 'veintiuno'
 * toCardinal(21, {gender: 'feminine'})  // 'veintiuna'
 * toCardinal(1000000)                   // 'un millón'
 */
function toCardinal (value, options) {
  options = (0,_utils_validate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .validateOptions */ .L)(options)
  const { isNegative, integerPart, decimalPart } = (0,_utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCardinalValue */ .P)(value)

  // Apply option defaults
  const { gender = 'masculine' } = options
  const feminine = gender === 'feminine'

  let result = ''

  if (isNegative) {
    result = NEGATIVE + ' '
  }

  result += integerToWords(integerPart, feminine)

  if (decimalPart) {
    result += ' ' + DECIMAL_SEP + ' ' + decimalPartToWords(decimalPart, feminine)
  }

  return result
}

// ============================================================================
// ORDINAL: toOrdinal(value, options?)
// ============================================================================

/**
 * Builds ordinal word for a 0-999 segment.
 *
 * Spanish ordinals use additive patterns:
 * - 11th = "undécimo" (décimo + primero contracted)
 * - 21st = "vigésimo primero"
 * - 100th = "centésimo"
 * - 101st = "centésimo primero"
 *
 * @param {number} n - Segment value 0-999
 * @param {boolean} feminine - Use feminine forms
 * @returns {string} Spanish ordinal word
 */
function buildOrdinalSegment (n, feminine) {
  if (n === 0) return ''

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  const onesArr = feminine ? ORDINAL_ONES_FEM : ORDINAL_ONES_MASC
  const tensArr = feminine ? ORDINAL_TENS_FEM : ORDINAL_TENS_MASC
  const hundredWord = feminine ? ORDINAL_HUNDRED_FEM : ORDINAL_HUNDRED_MASC

  const parts = []

  // Hundreds
  if (hundreds > 0) {
    if (hundreds === 1) {
      parts.push(hundredWord)
    } else {
      // 200th = ducentésimo, 300th = tricentésimo, etc.
      // Use cardinal prefix + centésimo
      const prefixes = ['', '', 'du', 'tri', 'cuadri', 'quin', 'sex', 'septi', 'octi', 'noni']
      parts.push(prefixes[hundreds] + hundredWord)
    }
  }

  // Tens
  if (tens > 0) {
    parts.push(tensArr[tens])
  }

  // Ones
  if (ones > 0) {
    parts.push(onesArr[ones])
  }

  return parts.join(' ')
}

/**
 * Converts a positive integer to Spanish ordinal words.
 *
 * @param {bigint} n - Positive integer to convert
 * @param {boolean} feminine - Use feminine forms
 * @returns {string} Spanish ordinal words
 */
function integerToOrdinal (n, feminine) {
  const thousandWord = feminine ? ORDINAL_THOUSAND_FEM : ORDINAL_THOUSAND_MASC
  const millionWord = feminine ? ORDINAL_MILLION_FEM : ORDINAL_MILLION_MASC

  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildOrdinalSegment(Number(n), feminine)
  }

  // Numbers 1000-999999
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    let result = ''

    if (thousands === 1) {
      result = thousandWord
    } else {
      // Use ordinal for thousands multiplier
      result = buildOrdinalSegment(thousands, feminine) + ' ' + thousandWord
    }

    if (remainder > 0) {
      result += ' ' + buildOrdinalSegment(remainder, feminine)
    }

    return result
  }

  // Numbers >= 1,000,000
  const millions = Number(n / 1_000_000n)
  const remainder = n % 1_000_000n

  let result = ''

  if (millions === 1) {
    result = millionWord
  } else {
    result = buildOrdinalSegment(millions, feminine) + ' ' + millionWord
  }

  if (remainder > 0n) {
    result += ' ' + integerToOrdinal(remainder, feminine)
  }

  return result
}

/**
 * Converts a numeric value to Spanish ordinal words.
 *
 * Spanish ordinals agree in gender with the noun they modify.
 * Only positive integers are valid for ordinals.
 *
 * @param {number | string | bigint} value - The positive integer to convert
 * @param {Object} [options] - Optional configuration
 * @param {('masculine'|'feminine')} [options.gender='masculine'] - Grammatical gender
 * @returns {string} The number in Spanish ordinal words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a positive integer
 *
 * @example
 * toOrdinal(1)                          // 'primero'
 * toOrdinal(1, { gender: 'feminine' })  // 'primera'
 * toOrdinal(21)                         // 'vigésimo primero'
 * toOrdinal(100)                        // 'centésimo'
 */
function toOrdinal (value, options) {
  options = (0,_utils_validate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .validateOptions */ .L)(options)
  const integerPart = (0,_utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOrdinalValue */ .y)(value)

  const { gender = 'masculine' } = options
  const feminine = gender === 'feminine'

  return integerToOrdinal(integerPart, feminine)
}

// ============================================================================
// CURRENCY: toCurrency(value, options?)
// ============================================================================

/**
 * Converts a numeric value to Spanish Euro currency words.
 *
 * Spanish currency uses masculine gender for euros (el euro)
 * and masculine for céntimos (el céntimo).
 *
 * @param {number | string | bigint} value - The currency amount to convert
 * @param {Object} [options] - Optional configuration
 * @param {boolean} [options.and=true] - Use "con" between euros and cents
 * @returns {string} The amount in Spanish currency words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCurrency(42.50)                  // 'cuarenta y dos euros con cincuenta céntimos'
 * toCurrency(1)                      // 'un euro'
 * toCurrency(0.99)                   // 'noventa y nueve céntimos'
 * toCurrency(42.50, { and: false })  // 'cuarenta y dos euros cincuenta céntimos'
 */
function toCurrency (value, options) {
  options = validateOptions(options)
  const { isNegative, dollars: euros, cents: centimos } = parseCurrencyValue(value)
  const { and: useAnd = true } = options

  let result = ''
  if (isNegative) result = NEGATIVE + ' '

  // Euros part (show if non-zero, or if no centimos)
  if (euros > 0n || centimos === 0n) {
    // Use masculine for euros, but "un euro" not "uno euro"
    if (euros === 1n) {
      result += 'un ' + EURO
    } else {
      result += integerToWords(euros, false) + ' ' + EUROS
    }
  }

  // Centimos part
  if (centimos > 0n) {
    if (euros > 0n) {
      result += useAnd ? ' ' + CURRENCY_CONNECTOR + ' ' : ' '
    }
    // Use masculine for centimos, but "un céntimo" not "uno céntimo"
    if (centimos === 1n) {
      result += 'un ' + CENTIMO
    } else {
      result += integerToWords(centimos, false) + ' ' + CENTIMOS
    }
  }

  return result
}

// ============================================================================
// Public API
// ============================================================================




/***/ }),

/***/ 63690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ toOrdinal),
/* harmony export */   gp: () => (/* binding */ toCardinal)
/* harmony export */ });
/* unused harmony export toCurrency */
/* harmony import */ var _utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68441);
/* harmony import */ var _utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30680);
/* harmony import */ var _utils_validate_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99828);
/**
 * French (France) language converter
 *
 * CLDR: fr-FR | French as used in France
 *
 * French-specific rules:
 * - Vigesimal patterns: 70 = soixante-dix, 80 = quatre-vingts, 90 = quatre-vingt-dix
 * - "et" conjunction: vingt et un (21), soixante et onze (71), but NOT quatre-vingt-un
 * - Pluralization: "cents" loses 's' when followed by more digits
 * - Long scale with -ard forms: milliard, billiard, trilliard
 * - Omit "un" before mille
 */






// ============================================================================
// Vocabulary (module-level constants)
// ============================================================================

const ONES = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']
const TEENS = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf']
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante']

// Scale words (even indices: million, billion, trillion, quadrillion)
const SCALES = ['million', 'billion', 'trillion', 'quadrillion']
const SCALES_ARD = ['milliard', 'billiard', 'trilliard', 'quadrilliard']

const THOUSAND = 'mille'
const HUNDRED = 'cent'
const ZERO = 'zéro'
const NEGATIVE = 'moins'
const DECIMAL_SEP = 'virgule'

// ============================================================================
// Ordinal Vocabulary
// ============================================================================

// Ordinal suffix
const ORDINAL_SUFFIX = 'ième'

// Special ordinals
const PREMIER = 'premier'

// ============================================================================
// Currency Vocabulary (Euro)
// ============================================================================

const EURO = 'euro'
const EUROS = 'euros'
const CENTIME = 'centime'
const CENTIMES = 'centimes'

// ============================================================================
// Segment Building
// ============================================================================

/**
 * Builds segment word for 0-999.
 * Returns object with { word, endsWithCents, endsWithVingts } for pluralization handling.
 */
function buildSegment (n) {
  if (n === 0) return { word: '', endsWithCents: false, endsWithVingts: false }

  const tensOnes = n % 100
  const hundreds = Math.trunc(n / 100)

  const parts = []
  let endsWithCents = false
  let endsWithVingts = false

  // Hundreds
  if (hundreds > 0) {
    if (hundreds === 1) {
      if (tensOnes === 0) {
        parts.push(HUNDRED)
      } else {
        parts.push(HUNDRED)
      }
    } else {
      if (tensOnes === 0) {
        // "deux cents", "trois cents" (with 's')
        parts.push(ONES[hundreds] + ' ' + HUNDRED + 's')
        endsWithCents = true
      } else {
        // "deux cent", "trois cent" (no 's' when followed by more)
        parts.push(ONES[hundreds] + ' ' + HUNDRED)
      }
    }
  }

  // Tens and ones - vigesimal pattern
  if (tensOnes === 0) {
    // Just hundreds, nothing more
  } else if (tensOnes < 10) {
    // Single digit
    parts.push(ONES[tensOnes])
  } else if (tensOnes < 17) {
    // 10-16: regular teens
    parts.push(TEENS[tensOnes - 10])
  } else if (tensOnes < 20) {
    // 17-19: dix-sept, dix-huit, dix-neuf
    parts.push(TEENS[tensOnes - 10])
  } else if (tensOnes < 70) {
    // 20-69: standard tens + ones
    const t = Math.trunc(tensOnes / 10)
    const o = tensOnes % 10
    if (o === 0) {
      parts.push(TENS[t])
    } else if (o === 1) {
      // "et un" for 21, 31, 41, 51, 61
      parts.push(TENS[t] + ' et ' + ONES[1])
    } else {
      parts.push(TENS[t] + '-' + ONES[o])
    }
  } else if (tensOnes < 80) {
    // 70-79: soixante-dix, soixante et onze, soixante-douze...
    const remainder = tensOnes - 60
    if (remainder === 11) {
      // 71: soixante et onze
      parts.push('soixante et onze')
    } else {
      // 70, 72-79: soixante-dix, soixante-douze...
      parts.push('soixante-' + TEENS[remainder - 10])
    }
  } else if (tensOnes === 80) {
    // 80: quatre-vingts (with 's')
    parts.push('quatre-vingts')
    endsWithVingts = true
  } else if (tensOnes < 100) {
    // 81-99: quatre-vingt-un, quatre-vingt-dix...
    const remainder = tensOnes - 80
    if (remainder < 10) {
      // 81-89
      parts.push('quatre-vingt-' + ONES[remainder])
    } else {
      // 90-99
      parts.push('quatre-vingt-' + TEENS[remainder - 10])
    }
  }

  // Join parts with space (between hundreds and rest)
  return { word: parts.join(' '), endsWithCents, endsWithVingts }
}

// ============================================================================
// Helper Functions
// ============================================================================

/**
 * Gets scale word for French long scale with -ard pattern.
 *
 * @param {number} scaleIndex - Scale level (1 = thousand, 2 = million, etc.)
 * @param {bigint} segment - Segment value for pluralization
 * @returns {string} Scale word
 */
function getScaleWord (scaleIndex, segment) {
  if (scaleIndex === 1) return THOUSAND

  // Even indices (2, 4, 6, 8): million, billion, trillion, quadrillion
  // Odd indices > 1 (3, 5, 7, 9): milliard, billiard, trilliard, quadrilliard
  if (scaleIndex % 2 === 0) {
    const arrayIndex = (scaleIndex / 2) - 1
    const baseWord = SCALES[arrayIndex]
    if (!baseWord) return ''
    return segment > 1n ? baseWord + 's' : baseWord
  } else {
    const arrayIndex = ((scaleIndex - 1) / 2) - 1
    const ardWord = SCALES_ARD[arrayIndex]
    if (!ardWord) return THOUSAND
    return segment > 1n ? ardWord + 's' : ardWord
  }
}

// ============================================================================
// Conversion Functions
// ============================================================================

/**
 * Converts a non-negative integer to French words.
 *
 * @param {bigint} n - Non-negative integer to convert
 * @param {boolean} withHyphen - Whether to use hyphen separators
 * @returns {string} French words
 */
function integerToWords (n, withHyphen = false) {
  if (n === 0n) return ZERO

  // Fast path: numbers < 1000
  if (n < 1000n) {
    const { word } = buildSegment(Number(n))
    return withHyphen ? word.replace(/ /g, '-') : word
  }

  // Fast path: numbers < 1,000,000 (thousands)
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    let result
    if (thousands === 1) {
      // "mille" not "un mille"
      result = THOUSAND
    } else {
      // Check if segment ends with "cents" or "vingts" - need to strip 's' before mille
      const { word: thousandsWord, endsWithCents, endsWithVingts } = buildSegment(thousands)
      let adjustedWord = thousandsWord
      if (endsWithCents || endsWithVingts) {
        adjustedWord = thousandsWord.slice(0, -1) // Remove trailing 's'
      }
      result = adjustedWord + (withHyphen ? '-' : ' ') + THOUSAND
    }

    if (remainder > 0) {
      const { word: remainderWord } = buildSegment(remainder)
      result += (withHyphen ? '-' : ' ') + remainderWord
    }

    if (withHyphen) {
      result = result.replace(/ /g, '-')
    }

    return result
  }

  // For numbers >= 1,000,000, use scale decomposition
  return buildLargeNumberWords(n, withHyphen)
}

/**
 * Builds words for numbers >= 1,000,000.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @param {boolean} withHyphen - Whether to use hyphen separators
 * @returns {string} French words
 */
function buildLargeNumberWords (n, withHyphen) {
  const numStr = n.toString()
  const len = numStr.length

  // Build segments of 3 digits from right to left
  const segments = []
  const segmentSize = 3

  const remainderLen = len % segmentSize
  let pos = 0
  if (remainderLen > 0) {
    segments.push(Number(numStr.slice(0, remainderLen)))
    pos = remainderLen
  }
  while (pos < len) {
    segments.push(Number(numStr.slice(pos, pos + segmentSize)))
    pos += segmentSize
  }

  // Convert segments to words
  const parts = []
  let scaleIndex = segments.length - 1

  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]

    if (segment !== 0) {
      const scaleWord = scaleIndex > 0 ? getScaleWord(scaleIndex, BigInt(segment)) : ''
      const { word: segWords, endsWithCents, endsWithVingts } = buildSegment(segment)

      if (scaleIndex === 0) {
        // Units segment
        parts.push(segWords)
      } else if (scaleIndex === 1) {
        // Thousands: "mille" not "un mille"
        if (segment === 1) {
          parts.push(THOUSAND)
        } else {
          // Strip 's' from cents/vingts before mille
          let adjustedWord = segWords
          if (endsWithCents || endsWithVingts) {
            adjustedWord = segWords.slice(0, -1)
          }
          parts.push(adjustedWord)
          parts.push(scaleWord)
        }
      } else {
        // Million and above
        parts.push(segWords)
        parts.push(scaleWord)
      }
    }

    scaleIndex--
  }

  const sep = withHyphen ? '-' : ' '
  let result = parts.join(sep)

  if (withHyphen) {
    result = result.replace(/ /g, '-')
  }

  return result
}

/**
 * Converts decimal digits to French words.
 *
 * @param {string} decimalPart - Decimal digits (without the point)
 * @param {boolean} withHyphen - Whether to use hyphen separators
 * @returns {string} French words for decimal part
 */
function decimalPartToWords (decimalPart, withHyphen) {
  let result = ''
  const sep = withHyphen ? '-' : ' '

  // Handle leading zeros
  let i = 0
  while (i < decimalPart.length && decimalPart[i] === '0') {
    if (result) result += sep
    result += ZERO
    i++
  }

  // Convert remainder as a single number
  const remainder = decimalPart.slice(i)
  if (remainder) {
    if (result) result += sep
    result += integerToWords(BigInt(remainder), withHyphen)
  }

  return result
}

/**
 * Converts a numeric value to French words.
 *
 * This is the main public API. It accepts any valid numeric input
 * (number, string, or bigint) and handles parsing internally.
 *
 * @param {number | string | bigint} value - The numeric value to convert
 * @param {Object} [options] - Optional configuration
 * @param {boolean} [options.withHyphenSeparator=false] - Use hyphens between all words
 * @returns {string} The number in French words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCardinal(21)           // 'vingt et un'
 * toCardinal(80)           // 'quatre-vingts'
 * toCardinal(1000000)      // 'un million'
 */
function toCardinal (value, options) {
  options = (0,_utils_validate_options_js__WEBPACK_IMPORTED_MODULE_0__/* .validateOptions */ .L)(options)
  const { isNegative, integerPart, decimalPart } = (0,_utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCardinalValue */ .P)(value)

  // Apply option defaults
  const { withHyphenSeparator = false } = options

  let result = ''
  const sep = withHyphenSeparator ? '-' : ' '

  if (isNegative) {
    result = NEGATIVE + sep
  }

  result += integerToWords(integerPart, withHyphenSeparator)

  if (decimalPart) {
    result += sep + DECIMAL_SEP + sep + decimalPartToWords(decimalPart, withHyphenSeparator)
  }

  return result
}

// ============================================================================
// ORDINAL: toOrdinal(value)
// ============================================================================

/**
 * Converts a cardinal number word to its ordinal form.
 * Rules:
 * - 1 → premier (special case)
 * - Drop final -e before adding -ième (quatre → quatrième)
 * - cinq → cinquième (add -u- before -ième)
 * - neuf → neuvième (f → v before -ième)
 *
 * @param {string} cardinalWord - Cardinal word to convert
 * @returns {string} Ordinal form
 */
function cardinalToOrdinal (cardinalWord) {
  // Handle special endings
  if (cardinalWord.endsWith('cinq')) {
    // cinq → cinquième (add 'u')
    return cardinalWord + 'u' + ORDINAL_SUFFIX
  }

  if (cardinalWord.endsWith('neuf')) {
    // neuf → neuvième (f → v)
    return cardinalWord.slice(0, -1) + 'v' + ORDINAL_SUFFIX
  }

  // Drop plural -s from cents/vingts/millions/etc. (quatre-vingts → quatre-vingtième)
  // Note: "trois", "six" also end in s but that's not a plural
  if (cardinalWord.endsWith('cents') ||
      cardinalWord.endsWith('vingts') ||
      cardinalWord.endsWith('millions') ||
      cardinalWord.endsWith('milliards') ||
      cardinalWord.endsWith('billions') ||
      cardinalWord.endsWith('billiards') ||
      cardinalWord.endsWith('trillions') ||
      cardinalWord.endsWith('trilliards') ||
      cardinalWord.endsWith('quadrillions') ||
      cardinalWord.endsWith('quadrilliards')) {
    return cardinalWord.slice(0, -1) + ORDINAL_SUFFIX
  }

  // Drop final -e before adding -ième (quatre → quatrième)
  if (cardinalWord.endsWith('e')) {
    return cardinalWord.slice(0, -1) + ORDINAL_SUFFIX
  }

  // Default: just add -ième
  return cardinalWord + ORDINAL_SUFFIX
}

/**
 * Converts a positive integer to French ordinal words.
 *
 * @param {bigint} n - Positive integer
 * @returns {string} French ordinal words
 */
function integerToOrdinal (n) {
  // Special case: 1 → premier
  if (n === 1n) {
    return PREMIER
  }

  // Get cardinal form and convert to ordinal
  const cardinalWord = integerToWords(n, false)
  return cardinalToOrdinal(cardinalWord)
}

/**
 * Converts a numeric value to French ordinal words.
 *
 * French ordinals: premier (1st), then cardinal + ième.
 * Special rules: quatre→quatrième, cinq→cinquième, neuf→neuvième.
 *
 * @param {number | string | bigint} value - The numeric value to convert (positive integer)
 * @returns {string} The number as ordinal words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {RangeError} If value is negative, zero, or has a decimal part
 *
 * @example
 * toOrdinal(1)    // 'premier'
 * toOrdinal(2)    // 'deuxième'
 * toOrdinal(4)    // 'quatrième'
 * toOrdinal(5)    // 'cinquième'
 * toOrdinal(9)    // 'neuvième'
 * toOrdinal(21)   // 'vingt et unième'
 * toOrdinal(100)  // 'centième'
 * toOrdinal(1000) // 'millième'
 */
function toOrdinal (value) {
  const integerPart = (0,_utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOrdinalValue */ .y)(value)
  return integerToOrdinal(integerPart)
}

// ============================================================================
// CURRENCY: toCurrency(value, options?)
// ============================================================================

/**
 * Converts a numeric value to French currency words (Euro).
 *
 * @param {number | string | bigint} value - The currency amount to convert
 * @param {Object} [options] - Optional configuration
 * @param {boolean} [options.and=true] - Use "et" between euros and centimes
 * @returns {string} The amount in French currency words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCurrency(42.50)                 // 'quarante-deux euros et cinquante centimes'
 * toCurrency(1)                     // 'un euro'
 * toCurrency(0.99)                  // 'quatre-vingt-dix-neuf centimes'
 * toCurrency(0.01)                  // 'un centime'
 * toCurrency(42.50, { and: false }) // 'quarante-deux euros cinquante centimes'
 */
function toCurrency (value, options) {
  options = validateOptions(options)
  const { isNegative, dollars: euros, cents: centimes } = parseCurrencyValue(value)
  const { and: useAnd = true } = options

  // Build result
  let result = ''
  if (isNegative) result = NEGATIVE + ' '

  // Euros part
  if (euros > 0n || centimes === 0n) {
    result += integerToWords(euros, false)
    // In French, 0 and 1 are singular: "zéro euro", "un euro"
    result += ' ' + (euros <= 1n ? EURO : EUROS)
  }

  // Centimes part
  if (centimes > 0n) {
    if (euros > 0n) {
      result += useAnd ? ' et ' : ' '
    }
    result += integerToWords(centimes, false)
    result += ' ' + (centimes === 1n ? CENTIME : CENTIMES)
  }

  return result
}

// ============================================================================
// Public API
// ============================================================================




/***/ }),

/***/ 67136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ toOrdinal),
/* harmony export */   gp: () => (/* binding */ toCardinal)
/* harmony export */ });
/* unused harmony export toCurrency */
/* harmony import */ var _utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68441);
/* harmony import */ var _utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30680);
/**
 * Italian (Italy) language converter
 *
 * CLDR: it-IT | Italian as used in Italy
 *
 * Italian-specific rules:
 * - Concatenation without spaces within segments ("ventotto" not "venti otto")
 * - Phonetic vowel elision: "venti" + "otto" → "ventotto"
 * - Accent on final "tre" in compounds: "ventitré"
 * - mille/mila alternation for thousands
 * - Scale words: milione/milioni, miliardo/miliardi, etc.
 * - "e" connector before simple final remainder
 */






// ============================================================================
// Vocabulary (module-level constants)
// ============================================================================

// Base vocabulary
const ONES = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove']
const TEENS = ['dieci', 'undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove']
const TENS = ['', '', 'venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta']
const HUNDREDS = ['', 'cento', 'duecento', 'trecento', 'quattrocento', 'cinquecento', 'seicento', 'settecento', 'ottocento', 'novecento']

// Pre-elided tens stems (drop final vowel before 'uno'/'otto')
// vent- (from venti), trent- (from trenta), etc.
const TENS_STEM = ['', '', 'vent', 'trent', 'quarant', 'cinquant', 'sessant', 'settant', 'ottant', 'novant']

const ZERO = 'zero'
const NEGATIVE = 'meno'
const DECIMAL_SEP = 'virgola'

// Thousands
const THOUSAND_SINGULAR = 'mille'
const THOUSAND_PLURAL_SUFFIX = 'mila'

// Scale word generation
const SCALE_PREFIXES = ['m', 'b', 'tr', 'quadr', 'quint', 'sest', 'sett', 'ott', 'nov', 'dec']

// ============================================================================
// Ordinal Vocabulary
// ============================================================================

// Irregular ordinals 1-10 (masculine form)
const ORDINAL_ONES = ['', 'primo', 'secondo', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'ottavo', 'nono', 'decimo']

// Ordinal suffix for 11+
const ORDINAL_SUFFIX = 'esimo'

// ============================================================================
// Currency Vocabulary (Euro)
// ============================================================================

const EURO = 'euro'
const CENTESIMO = 'centesimo'
const CENTESIMI = 'centesimi'

// ============================================================================
// Segment Building
// ============================================================================

/**
 * Builds the segment word for a number 0-999.
 * Handles Italian phonetic elision inline (no regex).
 *
 * Elision rules:
 * - Tens ending in vowel + uno/otto → drop tens vowel: ventuno, ventotto
 * - Hundreds cento + otto/ottanta → centotto, centottanta (drop 'o')
 * - Final 'tre' in compounds becomes 'tré': ventitré, trentatré
 */
function buildSegment (n) {
  if (n === 0) return ''

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  let result = ''

  // Hundreds
  if (hundreds > 0) {
    // Elision: *cento + otto/ottanta → *centotto/centottanta (drop final 'o')
    // Only applies when tens = 8 (ottanta) or tens = 0 and ones = 8 (otto)
    if (tens === 8 || (tens === 0 && ones === 8)) {
      // Remove final 'o' from hundreds: cento→cent, duecento→duecent, etc.
      result = HUNDREDS[hundreds].slice(0, -1)
    } else {
      result = HUNDREDS[hundreds]
    }
  }

  // Tens and ones
  if (tens === 0 && ones === 0) {
    // Nothing more (just hundreds)
  } else if (tens === 1) {
    // Teens: 10-19
    result += TEENS[ones]
  } else if (tens >= 2) {
    // 20-99: handle elision for uno (1) and otto (8)
    if (ones === 1 || ones === 8) {
      // Use stem form: vent + uno = ventuno, vent + otto = ventotto
      result += TENS_STEM[tens] + ONES[ones]
    } else if (ones === 3) {
      // Final tre becomes tré
      result += TENS[tens] + 'tré'
    } else if (ones > 0) {
      result += TENS[tens] + ONES[ones]
    } else {
      result += TENS[tens]
    }
  } else if (ones > 0) {
    // 1-9 (tens === 0)
    if (ones === 3 && hundreds > 0) {
      // centotré, duecentotré, etc.
      result += 'tré'
    } else {
      result += ONES[ones]
    }
  }

  return result
}

/**
 * Builds segment word with "un" for scale context (millions, billions).
 * Same as buildSegment but returns "un" for 1 instead of "uno".
 */
function buildSegmentForScale (n) {
  if (n === 0) return ''
  if (n === 1) return 'un' // "un milione" not "uno milione"
  return buildSegment(n)
}

/**
 * Builds thousands word for 1-999 thousand.
 * Handles elision: tre + mila = tremila (no accent), otto + mila = ottomila
 */
function buildThousands (n) {
  if (n === 0) return ''
  if (n === 1) return THOUSAND_SINGULAR // "mille"

  // Build segment and append "mila"
  // Note: elision of segment ending vowel + 'mila' not needed (mila starts with 'm')
  // But we need to handle cases like "ottomila" (no double-o issue since we build directly)
  return buildSegment(n) + THOUSAND_PLURAL_SUFFIX
}

// ============================================================================
// Scale Word Functions
// ============================================================================

/**
 * Gets singular scale word for index.
 * @param {number} scaleIndex - 2=million, 3=billion, etc.
 */
function getScaleWordSingular (scaleIndex) {
  if (scaleIndex < 2) return ''
  const prefixIndex = Math.trunc((scaleIndex - 2) / 2)
  const isIardo = (scaleIndex - 2) % 2 === 1
  const prefix = SCALE_PREFIXES[prefixIndex]
  if (!prefix) return ''
  return prefix + (isIardo ? 'iliardo' : 'ilione')
}

/**
 * Gets plural scale word for index.
 * @param {number} scaleIndex - 2=million, 3=billion, etc.
 */
function getScaleWordPlural (scaleIndex) {
  if (scaleIndex < 2) return ''
  const prefixIndex = Math.trunc((scaleIndex - 2) / 2)
  const isIardo = (scaleIndex - 2) % 2 === 1
  const prefix = SCALE_PREFIXES[prefixIndex]
  if (!prefix) return ''
  return prefix + (isIardo ? 'iliardi' : 'ilioni')
}

// ============================================================================
// Conversion Functions
// ============================================================================

/**
 * Converts a non-negative integer to Italian words.
 *
 * @param {bigint} n - Non-negative integer to convert
 * @returns {string} Italian words
 */
function integerToWords (n) {
  if (n === 0n) return ZERO

  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildSegment(Number(n))
  }

  // Fast path: numbers < 1,000,000 (thousands)
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    if (remainder === 0) {
      return buildThousands(thousands)
    }

    // Concatenate thousands + remainder
    return buildThousands(thousands) + buildSegment(remainder)
  }

  // For numbers >= 1,000,000, use scale decomposition
  return buildLargeNumberWords(n)
}

/**
 * Builds words for numbers >= 1,000,000.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @returns {string} Italian words
 */
function buildLargeNumberWords (n) {
  const parts = []
  let remaining = n

  // Find the highest scale
  let maxScale = 2
  let testValue = 1_000_000n
  while (testValue * 1000n <= remaining) {
    testValue *= 1000n
    maxScale++
  }

  // Process from highest scale down
  for (let scaleIndex = maxScale; scaleIndex >= 0; scaleIndex--) {
    const divisor = 1000n ** BigInt(scaleIndex)
    const segment = remaining / divisor
    remaining = remaining % divisor

    if (segment === 0n) continue

    const segNum = Number(segment)

    if (scaleIndex >= 2) {
      // Millions and above: "segment scaleWord"
      const segmentWords = buildSegmentForScale(segNum)
      const scaleWord = segment === 1n
        ? getScaleWordSingular(scaleIndex)
        : getScaleWordPlural(scaleIndex)
      parts.push(segmentWords + ' ' + scaleWord)
    } else if (scaleIndex === 1) {
      // Thousands
      parts.push(buildThousands(segNum))
    } else {
      // Units (scaleIndex === 0): just the segment
      parts.push(buildSegment(segNum))
    }
  }

  return joinPartsWithConnector(parts)
}

/**
 * Joins parts with Italian connector rules.
 * Uses "e" before simple (non-compound) final segment.
 *
 * @param {string[]} parts - Parts to join
 * @returns {string} Joined string
 */
function joinPartsWithConnector (parts) {
  const len = parts.length
  if (len === 0) return ''
  if (len === 1) return parts[0]

  // Check if last part is "simple" (no space = no scale word)
  const lastPart = parts[len - 1]
  if (lastPart.indexOf(' ') === -1) {
    // Join all but last with space, then add "e" connector
    let result = parts[0]
    for (let i = 1; i < len - 1; i++) {
      result += ' ' + parts[i]
    }
    return result + ' e ' + lastPart
  }

  // Join with spaces
  let result = parts[0]
  for (let i = 1; i < len; i++) {
    result += ' ' + parts[i]
  }
  return result
}

/**
 * Converts decimal digits to Italian words.
 *
 * @param {string} decimalPart - Decimal digits (without the point)
 * @returns {string} Italian words for decimal part
 */
function decimalPartToWords (decimalPart) {
  let result = ''

  // Handle leading zeros
  let i = 0
  while (i < decimalPart.length && decimalPart[i] === '0') {
    if (result) result += ' '
    result += ZERO
    i++
  }

  // Convert remainder as a single number
  const remainder = decimalPart.slice(i)
  if (remainder) {
    if (result) result += ' '
    result += integerToWords(BigInt(remainder))
  }

  return result
}

/**
 * Converts a numeric value to Italian words.
 *
 * This is the main public API. It accepts any valid numeric input
 * (number, string, or bigint) and handles parsing internally.
 *
 * @param {number | string | bigint} value - The numeric value to convert
 * @returns {string} The number in Italian words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCardinal(28)           // 'ventotto'
 * toCardinal(23)           // 'ventitré'
 * toCardinal(1000)         // 'mille'
 * toCardinal(2000)         // 'duemila'
 * toCardinal(1000000)      // 'un milione'
 */
function toCardinal (value) {
  const { isNegative, integerPart, decimalPart } = (0,_utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCardinalValue */ .P)(value)

  let result = ''

  if (isNegative) {
    result = NEGATIVE + ' '
  }

  result += integerToWords(integerPart)

  if (decimalPart) {
    result += ' ' + DECIMAL_SEP + ' ' + decimalPartToWords(decimalPart)
  }

  return result
}

// ============================================================================
// ORDINAL: toOrdinal(value)
// ============================================================================

/**
 * Converts a cardinal word to ordinal form by dropping final vowel and adding -esimo.
 *
 * @param {string} cardinalWord - Cardinal word to convert
 * @returns {string} Ordinal form
 */
function cardinalToOrdinal (cardinalWord) {
  // Handle accented 'é' at end (tré → tre + esimo = treesimo)
  if (cardinalWord.endsWith('é')) {
    return cardinalWord.slice(0, -1) + 'e' + ORDINAL_SUFFIX
  }

  // Handle "mila" ending (duemila → duemillesimo, not duemilesimo)
  // The ordinal of thousand is "millesimo" (from mille), not "milesimo"
  if (cardinalWord.endsWith('mila')) {
    return cardinalWord.slice(0, -4) + 'mill' + ORDINAL_SUFFIX
  }

  // Handle "mille" ending (mille → millesimo)
  if (cardinalWord.endsWith('mille')) {
    return cardinalWord.slice(0, -1) + ORDINAL_SUFFIX
  }

  // Handle -ardo/-ardi endings (miliardo → miliardiesimo)
  // These scale words get -iesimo not -esimo
  if (cardinalWord.endsWith('ardo') || cardinalWord.endsWith('ardi')) {
    return cardinalWord.slice(0, -1) + 'i' + ORDINAL_SUFFIX
  }

  // Drop final regular vowel before adding -esimo
  const lastChar = cardinalWord.slice(-1)
  if ('aeiouàèìòù'.includes(lastChar)) {
    return cardinalWord.slice(0, -1) + ORDINAL_SUFFIX
  }

  // If doesn't end in vowel, just add suffix
  return cardinalWord + ORDINAL_SUFFIX
}

/**
 * Converts a positive integer to Italian ordinal words.
 *
 * @param {bigint} n - Positive integer
 * @returns {string} Italian ordinal words (masculine form)
 */
function integerToOrdinal (n) {
  // Special cases: 1-10 have irregular forms
  if (n <= 10n) {
    return ORDINAL_ONES[Number(n)]
  }

  // For 11+, convert cardinal and apply -esimo
  const cardinalWord = integerToWords(n)
  return cardinalToOrdinal(cardinalWord)
}

/**
 * Converts a numeric value to Italian ordinal words.
 *
 * Italian ordinals: primo, secondo, terzo... (1-10 irregular)
 * For 11+: cardinal word (drop final vowel) + -esimo
 *
 * @param {number | string | bigint} value - The numeric value to convert (positive integer)
 * @returns {string} The number as ordinal words (masculine form)
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {RangeError} If value is negative, zero, or has a decimal part
 *
 * @example
 * toOrdinal(1)    // 'primo'
 * toOrdinal(2)    // 'secondo'
 * toOrdinal(11)   // 'undicesimo'
 * toOrdinal(21)   // 'ventunesimo'
 * toOrdinal(100)  // 'centesimo'
 * toOrdinal(1000) // 'millesimo'
 */
function toOrdinal (value) {
  const integerPart = (0,_utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrdinalValue */ .y)(value)
  return integerToOrdinal(integerPart)
}

// ============================================================================
// CURRENCY: toCurrency(value, options?)
// ============================================================================

/**
 * Converts a numeric value to Italian currency words (Euro).
 *
 * @param {number | string | bigint} value - The currency amount to convert
 * @param {Object} [options] - Optional configuration
 * @param {boolean} [options.and=true] - Use "e" between euros and centesimi
 * @returns {string} The amount in Italian currency words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCurrency(42.50)                 // 'quarantadue euro e cinquanta centesimi'
 * toCurrency(1)                     // 'un euro'
 * toCurrency(0.99)                  // 'novantanove centesimi'
 * toCurrency(0.01)                  // 'un centesimo'
 * toCurrency(42.50, { and: false }) // 'quarantadue euro cinquanta centesimi'
 */
function toCurrency (value, options) {
  options = validateOptions(options)
  const { isNegative, dollars: euros, cents: centesimi } = parseCurrencyValue(value)
  const { and: useAnd = true } = options

  // Build result
  let result = ''
  if (isNegative) result = NEGATIVE + ' '

  // Euros part
  if (euros > 0n || centesimi === 0n) {
    // Use "un" for 1 euro instead of "uno"
    if (euros === 1n) {
      result += 'un'
    } else {
      result += integerToWords(euros)
    }
    // Euro is invariable (doesn't change for plural in Italian)
    result += ' ' + EURO
  }

  // Centesimi part
  if (centesimi > 0n) {
    if (euros > 0n) {
      result += useAnd ? ' e ' : ' '
    }
    // Use "un" for 1 centesimo instead of "uno"
    if (centesimi === 1n) {
      result += 'un'
    } else {
      result += integerToWords(centesimi)
    }
    result += ' ' + (centesimi === 1n ? CENTESIMO : CENTESIMI)
  }

  return result
}

// ============================================================================
// Public API
// ============================================================================




/***/ }),

/***/ 63142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZO: () => (/* binding */ toOrdinal),
/* harmony export */   gp: () => (/* binding */ toCardinal)
/* harmony export */ });
/* unused harmony export toCurrency */
/* harmony import */ var _utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68441);
/* harmony import */ var _utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30680);
/**
 * Portuguese (Portugal) language converter
 *
 * CLDR: pt-PT | European Portuguese as used in Portugal
 *
 * Portuguese-specific rules:
 * - "e" conjunction everywhere: vinte e um, cento e um, mil e um
 * - "cem" for exact 100, "cento" for 100+ remainder
 * - Irregular hundreds: duzentos, trezentos, quatrocentos, etc.
 * - Long scale: milhão (10^6), mil milhões (10^9), bilião (10^12)
 * - Omit "um" before "mil"
 */






// ============================================================================
// Vocabulary (module-level constants)
// ============================================================================

const ONES = ['', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove']
const TEENS = ['dez', 'onze', 'doze', 'treze', 'catorze', 'quinze', 'dezasseis', 'dezassete', 'dezoito', 'dezanove']
const TENS = ['', '', 'vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa']

// Irregular hundreds
const HUNDREDS = ['', 'cento', 'duzentos', 'trezentos', 'quatrocentos', 'quinhentos', 'seiscentos', 'setecentos', 'oitocentos', 'novecentos']

const THOUSAND = 'mil'
const ZERO = 'zero'
const NEGATIVE = 'menos'
const DECIMAL_SEP = 'vírgula'

// Ordinal vocabulary
const ORDINAL_ONES = ['', 'primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'sexto', 'sétimo', 'oitavo', 'nono']
const ORDINAL_TEENS = ['décimo', 'décimo primeiro', 'décimo segundo', 'décimo terceiro', 'décimo quarto', 'décimo quinto', 'décimo sexto', 'décimo sétimo', 'décimo oitavo', 'décimo nono']
const ORDINAL_TENS = ['', '', 'vigésimo', 'trigésimo', 'quadragésimo', 'quinquagésimo', 'sexagésimo', 'septuagésimo', 'octogésimo', 'nonagésimo']
const ORDINAL_HUNDREDS = ['', 'centésimo', 'ducentésimo', 'tricentésimo', 'quadringentésimo', 'quingentésimo', 'sexcentésimo', 'septingentésimo', 'octingentésimo', 'nongentésimo']

// Currency vocabulary (Euro)
const EURO = 'euro'
const EUROS = 'euros'
const CENTIMO = 'cêntimo'
const CENTIMOS = 'cêntimos'

// ============================================================================
// Segment Building
// ============================================================================

/**
 * Builds segment word for 0-999 with Portuguese "e" rules.
 * Returns the word and whether it's an exact hundred (for "cem" handling).
 */
function buildSegment (n) {
  if (n === 0) return { word: '', isExactHundred: false }

  // Special case: exact 100 is "cem"
  if (n === 100) return { word: 'cem', isExactHundred: true }

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  const parts = []

  // Hundreds
  if (hundreds > 0) {
    parts.push(HUNDREDS[hundreds])
  }

  // Tens and ones
  if (tens === 1) {
    // Teens (10-19)
    parts.push(TEENS[ones])
  } else if (tens >= 2) {
    if (ones > 0) {
      // Tens + ones with "e": "vinte e um"
      parts.push(TENS[tens] + ' e ' + ONES[ones])
    } else {
      parts.push(TENS[tens])
    }
  } else if (ones > 0) {
    parts.push(ONES[ones])
  }

  // Join hundreds with "e": "cento e um", "duzentos e trinta e um"
  const word = parts.join(' e ')

  return { word, isExactHundred: hundreds > 0 && tens === 0 && ones === 0, startsWithHundreds: n >= 100 }
}

// ============================================================================
// Scale Word Lookup
// ============================================================================

// Precompute scale words for singular and plural forms
// Index 1 = thousands, 2 = millions, 3 = billions (mil milhões), etc.
const SCALE_WORDS_SINGULAR = [
  '', // 0 unused
  THOUSAND, // 1: mil
  'milhão', // 2: 10^6
  'mil milhões', // 3: 10^9 (compound)
  'bilião', // 4: 10^12
  'mil biliões', // 5: 10^15 (compound)
  'trilião', // 6: 10^18
  'mil triliões', // 7: 10^21 (compound)
  'quatrilião' // 8: 10^24
]

const SCALE_WORDS_PLURAL = [
  '', // 0 unused
  THOUSAND, // 1: mil (same)
  'milhões', // 2: 10^6
  'mil milhões', // 3: 10^9 (compound, same)
  'biliões', // 4: 10^12
  'mil biliões', // 5: 10^15 (compound, same)
  'triliões', // 6: 10^18
  'mil triliões', // 7: 10^21 (compound, same)
  'quatriliões' // 8: 10^24
]

// ============================================================================
// Conversion Functions
// ============================================================================

/**
 * Converts a non-negative integer to Portuguese words.
 *
 * @param {bigint} n - Non-negative integer to convert
 * @returns {string} Portuguese words
 */
function integerToWords (n) {
  if (n === 0n) return ZERO

  // Fast path: numbers < 1000
  if (n < 1000n) {
    return buildSegment(Number(n)).word
  }

  // Fast path: numbers < 1,000,000 (thousands)
  if (n < 1_000_000n) {
    const thousands = Number(n / 1000n)
    const remainder = Number(n % 1000n)

    let result
    if (thousands === 1) {
      // "mil" not "um mil"
      result = THOUSAND
    } else {
      result = buildSegment(thousands).word + ' ' + THOUSAND
    }

    if (remainder > 0) {
      const remainderResult = buildSegment(remainder)
      // Insert "e" before remainder if it doesn't start with hundreds (< 100)
      if (!remainderResult.startsWithHundreds) {
        result += ' e ' + remainderResult.word
      } else {
        result += ' ' + remainderResult.word
      }
    }

    return result
  }

  // For numbers >= 1,000,000, use scale decomposition
  return buildLargeNumberWords(n)
}

/**
 * Builds words for numbers >= 1,000,000.
 * Uses BigInt division for faster segment extraction.
 *
 * @param {bigint} n - Number >= 1,000,000
 * @returns {string} Portuguese words
 */
function buildLargeNumberWords (n) {
  // Extract segments using BigInt division
  // Segments stored least-significant first (index 0 = ones, 1 = thousands, etc.)
  const segments = []
  let temp = n
  while (temp > 0n) {
    segments.push(Number(temp % 1000n))
    temp = temp / 1000n
  }

  // Find the first non-zero segment index (lowest scale with value)
  let firstNonZeroIdx = 0
  for (let i = 0; i < segments.length; i++) {
    if (segments[i] !== 0) {
      firstNonZeroIdx = i
      break
    }
  }

  // Build result string directly
  let result = ''
  let prevWasScale = false

  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]
    if (segment === 0) continue

    const segmentResult = buildSegment(segment)
    const isLastSegment = (i === firstNonZeroIdx)

    // Add "e" before final segment if previous was scale and this doesn't start with hundreds
    if (result && isLastSegment && prevWasScale && !segmentResult.startsWithHundreds) {
      result += ' e'
    }

    if (result) result += ' '

    if (i === 0) {
      // Units segment
      result += segmentResult.word
      prevWasScale = false
    } else if (i === 1) {
      // Thousands
      if (segment === 1) {
        result += THOUSAND
      } else {
        result += segmentResult.word + ' ' + THOUSAND
      }
      prevWasScale = true
    } else {
      // Million and above - use scale arrays
      const scaleWord = segment === 1 ? SCALE_WORDS_SINGULAR[i] : SCALE_WORDS_PLURAL[i]
      if (segment === 1) {
        result += 'um ' + scaleWord
      } else {
        result += segmentResult.word + ' ' + scaleWord
      }
      prevWasScale = true
    }
  }

  return result
}

/**
 * Converts decimal digits to Portuguese words.
 *
 * @param {string} decimalPart - Decimal digits (without the point)
 * @returns {string} Portuguese words for decimal part
 */
function decimalPartToWords (decimalPart) {
  let result = ''

  // Handle leading zeros
  let i = 0
  while (i < decimalPart.length && decimalPart[i] === '0') {
    if (result) result += ' '
    result += ZERO
    i++
  }

  // Convert remainder as a single number
  const remainder = decimalPart.slice(i)
  if (remainder) {
    if (result) result += ' '
    result += integerToWords(BigInt(remainder))
  }

  return result
}

/**
 * Converts a numeric value to Portuguese words.
 *
 * This is the main public API. It accepts any valid numeric input
 * (number, string, or bigint) and handles parsing internally.
 *
 * @param {number | string | bigint} value - The numeric value to convert
 * @returns {string} The number in Portuguese words
 * @throws {TypeError} If value is not a valid numeric type
 * @throws {Error} If value is not a valid number format
 *
 * @example
 * toCardinal(21)           // 'vinte e um'
 * toCardinal(100)          // 'cem'
 * toCardinal(1000000)      // 'um milhão'
 */
function toCardinal (value) {
  const { isNegative, integerPart, decimalPart } = (0,_utils_parse_cardinal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCardinalValue */ .P)(value)

  let result = ''

  if (isNegative) {
    result = NEGATIVE + ' '
  }

  result += integerToWords(integerPart)

  if (decimalPart) {
    result += ' ' + DECIMAL_SEP + ' ' + decimalPartToWords(decimalPart)
  }

  return result
}

// ============================================================================
// Ordinal Functions
// ============================================================================

/**
 * Builds ordinal words for 0-999.
 *
 * @param {number} n - Number 0-999
 * @returns {string} Portuguese ordinal words
 */
function buildOrdinalSegment (n) {
  if (n === 0) return ''

  const ones = n % 10
  const tens = Math.trunc(n / 10) % 10
  const hundreds = Math.trunc(n / 100)

  const parts = []

  // Hundreds ordinal
  if (hundreds > 0) {
    parts.push(ORDINAL_HUNDREDS[hundreds])
  }

  // Tens and ones
  if (tens === 1) {
    // 10-19: use teens array (décimo, décimo primeiro, etc.)
    parts.push(ORDINAL_TEENS[ones])
  } else if (tens >= 2) {
    parts.push(ORDINAL_TENS[tens])
    if (ones > 0) {
      parts.push(ORDINAL_ONES[ones])
    }
  } else if (ones > 0) {
    parts.push(ORDINAL_ONES[ones])
  }

  return parts.join(' ')
}

/**
 * Builds ordinal words for large numbers.
 *
 * @param {bigint} n - Non-negative integer
 * @returns {string} Portuguese ordinal words
 */
function buildLargeOrdinal (n) {
  // Extract segments
  const segments = []
  let temp = n
  while (temp > 0n) {
    segments.push(Number(temp % 1000n))
    temp = temp / 1000n
  }

  // Find the lowest non-zero segment (index 0 = units, lowest scale)
  let lowestNonZeroIdx = 0
  for (let i = 0; i < segments.length; i++) {
    if (segments[i] !== 0) {
      lowestNonZeroIdx = i
      break
    }
  }

  // Scale ordinal words (singular forms)
  const SCALE_ORDINAL = ['', 'milésimo', 'milionésimo', 'mil milionésimo', 'bilionésimo', 'mil bilionésimo', 'trilionésimo']

  let result = ''

  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i]
    if (segment === 0) continue

    if (result) result += ' '

    if (i === lowestNonZeroIdx) {
      // Last non-zero segment gets ordinal form
      if (i === 0) {
        // Units: just ordinal
        result += buildOrdinalSegment(segment)
      } else if (segment === 1 && i > 0) {
        // Exact scale: "milésimo", "milionésimo", etc.
        result += SCALE_ORDINAL[i]
      } else {
        // Segment + scale ordinal
        result += buildOrdinalSegment(segment) + ' ' + SCALE_ORDINAL[i]
      }
    } else {
      // Higher segments use cardinal form
      if (i === 0) {
        result += buildSegment(segment).word
      } else if (i === 1) {
        if (segment === 1) {
          result += THOUSAND
        } else {
          result += buildSegment(segment).word + ' ' + THOUSAND
        }
      } else {
        const scaleWord = segment === 1 ? SCALE_WORDS_SINGULAR[i] : SCALE_WORDS_PLURAL[i]
        if (segment === 1) {
          result += 'um ' + scaleWord
        } else {
          result += buildSegment(segment).word + ' ' + scaleWord
        }
      }
    }
  }

  return result
}

/**
 * Converts a number to Portuguese ordinal words.
 *
 * @param {number | string | bigint} value - The number to convert
 * @returns {string} Portuguese ordinal words
 *
 * @example
 * toOrdinal(1)     // 'primeiro'
 * toOrdinal(21)    // 'vigésimo primeiro'
 * toOrdinal(100)   // 'centésimo'
 */
function toOrdinal (value) {
  const n = (0,_utils_parse_ordinal_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrdinalValue */ .y)(value)

  // Fast path: 1-9
  if (n < 10n) {
    return ORDINAL_ONES[Number(n)]
  }

  // Fast path: 10-19
  if (n < 20n) {
    return ORDINAL_TEENS[Number(n) - 10]
  }

  // Fast path: 20-99
  if (n < 100n) {
    const ones = Number(n % 10n)
    const tens = Number(n / 10n)
    if (ones === 0) {
      return ORDINAL_TENS[tens]
    }
    return ORDINAL_TENS[tens] + ' ' + ORDINAL_ONES[ones]
  }

  // Fast path: 100-999
  if (n < 1000n) {
    return buildOrdinalSegment(Number(n))
  }

  // Large numbers
  return buildLargeOrdinal(n)
}

// ============================================================================
// Currency Functions
// ============================================================================

/**
 * Converts a number to Portuguese currency words (Euro).
 *
 * @param {number | string | bigint} value - The amount to convert
 * @param {Object} [options]
 * @param {boolean} [options.and=true] - Include "e" between euros and cents
 * @returns {string} Portuguese currency words
 *
 * @example
 * toCurrency(42.50)  // 'quarenta e dois euros e cinquenta cêntimos'
 * toCurrency(1)      // 'um euro'
 * toCurrency(0.01)   // 'um cêntimo'
 */
function toCurrency (value, options) {
  options = validateOptions(options)
  const { isNegative, dollars: euros, cents } = parseCurrencyValue(value)
  const { and = true } = options

  let result = ''

  if (isNegative) {
    result = NEGATIVE + ' '
  }

  const hasEuros = euros > 0n
  const hasCents = cents > 0n

  if (!hasEuros && !hasCents) {
    return ZERO + ' ' + EUROS
  }

  if (hasEuros) {
    const euroWords = integerToWords(euros)
    const euroUnit = euros === 1n ? EURO : EUROS
    result += euroWords + ' ' + euroUnit
  }

  if (hasCents) {
    if (hasEuros) {
      result += and ? ' e ' : ' '
    }
    const centWords = integerToWords(cents)
    const centUnit = cents === 1n ? CENTIMO : CENTIMOS
    result += centWords + ' ' + centUnit
  }

  return result
}

// ============================================================================
// Public API
// ============================================================================




/***/ }),

/***/ 28809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ hasScientificNotation),
/* harmony export */   mn: () => (/* binding */ expandScientificNotation),
/* harmony export */   um: () => (/* binding */ numberToString)
/* harmony export */ });
/**
 * Scientific notation expansion utility.
 * Converts scientific notation strings to full decimal form.
 * @module expand-scientific
 */

/**
 * Expands scientific notation to full decimal form.
 * Handles arbitrarily large exponents without precision loss.
 *
 * @param {string} str - String in scientific notation (e.g., "1e21", "1.5e-3")
 * @returns {string} Full decimal representation (e.g., "1000000000000000000000", "0.0015")
 *
 * @example
 * expandScientificNotation("1e21")    // "1000000000000000000000"
 * expandScientificNotation("1.5e3")   // "1500"
 * expandScientificNotation("1e-3")    // "0.001"
 */
function expandScientificNotation (str) {
  let [mantissa, expStr] = str.toLowerCase().split('e')
  const exp = parseInt(expStr, 10)

  // Strip sign before processing digits
  let sign = ''
  if (mantissa[0] === '-') {
    sign = '-'
    mantissa = mantissa.slice(1)
  }

  const dotIndex = mantissa.indexOf('.')
  const digits = dotIndex === -1
    ? mantissa
    : mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1)
  const integerLength = dotIndex === -1 ? mantissa.length : dotIndex
  const newDotPosition = integerLength + exp

  if (newDotPosition >= digits.length) {
    return sign + digits + '0'.repeat(newDotPosition - digits.length)
  } else if (newDotPosition <= 0) {
    return sign + '0.' + '0'.repeat(-newDotPosition) + digits
  } else {
    return sign + digits.slice(0, newDotPosition) + '.' + digits.slice(newDotPosition)
  }
}

/**
 * Converts a number to decimal string, expanding scientific notation if needed.
 *
 * @param {number} value - The number to convert
 * @returns {string} Decimal string representation
 */
function numberToString (value) {
  const str = value.toString()
  return hasScientificNotation(str) ? expandScientificNotation(str) : str
}

/**
 * Checks if a string contains scientific notation.
 *
 * @param {string} str - String to check
 * @returns {boolean} True if string contains 'e' or 'E'
 */
function hasScientificNotation (str) {
  return str.includes('e') || str.includes('E')
}


/***/ }),

/***/ 68441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseCardinalValue)
/* harmony export */ });
/* harmony import */ var _expand_scientific_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28809);
/**
 * Cardinal value parsing utility.
 * Transforms user input (number, string, or bigint) into normalized components.
 * Handles negatives, decimals, and scientific notation.
 * @module parse-cardinal
 */



/**
 * Parses a value for cardinal conversion.
 * Cardinals accept any numeric value: integers, decimals, negatives.
 *
 * @param {number|string|bigint} value - The value to parse
 * @returns {{isNegative: boolean, integerPart: bigint, decimalPart?: string}}
 * @throws {TypeError} If value is not number, string, or bigint
 * @throws {RangeError} If value is not finite
 */
function parseCardinalValue (value) {
  const type = typeof value

  // BigInt: simplest case
  if (type === 'bigint') {
    return value < 0n
      ? { isNegative: true, integerPart: -value }
      : { isNegative: false, integerPart: value }
  }

  // Number: fast path for safe integers
  if (type === 'number') {
    if (!Number.isFinite(value)) {
      throw new RangeError('Number must be finite (NaN and Infinity are not supported)')
    }
    if (Number.isSafeInteger(value)) {
      return value < 0
        ? { isNegative: true, integerPart: BigInt(-value) }
        : { isNegative: false, integerPart: BigInt(value) }
    }
    return parseNumericString((0,_expand_scientific_js__WEBPACK_IMPORTED_MODULE_0__/* .numberToString */ .um)(value))
  }

  // String input
  if (type === 'string') {
    return parseNumericString(normalizeString(value))
  }

  throw new TypeError(
    `Invalid value type: expected number, string, or bigint, received ${type}`
  )
}

/**
 * Validates and normalizes a string numeric input.
 */
function normalizeString (value) {
  const trimmed = value.trim()
  if (trimmed.length === 0 || Number.isNaN(Number(trimmed))) {
    throw new RangeError(`Invalid number format: "${value}"`)
  }
  return (0,_expand_scientific_js__WEBPACK_IMPORTED_MODULE_0__/* .hasScientificNotation */ .WE)(trimmed) ? (0,_expand_scientific_js__WEBPACK_IMPORTED_MODULE_0__/* .expandScientificNotation */ .mn)(trimmed) : trimmed
}

/**
 * Parses a normalized numeric string into components.
 */
function parseNumericString (str) {
  const isNegative = str[0] === '-'
  if (isNegative) str = str.slice(1)

  const dotIndex = str.indexOf('.')
  if (dotIndex === -1) {
    return { isNegative, integerPart: BigInt(str) }
  }

  const integerStr = str.slice(0, dotIndex) || '0'
  const decimalPart = str.slice(dotIndex + 1)
  return { isNegative, integerPart: BigInt(integerStr), decimalPart }
}


/***/ }),

/***/ 30680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseOrdinalValue)
/* harmony export */ });
/* harmony import */ var _expand_scientific_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28809);
/**
 * Ordinal value parsing utility.
 * Optimized parser for ordinal conversion - accepts only positive integers.
 * @module parse-ordinal
 */



/**
 * Parses a value for ordinal conversion.
 * Ordinals require positive integers only (no zero, negatives, or decimals).
 *
 * @param {number|string|bigint} value - The value to parse
 * @returns {bigint} The positive integer value
 * @throws {TypeError} If value is not number, string, or bigint
 * @throws {RangeError} If value is zero, negative, or has a decimal part
 */
function parseOrdinalValue (value) {
  const type = typeof value

  // BigInt: simplest case
  if (type === 'bigint') {
    if (value <= 0n) {
      throw new RangeError('Ordinals must be positive integers')
    }
    return value
  }

  // Number: fast path for safe integers
  if (type === 'number') {
    if (!Number.isFinite(value)) {
      throw new RangeError('Ordinals must be finite numbers')
    }
    if (!Number.isInteger(value)) {
      throw new RangeError('Ordinals must be whole numbers')
    }
    if (value <= 0) {
      throw new RangeError('Ordinals must be positive integers')
    }
    return BigInt(value)
  }

  // String input
  if (type === 'string') {
    return parseOrdinalString(value)
  }

  throw new TypeError(
    `Invalid value type: expected number, string, or bigint, received ${type}`
  )
}

/**
 * Parses a string for ordinal conversion.
 *
 * @param {string} value - The string to parse
 * @returns {bigint} The positive integer value
 * @throws {RangeError} If string is not a valid positive integer
 */
function parseOrdinalString (value) {
  const trimmed = value.trim()

  if (trimmed.length === 0) {
    throw new RangeError('Ordinals cannot be empty strings')
  }

  // Quick rejection for obvious non-ordinals
  if (trimmed[0] === '-') {
    throw new RangeError('Ordinals cannot be negative')
  }

  if (trimmed.includes('.')) {
    throw new RangeError('Ordinals must be whole numbers')
  }

  // Handle scientific notation with full precision expansion
  if ((0,_expand_scientific_js__WEBPACK_IMPORTED_MODULE_0__/* .hasScientificNotation */ .WE)(trimmed)) {
    const expanded = (0,_expand_scientific_js__WEBPACK_IMPORTED_MODULE_0__/* .expandScientificNotation */ .mn)(trimmed)

    // Check if expansion resulted in a decimal
    if (expanded.includes('.')) {
      throw new RangeError('Ordinals must be whole numbers')
    }

    const result = BigInt(expanded)
    if (result <= 0n) {
      throw new RangeError('Ordinals must be positive integers')
    }
    return result
  }

  // Parse as BigInt directly
  try {
    const result = BigInt(trimmed)
    if (result <= 0n) {
      throw new RangeError('Ordinals must be positive integers')
    }
    return result
  } catch (e) {
    if (e instanceof RangeError) throw e
    throw new RangeError(`Invalid ordinal format: "${value}"`)
  }
}


/***/ }),

/***/ 99828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ validateOptions)
});

;// CONCATENATED MODULE: ./node_modules/n2words/src/utils/is-plain-object.js
/**
 * Checks if a value is a plain object (not null, array, or other object types).
 *
 * A plain object is one created by:
 * - Object literal: `{}`
 * - Object.create(null): null-prototype object
 *
 * This excludes arrays, class instances, Map, Set, and other object types.
 *
 * @param {*} value Value to check
 * @returns {boolean} True if value is a plain object
 */
function isPlainObject (value) {
  if (value === null || typeof value !== 'object') return false
  const proto = Object.getPrototypeOf(value)
  return proto === null || proto === Object.prototype
}

;// CONCATENATED MODULE: ./node_modules/n2words/src/utils/validate-options.js


/**
 * Validates and normalizes the options parameter.
 *
 * @param {*} options The options value to validate
 * @returns {Object} A valid options object (empty object if undefined)
 * @throws {TypeError} If options is not undefined or a plain object
 */
function validateOptions (options) {
  if (options === undefined) return {}
  if (isPlainObject(options)) return options
  throw new TypeError(
    `Invalid options: expected plain object or undefined, got ${typeof options}`
  )
}


/***/ })

};
