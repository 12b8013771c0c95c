"use client"

import type { Rewards } from "@urcar/sdk/rewards"
import { useRouter } from "next/navigation"
import { amountText } from "#lib/amounts.ts"
import { euroText } from "#lib/euro.ts"
import { useNow } from "#lib/use-now.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useBalances } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { PeriodRound, Periods } from "./logic/periods.ts"
import { possibleRoundActs, type RoundAct } from "./logic/possible-acts.ts"
import { roundStateOf } from "./logic/round-state.ts"
import { useIsClaimed } from "./queries.ts"

type RoundProps = { item: PeriodRound; periods: Periods; rewards: Rewards }

const takesBond = (act: RoundAct): boolean => act === "post" || act === "challenge"

function RoundActForm({ act, periods, rewards }: Omit<RoundProps, "item"> & { act: RoundAct }) {
  const { acts, bond: bondTexts } = useMessages("rewards")
  const format = useFormat()
  const { address } = useWallet()
  const { data: balances } = useBalances(address)
  const { currency } = periods
  const money = (amount: bigint) => amountText(amount, periods.name, format)
  const bond = euroText(periods.bond, format)
  const part = address ? (rewards.amounts.get(address.toLowerCase()) ?? 0n) : 0n
  const isPoor = takesBond(act) && balances !== undefined && balances !== null && balances.euro < periods.bond
  const texts = acts[act]
  const router = useRouter()
  return (
    <OneAct
      onDone={() => router.refresh()}
      action={texts.action}
      act={async (client) => {
        const { runRoundAct } = await import("./acts.ts")
        return runRoundAct(client, act, { currency, rewards, bond: periods.bond })
      }}
      summary={{
        signs: fill(texts.signs, {
          amount: money(act === "claim" ? part : rewards.total),
          root: rewards.root,
        }),
        costs: takesBond(act) ? fill(bondTexts.costs, { bond }) : undefined,
        undo: texts.undo,
        otherwise: texts.otherwise,
      }}
      blocked={
        isPoor ? fill(bondTexts.missing, { bond, balance: euroText(balances.euro, format) }) : undefined
      }
      done={<p>{texts.done}</p>}
    />
  )
}

/** What the connected account can do with a period, from its own computation. */
export function RoundActs({ item, periods, rewards }: RoundProps) {
  const texts = useMessages("rewards")
  const { address } = useWallet()
  const now = useNow()
  const { data: isClaimed } = useIsClaimed(periods.currency, item.period, address)
  if (!address) return <WalletNeeded>{texts.connect}</WalletNeeded>
  if (isClaimed === undefined) return null
  const part = rewards.amounts.get(address.toLowerCase()) ?? 0n
  const state = roundStateOf(item, periods.posting, now)
  const viewer = { account: address, part, isClaimed }
  return (
    <>
      {isClaimed ? <p className="font-semibold">{texts.claimed}</p> : null}
      <WordedActs
        label={texts.yours}
        possible={possibleRoundActs(item.round, state, rewards, viewer, now)}
        texts={texts.acts}
        form={(act) => <RoundActForm key={act} act={act} periods={periods} rewards={rewards} />}
      />
    </>
  )
}
