package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of several columns.
 *
 * @param total number of lines that they come from, or null
 * @param metrics values by column and, within, by the portal's name of the metric
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ColumnMetrics(
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("metrics") Map<String, Object> metrics) {

    public ColumnMetrics {
        metrics = Lists.copy(metrics);
    }

    /**
     * Returns one value.
     *
     * @param column key of the column
     * @param metric the metric
     * @return empty when it was not computed, or no line has a value
     */
    public Optional<MetricValue> of(String column, Metric metric) {
        Object value = metrics.get(column) instanceof Map<?, ?> ofColumn ? ofColumn.get(metric.wire()) : null;
        return Optional.ofNullable(value).map(found -> new MetricValue(total, found));
    }
}
