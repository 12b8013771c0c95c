// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Outcome} from "../src/interfaces/IArbitrator.sol";
import {IDisputeCourt, Phase} from "../src/interfaces/IDisputeCourt.sol";
import {Roles} from "../src/types/Roles.sol";
import {Courts} from "./base/Courts.sol";

contract DisputeCourtRuleTest is Courts {
    function test_answer() public {
        open(bob);
        pass(ANSWER);
        expectFromCourt();
        emit IDisputeCourt.DisputeAnswered(1, workshop, ANSWERED, uint40(time + RULING));
        answer(1);
        assertPhase(1, Phase.Answered, Outcome.None, time + RULING);
        vm.assertEq(court.disputeOf(1).isAnswered, true);
    }

    function test_answer_behaviorAuthorityGoesToTheFederation() public {
        (before, link) = write(police, statement(THEFT));
        open(bob);
        expectFromCourt();
        emit IDisputeCourt.DisputeAnswered(1, police, ANSWERED, uint40(START + DECISION));
        vm.prank(police);
        court.answer(1, ANSWERED);
        assertPhase(1, Phase.Appealed, Outcome.None, START + DECISION);
        court.decide(1, true, GROUNDS);
        vm.assertEq(uint256(court.outcomeOf(VIN, 3)), uint256(Outcome.Upheld));
    }

    function test_answer_revertsIfLate() public {
        open(bob);
        pass(ANSWER + 1);
        vm.expectRevert(deadlinePassed(1, START + ANSWER));
        answer(1);
    }

    function test_answer_revertsIfNotWriter() public {
        open(bob);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotWriter.selector, 1, bob));
        vm.prank(bob);
        court.answer(1, ANSWERED);
    }

    function test_answer_revertsIfRepeated() public {
        open(bob);
        answer(1);
        vm.expectRevert(phaseForbids(1, Phase.Answered));
        answer(1);
    }

    function test_answer_revertsWithoutCommitment() public {
        open(bob);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.EvidenceMissing.selector));
        vm.prank(workshop);
        court.answer(1, 0);
    }

    function test_upholdBySilence() public {
        open(bob);
        pass(ANSWER + 1);
        expectFromCourt();
        emit IDisputeCourt.DisputeRuled(1, address(0), Outcome.Upheld, 0, uint40(time + APPEAL));
        vm.prank(stranger);
        court.upholdBySilence(1);
        assertPhase(1, Phase.Ruled, Outcome.Upheld, time + APPEAL);
        vm.assertEq(court.disputeOf(1).isAnswered, false);
    }

    function test_upholdBySilence_revertsIfEarly() public {
        open(bob);
        pass(ANSWER);
        vm.expectRevert(deadlineAhead(1, START + ANSWER));
        court.upholdBySilence(1);
    }

    function test_upholdBySilence_revertsIfAnswered() public {
        open(bob);
        answer(1);
        pass(RULING + 1);
        vm.expectRevert(phaseForbids(1, Phase.Answered));
        court.upholdBySilence(1);
    }

    function test_rule() public {
        open(bob);
        answer(1);
        pass(RULING);
        expectFromCourt();
        emit IDisputeCourt.DisputeRuled(1, department, Outcome.Rejected, GROUNDS, uint40(time + APPEAL));
        rule(1, false);
        assertPhase(1, Phase.Ruled, Outcome.Rejected, time + APPEAL);
    }

    function test_rule_revertsIfOtherCountry() public {
        open(bob);
        answer(1);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotDepartment.selector, 1, departmentFr));
        vm.prank(departmentFr);
        court.rule(1, true, GROUNDS);
    }

    function test_rule_revertsIfPoliceOfSameCountry() public {
        open(bob);
        answer(1);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotDepartment.selector, 1, police));
        vm.prank(police);
        court.rule(1, true, GROUNDS);
    }

    function test_rule_revertsIfDepartmentDismissed() public {
        open(bob);
        answer(1);
        licenses.dismiss(department);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotDepartment.selector, 1, department));
        rule(1, true);
    }

    /// Nothing of a slash goes to who ruled, even if it became a department since.
    function test_rule_revertsIfRulerAccuses() public {
        open(bob);
        answer(1);
        licenses.admit(bob, "DE", Roles.DEPARTMENT);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.RulerIsAccuser.selector, 1, bob));
        vm.prank(bob);
        court.rule(1, true, GROUNDS);
    }

    function test_rule_revertsIfNotAnswered() public {
        open(bob);
        vm.expectRevert(phaseForbids(1, Phase.Open));
        rule(1, true);
    }

    function test_rule_revertsIfLate() public {
        open(bob);
        answer(1);
        pass(RULING + 1);
        vm.expectRevert(deadlinePassed(1, START + RULING));
        rule(1, true);
    }

    function test_rule_revertsIfRepeated() public {
        ruled(true);
        vm.expectRevert(phaseForbids(1, Phase.Ruled));
        rule(1, false);
    }

    function test_escalate() public {
        open(bob);
        answer(1);
        pass(RULING + 1);
        expectFromCourt();
        emit IDisputeCourt.DisputeEscalated(1, uint40(time + DECISION));
        vm.prank(stranger);
        court.escalate(1);
        assertPhase(1, Phase.Appealed, Outcome.None, time + DECISION);
    }

    function test_escalate_revertsIfEarly() public {
        open(bob);
        answer(1);
        pass(RULING);
        vm.expectRevert(deadlineAhead(1, START + RULING));
        court.escalate(1);
    }

    function test_escalate_revertsIfOpen() public {
        open(bob);
        pass(ANSWER + 1);
        vm.expectRevert(phaseForbids(1, Phase.Open));
        court.escalate(1);
    }
}
