import { verifyWriter, type WriterReport } from "@urcar/sdk/verify"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { readChainArguments } from "../io/chain-arguments.ts"
import { print } from "../io/print.ts"
import { reach } from "../io/reach.ts"

/**
 * Scores a writer from RPC endpoints alone: 0 with a score, 1 if a file it rests on could not be verified, 3 where there is
 * too little to say.
 */
export async function runScore(args: string[]): Promise<ExitCode> {
  const { subject, endpoints, json } = readChainArguments(args, "writer")
  const writer = toAddress(subject)
  return reach(async () => {
    const report = await verifyWriter(endpoints, writer)
    if (json) print(JSON.stringify(report))
    else for (const line of toLines(report)) print(line)
    if (report.failure !== null) return exitCodes.bad
    return report.score?.score === null ? exitCodes.undecided : exitCodes.good
  })
}

function toAddress(text: string): `0x${string}` {
  if (!/^0x[0-9a-f]{40}$/i.test(text)) throw new UsageError(`"${text}" is no address`)
  return `0x${text.slice(2).toLowerCase()}`
}

function toLines({ writer, score, failure }: WriterReport): string[] {
  if (failure !== null || score === undefined) {
    const details = Object.entries(failure?.details ?? {}).map(
      ([name, value]) => `  ${name}: ${String(value)}`,
    )
    return [`${writer} NOT SCORED: ${failure?.reason}${failure?.vin ? ` in ${failure.vin}` : ""}`, ...details]
  }
  const { parts, penalties, version } = score
  const headline =
    score.score === null ? "no score: too little was written" : `${score.score} of 1000, ${score.label}`
  const latency = parts.latencySeconds === null ? "–" : `${Math.floor(parts.latencySeconds / 3600)} h`
  return [
    `${writer} ${headline} (formula ${version})`,
    `  written    ${parts.records} records about ${parts.vehicles} vehicles`,
    `  readings   ${parts.readings}, ${parts.contradicted} contradicted, ${parts.corrected} put right by the writer (−${penalties.readings})`,
    `  disputes   ${parts.disputesLost} lost, ${parts.disputesUnanswered} of them unanswered, ${parts.disputesWon} won, ${parts.disputesOpen} open (−${penalties.disputes})`,
    `  latency    ${latency} from event to record (−${penalties.latency})`,
  ]
}
