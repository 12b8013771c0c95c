import { SearchBox } from "#components/shell/search-box.tsx"
import { Link } from "#components/ui/link.tsx"
import { routes } from "#lib/routes.ts"
import { getMessages } from "#messages/index.ts"

const doors = ["show", "query", "trade", "add", "garage", "police"] as const

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
      <h2 className="mt-12 border-b-2 border-ink pb-1.5">{home.doors}</h2>
      <ul className="grid sm:grid-cols-2 sm:gap-x-8 lg:grid-cols-3">
        {doors.map((door) => (
          <li key={door} className="border-b border-rule py-4">
            <Link href={routes[door]} className="text-lg font-bold">
              {home.door[door].title}
            </Link>
            <p className="text-ink-soft">{home.door[door].text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
