"use client"

import { disputeReasons } from "@urcar/sdk/disputes"
import { useState } from "react"
import { RadioGroup } from "#components/ui/choice.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { euroText } from "#lib/euro.ts"
import { type HashedFile, HashedFileField } from "#lib/hashed-file.tsx"
import { correctionRoute, disputeRoute } from "#lib/routes.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useBalances } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type DisputePrice, usePrice } from "./use-price.ts"

type RecordName = { vin: string; sequence: number }

/** Why no dispute can be opened, with what to do instead; nothing where one can. */
function Obstacle({ price, vin, sequence }: RecordName & { price: DisputePrice }) {
  const { acts, list } = useMessages("dispute")
  const { address } = useWallet()
  const texts = acts.open
  if (price.openId !== undefined)
    return (
      <Notice tone="warning" title={texts.isOpen}>
        <Link href={disputeRoute(price.openId)}>{list.see}</Link>
      </Notice>
    )
  if (price.wasUpheld) return <Notice tone="warning" title={texts.wasUpheld} />
  if (price.record.author === address?.toLowerCase())
    return (
      <Notice tone="warning" title={texts.ownRecord}>
        <Link href={correctionRoute(vin, sequence)}>{texts.correct}</Link>
      </Notice>
    )
  return null
}

function Opening({ price, vin, sequence }: RecordName & { price: DisputePrice }) {
  const texts = useMessages("dispute")
  const common = useMessages("common")
  const words = texts.acts.open
  const format = useFormat()
  const { address } = useWallet()
  const { data: balances } = useBalances(address)
  const [chosen, setChosen] = useState("")
  const [file, setFile] = useState<HashedFile>({ status: "none" })
  const [opened, setOpened] = useState<string>()
  const reason = disputeReasons.find((one) => one === chosen)
  const bond = euroText(price.bond, format)
  const isPoor = balances !== undefined && balances !== null && balances.euro < price.bond
  const blocked = isPoor
    ? fill(texts.bond.missing, { balance: euroText(balances.euro, format), bond })
    : reason === undefined
      ? words.reasonMissing
      : file.status !== "done"
        ? common.file.missing
        : undefined
  return (
    <div className="grid gap-6">
      <RadioGroup
        name="reason"
        label={words.reason}
        value={chosen}
        choices={disputeReasons.map((value) => ({ value, text: texts.reasons[value] }))}
        onChange={({ target }) => setChosen(target.value)}
      />
      <HashedFileField
        name="evidence"
        label={texts.file.evidence}
        hint={texts.file.hint}
        file={file}
        onChange={setFile}
      />
      <OneAct
        action={words.action}
        act={async (client) => {
          const { openDisputeHere } = await import("./open-dispute.ts")
          const evidence = file.status === "done" ? file.hash : "0x"
          const input = { vin, sequence, reason: reason ?? "other", evidence, bond: price.bond }
          setOpened(await openDisputeHere(client, input))
          return true
        }}
        summary={{
          signs: (
            <>
              <p>
                {fill(words.signs, {
                  ...{ sequence, vin, writer: price.writerName ?? shortKey(price.record.author) },
                  reason: reason ? texts.reasons[reason] : "…",
                })}
              </p>
              <p>
                {price.exposure === 0n
                  ? words.noStake
                  : fill(words.risk, { exposure: euroText(price.exposure, format) })}
              </p>
            </>
          ),
          costs: fill(texts.bond.costs, { bond }),
          undo: texts.undo,
          otherwise: words.otherwise,
        }}
        blocked={blocked}
        done={
          <>
            <p>{words.done}</p>
            {opened ? (
              <p className="mt-2">
                <Link href={disputeRoute(opened)}>{words.see}</Link>
              </p>
            ) : null}
          </>
        }
      />
    </div>
  )
}

/** Opens a dispute over one record: what is wrong, the evidence's fingerprint, the bond. */
export function OpenForm({ vin, sequence }: RecordName) {
  const { acts, down } = useMessages("dispute")
  const { address } = useWallet()
  const [first, setFirst] = useState<DisputePrice>()
  const { data, isError } = usePrice(vin, sequence)
  // Once opened there is an open dispute, which must not take the receipt away.
  if (data && !first) setFirst(data)
  const price = first ?? data ?? undefined
  if (isError && !price) return <Notice tone="problem" title={down} live />
  if (data === null) return <Notice tone="problem" title={acts.open.noRecord} live />
  if (!price)
    return (
      <SkeletonGroup label={acts.open.loading}>
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  const isHindered =
    price.openId !== undefined || price.wasUpheld || price.record.author === address?.toLowerCase()
  return (
    <div className="grid gap-6">
      <Obstacle price={price} vin={vin} sequence={sequence} />
      {isHindered ? null : <Opening price={price} vin={vin} sequence={sequence} />}
    </div>
  )
}
