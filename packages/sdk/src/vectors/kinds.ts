import { stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { kinds } from "../kinds/catalogue.ts"
import { kindToBytes32 } from "../kinds/names.ts"
import { samples } from "../kinds/samples.ts"
import { encodePayload } from "../payload/payload.ts"

/** A payload of every kind as it is hashed, and payloads that are none. */
export function kindVectors() {
  return {
    payloads: kinds.map(({ name }) => {
      const payload = encodePayload(Reflect.get(samples, name))
      return {
        kind: name,
        kindBytes: kindToBytes32(name),
        payload,
        payloadHash: keccak256(stringToHex(payload)),
      }
    }),
    invalid: invalid.map(([kind, payload]) => ({ kind, payload })),
  }
}

/** Not canonical, or not of the kind's schema. */
const invalid: readonly (readonly [string, string])[] = [
  ["reading", '{"v":1,"source":"instrument"}'],
  ["reading", '{ "source":"instrument","v":1}'],
  ["reading", '{"source":"instrument","v":1.0}'],
  ["reading", '{"source":"instrument","v":2}'],
  ["reading", '{"note":"call me","source":"instrument","v":1}'],
  ["reading", '{"source":"guess","v":1}'],
  ["reading", '{"source":null,"v":1}'],
  ["policy", '{"cover":"liability","coverFrom":"2024-05-01","coverUntil":"2024-04-30","v":1}'],
  ["condition-report", '{"checklist":{},"damages":[],"purpose":"sale","v":1}'],
  ["part-scrapped", '{"maker":"zf","part":"gearbox","reason":"worn","serial":"8HP-1","v":1}'],
  ["recall-done", '{"campaign":"93AB","result":"remedied","serial":"a b","v":1}'],
  ["claim", '{"areas":["front","front"],"cause":"hail","outcome":"paid","v":1}'],
]
