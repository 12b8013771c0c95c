import { concatHex, encodeAbiParameters, type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import { DeadlinePassedError } from "../errors/sale-refusals.ts"
import {
  AlreadyClaimedError,
  ChallengerIsPosterError,
  DeadlineAheadError,
  PeriodNotOverError,
  ProofInvalidError,
  RewardsTooHighError,
  RootsEqualError,
  RoundPhaseForbidsError,
} from "../errors/trust-refusals.ts"
import { createRecord } from "../records/create-record.ts"
import type { SaleTerms } from "../records/types.ts"
import { computeRewards } from "../rewards/compute-rewards.ts"
import { manufactureInput, readingInput } from "../testing/inputs.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { appendRecordSync } from "./appendRecord/appendRecord.ts"
import { approveEuroSync } from "./approveEuro/approveEuro.ts"
import { buyVehicleSync } from "./buyVehicle/buyVehicle.ts"
import { certifyKeySync } from "./certifyKey/certifyKey.ts"
import { challengeRound, challengeRoundSync } from "./challengeRound/challengeRound.ts"
import { claimReward, claimRewardSync } from "./claimReward/claimReward.ts"
import { collectRewardsSync } from "./collectRewards/collectRewards.ts"
import { toAct } from "./core/act.ts"
import { decideRoundCall, decideRoundSync } from "./decideRound/decideRound.ts"
import { expireRound, expireRoundSync } from "./expireRound/expireRound.ts"
import { finaliseRound, finaliseRoundSync } from "./finaliseRound/finaliseRound.ts"
import { getEuroBalance } from "./getEuroBalance/getEuroBalance.ts"
import { getPoolCredit } from "./getPoolCredit/getPoolCredit.ts"
import { getRewardInput } from "./getRewardInput/getRewardInput.ts"
import { getRewardPeriod } from "./getRewardPeriod/getRewardPeriod.ts"
import { getRound } from "./getRound/getRound.ts"
import { getVehicle } from "./getVehicle/getVehicle.ts"
import { isRewardClaimed } from "./isRewardClaimed/isRewardClaimed.ts"
import { mintEuroSync } from "./mintEuro/mintEuro.ts"
import { postRound, postRoundSync } from "./postRound/postRound.ts"
import { registerVehicleSync } from "./registerVehicle/registerVehicle.ts"
import { scheduleActSync } from "./scheduleAct/scheduleAct.ts"
import { signSaleConsent } from "./signSaleConsent/signSaleConsent.ts"
import { sweepRewards, sweepRewardsSync } from "./sweepRewards/sweepRewards.ts"
import { withdrawPoolCreditSync } from "./withdrawPoolCredit/withdrawPoolCredit.ts"

const day = 86_400
const euro = 1_000_000n
const price = 10_000n * euro
const { addresses } = getDeployment(31_337)
const currency = addresses.testEuro

let chain: OwnChain
let register: TestRegister
let maker: WriteClient
let station: WriteClient
let challenger: WriteClient
let collected: bigint
let period: bigint

/** The leaf that the pool takes; alone it is its tree's root. */
function leafOf(of: bigint, account: Hex, amount: bigint): Hex {
  const types = [{ type: "uint256" }, { type: "address" }, { type: "uint256" }] as const
  return keccak256(concatHex([keccak256(encodeAbiParameters(types, [of, account, amount]))]))
}

async function nextPeriod(): Promise<bigint> {
  const { now } = await getRewardPeriod(register.reader)
  await chain.wait(29 * day)
  return now
}

beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "AT")
  maker = await register.business("maker", "manufacturer")
  challenger = await register.person("challenger")
  await certifyKeySync(register.police, { key: challenger.account.address })
  for (const client of [maker, challenger]) {
    await mintEuroSync(client, { to: client.account.address, amount: 100_000n * euro })
    for (const spender of [addresses.saleDesk, addresses.rewardPool])
      await approveEuroSync(client, { spender, amount: 100_000n * euro })
  }
  station = await register.business("station", "inspection-station")
  const vin = register.nextVin()
  const record = createRecord(manufactureInput(vin))
  await registerVehicleSync(maker, { record, owner: maker.account.address })
  const inspection = createRecord({
    ...readingInput(vin, 10),
    kind: "inspection",
    payload: { v: 1, test: "voluntary", result: "pass", defects: [] },
  })
  await appendRecordSync(station, { record: inspection })
  const { head } = await getVehicle(register.reader, { vin })
  const terms: SaleTerms = {
    ...{ vin, buyer: zeroAddress, currency, price, attester: zeroAddress, odometer: null, head, nonce: 1n },
    ...{ disclosure: keccak256(stringToHex("{}")), deadline: Math.floor(Date.now() / 1_000) + 3_600 },
  }
  await buyVehicleSync(challenger, { terms, signature: await signSaleConsent(maker, terms) })
  const { event } = await collectRewardsSync(challenger, { currency })
  expect(event.currency).toBe(currency)
  collected = event.rewards
  period = await nextPeriod()
})
afterAll(() => chain.stop())

