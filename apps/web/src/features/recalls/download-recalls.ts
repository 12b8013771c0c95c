import { createIndexerClient, type RecalledVehicleAnswer } from "@urcar/sdk/indexer-client"
import { wmisOf } from "@urcar/sdk/recalls"

const aPage = 1000
/** Pages of one make in one download: a million recalled cars. */
const mostPages = 1000

/**
 * Downloads the public recalls of the makes that VINs begin with. The question names makes, never a vehicle: comparing is
 * this device's business.
 *
 * @throws IndexerUnavailableError
 */
export async function downloadRecalls(
  indexer: string,
  vins: readonly string[],
): Promise<RecalledVehicleAnswer[]> {
  const client = createIndexerClient(indexer)
  const makes = await Promise.all(wmisOf(vins).map((wmi) => downloadMake(client, wmi)))
  return makes.flat()
}

async function downloadMake(
  client: Pick<ReturnType<typeof createIndexerClient>, "listRecalls">,
  wmi: string,
): Promise<RecalledVehicleAnswer[]> {
  const found: RecalledVehicleAnswer[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const answer = await client.listRecalls({ wmi, limit: aPage, cursor })
    found.push(...answer.items)
    if (answer.cursor === null) return found
    cursor = answer.cursor
  }
  return found
}
