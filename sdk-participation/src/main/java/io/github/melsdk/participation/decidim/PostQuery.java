package io.github.melsdk.participation.decidim;

import java.time.LocalDate;

/** Chooses posts of blogs, the only contents that can be asked for by their last change. */
public interface PostQuery extends ContentQuery {

    @Override
    PostQuery detailed();

    @Override
    PostQuery withComments(int most);

    @Override
    PostQuery pageSize(int items);

    @Override
    PostQuery startingAt(String cursor);

    /**
     * Keeps what was entered on a day or after it.
     *
     * @param day the first day
     * @return this
     */
    PostQuery createdSince(LocalDate day);

    /**
     * Keeps what was changed on a day or after it.
     *
     * @param day the first day
     * @return this
     */
    PostQuery updatedSince(LocalDate day);
}
