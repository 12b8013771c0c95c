import { ButtonLink } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { routes } from "#lib/routes.ts"
import type { Messages } from "#messages/types.ts"

/** Our lists are down: what is not affected, and what to do. */
export function ListDown({ texts, retry }: { texts: Messages["show"]["down"]; retry: string }) {
  return (
    <>
      <Notice tone="problem" title={texts.title} live>
        {texts.text}
      </Notice>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={retry}>{texts.retry}</ButtonLink>
        <ButtonLink href={routes.query} tone="quiet">
          {texts.byVin}
        </ButtonLink>
      </div>
    </>
  )
}
