// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {SafeTransferLib} from "solady/src/utils/SafeTransferLib.sol";
import {TransferReason} from "../src/interfaces/IAuthorityActs.sol";
import {IVehicleRegistry} from "../src/interfaces/IVehicleRegistry.sol";
import {Outcome} from "../src/interfaces/IArbitrator.sol";
import {Dispute, DisputeReason, IDisputeCourt, Phase} from "../src/interfaces/IDisputeCourt.sol";
import {Link} from "../src/types/Link.sol";
import {Record} from "../src/types/Record.sol";
import {RecordKind} from "../src/types/RecordKind.sol";
import {Roles} from "../src/types/Roles.sol";
import {Vin} from "../src/types/Vin.sol";
import {Courts} from "./base/Courts.sol";
import {TypedData} from "./base/TypedData.sol";

contract DisputeCourtOpenTest is Courts {
    function test_open() public {
        pass(1 hours);
        uint256 had = euro.balanceOf(bob);
        expectFromCourt();
        emit IDisputeCourt.DisputeOpened(
            1,
            VIN,
            workshop,
            2,
            RecordKind.wrap("maintenance"),
            uint40(START),
            "DE",
            bob,
            DisputeReason.WorkNotDone,
            EVIDENCE,
            EXPOSURE,
            BOND,
            uint40(time + ANSWER)
        );
        vm.assertEq(open(bob, EVIDENCE), 1);

        Dispute memory dispute = court.disputeOf(1);
        vm.assertEq(bytes32(Vin.unwrap(dispute.vin)), bytes32(Vin.unwrap(VIN)));
        vm.assertEq(dispute.sequence, 2);
        vm.assertEq(uint256(dispute.reason), uint256(DisputeReason.WorkNotDone));
        vm.assertEq(dispute.isAnswered, false);
        vm.assertEq(dispute.writer, workshop);
        vm.assertEq(bytes32(dispute.country), bytes32("DE"));
        vm.assertEq(dispute.opener, bob);
        vm.assertEq(dispute.exposure, EXPOSURE);
        vm.assertEq(dispute.bond, BOND);
        vm.assertEq(dispute.bonds, BOND);
        assertPhase(1, Phase.Open, Outcome.None, time + ANSWER);
        vm.assertEq(court.openDisputeOf(VIN, 2), 1);
        vm.assertEq(court.bondOf(1, bob), BOND);
        vm.assertEq(stakes.reservedBy(workshop, address(court)), EXPOSURE);
        vm.assertEq(euro.balanceOf(address(court)), BOND);
        vm.assertEq(euro.balanceOf(bob), had - BOND);
    }

    /// A fifth of the stake and a quarter of that, or the least.
    function testFuzz_priceOf(uint88 stake) public {
        stake = uint88(bound(stake, 0, 1_000_000e6));
        lock(stranger, stake);
        (uint88 exposure, uint88 bond) = court.priceOf(VIN, 9, stranger);
        vm.assertEq(exposure, uint256(stake) / 5);
        vm.assertEq(bond, exposure / 4 > 50e6 ? exposure / 4 : 50e6);
    }

    function test_open_behaviorWithoutStake() public {
        (before, link) = write(tyreShop, reading(10));
        vm.assertEq(open(bob), 1);
        vm.assertEq(court.disputeOf(1).exposure, 0);
        vm.assertEq(court.disputeOf(1).bond, 50e6);
    }

    /// The sixth dispute at once exposes and costs what the first did; of the stake the court holds no more than there is.
    function test_open_behaviorWhateverOthersExpose() public {
        for (uint256 i; i < 6; ++i) {
            (before, link) = write(workshop, statement("maintenance"));
            open(bob, bytes32(i + 1));
        }
        vm.assertEq(court.disputeOf(6).exposure, EXPOSURE);
        vm.assertEq(court.disputeOf(6).bond, BOND);
        vm.assertEq(stakes.reservedBy(workshop, address(court)), STAKE);
        vm.assertEq(stakes.availableStake(workshop), 0);
    }

    /// The bond doubles with every rejection, up to 2^10.
    function test_open_behaviorDearerAfterRejections() public {
        fund(bob);
        for (uint256 i; i < 12; ++i) {
            (, uint88 bond) = court.priceOf(VIN, 2, workshop);
            vm.assertEq(bond, uint256(BOND) << (i < 10 ? i : 10));
            closed(false);
        }
        vm.assertEq(court.disputeOf(12).bond, uint256(BOND) << 10);
    }

    function test_open_behaviorWriterLeft() public {
        vm.prank(workshop);
        licenses.exit();
        open(bob);
        pass(90 days);
        vm.prank(workshop);
        licenses.withdrawStake();
        vm.assertEq(stakeOf(workshop), EXPOSURE);
        vm.assertEq(bytes32(court.disputeOf(1).country), bytes32("DE"));
    }

    function test_open_behaviorWriterGone() public {
        vm.prank(workshop);
        licenses.exit();
        pass(90 days);
        vm.prank(workshop);
        licenses.withdrawStake();
        open(bob);
        vm.assertEq(court.disputeOf(1).exposure, 0);
        vm.assertEq(bytes32(court.disputeOf(1).country), bytes32("DE"));
    }

    /// A registration that was annulled is still its author's word.
    function test_open_behaviorAnnulledVehicle() public {
        Record memory act = statement(OWNERSHIP);
        act.payload = string.concat(
            '{"from":"',
            LibString.toHexString(alice),
            '","reason":"annulment","to":"0x0000000000000000000000000000000000000000","v":1}'
        );
        court.anchor(VIN);
        vm.prank(department);
        acts.announceAuthorityTransfer(act, address(0), TransferReason.Annulment);
        pass(TRANSFER_DELAY);
        acts.executeAuthorityTransfer(VIN);
        vm.assertEq(open(bob), 1);
        court.anchor(VIN);
        assertHead(court.provenHeadOf(VIN, 3), vehicles.vehicleOf(VIN).head);
    }

    function test_open_behaviorAuthorityHasNoDepartment() public {
        (before, link) = write(police, statement(THEFT));
        open(bob);
        vm.assertEq(bytes32(court.disputeOf(1).country), 0);
    }

    function test_open_behaviorUndecidedBarsNobody() public {
        open(bob);
        answer(1);
        pass(RULING + 1);
        court.escalate(1);
        pass(DECISION + 1);
        court.close(1);
        assertClosed(1, Outcome.Undecided);
        vm.assertEq(open(bob), 2);
        vm.assertEq(court.disputeOf(2).bond, BOND);
    }

    function test_open_revertsIfOpen() public {
        open(bob);
        openRefused(carol, EVIDENCE, abi.encodeWithSelector(IDisputeCourt.DisputeIsOpen.selector, VIN, 2, 1));
    }

    function test_open_revertsIfUpheldBefore() public {
        closed(true);
        openRefused(carol, EVIDENCE, abi.encodeWithSelector(IDisputeCourt.DisputeWasUpheld.selector, VIN, 2));
    }

    function test_open_revertsWithoutEvidence() public {
        openRefused(bob, 0, abi.encodeWithSelector(IDisputeCourt.EvidenceMissing.selector));
    }

    function test_open_revertsIfEvidenceKnown() public {
        open(bob, EVIDENCE);
        answer(1);
        rule(1, false);
        pass(APPEAL + 1);
        court.close(1);
        openRefused(carol, EVIDENCE, abi.encodeWithSelector(IDisputeCourt.EvidenceKnown.selector, EVIDENCE));
        open(carol, keccak256("new"));
    }

    /// Evidence is new for each record.
    function test_open_behaviorSameEvidenceOfAnotherRecord() public {
        open(bob, EVIDENCE);
        (before, link) = write(workshop, statement("maintenance"));
        vm.assertEq(open(bob, EVIDENCE), 2);
    }

    function test_open_revertsIfWriter() public {
        openRefused(workshop, EVIDENCE, abi.encodeWithSelector(IDisputeCourt.AccuserIsWriter.selector, workshop));
    }

    /// Whichever account of the department rules: who has a hand in it suspends or revokes.
    function test_open_revertsIfDepartmentOfTheWriter() public {
        address second = actor("second department DE");
        licenses.admit(second, "DE", Roles.DEPARTMENT);
        fund(second);
        openRefused(second, EVIDENCE, abi.encodeWithSelector(IDisputeCourt.RulerIsAccuser.selector, 1, second));
    }

    function test_open_behaviorDepartmentElsewhere() public {
        fund(departmentFr);
        vm.assertEq(open(departmentFr), 1);
    }

    /// Over an authority the federation's court rules.
    function test_open_behaviorDepartmentOverItsPolice() public {
        (before, link) = write(police, statement(THEFT));
        fund(department);
        vm.assertEq(open(department), 1);
    }

    function test_open_revertsIfDesk() public {
        before = vehicles.vehicleOf(VIN).head;
        sell(alice, bob);
        // What a desk recorded is proven like any other record.
        link = linkOf(statement(SALE), desk, TypedData.stamp(statement(SALE), 3, START, START_BLOCK));
        openRefused(bob, EVIDENCE, abi.encodeWithSelector(IDisputeCourt.RecordNotDisputable.selector, VIN, 3));
    }

    function test_open_revertsIfAllowanceTooSmall() public {
        vm.prank(bob);
        euro.approve(address(court), BOND - 1);
        openRefused(bob, EVIDENCE, abi.encodeWithSelector(SafeTransferLib.TransferFromFailed.selector));
        vm.assertEq(court.openDisputeOf(VIN, 2), 0);
        vm.assertEq(stakes.reservedBy(workshop, address(court)), 0);
    }

    function test_open_revertsIfCourtDismissed() public {
        licenses.dismiss(address(court));
        openRefused(bob, EVIDENCE, notCourt());
    }

    function test_open_revertsIfCourtDismissedAndNothingAtStake() public {
        (before, link) = write(tyreShop, reading(10));
        licenses.dismiss(address(court));
        openRefused(bob, EVIDENCE, notCourt());
    }

    function test_open_revertsWithoutProof() public {
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.LinksMissing.selector));
        vm.prank(bob);
        court.open(VIN, before, new Link[](0), DisputeReason.Other, EVIDENCE);
    }

    function test_open_revertsIfVehicleUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.VehicleUnknown.selector, OTHER_VIN));
        vm.prank(bob);
        court.open(OTHER_VIN, before, only(link), DisputeReason.Other, EVIDENCE);
    }

    function test_join() public {
        open(bob);
        answer(1);
        pass(RULING);
        bytes32 evidence = keccak256(abi.encode(carol, 1));
        expectFromCourt();
        emit IDisputeCourt.DisputeJoined(1, carol, evidence, BOND);
        join(1, carol);
        vm.assertEq(court.bondOf(1, carol), BOND);
        vm.assertEq(court.disputeOf(1).bonds, 2 * BOND);
        vm.assertEq(court.disputeOf(1).exposure, EXPOSURE);
        vm.assertEq(euro.balanceOf(address(court)), 2 * BOND);
    }

    /// Nobody joins a case that is won already.
    function test_join_revertsIfAnswerIsOverdue() public {
        open(bob);
        pass(ANSWER + 1);
        vm.expectRevert(deadlinePassed(1, START + ANSWER));
        join(1, carol);
    }

    function test_join_revertsIfRuled() public {
        ruled(true);
        vm.expectRevert(phaseForbids(1, Phase.Ruled));
        join(1, carol);
    }

    function test_join_revertsIfUnknown() public {
        vm.expectRevert(phaseForbids(7, Phase.None));
        join(7, carol);
    }

    function test_join_revertsIfWriter() public {
        open(bob);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.AccuserIsWriter.selector, workshop));
        join(1, workshop);
    }

    function test_join_revertsIfDepartmentOfTheWriter() public {
        open(bob);
        fund(department);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.RulerIsAccuser.selector, 1, department));
        join(1, department);
    }

    function test_join_revertsIfAccuser() public {
        open(bob);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.AlreadyAccuser.selector, 1, bob));
        join(1, bob);
    }

    function test_join_revertsIfEvidenceKnown() public {
        open(bob, EVIDENCE);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.EvidenceKnown.selector, EVIDENCE));
        vm.prank(carol);
        court.join(1, EVIDENCE);
    }

    function test_join_revertsWithoutEvidence() public {
        open(bob);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.EvidenceMissing.selector));
        vm.prank(carol);
        court.join(1, 0);
    }

    /// A court without a treasury could not close.
    function test_constructor_revertsWithoutTreasury() public {
        (bool isDone, bytes memory answer_) = address(this).call(abi.encodeCall(this.deployCourt, (address(0))));
        vm.assertEq(isDone, false);
        vm.assertEq(answer_, abi.encodeWithSelector(IDisputeCourt.TreasuryInvalid.selector, address(0)));
    }

    function deployCourt(address treasury_) external {
        deploy("DisputeCourt.sol:DisputeCourt", abi.encode(federation, vehicles, treasury_));
    }
}
