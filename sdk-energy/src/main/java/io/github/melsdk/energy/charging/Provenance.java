package io.github.melsdk.energy.charging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which file of data.gouv.fr a row of the consolidated file comes from; all null in a file of a single operator.
 *
 * @param datasetId identifier of the data set
 * @param resourceId identifier of the file
 * @param datasetTitle title of the data set
 * @param publisher organisation or person that published it
 * @param modifiedAt when the file was last changed, null when no instant is told
 * @param locationChecked whether the consolidation found the position plausible; false on many good rows
 * @param deduplication what the consolidation did about rows of the same point, in its words
 */
public record Provenance(
        @Nullable String datasetId,
        @Nullable String resourceId,
        @Nullable String datasetTitle,
        @Nullable String publisher,
        @Nullable Instant modifiedAt,
        @Nullable Boolean locationChecked,
        @Nullable String deduplication) {}
