// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {IDesk} from "../../src/interfaces/IDesk.sol";
import {Escrow, EscrowState, IEscrowDesk, RejectionReason} from "../../src/interfaces/IEscrowDesk.sol";
import {Payoff} from "../../src/interfaces/ILienRegistry.sol";
import {TransferReason} from "../../src/interfaces/IAuthorityActs.sol";
import {Record} from "../../src/types/Record.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Terms} from "../../src/types/Terms.sol";
import {Vin} from "../../src/types/Vin.sol";
import {EscrowTimes} from "./EscrowTimes.sol";
import {Sales} from "./Sales.sol";
import {Stating} from "./Stating.sol";
import {TypedData} from "./TypedData.sol";

/// Alice sells `VIN` to Bob by escrow: her bond lies at the desk, in coin and in euro.
abstract contract Escrows is Sales, EscrowTimes {
    using Stating for Stamp;

    uint256 internal constant BOND = PRICE / 100;
    uint256 internal constant SALE_FEE = PRICE * FEE / 10_000;
    bytes32 internal constant EVIDENCE = keccak256("pictures");

    uint256 internal time = START;

    function setUp() public virtual override {
        super.setUp();
        vm.deal(alice, BOND);
        topUp(alice, COIN, BOND);
        euro.mint(alice, BOND);
        address[3] memory people = [alice, bob, carol];
        for (uint256 i; i < 3; ++i) {
            vm.prank(people[i]);
            euro.approve(address(escrows), type(uint256).max);
        }
        topUp(alice, address(euro), BOND);
    }

    // --- acts ---

    function topUp(address account, address currency, uint256 amount) internal {
        vm.prank(account);
        escrows.topUp{value: currency == COIN ? amount : 0}(currency, amount);
    }

    function deposit(address buyer, Terms memory terms) internal returns (bytes32) {
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.prank(buyer);
        escrows.deposit{value: terms.currency == COIN ? terms.price : 0}(terms, signature);
        return saleIdOf(terms, alice);
    }

    /// Bob's deposit in coin.
    function deposited() internal returns (bytes32) {
        return deposit(bob, directTerms());
    }

    function handedOver() internal returns (bytes32 saleId) {
        saleId = deposited();
        vm.prank(bob);
        escrows.handOver(saleId, "");
    }

    function rejected() internal returns (bytes32 saleId) {
        saleId = handedOver();
        vm.prank(bob);
        escrows.reject(saleId, RejectionReason.DiffersFromFile, EVIDENCE);
    }

    function contested() internal returns (bytes32 saleId) {
        saleId = rejected();
        vm.prank(alice);
        escrows.contest(saleId, EVIDENCE);
    }

    function accepted() internal returns (bytes32 saleId) {
        saleId = contested();
        vm.prank(department);
        escrows.rule(saleId, false);
    }

    function complete(address caller, bytes32 saleId) internal {
        Payoff memory none_;
        vm.prank(caller);
        escrows.complete(saleId, none_, "");
    }

    function settle(address caller, bytes32 saleId, uint256 price, bytes memory signature) internal {
        Payoff memory none_;
        vm.prank(caller);
        escrows.settle(saleId, price, type(uint40).max, signature, none_, "");
    }

    function refund(bytes32 saleId) internal {
        vm.prank(stranger);
        escrows.refund(saleId);
    }

    function pass(uint256 duration) internal {
        time += duration;
        vm.warp(time);
    }

    /// A court gives a car to somebody else, in so many days.
    function announceTransfer(Vin vin, address from, address to) internal {
        Record memory act = statement(OWNERSHIP);
        act.vin = vin;
        act.stated = act.stated.withOccurredAt(uint40(time));
        act.payload = string.concat(
            '{"from":"',
            LibString.toHexString(from),
            '","reason":"court-order","to":"',
            LibString.toHexString(to),
            '","v":1}'
        );
        vm.prank(department);
        acts.announceAuthorityTransfer(act, to, TransferReason.CourtOrder);
    }

    function executeTransfer(Vin vin) internal {
        acts.executeAuthorityTransfer(vin);
    }

    // --- signatures, made from their specification ---

    function handoverBy(address buyer, bytes32 saleId) internal view returns (bytes memory) {
        return _signed(buyer, keccak256(abi.encode(keccak256("Handover(bytes32 sale)"), saleId)));
    }

    function settlementBy(address party, bytes32 saleId, uint256 price) internal view returns (bytes memory) {
        bytes32 typeHash = keccak256("Settlement(bytes32 sale,uint256 price,uint40 deadline)");
        return _signed(party, keccak256(abi.encode(typeHash, saleId, price, type(uint40).max)));
    }

    function _signed(address account, bytes32 structHash) private view returns (bytes memory) {
        return signatureOf(account, TypedData.digest(TypedData.separator(address(escrows)), structHash));
    }

    // --- expectations ---

    function expectFromEscrows() internal {
        vm.expectEmit(address(escrows));
    }

    function assertState(bytes32 saleId, EscrowState state, uint256 deadline) internal view {
        Escrow memory sale = escrows.escrowOf(saleId);
        vm.assertEq(uint256(sale.state), uint256(state));
        vm.assertEq(sale.deadline, deadline);
    }

    /// The car is Bob's, the price is Alice's less the fee, and her bond is free again.
    function assertSettled(bytes32 saleId, uint256 price) internal view {
        assertState(saleId, EscrowState.Settled, 0);
        assertOwner(VIN, bob);
        vm.assertEq(owed(alice), price - price * FEE / 10_000 + BOND);
        vm.assertEq(owed(bob), PRICE - price);
        vm.assertEq(escrows.currencyOf(COIN).fees, price * FEE / 10_000);
        vm.assertEq(address(escrows).balance, PRICE + BOND);
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(0));
    }

    function assertRefunded(bytes32 saleId, bool isBondLost) internal view {
        assertState(saleId, EscrowState.Refunded, 0);
        vm.assertEq(owed(bob), PRICE);
        vm.assertEq(owed(alice), isBondLost ? 0 : BOND);
        vm.assertEq(escrows.currencyOf(COIN).fees, isBondLost ? BOND : 0);
        vm.assertEq(vehicles.reservedFor(VIN).desk, address(0));
    }

    function owed(address account) internal view returns (uint256) {
        return escrows.creditOf(account, COIN);
    }

    function stateForbids(bytes32 saleId, EscrowState state) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IEscrowDesk.StateForbids.selector, saleId, state);
    }

    function deadlinePassed(uint256 deadline) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDesk.DeadlinePassed.selector, deadline);
    }

    function deadlineAhead(uint256 deadline) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IEscrowDesk.DeadlineAhead.selector, deadline);
    }
}
