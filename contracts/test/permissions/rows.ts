import { type Address, keccak256, stringToBytes, zeroAddress, zeroHash } from "viem"
import { ascii } from "../gas/statements.ts"
import { addressOf, type Caller, callers, type federationRoles, licensable, licensed } from "./cast.ts"
import { disputes, type Scene, stated, transferOf, vins } from "./set-up.ts"
import type { ContractName, Ending } from "./world.ts"

/** Who may make one call, and how everybody else is refused. */
export interface Row {
  readonly args: readonly unknown[]
  /** Who passes the permission check. */
  readonly permitted: readonly Caller[]
  /** How the others end; the name of one error, or one for each caller that is refused in another way. */
  readonly refusal: Ending | ((caller: Caller) => Ending)
  /** What stops those who passed; nothing unless stated. */
  readonly beyond?: Ending | ((caller: Caller) => Ending)
  /** Whether a permitted caller, a role's member, must schedule the call and wait first. */
  readonly isDelayed?: boolean
}

/** One or several calls of each function that changes something. */
export type Rows = Readonly<Record<ContractName, Readonly<Record<string, readonly Row[]>>>>

const noAccess = "AccessManagedUnauthorized"
const departments = ["department", "department abroad"]
const everybody: readonly Caller[] = callers

/** Anyone may, with the same result. */
const anyone = (args: readonly unknown[], beyond: Ending = ""): Row => {
  return { args, permitted: everybody, refusal: "", beyond }
}

/** Some callers may. */
const only = (
  permitted: readonly Caller[],
  refusal: Row["refusal"],
  args: readonly unknown[],
  beyond: Row["beyond"] = "",
): Row => ({ args, permitted, refusal, beyond })

/** Nobody who calls from outside may. */
const nobody = (refusal: Row["refusal"], args: readonly unknown[]): Row => only([], refusal, args)

/** Members of a role of the federation may, each with its delay; its administrator holds every role here. */
const delayed = (role: keyof typeof federationRoles, args: readonly unknown[], beyond: Ending = ""): Row => {
  return { args, permitted: ["administrator", `${role} member`], refusal: noAccess, beyond, isDelayed: true }
}

/** The federation's administrator may, with its delay. */
const administrative = (args: readonly unknown[], beyond: Ending = ""): Row => {
  const refusal = "AccessManagerUnauthorizedAccount"
  return { args, permitted: ["administrator"], refusal, beyond, isDelayed: true }
}

/** The department that licensed the account may. */
const ofDepartment = (args: readonly unknown[], beyond: Ending = ""): Row =>
  only(["department"], "NotDepartmentOf", args, beyond)

/** Those who hold a role may write; others are told which roles may. */
const authored = (permitted: readonly Caller[], args: readonly unknown[], beyond: Ending = ""): Row =>
  only(permitted, "AuthorNotPermitted", args, beyond)

const byName = (names: readonly Caller[], one: Ending, other: Ending) => (caller: Caller) =>
  names.includes(caller) ? one : other

/** The matrix. */
export function tellRows(scene: Scene): Rows {
  return {
    federation: federationRows(scene),
    licenseRegistry: licenseRows(scene),
    ownerRegistry: ownerRows(),
    validatorSet: validatorRows(scene),
    vehicleRegistry: vehicleRows(scene),
    plateRegistry: {
      assign: [only(["vehicle registry contract"], "NotVehicleRegistry", [vin(vins.fresh), zeroPlate])],
    },
    saleDesk: deskRows(scene),
    disputeCourt: courtRows(scene),
    rewardPool: poolRows(scene),
    testEuro: euroRows(),
  }
}

const vin = (text: string) => ascii(text, 17)
const zeroPlate = ascii("", 16)
const somebody = addressOf("somebody else")

function federationRows({ world }: Scene): Rows["federation"] {
  const { federation, licenseRegistry } = world.addresses
  const admit = world.encode(admissionOf(addressOf("never scheduled")))
  const cancelled = world.encode(admissionOf(addressOf("cancelled")))
  const mayCancel = ["administrator", "admission member", "guardian"]
  const managed = ["sale desk contract", "dispute court contract", "reward pool contract"]
  return {
    cancel: [
      only(mayCancel, "AccessManagerUnauthorizedCancel", [
        addressOf("admission member"),
        licenseRegistry,
        cancelled,
      ]),
    ],
    consumeScheduledOp: [
      nobody(byName(managed, "AccessManagerUnauthorizedConsume", "nameless"), [
        addressOf("admission member"),
        cancelled,
      ]),
    ],
    execute: [
      only(
        [],
        byName(
          ["administrator", "admission member"],
          "AccessManagerNotScheduled",
          "AccessManagerUnauthorizedCall",
        ),
        [licenseRegistry, admit],
      ),
    ],
    schedule: [
      only(["administrator", "admission member"], "AccessManagerUnauthorizedCall", [
        licenseRegistry,
        admit,
        0,
      ]),
    ],
    grantRole: [administrative([5n, somebody, 86_400])],
    handOver: [nobody("NotFounder", [somebody, 86_400])],
    labelRole: [administrative([5n, "court"])],
    multicall: [anyone([[]])],
    renounceRole: [
      only(["admission member"], "AccessManagerBadConfirmation", [1n, addressOf("admission member")]),
    ],
    revokeRole: [administrative([1n, addressOf("admission member")])],
    setGrantDelay: [administrative([5n, 86_400])],
    setRoleAdmin: [administrative([5n, 0n])],
    setRoleGuardian: [administrative([5n, 4n])],
    setTargetAdminDelay: [administrative([licenseRegistry, 86_400])],
    setTargetClosed: [administrative([licenseRegistry, true])],
    setTargetFunctionRole: [administrative([licenseRegistry, ["0x12345678"], 5n])],
    updateAuthority: [administrative([licenseRegistry, federation])],
  }
}

