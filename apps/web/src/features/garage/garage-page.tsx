"use client"

import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { lazyPart } from "#lib/lazy-part.tsx"
import { routes } from "#lib/routes.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"
import { CreditSection } from "./credit-section.tsx"
import { KeySection } from "./key-section.tsx"
import { SalesSection } from "./sales-section.tsx"

// Nobody needs these before a wallet is open: their code loads then.
const CarsSection = lazyPart(() => import("./cars-section.tsx").then((module) => module.CarsSection))
const SellFlow = lazyPart(() => import("./sell-flow.tsx").then((module) => module.SellFlow))
const LookupsSection = lazyPart(() => import("./lookups-section.tsx").then((module) => module.LookupsSection))
const CancelFlow = lazyPart(() => import("./cancel-flow.tsx").then((module) => module.CancelFlow))
const InsurerFlow = lazyPart(() => import("./insurer-flow.tsx").then((module) => module.InsurerFlow))
const InsurersSection = lazyPart(() =>
  import("./insurers-section.tsx").then((module) => module.InsurersSection),
)
const HolderFlow = lazyPart(() => import("./holder-flow.tsx").then((module) => module.HolderFlow))

/** What can be done with one car. */
const works = ["sell", "cancel", "holder", "insurer"] as const
type Work = (typeof works)[number]

const isWork = (text: string | undefined): text is Work => works.some((work) => work === text)

function CarWork({ vin, work, address }: { vin: string; work: Work; address: Address }) {
  const garage = useMessages("garage")
  const identity = useMessages("identity")
  return (
    <>
      <p className="mb-4">
        <Link href={routes.garage}>{garage.sell.back}</Link>
      </p>
      <h2 className="mb-1 text-2xl">{garage[work].title}</h2>
      <p className="mb-6">
        <VinText vin={vin} texts={identity} />
      </p>
      {work === "sell" ? <SellFlow vin={vin} /> : null}
      {work === "cancel" ? <CancelFlow vin={vin} /> : null}
      {work === "insurer" ? <InsurerFlow vin={vin} /> : null}
      {work === "holder" ? <HolderFlow vin={vin} owner={address} /> : null}
    </>
  )
}

/** An owner's page: the key, the cars, what was sold, the money that waits. */
export function GaragePage({ vin, work }: { vin: string | undefined; work: string | undefined }) {
  const { wallet } = useMessages("garage")
  const { address } = useWallet()
  if (!address) return <WalletNeeded>{wallet}</WalletNeeded>
  if (vin && isWork(work))
    return <CarWork key={`${vin} ${work} ${address}`} vin={vin} work={work} address={address} />
  return (
    <div className="grid gap-12" key={address}>
      <CreditSection address={address} />
      <CarsSection address={address} />
      <SalesSection address={address} />
      <InsurersSection address={address} />
      <LookupsSection address={address} />
      <KeySection address={address} />
    </div>
  )
}
