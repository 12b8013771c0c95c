import type { KeptStep } from "@urcar/lab/kept"
import { createFormat, type Format } from "#lib/format.ts"
import type { Messages } from "#messages/types.ts"
import type { Told } from "./logic/told-story.ts"

/** A text of a play in the languages it was told in. */
type Text = KeptStep["sentence"]

/** What every part of a scenario's page is given. */
export type StoryProps = { told: Told; texts: Messages; format: Format }

/** The reader's format with distances in kilometres, as the plays' own sentences have them. */
export const toStoryFormat = ({ preferences }: Format): Format => createFormat({ ...preferences, unit: "km" })

/** A play's own text in the reader's language. */
export const textOf = (text: Text, { preferences }: Format): string => text[preferences.locale]

/** The name of somebody in a story. */
export function nameOf({ story }: Told, id: string | null, { texts, format }: StoryProps): string {
  const member = story.cast.find((one) => one.id === id)
  return member ? textOf(member.name, format) : texts.lab.otherWriter
}