/** What the admission member schedules; one is there for others to cancel. */
export function admissionOf(account: Address) {
  return { contract: "licenseRegistry", name: "admit", args: [account, ascii("DE", 2), 2] } as const
}

function licenseRows({ world }: Scene): Rows["licenseRegistry"] {
  const { disputeCourt, federation } = world.addresses
  const workshop = addressOf("workshop")
  const terms = { authorRoles: 1, witnesses: 0, witnessRoles: 0, keyWitnessRoles: 0 }
  const businesses = [...licensed, "suspended"]
  const authorities = ["department", "police", "department abroad", "police abroad"]
  const admitted = [...authorities, "sale desk contract", "dispute court contract"]
  const court = (args: readonly unknown[]) => [only(["dispute court contract"], "NotCourt", args)]
  const officeOf = (refused: Ending) => (caller: Caller) =>
    caller === "department abroad" ? refused : "NotDepartmentOf"
  const without = everybody.filter((caller) => ![...businesses, ...admitted, "leaver"].includes(caller))
  return {
    admit: [delayed("admission", [somebody, ascii("DE", 2), 2])],
    dismiss: [delayed("admission", [addressOf("police abroad")])],
    setRule: [delayed("policy", [ascii("reading", 32), terms])],
    halt: [only(["guardian"], noAccess, [[ascii("inspection", 32)], 3_600])],
    setAuthority: [only(["federation contract"], noAccess, [federation])],
    requireStake: [only(departments, "NotDepartmentOf", [licensable.dealer, 1n])],
    setFee: [only(departments, "NotDepartmentOf", [2n, 1n])],
    collectFees: [only(["department"], officeOf("NothingCollected"), [])],
    grant: [ofDepartment([workshop, licensable.workshop | licensable["tyre shop"]])],
    suspend: [ofDepartment([workshop])],
    reinstate: [ofDepartment([addressOf("suspended")])],
    revoke: [ofDepartment([workshop])],
    renew: [ofDepartment([workshop])],
    listWmi: [ofDepartment([addressOf("manufacturer"), ascii("WVZ", 3)])],
    delistWmi: [ofDepartment([addressOf("manufacturer"), ascii("WVW", 3)])],
    fileProfile: [ofDepartment([workshop, "", zeroHash])],
    declineApplicant: [ofDepartment([addressOf("applicant")])],
    applyFor: [only(without, "StandingForbids", [ascii("FR", 2), licensable.dealer, "{}", zeroHash])],
    recallApplication: [only(["applicant"], "ApplicationMissing", [])],
    lockStake: [
      only(
        everybody.filter((caller) => caller !== "leaver"),
        "StandingForbids",
        [0n],
      ),
    ],
    exit: [only([...businesses, ...admitted], "StandingForbids", [])],
    withdrawStake: [only(["leaver"], "StakeStillLocked", [])],
    depositFee: [anyone([0n])],
    withdrawFee: [only(["workshop"], "NothingDeposited", [])],
    lapse: [anyone([workshop], "TermNotOver")],
    reserve: court([workshop, 1n]),
    release: court([workshop, 1n]),
    slash: court([workshop, 1n]),
    releaseFrom: [anyone([disputeCourt, workshop], "StillCourt")],
  }
}

function ownerRows(): Rows["ownerRegistry"] {
  return {
    certify: [only(["police", "police abroad"], "NotPolice", [somebody])],
    withdraw: [
      only(["police"], byName(["police abroad"], "NotCertifiedBy", "NotPolice"), [addressOf("owner")]),
    ],
  }
}

function validatorRows({ world }: Scene): Rows["validatorSet"] {
  return {
    addValidator: [delayed("validators", [somebody, somebody])],
    removeValidator: [delayed("validators", [addressOf("validator")])],
    setAuthority: [only(["federation contract"], noAccess, [world.addresses.federation])],
  }
}

