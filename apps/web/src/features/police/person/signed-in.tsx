"use client"

import type { ReactNode } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { countryName } from "#lib/country-name.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useSession, useSignIn, useSignOut } from "./queries.ts"
import { RefusalNotice } from "./refusal-notice.tsx"

function SignIn({ account }: { account: Address }) {
  const { person: words } = useMessages("police")
  const signIn = useSignIn(account)
  return (
    <>
      <p className="text-lg">{words.signInText}</p>
      {signIn.error ? <RefusalNotice error={signIn.error} /> : null}
      <Button
        tone="primary"
        className="min-h-16 w-full text-xl"
        busy={signIn.isPending ? words.signingIn : undefined}
        onClick={() => signIn.mutate()}
      >
        {words.signIn}
      </Button>
    </>
  )
}

function Officer({ account, children }: { account: Address; children: ReactNode }) {
  const { person: words } = useMessages("police")
  const format = useFormat()
  const session = useSession(account)
  const signOut = useSignOut(account)
  if (session.isPending) return <p role="status">{words.loading}</p>
  if (session.error) return <RefusalNotice error={session.error} />
  if (session.data === null) return <SignIn account={account} />
  const { country, expiresAt } = session.data
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4">
        <span>
          {fill(words.signedIn, {
            country: countryName(format.preferences.tag, country),
            time: format.dateTime(expiresAt),
          })}
        </span>
        <Button tone="quiet" className="-mx-2" onClick={() => signOut.mutate()}>
          {words.signOut}
        </Button>
      </p>
      {children}
    </>
  )
}

/** What only an officer sees who is signed in at the police service: wallet and sign-in come first. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { person: words } = useMessages("police")
  const { address, isWrongNetwork } = useWallet()
  if (!address || isWrongNetwork) return <WalletNeeded>{words.connect}</WalletNeeded>
  return (
    <Officer key={address} account={address}>
      {children}
    </Officer>
  )
}
