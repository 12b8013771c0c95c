// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EscrowState, IEscrowDesk, RejectionReason} from "../src/interfaces/IEscrowDesk.sol";
import {Roles} from "../src/types/Roles.sol";
import {Terms} from "../src/types/Terms.sol";
import {Escrows} from "./base/Escrows.sol";

/// Handover, inspection, rejection, and who judges it.
contract EscrowDeskInspectTest is Escrows {
    function test_handOver() public {
        bytes32 saleId = deposited();
        expectFromEscrows();
        emit IEscrowDesk.SaleHandedOver(saleId, VIN, uint40(START + WINDOW));
        vm.prank(bob);
        escrows.handOver(saleId, "");
        assertState(saleId, EscrowState.HandedOver, START + WINDOW);
    }

    /// The buyer signs at the kerb, the seller or anyone carries it, until the deadline.
    function test_handOver_behaviorCarried() public {
        bytes32 saleId = deposited();
        pass(HANDOVER);
        bytes memory signature = handoverBy(bob, saleId);
        vm.prank(stranger);
        escrows.handOver(saleId, signature);
        assertState(saleId, EscrowState.HandedOver, time + WINDOW);
    }

    /// The seller alone starts no inspection: the money would be out before the buyer saw the car.
    function test_handOver_revertsIfBuyerDidNotSign() public {
        bytes32 saleId = deposited();
        bytes memory reason = abi.encodeWithSelector(IEscrowDesk.EscrowSignatureInvalid.selector, bob);
        bytes[3] memory signatures =
            [bytes(""), handoverBy(alice, saleId), handoverBy(bob, keccak256("another sale"))];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(reason);
            vm.prank(alice);
            escrows.handOver(saleId, signatures[i]);
        }
    }

    function test_handOver_revertsIfDeadlinePassed() public {
        bytes32 saleId = deposited();
        pass(HANDOVER + 1);
        vm.expectRevert(deadlinePassed(START + HANDOVER));
        vm.prank(bob);
        escrows.handOver(saleId, "");
    }

    function test_handOver_revertsIfHandedOver() public {
        bytes32 saleId = handedOver();
        vm.expectRevert(stateForbids(saleId, EscrowState.HandedOver));
        vm.prank(bob);
        escrows.handOver(saleId, "");
    }

    function test_handOver_revertsIfUnknown() public {
        vm.expectRevert(stateForbids(0, EscrowState.None));
        escrows.handOver(0, "");
    }

    function test_reject() public {
        bytes32 saleId = handedOver();
        pass(WINDOW);
        expectFromEscrows();
        emit IEscrowDesk.SaleRejected(
            saleId, VIN, RejectionReason.UndisclosedDefect, EVIDENCE, uint40(time + CONTEST)
        );
        vm.prank(bob);
        escrows.reject(saleId, RejectionReason.UndisclosedDefect, EVIDENCE);
        assertState(saleId, EscrowState.Rejected, time + CONTEST);
        // Nothing moved yet.
        vm.assertEq(owed(bob), 0);
    }

    function test_reject_revertsIfDeadlinePassed() public {
        bytes32 saleId = handedOver();
        pass(WINDOW + 1);
        vm.expectRevert(deadlinePassed(START + WINDOW));
        vm.prank(bob);
        escrows.reject(saleId, RejectionReason.Other, 0);
    }

    function testFuzz_reject_revertsIfNotBuyer(address caller) public {
        vm.assume(caller != bob);
        bytes32 saleId = handedOver();
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotBuyer.selector, saleId, caller));
        vm.prank(caller);
        escrows.reject(saleId, RejectionReason.Other, 0);
    }

    function test_reject_revertsIfNotHandedOver() public {
        bytes32 saleId = deposited();
        vm.expectRevert(stateForbids(saleId, EscrowState.Deposited));
        vm.prank(bob);
        escrows.reject(saleId, RejectionReason.Other, 0);
    }

    function test_contest() public {
        bytes32 saleId = rejected();
        pass(CONTEST);
        expectFromEscrows();
        emit IEscrowDesk.RejectionContested(saleId, VIN, EVIDENCE, uint40(time + RULING));
        vm.prank(alice);
        escrows.contest(saleId, EVIDENCE);
        assertState(saleId, EscrowState.Contested, time + RULING);
    }

    function test_contest_revertsIfDeadlinePassed() public {
        bytes32 saleId = rejected();
        pass(CONTEST + 1);
        vm.expectRevert(deadlinePassed(START + CONTEST));
        vm.prank(alice);
        escrows.contest(saleId, 0);
    }

    function testFuzz_contest_revertsIfNotSeller(address caller) public {
        vm.assume(caller != alice);
        bytes32 saleId = rejected();
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotSeller.selector, saleId, caller));
        vm.prank(caller);
        escrows.contest(saleId, 0);
    }

    function test_contest_revertsIfNotRejected() public {
        bytes32 saleId = handedOver();
        vm.expectRevert(stateForbids(saleId, EscrowState.HandedOver));
        vm.prank(alice);
        escrows.contest(saleId, 0);
    }

    function test_rule_behaviorFounded() public {
        bytes32 saleId = contested();
        pass(RULING);
        expectFromEscrows();
        emit IEscrowDesk.RejectionRuled(saleId, VIN, department, true, 0);
        expectFromEscrows();
        emit IEscrowDesk.SaleRefunded(saleId, VIN, department, PRICE, BOND);
        vm.prank(department);
        escrows.rule(saleId, true);
        assertRefunded(saleId, true);
        assertOwner(VIN, alice);
    }

    function test_rule_behaviorUnfounded() public {
        bytes32 saleId = contested();
        expectFromEscrows();
        emit IEscrowDesk.RejectionRuled(saleId, VIN, department, false, uint40(START + SETTLEMENT));
        vm.prank(department);
        escrows.rule(saleId, false);
        assertState(saleId, EscrowState.Accepted, START + SETTLEMENT);
        complete(stranger, saleId);
        assertSettled(saleId, PRICE);
    }

    function test_rule_revertsIfDeadlinePassed() public {
        bytes32 saleId = contested();
        pass(RULING + 1);
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(deadlinePassed(START + RULING));
            vm.prank(department);
            escrows.rule(saleId, i == 0);
        }
    }

    function test_rule_revertsIfNotContested() public {
        bytes32 saleId = rejected();
        vm.expectRevert(stateForbids(saleId, EscrowState.Rejected));
        vm.prank(department);
        escrows.rule(saleId, false);
    }

    function test_rule_revertsIfNotTheResponsibleDepartment() public {
        bytes32 saleId = contested();
        address[4] memory callers = [departmentFr, police, alice, bob];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotArbitrator.selector, saleId, callers[i]));
            vm.prank(callers[i]);
            escrows.rule(saleId, true);
        }
    }

    /// A department that sells or buys a car rules on it no more than anybody else.
    function test_rule_revertsIfParty() public {
        address ministry = admit("ministry", "DE", Roles.DEPARTMENT);
        vm.prank(police);
        owners.certify(ministry);
        vm.deal(ministry, 2 * PRICE);
        bytes32 saleId = deposit(ministry, directTerms());
        vm.startPrank(ministry);
        escrows.handOver(saleId, "");
        escrows.reject(saleId, RejectionReason.Other, 0);
        vm.stopPrank();
        vm.prank(alice);
        escrows.contest(saleId, 0);
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotArbitrator.selector, saleId, ministry));
        vm.prank(ministry);
        escrows.rule(saleId, true);
    }

    function test_cancel() public {
        bytes32[3] memory made;
        for (uint256 i; i < 3; ++i) {
            Terms memory terms = directTerms();
            terms.nonce = i;
            if (i != 0) {
                vm.prank(bob);
                escrows.withdraw(COIN);
                vm.deal(alice, BOND);
                topUp(alice, COIN, BOND);
            }
            made[i] = deposit(bob, terms);
            vm.startPrank(bob);
            if (i != 0) escrows.handOver(made[i], "");
            if (i != 0) escrows.reject(made[i], RejectionReason.Other, 0);
            vm.stopPrank();
            vm.startPrank(alice);
            if (i == 2) escrows.contest(made[i], 0);
            expectFromEscrows();
            emit IEscrowDesk.SaleRefunded(made[i], VIN, alice, PRICE, BOND);
            escrows.cancel(made[i]);
            vm.stopPrank();
            assertState(made[i], EscrowState.Refunded, 0);
            vm.assertEq(owed(bob), PRICE);
            vm.assertEq(owed(alice), 0);
        }
        vm.assertEq(escrows.currencyOf(COIN).fees, 3 * BOND);
    }

    /// While the buyer has the car and may still take it, the seller does not take it back.
    function test_cancel_revertsIfHandedOver() public {
        bytes32 saleId = handedOver();
        vm.expectRevert(stateForbids(saleId, EscrowState.HandedOver));
        vm.prank(alice);
        escrows.cancel(saleId);
    }

    function test_cancel_revertsIfAccepted() public {
        bytes32 saleId = accepted();
        vm.expectRevert(stateForbids(saleId, EscrowState.Accepted));
        vm.prank(alice);
        escrows.cancel(saleId);
    }

    function testFuzz_cancel_revertsIfNotSeller(address caller) public {
        vm.assume(caller != alice);
        bytes32 saleId = deposited();
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotSeller.selector, saleId, caller));
        vm.prank(caller);
        escrows.cancel(saleId);
    }

    function test_cancel_revertsIfOver() public {
        bytes32 saleId = deposited();
        vm.startPrank(alice);
        escrows.cancel(saleId);
        vm.expectRevert(stateForbids(saleId, EscrowState.Refunded));
        escrows.cancel(saleId);
    }
}
