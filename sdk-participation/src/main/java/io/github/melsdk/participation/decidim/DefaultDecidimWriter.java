package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.participation.internal.decidim.ServerProfile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes once, after a look at what the server offers. */
final class DefaultDecidimWriter implements DecidimWriter {

    private final Calls calls;
    private final String language;

    DefaultDecidimWriter(Calls calls, String language) {
        this.calls = calls;
        this.language = language;
    }

    private <T> T write(Mutations mutation, Class<T> type, Map<String, Object> variables) {
        ServerProfile server = calls.server();
        if (!mutation.existsIn(server.release())) {
            throw mutation.notOffered(server);
        }
        try {
            return calls.write(mutation.id(), mutation.text(server), variables, (data, drift) -> {
                Map<?, ?> at = Contents.map(data.get("at"));
                Object done =
                        at.containsKey("found") ? Contents.map(at.get("found")).get("done") : at.get("done");
                return Calls.<T>one(done, type, drift);
            });
        } catch (GraphQlException e) {
            // The server checks the whole text before it does any of it.
            if (server.learn(e)) {
                throw lacks(mutation, server, e);
            }
            throw e;
        }
    }

    private static NotOfferedException lacks(Mutations mutation, ServerProfile server, GraphQlException refusal) {
        NotOfferedException failure = mutation.notOffered(server);
        failure.addSuppressed(refusal);
        return failure;
    }

    @Override
    public Comment addComment(Commentable resource, String body, int alignment) {
        String type = resource.type();
        if (type == null) {
            throw new IllegalArgumentException(
                    "The server did not tell the class of this, so it cannot be commented on");
        }
        if (alignment < -1 || alignment > 1) {
            throw new IllegalArgumentException("An alignment is -1, 0 or 1, not " + alignment);
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("id", resource.id());
        variables.put("type", type);
        variables.put("locale", language);
        variables.put("body", Drafts.requireText("body", body));
        variables.put("alignment", alignment);
        return write(Mutations.ADD_COMMENT, Comment.class, variables);
    }

    @Override
    public Comment upVote(String comment) {
        return write(Mutations.UP_VOTE, Comment.class, vote(comment));
    }

    @Override
    public Comment downVote(String comment) {
        return write(Mutations.DOWN_VOTE, Comment.class, vote(comment));
    }

    private Map<String, Object> vote(String comment) {
        return Map.of("id", DecidimPlace.requireNumber(comment), "locale", language);
    }

    @Override
    public Proposal answer(String component, String proposal, ProposalAnswer answer) {
        Map<String, Object> input = Map.of("attributes", answer.attributes());
        return write(Mutations.ANSWER_PROPOSAL, Proposal.class, variables(component, proposal, input));
    }

    @Override
    public Proposal createProposal(String component, ProposalDraft draft) {
        return write(Mutations.CREATE_PROPOSAL, Proposal.class, variables(component, null, input(draft.attributes())));
    }

    @Override
    public Proposal updateProposal(String component, String proposal, ProposalDraft draft) {
        return write(
                Mutations.UPDATE_PROPOSAL, Proposal.class, variables(component, proposal, input(draft.attributes())));
    }

    @Override
    public Proposal withdrawProposal(String component, String proposal) {
        return write(Mutations.WITHDRAW_PROPOSAL, Proposal.class, variables(component, proposal, Map.of()));
    }

    @Override
    public Proposal voteProposal(String component, String proposal) {
        return write(Mutations.VOTE_PROPOSAL, Proposal.class, variables(component, proposal, Map.of()));
    }

    @Override
    public Proposal unvoteProposal(String component, String proposal) {
        return write(Mutations.UNVOTE_PROPOSAL, Proposal.class, variables(component, proposal, Map.of()));
    }

    @Override
    public Meeting createMeeting(String component, MeetingDraft draft) {
        return write(Mutations.CREATE_MEETING, Meeting.class, variables(component, null, input(draft.attributes())));
    }

    @Override
    public Meeting updateMeeting(String component, String meeting, MeetingDraft draft) {
        return write(Mutations.UPDATE_MEETING, Meeting.class, variables(component, meeting, input(draft.attributes())));
    }

    @Override
    public Meeting withdrawMeeting(String component, String meeting) {
        return write(Mutations.WITHDRAW_MEETING, Meeting.class, variables(component, meeting, Map.of()));
    }

    @Override
    public Meeting closeMeeting(String component, String meeting, String report, int attendees) {
        if (attendees < 0) {
            throw new IllegalArgumentException("At least 0 people came, not " + attendees);
        }
        Map<String, Object> attributes =
                Map.of("closingReport", Drafts.requireText("report", report), "attendeesCount", attendees);
        return write(Mutations.CLOSE_MEETING, Meeting.class, variables(component, meeting, input(attributes)));
    }

    @Override
    public Debate createDebate(String component, String title, String description) {
        return write(
                Mutations.CREATE_DEBATE, Debate.class, variables(component, null, input(debate(title, description))));
    }

    @Override
    public Debate updateDebate(String component, String debate, String title, String description) {
        return write(
                Mutations.UPDATE_DEBATE, Debate.class, variables(component, debate, input(debate(title, description))));
    }

    @Override
    public Debate closeDebate(String component, String debate, String conclusions) {
        Map<String, Object> attributes = Map.of("conclusions", Drafts.requireText("conclusions", conclusions));
        return write(Mutations.CLOSE_DEBATE, Debate.class, variables(component, debate, input(attributes)));
    }

    private static Map<String, Object> debate(String title, String description) {
        return Map.of(
                "title",
                Drafts.requireText("title", title),
                "description",
                Drafts.requireText("description", description));
    }

    private Map<String, Object> input(Map<String, Object> attributes) {
        return Map.of("attributes", attributes, "locale", language);
    }

    private static Map<String, Object> variables(String component, @Nullable String item, Map<String, Object> input) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("id", DecidimPlace.requireNumber(Objects.requireNonNull(component, "component")));
        if (item != null) {
            variables.put("item", DecidimPlace.requireNumber(item));
        }
        variables.put("input", input);
        return variables;
    }
}
