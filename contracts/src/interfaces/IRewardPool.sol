// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// Where a period's rewards in one currency stand.
enum RoundPhase {
    None,
    /// A root is posted and may be challenged until the deadline.
    Posted,
    /// Two roots differ: the federation's court decides by the deadline.
    Challenged,
    /// What was earned may be claimed until the deadline.
    Final,
    /// Nobody can claim any more.
    Ended
}

/// Whose root is right.
enum RightSide {
    Neither,
    Poster,
    Challenger
}

/// One period's rewards in one currency. Amounts in the currency's smallest unit, bonds in the euro token's.
struct Round {
    RoundPhase phase;
    /// Of the phase, in Unix seconds, inclusive; without a round until when a void one may be posted again.
    uint40 deadline;
    address poster;
    bytes32 root;
    uint128 total;
    uint128 claimed;
    address challenger;
    bytes32 challengedRoot;
    uint128 challengedTotal;
}

/// The reward part of the sale fees: who wrote the records that made a sale trustworthy gets it.
///
/// Trust. The pool is the treasury of both desks: what comes in is a fee that was paid, `SHARE` basis points of it are for
/// rewards, the rest is the treasury's. Who earned what in a period follows from chain events alone, by the published
/// formula (docs/record-format.md); anyone computes it and posts its Merkle root with a bond, anyone who computes another
/// challenges with the same bond; of two roots the federation's court picks one, and the loser's bond pays the winner.
/// A round never pays more than its total, and all rounds never more than came in. Nothing here loops over writers.
/// Periods are numbered by Unix time (`PERIOD` seconds each) from the one the pool was deployed in. A silent court costs
/// nobody money: both bonds return and the period is open again.
/// Everything ends by itself. A period that nobody posted within `POSTING` seconds of its end, or of a void round, earned
/// nothing for ever: no root of it needs to be watched for any more. Who earned claims within `KEPT` seconds; what is not
/// claimed by then is the treasury's, and so is what was collected and no period promised for as long. A void round makes
/// all of that wait anew, so that no silence or quarrel turns a writer's reward into the treasury's. The euro is trusted by deployment, other currencies are
/// measured as they arrive; one that misbehaves later harms what is owed in it, and nothing else.
/// Leaves are keccak256(bytes.concat(keccak256(abi.encode(uint256 period, address account, uint256 amount)))), pairs
/// sorted (OpenZeppelin's MerkleProof).
///
/// | state | who | by | becomes |
/// |---|---|---|---|
/// | none | anyone, after the period's end, until `POSTING` after it or after a void round | `post` | posted |
/// | posted | anyone, until the deadline | `challenge` | challenged |
/// | posted | anyone, after the deadline | `finalise` | final |
/// | challenged | federation's court, delayed, until the deadline | `decide` | final; none where neither root is right |
/// | challenged | anyone, after the deadline | `expire` | none, bonds return |
/// | final | who earned, until the deadline | `claim` | the same |
/// | final | anyone, after the deadline | `expire` | ended: the rest is the treasury's |
interface IRewardPool {
    event FeesReceived(address indexed currency, uint256 rewards, uint256 rest);
    event RoundPosted(
        address indexed currency, uint256 indexed period, address indexed poster, bytes32 root, uint128 total, uint40 deadline
    );
    event RoundChallenged(
        address indexed currency, uint256 indexed period, address indexed challenger, bytes32 root, uint128 total, uint40 deadline
    );
    /// @param deadline for claims.
    event RoundFinal(address indexed currency, uint256 indexed period, bytes32 root, uint128 total, uint40 deadline);
    /// Neither root stands; the period is open again.
    /// @param deadline for another root.
    event RoundVoided(address indexed currency, uint256 indexed period, uint40 deadline);
    /// @param unclaimed goes to the treasury.
    event RoundEnded(address indexed currency, uint256 indexed period, uint256 unclaimed);
    /// @param amount that goes to the treasury: nobody earned it.
    /// @param kept what came in since, for rewards still.
    event LeftoverSwept(address indexed currency, uint256 amount, uint256 kept);
    event RewardClaimed(address indexed currency, uint256 indexed period, address indexed account, uint256 amount);
    event CreditWithdrawn(address indexed account, address indexed currency, uint256 amount);

    error PeriodNotOver(uint256 period, uint256 end);
    error PeriodBeforeFirst(uint256 period, uint256 first);
    error RoundPhaseForbids(address currency, uint256 period, RoundPhase phase);
    error RewardsTooHigh(uint256 total, uint256 available);
    /// Root and total are both zero or both not.
    error RootInvalid(bytes32 root, uint256 total);
    error RootsEqual(bytes32 root);
    error ChallengerIsPoster(address account);
    error DeadlinePassed(uint256 deadline);
    error DeadlineAhead(uint256 deadline);
    error ProofInvalid(uint256 period, address account, uint256 amount);
    error AlreadyClaimed(uint256 period, address account);
    error NothingToWithdraw(address account, address currency);
    error NotDesk(address account);
    error TreasuryInvalid(address treasury);

    // --- anyone ---

    /// Fetches the fees the desks owe to this pool in `currency` and divides them.
    function collect(address currency) external;

    /// Posts the rewards of a period that is over; what was collected covers them. Takes the bond from the caller. A total
    /// of 0 with root 0 says "nothing earned"; unsaid, it is so once `POSTING` is over.
    function post(address currency, uint256 period, bytes32 root, uint128 total) external;

    /// Says otherwise: another root or another total. Takes the same bond.
    /// A higher total needs no cover yet: nobody can keep the truth out by posting what is left for another period.
    function challenge(address currency, uint256 period, bytes32 root, uint128 total) external;

    function finalise(address currency, uint256 period) external;

    /// Ends a challenge that nobody decided, or a final round whose claims are over.
    function expire(address currency, uint256 period) external;

    /// Gives the treasury what was there at the last sweep and no period promised since. Once every `KEPT` seconds; the
    /// first one only notes what is there.
    function sweep(address currency) external;

    // --- the federation's court, delayed ---

    /// Who is right gets both bonds. Neither: the round is void and both bonds are the treasury's.
    /// A challenger's higher total must be covered by now: where false rounds hold what it lacks, they are decided first.
    function decide(address currency, uint256 period, RightSide right) external;

    // --- whoever is owed ---

    /// Pays the caller what it earned in a period.
    function claim(address currency, uint256 period, uint256 amount, bytes32[] calldata proof) external;

    /// Bonds that returned or were won (euro), and the treasury's part of the fees.
    function withdraw(address currency) external;

    // --- views ---

    function roundOf(address currency, uint256 period) external view returns (Round memory);

    function isClaimed(address currency, uint256 period, address account) external view returns (bool);

    /// Neither paid out nor promised to a round.
    function availableOf(address currency) external view returns (uint256);

    function creditOf(address account, address currency) external view returns (uint256);

    function periodNow() external view returns (uint256);

    /// The first one that is rewarded.
    function firstPeriod() external view returns (uint256);
}
