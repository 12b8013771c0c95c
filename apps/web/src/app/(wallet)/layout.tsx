import type { ReactNode } from "react"
import { AccountBar } from "#features/account/account-bar.tsx"
import { OwnTurns } from "#features/trade/turns/own-turns.tsx"
import { publicConfig } from "#lib/env.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { WalletProvider } from "#lib/wallet/wallet-provider.tsx"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

/** Pages that sign. What a wallet needs is provided here, so that public pages ship none of it. */
export default async function WalletLayout({ children }: { children: ReactNode }) {
  const [preferences, { account, errors, identity }] = await Promise.all([getPreferences(), getMessages()])
  return (
    <ReaderProvider preferences={preferences} messages={{ account, errors, identity }}>
      <WalletProvider config={publicConfig}>
        <AccountBar turns={<OwnTurns />} />
        {children}
      </WalletProvider>
    </ReaderProvider>
  )
}
