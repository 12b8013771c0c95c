// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OdometerUnit} from "./Record.sol";

/// Where a record stands in its vehicle's life, in one word (low to high bits): sequence 32, supersedes 32,
/// odometer 32, unit 8, occurredAt 40, recordedAt 40, previousBlock 40.
type Stamp is uint256;

using {sequence, odometer, unit} for Stamp global;

function sequence(Stamp stamp) pure returns (uint32) {
    return uint32(Stamp.unwrap(stamp));
}

function odometer(Stamp stamp) pure returns (uint32) {
    return uint32(Stamp.unwrap(stamp) >> 64);
}

function unit(Stamp stamp) pure returns (OdometerUnit) {
    return OdometerUnit(uint8(Stamp.unwrap(stamp) >> 96));
}

library Stamps {
    function pack(
        uint256 sequence_,
        uint256 supersedes,
        uint256 odometer_,
        OdometerUnit unit_,
        uint256 occurredAt,
        uint256 recordedAt,
        uint256 previousBlock
    ) internal pure returns (Stamp) {
        return Stamp.wrap(
            sequence_ | supersedes << 32 | odometer_ << 64 | uint256(unit_) << 96 | occurredAt << 104 | recordedAt << 144
                | previousBlock << 184
        );
    }
}
