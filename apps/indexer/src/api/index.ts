import { db } from "ponder:api"
import schema from "ponder:schema"
import { isVin } from "@urcar/sdk"
import { UrcarError } from "@urcar/sdk/errors"
import {
  comparableListQuery,
  escrowListQuery,
  keyReissueListQuery,
  licenceListQuery,
  lienListQuery,
  listingListQuery,
  marketStatisticsQuery,
  offerListQuery,
  partQuery,
  plateQuery,
  recallListQuery,
  saleListQuery,
  vehicleListQuery,
} from "@urcar/sdk/indexer-client"
import { toUnixSeconds } from "@urcar/sdk/odometer"
import { normalisePartCode } from "@urcar/sdk/parts"
import { Hono } from "hono"
import { client, graphql } from "ponder"
import { readNow } from "./clock.ts"
import { readLag } from "./lag.ts"
import { listComparables } from "./queries/comparables.ts"
import { getEscrow, listEscrows, listLiens } from "./queries/escrows.ts"
import { findPart } from "./queries/find-part.ts"
import { findPlate } from "./queries/find-plate.ts"
import { getLife, getListing } from "./queries/get-life.ts"
import { listKeyReissues } from "./queries/key-reissues.ts"
import { getKey, getLicence, listLicences } from "./queries/licences.ts"
import { listVehicles } from "./queries/list-vehicles.ts"
import { readMarket } from "./queries/market.ts"
import { listRecalled } from "./queries/recalls.ts"
import { getSaleLife } from "./queries/sale-life.ts"
import { listListings, listOffers, listSales } from "./queries/sales.ts"
import { readStatistics } from "./queries/statistics.ts"
import { readStock } from "./queries/stock.ts"
import { QuestionError, readAddress, readHex, readQuestion, refuse } from "./questions.ts"
import { trust } from "./trust.ts"

const app = new Hono()

app.get("/vehicles", async (c) =>
  c.json(await listVehicles(readQuestion(c, vehicleListQuery), await readNow())),
)

app.get("/vehicles/:vin", async (c) => {
  const vin = c.req.param("vin").toUpperCase()
  if (!isVin(vin)) refuse("vin", "invalid")
  const life = await getLife(vin)
  return life === null ? c.json({ error: "not found" }, 404) : c.json(life)
})

app.get("/listings", async (c) =>
  c.json(await listListings(readQuestion(c, listingListQuery), await readNow())),
)

app.get("/stock/:address", async (c) =>
  c.json(await readStock(readAddress(c.req.param("address")), await readNow())),
)

app.get("/listings/:saleId", async (c) => {
  const saleId = readHex("saleId", c.req.param("saleId"), 32)
  const found = await getListing(saleId, await readNow())
  return found === null ? c.json({ error: "not found" }, 404) : c.json(found)
})

app.get("/plates/:text", async (c) => {
  const { at, country } = readQuestion(c, plateQuery)
  const text = c.req.param("text").slice(0, 40)
  const moment = at === undefined ? null : readMoment(at)
  return c.json({ text, at: moment, matches: await findPlate(text, country, moment, await readNow()) })
})

app.get("/parts/:serial", async (c) => {
  const asked = readQuestion(c, partQuery)
  const serial = normalisePartCode(c.req.param("serial"))
  const maker = asked.maker === undefined ? null : normalisePartCode(asked.maker)
  if (serial === null) refuse("serial", "invalid")
  if (asked.maker !== undefined && maker === null) refuse("maker", "invalid")
  return c.json({ serial, matches: await findPart(serial, maker) })
})

app.get("/licences", async (c) => c.json(await listLicences(readQuestion(c, licenceListQuery))))

app.get("/licences/:address", async (c) => {
  const licence = await getLicence(readAddress(c.req.param("address")), await readNow())
  return licence === null ? c.json({ error: "not found" }, 404) : c.json(licence)
})

app.get("/keys/:address", async (c) => c.json(await getKey(readAddress(c.req.param("address")))))

app.get("/reissues", async (c) =>
  c.json(await listKeyReissues(readQuestion(c, keyReissueListQuery), await readNow())),
)

app.get("/recalls", async (c) => c.json(await listRecalled(readQuestion(c, recallListQuery))))

app.get("/sales", async (c) => c.json(await listSales(readQuestion(c, saleListQuery))))

app.get("/sales/:saleId", async (c) => {
  const found = await getSaleLife(readHex("saleId", c.req.param("saleId"), 32), await readNow())
  return found === null ? c.json({ error: "not found" }, 404) : c.json(found)
})

app.get("/comparables", async (c) =>
  c.json(await listComparables(readQuestion(c, comparableListQuery), await readNow())),
)

app.get("/escrows", async (c) => c.json(await listEscrows(readQuestion(c, escrowListQuery))))

app.get("/escrows/:saleId", async (c) => {
  const found = await getEscrow(readHex("saleId", c.req.param("saleId"), 32))
  return found === null ? c.json({ error: "not found" }, 404) : c.json(found)
})

app.get("/liens", async (c) => c.json(await listLiens(readQuestion(c, lienListQuery))))

app.get("/offers", async (c) => c.json(await listOffers(readQuestion(c, offerListQuery), await readNow())))

app.get("/market", async (c) => c.json(await readMarket()))

app.get("/market/statistics", async (c) =>
  c.json(await readStatistics(readQuestion(c, marketStatisticsQuery).currency)),
)

app.get("/lag", async (c) => c.json(await readLag()))

app.route("/", trust)

app.use("/graphql", graphql({ db, schema }))
app.use("/sql/*", client({ db, schema }))

app.onError((error, c) => {
  if (error instanceof QuestionError) return c.json({ error: "not understood", issues: error.issues }, 400)
  throw error
})

/** Unix seconds, or an ISO 8601 date. */
function readMoment(text: string): number {
  try {
    return toUnixSeconds(/^-?\d+$/.test(text) ? Number(text) : text)
  } catch (error) {
    if (error instanceof UrcarError) refuse("at", "invalid")
    throw error
  }
}

export default app
