import { isVin } from "@urcar/sdk/vin"
import type { Metadata } from "next"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { InsuredCar, InsurerForm } from "#features/insurer/index.ts"
import { CoverageSection, judgeLife } from "#features/vehicle-life/index.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { grantedCarsRoute } from "#lib/routes.ts"
import { fill, getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).insurer.title }
}

type InsurerProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function InsurerPage({ searchParams }: InsurerProps) {
  const { vin: asked = "" } = await searchParams
  const text = (Array.isArray(asked) ? (asked[0] ?? "") : asked).trim().slice(0, 40)
  const vin = text.toUpperCase().replaceAll(/\s/g, "")
  const isWrong = text !== "" && !isVin(vin)
  const isAsked = text !== "" && !isWrong
  const [texts, format, found] = await Promise.all([
    getMessages(),
    getFormat(),
    isAsked ? ask(indexer.getVehicle(vin)) : undefined,
  ])
  const { insurer } = texts
  const now = Math.floor(Date.now() / 1000)
  const life = found?.isThere ? found.value : undefined
  return (
    <>
      <PageHeading title={insurer.heading} lead={insurer.lead} />
      <div className="grid gap-10">
        <InsurerForm text={text} isWrong={isWrong} texts={texts} />
        {isAsked ? null : (
          <p className="max-w-prose">
            {insurer.granted.linkText} <Link href={grantedCarsRoute}>{insurer.granted.link}</Link>
          </p>
        )}
        {found && !found.isThere ? <Notice tone="problem" title={insurer.down} live /> : null}
        {life === null ? (
          <EmptyState title={fill(insurer.unknown, { vin })}>{insurer.unknownText}</EmptyState>
        ) : null}
        {life ? (
          <>
            <InsuredCar life={life} texts={texts} format={format} now={now} />
            <CoverageSection life={life} judged={judgeLife(life)} texts={texts} format={format} now={now} />
          </>
        ) : null}
      </div>
    </>
  )
}
