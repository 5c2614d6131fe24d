package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as far as an event names it; null where the provider does not say.
 *
 * @param uid its number
 * @param title its title
 * @param slug its text identifier
 * @param url its own web site
 * @param description what it is about
 * @param image a bare file name or an address; see {@link #imageUrl()}
 * @param official whether it is official
 * @param privateAgenda whether it is private
 * @param indexed whether it is listed
 * @param locationSetUid the set that its locations come from
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param officializedAt when it became official
 */
@JsonIgnoreProperties("_agg")
public record AgendaReference(
        @JsonProperty("uid") @Nullable Long uid,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("image") @Nullable String image,
        @JsonProperty("official") @Nullable Boolean official,
        @JsonProperty("private") @Nullable Boolean privateAgenda,
        @JsonProperty("indexed") @Nullable Boolean indexed,
        @JsonProperty("locationSetUid") @Nullable Long locationSetUid,
        @JsonProperty("createdAt") @Nullable Instant createdAt,
        @JsonProperty("updatedAt") @Nullable Instant updatedAt,
        @JsonProperty("officializedAt") @Nullable Instant officializedAt) {

    /**
     * Returns the address of the picture.
     *
     * @return empty if there is none, or only a file name
     */
    public Optional<String> imageUrl() {
        return Optional.ofNullable(image).filter(text -> text.startsWith("https://") || text.startsWith("http://"));
    }
}
