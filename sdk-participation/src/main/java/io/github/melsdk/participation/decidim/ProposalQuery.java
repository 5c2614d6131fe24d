package io.github.melsdk.participation.decidim;

import java.time.LocalDate;

/** Chooses proposals; the server filters by nothing else than the day of publication. */
public interface ProposalQuery extends ContentQuery {

    @Override
    ProposalQuery detailed();

    @Override
    ProposalQuery withComments(int most);

    @Override
    ProposalQuery pageSize(int items);

    @Override
    ProposalQuery startingAt(String cursor);

    /**
     * Keeps what was published on a day or after it.
     *
     * @param day the first day
     * @return this
     */
    ProposalQuery publishedSince(LocalDate day);

    /**
     * Keeps what was published before a day.
     *
     * @param day the first day that is left out
     * @return this
     */
    ProposalQuery publishedBefore(LocalDate day);

    /**
     * Sets the order; by number, oldest first, by default.
     *
     * @param order what is compared
     * @param descending whether the largest comes first
     * @return this
     */
    ProposalQuery orderBy(ProposalOrder order, boolean descending);
}
