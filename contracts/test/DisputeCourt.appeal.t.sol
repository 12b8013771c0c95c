// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Outcome} from "../src/interfaces/IArbitrator.sol";
import {IDisputeCourt, Phase} from "../src/interfaces/IDisputeCourt.sol";
import {Courts} from "./base/Courts.sol";

contract DisputeCourtAppealTest is Courts {
    function test_appeal_behaviorByWriter() public {
        ruled(true);
        pass(APPEAL);
        uint256 had = euro.balanceOf(workshop);
        expectFromCourt();
        emit IDisputeCourt.DisputeAppealed(1, workshop, 2 * BOND, uint40(time + DECISION));
        appeal(1, workshop);
        assertPhase(1, Phase.Appealed, Outcome.Upheld, time + DECISION);
        vm.assertEq(court.disputeOf(1).appellant, workshop);
        vm.assertEq(court.disputeOf(1).appealBond, 2 * BOND);
        vm.assertEq(euro.balanceOf(workshop), had - 2 * BOND);
    }

    /// A writer that was silent may still appeal.
    function test_appeal_behaviorAfterSilence() public {
        open(bob);
        pass(ANSWER + 1);
        court.upholdBySilence(1);
        appeal(1, workshop);
        assertPhase(1, Phase.Appealed, Outcome.Upheld, time + DECISION);
    }

    function test_appeal_behaviorByAnyAccuser() public {
        open(bob);
        join(1, carol);
        answer(1);
        rule(1, false);
        appeal(1, carol);
        vm.assertEq(court.disputeOf(1).appellant, carol);
    }

    function test_appeal_revertsIfWinner() public {
        ruled(true);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotLosingSide.selector, 1, bob));
        appeal(1, bob);
    }

    function test_appeal_revertsIfWriterWon() public {
        ruled(false);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotLosingSide.selector, 1, workshop));
        appeal(1, workshop);
    }

    function test_appeal_revertsIfNeither() public {
        ruled(false);
        fund(stranger);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotLosingSide.selector, 1, stranger));
        appeal(1, stranger);
    }

    function test_appeal_revertsIfLate() public {
        ruled(false);
        pass(APPEAL + 1);
        vm.expectRevert(deadlinePassed(1, START + APPEAL));
        appeal(1, bob);
    }

    function test_appeal_revertsIfRepeated() public {
        ruled(false);
        appeal(1, bob);
        vm.expectRevert(phaseForbids(1, Phase.Appealed));
        appeal(1, bob);
    }

    function test_veto() public {
        ruled(true);
        pass(APPEAL);
        expectFromCourt();
        emit IDisputeCourt.RulingVetoed(1, guardian, uint40(time + DECISION));
        veto(1);
        assertPhase(1, Phase.Appealed, Outcome.None, time + DECISION);
    }

    function test_veto_revertsIfLate() public {
        ruled(true);
        pass(APPEAL + 1);
        vm.expectRevert(deadlinePassed(1, START + APPEAL));
        veto(1);
    }

    function test_veto_revertsIfAppealed() public {
        ruled(true);
        appeal(1, workshop);
        vm.expectRevert(phaseForbids(1, Phase.Appealed));
        veto(1);
    }

    function testFuzz_veto_revertsIfNotGuardian(address account) public {
        if (account == guardian) account = stranger;
        ruled(true);
        vm.expectRevert(_unauthorised(account));
        vm.prank(account);
        court.veto(1);
    }

    function testFuzz_decide_revertsIfNotFederation(address account) public {
        if (account == address(this) || account == federation) account = department;
        ruled(true);
        appeal(1, workshop);
        vm.expectRevert(_unauthorised(account));
        vm.prank(account);
        court.decide(1, false, GROUNDS);
    }

    /// Once the set-up is over every decision is announced.
    function test_decide_behaviorDelayed() public {
        ruled(true);
        appeal(1, workshop);
        IAccessManager(federation).grantRole(COURT_ROLE, carol, SHORTEST_DELAY);
        bytes memory decision = abi.encodeCall(IDisputeCourt.decide, (1, false, GROUNDS));
        vm.prank(carol);
        IAccessManager(federation).schedule(address(court), decision, 0);
        pass(SHORTEST_DELAY);
        vm.prank(carol);
        IAccessManager(federation).execute(address(court), decision);
        assertClosed(1, Outcome.Rejected);
    }

    function test_decide_revertsIfLate() public {
        ruled(true);
        appeal(1, workshop);
        pass(DECISION + 1);
        vm.expectRevert(deadlinePassed(1, START + DECISION));
        court.decide(1, false, GROUNDS);
    }

    function test_decide_revertsIfRuledOnly() public {
        ruled(true);
        vm.expectRevert(phaseForbids(1, Phase.Ruled));
        court.decide(1, false, GROUNDS);
    }

    function test_decide_revertsIfRepeated() public {
        ruled(true);
        appeal(1, workshop);
        court.decide(1, false, GROUNDS);
        vm.expectRevert(phaseForbids(1, Phase.Closed));
        court.decide(1, true, GROUNDS);
    }

    /// Ruled upheld, the writer appeals and loses: its appeal bond is the accusers'.
    function test_decide_behaviorWriterLosesAppeal() public {
        ruled(true);
        appeal(1, workshop);
        expectFromCourt();
        emit IDisputeCourt.DisputeClosed(1, Outcome.Upheld, EXPOSURE, EXPOSURE / 2 + 2 * BOND, GROUNDS);
        court.decide(1, true, GROUNDS);
        assertClosed(1, Outcome.Upheld);
        vm.assertEq(stakeOf(workshop), STAKE - EXPOSURE);
        assertOwed(workshop, 0);
        assertOwed(treasury, EXPOSURE / 2);
        _claims(EXPOSURE / 2 + 3 * BOND);
    }

    function test_decide_behaviorWriterWinsAppeal() public {
        ruled(true);
        appeal(1, workshop);
        court.decide(1, false, GROUNDS);
        assertClosed(1, Outcome.Rejected);
        vm.assertEq(stakeOf(workshop), STAKE);
        assertOwed(workshop, 2 * BOND + BOND / 2);
        assertOwed(treasury, BOND / 2);
        assertOwed(bob, 0);
    }

    function test_decide_behaviorAccuserWinsAppeal() public {
        ruled(false);
        appeal(1, bob);
        court.decide(1, true, GROUNDS);
        assertClosed(1, Outcome.Upheld);
        vm.assertEq(stakeOf(workshop), STAKE - EXPOSURE);
        assertOwed(bob, 2 * BOND);
        assertOwed(treasury, EXPOSURE / 2);
        _claims(EXPOSURE / 2 + BOND);
    }

    /// Ruled rejected, the accuser appeals and loses: its appeal bond is the writer's.
    function test_decide_behaviorAccuserLosesAppeal() public {
        ruled(false);
        appeal(1, bob);
        court.decide(1, false, GROUNDS);
        assertClosed(1, Outcome.Rejected);
        assertOwed(bob, 0);
        assertOwed(workshop, 2 * BOND + BOND / 2);
        assertOwed(treasury, BOND / 2);
    }

    function test_decide_behaviorAfterVeto() public {
        ruled(false);
        veto(1);
        court.decide(1, true, GROUNDS);
        assertClosed(1, Outcome.Upheld);
        _claims(EXPOSURE / 2 + BOND);
    }

    function test_decide_behaviorAfterSilentDepartment() public {
        open(bob);
        answer(1);
        pass(RULING + 1);
        court.escalate(1);
        court.decide(1, false, GROUNDS);
        assertClosed(1, Outcome.Rejected);
        assertOwed(workshop, BOND / 2);
    }

    function _claims(uint256 amount) private {
        uint256 had = euro.balanceOf(bob);
        claim(1, bob);
        vm.assertEq(euro.balanceOf(bob) - had, amount);
    }

    function _unauthorised(address account) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, account);
    }
}
