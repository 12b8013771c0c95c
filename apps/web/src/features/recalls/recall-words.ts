import { campaignOf } from "@urcar/sdk/recalls"
import { readPayload } from "#lib/payload.ts"
import { wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

type RecallTexts = Pick<Messages, "recalls" | "options">

/** A notice as one sentence: the part, what is to be done, how grave it is. */
export function recallSentence(payload: string, { recalls, options }: RecallTexts): string {
  const { part, remedy, risk } = readPayload(payload)
  const word = (list: Readonly<Record<string, string>>, value: unknown) =>
    typeof value === "string" ? wordOf(list, value) : recalls.notStated
  return fill(recalls.sentence, {
    campaign: campaignOf({ payload }) || recalls.notStated,
    part: word(options.part, part),
    remedy: word(options.remedy, remedy),
    risk: word(options.risk, risk),
  })
}

/** Whether a notice says that the car must not be driven. */
export const forbidsDriving = (payload: string): boolean => readPayload(payload).remedy === "stop-driving"
