// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Stamp} from "./Stamp.sol";

enum Status {
    Active,
    Stolen,
    Exported,
    Scrapped,
    /// Registered wrongly: without an owner until it is registered anew.
    Annulled
}

/// The 96 bits that stand beside the owner in the title's slot (low to high): highest odometer in metres 34,
/// record count 20, block of the last record 32, status 3, breach flag 1, authority transfer pending 1, holder
/// other than the owner 1, reserved for a buyer 1.
type VehicleState is uint96;

using {
    mark,
    recordCount,
    lastBlock,
    status,
    isBreached,
    isFrozen,
    hasHolder,
    isReserved,
    isSalable,
    withStatus,
    withFrozen,
    withHolder,
    withReserved,
    toNextOwner,
    next
} for VehicleState global;

uint256 constant RECORDS_MAX = (1 << 20) - 1;

/// Highest odometer ever read, in metres.
function mark(VehicleState state) pure returns (uint256) {
    return VehicleState.unwrap(state) & ((1 << 34) - 1);
}

function recordCount(VehicleState state) pure returns (uint256) {
    return (VehicleState.unwrap(state) >> 34) & RECORDS_MAX;
}

function lastBlock(VehicleState state) pure returns (uint256) {
    return (VehicleState.unwrap(state) >> 54) & type(uint32).max;
}

function status(VehicleState state) pure returns (Status) {
    return Status((VehicleState.unwrap(state) >> 86) & 7);
}

/// Whether a reading below the mark was ever recorded. Never cleared.
function isBreached(VehicleState state) pure returns (bool) {
    return (VehicleState.unwrap(state) >> 89) & 1 == 1;
}

/// Whether an authority's transfer of the title is announced and still open.
function isFrozen(VehicleState state) pure returns (bool) {
    return (VehicleState.unwrap(state) >> 90) & 1 == 1;
}

/// Whether the owner named somebody else as registered holder.
function hasHolder(VehicleState state) pure returns (bool) {
    return (VehicleState.unwrap(state) >> 91) & 1 == 1;
}

/// Whether it was reserved for a buyer, perhaps until a time now past.
function isReserved(VehicleState state) pure returns (bool) {
    return (VehicleState.unwrap(state) >> 92) & 1 == 1;
}

/// Whether it is active, without an act pending, and was reserved for nobody.
function isSalable(VehicleState state) pure returns (bool) {
    return VehicleState.unwrap(state) & (7 << 86 | 1 << 90 | 1 << 92) == 0;
}

function withStatus(VehicleState state, Status next) pure returns (VehicleState) {
    return VehicleState.wrap(VehicleState.unwrap(state) & ~uint96(7 << 86) | uint96(uint8(next)) << 86);
}

function withFrozen(VehicleState state, bool frozen) pure returns (VehicleState) {
    return VehicleState.wrap(VehicleState.unwrap(state) & ~uint96(1 << 90) | (frozen ? uint96(1 << 90) : 0));
}

function withHolder(VehicleState state, bool named) pure returns (VehicleState) {
    return VehicleState.wrap(VehicleState.unwrap(state) & ~uint96(1 << 91) | (named ? uint96(1 << 91) : 0));
}

function withReserved(VehicleState state, bool reserved) pure returns (VehicleState) {
    return VehicleState.wrap(VehicleState.unwrap(state) & ~uint96(1 << 92) | (reserved ? uint96(1 << 92) : 0));
}

/// Without what was the last owner's: its registered holder and a reservation.
function toNextOwner(VehicleState state) pure returns (VehicleState) {
    return VehicleState.wrap(VehicleState.unwrap(state) & ~uint96(1 << 91 | 1 << 92));
}

/// The state after the record with this stamp: the mark never drops, the breach flag never clears.
function next(VehicleState state, Stamp stamp) view returns (VehicleState) {
    unchecked {
        uint256 bits = VehicleState.unwrap(state);
        uint256 highest = mark(state);
        if (stamp.unit() != 0) {
            uint256 metres = stamp.metres();
            if (metres < highest) bits |= 1 << 89;
            else highest = metres;
        }
        bits &= ~uint256((1 << 86) - 1);
        return VehicleState.wrap(
            uint96(bits | highest | uint256(stamp.sequence()) << 34 | uint256(uint32(block.number)) << 54)
        );
    }
}
