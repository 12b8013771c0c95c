// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Plate} from "./Plate.sol";
import {RecordKind} from "./RecordKind.sol";
import {Stamp} from "./Stamp.sol";
import {Vin} from "./Vin.sol";

/// What an author states about a vehicle.
struct Record {
    Vin vin;
    RecordKind kind;
    /// Time of the event, odometer and superseded record; the register's own parts of the word are ignored.
    Stamp stated;
    /// Salted Merkle root of the sealed fields; 0 for none.
    bytes32 sealedRoot;
    /// Commitment to pictures and reports; 0 for none.
    bytes32 evidenceRoot;
    /// The one on the vehicle now, against slips of the keyboard; the new one in a `plate` record.
    Plate plate;
    /// Canonical JSON (RFC 8785) by the kind's published schema, at most 4,096 bytes.
    string payload;
}

/// A record with all who answer for it. Each signs the same EIP-712 digest.
struct SignedRecord {
    Record record;
    address author;
    /// The author's, unordered.
    uint256 nonce;
    /// Unix seconds, inclusive.
    uint40 deadline;
    address[] witnesses;
    /// The author's first (empty when the author sends the transaction), then the witnesses' in their order.
    bytes[] signatures;
}

/// Records of one author under one signature (empty when the author sends the transaction). None may need a witness.
struct RecordBatch {
    Record[] records;
    address author;
    uint256 nonce;
    uint40 deadline;
    bytes signature;
}

/// A title holder's consent to one sale. What the holder signs (EIP-712) also names the VIN and the odometer, which
/// stand in the sale's record.
struct SaleConsent {
    /// The contract that may settle.
    address desk;
    /// Zero for anyone.
    address buyer;
    /// ERC-20, or zero for the native coin.
    address currency;
    /// In the currency's smallest unit.
    uint256 price;
    /// The desk's further terms, hashed by the desk.
    bytes32 terms;
    /// The vehicle's history head the holder confirms.
    bytes27 head;
    /// The holder's, unordered.
    uint256 nonce;
    /// Unix seconds, inclusive.
    uint40 deadline;
}
