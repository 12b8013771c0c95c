/** The page Trade. */
export const trade = {
  title: "Trade",
  heading: "Buy and sell",
}
