import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { routes } from "#lib/routes.ts"
import { getMessages } from "#messages/index.ts"

/** No sale of that number. */
export default async function SaleNotFound() {
  const { sale } = (await getMessages()).trade
  return (
    <EmptyState title={sale.notFound} action={<Link href={routes.trade}>{sale.back}</Link>}>
      {sale.notFoundText}
    </EmptyState>
  )
}
