import type { Diary } from "./diary.ts"

/** Something that is to be written, from a day on. */
export interface AgendaItem {
  readonly day: number
  readonly write: (diary: Diary, day: number) => void
}

/** From the first day in the register to the last before the present. */
export interface Lifetime {
  readonly start: number
  readonly end: number
}
