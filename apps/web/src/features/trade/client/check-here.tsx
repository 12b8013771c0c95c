"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { VerificationBadge, type VerificationState } from "#features/vehicle-identity/index.ts"
import { useErrorSentence } from "#lib/wallet/use-error-sentence.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"

type Check = { state: VerificationState; block?: string; records?: number; problem?: Error }

/** Recomputes the car's whole history in this browser, on a click, before anybody pays. */
export function CheckHere({ vin }: { vin: string }) {
  const { check: words } = useMessages("trade")
  const { verification } = useMessages("identity")
  const format = useFormat()
  const sentence = useErrorSentence()
  const { config, reader } = useServices()
  const [check, setCheck] = useState<Check>({ state: "unchecked" })
  const { state, block, records, problem } = check
  async function run() {
    setCheck({ state: "checking" })
    try {
      const [{ verifyVehicle }, { getBlockNumber }] = await Promise.all([
        import("@urcar/sdk/verify"),
        import("viem/actions"),
      ])
      const at = format.number(Number(await getBlockNumber(await reader())))
      const report = await verifyVehicle([config.rpc], vin, { chainId: config.chainId })
      const isVerified = report.verdict === "verified"
      setCheck({ state: isVerified ? "checked" : "failed", block: at, records: report.records.length })
    } catch (thrown) {
      const { toUrcarError } = await import("@urcar/sdk/errors")
      setCheck({ state: "unchecked", problem: toUrcarError(thrown) })
    }
  }
  return (
    <div className="grid gap-3">
      <VerificationBadge state={state} texts={verification} {...(block && { block })}>
        {state === "checked" && records !== undefined ? (
          <p>{plural(format.preferences.tag, words.records, records)}</p>
        ) : null}
      </VerificationBadge>
      {problem ? <Notice tone="warning" title={sentence(problem)} live /> : null}
      {state === "unchecked" ? (
        <div>
          <Button onClick={run}>{words.action}</Button>
        </div>
      ) : null}
    </div>
  )
}
