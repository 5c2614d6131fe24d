package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.model.LocalizedText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an organization to a proposal.
 *
 * @param state the state, such as {@code accepted}; platforms may have others
 * @param content the text
 * @param cost estimate in the currency of the platform, or null
 * @param costReport how it was estimated; empty for none
 * @param executionPeriod when it is done; empty for none
 */
public record ProposalAnswer(
        String state,
        LocalizedText content,
        @Nullable BigDecimal cost,
        LocalizedText costReport,
        LocalizedText executionPeriod) {

    /** Refuses a blank state. */
    public ProposalAnswer {
        Drafts.requireText("state", state);
    }

    /**
     * Creates an answer without cost.
     *
     * @param state the state
     * @param content the text
     * @return the answer
     * @throws IllegalArgumentException when the state is blank
     */
    public static ProposalAnswer of(String state, LocalizedText content) {
        return new ProposalAnswer(state, content, null, LocalizedText.empty(), LocalizedText.empty());
    }

    Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("state", state);
        put(attributes, "answerContent", content);
        Drafts.put(attributes, "cost", cost);
        put(attributes, "costReport", costReport);
        put(attributes, "executionPeriod", executionPeriod);
        return attributes;
    }

    private static void put(Map<String, Object> attributes, String name, LocalizedText text) {
        if (!text.isEmpty()) {
            attributes.put(name, text.asMap());
        }
    }
}
