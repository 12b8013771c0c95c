// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EfficientHashLib} from "solady/src/utils/EfficientHashLib.sol";

import {Plate} from "./Plate.sol";
import {RecordKind} from "./RecordKind.sol";
import {Stamp} from "./Stamp.sol";
import {Vin} from "./Vin.sol";

using {headAfter, recordedAt} for Link global;

/// One record of a life file as the history head hashes it: what proves that it was written, by whom and when.
struct Link {
    address author;
    RecordKind kind;
    /// Complete, as `RecordAppended` carries it.
    Stamp stamp;
    bytes32 sealedRoot;
    bytes32 evidenceRoot;
    Plate plate;
    /// keccak-256 of the payload.
    bytes32 payloadHash;
    /// keccak-256 of the witnesses, a word each; 0 without any.
    bytes32 witnessesHash;
}

/// The head that this record makes of the one before it, as the vehicle registry computes it.
function headAfter(Link calldata link, Vin vin, bytes27 before) pure returns (bytes27) {
    return bytes27(
        EfficientHashLib.hash(
            bytes32(before),
            bytes32(Vin.unwrap(vin)),
            bytes32(uint256(uint160(link.author))),
            RecordKind.unwrap(link.kind),
            bytes32(Stamp.unwrap(link.stamp)),
            link.sealedRoot,
            link.evidenceRoot,
            bytes32(Plate.unwrap(link.plate)),
            link.payloadHash,
            link.witnessesHash
        )
    );
}

/// Unix seconds.
function recordedAt(Link calldata link) pure returns (uint40) {
    return uint40(Stamp.unwrap(link.stamp) >> 144);
}
