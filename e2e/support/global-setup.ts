import { startControl } from "./control.ts"
import { startStoryProduct } from "./product.ts"

/** Starts the product before the first story, and stops it after the last one, also when the run is interrupted. */
export default async function setUp(): Promise<() => Promise<void>> {
  const product = await startStoryProduct()
  const control = await startControl(product)
  process.env.STORY_PRODUCT = JSON.stringify({ ...product.place, controlUrl: control.url })
  return async () => {
    await control.close()
    await product.remove()
  }
}
