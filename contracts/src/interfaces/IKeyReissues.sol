// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

enum ReissueStage {
    None,
    /// Public; the old key may veto, later anyone executes.
    Announced,
    /// Vetoed by the old key: only the federation's court decides.
    Referred,
    /// The new key stands in the old one's place, for good.
    Executed
}

/// The latest re-issue of a key, in two slots.
struct Reissue {
    address newKey;
    ReissueStage stage;
    /// Unix seconds; it can be executed from then on.
    uint40 executableFrom;
    /// Unix seconds, inclusive: neither executed nor decided until then, it ends and the freeze with it.
    uint40 lapsesAfter;
    /// Unix seconds; the key's next re-issue can be announced from then on.
    uint40 nextFrom;
    /// ISO 3166-1 alpha-2, of the police that announced it.
    bytes2 country;
}

/// How a lost or stolen owner key is issued anew.
///
/// The police of the country that certified it announces the new key. For `transferDelay` this is public, and no sale of
/// the old key settles or is reserved. Unless the old key vetoes, anyone executes it then. A thief holds a key too, so a
/// veto decides nothing: it refers the matter to the federation's court; the responsible country's authority may still
/// act on a single title (`IAuthorityActs.announceAuthorityTransfer`). Nobody can freeze a key for ever: a re-issue lapses
/// `DECISION_TIME` after its delay, and a key's next one can be announced only `PERIOD` after the last.
/// Once executed, the old key sells nothing more, and its titles follow one by one.
/// @notice The new key must be certified by the same country.
interface IKeyReissues {
    event ReissueAnnounced(
        address indexed oldKey,
        address indexed newKey,
        address indexed by,
        uint40 executableFrom,
        uint40 lapsesAfter
    );
    event ReissueVetoed(address indexed oldKey, address indexed newKey);
    event ReissueCancelled(address indexed oldKey, address indexed by);
    event ReissueDecided(address indexed oldKey, address indexed newKey, bool isUpheld);
    event ReissueExecuted(address indexed oldKey, address indexed newKey);

    error ReissuePoliceOnly(address oldKey, address caller);
    /// The old key was issued anew before.
    error KeyReissued(address key);
    error NewKeyInvalid(address newKey);
    error ReissueTooSoon(address oldKey, uint256 nextFrom);
    /// None that is open and at this stage.
    error ReissueUnknown(address oldKey);
    error ReissueTooEarly(address oldKey, uint256 executableFrom);
    error ReissueReferred(address oldKey);

    /// Announces that `newKey` is to stand in `oldKey`'s place. Police of the country that certified `oldKey`.
    function announceReissue(address oldKey, address newKey) external;

    /// The old key refers its own re-issue to the federation's court. As long as it is not executed.
    function vetoReissue() external;

    /// Takes it back and ends the freeze. Police of the country that announced it.
    function cancelReissue(address oldKey) external;

    /// Decides what a veto referred: executes it at once, or ends it and the freeze. The federation's court only.
    function decideReissue(address oldKey, bool isUpheld) external;

    /// Once the delay has passed without a veto. Anyone.
    function executeReissue(address oldKey) external;

    function reissueOf(address oldKey) external view returns (Reissue memory);

    /// The key issued in this one's place; zero for none.
    function successorOf(address key) external view returns (address);

    /// Seconds an authority's transfer or a key's re-issue stands public before it can be executed.
    function transferDelay() external view returns (uint256);
}
