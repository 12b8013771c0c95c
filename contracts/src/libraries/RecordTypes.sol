// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EfficientHashLib} from "solady/src/utils/EfficientHashLib.sol";
import {LibBit} from "solady/src/utils/LibBit.sol";
import {LibString} from "solady/src/utils/LibString.sol";

import {Plate} from "../types/Plate.sol";
import {Record, RecordBatch, SaleConsent, SignedRecord} from "../types/Record.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {OdometerUnit, Stamp} from "../types/Stamp.sol";
import {Vin} from "../types/Vin.sol";

/// The EIP-712 structs of the register. VIN, plate, kind, odometer and payload are strings a wallet can show.
library RecordTypes {
    // Whole literals, so that the compiler hashes them.
    bytes32 internal constant RECORD = keccak256(
        "Record(string vin,string plate,string kind,string odometer,string payload,uint40 occurredAt,uint32 supersedes,bytes32 sealedRoot,bytes32 evidenceRoot)"
    );
    bytes32 internal constant SIGNED_RECORD = keccak256(
        "SignedRecord(Record record,address author,address[] witnesses,uint256 nonce,uint40 deadline)Record(string vin,string plate,string kind,string odometer,string payload,uint40 occurredAt,uint32 supersedes,bytes32 sealedRoot,bytes32 evidenceRoot)"
    );
    bytes32 internal constant REGISTRATION = keccak256(
        "Registration(Record record,address owner,address author,address[] witnesses,uint256 nonce,uint40 deadline)Record(string vin,string plate,string kind,string odometer,string payload,uint40 occurredAt,uint32 supersedes,bytes32 sealedRoot,bytes32 evidenceRoot)"
    );
    bytes32 internal constant RECORD_BATCH = keccak256(
        "RecordBatch(Record[] records,address author,uint256 nonce,uint40 deadline)Record(string vin,string plate,string kind,string odometer,string payload,uint40 occurredAt,uint32 supersedes,bytes32 sealedRoot,bytes32 evidenceRoot)"
    );
    bytes32 internal constant SALE_CONSENT = keccak256(
        "SaleConsent(string vin,address desk,address buyer,address currency,uint256 price,string odometer,bytes32 terms,bytes27 head,uint256 nonce,uint40 deadline)"
    );

    function hash(Record calldata record) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            RECORD,
            keccak256(abi.encodePacked(record.vin)),
            textHash(bytes32(Plate.unwrap(record.plate))),
            textHash(RecordKind.unwrap(record.kind)),
            odometerHash(record.stated),
            EfficientHashLib.hashCalldata(bytes(record.payload)),
            bytes32(uint256(record.stated.occurredAt())),
            bytes32(uint256(record.stated.supersedes())),
            record.sealedRoot,
            record.evidenceRoot
        );
    }

    function hash(SignedRecord calldata signed) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            SIGNED_RECORD,
            hash(signed.record),
            word(signed.author),
            hash(signed.witnesses),
            bytes32(signed.nonce),
            bytes32(uint256(signed.deadline))
        );
    }

    function hash(SignedRecord calldata signed, address owner) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            REGISTRATION,
            hash(signed.record),
            word(owner),
            word(signed.author),
            hash(signed.witnesses),
            bytes32(signed.nonce),
            bytes32(uint256(signed.deadline))
        );
    }

    function hash(RecordBatch calldata batch) internal pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](batch.records.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = hash(batch.records[i]);
        }
        return EfficientHashLib.hash(
            RECORD_BATCH,
            keccak256(abi.encodePacked(hashes)),
            word(batch.author),
            bytes32(batch.nonce),
            bytes32(uint256(batch.deadline))
        );
    }

    function hash(SaleConsent calldata consent, Record calldata record) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            SALE_CONSENT,
            keccak256(abi.encodePacked(record.vin)),
            word(consent.desk),
            word(consent.buyer),
            word(consent.currency),
            bytes32(consent.price),
            odometerHash(record.stated),
            consent.terms,
            bytes32(consent.head),
            bytes32(consent.nonce),
            bytes32(uint256(consent.deadline))
        );
    }

    /// Of "123456 km", "98000 mi", or nothing.
    function odometerHash(Stamp stated) private pure returns (bytes32) {
        uint8 unit = stated.unit();
        if (unit == 0) return keccak256("");
        string memory digits = LibString.toString(uint256(stated.odometer()));
        return keccak256(abi.encodePacked(digits, unit == uint8(OdometerUnit.Kilometre) ? " km" : " mi"));
    }

    /// Of the ASCII text that stands left-aligned in `text`.
    function textHash(bytes32 text) private pure returns (bytes32) {
        uint256 length = 32 - LibBit.ffs(uint256(text)) / 8;
        return text == 0 ? keccak256("") : EfficientHashLib.hash(abi.encodePacked(text), 0, length);
    }

    function hash(address[] calldata witnesses) private pure returns (bytes32) {
        return witnesses.length == 0 ? keccak256("") : keccak256(abi.encodePacked(witnesses));
    }

    function word(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }
}
