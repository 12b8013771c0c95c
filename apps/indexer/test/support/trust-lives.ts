import {
  admitCall,
  answerDisputeSync,
  appendRecordSync,
  applyForLicenceSync,
  approveEuroSync,
  buyVehicleSync,
  cancelActSync,
  certifyKeySync,
  claimDisputeSync,
  claimRewardSync,
  closeDisputeSync,
  collectRewardsSync,
  createRecord,
  declineApplicationSync,
  depositFeeSync,
  executeActSync,
  exitLicenceSync,
  finaliseRoundSync,
  getDeployment,
  getFirstOwner,
  getRecords,
  getRewardInput,
  getRewardPeriod,
  getVehicle,
  grantLicenceSync,
  joinDisputeSync,
  lockStakeSync,
  mintEuroSync,
  openDisputeSync,
  postRoundSync,
  registerVehicleSync,
  requireStakeSync,
  ruleDisputeSync,
  scheduleActSync,
  setFeeSync,
  signSaleConsent,
  toAct,
  upholdBySilenceSync,
  vetoRulingSync,
  type WriteClient,
} from "@urcar/sdk"
import { proveRecord } from "@urcar/sdk/disputes"
import { computeRewards } from "@urcar/sdk/rewards"
import { manufactureInput, openRegister, readingInput, startOwnChain } from "@urcar/sdk/testing"
import { type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import { getBlock } from "viem/actions"

const day = 86_400
const euro = 1_000_000n
const stake = 10_000n * euro
const { addresses } = getDeployment(31_337)
const currency = addresses.testEuro
const commitment = (name: string): Hex => keccak256(stringToHex(name))

/** A chain on which writers applied, wrote, were disputed and rewarded, and one left; the federation acted. */
export type TrustStage = Awaited<ReturnType<typeof openTrustStage>>

export async function openTrustStage() {
  const chain = await startOwnChain()
  const register = await openRegister(chain.url, "BE")
  const { department, reader } = register
  const maker = await register.business("maker", "manufacturer")
  await requireStakeSync(department, { role: "workshop", amount: stake })
  await setFeeSync(department, { yearly: 120n * euro, validatorYearly: 60n * euro })

  /** Somebody with euros, which the register's contracts may take. */
  async function person(part: string): Promise<WriteClient> {
    const client = await register.person(part)
    await mintEuroSync(client, { to: client.account.address, amount: 100_000n * euro })
    const { licenseRegistry, disputeCourt, saleDesk, rewardPool } = addresses
    for (const spender of [licenseRegistry, disputeCourt, saleDesk, rewardPool])
      await approveEuroSync(client, { spender, amount: 100_000n * euro })
    return client
  }

  async function apply(part: string): Promise<WriteClient> {
    const client = await person(part)
    await lockStakeSync(client, { amount: stake })
    const profile = { name: `Werkplaats ${part}`, town: "Gent", website: `https://${part}.example` }
    const documents = commitment(part)
    await applyForLicenceSync(client, { country: "BE", roles: ["workshop"], profile, documents })
    return client
  }

  async function grant(client: WriteClient): Promise<WriteClient> {
    await depositFeeSync(client, { amount: 200n * euro })
    await grantLicenceSync(department, { account: client.account.address, roles: ["workshop"] })
    return client
  }

  await mintEuroSync(maker, { to: maker.account.address, amount: 100_000n * euro })
  await approveEuroSync(maker, { spender: addresses.rewardPool, amount: 100_000n * euro })
  const [silent, honest, leaving] = [
    await grant(await apply("silent")),
    await grant(await apply("honest")),
    await grant(await apply("leaving")),
  ]
  const declined = await apply("declined")
  await declineApplicationSync(department, { account: declined.account.address })
  const waiting = await apply("waiting")
  const [accuser, neighbour, buyer] = [
    await person("accuser"),
    await person("neighbour"),
    await person("buyer"),
  ]
  await certifyKeySync(register.police, { key: buyer.account.address })

  const vins = [register.nextVin(), register.nextVin(), register.nextVin()] as const
  for (const vin of vins) {
    const record = createRecord(manufactureInput(vin))
    await registerVehicleSync(maker, { record, owner: maker.account.address })
  }
  const write = (writer: WriteClient, vin: string, km: number) =>
    appendRecordSync(writer, { record: createRecord(readingInput(vin, km)) })
  await write(silent, vins[0], 1_000)
  await write(honest, vins[0], 2_000)
  await write(honest, vins[1], 3_000)
  await write(leaving, vins[1], 4_000)
  const maintained = createRecord({
    ...readingInput(vins[2], 500),
    kind: "maintenance",
    payload: { v: 1, service: "minor", items: ["oil"] },
  })
  await appendRecordSync(honest, { record: maintained })

  async function dispute(vin: string, sequence: number, evidence: string): Promise<bigint> {
    const proof = proveRecord(
      { vin, firstOwner: await getFirstOwner(reader, { vin }), records: await getRecords(reader, { vin }) },
      sequence,
    )
    const reason = "work-not-done"
    const opened = await openDisputeSync(accuser, { vin, ...proof, reason, evidence: commitment(evidence) })
    return opened.event.disputeId
  }

  const upheld = await dispute(vins[0], 2, "pictures")
  await joinDisputeSync(neighbour, { disputeId: upheld, evidence: commitment("more pictures") })
  const rejected = await dispute(vins[0], 3, "hearsay")
  await answerDisputeSync(honest, { disputeId: rejected, commitment: commitment("invoice") })
  await ruleDisputeSync(department, { disputeId: rejected, isUpheld: false, grounds: commitment("grounds") })
  await chain.wait(15 * day)
  await upholdBySilenceSync(neighbour, { disputeId: upheld })
  await closeDisputeSync(neighbour, { disputeId: rejected })
  await chain.wait(15 * day)
  await closeDisputeSync(neighbour, { disputeId: upheld })
  await claimDisputeSync(accuser, { disputeId: upheld })
  const unanswered = await dispute(vins[1], 3, "no such work")
  const vetoed = await dispute(vins[1], 2, "another")
  await answerDisputeSync(honest, { disputeId: vetoed, commitment: commitment("photo") })
  await ruleDisputeSync(department, { disputeId: vetoed, isUpheld: true, grounds: commitment("thin") })
  await vetoRulingSync(chain.guardian, { disputeId: vetoed })
  await exitLicenceSync(leaving)

  const period = await reward(vins[2])
  await actFederally()

  async function reward(vin: string): Promise<bigint> {
    const { head } = await getVehicle(reader, { vin })
    const { timestamp } = await getBlock(reader)
    const terms = {
      ...{ vin, buyer: zeroAddress, currency, price: 10_000n * euro, attester: zeroAddress, odometer: null },
      ...{ head, nonce: 1n, disclosure: commitment("{}"), deadline: Number(timestamp) + day },
    }
    await buyVehicleSync(buyer, { terms, signature: await signSaleConsent(maker, terms) })
    await collectRewardsSync(buyer, { currency })
    const { now } = await getRewardPeriod(reader)
    await chain.wait(29 * day)
    const rewards = computeRewards(await getRewardInput(reader, { currency, period: now }))
    await postRoundSync(maker, { currency, period: now, root: rewards.root, total: rewards.total })
    await chain.wait(15 * day)
    await finaliseRoundSync(maker, { currency, period: now })
    const account = honest.account.address.toLowerCase()
    const amount = rewards.amounts.get(account) ?? 0n
    const proof = rewards.proofs.get(account) ?? []
    await claimRewardSync(honest, { currency, period: now, amount, proof })
    return now
  }

  async function actFederally(): Promise<void> {
    const { federation, guardian } = chain
    const act = async (part: string) => {
      const { account } = await register.person(part)
      return toAct(admitCall({ account: account.address, country: "LU", roles: ["department"] }), 31_337)
    }
    const [executed, cancelled, pending] = [await act("one"), await act("two"), await act("three")]
    await scheduleActSync(federation, { act: executed })
    await scheduleActSync(federation, { act: cancelled })
    await cancelActSync(guardian, { by: federation.account.address, act: cancelled })
    await chain.wait(day)
    await executeActSync(federation, { act: executed })
    await scheduleActSync(federation, { act: pending })
  }

  return {
    chain,
    reader,
    writers: { maker, silent, honest, leaving },
    applicants: { declined, waiting },
    disputes: { upheld, rejected, unanswered, vetoed },
    vins,
    period,
    currency,
  }
}
