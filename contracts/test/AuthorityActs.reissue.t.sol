// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IKeyReissues, Reissue, ReissueStage} from "../src/interfaces/IKeyReissues.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Record, SaleConsent} from "../src/types/Record.sol";
import {Register} from "./base/Register.sol";

/// Police announce, the old key may veto, anyone executes after the delay; a veto is for the federation's court alone.
/// The test contract is the federation here.
contract AuthorityActsReissueTest is Register {
    uint40 private constant EXECUTABLE_FROM = uint40(START + TRANSFER_DELAY);
    uint40 private constant LAPSES_AFTER = uint40(START + TRANSFER_DELAY + 60 days);
    uint40 private constant NEXT_FROM = uint40(START + TRANSFER_DELAY + 365 days);

    function setUp() public override {
        super.setUp();
        birth(VIN, alice);
    }

    // --- announce ---

    function test_announceReissue() public {
        vm.expectEmit(address(acts));
        emit IKeyReissues.ReissueAnnounced(alice, bob, police, EXECUTABLE_FROM, LAPSES_AFTER);
        _announce();
        Reissue memory reissue = acts.reissueOf(alice);
        vm.assertEq(reissue.newKey, bob);
        vm.assertEq(uint256(reissue.stage), uint256(ReissueStage.Announced));
        vm.assertEq(reissue.executableFrom, EXECUTABLE_FROM);
        vm.assertEq(reissue.lapsesAfter, LAPSES_AFTER);
        vm.assertEq(reissue.nextFrom, NEXT_FROM);
        vm.assertEq(bytes32(reissue.country), bytes32("DE"));
        vm.assertEq(vehicles.frozenUntil(alice), LAPSES_AFTER);
        vm.assertEq(acts.successorOf(alice), address(0));
        assertOwner(VIN, alice);
        vm.assertEq(vehicles.balanceOf(alice), 1);
    }

    /// A thief who holds the key cannot sell inside the delay, neither at once nor through an escrow.
    function test_announceReissue_behaviorThiefCannotSell() public {
        (SaleConsent memory consent, Record memory record, bytes memory signature) = _consent();
        _announce();
        bytes memory refusal = abi.encodeWithSelector(IVehicleRegistry.KeyFrozen.selector, alice, LAPSES_AFTER);
        vm.expectRevert(refusal);
        vm.prank(desk);
        vehicles.settleSale(consent, signature, carol, record);
        vm.expectRevert(refusal);
        vm.prank(desk);
        vehicles.reserveFor(consent, signature, carol, uint40(START + 1 days), record);
        assertOwner(VIN, alice);
    }

    /// What a thief reserved just before is not settled either: the desk refunds.
    function test_announceReissue_behaviorThiefsReservation() public {
        (SaleConsent memory consent, Record memory record, bytes memory signature) = _consent();
        vm.prank(desk);
        vehicles.reserveFor(consent, signature, carol, uint40(START + 30 days), record);
        _announce();
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.KeyFrozen.selector, alice, LAPSES_AFTER));
        vm.prank(desk);
        vehicles.settleReserved(record);
    }

    /// Only that key's sales: it may buy, others sell.
    function test_announceReissue_behaviorOthersSellOn() public {
        birth(OTHER_VIN, carol);
        _announce();
        Record memory record = statement(SALE);
        record.vin = OTHER_VIN;
        SaleConsent memory consent = consentOf(desk, record);
        bytes memory signature = signatureOf(carol, digestOf(consent, record));
        vm.prank(desk);
        vehicles.settleSale(consent, signature, alice, record);
        assertOwner(OTHER_VIN, alice);
        vm.assertEq(vehicles.balanceOf(alice), 2);
        vm.assertEq(vehicles.frozenUntil(alice), LAPSES_AFTER);
    }

    function test_announceReissue_behaviorWithdrawnKey() public {
        vm.prank(police);
        owners.withdraw(alice);
        _announce();
        vm.assertEq(acts.reissueOf(alice).newKey, bob);
    }

    function test_announceReissue_revertsIfNotPoliceOfTheKey() public {
        address[5] memory others = [policeFr, department, departmentFr, alice, stranger];
        for (uint256 i; i < 5; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissuePoliceOnly.selector, alice, others[i]));
            vm.prank(others[i]);
            acts.announceReissue(alice, bob);
        }
    }

    function test_announceReissue_revertsIfOldKeyNeverCertified() public {
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissuePoliceOnly.selector, stranger, police));
        vm.prank(police);
        acts.announceReissue(stranger, bob);
    }

    function test_announceReissue_revertsIfNewKeyInvalid() public {
        vm.prank(policeFr);
        owners.certify(stranger);
        address[4] memory wrong = [alice, stranger, dealer, address(0)];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IKeyReissues.NewKeyInvalid.selector, wrong[i]));
            vm.prank(police);
            acts.announceReissue(alice, wrong[i]);
        }
        vm.prank(police);
        owners.withdraw(bob);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.NewKeyInvalid.selector, bob));
        _announce();
    }

    /// Corrupt police freeze a key for a part of each period at most, whatever they do in between.
    function test_announceReissue_revertsIfTooSoon() public {
        _announce();
        bytes memory refusal = abi.encodeWithSelector(IKeyReissues.ReissueTooSoon.selector, alice, NEXT_FROM);
        vm.expectRevert(refusal);
        _announce();
        vm.prank(police);
        acts.cancelReissue(alice);
        vm.expectRevert(refusal);
        _announce();
        vm.warp(NEXT_FROM - 1);
        vm.expectRevert(refusal);
        _announce();
        vm.warp(NEXT_FROM);
        _announce();
        vm.assertEq(acts.reissueOf(alice).executableFrom, NEXT_FROM + TRANSFER_DELAY);
    }

    function test_announceReissue_behaviorFreezeEnds() public {
        _announce();
        vm.prank(alice);
        acts.vetoReissue();
        vm.warp(LAPSES_AFTER + 1);
        sell(alice, carol);
        assertOwner(VIN, carol);
    }

    /// Whatever police and key do with one announcement, the key sells again after its end, until the next is possible.
    function testFuzz_announceReissue_behaviorFreeBetween(uint256 time, bool vetoes, bool cancels, uint256 later) public {
        time = bound(time, START, NEXT_FROM - 1);
        _announce();
        if (vetoes) {
            vm.prank(alice);
            acts.vetoReissue();
        }
        if (cancels) {
            vm.prank(police);
            acts.cancelReissue(alice);
        }
        vm.warp(time);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissueTooSoon.selector, alice, NEXT_FROM));
        _announce();
        vm.warp(bound(later, uint256(LAPSES_AFTER) + 1, NEXT_FROM - 1));
        sell(alice, carol);
        assertOwner(VIN, carol);
    }

    // --- veto ---

    /// Corrupt police name a key of their own: the owner vetoes, and nobody executes it.
    function test_vetoReissue() public {
        _announce();
        vm.expectEmit(address(acts));
        emit IKeyReissues.ReissueVetoed(alice, bob);
        vm.prank(alice);
        acts.vetoReissue();
        vm.assertEq(uint256(acts.reissueOf(alice).stage), uint256(ReissueStage.Referred));
        bytes memory refusal = abi.encodeWithSelector(IKeyReissues.ReissueReferred.selector, alice);
        vm.expectRevert(refusal);
        vm.prank(alice);
        acts.vetoReissue();
        vm.warp(LAPSES_AFTER);
        vm.expectRevert(refusal);
        vm.prank(police);
        acts.executeReissue(alice);
    }

    /// A thief's veto wins nothing: the key stays frozen until the court decides.
    function test_vetoReissue_behaviorStaysFrozen() public {
        _announce();
        vm.warp(EXECUTABLE_FROM + 1);
        vm.prank(alice);
        acts.vetoReissue();
        vm.assertEq(vehicles.frozenUntil(alice), LAPSES_AFTER);
        acts.decideReissue(alice, true);
        vm.assertEq(acts.successorOf(alice), bob);
    }

    function test_vetoReissue_revertsIfNone() public {
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissueUnknown.selector, bob));
        vm.prank(bob);
        acts.vetoReissue();
        _announce();
        vm.warp(LAPSES_AFTER + 1);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissueUnknown.selector, alice));
        vm.prank(alice);
        acts.vetoReissue();
    }

    // --- cancel ---

    function test_cancelReissue() public {
        _announce();
        vm.prank(alice);
        acts.vetoReissue();
        vm.expectEmit(address(acts));
        emit IKeyReissues.ReissueCancelled(alice, police);
        vm.prank(police);
        acts.cancelReissue(alice);
        vm.assertEq(vehicles.frozenUntil(alice), 0);
        vm.assertEq(vehicles.balanceOf(alice), 1);
        vm.assertEq(uint256(acts.reissueOf(alice).stage), uint256(ReissueStage.None));
        sell(alice, carol);
    }

    function test_cancelReissue_revertsIfNotTheirs() public {
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissueUnknown.selector, alice));
        vm.prank(police);
        acts.cancelReissue(alice);
        _announce();
        address[3] memory others = [policeFr, department, alice];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissuePoliceOnly.selector, alice, others[i]));
            vm.prank(others[i]);
            acts.cancelReissue(alice);
        }
    }

    // --- decide ---

    function test_decideReissue() public {
        _announce();
        vm.prank(alice);
        acts.vetoReissue();
        vm.expectEmit(address(acts));
        emit IKeyReissues.ReissueDecided(alice, bob, false);
        acts.decideReissue(alice, false);
        vm.assertEq(vehicles.frozenUntil(alice), 0);
        vm.assertEq(acts.successorOf(alice), address(0));
        sell(alice, carol);
        assertOwner(VIN, carol);
    }

    function test_decideReissue_behaviorUpheldBeforeTheDelay() public {
        _announce();
        vm.prank(alice);
        acts.vetoReissue();
        vm.expectEmit(address(acts));
        emit IKeyReissues.ReissueExecuted(alice, bob);
        acts.decideReissue(alice, true);
        vm.assertEq(vehicles.frozenUntil(alice), type(uint40).max);
    }

    function test_decideReissue_revertsIfNotReferred() public {
        _announce();
        bytes memory refusal = abi.encodeWithSelector(IKeyReissues.ReissueUnknown.selector, alice);
        vm.expectRevert(refusal);
        acts.decideReissue(alice, true);
        vm.prank(alice);
        acts.vetoReissue();
        vm.warp(LAPSES_AFTER + 1);
        vm.expectRevert(refusal);
        acts.decideReissue(alice, true);
    }

    function testFuzz_decideReissue_revertsIfNotTheFederation(address caller) public {
        vm.assume(caller != address(this));
        _announce();
        vm.prank(alice);
        acts.vetoReissue();
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        vm.prank(caller);
        acts.decideReissue(alice, true);
    }

    // --- execute ---

    function test_executeReissue() public {
        _announce();
        vm.warp(EXECUTABLE_FROM);
        vm.expectEmit(address(acts));
        emit IKeyReissues.ReissueExecuted(alice, bob);
        vm.prank(stranger);
        acts.executeReissue(alice);
        vm.assertEq(acts.successorOf(alice), bob);
        vm.assertEq(uint256(acts.reissueOf(alice).stage), uint256(ReissueStage.Executed));
        vm.assertEq(vehicles.frozenUntil(alice), type(uint40).max);
        assertOwner(VIN, alice);
    }

    function test_executeReissue_revertsIfTooEarlyOrLate() public {
        _announce();
        vm.warp(EXECUTABLE_FROM - 1);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissueTooEarly.selector, alice, EXECUTABLE_FROM));
        acts.executeReissue(alice);
        vm.warp(LAPSES_AFTER + 1);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.ReissueUnknown.selector, alice));
        acts.executeReissue(alice);
    }

    function test_executeReissue_revertsIfNewKeyWithdrawn() public {
        _announce();
        vm.prank(police);
        owners.withdraw(bob);
        vm.warp(EXECUTABLE_FROM);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.NewKeyInvalid.selector, bob));
        acts.executeReissue(alice);
    }

    function test_executeReissue_revertsIfExecuted() public {
        _announce();
        vm.warp(EXECUTABLE_FROM);
        acts.executeReissue(alice);
        bytes memory refusal = abi.encodeWithSelector(IKeyReissues.ReissueUnknown.selector, alice);
        vm.expectRevert(refusal);
        acts.executeReissue(alice);
        vm.expectRevert(refusal);
        vm.prank(alice);
        acts.vetoReissue();
        vm.warp(NEXT_FROM);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.KeyReissued.selector, alice));
        _announce();
    }

    /// Two that name each other: the first executed ends the other.
    function test_executeReissue_behaviorNoRing() public {
        _announce();
        vm.prank(police);
        acts.announceReissue(bob, alice);
        vm.warp(EXECUTABLE_FROM);
        acts.executeReissue(alice);
        vm.expectRevert(abi.encodeWithSelector(IKeyReissues.NewKeyInvalid.selector, alice));
        acts.executeReissue(bob);
        vm.assertEq(acts.successorOf(bob), address(0));
    }

    function _announce() private {
        vm.prank(police);
        acts.announceReissue(alice, bob);
    }

    function _consent() private view returns (SaleConsent memory consent, Record memory record, bytes memory signature) {
        record = statement(SALE);
        consent = consentOf(desk, record);
        consent.nonce = 5;
        signature = signatureOf(alice, digestOf(consent, record));
    }
}
