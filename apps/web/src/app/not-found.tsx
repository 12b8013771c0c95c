import { SearchBox } from "#components/shell/search-box.tsx"
import { Link } from "#components/ui/link.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { routes } from "#lib/routes.ts"
import { getMessages } from "#messages/index.ts"

export default async function NotFound() {
  const { shell } = await getMessages()
  return (
    <>
      <PageHeading title={shell.notFound.title} lead={shell.notFound.text} />
      <div className="max-w-xl">
        <SearchBox id="not-found-search" texts={shell.search} size="hero" />
      </div>
      <p className="mt-6">
        <Link href={routes.home}>{shell.notFound.home}</Link>
      </p>
    </>
  )
}
