import type { VehicleList } from "@urcar/sdk/indexer-client"
import { BehindBanner } from "#components/shell/behind-banner.tsx"
import { ButtonLink } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Pagination } from "#components/ui/pagination.tsx"
import { Tag } from "#components/ui/tag.tsx"
import type { Format } from "#lib/format.ts"
import { secondsBehind } from "#lib/indexer.ts"
import { routes } from "#lib/routes.ts"
import { plural } from "#messages/fill.ts"
import { getFormat, getMessages } from "#messages/index.ts"
import { formatStandard, isAnyCar, type Standard } from "../logic/standard.ts"
import { listCars } from "../server/list-cars.ts"
import type { TradeTexts } from "../texts.ts"
import { CarCard } from "./car-card.tsx"
import { StandardForm } from "./standard-form.tsx"
import { standardWords } from "./standard-words.ts"

type ListProps = { list: VehicleList; standard: Standard; texts: TradeTexts; format: Format }

const pageHref = (standard: Standard, cursor: string | undefined): string => {
  const { cursor: _, ...rest } = standard
  const query = formatStandard(cursor ? { ...rest, cursor } : rest)
  return query === "" ? routes.trade : `${routes.trade}?${query}`
}

function NoCars({ standard, texts: { trade } }: ListProps) {
  const isAny = isAnyCar(standard)
  return (
    <EmptyState
      title={isAny ? trade.list.emptyAnyTitle : trade.list.emptyTitle}
      action={
        isAny ? (
          <ButtonLink href={routes.garage}>{trade.list.toGarage}</ButtonLink>
        ) : (
          <ButtonLink href={routes.trade}>{trade.standard.clear}</ButtonLink>
        )
      }
    >
      {isAny ? trade.list.emptyAnyText : trade.list.emptyText}
    </EmptyState>
  )
}

function Cars(props: ListProps) {
  const { list, standard, texts, format } = props
  const { list: words } = texts.trade
  if (list.items.length === 0) return <NoCars {...props} />
  return (
    <>
      <ul className="grid gap-4">
        {list.items.map((vehicle) => (
          <CarCard key={vehicle.vin} vehicle={vehicle} texts={texts} format={format} />
        ))}
      </ul>
      <Pagination
        label={words.pages}
        first={standard.cursor ? { href: pageHref(standard, undefined), text: words.first } : undefined}
        next={list.cursor ? { href: pageHref(standard, list.cursor), text: words.more } : undefined}
      />
    </>
  )
}

/** Cars on sale by the buyer's own standard. */
export async function TradeListPage({ standard, desk }: { standard: Standard; desk: React.ReactNode }) {
  const [texts, format, answer, seconds] = await Promise.all([
    getMessages(),
    getFormat(),
    listCars(standard),
    secondsBehind(),
  ])
  const { trade, shell } = texts
  const words = standardWords(standard, texts, format)
  const total = answer.isThere ? answer.value.facets : null
  return (
    <>
      <PageHeading title={trade.heading} lead={trade.lead} />
      <BehindBanner texts={shell.behind} seconds={seconds} />
      {desk}
      <section className="mt-8" aria-labelledby="standard">
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <h2 id="standard">{trade.standard.heading}</h2>
          {words.length === 0 ? <p className="text-ink-soft">{trade.standard.none}</p> : null}
          {words.map((word) => (
            <Tag key={word}>{word}</Tag>
          ))}
        </div>
        <Details summary={trade.standard.change} open={words.length === 0}>
          <StandardForm
            standard={standard}
            facets={answer.isThere ? answer.value.facets : null}
            texts={texts}
            format={format}
          />
        </Details>
      </section>
      <section className="mt-8" aria-labelledby="cars">
        <h2 id="cars">{trade.list.heading}</h2>
        {total?.isExact ? (
          <p className="mb-3 text-ink-soft" role="status">
            {plural(format.preferences.tag, trade.list.found, total.total)}
          </p>
        ) : null}
        <div className="mt-3">
          {answer.isThere ? (
            <Cars list={answer.value} standard={standard} texts={texts} format={format} />
          ) : (
            <Notice tone="problem" title={trade.list.unavailableTitle} live>
              {trade.list.unavailableText}
            </Notice>
          )}
        </div>
      </section>
    </>
  )
}
