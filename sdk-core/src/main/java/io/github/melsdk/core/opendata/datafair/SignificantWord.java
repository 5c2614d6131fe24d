package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A word that marks lines out.
 *
 * @param word the word
 * @param total number of lines that hold it, or null
 * @param score how telling it is; only the order means something; or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignificantWord(
        @JsonProperty("word") String word,
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("score") @Nullable Double score) {

    public SignificantWord {
        word = word == null ? "" : word;
    }
}
