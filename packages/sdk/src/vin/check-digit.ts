/** Value of each character: digits count themselves, letters by the table of 49 CFR 565.15(c). */
const values: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8 },
  ...{ J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
}

/** Weight of each position; position 9, the check digit itself, weighs nothing. */
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

/** Whether the law of the place of manufacture makes the check digit mandatory: North America or China. */
export function requiresCheckDigit(vin: string): boolean {
  return /^[1-5L]/.test(vin)
}

/**
 * The check digit of a VIN: the weighted sum modulo 11, with X for ten.
 *
 * @param vin 17 characters of the VIN alphabet; position 9 is not looked at.
 * @see 49 CFR 565.15(c), tables III to VI
 */
export function computeCheckDigit(vin: string): string {
  const sum = weights.reduce(
    (total, weight, index) => total + weight * valueOfCharacter(vin.charAt(index)),
    0,
  )
  const rest = sum % 11
  return rest === 10 ? "X" : String(rest)
}

function valueOfCharacter(character: string): number {
  return values[character] ?? Number(character)
}
