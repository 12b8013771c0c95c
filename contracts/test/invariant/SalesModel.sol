// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EscrowState} from "../../src/interfaces/IEscrowDesk.sol";
import {EscrowTimes} from "../base/EscrowTimes.sol";

/// What the desks must do, told once more and as simply as possible: who may do what when, and whose the money is then.
abstract contract SalesModel is EscrowTimes {
    /// Of a price, in basis points.
    uint256 internal constant FEE_RATE = 50;
    uint256 internal constant BOND_RATE = 100;

    struct Story {
        bytes32 saleId;
        uint256 car;
        address seller;
        address buyer;
        address currency;
        uint256 price;
        uint256 bond;
        EscrowState state;
        uint256 deadline;
        uint256 reservedUntil;
        /// Of the car's title, before this sale.
        uint256 moves;
    }

    struct Car {
        bool isStolen;
        /// What its lien may ask at most, with one to be added: 0 for no lien.
        uint256 lien;
        /// How often its title moved.
        uint256 moves;
    }

    Story[] internal stories;
    Car[4] internal cars;
    /// What the escrow desk must owe, by currency and account; what it keeps as fees; what it holds of open sales.
    mapping(address currency => mapping(address account => uint256)) public owed;
    mapping(address currency => uint256) public fees;
    mapping(address currency => uint256) public held;
    mapping(EscrowState state => uint256) public reached;

    function isOpen(Story memory story) internal pure returns (bool) {
        return story.deadline != 0;
    }

    function isParty(Story memory story, address by) internal pure returns (bool) {
        return by == story.buyer || by == story.seller;
    }

    function mayCancel(Story memory story, address by) internal pure returns (bool) {
        EscrowState state = story.state;
        bool isTime = state == EscrowState.Deposited || state == EscrowState.Rejected || state == EscrowState.Contested;
        return isTime && by == story.seller;
    }

    /// Whether title and money could move, once the lien is out of the way.
    function isClear(Story memory story, uint256 time) internal view returns (bool) {
        Car memory car = cars[story.car];
        return !car.isStolen && car.moves == story.moves && time <= story.reservedUntil;
    }

    function mayComplete(Story memory story, address by, uint256 time) internal pure returns (bool) {
        if (!isOpen(story)) return false;
        bool isLate = story.state == EscrowState.HandedOver && time > story.deadline;
        return by == story.buyer || story.state == EscrowState.Accepted || isLate;
    }

    function mayRefund(Story memory story, uint256 time) internal view returns (bool) {
        if (!isOpen(story)) return false;
        if (story.state == EscrowState.Accepted || story.state == EscrowState.HandedOver) {
            uint256 until = story.deadline + (story.state == EscrowState.HandedOver ? SETTLEMENT : 0);
            return time > until && (!isClear(story, time) || cars[story.car].lien != 0);
        }
        return time > story.deadline;
    }

    function _deposits(Story memory story, uint256 time) internal {
        (story.state, story.deadline) = (EscrowState.Deposited, time + HANDOVER);
        (story.reservedUntil, story.moves) = (time + RESERVATION, cars[story.car].moves);
        story.bond = story.price * BOND_RATE / 10_000;
        owed[story.currency][story.seller] -= story.bond;
        held[story.currency] += story.price + story.bond;
        stories.push(story);
        ++reached[EscrowState.Deposited];
    }

    function _goes(uint256 index, EscrowState state, uint256 deadline) internal {
        (stories[index].state, stories[index].deadline) = (state, deadline);
        ++reached[state];
    }

    function _refunds(uint256 index, bool isBondLost) internal {
        Story memory story = stories[index];
        held[story.currency] -= story.price + story.bond;
        owed[story.currency][story.buyer] += story.price;
        if (isBondLost) fees[story.currency] += story.bond;
        else owed[story.currency][story.seller] += story.bond;
        _goes(index, EscrowState.Refunded, 0);
    }

    /// @param payoff of a lien, which ends; to `bank`.
    function _settles(uint256 index, uint256 price, uint256 payoff, address bank) internal {
        Story memory story = stories[index];
        uint256 fee = price * FEE_RATE / 10_000;
        held[story.currency] -= story.price + story.bond;
        owed[story.currency][story.buyer] += story.price - price;
        owed[story.currency][bank] += payoff;
        owed[story.currency][story.seller] += price - fee - payoff + story.bond;
        fees[story.currency] += fee;
        _moves(story.car);
        _goes(index, EscrowState.Settled, 0);
    }

    /// A title moves by a sale, which leaves no lien.
    function _moves(uint256 car) internal {
        cars[car].lien = 0;
        ++cars[car].moves;
    }
}
