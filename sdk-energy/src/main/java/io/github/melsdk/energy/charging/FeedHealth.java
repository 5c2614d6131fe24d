package io.github.melsdk.energy.charging;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed does of which the national live feed is made.
 *
 * @param slug its name
 * @param status whether it can be read
 * @param lastUpdatedAt when it was last read, null if never
 * @param lastErroredAt when reading it last failed, null if never
 * @param error why reading it failed
 * @param rowCount rows it gave
 */
public record FeedHealth(
        @JsonProperty("slug") String slug,
        @JsonProperty("status") OpenEnum<FeedState> status,
        @JsonProperty("last_updated_at") @Nullable Instant lastUpdatedAt,
        @JsonProperty("last_errored_at") @Nullable Instant lastErroredAt,
        @JsonProperty("error") @Nullable String error,
        @JsonProperty("row_count") @Nullable Long rowCount) {

    /** Gives the state its constants. */
    public FeedHealth {
        slug = slug == null ? "" : slug;
        status = OpenEnum.bind(FeedState.class, status);
    }
}
