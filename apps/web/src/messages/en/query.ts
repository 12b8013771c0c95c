/** The page Query. */
export const query = {
  title: "Query",
  heading: "Look a vehicle up",
}
