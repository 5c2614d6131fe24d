package io.github.melsdk.participation.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Beta;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a report, in mySociety's extension.
 *
 * @param updateId its identifier
 * @param requestId the report, null if absent
 * @param status the status from then on
 * @param updatedAt when, null if absent
 * @param description what the city says, null if it says nothing; left out of {@link #toString}
 * @param mediaUrl address of a picture, null if absent
 */
@Beta("The extension is known from a client of mySociety, not from a server.")
public record ReportUpdate(
        @JsonProperty("update_id") String updateId,
        @JsonProperty("service_request_id") @Nullable String requestId,
        @JsonProperty("status") OpenEnum<UpdateStatus> status,
        @JsonProperty("updated_datetime") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("media_url") @Nullable String mediaUrl)
        implements Identified {

    /** Binds the status. */
    public ReportUpdate {
        updateId = updateId == null ? "" : updateId;
        status = OpenEnum.bind(UpdateStatus.class, status);
    }

    /** Returns {@link #updateId()}. */
    @Override
    public String id() {
        return updateId;
    }

    /** Returns identifiers, status and time; nothing that people wrote. */
    @Override
    public String toString() {
        return "ReportUpdate[" + updateId + ", " + requestId + ", " + status + ", " + updatedAt + "]";
    }
}
