package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form that citizens fill in.
 *
 * @param slug its identifier
 * @param title its name for people, null if absent
 * @param description a sentence about it, null if absent
 * @param url its page, null if absent
 * @param keywords words to find it by
 * @param category name of its heading, null if it has none
 * @param categorySlug identifier of its heading, null if it has none
 * @param authenticationRequired whether citizens must sign in, null if the site does not say
 * @param redirection whether it only leads to another site; null if the site does not say
 * @param count how often it was sent, null unless asked for
 * @param extras fields that the model does not list
 */
public record PublikForm(
        @JsonProperty("slug") String slug,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("keywords") List<String> keywords,
        @JsonProperty("category") @Nullable String category,
        @JsonProperty("category_slug") @Nullable String categorySlug,
        @JsonProperty("authentication_required") @Nullable Boolean authenticationRequired,
        @JsonProperty("redirection") @Nullable Boolean redirection,
        @JsonProperty("count") @Nullable Integer count,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    /** Copies keywords and extras. */
    public PublikForm {
        slug = slug == null ? "" : slug;
        keywords = keywords == null
                ? List.of()
                : keywords.stream().filter(Objects::nonNull).toList();
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns {@link #slug()}. */
    @Override
    public String id() {
        return slug;
    }
}
