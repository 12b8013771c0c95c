import { expect, test } from "vitest"
import * as anchor from "./anchor/index.ts"
import * as archive from "./archive/index.ts"
import * as country from "./country/index.ts"
import * as coverage from "./coverage-meter/index.ts"
import * as disputes from "./disputes/index.ts"
import * as exporting from "./export/index.ts"
import * as header from "./header/index.ts"
import * as kinds from "./kinds/index.ts"
import * as odometer from "./odometer/index.ts"
import * as parts from "./parts/index.ts"
import * as passport from "./passport/index.ts"
import * as patrol from "./patrol/index.ts"
import * as payload from "./payload/index.ts"
import * as plate from "./plate/index.ts"
import * as price from "./price/index.ts"
import * as profile from "./profile/index.ts"
import * as recalls from "./recalls/index.ts"
import * as rewards from "./rewards/index.ts"
import * as score from "./score/index.ts"
import * as seal from "./seal/index.ts"
import * as vin from "./vin/index.ts"

test("the pure core exports this, and a change of it is seen in review", () => {
  const folders = {
    anchor,
    archive,
    country,
    coverage,
    disputes,
    exporting,
    header,
    kinds,
    odometer,
    parts,
    passport,
    patrol,
    payload,
    plate,
    price,
    profile,
    recalls,
    rewards,
    score,
    seal,
    vin,
  }
  const names = Object.entries(folders).map(
    ([folder, exports]) => `${folder}: ${Object.keys(exports).sort().join(" ")}`,
  )
  expect(names).toMatchInlineSnapshot(`
    [
      "anchor: AnchorMissingError AnchorsWithheldError HeadLostError HeadNotNewerError anchorChain checkAnchoredHeads createAnchorContract createRpc listAnchoredHeads readChainId",
      "archive: ArchiveError readEvents verifyArchive writeArchive",
      "country: countryCodes isCountryCode",
      "coverage: coveredRoles coveredTopics measureCoverage",
      "disputes: disputeOutcomes disputePhases disputeReasons maximumLinks proveRecord toLink",
      "exporting: CredentialKeyError didOf euCodes issueCredential toCar toEuCodes toJsonLd unstatedTopics",
      "header: encodeTransaction findHeaderRule hashHeader headerFields readHeader transactionsRoot",
      "kinds: bodies categories checkOdometer checklistGrades checklistPoints colours currencies emissionClasses fuels gearboxes getKind hasRole isKindName isRoleName kindFromBytes32 kindNames kindToBytes32 kinds kindsByName licensedRoles roleBit roleNames rolesFromMask rolesToMask rules sealableFields witnessingRoles worstGrade",
      "odometer: explainCorrection formatOdometerText isOdometerUnit judgeOdometer maximumOdometer metresToKilometres metresToUnit odometerFromChain odometerLimits odometerToChain odometerToMetres odometerUnitIds parseOdometerEntry parseOdometerText toListingEntry toOdometer toOdometerEntry toUnixSeconds",
      "parts: flagPart normalisePartCode partKey partSightings vehicleFates",
      "passport: CheckpointError PassportFormatError checkpointSigners checkpointTypedData createRegisterTree decodePassport encodePassport issuePassport maximumPassportBytes maximumPassportRecords parseCheckpoint passportDays passportFromText passportToText readPassport readSnapshots readTree requiredDepartments signCheckpoint signingDepartments verifyPassport",
      "patrol: PatrolSnapshotError encodePatrolSnapshot findInSnapshot judgeFacts judgeSnapshotAge openPatrolSnapshot patrolFactKinds patrolSnapshotTypedData patrolStatuses sealRows snapshotAges toPatrolFact writePatrolRow",
      "payload: decodePayload encodePayload maximumPayloadBytes toCanonicalJson",
      "plate: formatPlate formatPlateText hasNationalFormat normalisePlate parsePlateText plateCandidates plateFromBytes16 plateToBytes16",
      "price: createPriceBook estimatePrice evaluatePrices judgePrice priceFormula priceStandings priceVehicle toPriceKey toPriceSale toPriceVehicle",
      "profile: decodeProfile encodeProfile maximumProfileBytes",
      "recalls: campaignOf isInRange listRecalls matchRecalls readRecallLines readVins wmisOf",
      "rewards: computeRewards createRewardTree rewardClasses rewardFormula rewardLeaf rewardSale verifyRewardProof",
      "score: scoreFormula scoreWriter",
      "seal: GrantExpiredError GrantForgedError InvalidRecipientError KeyNotDerivableError KeyStatementForgedError NotRecipientError NotSealedError SealBrokenError SealRequestForgedError SealedFormatError SealedMismatchError UnknownSealedFieldError carGrantTypedData decodeDisclosure decodeSealedPart decryptFile deriveEncryptionKey discloseField encodeDisclosure encodeSealedPart encryptFile encryptionKeyFromSignature encryptionKeyTypedData erasePart grantField grantPart grantTypedData hashFile isRecipient keyStatementTypedData maximumDisclosureBytes maximumFileBytes maximumHeaderBytes maximumSealedBytes maximumSealedFields minimumPayloadBytes openGrant openPart parseGrant readSealHeader saltBytes saltFields sealPart sealRequestTypedData sealedRoot signCarGrant signKeyStatement signSealRequest unwrapKey verifyCarGrant verifyDisclosure verifyGrant verifyKeyStatement verifySealRequest wrapKey",
      "vin: computeCheckDigit isVin modelYears parseVin requiresCheckDigit splitVin vinFromBytes vinFromTokenId vinTail vinToBytes vinToTokenId",
    ]
  `)
})
