package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.Paged;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what is in components. Lists are lazy: the first request is made when the first item is asked for. What the server keeps
 * in no order may come in another one next time, but whole and each item once. Call it, do not implement it: methods will be
 * added.
 *
 * @see <a href="https://docs.decidim.org/en/develop/develop/api/">Provider's documentation</a>
 */
public interface DecidimContents {

    /**
     * Reads proposals, by number unless the query says otherwise.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Proposal> proposals(DecidimPlace place, Consumer<? super ProposalQuery> query);

    /**
     * Reads proposals, by number unless the query says otherwise.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Proposal> proposals(String process, Consumer<? super ProposalQuery> query) {
        return proposals(DecidimPlace.process(process), query);
    }

    /**
     * Reads meetings, in no order.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Meeting> meetings(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads meetings, in no order.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Meeting> meetings(String process, Consumer<? super ContentQuery> query) {
        return meetings(DecidimPlace.process(process), query);
    }

    /**
     * Reads debates, in no order.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Debate> debates(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads debates, in no order.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Debate> debates(String process, Consumer<? super ContentQuery> query) {
        return debates(DecidimPlace.process(process), query);
    }

    /**
     * Reads budgets with their projects, in no order.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Budget> budgets(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads budgets with their projects, in no order.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Budget> budgets(String process, Consumer<? super ContentQuery> query) {
        return budgets(DecidimPlace.process(process), query);
    }

    /**
     * Reads results, in no order.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Result> results(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads results, in no order.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Result> results(String process, Consumer<? super ContentQuery> query) {
        return results(DecidimPlace.process(process), query);
    }

    /**
     * Reads posts of blogs, by number.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Post> posts(DecidimPlace place, Consumer<? super PostQuery> query);

    /**
     * Reads posts of blogs, by number.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Post> posts(String process, Consumer<? super PostQuery> query) {
        return posts(DecidimPlace.process(process), query);
    }

    /**
     * Reads pages of text, in no order.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<StaticPage> pages(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads pages of text, in no order.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<StaticPage> pages(String process, Consumer<? super ContentQuery> query) {
        return pages(DecidimPlace.process(process), query);
    }

    /**
     * Reads surveys with their questions, in no order.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Survey> surveys(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads surveys with their questions, in no order.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Survey> surveys(String process, Consumer<? super ContentQuery> query) {
        return surveys(DecidimPlace.process(process), query);
    }

    /**
     * Reads drawings of lots, in no order; before 0.32 only.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Sortition> sortitions(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads drawings of lots, in no order; before 0.32 only.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Sortition> sortitions(String process, Consumer<? super ContentQuery> query) {
        return sortitions(DecidimPlace.process(process), query);
    }

    /**
     * Reads elections, in no order; before 0.29 only.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Election> elections(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads elections, in no order; before 0.29 only.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<Election> elections(String process, Consumer<? super ContentQuery> query) {
        return elections(DecidimPlace.process(process), query);
    }

    /**
     * Reads texts written together, by number; from 0.31 on.
     *
     * @param place a component, or a space whose components are read one after the other
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<CollaborativeText> collaborativeTexts(DecidimPlace place, Consumer<? super ContentQuery> query);

    /**
     * Reads texts written together, by number; from 0.31 on.
     *
     * @param process text identifier of a process
     * @param query chooses what is read
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Paged<CollaborativeText> collaborativeTexts(String process, Consumer<? super ContentQuery> query) {
        return collaborativeTexts(DecidimPlace.process(process), query);
    }

    /**
     * Reads a proposal with all details, if it exists.
     *
     * @param component number of its component
     * @param id its number
     * @return empty when there is none, or when it is hidden
     * @throws IllegalArgumentException when one of them is no number
     */
    Optional<Proposal> findProposal(String component, String id);

    /**
     * Reads a meeting with all details, if it exists.
     *
     * @param component number of its component
     * @param id its number
     * @return empty when there is none, or when it is hidden
     * @throws IllegalArgumentException when one of them is no number
     */
    Optional<Meeting> findMeeting(String component, String id);

    /**
     * Reads a debate with all details, if it exists.
     *
     * @param component number of its component
     * @param id its number
     * @return empty when there is none, or when it is hidden
     * @throws IllegalArgumentException when one of them is no number
     */
    Optional<Debate> findDebate(String component, String id);

    /**
     * Reads a budget with all details, if it exists.
     *
     * @param component number of its component
     * @param id its number
     * @return empty when there is none, or when it is hidden
     * @throws IllegalArgumentException when one of them is no number
     */
    Optional<Budget> findBudget(String component, String id);

    /**
     * Reads a result with all details, if it exists.
     *
     * @param component number of its component
     * @param id its number
     * @return empty when there is none, or when it is hidden
     * @throws IllegalArgumentException when one of them is no number
     */
    Optional<Result> findResult(String component, String id);

    /**
     * Reads a post with all details, if it exists.
     *
     * @param component number of its component
     * @param id its number
     * @return empty when there is none, or when it is hidden
     * @throws IllegalArgumentException when one of them is no number
     */
    Optional<Post> findPost(String component, String id);
}
