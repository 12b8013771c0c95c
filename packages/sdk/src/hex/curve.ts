/*
 * The curve secp256k1 (SEC 2, 2.4.1), as much of it as checking signatures takes. Everything here is public, so nothing has
 * to take constant time; a library that also signs would be three times as large as the rest of the verifier. The tests compare it with noble.
 */

/** The field's prime. */
const prime = 2n ** 256n - 2n ** 32n - 977n

/** How many points there are. */
export const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

/** A point in Jacobian coordinates: x / z², y / z³; none at z = 0. */
export interface Point {
  readonly x: bigint
  readonly y: bigint
  readonly z: bigint
}

/** A multiple of a point. */
export interface Term {
  readonly point: Point
  readonly scalar: bigint
}

const none: Point = { x: 0n, y: 1n, z: 0n }

/** The generator G. */
export const generator: Point = {
  x: 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
  y: 0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
  z: 1n,
}

/** The point with this x, and a y of this parity. @throws RangeError if there is none */
export function pointAt(x: bigint, yParity: number): Point {
  if (x <= 0n || x >= prime) throw new RangeError("no coordinate")
  const square = (x * x * x + 7n) % prime
  const root = squareRoot(square)
  if ((root * root) % prime !== square) throw new RangeError("not on the curve")
  return { x, y: Number(root & 1n) === yParity ? root : prime - root, z: 1n }
}

/** The plain coordinates of a point. @throws RangeError for none */
export function toCoordinates({ x, y, z }: Point): { readonly x: bigint; readonly y: bigint } {
  const inverse = invert(z, prime)
  const square = (inverse * inverse) % prime
  return { x: modulo(x * square, prime), y: modulo(y * ((square * inverse) % prime), prime) }
}

export function isSamePoint(one: Point, other: Point): boolean {
  if (one.z === 0n || other.z === 0n) return one.z === other.z
  const [left, right] = [(one.z * one.z) % prime, (other.z * other.z) % prime]
  const isSameX = (one.x * right - other.x * left) % prime === 0n
  return isSameX && (one.y * right * other.z - other.y * left * one.z) % prime === 0n
}

/** Bits that a table of odd multiples covers. */
const windowBits = 5

/** Σ scalar·point, all of them doubled together (Straus), by digits of windowed non-adjacent form. */
export function sumTerms(terms: readonly Term[]): Point {
  const columns = terms.map(({ point, scalar }) => ({
    table: oddMultiples(point),
    digits: toDigits(modulo(scalar, order)),
  }))
  let sum = none
  for (let place = Math.max(0, ...columns.map(({ digits }) => digits.length)) - 1; place >= 0; place--) {
    sum = double(sum)
    for (const { table, digits } of columns) {
      const digit = digits[place] ?? 0
      const multiple = table[Math.abs(digit) >> 1]
      if (digit !== 0 && multiple) sum = add(sum, digit > 0 ? multiple : negate(multiple))
    }
  }
  return sum
}

/** P, 3P, 5P … */
function oddMultiples(point: Point): Point[] {
  const twice = double(point)
  const multiples = [point]
  while (multiples.length < 1 << (windowBits - 2)) multiples.push(add(multiples.at(-1) ?? point, twice))
  return multiples
}

/** Odd digits below half a window's size, zeros between them; the lowest first. */
function toDigits(scalar: bigint): number[] {
  const size = 1 << windowBits
  const digits: number[] = []
  for (let left = scalar; left > 0n; left >>= 1n) {
    const low = Number(left & BigInt(size - 1))
    const digit = low % 2 === 0 ? 0 : low < size / 2 ? low : low - size
    digits.push(digit)
    left -= BigInt(digit)
  }
  return digits
}

function negate({ x, y, z }: Point): Point {
  return { x, y: -y, z }
}

function double({ x, y, z }: Point): Point {
  const ySquare = (y * y) % prime
  const product = (4n * x * ySquare) % prime
  const slope = (3n * x * x) % prime
  const x3 = (slope * slope - 2n * product) % prime
  return {
    x: x3,
    y: (slope * (product - x3) - 8n * ySquare * ySquare) % prime,
    z: (2n * y * z) % prime,
  }
}

function add(one: Point, other: Point): Point {
  if (one.z === 0n) return other
  if (other.z === 0n) return one
  const [left, right] = [(one.z * one.z) % prime, (other.z * other.z) % prime]
  const x1 = (one.x * right) % prime
  const y1 = (one.y * ((right * other.z) % prime)) % prime
  const run = (other.x * left - x1) % prime
  const rise = (other.y * ((left * one.z) % prime) - y1) % prime
  if (run === 0n) return rise === 0n ? double(one) : none
  const square = (run * run) % prime
  const cube = (square * run) % prime
  const product = (x1 * square) % prime
  const x3 = (rise * rise - cube - 2n * product) % prime
  return {
    x: x3,
    y: (rise * (product - x3) - y1 * cube) % prime,
    z: (((one.z * other.z) % prime) * run) % prime,
  }
}

/** a^((p + 1) / 4): the exponent is 223 ones, a zero, 22 ones, four zeros, two ones, two zeros. */
function squareRoot(number: bigint): bigint {
  const one = { power: number, bits: 1 }
  const two = join(one, one)
  const three = join(two, one)
  const eleven = join(join(join(three, three), three), two)
  const twentyTwo = join(eleven, eleven)
  const fortyFour = join(twentyTwo, twentyTwo)
  const eightyEight = join(fortyFour, fortyFour)
  const many = join(join(join(eightyEight, eightyEight), fortyFour), three)
  const low = (raise(many.power, 23) * twentyTwo.power) % prime
  return raise((raise(low, 6) * two.power) % prime, 2)
}

/** A power whose exponent is so many ones. */
interface Ones {
  readonly power: bigint
  readonly bits: number
}

function join(one: Ones, other: Ones): Ones {
  return { power: (raise(one.power, other.bits) * other.power) % prime, bits: one.bits + other.bits }
}

/** Squared so many times. */
function raise(number: bigint, times: number): bigint {
  let power = number
  for (let time = 0; time < times; time++) power = (power * power) % prime
  return power
}

/** By Euclid's algorithm. @throws RangeError if there is no inverse */
export function invert(number: bigint, modulus: bigint): bigint {
  let [left, right] = [modulo(number, modulus), modulus]
  let [factor, next] = [1n, 0n]
  while (left !== 0n) {
    const quotient = right / left
    ;[right, left] = [left, right - quotient * left]
    ;[next, factor] = [factor, next - quotient * factor]
  }
  if (right !== 1n) throw new RangeError("no inverse")
  return modulo(next, modulus)
}

/** The rest, never negative. */
export function modulo(number: bigint, modulus: bigint): bigint {
  const rest = number % modulus
  return rest < 0n ? rest + modulus : rest
}
