// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

enum OdometerUnit {
    None,
    Kilometre,
    Mile
}

/// What a record says in numbers, in one word (low to high bits): sequence 32, supersedes 32, odometer 32, unit 8,
/// occurredAt 40, recordedAt 40, previousBlock 40. The author states the middle four; the register adds the others.
/// Times are Unix seconds; `supersedes` is the sequence of the record this one corrects, 0 for none.
type Stamp is uint256;

using {sequence, supersedes, odometer, unit, occurredAt, isValid, metres, complete} for Stamp global;

uint256 constant ODOMETER_HIGHEST = 9_999_999;

/// @dev The bits that are the author's: 32 to 143.
uint256 constant STATED = ((1 << 144) - 1) ^ ((1 << 32) - 1);

function sequence(Stamp stamp) pure returns (uint32) {
    return uint32(Stamp.unwrap(stamp));
}

function supersedes(Stamp stamp) pure returns (uint32) {
    return uint32(Stamp.unwrap(stamp) >> 32);
}

/// As the instrument shows it, in `unit`.
function odometer(Stamp stamp) pure returns (uint32) {
    return uint32(Stamp.unwrap(stamp) >> 64);
}

/// @dev An `OdometerUnit` where `isValid`.
function unit(Stamp stamp) pure returns (uint8) {
    return uint8(Stamp.unwrap(stamp) >> 96);
}

function occurredAt(Stamp stamp) pure returns (uint40) {
    return uint40(Stamp.unwrap(stamp) >> 104);
}

/// Whether the odometer is one of a known unit and range, or none at all.
function isValid(Stamp stamp) pure returns (bool) {
    uint8 code = unit(stamp);
    return code == 0 ? odometer(stamp) == 0 : code < 3 && odometer(stamp) <= ODOMETER_HIGHEST;
}

/// Integer metres, rounded down (1 international mile = 1,609.344 m).
function metres(Stamp stamp) pure returns (uint256) {
    unchecked {
        return unit(stamp) == uint8(OdometerUnit.Mile)
            ? uint256(odometer(stamp)) * 1_609_344 / 1000
            : uint256(odometer(stamp)) * 1000;
    }
}

/// What the author stated, with what the register knows.
function complete(Stamp stated, uint256 sequence_, uint256 previousBlock) view returns (Stamp) {
    return Stamp.wrap(Stamp.unwrap(stated) & STATED | sequence_ | block.timestamp << 144 | previousBlock << 184);
}

library Stamps {
    /// What an author states.
    function state(uint32 odometer_, OdometerUnit unit_, uint256 occurredAt_, uint32 supersedes_)
        internal
        pure
        returns (Stamp)
    {
        return Stamp.wrap(
            uint256(supersedes_) << 32 | uint256(odometer_) << 64 | uint256(unit_) << 96 | occurredAt_ << 104
        );
    }
}
