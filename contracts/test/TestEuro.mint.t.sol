// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TestEuro} from "../src/testing/TestEuro.sol";
import {Test} from "./base/Test.sol";

contract TestEuroMintTest is Test {
    TestEuro private euro;

    function setUp() public {
        euro = new TestEuro();
    }

    function test_metadata() public view {
        vm.assertEq(euro.name(), "Test Euro");
        vm.assertEq(euro.symbol(), "tEUR");
        vm.assertEq(euro.decimals(), 6);
    }

    function testFuzz_mint(address to, uint256 amount) public {
        amount = bound(amount, 0, euro.MINT_MAX());
        euro.mint(to, amount);
        vm.assertEq(euro.balanceOf(to), amount);
        vm.assertEq(euro.totalSupply(), amount);
    }

    function testFuzz_mint_revertsIfTooLarge(uint256 amount) public {
        amount = bound(amount, 1_000_000e6 + 1, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(TestEuro.MintTooLarge.selector, amount, 1_000_000e6));
        euro.mint(address(this), amount);
    }

    function testFuzz_permit(uint256 amount) public {
        address owner = actor("owner");
        bytes32 digest = keccak256(
            abi.encodePacked(
                hex"1901",
                euro.DOMAIN_SEPARATOR(),
                keccak256(
                    abi.encode(
                        keccak256(
                            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                        ),
                        owner,
                        address(this),
                        amount,
                        0,
                        START
                    )
                )
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf("owner"), digest);
        euro.permit(owner, address(this), amount, START, v, r, s);
        vm.assertEq(euro.allowance(owner, address(this)), amount);
        vm.assertEq(euro.nonces(owner), 1);
    }
}
