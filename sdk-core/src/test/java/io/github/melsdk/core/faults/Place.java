package io.github.melsdk.core.faults;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.core.model.WireConstant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record with a field of each kind. */
record Place(
        @JsonProperty("uid") @Nullable Long uid,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("kind") OpenEnum<Kind> kind,
        @JsonProperty("price") @Nullable Double price,
        @JsonProperty("open") @Nullable Boolean open,
        @JsonProperty("updated") @Nullable OffsetDateTime updated,
        @JsonProperty("tags") List<String> tags,
        @JsonProperty("address") @Nullable Street address) {

    Place {
        kind = OpenEnum.bind(Kind.class, kind);
        tags = tags == null ? List.of() : tags.stream().filter(Objects::nonNull).toList();
    }

    /** What a place is. */
    enum Kind implements WireConstant {
        LIBRARY("library"),
        POOL("pool");

        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }
    }

    /** Where it is. */
    record Street(@JsonProperty("street") @Nullable String street) {}

    /** One page of places. */
    record Places(
            @JsonProperty("total") @Nullable Integer total,
            @JsonProperty("items") List<Place> items) {
        Places {
            items = items == null
                    ? List.of()
                    : items.stream().filter(Objects::nonNull).toList();
        }
    }
}
