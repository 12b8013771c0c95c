// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";

import {AuthorityTransfer, IAuthorityActs, TransferReason} from "../src/interfaces/IAuthorityActs.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SignedRecord} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Stamp} from "../src/types/Stamp.sol";
import {Status} from "../src/types/VehicleState.sol";
import {Vin} from "../src/types/Vin.sol";
import {Register} from "./base/Register.sol";
import {Stating} from "./base/Stating.sol";
import {TypedData} from "./base/TypedData.sol";

/// An authority of the responsible country announces, everybody can see, anyone executes after the delay.
contract AuthorityActsAuthorityTransferTest is Register {
    using Stating for Stamp;

    uint40 private constant EXECUTABLE_FROM = uint40(START + TRANSFER_DELAY);

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
    }

    // --- announce ---

    function test_announceAuthorityTransfer() public {
        Record memory record = _act(alice, bob, "inheritance");
        bytes27 before = vehicles.vehicleOf(VIN).head;
        Stamp stamp = TypedData.stamp(record, 2, START, START_BLOCK);
        expectAppended(record, department, stamp);
        vm.expectEmit(address(acts));
        emit IAuthorityActs.AuthorityTransferAnnounced(VIN, bob, department, EXECUTABLE_FROM);
        _announce(department, record, bob, TransferReason.Inheritance);

        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, true);
        assertOwner(VIN, alice);
        AuthorityTransfer memory pending = acts.authorityTransferOf(VIN);
        vm.assertEq(pending.to, bob);
        vm.assertEq(pending.executableFrom, EXECUTABLE_FROM);
        vm.assertEq(bytes32(pending.country), bytes32("DE"));
        vm.assertEq(acts.transferDelay(), TRANSFER_DELAY);
        assertHead(vehicles.vehicleOf(VIN).head, TypedData.nextHead(before, record, department, none(), stamp));
    }

    function test_announceAuthorityTransfer_behaviorEveryReason() public {
        string[3] memory names = ["inheritance", "court-order", "key-reissue"];
        for (uint256 i; i < 3; ++i) {
            _announce(police, _act(alice, bob, names[i]), bob, TransferReason(i));
            _cancel(department);
        }
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 4);
    }

    function test_announceAuthorityTransfer_behaviorStolenOrScrappedToo() public {
        append(police, statement(THEFT));
        _announce(police, _act(alice, bob, "court-order"), bob, TransferReason.CourtOrder);
        vm.assertEq(uint256(vehicles.vehicleOf(VIN).status), uint256(Status.Stolen));
        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, true);
        append(police, statement(RECOVERY));
        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, true);
    }

    function test_announceAuthorityTransfer_revertsIfAuthorNotPermitted() public {
        address[3] memory others = [alice, bank, desk];
        for (uint256 i; i < 3; ++i) {
            bytes memory refusal = abi.encodeWithSelector(
                IVehicleRegistry.AuthorNotPermitted.selector,
                others[i],
                RecordKind.wrap(OWNERSHIP),
                Roles.DEPARTMENT | Roles.POLICE
            );
            _refused(others[i], _act(alice, bob, "court-order"), bob, refusal);
        }
    }

    function test_announceAuthorityTransfer_revertsIfCountryNotResponsible() public {
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.CountryNotResponsible.selector, VIN, bytes2("FR"));
        _refused(departmentFr, _act(alice, bob, "court-order"), bob, refusal);
        _refused(policeFr, _act(alice, bob, "court-order"), bob, refusal);
    }

    function test_announceAuthorityTransfer_revertsIfKindIsAnother() public {
        Record memory record = _act(alice, bob, "court-order");
        record.kind = RecordKind.wrap(PLATE_KIND);
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.KindNotAppendable.selector, RecordKind.wrap(PLATE_KIND));
        _refused(police, record, bob, refusal);
    }

    function test_announceAuthorityTransfer_revertsIfPayloadSaysOtherwise() public {
        string memory expected = _act(alice, bob, "court-order").payload;
        bytes memory refusal = abi.encodeWithSelector(IAuthorityActs.ReasonPayloadWrong.selector, expected);
        _refused(department, _act(alice, carol, "court-order"), bob, refusal);
        _refused(department, _act(bob, bob, "court-order"), bob, refusal);
        _refused(department, _act(alice, bob, "inheritance"), bob, refusal);
        _refused(department, statement(OWNERSHIP), bob, refusal);
    }

    function test_announceAuthorityTransfer_revertsIfOneIsPending() public {
        _announce(department, _act(alice, bob, "court-order"), bob, TransferReason.CourtOrder);
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.AuthorityTransferPending.selector, VIN);
        _refused(police, _act(alice, carol, "court-order"), carol, refusal);
    }

    function test_announceAuthorityTransfer_revertsIfReceiverNotCertified() public {
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, stranger);
        _refused(department, _act(alice, stranger, "court-order"), stranger, refusal);
    }

    function test_announceAuthorityTransfer_revertsIfVehicleUnknown() public {
        Record memory record = _act(alice, bob, "court-order");
        record.vin = OTHER_VIN;
        _refused(
            department, record, bob, abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN)
        );
    }

    function test_announceAuthorityTransfer_revertsIfPlateMismatch() public {
        putPlate(PLATE);
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.PlateMismatch.selector, VIN, NO_PLATE);
        _refused(department, _act(alice, bob, "court-order"), bob, refusal);
    }

    function test_announceAuthorityTransfer_revertsIfDateInFuture() public {
        Record memory record = _act(alice, bob, "court-order");
        record.stated = record.stated.withOccurredAt(uint40(START + 121));
        bytes memory refusal =
            abi.encodeWithSelector(IVehicleRegistry.DateInFuture.selector, START + 121, START + 120);
        _refused(department, record, bob, refusal);
    }

    function test_announceAuthorityTransfer_revertsIfHalted() public {
        halt(OWNERSHIP, 1 hours);
        bytes memory refusal = abi.encodeWithSelector(
            IVehicleRegistry.RecordsHalted.selector, RecordKind.wrap(OWNERSHIP), START + 1 hours
        );
        _refused(department, _act(alice, bob, "court-order"), bob, refusal);
    }

    // --- cancel ---

    function test_cancelAuthorityTransfer() public {
        _announce(department, _act(alice, bob, "court-order"), bob, TransferReason.CourtOrder);
        bytes27 head = vehicles.vehicleOf(VIN).head;
        vm.expectEmit(address(acts));
        emit IAuthorityActs.AuthorityTransferCancelled(VIN, police);
        _cancel(police);
        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, false);
        vm.assertEq(acts.authorityTransferOf(VIN).executableFrom, 0);
        assertOwner(VIN, alice);
        assertHead(vehicles.vehicleOf(VIN).head, head);
        sell(alice, carol);
        assertOwner(VIN, carol);
    }

    function test_cancelAuthorityTransfer_revertsIfUnknown() public {
        bytes memory refusal = abi.encodeWithSelector(IAuthorityActs.AuthorityTransferUnknown.selector, VIN);
        vm.expectRevert(refusal);
        _cancel(department);
        _announce(department, _act(alice, bob, "court-order"), bob, TransferReason.CourtOrder);
        _cancel(department);
        vm.expectRevert(refusal);
        _cancel(department);
    }

    function test_cancelAuthorityTransfer_revertsIfNotPermitted() public {
        _announce(department, _act(alice, bob, "court-order"), bob, TransferReason.CourtOrder);
        address[3] memory others = [alice, bank, desk];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IVehicleRegistry.AuthorNotPermitted.selector,
                    others[i],
                    RecordKind.wrap(OWNERSHIP),
                    Roles.DEPARTMENT | Roles.POLICE
                )
            );
            _cancel(others[i]);
        }
        vm.expectRevert(
            abi.encodeWithSelector(IVehicleRegistry.CountryNotResponsible.selector, VIN, bytes2("FR"))
        );
        _cancel(departmentFr);
    }

    /// Else the new country could not cancel what the old one announced.
    function test_cancelAuthorityTransfer_behaviorNoExportMeanwhile() public {
        _announce(department, _act(alice, bob, "court-order"), bob, TransferReason.CourtOrder);
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.AuthorityTransferPending.selector, VIN);
        SignedRecord memory signed = sign(statement(EXPORT), department, one(departmentFr));
        vm.expectRevert(refusal);
        vehicles.appendSigned(signed);
        vm.expectRevert(refusal);
        append(department, statement(EXPORT));
        _cancel(police);
        vehicles.appendSigned(signed);
        vm.assertEq(bytes32(vehicles.vehicleOf(VIN).country), bytes32("FR"));
    }

    // --- execute ---

    function test_executeAuthorityTransfer() public {
        _announce(police, _act(alice, bob, "key-reissue"), bob, TransferReason.KeyReissue);
        bytes27 head = vehicles.vehicleOf(VIN).head;
        vm.warp(EXECUTABLE_FROM);
        vm.expectEmit(address(acts));
        emit IAuthorityActs.AuthorityTransferExecuted(VIN, alice, bob);
        vm.prank(stranger);
        acts.executeAuthorityTransfer(VIN);
        assertOwner(VIN, bob);
        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, false);
        vm.assertEq(vehicles.balanceOf(alice), 0);
        vm.assertEq(vehicles.balanceOf(bob), 1);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 2);
        assertHead(vehicles.vehicleOf(VIN).head, head);
        sell(bob, carol);
        assertOwner(VIN, carol);
    }

    function test_executeAuthorityTransfer_behaviorKeepsTheState() public {
        append(workshop, reading(100));
        append(workshop, reading(50));
        _announce(police, _act(alice, bob, "key-reissue"), bob, TransferReason.KeyReissue);
        vm.warp(EXECUTABLE_FROM);
        acts.executeAuthorityTransfer(VIN);
        vm.assertEq(vehicles.vehicleOf(VIN).mark, 100_000);
        vm.assertEq(vehicles.vehicleOf(VIN).isBreached, true);
        vm.assertEq(vehicles.vehicleOf(VIN).recordCount, 4);
        vm.assertEq(vehicles.vehicleOf(VIN).lastBlock, START_BLOCK);
    }

    function test_executeAuthorityTransfer_revertsIfTooEarly() public {
        _announce(police, _act(alice, bob, "key-reissue"), bob, TransferReason.KeyReissue);
        bytes memory refusal =
            abi.encodeWithSelector(IAuthorityActs.AuthorityTransferTooEarly.selector, VIN, EXECUTABLE_FROM);
        vm.expectRevert(refusal);
        acts.executeAuthorityTransfer(VIN);
        vm.warp(EXECUTABLE_FROM - 1);
        vm.expectRevert(refusal);
        vm.prank(police);
        acts.executeAuthorityTransfer(VIN);
        assertOwner(VIN, alice);
    }

    /// A key withdrawn meanwhile receives nothing; certified again, it does.
    function test_executeAuthorityTransfer_revertsIfReceiverWithdrawn() public {
        _announce(police, _act(alice, bob, "key-reissue"), bob, TransferReason.KeyReissue);
        vm.prank(police);
        owners.withdraw(bob);
        vm.warp(EXECUTABLE_FROM);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, bob));
        acts.executeAuthorityTransfer(VIN);
        assertOwner(VIN, alice);
        vm.assertEq(vehicles.vehicleOf(VIN).isFrozen, true);
        vm.prank(police);
        owners.certify(bob);
        acts.executeAuthorityTransfer(VIN);
        assertOwner(VIN, bob);
    }

    function test_executeAuthorityTransfer_behaviorResetsTheHolder() public {
        vm.prank(alice);
        vehicles.setHolder(VIN, stranger);
        _announce(police, _act(alice, bob, "key-reissue"), bob, TransferReason.KeyReissue);
        vm.warp(EXECUTABLE_FROM);
        acts.executeAuthorityTransfer(VIN);
        vm.assertEq(vehicles.vehicleOf(VIN).holder, bob);
    }

    function test_executeAuthorityTransfer_revertsIfUnknown() public {
        bytes memory refusal = abi.encodeWithSelector(IAuthorityActs.AuthorityTransferUnknown.selector, VIN);
        vm.expectRevert(refusal);
        acts.executeAuthorityTransfer(VIN);
        _announce(police, _act(alice, bob, "key-reissue"), bob, TransferReason.KeyReissue);
        vm.warp(EXECUTABLE_FROM);
        acts.executeAuthorityTransfer(VIN);
        vm.expectRevert(refusal);
        acts.executeAuthorityTransfer(VIN);
    }

    function _act(address from, address to, string memory reason) private pure returns (Record memory record) {
        record = statement(OWNERSHIP);
        record.payload = string.concat(
            '{"from":"',
            LibString.toHexString(from),
            '","reason":"',
            reason,
            '","to":"',
            LibString.toHexString(to),
            '","v":1}'
        );
    }

    function _announce(address by, Record memory record, address to, TransferReason reason) private {
        vm.prank(by);
        acts.announceAuthorityTransfer(record, to, reason);
    }

    function _cancel(address by) private {
        vm.prank(by);
        acts.cancelAuthorityTransfer(VIN);
    }

    function _refused(address by, Record memory record, address to, bytes memory refusal) private {
        bytes32 before = trace(VIN);
        vm.expectRevert(refusal);
        _announce(by, record, to, TransferReason.CourtOrder);
        vm.assertEq(trace(VIN), before);
    }
}
