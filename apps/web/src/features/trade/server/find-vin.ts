import { escrowDeskAbi, saleDeskAbi } from "@urcar/sdk/generated"
import { vinFromBytes } from "@urcar/sdk/vin"
import { type Hex, isHex, slice, toEventSelector } from "viem"
import { chain, contracts, startBlock } from "#lib/chain.ts"

/** Every event of a sale names sale and vehicle first. */
const topics = [...saleDeskAbi, ...escrowDeskAbi].flatMap((item) =>
  item.type === "event" && ["Listed", "OfferMade", "SaleDeposited", "SaleSettled"].includes(item.name)
    ? [toEventSelector(item)]
    : [],
)

/** Whether a text is the id of a sale. */
export const isSaleId = (text: string): text is Hex => isHex(text) && text.length === 66

/** The VIN that a sale is about, from the desks' own events; nothing for a sale nobody made public. */
export async function findVin(saleId: Hex): Promise<string | undefined> {
  const logs = await chain.request({
    method: "eth_getLogs",
    params: [
      {
        address: [contracts.saleDesk, contracts.escrowDesk],
        topics: [topics, saleId],
        fromBlock: `0x${startBlock.toString(16)}`,
        toBlock: "latest",
      },
    ],
  })
  const vin = logs[0]?.topics[2]
  return vin === undefined ? undefined : vinFromBytes(slice(vin, 0, 17))
}
