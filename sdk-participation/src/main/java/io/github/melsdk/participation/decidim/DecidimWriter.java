package io.github.melsdk.participation.decidim;

/**
 * Writes to a platform as whoever the client is signed in as. What the version of the server does not offer is refused before
 * anything is sent, naming the version that does. A write is sent once and never again by itself.
 *
 * <p>Besides what each method says, all throw {@link NotOfferedException} when the server lacks the operation,
 * {@link io.github.melsdk.core.error.AuthenticationException} when the server does nothing and gives no reason,
 * {@link io.github.melsdk.core.error.GraphQlException} with a code when it gives one (from 0.32 on), and
 * {@link io.github.melsdk.core.error.ServerException} for what servers before 0.32 answer to most refused writes, signed out or
 * not valid. Budget votes, answers to surveys, registrations and signatures have no API in any version: link to their pages.
 * Call it, do not implement it: methods will be added.
 *
 * @see <a href="https://docs.decidim.org/en/develop/develop/api/">Provider's documentation</a>
 */
public interface DecidimWriter {

    /**
     * Adds a comment, in any version.
     *
     * @param resource what is commented on, a comment too
     * @param body the text; 1000 characters at most unless the platform says otherwise
     * @param alignment 1 in favour, -1 against, 0 neither
     * @return the comment
     * @throws IllegalArgumentException when the text is blank, the alignment is another number, or the resource does not tell
     *     its class
     */
    Comment addComment(Commentable resource, String body, int alignment);

    /**
     * Votes for a comment, or takes such a vote back, in any version.
     *
     * @param comment its number
     * @return the comment with its votes
     */
    Comment upVote(String comment);

    /**
     * Votes against a comment, or takes such a vote back, in any version.
     *
     * @param comment its number
     * @return the comment with its votes
     */
    Comment downVote(String comment);

    /**
     * Answers a proposal, from 0.31 on, with the rights of an administrator.
     *
     * @param component number of its component
     * @param proposal its number
     * @param answer state and texts
     * @return the proposal
     */
    Proposal answer(String component, String proposal, ProposalAnswer answer);

    /**
     * Makes a proposal, which is published at once; from 0.32 on.
     *
     * @param component number of the component
     * @param draft the proposal
     * @return the proposal
     */
    Proposal createProposal(String component, ProposalDraft draft);

    /**
     * Changes a proposal, from 0.32 on.
     *
     * @param component number of its component
     * @param proposal its number
     * @param draft what it becomes
     * @return the proposal
     */
    Proposal updateProposal(String component, String proposal, ProposalDraft draft);

    /**
     * Withdraws a proposal, from 0.32 on; the name of the input is unverified.
     *
     * @param component number of its component
     * @param proposal its number
     * @return the proposal
     */
    Proposal withdrawProposal(String component, String proposal);

    /**
     * Votes for a proposal, from 0.32 on.
     *
     * @param component number of its component
     * @param proposal its number
     * @return the proposal
     */
    Proposal voteProposal(String component, String proposal);

    /**
     * Takes a vote back, from 0.32 on; the name of the input is unverified.
     *
     * @param component number of its component
     * @param proposal its number
     * @return the proposal
     */
    Proposal unvoteProposal(String component, String proposal);

    /**
     * Makes a meeting, from 0.32 on.
     *
     * @param component number of the component
     * @param draft the meeting
     * @return the meeting
     */
    Meeting createMeeting(String component, MeetingDraft draft);

    /**
     * Changes a meeting, from 0.32 on.
     *
     * @param component number of its component
     * @param meeting its number
     * @param draft what it becomes
     * @return the meeting
     */
    Meeting updateMeeting(String component, String meeting, MeetingDraft draft);

    /**
     * Withdraws a meeting, from 0.32 on; the name of the input is unverified.
     *
     * @param component number of its component
     * @param meeting its number
     * @return the meeting
     */
    Meeting withdrawMeeting(String component, String meeting);

    /**
     * Closes a meeting with a report, from 0.32 on.
     *
     * @param component number of its component
     * @param meeting its number
     * @param report what came out
     * @param attendees how many came
     * @return the meeting
     * @throws IllegalArgumentException when fewer than 0 came
     */
    Meeting closeMeeting(String component, String meeting, String report, int attendees);

    /**
     * Opens a debate, from 0.32 on.
     *
     * @param component number of the component
     * @param title its title
     * @param description what it is about
     * @return the debate
     */
    Debate createDebate(String component, String title, String description);

    /**
     * Changes a debate, from 0.32 on.
     *
     * @param component number of its component
     * @param debate its number
     * @param title its title
     * @param description what it is about
     * @return the debate
     */
    Debate updateDebate(String component, String debate, String title, String description);

    /**
     * Closes a debate, from 0.32 on.
     *
     * @param component number of its component
     * @param debate its number
     * @param conclusions what came out
     * @return the debate
     */
    Debate closeDebate(String component, String debate, String conclusions);
}
