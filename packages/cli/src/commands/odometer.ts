import { UrcarError } from "@urcar/sdk/errors"
import {
  judgeOdometer,
  type OdometerEntry,
  type OdometerJudgement,
  type OdometerVerdict,
  parseOdometerEntry,
} from "@urcar/sdk/odometer"
import { MalformedInputError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { readFileArguments } from "../io/arguments.ts"
import { type Line, readLines } from "../io/lines.ts"
import { print } from "../io/print.ts"

const codeOf: Readonly<Record<OdometerVerdict, ExitCode>> = {
  LOGICAL: exitCodes.good,
  ILLOGICAL: exitCodes.bad,
  NO_JUDGEMENT: exitCodes.undecided,
}

/** Judges readings, one JSON object a line: 0 LOGICAL, 1 ILLOGICAL, 3 NO_JUDGEMENT. */
export async function runOdometer(args: string[]): Promise<ExitCode> {
  const { source, json } = readFileArguments(args)
  const entries: OdometerEntry[] = []
  for await (const line of readLines(source)) entries.push(parseLine(line))
  const judgement = judgeOdometer(entries)
  print(json ? toJson(judgement) : toText(judgement))
  return codeOf[judgement.verdict]
}

function toJson({ verdict, reason, acceptedKm, highestKm, breaches }: OdometerJudgement): string {
  return JSON.stringify({ verdict, reason, acceptedKm, highestKm, breaches })
}

function toText({ verdict, reason, acceptedKm, highestKm, breaches }: OdometerJudgement): string {
  const lines = [
    `${verdict} ${reason}`,
    `accepted ${acceptedKm ?? "-"} km, highest ${highestKm ?? "-"} km`,
    ...(breaches.length > 0 ? [`breaches ${breaches.join(" ")}`] : []),
  ]
  return lines.join("\n")
}

function parseLine({ number, text }: Line): OdometerEntry {
  try {
    return parseOdometerEntry(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw new MalformedInputError(number, "not JSON")
    if (!(error instanceof UrcarError)) throw error
    throw new MalformedInputError(number, `${error.shortMessage} ${error.advice}`)
  }
}
