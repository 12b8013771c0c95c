import { keccak256, stringToBytes, zeroHash } from "viem"
import type { Caller } from "../cast.ts"
import { anyone, byName, delayed, everybody, noAccess, only, type Rows } from "../row.ts"
import { disputes, type Scene, vin, vins } from "../set-up.ts"

export function courtRows({ world, proof }: Scene): Rows["disputeCourt"] {
  const { upheld, open, answered, ruled, appealed } = disputes
  const evidence = keccak256(stringToBytes("new evidence"))
  const unpaid = "TransferFromFailed"
  const others = everybody.filter((caller) => !["workshop", "accuser", "department"].includes(caller))
  const refused = byName(["department"], "RulerIsAccuser", "AccuserIsWriter")
  const joining = (caller: Caller) => (caller === "accuser" ? "AlreadyAccuser" : refused(caller))
  const opening = [vin(vins.owned), proof.before, proof.links, 1, evidence]
  return {
    anchor: [anyone([vin(vins.owned)])],
    prove: [anyone([vin(vins.owned), proof.before, proof.links])],
    open: [only([...others, "accuser"], refused, opening, byName(["accuser"], "", unpaid))],
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

export function poolRows({ world }: Scene): Rows["rewardPool"] {
  const { testEuro, federation } = world.addresses
  const period = 10n ** 6n
  const phase = "RoundPhaseForbids"
  return {
    collect: [anyone([testEuro], "NothingToWithdraw")],
    post: [anyone([testEuro, period, keccak256("0x"), 1n], "PeriodNotOver")],
    challenge: [anyone([testEuro, period, keccak256("0x"), 1n], phase)],
    finalise: [anyone([testEuro, period], phase)],
    expire: [anyone([testEuro, period], phase)],
    sweep: [anyone([testEuro])],
    decide: [delayed("court", [testEuro, period, 0], phase)],
    claim: [anyone([testEuro, period, 1n, []], phase)],
    withdraw: [anyone([testEuro], "NothingToWithdraw")],
    setAuthority: [only(["federation contract"], noAccess, [federation])],
  }
}
