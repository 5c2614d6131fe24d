package io.github.melsdk.participation.decidim;

/** What proposals are ordered by. */
public enum ProposalOrder {
    /** The number. */
    ID,
    /** When they were published. */
    PUBLISHED_AT,
    /** Votes; the server ignores this while they are hidden. */
    VOTES,
    /** Likes, called endorsements before 0.31. */
    SUPPORTS
}
