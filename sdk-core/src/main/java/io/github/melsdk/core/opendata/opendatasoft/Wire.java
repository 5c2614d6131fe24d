package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers that only wrap something. The specification writes {@code _links} where real answers write {@code links}. */
final class Wire {

    private Wire() {}

    record Results<T>(
            @JsonProperty("total_count") @Nullable Long total,
            @JsonProperty("results") List<T> results,
            @JsonProperty("_links") @JsonAlias("links") List<Link> links) {

        Results {
            results = Lists.copy(results);
            links = Lists.copy(links);
        }
    }

    record FacetList(
            @JsonProperty("facets") List<Facet> facets,
            @JsonProperty("_links") @JsonAlias("links") List<Link> links) {

        FacetList {
            facets = Lists.copy(facets);
            links = Lists.copy(links);
        }
    }

    record LinkList(
            @JsonProperty("_links") @JsonAlias("links") List<Link> links) {

        LinkList {
            links = Lists.copy(links);
        }
    }

    record AttachmentList(
            @JsonProperty("attachments") List<Attachment> attachments,
            @JsonProperty("_links") @JsonAlias("links") List<Link> links) {

        AttachmentList {
            attachments = Lists.copy(attachments);
            links = Lists.copy(links);
        }
    }
}
