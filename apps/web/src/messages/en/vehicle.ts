/** The page Vehicle. */
export const vehicle = {
  title: "Vehicle",
  heading: "A vehicle’s whole life",
}
