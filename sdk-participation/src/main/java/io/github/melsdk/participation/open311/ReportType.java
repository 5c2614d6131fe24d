package io.github.melsdk.participation.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be reported; the standard calls it a service.
 *
 * @param code its identifier
 * @param name its name for people, null if it has none
 * @param description a sentence about it, null if it has none
 * @param metadata whether it asks questions, see {@link Open311Client#definition}; null if the server does not say
 * @param processing when the identifier of a report is known
 * @param keywordText words to find it by, divided by commas; null if it has none
 * @param group the heading it stands under, null if it has none
 */
public record ReportType(
        @JsonProperty("service_code") String code,
        @JsonProperty("service_name") @Nullable String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("metadata") @Nullable Boolean metadata,
        @JsonProperty("type") OpenEnum<ReportProcessing> processing,
        @JsonProperty("keywords") @Nullable String keywordText,
        @JsonProperty("group") @Nullable String group)
        implements Identified {

    /** Turns a missing code into an empty one and binds the processing. */
    public ReportType {
        code = code == null ? "" : code;
        processing = OpenEnum.bind(ReportProcessing.class, processing);
    }

    /** Returns {@link #code()}. */
    @Override
    public String id() {
        return code;
    }

    /**
     * Returns the words to find it by.
     *
     * @return each stripped; empty if it has none
     */
    public List<String> keywords() {
        return keywordText == null
                ? List.of()
                : Arrays.stream(keywordText.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
