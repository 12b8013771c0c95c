// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EfficientHashLib} from "solady/src/utils/EfficientHashLib.sol";
import {LibBit} from "solady/src/utils/LibBit.sol";

import {DecimalText} from "./DecimalText.sol";
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

    /// @param kindHash of the kind's text, see `textHash`.
    /// @param payloadHash keccak-256 of the payload.
    function hash(Record calldata record, bytes32 kindHash, bytes32 payloadHash) internal pure returns (bytes32) {
        Stamp stated = record.stated;
        bytes32 plate = bytes32(Plate.unwrap(record.plate));
        (bytes32 odometer, uint256 size) = odometerText(stated);
        // One allocation for the three, a slice of it each.
        bytes memory texts = abi.encodePacked(plate, odometer, record.vin);
        return EfficientHashLib.hash(
            RECORD,
            EfficientHashLib.hash(texts, 64, 81),
            EfficientHashLib.hash(texts, 0, textSize(plate)),
            kindHash,
            EfficientHashLib.hash(texts, 32, 32 + size),
            payloadHash,
            bytes32(uint256(stated.occurredAt())),
            bytes32(uint256(stated.supersedes())),
            record.sealedRoot,
            record.evidenceRoot
        );
    }

    /// @param witnessesHash of the addresses, a word each; 0 without any.
    function hash(SignedRecord calldata signed, bytes32 recordHash, address author, bytes32 witnessesHash)
        internal
        pure
        returns (bytes32)
    {
        return EfficientHashLib.hash(
            SIGNED_RECORD,
            recordHash,
            word(author),
            listHash(witnessesHash),
            bytes32(signed.nonce),
            bytes32(uint256(signed.deadline))
        );
    }

    function hash(SignedRecord calldata signed, bytes32 recordHash, address owner, address author, bytes32 witnessesHash)
        internal
        pure
        returns (bytes32)
    {
        return EfficientHashLib.hash(
            REGISTRATION,
            recordHash,
            word(owner),
            word(author),
            listHash(witnessesHash),
            bytes32(signed.nonce),
            bytes32(uint256(signed.deadline))
        );
    }

    function hash(RecordBatch calldata batch, bytes32[] memory recordHashes) internal pure returns (bytes32) {
        return EfficientHashLib.hash(
            RECORD_BATCH,
            EfficientHashLib.hash(recordHashes),
            word(batch.author),
            bytes32(batch.nonce),
            bytes32(uint256(batch.deadline))
        );
    }

    function hash(SaleConsent calldata consent, Record calldata record) internal pure returns (bytes32) {
        (bytes32 odometer, uint256 size) = odometerText(record.stated);
        bytes memory texts = abi.encodePacked(odometer, record.vin);
        return EfficientHashLib.hash(
            SALE_CONSENT,
            EfficientHashLib.hash(texts, 32, 49),
            word(consent.desk),
            word(consent.buyer),
            word(consent.currency),
            bytes32(consent.price),
            EfficientHashLib.hash(texts, 0, size),
            consent.terms,
            bytes32(consent.head),
            bytes32(consent.nonce),
            bytes32(uint256(consent.deadline))
        );
    }

    /// Of the kind's name.
    function textHash(RecordKind kind) internal pure returns (bytes32) {
        bytes32 text = RecordKind.unwrap(kind);
        return EfficientHashLib.hash(abi.encodePacked(text), 0, textSize(text));
    }

    /// "123456 km", "98000 mi" or nothing, left-aligned.
    function odometerText(Stamp stated) private pure returns (bytes32 text, uint256 size) {
        uint8 unit = stated.unit();
        if (unit == 0) return ("", 0);
        (text, size) = DecimalText.digits(stated.odometer());
        bytes32 name = unit == uint8(OdometerUnit.Kilometre) ? bytes32(" km") : bytes32(" mi");
        return (text | name >> (8 * size), size + 3);
    }

    /// Of the ASCII text that stands left-aligned in `text`.
    function textSize(bytes32 text) private pure returns (uint256) {
        unchecked {
            return 32 - LibBit.ffs(uint256(text)) / 8;
        }
    }

    function listHash(bytes32 given) private pure returns (bytes32) {
        return given == 0 ? keccak256("") : given;
    }

    function word(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }
}
