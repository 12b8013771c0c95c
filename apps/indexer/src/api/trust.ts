import {
  actListQuery,
  applicationListQuery,
  claimListQuery,
  disputeListQuery,
  roundListQuery,
  writtenListQuery,
} from "@urcar/sdk/indexer-client"
import { Hono } from "hono"
import { readNow } from "./clock.ts"
import { listActs } from "./queries/acts.ts"
import { listApplications, listTerms } from "./queries/applications.ts"
import { getDispute, listDisputes } from "./queries/disputes.ts"
import { listClaims, listRounds } from "./queries/rewards.ts"
import { listWritten } from "./queries/written.ts"
import { readAddress, readQuestion, refuse } from "./questions.ts"

/** The doors to what tells how far writers can be trusted. */
export const trust = new Hono()

trust.get("/licences/:address/records", async (c) => {
  const author = readAddress(c.req.param("address"))
  return c.json(await listWritten(author, readQuestion(c, writtenListQuery)))
})

trust.get("/applications", async (c) => c.json(await listApplications(readQuestion(c, applicationListQuery))))

trust.get("/terms", async (c) => c.json(await listTerms()))

trust.get("/disputes", async (c) =>
  c.json(await listDisputes(readQuestion(c, disputeListQuery), await readNow())),
)

trust.get("/disputes/:id", async (c) => {
  const id = c.req.param("id")
  if (!/^\d{1,9}$/.test(id)) refuse("id", "invalid")
  const found = await getDispute(Number(id), await readNow())
  return found === null ? c.json({ error: "not found" }, 404) : c.json(found)
})

trust.get("/acts", async (c) => c.json(await listActs(readQuestion(c, actListQuery), await readNow())))

trust.get("/rewards/rounds", async (c) => c.json(await listRounds(readQuestion(c, roundListQuery))))

trust.get("/rewards/claims", async (c) => c.json(await listClaims(readQuestion(c, claimListQuery))))
