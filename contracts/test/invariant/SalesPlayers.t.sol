// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LibString} from "solady/src/utils/LibString.sol";
import {EscrowState, IEscrowDesk, RejectionReason} from "../../src/interfaces/IEscrowDesk.sol";
import {IDesk} from "../../src/interfaces/IDesk.sol";
import {LienTerms, Payoff} from "../../src/interfaces/ILienRegistry.sol";
import {ISaleDesk, RefusalReason} from "../../src/interfaces/ISaleDesk.sol";
import {Record} from "../../src/types/Record.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Terms} from "../../src/types/Terms.sol";
import {Vin} from "../../src/types/Vin.sol";
import {Escrows} from "../base/Escrows.sol";
import {Greedy} from "../base/Greedy.sol";
import {Stating} from "../base/Stating.sol";
import {CallingToken, KeepingToken, PlainToken} from "../base/Tokens.sol";
import {Wallet, YesWallet} from "../base/Wallets.sol";
import {SalesModel} from "./SalesModel.sol";

/// Six keys sell four cars to one another, directly, attested and by escrow: a contract that takes no coin, one that asks
/// for more while it is paid and one that says yes to any signature among them; two of four currencies are hostile.
/// Police, courts and banks interfere. Each call is one random sequence of acts over all open sales, after which one of
/// them is left to time alone. Every act must end as the model says, and the money must be where the model has it.
contract SalesPlayers is Escrows, SalesModel {
    using Stating for Stamp;

    address[6] public people;
    address[4] public currencies;
    Vin[4] private vins;
    CallingToken private calling;
    address private yes;
    uint256 private nonce;
    /// Of the lien of the car that was looked at last.
    address private holder;
    /// Of the last call of the escrow desk.
    bytes private answer;
    /// Whether the next deposit lets a token call back.
    bool private armed;
    /// What ended otherwise than the model says; empty while nothing did.
    string public breach;
    uint256 public sequences;
    uint256 public tried;
    uint256 public direct;
    uint256 public attested;
    uint256 public payoffs;

    constructor() {
        setUp();
        address wallet = address(new Wallet(alice));
        address greedy = address(new Greedy(ISaleDesk(address(escrows)), alice));
        yes = address(new YesWallet());
        (keys[wallet], keys[greedy]) = (keyOf("alice"), keyOf("alice"));
        people = [alice, bob, carol, wallet, greedy, yes];
        calling = new CallingToken();
        currencies = [COIN, address(euro), address(calling), address(new KeepingToken())];
        vins = [VIN, OTHER_VIN, Vin.wrap("WVWZZZ1JZXW000003"), Vin.wrap("WVWZZZ1JZXW000004")];
        for (uint256 i = 2; i < 4; ++i) {
            escrows.acceptCurrency(currencies[i], FEE);
            sales.acceptCurrency(currencies[i], FEE);
        }
        for (uint256 i = 3; i < 6; ++i) {
            vm.prank(police);
            owners.certify(people[i]);
        }
        for (uint256 i = 1; i < 4; ++i) {
            birth(vins[i], people[i + 1]);
        }
        for (uint256 i; i < 6; ++i) {
            for (uint256 j; j < 4; ++j) {
                _give(people[i], currencies[j], PRICE);
                if (currencies[j] == address(euro)) {
                    vm.startPrank(people[i]);
                    euro.approve(address(escrows), type(uint256).max);
                    euro.approve(address(sales), type(uint256).max);
                    vm.stopPrank();
                }
                topUp(people[i], currencies[j], PRICE);
                owed[currencies[j]][people[i]] = PRICE;
            }
        }
        // What the set-up of these tests put there before.
        owed[COIN][alice] += BOND;
        owed[address(euro)][alice] += BOND;
    }

    // --- what the runner calls ---

    /// One sequence.
    function play(uint256 seed) external {
        ++sequences;
        uint256 count = 3 + seed % 10;
        for (uint256 i; i < count; ++i) {
            _act(uint256(keccak256(abi.encode(seed, i))));
        }
        // Half of them leave theirs for others to go on with.
        if (seed >> 8 & 1 == 0 && stories.length != 0) _leaveToTime(_pick(uint256(keccak256(abi.encode(seed, "time")))));
    }

    function story(uint256 index) external view returns (Story memory) {
        return stories[index];
    }

    function count() external view returns (uint256) {
        return stories.length;
    }

    function theTreasury() external view returns (address) {
        return treasury;
    }

    function theBank() external view returns (address) {
        return bank;
    }

    function theDepartment() external view returns (address) {
        return department;
    }

    function theDesk() external view returns (IEscrowDesk) {
        return escrows;
    }

    function balanceOf(address currency, address account) public view returns (uint256) {
        return currency == COIN ? account.balance : PlainToken(currency).balanceOf(account);
    }

    // --- acts ---

    function _act(uint256 seed) private {
        ++tried;
        uint256 which = seed % 24;
        uint256 index = stories.length == 0 ? 0 : _pick(seed >> 8);
        if (which > 6 && which < 11) index = _pickIn(EscrowState(which < 9 ? 2 : which == 9 ? 3 : 4), index);
        if (which == 13) index = _pickIn(EscrowState.Rejected, index);
        address by = _somebody(seed >> 16, index);
        if (which < 3 || stories.length == 0) _open(seed >> 24);
        else if (which == 4) _handOver(index, by, seed);
        else if (which < 7) _handOver(index, stories[index].buyer, seed);
        else if (which < 9) _reject(index, by);
        else if (which == 9 || which == 13) _contest(index, by);
        else if (which == 10) _rule(index, seed & 3 << 40 != 0 ? department : by, seed & 1 << 42 == 0);
        else if (which == 11) _cancel(index, by);
        else if (which == 12) _complete(index, by, seed & 1 << 40 == 0);
        else if (which == 14) _settle(index, by, seed >> 40);
        else if (which == 15) _refund(index);
        else if (which == 16) _withdraw(by, currencies[(seed >> 40) % 4]);
        else if (which == 17) _toggleTheft(seed >> 40);
        else if (which == 18) _toggleLien(seed >> 40);
        else if (which == 19) _buy(seed >> 24);
        else if (which == 20) _attest(seed >> 24);
        else if (which == 21) _take(seed >> 24);
        else pass((seed >> 40) % (which == 22 || seed >> 80 & 3 != 0 ? 12 hours : 20 days));
    }

    /// A new sale by escrow of a car that is not reserved, or an attempt at one that must fail.
    function _open(uint256 seed) private {
        Story memory next;
        next.car = seed % 4;
        next.seller = _ownerOf(next.car);
        next.buyer = people[(seed >> 8) % 6];
        next.currency = currencies[(seed >> 16) % 4];
        next.price = (seed >> 24) % PRICE;
        Terms memory terms = _terms(next);
        next.saleId = saleIdOf(terms, next.seller);
        bytes memory signature = _consent(address(escrows), next.seller, terms);
        if (seed >> 68 & 1 == 0) _bond(next);
        _give(next.buyer, next.currency, next.price);
        _arm(next, seed >> 64);
        bool isExpected = next.buyer != next.seller && !cars[next.car].isStolen
            && vehicles.reservedFor(vins[next.car]).desk == address(0)
            && owed[next.currency][next.seller] >= next.price / 100;
        bool isDone = _call(
            next.buyer,
            next.currency == COIN ? next.price : 0,
            abi.encodeCall(IEscrowDesk.deposit, (terms, signature))
        );
        if (_agrees("deposit", isDone, isExpected)) _deposits(next, time);
    }

    function _handOver(uint256 index, address by, uint256 seed) private {
        Story memory at = stories[index];
        bool isSigned = seed & 1 << 40 == 0;
        bytes memory signature = isSigned && at.buyer != yes ? handoverBy(at.buyer, at.saleId) : bytes("");
        bool isExpected = at.state == EscrowState.Deposited && time <= at.deadline
            && (by == at.buyer || isSigned || at.buyer == yes);
        bool isDone = _call(by, 0, abi.encodeCall(IEscrowDesk.handOver, (at.saleId, signature)));
        if (_agrees("handOver", isDone, isExpected)) _goes(index, EscrowState.HandedOver, time + WINDOW);
    }

    function _reject(uint256 index, address by) private {
        Story memory at = stories[index];
        bool isExpected = at.state == EscrowState.HandedOver && time <= at.deadline && by == at.buyer;
        RejectionReason reason = RejectionReason(time % 8);
        bool isDone = _call(by, 0, abi.encodeCall(IEscrowDesk.reject, (at.saleId, reason, 0)));
        if (_agrees("reject", isDone, isExpected)) _goes(index, EscrowState.Rejected, time + CONTEST);
    }

    function _contest(uint256 index, address by) private {
        Story memory at = stories[index];
        bool isExpected = at.state == EscrowState.Rejected && time <= at.deadline && by == at.seller;
        bool isDone = _call(by, 0, abi.encodeCall(IEscrowDesk.contest, (at.saleId, 0)));
        if (_agrees("contest", isDone, isExpected)) _goes(index, EscrowState.Contested, time + RULING);
    }

    function _rule(uint256 index, address by, bool isFounded) private {
        Story memory at = stories[index];
        bool isExpected = at.state == EscrowState.Contested && time <= at.deadline && by == department;
        bool isDone = _call(by, 0, abi.encodeCall(IEscrowDesk.rule, (at.saleId, isFounded)));
        if (!_agrees("rule", isDone, isExpected)) return;
        if (isFounded) _refunds(index, true);
        else _goes(index, EscrowState.Accepted, time + SETTLEMENT);
    }

    function _cancel(uint256 index, address by) private {
        Story memory at = stories[index];
        bool isDone = _call(by, 0, abi.encodeCall(IEscrowDesk.cancel, (at.saleId)));
        if (_agrees("cancel", isDone, mayCancel(at, by))) _refunds(index, true);
    }

    /// @param pays whether a lien, where there is one, is paid off.
    function _complete(uint256 index, address by, bool pays) private {
        Story memory at = stories[index];
        (Payoff memory payoff, bytes memory signature) = _quote(at, at.price, pays);
        bool isExpected =
            mayComplete(at, by, time) && isClear(at, time) && (cars[at.car].lien == 0) == (signature.length == 0);
        bytes memory act = abi.encodeCall(IEscrowDesk.complete, (at.saleId, payoff, signature));
        if (!_agrees("complete", _call(by, 0, act), isExpected)) return;
        if (signature.length != 0) ++payoffs;
        _settles(index, at.price, payoff.amount, holder);
    }

    function _settle(uint256 index, address by, uint256 seed) private {
        Story memory at = stories[index];
        uint256 price = at.price == 0 ? 0 : (seed >> 8) % (at.price + at.price / 8 + 1);
        address other = by == at.buyer ? at.seller : at.buyer;
        bool isSigned = seed & 3 != 0 || other == yes;
        bytes memory agreed = seed & 3 != 0 && other != yes ? settlementBy(other, at.saleId, price) : bytes("");
        (Payoff memory payoff, bytes memory signature) = _quote(at, price, seed & 4 == 0);
        bool isExpected = isOpen(at) && isParty(at, by) && isSigned && price <= at.price && isClear(at, time)
            && (cars[at.car].lien == 0) == (signature.length == 0);
        bytes memory act =
            abi.encodeCall(IEscrowDesk.settle, (at.saleId, price, type(uint40).max, agreed, payoff, signature));
        if (_agrees("settle", _call(by, 0, act), isExpected)) _settles(index, price, payoff.amount, holder);
    }

    function _refund(uint256 index) private {
        Story memory at = stories[index];
        bool isDone = _call(stranger, 0, abi.encodeCall(IEscrowDesk.refund, (at.saleId)));
        bool isConceded = at.state == EscrowState.Rejected;
        if (_agrees("refund", isDone, mayRefund(at, time))) _refunds(index, isConceded);
    }

    /// Takes out what is owed; who cannot be paid keeps the credit.
    function _withdraw(address by, address currency) private {
        uint256 before = balanceOf(currency, by);
        bool isDone = _call(by, 0, abi.encodeCall(IDesk.withdraw, (currency)));
        bool canTake = currency != currencies[3] && (currency != COIN || (by != people[3] && by != yes));
        if (!_agrees("withdraw", isDone, owed[currency][by] != 0 && canTake)) return;
        if (balanceOf(currency, by) - before != owed[currency][by]) breach = "withdraw: amount";
        owed[currency][by] = 0;
    }

    // --- the other modes ---

    function _buy(uint256 seed) private {
        Story memory next;
        (next.car, next.buyer) = (seed % 4, people[(seed >> 8) % 6]);
        next.seller = _ownerOf(next.car);
        (next.currency, next.price) = (currencies[(seed >> 16) % 2], (seed >> 24) % PRICE);
        Terms memory terms = _terms(next);
        bytes memory signature = _consent(address(sales), next.seller, terms);
        _give(next.buyer, next.currency, next.price);
        vm.prank(next.buyer);
        (bool isDone,) = address(sales).call{value: next.currency == COIN ? next.price : 0}(
            abi.encodeCall(ISaleDesk.buy, (terms, signature))
        );
        if (!_agrees("buy", isDone, next.buyer != next.seller && _isFree(next.car))) return;
        _moves(next.car);
        ++direct;
    }

    /// Offered and, at once, late or never, attested, refused, withdrawn.
    function _attest(uint256 seed) private {
        Story memory next;
        (next.car, next.buyer) = (seed % 4, people[(seed >> 8) % 6]);
        (next.seller, next.currency, next.price) = (_ownerOf(next.car), address(euro), 1);
        Terms memory terms = _terms(next);
        terms.attester = bank;
        bytes memory signature = _consent(address(sales), next.seller, terms);
        bytes32 saleId = saleIdOf(terms, next.seller);
        uint40 until = uint40(time + 1 days);
        vm.prank(next.buyer);
        (bool isDone,) = address(sales).call(abi.encodeCall(ISaleDesk.offer, (terms, signature, until)));
        if (!_agrees("offer", isDone, next.buyer != next.seller)) return;
        uint256 fate = (seed >> 32) % 4;
        if (fate == 0) pass(1 days + 1);
        if (fate == 1) {
            vm.prank(next.buyer);
            sales.withdrawOffer(saleId);
        }
        if (fate == 2) {
            vm.prank(bank);
            sales.refuse(saleId, next.buyer, RefusalReason.Other);
        }
        vm.prank(bank);
        (isDone,) =
            address(sales).call(abi.encodeCall(ISaleDesk.attest, (terms, signature, next.buyer, bytes32("paid"))));
        if (!_agrees("attest", isDone, fate == 3 && _isFree(next.car))) return;
        _moves(next.car);
        ++attested;
    }

    // --- the world around ---

    function _toggleTheft(uint256 seed) private {
        Car storage car = cars[seed % 4];
        Record memory record = statement(car.isStolen ? RECOVERY : THEFT);
        record.vin = vins[seed % 4];
        vm.prank(police);
        vehicles.append(record);
        car.isStolen = !car.isStolen;
    }

    function _toggleLien(uint256 seed) private {
        Car storage car = cars[seed % 4];
        Vin vin = vins[seed % 4];
        if (car.lien != 0) {
            vm.prank(department);
            liens.releaseLien(vin);
            car.lien = 0;
            return;
        }
        address currency = currencies[(seed >> 8) % 4];
        uint96 ceiling = uint96((seed >> 16) % PRICE);
        if (vehicles.reservedFor(vin).desk != address(0)) {
            vm.prank(department);
            liens.orderLien(LienTerms(vin, currency, ceiling, 0));
        } else {
            address owner = _ownerOf(seed % 4);
            LienTerms memory terms = LienTerms(vin, currency, ceiling, type(uint40).max);
            bytes memory signature =
                owner == yes ? bytes("") : signatureOf(owner, lienDigest(terms, bank, liens.lienOf(vin).id + 1));
            vm.prank(bank);
            liens.registerLien(terms, signature);
        }
        car.lien = uint256(ceiling) + 1;
    }

    /// A court moves a title, from under a sale or not.
    function _take(uint256 seed) private {
        uint256 car = seed % 4;
        address from = _ownerOf(car);
        address to = people[(seed >> 8) % 6];
        if (seed >> 16 & 3 != 0 || to == from) return;
        announceTransfer(vins[car], from, to);
        pass(TRANSFER_DELAY);
        executeTransfer(vins[car]);
        ++cars[car].moves;
    }

    /// From now on nobody acts: anyone's calls, in time, end the sale.
    function _leaveToTime(uint256 index) private {
        if (!isOpen(stories[index])) return;
        uint256 until = stories[index].deadline;
        if (time <= until) pass(until - time + 1);
        if (mayRefund(stories[index], time)) _refund(index);
        else _complete(index, stranger, false);
        if (!isOpen(stories[index])) return;
        // Something stood in the way; it had its time to go away.
        until = stories[index].deadline + SETTLEMENT;
        if (time <= until) pass(until - time + 1);
        _refund(index);
        if (isOpen(stories[index]) && bytes(breach).length == 0) breach = "does not end by time alone";
    }

    // --- means ---

    /// The sale that is open on a car, or any.
    function _pick(uint256 seed) private view returns (uint256 index) {
        uint256 last = stories.length - 1;
        // Mostly among the last ones, which are open.
        index = last - seed % (last < 5 ? last + 1 : 6);
    }

    /// One of the latest that is in a state, or the one given.
    function _pickIn(EscrowState state, uint256 index) private view returns (uint256) {
        uint256 last = stories.length;
        for (uint256 i = last; i != 0 && i + 12 > last; --i) {
            if (stories[i - 1].state == state) return i - 1;
        }
        return index;
    }

    function _somebody(uint256 seed, uint256 index) private view returns (address) {
        if (stories.length == 0 || seed & 3 == 0) return people[(seed >> 2) % 6];
        return seed & 1 == 0 ? stories[index].buyer : stories[index].seller;
    }

    function _quote(Story memory at, uint256 price, bool pays)
        private
        returns (Payoff memory payoff, bytes memory signature)
    {
        Vin vin = vins[at.car];
        holder = liens.holderOf(vin);
        if (!pays || cars[at.car].lien == 0) return (payoff, "");
        uint256 ceiling = cars[at.car].lien - 1;
        uint256 most = price - price * FEE_RATE / 10_000;
        uint256 amount = liens.lienOf(vin).currency != at.currency ? 0 : ceiling < most ? ceiling : most;
        payoff = Payoff(amount, at.saleId, type(uint40).max);
        signature = signatureOf(holder, payoffDigest(vin, payoff, address(escrows), at.currency));
    }

    function _isFree(uint256 car) private view returns (bool) {
        bool isReserved = vehicles.reservedFor(vins[car]).desk != address(0);
        return !isReserved && !cars[car].isStolen && cars[car].lien == 0;
    }

    function _terms(Story memory next) private returns (Terms memory terms) {
        terms = directTerms();
        (terms.vin, terms.currency, terms.price) = (vins[next.car], next.currency, next.price);
        (terms.head, terms.nonce) = (vehicles.vehicleOf(terms.vin).head, ++nonce);
        terms.deadline = type(uint40).max;
    }

    function _consent(address desk_, address seller, Terms memory terms) private view returns (bytes memory) {
        return seller == yes ? bytes("") : signedFor(desk_, seller, terms);
    }

    function _ownerOf(uint256 car) private view returns (address) {
        return vehicles.ownerOf(uint136(Vin.unwrap(vins[car])));
    }

    /// The seller puts up what the sale asks for.
    function _bond(Story memory next) private {
        uint256 bond = next.price / 100;
        _give(next.seller, next.currency, bond);
        calling.callBack(address(0), "");
        topUp(next.seller, next.currency, bond);
        owed[next.currency][next.seller] += bond;
    }

    /// Sometimes the token calls back while the price is on its way.
    function _arm(Story memory next, uint256 seed) private {
        calling.callBack(address(0), "");
        if (next.currency != address(calling) || seed & 3 != 0) return;
        bytes memory door = abi.encodeCall(IDesk.collectFees, (COIN));
        if (escrows.currencyOf(COIN).fees == 0) return;
        calling.callBack(address(escrows), door);
        armed = true;
    }

    function _call(address by, uint256 value, bytes memory message) private returns (bool isDone) {
        vm.prank(by);
        (isDone, answer) = address(escrows).call{value: value}(message);
        if (armed && isDone) {
            owed[COIN][treasury] += fees[COIN];
            fees[COIN] = 0;
        }
        armed = false;
    }

    /// @return whether the act was done; a disagreement is kept.
    function _agrees(string memory act, bool isDone, bool isExpected) private returns (bool) {
        if (isDone != isExpected && bytes(breach).length == 0) {
            breach = string.concat(act, isDone ? ": done" : ": refused", LibString.toHexString(answer));
        }
        return isDone && isExpected;
    }

    function _give(address account, address currency, uint256 amount) private {
        if (currency == COIN) vm.deal(account, account.balance + amount);
        else PlainToken(currency).mint(account, amount);
    }
}
