package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines grouped by the values of a column.
 *
 * @param total number of lines of the query, or null
 * @param totalValues number of distinct values, approximate beyond 40,000; null for intervals
 * @param totalOther number of lines in groups that were not given, or null
 * @param groups the groups
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ValueGroups(
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("total_values") @Nullable Long totalValues,
        @JsonProperty("total_other") @Nullable Long totalOther,
        @JsonProperty("aggs") List<Group> groups) {

    public ValueGroups {
        groups = Lists.copy(groups);
    }

    /**
     * A group.
     *
     * @param value value, or beginning of the interval: a text, a number or a boolean; null for lines without value
     * @param total number of lines, or null
     * @param metric the metric that was asked for, a number or a date; null for none
     * @param lines some of its lines, when they were asked for
     * @param totalValues number of distinct values within, or null
     * @param totalOther number of lines in inner groups that were not given, or null
     * @param groups groups within, by the next column
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Group(
            @JsonProperty("value") @Nullable Object value,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("metric") @Nullable Object metric,
            @JsonProperty("results") List<Map<String, Object>> lines,
            @JsonProperty("total_values") @Nullable Long totalValues,
            @JsonProperty("total_other") @Nullable Long totalOther,
            @JsonProperty("aggs") List<Group> groups) {

        public Group {
            lines = Lists.copy(lines);
            groups = Lists.copy(groups);
        }
    }
}
