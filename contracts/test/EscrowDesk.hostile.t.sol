// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../src/interfaces/IDesk.sol";
import {EscrowState, IEscrowDesk, RejectionReason} from "../src/interfaces/IEscrowDesk.sol";
import {Payoff} from "../src/interfaces/ILienRegistry.sol";
import {Terms} from "../src/types/Terms.sol";
import {Escrows} from "./base/Escrows.sol";
import {
    CallingToken,
    GenerousToken,
    KeepingToken,
    LyingToken,
    PlainToken,
    RefusingToken,
    TaxedToken
} from "./base/Tokens.sol";
import {RefusingWallet, Wallet, YesWallet} from "./base/Wallets.sol";

/// Hostile tokens and accounts harm nobody but themselves.
contract EscrowDeskHostileTest is Escrows {
    function test_deposit_revertsIfTokenTakesFee() public {
        address token = _accepted(new TaxedToken());
        _refused(token, abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, PRICE - 1, PRICE));
    }

    function test_deposit_revertsIfTokenGivesMore() public {
        address token = _accepted(new GenerousToken());
        _refused(token, abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, PRICE + 1, PRICE));
    }

    function test_deposit_revertsIfTokenLies() public {
        address token = _accepted(new LyingToken());
        _refused(token, abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, 0, PRICE));
    }

    function test_deposit_revertsIfTokenSaysNo() public {
        address token = _accepted(new RefusingToken());
        _refused(token, abi.encodeWithSelector(IDesk.PaymentFailed.selector, token, bob, PRICE));
    }

    /// A bond is measured like a price: a token that lies makes no credit.
    function test_topUp_revertsIfTokenLies() public {
        address token = _accepted(new LyingToken());
        vm.expectRevert(abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, 0, 5));
        topUp(bob, token, 5);
        vm.assertEq(escrows.creditOf(bob, token), 0);
    }

    /// A token that lets the buyer in while it pays: the sale may be settled before the money is there, and the money of
    /// others is not touched, for what arrives is measured.
    function test_deposit_behaviorTokenCompletesMeanwhile() public {
        (CallingToken token, Terms memory terms) = _calling();
        token.callBack(address(this), abi.encodeCall(this.completeAsBob, (saleIdOf(terms, alice))));
        bytes32 saleId = deposit(bob, terms);
        assertState(saleId, EscrowState.Settled, 0);
        vm.assertEq(token.balanceOf(address(escrows)), 2 * PRICE + BOND);
        vm.assertEq(escrows.creditOf(alice, address(token)), PRICE - SALE_FEE + BOND);
        vm.assertEq(escrows.creditOf(carol, address(token)), PRICE);
    }

    function test_deposit_revertsIfTokenPaysOutMeanwhile() public {
        (CallingToken token, Terms memory terms) = _calling();
        token.callBack(address(this), abi.encodeCall(this.withdrawAsCarol, (address(token))));
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.PaymentIncorrect.selector, token, 0, PRICE));
        vm.prank(bob);
        escrows.deposit(terms, signature);
    }

    function test_deposit_revertsIfTokenComesBack() public {
        (CallingToken token, Terms memory terms) = _calling();
        token.callBack(address(escrows), abi.encodeCall(IEscrowDesk.topUp, (address(token), 1)));
        token.mint(address(token), 1);
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.PaymentFailed.selector, token, bob, PRICE));
        vm.prank(bob);
        escrows.deposit(terms, signature);
    }

    /// A buyer that cannot take coin holds up nobody: the money is its credit, whether it can fetch it or not.
    function test_refund_behaviorReceiverReverts() public {
        address buyer = address(new RefusingWallet());
        vm.prank(police);
        owners.certify(buyer);
        vm.deal(buyer, PRICE);
        bytes32 saleId = deposit(buyer, directTerms());
        pass(HANDOVER + 1);
        refund(saleId);
        vm.assertEq(owed(buyer), PRICE);
        vm.expectRevert(abi.encodeWithSignature("ETHTransferFailed()"));
        vm.prank(buyer);
        escrows.withdraw(COIN);
        vm.prank(alice);
        escrows.withdraw(COIN);
        vm.assertEq(alice.balance, BOND);
    }

    /// A seller that refuses coin cannot keep the buyer from the car.
    function test_complete_behaviorSellerReverts() public {
        address seller = address(new Wallet(alice));
        keys[seller] = keyOf("alice");
        vm.prank(police);
        owners.certify(seller);
        birth(OTHER_VIN, seller);
        vm.deal(seller, BOND);
        topUp(seller, COIN, BOND);
        Terms memory terms = directTerms();
        (terms.vin, terms.head) = (OTHER_VIN, vehicles.vehicleOf(OTHER_VIN).head);
        bytes memory signature = signedFor(address(escrows), seller, terms);
        vm.prank(bob);
        escrows.deposit{value: PRICE}(terms, signature);
        complete(bob, saleIdOf(terms, seller));
        assertOwner(OTHER_VIN, bob);
        vm.assertEq(owed(seller), PRICE - SALE_FEE + BOND);
    }

    /// An account that says yes to anything gives away its own, and nothing of the other side's.
    function test_settle_behaviorYesWalletHarmsItself() public {
        address buyer = address(new YesWallet());
        vm.prank(police);
        owners.certify(buyer);
        vm.deal(buyer, PRICE);
        bytes32 saleId = deposit(buyer, directTerms());
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotParty.selector, saleId, stranger));
        settle(stranger, saleId, 0, "anything");
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.EscrowSignatureInvalid.selector, alice));
        settle(buyer, saleId, 0, "anything");
        settle(alice, saleId, PRICE, "anything");
        assertOwner(VIN, buyer);
        vm.assertEq(owed(alice), PRICE - SALE_FEE + BOND);
    }

    /// A buyer who rejects every car gets its own money back, and never a unit more.
    function test_reject_behaviorEarnsNothing() public {
        bytes32 saleId = rejected();
        pass(CONTEST + 1);
        refund(saleId);
        vm.prank(bob);
        escrows.withdraw(COIN);
        vm.assertEq(bob.balance, 100 * PRICE);
    }

    function test_receive_reverts() public {
        vm.prank(bob);
        (bool isDone,) = address(escrows).call{value: 1}("");
        vm.assertEq(isDone, false);
    }

    /// Nobody but the two parties, the department and time moves a sale.
    function testFuzz_acts_revertForStrangers(address caller) public {
        vm.assume(caller != alice && caller != bob && caller != department);
        bytes32 saleId = handedOver();
        Payoff memory none_;
        bytes[7] memory acts = [
            abi.encodeCall(IEscrowDesk.handOver, (saleId, "")),
            abi.encodeCall(IEscrowDesk.reject, (saleId, RejectionReason.Other, 0)),
            abi.encodeCall(IEscrowDesk.contest, (saleId, 0)),
            abi.encodeCall(IEscrowDesk.rule, (saleId, true)),
            abi.encodeCall(IEscrowDesk.cancel, (saleId)),
            abi.encodeCall(IEscrowDesk.complete, (saleId, none_, "")),
            abi.encodeCall(IEscrowDesk.refund, (saleId))
        ];
        for (uint256 i; i < 7; ++i) {
            vm.prank(caller);
            (bool isDone,) = address(escrows).call(acts[i]);
            vm.assertEq(isDone, false);
        }
        assertState(saleId, EscrowState.HandedOver, START + WINDOW);
    }

    function completeAsBob(bytes32 saleId) external {
        complete(bob, saleId);
    }

    function withdrawAsCarol(address token) external {
        vm.prank(carol);
        escrows.withdraw(token);
    }

    /// A token that calls, in which the desk owes Carol the price of a car, Alice a bond.
    function _calling() private returns (CallingToken token, Terms memory terms) {
        token = new CallingToken();
        escrows.acceptCurrency(address(token), FEE);
        token.mint(bob, PRICE);
        token.mint(carol, PRICE);
        token.mint(alice, BOND);
        topUp(carol, address(token), PRICE);
        topUp(alice, address(token), BOND);
        terms = directTerms();
        terms.currency = address(token);
    }

    function _accepted(PlainToken token) private returns (address) {
        escrows.acceptCurrency(address(token), FEE);
        token.mint(bob, 10 * PRICE);
        return address(token);
    }

    /// Alice has her bond; what fails is the payment.
    function _refused(address token, bytes memory reason) private {
        Terms memory terms = directTerms();
        terms.currency = token;
        _bondIn(token);
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.expectRevert(reason);
        vm.prank(bob);
        escrows.deposit(terms, signature);
        vm.assertEq(escrows.creditOf(alice, token), BOND);
    }

    /// Alice has a bond in a token that takes none any more.
    function _bondIn(address token) private {
        bytes32 slot = keccak256(abi.encode(alice, keccak256(abi.encode(token, 3))));
        vm.store(address(escrows), slot, bytes32(BOND));
    }
}
