package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * How many events have something in common; null where the provider does not say.
 *
 * @param key what they have in common, as the provider writes it
 * @param id number of the option, when counted by a field of the agenda
 * @param label text for people, when counted by a field of the agenda
 * @param eventCount how many events
 * @param location the location, when counted by {@link Facet#LOCATIONS}
 * @param agenda the agenda, when counted by {@link Facet#ORIGIN_AGENDAS} or {@link Facet#SOURCE_AGENDAS}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FacetCount(
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("label") LocalizedText label,
        @JsonProperty("eventCount") long eventCount,
        @JsonProperty("location") @Nullable Location location,
        @JsonProperty("agenda") @Nullable AgendaReference agenda) {

    /** Turns a missing label into an empty one. */
    public FacetCount {
        label = label == null ? LocalizedText.empty() : label;
    }
}
