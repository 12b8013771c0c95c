import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { PriceSection } from "#features/price/index.ts"
import { SalePage } from "#features/trade/sale/sale-page.tsx"
import { SaleUnavailable } from "#features/trade/sale/sale-unavailable.tsx"
import { isSaleId } from "#features/trade/server/find-vin.ts"
import { getSaleView } from "#features/trade/server/get-sale-view.ts"
import { getMessages } from "#messages/index.ts"

type PageProps = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).trade.title }
}

export default async function OneSalePage({ params }: PageProps) {
  const saleId = (await params).id.toLowerCase()
  if (!isSaleId(saleId)) notFound()
  const loaded = await getSaleView(saleId)
  if (loaded.state === "none") notFound()
  if (loaded.state !== "found") return <SaleUnavailable saleId={saleId} />
  const { offer, life } = loaded.view
  const price = offer && (
    <PriceSection vehicle={life.vehicle} price={offer.listing.price} currency={offer.listing.currency} />
  )
  return <SalePage view={loaded.view} price={price} />
}
