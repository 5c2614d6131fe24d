package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure on one day.
 *
 * @param day the day
 * @param value the figure
 */
public record MetricPoint(
        @JsonProperty("key") @Nullable LocalDate day,
        @JsonProperty("value") @Nullable Integer value) {}
