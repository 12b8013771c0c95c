import { expect, test } from "vitest"
import * as country from "./country/index.ts"
import * as disputes from "./disputes/index.ts"
import * as kinds from "./kinds/index.ts"
import * as odometer from "./odometer/index.ts"
import * as parts from "./parts/index.ts"
import * as payload from "./payload/index.ts"
import * as plate from "./plate/index.ts"
import * as profile from "./profile/index.ts"
import * as rewards from "./rewards/index.ts"
import * as score from "./score/index.ts"
import * as vin from "./vin/index.ts"

test("the pure core exports this, and a change of it is seen in review", () => {
  const folders = { country, disputes, kinds, odometer, parts, payload, plate, profile, rewards, score, vin }
  const names = Object.entries(folders).map(
    ([folder, exports]) => `${folder}: ${Object.keys(exports).sort().join(" ")}`,
  )
  expect(names).toMatchInlineSnapshot(`
    [
      "country: countryCodes isCountryCode",
      "disputes: disputeOutcomes disputePhases disputeReasons maximumLinks proveRecord toLink",
      "kinds: bodies categories checkOdometer checklistGrades checklistPoints colours currencies emissionClasses fuels gearboxes getKind hasRole isKindName isRoleName kindFromBytes32 kindNames kindToBytes32 kinds kindsByName licensedRoles roleBit roleNames rolesFromMask rolesToMask rules witnessingRoles worstGrade",
      "odometer: explainCorrection formatOdometerText isOdometerUnit judgeOdometer maximumOdometer metresToKilometres metresToUnit odometerFromChain odometerLimits odometerToChain odometerToMetres odometerUnitIds parseOdometerEntry parseOdometerText toListingEntry toOdometer toOdometerEntry toUnixSeconds",
      "parts: flagPart normalisePartCode partKey partSightings vehicleFates",
      "payload: decodePayload encodePayload maximumPayloadBytes toCanonicalJson",
      "plate: formatPlate formatPlateText hasNationalFormat normalisePlate parsePlateText plateCandidates plateFromBytes16 plateToBytes16",
      "profile: decodeProfile encodeProfile maximumProfileBytes",
      "rewards: computeRewards createRewardTree rewardClasses rewardFormula rewardLeaf rewardSale verifyRewardProof",
      "score: scoreFormula scoreWriter",
      "vin: computeCheckDigit isVin modelYears parseVin requiresCheckDigit splitVin vinFromBytes vinFromTokenId vinTail vinToBytes vinToTokenId",
    ]
  `)
})
