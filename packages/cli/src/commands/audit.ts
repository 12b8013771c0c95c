import { createReadClient, getLogAnchor, listLogAnchors, type ReadClient } from "@urcar/sdk"
import { checkLog, type LogAnchor, type LogFault, type LogReport } from "@urcar/sdk/audit"
import { PoliceRefusedError, PoliceUnavailableError } from "@urcar/sdk/police-client"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { readAuditArguments } from "../io/audit-arguments.ts"
import { readLookupLog } from "../io/lookup-log.ts"
import { complain, print } from "../io/print.ts"
import { reach } from "../io/reach.ts"

/**
 * Recomputes a police's log of lookups and compares it with every head on chain: 0 if it is whole, 1 if not (the
 * entries are named), 3 where nobody answers.
 */
export async function runAudit(args: string[]): Promise<ExitCode> {
  const { source, country, endpoints, json } = readAuditArguments(args)
  return reach(() =>
    orUnavailable(async () => {
      const log = await readLookupLog(source, country)
      const anchors = await listAnchors(endpoints, log.chainId, log.country)
      const report = checkLog(log.entries, anchors, log)
      if (json) print(JSON.stringify({ country: log.country, anchors: anchors.length, ...report }))
      else for (const line of toLines(log.country, anchors.length, report)) print(line)
      return report.isGood ? exitCodes.good : exitCodes.bad
    }),
  )
}

/** Those of every endpoint: one alone could leave some out. */
async function listAnchors(
  endpoints: readonly string[],
  chainId: number,
  country: string,
): Promise<LogAnchor[]> {
  const clients = endpoints.map((url) => createReadClient(url, chainId))
  const lists = await Promise.all(clients.map((client) => listFrom(client, country)))
  const byHead = new Map(lists.flat().map((anchor) => [`${anchor.count} ${anchor.head}`, anchor]))
  return [...byHead.values()]
}

async function listFrom(client: ReadClient, country: string): Promise<LogAnchor[]> {
  const latest = await getLogAnchor(client, { country })
  return latest ? listLogAnchors(client, { country }) : []
}

async function orUnavailable(act: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof PoliceUnavailableError || error instanceof PoliceRefusedError)) throw error
    complain(error.shortMessage)
    return exitCodes.undecided
  }
}

function toLines(country: string, anchors: number, report: LogReport): string[] {
  const { isGood, entries, head, anchored, stated, faults } = report
  return [
    `log of ${country} ${isGood ? "is whole" : "IS NOT WHOLE"}: ${entries} entries, ${anchors} anchors`,
    `  anchored up to ${anchored}; ${Math.max(0, entries - anchored)} rest on the police's word until the next anchor`,
    `  statements checked: ${stated}`,
    `  head ${head}`,
    ...faults.map((fault) => `  ${toText(fault)}`),
  ]
}

function toText(fault: LogFault): string {
  switch (fault.kind) {
    case "deleted":
      return `deleted: ${range(fault)}`
    case "altered":
      return `altered: entry ${fault.sequence}`
    case "reordered":
      return `reordered or repeated: entry ${fault.sequence}`
    case "truncated":
      return `cut off: ${range(fault)}`
    case "rewritten":
      return `rewritten: somewhere in ${range(fault)}, which block ${fault.block} anchors otherwise`
  }
}

function range({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `entry ${from}` : `entries ${from} to ${to}`
}
