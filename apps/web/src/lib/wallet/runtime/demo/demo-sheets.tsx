import { useSyncExternalStore } from "react"
import { ActorList } from "./actor-list.tsx"
import { ConfirmSheet } from "./confirm-sheet.tsx"
import { demoSession } from "./session.ts"

/** What the demo wallet shows: nothing, its list of accounts, or what is to be signed. */
export function DemoSheets() {
  const { question, account } = useSyncExternalStore(demoSession.subscribe, demoSession.get, demoSession.get)
  if (!question) return null
  if (question.type === "choose") return <ActorList current={account} answer={question.answer} />
  return <ConfirmSheet {...question} />
}
