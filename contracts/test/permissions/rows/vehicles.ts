import { zeroAddress, zeroHash } from "viem"
import { addressOf, somebody } from "../cast.ts"
import { anyone, authored, byName, delayed, noAccess, only, type Rows } from "../row.ts"
import { type Scene, stated, transferOf, vin, vins } from "../set-up.ts"

export function vehicleRows({ world }: Scene): Rows["vehicleRegistry"] {
  const record = (kind: string, of: string = vins.owned) => stated(world, of, kind)
  const birth = record("manufacture", vins.fresh)
  const deadline = world.now() + 86_400 * 400
  const unsigned = (author: string, of: unknown) => {
    const fields = { author: addressOf(author), nonce: 7n, deadline, witnesses: [], signatures: ["0x"] }
    return { record: of, ...fields }
  }
  const desk = world.addresses.saleDesk
  const consent = {
    ...{ desk, buyer: zeroAddress, currency: zeroAddress, price: 1n, terms: zeroHash },
    ...{ head: `0x${"00".repeat(27)}`, nonce: 1n, deadline },
  }
  // The consent names the sale desk.
  const beyondDesks = byName(["escrow desk contract"], "ConsentForOtherDesk", "HeadChanged")
  const ownBatch = {
    records: [record("maintenance")],
    author: addressOf("workshop"),
    nonce: 8n,
    deadline,
    signature: "0x",
  }
  return {
    registerVehicle: [authored(["manufacturer"], [birth, addressOf("buyer")])],
    registerVehicleSigned: [
      only(["manufacturer"], "SignatureInvalid", [unsigned("manufacturer", birth), addressOf("buyer")]),
    ],
    append: [
      authored(["inspection station"], [record("inspection")]),
      authored(["workshop"], [record("maintenance")]),
      authored(["insurer", "police", "police abroad"], [record("accident")]),
      only(["police"], byName(["police abroad"], "CountryNotResponsible", "AuthorNotPermitted"), [
        record("plate"),
      ]),
    ],
    appendSigned: [only(["workshop"], "SignatureInvalid", [unsigned("workshop", record("maintenance"))])],
    appendBatch: [only(["workshop"], "SignatureInvalid", [ownBatch])],
    appendMany: [anyone([[unsigned("workshop", record("maintenance"))]])],
    setHolder: [only(["owner"], "NotOwner", [vin(vins.owned), somebody])],
    cancelNonce: [anyone([9n])],
    settleSale: [
      only(
        ["sale desk contract", "escrow desk contract"],
        "NotSaleDesk",
        [consent, "0x", addressOf("buyer"), record("sale")],
        beyondDesks,
      ),
    ],
    reserveFor: [
      only(
        ["sale desk contract", "escrow desk contract"],
        "NotSaleDesk",
        [consent, "0x", addressOf("buyer"), world.now() + 86_400 * 30, record("sale")],
        beyondDesks,
      ),
    ],
    settleReserved: [
      only(
        ["sale desk contract", "escrow desk contract"],
        "NotSaleDesk",
        [record("sale")],
        "ReservationUnknown",
      ),
    ],
    release: [anyone([vin(vins.owned)], "ReservationUnknown")],
    enterAct: [ofActs([addressOf("police"), record("ownership")])],
    endAct: [ofActs([vin(vins.frozen), false, zeroAddress])],
    freezeSales: [ofActs([somebody, 1])],
  }
}

/** The contract of acts may, and nobody else. */
const ofActs = (args: readonly unknown[]) => only(["authority acts contract"], "NotAuthorityActs", args)

export function actsRows({ world }: Scene): Rows["authorityActs"] {
  const abroad = ["department abroad", "police abroad"]
  const ofAuthority = byName(abroad, "CountryNotResponsible", "AuthorNotPermitted")
  const transfer = transferOf(world, vins.owned, "buyer")
  const following = stated(world, vins.owned, "ownership")
  const ofPolice = (args: readonly unknown[]) => only(["police"], "ReissuePoliceOnly", args)
  return {
    announceAuthorityTransfer: [only(["department", "police"], ofAuthority, transfer)],
    cancelAuthorityTransfer: [only(["department", "police"], ofAuthority, [vin(vins.frozen)])],
    executeAuthorityTransfer: [anyone([vin(vins.frozen)], "AuthorityTransferTooEarly")],
    followKey: [authored(["department", "police", ...abroad], [following], "ReissueUnknown")],
    announceReissue: [ofPolice([addressOf("owner"), addressOf("new key")])],
    vetoReissue: [only(["buyer"], "ReissueUnknown", [])],
    cancelReissue: [ofPolice([addressOf("buyer")])],
    decideReissue: [delayed("court", [addressOf("vetoing key"), true])],
    executeReissue: [anyone([addressOf("buyer")], "ReissueTooEarly")],
    setAuthority: [only(["federation contract"], noAccess, [world.addresses.federation])],
  }
}
