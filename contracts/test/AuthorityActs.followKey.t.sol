// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAuthorityActs, TransferReason} from "../src/interfaces/IAuthorityActs.sol";
import {IKeyReissues} from "../src/interfaces/IKeyReissues.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {OwnershipPayload} from "../src/libraries/OwnershipPayload.sol";
import {Record, SaleConsent} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {Register} from "./base/Register.sol";
import {TypedData} from "./base/TypedData.sol";

/// Titles follow a key issued anew, one by one, each with its record.
contract AuthorityActsFollowKeyTest is Register {
    uint256 private constant EXECUTED = START + TRANSFER_DELAY;

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
        birth(OTHER_VIN, alice);
    }

    function test_followKey() public {
        _reissue(alice, bob);
        Record memory record = _act(alice, bob);
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Stamp stamp = TypedData.stamp(record, 2, EXECUTED, START_BLOCK);
        expectAppended(record, police, stamp);
        vm.expectEmit(address(acts));
        emit IAuthorityActs.KeyFollowed(VIN, alice, bob);
        _follow(police, record);
        assertOwner(VIN, bob);
        assertOwner(OTHER_VIN, alice);
        vm.assertEq(vehicles.balanceOf(alice), 1);
        vm.assertEq(vehicles.balanceOf(bob), 1);
        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, false);
        vm.assertEq(vehicles.frozenUntil(alice), type(uint40).max);
        assertHead(vehicles.vehicleOf(VIN).head, TypedData.nextHead(before, record, police, none(), stamp));
        sell(bob, carol);
        assertOwner(VIN, carol);
    }

    /// The old key is worth nothing any more, also for titles that did not follow yet.
    function test_followKey_behaviorOldKeySellsNothing() public {
        _reissue(alice, bob);
        Record memory record = statement(SALE);
        record.vin = OTHER_VIN;
        SaleConsent memory consent = consentOf(desk, record);
        consent.deadline = type(uint40).max;
        bytes memory signature = signatureOf(alice, digestOf(consent, record));
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.KeyFrozen.selector, alice, type(uint40).max));
        vm.prank(desk);
        vehicles.settleSale(consent, signature, carol, record);
    }

    /// The holder may be abroad: whose authority writes it does not matter, the re-issue decided whose the title is.
    function test_followKey_behaviorAnyAuthority() public {
        _reissue(alice, bob);
        _follow(departmentFr, _act(alice, bob));
        assertOwner(VIN, bob);
    }

    /// Lost again before the title followed: it goes on to the last key.
    function test_followKey_behaviorChain() public {
        _reissue(alice, bob);
        vm.prank(police);
        acts.announceReissue(bob, carol);
        vm.warp(EXECUTED + TRANSFER_DELAY);
        acts.executeReissue(bob);
        vm.prank(police);
        owners.withdraw(bob);
        _follow(police, _act(alice, bob));
        _follow(police, _act(bob, carol));
        assertOwner(VIN, carol);
    }

    function test_followKey_behaviorEndsAReservation() public {
        Record memory sale = statement(SALE);
        SaleConsent memory consent = consentOf(desk, sale);
        bytes memory signature = signatureOf(alice, digestOf(consent, sale));
        vm.prank(desk);
        vehicles.reserveFor(consent, signature, carol, uint40(START + 60 days), sale);
        _reissue(alice, bob);
        _follow(police, _act(alice, bob));
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(0));
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.ReservationUnknown.selector, VIN));
        vm.prank(desk);
        vehicles.settleReserved(sale);
    }

    function test_followKey_revertsIfNotReissued() public {
        bytes memory refusal = abi.encodeWithSelector(IKeyReissues.ReissueUnknown.selector, alice);
        _refused(police, _act(alice, bob), refusal);
        vm.prank(police);
        acts.announceReissue(alice, bob);
        _refused(police, _act(alice, bob), refusal);
    }

    function test_followKey_revertsIfPayloadSaysOtherwise() public {
        _reissue(alice, bob);
        bytes memory refusal =
            abi.encodeWithSelector(IAuthorityActs.ReasonPayloadWrong.selector, _act(alice, bob).payload);
        _refused(police, _act(alice, carol), refusal);
        _refused(police, statement(OWNERSHIP), refusal);
    }

    function test_followKey_revertsIfAuthorNotPermitted() public {
        _reissue(alice, bob);
        address[3] memory others = [alice, bob, desk];
        for (uint256 i; i < 3; ++i) {
            bytes memory refusal = abi.encodeWithSelector(
                IVehicleRegistry.AuthorNotPermitted.selector,
                others[i],
                RecordKind.wrap(OWNERSHIP),
                Roles.DEPARTMENT | Roles.POLICE
            );
            _refused(others[i], _act(alice, bob), refusal);
        }
    }

    function test_followKey_revertsIfNewKeyWithdrawn() public {
        _reissue(alice, bob);
        vm.prank(police);
        owners.withdraw(bob);
        _refused(police, _act(alice, bob), abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, bob));
    }

    function test_followKey_revertsIfAnActIsPending() public {
        _reissue(alice, bob);
        Record memory record = statement(OWNERSHIP);
        record.payload = OwnershipPayload.encode(alice, carol, "court-order");
        vm.prank(department);
        acts.announceAuthorityTransfer(record, carol, TransferReason.CourtOrder);
        _refused(
            police, _act(alice, bob), abi.encodeWithSelector(IVehicleRegistry.AuthorityTransferPending.selector, VIN)
        );
        vm.warp(EXECUTED + TRANSFER_DELAY);
        acts.executeAuthorityTransfer(VIN);
        assertOwner(VIN, carol);
    }

    // --- the registry obeys its own contract of acts alone ---

    function testFuzz_acts_revertsIfCalledByAnother(address caller) public {
        vm.assume(caller != address(acts));
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.NotAuthorityActs.selector, caller);
        Record memory record = _act(alice, bob);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        vehicles.enterAct(police, record);
        vm.expectRevert(refusal);
        vehicles.endAct(VIN, true, caller);
        vm.expectRevert(refusal);
        vehicles.freezeSales(alice, type(uint40).max);
        vm.stopPrank();
        assertOwner(VIN, alice);
    }

    function _reissue(address from, address to) private {
        vm.prank(police);
        acts.announceReissue(from, to);
        vm.warp(EXECUTED);
        acts.executeReissue(from);
    }

    function _act(address from, address to) private pure returns (Record memory record) {
        record = statement(OWNERSHIP);
        record.payload = OwnershipPayload.encode(from, to, "key-reissue");
    }

    function _follow(address by, Record memory record) private {
        vm.prank(by);
        acts.followKey(record);
    }

    function _refused(address by, Record memory record, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(refusal);
        _follow(by, record);
        vm.assertEq(trace(VIN), before);
    }
}
