import { ButtonLink } from "#components/ui/button.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { routes } from "#lib/routes.ts"
import { getMessages } from "#messages/index.ts"

/** No scenario of that name. */
export default async function ScenarioNotFound() {
  const { lab } = await getMessages()
  return (
    <PageHeading title={lab.unknown.title} lead={lab.unknown.text}>
      <div className="mt-4">
        <ButtonLink href={routes.lab}>{lab.all}</ButtonLink>
      </div>
    </PageHeading>
  )
}
