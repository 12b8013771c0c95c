import { type Step, type VerificationReport, verifyVehicle } from "@urcar/sdk/verify"
import type { CheckQuestion, CheckResult } from "./check-result.ts"
import { compareLife } from "./compare-life.ts"

async function readBlockNumber(endpoint: string): Promise<number> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_blockNumber", params: [] })
  const headers = { "content-type": "application/json" }
  const response = await fetch(endpoint, { method: "POST", headers, body })
  const answer: unknown = await response.json()
  const result =
    typeof answer === "object" && answer !== null && "result" in answer ? answer.result : undefined
  return Number(result ?? Number.NaN)
}

/** Verifies a vehicle from its chain and compares the page with it. @throws what `verifyVehicle` throws */
export async function checkLife(question: CheckQuestion, onStep: (step: Step) => void): Promise<CheckResult> {
  const { endpoints, vin, chainId, hints, shown } = question
  const begin = performance.now()
  const [block, report] = await Promise.all([
    readBlockNumber(endpoints[0]).catch(() => Number.NaN),
    verifyVehicle(endpoints, vin, {
      chainId,
      onStep,
      ...(hints !== null && {
        hints: { ...hints, accounts: hints.accounts.map((account) => ({ account, blocks: [] })) },
      }),
    }),
  ])
  return toResult(report, shown, { block, milliseconds: performance.now() - begin })
}

function toResult(
  report: VerificationReport,
  shown: CheckQuestion["shown"],
  { block, milliseconds }: Pick<CheckResult, "block" | "milliseconds">,
): CheckResult {
  const { failure, steps, records, owners, acceptedByChain, odometer, vehicle } = report
  const differences = shown === null || report.verdict === "failed" ? [] : compareLife(shown, report)
  const people = records.flatMap(({ record }) => [record.author, ...record.witnesses])
  return {
    verdict: report.verdict === "verified" && differences.length === 0 ? "checked" : "failed",
    ...{ block, milliseconds, failure, differences, steps, acceptedByChain },
    records: records.length,
    authors: new Set(people).size,
    owners: owners.length,
    head: vehicle?.head ?? null,
    odometer:
      odometer === null
        ? null
        : { verdict: odometer.verdict, reason: odometer.reason, acceptedKm: odometer.acceptedKm },
  }
}
