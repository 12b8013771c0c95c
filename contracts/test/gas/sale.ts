import { type Address, keccak256, maxUint256, stringToBytes, zeroAddress } from "viem"
import { birth, placeOf } from "./life-file.ts"
import { signSale } from "./sign.ts"
import { actor, type Stage } from "./stage.ts"
import { ascii, type Terms, vinOf } from "./statements.ts"

const disclosure =
  '{"defects":"not-known","partsChanged":"yes","unauthorisedRepairs":"no","v":1}'
const manufacturer = actor("manufacturer").address
const coinPrice = 12_345_678_900_000_000_000n
const euroPrice = 12_345_670_000n

type Figures = Record<string, number>

/** Whether the buyer's key holds another title and the seller's some euro, or both keys are new to everything. */
type Keys = "existing holder" | "new holder"

/** Direct sales. No seller was ever owed anything by the desk before: one car, one key. */
export async function measureSales(stage: Stage): Promise<Figures> {
  // The first sales of all: from then on the desk has fees of its own.
  await trade(stage, 300, zeroAddress, "new holder")
  await trade(stage, 301, stage.euro.address, "new holder")
  return {
    ...figuresOf("coin, to an existing holder", await trade(stage, 302, zeroAddress, "existing holder")),
    ...figuresOf(
      "ERC-20, to an existing holder",
      await trade(stage, 303, stage.euro.address, "existing holder"),
    ),
    ...figuresOf("coin, to a new holder", await trade(stage, 304, zeroAddress, "new holder")),
    ...figuresOf("ERC-20, to a new holder", await trade(stage, 305, stage.euro.address, "new holder")),
  }
}

function figuresOf(name: string, { list, buy, withdraw }: Awaited<ReturnType<typeof trade>>): Figures {
  return {
    [`sale in ${name}: list`]: list,
    [`sale in ${name}: buy`]: buy,
    [`sale in ${name}: withdraw`]: withdraw,
    [`sale in ${name}: listing sent`]: list + buy + withdraw,
    [`sale in ${name}: listing signed, not sent`]: buy + withdraw,
  }
}

async function trade(stage: Stage, index: number, currency: Address, keys: Keys) {
  const { chain, registry, desk, euro } = stage
  const seller = await stage.certify(`seller ${index}`)
  const buyer = await stage.certify(`buyer ${index}`)
  await registry.send(manufacturer, "registerVehicle", [birth(stage, index), seller.address])
  if (keys === "existing holder") {
    await registry.send(manufacturer, "registerVehicle", [birth(stage, index + 100), buyer.address])
    await euro.send(seller.address, "mint", [seller.address, 1n])
  }
  const price = currency === zeroAddress ? coinPrice : euroPrice
  if (currency !== zeroAddress) {
    await euro.send(buyer.address, "mint", [buyer.address, 2n * price])
    await euro.send(buyer.address, "approve", [desk.address, maxUint256])
  }
  const terms: Terms = {
    vin: ascii(vinOf(index), 17),
    buyer: zeroAddress,
    currency,
    price,
    attester: zeroAddress,
    odometer: 61_250,
    unit: 1,
    disclosure: keccak256(stringToBytes(disclosure)),
    head: await stage.headOf(vinOf(index)),
    nonce: 1n,
    deadline: chain.now() + 86_400,
  }
  const signature = await signSale(placeOf(stage), desk.address, terms, seller)
  const value = currency === zeroAddress ? price : 0n
  return {
    list: Number(await desk.send(seller.address, "list", [terms, signature, disclosure])),
    buy: Number(await desk.send(buyer.address, "buy", [terms, signature], value)),
    withdraw: Number(await desk.send(seller.address, "withdraw", [currency])),
  }
}