function vehicleRows({ world }: Scene): Rows["vehicleRegistry"] {
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
  const transfer = transferOf(world, vins.owned, "buyer")
  const abroad = ["department abroad", "police abroad"]
  const ofAuthority = byName(abroad, "CountryNotResponsible", "AuthorNotPermitted")
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
        ["sale desk contract"],
        "NotSaleDesk",
        [consent, "0x", addressOf("buyer"), record("sale")],
        "HeadChanged",
      ),
    ],
    announceAuthorityTransfer: [only(["department", "police"], ofAuthority, transfer)],
    cancelAuthorityTransfer: [only(["department", "police"], ofAuthority, [vin(vins.frozen)])],
    executeAuthorityTransfer: [anyone([vin(vins.frozen)], "AuthorityTransferTooEarly")],
  }
}

function deskRows({ world, sale }: Scene): Rows["saleDesk"] {
  const { testEuro, federation } = world.addresses
  const { terms, attested, saleId } = sale
  const isHolder = (caller: Caller) => ["owner", "buyer", ...licensed].includes(caller)
  const buyers = everybody.filter((caller) => caller !== "owner" && isHolder(caller))
  const ofBuyers = byName(["owner"], "BuyerIsSeller", "OwnerNotCertified")
  const permit = { deadline: 0n, v: 27, r: zeroHash, s: zeroHash }
  const until = world.now() + 86_400 * 30
  const offering = everybody.filter((caller) => !["owner", "notary"].includes(caller))
  return {
    list: [only(["owner"], "NotTitleHolder", [terms, "0x", "{}"])],
    buy: [only(buyers, ofBuyers, [terms, "0x"], "SignatureInvalid")],
    buyWithPermit: [only(buyers, ofBuyers, [terms, "0x", permit], "SignatureInvalid")],
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
    refuse: [only(["notary"], "NotAttester", [saleId, addressOf("buyer"), 0])],
    withdraw: [anyone([testEuro], "NothingToWithdraw")],
    collectFees: [anyone([testEuro], "NothingToWithdraw")],
    acceptCurrency: [delayed("policy", [testEuro, 10])],
    refuseCurrency: [delayed("policy", [testEuro])],
    setTreasury: [delayed("policy", [somebody])],
    setAuthority: [only(["federation contract"], noAccess, [federation])],
  }
}

function courtRows({ world, proof }: Scene): Rows["disputeCourt"] {
  const { upheld, open, answered, ruled, appealed } = disputes
  const evidence = keccak256(stringToBytes("new evidence"))
  const unpaid = "TransferFromFailed"
  const others = everybody.filter((caller) => caller !== "workshop" && caller !== "accuser")
  const joining = byName(["workshop"], "AccuserIsWriter", "AlreadyAccuser")
  const opening = [vin(vins.owned), proof.before, proof.links, 1, evidence]
  return {
    anchor: [anyone([vin(vins.owned)])],
    prove: [anyone([vin(vins.owned), proof.before, proof.links])],
    open: [only([...others, "accuser"], "AccuserIsWriter", opening, byName(["accuser"], "", unpaid))],
    join: [only(others, joining, [open, evidence], unpaid)],
    upholdBySilence: [anyone([open], "DeadlineAhead")],
    escalate: [anyone([answered], "DeadlineAhead")],
    close: [anyone([ruled], "DeadlineAhead")],
    answer: [only(["workshop"], "NotWriter", [open, evidence])],
    appeal: [only(["workshop"], "NotLosingSide", [ruled])],
    rule: [only(["department"], "NotDepartment", [answered, true, zeroHash])],
    veto: [only(["guardian"], noAccess, [ruled])],
    decide: [delayed("court", [appealed, true, zeroHash])],
    claim: [only(["accuser"], "NotAccuser", [upheld])],
    withdraw: [only(["administrator"], "NothingToWithdraw", [])],
    setAuthority: [only(["federation contract"], noAccess, [world.addresses.federation])],
  }
}

function poolRows({ world }: Scene): Rows["rewardPool"] {
  const { testEuro, federation } = world.addresses
  const period = 10n ** 6n
  const phase = "RoundPhaseForbids"
  return {
    collect: [anyone([testEuro], "NothingToWithdraw")],
    post: [anyone([testEuro, period, keccak256("0x"), 1n], "PeriodNotOver")],
    challenge: [anyone([testEuro, period, keccak256("0x"), 1n], phase)],
    finalise: [anyone([testEuro, period], phase)],
    expire: [anyone([testEuro, period], phase)],
    decide: [delayed("court", [testEuro, period, 0], phase)],
    claim: [anyone([testEuro, period, 1n, []], phase)],
    withdraw: [anyone([testEuro], "NothingToWithdraw")],
    setAuthority: [only(["federation contract"], noAccess, [federation])],
  }
}

function euroRows(): Rows["testEuro"] {
  const permit = [addressOf("owner"), somebody, 1n, 0n, 27, zeroHash, zeroHash]
  return {
    approve: [anyone([somebody, 1n])],
    mint: [anyone([somebody, 1n])],
    transfer: [anyone([somebody, 0n])],
    transferFrom: [anyone([addressOf("owner"), somebody, 1n], "InsufficientAllowance")],
    permit: [anyone(permit, "PermitExpired")],
  }
}
