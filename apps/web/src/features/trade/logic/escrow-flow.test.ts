import { expect, test } from "vitest"
import { type EscrowEnd, escrowFlow } from "./escrow-flow.ts"

const held = { deposit: 12_500_000_000n, bond: 125_000_000n, fee: 25 }

test("a settled sale: price less fee and the bond to the seller, nothing back to the buyer", () => {
  expect(escrowFlow("settled", held)).toEqual({
    ...{ buyerGets: 0n, sellerGets: 12_593_750_000n, registerGets: 31_250_000n, bondReturned: 125_000_000n },
    lienHolderGets: 0n,
  })
})

test("behavior: a lower price returns the rest, and the fee is of the lower price", () => {
  expect(escrowFlow("settled", held, 12_000_000_000n)).toMatchObject({
    ...{ buyerGets: 500_000_000n, registerGets: 30_000_000n },
  })
})

test("behavior: a rejection costs the seller the bond and brings the buyer the price, nothing more", () => {
  expect(escrowFlow("refundedBondLost", held)).toMatchObject({ buyerGets: held.deposit, sellerGets: 0n })
  expect(escrowFlow("refunded", held)).toMatchObject({ sellerGets: held.bond, registerGets: 0n })
})

test("behavior: a lien is paid off out of the seller's part, the bond never", () => {
  expect(escrowFlow("settled", held, 12_000_000_000n, 4_000_000_000n)).toMatchObject({
    ...{ buyerGets: 500_000_000n, lienHolderGets: 4_000_000_000n, registerGets: 30_000_000n },
    ...{ sellerGets: 8_095_000_000n, bondReturned: held.bond },
  })
})

test("behavior: at every end all that was held is paid out", () => {
  const ends: readonly EscrowEnd[] = ["settled", "refunded", "refundedBondLost"]
  for (const end of ends)
    for (const price of [0n, 1n, 399n, held.deposit]) {
      const { buyerGets, sellerGets, registerGets } = escrowFlow(end, held, price)
      expect(buyerGets + sellerGets + registerGets).toBe(held.deposit + held.bond)
    }
})
