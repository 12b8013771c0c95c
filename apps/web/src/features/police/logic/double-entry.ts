/** Signs of the VIN that are read from the car a second time. */
const tailLength = 6

/** What is wrong with a VIN and its tail, both as typed; nothing once they agree. */
export type EntryProblem = "vin" | "tail"

/** A VIN as typed, in the register's spelling. */
export const cleanVin = (text: string): string => text.toUpperCase().replaceAll(/\s/g, "")

/** Compares a VIN with its last signs typed again. The check digit is the SDK's and the chain's business. */
export function entryProblem(vin: string, tail: string): EntryProblem | undefined {
  const clean = cleanVin(vin)
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(clean)) return "vin"
  return cleanVin(tail) === clean.slice(-tailLength) ? undefined : "tail"
}

/** Today in UTC, as a date field has it. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** Whether a date field holds a day that is not in the future. */
export const isPastDay = (text: string, now: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && text <= now
