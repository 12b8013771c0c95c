"use client"

import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { countryName } from "#lib/country-name.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { PersonForm } from "./person-form.tsx"
import { useSession, useSignIn, useSignOut } from "./queries.ts"
import { RefusalNotice } from "./refusal-notice.tsx"

type FlowProps = { vin: string; hasHolder: boolean }

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

function Officer({ account, ...props }: FlowProps & { account: Address }) {
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
      <PersonForm {...props} account={account} />
    </>
  )
}

/** Wallet, sign-in, reason, person: one after the other, each on its own. */
export function PersonFlow(props: FlowProps) {
  const { person: words } = useMessages("police")
  const { address, isWrongNetwork } = useWallet()
  return (
    <div className="grid gap-4">
      <Notice tone="plain" title={words.notice} />
      {address && !isWrongNetwork ? (
        <Officer key={address} account={address} {...props} />
      ) : (
        <WalletNeeded>{words.connect}</WalletNeeded>
      )}
    </div>
  )
}
