import { type Hex, keccak256, stringToHex } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { WriteClient } from "../chain/clients.ts"
import { getDeployment } from "../chain/deployment.ts"
import {
  NotDepartmentOfError,
  StakeStillLockedError,
  StakeTooLowError,
  StandingForbidsError,
} from "../errors/authority-refusals.ts"
import {
  ApplicationMissingError,
  DepositTooLowError,
  NothingCollectedError,
  NothingDepositedError,
  RenewalTooEarlyError,
  TermNotOverError,
  TermOverError,
  ValidatorFeeHigherError,
} from "../errors/licence-refusals.ts"
import { StillCourtError } from "../errors/trust-refusals.ts"
import { decodeProfile } from "../profile/profile.ts"
import { type OwnChain, startOwnChain } from "../testing/own-chain.ts"
import { openRegister, type TestRegister } from "../testing/register.ts"
import { applyForLicence, applyForLicenceSync } from "./applyForLicence/applyForLicence.ts"
import { approveEuroSync } from "./approveEuro/approveEuro.ts"
import { collectFees, collectFeesSync } from "./collectFees/collectFees.ts"
import { declineApplication, declineApplicationSync } from "./declineApplication/declineApplication.ts"
import { depositFeeSync } from "./depositFee/depositFee.ts"
import { exitLicenceSync } from "./exitLicence/exitLicence.ts"
import { getApplication } from "./getApplication/getApplication.ts"
import { getFee } from "./getFee/getFee.ts"
import { getLicence } from "./getLicence/getLicence.ts"
import { getLicenceTerm } from "./getLicenceTerm/getLicenceTerm.ts"
import { getStake } from "./getStake/getStake.ts"
import { grantLicence, grantLicenceSync } from "./grantLicence/grantLicence.ts"
import { lapseLicence, lapseLicenceSync } from "./lapseLicence/lapseLicence.ts"
import { lockStakeSync } from "./lockStake/lockStake.ts"
import { mintEuroSync } from "./mintEuro/mintEuro.ts"
import { reinstateLicence, reinstateLicenceSync } from "./reinstateLicence/reinstateLicence.ts"
import { releaseStake } from "./releaseStake/releaseStake.ts"
import { renewLicence, renewLicenceSync } from "./renewLicence/renewLicence.ts"
import { requireStakeSync } from "./requireStake/requireStake.ts"
import { setFee, setFeeSync } from "./setFee/setFee.ts"
import { withdrawApplication, withdrawApplicationSync } from "./withdrawApplication/withdrawApplication.ts"
import { withdrawFee, withdrawFeeSync } from "./withdrawFee/withdrawFee.ts"
import { withdrawStake, withdrawStakeSync } from "./withdrawStake/withdrawStake.ts"

const day = 86_400
const euro = 1_000_000n
const stake = 10_000n * euro
const yearly = 120n * euro
const { addresses } = getDeployment(31_337)
const profile = { name: "Garage Test", town: "Gent", website: "https://garage.example" }
const documents: Hex = keccak256(stringToHex("extract of the trade register"))
const application = { country: "BE", roles: ["workshop"], profile, documents } as const

let chain: OwnChain
let register: TestRegister
let count = 0

beforeAll(async () => {
  chain = await startOwnChain()
  register = await openRegister(chain.url, "BE")
  await requireStakeSync(register.department, { role: "workshop", amount: stake })
  const fees = { yearly, validatorYearly: 60n * euro }
  await expect(setFee(register.department, { yearly: 1n, validatorYearly: 2n })).rejects.toBeInstanceOf(
    ValidatorFeeHigherError,
  )
  const { event } = await setFeeSync(register.department, fees)
  expect(event).toMatchObject(fees)
})
afterAll(() => chain.stop())

/** Somebody with euros, which the registry may take, and with a stake. */
async function business(): Promise<WriteClient> {
  count += 1
  const client = await register.person(`workshop ${count}`)
  await mintEuroSync(client, { to: client.account.address, amount: 2n * stake })
  await approveEuroSync(client, { spender: addresses.licenseRegistry, amount: 2n * stake })
  await lockStakeSync(client, { amount: stake })
  return client
}

async function licensed(): Promise<WriteClient> {
  const client = await business()
  await depositFeeSync(client, { amount: yearly })
  await applyForLicenceSync(client, application)
  await grantLicenceSync(register.department, { account: client.account.address, roles: ["workshop"] })
  return client
}

