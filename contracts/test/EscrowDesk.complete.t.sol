// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {IDesk} from "../src/interfaces/IDesk.sol";
import {EscrowState, IEscrowDesk} from "../src/interfaces/IEscrowDesk.sol";
import {ILienRegistry, LienTerms, Payoff} from "../src/interfaces/ILienRegistry.sol";
import {Record} from "../src/types/Record.sol";
import {Terms} from "../src/types/Terms.sol";
import {Escrows} from "./base/Escrows.sol";
import {TypedData} from "./base/TypedData.sol";

/// Title, money and lien, all at once.
contract EscrowDeskCompleteTest is Escrows {
    function test_complete() public {
        Terms memory terms = directTerms();
        bytes32 saleId = handedOver();
        Record memory record = saleRecord(terms);
        record.payload = _payload(PRICE);
        expectFromEscrows();
        emit IDesk.SaleSettled(saleId, VIN, alice, bob, COIN, PRICE, SALE_FEE, address(0), 0);
        expectAppended(record, address(escrows), TypedData.stamp(record, 2, START, START_BLOCK));
        complete(bob, saleId);
        assertSettled(saleId, PRICE);
    }

    /// The buyer may take the car at any time, even after having rejected it.
    function test_complete_behaviorBuyerAnyTime() public {
        complete(bob, deposited());
        assertOwner(VIN, bob);
    }

    function test_complete_behaviorBuyerAfterRejecting() public {
        bytes32 saleId = rejected();
        complete(bob, saleId);
        assertSettled(saleId, PRICE);
    }

    function test_complete_behaviorBuyerWhileContested() public {
        bytes32 saleId = contested();
        complete(bob, saleId);
        assertSettled(saleId, PRICE);
    }

    /// Silence accepts: anyone completes once the window has passed.
    function test_complete_behaviorAnyoneAfterInspection() public {
        bytes32 saleId = handedOver();
        pass(WINDOW + 1);
        complete(stranger, saleId);
        assertSettled(saleId, PRICE);
    }

    /// A record appended since is no way out for anybody but a buyer who rejects.
    function test_complete_behaviorLaterRecord() public {
        bytes32 saleId = handedOver();
        append(workshop, statement("maintenance"));
        pass(WINDOW + 1);
        complete(alice, saleId);
        assertSettled(saleId, PRICE);
    }

    /// What was paid in can be settled in a currency that is taken no longer.
    function test_complete_behaviorCurrencyRefusedSince() public {
        bytes32 saleId = deposit(bob, euroTerms());
        escrows.refuseCurrency(address(euro));
        complete(bob, saleId);
        vm.assertEq(escrows.creditOf(alice, address(euro)), PRICE - SALE_FEE + BOND);
    }

    function test_complete_revertsIfInspecting() public {
        bytes32 saleId = handedOver();
        vm.expectRevert(deadlineAhead(START + WINDOW));
        complete(alice, saleId);
    }

    function test_complete_revertsIfNotHandedOver() public {
        bytes32 saleId = deposited();
        pass(HANDOVER + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotBuyer.selector, saleId, alice));
        complete(alice, saleId);
    }

    function test_complete_revertsIfRejected() public {
        bytes32 saleId = rejected();
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotBuyer.selector, saleId, alice));
        complete(alice, saleId);
    }

    function test_complete_revertsIfOver() public {
        bytes32 saleId = handedOver();
        complete(bob, saleId);
        vm.expectRevert(stateForbids(saleId, EscrowState.Settled));
        complete(bob, saleId);
    }

    function test_complete_revertsIfStolen() public {
        bytes32 saleId = handedOver();
        append(police, statement(THEFT));
        Payoff memory none_;
        vm.prank(bob);
        (bool isDone,) = address(escrows).call(abi.encodeCall(IEscrowDesk.complete, (saleId, none_, "")));
        vm.assertEq(isDone, false);
        assertState(saleId, EscrowState.HandedOver, START + WINDOW);
    }

    // --- settle ---

    function test_settle() public {
        bytes32 saleId = handedOver();
        uint256 price = PRICE * 9 / 10;
        expectFromEscrows();
        emit IEscrowDesk.SaleRepriced(saleId, VIN, price, PRICE - price);
        expectFromEscrows();
        emit IDesk.SaleSettled(saleId, VIN, alice, bob, COIN, price, price / 200, address(0), 0);
        settle(bob, saleId, price, settlementBy(alice, saleId, price));
        assertSettled(saleId, price);
        vm.assertEq(escrows.escrowOf(saleId).price, price);
    }

    /// In every open state, and by either side.
    function test_settle_behaviorSellerCarries() public {
        bytes32 saleId = contested();
        settle(alice, saleId, PRICE / 2, settlementBy(bob, saleId, PRICE / 2));
        assertSettled(saleId, PRICE / 2);
    }

    function testFuzz_settle_behaviorAnyLowerPrice(uint256 price) public {
        price = bound(price, 0, PRICE);
        bytes32 saleId = rejected();
        settle(alice, saleId, price, settlementBy(bob, saleId, price));
        assertSettled(saleId, price);
    }

    function testFuzz_settle_revertsIfHigher(uint256 price) public {
        price = bound(price, PRICE + 1, type(uint256).max);
        bytes32 saleId = handedOver();
        bytes memory signature = settlementBy(bob, saleId, price);
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.SettlementTooHigh.selector, price, PRICE));
        settle(alice, saleId, price, signature);
    }

    function test_settle_revertsIfOtherSideDidNotSign() public {
        bytes32 saleId = handedOver();
        bytes[4] memory signatures = [
            bytes(""),
            settlementBy(bob, saleId, 1),
            settlementBy(alice, saleId, 2),
            settlementBy(alice, keccak256("another sale"), 1)
        ];
        for (uint256 i; i < 4; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.EscrowSignatureInvalid.selector, alice));
            settle(bob, saleId, 1, signatures[i]);
        }
    }

    function test_settle_revertsIfNotParty() public {
        bytes32 saleId = handedOver();
        bytes memory signature = settlementBy(alice, saleId, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowDesk.NotParty.selector, saleId, stranger));
        settle(stranger, saleId, 1, signature);
    }

    function test_settle_revertsIfExpired() public {
        bytes32 saleId = handedOver();
        Payoff memory none_;
        vm.expectRevert(deadlinePassed(START - 1));
        vm.prank(bob);
        escrows.settle(saleId, 1, uint40(START - 1), "", none_, "");
    }

    // --- liens ---

    function test_complete_behaviorPaysLienOff() public {
        encumber();
        bytes32 saleId = handedOver();
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(escrows), COIN, PRICE / 4, 0);
        expectFromEscrows();
        emit IDesk.LienPaidOff(saleId, VIN, bank, COIN, PRICE / 4);
        vm.prank(bob);
        escrows.complete(saleId, payoff, signature);
        assertFree(VIN);
        assertOwner(VIN, bob);
        vm.assertEq(owed(bank), PRICE / 4);
        vm.assertEq(owed(alice), PRICE - SALE_FEE - PRICE / 4 + BOND);
    }

    function test_settle_behaviorPaysLienOff() public {
        encumber();
        bytes32 saleId = handedOver();
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(escrows), COIN, PRICE / 4, saleId);
        bytes memory agreed = settlementBy(alice, saleId, PRICE / 2);
        vm.prank(bob);
        escrows.settle(saleId, PRICE / 2, type(uint40).max, agreed, payoff, signature);
        assertFree(VIN);
        vm.assertEq(owed(bank), PRICE / 4);
        vm.assertEq(owed(bob), PRICE / 2);
    }

    function test_complete_revertsIfLienActive() public {
        encumber();
        bytes32 saleId = handedOver();
        vm.expectRevert(abi.encodeWithSelector(IDesk.LienActive.selector, VIN, bank));
        complete(bob, saleId);
    }

    function test_complete_revertsIfPayoffAboveProceeds() public {
        encumber(VIN, alice, COIN, uint96(2 * PRICE));
        bytes32 saleId = handedOver();
        uint256 most = PRICE - SALE_FEE;
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(escrows), COIN, most + 1, 0);
        vm.expectRevert(abi.encodeWithSelector(IDesk.PayoffTooHigh.selector, most + 1, most));
        vm.prank(bob);
        escrows.complete(saleId, payoff, signature);
    }

    function test_complete_revertsIfPayoffForOtherDesk() public {
        encumber();
        bytes32 saleId = handedOver();
        (Payoff memory payoff, bytes memory signature) = payoffAt(address(sales), COIN, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(ILienRegistry.LienSignatureInvalid.selector, bank));
        vm.prank(bob);
        escrows.complete(saleId, payoff, signature);
    }

    /// A car that somebody has paid for takes no new debt of its seller's.
    function test_register_revertsIfReserved() public {
        deposited();
        LienTerms memory terms = LienTerms(VIN, COIN, 1, uint40(START + 1 days));
        bytes memory signature = signatureOf(alice, lienDigest(terms, bank, 1));
        vm.expectRevert(abi.encodeWithSelector(ILienRegistry.LienForReserved.selector, VIN, escrows));
        vm.prank(bank);
        liens.registerLien(terms, signature);
    }

    function _payload(uint256 price) private view returns (string memory) {
        return string.concat(
            '{"amount":"',
            LibString.toString(price),
            '","buyer":"',
            LibString.toHexString(bob),
            '","currency":"0x0000000000000000000000000000000000000000","mode":"escrow","seller":"',
            LibString.toHexString(alice),
            '","v":1}'
        );
    }
}
