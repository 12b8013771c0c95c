import type { Address } from "viem"
import { getDeployment } from "../chain/deployment.ts"
import type { VerificationHints } from "./hints.ts"
import { walkLicence } from "./licences.ts"
import type { VerificationReport } from "./report.ts"
import { createRpc } from "./rpc.ts"

/** The hints that make a later verification of the same file one round trip. @throws RpcUnreachableError, RpcFailedError */
export async function hintsFrom(report: VerificationReport, rpcUrl: string): Promise<VerificationHints> {
  const rpc = createRpc(rpcUrl)
  const deployment = getDeployment(report.chainId)
  const accounts = new Set<Address>(
    report.records.flatMap(({ record }) => [record.author, ...record.witnesses]),
  )
  const first = report.records.at(0)?.block ?? 0
  return {
    blocks: Array.from(new Set(report.records.map(({ block }) => block))),
    accounts: await Promise.all(
      Array.from(accounts, async (account) => {
        const events = await walkLicence(rpc, deployment, account, first)
        return { account, blocks: Array.from(new Set(events.map(({ block }) => block))) }
      }),
    ),
    kinds: Array.from(new Set(report.records.map(({ record }) => record.kind))),
  }
}