describe("applications", () => {
  test("behavior: apply, wait, be granted", async () => {
    const client = await business()
    const { address: account } = client.account
    const { event } = await applyForLicenceSync(client, application)
    expect(event).toMatchObject({ account, documents })
    expect(decodeProfile(event.profile)).toEqual(profile)
    expect(await getApplication(register.reader, { account })).toMatchObject({
      country: "BE",
      roles: ["workshop"],
    })
    const grant = { account, roles: ["workshop"] } as const
    await expect(grantLicence(register.department, grant)).rejects.toBeInstanceOf(DepositTooLowError)
    await depositFeeSync(client, { amount: yearly })
    await grantLicenceSync(register.department, grant)
    expect(await getApplication(register.reader, { account })).toBeNull()
    expect(await getLicence(register.reader, { account })).toMatchObject({
      standing: "active",
      country: "BE",
    })
    await expect(applyForLicence(client, application)).rejects.toBeInstanceOf(StandingForbidsError)
  })

  test("behavior: the department declines, the business takes back", async () => {
    const client = await business()
    const { address: account } = client.account
    await applyForLicenceSync(client, application)
    const neighbour = await openRegister(chain.url, "LU")
    const foreign = declineApplication(neighbour.department, { account })
    await expect(foreign).rejects.toBeInstanceOf(NotDepartmentOfError)
    const declined = await declineApplicationSync(register.department, { account })
    expect(declined.event).toMatchObject({ account, outcome: 1 })
    await applyForLicenceSync(client, application)
    const { event } = await withdrawApplicationSync(client)
    expect(event).toMatchObject({ account, outcome: 2 })
    await expect(withdrawApplication(client)).rejects.toBeInstanceOf(ApplicationMissingError)
  })

  test("error: StakeTooLowError without the stake", async () => {
    const client = await register.person("without a stake")
    await expect(applyForLicence(client, application)).rejects.toBeInstanceOf(StakeTooLowError)
  })
})

describe("fees and terms", () => {
  test("behavior: a licence is paid for a year, renewed near its end, and the fees are the country’s", async () => {
    const client = await licensed()
    const { address: account } = client.account
    const { paidUntil, deposit } = await getLicenceTerm(register.reader, { account })
    expect(deposit).toBe(0n)
    await depositFeeSync(client, { amount: 2n * yearly })
    await expect(renewLicence(register.department, { account })).rejects.toBeInstanceOf(RenewalTooEarlyError)
    await chain.wait(300 * day)
    const { event } = await renewLicenceSync(register.department, { account })
    expect(event).toMatchObject({ account, paidUntil: paidUntil + 365 * day, fee: yearly })
    const { collected } = await getFee(register.reader, { country: "BE" })
    expect(collected).toBeGreaterThanOrEqual(2n * yearly)
    const collection = await collectFeesSync(register.department)
    expect(collection.event.amount).toBe(collected)
    await expect(collectFees(register.department)).rejects.toBeInstanceOf(NothingCollectedError)
    expect((await withdrawFeeSync(client)).event).toMatchObject({ account, amount: yearly })
    await expect(withdrawFee(client)).rejects.toBeInstanceOf(NothingDepositedError)
  })

  test("behavior: anyone lets an unpaid licence lapse; it comes back once it is paid", async () => {
    const client = await licensed()
    const { address: account } = client.account
    await expect(lapseLicence(client, { account })).rejects.toBeInstanceOf(TermNotOverError)
    await chain.wait(396 * day)
    await lapseLicenceSync(register.police, { account })
    expect(await getLicence(register.reader, { account })).toMatchObject({ standing: "suspended" })
    await expect(reinstateLicence(register.department, { account })).rejects.toBeInstanceOf(TermOverError)
    await depositFeeSync(client, { amount: yearly })
    await renewLicenceSync(register.department, { account })
    await reinstateLicenceSync(register.department, { account })
    expect(await getLicence(register.reader, { account })).toMatchObject({ standing: "active" })
  })
})

describe("exit", () => {
  test("behavior: the stake comes back after 90 days", async () => {
    const client = await licensed()
    const { address: account } = client.account
    expect(await getStake(register.reader, { account })).toEqual({
      ...{ locked: stake, available: stake, reserved: 0n, unbondedAt: 0 },
    })
    await exitLicenceSync(client)
    expect(await getLicence(register.reader, { account })).toMatchObject({ standing: "exiting" })
    await expect(withdrawStake(client)).rejects.toBeInstanceOf(StakeStillLockedError)
    await chain.wait(91 * day)
    const { event } = await withdrawStakeSync(client)
    expect(event).toMatchObject({ account, stake: 0n })
  })

  test("error: StillCourtError for a court that was not dismissed", async () => {
    const { address: account } = (await licensed()).account
    const release = releaseStake(register.police, { court: addresses.disputeCourt, account })
    await expect(release).rejects.toBeInstanceOf(StillCourtError)
  })
})
