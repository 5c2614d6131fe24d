package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of a figure; before 0.31 only.
 *
 * @param name such as {@code proposals}
 * @param count the figure now
 * @param history the figure by day
 */
public record Metric(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("count") @Nullable Integer count,
        @JsonProperty("history") List<MetricPoint> history) {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Metric {
        history = Values.list(history);
    }
}
