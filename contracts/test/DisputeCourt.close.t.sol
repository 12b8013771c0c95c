// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Outcome} from "../src/interfaces/IArbitrator.sol";
import {IDisputeCourt, Phase} from "../src/interfaces/IDisputeCourt.sol";
import {Standing} from "../src/interfaces/ILicenseRegistry.sol";
import {Roles} from "../src/types/Roles.sol";
import {Courts} from "./base/Courts.sol";

contract DisputeCourtCloseTest is Courts {
    function test_close_behaviorUpheld() public {
        ruled(true);
        pass(APPEAL + 1);
        expectFromCourt();
        emit IDisputeCourt.DisputeClosed(1, Outcome.Upheld, EXPOSURE, EXPOSURE / 2, 0);
        vm.prank(stranger);
        court.close(1);
        assertClosed(1, Outcome.Upheld);
        vm.assertEq(stakeOf(workshop), STAKE - EXPOSURE);
        assertOwed(treasury, EXPOSURE / 2);
        vm.assertEq(court.disputeOf(1).award, EXPOSURE / 2);
        vm.assertEq(euro.balanceOf(address(court)), BOND + EXPOSURE);
    }

    function test_close_behaviorRejected() public {
        ruled(false);
        pass(APPEAL + 1);
        expectFromCourt();
        emit IDisputeCourt.DisputeClosed(1, Outcome.Rejected, 0, 0, 0);
        court.close(1);
        assertClosed(1, Outcome.Rejected);
        vm.assertEq(stakeOf(workshop), STAKE);
        vm.assertEq(stakes.availableStake(workshop), STAKE);
        assertOwed(workshop, BOND / 2);
        assertOwed(treasury, BOND / 2);
    }

    /// Nobody ruled: everything returns.
    function test_close_behaviorUndecided() public {
        open(bob);
        join(1, carol);
        answer(1);
        pass(RULING + 1);
        court.escalate(1);
        pass(DECISION + 1);
        expectFromCourt();
        emit IDisputeCourt.DisputeClosed(1, Outcome.Undecided, 0, 0, 0);
        court.close(1);
        assertClosed(1, Outcome.Undecided);
        vm.assertEq(stakes.availableStake(workshop), STAKE);
        _claims(bob, BOND);
        _claims(carol, BOND);
        vm.assertEq(euro.balanceOf(address(court)), 0);
    }

    function test_close_behaviorVetoedAndUndecided() public {
        ruled(true);
        veto(1);
        pass(DECISION + 1);
        court.close(1);
        assertClosed(1, Outcome.Undecided);
        _claims(bob, BOND);
        vm.assertEq(stakeOf(workshop), STAKE);
    }

    /// An appeal that nobody heard leaves the ruling; its bond returns.
    function test_close_behaviorAppealNotHeard() public {
        ruled(true);
        appeal(1, workshop);
        pass(DECISION + 1);
        court.close(1);
        assertClosed(1, Outcome.Upheld);
        assertOwed(workshop, 2 * BOND);
        _claims(bob, BOND + EXPOSURE / 2);
    }

    function test_close_behaviorAccusersAppealNotHeard() public {
        ruled(false);
        appeal(1, bob);
        pass(DECISION + 1);
        court.close(1);
        assertClosed(1, Outcome.Rejected);
        assertOwed(bob, 2 * BOND);
        assertOwed(workshop, BOND / 2);
    }

    /// Accusers share equally, what is left over goes to the treasury.
    function testFuzz_close_behaviorAccusersShare(uint8 more, uint88 stake) public {
        more = uint8(bound(more, 0, 20));
        stake = uint88(bound(stake, 0, 100_000e6));
        lock(dealer, stake);
        (before, link) = write(dealer, reading(100));
        uint256 disputeId = open(bob);
        (uint256 exposure, uint256 bond) = (court.disputeOf(disputeId).exposure, court.disputeOf(disputeId).bond);
        for (uint256 i; i < more; ++i) {
            address account = address(uint160(0xacc0000 + i));
            fund(account);
            join(disputeId, account);
        }
        pass(ANSWER + 1);
        court.upholdBySilence(disputeId);
        pass(APPEAL + 1);
        court.close(disputeId);
        uint256 each = exposure / 2 / (more + 1);
        vm.assertEq(court.disputeOf(disputeId).award, each * (more + 1));
        _claims(bob, bond + each);
        for (uint256 i; i < more; ++i) {
            claim(disputeId, address(uint160(0xacc0000 + i)));
        }
        vm.assertEq(court.creditOf(treasury), euro.balanceOf(address(court)));
        vm.assertEq(court.creditOf(treasury), exposure - each * (more + 1));
    }

    /// Who joins once it was answered gets its bond back and no part of the award.
    function test_close_behaviorLateAccuserWinsNothing() public {
        open(bob);
        answer(1);
        pass(RULING);
        join(1, carol);
        rule(1, true);
        pass(APPEAL + 1);
        court.close(1);
        vm.assertEq(court.disputeOf(1).award, EXPOSURE / 2);
        _claims(carol, BOND);
        _claims(bob, BOND + EXPOSURE / 2);
        vm.assertEq(euro.balanceOf(address(court)), court.creditOf(treasury));
    }

    /// Rejected, it loses its bond like all.
    function test_close_behaviorLateAccuserLoses() public {
        open(bob);
        answer(1);
        join(1, carol);
        rule(1, false);
        pass(APPEAL + 1);
        court.close(1);
        assertOwed(workshop, BOND);
        assertOwed(treasury, BOND);
    }

    /// It may appeal for all, and gets its appeal bond back.
    function test_close_behaviorLateAccuserAppeals() public {
        open(bob);
        answer(1);
        join(1, carol);
        rule(1, false);
        appeal(1, carol);
        court.decide(1, true, GROUNDS);
        assertOwed(carol, 2 * BOND);
        _claims(carol, BOND);
        _claims(bob, BOND + EXPOSURE / 2);
    }

    /// Friends dispute true records until the whole stake is held: who lied loses its fifth all the same.
    function test_close_behaviorShieldOfShillsHoldsNothing() public {
        _shield();
        uint256 honest = _lie();
        for (uint256 id = 1; id <= 6; ++id) {
            answer(id);
            rule(id, id == honest);
        }
        pass(APPEAL + 1);
        expectFromCourt();
        emit IDisputeCourt.DisputeClosed(honest, Outcome.Upheld, EXPOSURE, EXPOSURE / 2, 0);
        court.close(honest);
        vm.assertEq(stakeOf(workshop), STAKE - EXPOSURE);
        vm.assertEq(stakes.reservedBy(workshop, address(court)), STAKE - EXPOSURE);
        for (uint256 id = 1; id <= 5; ++id) {
            court.close(id);
            vm.assertEq(stakes.reservedBy(workshop, address(court)), _least(STAKE - EXPOSURE, (5 - id) * EXPOSURE));
        }
        vm.assertEq(stakes.availableStake(workshop), STAKE - EXPOSURE);
    }

    /// The same if the friends' disputes end first: what they held goes on to cover the honest one.
    function test_close_behaviorShieldTakenDownFirst() public {
        _shield();
        uint256 honest = _lie();
        for (uint256 id = 1; id <= 6; ++id) {
            answer(id);
            rule(id, id == honest);
        }
        pass(APPEAL + 1);
        for (uint256 id = 1; id <= 5; ++id) {
            court.close(id);
        }
        vm.assertEq(stakes.reservedBy(workshop, address(court)), EXPOSURE);
        court.close(honest);
        vm.assertEq(stakeOf(workshop), STAKE - EXPOSURE);
        vm.assertEq(stakes.reservedBy(workshop, address(court)), 0);
    }

    /// What was not available at opening is taken from what is at closing.
    function test_close_behaviorStakeLockedMeanwhile() public {
        _shield();
        uint256 honest = _lie();
        for (uint256 id = 1; id <= 5; ++id) {
            answer(id);
            rule(id, true);
        }
        pass(ANSWER + 1);
        court.upholdBySilence(honest);
        pass(APPEAL + 1);
        for (uint256 id = 1; id <= 5; ++id) {
            court.close(id);
        }
        vm.assertEq(stakeOf(workshop), 0);
        lock(workshop, 500e6);
        expectFromCourt();
        emit IDisputeCourt.DisputeClosed(honest, Outcome.Upheld, 500e6, 250e6, 0);
        court.close(honest);
        vm.assertEq(stakeOf(workshop), 0);
    }

    /// What another court holds stays held.
    function test_close_behaviorAnotherCourtHoldsTheRest() public {
        address other = actor("other court");
        licenses.admit(other, "EU", Roles.COURT);
        vm.prank(other);
        stakes.reserve(workshop, STAKE - 300e6);
        closed(true);
        vm.assertEq(stakeOf(workshop), STAKE - 300e6);
        vm.assertEq(stakes.reservedBy(workshop, other), STAKE - 300e6);
    }

    function test_close_behaviorSuspendsWhoIsNoLongerCovered() public {
        vm.prank(department);
        licenses.requireStake(Roles.WORKSHOP, STAKE);
        closed(true);
        vm.assertEq(uint256(licenses.licenceOf(workshop).standing), uint256(Standing.Suspended));
    }

    function test_close_behaviorWriterRevoked() public {
        ruled(true);
        vm.prank(department);
        licenses.revoke(workshop);
        pass(APPEAL + 1);
        court.close(1);
        assertClosed(1, Outcome.Upheld);
        vm.assertEq(stakeOf(workshop), STAKE - EXPOSURE);
    }

    function test_close_behaviorWriterTookTheRest() public {
        open(bob);
        vm.prank(workshop);
        licenses.exit();
        answer(1);
        pass(RULING + 1);
        court.escalate(1);
        pass(DECISION);
        vm.prank(workshop);
        licenses.withdrawStake();
        court.decide(1, true, GROUNDS);
        assertClosed(1, Outcome.Upheld);
        vm.assertEq(stakeOf(workshop), 0);
        _claims(bob, BOND + EXPOSURE / 2);
    }

    /// A dismissed court reaches no stake, and still pays every bond.
    function test_close_behaviorCourtDismissed() public {
        ruled(true);
        appeal(1, workshop);
        licenses.dismiss(address(court));
        stakes.releaseFrom(address(court), workshop);
        expectFromCourt();
        emit IDisputeCourt.DisputeClosed(1, Outcome.Upheld, 0, 2 * BOND, GROUNDS);
        court.decide(1, true, GROUNDS);
        assertClosed(1, Outcome.Upheld);
        vm.assertEq(stakeOf(workshop), STAKE);
        assertOwed(treasury, 0);
        _claims(bob, 3 * BOND);
        vm.assertEq(euro.balanceOf(address(court)), 0);
    }

    function test_close_behaviorCourtDismissedAndRejected() public {
        ruled(false);
        licenses.dismiss(address(court));
        pass(APPEAL + 1);
        court.close(1);
        assertPhase(1, Phase.Closed, Outcome.Rejected, 0);
        assertOwed(workshop, BOND / 2);
        stakes.releaseFrom(address(court), workshop);
        vm.assertEq(stakes.availableStake(workshop), STAKE);
    }

    /// However little gas a caller brings: a dispute closes with its slash or not at all.
    function testFuzz_close_behaviorNoGasNoClosing(uint256 gas_) public {
        ruled(true);
        pass(APPEAL + 1);
        gas_ = bound(gas_, 20_000, 400_000);
        (bool isDone,) = address(court).call{gas: gas_}(abi.encodeCall(IDisputeCourt.close, (1)));
        vm.assertEq(stakeOf(workshop), isDone ? STAKE - EXPOSURE : STAKE);
        vm.assertEq(uint256(court.disputeOf(1).phase), uint256(isDone ? Phase.Closed : Phase.Ruled));
    }

    function test_close_revertsIfEarly() public {
        ruled(true);
        pass(APPEAL);
        vm.expectRevert(deadlineAhead(1, START + APPEAL));
        court.close(1);
    }

    function test_close_revertsIfAppealIsHeard() public {
        ruled(true);
        appeal(1, workshop);
        pass(DECISION);
        vm.expectRevert(deadlineAhead(1, START + DECISION));
        court.close(1);
    }

    function test_close_revertsIfOpen() public {
        open(bob);
        pass(ANSWER + 1);
        vm.expectRevert(phaseForbids(1, Phase.Open));
        court.close(1);
    }

    function test_close_revertsIfClosed() public {
        closed(true);
        vm.expectRevert(phaseForbids(1, Phase.Closed));
        court.close(1);
    }

    function test_claim() public {
        closed(true);
        expectFromCourt();
        emit IDisputeCourt.DisputeClaimed(1, bob, BOND + EXPOSURE / 2);
        _claims(bob, BOND + EXPOSURE / 2);
        vm.assertEq(court.bondOf(1, bob), 0);
    }

    function test_claim_revertsIfRepeated() public {
        closed(true);
        claim(1, bob);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotAccuser.selector, 1, bob));
        claim(1, bob);
    }

    function test_claim_revertsIfNotAccuser() public {
        closed(true);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotAccuser.selector, 1, carol));
        claim(1, carol);
    }

    function test_claim_revertsIfRejected() public {
        closed(false);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NothingToWithdraw.selector, bob));
        claim(1, bob);
    }

    function test_claim_revertsIfNotClosed() public {
        ruled(true);
        vm.expectRevert(phaseForbids(1, Phase.Ruled));
        claim(1, bob);
    }

    function test_withdraw() public {
        closed(false);
        uint256 had = euro.balanceOf(workshop);
        expectFromCourt();
        emit IDisputeCourt.CreditWithdrawn(workshop, BOND / 2);
        vm.prank(workshop);
        court.withdraw();
        assertOwed(workshop, 0);
        vm.assertEq(euro.balanceOf(workshop) - had, BOND / 2);
        vm.prank(treasury);
        court.withdraw();
        vm.assertEq(euro.balanceOf(address(court)), 0);
    }

    function test_withdraw_revertsIfNothingIsOwed() public {
        closed(false);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NothingToWithdraw.selector, bob));
        vm.prank(bob);
        court.withdraw();
    }

    /// Five disputes over true records.
    function _shield() private {
        for (uint256 i; i < 5; ++i) {
            (before, link) = write(workshop, statement("maintenance"));
            open(bob, bytes32(i + 1));
        }
        vm.assertEq(stakes.availableStake(workshop), 0);
    }

    /// An honest one over a sixth.
    function _lie() private returns (uint256) {
        (before, link) = write(workshop, statement("maintenance"));
        return open(carol, EVIDENCE);
    }

    function _least(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function _claims(address account, uint256 amount) private {
        uint256 had = euro.balanceOf(account);
        claim(1, account);
        vm.assertEq(euro.balanceOf(account) - had, amount);
    }
}
