import { keccak256, zeroHash } from "viem"
import { addressOf, type Caller, licensed, somebody } from "../cast.ts"
import { anyone, byName, delayed, everybody, noAccess, only, type Rows } from "../row.ts"
import type { Scene } from "../set-up.ts"

export function deskRows({ world, sale }: Scene): Rows["saleDesk"] {
  const { testEuro, federation } = world.addresses
  const { terms, attested, saleId } = sale
  const isHolder = (caller: Caller) => ["owner", "buyer", ...licensed].includes(caller)
  const buyers = everybody.filter((caller) => caller !== "owner" && isHolder(caller))
  const ofBuyers = byName(["owner"], "BuyerIsSeller", "OwnerNotCertified")
  const permit = { deadline: 0n, v: 27, r: zeroHash, s: zeroHash }
  const payoff = { amount: 0n, saleId: zeroHash, expiry: 2n ** 40n - 1n }
  const notOwner = everybody.filter((caller) => caller !== "owner")
  const until = world.now() + 86_400 * 30
  const offering = everybody.filter((caller) => !["owner", "notary"].includes(caller))
  return {
    list: [only(["owner"], "NotTitleHolder", [terms, "0x", "{}"])],
    buy: [only(buyers, ofBuyers, [terms, "0x"], "SignatureInvalid")],
    buyWithPermit: [only(buyers, ofBuyers, [terms, "0x", permit], "SignatureInvalid")],
    buyWithPayoff: [only(notOwner, "BuyerIsSeller", [terms, "0x", payoff, "0x"], "LienUnknown")],
    buyWithPermitAndPayoff: [
      only(notOwner, "BuyerIsSeller", [terms, "0x", permit, payoff, "0x"], "LienUnknown"),
    ],
    offer: [only(offering, byName(["owner"], "BuyerIsSeller", "AttesterIsParty"), [attested, "0x", until])],
    withdrawOffer: [only(["buyer"], "OfferUnknown", [saleId])],
    attest: [
      only(
        ["notary"],
        "NotAttester",
        [attested, "0x", addressOf("buyer"), keccak256("0x")],
        "SignatureInvalid",
      ),
    ],
    attestWithPayoff: [
      only(
        ["notary"],
        "NotAttester",
        [attested, "0x", addressOf("buyer"), keccak256("0x"), payoff, "0x"],
        "SignatureInvalid",
      ),
    ],
    refuse: [only(["notary"], "NotAttester", [saleId, addressOf("buyer"), 0])],
    withdraw: [anyone([testEuro], "NothingToWithdraw")],
    collectFees: [anyone([testEuro], "NothingToWithdraw")],
    acceptCurrency: [delayed("policy", [testEuro, 10])],
    refuseCurrency: [delayed("policy", [testEuro])],
    setTreasury: [delayed("policy", [somebody])],
    setAuthority: [only(["federation contract"], noAccess, [federation])],
  }
}

export function euroRows(): Rows["testEuro"] {
  const permit = [addressOf("owner"), somebody, 1n, 0n, 27, zeroHash, zeroHash]
  return {
    approve: [anyone([somebody, 1n])],
    mint: [anyone([somebody, 1n])],
    transfer: [anyone([somebody, 0n])],
    transferFrom: [anyone([addressOf("owner"), somebody, 1n], "InsufficientAllowance")],
    permit: [anyone(permit, "PermitExpired")],
  }
}
