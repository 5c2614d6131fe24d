package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.model.GeoPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to write. Platforms ask for 15 to 150 characters of title and at least 15 of text, unless they say otherwise.
 *
 * @param title its title
 * @param body the text
 * @param address where it would be, or null
 * @param position the position, or null
 * @param taxonomies numbers of what it is filed under
 */
public record ProposalDraft(
        String title,
        String body,
        @Nullable String address,
        @Nullable GeoPoint position,
        List<String> taxonomies) {

    /** Refuses blank texts. */
    public ProposalDraft {
        Drafts.requireText("title", title);
        Drafts.requireText("body", body);
        taxonomies = List.copyOf(taxonomies);
    }

    /**
     * Creates a proposal of two texts.
     *
     * @param title its title
     * @param body the text
     * @return the draft
     * @throws IllegalArgumentException when one is blank
     */
    public static ProposalDraft of(String title, String body) {
        return new ProposalDraft(title, body, null, null, List.of());
    }

    /**
     * Returns a copy at a place.
     *
     * @param newAddress where it would be
     * @param newPosition the position, or null
     * @return the draft
     */
    public ProposalDraft at(String newAddress, @Nullable GeoPoint newPosition) {
        return new ProposalDraft(
                title, body, Objects.requireNonNull(newAddress, "newAddress"), newPosition, taxonomies);
    }

    /**
     * Returns a copy that is filed.
     *
     * @param numbers numbers of taxonomies
     * @return the draft
     */
    public ProposalDraft filedUnder(String... numbers) {
        return new ProposalDraft(title, body, address, position, List.of(numbers));
    }

    Map<String, Object> attributes() {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("title", title);
        attributes.put("body", body);
        Drafts.put(attributes, "address", address);
        Drafts.put(attributes, position);
        if (!taxonomies.isEmpty()) {
            attributes.put("taxonomies", taxonomies);
        }
        return attributes;
    }
}
