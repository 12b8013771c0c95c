"use client"

import { useQueryClient } from "@tanstack/react-query"
import type { WriteClient } from "@urcar/sdk/chain"
import type { UrcarError } from "@urcar/sdk/errors"
import { useState } from "react"
import type { Hex } from "viem"
import { observeClient } from "./observe-client.ts"
import { useWallet } from "./use-wallet.ts"

/** Where one act stands: `signing` waits for the person, `pending` for the chain. */
export type TransactionState<Result> =
  | { status: "idle" }
  /** `signatures` were given so far; `asked` while the wallet shows something */
  | { status: "signing"; signatures: number; asked: boolean }
  | { status: "pending"; hash: Hex }
  | { status: "confirmed"; result: Result; hash: Hex | undefined }
  | { status: "failed"; error: UrcarError; hash: Hex | undefined }

/** Milliseconds after which our lists know what the chain does. */
const listsFollowIn = 2500

/** One act: its state, how to start it, how to begin again. */
export type Transaction<Parameters, Result> = {
  state: TransactionState<Result>
  /** Resolves with the result, or `undefined` where it failed: the state says why */
  run: (parameters: Parameters) => Promise<Result | undefined>
  reset: () => void
}

/** What an act does with a client; usually one `…Sync` action of the SDK, imported inside. */
export type Act<Parameters, Result> = (client: WriteClient, parameters: Parameters) => Promise<Result>

/**
 * The base of every hook that signs: simulate → sign or write → wait → invalidate, as one state. The SDK's `…Sync`
 * actions simulate and wait themselves.
 *
 * Queries with `meta: { local: true }` depend on nothing of the register and are not asked again.
 *
 * @param act imports its SDK action itself, so that the code loads with the first act
 */
export function useTransaction<Parameters, Result>(
  act: Act<Parameters, Result>,
): Transaction<Parameters, Result> {
  const { client } = useWallet()
  const queryClient = useQueryClient()
  const [state, setState] = useState<TransactionState<Result>>({ status: "idle" })
  async function run(parameters: Parameters): Promise<Result | undefined> {
    let hash: Hex | undefined
    let signatures = 0
    setState({ status: "signing", signatures, asked: false })
    try {
      if (!client) throw new (await import("@urcar/sdk/errors")).WrongChainError(Number.NaN, [])
      const observed = observeClient(client, (event) => {
        if (event.type === "asked") setState({ status: "signing", signatures, asked: true })
        if (event.type === "signed") {
          signatures += 1
          setState({ status: "signing", signatures, asked: false })
        }
        if (event.type === "sent") {
          hash = event.hash
          setState({ status: "pending", hash })
        }
      })
      const result = await act(observed, parameters)
      setState({ status: "confirmed", result, hash })
      const askAgain = () => void queryClient.invalidateQueries({ predicate: ({ meta }) => !meta?.local })
      askAgain()
      // Our lists follow the chain within seconds.
      setTimeout(askAgain, listsFollowIn)
      return result
    } catch (thrown) {
      const { toUrcarError } = await import("@urcar/sdk/errors")
      setState({ status: "failed", error: toUrcarError(thrown), hash })
      return undefined
    }
  }
  return { state, run, reset: () => setState({ status: "idle" }) }
}
