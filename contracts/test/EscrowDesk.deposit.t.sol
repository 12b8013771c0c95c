// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IDesk, Permit} from "../src/interfaces/IDesk.sol";
import {Escrow, EscrowState, IEscrowDesk} from "../src/interfaces/IEscrowDesk.sol";
import {IVehicleRegistry, Reservation} from "../src/interfaces/IVehicleRegistry.sol";
import {OdometerUnit} from "../src/types/Stamp.sol";
import {Terms} from "../src/types/Terms.sol";
import {Escrows} from "./base/Escrows.sol";
import {TypedData} from "./base/TypedData.sol";
import {Vin} from "../src/types/Vin.sol";

/// The price goes in against the very terms and the very file that were agreed on.
contract EscrowDeskDepositTest is Escrows {
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function test_deposit() public {
        Terms memory terms = directTerms();
        bytes memory signature = signedFor(address(escrows), alice, terms);
        bytes32 saleId = saleIdOf(terms, alice);
        expectFromEscrows();
        emit IEscrowDesk.SaleDeposited(
            saleId,
            VIN,
            bob,
            alice,
            BOND,
            uint40(START + HANDOVER),
            uint40(START + RESERVATION),
            terms,
            signature
        );
        vm.prank(bob);
        escrows.deposit{value: PRICE}(terms, signature);

        Escrow memory sale = escrows.escrowOf(saleId);
        vm.assertEq(sale.seller, alice);
        vm.assertEq(sale.buyer, bob);
        vm.assertEq(sale.price, PRICE);
        vm.assertEq(sale.bond, BOND);
        vm.assertEq(sale.currency, COIN);
        vm.assertEq(sale.odometer, 61_250);
        vm.assertEq(uint256(sale.unit), uint256(OdometerUnit.Kilometre));
        vm.assertEq(uint256(uint136(Vin.unwrap(sale.vin))), uint256(uint136(Vin.unwrap(VIN))));
        vm.assertEq(sale.reservedUntil, START + RESERVATION);
        assertState(saleId, EscrowState.Deposited, START + HANDOVER);
        vm.assertEq(owed(alice), 0);
        vm.assertEq(address(escrows).balance, PRICE + BOND);
        assertOwner(VIN, alice);
        Reservation memory reserved = vehicles.reservedFor(VIN);
        vm.assertEq(reserved.desk, address(escrows));
        vm.assertEq(reserved.buyer, bob);
        vm.assertEq(reserved.until, START + RESERVATION);
    }

    function test_deposit_behaviorErc20() public {
        Terms memory terms = euroTerms();
        deposit(bob, terms);
        vm.assertEq(euro.balanceOf(bob), 9 * PRICE);
        vm.assertEq(euro.balanceOf(address(escrows)), PRICE + BOND);
        vm.assertEq(escrows.creditOf(alice, address(euro)), 0);
    }

    function test_depositWithPermit() public {
        vm.prank(bob);
        euro.approve(address(escrows), 0);
        Terms memory terms = euroTerms();
        bytes memory signature = signedFor(address(escrows), alice, terms);
        Permit memory permit = _permit();
        vm.prank(bob);
        escrows.depositWithPermit(terms, signature, permit);
        assertState(saleIdOf(terms, alice), EscrowState.Deposited, START + HANDOVER);
    }

    function test_depositWithPermit_revertsIfCoin() public {
        Terms memory terms = directTerms();
        Permit memory permit = _permit();
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.CoinHasNoPermit.selector));
        vm.prank(bob);
        escrows.depositWithPermit(terms, signature, permit);
    }

    /// A seller who accepts an offer signs terms that name the buyer.
    function test_deposit_revertsIfOtherBuyerNamed() public {
        Terms memory terms = directTerms();
        terms.buyer = carol;
        _refused(terms, abi.encodeWithSelector(IVehicleRegistry.ConsentForOtherBuyer.selector, carol));
    }

    /// Somebody wrote into the file between the buyer's review and the deposit.
    function test_deposit_revertsIfHeadChanged() public {
        Terms memory terms = directTerms();
        append(workshop, statement("maintenance"));
        bytes27 head = vehicles.vehicleOf(VIN).head;
        _refused(terms, abi.encodeWithSelector(IVehicleRegistry.HeadChanged.selector, VIN, terms.head, head));
    }

    function test_deposit_revertsIfPriceRaised() public {
        Terms memory terms = directTerms();
        bytes memory signature = signedFor(address(escrows), alice, terms);
        terms.price -= 1;
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice));
        vm.prank(bob);
        escrows.deposit{value: PRICE - 1}(terms, signature);
    }

    function test_deposit_revertsIfSignedForOtherDesk() public {
        Terms memory terms = directTerms();
        bytes memory signature = signedBy(alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.SignatureInvalid.selector, alice));
        vm.prank(bob);
        escrows.deposit{value: PRICE}(terms, signature);
    }

    function test_deposit_revertsIfStolen() public {
        append(police, statement(THEFT));
        Terms memory terms = directTerms();
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.prank(bob);
        (bool isDone,) = address(escrows).call{value: PRICE}(abi.encodeCall(IEscrowDesk.deposit, (terms, signature)));
        vm.assertEq(isDone, false);
    }

    function test_deposit_revertsIfBuyerNotCertified() public {
        vm.deal(stranger, PRICE);
        Terms memory terms = directTerms();
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IVehicleRegistry.OwnerNotCertified.selector, stranger));
        vm.prank(stranger);
        escrows.deposit{value: PRICE}(terms, signature);
    }

    function test_deposit_revertsIfBuyerIsSeller() public {
        Terms memory terms = directTerms();
        vm.deal(alice, PRICE);
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.BuyerIsSeller.selector, alice));
        vm.prank(alice);
        escrows.deposit{value: PRICE}(terms, signature);
    }

    function test_deposit_revertsIfAttested() public {
        Terms memory terms = directTerms();
        terms.attester = bank;
        _refused(terms, abi.encodeWithSelector(IDesk.SaleIsAttested.selector, saleIdOf(terms, alice), bank));
    }

    function test_deposit_revertsIfBondMissing() public {
        vm.prank(alice);
        escrows.withdraw(COIN);
        topUp(alice, COIN, BOND - 1);
        bytes4 selector = IEscrowDesk.BondMissing.selector;
        _refused(directTerms(), abi.encodeWithSelector(selector, alice, COIN, BOND - 1, BOND));
    }

    function test_deposit_revertsIfReserved() public {
        deposited();
        Terms memory terms = directTerms();
        terms.nonce = 8;
        vm.deal(alice, BOND);
        topUp(alice, COIN, BOND);
        vm.deal(carol, PRICE);
        bytes memory signature = signedFor(address(escrows), alice, terms);
        bytes4 selector = IVehicleRegistry.VehicleIsReserved.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, VIN, escrows, START + RESERVATION));
        vm.prank(carol);
        escrows.deposit{value: PRICE}(terms, signature);
    }

    /// Once the price is in, no other desk sells the car away.
    function test_buy_revertsIfReserved() public {
        deposited();
        Terms memory terms = directTerms();
        terms.nonce = 8;
        bytes4 selector = IVehicleRegistry.VehicleIsReserved.selector;
        buyRefused(carol, terms, signedBy(alice, terms), abi.encodeWithSelector(selector, VIN, escrows, START + RESERVATION));
    }

    function test_deposit_revertsIfTermsUsed() public {
        bytes32 saleId = deposited();
        vm.prank(alice);
        escrows.cancel(saleId);
        _refused(directTerms(), abi.encodeWithSelector(IEscrowDesk.TermsUsed.selector, saleId));
    }

    function test_deposit_revertsIfPriceTooHigh() public {
        Terms memory terms = directTerms();
        terms.price = uint256(type(uint96).max) + 1;
        vm.deal(bob, terms.price);
        bytes4 selector = IDesk.PriceTooHigh.selector;
        _refused(terms, abi.encodeWithSelector(selector, terms.price, uint256(type(uint96).max)));
    }

    function test_deposit_revertsIfCurrencyNotAccepted() public {
        Terms memory terms = directTerms();
        terms.currency = stranger;
        _refused(terms, abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, stranger));
    }

    function testFuzz_deposit_revertsIfCoinDiffers(uint256 sent) public {
        sent = bound(sent, 0, 100 * PRICE);
        vm.assume(sent != PRICE);
        Terms memory terms = directTerms();
        bytes memory signature = signedFor(address(escrows), alice, terms);
        vm.expectRevert(abi.encodeWithSelector(IDesk.ValueWrong.selector, sent, PRICE));
        vm.prank(bob);
        escrows.deposit{value: sent}(terms, signature);
    }

    function test_topUp() public {
        expectFromEscrows();
        emit IEscrowDesk.ToppedUp(bob, COIN, 5);
        topUp(bob, COIN, 5);
        vm.assertEq(owed(bob), 5);
        vm.prank(bob);
        escrows.withdraw(COIN);
        vm.assertEq(bob.balance, 100 * PRICE);
    }

    function test_topUp_revertsIfCurrencyNotAccepted() public {
        vm.expectRevert(abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, stranger));
        topUp(bob, stranger, 5);
    }

    function test_topUp_revertsIfTooHigh() public {
        uint256 most = type(uint128).max;
        vm.deal(bob, most + 1);
        vm.expectRevert(abi.encodeWithSelector(IDesk.PriceTooHigh.selector, most + 1, most));
        topUp(bob, COIN, most + 1);
    }

    function _refused(Terms memory terms, bytes memory reason) private {
        bytes memory signature = signedFor(address(escrows), alice, terms);
        uint256 held = address(escrows).balance;
        vm.expectRevert(reason);
        vm.prank(bob);
        escrows.deposit{value: terms.currency == COIN ? terms.price : 0}(terms, signature);
        vm.assertEq(address(escrows).balance, held);
    }

    function _permit() private view returns (Permit memory permit) {
        permit.deadline = START + 1 hours;
        bytes32 structHash = keccak256(abi.encode(PERMIT, bob, escrows, PRICE, 0, permit.deadline));
        bytes32 domain = IERC20Permit(address(euro)).DOMAIN_SEPARATOR();
        (permit.v, permit.r, permit.s) = vm.sign(keys[bob], TypedData.digest(domain, structHash));
    }
}
