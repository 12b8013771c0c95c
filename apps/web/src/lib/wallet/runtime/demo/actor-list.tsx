import { type FormEvent, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Dialog } from "#components/ui/dialog.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { countryName } from "#lib/country-name.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { actorAccounts, type DemoAccount, freshAccounts, makeFreshAccount } from "./accounts.ts"

/** How many are shown before the person narrows the list. */
const shown = 200

/** Order of the list: those a newcomer wants to play first. */
const order = ["dealer", "inspection-station", "manufacturer", "workshop", "owner", "buyer", "police", "bank"]
const rank = (role: string) => (order.includes(role) ? order.indexOf(role) : order.length)
const sorted = actorAccounts.toSorted(
  (a, b) => rank(a.actor?.role ?? "") - rank(b.actor?.role ?? "") || a.index - b.index,
)

type Texts = ReturnType<typeof useMessages<"account">>

function useWords() {
  const texts = useMessages("account")
  const { preferences } = useFormat()
  return (account: DemoAccount) => {
    const { actor } = account
    if (!actor) return { name: texts.demo.freshName, role: texts.demo.freshRole, country: "" }
    return {
      name: actor.name,
      role: texts.roles[actor.role],
      country: countryName(preferences.tag, actor.country),
    }
  }
}

const folded = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()

function ActorRow(props: {
  account: DemoAccount
  words: { name: string; role: string; country: string }
  texts: Texts
  isCurrent: boolean
  onChoose: () => void
}) {
  const { account, words } = props
  return (
    <li className="border-b border-rule">
      <button
        type="button"
        onClick={props.onChoose}
        className="flex min-h-14 w-full flex-wrap items-center gap-x-3 px-2 py-2 text-left hover:bg-sunken"
      >
        <span className="grow">
          <strong className="block">{words.name}</strong>
          <span className="text-ink-soft">
            {fill(props.texts.demo.play, { role: words.role })}
            {words.country && ` · ${words.country}`}
          </span>
        </span>
        {props.isCurrent ? <Tag tone="strong">{props.texts.demo.current}</Tag> : null}
        <span className="font-mono text-ink-soft">{account.address.slice(0, 8)}…</span>
      </button>
    </li>
  )
}

/** Everybody the demo wallet can play, searchable by name, role and country. */
export function ActorList(props: {
  current: DemoAccount | undefined
  answer: (account: DemoAccount | undefined) => void
}) {
  const texts = useMessages("account")
  const common = useMessages("common")
  const wordsOf = useWords()
  const [search, setSearch] = useState("")
  const rows = [...freshAccounts(), ...sorted].map((account) => ({ account, words: wordsOf(account) }))
  const wanted = folded(search).split(/\s+/).filter(Boolean)
  const found = rows.filter(({ words, account }) => {
    const text = folded(
      `${Object.values(words).join(" ")} ${account.actor?.country ?? ""} ${account.address}`,
    )
    return wanted.every((word) => text.includes(word))
  })
  function chooseFirst(event: FormEvent) {
    event.preventDefault()
    const [first] = found
    if (first) props.answer(first.account)
  }
  return (
    <Dialog title={texts.demo.listTitle} closeText={common.close} onClose={() => props.answer(undefined)}>
      <p className="text-ink-soft">{texts.demo.listLead}</p>
      <form onSubmit={chooseFirst} className="mt-3">
        <TextField
          name="actor-search"
          label={texts.demo.search}
          hint={texts.demo.searchHint}
          value={search}
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      </form>
      <p role="status" className="sr-only">
        {fill(texts.demo.found, { count: found.length })}
      </p>
      <ul className="mt-3 max-h-[45dvh] overflow-y-auto border-t-2 border-ink">
        {found.slice(0, shown).map(({ account, words }) => (
          <ActorRow
            key={account.index}
            account={account}
            words={words}
            texts={texts}
            isCurrent={account.index === props.current?.index}
            onChoose={() => props.answer(account)}
          />
        ))}
      </ul>
      {found.length === 0 ? <p className="py-4">{texts.demo.nobody}</p> : null}
      <div className="mt-4">
        <Button onClick={() => props.answer(makeFreshAccount())}>{texts.demo.makeFresh}</Button>
      </div>
    </Dialog>
  )
}
