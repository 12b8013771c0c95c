import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

/**
 * What axe finds on a page as it stands, each as "rule: element".
 * @param rules which to ask; all of them unless told
 */
export async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  // No page holds a frame, so axe need not gather from several; and nobody reads what passes.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] })
  if (rules) axe.withRules(rules)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
}
