package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agenda; null where the provider does not say. A search brings uid, slug, title, description, image and official only,
 * unless more was asked for.
 *
 * @param uid its number
 * @param slug its text identifier
 * @param title its title
 * @param description what it is about
 * @param url its own web site
 * @param image address of its picture
 * @param official whether it is official
 * @param privateAgenda whether it is private
 * @param indexed whether it is listed
 * @param networkUid the network that it belongs to
 * @param locationSetUid the set that its locations come from
 * @param memberSchemaId number of the form for its members
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param officializedAt when it became official
 * @param settings how events are entered and shown
 * @param summary figures about its events, refreshed by the provider from time to time
 * @param network the network that it belongs to
 * @param locationSet the set that its locations come from
 * @param schema the form in which its events are entered; empty if not asked for
 */
public record Agenda(
        @JsonProperty("uid") long uid,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("image") @Nullable String image,
        @JsonProperty("official") @Nullable Boolean official,
        @JsonProperty("private") @Nullable Boolean privateAgenda,
        @JsonProperty("indexed") @Nullable Boolean indexed,
        @JsonProperty("networkUid") @Nullable Long networkUid,
        @JsonProperty("locationSetUid") @Nullable Long locationSetUid,
        @JsonProperty("memberSchemaId") @Nullable Long memberSchemaId,
        @JsonProperty("createdAt") @Nullable Instant createdAt,
        @JsonProperty("updatedAt") @Nullable Instant updatedAt,
        @JsonProperty("officializedAt") @Nullable Instant officializedAt,
        @JsonProperty("settings") AgendaSettings settings,
        @JsonProperty("summary") AgendaSummary summary,
        @JsonProperty("network") @Nullable AgendaNetwork network,
        @JsonProperty("locationSet") @Nullable LocationSet locationSet,
        @JsonProperty("schema") AgendaSchema schema)
        implements Identified {

    /** Turns missing settings, figures and schema into empty ones. */
    public Agenda {
        settings = settings == null ? AgendaSettings.empty() : settings;
        summary = summary == null ? AgendaSummary.empty() : summary;
        schema = schema == null ? AgendaSchema.empty() : schema;
    }

    /** Returns the number as text. */
    @Override
    public String id() {
        return Long.toString(uid);
    }

    /**
     * Returns the public page of the agenda.
     *
     * @return its address; empty if the provider did not send the slug
     */
    public Optional<String> pageUrl() {
        return EventFacts.isPlain(slug) ? Optional.of(EventFacts.SITE + slug) : Optional.empty();
    }
}
