import { SearchBox } from "#components/shell/search-box.tsx"
import { WhileLoading } from "#components/shell/while-loading.tsx"
import { ButtonLink } from "#components/ui/button.tsx"
import { Link } from "#components/ui/link.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { VehicleCard } from "#features/vehicle-list/index.ts"
import { ask, indexer } from "#lib/indexer.ts"
import { routes } from "#lib/routes.ts"
import { getFormat, getMessages } from "#messages/index.ts"

const onSale = `${routes.show}?onSale=yes&sort=listed`
const ways = [
  ["buy", onSale],
  ["check", routes.query],
  ["write", routes.add],
] as const

/** The cars listed last. */
async function JustListed() {
  const [texts, format, list] = await Promise.all([
    getMessages(),
    getFormat(),
    ask(indexer.listVehicles({ onSale: true, sort: "listed", limit: 3 })),
  ])
  const { home } = texts
  if (!list.isThere) return <p className="py-4 text-ink-soft">{home.listDown}</p>
  if (list.value.items.length === 0) return <p className="py-4 text-ink-soft">{home.noneListed}</p>
  return (
    <>
      <ul>
        {list.value.items.map((vehicle) => (
          <li key={vehicle.vin}>
            <VehicleCard vehicle={vehicle} texts={texts} format={format} />
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link href={onSale}>{home.allListed}</Link>
      </p>
    </>
  )
}

function CardSkeletons({ label }: { label: string }) {
  return (
    <SkeletonGroup label={label}>
      <Skeleton shape="block" />
      <Skeleton shape="block" />
      <Skeleton shape="block" />
    </SkeletonGroup>
  )
}

export default async function HomePage() {
  const { home, shell } = await getMessages()
  return (
    <>
      <div className="max-w-3xl">
        <h1>{home.heading}</h1>
        <p className="mt-4 max-w-prose text-lg">{home.lead}</p>
        <div className="mt-6 max-w-xl">
          <SearchBox id="home-search" texts={shell.search} size="hero" />
        </div>
      </div>
      <h2 className="mt-12 border-b-2 border-ink pb-1.5">{home.ways}</h2>
      <ul className="grid lg:grid-cols-3 lg:gap-x-10">
        {ways.map(([way, href]) => (
          <li key={way} className="flex flex-col items-start gap-3 border-b border-rule py-5">
            <h3 className="text-xl">{home.way[way].title}</h3>
            <p className="flex-1 text-ink-soft">{home.way[way].text}</p>
            <ButtonLink href={href} wide>
              {home.way[way].action}
            </ButtonLink>
          </li>
        ))}
      </ul>
      <h2 className="mt-12 border-b-2 border-ink pb-1.5">{home.listed}</h2>
      <WhileLoading skeleton={<CardSkeletons label={shell.loading} />}>
        <JustListed />
      </WhileLoading>
    </>
  )
}
