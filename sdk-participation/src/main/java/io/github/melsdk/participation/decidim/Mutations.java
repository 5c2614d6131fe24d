package io.github.melsdk.participation.decidim;

import io.github.melsdk.participation.internal.decidim.Node;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import io.github.melsdk.participation.internal.decidim.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The writes that servers know, as queries. Texts never change with what is written: values travel as variables. */
enum Mutations {
    ADD_COMMENT(24, null, null, "addComment", "body: $body, alignment: $alignment", "Comment"),
    UP_VOTE(24, null, null, "upVote", "", "Comment"),
    DOWN_VOTE(24, null, null, "downVote", "", "Comment"),
    ANSWER_PROPOSAL(31, "ProposalsMutation", "proposal", "answer", "AnswerInput", "Proposal"),
    CREATE_PROPOSAL(32, "ProposalsMutation", null, "createProposal", "CreateProposalInput", "Proposal"),
    UPDATE_PROPOSAL(32, "ProposalsMutation", "proposal", "update", "UpdateProposalInput", "Proposal"),
    WITHDRAW_PROPOSAL(32, "ProposalsMutation", "proposal", "withdraw", "WithdrawProposalInput", "Proposal"),
    VOTE_PROPOSAL(32, "ProposalsMutation", "proposal", "vote", "VoteProposalInput", "Proposal"),
    UNVOTE_PROPOSAL(32, "ProposalsMutation", "proposal", "unvote", "UnvoteProposalInput", "Proposal"),
    CREATE_MEETING(32, "MeetingsMutation", null, "createMeeting", "CreateMeetingInput", "Meeting"),
    UPDATE_MEETING(32, "MeetingsMutation", "meeting", "update", "UpdateMeetingInput", "Meeting"),
    WITHDRAW_MEETING(32, "MeetingsMutation", "meeting", "withdraw", "WithdrawMeetingInput", "Meeting"),
    CLOSE_MEETING(32, "MeetingsMutation", "meeting", "close", "CloseMeetingInput", "Meeting"),
    CREATE_DEBATE(32, "DebatesMutation", null, "createDebate", "CreateDebateInput", "Debate"),
    UPDATE_DEBATE(32, "DebatesMutation", "debate", "update", "UpdateDebateInput", "Debate"),
    CLOSE_DEBATE(32, "DebatesMutation", "debate", "close", "CloseDebateInput", "Debate");

    private final int since;
    private final @Nullable String component;
    private final @Nullable String finder;
    private final String field;
    private final String input;
    private final String shape;

    Mutations(
            int since, @Nullable String component, @Nullable String finder, String field, String input, String shape) {
        this.since = since;
        this.component = component;
        this.finder = finder;
        this.field = field;
        this.input = input;
        this.shape = shape;
    }

    /** Returns the stable name of the operation. */
    String id() {
        return "decidim." + (finder == null ? "" : finder + ".") + field;
    }

    boolean existsIn(int release) {
        return release >= since;
    }

    /** Returns the failure of a server that lacks the operation. */
    NotOfferedException notOffered(ServerProfile server) {
        return new NotOfferedException(
                "this server (Decidim 0." + server.release() + ") has no " + field + "; it came with 0." + since, id());
    }

    /** Returns the whole text for a server. */
    String text(ServerProfile server) {
        if (component == null) {
            return commentText(server);
        }
        Node written = Node.field(field, Shapes.of(shape, server))
                .with("input: $input")
                .as("done");
        Node within = finder == null
                ? written
                : Node.field(finder, written).with("id: $item").as("found");
        Node root = Node.field("component", Node.on(component, List.of(within)))
                .with("id: $id")
                .as("at");
        String item = finder == null ? "" : ", $item: ID!";
        return "mutation($id: ID!" + item + ", $input: " + input + "!) { " + root.text() + " }";
    }

    private String commentText(ServerProfile server) {
        Node written = Node.field(field, Shapes.of(shape, server)).with(input).as("done");
        if (this == ADD_COMMENT) {
            Node root = Node.field("commentable", written)
                    .with("id: $id, type: $type, locale: $locale, toggleTranslations: false")
                    .as("at");
            return "mutation($id: String!, $type: String!, $locale: String, $body: String!, $alignment: Int) { "
                    + root.text() + " }";
        }
        Node root = Node.field("comment", written)
                .with("id: $id, locale: $locale, toggleTranslations: false")
                .as("at");
        return "mutation($id: ID!, $locale: String) { " + root.text() + " }";
    }
}