describe("rewards", () => {
  test("default: computed from the chain, posted, final, and claimed by who wrote", async () => {
    const rewards = computeRewards(await getRewardInput(register.reader, { currency, period }))
    const account = station.account.address.toLowerCase()
    expect([...rewards.amounts.keys()]).toEqual([account])
    const round = { currency, period, root: rewards.root, total: rewards.total }
    await postRoundSync(maker, round)
    await chain.wait(15 * day)
    await finaliseRoundSync(maker, round)
    const amount = rewards.amounts.get(account) ?? 0n
    const proof = rewards.proofs.get(account) ?? []
    const claimed = { currency, period, account: station.account.address }
    expect(await isRewardClaimed(register.reader, claimed)).toBe(false)
    await claimRewardSync(station, { currency, period, amount, proof })
    expect(await isRewardClaimed(register.reader, claimed)).toBe(true)
    expect(await getEuroBalance(register.reader, { account: station.account.address })).toBe(amount)
    const quiet = await getRewardInput(register.reader, { currency, period: period + 1n })
    expect(computeRewards(quiet).total).toBe(0n)
    await withdrawPoolCreditSync(maker, { currency })
  })

  test("behavior: who may post, finalise and claim, and when", async () => {
    const period = await nextPeriod()
    const amount = collected / 4n
    const root = leafOf(period, maker.account.address, amount)
    const round = { currency, period, root, total: amount }
    const { now } = await getRewardPeriod(register.reader)
    await expect(postRound(maker, { ...round, period: now })).rejects.toBeInstanceOf(PeriodNotOverError)
    const greedy = postRound(maker, { ...round, total: collected + 1n })
    await expect(greedy).rejects.toBeInstanceOf(RewardsTooHighError)
    await postRoundSync(maker, round)
    await expect(challengeRound(challenger, round)).rejects.toBeInstanceOf(RootsEqualError)
    const own = challengeRound(maker, { ...round, total: 1n })
    await expect(own).rejects.toBeInstanceOf(ChallengerIsPosterError)
    await expect(finaliseRound(maker, round)).rejects.toBeInstanceOf(DeadlineAheadError)
    await chain.wait(15 * day)
    await finaliseRoundSync(challenger, round)
    expect(await getRound(register.reader, { currency, period })).toMatchObject({
      ...{ phase: "final", posted: { by: maker.account.address, root, total: amount }, challenged: null },
    })
    const claim = { currency, period, amount, proof: [] }
    await expect(claimReward(challenger, claim)).rejects.toBeInstanceOf(ProofInvalidError)
    const { event } = await claimRewardSync(maker, claim)
    expect(event).toMatchObject({ account: maker.account.address, amount })
    await expect(claimReward(maker, claim)).rejects.toBeInstanceOf(AlreadyClaimedError)
    expect((await withdrawPoolCreditSync(maker, { currency })).event.amount).toBe(500n * euro)
  })

  test("behavior: of two roots the federation’s court takes one, whose poster gets both bonds", async () => {
    const contested = await nextPeriod()
    const amount = collected / 4n
    const posted = { currency, period: contested, root: keccak256("0x01"), total: amount }
    const root = leafOf(contested, challenger.account.address, amount - 1n)
    await postRoundSync(maker, posted)
    await challengeRoundSync(challenger, { ...posted, root, total: amount - 1n })
    expect(await getRound(register.reader, posted)).toMatchObject({
      phase: "challenged",
      challenged: { root },
    })
    const decision = { currency, period: contested, right: "challenger" } as const
    await scheduleActSync(chain.federation, { act: toAct(decideRoundCall(decision), 31_337) })
    await chain.wait(2 * day)
    const { event } = await decideRoundSync(chain.federation, decision)
    expect(event).toEqual({ isFinal: true })
    const credit = { account: challenger.account.address, currency }
    expect(await getPoolCredit(register.reader, credit)).toBe(1_000n * euro)
    await claimRewardSync(challenger, { ...decision, amount: amount - 1n, proof: [] })
  })

  test("behavior: an undecided challenge expires, and the period is open again", async () => {
    const silent = await nextPeriod()
    const posted = { currency, period: silent, root: keccak256("0x01"), total: 5n }
    await postRoundSync(maker, posted)
    await challengeRoundSync(challenger, { ...posted, root: keccak256("0x02") })
    await chain.wait(61 * day)
    const { event } = await expireRoundSync(register.police, posted)
    expect(event).toEqual({ isEnded: false })
    expect(await getRound(register.reader, posted)).toMatchObject({ phase: "none", posted: null })
    await expect(finaliseRound(maker, posted)).rejects.toBeInstanceOf(RoundPhaseForbidsError)
  })

  test("behavior: a period nobody posted closes by itself; what nobody claimed or earned is the treasury’s", async () => {
    const [forgotten, unclaimed] = [await nextPeriod(), await nextPeriod()]
    await sweepRewardsSync(maker, { currency })
    const amount = 7n
    const root = leafOf(unclaimed, station.account.address, amount)
    const round = { currency, period: unclaimed, root, total: amount }
    await postRoundSync(maker, round)
    await chain.wait(61 * day)
    const late = { ...round, period: forgotten }
    await expect(postRound(maker, late)).rejects.toBeInstanceOf(DeadlinePassedError)
    await finaliseRoundSync(maker, round)
    await expect(expireRound(maker, round)).rejects.toBeInstanceOf(DeadlineAheadError)
    await chain.wait(365 * day)
    const claim = { ...round, amount, proof: [] }
    await expect(claimReward(station, claim)).rejects.toBeInstanceOf(DeadlinePassedError)
    expect((await expireRoundSync(maker, round)).event).toEqual({ isEnded: true })
    expect((await getRound(register.reader, round)).phase).toBe("ended")
    const { event } = await sweepRewardsSync(maker, { currency })
    expect(event).toMatchObject({ currency, kept: 0n })
    expect(event.amount).toBeGreaterThan(0n)
    await expect(sweepRewards(maker, { currency })).rejects.toBeInstanceOf(DeadlineAheadError)
  })
})
