import { zeroAddress, zeroHash } from "viem"
import { type Caller, licensed, somebody } from "../cast.ts"
import { anyone, byName, delayed, everybody, noAccess, only, type Rows } from "../row.ts"
import { lienOn, type Scene, vin, vins } from "../set-up.ts"

const payoff = { amount: 0n, saleId: zeroHash, expiry: 2n ** 40n - 1n }

export function escrowRows({ world, sale, escrows }: Scene): Rows["escrowDesk"] {
  const { testEuro, federation } = world.addresses
  const { terms } = sale
  const { deposited, handedOver, rejected, contested } = escrows
  const free = { ...terms, price: 0n }
  const isHolder = (caller: Caller) => ["buyer", ...licensed].includes(caller)
  const ofBuyers = byName(["owner"], "BuyerIsSeller", "OwnerNotCertified")
  const buyers = everybody.filter(isHolder)
  const permit = { deadline: 0n, v: 27, r: zeroHash, s: zeroHash }
  return {
    list: [only(["owner"], "NotTitleHolder", [terms, "0x", "{}"])],
    topUp: [anyone([zeroAddress, 0n])],
    deposit: [only(buyers, ofBuyers, [free, "0x"], "SignatureInvalid")],
    depositWithPermit: [only(buyers, ofBuyers, [free, "0x", permit], "SignatureInvalid")],
    handOver: [only(["buyer"], "EscrowSignatureInvalid", [deposited, "0x"])],
    reject: [only(["buyer"], "NotBuyer", [handedOver, 0, zeroHash])],
    contest: [only(["owner"], "NotSeller", [rejected, zeroHash])],
    cancel: [only(["owner"], "NotSeller", [deposited])],
    rule: [
      only(["department"], "NotArbitrator", [contested, true]),
      only(["department"], "NotArbitrator", [contested, false]),
    ],
    settle: [
      only(
        ["owner", "buyer"],
        "NotParty",
        [handedOver, 0n, 2n ** 40n - 1n, "0x", payoff, "0x"],
        "EscrowSignatureInvalid",
      ),
    ],
    complete: [only(["buyer"], "DeadlineAhead", [handedOver, payoff, "0x"])],
    refund: [anyone([deposited], "DeadlineAhead")],
    withdraw: [anyone([testEuro], "NothingToWithdraw")],
    collectFees: [anyone([testEuro], "NothingToWithdraw")],
    acceptCurrency: [delayed("policy", [testEuro, 10])],
    refuseCurrency: [delayed("policy", [testEuro])],
    setTreasury: [delayed("policy", [somebody])],
    setAuthority: [only(["federation contract"], noAccess, [federation])],
  }
}

export function lienRows(): Rows["lienRegistry"] {
  const desks = ["sale desk contract", "escrow desk contract"]
  return {
    registerLien: [only(["bank"], "NotBank", [lienOn(vins.owned), "0x"], "LienSignatureInvalid")],
    orderLien: [only(["department"], "NotResponsible", [lienOn(vins.owned)])],
    releaseLien: [only(["department"], "NotLienHolder", [vin(vins.encumbered)])],
    payOff: [
      only(
        desks,
        "NotDesk",
        [vin(vins.encumbered), zeroHash, zeroAddress, payoff, "0x"],
        "LienSignatureInvalid",
      ),
    ],
  }
}
