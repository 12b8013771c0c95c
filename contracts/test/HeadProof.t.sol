// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DisputeReason, IDisputeCourt} from "../src/interfaces/IDisputeCourt.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Link} from "../src/types/Link.sol";
import {Plate} from "../src/types/Plate.sol";
import {Record, SignedRecord} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {Courts} from "./base/Courts.sol";
import {TypedData} from "./base/TypedData.sol";

contract HeadProofTest is Courts {
    function test_open_behaviorAnyRecordOfTheFile() public {
        Link[] memory later = writeMany(63);
        Link[] memory links = new Link[](64);
        links[0] = link;
        for (uint256 i; i < 63; ++i) {
            links[i + 1] = later[i];
        }
        vm.prank(bob);
        uint256 disputeId = court.open(VIN, before, links, DisputeReason.Other, EVIDENCE);
        vm.assertEq(court.disputeOf(disputeId).sequence, 2);
        vm.assertEq(court.disputeOf(disputeId).writer, workshop);
    }

    /// The court's head is the register's, whatever stands in the record.
    function testFuzz_prove_behaviorAsTheRegisterComputes(Record calldata given, bool isWitnessed) public {
        Record memory record = given;
        record.vin = VIN;
        record.kind = RecordKind.wrap(READING);
        record.plate = NO_PLATE;
        record.stated = reading(uint32(uint256(given.sealedRoot) % 9_999_999)).stated;
        if (bytes(record.payload).length > 4096) record.payload = "";
        bytes27 head = vehicles.vehicleOf(VIN).head;
        address[] memory witnesses = isWitnessed ? two(station, insurer) : none();
        SignedRecord memory signed = sign(record, tyreShop, witnesses);
        vehicles.appendSigned(signed);
        Link memory proof = linkOf(record, tyreShop, TypedData.stamp(record, 3, START, START_BLOCK));
        if (isWitnessed) proof.witnessesHash = keccak256(abi.encode(station, insurer));
        court.prove(VIN, head, only(proof));
        assertHead(court.provenHeadOf(VIN, 2), head);
    }

    function testFuzz_prove_revertsIfFieldChanged(uint256 field, uint256 flip) public {
        Link memory proof = link;
        if (flip == 0) flip = 1;
        field = bound(field, 0, 7);
        if (field == 0) proof.author = address(uint160(proof.author) ^ uint160(bound(flip, 1, type(uint160).max)));
        if (field == 1) proof.kind = RecordKind.wrap(RecordKind.unwrap(proof.kind) ^ bytes32(flip));
        if (field == 2) proof.stamp = Stamp.wrap(Stamp.unwrap(proof.stamp) ^ flip);
        if (field == 3) proof.sealedRoot ^= bytes32(flip);
        if (field == 4) proof.evidenceRoot ^= bytes32(flip);
        if (field == 5) {
            flip = bound(flip, 1, type(uint128).max);
            proof.plate = Plate.wrap(Plate.unwrap(proof.plate) ^ bytes16(uint128(flip)));
        }
        if (field == 6) proof.payloadHash ^= bytes32(flip);
        if (field == 7) proof.witnessesHash ^= bytes32(flip);
        _refused(before, only(proof));
    }

    function testFuzz_prove_revertsIfHeadBeforeChanged(uint216 flip) public {
        if (flip == 0) flip = 1;
        _refused(before ^ bytes27(flip), only(link));
    }

    function testFuzz_prove_revertsIfLinksSwapped(uint256 a, uint256 b) public {
        bytes27 head = vehicles.vehicleOf(VIN).head;
        Link[] memory links = writeMany(8);
        (a, b) = (bound(a, 0, 7), bound(b, 0, 7));
        if (a == b) b = (a + 1) % 8;
        (links[a], links[b]) = (links[b], links[a]);
        _refused(head, links);
    }

    function testFuzz_prove_revertsIfLinkLeftOut(uint256 which) public {
        bytes27 head = vehicles.vehicleOf(VIN).head;
        Link[] memory links = writeMany(8);
        which = bound(which, 0, 7);
        Link[] memory fewer = new Link[](7);
        for (uint256 i; i < 7; ++i) {
            fewer[i] = links[i < which ? i : i + 1];
        }
        _refused(head, fewer);
    }

    function test_prove_revertsIfOtherCar() public {
        birth(OTHER_VIN, alice);
        Link[] memory links = only(link);
        (bool isDone,) = address(court).call(abi.encodeCall(IDisputeCourt.prove, (OTHER_VIN, before, links)));
        vm.assertEq(isDone, false);
    }

    function test_prove_revertsIfVehicleUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN));
        court.prove(OTHER_VIN, before, only(link));
    }

    /// A head that stood once but was not kept.
    function test_prove_revertsIfFileWentOn() public {
        bytes27 head = vehicles.vehicleOf(VIN).head;
        write(tyreShop, reading(5));
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.HeadUnknown.selector, VIN, 2, head));
        court.prove(VIN, before, only(link));
    }

    function test_prove_revertsWithoutLinks() public {
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.LinksMissing.selector));
        court.prove(VIN, before, new Link[](0));
    }

    function test_prove_revertsIfTooManyLinks() public {
        bytes27 head = vehicles.vehicleOf(VIN).head;
        Link[] memory links = writeMany(65);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.TooManyLinks.selector, 65, 64));
        court.prove(VIN, head, links);
    }

    /// A file of 130 records, proven from its end in three calls.
    function test_prove_behaviorLongFile() public {
        Link[] memory later = writeMany(128);
        bytes27[] memory heads = new bytes27[](129);
        heads[0] = _headAfter(before, link);
        for (uint256 i; i < 128; ++i) {
            heads[i + 1] = _headAfter(heads[i], later[i]);
        }
        expectFromCourt();
        emit IDisputeCourt.HeadProven(VIN, 66, heads[64]);
        court.prove(VIN, heads[64], _part(later, 64, 64));
        court.prove(VIN, heads[0], _part(later, 0, 64));
        // What is written meanwhile does no harm.
        write(tyreShop, reading(7));
        open(bob);
        assertHead(court.provenHeadOf(VIN, 66), heads[64]);
        assertHead(court.provenHeadOf(VIN, 2), heads[0]);
        vm.assertEq(court.openDisputeOf(VIN, 2), 1);
    }

    /// A writer that keeps writing cannot keep its record from being disputed.
    function test_anchor_behaviorFileGoesOn() public {
        bytes27 head = vehicles.vehicleOf(VIN).head;
        expectFromCourt();
        emit IDisputeCourt.HeadProven(VIN, 2, head);
        court.anchor(VIN);
        for (uint256 i; i < 3; ++i) {
            write(workshop, statement("maintenance"));
        }
        open(bob);
        vm.assertEq(court.openDisputeOf(VIN, 2), 1);
    }

    function test_anchor_revertsIfVehicleUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN));
        court.anchor(OTHER_VIN);
    }

    /// A head kept for one place in a file proves nothing at another, nor in another file.
    function test_prove_behaviorHeadsKeepTheirPlace() public {
        court.anchor(VIN);
        assertHead(court.provenHeadOf(VIN, 3), 0);
        assertHead(court.provenHeadOf(OTHER_VIN, 2), 0);
        write(tyreShop, reading(5));
        Link memory proof = link;
        proof.stamp = Stamp.wrap(Stamp.unwrap(proof.stamp) ^ 1);
        _refused(before, only(proof));
    }

    function _refused(bytes27 head, Link[] memory links) private {
        bytes27 reached = head;
        for (uint256 i; i < links.length; ++i) {
            reached = _headAfter(reached, links[i]);
        }
        uint32 last = uint32(Stamp.unwrap(links[links.length - 1].stamp));
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.HeadUnknown.selector, VIN, last, reached));
        court.prove(VIN, head, links);
    }

    /// From the specification, apart from the court's own way.
    function _headAfter(bytes27 head, Link memory proof) private pure returns (bytes27) {
        return bytes27(keccak256(abi.encodePacked(bytes32(head), abi.encode(VIN), abi.encode(proof))));
    }

    function _part(Link[] memory links, uint256 from, uint256 count) private pure returns (Link[] memory part) {
        part = new Link[](count);
        for (uint256 i; i < count; ++i) {
            part[i] = links[from + i];
        }
    }
}
