"use client"

import type { ReactNode } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { ConnectedAccount } from "./connected-account.tsx"

/** Nobody is connected: why one would, and how. */
function ClosedBar() {
  const { bar } = useMessages("account")
  const { state, open } = useWallet()
  const busy =
    state.status === "opening" ? bar.opening : state.status === "connecting" ? bar.connecting : undefined
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="grow">
        <strong>{bar.closed}.</strong> <span className="text-ink-soft">{bar.closedHint}</span>
        {state.status === "failed" ? <span className="block text-red">{bar.loadFailed}</span> : null}
      </p>
      <Button tone="secondary" wide busy={busy} onClick={open}>
        {bar.connect}
      </Button>
    </div>
  )
}

/** The wallet is elsewhere: nothing can be signed before it switches. */
function WrongNetwork() {
  const { wrongNetwork: texts } = useMessages("account")
  const { connection, chainId, switchNetwork } = useWallet()
  return (
    <div className="mt-3">
      <Notice tone="warning" title={texts.title} live>
        <p>{fill(texts.text, { expected: chainId, actual: connection?.chainId ?? "?" })}</p>
        <div className="mt-3">
          <Button onClick={switchNetwork}>{texts.action}</Button>
        </div>
      </Notice>
    </div>
  )
}

/**
 * Who acts on this page: account, roles, balances and network, always in sight.
 *
 * @param turns what waits for the account
 */
export function AccountBar({ turns }: { turns?: ReactNode }) {
  const { bar } = useMessages("account")
  const { connection, isWrongNetwork } = useWallet()
  return (
    <section aria-label={bar.title} data-print="no" className="mb-8 border-y-2 border-ink py-3">
      {connection ? <ConnectedAccount key={connection.address} connection={connection} /> : <ClosedBar />}
      {isWrongNetwork ? <WrongNetwork /> : null}
      {turns}
    </section>
  )
}
