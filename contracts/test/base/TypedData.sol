// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Record, RecordBatch, SaleConsent, SignedRecord} from "../../src/types/Record.sol";
import {Plate} from "../../src/types/Plate.sol";
import {RecordKind} from "../../src/types/RecordKind.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Vin} from "../../src/types/Vin.sol";
import {Stating} from "./Stating.sol";

/// Digests, stamps and heads as docs/record-format.md states them, worked out anew from the published type strings:
/// nothing of `RecordTypes` is used here, so that a slip there shows.
library TypedData {
    using Stating for Stamp;

    string internal constant RECORD =
        "Record(string vin,string plate,string kind,string odometer,string payload,uint40 occurredAt,uint32 supersedes,bytes32 sealedRoot,bytes32 evidenceRoot)";
    string internal constant SIGNED_RECORD =
        "SignedRecord(Record record,address author,address[] witnesses,uint256 nonce,uint40 deadline)";
    string internal constant REGISTRATION =
        "Registration(Record record,address owner,address author,address[] witnesses,uint256 nonce,uint40 deadline)";
    string internal constant RECORD_BATCH =
        "RecordBatch(Record[] records,address author,uint256 nonce,uint40 deadline)";
    string internal constant SALE_CONSENT =
        "SaleConsent(string vin,address desk,address buyer,address currency,uint256 price,string odometer,bytes32 terms,bytes27 head,uint256 nonce,uint40 deadline)";
    string internal constant DOMAIN =
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";

    function typeHash(string memory primary) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(primary, RECORD));
    }

    function separator(address register) internal view returns (bytes32) {
        return separator(register, block.chainid);
    }

    function separator(address register, uint256 chainId) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(keccak256(bytes(DOMAIN)), keccak256("UrCar"), keccak256("1"), chainId, register)
        );
    }

    function digest(bytes32 domain, bytes32 structHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function structHash(Record memory record) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(bytes(RECORD)),
                keccak256(text(bytes32(Vin.unwrap(record.vin)))),
                keccak256(text(bytes32(Plate.unwrap(record.plate)))),
                keccak256(text(RecordKind.unwrap(record.kind))),
                keccak256(odometerText(record.stated)),
                keccak256(bytes(record.payload)),
                record.stated.take(104, 40),
                record.stated.take(32, 32),
                record.sealedRoot,
                record.evidenceRoot
            )
        );
    }

    function structHash(SignedRecord memory signed) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                typeHash(SIGNED_RECORD),
                structHash(signed.record),
                signed.author,
                addressesHash(signed.witnesses),
                signed.nonce,
                signed.deadline
            )
        );
    }

    function structHash(SignedRecord memory signed, address owner) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                typeHash(REGISTRATION),
                structHash(signed.record),
                owner,
                signed.author,
                addressesHash(signed.witnesses),
                signed.nonce,
                signed.deadline
            )
        );
    }

    function structHash(RecordBatch memory batch) internal pure returns (bytes32) {
        bytes memory hashes;
        for (uint256 i; i < batch.records.length; ++i) {
            hashes = abi.encodePacked(hashes, structHash(batch.records[i]));
        }
        return keccak256(
            abi.encode(typeHash(RECORD_BATCH), keccak256(hashes), batch.author, batch.nonce, batch.deadline)
        );
    }

    function structHash(SaleConsent memory consent, Record memory record) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(bytes(SALE_CONSENT)),
                keccak256(text(bytes32(Vin.unwrap(record.vin)))),
                consent.desk,
                consent.buyer,
                consent.currency,
                consent.price,
                keccak256(odometerText(record.stated)),
                consent.terms,
                consent.head,
                consent.nonce,
                consent.deadline
            )
        );
    }

    function firstHead(Vin vin, address owner) internal pure returns (bytes27) {
        return bytes27(keccak256(abi.encode(Vin.unwrap(vin), owner)));
    }

    /// The head after `record`, which got `stamp`.
    function nextHead(bytes27 head, Record memory record, address author, address[] memory witnesses, Stamp stamp)
        internal
        pure
        returns (bytes27)
    {
        bytes memory words = abi.encode(head, Vin.unwrap(record.vin), author, RecordKind.unwrap(record.kind));
        return bytes27(
            keccak256(
                abi.encodePacked(
                    words,
                    abi.encode(Stamp.unwrap(stamp), record.sealedRoot, record.evidenceRoot, Plate.unwrap(record.plate)),
                    keccak256(bytes(record.payload)),
                    witnesses.length == 0 ? bytes32(0) : addressesHash(witnesses)
                )
            )
        );
    }

    /// Where a record stands, field by field from the low bits up.
    function stamp(Record memory record, uint256 sequence, uint256 recordedAt, uint256 previousBlock)
        internal
        pure
        returns (Stamp)
    {
        bytes memory packed = abi.encodePacked(
            bytes4(0),
            uint40(previousBlock),
            uint40(recordedAt),
            uint40(record.stated.take(104, 40)),
            uint8(record.stated.take(96, 8)),
            uint32(record.stated.take(64, 32)),
            uint32(record.stated.take(32, 32)),
            uint32(sequence)
        );
        return Stamp.wrap(uint256(bytes32(packed)));
    }

    /// "123456 km", "98000 mi", or nothing.
    function odometerText(Stamp stated) internal pure returns (bytes memory) {
        uint256 unit = stated.take(96, 8);
        if (unit == 0) return "";
        return abi.encodePacked(decimal(stated.take(64, 32)), unit == 1 ? " km" : " mi");
    }

    function decimal(uint256 value) internal pure returns (bytes memory) {
        bytes memory last = abi.encodePacked(uint8(48 + value % 10));
        return value < 10 ? last : abi.encodePacked(decimal(value / 10), last);
    }

    /// The ASCII text that stands left-aligned in `word`.
    function text(bytes32 word) internal pure returns (bytes memory result) {
        for (uint256 i; i < 32 && word[i] != 0; ++i) {
            result = abi.encodePacked(result, word[i]);
        }
    }

    function addressesHash(address[] memory accounts) private pure returns (bytes32) {
        bytes memory words;
        for (uint256 i; i < accounts.length; ++i) {
            words = abi.encodePacked(words, abi.encode(accounts[i]));
        }
        return keccak256(words);
    }
}
