import * as z from "zod/mini"
import { type PublishedCheckpoint, publishedCheckpoint } from "../passport/checkpoint-json.ts"
import { type Ask, orNull, takeJson } from "./request.ts"

const passport = z.object({ text: z.string() })

/** The doors of a gateway's checkpoints. What comes out of them is to be verified by whoever reads it: `verifyPassport`. */
export function createCheckpointDoors(ask: Ask) {
  return {
    /** Hands in a checkpoint that departments of two countries signed. Anybody may; the same again changes nothing. */
    publishCheckpoint: async (signed: PublishedCheckpoint): Promise<void> => {
      const headers = { "content-type": "application/json" }
      await ask("POST", "/checkpoints", { headers, body: JSON.stringify(signed) })
    },
    /** The newest checkpoint that was handed in; `null` for none. */
    getCheckpoint: async (): Promise<PublishedCheckpoint | null> => {
      const answer = await orNull(ask("GET", "/checkpoints/latest"), ["checkpoint-unknown"])
      return answer && takeJson(answer, publishedCheckpoint)
    },
    /** A vehicle's passport by the newest checkpoint, as a QR holds it; `null` for a vehicle that is not in it. */
    getPassport: async (vin: string): Promise<string | null> => {
      const unknown = ["checkpoint-unknown", "passport-unknown"]
      const answer = await orNull(ask("GET", `/passports/${encodeURIComponent(vin)}`), unknown)
      return answer && takeJson(answer, passport).text
    },
  }
}
