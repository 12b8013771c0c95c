import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/** What axe finds on a page as it stands, each as "rule: element". */
export async function faultsOf(page: Page): Promise<string[]> {
  // No page holds a frame, so axe need not gather from several; and nobody reads what passes.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] })
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
}
