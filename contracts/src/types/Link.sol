// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Plate} from "./Plate.sol";
import {RecordKind} from "./RecordKind.sol";
import {Stamp} from "./Stamp.sol";

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
