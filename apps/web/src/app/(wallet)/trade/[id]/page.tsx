import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { SalePage } from "#features/trade/sale/sale-page.tsx"
import { isSaleId } from "#features/trade/server/find-vin.ts"
import { getSaleView } from "#features/trade/server/get-sale-view.ts"
import { getMessages } from "#messages/index.ts"

type PageProps = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).trade.title }
}

export default async function OneSalePage({ params }: PageProps) {
  const { id } = await params
  const saleId = id.toLowerCase()
  const view = isSaleId(saleId) ? await getSaleView(saleId) : null
  if (!view) notFound()
  return <SalePage view={view} />
}
