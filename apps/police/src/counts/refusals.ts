import { Refusal } from "@urcar/service"

export class AuthorisationRefusal extends Refusal {
  constructor() {
    super(401, "authorisation", "Sign the request: Authorization: UrCar account=…, deadline=…, signature=….")
  }
}
export class NotYourVehicleRefusal extends Refusal {
  constructor() {
    super(403, "not-your-vehicle", "Only its owner and its registered holder may count.")
  }
}
