import { ButtonLink } from "#components/ui/button.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { routes } from "#lib/routes.ts"
import { getMessages } from "#messages/index.ts"

/** No sale of that number. */
export default async function SaleNotFound() {
  const { sale } = (await getMessages()).trade
  return (
    <PageHeading title={sale.notFound} lead={sale.notFoundText}>
      <div className="mt-4">
        <ButtonLink href={routes.trade}>{sale.back}</ButtonLink>
      </div>
    </PageHeading>
  )
}
