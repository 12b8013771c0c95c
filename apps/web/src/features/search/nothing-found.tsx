import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { routes } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import type { Search } from "./read-search.ts"

/** Nothing was found: what that means, and what may help. */
export function NothingFound({ search, texts }: { search: Search; texts: Messages["query"] }) {
  const { none } = texts
  const list = `${routes.show}?q=${encodeURIComponent(search.text)}`
  return (
    <div className="mb-8">
      <Notice tone="plain" title={fill(none.title, { text: search.text })} live>
        <p>{search.vin === undefined ? none.plate : none.vin}</p>
        <p className="mt-3 font-semibold">{none.hints}</p>
        <ul className="list-disc pl-5">
          <li>{none.hintVin}</li>
          <li>{none.hintPlate}</li>
          <li>{none.hintDate}</li>
          <li>
            <Link href={list}>{none.hintList}</Link>
          </li>
        </ul>
      </Notice>
    </div>
  )
}
