import type { Metadata } from "next"
import { BehindBanner } from "#components/shell/behind-banner.tsx"
import { PageSkeleton } from "#components/shell/page-skeleton.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { MarketFigures } from "#features/market/index.ts"
import { ask, indexer, secondsBehind } from "#lib/indexer.ts"
import { coin, euro } from "#lib/price.ts"
import { getFormat, getMessages } from "#messages/index.ts"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).market.title }
}

/** Prices of two currencies do not add up: the page draws the euro, or the coin where there is none. */
const currency = euro ?? coin

async function Figures() {
  const [texts, format, figures, statistics, behind] = await Promise.all([
    getMessages(),
    getFormat(),
    ask(indexer.getMarket()),
    ask(indexer.getMarketStatistics({ currency })),
    secondsBehind(),
  ])
  const { market, shell } = texts
  return (
    <>
      <PageHeading title={market.heading} lead={market.lead} />
      <BehindBanner texts={shell.behind} seconds={behind} />
      {figures.isThere && statistics.isThere ? (
        <MarketFigures
          {...{ texts, format, currency }}
          market={figures.value}
          statistics={statistics.value}
        />
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
