// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {IDesk} from "../src/interfaces/IDesk.sol";
import {ISaleDesk} from "../src/interfaces/ISaleDesk.sol";
import {Sales} from "./base/Sales.sol";
import {PlainToken} from "./base/Tokens.sol";

interface IWholeDesk is ISaleDesk {
    function authority() external view returns (address);
    function licenses() external view returns (address);
    function FEE_MAX() external view returns (uint256);
    function PRICE_MAX() external view returns (uint256);
    function DISCLOSURE_MAX() external view returns (uint256);
}

/// What the federation decides: currencies, fees within a bound, the treasury.
contract SaleDeskConfigureTest is Sales {
    function test_constructor() public {
        bytes memory code = vm.getCode("SaleDesk.sol:SaleDesk");
        code = abi.encodePacked(code, abi.encode(federation, vehicles, liens, carol));
        address expected = Create2.computeAddress(0, keccak256(code));
        vm.expectEmit(expected);
        emit IDesk.TreasuryChanged(carol);
        vm.expectEmit(expected);
        emit IDesk.CurrencyAccepted(COIN, 0);
        IWholeDesk other = IWholeDesk(Create2.deploy(0, 0, code));
        vm.assertEq(other.authority(), federation);
        vm.assertEq(address(other.registry()), address(vehicles));
        vm.assertEq(other.licenses(), address(licenses));
        vm.assertEq(other.treasury(), carol);
        vm.assertEq(other.currencyOf(COIN).isAccepted, true);
        vm.assertEq(other.currencyOf(COIN).fee, 0);
        vm.assertEq(other.FEE_MAX(), 100);
        vm.assertEq(other.PRICE_MAX(), type(uint128).max);
        vm.assertEq(other.DISCLOSURE_MAX(), 2048);
    }

    function test_acceptCurrency() public {
        address token = address(new PlainToken());
        vm.expectEmit(address(sales));
        emit IDesk.CurrencyAccepted(token, 100);
        sales.acceptCurrency(token, 100);
        vm.assertEq(sales.currencyOf(token).isAccepted, true);
        vm.assertEq(sales.currencyOf(token).fee, 100);
    }

    function test_acceptCurrency_behaviorChangesFeeAndKeepsFees() public {
        buy(bob, directTerms(), signedBy(alice, directTerms()));
        sales.acceptCurrency(COIN, 0);
        vm.assertEq(sales.currencyOf(COIN).fee, 0);
        vm.assertEq(sales.currencyOf(COIN).fees, PRICE / 200);
    }

    function testFuzz_acceptCurrency_revertsIfFeeTooHigh(uint16 fee) public {
        fee = uint16(bound(fee, 101, type(uint16).max));
        vm.expectRevert(abi.encodeWithSelector(IDesk.FeeTooHigh.selector, fee, 100));
        sales.acceptCurrency(COIN, fee);
    }

    function test_acceptCurrency_revertsIfNoContract() public {
        vm.expectRevert(abi.encodeWithSelector(IDesk.CurrencyInvalid.selector, stranger));
        sales.acceptCurrency(stranger, 0);
    }

    function test_refuseCurrency() public {
        vm.expectEmit(address(sales));
        emit IDesk.CurrencyRefused(address(euro));
        sales.refuseCurrency(address(euro));
        vm.assertEq(sales.currencyOf(address(euro)).isAccepted, false);
    }

    function test_refuseCurrency_revertsIfCoin() public {
        vm.expectRevert(abi.encodeWithSelector(IDesk.CoinAlwaysAccepted.selector));
        sales.refuseCurrency(COIN);
    }

    function test_refuseCurrency_revertsIfNotAccepted() public {
        vm.expectRevert(abi.encodeWithSelector(IDesk.CurrencyNotAccepted.selector, stranger));
        sales.refuseCurrency(stranger);
    }

    function test_setTreasury() public {
        vm.expectEmit(address(sales));
        emit IDesk.TreasuryChanged(carol);
        sales.setTreasury(carol);
        vm.assertEq(sales.treasury(), carol);
    }

    function test_setTreasury_revertsIfNobody() public {
        vm.expectRevert(abi.encodeWithSelector(IDesk.TreasuryInvalid.selector, address(0)));
        sales.setTreasury(address(0));
    }

    function testFuzz_configure_revertsIfNotFederation(address caller) public {
        vm.assume(caller != address(this) && caller != federation);
        bytes[3] memory calls = [
            abi.encodeCall(IDesk.acceptCurrency, (COIN, 100)),
            abi.encodeCall(IDesk.refuseCurrency, (address(euro))),
            abi.encodeCall(IDesk.setTreasury, (caller))
        ];
        for (uint256 i; i < 3; ++i) {
            vm.prank(caller);
            (bool success, bytes memory answer) = address(sales).call(calls[i]);
            vm.assertEq(success, false);
            vm.assertEq(answer, abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller));
        }
    }
}
