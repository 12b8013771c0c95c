import { InvalidVinError } from "@urcar/sdk/errors"
import { parseVin } from "@urcar/sdk/vin"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { readFileArguments } from "../io/arguments.ts"
import { type Line, readLines } from "../io/lines.ts"
import { print } from "../io/print.ts"

/** What one line is. */
interface VinReport {
  readonly line: number
  /** Normalised if valid, else as given. */
  readonly vin: string
  readonly valid: boolean
  /** length, charset or check-digit. */
  readonly reason?: string
  /** The right check digit, where that is the reason. */
  readonly expected?: string
}

/** Checks one VIN a line: 0 if all are valid, 1 if any is not, 3 if there is none. */
export async function runVin(args: string[]): Promise<ExitCode> {
  const { source, json } = readFileArguments(args)
  let code: ExitCode = exitCodes.undecided
  for await (const line of readLines(source)) {
    const report = checkLine(line)
    print(json ? JSON.stringify(report) : toText(report))
    if (!report.valid) code = exitCodes.bad
    else if (code === exitCodes.undecided) code = exitCodes.good
  }
  return code
}

function checkLine({ number, text }: Line): VinReport {
  try {
    return { line: number, vin: parseVin(text), valid: true }
  } catch (error) {
    if (!(error instanceof InvalidVinError)) throw error
    const { reason, expected } = error.values
    return { line: number, vin: text.trim(), valid: false, reason, ...(expected && { expected }) }
  }
}

function toText({ vin, valid, reason, expected }: VinReport): string {
  if (valid) return `${vin} valid`
  return `${vin} invalid ${reason}${expected ? ` (expected ${expected} in position 9)` : ""}`
}
