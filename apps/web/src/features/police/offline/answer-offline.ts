import { getDomain } from "@urcar/sdk/chain"
import { InvalidPlateError } from "@urcar/sdk/errors"
import {
  findInSnapshot,
  judgeSnapshotAge,
  openPatrolSnapshot,
  type PatrolEntry,
  type PatrolSnapshot,
  PatrolSnapshotError,
  type SnapshotAge,
} from "@urcar/sdk/patrol"
import { type Plate, plateCandidates } from "@urcar/sdk/plate"
import type { Kept } from "./kept.ts"

/** What a kept snapshot says of a plate, or why it says nothing. */
export type OfflineAnswer =
  | { state: "none" | "broken" | "notPlate" }
  | { state: "tooOld" | "clock"; country: string; takenAt: number }
  | { state: "told"; country: string; takenAt: number; age: SnapshotAge; found: readonly FoundOffline[] }

/** A plate that the snapshot knows. */
export type FoundOffline = { plate: Plate; entry: PatrolEntry }

/** A snapshot as kept, its signature checked again, by the key that the chain called police when it was kept. */
export function openKept({ file, chainId, signer }: Kept): PatrolSnapshot {
  const snapshot = openPatrolSnapshot(file, getDomain(chainId))
  if (snapshot.signer !== signer.toLowerCase()) throw new PatrolSnapshotError("signature")
  return snapshot
}

/** Looks a plate up in what was kept. @param now unix seconds of this device */
export function answerOffline(text: string, kept: Kept | null, now: number): OfflineAnswer {
  if (kept === null) return { state: "none" }
  try {
    return answer(text, openKept(kept), now)
  } catch (error) {
    if (error instanceof PatrolSnapshotError) return { state: "broken" }
    if (error instanceof InvalidPlateError) return { state: "notPlate" }
    throw error
  }
}

function answer(text: string, snapshot: PatrolSnapshot, now: number): OfflineAnswer {
  const { country, takenAt } = snapshot.head
  const age = judgeSnapshotAge(takenAt, now)
  if (age === "tooOld" || age === "clock") return { state: age, country, takenAt }
  const found = plateCandidates(text, country).flatMap((plate): FoundOffline[] => {
    const entry = findInSnapshot(snapshot, plate)
    return entry ? [{ plate, entry }] : []
  })
  return { state: "told", country, takenAt, age, found }
}

const day = 86_400

/** Whether a day has passed, to its end. */
export const hasPassed = (until: number, now: number): boolean => until + day <= now
