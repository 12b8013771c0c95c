export { InsuredCar } from "./insured-car.tsx"
export { InsurerForm } from "./insurer-form.tsx"
