import type { Metadata } from "next"
import { BehindBanner } from "#components/shell/behind-banner.tsx"
import { PageSkeleton } from "#components/shell/page-skeleton.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { MarketFigures } from "#features/market/index.ts"
import { ask, indexer, secondsBehind } from "#lib/indexer.ts"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).market.title }
}

async function Figures() {
  const [texts, format, figures, behind] = await Promise.all([
    getMessages(),
    getFormat(),
    ask(indexer.getMarket()),
    secondsBehind(),
  ])
  const { market, shell } = texts
  return (
    <>
      <PageHeading title={market.heading} lead={market.lead} />
      <BehindBanner texts={shell.behind} seconds={behind} />
      {figures.isThere ? (
        <MarketFigures market={figures.value} texts={texts} format={format} />
      ) : (
        <Notice tone="problem" title={market.down.title} live>
          {market.down.text}
        </Notice>
      )}
    </>
  )
}

export default function MarketPage() {
  return (
    <WhileLoading skeleton={<PageSkeleton />}>
      <Figures />
    </WhileLoading>
  )
}
