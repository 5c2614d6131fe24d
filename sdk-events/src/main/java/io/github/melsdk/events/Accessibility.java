package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which needs an event takes into account; null where the provider does not say.
 *
 * @param hearing hearing impairment
 * @param visual visual impairment
 * @param psychic psychic impairment
 * @param motor motor impairment
 * @param intellectual intellectual impairment
 * @param others codes that are not described any more, such as {@code mei} and {@code sl} in old events
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Accessibility(
        @JsonProperty("hi") @Nullable Boolean hearing,
        @JsonProperty("vi") @Nullable Boolean visual,
        @JsonProperty("pi") @Nullable Boolean psychic,
        @JsonProperty("mi") @Nullable Boolean motor,
        @JsonProperty("ii") @Nullable Boolean intellectual,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> others) {

    private static final Accessibility UNKNOWN = new Accessibility(null, null, null, null, null, Map.of());

    /** Copies the map; null becomes an empty one. */
    public Accessibility {
        others = Copies.map(others);
    }

    /**
     * Returns the accessibility of an event of which nothing is known.
     *
     * @return all null
     */
    public static Accessibility unknown() {
        return UNKNOWN;
    }

    /**
     * Returns the needs that are taken into account.
     *
     * @return a new set, empty if nothing is known
     */
    public Set<AccessibilityNeed> needs() {
        Set<AccessibilityNeed> needs = EnumSet.noneOf(AccessibilityNeed.class);
        for (AccessibilityNeed need : AccessibilityNeed.values()) {
            if (Boolean.TRUE.equals(said(need))) {
                needs.add(need);
            }
        }
        return needs;
    }

    private @Nullable Boolean said(AccessibilityNeed need) {
        return switch (need) {
            case HEARING -> hearing;
            case VISUAL -> visual;
            case PSYCHIC -> psychic;
            case MOTOR -> motor;
            case INTELLECTUAL -> intellectual;
        };
    }
}
