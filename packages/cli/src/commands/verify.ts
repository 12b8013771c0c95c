import { type VerificationReport, verifyVehicle } from "@urcar/sdk/verify"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { readChainArguments } from "../io/chain-arguments.ts"
import { print } from "../io/print.ts"
import { reach } from "../io/reach.ts"

/**
 * Verifies a vehicle's file from RPC endpoints alone: 0 if it is verified, 1 if not (the record and the reason are
 * named), 3 if an endpoint gave no answer.
 */
export async function runVerify(args: string[]): Promise<ExitCode> {
  const { subject, endpoints, json } = readChainArguments(args)
  return reach(async () => {
    const report = await verifyVehicle(endpoints, subject)
    if (json) print(JSON.stringify(report, (_, value) => (typeof value === "bigint" ? `${value}` : value)))
    else for (const line of toLines(report)) print(line)
    if (report.endpoints.some(({ status }) => status === "unreachable")) return exitCodes.undecided
    return report.verdict === "verified" ? exitCodes.good : exitCodes.bad
  })
}

function toLines(report: VerificationReport): string[] {
  const { vin, verdict, failure, steps, records, odometer, endpoints, acceptedByChain } = report
  const checks = steps.map(
    ({ name, status, done, total }) => `  ${name.padEnd(11)}${status} ${done}/${total}`,
  )
  const others = endpoints.map(({ url, status }) => `  endpoint ${url} ${status}`)
  if (failure) {
    const record = failure.sequence === undefined ? "" : ` in record ${failure.sequence}`
    const details = Object.entries(failure.details).map(([name, value]) => `  ${name}: ${String(value)}`)
    return [`${vin} NOT VERIFIED: ${failure.reason}${record}`, ...details, ...checks, ...others]
  }
  const contracts =
    acceptedByChain === 0 ? [] : [`  ${acceptedByChain} proofs rest on the chain: signers are contracts`]
  return [
    `${vin} ${verdict}: ${records.length} records`,
    ...checks,
    ...others,
    ...contracts,
    `  odometer   ${odometer?.verdict} ${odometer?.reason} ${odometer?.acceptedKm ?? "–"} km`,
  ]
}
