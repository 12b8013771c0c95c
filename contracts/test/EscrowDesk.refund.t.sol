// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EscrowState, IEscrowDesk} from "../src/interfaces/IEscrowDesk.sol";
import {LienTerms} from "../src/interfaces/ILienRegistry.sol";
import {Terms} from "../src/types/Terms.sol";
import {Escrows} from "./base/Escrows.sol";

/// Every sale ends by time alone, by anyone's call.
contract EscrowDeskRefundTest is Escrows {
    function test_refund_behaviorNoHandover() public {
        bytes32 saleId = deposited();
        pass(HANDOVER + 1);
        expectFromEscrows();
        emit IEscrowDesk.SaleRefunded(saleId, VIN, stranger, PRICE, 0);
        refund(saleId);
        assertRefunded(saleId, false);
        assertOwner(VIN, alice);
    }

    function test_refund_behaviorSellerConcedesBySilence() public {
        bytes32 saleId = rejected();
        pass(CONTEST + 1);
        refund(saleId);
        assertRefunded(saleId, true);
    }

    /// Nobody judged: nobody loses.
    function test_refund_behaviorDepartmentSilent() public {
        bytes32 saleId = contested();
        pass(RULING + 1);
        refund(saleId);
        assertRefunded(saleId, false);
    }

    function test_refund_revertsIfDeadlineAhead() public {
        bytes32 saleId = deposited();
        pass(HANDOVER);
        vm.expectRevert(deadlineAhead(START + HANDOVER));
        refund(saleId);
    }

    function test_refund_revertsIfContestIsOpen() public {
        bytes32 saleId = rejected();
        pass(CONTEST);
        vm.expectRevert(deadlineAhead(START + CONTEST));
        refund(saleId);
    }

    /// A buyer who has the car and nothing against it does not get the money back by waiting.
    function test_refund_revertsIfNotObstructed() public {
        bytes32 saleId = handedOver();
        pass(WINDOW + SETTLEMENT + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotObstructed.selector, saleId));
        refund(saleId);
        complete(stranger, saleId);
        assertSettled(saleId, PRICE);
    }

    function test_refund_revertsIfObstructedButEarly() public {
        bytes32 saleId = handedOver();
        append(police, statement(THEFT));
        vm.assertEq(escrows.isObstructed(saleId), true);
        pass(WINDOW + SETTLEMENT);
        vm.expectRevert(deadlineAhead(START + WINDOW + SETTLEMENT));
        refund(saleId);
    }

    function test_refund_behaviorStolen() public {
        _obstructed(police, THEFT);
    }

    function test_refund_behaviorScrapped() public {
        _obstructed(department, SCRAPPED);
    }

    function test_refund_behaviorExported() public {
        _obstructed(department, EXPORT);
    }

    /// A court takes the car, or a key is re-issued: the title moves elsewhere and the price returns.
    function test_refund_behaviorTitleMovedByAuthority() public {
        bytes32 saleId = accepted();
        announceTransfer(VIN, alice, carol);
        vm.assertEq(escrows.isObstructed(saleId), true);
        pass(TRANSFER_DELAY + 1);
        executeTransfer(VIN);
        assertOwner(VIN, carol);
        refund(saleId);
        vm.assertEq(owed(bob), PRICE);
        vm.assertEq(owed(alice), BOND);
    }

    /// A court's lien that nobody pays off.
    function test_refund_behaviorLienOrdered() public {
        bytes32 saleId = handedOver();
        vm.prank(department);
        liens.orderLien(LienTerms(VIN, COIN, 1, 0));
        pass(WINDOW + SETTLEMENT + 1);
        refund(saleId);
        assertRefunded(saleId, false);
    }

    /// The desk itself is dismissed: nothing settles any more, and the reservation's end returns the money.
    function test_refund_behaviorDeskDismissed() public {
        bytes32 saleId = handedOver();
        licenses.dismiss(address(escrows));
        pass(RESERVATION);
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotObstructed.selector, saleId));
        refund(saleId);
        pass(1);
        refund(saleId);
        assertRefunded(saleId, false);
    }

    /// The reservation of a later sale is not the earlier one's to end.
    function test_refund_behaviorLeavesLaterReservation() public {
        bytes32 first = handedOver();
        pass(RESERVATION + 1);
        vm.deal(alice, BOND);
        topUp(alice, COIN, BOND);
        Terms memory terms = directTerms();
        (terms.nonce, terms.deadline) = (8, uint40(time));
        bytes32 second = deposit(bob, terms);
        refund(first);
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(escrows));
        vm.prank(bob);
        escrows.handOver(second, "");
        complete(bob, second);
        assertOwner(VIN, bob);
    }

    /// A sale whose reservation ended does not settle on that of a later one, whose buyer and seller are others.
    function test_complete_revertsIfReservedForLaterSale() public {
        bytes32 first = handedOver();
        announceTransfer(VIN, alice, carol);
        pass(TRANSFER_DELAY);
        executeTransfer(VIN);
        vm.deal(carol, BOND);
        topUp(carol, COIN, BOND);
        Terms memory terms = directTerms();
        (terms.nonce, terms.deadline) = (8, uint40(time));
        vm.deal(alice, PRICE);
        bytes memory signature = signedFor(address(escrows), carol, terms);
        vm.prank(alice);
        escrows.deposit{value: PRICE}(terms, signature);
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.ReservationLost.selector, first));
        complete(stranger, first);
        pass(SETTLEMENT);
        refund(first);
        vm.assertEq(owed(bob), PRICE);
        complete(alice, saleIdOf(terms, carol));
        assertOwner(VIN, alice);
        vm.assertEq(owed(carol), PRICE - SALE_FEE + BOND);
    }

    function test_refund_revertsIfOver() public {
        bytes32 saleId = deposited();
        pass(HANDOVER + 1);
        refund(saleId);
        vm.expectRevert(stateForbids(saleId, EscrowState.Refunded));
        refund(saleId);
    }

    function test_isObstructed() public {
        bytes32 saleId = deposited();
        vm.assertEq(escrows.isObstructed(saleId), false);
    }

    function test_isObstructed_revertsIfUnknown() public {
        vm.expectRevert(stateForbids(0, EscrowState.None));
        escrows.isObstructed(0);
    }

    function _obstructed(address authority, bytes32 kind) private {
        bytes32 saleId = handedOver();
        append(authority, statement(kind));
        pass(WINDOW + SETTLEMENT + 1);
        refund(saleId);
        assertRefunded(saleId, false);
    }
}
