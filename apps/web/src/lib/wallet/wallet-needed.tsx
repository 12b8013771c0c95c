"use client"

import type { ReactNode } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useWallet } from "./use-wallet.ts"

/** Where a signature is needed and nobody can give one: connect, or switch the network. */
export function WalletNeeded({ children }: { children?: ReactNode }) {
  const texts = useMessages("account")
  const { state, connection, isWrongNetwork, chainId, open, switchNetwork } = useWallet()
  if (isWrongNetwork)
    return (
      <Notice tone="warning" title={texts.wrongNetwork.title}>
        <p>{fill(texts.wrongNetwork.text, { expected: chainId, actual: connection?.chainId ?? "?" })}</p>
        <div className="mt-3">
          <Button tone="primary" wide onClick={switchNetwork}>
            {texts.wrongNetwork.action}
          </Button>
        </div>
      </Notice>
    )
  const busy =
    state.status === "opening"
      ? texts.bar.opening
      : state.status === "connecting" || state.status === "connected"
        ? texts.bar.connecting
        : undefined
  return (
    <Notice tone="plain" title={texts.noWallet.title}>
      <p>{children ?? texts.noWallet.text}</p>
      {chainId === 31_337 ? <p>{texts.noWallet.demo}</p> : null}
      <div className="mt-3">
        <Button tone="primary" wide busy={busy} onClick={open}>
          {texts.bar.connect}
        </Button>
      </div>
    </Notice>
  )
}
