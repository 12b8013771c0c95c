import { ButtonLink } from "#components/ui/button.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { tradeRoute } from "#lib/routes.ts"
import { getMessages } from "#messages/index.ts"

/** Lists or register do not answer: nothing was bought or changed. */
export async function SaleUnavailable({ saleId }: { saleId: string }) {
  const { sale } = (await getMessages()).trade
  return (
    <PageHeading title={sale.unavailable} lead={sale.unavailableText}>
      <div className="mt-4">
        <ButtonLink href={tradeRoute(saleId)}>{sale.reload}</ButtonLink>
      </div>
    </PageHeading>
  )
}
