// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {VehicleState} from "./VehicleState.sol";

/// A title's slot: the owner (low 160 bits) and, beside it, the vehicle's state (high 96).
type Title is uint256;

using {owner, state, movedTo, withState} for Title global;

/// Zero for a vehicle that is not registered.
function owner(Title title) pure returns (address) {
    return address(uint160(Title.unwrap(title)));
}

function state(Title title) pure returns (VehicleState) {
    return VehicleState.wrap(uint96(Title.unwrap(title) >> 160));
}

/// The title with a new owner, who is also its registered holder until they name another; reserved for nobody.
function movedTo(Title title, address next) pure returns (Title) {
    Title kept = withState(title, state(title).toNextOwner());
    return Title.wrap(Title.unwrap(kept) & ~uint256(type(uint160).max) | uint160(next));
}

function withState(Title title, VehicleState next) pure returns (Title) {
    return Title.wrap(Title.unwrap(title) & type(uint160).max | uint256(VehicleState.unwrap(next)) << 160);
}
