import { kindVectors } from "./kinds.ts"
import { passportVectors } from "./passport.ts"
import { sealVectors } from "./seal.ts"

/** Every file of test vectors that is computed: where it stands under `src/`, and what must stand in it. */
export async function makeVectors(): Promise<Readonly<Record<string, unknown>>> {
  return {
    "kinds/vectors.json": kindVectors(),
    "seal/vectors.json": sealVectors(),
    "passport/vectors.json": await passportVectors(),
  }
}
