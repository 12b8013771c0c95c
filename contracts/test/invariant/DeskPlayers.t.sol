// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDesk} from "../../src/interfaces/IDesk.sol";
import {ISaleDesk} from "../../src/interfaces/ISaleDesk.sol";
import {Terms} from "../../src/types/Terms.sol";
import {Vin} from "../../src/types/Vin.sol";
import {Greedy} from "../base/Greedy.sol";
import {Sales} from "../base/Sales.sol";
import {
    CallingToken,
    GenerousToken,
    KeepingToken,
    LyingToken,
    PlainToken,
    RefusingToken,
    TaxedToken
} from "../base/Tokens.sol";

/// Four keys, one of them a contract that asks for more while it is paid, sell three cars to one another for coin and for
/// tokens of which most are hostile. The ledger beside it says what the desk must owe.
contract DeskPlayers is Sales {
    Greedy private greedy;
    Vin[3] private vins;
    address[5] public payees;
    address[8] public currencies;
    uint256 private nonce;

    /// What the desk must owe, by currency and account; and what it must keep as fees not yet collected.
    mapping(address currency => mapping(address account => uint256)) public owed;
    mapping(address currency => uint256) public fees;
    /// What somebody gave the desk unasked.
    mapping(address currency => uint256) public given;
    uint256 public sold;
    uint256 public paidOut;

    constructor() {
        setUp();
        greedy = new Greedy(sales, alice);
        keys[address(greedy)] = keyOf("alice");
        vm.prank(police);
        owners.certify(address(greedy));
        vins = [VIN, OTHER_VIN, Vin.wrap("WVWZZZ1JZXW000003")];
        birth(vins[1], address(greedy));
        birth(vins[2], carol);
        payees = [alice, bob, carol, address(greedy), treasury];
        currencies = [
            COIN,
            address(euro),
            address(new CallingToken()),
            address(new KeepingToken()),
            address(new TaxedToken()),
            address(new GenerousToken()),
            address(new LyingToken()),
            address(new RefusingToken())
        ];
        for (uint256 i = 2; i < 8; ++i) {
            sales.acceptCurrency(currencies[i], FEE);
        }
    }

    function saleDesk() external view returns (ISaleDesk) {
        return sales;
    }

    // --- what anybody may call ---

    /// Whoever holds the car signs; somebody buys, and sends what is due or something else.
    function buy(uint256 seed, uint256 who) external {
        Vin vin = vins[seed % 3];
        address currency = currencies[(seed >> 8) % 8];
        address seller = vehicles.ownerOf(uint136(Vin.unwrap(vin)));
        address buyer = payees[who % 4];
        Terms memory terms = directTerms();
        (terms.vin, terms.currency, terms.price) = (vin, currency, (seed >> 16) % PRICE);
        (terms.head, terms.nonce, terms.deadline) = (vehicles.vehicleOf(vin).head, ++nonce, type(uint40).max);
        bytes memory signature = signedBy(seller, terms);
        _prepare(buyer, currency, terms.price, who);
        uint256 value = currency == COIN ? terms.price : 0;
        if (who & 240 == 0) ++value;
        uint256 fee = terms.price * sales.currencyOf(currency).fee / 10_000;
        vm.prank(buyer);
        (bool isDone,) = address(sales).call{value: value}(abi.encodeCall(ISaleDesk.buy, (terms, signature)));
        if (!isDone) return;
        owed[currency][seller] += terms.price - fee;
        fees[currency] += fee;
        ++sold;
        // The token's call came through, too.
        if (currency == currencies[2] && who & 768 == 256) _collected(currency);
        if (currency == currencies[2] && who & 768 == 512) _collected(COIN);
    }

    function withdraw(uint256 which, uint256 who) external {
        address currency = currencies[which % 8];
        address account = payees[who % 5];
        uint256 before = balanceOf(currency, account);
        vm.prank(account);
        (bool isDone,) = address(sales).call(abi.encodeCall(IDesk.withdraw, (currency)));
        if (!isDone) return;
        vm.assertEq(balanceOf(currency, account) - before, owed[currency][account]);
        owed[currency][account] = 0;
        ++paidOut;
    }

    function collectFees(uint256 which) external {
        address currency = currencies[which % 8];
        (bool isDone,) = address(sales).call(abi.encodeCall(IDesk.collectFees, (currency)));
        if (isDone) _collected(currency);
    }

    /// The federation changes a fee, refuses a currency, names another treasury of those who are paid here.
    function configure(uint256 which, uint256 seed) external {
        address currency = currencies[which % 8];
        if (seed & 3 == 0) sales.setTreasury(payees[(seed >> 8) % 5]);
        else if (seed & 3 == 1 && currency != COIN && sales.currencyOf(currency).isAccepted) sales.refuseCurrency(currency);
        else sales.acceptCurrency(currency, uint16((seed >> 8) % 101));
    }

    /// Nobody asked for it, and nobody is owed it.
    function give(uint256 which, uint256 amount) external {
        address currency = currencies[which % 8];
        amount = 1 + amount % PRICE;
        if (currency == COIN) return;
        PlainToken(currency).mint(address(sales), amount);
        given[currency] += amount;
    }

    function balanceOf(address currency, address account) public view returns (uint256) {
        return currency == COIN ? account.balance : PlainToken(currency).balanceOf(account);
    }

    /// Money and allowance for the buyer; a token that calls tries one of the desk's doors while it is asked for it.
    function _prepare(address buyer, address currency, uint256 price, uint256 who) private {
        if (currency == COIN) return vm.deal(buyer, buyer.balance + price + 1);
        PlainToken(currency).mint(buyer, price);
        if (currency == address(euro)) {
            vm.prank(buyer);
            euro.approve(address(sales), price);
        }
        if (currency != currencies[2]) return;
        bytes[4] memory doors = [
            abi.encodeCall(IDesk.withdraw, (currency)),
            abi.encodeCall(IDesk.collectFees, (currency)),
            abi.encodeCall(IDesk.collectFees, (COIN)),
            bytes("")
        ];
        bytes memory door = doors[(who >> 8) % 4];
        CallingToken(currency).callBack(door.length == 0 ? address(0) : address(sales), door);
    }

    function _collected(address currency) private {
        owed[currency][sales.treasury()] += fees[currency];
        fees[currency] = 0;
    }
}
