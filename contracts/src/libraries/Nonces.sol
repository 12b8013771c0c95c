// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Unordered nonces: a bit each, 256 to a slot. Looks its place up once, whether it reads or spends.
library Nonces {
    struct Word {
        uint256 bits;
    }

    /// One account's.
    struct Book {
        mapping(uint256 index => Word) words;
    }

    /// @return isFresh whether it was unspent until now.
    function spend(Book storage book, uint256 nonce) internal returns (bool isFresh) {
        Word storage word = book.words[nonce >> 8];
        uint256 bits = word.bits;
        uint256 bit = 1 << (nonce & 0xff);
        isFresh = bits & bit == 0;
        if (isFresh) word.bits = bits | bit;
    }

    function isSpent(Book storage book, uint256 nonce) internal view returns (bool) {
        return (book.words[nonce >> 8].bits >> (nonce & 0xff)) & 1 == 1;
    }
}
