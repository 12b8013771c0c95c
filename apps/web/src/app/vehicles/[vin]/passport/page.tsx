import { parseVin } from "@urcar/sdk/vin"
import type { Metadata } from "next"
import { headers } from "next/headers"
import { notFound } from "next/navigation"
import qrcode from "qrcode"
import { PageSkeleton } from "#components/shell/page-skeleton.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { readKnowledge, readPassportCode } from "#features/passport-check/index.ts"
// Not through the index: a page that only checks passports would load it too.
import { PrintedPassport } from "#features/passport-check/printed-passport.tsx"
import { ask, indexer } from "#lib/indexer.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { routes } from "#lib/routes.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getMessages } from "#messages/index.ts"

type PassportProps = { params: Promise<{ vin: string }> }

/** The VIN of the address. @throws the not-found page for what is none */
async function readVin({ params }: PassportProps) {
  const { vin } = await params
  try {
    return parseVin(decodeURIComponent(vin))
  } catch {
    notFound()
  }
}

export async function generateMetadata(props: PassportProps): Promise<Metadata> {
  const [vin, { passport }] = await Promise.all([readVin(props), getMessages()])
  return { title: `${passport.print.title} · ${vin}` }
}

/** Where the reader's browser reached this server: the QR leads back there. */
async function readSite(): Promise<string> {
  const given = await headers()
  const host = given.get("x-forwarded-host") ?? given.get("host") ?? "localhost"
  const isLocal = /^(localhost|127\.0\.0\.1)(:|$)/.test(host)
  return `${given.get("x-forwarded-proto") ?? (isLocal ? "http" : "https")}://${host}`
}

/** Base32 is written in the QR's own alphabet of letters, which takes less room than bytes. */
async function drawCode(site: string, code: string): Promise<string> {
  const segments = [
    { data: Buffer.from(`${site}${routes.verify}#`), mode: "byte" as const },
    { data: code, mode: "alphanumeric" as const },
  ]
  const svg = await qrcode.toString(segments, { type: "svg", errorCorrectionLevel: "L", margin: 4 })
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

async function Passport(props: PassportProps) {
  const vin = await readVin(props)
  const [code, knowledge, life, site, preferences, texts] = await Promise.all([
    readPassportCode(vin),
    readKnowledge(),
    ask(indexer.getVehicle(vin)),
    readSite(),
    getPreferences(),
    getMessages(),
  ])
  const { passport, record, identity } = texts
  const { print } = passport
  if (!code.isThere)
    return (
      <Notice tone="problem" title={print.downTitle} live>
        {print.down}
      </Notice>
    )
  if (code.value === null)
    return (
      <EmptyState title={print.noneTitle}>
        <p>{print.none}</p>
        <p className="mt-2">{print.command}</p>
        <code>{`npm run -s urcar -- passport ${vin}`}</code>
      </EmptyState>
    )
  const vehicle = life.isThere ? life.value?.vehicle : undefined
  const picture = await drawCode(site, code.value)
  return (
    <ReaderProvider preferences={preferences} messages={{ passport, record, identity }}>
      <PrintedPassport
        {...{ vin, code: code.value, picture, site, knowledge }}
        recordsNow={vehicle?.recordCount}
      />
    </ReaderProvider>
  )
}

export default async function PassportPage(props: PassportProps) {
  const { print } = (await getMessages()).passport
  return (
    <>
      <PageHeading title={print.title} lead={print.lead} />
      <WhileLoading skeleton={<PageSkeleton />}>
        <Passport {...props} />
      </WhileLoading>
    </>
  )
}
