// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EfficientHashLib} from "solady/src/utils/EfficientHashLib.sol";
import {LibString} from "solady/src/utils/LibString.sol";

import {Plate} from "../types/Plate.sol";
import {OdometerUnit, Record, RecordBatch, SaleConsent, SignedRecord} from "../types/Record.sol";
import {RecordKind} from "../types/RecordKind.sol";
import {Vin} from "../types/Vin.sol";

/// The EIP-712 structs of the register. VIN, plate, kind, odometer and payload are strings a wallet can show.
library RecordTypes {
    bytes internal constant RECORD =
        "Record(string vin,string plate,string kind,string odometer,string payload,uint40 occurredAt,uint32 supersedes,bytes32 sealedRoot,bytes32 evidenceRoot)";
    bytes32 internal constant RECORD_TYPEHASH = keccak256(RECORD);
    bytes32 internal constant SIGNED_RECORD_TYPEHASH = keccak256(
        abi.encodePacked(
            "SignedRecord(Record record,address author,address[] witnesses,uint256 nonce,uint40 deadline)", RECORD
        )
    );
    bytes32 internal constant REGISTRATION_TYPEHASH = keccak256(
        abi.encodePacked(
            "Registration(Record record,address owner,address author,address[] witnesses,uint256 nonce,uint40 deadline)",
            RECORD
        )
    );
    bytes32 internal constant RECORD_BATCH_TYPEHASH = keccak256(
        abi.encodePacked("RecordBatch(Record[] records,address author,uint256 nonce,uint40 deadline)", RECORD)
    );
    bytes32 internal constant SALE_CONSENT_TYPEHASH = keccak256(
        "SaleConsent(string vin,address desk,address buyer,address currency,uint256 price,string odometer,bytes32 terms,bytes27 head,uint256 nonce,uint40 deadline)"
    );

    function hash(Record calldata record) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            RECORD_TYPEHASH,
            textHash(bytes32(Vin.unwrap(record.vin))),
            textHash(bytes32(Plate.unwrap(record.plate))),
            textHash(RecordKind.unwrap(record.kind)),
            odometerHash(record.odometer, record.unit),
            EfficientHashLib.hashCalldata(bytes(record.payload)),
            bytes32(uint256(record.occurredAt)),
            bytes32(uint256(record.supersedes)),
            record.sealedRoot,
            record.evidenceRoot
        );
    }

    function hash(SignedRecord calldata signed) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            SIGNED_RECORD_TYPEHASH,
            hash(signed.record),
            word(signed.author),
            keccak256(abi.encodePacked(signed.witnesses)),
            bytes32(signed.nonce),
            bytes32(uint256(signed.deadline))
        );
    }

    function hash(SignedRecord calldata signed, address owner) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            REGISTRATION_TYPEHASH,
            hash(signed.record),
            word(owner),
            word(signed.author),
            keccak256(abi.encodePacked(signed.witnesses)),
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
            RECORD_BATCH_TYPEHASH,
            keccak256(abi.encodePacked(hashes)),
            word(batch.author),
            bytes32(batch.nonce),
            bytes32(uint256(batch.deadline))
        );
    }

    function hash(SaleConsent calldata consent, Record calldata record) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            SALE_CONSENT_TYPEHASH,
            textHash(bytes32(Vin.unwrap(record.vin))),
            word(consent.desk),
            word(consent.buyer),
            word(consent.currency),
            bytes32(consent.price),
            odometerHash(record.odometer, record.unit),
            consent.terms,
            bytes32(consent.head),
            bytes32(consent.nonce),
            bytes32(uint256(consent.deadline))
        );
    }

    /// "123456 km", "98000 mi", or nothing.
    function odometerHash(uint32 odometer, OdometerUnit unit) private pure returns (bytes32) {
        if (unit == OdometerUnit.None) return keccak256("");
        string memory suffix = unit == OdometerUnit.Kilometre ? " km" : " mi";
        return keccak256(bytes(string.concat(LibString.toString(uint256(odometer)), suffix)));
    }

    /// Of the ASCII text that stands left-aligned in `text`.
    function textHash(bytes32 text) private pure returns (bytes32) {
        return keccak256(bytes(LibString.fromSmallString(text)));
    }

    function word(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }
}
