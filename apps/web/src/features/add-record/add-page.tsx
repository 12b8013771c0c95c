"use client"

import { Link } from "#components/ui/link.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { routes } from "#lib/routes.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"
import { KindChoice } from "./kind-choice.tsx"
import type { KindForm } from "./kind-form.ts"
import { writableKinds } from "./may-write.ts"
import { NoLicence } from "./no-licence.tsx"

// Nobody needs a form before a wallet is open: its code loads then.
const WriteRecord = lazyPart(() => import("./write-record.tsx").then((module) => module.WriteRecord))
const WaitingDrafts = lazyPart(
  () => import("./waiting-drafts.tsx").then((module) => module.WaitingDrafts),
  "nothing",
)
const CarriedRecords = lazyPart(
  () => import("./carried/carried-records.tsx").then((module) => module.CarriedRecords),
  "nothing",
)

/** First what you are (your licence says it), then a form for what you may write. */
export function AddPage(props: {
  forms: readonly KindForm[]
  kind: string | undefined
  vin: string | undefined
  record: string | undefined
}) {
  const { choice: texts, wallet } = useMessages("add")
  const common = useMessages("common")
  const { address } = useWallet()
  const { data: licence } = useLicence(address)
  if (!address) return <WalletNeeded>{wallet}</WalletNeeded>
  if (!licence)
    return (
      <SkeletonGroup label={common.loading}>
        <Skeleton shape="title" className="max-w-96" />
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  const allowed = licence.standing === "active" ? writableKinds(props.forms, licence.roles) : []
  if (allowed.length === 0) return <NoLicence licence={licence} />
  const form = allowed.find(({ name }) => name === props.kind)
  if (!form)
    return (
      <>
        <CarriedRecords />
        <WaitingDrafts />
        <KindChoice forms={allowed} vin={props.vin} />
      </>
    )
  return (
    <>
      <p className="mb-4">
        <Link href={routes.add}>{texts.backToChoice}</Link>
      </p>
      <CarriedRecords />
      <WriteRecord
        key={`${form.name} ${address}`}
        form={form}
        author={address}
        prefill={{ vin: props.vin, supersedes: props.record }}
      />
    </>
  )
}
