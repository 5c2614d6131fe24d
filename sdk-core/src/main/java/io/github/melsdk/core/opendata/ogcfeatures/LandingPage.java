package io.github.melsdk.core.opendata.ogcfeatures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a server tells about itself.
 *
 * @param title name for people, or null
 * @param description text for people, or null
 * @param links links to its documents
 */
@JsonIgnoreProperties({"extent", "attribution", "catalogType", "id", "keywords", "timeStamp"})
public record LandingPage(
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("links") List<Link> links) {

    public LandingPage {
        links = links == null
                ? List.of()
                : links.stream().filter(Objects::nonNull).toList();
    }

    /**
     * Returns the first link of a relation.
     *
     * @param relation such as {@code service-desc}, {@code conformance} or {@code data}
     * @return empty when there is none
     */
    public Optional<Link> link(String relation) {
        return links.stream().filter(link -> relation.equals(link.rel())).findFirst();
    }

    /**
     * Returns the link to the definition of the API that a machine reads, in JSON if there is one.
     *
     * @return empty when the server names none
     */
    public Optional<Link> apiDefinition() {
        return links.stream()
                .filter(link -> "service-desc".equals(link.rel()))
                .filter(link -> link.type() == null || link.type().contains("json"))
                .findFirst()
                .or(() -> link("service-desc"));
    }
}
