"use client"

import { ButtonLink } from "#components/ui/button.tsx"
import { Link } from "#components/ui/link.tsx"
import { routes } from "#lib/routes.ts"
import { useMessages } from "#messages/client.tsx"
import type { KindForm } from "./kind-form.ts"
import { policeKinds } from "./kind-names.ts"

/** What the account may write, one line each, in the order of a vehicle's life. */
export function KindChoice({ forms, vin }: { forms: readonly KindForm[]; vin: string | undefined }) {
  const { choice: texts } = useMessages("add")
  const { kinds } = useMessages("record")
  const own = forms.filter(({ name }) => !policeKinds.includes(name))
  const hasPolice = own.length < forms.length
  const query = (name: string) => new URLSearchParams({ kind: name, ...(vin && { vin }) })
  return (
    <section aria-labelledby="choose-kind">
      <h2 id="choose-kind">{texts.title}</h2>
      <ul className="mt-3 border-t-2 border-ink">
        {own.map(({ name }) => (
          <li key={name} className="border-b border-rule">
            <Link
              href={`${routes.add}?${query(name)}`}
              tone="plain"
              className="flex min-h-14 flex-col justify-center px-2 py-2 hover:bg-sunken"
            >
              <strong className="text-blue underline underline-offset-4">{kinds[name]}</strong>
              <span className="text-ink-soft">{texts.hints[name]}</span>
            </Link>
          </li>
        ))}
      </ul>
      {hasPolice ? (
        <p className="mt-4">
          {texts.police} <Link href={routes.police}>{texts.policeLink}</Link>
        </p>
      ) : null}
      <div className="mt-6">
        <h2>{texts.listTitle}</h2>
        <p className="my-2 max-w-prose">{texts.listText}</p>
        <ButtonLink href={`${routes.add}/list`}>{texts.listAction}</ButtonLink>
      </div>
    </section>
  )
}
